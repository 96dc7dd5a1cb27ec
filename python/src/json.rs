//! Python values as the JSON of the contract: the way of `from_dict`, of constructors and `call`.

use anbud::error::{Expected, Limit, Problem};
use anbud::wire::camel_case;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyFrozenSet, PyInt, PyList,
    PySet, PyString, PyTuple,
};

use crate::classes;
use crate::convert::{Dict, is_decimal, plain, plain_decimal, whole_float};
use crate::cpv::CpvCode;
use crate::errors::{Failure, at, refused};

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

    /// The fields as JSON. Names of Python's form become those of the contract, also in what
    /// the fields hold: `per_year` is `perYear`.
    pub(crate) fn to_json(&self) -> Result<String, Failure> {
        written(&self.0, "", true)
    }
}

/// The JSON text of an argument that stands at `path` and whose names are data, strictly: what
/// has no exact form in the contract is refused.
pub(crate) fn to_json_at(value: &Bound<'_, PyAny>, path: &str) -> Result<String, Failure> {
    written(value, path, false)
}

/// The JSON text of an argument that stands at `path`; its names may have Python's form.
pub(crate) fn written_at(value: &Bound<'_, PyAny>, path: &str) -> Result<String, Failure> {
    written(value, path, true)
}

fn written(value: &Bound<'_, PyAny>, path: &str, snake_case: bool) -> Result<String, Failure> {
    let mut writer = Writer { out: String::new(), path: path.to_owned(), depth: 0, snake_case };
    writer.value(value)?;
    Ok(writer.out)
}

/// The limits of the contract, met while writing: a list that holds itself never ends.
const MAX_BYTES: usize = 16 * 1024 * 1024;
const MAX_DEPTH: usize = 64;

/// Fields that have another name in Python, where the contract's is a word of Python or says less.
const RENAMED: [(&str, &str); 2] = [("first_day", "from"), ("last_day", "to")];

/// Fields that hold a length of time, whose unit stands in Python's name.
const SPANS: [&str; 5] = ["begins_before", "bid_validity", "call_before", "every", "minimum_term"];
const UNITS: [&str; 4] = ["working_days", "days", "weeks", "months"];

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
    /// Whether names may have Python's form. What stands under `extensions` is the user's own.
    snake_case: bool,
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
        } else if let Some(own) = classes::wire_form(value) {
            self.out.push_str(&own?);
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
            self.snake_case &= name != "extensions";
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
            "days" | "weeks" | "months" if within("notice") => {
                ("period".to_owned(), Some(name.to_owned()))
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
