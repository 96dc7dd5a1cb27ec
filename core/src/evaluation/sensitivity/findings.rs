//! What a person should look at in a ranking.

use super::{LimitKind, Sensitivity};
use crate::evaluation::amount::amount_fact;
use crate::evaluation::bid::ScoredBid;
use crate::evaluation::contest::Contest;
use crate::evaluation::findings::{losers, of_bids, volumes};
use crate::evaluation::shown::many;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::rational::Rational;

/// The findings, in the order of the rules.
pub(super) fn of(contest: &Contest<'_>, bids: &[ScoredBid], whole: &Sensitivity) -> Vec<Finding> {
    let mut findings = vec![contest.model.has_no_price_floor("model")];
    findings.extend(of_bids(bids));
    findings.extend(volumes(bids));
    findings.push(losers(contest, &whole.decisive_losers));
    findings.push(contest.model.is_absolute_model());
    if contest.entries.is_empty() {
        return findings;
    }
    findings.push(exchange_rate(contest, whole));
    findings.push(price_matters(contest, whole));
    findings.push(even_scale(contest));
    findings.push(range(contest));
    findings.push(transitive(contest, whole));
    findings.push(clamp(contest));
    findings.push(rounding_tie(contest, whole));
    findings.extend(withdrawals(whole));
    findings
}

/// Whether the worth of a point of quality is the same in every bid and known beforehand.
fn exchange_rate(contest: &Contest<'_>, whole: &Sensitivity) -> Finding {
    let rule = RuleId::EVALUATION_EXCHANGE_RATE;
    let mut values: Vec<&Rational> =
        whole.bids.iter().filter_map(|own| own.point_value.as_ref()).collect();
    values.sort();
    let (Some(least), Some(most)) = (values.first(), values.last()) else {
        return Finding::new(rule, Outcome::not_applicable("no_exchange_rate"));
    };
    let outcome = if contest.model.is_relative() {
        Outcome::needs_judgement("rate_known_after_opening")
    } else if least == most {
        Outcome::Satisfied
    } else {
        Outcome::needs_judgement("rate_differs_by_bid")
    };
    let finding = Finding::new(rule, outcome);
    if least == most {
        return finding.with_fact("pointValue", amount_fact(least));
    }
    finding
        .with_fact("leastPointValue", amount_fact(least))
        .with_fact("mostPointValue", amount_fact(most))
}

/// Whether some bid would win at any price: the weight of the price is then an illusion.
fn price_matters(contest: &Contest<'_>, whole: &Sensitivity) -> Finding {
    let rule = RuleId::EVALUATION_PRICE_MATTERS;
    if !contest.exact.needs_price() {
        return Finding::new(rule, Outcome::not_applicable("price_not_in_model"));
    }
    if contest.entries.len() < 2 {
        return Finding::new(rule, Outcome::not_applicable("no_other_bids"));
    }
    if !contest.exact.price_is_monotone() {
        return Finding::new(rule, Outcome::needs_judgement("higher_price_can_help"));
    }
    let always = whole.bids.iter().filter(|own| own.price.kind == LimitKind::Always);
    let ids: Vec<&str> = always.map(|own| own.bid.as_str()).collect();
    let finding = |outcome| {
        let finding = Finding::new(rule, outcome);
        finding.with_known(
            "priceWeight",
            contest.exact.price_weight().map(|weight| Fact::Score(weight.clone())),
        )
    };
    if ids.is_empty() {
        return finding(Outcome::Satisfied);
    }
    finding(Outcome::needs_judgement("price_cannot_matter"))
        .with_fact("winsAtAnyPrice", many(&ids, "").as_str())
}

/// Points that a step in price costs at the lowest and at the highest price.
pub(super) struct Compression {
    /// A tenth of the lowest price.
    pub(super) step: Rational,
    pub(super) at_lowest: Rational,
    pub(super) at_highest: Rational,
}

pub(super) fn compression(contest: &Contest<'_>) -> Option<Compression> {
    let reference = &contest.reference;
    let step = reference.lowest.over(&Rational::whole(10))?;
    let points = |price: &Rational| {
        let mut entry = contest.entries.first()?.clone();
        entry.price = Some(price.clone());
        contest.exact.score(&entry, reference)?.price_points
    };
    let lost = |price: &Rational| Some(points(price)?.minus(&points(&price.plus(&step))?));
    Some(Compression {
        at_lowest: lost(&reference.lowest)?,
        at_highest: lost(&reference.highest)?,
        step,
    })
}

