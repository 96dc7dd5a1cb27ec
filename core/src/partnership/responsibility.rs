//! Public authority in the matrix of responsibilities, and outcomes against their targets.

use rust_decimal::Decimal;

use super::{
    Indicator, MeasureKind, PartnerKind, Partnership, PartnershipOutcome, PartnershipTask,
    TargetAim,
};
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::money::Sek;

/// What one task says of public authority.
enum Hold {
    /// It stays with a public partner, or there is none in it.
    Public,
    /// Somebody else leads it, and no statute is named.
    HandedOver,
    /// Somebody else leads it, on a statute that a person has to read.
    OnStatute,
    Unknown(&'static str),
}

impl Partnership {
    /// Whether every task with exercise of public authority is led by a public partner.
    pub(super) fn authority_stays_public(&self, root: &str) -> Finding {
        let missing = |fields: Vec<&str>| {
            let mut missing: Vec<String> =
                fields.into_iter().map(|field| format!("{root}.{field}")).collect();
            missing.sort();
            missing.dedup();
            Outcome::Unknown { missing }
        };
        let mut handed_over = Vec::new();
        let (mut on_statute, mut open) = (false, Vec::new());
        for task in self.responsibilities.iter().flatten() {
            match self.hold(task) {
                Hold::Public => {}
                Hold::HandedOver => handed_over.extend(task.task.as_deref()),
                Hold::OnStatute => on_statute = true,
                Hold::Unknown(field) => open.push(field),
            }
        }
        let breached = self
            .responsibilities
            .iter()
            .flatten()
            .any(|task| matches!(self.hold(task), Hold::HandedOver));
        let outcome = if self.responsibilities.as_ref().is_none_or(Vec::is_empty) {
            missing(vec!["responsibilities"])
        } else if breached {
            Outcome::Breached
        } else if !open.is_empty() {
            missing(open)
        } else if on_statute {
            Outcome::needs_judgement("statute_allows_authority")
        } else {
            Outcome::Satisfied
        };
        let mut finding = Finding::new(RuleId::AUTHORITY_STAYS_PUBLIC, outcome)
            .with_basis(Citation::of("2017:725", Some("10"), "1"));
        if !handed_over.is_empty() {
            finding = finding.with_fact("tasksHandedOver", handed_over.join("; ").as_str());
        }
        finding
    }

    fn hold(&self, task: &PartnershipTask) -> Hold {
        let public =
            |kind: PartnerKind| matches!(kind, PartnerKind::Municipality | PartnerKind::Region);
        // Who leads does not matter where there is no authority in it.
        if task.exercises_authority == Some(false) {
            return Hold::Public;
        }
        let Some(lead) = task.lead.as_deref() else {
            return Hold::Unknown("responsibilities.lead");
        };
        let of_name = |name: &str| {
            self.partners.iter().flatten().find(|own| own.name.as_deref() == Some(name))
        };
        let Some(partner) = of_name(lead) else {
            return Hold::Unknown("partners");
        };
        match (partner.kind, task.exercises_authority) {
            (Some(kind), _) if public(kind) => Hold::Public,
            (_, None) => Hold::Unknown("responsibilities.exercisesAuthority"),
            (None, _) => Hold::Unknown("partners.kind"),
            (Some(_), Some(_)) if task.statute.is_some() => Hold::OnStatute,
            (Some(_), Some(_)) => Hold::HandedOver,
        }
    }

