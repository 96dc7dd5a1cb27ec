//! Reserved procurement: 4 kap. 18 §, 19 kap. 25 and 25 a §§ LOU.

use crate::calendar::{Day, Span};
use crate::cpv::CpvRange;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::LawValue;
use crate::tender::case::{ACT_2007, ACT_2016, Applies, Case, Ground, Open};
use crate::tender::{EarlierAward, Reservation, Started, counted};

pub(in crate::tender) const NON_PROFIT_AVAILABLE: &str = "lou.reserved.non_profit.available";
const CPV: &str = "tender.cpv";

/// The reservation as a whole, then each kind of it.
pub(super) fn findings(case: &Case<'_>) -> Vec<Finding> {
    vec![sheltered(case), participation(case), non_profit(case)]
}

/// Whether the tender has this reservation.
fn reserved(case: &Case<'_>, kind: Reservation) -> Result<(), Outcome> {
    match case.tender.reservation {
        None => Err(Outcome::unknown(["tender.reservation"])),
        Some(own) if own == kind => Ok(()),
        Some(_) => Err(Outcome::not_applicable("not_reserved_so")),
    }
}

/// For sheltered workshops, 4 kap. 18 §; that the section does not reach into chapter 19 is a
/// reading of 19 kap. 1 §.
fn sheltered(case: &Case<'_>) -> Finding {
    let rule = RuleId::RESERVED_SHELTERED;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "4", "18"));
    if let Err(outcome) = reserved(case, Reservation::Sheltered) {
        return begin(outcome);
    }
    match case.governed(Ground::Directive2016) {
        Applies::No(because) => {
            let finding = begin(Outcome::not_applicable(because));
            if because == "chapter_19" {
                finding.with_confidence(crate::confidence::Confidence::Medium)
            } else {
                finding
            }
        }
        Applies::Open(open) => begin(open.outcome()),
        Applies::Yes => match case.value("lou.reserved.sheltered.worker_share") {
            Ok(share) => begin(Outcome::Satisfied).with_law_fact("workerShare", &share),
            Err(open) => begin(open.outcome()),
        },
    }
}

/// Whether the main code is in a list; the list where it is recorded.
pub(in crate::tender) fn listed(case: &Case<'_>, key: &str) -> Result<(bool, LawValue), Open> {
    let list = case.value(key);
    let code = case.tender.cpv.as_ref().and_then(|codes| codes.first());
    match (code, list) {
        (Some(code), Ok(list)) => {
            let ranges: Vec<CpvRange> = list.cpv_list().unwrap_or_default();
            Ok((ranges.iter().any(|range| range.contains(code)), list))
        }
        (None, Ok(_)) => Err(Open::missing([CPV])),
        (Some(_), Err(open)) => Err(open),
        (None, Err(Open::Missing(mut paths))) => {
            paths.push(CPV.to_owned());
            Err(Open::Missing(paths))
        }
        (None, Err(open)) => Err(open),
    }
}

pub(in crate::tender) fn with_code(finding: Finding, case: &Case<'_>) -> Finding {
    finding.with_known(
        "cpv",
        case.tender
            .cpv
            .as_ref()
            .and_then(|codes| codes.first())
            .map(|code| Fact::from(code.to_string().as_str())),
    )
}

/// Whether chapter 19 of the act of 2016 governs, or what stands against the rule.
pub(in crate::tender) fn in_chapter_19(case: &Case<'_>) -> Result<(), Outcome> {
    match case.governed(Ground::Light2016) {
        Applies::Yes => Ok(()),
        Applies::No(because) => Err(Outcome::not_applicable(because)),
        Applies::Open(open) => Err(open.outcome()),
    }
}

/// For staff- or user-owned organisations, 19 kap. 25 §: the list of services, a short term,
/// and not the same organisation again.
fn participation(case: &Case<'_>) -> Finding {
    let rule = RuleId::RESERVED_PARTICIPATION;
    let begin = |outcome| with_code(case.under(rule, outcome, (ACT_2016, "19", "25")), case);
    if let Err(outcome) = reserved(case, Reservation::Participation) {
        return begin(outcome);
    }
    if let Err(outcome) = in_chapter_19(case) {
        return begin(outcome);
    }
    let (years, limit) = match case.count("lou.reserved.participation.max_years") {
        Ok(limit) => limit,
        Err(open) => return begin(open.outcome()),
    };
    let finished = |finding: Finding| {
        let finding =
            finding.with_law_value(&limit).with_fact("maxYears", Fact::Count(i64::from(years)));
        finding.with_known("start", case.tender.terms.as_ref().and_then(|terms| terms.start))
    };
    let in_list = listed(case, "lou.reserved.participation.cpv");
    let term = term(case, years);
    let outcome = match (&in_list, &term) {
        (Ok((false, _)), _) | (_, Ok((false, _))) => Outcome::Breached,
        (Err(Open::Missing(own)), Err(Open::Missing(other))) => {
            Open::Missing(own.iter().chain(other).cloned().collect()).outcome()
        }
        (Err(open), _) | (_, Err(open)) => open.outcome(),
        (Ok(_), Ok(_)) if earlier_within(case) => {
            Outcome::needs_judgement("earlier_winner_is_barred")
        }
        (Ok(_), Ok(_)) => Outcome::Satisfied,
    };
    let mut finding = finished(begin(outcome));
    if let Ok((_, list)) = &in_list {
        finding = finding.with_law_value(list);
    }
    if let Ok((_, Some(end))) = &term {
        finding = finding.with_fact("finalEnd", *end);
    }
    if let Ok((bar, value)) = case.count("lou.reserved.participation.repeat_bar_years") {
        finding =
            finding.with_law_value(&value).with_fact("repeatBarYears", Fact::Count(i64::from(bar)));
    }
    finding
}

