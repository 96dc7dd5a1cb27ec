//! A bid in exact numbers, with what the formula needs of it.

use std::collections::BTreeSet;

use super::bid::ScoredBid;
use super::formula::Exact;
use crate::error::{Error, Problem, Undefined};
use crate::rational::Rational;
use crate::wire::ordered::Map;

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

/// The bids to rank: all that are not known to be inadmissible.
///
/// # Errors
/// `evaluation.undefined` at the field for which the formula has no value.
pub(super) fn entries<'a>(
    bids: &'a [ScoredBid],
    ids: &[&'a str],
    exact: &Exact,
) -> Result<Vec<Entry<'a>>, Error> {
    let ranked = bids.iter().zip(ids).enumerate();
    ranked
        .filter(|(_, (bid, _))| bid.admissible != Some(false))
        .map(|(index, (bid, id))| entry(index, id, bid, exact))
        .collect()
}

fn entry<'a>(
    index: usize,
    id: &'a str,
    bid: &'a ScoredBid,
    exact: &Exact,
) -> Result<Entry<'a>, Error> {
    let undefined = |field: &str, why: Undefined| {
        Err(Error::new(Problem::Undefined(why)).at(format!("bids[{index}].{field}")))
    };
    let field = if bid.parts.is_some() { "parts" } else { "price" };
    let price = match price(bid) {
        Ok(price) => Some(price),
        Err(field) if exact.needs_price() => return undefined(&field, Undefined::Missing),
        Err(_) => None,
    };
    if let Some(price) = price.as_ref().filter(|_| exact.needs_price()) {
        if *price < Rational::whole(0) {
            return undefined(field, Undefined::Negative);
        }
        if price.is_zero() && exact.divides_by_price() {
            return undefined(field, Undefined::Zero);
        }
    }
    let quality = match quality(bid) {
        Ok(quality) => Some(quality),
        Err(field) if exact.needs_quality() => return undefined(&field, Undefined::Missing),
        Err(_) => None,
    };
    if exact.divides_by_quality() && quality.as_ref().is_some_and(Rational::is_zero) {
        let field = if bid.criteria.is_some() { "criteria" } else { "quality" };
        return undefined(field, Undefined::Zero);
    }
    let cost = match exact.rate() {
        None => None,
        Some(rate) => match cost(bid, rate) {
            Ok(cost) => Some(cost),
            Err(field) => return undefined(&field, Undefined::Missing),
        },
    };
    Ok(Entry { index, id, bid, price, quality, cost })
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
fn quality(bid: &ScoredBid) -> Result<Rational, String> {
    if let Some(quality) = bid.quality {
        return Ok(Rational::from_decimal(quality));
    }
    let criteria = bid.criteria.as_ref().ok_or("quality")?;
    let mut sum = Rational::whole(0);
    for (index, criterion) in criteria.iter().enumerate() {
        let missing = |field: &str| format!("criteria[{index}].{field}");
        let weight = criterion.weight.ok_or_else(|| missing("weight"))?;
        let score = criterion.score.ok_or_else(|| missing("score"))?;
        let part = Rational::from_decimal(weight).times(&Rational::from_decimal(score));
        sum = sum.plus(&part);
    }
    Ok(sum.over(&Rational::whole(100)).unwrap_or(sum))
}

/// `Σ amount/(1+rate)^year`, or the field that is missing.
fn cost(bid: &ScoredBid, rate: &Rational) -> Result<Rational, String> {
    let costs = bid.costs.as_ref().filter(|costs| !costs.is_empty()).ok_or("costs")?;
    let mut by_year: Map<u32, Rational> = Map::new();
    for (index, cost) in costs.iter().enumerate() {
        let missing = |field: &str| format!("costs[{index}].{field}");
        let year = cost.year.ok_or_else(|| missing("year"))?;
        let amount = cost.amount.ok_or_else(|| missing("amount"))?;
        if let Some(sum) = by_year.entry(year, Rational::whole(0)) {
            *sum = sum.plus(&Rational::from_decimal(amount.to_decimal()));
        }
    }
    // From the last year to the first, each step discounted by one year.
    let factor = Rational::whole(1).plus(rate);
    let last = by_year.entries().last().map_or(0, |(year, _)| *year);
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
