//! Ranking of the bids of many procurements, a row for each bid.
//!
//! The formulas are those of [`evaluation`](crate::evaluation). A procurement is computed in
//! fractions of 64 bits; where their digits do not suffice, in fractions of 128 bits, and then in
//! numbers without bounds, so that the answers are those of [`rank`](crate::evaluation::rank).

use super::procurement::{Fault, Ranker};
use super::ranking::{BidColumns, Own, RankedRow};
use super::weights::Weights;
use crate::award::{AwardModel, Formula, TieBreakKind};
use crate::error::{Error, Problem, Undefined};
use crate::evaluation::narrow::Narrow;
use crate::money::Sek;
use crate::rational::Rational;

/// Bids of many procurements with their ranks (rangordning av många upphandlingar).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct BatchRanking {
    /// A row for each bid, in the order of the columns.
    pub rows: Vec<RankedRow>,
    /// The exact figure of each ranked bid, where asked for.
    pub figures: Vec<Option<Rational>>,
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

/// The first number outside these bounds, both inclusive.
fn outside(column: &[i64], least: i64, most: i64) -> Option<usize> {
    // Whether there is one at all, without a branch: a number outside leaves
    // a sign in one of the differences, also where that wraps around.
    let signs = column
        .iter()
        .fold(0, |signs, own| signs | own.wrapping_sub(least) | most.wrapping_sub(*own));
    (signs < 0).then(|| column.iter().position(|own| *own < least || *own > most)).flatten()
}
