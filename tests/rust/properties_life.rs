//! Laws of an agreement's life: notice, the latest notice, options, life line, portfolio and letters
//! never contradict one another, for any terms and any day. And a second way to the same ends, day
//! by day, apart from the core's.
//!
//! Two thousand cases each; with `ANBUD_CASES` set as many as it says.

use std::num::NonZeroU32;

use anbud::assignment::{
    Anchor, AssignmentTerms, ExtensionOption, LatestNotice, LatestNoticeAnswer, MaxOptions,
    NoticeAnswer, NoticeBy, NoticePeriod, OptionClause, OptionState, Options, Outlook, Reach,
    TermState,
};
use anbud::calendar::{Day, MonthSpan, NoticeLength, Period, Span, WorkingDayKind, WorkingDays};
use anbud::dossier::{Agreement, DecisionKind, Portfolio};
use anbud::finding::{Finding, OutcomeKind};
use anbud::interchange::{Letter, LetterDetails};
use anbud::language::Language;
use anbud::law::LawBook;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

fn config() -> ProptestConfig {
    ProptestConfig::with_cases(anbud_tests::cases())
}

pub(crate) fn day(days: i64) -> Day {
    Day::new(2015, 1, 1).and_then(|first| first.plus_days(days)).expect("a day")
}

fn later(day: Day, days: i64) -> Day {
    day.plus_days(days).expect("a day")
}

fn a_length() -> impl Strategy<Value = NoticeLength> {
    prop_oneof![
        (1_u32..200).prop_map(NoticeLength::Days),
        (1_u32..30).prop_map(NoticeLength::Weeks),
        (1_u32..14).prop_map(NoticeLength::Months),
        (1_u32..200, select(WorkingDayKind::ALL)).prop_map(|(count, kind)| {
            WorkingDays::new(NonZeroU32::new(count).expect("at least one")).counts(kind).into()
        }),
    ]
}

fn a_clause() -> impl Strategy<Value = NoticePeriod> {
    let anchors = select(vec![Anchor::DayExact, Anchor::MonthEnd, Anchor::QuarterEnd]);
    (a_length(), of(anchors), of(select(Reach::ALL)), of(0_i64..2_000), of(0_u32..9)).prop_map(
        |(period, anchor, reach, earliest, deemed)| {
            let mut clause = NoticePeriod::new().period(period);
            clause.anchor = anchor;
            clause.reach = reach;
            clause.earliest = earliest.map(day);
            if let Some(days) = deemed {
                clause = clause
                    .trigger(anbud::assignment::NoticeTrigger::DeemedReceived)
                    .deemed_after_days(days);
            }
            clause
        },
    )
}

fn an_option() -> impl Strategy<Value = ExtensionOption> {
    (1_u32..25, of(a_length()), of(any::<bool>()), of(select(OptionState::ALL))).prop_map(
        |(months, call_before, automatic, state)| {
            let mut option = ExtensionOption::new().months(months);
            option.call_before = call_before;
            option.automatic = automatic;
            option.state = state;
            option
        },
    )
}

fn a_clause_on_options() -> impl Strategy<Value = OptionClause> {
    let max = prop_oneof![
        4 => (0_u32..4).prop_map(MaxOptions::Count),
        1 => Just(MaxOptions::Unlimited),
    ];
    let equal =
        (of(max), of(1_u32..25), of(a_length()), of(any::<bool>()), of(0_u32..3), any::<bool>())
            .prop_map(|(max, months, call_before, automatic, called, refused)| {
                let mut options = Options::new();
                options.max = max;
                options.months = months;
                options.call_before = call_before;
                options.automatic = automatic;
                options.called = called;
                options.refused = refused.then_some(true);
                OptionClause::Equal(options)
            });
    let each = prop::collection::vec(an_option(), 0..4).prop_map(OptionClause::Each);
    prop_oneof![equal, each]
}

