//! The bids, each checked against the tender, and their ranking where the prices decide.

use std::collections::BTreeSet;

use super::not_checked::NotChecked;
use super::paths;
use crate::award::Formula;
use crate::bid::{Bid, BidCheck, Verdict, check_all};
use crate::dossier::Dossier;
use crate::error::{Error, ErrorCode};
use crate::evaluation::{Ranking, ScoredBid, rank};
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::LawBook;
use crate::money::Sek;
use crate::tender::Tender;

/// The findings on the bids and on their ranking.
pub(super) struct Judged {
    pub(super) bids: Vec<Finding>,
    pub(super) evaluation: Vec<Finding>,
}

/// Checks the bids, and ranks them where the tender has a model of prices alone.
pub(super) fn findings(
    dossier: &Dossier,
    law: &LawBook,
    not_checked: &mut NotChecked,
) -> Result<Judged, Error> {
    let mut judged = Judged { bids: Vec::new(), evaluation: Vec::new() };
    let bids = dossier.bids.as_deref().unwrap_or_default();
    let unknown = Tender::new();
    let tender = dossier.tender.as_ref().unwrap_or(&unknown);
    let mut verdicts = Vec::new();
    let mut names = BTreeSet::new();
    let checks = check_all(bids, tender, law).map_err(paths::refused)?;
    for (place, (bid, check)) in bids.iter().zip(checks).enumerate() {
        let name = name_of(bid, place, &mut names);
        verdicts.push(check.verdict);
        not_checked.add_all(&check.not_checked);
        let verdict = verdict(bid, &check);
        for finding in paths::findings(check.findings) {
            judged.bids.push(finding.with_fact("inBid", name.as_str()));
        }
        judged.bids.push(verdict.with_fact("inBid", name.as_str()));
    }
    if !bids.is_empty() && tender.award.is_some() {
        judged.evaluation = ranking(tender, bids, &verdicts, not_checked)?;
    }
    Ok(judged)
}

/// The bid's id, its bidder, or its place among the bids, so that its findings can be told
/// from those of the others; where another has the name already, with its place.
fn name_of(bid: &Bid, place: usize, names: &mut BTreeSet<String>) -> String {
    let number = place.saturating_add(1).to_string();
    let bidder = bid.bidder.as_ref().and_then(|bidder| bidder.name.clone());
    let mut name = bid.id.clone().or(bidder).unwrap_or_else(|| number.clone());
    while !names.insert(name.clone()) {
        name = [name.as_str(), " (", number.as_str(), ")"].concat();
    }
    name
}

/// What the check of a bid comes to.
fn verdict(bid: &Bid, check: &BidCheck) -> Finding {
    let outcome = match check.verdict {
        Verdict::Admissible => Outcome::Satisfied,
        Verdict::Late | Verdict::Rejectable => Outcome::Breached,
        Verdict::Curable => Outcome::needs_judgement("cure_is_allowed"),
        Verdict::Unknown if check.missing.is_empty() => {
            Outcome::needs_judgement("bid_needs_judgement")
        }
        Verdict::Unknown => Outcome::Unknown { missing: paths::rooted_all(&check.missing) },
    };
    let mut finding = Finding::new(RuleId::DOSSIER_BID_VERDICT, outcome)
        .with_fact("verdict", check.verdict.as_str());
    if !check.unstated.is_empty() {
        finding =
            finding.with_fact("unstated", Fact::list(check.unstated.iter().map(String::as_str)));
    }
    match &bid.id {
        Some(id) => finding.about(About::Bid(id.clone())),
        None => finding,
    }
}

/// The ranking, where the dossier holds what the model needs: a bid there has prices, and
/// neither points of quality nor costs by year.
fn ranking(
    tender: &Tender,
    bids: &[Bid],
    verdicts: &[Verdict],
    not_checked: &mut NotChecked,
) -> Result<Vec<Finding>, Error> {
    let Some(model) = tender.award.as_ref() else {
        return Ok(Vec::new());
    };
    if !matches!(model.formula, Formula::LowestPrice { .. }) {
        not_checked.add("ranking_needs_quality");
        return Ok(Vec::new());
    }
    let Some(scored) = scored(bids, verdicts) else {
        not_checked.add("ranking_needs_one_price");
        return Ok(Vec::new());
    };
    let ranking = match rank(model, &scored) {
        Ok(ranking) => ranking,
        Err(error) if error.code() == ErrorCode::EvaluationUndefined => {
            not_checked.add("ranking_needs_one_price");
            return Ok(Vec::new());
        }
        Err(error) => return Err(paths::refused(error)),
    };
    let first = first_in(&ranking);
    let mut findings = paths::findings(ranking.findings);
    findings.extend(first);
    Ok(findings)
}

fn first_in(ranking: &Ranking) -> Option<Finding> {
    let mut winners: Vec<&str> = Vec::new();
    for winner in ranking.winners() {
        winners.push(winner);
    }
    if winners.is_empty() {
        return None;
    }
    let outcome = if ranking.provisional {
        Outcome::Unknown { missing: paths::rooted_all(&ranking.missing) }
    } else {
        Outcome::Satisfied
    };
    let finding = Finding::new(RuleId::DOSSIER_RANKING, outcome);
    Some(finding.with_fact("winners", winners.join("; ").as_str()))
}

/// The bids with their prices, if every bid that may be ranked has one price, and all of them
/// a year or all in total.
fn scored(bids: &[Bid], verdicts: &[Verdict]) -> Option<Vec<ScoredBid>> {
    let mut scored = Vec::new();
    let mut basis = None;
    for (bid, verdict) in bids.iter().zip(verdicts) {
        let mut own = ScoredBid::new().id(bid.id.clone()?);
        match verdict {
            Verdict::Late | Verdict::Rejectable => own = own.admissible(false),
            Verdict::Admissible | Verdict::Curable | Verdict::Unknown => {
                let (annual, price) = single_price(bid)?;
                if *basis.get_or_insert(annual) != annual {
                    return None;
                }
                own = own.price(price);
                if *verdict == Verdict::Admissible {
                    own = own.admissible(true);
                }
            }
        }
        scored.push(own);
    }
    Some(scored)
}

/// The price of the whole, and whether it is one a year.
fn single_price(bid: &Bid) -> Option<(bool, Sek)> {
    let [price] = bid.prices.as_deref()? else {
        return None;
    };
    match (price.annual, price.total, &price.lot) {
        (Some(annual), None, None) => Some((true, annual)),
        (None, Some(total), None) => Some((false, total)),
        _ => None,
    }
}
