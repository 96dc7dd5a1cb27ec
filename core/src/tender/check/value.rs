//! Value and term: direct award, options and open-ended contracts, framework agreements.

use super::reserved::{final_end, term};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::rational::Rational;
use crate::tender::case::{ACT_2016, Applies, Case, Ground, Open};
use crate::tender::{AgreementKind, Procedure};
use crate::wire::ordered;

const VALUE: &str = "tender.estimatedValue";
const COMPENSATION: &str = "tender.terms.compensation";

/// Direct award by value and day; other grounds are not judged.
pub(super) fn direct_award(case: &Case<'_>) -> Finding {
    let rule = RuleId::DIRECT_AWARD_BY_VALUE;
    let outcome = match case.tender.procedure {
        Some(Procedure::DirectAward) => case.direct_award.clone(),
        Some(_) => Outcome::not_applicable("another_procedure"),
        None => Outcome::unknown(["tender.procedure"]),
    };
    let on_law = case.on_law.iter().find(|finding| finding.rule == RuleId::DIRECT_AWARD);
    match on_law {
        Some(finding) if case.tender.procedure == Some(Procedure::DirectAward) => {
            Finding { rule, outcome, ..finding.clone() }
        }
        _ => case.under(rule, outcome, (ACT_2016, "19 a", "2")),
    }
}

/// What the term of the tender comes to.
enum Term {
    /// Open-ended, or longer than the months that the act counts.
    Long,
    /// It ends on this day, every option used.
    Ends(Day, Day),
}

/// Value of a service without a total price that runs for an indefinite or a long time,
/// 5 kap. 13 §.
pub(super) fn open_ended(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::VALUE_OF_OPEN_ENDED;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "5", "13"));
    let months = match long_term(case) {
        Ok(months) => months,
        Err(outcome) => return Ok(begin(outcome)),
    };
    let (count, law) = months;
    let finding = |outcome| {
        begin(outcome).with_law_value(&law).with_fact("months", Fact::Count(i64::from(count)))
    };
    let Some(monthly) = monthly(case) else {
        return Ok(finding(Outcome::unknown([COMPENSATION])));
    };
    let value = rounded(&monthly.times(&Rational::whole(i64::from(count))))?;
    let shown = |outcome| -> Result<Finding, Error> {
        Ok(finding(outcome).with_fact("monthlyValue", rounded(&monthly)?).with_fact("value", value))
    };
    match case.tender.estimated_value {
        None => shown(Outcome::unknown([VALUE])),
        Some(stated) => {
            let outcome = if stated >= value { Outcome::Satisfied } else { Outcome::Breached };
            Ok(shown(outcome)?.with_fact("statedValue", stated))
        }
    }
}

fn rounded(ore: &Rational) -> Result<Sek, Error> {
    ore.rounded().to_sek().map_err(|error| error.at(COMPENSATION))
}

/// The months of 5:13 where it governs the tender, else why it does not.
fn long_term(case: &Case<'_>) -> Result<(u32, crate::law::LawValue), Outcome> {
    case.under_act(ACT_2016)?;
    let Some(terms) = &case.tender.terms else { return Err(Outcome::unknown(["tender.terms"])) };
    if terms.compensation.as_ref().is_some_and(|own| own.total.is_some()) {
        return Err(Outcome::not_applicable("total_value_is_stated"));
    }
    match case.tender.cpv.as_ref().and_then(|codes| codes.first()) {
        Some(code) if !is_service(&code.to_string()) => {
            return Err(Outcome::not_applicable("not_a_service"));
        }
        Some(_) => {}
        None => return Err(Outcome::unknown(["tender.cpv"])),
    }
    let (months, value) =
        case.count("lou.value.months_for_open_ended").map_err(|open| open.outcome())?;
    match the_term(case, months) {
        Ok(Term::Long) => Ok((months, value)),
        Ok(Term::Ends(..)) => Err(Outcome::not_applicable("term_is_short_enough")),
        Err(open) => Err(open.outcome()),
    }
}

