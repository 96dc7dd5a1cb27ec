//! What stands beside the ceilings: the activity, the undertaking, the rates, the entrustment,
//! the register.

use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::shape::{AidActivity, AidCase, AidScheme, Entrustment, EuroRate};
use crate::calendar::{Span, WorkingDays};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::{Citation, LawBook};

const REGISTER: &str = "aid.register.required";
const ENTRY_DAYS: &str = "aid.register.entry_days";
const DECISION: &str = "aid.sgei.ceiling_eur";
const TERM: &str = "aid.sgei.entrustment_years";

fn begin(case: &AidCase, rule: RuleId, outcome: Outcome) -> Finding {
    Finding::new(rule, outcome).judged_on(case.on)
}

/// Whether the activity is economic. The question presupposes it, and a person must answer.
pub(super) fn activity(case: &AidCase) -> Finding {
    let outcome = match case.activity {
        Some(AidActivity::Economic) => Outcome::Satisfied,
        Some(AidActivity::NonEconomic) => Outcome::not_applicable("no_economic_activity"),
        Some(AidActivity::Unknown) => Outcome::unknown(["activity"]),
        None => Outcome::needs_judgement("is_activity_economic"),
    };
    begin(case, RuleId::AID_ACTIVITY, outcome)
}

/// Whether the single undertaking is told, so that linked companies are counted together.
pub(super) fn undertaking(case: &AidCase) -> Finding {
    let Some(members) = &case.undertaking else {
        let outcome = Outcome::needs_judgement("linked_undertakings");
        return begin(case, RuleId::AID_UNDERTAKING, outcome);
    };
    let grants = case.earlier.as_deref().unwrap_or_default();
    let outcome = if grants.iter().any(|grant| grant.to.is_none()) {
        Outcome::unknown(["earlier.to"])
    } else {
        Outcome::Satisfied
    };
    let others =
        grants.iter().filter(|grant| grant.to.as_ref().is_some_and(|to| !members.contains(to)));
    let count = |number: usize| Fact::Count(i64::try_from(number).unwrap_or(i64::MAX));
    begin(case, RuleId::AID_UNDERTAKING, outcome)
        .with_fact("linkedCompanies", count(members.len()))
        .with_fact("grantsToOthers", count(others.count()))
}

/// Whether each rate has a day and a source.
pub(super) fn exchange_rates(case: &AidCase) -> Finding {
    let rule = RuleId::AID_EXCHANGE_RATE;
    let grants = case.earlier.iter().flatten();
    let earlier = grants
        .filter(|grant| grant.amount_sek.is_some())
        .map(|grant| ("earlier.rate", grant.rate.as_ref()));
    let own = case.proposed_sek.map(|_| ("rate", case.rate.as_ref()));
    let (mut used, mut missing) = (0_i64, Vec::new());
    for (path, rate) in earlier.chain(own) {
        used = used.saturating_add(1);
        let none = EuroRate::new();
        let rate = rate.unwrap_or(&none);
        for (field, stated) in [
            ("sekPerEuro", rate.sek_per_euro.is_some()),
            ("on", rate.on.is_some()),
            ("source", rate.source.is_some()),
        ] {
            if !stated {
                missing.push(format!("{path}.{field}"));
            }
        }
    }
    let outcome = match (used, missing.is_empty()) {
        (0, _) => Outcome::not_applicable("no_amount_in_kronor"),
        (_, true) => Outcome::Satisfied,
        (_, false) => Outcome::Unknown { missing: crate::wire::ordered::sorted(&missing) },
    };
    let finding = begin(case, rule, outcome);
    if used == 0 { finding } else { finding.with_fact("ratesUsed", Fact::Count(used)) }
}

/// Whether the service is entrusted to the recipient on the day of the grant.
pub(super) fn entrustment(case: &AidCase) -> Finding {
    let rule = RuleId::AID_ENTRUSTMENT;
    if case.scheme == AidScheme::DeMinimis {
        return begin(case, rule, Outcome::not_applicable("not_sgei"));
    }
    let Some(act) = &case.entrustment else {
        return begin(case, rule, Outcome::unknown(["entrustment"]));
    };
    let (early, late) =
        (act.from.is_some_and(|from| case.on < from), act.to.is_some_and(|to| to < case.on));
    let outcome = match (act.from, act.to) {
        _ if early || late => Outcome::Breached,
        (Some(_), Some(_)) => Outcome::Satisfied,
        (None, Some(_)) => Outcome::unknown(["entrustment.from"]),
        (Some(_), None) => Outcome::unknown(["entrustment.to"]),
        (None, None) => Outcome::unknown(["entrustment.from", "entrustment.to"]),
    };
    with_days(begin(case, rule, outcome), act)
}

