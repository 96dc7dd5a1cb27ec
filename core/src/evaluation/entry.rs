//! A bid in exact numbers, with what the formula needs of it.

use std::collections::{BTreeMap, BTreeSet};

use super::bid::ScoredBid;
use super::figure::Figure;
use crate::error::{Error, Problem};
use crate::rational::Rational;

/// A bid that is ranked.
#[derive(Clone)]
pub(super) struct Entry<'a> {
    /// Its place in the input.
    pub(super) index: usize,
    pub(super) id: &'a str,
    pub(super) bid: &'a ScoredBid,
    /// In kronor.
    pub(super) price: Option<Rational>,
    /// From 0 to 100.
    pub(super) quality: Option<Rational>,
    /// The discounted costs in kronor, where the formula asks for them.
    pub(super) cost: Option<Rational>,
}

/// Checks the form of all bids; the ids are in input order.
///
/// # Errors
/// `input.invalid` at the field.
pub(super) fn checked_ids(bids: &[ScoredBid]) -> Result<Vec<&str>, Error> {
    let mut seen = BTreeSet::new();
    let mut ids = Vec::with_capacity(bids.len());
    for (index, bid) in bids.iter().enumerate() {
        let Some(id) = &bid.id else {
            return Err(Error::new(Problem::Missing).at(format!("bids[{index}].id")));
        };
        if !seen.insert(id.as_str()) {
            return Err(Error::new(Problem::RepeatedId).at(format!("bids[{index}].id")));
        }
        bid.check().map_err(|error| {
            let path = format!("bids[{index}].{}", error.path());
            error.at(path)
        })?;
        ids.push(id.as_str());
    }
    Ok(ids)
}

/// The price to compare in kronor, or the field that is missing.
pub(super) fn price(bid: &ScoredBid) -> Result<Rational, String> {
    match (&bid.parts, bid.price) {
        (Some(parts), _) => super::parts::total(parts),
        (None, Some(price)) => Ok(Rational::from_decimal(price.to_decimal())),
        (None, None) => Err("price".to_owned()),
    }
}

/// The points of quality, or the field that is missing.
pub(super) fn quality(bid: &ScoredBid) -> Result<Rational, String> {
    if let Some(quality) = bid.quality {
        return Ok(Rational::from_decimal(quality));
    }
    let criteria = bid.criteria.as_ref().ok_or("quality")?;
    let parts = criteria.iter().enumerate().map(|(index, criterion)| {
        let missing = |field: &str| format!("criteria[{index}].{field}");
        let weight = criterion.weight.ok_or_else(|| missing("weight"))?;
        let score = criterion.score.ok_or_else(|| missing("score"))?;
        Ok((Rational::from_decimal(weight), Rational::from_decimal(score)))
    });
    Ok(weighted(parts.collect::<Result<Vec<_>, String>>()?))
}

/// Weighted points: `Σ weight·points / 100`.
pub(crate) fn weighted<N: Figure>(parts: impl IntoIterator<Item = (N, N)>) -> N {
    let add = |sum: N, (weight, points): (N, N)| sum.plus(&weight.times(&points));
    let sum = parts.into_iter().fold(N::whole(0), add);
    sum.over(&N::whole(100)).unwrap_or(sum)
}

/// `Σ amount/(1+rate)^year`, or the field that is missing.
pub(super) fn cost(bid: &ScoredBid, rate: &Rational) -> Result<Rational, String> {
    let costs = bid.costs.as_ref().filter(|costs| !costs.is_empty()).ok_or("costs")?;
    let mut by_year: BTreeMap<u32, Rational> = BTreeMap::new();
    for (index, cost) in costs.iter().enumerate() {
        let missing = |field: &str| format!("costs[{index}].{field}");
        let year = cost.year.ok_or_else(|| missing("year"))?;
        let amount = cost.amount.ok_or_else(|| missing("amount"))?;
        let sum = by_year.entry(year).or_insert_with(|| Rational::whole(0));
        *sum = sum.plus(&Rational::from_decimal(amount.to_decimal()));
    }
    // From the last year to the first, each step discounted by one year.
    let factor = Rational::whole(1).plus(rate);
    let last = by_year.keys().last().copied().unwrap_or(0);
    let mut value = Rational::whole(0);
    for year in (0..=last).rev() {
        // The rate is not below zero, so the factor is at least one.
        value = value.over(&factor).unwrap_or(value);
        if let Some(amount) = by_year.get(&year) {
            value = value.plus(amount);
        }
    }
    Ok(value)
}
