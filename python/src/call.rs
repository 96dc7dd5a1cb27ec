//! The calls of the contract by name, and parts of their texts.

use std::collections::BTreeMap;

use anbud::calls::CALLS;
use anbud::error::{Expected, Problem};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::value::RawValue;

use crate::book::Book;
use crate::convert::{Anything, CallInput, TextLike};
use crate::errors::{Failure, at};
use crate::json::written;
use crate::shapes;

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
        let answer = written(&text.0)?.read(|text| anbud::call(&name, text))?;
        return Ok(py.import("json")?.call_method1("loads", (answer,))?);
    }
    let answer = anbud::call(&name, &TextLike(text.0).json()?)?;
    Ok(PyString::new(py, &answer).into_any())
}

/// Answers a call with the fields of its question, by the law book that is given. A field that is
/// `None` is left out, unless it is required: then the core refuses it.
#[pyfunction]
#[pyo3(signature = (name, required, optional, law_book, stamp))]
pub(crate) fn answer(
    name: &str,
    required: &Bound<'_, PyDict>,
    optional: &Bound<'_, PyDict>,
    law_book: Option<&Book>,
    stamp: Option<&Book>,
) -> Result<String, Failure> {
    add(required, optional)?;
    let mut question = written(required)?;
    if stamp.is_some() {
        question.add("stamp", "true");
    }
    let call = CALLS.iter().find(|call| call.name() == name);
    let call = call.ok_or_else(|| at("call", Problem::UnknownCall))?;
    question.read(|text| match law_book.or(stamp) {
        Some(book) => call.answer_by(text, book.law()),
        None => call.answer(text),
    })
}

/// Reads the JSON text of a shape strictly, and gives it as the core writes it.
#[pyfunction]
pub(crate) fn read_text(kind: &str, text: TextLike<'_>) -> Result<String, Failure> {
    Ok(shapes::read(kind, &text.json()?)?)
}

/// Reads a shape from a `dict` strictly, and gives its JSON. `optional` are fields besides, which
/// are left out where they are `None`.
#[pyfunction]
#[pyo3(signature = (kind, fields, optional=None))]
pub(crate) fn read(
    kind: &str,
    fields: Anything<'_>,
    optional: Option<&Bound<'_, PyDict>>,
) -> Result<String, Failure> {
    if let (Ok(fields), Some(optional)) = (fields.0.cast::<PyDict>(), optional) {
        add(fields, optional)?;
    }
    written(&fields.0)?.read(|text| shapes::read(kind, text))
}

/// Adds the fields that are stated.
pub(crate) fn add(fields: &Bound<'_, PyDict>, optional: &Bound<'_, PyDict>) -> PyResult<()> {
    for (name, value) in optional {
        if !value.is_none() {
            fields.set_item(name, value)?;
        }
    }
    Ok(())
}

/// The fields of a JSON object, each as its text is written there.
#[pyfunction]
pub(crate) fn fields<'py>(py: Python<'py>, text: &str) -> Result<Bound<'py, PyDict>, Failure> {
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(text).map_err(unreadable)?;
    let texts = PyDict::new(py);
    for (name, value) in fields {
        texts.set_item(name, value.get())?;
    }
    Ok(texts)
}

/// The items of a JSON array, each as its text is written there.
#[pyfunction]
pub(crate) fn items(text: &str) -> Result<Vec<&str>, Failure> {
    let items: Vec<&RawValue> = serde_json::from_str(text).map_err(unreadable)?;
    Ok(items.into_iter().map(RawValue::get).collect())
}

fn unreadable(_: serde_json::Error) -> Failure {
    at("", Problem::WrongType(Expected::Object)).into()
}
