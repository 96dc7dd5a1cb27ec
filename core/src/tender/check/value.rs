//! Value and term: direct award, options and open-ended contracts, framework agreements.

use super::reserved::term;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::rational::Rational;
use crate::tender::case::{ACT_2016, Applies, Case, Ground, Open};
use crate::tender::counted::{ByTerms, ValueRules, by_term_alone, by_terms, final_end, is_service};
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

/// Value of a service without a total price that runs for an indefinite or a long time,
/// 5 kap. 13 §.
pub(super) fn open_ended(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::VALUE_OF_OPEN_ENDED;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "5", "13"));
    if let Err(outcome) = asks_for_months(case) {
        return Ok(begin(outcome));
    }
    let rules = ValueRules::stated(case.tender.act);
    let priced = by_terms(case.tender, &case.on(), rules);
    let by_term = || by_term_alone(case.tender, &case.on(), rules);
    let Some(terms) = priced.clone().or_else(by_term) else {
        return Ok(begin(Outcome::unknown(["tender.terms"])));
    };
    if !terms.is_open_ended_service() {
        return Ok(begin(match &terms.open {
            Some(open) => open.outcome(),
            None => Outcome::not_applicable("term_is_short_enough"),
        }));
    }
    if priced.is_none() {
        return Ok(begin(Outcome::unknown([COMPENSATION])));
    }
    let value = rounded(&terms.least)?;
    let mut finding = begin(match case.tender.estimated_value {
        None => Outcome::unknown([VALUE]),
        Some(stated) if stated >= value => Outcome::Satisfied,
        Some(_) => Outcome::Breached,
    });
    for law in &terms.law {
        finding = finding.with_law_fact("months", law);
    }
    if let Some(monthly) = &terms.monthly {
        finding = finding.with_fact("monthlyValue", rounded(monthly)?);
    }
    let finding = finding.with_fact("value", value);
    Ok(finding.with_known("statedValue", case.tender.estimated_value))
}

fn rounded(ore: &Rational) -> Result<Sek, Error> {
    ore.rounded().to_sek().map_err(|error| error.at(COMPENSATION))
}

/// Whether 5:13 speaks of the tender: a service without a total price.
fn asks_for_months(case: &Case<'_>) -> Result<(), Outcome> {
    case.under_act(ACT_2016)?;
    let Some(terms) = &case.tender.terms else { return Err(Outcome::unknown(["tender.terms"])) };
    if terms.compensation.as_ref().is_some_and(|own| own.total.is_some()) {
        return Err(Outcome::not_applicable("total_value_is_stated"));
    }
    match is_service(case.tender) {
        Some(true) => Ok(()),
        Some(false) => Err(Outcome::not_applicable("not_a_service")),
        None => Err(Outcome::unknown(["tender.cpv"])),
    }
}

/// Whether the value counts every option and extension as used, 5 kap. 3 §.
pub(super) fn with_options(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::VALUE_WITH_OPTIONS;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "5", "3"));
    let terms = match terms_of(case) {
        Ok(terms) => terms,
        Err(outcome) => return Ok(begin(outcome)),
    };
    let least = rounded(&terms.least)?;
    let stated = case.tender.estimated_value;
    let most = terms.most.as_ref().map(rounded).transpose()?;
    let outcome = match (stated, &terms.open) {
        (None, _) => Outcome::unknown([VALUE]),
        (Some(stated), _) if stated < least => Outcome::Breached,
        (Some(stated), Some(Open::Missing(_))) if most.is_some_and(|most| stated >= most) => {
            Outcome::Satisfied
        }
        (Some(_), Some(open)) => open.outcome(),
        (Some(_), None) => Outcome::Satisfied,
    };
    let mut finding = begin(outcome);
    if least > Sek::ZERO {
        finding = finding.with_fact("valueByTerms", least);
    }
    Ok(finding.with_known("statedValue", stated))
}

/// What the terms come to, where they are not counted by the months of 5:13.
fn terms_of(case: &Case<'_>) -> Result<ByTerms, Outcome> {
    case.under_act(ACT_2016)?;
    let Some(terms) = &case.tender.terms else { return Err(Outcome::unknown(["tender.terms"])) };
    match by_terms(case.tender, &case.on(), ValueRules::stated(case.tender.act)) {
        Some(terms) if terms.is_open_ended_service() => {
            Err(Outcome::not_applicable("value_by_months"))
        }
        Some(terms) => Ok(terms),
        None if final_end(terms) == Ok(None) && is_service(case.tender) != Some(false) => {
            Err(Outcome::not_applicable("value_by_months"))
        }
        None => Err(Outcome::unknown([COMPENSATION])),
    }
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
    finding = finding.with_known("start", case.tender.terms.as_ref().and_then(|terms| terms.start));
    finding.with_known("longTermReason", case.tender.long_term_reason.as_deref())
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
    finding = finding.with_known("sumOfLots", sum);
    finding = finding.with_known("statedValue", stated);
    finding.with_fact("lotCount", Fact::Count(i64::try_from(lots.len()).unwrap_or(i64::MAX)))
}