fn the_term(case: &Case<'_>, months: u32) -> Result<Term, Open> {
    let terms = case.tender.terms.as_ref();
    let start = terms.and_then(|terms| terms.start);
    let longer = |start: Day, end: Day| start.plus_months(months).is_ok_and(|after| after <= end);
    if let (Some(start), Some(end)) = (start, terms.and_then(|terms| terms.end))
        && longer(start, end)
    {
        return Ok(Term::Long);
    }
    match (final_end(case)?, start) {
        (None, _) => Ok(Term::Long),
        (Some(end), Some(start)) if longer(start, end) => Ok(Term::Long),
        (Some(end), Some(start)) => Ok(Term::Ends(start, end)),
        (Some(_), None) => Err(Open::missing(["tender.terms.start"])),
    }
}

/// Goods are up to division 44 and 48 of the vocabulary, works 45, services the rest.
fn is_service(code: &str) -> bool {
    let division = code.get(..2).and_then(|digits| digits.parse::<u32>().ok()).unwrap_or(0);
    division >= 49
}

/// The compensation of a month, in öre.
fn monthly(case: &Case<'_>) -> Option<Rational> {
    let own = case.tender.terms.as_ref()?.compensation.as_ref()?;
    own.monthly
        .map(Rational::from_ore)
        .or_else(|| Rational::from_ore(own.annual?).over(&Rational::whole(12)))
}

/// Whether the value counts every option and extension as used, 5 kap. 3 §.
pub(super) fn with_options(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::VALUE_WITH_OPTIONS;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "5", "3"));
    let (least, exact) = match value_of_term(case) {
        Ok(known) => known,
        Err(outcome) => return Ok(begin(outcome)),
    };
    let least = rounded(&least)?;
    let Some(stated) = case.tender.estimated_value else {
        return Ok(begin(Outcome::unknown([VALUE])).with_fact("valueByTerms", least));
    };
    let outcome = if stated < least { Outcome::Breached } else { exact };
    Ok(begin(outcome).with_fact("valueByTerms", least).with_fact("statedValue", stated))
}

/// The least value that the terms give, in öre, and what follows if the stated value is no lower.
fn value_of_term(case: &Case<'_>) -> Result<(Rational, Outcome), Outcome> {
    case.under_act(ACT_2016)?;
    let Some(terms) = &case.tender.terms else { return Err(Outcome::unknown(["tender.terms"])) };
    let total = terms.compensation.as_ref().and_then(|own| own.total);
    let options = terms.options.as_ref().and_then(|options| options.max);
    if let Some(total) = total {
        let exact = match options {
            Some(0) => Outcome::Satisfied,
            Some(_) => Outcome::needs_judgement("options_in_value"),
            None => Outcome::unknown(["tender.terms.options.max"]),
        };
        return Ok((Rational::from_ore(total), exact));
    }
    let (months, _) =
        case.count("lou.value.months_for_open_ended").map_err(|open| open.outcome())?;
    let Some(monthly) = monthly(case) else {
        return Err(match the_term(case, months) {
            Ok(Term::Long) => Outcome::not_applicable("value_by_months"),
            _ => Outcome::unknown([COMPENSATION]),
        });
    };
    match the_term(case, months) {
        Ok(Term::Long) => Err(Outcome::not_applicable("value_by_months")),
        Ok(Term::Ends(start, end)) => {
            Ok((monthly.times(&months_between(start, end)), Outcome::Satisfied))
        }
        Err(open) => match (terms.start, terms.end) {
            (Some(start), Some(end)) => {
                Ok((monthly.times(&months_between(start, end)), open.outcome()))
            }
            _ => Err(open.outcome()),
        },
    }
}

/// The months from a day to another, both inclusive: whole ones, and a part of the last.
fn months_between(start: Day, end: Day) -> Rational {
    let Ok(after) = end.next() else { return Rational::whole(0) };
    let mut months = 0_u32;
    while start.plus_months(months.saturating_add(1)).is_ok_and(|day| day <= after) {
        months = months.saturating_add(1);
    }
    let reached = start.plus_months(months).unwrap_or(after);
    let next = start.plus_months(months.saturating_add(1)).unwrap_or(after);
    let (rest, whole) = (reached.days_until(after), reached.days_until(next));
    let part = Rational::of(rest, whole.max(1)).unwrap_or_else(|| Rational::whole(0));
    Rational::whole(i64::from(months)).plus(&part)
}

