//! What is called value by value, often in loops: amounts, numbers, words.

use anbud::calendar::Span;
use anbud::finding;
use anbud::law::Citation;
use anbud::money::Sek;
use anbud::organisation;
use anbud::wire::{Wire, to_json};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyString};
use rust_decimal::Decimal;

use crate::convert::{Anything, MoneyLike, TextLike, plain};
use crate::errors::Failure;
use crate::json::written;

/// Reads an amount as people write it in Sweden (svenskt belopp): `1 234 567,50 kr`.
#[pyfunction]
pub(crate) fn parse_sek(text: TextLike<'_>) -> Result<Decimal, Failure> {
    Ok(text.word("", Sek::parse_swedish)?.to_decimal())
}

/// Writes an amount the Swedish way (svenskt belopp), with no-break spaces and two decimals.
#[pyfunction]
pub(crate) fn format_sek(amount: MoneyLike<'_>) -> Result<String, Failure> {
    let stated = written(&decimal_text(amount.0)?)?;
    Ok(stated.read(Sek::from_json)?.to_string())
}

/// A whole number as the decimal text of the contract; anything else as it came, for the core to
/// read or to refuse.
#[pyfunction]
pub(crate) fn amount(value: Anything<'_>) -> PyResult<Bound<'_, PyAny>> {
    decimal_text(value.0)
}

/// More digits than any amount has, for a number that Python itself does not write.
const TOO_LONG: &str = "9999999999999999999999999999999999999999";

fn decimal_text(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if given.is_exact_instance_of::<PyString>() || given.is_none() {
        return Ok(given);
    }
    // Numpy's whole numbers too; a missing value is told where it is written.
    let given = plain(&given)?.unwrap_or(given);
    if !given.is_instance_of::<PyInt>() || given.is_instance_of::<PyBool>() {
        return Ok(given);
    }
    let text = given.str().unwrap_or_else(|_| PyString::new(given.py(), TOO_LONG));
    Ok(text.into_any())
}

/// A length in words, `24 months` or `2 years`, as its object; anything else as it came.
#[pyfunction]
pub(crate) fn span(value: Anything<'_>) -> PyResult<Bound<'_, PyAny>> {
    let given = value.0;
    let Ok(text) = given.extract::<String>() else { return Ok(given) };
    let Ok(span) = text.parse::<Span>() else { return Ok(given) };
    let (unit, count) = match span {
        Span::Days(count) => ("days", count),
        Span::Weeks(count) => ("weeks", count),
        Span::Months(count) => ("months", count),
        Span::Years(count) => ("years", count),
    };
    let object = PyDict::new(given.py());
    object.set_item(unit, count)?;
    object.into_bound_py_any(given.py())
}

/// The check of an organisation number, as JSON.
#[pyfunction]
pub(crate) fn check_number(number: TextLike<'_>) -> Result<String, Failure> {
    Ok(to_json(&organisation::check(&number.text("number")?))?)
}

/// What no rule looked at (ej kontrollerat), by its code in `not_checked`, in words: Swedish
/// (`"sv"`, also where none is asked for) or English (`"en"`).
#[pyfunction]
#[pyo3(signature = (code, language=None))]
pub(crate) fn not_checked(
    code: TextLike<'_>,
    language: Option<TextLike<'_>>,
) -> Result<String, Failure> {
    Ok(finding::not_checked(&code.text("code")?, TextLike::language(language)?))
}

/// A citation as it stands in a sentence.
#[pyfunction]
#[pyo3(signature = (citation, language=None))]
pub(crate) fn citation_text(
    citation: &str,
    language: Option<TextLike<'_>>,
) -> Result<String, Failure> {
    let citation = Citation::from_json(citation)?;
    Ok(citation.text().in_language(TextLike::language(language)?).to_owned())
}
