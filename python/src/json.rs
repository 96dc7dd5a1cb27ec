//! Python values as the JSON of the contract: what constructors, `from_dict` and calls are given.

use anbud::error::{Error, Expected, Limit, Problem};
use anbud::wire::camel_case;
// Met while writing too: a list that holds itself never ends.
use anbud::wire::limits::{MAX_BYTES, MAX_DEPTH};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyFrozenSet, PyInt, PyList,
    PySet, PyString, PyTuple, PyType,
};

use crate::convert::{is_decimal, plain, plain_decimal, whole_float};
use crate::cpv::CpvCode;
use crate::errors::{Failure, at, refused};

/// The JSON text of a value; names may have Python's form: `per_year` is `perYear`.
pub(crate) fn written(value: &Bound<'_, PyAny>) -> Result<Written, Failure> {
    written_at(value, "")
}

/// As [`written`], for a value that stands at `path`.
pub(crate) fn written_at(value: &Bound<'_, PyAny>, path: &str) -> Result<Written, Failure> {
    let mut writer = Writer {
        out: String::new(),
        path: path.to_owned(),
        depth: 0,
        snake_case: true,
        shortened: Vec::new(),
    };
    writer.value(value)?;
    Ok(Written { text: writer.out, shortened: writer.shortened })
}

/// A value as JSON, and where a text or a number of it had to be shortened.
pub(crate) struct Written {
    text: String,
    shortened: Vec<(String, Option<String>)>,
}

impl Written {
    /// Adds a field, whose value is JSON, to the object.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        let comma = if self.text.ends_with('{') || self.text == "{}" { "" } else { "," };
        self.text.truncate(self.text.len().saturating_sub(1));
        self.text.push_str(&format!("{comma}\"{name}\":{value}}}"));
    }

    /// What `read` makes of the text. What had to be shortened is over the limit, unless the core
    /// refuses it for another reason: a text of 50 MB is no day in the first place.
    pub(crate) fn read<T>(self, read: impl FnOnce(&str) -> Result<T, Error>) -> Result<T, Failure> {
        match read(&self.text) {
            Ok(value) if self.shortened.is_empty() => Ok(value),
            Ok(_) => Err(at("", Problem::TooLarge(Limit::Bytes)).into()),
            Err(error) => {
                let own = self.shortened.iter().find(|(path, _)| path == error.path());
                let Some((path, given)) = own else { return Err(error.into()) };
                let bare = at(path, error.problem().clone());
                Err(given
                    .as_ref()
                    .map_or_else(|| bare.clone(), |own| bare.clone().given(own))
                    .into())
            }
        }
    }
}

/// What is kept of a text over the limit: more than any text that is read for its form.
const KEPT: usize = 1000;

/// Fields that have another name in Python, where the contract's is a word of Python or says less.
const RENAMED: [(&str, &str); 2] = [("first_day", "from"), ("last_day", "to")];

/// Fields that hold a length of time, whose unit stands in Python's name.
const SPANS: [&str; 5] = ["begins_before", "bid_validity", "call_before", "every", "minimum_term"];
/// Fields whose names are data: the user's own, and the names of series.
const DATA: [&str; 2] = ["extensions", "series"];

const UNITS: [&str; 4] = ["working_days", "days", "weeks", "months"];

/// The class of the objects that have a form in the contract, written in Python.
fn shape(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "anbud._value", "Value")
}

/// Whether a value gives its items in an order: no text, no bytes, no set, no mapping.
fn is_sequence(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let unordered = value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PySet>()
        || value.is_instance_of::<PyFrozenSet>()
        || value.hasattr("keys")?;
    Ok(!unordered && value.hasattr("__iter__")?)
}

struct Writer {
    out: String,
    path: String,
    depth: usize,
    /// Whether names may have Python's form; not in [`DATA`].
    snake_case: bool,
    shortened: Vec<(String, Option<String>)>,
}

impl Writer {
    fn refuse<T>(&self, problem: Problem) -> Result<T, Failure> {
        Err(at(&self.path, problem).into())
    }

