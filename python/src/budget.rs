//! Amounts laid out over calendar periods, and compensation for hidden VAT.

use anbud::budget::{AllocationMethod, Granularity};
use anbud::calls::{AllocateQuestion, Question, VatCompensationQuestion};
use pyo3::prelude::*;

use crate::answers::{Allocation, VatCompensation, answer};
use crate::convert::{DateLike, Many, MoneyLike, TextLike, fraction, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::law::LawBook;

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

/// Compensation for VAT hidden in a cost (ersättning för mervärdesskatt), SFS 2005:811 § 1.
///
/// `cost` is without VAT, `premises` the part of it shown to be for premises, `on` the day
/// it was incurred.
#[pyfunction]
#[pyo3(signature = (*, cost, premises=None, on, law_book=None))]
pub(crate) fn vat_compensation<'py>(
    py: Python<'py>,
    cost: MoneyLike<'py>,
    premises: Option<MoneyLike<'py>>,
    on: DateLike<'py>,
    law_book: Option<&LawBook>,
) -> Result<VatCompensation<'py>, Failure> {
    let question = VatCompensationQuestion {
        cost: cost.sek("cost")?,
        premises: maybe(premises.as_ref(), |amount| amount.sek("premises"))?,
        on: on.day("on")?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    Ok(VatCompensation(answer!(py, VatCompensation, &whole, {
        flat: whole.flat.map(|amount| amount.to_decimal()),
        split: whole.split.map(|amount| amount.to_decimal()),
        best: whole.best.map(|way| way.as_str()),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}
