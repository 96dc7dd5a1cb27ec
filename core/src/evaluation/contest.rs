//! One model applied to the bids that are ranked.

use super::bid::ScoredBid;
use super::entry::{Entry, checked_ids, cost, price, quality};
use super::figure::Figure;
use super::formula::{Exact, Score};
use super::order::{TieKey, tie_key};
use super::reference::{Figures, Reference};
use crate::award::AwardModel;
use crate::error::{Error, Problem, Undefined};
use crate::rational::Rational;

/// The bids to rank, the formula in exact numbers, and what it measures against.
pub(super) struct Contest<'a> {
    pub(super) model: &'a AwardModel,
    pub(super) exact: Exact,
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) figures: Figures,
    pub(super) reference: Reference,
}

/// A bid with its figure.
pub(super) struct Scored {
    /// Its place among the entries.
    pub(super) place: usize,
    pub(super) score: Score,
    /// The total, rounded where the model says so.
    pub(super) total: Rational,
}

/// Checks the model alone and makes its formula exact.
///
/// # Errors
/// `input.invalid` at the parameter.
pub(crate) fn exact<N: Figure>(model: &AwardModel, path: &str) -> Result<Exact<N>, Error> {
    model.check().and_then(|()| Exact::of(&model.formula)).map_err(|error| {
        let whole = format!("{path}.{}", error.path());
        error.at(whole)
    })
}

impl<'a> Contest<'a> {
    /// Checks model and bids and makes them exact. `path` is where the model stands.
    ///
    /// # Errors
    /// `input.invalid` where model or bids are not of their form or the model lacks a
    /// parameter, then `evaluation.undefined` at the bid for which the formula has no value.
    pub(super) fn new(
        model: &'a AwardModel,
        path: &str,
        bids: &'a [ScoredBid],
    ) -> Result<Self, Error> {
        let exact = Self::exact(model, path)?;
        let ids = checked_ids(bids)?;
        let entries = entries(bids, &ids, &exact)?;
        let figures = Figures::of(&entries);
        let reference = figures.reference(None);
        Ok(Self { model, exact, entries, figures, reference })
    }

    /// Checks the model alone and makes its formula exact.
    ///
    /// # Errors
    /// `input.invalid` at the parameter.
    pub(super) fn exact(model: &AwardModel, path: &str) -> Result<Exact, Error> {
        exact(model, path)
    }

    /// The figures of all bids, in input order.
    ///
    /// # Errors
    /// `evaluation.undefined` where the reference value is zero: all prices against a mean,
    /// all qualities against the best one.
    pub(super) fn scored(&self) -> Result<Vec<Scored>, Error> {
        self.entries
            .iter()
            .enumerate()
            .map(|(place, entry)| {
                let score = self.exact.score(entry, &self.reference);
                let score = score.ok_or_else(|| self.without_value(entry))?;
                let total = self.rounded(&score.total);
                Ok(Scored { place, score, total })
            })
            .collect()
    }

    fn without_value(&self, entry: &Entry<'_>) -> Error {
        let field = if self.exact.uses_best_quality() {
            if entry.bid.criteria.is_some() { "criteria" } else { "quality" }
        } else if entry.bid.parts.is_some() {
            "parts"
        } else {
            "price"
        };
        let problem = Problem::Undefined(Undefined::Zero);
        Error::new(problem).at(format!("bids[{}].{field}", entry.index))
    }

    pub(super) fn rounded(&self, total: &Rational) -> Rational {
        match self.model.round_scores_to {
            Some(places) => total.rounded_half_up(places),
            None => total.clone(),
        }
    }

    /// The total as a number of which the highest ranks first.
    pub(super) fn upward(&self, total: &Rational) -> Rational {
        self.exact.upward(total)
    }

    /// What places this bid among equals; none where no rule is stated, or where what the
    /// rule asks for is unknown.
    pub(super) fn tie_key(&self, entry: &Entry<'_>) -> Option<TieKey<Rational>> {
        let rule = self.model.tie_break.as_ref()?;
        tie_key(rule, entry.price.as_ref(), entry.quality.as_ref(), entry.id)
    }

    /// The keys of a group of equal bids, if every one of them has one.
    pub(super) fn tie_keys(&self, places: &[usize]) -> Option<Vec<(TieKey<Rational>, usize)>> {
        places
            .iter()
            .map(|place| Some((self.tie_key(self.entries.get(*place)?)?, *place)))
            .collect()
    }

    /// The places of the bids ranked 1 among `places`, rising, measured against `reference`;
    /// none where the formula has no value. `rounding` is whether totals are rounded.
    pub(super) fn first(
        &self,
        places: impl Iterator<Item = usize>,
        reference: &Reference,
        rounding: bool,
    ) -> Option<Vec<usize>> {
        let entries = places.filter_map(|place| Some((place, self.entries.get(place)?)));
        self.first_of(entries, reference, rounding)
    }

    /// As [`Contest::first`], of bids that need not be as they were stated.
    pub(super) fn first_of<'e>(
        &self,
        entries: impl Iterator<Item = (usize, &'e Entry<'a>)>,
        reference: &Reference,
        rounding: bool,
    ) -> Option<Vec<usize>>
    where
        'a: 'e,
    {
        let mut best: Option<Rational> = None;
        let mut first: Vec<(usize, &Entry<'a>)> = Vec::new();
        for (place, entry) in entries {
            let score = self.exact.score(entry, reference)?;
            let total = if rounding { self.rounded(&score.total) } else { score.total };
            let figure = self.upward(&total);
            match &best {
                Some(best) if figure < *best => continue,
                Some(best) if figure == *best => {}
                _ => {
                    best = Some(figure);
                    first.clear();
                }
            }
            first.push((place, entry));
        }
        let keys: Option<Vec<(TieKey<Rational>, usize)>> =
            first.iter().map(|(place, entry)| Some((self.tie_key(entry)?, *place))).collect();
        let mut places: Vec<usize> = first.iter().map(|(place, _)| *place).collect();
        if let Some(mut keys) = keys.filter(|_| places.len() > 1) {
            keys.sort();
            let lowest = keys.first().map(|(key, _)| key.clone());
            keys.retain(|(key, _)| Some(key) == lowest.as_ref());
            places = keys.into_iter().map(|(_, place)| place).collect();
        }
        places.sort_unstable();
        Some(places)
    }

    /// The ids of these places, sorted.
    pub(super) fn ids(&self, places: &[usize]) -> Vec<String> {
        let entries = places.iter().filter_map(|place| self.entries.get(*place));
        let mut ids: Vec<String> = entries.map(|entry| entry.id.to_owned()).collect();
        ids.sort();
        ids
    }
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
    if let Some(why) = price.as_ref().and_then(|price| exact.price_fault(price)) {
        return undefined(field, why);
    }
    let quality = match quality(bid) {
        Ok(quality) => Some(quality),
        Err(field) if exact.needs_quality() => return undefined(&field, Undefined::Missing),
        Err(_) => None,
    };
    if let Some(why) = quality.as_ref().and_then(|quality| exact.quality_fault(quality)) {
        let field = if bid.criteria.is_some() { "criteria" } else { "quality" };
        return undefined(field, why);
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
