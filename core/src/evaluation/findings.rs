//! What a ranking rests on, rule by rule.

use super::bid::ScoredBid;
use super::contest::{Contest, Scored, TieKey};
use crate::award::TieBreakKind;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::rational::Rational;

/// The findings of a ranking, in the order of the rules.
pub(super) fn of_ranking(
    contest: &Contest<'_>,
    bids: &[ScoredBid],
    scored: &[Scored],
    tied: &[&[usize]],
    winners: &[usize],
    decisive: &[String],
) -> Vec<Finding> {
    let mut findings = vec![contest.model.has_no_price_floor("model")];
    findings.extend(of_bids(bids));
    findings.extend(scores(contest, bids, scored));
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
        if let Some(price) = bid.price.filter(|_| contest.exact.needs_price()) {
            finding = finding.with_fact("price", price);
        }
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

/// The reference values, taken from the ranked bids alone.
fn reference(contest: &Contest<'_>) -> Finding {
    let rule = RuleId::EVALUATION_REFERENCE;
    if contest.entries.is_empty() {
        return Finding::new(rule, Outcome::not_applicable("no_bid_is_ranked"));
    }
    if !contest.exact.is_relative() {
        return Finding::new(rule, Outcome::not_applicable("figures_are_absolute"));
    }
    let used = contest.exact.used(&contest.reference);
    let finding = Finding::new(rule, Outcome::Satisfied)
        .with_fact("ranked", Fact::Count(count(contest.entries.len())));
    used.into_iter().fold(finding, |finding, (name, value)| {
        // Prices are whole öre; a mean or a median need not be.
        let ore = value.times(&Rational::whole(100)).to_sek().ok();
        match ore.filter(|_| name != "bestQuality") {
            Some(amount) => finding.with_fact(name, amount),
            None => finding.with_fact(name, Fact::Score(value.clone())),
        }
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
fn ties(contest: &Contest<'_>, tied: &[&[usize]], winners: &[usize]) -> Finding {
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
    if let Some(kind) = kind {
        finding = finding.with_fact("tieBreak", kind.as_str());
    }
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
fn draws(contest: &Contest<'_>, tied: &[&[usize]]) -> Vec<String> {
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
fn losers(contest: &Contest<'_>, decisive: &[String]) -> Finding {
    let rule = RuleId::EVALUATION_DECISIVE_LOSERS;
    if !contest.exact.is_relative() {
        return Finding::new(rule, Outcome::not_applicable("figures_are_absolute"));
    }
    if decisive.is_empty() {
        return Finding::new(rule, Outcome::Satisfied);
    }
    Finding::new(rule, Outcome::needs_judgement("losers_decide"))
        .with_fact("decisiveLosers", listed(decisive).as_str())
}

/// Ids in a row.
fn listed(ids: &[String]) -> String {
    ids.join(", ")
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
