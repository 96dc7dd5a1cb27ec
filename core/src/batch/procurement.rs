//! The bids of one procurement of a batch, in numbers of one width.

use super::ranking::{Own, RankedRow, Row, score_places};
use super::weights::Weights;
use crate::award::AwardModel;
use crate::error::{Error, Problem, Undefined};
use crate::evaluation::formula::Exact;
use crate::evaluation::order::{highest_first, ranks, tie_key};
use crate::evaluation::reference::Figures;
use crate::evaluation::{Figure, exact, weighted};
use crate::rational::Rational;

/// What is wrong with a bid of a procurement, and in which column.
pub(super) struct Fault {
    problem: Problem,
    column: &'static str,
    place: usize,
}

impl Fault {
    /// A figure has more digits than the answer has room for.
    pub(super) const fn too_large() -> Self {
        Self { problem: Problem::MoneyOverflow, column: "procurement", place: 0 }
    }

    /// The error, where the procurement begins at row `first`.
    pub(super) fn at(self, first: usize) -> Error {
        let row = first.saturating_add(self.place);
        Error::new(self.problem).at(format!("{}[{row}]", self.column))
    }
}

/// A bid that is ranked.
struct Bid<N> {
    price: Option<N>,
    quality: Option<N>,
    place: usize,
}

/// A formula in numbers of one width, with room that is used again for each procurement.
pub(super) struct Ranker<'a, N> {
    model: &'a AwardModel,
    exact: Exact<N>,
    /// Whether figures are measured against the other bids.
    relative: bool,
    weights: Vec<N>,
    ore: N,
    point: N,
    /// A weighted point as part of a whole one.
    quality: N,
    bids: Vec<Bid<N>>,
    figures: Figures<N>,
    order: Vec<(N, usize)>,
}

impl<'a, N: Figure> Ranker<'a, N> {
    /// # Errors
    /// `input.invalid` at a parameter of the model.
    pub(super) fn new(
        model: &'a AwardModel,
        weights: &Weights,
        point_places: u32,
    ) -> Result<Self, Error> {
        Ok(Self {
            model,
            exact: exact(model, "model")?,
            relative: model.is_relative(),
            weights: weights.stated.iter().map(|own| N::from_decimal(*own)).collect(),
            ore: N::parts_of_ten(1, 2),
            point: N::parts_of_ten(1, point_places),
            quality: N::parts_of_ten(1, weights.places),
            bids: Vec::new(),
            figures: Figures::none(),
            order: Vec::new(),
        })
    }

    /// Ranks the bids of a procurement, one for each of `rows`; false where the digits of these
    /// numbers do not suffice.
    ///
    /// # Errors
    /// Where the formula has no value for a bid.
    pub(super) fn rank(
        &mut self,
        own: Own<'_>,
        rows: &mut [RankedRow],
        figures: &mut [Option<Rational>],
    ) -> Result<bool, Fault> {
        let mut provisional = false;
        self.bids.clear();
        for place in 0..rows.len() {
            let row = own.row(place);
            if row.admissible != Some(false) {
                provisional |= row.admissible.is_none();
                let bid = self.bid(&row, own, place)?;
                self.bids.push(bid);
            }
        }
        if !self.score(rows, figures)? {
            return Ok(false);
        }
        highest_first(&mut self.order);
        for group in self.order.chunk_by(|one, other| one.0 == other.0) {
            for (_, place) in group {
                if let Some(row) = rows.get_mut(*place) {
                    row.tied = group.len() > 1;
                    row.provisional = provisional;
                }
            }
        }
        let rule = self.model.tie_break.as_ref();
        let key = |place: usize| {
            let bid = self.bids.iter().find(|bid| bid.place == place)?;
            tie_key(rule?, bid.price.as_ref(), bid.quality.as_ref(), own.id(place))
        };
        ranks(&self.order, key, |rank, equal| {
            for (_, place) in equal {
                if let Some(row) = rows.get_mut(*place) {
                    row.rank = u32::try_from(rank).unwrap_or(u32::MAX);
                }
            }
        });
        Ok(true)
    }

    fn bid(&self, row: &Row, own: Own<'_>, place: usize) -> Result<Bid<N>, Fault> {
        let undefined =
            |column, why| Err(Fault { problem: Problem::Undefined(why), column, place });
        let price = row.price.map(|ore| self.ore.times(&N::whole(ore)));
        match &price {
            None if self.exact.needs_price() => return undefined("price", Undefined::Missing),
            Some(price) => {
                if let Some(why) = self.exact.price_fault(price) {
                    return undefined("price", why);
                }
            }
            None => {}
        }
        let quality = self.quality_of(row, own, place);
        match &quality {
            None if self.exact.needs_quality() => return undefined("criteria", Undefined::Missing),
            Some(quality) => {
                if let Some(why) = self.exact.quality_fault(quality) {
                    return undefined("criteria", why);
                }
            }
            None => {}
        }
        Ok(Bid { price, quality, place })
    }

    fn quality_of(&self, row: &Row, own: Own<'_>, place: usize) -> Option<N> {
        if let Some(sum) = row.quality {
            return Some(self.quality.times(&N::whole(sum)));
        }
        let points = own.points(place).map(|points| self.point.times(&N::whole(points)));
        (!self.weights.is_empty()).then(|| weighted(self.weights.iter().cloned().zip(points)))
    }

    /// The figures of the bids; false where the digits do not suffice.
    fn score(
        &mut self,
        rows: &mut [RankedRow],
        figures: &mut [Option<Rational>],
    ) -> Result<bool, Fault> {
        if self.relative {
            let bids = &self.bids;
            let best = bids.iter().filter(|_| self.exact.uses_best_quality());
            self.figures.take(
                bids.iter().filter_map(|bid| bid.price.clone()),
                best.filter_map(|bid| bid.quality.clone()),
                self.exact.uses_median(),
            );
        }
        let reference = self.figures.whole();
        let places = score_places(self.model);
        self.order.clear();
        for bid in &self.bids {
            let (price, quality) = (bid.price.as_ref(), bid.quality.as_ref());
            let Some(score) = self.exact.figure(price, quality, None, &reference) else {
                let column = if self.exact.uses_best_quality() { "criteria" } else { "price" };
                let problem = Problem::Undefined(Undefined::Zero);
                return Err(Fault { problem, column, place: bid.place });
            };
            let total = match self.model.round_scores_to {
                Some(places) => score.total.rounded_half_up(places),
                None => score.total,
            };
            let upward = self.exact.upward(&total);
            if !upward.holds() {
                return Ok(false);
            }
            let Some(count) = total.count(places) else { return Ok(false) };
            if let Some(row) = rows.get_mut(bid.place) {
                row.score = count;
            }
            if let Some(figure) = figures.get_mut(bid.place) {
                *figure = Some(total.rational());
            }
            self.order.push((upward, bid.place));
        }
        Ok(true)
    }
}
