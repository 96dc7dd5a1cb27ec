//! Award criteria: published with their weights or their order, and no floor under the price.

use rust_decimal::Decimal;

use crate::award::{AwardModel, Formula};
use crate::confidence::Confidence;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::money::Sek;
use crate::tender::case::{ACT_2016, Applies, Case, Ground};
use crate::tender::{Procedure, PublishedCriterion, RequirementKind, VatBasis};
use crate::wire::ordered;

/// Weights by 16 kap. 6 §, where the directive governs.
pub(super) fn weights(case: &Case<'_>) -> Vec<Finding> {
    let only = Outcome::needs_judgement("priority_in_place_of_weights");
    published(case, RuleId::WEIGHTS, Ground::Directive2016, ("16", "6"), &only)
}

/// Weights or an order of priority by 19 kap. 9 §.
pub(super) fn in_chapter_19(case: &Case<'_>) -> Vec<Finding> {
    published(case, RuleId::CRITERIA_19, Ground::Light2016, ("19", "9"), &Outcome::Satisfied)
}

fn published(
    case: &Case<'_>,
    rule: RuleId,
    ground: Ground,
    (chapter, section): (&str, &str),
    priority_only: &Outcome,
) -> Vec<Finding> {
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, chapter, section));
    if case.tender.procedure == Some(Procedure::DirectAward) {
        return vec![begin(Outcome::not_applicable("direct_award_has_no_criteria"))];
    }
    match case.governed(ground) {
        Applies::Yes => {}
        Applies::No(because) => return vec![begin(Outcome::not_applicable(because))],
        Applies::Open(open) => return vec![begin(open.outcome())],
    }
    let criteria = case.tender.criteria.as_ref().filter(|criteria| !criteria.is_empty());
    let mut findings = Vec::new();
    match &case.tender.award {
        Some(model) => findings.push(
            begin(of_model(model))
                .with_fact("model", model.formula.kind())
                .with_fact("part", "model"),
        ),
        None if criteria.is_none() => {
            findings.push(begin(Outcome::unknown(["tender.award"])).with_fact("part", "model"));
        }
        None => {}
    }
    if let Some(criteria) = criteria {
        let (outcome, sum) = of_criteria(criteria, priority_only);
        let mut finding = begin(outcome).with_fact("part", "criteria").with_fact(
            "criteriaCount",
            Fact::Count(i64::try_from(criteria.len()).unwrap_or(i64::MAX)),
        );
        if let Some(sum) = sum {
            let share = sum.checked_div(Decimal::ONE_HUNDRED).unwrap_or(sum);
            finding = finding.with_fact("sumOfWeights", Fact::Share(share.normalize()));
        }
        findings.push(finding);
    }
    findings
}

/// Whether a model says how price and quality weigh; one criterion alone has nothing to weigh.
fn of_model(model: &AwardModel) -> Outcome {
    let mut missing = Vec::new();
    let mut need = |known: bool, name: &str| {
        if !known {
            missing.push(["tender.award.", name].concat());
        }
    };
    match &model.formula {
        Formula::LowestPrice {} | Formula::FixedPrice { .. } | Formula::LifeCycleCost { .. } => {
            return Outcome::not_applicable("one_criterion");
        }
        Formula::LowestOverPrice { price_weight, quality_weight }
        | Formula::LinearToLowest { price_weight, quality_weight, .. }
        | Formula::Range { price_weight, quality_weight }
        | Formula::Quadratic { price_weight, quality_weight }
        | Formula::MeanBased { price_weight, quality_weight }
        | Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight }
        | Formula::AbsoluteLinear { price_weight, quality_weight, .. } => {
            need(price_weight.is_some(), "priceWeight");
            need(quality_weight.is_some(), "qualityWeight");
        }
        Formula::AddedValue { per_point } => need(per_point.is_some(), "perPoint"),
        Formula::MedianDeduction { factor } => need(factor.is_some(), "factor"),
        Formula::PricePerQuality {} | Formula::ValueForMoney {} => {}
    }
    if missing.is_empty() {
        Outcome::Satisfied
    } else {
        Outcome::Unknown { missing: ordered::sorted(missing) }
    }
}

/// A weight as the least and the greatest that it may be.
fn weight(own: &PublishedCriterion) -> Option<(Decimal, Decimal)> {
    match (own.weight, own.weight_from, own.weight_to) {
        (Some(weight), _, _) => Some((weight, weight)),
        (None, Some(from), Some(to)) => Some((from, to)),
        _ => None,
    }
}