    /// A finding on each outcome: whether it meets the target of its indicator.
    pub(super) fn target_findings(&self, root: &str) -> Vec<Finding> {
        let rows = self.outcomes.as_deref().unwrap_or_default();
        let basis = || Citation::whole("Uddevalla 2020-08-25");
        if rows.is_empty() {
            let none = Outcome::not_applicable("no_outcomes");
            return vec![Finding::new(RuleId::PARTNERSHIP_TARGET, none).with_basis(basis())];
        }
        let indicators = self.follow_up.as_ref().and_then(|plan| plan.indicators.as_deref());
        let of_row = |row: &PartnershipOutcome| {
            let known = row.indicator.as_deref().and_then(|id| {
                indicators.unwrap_or_default().iter().find(|own| own.id.as_deref() == Some(id))
            });
            let outcome = match known {
                Some(indicator) => against(row, indicator, root),
                None if row.indicator.is_none() => unknown(root, &["outcomes.indicator"]),
                None => unknown(root, &["followUp.indicators"]),
            };
            let finding = Finding::new(RuleId::PARTNERSHIP_TARGET, outcome).with_basis(basis());
            with_figures(finding, row, known)
        };
        rows.iter().map(of_row).collect()
    }
}

fn unknown(root: &str, fields: &[&str]) -> Outcome {
    Outcome::Unknown { missing: fields.iter().map(|field| format!("{root}.{field}")).collect() }
}

/// An outcome against the target of its indicator; an interval on both sides of the target
/// leaves it to a person, and so do two different bases or kinds of number.
fn against(row: &PartnershipOutcome, indicator: &Indicator, root: &str) -> Outcome {
    let fields = [
        ("followUp.indicators.aim", indicator.aim.is_none()),
        ("followUp.indicators.target", indicator.target.is_none()),
        ("outcomes.value", row.value.is_none()),
    ];
    let (Some(aim), Some(target), Some(value)) = (indicator.aim, indicator.target, row.value)
    else {
        let absent: Vec<&str> =
            fields.iter().filter(|(_, absent)| *absent).map(|(field, _)| *field).collect();
        return unknown(root, &absent);
    };
    let differ = |one: Option<&String>, other: Option<&String>| {
        one.zip(other).is_some_and(|(one, other)| one != other)
    };
    if differ(row.base.as_ref(), indicator.base.as_ref())
        || row.kind.zip(indicator.kind).is_some_and(|(one, other)| one != other)
    {
        return Outcome::needs_judgement("another_base");
    }
    let good = |number: Decimal| match aim {
        TargetAim::AtLeast => number >= target,
        TargetAim::AtMost => number <= target,
    };
    let ends = [row.low.unwrap_or(value), row.high.unwrap_or(value)];
    match ends.map(good) {
        [true, true] => Outcome::Satisfied,
        [false, false] => Outcome::Breached,
        _ => Outcome::needs_judgement("target_within_interval"),
    }
}

fn with_figures(
    mut finding: Finding,
    row: &PartnershipOutcome,
    indicator: Option<&Indicator>,
) -> Finding {
    let kind = row.kind.or_else(|| indicator.and_then(|own| own.kind));
    let numbers = [
        ("outcomeTarget", indicator.and_then(|own| own.target)),
        ("outcomeValue", row.value),
        ("outcomeLow", row.low),
        ("outcomeHigh", row.high),
    ];
    for (name, number) in numbers {
        if let Some(number) = number {
            finding = finding.with_fact(name, figure(kind, number));
        }
    }
    let measure = row.measure.as_deref().or_else(|| indicator?.measure.as_deref());
    for (name, text) in [("outcomeMeasure", measure), ("outcomeBase", row.base.as_deref())] {
        if let Some(text) = text {
            finding = finding.with_fact(name, text);
        }
    }
    finding
}

/// A number as its kind is shown; one of no kind, or one that its kind cannot be, stays text.
fn figure(kind: Option<MeasureKind>, number: Decimal) -> Fact {
    let whole = number.normalize();
    let count = || {
        let mantissa = i64::try_from(whole.mantissa()).ok();
        mantissa.filter(|_| whole.scale() == 0).map(Fact::Count)
    };
    let known = match kind {
        Some(MeasureKind::Share) => Some(Fact::Share(number)),
        Some(MeasureKind::Amount) => Sek::from_decimal(number).ok().map(Fact::Money),
        Some(MeasureKind::Count) | None => count(),
    };
    known.unwrap_or_else(|| Fact::Text(whole.to_string()))
}
