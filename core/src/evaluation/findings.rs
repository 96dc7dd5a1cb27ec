//! What a ranking rests on, rule by rule.

use std::collections::{BTreeMap, BTreeSet};

use super::amount::amount_fact;
use super::bid::ScoredBid;
use super::contest::{Contest, Scored};
use super::formula::Exact;
use super::order::TieKey;
use crate::award::TieBreakKind;
use crate::confidence::Confidence;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::money::Sek;

/// The findings of a ranking, in the order of the rules.
pub(super) fn of_ranking(
    contest: &Contest<'_>,
    bids: &[ScoredBid],
    scored: &[Scored],
    tied: &[Vec<usize>],
    winners: &[usize],
    decisive: &[String],
) -> Vec<Finding> {
    let mut findings = vec![contest.model.has_no_price_floor("model")];
    findings.extend(of_bids(bids));
    findings.extend(volumes(bids));
    findings.extend(scores(contest, bids, scored));
    findings.push(life_cycle_price(contest));
    findings.push(reference(contest));
    findings.push(rounding(contest, winners));
    findings.push(ties(contest, tied, winners));
    findings.push(losers(contest, decisive));
    findings
}

/// Which bids take part, in input order.
pub(super) fn of_bids(bids: &[ScoredBid]) -> Vec<Finding> {
    let admissible = |bid: &ScoredBid| {
        let outcome = match bid.admissible {
            Some(true) => Outcome::Satisfied,
            Some(false) => Outcome::not_applicable("bid_is_inadmissible"),
            None => Outcome::unknown(["bids.admissible"]),
        };
        about(Finding::new(RuleId::EVALUATION_ADMISSIBLE, outcome), bid)
    };
    bids.iter().map(admissible).collect()
}

fn about(finding: Finding, bid: &ScoredBid) -> Finding {
    match &bid.id {
        Some(id) => finding.about(About::Bid(id.clone())),
        None => finding,
    }
}

/// How the figure of each bid was reached, in input order.
fn scores(contest: &Contest<'_>, bids: &[ScoredBid], scored: &[Scored]) -> Vec<Finding> {
    let rule = RuleId::EVALUATION_SCORE;
    let mut ranked = contest.entries.iter().zip(scored).peekable();
    let mut findings = Vec::with_capacity(bids.len());
    for (index, bid) in bids.iter().enumerate() {
        let Some((entry, own)) = ranked.next_if(|(entry, _)| entry.index == index) else {
            let outcome = Outcome::not_applicable("bid_is_inadmissible");
            findings.push(about(Finding::new(rule, outcome), bid));
            continue;
        };
        let mut finding = Finding::new(rule, Outcome::Satisfied)
            .with_fact("model", contest.model.formula.kind())
            .with_fact("figure", Fact::Score(own.total.clone()));
        finding = finding.with_known(
            "price",
            entry.price.as_ref().filter(|_| contest.exact.needs_price()).map(amount_fact),
        );
        let quality = entry.quality.as_ref().filter(|_| contest.exact.needs_quality());
        let unrounded = contest.model.round_scores_to.map(|_| &own.score.total);
        for (name, value) in [
            ("quality", quality),
            ("pricePoints", own.score.price_points.as_ref()),
            ("qualityPoints", own.score.quality_points.as_ref()),
            ("deduction", own.score.deduction.as_ref()),
            ("unrounded", unrounded),
        ] {
            if let Some(value) = value {
                finding = finding.with_fact(name, Fact::Score(value.clone()));
            }
        }
        findings.push(about(finding, bid));
    }
    findings
}

/// What a life-cycle cost counts of a price that stands beside the costs.
pub(super) fn life_cycle_price(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_LIFE_CYCLE_PRICE;
    let Exact::LifeCycleCost { price, .. } = &contest.exact else {
        return Finding::new(rule, Outcome::not_applicable("no_life_cycle_cost"));
    };
    let beside = contest.entries.iter().any(|entry| entry.price.is_some());
    let (outcome, counted) = match price {
        Some(price) => (Outcome::Satisfied, price.as_str()),
        None if beside => (Outcome::needs_judgement("price_among_costs"), "costs"),
        None => (Outcome::not_applicable("no_price_beside_costs"), "costs"),
    };
    Finding::new(rule, outcome).with_fact("counted", counted)
}

/// The reference values, taken from the ranked bids alone.
fn reference(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_REFERENCE;
    if contest.entries.is_empty() {
        return Finding::new(rule, Outcome::not_applicable("no_bid_is_ranked"));
    }
    if !contest.model.is_relative() {
        return Finding::new(rule, Outcome::not_applicable("figures_are_absolute"));
    }
    let used = contest.exact.used(&contest.reference);
    let finding = Finding::new(rule, Outcome::Satisfied)
        .with_fact("ranked", Fact::Count(count(contest.entries.len())));
    used.into_iter().fold(finding, |finding, (name, value)| {
        // Prices are whole öre; a mean or a median need not be.
        let fact =
            if name == "bestQuality" { Fact::Score(value.clone()) } else { amount_fact(value) };
        finding.with_fact(name, fact)
    })
}

