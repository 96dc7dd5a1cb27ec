//! Amounts of kronor as people write them in Sweden.

use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::convert::{MoneyLike, TextLike};
use crate::errors::Failure;

/// Reads an amount as people write it in Sweden (svenskt belopp): `1 234 567,50 kr`.
#[pyfunction]
pub(crate) fn parse_sek(text: TextLike<'_>) -> Result<Decimal, Failure> {
    Ok(text.word("", Sek::parse_swedish)?.to_decimal())
}

/// Writes an amount the Swedish way (svenskt belopp), with no-break spaces and two decimals.
#[pyfunction]
pub(crate) fn format_sek(amount: MoneyLike<'_>) -> Result<String, Failure> {
    Ok(amount.sek("")?.to_string())
}
