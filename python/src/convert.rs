//! Arguments from Python as what they are.
//!
//! What stands in a data frame is taken as its plain value: numpy's scalars, a whole float where
//! a count is wanted, a midnight without time zone where a day is.

use std::convert::Infallible;

use anbud::calendar::Day;
use anbud::error::{Error, Expected, Problem};
use anbud::language::Language;
use anbud::rational::Rational;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyFloat, PyInt, PyString, PyType};
use pyo3::{intern, type_hint_identifier, type_hint_subscript, type_hint_union};

use anbud::wire::Wire;

use crate::errors::{Failure, at, refused};
use crate::json::written_at;

const INT: PyStaticExpr = type_hint_identifier!("builtins", "int");
const STR: PyStaticExpr = type_hint_identifier!("builtins", "str");
const DATE: PyStaticExpr = type_hint_identifier!("datetime", "date");
const DECIMAL: PyStaticExpr = type_hint_identifier!("decimal", "Decimal");
const ANY: PyStaticExpr = type_hint_identifier!("typing", "Any");
const DICT: PyStaticExpr =
    type_hint_subscript!(type_hint_identifier!("builtins", "dict"), STR, ANY);

/// An argument that is kept as it came, with the types that a type checker lets through.
macro_rules! argument {
    ($(#[$doc:meta])* $name:ident: $($hint:expr),+) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub(crate) struct $name<'py>(pub(crate) Bound<'py, PyAny>);

        impl<'py> FromPyObject<'_, 'py> for $name<'py> {
            type Error = Infallible;
            const INPUT_TYPE: PyStaticExpr = type_hint_union!($($hint),+);

            fn extract(value: Borrowed<'_, 'py, PyAny>) -> Result<Self, Infallible> {
                Ok(Self(value.to_owned()))
            }
        }

        impl<'py> IntoPyObject<'py> for $name<'py> {
            type Target = PyAny;
            type Output = Bound<'py, PyAny>;
            type Error = Infallible;

            fn into_pyobject(self, _: Python<'py>) -> Result<Self::Output, Infallible> {
                Ok(self.0)
            }
        }
    };
}

argument!(
    /// A day: `datetime.date` or `YYYY-MM-DD`.
    DateLike: DATE, STR
);
argument!(
    /// An amount of kronor: `decimal.Decimal`, `int` or a plain decimal text.
    MoneyLike: DECIMAL, INT, STR
);
argument!(
    /// A text or a word of a closed list.
    TextLike: STR
);
argument!(
    /// The input of a call: JSON text, or a `dict`.
    CallInput: STR, DICT
);
argument!(
    /// What the core is to read, whatever it is.
    Anything: ANY
);

/// A value of a data frame as Python has it: numpy's scalars as numbers, truths, texts and days,
/// a midnight without time zone as its day. None where it stands for a missing value.
pub(crate) fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>() || value.is_exact_instance_of::<PyInt>() {
        return Ok(Some(value.clone()));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok((!number.value().is_nan()).then(|| value.clone()));
    }
    let class = value.get_type();
    let (name, module) = (class.name()?, class.module()?);
    let (name, module) = (name.to_string_lossy(), module.to_string_lossy());
    if name == "NaTType" || name == "NAType" {
        return Ok(None);
    }
    if module == "numpy" && name == "datetime64" {
        let text: String = value.str()?.extract()?;
        if text == "NaT" {
            return Ok(None);
        }
        let at_midnight = |time: &str| time.chars().all(|c| matches!(c, '0' | ':' | '.'));
        let day = text.split_once('T').filter(|(_, time)| at_midnight(time));
        let text = day.map_or(text.as_str(), |(day, _)| day);
        return Ok(Some(PyString::new(py, text).into_any()));
    }
    if module == "numpy"
        && value.getattr(intern!(py, "ndim")).is_ok_and(|own| own.eq(0).unwrap_or(false))
    {
        let item = value.call_method0(intern!(py, "item"))?;
        // What numpy has no other type for stays what it is.
        let same = item.get_type().is(&class);
        return if same { Ok(Some(item)) } else { plain(&item) };
    }
    if is_decimal(value)? && value.call_method0(intern!(py, "is_nan"))?.is_truthy()? {
        return Ok(None);
    }
    if let Ok(moment) = value.cast::<PyDateTime>()
        && moment.getattr(intern!(py, "tzinfo"))?.is_none()
        && moment.call_method0(intern!(py, "time"))?.eq(midnight(py)?)?
    {
        return Ok(Some(moment.call_method0(intern!(py, "date"))?));
    }
    Ok(Some(value.clone()))
}

fn midnight(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import(intern!(py, "datetime"))?.call_method0(intern!(py, "time"))
}

