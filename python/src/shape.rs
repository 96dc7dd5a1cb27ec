//! Shapes of the contract as Python classes: a field is named once, with the core's type.
//!
//! [`Field`] says for each type of the core what a keyword takes and what a property gives.
//! A constructor lays its keywords out as the JSON of the contract, which the core reads
//! strictly; nothing is checked here.

use std::convert::Infallible;
use std::marker::PhantomData;

use anbud::assignment::YearMonth;
use anbud::calendar::{ClockTime, Day, Instant, MonthSpan, Span};
use anbud::cpv;
use anbud::dossier::DayOrMonth;
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::wire::{Extensions, Quantity, Wire};
use chrono::{DateTime, FixedOffset, NaiveDate};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt};
use pyo3::{
    IntoPyObjectExt, PyTypeInfo, type_hint_identifier, type_hint_subscript, type_hint_union,
};
use rust_decimal::Decimal;

use crate::convert::{BOOL, DATE, DECIMAL, DICT, Dict, INSTANT, INT, Many, STR};
use crate::cpv::CpvCode;
use crate::errors::Failure;
use crate::json::{parsed, written_at};

/// A type of the core as a keyword and as a property.
pub(crate) trait Field {
    /// What a type checker lets through for the keyword.
    const HINT: PyStaticExpr;
    /// What the property gives.
    type Shown<'py>: IntoPyObject<'py>;

    fn shown<'py>(&self, py: Python<'py>) -> Result<Self::Shown<'py>, Failure>;

    /// The keyword as the value that stands in the JSON.
    fn stated(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
        Ok(given)
    }

    /// The property as it is printed.
    fn printed(&self, py: Python<'_>) -> Result<String, Failure> {
        Ok(self.shown(py)?.into_bound_py_any(py)?.repr()?.extract()?)
    }
}

/// A keyword for a field of this type, kept as it came: the core reads it.
pub(crate) struct Given<'py, T>(Bound<'py, PyAny>, PhantomData<T>);

impl<T: Field + Wire> Given<'_, T> {
    /// What the core reads of it, for the field at `path`.
    pub(crate) fn read(&self, path: &str) -> Result<T, Failure> {
        let text = written_at(&T::stated(self.0.clone())?, path)?;
        Ok(T::from_json_at(&text, path)?)
    }
}

impl<'py, T: Field> FromPyObject<'_, 'py> for Given<'py, T> {
    type Error = Infallible;
    const INPUT_TYPE: PyStaticExpr = T::HINT;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> Result<Self, Infallible> {
        Ok(Self(value.to_owned(), PhantomData))
    }
}

impl<'py, T: Field> IntoPyObject<'py> for Given<'py, T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, _: Python<'py>) -> PyResult<Self::Output> {
        T::stated(self.0)
    }
}

macro_rules! fields {
    ($($type:ty: $hint:expr => $shown:ty, |$value:ident| $code:expr $(, stated = $stated:path)?;)+) => {
        $(
            impl $crate::shape::Field for $type {
                const HINT: pyo3::inspect::PyStaticExpr = $hint;
                type Shown<'py> = $shown;

                fn shown<'py>(&self, _: Python<'py>) -> Result<$shown, $crate::errors::Failure> {
                    let $value = self;
                    Ok($code)
                }

                $(
                    fn stated(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
                        $stated(given)
                    }
                )?
            }
        )+
    };
}
pub(crate) use fields;

fields! {
    String: STR => String, |text| text.clone();
    bool: BOOL => bool, |truth| *truth;
    u32: INT => u32, |count| *count;
    i64: INT => i64, |count| *count;
    Day: type_hint_union!(DATE, STR) => NaiveDate, |day| day.date();
    DayOrMonth: type_hint_union!(DATE, STR) => Dated, |day| Dated(*day);
    YearMonth: STR => String, |month| month.to_string();
    Instant: type_hint_union!(INSTANT, STR) => DateTime<FixedOffset>, |instant| instant.date_time();
    ClockTime: STR => String, |time| time.to_string();
    OrganisationNumber: STR => String, |number| number.to_string();
    cpv::CpvCode: type_hint_union!(CpvCode::TYPE_HINT, STR) => CpvCode, |code| CpvCode(*code);
    Sek: AMOUNT => Decimal, |amount| amount.to_decimal(), stated = as_decimal;
    Decimal: AMOUNT => Decimal, |number| *number, stated = as_decimal;
    Quantity: AMOUNT => Decimal, |quantity| quantity.to_decimal(), stated = as_decimal;
    Span: type_hint_union!(STR, DICT) => String, |span| span.to_string(), stated = as_span;
    MonthSpan: INT => u32, |span| { let MonthSpan::Months(months) = span; *months }, stated = as_months;
}

/// A day as `datetime.date`, a month as `YYYY-MM`.
pub(crate) struct Dated(DayOrMonth);