/// Terms with a fixed term, by its end or its length, or until further notice.
pub(crate) fn some_terms() -> impl Strategy<Value = AssignmentTerms> {
    let term = prop_oneof![
        (1_u32..49).prop_map(Span::Months),
        (1_u32..5).prop_map(Span::Years),
        (1_u32..900).prop_map(Span::Days),
    ];
    let form = 0_u8..5;
    let clauses = prop::collection::vec(a_clause(), 0..3);
    (0_i64..2_000, form, term, of(1_u32..40), clauses, of(a_clause_on_options())).prop_map(
        |(start, form, term, minimum, clauses, options)| {
            let mut terms = AssignmentTerms::new().start(day(start)).notice(clauses);
            match form {
                0 => terms = terms.until_further_notice(true),
                1 | 2 => terms = terms.term(term),
                _ => {
                    let end = term.after(day(start)).and_then(Day::previous).expect("a day");
                    terms = terms.end(end);
                }
            }
            terms.minimum_term = minimum.filter(|_| form % 2 == 0).map(MonthSpan::Months);
            terms.options = options;
            terms
        },
    )
}

/// Each end that an answer on notice gives, with its findings.
fn ends(answer: &NoticeAnswer) -> Vec<(Day, &[Finding])> {
    match answer {
        NoticeAnswer::End(end) => vec![(end.ends_on, end.findings.as_slice())],
        NoticeAnswer::Readings(answer) => {
            answer.readings.iter().map(|own| (own.ends_on, own.findings.as_slice())).collect()
        }
        NoticeAnswer::Unknown(_) => Vec::new(),
    }
}

/// The day each answer on the latest notice gives under one anchor and reach.
fn latest_days(answer: &LatestNoticeAnswer) -> Vec<(Option<Anchor>, Option<Reach>, &LatestNotice)> {
    match answer {
        LatestNoticeAnswer::Day(latest) => vec![(None, None, latest)],
        LatestNoticeAnswer::Readings(answer) => {
            answer.readings.iter().map(|own| (Some(own.anchor), own.reach, &own.latest)).collect()
        }
        LatestNoticeAnswer::Unknown(_) => Vec::new(),
    }
}

/// The end under an anchor and a reach, where they matter.
fn end_as(answer: &NoticeAnswer, anchor: Option<Anchor>, reach: Option<Reach>) -> Option<Day> {
    match answer {
        NoticeAnswer::End(end) => Some(end.ends_on),
        NoticeAnswer::Readings(answer) => {
            let alike = |own: &&anbud::assignment::NoticeReading| {
                anchor.is_none_or(|anchor| anchor == own.anchor)
                    && (reach.is_none() || own.reach.is_none() || own.reach == reach)
            };
            let all: Vec<Day> =
                answer.readings.iter().filter(alike).map(|own| own.ends_on).collect();
            all.iter().all(|end| Some(end) == all.first()).then(|| all.first().copied()).flatten()
        }
        NoticeAnswer::Unknown(_) => None,
    }
}

fn needs_none(answer: &LatestNoticeAnswer) -> bool {
    let LatestNoticeAnswer::Day(latest) = answer else { return false };
    latest.findings.iter().any(|own| {
        own.rule.as_str() == "assignment.latest_notice"
            && own.outcome.kind() == OutcomeKind::NotApplicable
    })
}

pub(crate) fn portfolio_of(terms: &AssignmentTerms, as_of: Day) -> Portfolio {
    let agreement = Agreement::new().id("A").title("Avtal A").terms(terms.clone());
    let law = LawBook::built_in();
    Portfolio::of(&[agreement], as_of, 24, Language::Swedish, &law).expect("a portfolio")
}

