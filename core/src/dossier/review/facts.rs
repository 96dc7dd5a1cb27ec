//! The dossier's own facts: who does, bears and provides what, and what is measured.

use rust_decimal::Decimal;

use super::parties::{Parties, with, with_text};
use super::paths::known_unless;
use crate::assignment::InKind;
use crate::dossier::{Cost, Dossier, Measure, MeasurePrecision, Responsibility, Staff, Status};
use crate::finding::{About, Fact, Finding, Outcome, RuleId};

/// What the facts that the dossier states outside its parts leave open, and which of them are
/// less than they look. What only repeats a stated fact is no finding: it stands among the facts.
pub(super) fn findings<'a>(dossier: &'a Dossier, parties: &Parties<'a>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(own) = dossier.status {
        findings.push(status(own));
    }
    for own in dossier.responsibilities.iter().flatten() {
        findings.push(responsibility(own, parties));
    }
    for own in dossier.costs.iter().flatten() {
        if !in_the_terms(own, dossier) {
            findings.push(cost_bearer(own, parties));
        }
        findings.push(cost_amount(own));
    }
    for own in dossier.in_kind.iter().flatten() {
        findings.push(in_kind(own, parties, IN_KIND));
    }
    for own in dossier.staff.iter().flatten() {
        findings.push(staff(own, parties));
    }
    for own in dossier.measures.iter().flatten() {
        findings.push(measure(own));
    }
    findings.retain(open);
    findings
}

/// Whether a finding says more than that a fact is stated.
pub(super) fn open(finding: &Finding) -> bool {
    finding.outcome != Outcome::Satisfied
}

/// Whether the terms have a line on who bears the cost; then that line is asked, with this one.
fn in_the_terms(cost: &Cost, dossier: &Dossier) -> bool {
    let terms = dossier.assignment.as_ref();
    let mut lines = terms.and_then(|terms| terms.cost_bearers.as_deref()).into_iter().flatten();
    cost.item.is_some() && lines.any(|line| line.item == cost.item)
}

/// How far the matter has come: what is announced or proposed is not decided.
fn status(status: Status) -> Finding {
    let outcome = match status {
        Status::Announced => Outcome::not_applicable("announced_not_decided"),
        Status::Proposed => Outcome::not_applicable("proposed_not_decided"),
        Status::Decided
        | Status::Advertised
        | Status::Awarded
        | Status::Signed
        | Status::Running
        | Status::Ended => Outcome::Satisfied,
    };
    Finding::new(RuleId::DOSSIER_STATUS, outcome).with_fact("matterStatus", status.as_str())
}

/// Who leads a task, and who takes part in it.
fn responsibility<'a>(own: &'a Responsibility, parties: &Parties<'a>) -> Finding {
    let outcome = known_unless(&[
        (own.lead.is_none(), "dossier.responsibilities.lead"),
        (own.task.is_none(), "dossier.responsibilities.task"),
    ]);
    let mut finding = Finding::new(RuleId::DOSSIER_RESPONSIBILITY, outcome);
    if let Some(lead) = &own.lead {
        finding = finding.about(About::Party(lead.clone())).with_fact("lead", parties.name(lead));
    }
    let taking_part = own.takes_part.iter().flatten().map(|id| parties.name(id));
    let taking_part: Vec<&str> = taking_part.collect();
    if !taking_part.is_empty() {
        finding = finding.with_fact("takesPart", Fact::list(taking_part));
    }
    with_text(finding, "task", own.task.as_deref())
}

/// Who bears a cost; an absent bearer is unknown, never nobody.
fn cost_bearer<'a>(own: &'a Cost, parties: &Parties<'a>) -> Finding {
    let outcome = known_unless(&[
        (own.bearer.is_none(), "dossier.costs.bearer"),
        (own.item.is_none(), "dossier.costs.item"),
    ]);
    let finding = Finding::new(RuleId::DOSSIER_COST_BEARER, outcome);
    let finding = with(finding, "amount", own.amount.map(Fact::Money));
    let finding = with_text(finding, "item", own.item.as_deref());
    match &own.bearer {
        Some(bearer) => {
            let finding = finding.with_fact("bearer", parties.name(bearer));
            finding.about(About::Party(bearer.clone()))
        }
        None => finding,
    }
}

