//! What is ranked in columns, and a row of the answer.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::award::AwardModel;
use crate::error::{Error, Problem};

/// Decimals of a figure that the model does not round, as on the wire.
const SHOWN_PLACES: u32 = 6;

/// Criterion (tilldelningskriterium) as a column of points.
#[derive(Debug, Clone, Copy)]
pub struct CriterionColumn<'a> {
    /// Its weight among the criteria of quality; the weights sum to 100.
    pub weight: Decimal,
    /// Points from 0 to 100, counted in parts as [`BidColumns::point_places`] says.
    pub points: &'a [i64],
}

/// Bids (anbud) as columns of one length. The bids of a procurement stand together, and the
/// procurements in rising order.
#[derive(Debug, Clone, Copy)]
pub struct BidColumns<'a> {
    /// Which procurement a bid is part of.
    pub procurement: &'a [i64],
    /// The price to compare in öre; where the model needs none, it may be left out.
    pub price: Option<&'a [i64]>,
    /// The criteria of quality; one of weight 100 for points of quality as a whole.
    pub criteria: &'a [CriterionColumn<'a>],
    /// How many decimals the points have: with 2, the count 7250 is 72.50 points.
    pub point_places: u32,
    /// Whether the bid is to be ranked; none is unknown, not yes. Without the column all are.
    pub admissible: Option<&'a [Option<bool>]>,
    /// Ids, which the drawing of lots asks for.
    pub ids: Option<&'a [String]>,
}

/// Bid of a batch with its rank (rangordnat anbud).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RankedRow {
    /// Its rank in its procurement, from 1; ranks skip after a tie. 0 for a bid that is not ranked.
    pub rank: u32,
    /// Its figure, counted in parts as [`score_places`] says. Ranks rest on the exact figures.
    pub score: i64,
    /// Whether another bid of the procurement has the same figure, also where a rule separated them.
    pub tied: bool,
    /// Whether the procurement has a ranked bid of which it is unknown whether it is admissible.
    pub provisional: bool,
}

/// How many decimals the scores under a model have: those that it rounds to, or six, halves away
/// from zero.
#[must_use]
pub const fn score_places(model: &AwardModel) -> u32 {
    match model.round_scores_to {
        Some(places) => places,
        None => SHOWN_PLACES,
    }
}

/// The rows of one procurement.
#[derive(Clone, Copy)]
pub(super) struct Own<'a> {
    pub(super) bids: &'a BidColumns<'a>,
    /// Weighted sums of points, where they fit.
    pub(super) quality: &'a [i64],
    pub(super) first: usize,
}

impl<'a> Own<'a> {
    pub(super) fn row(&self, place: usize) -> Row {
        let row = self.first.wrapping_add(place);
        Row {
            price: self.bids.price.and_then(|column| column.get(row).copied()),
            quality: self.quality.get(row).copied(),
            admissible: match self.bids.admissible {
                Some(column) => column.get(row).copied().flatten(),
                None => Some(true),
            },
        }
    }

    /// The points of a bid, criterion by criterion.
    pub(super) fn points(&self, place: usize) -> impl Iterator<Item = i64> {
        let row = self.first.wrapping_add(place);
        self.bids.criteria.iter().filter_map(move |own| own.points.get(row).copied())
    }

    pub(super) fn id(&self, place: usize) -> &'a str {
        let row = self.first.wrapping_add(place);
        self.bids.ids.and_then(|ids| ids.get(row)).map_or("", String::as_str)
    }

    /// Checks that the ids, where there are any, differ.
    pub(super) fn distinct_ids(&self, count: usize) -> Result<(), Error> {
        if self.bids.ids.is_none() {
            return Ok(());
        }
        let mut seen = BTreeSet::new();
        match (0..count).find(|place| !seen.insert(self.id(*place))) {
            None => Ok(()),
            Some(place) => {
                let path = format!("ids[{}]", self.first.saturating_add(place));
                Err(Error::new(Problem::RepeatedId).at(path))
            }
        }
    }
}

/// A bid as the columns have it.
pub(super) struct Row {
    pub(super) price: Option<i64>,
    /// The weighted sum of points, where it fits.
    pub(super) quality: Option<i64>,
    pub(super) admissible: Option<bool>,
}
