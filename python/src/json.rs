//! Python values as the JSON of the contract: the way of `from_dict` and of constructors.

use anbud::error::{Expected, Limit, Problem};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use crate::classes;
use crate::convert::{Dict, is_decimal, plain_decimal};
use crate::errors::{Failure, at};

/// The `dict` of a JSON object.
pub(crate) fn parsed<'py>(py: Python<'py>, text: &str) -> PyResult<Dict<'py>> {
    let data = py.import(intern!(py, "json"))?.call_method1(intern!(py, "loads"), (text,))?;
    Ok(Dict(data.cast_into()?))
}

/// The stated fields of an object, or keyword arguments, by name.
pub(crate) struct Fields<'py>(Bound<'py, PyDict>);

impl<'py> Fields<'py> {
    pub(crate) fn new(py: Python<'py>) -> Self {
        Self(PyDict::new(py))
    }

    /// States a field, unless it was left out.
    pub(crate) fn set<T: IntoPyObject<'py>>(self, name: &str, value: Option<T>) -> PyResult<Self> {
        if let Some(value) = value {
            self.0.set_item(name, value)?;
        }
        Ok(self)
    }

    /// The fields as an object of their own; none where none is stated.
    pub(crate) fn nested(self) -> Option<Bound<'py, PyDict>> {
        (!self.0.is_empty()).then_some(self.0)
    }

    pub(crate) fn dict(self) -> Dict<'py> {
        Dict(self.0)
    }

    pub(crate) fn to_json(&self) -> Result<String, Failure> {
        to_json(&self.0)
    }
}

/// The JSON text of a Python value, strictly: what has no exact form in the contract is refused.
pub(crate) fn to_json(value: &Bound<'_, PyAny>) -> Result<String, Failure> {
    let mut writer = Writer { out: String::new(), path: String::new(), depth: 0 };
    writer.value(value)?;
    Ok(writer.out)
}

/// The limits of the contract, met while writing: a list that holds itself never ends.
const MAX_BYTES: usize = 16 * 1024 * 1024;
const MAX_DEPTH: usize = 64;

struct Writer {
    out: String,
    path: String,
    depth: usize,
}

impl Writer {
    fn refuse<T>(&self, problem: Problem) -> Result<T, Failure> {
        Err(at(&self.path, problem).into())
    }

    fn value(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Failure> {
        if self.out.len() > MAX_BYTES {
            return Err(at("", Problem::TooLarge(Limit::Bytes)).into());
        }
        if let Some(own) = classes::wire_form(value) {
            self.out.push_str(&own?);
        } else if value.is_none() {
            self.out.push_str("null");
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.out.push_str(if truth.is_true() { "true" } else { "false" });
        } else if value.is_instance_of::<PyInt>() {
            match value.extract::<i64>() {
                Ok(whole) => self.out.push_str(&whole.to_string()),
                Err(_) => {
                    return self.refuse(Problem::OutOfBounds { min: i64::MIN, max: i64::MAX });
                }
            }
        } else if let Ok(text) = value.cast::<PyString>() {
            self.text(text)?;
        } else if let Ok(fields) = value.cast::<PyDict>() {
            self.object(fields)?;
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            self.list(value)?;
        } else {
            self.other(value)?;
        }
        Ok(())
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<(), Failure> {
        let Ok(text) = text.to_str() else {
            return self.refuse(Problem::WrongType(Expected::Text));
        };
        self.out.push_str(&serde_json::Value::from(text).to_string());
        Ok(())
    }

    fn object(&mut self, fields: &Bound<'_, PyDict>) -> Result<(), Failure> {
        self.down()?;
        self.out.push('{');
        let parent = self.path.len();
        // A copy of the entries: what a value does when it is asked may change the `dict`.
        for (index, entry) in fields.items().iter().enumerate() {
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
            if index > 0 {
                self.out.push(',');
            }
            let Ok(name) = name.cast::<PyString>() else {
                return self.refuse(Problem::WrongType(Expected::Text));
            };
            self.text(name)?;
            self.out.push(':');
            let dot = if parent == 0 { "" } else { "." };
            let shown: String =
                name.to_str()?.chars().filter(|c| !c.is_control()).take(100).collect();
            self.path.push_str(&format!("{dot}{shown}"));
            self.value(&value)?;
            self.path.truncate(parent);
        }
        self.out.push('}');
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn list(&mut self, items: &Bound<'_, PyAny>) -> Result<(), Failure> {
        self.down()?;
        self.out.push('[');
        let parent = self.path.len();
        for (index, item) in items.try_iter()?.enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.path.push_str(&format!("[{index}]"));
            self.value(&item?)?;
            self.path.truncate(parent);
        }
        self.out.push(']');
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// The types that have an exact text.
    fn other(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Failure> {
        let py = value.py();
        let text = if is_decimal(value)? {
            plain_decimal(value, &self.path)??
        } else if let Ok(moment) = value.cast::<PyDateTime>() {
            if moment.call_method0(intern!(py, "utcoffset"))?.is_none() {
                return self.refuse(Problem::InstantForm);
            }
            moment.call_method0(intern!(py, "isoformat"))?.extract()?
        } else if let Ok(date) = value.cast::<PyDate>() {
            date.call_method0(intern!(py, "isoformat"))?.extract()?
        } else if value.is_instance_of::<PyFloat>() {
            return self.refuse(Problem::NumberForDecimal);
        } else {
            return self.refuse(Problem::WrongType(Expected::Text));
        };
        self.text(&PyString::new(py, &text))
    }

    fn down(&mut self) -> Result<(), Failure> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > MAX_DEPTH {
            return Err(at("", Problem::TooLarge(Limit::Depth)).into());
        }
        Ok(())
    }
}