/// Whether rounding decides who ranks first.
fn rounding(contest: &Contest<'_>, winners: &[usize]) -> Finding {
    let rule = RuleId::EVALUATION_ROUNDING;
    let Some(places) = contest.model.round_scores_to else {
        return Finding::new(rule, Outcome::not_applicable("scores_are_not_rounded"));
    };
    let all = 0..contest.entries.len();
    let exact = contest.first(all, &contest.reference, false).unwrap_or_default();
    let outcome = if exact == winners {
        Outcome::Satisfied
    } else {
        Outcome::needs_judgement("rounding_decides")
    };
    Finding::new(rule, outcome)
        .with_fact("decimals", Fact::Count(i64::from(places)))
        .with_fact("winnersUnrounded", listed(&contest.ids(&exact)).as_str())
}

/// What became of equal bids.
fn ties(contest: &Contest<'_>, tied: &[Vec<usize>], winners: &[usize]) -> Finding {
    let rule = RuleId::EVALUATION_TIE;
    if tied.is_empty() {
        return Finding::new(rule, Outcome::not_applicable("no_equal_bids"));
    }
    let shared = winners.len() > 1;
    let unknown = tied.iter().any(|group| contest.tie_keys(group).is_none());
    let kind = contest.model.tie_break.as_ref().and_then(|rule| rule.kind);
    let outcome = match kind {
        Some(TieBreakKind::DrawLots) if unknown => Outcome::unknown(["model.tieBreak.seed"]),
        Some(TieBreakKind::LowerPrice) if unknown => Outcome::unknown(["bids.price"]),
        Some(TieBreakKind::HigherQuality) if unknown => Outcome::unknown(["bids.quality"]),
        _ if shared => Outcome::needs_judgement("first_place_is_shared"),
        Some(_) => Outcome::Satisfied,
        None => Outcome::not_applicable("equal_bids_below_first"),
    };
    let groups: Vec<String> = tied.iter().map(|group| contest.ids(group).join(" = ")).collect();
    let mut finding = Finding::new(rule, outcome).with_fact("equal", listed(&groups).as_str());
    finding = finding.with_known("tieBreak", kind.map(|kind| kind.as_str()));
    if let Some(TieBreakKind::DrawLots) = kind
        && let Some(seed) = contest.model.tie_break.as_ref().and_then(|rule| rule.seed.as_deref())
    {
        finding = finding
            .with_fact("seed", seed)
            .with_fact("draws", listed(&draws(contest, tied)).as_str());
    }
    finding
}

/// The draw of each equal bid, in hexadecimal, the lowest of a group first.
fn draws(contest: &Contest<'_>, tied: &[Vec<usize>]) -> Vec<String> {
    let mut shown = Vec::new();
    for group in tied {
        let mut keys = contest.tie_keys(group).unwrap_or_default();
        keys.sort();
        for (key, place) in keys {
            if let (TieKey::Draw(draw), Some(entry)) = (key, contest.entries.get(place)) {
                shown.push(format!("{} {draw:016x}", entry.id));
            }
        }
    }
    shown
}

/// Whether bids that do not win decide who does.
pub(super) fn losers(contest: &Contest<'_>, decisive: &[String]) -> Finding {
    let rule = RuleId::EVALUATION_DECISIVE_LOSERS;
    if !contest.model.is_relative() {
        return Finding::new(rule, Outcome::not_applicable("figures_are_absolute"));
    }
    if decisive.is_empty() {
        return Finding::new(rule, Outcome::Satisfied);
    }
    Finding::new(rule, Outcome::needs_judgement("losers_decide"))
        .with_fact("decisiveLosers", listed(decisive).as_str())
}

/// Where prices are made of parts: whether the volumes are the same in all bids, and whether a
/// part is priced below zero.
pub(super) fn volumes(bids: &[ScoredBid]) -> Vec<Finding> {
    let ranked = || bids.iter().filter(|bid| bid.admissible != Some(false));
    if ranked().all(|bid| bid.parts.is_none()) {
        return Vec::new();
    }
    let mut stated: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut negative = Vec::new();
    for bid in ranked() {
        for part in bid.parts.iter().flatten() {
            let id = part.id.as_deref().unwrap_or_default();
            let volume = part.volume.map(|volume| volume.to_decimal().normalize().to_string());
            stated.entry(id).or_default().insert(volume.unwrap_or_default());
            let below = |amount: Option<Sek>| amount.is_some_and(|amount| amount < Sek::ZERO);
            if below(part.amount) || below(part.unit_price) {
                negative.push(format!("{}: {id}", bid.id.as_deref().unwrap_or_default()));
            }
        }
    }
    let differ = stated.values().any(|volumes| volumes.len() > 1)
        || ranked().any(|bid| bid.parts.as_ref().map_or(0, Vec::len) != stated.len());
    let same = if differ { Outcome::needs_judgement("volumes_differ") } else { Outcome::Satisfied };
    let parts: Vec<String> = stated.keys().map(|id| (*id).to_owned()).collect();
    let mut findings = vec![
        Finding::new(RuleId::EVALUATION_VOLUMES, same).with_fact("parts", listed(&parts).as_str()),
    ];
    let rule = RuleId::EVALUATION_NEGATIVE_PART;
    let basis = Citation::whole("HFD 2023 ref. 7");
    findings.push(if negative.is_empty() {
        Finding::new(rule, Outcome::not_applicable("no_negative_part")).with_basis(basis)
    } else {
        Finding::new(rule, Outcome::needs_judgement("negative_part"))
            .with_fact("parts", listed(&negative).as_str())
            .with_basis(basis)
            .with_confidence(Confidence::Medium)
    });
    findings
}

/// Ids in a row.
fn listed(ids: &[String]) -> String {
    ids.join(", ")
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
