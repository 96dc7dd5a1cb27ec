//! Errors: what the core refuses becomes `anbud.AnbudError`.

use anbud::error::{Error, Problem};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

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
    let parts = (error.code().as_str(), error.path().to_owned(), text.sv, text.en);
    match CLASS.import(py, "anbud.errors", "AnbudError") {
        Ok(class) => PyErr::from_type(class.clone(), parts),
        Err(failed) => failed,
    }
}

/// The error of a problem at a path of the contract.
pub(crate) fn at(path: &str, problem: Problem) -> Error {
    Error::new(problem).at(path)
}
