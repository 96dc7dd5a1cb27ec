//! Several lots, and a limit on how many one bidder is awarded.

mod assignment;
mod findings;

use std::collections::BTreeMap;

use super::bid::ScoredBid;
use super::contest::Contest;
use super::rank::{Ranking, rank};
use crate::award::AwardModel;
use crate::error::{Error, Problem};
use crate::finding::{Finding, missing_of};
use crate::rational::Rational;
use crate::tender::{LotLimit, Regime};
use crate::wire::{output, record};

/// For how many pairs of lot and bidder the best assignment is looked for.
const MOST_PAIRS: usize = 5_000;

record! {
    /// Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots.
    pub struct LotBids {
        /// The lot.
        id: String,
        /// Its model; absent is the model of all lots.
        model: AwardModel,
        /// The bids on it.
        bids: Vec<ScoredBid>,
    }
}

output! {
    /// Award of lots (tilldelning av delar).
    pub struct LotAwards {
        /// The lots in the order in which they are awarded.
        pub awards: Vec<LotAward>,
        /// The sum of the awarded figures, where all lots have figures of one unit.
        pub total: Option<Rational>,
        /// The assignment that fills most lots at the best total; absent without a limit, or where
        /// the lots have figures of several units.
        pub optimal: Option<OptimalAwards>,
        /// How much worse the stated order is than the best assignment, zero or more; absent where
        /// they do not fill equally many lots.
        pub gap: Option<Rational>,
        /// What it rests on.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// Award of a lot (tilldelning av en del).
    pub struct LotAward {
        /// The lot.
        pub lot: String,
        /// Who gets it; absent where nobody can be named.
        pub bid: Option<String>,
        /// Its rank on the lot.
        pub rank: Option<usize>,
        /// Its figure.
        pub score: Option<Rational>,
        /// Bidders ahead of it that have as many lots as they may, by rank.
        pub passed_over: Vec<String>,
        /// Bidders that share the place, where no rule separates them.
        pub shared: Vec<String>,
    }
}

output! {
    /// Best assignment (bästa fördelning) within the limit.
    pub struct OptimalAwards {
        /// Each lot and who gets it, in input order.
        pub awards: Vec<OptimalAward>,
        /// The sum of the figures.
        pub total: Rational,
    }
}

output! {
    /// Lot of the best assignment (del i bästa fördelning).
    pub struct OptimalAward {
        /// The lot.
        pub lot: String,
        /// Who gets it; absent where it stays without.
        pub bid: Option<String>,
    }
}

/// A lot with its ranking.
struct Ranked<'a> {
    id: &'a str,
    lowest_first: bool,
    ranking: Ranking,
}