/// The last day of the agreement with every option, or what is missing to say it; none for an
/// agreement without an end.
fn final_end(case: &Case<'_>) -> Result<Option<Day>, Open> {
    match &case.tender.terms {
        Some(terms) => counted::final_end(terms),
        None => Err(Open::missing(["tender.terms"])),
    }
}

/// Whether the term is no longer than so many years, and its last day. What is too long without
/// its options is too long with them.
pub(in crate::tender) fn term(case: &Case<'_>, years: u32) -> Result<(bool, Option<Day>), Open> {
    let terms = case.tender.terms.as_ref();
    let start = terms.and_then(|terms| terms.start);
    let within =
        |start: Day, end: Day| Span::Years(years).after(start).is_ok_and(|after| end < after);
    let end = terms.and_then(|terms| terms.end);
    if let (Some(start), Some(end)) = (start, end)
        && !within(start, end)
    {
        return Ok((false, Some(end)));
    }
    match (final_end(case), start) {
        (Ok(None), _) => Ok((false, None)),
        (Ok(Some(end)), Some(start)) => Ok((within(start, end), Some(end))),
        (Ok(Some(_)), None) => Err(Open::missing(["tender.terms.start"])),
        (Err(Open::Missing(mut paths)), None) => {
            if terms.is_some() {
                paths.push("tender.terms.start".to_owned());
            }
            Err(Open::Missing(paths))
        }
        (Err(open), _) => Err(open),
    }
}

/// Whether some organisation was awarded such a contract within the time in which it may not be
/// again; one without a day may have been.
fn earlier_within(case: &Case<'_>) -> bool {
    let years =
        case.count("lou.reserved.participation.repeat_bar_years").map_or(0, |(years, _)| years);
    let mut earlier = case.tender.reserved_history.iter().flatten();
    case.started.is_some() && earlier.any(|own| awarded_within(case, years, own) != Some(false))
}

/// Whether a contract was awarded so few years before the procurement began; none where a day is
/// not told.
pub(in crate::tender) fn awarded_within(
    case: &Case<'_>,
    years: u32,
    earlier: &EarlierAward,
) -> Option<bool> {
    let begun = match case.started? {
        Started::On(day) | Started::Between(day, _) => day,
    };
    let day = earlier.awarded_on?;
    Some(Span::Years(years).after(day).map_or(true, |until| begun <= until))
}

/// For civil-society organisations, 19 kap. 25 a §: from 2023, the list of services; no limit
/// of the term, and registration is evidence and no condition.
fn non_profit(case: &Case<'_>) -> Finding {
    let rule = RuleId::RESERVED_NON_PROFIT;
    let begin = |outcome| with_code(case.under(rule, outcome, (ACT_2016, "19", "25 a")), case);
    if let Err(outcome) = reserved(case, Reservation::NonProfit) {
        return begin(outcome);
    }
    let available = match case.value(NON_PROFIT_AVAILABLE) {
        Ok(value) if value.value == "0" => {
            return begin(Outcome::not_applicable("not_in_force")).with_law_value(&value);
        }
        Ok(value) => value,
        Err(open) => return begin(open.outcome()),
    };
    if let Err(outcome) = in_chapter_19(case) {
        return begin(outcome).with_law_value(&available);
    }
    match listed(case, "lou.reserved.non_profit.cpv") {
        Ok((true, list)) => begin(Outcome::Satisfied).with_law_value(&list),
        Ok((false, list)) => begin(Outcome::Breached).with_law_value(&list),
        Err(open) => begin(open.outcome()),
    }
}

/// Whether the reservation has a ground in the law at all.
pub(super) fn ground_of_reservation(case: &Case<'_>) -> Finding {
    let rule = RuleId::RESERVATION_GROUND;
    let begin = |outcome| case.finding(rule, outcome);
    let begin = |outcome| match case.ground {
        Ok(ground) if ground.act() == ACT_2007 => {
            begin(outcome).with_confidence(crate::confidence::Confidence::Unverified)
        }
        _ => begin(outcome),
    };
    let kind = match case.tender.reservation {
        None => return begin(Outcome::unknown(["tender.reservation"])),
        Some(Reservation::None) => return begin(Outcome::not_applicable("not_reserved")),
        Some(kind) => kind,
    };
    let named = |finding: Finding| finding.with_fact("reservation", kind.as_str());
    let outcome = match (kind, &case.ground) {
        (_, Err(open)) => open.outcome(),
        (_, Ok(Ground::Directive2007 | Ground::Light2007)) => {
            Outcome::needs_judgement("reservation_in_2007")
        }
        (Reservation::Sheltered, Ok(Ground::Directive2016)) => Outcome::Satisfied,
        (Reservation::Sheltered, Ok(Ground::Light2016)) => {
            Outcome::needs_judgement("sheltered_in_chapter_19")
        }
        (Reservation::NonProfit, Ok(Ground::Light2016)) => match case.value(NON_PROFIT_AVAILABLE) {
            Ok(value) if value.value == "0" => Outcome::Breached,
            Ok(_) => Outcome::Satisfied,
            Err(open) => open.outcome(),
        },
        (Reservation::Participation, Ok(Ground::Light2016)) => {
            match case.value("lou.reserved.participation.max_years") {
                Ok(_) => Outcome::Satisfied,
                // The wording of the years before was not read.
                Err(_) => Outcome::needs_judgement("participation_before_2022"),
            }
        }
        (_, Ok(_)) => Outcome::Breached,
    };
    named(begin(outcome)).with_basis(crate::law::Citation::of(ACT_2016, Some("19"), "1"))
}
