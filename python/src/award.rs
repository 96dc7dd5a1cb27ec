//! Award models: a formula with its parameters.

use anbud::award as core;
use anbud::money::Sek;
use anbud::wire::{Share, Wire, camel_case};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::{IntoPyObjectExt, type_hint_union};
use rust_decimal::Decimal;

use crate::classes::{Wired, wraps};
use crate::convert::{DECIMAL, STR, TextLike};
use crate::errors::{Failure, at};
use crate::json::Fields;
use crate::shape::{Field, Given, nested, shape, words};

words!(core::TieBreakKind);

shape! {
    /// Rule on equal bids (särskiljning), stated in the procurement documents.
    TieBreak(core::TieBreak) {
        /// The rule: `lowerPrice`, `higherQuality` or `drawLots`.
        kind: core::TieBreakKind,
        /// The seed of the lots; `drawLots` alone takes one.
        seed: String,
    }
}

/// Award model (utvärderingsmodell), 16 kap. 1 och 6 §§ LOU: a formula, `lowestOverPrice` for
/// instance, with its parameters, the rounding of its figures and what separates equal bids.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct AwardModel(pub(crate) core::AwardModel);

wraps!(AwardModel(core::AwardModel));
nested!(AwardModel(core::AwardModel));

impl AwardModel {
    /// A parameter as it stands on the wire: each formula of the core has its own.
    fn parameter<'py, T: Field + Wire>(
        &self,
        py: Python<'py>,
        name: &str,
    ) -> Result<Option<T::Shown<'py>>, Failure> {
        let tree: serde_json::Value = serde_json::from_str(&self.write()?)
            .map_err(|_| at("", anbud::error::Problem::Unwritable))?;
        let stated = tree.get(camel_case(name));
        stated.map(|value| T::from_json(&value.to_string())?.shown(py)).transpose()
    }
}

macro_rules! parameters {
    (
        $($(#[$doc:meta])* $name:ident: $kind:ty,)+
        => $($taken:ident: $taken_kind:ty,)+
    ) => {
        #[pymethods]
        impl AwardModel {
            #[new]
            #[pyo3(signature = (kind, *, $($name = None,)+ $($taken = None),+))]
            #[expect(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
            fn new<'py>(
                py: Python<'py>,
                kind: TextLike<'py>,
                $($name: Option<Given<'py, $kind>>,)+
                $($taken: Option<Given<'py, $taken_kind>>,)+
            ) -> Result<Self, Failure> {
                let fields = Fields::new(py)
                    .set("kind", Some(kind))?
                    $(.set(stringify!($name), $name)?)+
                    $(.set(stringify!($taken), $taken)?)+;
                Ok(Self::read(&fields.to_json()?)?)
            }

            /// The kind of its formula (formel).
            #[getter]
            fn kind(&self) -> &'static str {
                self.0.formula.kind()
            }

            $(
                $(#[$doc])*
                #[getter]
                fn $name<'py>(
                    &self,
                    py: Python<'py>,
                ) -> Result<Option<<$kind as Field>::Shown<'py>>, Failure> {
                    self.parameter::<$kind>(py, stringify!($name))
                }
            )+

            fn __repr__(&self) -> Result<String, Failure> {
                Ok(format!("<AwardModel {}>", self.write()?))
            }
        }
    };
}

parameters! {
    /// Weight of the price; the two weights sum to 100.
    price_weight: Decimal,
    /// Weight of the quality.
    quality_weight: Decimal,
    /// Whether price points stop at 0, of `linearToLowest`.
    clamp_at_zero: bool,
    /// The price in kronor that gives the full weight, of `absoluteLinear`.
    full: Sek,
    /// The price in kronor that gives no points, of `absoluteLinear`.
    zero: Sek,
    /// Whether a price below `full` gives no more than the full weight, of `absoluteLinear`.
    clamp_below_full: bool,
    /// What a point of quality is worth in kronor, of `addedValue`.
    per_point: Sek,
    /// Share of the median price that full quality is worth, of `medianDeduction`.
    factor: Decimal,
    /// Discount rate a year, as a share of one, of `lifeCycleCost`.
    rate: Share,
    /// To how many decimals the total is rounded half up before ranking (avrundning).
    round_scores_to: u32,
    /// What separates bids with equal figures (särskiljning).
    tie_break: core::TieBreak,
    => price: Sek,
}

#[pymethods]
impl AwardModel {
    /// The price in kronor, of `fixedPrice`; where the price is counted, `inCosts` or `yearZero`,
    /// of `lifeCycleCost`.
    #[getter]
    fn price(&self) -> Option<Counted> {
        match &self.0.formula {
            core::Formula::FixedPrice { price } => price.map(Counted::Amount),
            core::Formula::LifeCycleCost { price_, .. } => price_.map(Counted::Where),
            _ => None,
        }
    }
}

/// The price of a model: an amount, or where it is counted.
enum Counted {
    Amount(Sek),
    Where(core::LifeCyclePrice),
}

impl<'py> IntoPyObject<'py> for Counted {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(DECIMAL, STR);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self {
            Self::Amount(amount) => amount.to_decimal().into_bound_py_any(py),
            Self::Where(own) => own.as_str().into_bound_py_any(py),
        }
    }
}