/// Whether the criteria are published with weights that sum to a hundred, or in an order.
fn of_criteria(
    criteria: &[PublishedCriterion],
    priority_only: &Outcome,
) -> (Outcome, Option<Decimal>) {
    let weights: Vec<Option<(Decimal, Decimal)>> = criteria.iter().map(weight).collect();
    let sum = |end: fn(&(Decimal, Decimal)) -> Decimal| {
        weights
            .iter()
            .flatten()
            .map(end)
            .try_fold(Decimal::ZERO, |sum: Decimal, own| sum.checked_add(own))
            .unwrap_or(Decimal::MAX)
    };
    let (least, most) = (sum(|own| own.0), sum(|own| own.1));
    let any = weights.iter().any(Option::is_some);
    let shown = any.then_some(least);
    let turned = weights.iter().flatten().any(|(from, to)| to < from);
    if turned || least > Decimal::ONE_HUNDRED {
        return (Outcome::Breached, shown);
    }
    if weights.iter().all(Option::is_some) {
        let within = most >= Decimal::ONE_HUNDRED;
        return (if within { Outcome::Satisfied } else { Outcome::Breached }, shown);
    }
    let missing = missing_weights(criteria, &weights);
    if any || !missing.is_empty() {
        let missing = if missing.is_empty() { vec!["tender.criteria.weight"] } else { missing };
        return (Outcome::Unknown { missing: ordered::sorted(missing) }, shown);
    }
    let mut places: Vec<u32> = criteria.iter().filter_map(|own| own.priority).collect();
    places.sort_unstable();
    let in_order = places.iter().zip(1_u32..).all(|(place, wanted)| *place == wanted);
    (if in_order { priority_only.clone() } else { Outcome::Breached }, None)
}

/// What is missing of criteria that have neither a weight nor a place in an order.
fn missing_weights(
    criteria: &[PublishedCriterion],
    weights: &[Option<(Decimal, Decimal)>],
) -> Vec<&'static str> {
    let mut missing = Vec::new();
    for (own, weight) in criteria.iter().zip(weights) {
        if weight.is_some()
            || (own.priority.is_some() && own.weight_from.is_none() && own.weight_to.is_none())
        {
            continue;
        }
        missing.push(match (own.weight_from, own.weight_to) {
            (Some(_), None) => "tender.criteria.weightTo",
            (None, Some(_)) => "tender.criteria.weightFrom",
            _ => "tender.criteria.weight",
        });
    }
    missing
}

/// No floor in an absolute price scale, HFD 2022 ref. 41.
pub(super) fn price_scale(case: &Case<'_>) -> Finding {
    let finding = match &case.tender.award {
        Some(model) => model.has_no_price_floor("tender.award"),
        None => Finding::new(RuleId::ABSOLUTE_SCALE_FLOOR, Outcome::unknown(["tender.award"]))
            .with_basis(Citation::whole("HFD 2022 ref. 41"))
            .with_confidence(Confidence::Medium),
    };
    let begun = case.finding(RuleId::ABSOLUTE_SCALE_FLOOR, Outcome::Satisfied).law_as_of;
    Finding { law_as_of: begun, ..finding }
}

/// Whether a losing bid can decide who wins, with the model of least risk at the same exchange
/// rate where every bid costs as the estimated value.
pub(super) fn model_risk(case: &Case<'_>) -> Finding {
    let tender = case.tender;
    if tender.procedure == Some(Procedure::DirectAward) {
        let none = Outcome::not_applicable("direct_award_has_no_criteria");
        return Finding::new(RuleId::EVALUATION_ABSOLUTE, none);
    }
    let Some(model) = &tender.award else {
        return Finding::new(RuleId::EVALUATION_ABSOLUTE, Outcome::unknown(["tender.award"]));
    };
    match tender.estimated_value.filter(|_| tender.vat != Some(VatBasis::Included)) {
        Some(expected) => model.is_absolute_model_at(expected),
        None => model.is_absolute_model(),
    }
}

/// No floor price as a requirement, HFD 2018 ref. 50.
pub(super) fn floor_prices(case: &Case<'_>) -> Vec<Finding> {
    let begin = |outcome| {
        case.finding(RuleId::FLOOR_PRICE, outcome)
            .with_basis(Citation::whole("HFD 2018 ref. 50"))
            .with_confidence(Confidence::Medium)
    };
    let Some(requirements) = &case.tender.requirements else {
        return vec![begin(Outcome::unknown(["tender.requirements"]))];
    };
    let mut findings = Vec::new();
    for own in requirements {
        let Some(floor) = own.floor_price else { continue };
        let outcome = match own.kind {
            _ if floor <= Sek::ZERO => Outcome::not_applicable("floor_at_zero"),
            Some(RequirementKind::Evaluated) => Outcome::not_applicable("not_mandatory"),
            Some(_) => Outcome::Breached,
            None => Outcome::unknown(["tender.requirements.kind"]),
        };
        let finding = begin(outcome).with_fact("floorPrice", floor);
        findings.push(match &own.id {
            Some(id) => finding.about(About::Requirement(id.clone())),
            None => finding,
        });
    }
    if findings.is_empty() {
        findings.push(begin(Outcome::not_applicable("no_floor_price")));
    }
    findings
}
