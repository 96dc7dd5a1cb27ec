//! Laws of agreements for every input: notice (F10–F16), options (F19), prices, life lines.
//!
//! Two thousand cases each; with `ANBUD_CASES` set as many as it says.

use std::num::NonZeroU32;

use anbud::assignment::{
    Adjustment, Anchor, AssignmentTerms, Compensation, IndexSeries, IndexShare, IndexValue,
    LatestNoticeAnswer, NoticeAnswer, NoticeBy, NoticePeriod, NoticeTrigger, Options, Outlook,
    YearMonth,
};
use anbud::calendar::{Day, MonthSpan, NoticeLength, WorkingDayKind, WorkingDays};
use anbud::dossier::Dossier;
use anbud::money::Sek;
use anbud::wire::{ChangeShare, Share, Wire};
use anbud_tests::{read, workspace};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

const ANCHORS: [Anchor; 5] =
    [Anchor::DayExact, Anchor::MonthEnd, Anchor::QuarterEnd, Anchor::HalfYearEnd, Anchor::YearEnd];

fn config() -> ProptestConfig {
    ProptestConfig::with_cases(anbud_tests::cases())
}

fn a_day() -> impl Strategy<Value = Day> {
    (0_i64..21_900).prop_map(|days| {
        Day::new(2000, 1, 1).and_then(|first| first.plus_days(days)).expect("a day")
    })
}

fn a_length() -> impl Strategy<Value = NoticeLength> {
    prop_oneof![
        (1_u32..800).prop_map(NoticeLength::Days),
        (1_u32..100).prop_map(NoticeLength::Weeks),
        (1_u32..36).prop_map(NoticeLength::Months),
        (1_u32..300, select(WorkingDayKind::ALL)).prop_map(|(count, kind)| {
            let count = NonZeroU32::new(count).expect("at least one");
            WorkingDays::new(count).counts(kind).into()
        }),
    ]
}

/// What a clause and its agreement may say besides length and anchor.
#[derive(Debug, Clone, Copy)]
struct Around {
    deemed: Option<u32>,
    earliest: Option<Day>,
    start: Option<Day>,
    minimum: Option<u32>,
}

impl Around {
    /// The day, or the first day of the agreement: before it notice is a question.
    fn within(self, given: Day) -> Day {
        self.start.map_or(given, |start| given.max(start))
    }
}

fn around() -> impl Strategy<Value = Around> {
    let deemed = prop::option::of(0_u32..15);
    let minimum = prop::option::of(1_u32..60);
    let parts = (deemed, prop::option::of(a_day()), prop::option::of(a_day()), minimum);
    parts.prop_map(|(deemed, earliest, start, minimum)| Around { deemed, earliest, start, minimum })
}

fn terms(length: NoticeLength, anchor: Anchor, around: Around) -> AssignmentTerms {
    let mut clause = NoticePeriod::new().period(length).anchor(anchor);
    if let Some(days) = around.deemed {
        clause = clause.trigger(NoticeTrigger::DeemedReceived).deemed_after_days(days);
    }
    if let Some(day) = around.earliest {
        clause = clause.earliest(day);
    }
    let mut terms = AssignmentTerms::new().notice(vec![clause]);
    if let Some(day) = around.start {
        terms = terms.start(day);
        if let Some(months) = around.minimum {
            terms = terms.minimum_term(MonthSpan::Months(months));
        }
    }
    terms
}

fn end(terms: &AssignmentTerms, given: Day) -> Day {
    match terms.notice_end(given, NoticeBy::Either).expect("an end") {
        NoticeAnswer::End(end) => end.ends_on,
        other => panic!("{other:?}"),
    }
}

fn latest(terms: &AssignmentTerms, end_by: Day) -> Option<Day> {
    match terms.latest_notice(end_by, NoticeBy::Either, 0).expect("a latest day") {
        LatestNoticeAnswer::Day(latest) => latest.give_by,
        other => panic!("{other:?}"),
    }
}

fn days_later(day: Day, days: i64) -> Day {
    day.plus_days(days).expect("a day")
}

fn month(text: &str) -> YearMonth {
    YearMonth::parse(text).expect("a month")
}

/// A series of one index that starts at 100.
fn series(values: &[(&str, i64)]) -> IndexSeries {
    let mut series = IndexSeries::new().with("I", month("2019-12"), index(100_000_000));
    for (at, millionths) in values {
        series = series.with("I", month(at), index(*millionths));
    }
    series
}

fn index(millionths: i64) -> IndexValue {
    IndexValue::new().value(Decimal::new(millionths, 6))
}

