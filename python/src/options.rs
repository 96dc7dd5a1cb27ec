//! Options of an agreement: equal ones, or one entry for each.

use anbud::assignment as core;
use anbud::calendar::{Day, NoticeLength};
use anbud::money::Sek;
use chrono::NaiveDate;
use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::{
    IntoPyObjectExt, PyTypeInfo, type_hint_identifier, type_hint_subscript, type_hint_union,
};
use rust_decimal::Decimal;

use crate::classes::{Wired, wraps};
use crate::convert::{CountLike, DICT, INT, Many, STR, TextLike};
use crate::errors::Failure;
use crate::json::Fields;
use crate::shape::{Field, Given, nested, words};

words! {
    core::OptionState,
    core::Reach,
}

/// Options to extend (optioner): at most so many, each of so many months.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct Options(core::Options);

wraps!(Options(core::Options));
nested!(Options(core::Options));

/// Option to extend (option) as one of several, each with a length of its own.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct ExtensionOption(core::ExtensionOption);

wraps!(ExtensionOption(core::ExtensionOption));
nested!(ExtensionOption(core::ExtensionOption));

/// The one of a length's units that is stated.
fn in_unit(length: Option<&NoticeLength>, unit: &str) -> Option<u32> {
    match (length, unit) {
        (Some(NoticeLength::Days(count)), "days")
        | (Some(NoticeLength::Weeks(count)), "weeks")
        | (Some(NoticeLength::Months(count)), "months") => Some(*count),
        _ => None,
    }
}

#[pymethods]
impl Options {
    #[new]
    #[pyo3(signature = (
        *, max=None, months=None, call_before_months=None, call_before_weeks=None,
        call_before_days=None, call_days=None, called_by=None, automatic=None,
        called=None, refused=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
    fn new<'py>(
        py: Python<'py>,
        max: Option<Given<'py, core::MaxOptions>>,
        months: Option<CountLike<'py>>,
        call_before_months: Option<CountLike<'py>>,
        call_before_weeks: Option<CountLike<'py>>,
        call_before_days: Option<CountLike<'py>>,
        call_days: Option<Given<'py, Vec<Day>>>,
        called_by: Option<TextLike<'py>>,
        automatic: Option<Given<'py, bool>>,
        called: Option<CountLike<'py>>,
        refused: Option<Given<'py, bool>>,
    ) -> Result<Self, Failure> {
        let before = Fields::new(py)
            .set("days", call_before_days)?
            .set("weeks", call_before_weeks)?
            .set("months", call_before_months)?;
        let fields = Fields::new(py)
            .set("max", max)?
            .set("months", months)?
            .set("callBefore", before.nested())?
            .set("callDays", call_days)?
            .set("calledBy", called_by)?
            .set("automatic", automatic)?
            .set("called", called)?
            .set("refused", refused)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// How many times at most (högsta antal), or `unlimited`.
    #[getter]
    fn max(&self) -> Option<ShownMax> {
        self.0.max.map(ShownMax)
    }

    /// Months of each (längd).
    #[getter]
    fn months(&self) -> Option<u32> {
        self.0.months
    }

    /// Months before the current end by which it must be called (avropas), or refused where it
    /// extends by itself.
    #[getter]
    fn call_before_months(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "months")
    }

    /// The same in weeks (veckor).
    #[getter]
    fn call_before_weeks(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "weeks")
    }

    /// The same in days (dagar).
    #[getter]
    fn call_before_days(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "days")
    }

    /// The last days to call (avropsdagar), option by option, where the terms name days.
    #[getter]
    fn call_days(&self) -> Option<Many<NaiveDate>> {
        self.0.call_days.as_ref().map(|days| Many(days.iter().map(|day| day.date()).collect()))
    }

    /// Who calls it (avropande part).
    #[getter]
    fn called_by(&self) -> Option<&'static str> {
        self.0.called_by.map(core::NoticeBy::as_str)
    }

    /// Whether it extends by itself (automatisk förlängning) unless somebody objects.
    #[getter]
    fn automatic(&self) -> Option<bool> {
        self.0.automatic
    }

    /// How many have been called (antal avropade), or have extended the agreement by themselves.
    #[getter]
    fn called(&self) -> Option<u32> {
        self.0.called
    }

    /// Whether the option after those has been refused (avböjd).
    #[getter]
    fn refused(&self) -> Option<bool> {
        self.0.refused
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<Options {}>", self.write()?))
    }
}

