//! CPV codes and their hierarchy.

use anbud::cpv as core;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::convert::TextLike;
use crate::errors::Failure;

/// CPV code (CPV-kod), `NNNNNNNN-N`, or the eight digits without the check digit.
#[pyclass(frozen, eq, ord, hash, str = "{0}", module = "anbud")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CpvCode(pub(crate) core::CpvCode);

#[pymethods]
impl CpvCode {
    #[new]
    fn new(code: TextLike<'_>) -> Result<Self, Failure> {
        Ok(Self(code.word("", core::CpvCode::parse)?))
    }

    /// The check digit (kontrollsiffra).
    #[getter]
    fn check_digit(&self) -> u32 {
        self.0.check_digit()
    }

    /// How many digits say something: two (a division, huvudgrupp) to eight.
    #[getter]
    fn level(&self) -> u32 {
        self.0.level()
    }

    /// The code one level up; none for a division.
    #[getter]
    fn parent(&self) -> Option<Self> {
        self.0.parent().map(Self)
    }

    /// Whether the other code is this one or lies below it.
    fn includes(&self, other: &Self) -> bool {
        self.0.includes(&other.0)
    }

    fn __repr__(&self) -> String {
        format!("CpvCode(\"{}\")", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String,)) {
        (py.get_type::<Self>(), (self.0.to_string(),))
    }
}

/// Range of CPV codes (CPV-intervall), both ends included: `85000000-9..85323000-9`, or a
/// single code. A listed code does not bring the codes below it.
///
/// It is kept as a text, since the core compares a range and does not write it.
#[pyclass(frozen, eq, hash, str = "{0}", module = "anbud")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct CpvRange(String);

#[pymethods]
impl CpvRange {
    #[new]
    fn new(range: TextLike<'_>) -> Result<Self, Failure> {
        let text = range.text("")?;
        text.parse::<core::CpvRange>()?;
        let (first, last) = text.split_once("..").unwrap_or((&text, &text));
        let (first, last) = (core::CpvCode::parse(first)?, core::CpvCode::parse(last)?);
        Ok(Self(format!("{first}..{last}")))
    }

    /// Whether a code lies in the range.
    fn __contains__(&self, code: &CpvCode) -> Result<bool, Failure> {
        Ok(self.0.parse::<core::CpvRange>()?.contains(&code.0))
    }

    fn __repr__(&self) -> String {
        format!("CpvRange(\"{}\")", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String,)) {
        (py.get_type::<Self>(), (self.0.clone(),))
    }
}