/// Awards lots in the stated order, each bidder at most so many (tilldelning av delar), and
/// compares that with the best assignment.
///
/// Each lot is ranked by itself. A bidder that has as many lots as it may is passed over and the
/// next in rank gets the lot; the figures stay as they are, since the bid was tried and compared.
/// Where a place is shared and no rule separates the bids, the lot and all later ones in the
/// order are left open. Without a limit every lot goes to its first bid.
///
/// The total is the sum of the figures: kronor where the lowest ranks first, else points.
///
/// # Errors
/// As [`rank`](super::rank), the lot at `lots[0]`; `input.invalid` where a lot has no id or no
/// model, an id stands twice, or the order does not name each lot once.
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::{LotBids, award_lots};
/// use anbud::tender::LotLimit;
/// use anbud::wire::Wire;
///
/// let lots = [
///     LotBids::from_json(r#"{"id":"L1","bids":[{"id":"X","price":"100","admissible":true},{"id":"Y","price":"120","admissible":true}]}"#)?,
///     LotBids::from_json(r#"{"id":"L2","bids":[{"id":"X","price":"90","admissible":true},{"id":"Y","price":"140","admissible":true}]}"#)?,
/// ];
/// let order = |order: &str| LotLimit::from_json(&format!(r#"{{"max":1,"order":{order}}}"#));
/// let model = AwardModel::lowest_price();
/// let awarded = award_lots(Some(&model), &lots, Some(&order(r#"["L1","L2"]"#)?), None)?;
/// assert_eq!(awarded.total.unwrap().to_string(), "240");
/// assert_eq!(awarded.gap.unwrap().to_string(), "30");
///
/// // The order decides: the other one is the best.
/// let awarded = award_lots(Some(&model), &lots, Some(&order(r#"["L2","L1"]"#)?), None)?;
/// assert_eq!(awarded.total.unwrap().to_string(), "210");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn award_lots(
    model: Option<&AwardModel>,
    lots: &[LotBids],
    limit: Option<&LotLimit>,
    regime: Option<Regime>,
) -> Result<LotAwards, Error> {
    let ranked = ranked(model, lots)?;
    let ids: Vec<&str> = ranked.iter().map(|lot| lot.id).collect();
    let order = order(&ids, limit)?;
    let most = limit.and_then(|limit| limit.max);
    // A limit whose order is unknown gives no awards: the order is part of the data.
    let open = most.is_some() && limit.is_some_and(|limit| limit.order.is_none());
    let awards = if open { Vec::new() } else { awarded(&ranked, &order, most) };
    let one_unit = ranked.windows(2).all(|pair| match pair {
        [one, other] => one.lowest_first == other.lowest_first,
        _ => true,
    });
    let decided = awards.iter().all(|own| own.shared.is_empty()) && !open;
    let total = (one_unit && decided).then(|| {
        let scores = awards.iter().filter_map(|own| own.score.as_ref());
        scores.fold(Rational::whole(0), |sum, score| sum.plus(score))
    });
    let optimal = most.filter(|_| one_unit).and_then(|most| optimal(&ranked, most));
    let filled = awards.iter().filter(|own| own.bid.is_some()).count();
    let gap = match (&total, &optimal) {
        (Some(total), Some(best)) => {
            let equal = best.awards.iter().filter(|own| own.bid.is_some()).count() == filled;
            let apart = total.minus(&best.total);
            let lowest = ranked.first().is_none_or(|lot| lot.lowest_first);
            equal.then(|| if lowest { apart } else { apart.negated() })
        }
        _ => None,
    };
    let seen = findings::Seen {
        lots: &ranked,
        awards: &awards,
        limit,
        regime,
        optimal: optimal.as_ref(),
        gap: gap.as_ref(),
        one_unit,
    };
    let findings = findings::of(&seen);
    Ok(LotAwards { missing: missing_of(&findings), awards, total, optimal, gap, findings })
}

fn ranked<'a>(model: Option<&AwardModel>, lots: &'a [LotBids]) -> Result<Vec<Ranked<'a>>, Error> {
    let mut ranked: Vec<Ranked<'a>> = Vec::with_capacity(lots.len());
    for (index, lot) in lots.iter().enumerate() {
        let at = |field: &str| format!("lots[{index}].{field}");
        let missing = |field: &str| Error::new(Problem::Missing).at(at(field));
        let id = lot.id.as_deref().ok_or_else(|| missing("id"))?;
        if ranked.iter().any(|earlier| earlier.id == id) {
            return Err(Error::new(Problem::RepeatedId).at(at("id")));
        }
        let own = lot.model.as_ref();
        let used = own.or(model).ok_or_else(|| Error::new(Problem::Missing).at("model"))?;
        let bids = lot.bids.as_ref().ok_or_else(|| missing("bids"))?;
        let ranking = rank(used, bids).map_err(|error| {
            // The model of all lots stands at the root, all else in the lot.
            let shared = own.is_none() && error.path().starts_with("model");
            let path = if shared { error.path().to_owned() } else { at(error.path()) };
            error.at(path)
        })?;
        let lowest_first = Contest::exact(used, "model")?.lowest_first();
        ranked.push(Ranked { id, lowest_first, ranking });
    }
    Ok(ranked)
}