fn with_days(finding: Finding, act: &Entrustment) -> Finding {
    let days = [("entrustedFrom", act.from), ("entrustedTo", act.to)];
    days.into_iter().fold(finding, |finding, (name, day)| match day {
        Some(day) => finding.with_fact(name, day),
        None => finding,
    })
}

/// Whether compensation under the entrustment fits in the Commission's decision on such services,
/// which is another way than aid of little importance.
pub(super) fn sgei_decision(case: &AidCase, law: &LawBook) -> Result<Finding, Error> {
    let rule = RuleId::AID_SGEI_DECISION;
    if case.scheme == AidScheme::DeMinimis {
        return Ok(begin(case, rule, Outcome::not_applicable("not_sgei")));
    }
    let Some(act) = &case.entrustment else {
        return Ok(begin(case, rule, Outcome::unknown(["entrustment"])));
    };
    let mut finding = with_days(begin(case, rule, Outcome::Satisfied), act);
    let (mut missing, mut over, mut long) = (Vec::new(), false, false);
    match law.in_force(TERM, case.on) {
        Err(_) => missing.push(format!("law:{TERM}")),
        Ok(value) => {
            let years = value.count()?;
            match (act.from, act.to) {
                (Some(from), Some(to)) => {
                    long = Span::Years(years).after(from).is_ok_and(|after| after <= to);
                }
                (from, to) => {
                    let days = [("from", from), ("to", to)];
                    let lacking = days.into_iter().filter(|(_, day)| day.is_none());
                    missing.extend(lacking.map(|(name, _)| format!("entrustment.{name}")));
                }
            }
            finding = finding.with_law_fact("entrustmentYears", &value);
        }
    }
    let social = act.social_service;
    if social != Some(true) {
        match law.in_force(DECISION, case.on) {
            Err(_) => missing.push(format!("law:{DECISION}")),
            Ok(value) => {
                let limit = value.decimal()?;
                match act.compensation_per_year_eur {
                    Some(paid) if holds(&value, paid, limit) => {}
                    Some(_) if social == Some(false) => over = true,
                    Some(_) => missing.push("entrustment.socialService".to_owned()),
                    None => missing.push("entrustment.compensationPerYearEur".to_owned()),
                }
                finding = finding.with_law_fact("yearlyCeilingEur", &value);
            }
        }
    }
    finding = finding.with_known(
        "yearlyCompensationEur",
        act.compensation_per_year_eur.map(|paid| Fact::Text(paid.to_string())),
    );
    finding =
        finding.with_known("socialService", social.map(|social| if social { "yes" } else { "no" }));
    finding.outcome = if over {
        Outcome::Breached
    } else if !missing.is_empty() {
        Outcome::Unknown { missing: crate::wire::ordered::sorted(&missing) }
    } else if long {
        Outcome::needs_judgement("long_entrustment")
    } else {
        Outcome::Satisfied
    };
    Ok(finding)
}

fn holds(value: &crate::law::LawValue, paid: Decimal, limit: Decimal) -> bool {
    value.comparison.is_some_and(|comparison| comparison.holds(&paid, &limit))
}

/// Whether the aid stands in the central register in time.
pub(super) fn register(case: &AidCase, law: &LawBook) -> Result<Finding, Error> {
    let rule = RuleId::AID_REGISTER;
    let unrecorded = |key: &str| Outcome::Unknown { missing: vec![format!("law:{key}")] };
    let required = match law.in_force(REGISTER, case.on) {
        Ok(value) => value,
        Err(_) => return Ok(begin(case, rule, unrecorded(REGISTER))),
    };
    if required.count()? == 0 {
        let outcome = Outcome::not_applicable("no_register_yet");
        return Ok(begin(case, rule, outcome).with_law_value(&required));
    }
    let days = match law.in_force(ENTRY_DAYS, case.on) {
        Ok(value) => value,
        Err(_) => return Ok(begin(case, rule, unrecorded(ENTRY_DAYS)).with_law_value(&required)),
    };
    let last = match NonZeroU32::new(days.count()?) {
        Some(count) => WorkingDays::new(count).after(case.on)?,
        None => case.on,
    };
    let outcome = match case.registered_on {
        None => Outcome::unknown(["registeredOn"]),
        Some(on) if on <= last => Outcome::Satisfied,
        Some(_) => Outcome::Breached,
    };
    let finding = begin(case, rule, outcome)
        .with_law_value(&required)
        .with_law_fact("entryDays", &days)
        .with_fact("registerBy", last)
        // That the day of the grant is not counted, and which days are working days.
        .with_basis(Citation::of("1182/71", None, "3(1)"))
        .with_basis(Citation::of("1182/71", None, "2(2)"));
    Ok(finding.with_known("registeredOn", case.registered_on))
}