/// A float that is a whole number, as an `int`.
pub(crate) fn whole_float<'py>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    let number = value.cast::<PyFloat>().ok()?;
    let is_whole: bool = number.call_method0("is_integer").ok()?.extract().ok()?;
    let whole = number.call_method0("__int__").ok().filter(|_| is_whole)?;
    whole.extract::<i64>().ok().map(|_| whole)
}

/// What is wrong with a value of another type than expected.
fn wrong(value: &Bound<'_, PyAny>, expected: Expected) -> Problem {
    if value.is_none() { Problem::Null } else { Problem::WrongType(expected) }
}

/// The text of a `str`; a lone surrogate is no text, and NUL is refused as in JSON.
fn text_of(value: &Bound<'_, PyAny>, expected: Expected, path: &str) -> Result<String, Error> {
    let text = value.cast::<PyString>().ok().and_then(|text| text.to_str().ok());
    match text {
        Some(text) if text.contains('\0') => Err(at(path, Problem::ControlCharacter)),
        Some(text) => Ok(text.to_owned()),
        None => Err(refused(value, path, wrong(value, expected))),
    }
}

impl DateLike<'_> {
    /// The day, for the field at `path`.
    pub(crate) fn day(&self, path: &str) -> Result<Day, Failure> {
        written_at(&self.0, path)?.read(|text| Day::from_json_at(text, path))
    }
}

impl TextLike<'_> {
    /// The text, for the field at `path`.
    pub(crate) fn text(&self, path: &str) -> Result<String, Error> {
        match plain(&self.0) {
            Ok(None) => Err(at(path, Problem::NoValue)),
            Ok(Some(value)) => text_of(&value, Expected::Text, path),
            Err(_) => text_of(&self.0, Expected::Text, path),
        }
    }

    /// A word of a closed list, for the field at `path`.
    pub(crate) fn word<T>(
        &self,
        path: &str,
        parse: impl FnOnce(&str) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let text = self.text(path)?;
        parse(&text).map_err(|error| error.at(path).given(&text))
    }

    /// The language of a text; Swedish where none is asked for.
    pub(crate) fn language(stated: Option<Self>) -> Result<Language, Error> {
        stated.map_or(Ok(Language::Swedish), |word| word.word("language", Language::parse))
    }

    /// A JSON text as it stands; what it holds is for the core to read.
    pub(crate) fn json(&self) -> Result<String, Failure> {
        let Ok(text) = self.0.cast::<PyString>() else {
            return Err(at("", wrong(&self.0, Expected::Text)).into());
        };
        if let Ok(text) = text.to_str() {
            return Ok(text.to_owned());
        }
        // A lone surrogate has no place in UTF-8; the bytes before it tell where it stands.
        let bytes: Vec<u8> = text.call_method1("encode", ("utf-8", "surrogatepass"))?.extract()?;
        let whole = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let before = String::from_utf8_lossy(bytes.get(..whole).unwrap_or_default());
        let line = before.split('\n').count();
        let column = before.split('\n').next_back().map_or(0, |last| last.chars().count());
        Err(at("", Problem::Syntax { line, column: column.saturating_add(1) }).into())
    }
}

/// Whether the value is a `decimal.Decimal`.
pub(crate) fn is_decimal(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    value.is_instance(CLASS.import(value.py(), "decimal", "Decimal")?)
}

/// Digits of a `decimal.Decimal` that are written out at most: an exponent is cheap to
/// write and dear to spell.
const MOST_DIGITS: i64 = 1000;

/// The digits of a `decimal.Decimal` without exponent and without zeros at the end, so that
/// what counts is the number and not how it was computed.
pub(crate) fn plain_decimal(
    value: &Bound<'_, PyAny>,
    path: &str,
) -> PyResult<Result<String, Error>> {
    let py = value.py();
    if !value.call_method0(intern!(py, "is_finite"))?.is_truthy()? {
        return Ok(Err(at(path, Problem::DecimalForm)));
    }
    if !value.is_truthy()? {
        return Ok(Ok("0".to_owned()));
    }
    match value.call_method0(intern!(py, "adjusted"))?.extract::<i64>() {
        Ok(size) if (-MOST_DIGITS..=MOST_DIGITS).contains(&size) => {}
        _ => return Ok(Err(at(path, Problem::DecimalForm))),
    }
    let text: String = value.call_method1(intern!(py, "__format__"), ("f",))?.extract()?;
    Ok(Ok(match text.split_once('.') {
        Some(_) => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        None => text,
    }))
}

/// An exact rational as `fractions.Fraction`.
pub(crate) fn fraction<'py>(py: Python<'py>, number: &Rational) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "fractions", "Fraction")?.call1((number.to_string(),))
}