/// The places of the lots in the order of the limit, or in input order.
fn order(ids: &[&str], limit: Option<&LotLimit>) -> Result<Vec<usize>, Error> {
    let Some(stated) = limit.and_then(|limit| limit.order.as_ref()) else {
        return Ok((0..ids.len()).collect());
    };
    let mut order = Vec::with_capacity(stated.len());
    for (index, id) in stated.iter().enumerate() {
        let at = || format!("limit.order[{index}]");
        let Some(place) = ids.iter().position(|own| own == id) else {
            return Err(Error::new(Problem::UnknownLot).at(at()));
        };
        if order.contains(&place) {
            return Err(Error::new(Problem::RepeatedId).at(at()));
        }
        order.push(place);
    }
    if order.len() < ids.len() {
        return Err(Error::new(Problem::OrderNotWhole).at("limit.order"));
    }
    Ok(order)
}

fn awarded(lots: &[Ranked<'_>], order: &[usize], most: Option<u32>) -> Vec<LotAward> {
    let most = most.and_then(|most| usize::try_from(most).ok());
    let mut held: BTreeMap<&str, usize> = BTreeMap::new();
    let mut open = false;
    let mut awards = Vec::with_capacity(order.len());
    for lot in order.iter().filter_map(|place| lots.get(*place)) {
        let full = |bid: &str| most.is_some_and(|most| held.get(bid).copied().unwrap_or(0) >= most);
        let mut award = LotAward {
            lot: lot.id.to_owned(),
            bid: None,
            rank: None,
            score: None,
            passed_over: Vec::new(),
            shared: Vec::new(),
        };
        let ranking = &lot.ranking.ranking;
        let next = ranking.iter().find(|own| !full(&own.bid));
        if let Some(next) = next.filter(|_| !open) {
            let ahead = ranking.iter().filter(|own| own.rank < next.rank || full(&own.bid));
            let ahead = ahead.filter(|own| own.rank <= next.rank && own.bid != next.bid);
            award.passed_over = ahead.map(|own| own.bid.clone()).collect();
            let equal = ranking.iter().filter(|own| own.rank == next.rank && !full(&own.bid));
            let equal: Vec<&str> = equal.map(|own| own.bid.as_str()).collect();
            award.rank = Some(next.rank);
            if let [bid] = equal.as_slice() {
                award.bid = Some((*bid).to_owned());
                award.score = Some(next.score.clone());
                let count = held.entry(bid).or_insert(0);
                *count = count.saturating_add(1);
            } else {
                award.shared = equal.iter().map(|id| (*id).to_owned()).collect();
                // Who gets this lot decides who may get the later ones, where there is a limit.
                open = most.is_some();
            }
        }
        awards.push(award);
    }
    awards
}

fn optimal(lots: &[Ranked<'_>], most: u32) -> Option<OptimalAwards> {
    let mut bidders: Vec<&str> = lots
        .iter()
        .flat_map(|lot| lot.ranking.ranking.iter().map(|own| own.bid.as_str()))
        .collect();
    bidders.sort_unstable();
    bidders.dedup();
    if lots.len().saturating_mul(bidders.len()) > MOST_PAIRS {
        return None;
    }
    let cost = |lot: &Ranked<'_>, bidder: &str| {
        let own = lot.ranking.ranking.iter().find(|own| own.bid == bidder)?;
        Some(if lot.lowest_first { own.score.clone() } else { own.score.negated() })
    };
    let table: Vec<Vec<Option<Rational>>> =
        lots.iter().map(|lot| bidders.iter().map(|bidder| cost(lot, bidder)).collect()).collect();
    let best = assignment::best(&table, bidders.len(), usize::try_from(most).ok()?);
    let lowest = lots.first().is_none_or(|lot| lot.lowest_first);
    let awards = lots.iter().zip(&best.bidder_of).map(|(lot, bidder)| OptimalAward {
        lot: lot.id.to_owned(),
        bid: bidder.and_then(|bidder| bidders.get(bidder)).map(|id| (*id).to_owned()),
    });
    Some(OptimalAwards {
        awards: awards.collect(),
        total: if lowest { best.total } else { best.total.negated() },
    })
}
