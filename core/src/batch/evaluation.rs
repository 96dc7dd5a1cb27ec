//! Ranking of the bids of many procurements, a row for each bid.
//!
//! The formulas are those of [`evaluation`](crate::evaluation). A procurement is computed in
//! fractions of 64 bits; where their digits do not suffice, in fractions of 128 bits, and then in
//! numbers without bounds, so that the answers are those of [`rank`](crate::evaluation::rank).

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::procurement::{Fault, Ranker, Row};
use super::weights::Weights;
use crate::award::{AwardModel, Formula, TieBreakKind};
use crate::error::{Error, Problem, Undefined};
use crate::evaluation::narrow::Narrow;
use crate::money::Sek;
use crate::rational::Rational;

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

/// Bids of many procurements with their ranks (rangordning av många upphandlingar).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct BatchRanking {
    /// A row for each bid, in the order of the columns.
    pub rows: Vec<RankedRow>,
    /// The exact figure of each ranked bid, where asked for.
    pub figures: Vec<Option<Rational>>,
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

/// Ranks the bids of many procurements under one model (rangordning), exactly.
///
/// Each procurement gets the ranks and the figures that [`rank`](crate::evaluation::rank) gives
/// it; inadmissible bids are not ranked and never serve as reference. `exact` asks for every
/// figure as a fraction too, which takes longer.
///
/// # Errors
/// As [`rank`](crate::evaluation::rank), at the column and the row, from 0: `price[17]`,
/// `criteria[2].points[17]`. `input.invalid` at a column of another length, at `procurement[i]`
/// where it is below the one before, at `pointPlaces` above 6, and at `ids` where lots are to be
/// drawn without them; `money.overflow` at `price[i]` where an amount, or at `procurement[i]`
/// where a figure, has more digits than 64 bits; `evaluation.undefined` at `costs` for a
/// life-cycle cost, which the columns do not hold.
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::batch::{BidColumns, CriterionColumn, rank};
/// use anbud::wire::Wire;
/// use rust_decimal::Decimal;
///
/// let model = AwardModel::from_json(
///     r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50","roundScoresTo":2}"#,
/// )?;
/// let quality = CriterionColumn { weight: Decimal::ONE_HUNDRED, points: &[80, 69, 46] };
/// let bids = BidColumns {
///     procurement: &[1, 1, 1],
///     price: Some(&[480_000_000, 420_000_000, 390_000_000]),
///     criteria: &[quality],
///     point_places: 0,
///     admissible: None,
///     ids: None,
/// };
/// let ranking = rank(&model, bids, false)?;
/// assert_eq!(ranking.rows.iter().map(|row| row.rank).collect::<Vec<_>>(), [2, 1, 3]);
/// assert_eq!(ranking.rows[1].score, 80_93); // 1133/14
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn rank(model: &AwardModel, bids: BidColumns<'_>, exact: bool) -> Result<BatchRanking, Error> {
    let mut all = BatchRanking::default();
    all.rows.reserve(bids.procurement.len());
    each_ranked(model, bids, exact, |rows, figures| {
        all.rows.extend_from_slice(rows);
        all.figures.extend_from_slice(figures);
    })?;
    Ok(all)
}