fn even_scale(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_EVEN_SCALE;
    if contest.exact.price_weight().is_none() {
        return Finding::new(rule, Outcome::not_applicable("no_points_for_price"));
    }
    if contest.exact.is_straight() {
        return Finding::new(rule, Outcome::Satisfied);
    }
    let finding = Finding::new(rule, Outcome::needs_judgement("points_are_compressed"));
    match compression(contest) {
        Some(own) => finding
            .with_fact("priceStep", amount_fact(&own.step))
            .with_fact("pointsAtLowest", Fact::Score(own.at_lowest))
            .with_fact("pointsAtHighest", Fact::Score(own.at_highest)),
        None => finding,
    }
}

/// Whether the whole weight of the price is spread over the range of prices, however narrow.
fn range(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_RANGE;
    if !contest.exact.is_range() {
        return Finding::new(rule, Outcome::not_applicable("no_range_model"));
    }
    let range = contest.reference.highest.minus(&contest.reference.lowest);
    if range.is_zero() {
        return Finding::new(rule, Outcome::not_applicable("prices_are_equal"));
    }
    Finding::new(rule, Outcome::needs_judgement("range_bears_weight"))
        .with_fact("priceRange", amount_fact(&range))
        .with_fact("lowestPrice", amount_fact(&contest.reference.lowest))
        .with_fact("highestPrice", amount_fact(&contest.reference.highest))
}

fn transitive(contest: &Contest<'_>, whole: &Sensitivity) -> Finding {
    let rule = RuleId::EVALUATION_TRANSITIVE;
    if !contest.model.is_relative() {
        return Finding::new(rule, Outcome::not_applicable("figures_are_absolute"));
    }
    if whole.cycles.is_empty() {
        return Finding::new(rule, Outcome::Satisfied);
    }
    let circles: Vec<String> = whole.cycles.iter().map(|circle| circle.join(" > ")).collect();
    Finding::new(rule, Outcome::needs_judgement("bids_go_in_a_circle"))
        .with_fact("circles", many(&circles, "").as_str())
}

/// The bids whose points for price are cut off.
pub(super) fn clamped(contest: &Contest<'_>) -> Vec<String> {
    let cut = contest.entries.iter().filter(|entry| {
        let price = entry.price.as_ref();
        price.is_some_and(|price| contest.exact.is_clamped(price, &contest.reference))
    });
    cut.map(|entry| entry.id.to_owned()).collect()
}

fn clamp(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_CLAMP;
    if !contest.exact.has_clamp() {
        return Finding::new(rule, Outcome::not_applicable("no_clamp_in_model"));
    }
    let cut = clamped(contest);
    if cut.is_empty() {
        return Finding::new(rule, Outcome::Satisfied);
    }
    Finding::new(rule, Outcome::needs_judgement("points_are_cut_off"))
        .with_fact("cutOff", many(&cut, "").as_str())
}

fn rounding_tie(contest: &Contest<'_>, whole: &Sensitivity) -> Finding {
    let rule = RuleId::EVALUATION_ROUNDING_TIE;
    if contest.model.round_scores_to.is_some() {
        return Finding::new(rule, Outcome::not_applicable("scores_are_rounded"));
    }
    match whole.rounding_ties.first() {
        None => Finding::new(rule, Outcome::Satisfied),
        Some(tie) => Finding::new(rule, Outcome::needs_judgement("rounding_would_tie"))
            .with_fact("decimals", Fact::Count(i64::from(tie.decimals)))
            .with_fact("equal", tie.bids.join(" = ").as_str()),
    }
}

fn withdrawals(whole: &Sensitivity) -> impl Iterator<Item = Finding> {
    whole.withdrawals.iter().map(|own| {
        let wins = whole.winners.contains(&own.without);
        let outcome = match &own.winners {
            _ if wins && whole.winners.len() == 1 => Outcome::not_applicable("bid_is_first"),
            Some(winners) if *winners == whole.winners => Outcome::Satisfied,
            _ => Outcome::needs_judgement("withdrawal_turns"),
        };
        let finding = Finding::new(RuleId::EVALUATION_WITHDRAWAL, outcome)
            .about(About::Bid(own.without.clone()));
        finding.with_known(
            "winnersThen",
            own.winners.as_ref().map(|winners| Fact::from(many(winners, "–").as_str())),
        )
    })
}
