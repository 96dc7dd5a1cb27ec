//! Errors: what the core refuses becomes `anbud.AnbudError`.

use anbud::error::{Error, Problem};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyFloat, PyString, PyTuple, PyType};

/// Why a call failed: refused by the core, or raised by Python itself.
pub(crate) enum Failure {
    Refused(Error),
    Raised(PyErr),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Raised(error) => error,
            Failure::Refused(error) => Python::attach(|py| anbud_error(py, &error)),
        }
    }
}

/// The class is written in Python, where type checkers see it and pickle finds it.
fn anbud_error(py: Python<'_>, error: &Error) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let text = error.message();
    let given = error.value().map(str::to_owned);
    let also: Vec<PyErr> = error.also().iter().map(|other| anbud_error(py, other)).collect();
    let also = match PyTuple::new(py, also) {
        Ok(also) => also.unbind(),
        Err(failed) => return failed,
    };
    let parts = (error.code().as_str(), error.path().to_owned(), text.sv, text.en, given, also);
    match CLASS.import(py, "anbud.errors", "AnbudError") {
        Ok(class) => PyErr::from_type(class.clone(), parts),
        Err(failed) => failed,
    }
}

/// The error of a problem with a value, which it repeats where the value is a single one.
pub(crate) fn refused(value: &Bound<'_, PyAny>, path: &str, problem: Problem) -> Error {
    let error = at(path, problem);
    let text = match value.cast::<PyString>() {
        Ok(text) => text.to_str().ok().map(str::to_owned),
        Err(_) if is_single(value) => value.str().ok().and_then(|text| text.extract().ok()),
        Err(_) => None,
    };
    match text {
        Some(text) => error.given(&text),
        None => error,
    }
}

/// Whether a value is a number or a time, whose text is short.
fn is_single(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyFloat>()
        || value.is_instance_of::<PyBool>()
        || value.is_instance_of::<PyDate>()
        || value.extract::<i128>().is_ok()
}

/// The error of a problem at a path of the contract.
pub(crate) fn at(path: &str, problem: Problem) -> Error {
    Error::new(problem).at(path)
}
