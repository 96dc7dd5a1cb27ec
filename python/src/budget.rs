//! Amounts laid out over calendar periods.

use anbud::budget::{AllocationMethod, Granularity};
use anbud::calls::{AllocateQuestion, Question};
use pyo3::prelude::*;

use crate::answers::{Allocation, answer};
use crate::convert::{DateLike, Many, MoneyLike, TextLike, fraction, maybe};
use crate::errors::Failure;

/// Lays an amount out over calendar periods (periodisering), to the öre.
///
/// Give exactly one of `total` and `annual`. Both days are inclusive. `method` is
/// `monthEqual`, `dayActualYear` or `dayActualContract`; `by` is `year`, `tertial`,
/// `quarter` or `month`.
#[pyfunction]
#[pyo3(signature = (*, total=None, annual=None, first_day, last_day, method, by))]
pub(crate) fn allocate<'py>(
    py: Python<'py>,
    total: Option<MoneyLike<'py>>,
    annual: Option<MoneyLike<'py>>,
    first_day: DateLike<'py>,
    last_day: DateLike<'py>,
    method: TextLike<'py>,
    by: TextLike<'py>,
) -> Result<Allocation<'py>, Failure> {
    let question = AllocateQuestion {
        total: maybe(total.as_ref(), |amount| amount.sek("total"))?,
        annual: maybe(annual.as_ref(), |amount| amount.sek("annual"))?,
        from: first_day.day("from")?,
        to: last_day.day("to")?,
        method: method.word("method", AllocationMethod::parse)?,
        by: by.word("by", Granularity::parse)?,
        law_book: None,
    };
    let allocation = question.answer()?;
    let mut parts = Vec::new();
    for part in &allocation.parts {
        parts.push(answer!(py, AllocationPart, part, {
            period: &part.period,
            amount: part.amount.to_decimal(),
            exact: fraction(py, &part.exact)?,
        }));
    }
    Ok(Allocation(answer!(py, Allocation, &allocation, {
        parts: Many(parts),
        total: allocation.total.to_decimal(),
    })))
}
