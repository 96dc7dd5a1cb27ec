//! The terms: when notice given on the day would end them, by when it must be given, which
//! options there are, and what the terms leave unsaid of money.

use std::collections::BTreeMap;

use super::facts::{InKindPaths, in_kind, open};
use super::not_checked::NotChecked;
use super::parties::{Parties, joined, with, with_text};
use super::paths::{self, known_unless};
use crate::assignment::{AssignmentTerms, Compensation, CostBearer, LifeLine, Outlook};
use crate::calendar::Day;
use crate::dossier::{Cost, Dossier};
use crate::error::Error;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::language::Language;
use crate::law::LawBook;

const IN_KIND: InKindPaths = [
    "dossier.assignment.inKind.providedBy",
    "dossier.assignment.inKind.quantity",
    "dossier.assignment.inKind.what",
];

/// The terms with what the dossier states of them elsewhere: who follows up, where the terms do
/// not say it, and that a unit of the same legal person is no private provider.
pub(super) fn terms(dossier: &Dossier) -> Option<AssignmentTerms> {
    let mut terms = dossier.assignment.clone()?;
    let stated = dossier.follow_up.as_ref();
    if terms.follow_up.is_none() && stated.is_none() {
        return Some(terms);
    }
    let mut follow_up = terms.follow_up.take().unwrap_or_default();
    if let Some(stated) = stated {
        follow_up.by = follow_up.by.or_else(|| stated.by.clone());
        follow_up.indicators = follow_up.indicators.or_else(|| stated.indicators.clone());
    }
    let same = dossier.need.as_ref().and_then(|need| need.same_legal_person);
    if follow_up.private_provider.is_none() && same == Some(true) {
        follow_up.private_provider = Some(false);
    }
    terms.follow_up = Some(follow_up);
    Some(terms)
}

/// Asks the terms for their life line. By when notice must be given is asked for the end of the
/// year after the day, since frames run by calendar year.
pub(super) fn ask(
    dossier: &Dossier,
    terms: &AssignmentTerms,
    as_of: Option<Day>,
    language: Language,
    law: &LawBook,
) -> Result<LifeLine, Error> {
    let mut outlook = Outlook::new(as_of);
    outlook.language = language;
    if let Some(next) = &dossier.next_procurement {
        outlook.planned = next.latest_start(terms, as_of, law).map_err(paths::refused)?;
    }
    terms.life_line(outlook).map_err(paths::refused)
}

/// The findings on the terms.
pub(super) fn findings<'a>(
    dossier: &'a Dossier,
    terms: &'a AssignmentTerms,
    line: &LifeLine,
    parties: &Parties<'a>,
    not_checked: &mut NotChecked,
) -> Vec<Finding> {
    let mut findings = paths::findings(line.findings.clone());
    for finding in &mut findings {
        for name in ["field", "otherField"] {
            if let Some(Fact::Text(path)) = finding.facts.get_mut(name) {
                *path = paths::rooted(path);
            }
        }
    }
    if dossier.follow_up.as_ref().is_some_and(|own| own.interval.is_some()) {
        findings.iter_mut().for_each(interval_is_stated);
    }
    let costs = costs_by_item(dossier);
    let mut stated = Vec::new();
    for own in terms.cost_bearers.iter().flatten() {
        stated.extend(cost_bearer(own, &costs, parties));
    }
    if let Some(own) = &terms.compensation {
        stated.push(compensation(own));
    }
    for own in terms.in_kind.iter().flatten() {
        stated.push(in_kind(own, parties, IN_KIND));
    }
    stated.retain(open);
    findings.extend(stated);
    not_checked.add_all(&line.not_checked);
    if terms.adjustment.is_some() {
        not_checked.add("price_adjustment");
    }
    not_checked.add("change_of_contract");
    findings
}

/// How often the work is followed up is stated in words, so no length of time is missing.
fn interval_is_stated(finding: &mut Finding) {
    if finding.rule != RuleId::FOLLOW_UP {
        return;
    }
    let Outcome::Unknown { missing } = &mut finding.outcome else { return };
    missing.retain(|path| path != "dossier.assignment.followUp.every");
    if missing.is_empty() {
        finding.outcome = Outcome::Satisfied;
    }
}

/// The costs of the dossier by what they are for; of two the first counts.
fn costs_by_item(dossier: &Dossier) -> BTreeMap<&str, &Cost> {
    let mut costs = BTreeMap::new();
    for cost in dossier.costs.iter().flatten() {
        if let Some(item) = &cost.item {
            costs.entry(item.as_str()).or_insert(cost);
        }
    }
    costs
}

/// Who bears an item by the terms, and what it amounts to. Terms say no amount; that stands in
/// the dossier's costs, if anywhere, and there it has its finding already.
fn cost_bearer<'a>(
    own: &'a CostBearer,
    costs: &BTreeMap<&str, &'a Cost>,
    parties: &Parties<'a>,
) -> Vec<Finding> {
    let listed = own.item.as_deref().and_then(|item| costs.get(item));
    let by_list = listed.and_then(|cost| cost.bearer.as_ref());
    let bearer = own.bearer.as_ref().or(by_list);
    let outcome = match (&own.bearer, by_list) {
        (Some(one), Some(other)) if one != other => Outcome::needs_judgement("cost_bearers_differ"),
        _ => known_unless(&[
            (bearer.is_none(), "dossier.assignment.costBearers.bearer"),
            (own.item.is_none(), "dossier.assignment.costBearers.item"),
        ]),
    };
    let mut finding = Finding::new(RuleId::DOSSIER_COST_BEARER, outcome);
    finding = with_text(finding, "item", own.item.as_deref());
    if let Some(bearer) = bearer {
        let bearer_in_terms = own.bearer.as_deref().map(|id| parties.name(id));
        finding = with_text(finding, "bearerInTerms", bearer_in_terms)
            .about(About::Party(bearer.clone()))
            .with_fact("bearer", parties.name(by_list.unwrap_or(bearer)));
    }
    let mut findings = vec![finding];
    if listed.is_none() {
        let unknown = Outcome::unknown(["dossier.costs.amount"]);
        let amount = Finding::new(RuleId::DOSSIER_COST_AMOUNT, unknown);
        findings.push(with_text(amount, "item", own.item.as_deref()));
    }
    findings
}

/// What is paid, and what is in it; an absent amount is unknown, never 0.
fn compensation(own: &Compensation) -> Finding {
    let stated = match (own.annual, own.monthly, own.total) {
        (Some(annual), _, _) => Some((annual, "aYear")),
        (None, Some(monthly), _) => Some((monthly, "aMonth")),
        (None, None, Some(total)) => Some((total, "forTheTerm")),
        (None, None, None) => None,
    };
    let outcome = known_unless(&[(stated.is_none(), "dossier.assignment.compensation.annual")]);
    let finding = Finding::new(RuleId::DOSSIER_COMPENSATION, outcome);
    let finding = with(finding, "amount", stated.map(|(amount, _)| Fact::Money(amount)));
    let finding = with_text(finding, "amountPer", stated.map(|(_, per)| per));
    let finding = with_text(finding, "includes", joined(own.includes.as_deref()).as_deref());
    with_text(finding, "excludes", joined(own.excludes.as_deref()).as_deref())
}