fn clause() -> Adjustment {
    let one = IndexShare::new().id("I").share("1".parse::<Share>().expect("a share"));
    Adjustment::new().indices(vec![one]).base(month("2019-12"))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn f10_an_agreement_never_ends_before_notice_and_a_later_notice_never_ends_it_sooner(
        given in a_day(), later in 0_i64..400, length in a_length(), around in around(),
    ) {
        let given = around.within(given);
        for anchor in ANCHORS {
            let terms = terms(length.clone(), anchor, around);
            let first = end(&terms, given);
            prop_assert!(first >= given);
            prop_assert!(first <= end(&terms, days_later(given, later)));
        }
    }

    #[test]
    fn f11_f12_the_latest_day_is_in_time_and_the_day_after_is_not(
        end_by in a_day(), later in 0_i64..400, length in a_length(), around in around(),
    ) {
        for anchor in ANCHORS {
            let terms = terms(length.clone(), anchor, around);
            if let Some(give_by) = latest(&terms, end_by) {
                prop_assert!(end(&terms, give_by) <= end_by);
                prop_assert!(end(&terms, days_later(give_by, 1)) > end_by);
                prop_assert!(latest(&terms, days_later(end_by, later)).expect("a day") >= give_by);
            }
        }
    }

    #[test]
    fn f13_f15_the_end_by_day_is_never_after_the_end_by_month_nor_that_after_the_quarter(
        given in a_day(), length in a_length(), around in around(),
    ) {
        let given = around.within(given);
        let [day, month, quarter, half, year] =
            ANCHORS.map(|anchor| end(&terms(length.clone(), anchor, around), given));
        prop_assert!(day <= month && month <= quarter && quarter <= half && half <= year);
        prop_assert_eq!(month, month.month_end());
        prop_assert_eq!(quarter.month() % 3, 0);
        prop_assert_eq!((year.month(), year.day()), (12, 31));
    }

    #[test]
    fn f14_a_longer_notice_never_ends_sooner(
        given in a_day(), months in 1_u32..36, more in 0_u32..12, around in around(),
    ) {
        let given = around.within(given);
        for anchor in ANCHORS {
            let short = end(&terms(NoticeLength::Months(months), anchor, around), given);
            let long = end(&terms(NoticeLength::Months(months + more), anchor, around), given);
            prop_assert!(short <= long);
        }
    }

    #[test]
    fn f16_months_are_never_chained(year in 2000_i32..2100, months in 1_u32..24) {
        // From the 31st, each month is counted from the start and not from a clipped day.
        let bare = Around { deemed: None, earliest: None, start: None, minimum: None };
        let start = Day::new(year, 1, 31).expect("a day");
        let reached = end(&terms(NoticeLength::Months(months), Anchor::DayExact, bare), start);
        prop_assert_eq!(reached, reached.month_end());
    }

    #[test]
    fn f19_each_option_ends_later_and_is_called_before_the_end_it_extends(
        term_end in a_day(), max in 1_u32..6, months in 1_u32..36, before in 1_u32..24,
    ) {
        let options = Options::new().max(max).months(months).call_before(MonthSpan::Months(before));
        let terms = AssignmentTerms::new().end(term_end).options(options);
        let answer = terms.option_ends().expect("options");
        let mut current = term_end;
        let listed = answer.options.expect("options");
        prop_assert_eq!(listed.len(), max as usize);
        for option in &listed {
            prop_assert!(option.ends_on > current);
            let call_by = option.call_by.expect("a day");
            prop_assert!(call_by < current);
            prop_assert!(call_by.plus_months(before).expect("a day") <= current);
            prop_assert!(days_later(call_by, 1).plus_months(before).expect("a day") > current);
            current = option.ends_on;
        }
        // Never chained: the last end is counted from the fixed term.
        let whole = days_later(term_end, 1).plus_months(max * months).and_then(Day::previous);
        prop_assert_eq!(answer.final_end, Some(whole.expect("a day")));
    }

    #[test]
    fn a_fixed_end_is_never_passed(
        start in a_day(), given in 0_i64..1_000, term in 1_i64..3_000, length in a_length(),
    ) {
        // After the end notice is a question.
        let (given, fixed) = (given.min(term), days_later(start, term));
        let bare = Around { deemed: None, earliest: None, start: Some(start), minimum: None };
        for anchor in ANCHORS {
            let ends_on = end(&terms(length.clone(), anchor, bare).end(fixed), days_later(start, given));
            prop_assert!(ends_on <= fixed);
        }
    }

    #[test]
    fn a_price_stays_within_cap_and_floor_and_is_monotone_in_the_index(
        ore in 0_i64..1_000_000_000_000, value in 50_000_000_i64..200_000_000, more in 0_i64..10_000_000,
        cap in 0_i64..20, floor in 0_i64..20,
    ) {
        let base = Sek::from_ore(ore).expect("an amount");
        let limited = clause()
            .compare(month("2020-12"))
            .cap(Share::new(Decimal::new(cap, 2)).expect("a share"))
            .floor(ChangeShare::new(Decimal::new(-floor, 2)).expect("a change"));
        let on = Day::new(2020, 12, 31).expect("a day");
        let price = |value: i64| {
            let answer = limited.price(base, &series(&[("2020-12", value)]), on, None);
            answer.expect("a price").amount.expect("an amount").ore()
        };
        let (one, other) = (price(value), price(value + more));
        prop_assert!(one <= other);
        // Half an öre of rounding on each side.
        let bound = |hundredths: i64| i128::from(ore) * i128::from(100 + hundredths);
        prop_assert!(i128::from(one) * 100 <= bound(cap) + 50);
        prop_assert!(i128::from(one) * 100 >= bound(-floor) - 50);
    }

    #[test]
    fn without_limits_a_chain_comes_to_the_same_as_the_base(
        ore in -1_000_000_000_000_i64..1_000_000_000_000,
        values in prop::array::uniform3(50_000_000_i64..200_000_000),
    ) {
        let base = Sek::from_ore(ore).expect("an amount");
        let on = Day::new(2023, 1, 1).expect("a day");
        let of = series(&[("2020-12", values[0]), ("2021-12", values[1]), ("2022-12", values[2])]);
        let price = |chained: bool| {
            let clause = clause()
                .first(Day::new(2021, 1, 1).expect("a day"))
                .every(MonthSpan::Months(12))
                .lag_months(1_u32)
                .chained(chained);
            clause.price(base, &of, on, None).expect("a price").amount
        };
        prop_assert_eq!(price(true), price(false));
    }

    #[test]
    fn a_life_line_is_in_order_and_its_delay_is_where_the_end_moves(
        start in a_day(), given in 0_i64..1_000, length in a_length(), ore in 0_i64..100_000_000_000,
    ) {
        let given = days_later(start, given);
        for anchor in ANCHORS {
            let bare = Around { deemed: None, earliest: None, start: Some(start), minimum: None };
            let fee = Compensation::new().annual(Sek::from_ore(ore).expect("an amount"));
            let terms = terms(length.clone(), anchor, bare).until_further_notice(true).compensation(fee);
            let line = terms.life_line(Outlook::new(Some(given))).expect("a life line");
            prop_assert!(line.events.is_sorted_by_key(|event| event.on));
            prop_assert_eq!(line.readings.len(), 1);
            let row = &line.readings[0];
            let until = row.same_end_until.expect("a day");
            prop_assert_eq!(end(&terms, until), row.ends_on);
            let then = row.then_ends_on.expect("an end");
            prop_assert_eq!(end(&terms, days_later(until, 1)), then);
            prop_assert_eq!(row.extra_days, Some(row.ends_on.days_until(then)));
            prop_assert!(then > row.ends_on && row.extra_cost.expect("a cost") >= Sek::ZERO);
        }
    }
}

/// The life line of a real case: what its terms leave unsaid, and three readings side by side.
#[test]
fn the_life_line_of_lotsen_shows_what_is_unknown_and_three_readings() {
    let case = workspace().join("examples/cases/linkoping-lotsen-2021.json");
    let dossier = Dossier::from_json(&read(case)).expect("a dossier");
    let terms = dossier.assignment.expect("terms");
    let given = Day::new(2024, 5, 29).expect("a day");
    let line = terms.life_line(Outlook::new(Some(given))).expect("a life line");
    let unknown: Vec<(&str, Option<&str>)> =
        line.unknown.iter().map(|own| (own.path, own.item.as_deref())).collect();
    for path in ["terms.notice.anchor", "terms.compensation.annual"] {
        assert!(unknown.contains(&(path, None)), "{path}");
    }
    assert!(unknown.contains(&("terms.costBearers.bearer", Some("lokaler"))));
    let ends: Vec<String> = line.readings.iter().map(|row| row.ends_on.to_string()).collect();
    assert_eq!(ends, ["2025-05-29", "2025-05-31", "2025-06-30"]);
    let rows = &line.table.rows;
    assert!(rows.contains(&vec!["okänt".to_owned(), "vem som bär kostnaden (lokaler)".to_owned()]));
}
