//! Allocation of many contracts over years or months: whole öre, no fractions, no floats.
//!
//! A contract has few different periods: the first and the last one, which it may fill in part,
//! and full ones of each length. So each contract costs a handful of divisions, however long it
//! runs. The answers are those of [`allocate`](crate::budget::allocate), to the öre.

use super::columns;
use super::contract::{Contract, MAX_ORE};
use super::window::{BatchWindow, FIRST_DAY, LAST_DAY};
use crate::error::{Error, Problem};

/// Contracts (avtal) as columns of one length: the amount a year in öre, the first and the last
/// day, inclusive, as days since 1970-01-01.
#[derive(Debug, Clone, Copy)]
pub struct ContractColumns<'a> {
    /// The amount a year, in öre.
    pub annual: &'a [i64],
    /// First day.
    pub from: &'a [i32],
    /// Last day, inclusive.
    pub to: &'a [i32],
}

/// Lays many contracts out over the same years or months (periodisering av många avtal).
///
/// The answer has a row of [`BatchWindow::width`] amounts in öre for each contract, row after
/// row. What falls outside the years asked for is not in it, but it is counted: the parts inside
/// are those of the whole contract.
///
/// # Errors
/// `input.invalid` at `from` or `to` where the columns are not of one length, at `to[i]` where a
/// contract ends before it begins; `date.out_of_range` at `from[i]` or `to[i]` outside 1900–2199;
/// `money.overflow` at `annual[i]` where an amount is too large; `input.too_large` where the
/// answer has no room.
///
/// ```
/// use anbud::batch::{BatchPeriod, BatchWindow, ContractColumns, allocate};
/// use anbud::budget::AllocationMethod;
///
/// // 4 200 000 kr a year from 2025-04-01 to 2028-03-31.
/// let contracts = ContractColumns { annual: &[420_000_000], from: &[20_179], to: &[21_274] };
/// let window = BatchWindow {
///     method: AllocationMethod::MonthEqual,
///     by: BatchPeriod::Year,
///     first_year: 2025,
///     years: 3, // 2028 is left out, and changes nothing in the years before it
/// };
/// assert_eq!(allocate(contracts, window)?, [315_000_000, 420_000_000, 420_000_000]);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn allocate(contracts: ContractColumns<'_>, window: BatchWindow) -> Result<Vec<i64>, Error> {
    let size = contracts.annual.len().checked_mul(window.width());
    let size = size.ok_or_else(|| Error::new(Problem::TooLarge(crate::error::Limit::Items)))?;
    let mut out = vec![0_i64; size];
    same_length(contracts)?;
    lay_out(contracts, window, &columns::Months::new(), 0, &mut out)?;
    Ok(out)
}

/// As [`allocate`], handing on so many rows at a time, or fewer at the end: nothing is kept.
///
/// # Errors
/// As [`allocate`]; rows before those among which one is refused have been handed on.
pub fn each(
    contracts: ContractColumns<'_>,
    window: BatchWindow,
    rows: usize,
    mut handed: impl FnMut(&[i64]),
) -> Result<(), Error> {
    same_length(contracts)?;
    let (months, rows) = (columns::Months::new(), rows.max(1));
    let mut own = vec![0_i64; window.width().saturating_mul(rows.min(contracts.annual.len()))];
    let parts = contracts.annual.chunks(rows).zip(contracts.from.chunks(rows));
    for (part, ((annual, from), to)) in parts.zip(contracts.to.chunks(rows)).enumerate() {
        let size = annual.len().saturating_mul(window.width());
        let own = own.get_mut(..size).unwrap_or_default();
        own.fill(0);
        let columns = ContractColumns { annual, from, to };
        lay_out(columns, window, &months, part.saturating_mul(rows), own)?;
        handed(own);
    }
    Ok(())
}

fn same_length(contracts: ContractColumns<'_>) -> Result<(), Error> {
    let ContractColumns { annual, from, to } = contracts;
    if from.len() == annual.len() && to.len() == annual.len() {
        return Ok(());
    }
    let column = if from.len() == annual.len() { "to" } else { "from" };
    Err(Error::new(Problem::ColumnLength).at(column))
}

/// Writes the rows of contracts, of which `first` is the place of the first one; `out` is zeros.
fn lay_out(
    contracts: ContractColumns<'_>,
    window: BatchWindow,
    months: &columns::Months,
    first: usize,
    out: &mut [i64],
) -> Result<(), Error> {
    let ContractColumns { annual, from, to } = contracts;
    let mut rows = out.chunks_exact_mut(window.width().max(1));
    for (index, ((annual, from), to)) in annual.iter().zip(from).zip(to).enumerate() {
        let told = |problem: Problem, column: &str| {
            Error::new(problem).at(format!("{column}[{}]", first.saturating_add(index)))
        };
        for (day, column) in [(*from, "from"), (*to, "to")] {
            if !(FIRST_DAY..=LAST_DAY).contains(&day) {
                return Err(told(Problem::DateOutOfRange, column));
            }
        }
        if to < from {
            return Err(told(Problem::EndsBeforeStart, "to"));
        }
        if annual.unsigned_abs() > MAX_ORE {
            return Err(told(Problem::MoneyOverflow, "annual"));
        }
        let contract = Contract::of(months, *annual, *from, *to);
        if !contract.lay_out(window, rows.next().unwrap_or_default()) {
            return Err(told(Problem::MoneyOverflow, "annual"));
        }
    }
    Ok(())
}