impl<'py> IntoPyObject<'py> for Dated {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(DATE, STR);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            DayOrMonth::Day(day) => day.date().into_bound_py_any(py),
            DayOrMonth::Month(month) => month.to_string().into_bound_py_any(py),
        }
    }
}

const AMOUNT: PyStaticExpr = type_hint_union!(DECIMAL, INT, STR);

/// A whole number as the decimal text of the contract; what is too long is left to be refused.
fn as_decimal(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if given.is_instance_of::<PyInt>()
        && !given.is_instance_of::<PyBool>()
        && let Ok(whole) = given.extract::<i128>()
    {
        return whole.to_string().into_bound_py_any(given.py());
    }
    Ok(given)
}

fn as_months(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    let span = PyDict::new(given.py());
    span.set_item("months", given)?;
    Ok(span.into_any())
}

/// A length in words, `24 months` or `2 years`, as its object; what is none is left to be refused.
fn as_span(given: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
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
    Ok(object.into_any())
}

/// Words of closed lists are texts.
macro_rules! words {
    ($($type:ty),+ $(,)?) => {
        $crate::shape::fields! {
            $($type: $crate::convert::STR => &'static str, |word| word.as_str();)+
        }
    };
}
pub(crate) use words;

impl Field for Extensions {
    const HINT: PyStaticExpr = DICT;
    type Shown<'py> = Dict<'py>;

    fn shown<'py>(&self, py: Python<'py>) -> Result<Dict<'py>, Failure> {
        Ok(parsed(py, self.as_json())?)
    }
}

impl<T: Field> Field for Vec<T> {
    const HINT: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Sequence"), T::HINT);
    type Shown<'py> = Many<T::Shown<'py>>;

    fn shown<'py>(&self, py: Python<'py>) -> Result<Self::Shown<'py>, Failure> {
        Ok(Many(self.iter().map(|item| item.shown(py)).collect::<Result<_, _>>()?))
    }
}

/// The class of a shape: its fields, each as a keyword of the constructor and as a property.
///
/// `first_day = from: Day` gives a field of the core another name in Python.
macro_rules! shape {
    (
        $(#[$doc:meta])*
        $class:ident($core:ty) {
            $($(#[$field_doc:meta])* $field:ident $(= $own:ident)?: $kind:ty,)+
        }
    ) => {
        $(#[$doc])*
        #[pyclass(frozen, eq, module = "anbud")]
        #[derive(Clone, PartialEq)]
        pub(crate) struct $class(pub(crate) $core);

        $crate::classes::wraps!($class($core));
        $crate::shape::nested!($class($core));

        #[pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (*, $($field = None),+))]
            #[allow(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
            fn new<'py>(
                py: Python<'py>,
                $($field: Option<$crate::shape::Given<'py, $kind>>,)+
            ) -> Result<Self, $crate::errors::Failure> {
                let fields = $crate::json::Fields::new(py)
                    $(.set($crate::shape::last!($field $($own)?), $field)?)+;
                Ok(<Self as $crate::classes::Wired>::read(&fields.to_json()?)?)
            }

            $(
                $(#[$field_doc])*
                #[getter]
                fn $field<'py>(
                    &self,
                    py: Python<'py>,
                ) -> Result<
                    Option<<$kind as $crate::shape::Field>::Shown<'py>>,
                    $crate::errors::Failure,
                > {
                    let field = $crate::shape::own!(self.0, $field $($own)?).as_ref();
                    field.map(|value| $crate::shape::Field::shown(value, py)).transpose()
                }
            )+

            fn __repr__(&self, py: Python<'_>) -> Result<String, $crate::errors::Failure> {
                let mut stated = Vec::new();
                $(if let Some(value) = &$crate::shape::own!(self.0, $field $($own)?) {
                    let shown = $crate::shape::Field::printed(value, py)?;
                    stated.push(format!("{}={shown}", stringify!($field)));
                })+
                Ok(format!("{}({})", stringify!($class), stated.join(", ")))
            }
        }
    };
}
pub(crate) use shape;

/// A shape as a field of another: an object of its class, or a `dict` of its fields.
macro_rules! nested {
    ($class:ident($core:ty)) => {
        impl $crate::shape::Field for $core {
            const HINT: pyo3::inspect::PyStaticExpr = {
                use pyo3::type_hint_union;
                type_hint_union!(<$class as pyo3::PyTypeInfo>::TYPE_HINT, $crate::convert::DICT)
            };
            type Shown<'py> = $class;

            fn shown<'py>(&self, _: Python<'py>) -> Result<$class, $crate::errors::Failure> {
                Ok($class(self.clone()))
            }
        }
    };
}
pub(crate) use nested;

/// The name of a field in the core, where it has another one there.
macro_rules! last {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $own:ident) => {
        stringify!($own)
    };
}
pub(crate) use last;

/// A field of the core's struct.
macro_rules! own {
    ($shape:expr, $field:ident) => {
        $shape.$field
    };
    ($shape:expr, $field:ident $own:ident) => {
        $shape.$own
    };
}
pub(crate) use own;