/// Term of a framework agreement, 7 kap. 2 § and 5 kap. 3 § of the act of 2007.
pub(super) fn framework_term(case: &Case<'_>) -> Finding {
    let keys = [
        (Ground::Directive2016, "lou.framework.max_years"),
        (Ground::Directive2007, "lou2007.framework.max_years"),
    ];
    framework(case, (RuleId::FRAMEWORK_TERM, (ACT_2016, "7", "2")), &keys)
}

/// The same rule in one act or another, with the part of an act that has it and its key.
pub(super) fn framework(
    case: &Case<'_>,
    (rule, section): (RuleId, (&str, &str, &str)),
    keys: &[(Ground, &str)],
) -> Finding {
    let begin = |outcome| case.under(rule, outcome, section);
    match case.tender.agreement {
        None => return begin(Outcome::unknown(["tender.agreement"])),
        Some(AgreementKind::Framework) => {}
        Some(_) => return begin(Outcome::not_applicable("no_framework")),
    }
    let mut governing = None;
    let mut open = None;
    let mut no = "another_act";
    for (ground, key) in keys {
        match case.governed(*ground) {
            Applies::Yes => governing = Some((*ground, *key)),
            Applies::Open(own) => open = open.or(Some(own)),
            Applies::No(because) if no == "another_act" => no = because,
            Applies::No(_) => {}
        }
    }
    let (ground, key) = match (governing, open) {
        (Some(own), _) => own,
        (None, Some(open)) => return begin(open.outcome()),
        (None, None) => return begin(Outcome::not_applicable(no)),
    };
    let before = ground.act() != section.0;
    let (years, value) = match case.count(key) {
        Ok(limit) => limit,
        Err(open) => return begin(open.outcome()),
    };
    let within = term(case, years);
    let outcome = match &within {
        Ok((true, _)) => Outcome::Satisfied,
        Ok((false, _)) => Outcome::needs_judgement("framework_is_longer"),
        Err(open) => open.outcome(),
    };
    let finding = if before { case.finding(rule, outcome) } else { begin(outcome) };
    let mut finding =
        finding.with_law_value(&value).with_fact("maxYears", Fact::Count(i64::from(years)));
    if let Ok((_, Some(end))) = within {
        finding = finding.with_fact("finalEnd", end);
    }
    if let Some(day) = case.tender.terms.as_ref().and_then(|terms| terms.start) {
        finding = finding.with_fact("start", day);
    }
    match &case.tender.long_term_reason {
        Some(reason) => finding.with_fact("longTermReason", reason.as_str()),
        None => finding,
    }
}

/// Whether the lots add up to the value of the whole, 5 kap. 8 §.
pub(super) fn lots(case: &Case<'_>) -> Finding {
    let rule = RuleId::LOTS_ADD_UP;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "5", "8"));
    let Some(lots) = &case.tender.lots else { return begin(Outcome::unknown(["tender.lots"])) };
    if lots.is_empty() {
        return begin(Outcome::not_applicable("no_lots"));
    }
    let mut sum = Some(Sek::ZERO);
    let mut all_known = true;
    for lot in lots {
        match lot.estimated_value {
            Some(value) => sum = sum.and_then(|sum| sum.plus(value).ok()),
            None => all_known = false,
        }
    }
    let mut missing = Vec::new();
    if !all_known {
        missing.push("tender.lots.estimatedValue");
    }
    let stated = case.tender.estimated_value;
    if stated.is_none() {
        missing.push(VALUE);
    }
    let outcome = match (sum, stated) {
        // A sum too large for an amount is larger than any stated value.
        (None, Some(_)) => Outcome::Breached,
        (Some(sum), Some(stated)) if sum > stated => Outcome::Breached,
        (Some(sum), Some(stated)) if all_known && sum < stated => Outcome::Breached,
        (Some(_), Some(_)) if all_known => Outcome::Satisfied,
        _ => Outcome::Unknown { missing: ordered::sorted(missing) },
    };
    let mut finding = begin(outcome);
    if let Some(sum) = sum {
        finding = finding.with_fact("sumOfLots", sum);
    }
    if let Some(stated) = stated {
        finding = finding.with_fact("statedValue", stated);
    }
    finding.with_fact("lotCount", Fact::Count(i64::try_from(lots.len()).unwrap_or(i64::MAX)))
}
