//! What the award of lots rests on.

use super::{LotAward, OptimalAwards, Ranked};
use crate::confidence::Confidence;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::rational::Rational;
use crate::tender::{LotLimit, Regime};

/// Everything that the findings look at.
pub(super) struct Seen<'a> {
    pub(super) lots: &'a [Ranked<'a>],
    pub(super) awards: &'a [LotAward],
    pub(super) limit: Option<&'a LotLimit>,
    pub(super) regime: Option<Regime>,
    pub(super) optimal: Option<&'a OptimalAwards>,
    pub(super) gap: Option<&'a Rational>,
    pub(super) one_unit: bool,
}

/// The findings, in the order of the rules.
pub(super) fn of(seen: &Seen<'_>) -> Vec<Finding> {
    let mut findings = vec![limit(seen)];
    for lot in seen.lots {
        // Whose admissibility is unknown is unknown of the lot too.
        if lot.ranking.provisional {
            let outcome = Outcome::unknown(["lots.bids.admissible"]);
            let finding = Finding::new(RuleId::EVALUATION_ADMISSIBLE, outcome);
            findings.push(finding.about(About::Lot(lot.id.to_owned())));
        }
    }
    findings.extend(seen.awards.iter().map(|award| of_lot(seen, award)));
    findings.push(gap(seen));
    findings
}

/// Whether the limit has the order that it needs, and whether the act knows such a limit.
fn limit(seen: &Seen<'_>) -> Finding {
    let rule = RuleId::LOT_LIMIT;
    let Some(most) = seen.limit.and_then(|limit| limit.max) else {
        return Finding::new(rule, Outcome::not_applicable("no_lot_limit"));
    };
    let order = seen.limit.and_then(|limit| limit.order.as_ref());
    let outcome = match (order, seen.regime) {
        (None, _) => Outcome::unknown(["limit.order"]),
        (Some(_), None) => Outcome::unknown(["regime"]),
        (Some(_), Some(Regime::Lou2016Directive)) => Outcome::Satisfied,
        (Some(_), Some(_)) => Outcome::needs_judgement("lot_limit_basis_uncertain"),
    };
    let finding = Finding::new(rule, outcome)
        .with_fact("mostLots", Fact::Count(i64::from(most)))
        .with_basis(Citation::of("2016:1145", Some("4"), "15"))
        .with_confidence(Confidence::Medium);
    finding.with_known("order", order.map(|order| Fact::from(order.join(", ").as_str())))
}

fn of_lot(seen: &Seen<'_>, award: &LotAward) -> Finding {
    let none = seen
        .lots
        .iter()
        .find(|lot| lot.id == award.lot)
        .is_none_or(|lot| lot.ranking.ranking.is_empty());
    let outcome = match &award.bid {
        Some(_) => Outcome::Satisfied,
        None if !award.shared.is_empty() => Outcome::needs_judgement("first_place_is_shared"),
        None if none => Outcome::not_applicable("no_bid_is_ranked"),
        None if award.rank.is_none() && all_full(seen, award) => {
            Outcome::not_applicable("all_bidders_have_their_lots")
        }
        None => Outcome::needs_judgement("earlier_lot_is_open"),
    };
    let mut finding =
        Finding::new(RuleId::EVALUATION_LOT, outcome).about(About::Lot(award.lot.clone()));
    finding = finding.with_known("awardedTo", award.bid.as_deref());
    finding =
        finding.with_known("figure", award.score.as_ref().map(|score| Fact::Score(score.clone())));
    for (name, ids) in [("passedOver", &award.passed_over), ("equal", &award.shared)] {
        if !ids.is_empty() {
            finding = finding.with_fact(name, ids.join(", ").as_str());
        }
    }
    finding
}

/// Whether no earlier lot is open, so that the lot is without bidders for the limit alone.
fn all_full(seen: &Seen<'_>, award: &LotAward) -> bool {
    let earlier = seen.awards.iter().take_while(|own| own.lot != award.lot);
    earlier.into_iter().all(|own| own.shared.is_empty())
}

/// How far the stated order is from the best assignment.
fn gap(seen: &Seen<'_>) -> Finding {
    let rule = RuleId::EVALUATION_LOT_GAP;
    if seen.limit.and_then(|limit| limit.max).is_none() {
        return Finding::new(rule, Outcome::not_applicable("no_lot_limit"));
    }
    if !seen.one_unit {
        return Finding::new(rule, Outcome::not_applicable("figures_have_several_units"));
    }
    let Some(best) = seen.optimal else {
        return Finding::new(rule, Outcome::not_applicable("too_many_lots_and_bids"));
    };
    let lots =
        best.awards.iter().map(|own| format!("{}: {}", own.lot, own.bid.as_deref().unwrap_or("–")));
    let lots: Vec<String> = lots.collect();
    let outcome = match seen.gap {
        Some(gap) if gap.is_zero() => Outcome::Satisfied,
        Some(_) => Outcome::needs_judgement("order_is_not_best"),
        None if seen.awards.is_empty() => Outcome::unknown(["limit.order"]),
        None => Outcome::needs_judgement("order_leaves_lots"),
    };
    let finding = Finding::new(rule, outcome)
        .with_fact("bestAssignment", lots.join("; ").as_str())
        .with_fact("bestTotal", Fact::Score(best.total.clone()));
    finding.with_known("lotGap", seen.gap.map(|gap| Fact::Score(gap.clone())))
}