    fn value(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Failure> {
        if self.out.len() > MAX_BYTES {
            return Err(at("", Problem::TooLarge(Limit::Bytes)).into());
        }
        if value.is_none() {
            self.out.push_str("null");
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.out.push_str(if truth.is_true() { "true" } else { "false" });
        } else if value.is_instance_of::<PyInt>() {
            let whole = match value.extract::<i64>() {
                Ok(whole) => whole,
                Err(_) if !self.snake_case => {
                    return self.refuse(Problem::OutOfBounds { min: i64::MIN, max: i64::MAX });
                }
                // Out of bounds wherever it stands, and the core says of which bounds.
                Err(_) => {
                    let given = value.str().ok().and_then(|text| text.extract().ok());
                    self.shortened.push((self.path.clone(), given));
                    if value.lt(0)? { i64::MIN } else { i64::MAX }
                }
            };
            self.out.push_str(&whole.to_string());
        } else if let Ok(text) = value.cast::<PyString>() {
            self.text(text)?;
        } else if let Ok(fields) = value.cast::<PyDict>() {
            self.object(fields)?;
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            self.list(value)?;
        } else if value.is_instance(shape(value.py())?)? {
            let own = value.call_method0(intern!(value.py(), "to_json"))?;
            self.out.push_str(own.cast::<PyString>().map_err(PyErr::from)?.to_str()?);
        } else {
            match plain(value)? {
                None => return self.refuse(Problem::NoValue),
                // Only once: what is not plain now never will be.
                Some(other) if other.get_type().is(value.get_type()) => self.other(&other)?,
                Some(plain) => self.value(&plain)?,
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<(), Failure> {
        let Ok(text) = text.to_str() else {
            return self.refuse(Problem::WrongType(Expected::Text));
        };
        self.string(text);
        Ok(())
    }

    fn string(&mut self, text: &str) {
        let mut text = text;
        if text.len() > MAX_BYTES {
            self.shortened.push((self.path.clone(), Some(text.chars().take(KEPT).collect())));
            text = text.char_indices().nth(KEPT).map_or(text, |(end, _)| text.split_at(end).0);
        }
        self.out.push_str(&serde_json::Value::from(text).to_string());
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
            let Ok(name) = name.to_str() else {
                return self.refuse(Problem::WrongType(Expected::Text));
            };
            let (name, unit) = self.wire_name(name);
            self.string(&name);
            self.out.push(':');
            let dot = if parent == 0 { "" } else { "." };
            let shown: String = name.chars().filter(|c| !c.is_control()).take(100).collect();
            self.path.push_str(&format!("{dot}{shown}"));
            let snake_case = self.snake_case;
            self.snake_case &= !DATA.contains(&name.as_str());
            if let Some(unit) = unit {
                self.path.push_str(&format!(".{unit}"));
                self.out.push_str(&format!("{{\"{unit}\":"));
                self.value(&value)?;
                self.out.push('}');
            } else {
                self.value(&value)?;
            }
            self.snake_case = snake_case;
            self.path.truncate(parent);
        }
        self.out.push('}');
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// The name of the contract, and the unit that Python's name holds: `call_before_months` is
    /// `callBefore` with `months` in it.
    fn wire_name(&self, name: &str) -> (String, Option<String>) {
        let snake_case = self.snake_case && name.split('_').all(|word| !word.is_empty());
        if !snake_case {
            return (name.to_owned(), None);
        }
        if let Some((_, own)) = RENAMED.iter().find(|(python, _)| *python == name) {
            return ((*own).to_owned(), None);
        }
        let within = |list: &str| {
            let parent = self.path.rsplit('.').next().unwrap_or_default();
            parent.split_once('[').is_some_and(|(own, _)| own == list)
        };
        match name {
            "days" | "weeks" | "months" | "working_days" if within("notice") => {
                ("period".to_owned(), Some(camel_case(name)))
            }
            "first" if within("periods") => ("from".to_owned(), None),
            "place" if within("points") => ("where".to_owned(), None),
            "last" if within("periods") => ("to".to_owned(), None),
            _ => {
                let parted = UNITS.iter().find_map(|unit| {
                    let own = name.strip_suffix(unit)?.strip_suffix('_')?;
                    SPANS.contains(&own).then(|| (camel_case(own), Some(camel_case(unit))))
                });
                parted.unwrap_or_else(|| (camel_case(name), None))
            }
        }
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
        if let Ok(number) = value.cast::<PyFloat>() {
            // The core knows whether a number is wanted, and what to write in place of it; the
            // user's own data under `extensions` keeps its values.
            return match whole_float(value).filter(|_| self.snake_case) {
                Some(whole) => self.value(&whole),
                None if number.value().is_finite() => {
                    self.out.push_str(&serde_json::Value::from(number.value()).to_string());
                    Ok(())
                }
                None => Err(refused(value, &self.path, Problem::NumberForDecimal).into()),
            };
        }
        let text = if let Ok(code) = value.cast::<CpvCode>() {
            code.get().0.to_string()
        } else if is_decimal(value)? {
            plain_decimal(value, &self.path)??
        } else if let Ok(moment) = value.cast::<PyDateTime>() {
            moment.call_method0(intern!(py, "isoformat"))?.extract()?
        } else if let Ok(date) = value.cast::<PyDate>() {
            date.call_method0(intern!(py, "isoformat"))?.extract()?
        } else if is_sequence(value)? {
            // A range, a column, a generator: what gives one item after the other is a list.
            return self.list(value);
        } else {
            return Err(refused(value, &self.path, Problem::WrongType(Expected::Text)).into());
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