/// As [`rank`], handing on one procurement at a time: its rows and, where asked for, the exact
/// figures. Nothing is kept.
///
/// # Errors
/// As [`rank`]; procurements before the one that is refused have been handed on.
pub fn each_ranked(
    model: &AwardModel,
    bids: BidColumns<'_>,
    exact: bool,
    mut each: impl FnMut(&[RankedRow], &[Option<Rational>]),
) -> Result<(), Error> {
    let weights = checked(model, &bids)?;
    let mut rankers = Rankers {
        short: Ranker::new(model, &weights, bids.point_places)?,
        long: Ranker::new(model, &weights, bids.point_places)?,
        unbounded: Ranker::new(model, &weights, bids.point_places)?,
    };
    let quality = weights.sums(bids.criteria);
    let (mut rows, mut figures) = (Vec::new(), Vec::new());
    let (mut first, mut last) = (0_usize, None);
    for procurement in bids.procurement.chunk_by(|one, other| one == other) {
        let number = procurement.first().copied();
        if last >= number {
            let path = format!("procurement[{first}]");
            return Err(Error::new(Problem::ProcurementOrder).at(path));
        }
        last = number;
        rows.clear();
        rows.resize(procurement.len(), RankedRow::default());
        figures.clear();
        if exact {
            figures.resize(procurement.len(), None);
        }
        let own = Own { bids: &bids, quality: &quality, first };
        own.distinct_ids(procurement.len())?;
        let told = |fault: Fault| fault.at(first);
        let done = rankers.short.rank(own, &mut rows, &mut figures).map_err(told)?
            || rankers.long.rank(own, &mut rows, &mut figures).map_err(told)?
            || rankers.unbounded.rank(own, &mut rows, &mut figures).map_err(told)?;
        if !done {
            return Err(told(Fault::too_large()));
        }
        each(&rows, &figures);
        first = first.saturating_add(procurement.len());
    }
    Ok(())
}

/// Checks what can be said before any row is read.
fn checked(model: &AwardModel, bids: &BidColumns<'_>) -> Result<Weights, Error> {
    let rows = bids.procurement.len();
    let told = |path: String, length: usize| match length == rows {
        true => Ok(()),
        false => Err(Error::new(Problem::ColumnLength).at(path)),
    };
    told("price".to_owned(), bids.price.map_or(rows, <[_]>::len))?;
    for (index, criterion) in bids.criteria.iter().enumerate() {
        told(format!("criteria[{index}].points"), criterion.points.len())?;
    }
    told("admissible".to_owned(), bids.admissible.map_or(rows, <[_]>::len))?;
    told("ids".to_owned(), bids.ids.map_or(rows, <[_]>::len))?;
    if matches!(model.formula, Formula::LifeCycleCost { .. }) {
        return Err(Error::new(Problem::Undefined(Undefined::Missing)).at("costs"));
    }
    let rule = model.tie_break.as_ref().and_then(|rule| rule.kind);
    if rule == Some(TieBreakKind::DrawLots) && bids.ids.is_none() {
        return Err(Error::new(Problem::Missing).at("ids"));
    }
    let weights = Weights::of(bids.criteria, bids.point_places)?;
    let price = bids.price.unwrap_or_default();
    if let Some(row) = outside(price, Sek::MAX_ORE.saturating_neg(), Sek::MAX_ORE) {
        return Err(Error::new(Problem::MoneyOverflow).at(format!("price[{row}]")));
    }
    let most = 100_i64.saturating_mul(10_i64.saturating_pow(bids.point_places));
    for (index, criterion) in bids.criteria.iter().enumerate() {
        if let Some(row) = outside(criterion.points, 0, most) {
            let path = format!("criteria[{index}].points[{row}]");
            return Err(Error::new(Problem::OutOfBounds { min: 0, max: 100 }).at(path));
        }
    }
    Ok(weights)
}

/// The same ranking in numbers of three widths; the narrowest that suffices decides.
struct Rankers<'a> {
    short: Ranker<'a, Narrow<i64>>,
    long: Ranker<'a, Narrow<i128>>,
    unbounded: Ranker<'a, Rational>,
}

/// The rows of one procurement.
#[derive(Clone, Copy)]
pub(super) struct Own<'a> {
    bids: &'a BidColumns<'a>,
    /// Weighted sums of points, where they fit.
    quality: &'a [i64],
    first: usize,
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
    fn distinct_ids(&self, count: usize) -> Result<(), Error> {
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

/// The first number outside these bounds, both inclusive.
fn outside(column: &[i64], least: i64, most: i64) -> Option<usize> {
    // Whether there is one at all, without a branch: a number outside leaves
    // a sign in one of the differences, also where that wraps around.
    let signs = column
        .iter()
        .fold(0, |signs, own| signs | own.wrapping_sub(least) | most.wrapping_sub(*own));
    (signs < 0).then(|| column.iter().position(|own| *own < least || *own > most)).flatten()
}
