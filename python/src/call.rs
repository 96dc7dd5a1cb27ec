//! The calls of the contract by name.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::convert::{CallInput, TextLike};
use crate::errors::Failure;
use crate::json::{parsed, written_at};

/// Answers a call of the JSON contract: JSON text in, JSON text out; or a `dict` in, its names in
/// the form of the contract or in Python's, and a `dict` out.
#[pyfunction]
#[pyo3(signature = (name, text))]
pub(crate) fn call<'py>(
    py: Python<'py>,
    name: TextLike<'py>,
    text: CallInput<'py>,
) -> Result<Bound<'py, PyAny>, Failure> {
    let name = name.text("call")?;
    if text.0.is_instance_of::<PyDict>() {
        let answer = anbud::call(&name, &written_at(&text.0, "")?)?;
        return Ok(parsed(py, &answer)?.0.into_any());
    }
    let answer = anbud::call(&name, &TextLike(text.0).json()?)?;
    Ok(PyString::new(py, &answer).into_any())
}