/// The end that counts on a day, found by going from day to day: each day an extension that was
/// not refused in time becomes part of the agreement. None where the terms do not settle it.
fn end_day_by_day(terms: &AssignmentTerms, on: Day) -> Option<Day> {
    let OptionClause::Equal(options) = terms.options.clone()? else { return None };
    let (Some(true), Some(months), Some(before)) =
        (options.automatic, options.months, options.call_before.clone().map(Period::from))
    else {
        return None;
    };
    let max = match options.max? {
        MaxOptions::Count(count) => count,
        MaxOptions::Unlimited => u32::MAX,
    };
    if options.called.is_some() || options.refused.is_some() {
        return None;
    }
    let start = terms.start?;
    let first = match (terms.end, terms.term) {
        (Some(end), _) => end,
        (None, Some(term)) => term.after(start).and_then(Day::previous).ok()?,
        (None, None) => return None,
    };
    let (mut end, mut number) = (first, 0_u32);
    let mut today = later(start, -6_000);
    while today < on {
        // The refusal given today is in time if its period is over by the end.
        let in_time = before.after(today).ok()? <= end;
        let tomorrow = before.after(later(today, 1)).ok()? <= end;
        if in_time && !tomorrow && number < max {
            number += 1;
            end = later(first, 1).plus_months(months * number).and_then(Day::previous).ok()?;
            // The day after may be the last one for the next extension too.
            continue;
        }
        today = later(today, 1);
    }
    Some(end)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn working_days_of_which_nothing_is_said_are_read_both_ways(
        count in 1_u32..200, on in 0_i64..4_500, anchor in select(Anchor::ALL),
    ) {
        prop_assume!(anchor != Anchor::FixedDay);
        let length = WorkingDays::new(NonZeroU32::new(count).expect("at least one"));
        let terms = |length: WorkingDays| {
            let clause = NoticePeriod::new().period(length).anchor(anchor);
            AssignmentTerms::new().until_further_notice(true).notice(vec![clause])
        };
        let answer = |length| terms(length).notice_end(day(on), NoticeBy::Either).expect("an answer");
        let by_kind: Vec<Day> = WorkingDayKind::ALL
            .iter()
            .filter_map(|kind| match answer(length.clone().counts(*kind)) {
                NoticeAnswer::End(own) => Some(own.ends_on),
                _ => None,
            })
            .collect();
        prop_assert_eq!(by_kind.len(), 2);
        // The eves can only make it longer.
        prop_assert!(by_kind[0] <= by_kind[1]);
        match answer(length) {
            NoticeAnswer::End(own) => prop_assert_eq!(vec![own.ends_on; 2], by_kind),
            NoticeAnswer::Readings(own) => {
                prop_assert_ne!(by_kind[0], by_kind[1]);
                prop_assert_eq!(own.readings.iter().map(|own| own.ends_on).collect::<Vec<_>>(), by_kind);
                prop_assert_eq!(own.missing, ["terms.notice.period.counts"]);
            }
            NoticeAnswer::Unknown(own) => prop_assert!(false, "{:?}", own.missing),
        }
    }

    #[test]
    fn no_end_lies_before_the_notice_and_none_is_sure_outside_the_agreement(
        terms in some_terms(), given in -400_i64..4_500,
    ) {
        let given = later(day(1_000), given);
        let answer = terms.notice_end(given, NoticeBy::Either).expect("an answer");
        let start = terms.start.expect("a start");
        let earliest = terms.notice.iter().flatten().filter_map(|own| own.earliest).max();
        for (end, findings) in ends(&answer) {
            prop_assert!(end >= given, "{given} gives {end}");
            let told = findings.first().expect("a finding");
            if told.outcome.kind() == OutcomeKind::Satisfied {
                prop_assert!(given >= start || earliest.is_some_and(|own| own >= start)
                    || terms.notice.iter().flatten().any(|own| own.deemed_after_days.is_some()));
            }
        }
        // Whatever is unknown or asked is said in a finding.
        if let NoticeAnswer::Unknown(unknown) = &answer {
            let kind = unknown.findings.first().expect("a finding").outcome.kind();
            prop_assert!(matches!(kind, OutcomeKind::Unknown | OutcomeKind::NeedsJudgement));
            prop_assert_eq!(kind == OutcomeKind::Unknown, !unknown.missing.is_empty());
        }
    }

    #[test]
    fn notice_on_the_latest_day_is_in_time_and_a_day_later_is_not(
        terms in some_terms(), end_by in 0_i64..4_500,
    ) {
        let end_by = day(end_by);
        let answer = terms.latest_notice(end_by, NoticeBy::Either, 0).expect("an answer");
        for (anchor, reach, latest) in latest_days(&answer) {
            let (Some(give_by), Some(ends_on)) = (latest.give_by, latest.ends_on) else { continue };
            prop_assert!(give_by <= end_by && ends_on <= end_by && ends_on >= give_by);
            let end = |on: Day| {
                let answer = terms.notice_end(on, NoticeBy::Either).expect("an answer");
                end_as(&answer, anchor, reach)
            };
            if let Some(end) = end(give_by) {
                prop_assert_eq!(end, ends_on);
            }
            if let Some(end) = end(later(give_by, 1)) {
                prop_assert!(end > end_by, "{} ends {end}, by {end_by}", later(give_by, 1));
            }
        }
        if needs_none(&answer) {
            // Left alone it ends by then: no notice and no option that extends it by itself.
            let without = terms.clone().notice(Vec::new());
            let alone = without.latest_notice(end_by, NoticeBy::Either, 0).expect("an answer");
            let automatic = terms.options.as_ref().is_some_and(OptionClause::is_automatic);
            prop_assert!(automatic || needs_none(&alone));
        }
    }

    #[test]
    fn the_life_line_the_portfolio_and_the_letter_say_what_notice_and_options_say(
        terms in some_terms(), as_of in 0_i64..4_500,
    ) {
        let as_of = day(as_of);
        let notice = terms.notice_end(as_of, NoticeBy::Either).expect("an answer");
        let options = terms.option_ends_on(Some(as_of)).expect("options");
        let line = terms.life_line(Outlook::new(Some(as_of))).expect("a life line");
        let portfolio = portfolio_of(&terms, as_of);
        prop_assert_eq!(line.notice.as_ref(), Some(&notice));
        prop_assert_eq!(line.options.as_ref(), Some(&options));
        prop_assert!(line.events.is_sorted_by_key(|event| event.on));
        let mut row_ends: Vec<Day> = line.readings.iter().map(|row| row.ends_on).collect();
        row_ends.dedup();
        let mut notice_ends: Vec<Day> = ends(&notice).iter().map(|(end, _)| *end).collect();
        notice_ends.dedup();
        prop_assert_eq!(row_ends, notice_ends);
        for own in options.options.iter().flatten() {
            let state = own.state.expect("a state");
            let decided = |kind: DecisionKind| {
                let mut all = portfolio.decisions.iter();
                all.any(|decision| decision.kind == kind && decision.option == Some(own.number))
            };
            let called = decided(DecisionKind::OptionCall) || decided(DecisionKind::OptionObjection);
            if state != TermState::Open {
                prop_assert!(!called, "option {} is {state}", own.number);
            }
            if state != TermState::Unsettled {
                prop_assert!(!decided(DecisionKind::OptionCallPassed));
            }
            if state.is_gone() {
                let mut events = line.events.iter();
                prop_assert!(!events.any(|event| event.option == Some(own.number)));
            }
            let letter = Letter::option_call(&terms, own.number, as_of, &LetterDetails::new());
            let letter = letter.expect("a letter");
            if letter.text.contains("förlängs därmed") {
                prop_assert_eq!(state, TermState::Open);
                prop_assert!(own.call_by.is_some_and(|by| as_of <= by));
                prop_assert_eq!(letter.ends_on, Some(own.ends_on));
            }
        }
        // The end of the portfolio is never one after which the agreement runs on by itself.
        for decision in portfolio.decisions.iter().filter(|own| own.kind == DecisionKind::End) {
            let by_itself = terms.latest_notice(decision.decide_by, NoticeBy::Either, 0);
            if let Ok(LatestNoticeAnswer::Day(latest)) = by_itself {
                prop_assert!(latest.give_by.is_none() || terms.options.is_some());
            }
        }
        let letter = Letter::notice(&terms, as_of, NoticeBy::Either, &LetterDetails::new());
        let letter = letter.expect("a letter");
        if let NoticeAnswer::End(end) = &notice {
            prop_assert_eq!(letter.ends_on, Some(end.ends_on));
        } else {
            prop_assert!(letter.ends_on.is_none());
            prop_assert!(!letter.text.contains("upphör därmed"));
        }
    }

    #[test]
    fn a_portfolio_decides_on_notice_when_the_latest_notice_says(
        start in 0_i64..2_000, clause in a_clause(), as_of in 0_i64..4_000,
    ) {
        let terms = AssignmentTerms::new()
            .start(day(start))
            .until_further_notice(true)
            .notice(vec![clause]);
        let as_of = day(as_of);
        for decision in portfolio_of(&terms, as_of).decisions {
            let year_end = Day::new(decision.effect_on.year(), 12, 31).expect("a day");
            let answer = terms.latest_notice(year_end, NoticeBy::Either, 0).expect("an answer");
            let days = latest_days(&answer);
            let same = |latest: &LatestNotice| {
                (latest.give_by, latest.ends_on) == (Some(decision.decide_by), Some(decision.effect_on))
            };
            prop_assert!(days.iter().any(|(_, _, latest)| same(latest)));
            let then = decision.then_ends_on.expect("an end");
            prop_assert!(then > decision.effect_on);
            prop_assert!(decision.what.contains(&then.to_string()));
        }
    }

    #[test]
    fn a_refused_extension_never_comes_about(
        mut terms in some_terms(), on in 0_i64..4_500, months in 1_u32..25, before in a_length(),
        called in 0_u32..3,
    ) {
        let options = Options::new()
            .max(5_u32)
            .months(months)
            .call_before(before)
            .automatic(true)
            .called(called)
            .refused(true);
        terms.options = Some(options.into());
        terms.until_further_notice = None;
        let Ok(answer) = terms.option_ends_on(Some(day(on))) else { return Ok(()) };
        let Some(last) = answer.final_end else { return Ok(()) };
        let listed = answer.options.expect("options");
        prop_assert!(listed.iter().all(|own| own.state.is_some_and(TermState::is_gone)
            == (own.number > called)));
        for (end, _) in ends(&terms.notice_end(day(on), NoticeBy::Either).expect("an answer")) {
            prop_assert!(end <= last);
        }
        let latest = terms.latest_notice(last, NoticeBy::Either, 0).expect("an answer");
        prop_assert!(needs_none(&latest));
        for decision in portfolio_of(&terms, day(on)).decisions {
            prop_assert!(decision.effect_on <= last);
        }
    }

    #[test]
    fn a_refusal_is_in_time_to_the_day_that_the_options_say(
        terms in some_terms(), on in 0_i64..4_500,
    ) {
        let on = day(on);
        let Ok(letter) =
            Letter::extension_refusal(&terms, None, on, NoticeBy::Either, &LetterDetails::new())
        else {
            return Ok(());
        };
        let judged = letter.findings.first().expect("a finding");
        if judged.outcome.kind() == OutcomeKind::Satisfied {
            let options = terms.option_ends_on(Some(on)).expect("options").options;
            let open = options.into_iter().flatten().find(|own| own.state == Some(TermState::Open));
            if let Some(by) = open.and_then(|own| own.call_by) {
                prop_assert!(on <= by);
            }
            if let Some(end) = letter.ends_on {
                let said = ["upphör därmed ", &end.to_string()].concat();
                prop_assert!(letter.text.contains(&said));
                prop_assert!(end >= on);
            }
        } else {
            prop_assert!(!letter.text.contains("upphör därmed"));
        }
    }

    #[test]
    fn the_end_that_counts_is_the_one_reached_day_by_day(
        start in 0_i64..1_000, term in 1_u32..40, months in 1_u32..25, before in a_length(),
        max in of(0_u32..5), on in 0_i64..4_000,
    ) {
        let mut options = Options::new().months(months).call_before(before).automatic(true);
        options.max = Some(max.map_or(MaxOptions::Unlimited, MaxOptions::Count));
        let terms = AssignmentTerms::new()
            .start(day(start))
            .term(Span::Months(term))
            .options(options)
            .notice(vec![
                NoticePeriod::new()
                    .period(NoticeLength::Days(2_000))
                    .anchor(Anchor::DayExact)
                    .reach(Reach::TermEnd),
            ]);
        let on = later(day(start), on);
        let expected = end_day_by_day(&terms, on).expect("an end");
        // A notice so long ends the agreement with the last term that is bound, if at all.
        match terms.notice_end(on, NoticeBy::Either).expect("an answer") {
            NoticeAnswer::End(end) => {
                let reached = later(on, 2_000);
                prop_assert_eq!(end.ends_on.min(expected), end.ends_on);
                if reached > expected {
                    prop_assert_eq!(end.ends_on, expected);
                }
            }
            NoticeAnswer::Unknown(_) => prop_assert!(on > expected),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_length_is_the_same_as_the_end_it_gives(
        start in 0_i64..2_000, months in 1_u32..60, clause in a_clause(),
        options in of(a_clause_on_options()), on in 0_i64..4_500,
    ) {
        let mut by_length = AssignmentTerms::new().start(day(start)).notice(vec![clause]);
        by_length.options = options;
        let end = day(start).plus_months(months).and_then(Day::previous).expect("a day");
        let by_end = by_length.clone().end(end);
        let by_length = by_length.term(Span::Months(months));
        let on = day(on);
        let by = NoticeBy::Either;
        prop_assert_eq!(by_length.notice_end(on, by), by_end.notice_end(on, by));
        prop_assert_eq!(by_length.latest_notice(on, by, 0), by_end.latest_notice(on, by, 0));
        prop_assert_eq!(by_length.option_ends_on(Some(on)), by_end.option_ends_on(Some(on)));
        prop_assert_eq!(portfolio_of(&by_length, on).decisions, portfolio_of(&by_end, on).decisions);
    }

    #[test]
    fn one_of_a_list_of_equal_options_is_as_a_number_of_them(
        mut terms in some_terms(), count in 0_u32..5, months in 1_u32..25, before in a_length(),
        automatic in any::<bool>(), on in 0_i64..4_500,
    ) {
        let equal = Options::new()
            .max(count)
            .months(months)
            .call_before(before.clone())
            .automatic(automatic);
        let own = ExtensionOption::new().months(months).call_before(before).automatic(automatic);
        let each = vec![own; count as usize];
        terms.options = Some(equal.into());
        let mut listed = terms.clone();
        listed.options = Some(each.into());
        let (on, by) = (day(on), NoticeBy::Either);
        prop_assert_eq!(terms.notice_end(on, by), listed.notice_end(on, by));
        prop_assert_eq!(terms.latest_notice(on, by, 0), listed.latest_notice(on, by, 0));
        let ends = |terms: &AssignmentTerms| terms.option_ends_on(Some(on)).expect("options").options;
        prop_assert_eq!(ends(&terms), ends(&listed));
    }

    #[test]
    fn a_later_notice_never_ends_the_agreement_sooner(
        mut terms in some_terms(), given in 0_i64..4_000, more in 0_i64..400,
    ) {
        for own in terms.notice.iter_mut().flatten() {
            own.anchor = own.anchor.or(Some(Anchor::MonthEnd));
            own.reach = own.reach.or(Some(Reach::TermEnd));
        }
        let end = |on: Day| match terms.notice_end(on, NoticeBy::Either).expect("an answer") {
            NoticeAnswer::End(end) => Some(end.ends_on),
            _ => None,
        };
        let given = day(given);
        if let (Some(first), Some(second)) = (end(given), end(later(given, more))) {
            prop_assert!(first <= second, "{given}: {first}, {more} days later: {second}");
        }
    }
}

#[test]
fn two_agreements_of_one_name_and_day_are_two_events_that_survive_a_new_name() {
    use anbud::calendar::Instant;
    use anbud::interchange::{CalendarEvent, to_ics};

    let agreement = |id: &str, title: &str| {
        let terms =
            AssignmentTerms::new().start(day(0)).end(day(700)).options(Options::new().max(0_u32));
        Agreement::new().id(id).title(title).terms(terms)
    };
    let file = |agreements: &[Agreement]| {
        let law = LawBook::built_in();
        let whole = Portfolio::of(agreements, day(600), 12, Language::Swedish, &law);
        let events: Vec<CalendarEvent> = whole
            .expect("a portfolio")
            .decisions
            .iter()
            .map(|own| CalendarEvent::of_decision(own, Language::Swedish))
            .collect();
        let stamped = Instant::parse("2026-02-01T08:00:00+01:00").expect("an instant");
        to_ics(&events, stamped).replace("\r\n ", "")
    };
    let ids = |file: &str| -> Vec<String> {
        file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let both = file(&[agreement("SN-001", "Hemtjänst"), agreement("SN-002", "Hemtjänst")]);
    assert_eq!(both.matches("BEGIN:VEVENT").count(), 2);
    assert!(both.contains("SUMMARY:Hemtjänst (SN-002): avtalstiden löper ut\r\n"));
    assert!(both.contains("DESCRIPTION:SN-002\\nHemtjänst\\nBelopp: okänt\r\n"));
    let renamed = file(&[agreement("SN-001", "Nytt namn"), agreement("SN-002", "Hemtjänst")]);
    assert_eq!(ids(&both), ids(&renamed));
}

#[test]
fn a_letter_says_what_is_too_late_and_what_needs_no_call() {
    let terms = AssignmentTerms::new().start(day(0)).end(day(365)).options(
        Options::new().max(1_u32).months(12_u32).call_before(MonthSpan::Months(3)).automatic(true),
    );
    let details = LetterDetails::new();
    let call = Letter::option_call(&terms, 1, day(100), &details).expect("a letter");
    assert!(call.text.contains("behöver inte avropas"), "{}", call.text);
    let late = Letter::extension_refusal(&terms, None, day(300), NoticeBy::Either, &details);
    let late = late.expect("a letter");
    assert!(late.text.contains("Avtalet har förlängts"), "{}", late.text);
}