#[pymethods]
impl ExtensionOption {
    #[new]
    #[pyo3(signature = (
        *, months=None, call_before_months=None, call_before_weeks=None, call_before_days=None,
        called_by=None, automatic=None, price=None, state=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
    fn new<'py>(
        py: Python<'py>,
        months: Option<CountLike<'py>>,
        call_before_months: Option<CountLike<'py>>,
        call_before_weeks: Option<CountLike<'py>>,
        call_before_days: Option<CountLike<'py>>,
        called_by: Option<TextLike<'py>>,
        automatic: Option<Given<'py, bool>>,
        price: Option<Given<'py, Sek>>,
        state: Option<TextLike<'py>>,
    ) -> Result<Self, Failure> {
        let before = Fields::new(py)
            .set("days", call_before_days)?
            .set("weeks", call_before_weeks)?
            .set("months", call_before_months)?;
        let fields = Fields::new(py)
            .set("months", months)?
            .set("callBefore", before.nested())?
            .set("calledBy", called_by)?
            .set("automatic", automatic)?
            .set("price", price)?
            .set("state", state)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// Months by which it extends the agreement (längd).
    #[getter]
    fn months(&self) -> Option<u32> {
        self.0.months
    }

    /// Months before the current end by which it must be called (avropas), or refused where it
    /// extends by itself.
    #[getter]
    fn call_before_months(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "months")
    }

    /// The same in weeks (veckor).
    #[getter]
    fn call_before_weeks(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "weeks")
    }

    /// The same in days (dagar).
    #[getter]
    fn call_before_days(&self) -> Option<u32> {
        in_unit(self.0.call_before.as_ref(), "days")
    }

    /// Who calls it (avropande part).
    #[getter]
    fn called_by(&self) -> Option<&'static str> {
        self.0.called_by.map(core::NoticeBy::as_str)
    }

    /// Whether it extends by itself (automatisk förlängning) unless somebody objects.
    #[getter]
    fn automatic(&self) -> Option<bool> {
        self.0.automatic
    }

    /// Price of a year of its time (pris), where it is another than before.
    #[getter]
    fn price(&self) -> Option<Decimal> {
        self.0.price.map(Sek::to_decimal)
    }

    /// What has become of it (läge): `open`, `called`, `refused` or `lapsed`.
    #[getter]
    fn state(&self) -> Option<&'static str> {
        self.0.state.map(core::OptionState::as_str)
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<ExtensionOption {}>", self.write()?))
    }
}

/// A number of options, or `unlimited`.
pub(crate) struct ShownMax(core::MaxOptions);

impl<'py> IntoPyObject<'py> for ShownMax {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(INT, STR);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            core::MaxOptions::Count(count) => count.into_bound_py_any(py),
            core::MaxOptions::Unlimited => "unlimited".into_bound_py_any(py),
        }
    }
}

impl Field for core::MaxOptions {
    const HINT: PyStaticExpr = type_hint_union!(INT, STR);
    type Shown<'py> = ShownMax;

    fn shown<'py>(&self, _: Python<'py>) -> Result<ShownMax, Failure> {
        Ok(ShownMax(*self))
    }
}

/// Equal options as their class, different ones as a tuple.
pub(crate) struct ShownClause(core::OptionClause);

const SEQUENCE: PyStaticExpr = type_hint_identifier!("collections.abc", "Sequence");
const TUPLE: PyStaticExpr = type_hint_identifier!("builtins", "tuple");

impl<'py> IntoPyObject<'py> for ShownClause {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(
        <Options as PyTypeInfo>::TYPE_HINT,
        type_hint_subscript!(
            TUPLE,
            <ExtensionOption as PyTypeInfo>::TYPE_HINT,
            PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis }
        )
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            core::OptionClause::Equal(own) => Options(own).into_bound_py_any(py),
            core::OptionClause::Each(all) => {
                let all: Vec<ExtensionOption> = all.into_iter().map(ExtensionOption).collect();
                Many(all).into_bound_py_any(py)
            }
        }
    }
}

impl Field for core::OptionClause {
    const HINT: PyStaticExpr = type_hint_union!(
        <Options as PyTypeInfo>::TYPE_HINT,
        DICT,
        type_hint_subscript!(
            SEQUENCE,
            type_hint_union!(<ExtensionOption as PyTypeInfo>::TYPE_HINT, DICT)
        )
    );
    type Shown<'py> = ShownClause;

    fn shown<'py>(&self, _: Python<'py>) -> Result<ShownClause, Failure> {
        Ok(ShownClause(self.clone()))
    }
}