/// What a cost amounts to; an absent amount is unknown, never 0.
fn cost_amount(own: &Cost) -> Finding {
    let outcome = known_unless(&[
        (own.amount.is_none(), "dossier.costs.amount"),
        (own.item.is_none(), "dossier.costs.item"),
    ]);
    let finding = Finding::new(RuleId::DOSSIER_COST_AMOUNT, outcome);
    let finding = with(finding, "amount", own.amount.map(Fact::Money));
    with_text(finding, "item", own.item.as_deref())
}

/// Where the fields of a resource in kind stand: who provides it, how much, and what it is.
pub(super) type InKindPaths = [&'static str; 3];

const IN_KIND: InKindPaths =
    ["dossier.inKind.providedBy", "dossier.inKind.quantity", "dossier.inKind.what"];

/// A resource in kind: no money, so it has no amount that could be missing.
pub(super) fn in_kind<'a>(own: &'a InKind, parties: &Parties<'a>, paths: InKindPaths) -> Finding {
    let [provided_by, quantity, what] = paths;
    let outcome = known_unless(&[
        (own.provided_by.is_none(), provided_by),
        (own.quantity.is_none(), quantity),
        (own.what.is_none(), what),
    ]);
    let mut finding = Finding::new(RuleId::DOSSIER_IN_KIND, outcome);
    if let Some(party) = &own.provided_by {
        finding =
            finding.about(About::Party(party.clone())).with_fact("providedBy", parties.name(party));
    }
    finding = with(finding, "quantity", own.quantity.map(|count| Fact::Count(i64::from(count))));
    finding = with_text(finding, "what", own.what.as_deref());
    with_text(finding, "usedFor", own.used_for.as_deref())
}

/// The staff of a party; "several" is a least number, and the number stays unknown.
fn staff<'a>(own: &'a Staff, parties: &Parties<'a>) -> Finding {
    let outcome = known_unless(&[
        (own.count.is_none(), "dossier.staff.count"),
        (own.party.is_none(), "dossier.staff.party"),
        (own.role.is_none(), "dossier.staff.role"),
    ]);
    let mut finding = Finding::new(RuleId::DOSSIER_STAFF, outcome);
    if let Some(party) = &own.party {
        finding =
            finding.about(About::Party(party.clone())).with_fact("staffOf", parties.name(party));
    }
    finding = with_text(finding, "staffRole", own.role.as_deref());
    finding = with(finding, "count", own.count.map(|count| Fact::Count(i64::from(count))));
    with(finding, "atLeast", own.at_least.map(|count| Fact::Count(i64::from(count))))
}

/// A measure with what it is a measure of. Without its base it is no figure, and a claim of
/// the source is neither measured nor a target.
fn measure(own: &Measure) -> Finding {
    let unknown = known_unless(&[
        (own.base.is_none(), "dossier.measures.base"),
        (own.measure.is_none(), "dossier.measures.measure"),
        (own.precision.is_none(), "dossier.measures.precision"),
        (own.value.is_none(), "dossier.measures.value"),
    ]);
    let outcome = match (unknown, own.precision) {
        (Outcome::Satisfied, Some(MeasurePrecision::Claim)) => {
            Outcome::not_applicable("claim_of_the_source")
        }
        (outcome, _) => outcome,
    };
    let finding = Finding::new(RuleId::DOSSIER_MEASURE, outcome);
    let finding = with_text(finding, "measure", own.measure.as_deref());
    let finding =
        with_text(finding, "measurePrecision", own.precision.map(MeasurePrecision::as_str));
    match (&own.base, own.value) {
        (Some(base), Some(value)) => {
            finding.with_fact("measureBase", base.as_str()).with_fact("measured", measured(value))
        }
        (Some(base), None) => finding.with_fact("measureBase", base.as_str()),
        (None, _) => finding,
    }
}

/// A part of one is a share; what is whole is a count.
pub(crate) fn measured(value: Decimal) -> Fact {
    let value = value.normalize();
    if value > Decimal::ZERO && value < Decimal::ONE {
        return Fact::Share(value);
    }
    let text = value.to_string();
    text.parse().map_or(Fact::Text(text), Fact::Count)
}
