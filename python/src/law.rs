//! Law values through time, what governs a purchase, and values of the user's own on top.

use anbud::calendar::Day;
use anbud::calls::{LawTableQuestion, ParameterQuestion, Question, RegimeQuestion};
use anbud::error::{Error, Problem};
use anbud::law as core;
use anbud::tender::{self, Authority, ProcurementAct};
use anbud::wire::Wire;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;

use crate::answers::{LawTable, LawValue, Regime, Stamp, answer};
use crate::classes::Wired;
use crate::convert::{DateLike, Many, MoneyLike, TextLike, maybe};
use crate::errors::{Failure, at};
use crate::finding::{Outcome, findings};
use crate::shape::Given;

/// Law book (lagbok): every recorded value of the law through time, with the user's own
/// values on top where it was read from a `dict`, from JSON or from TOML.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct LawBook {
    pub(crate) book: core::LawBook,
    /// The overlay in one fixed form, since the core reads an overlay and does not write it.
    text: String,
}

impl Wired for LawBook {
    fn read(text: &str) -> Result<Self, Error> {
        let book = core::LawBook::from_json(text)?;
        let tree: serde_json::Value =
            serde_json::from_str(text).map_err(|_| at("", Problem::Unwritable))?;
        Ok(Self { book, text: tree.to_string() })
    }

    fn write(&self) -> Result<String, Error> {
        Ok(self.text.clone())
    }
}

#[pymethods]
impl LawBook {
    #[new]
    fn new() -> Self {
        Self { book: core::LawBook::built_in(), text: r#"{"values":[]}"#.to_owned() }
    }

    /// The built-in values with law files (lagfiler) of your own on top, as TOML texts in the
    /// form of the built-in files: `key`, `title`, `title_en`, `unit`, `keyed_by`, and for each
    /// `[[value]]` `from`, `until`, `value`, `comparison`, `source` and `replaces`.
    #[staticmethod]
    #[pyo3(signature = (*texts: "str"))]
    fn from_toml(texts: Vec<TextLike<'_>>) -> Result<Self, Failure> {
        let mut files = Vec::new();
        for text in &texts {
            files.push(core::LawFile::from_toml(&text.text("")?)?);
        }
        let written = files.iter().map(anbud::wire::to_json).collect::<Result<Vec<_>, _>>()?;
        let text = format!(r#"{{"files":[{}]}}"#, written.join(","));
        core::LawBook::with_files(files)?;
        Ok(Self::read(&text)?)
    }

    /// Every value of every key that begins with `prefix` (tabell över lagvärden); with `on`
    /// those in force on that day.
    #[pyo3(signature = (prefix=None, *, on=None))]
    fn table<'py>(
        &self,
        py: Python<'py>,
        prefix: Option<TextLike<'py>>,
        on: Option<DateLike<'py>>,
    ) -> Result<LawTable<'py>, Failure> {
        law_table(py, prefix, on, Some(self))
    }

    /// The value in force on a day (lagvärde som gäller en dag).
    #[pyo3(signature = (key, *, on))]
    fn value_on<'py>(
        &self,
        py: Python<'py>,
        key: TextLike<'py>,
        on: DateLike<'py>,
    ) -> Result<LawValue<'py>, Failure> {
        law_value(py, key, on, Some(self))
    }

    /// Every value recorded under a key, in date order (lagvärdets historia).
    fn history<'py>(
        &self,
        py: Python<'py>,
        key: TextLike<'py>,
    ) -> Result<Vec<LawValue<'py>>, Failure> {
        let values = self.book.history(&key.text("key")?)?;
        values.iter().map(|value| to_python(py, value)).collect()
    }

    /// A released law book (utgiven lagbok) in place of the built-in values: the text of
    /// `law/book.json` of a release.
    #[staticmethod]
    fn released(text: TextLike<'_>) -> Result<Self, Failure> {
        Ok(Self::read(&[r#"{"base":"#, &text.text("")?, "}"].concat())?)
    }

    /// What is recorded, whole, as the text of a released book; the user's own values are not in it.
    fn recorded(&self) -> Result<String, Failure> {
        Ok(self.book.recorded()?.canonical()?)
    }

    /// By which version and by which law an answer is given (stämpel).
    #[getter]
    fn stamp<'py>(&self, py: Python<'py>) -> Result<Stamp<'py>, Failure> {
        crate::law_version::stamp(py, &self.book.stamp()?)
    }

    /// Every key, sorted (alla nycklar).
    fn keys(&self) -> Vec<String> {
        self.book.keys()
    }

    fn __repr__(&self) -> String {
        format!("LawBook.from_json({:?})", self.text)
    }
}

/// The value of the law on the day that governs a case (lagvärde), with its source.
///
/// Outside the recorded time this is an error, never the nearest value.
#[pyfunction]
#[pyo3(signature = (key, *, on, law_book=None))]
pub(crate) fn law_value<'py>(
    py: Python<'py>,
    key: TextLike<'py>,
    on: DateLike<'py>,
    law_book: Option<&LawBook>,
) -> Result<LawValue<'py>, Failure> {
    let question = ParameterQuestion {
        key: key.text("key")?,
        on: on.day("on")?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    to_python(py, &question.answer()?)
}

/// Every law value (tabell över lagvärden) with its validity and source, as records for
/// pandas or polars, and as a table in a notebook.
///
/// `prefix` is how the keys begin; with `on` only the values in force on that day.
#[pyfunction]
#[pyo3(signature = (prefix=None, *, on=None, law_book=None))]
pub(crate) fn law_table<'py>(
    py: Python<'py>,
    prefix: Option<TextLike<'py>>,
    on: Option<DateLike<'py>>,
    law_book: Option<&LawBook>,
) -> Result<LawTable<'py>, Failure> {
    let question = LawTableQuestion {
        prefix: maybe(prefix.as_ref(), |own| own.text("prefix"))?,
        on: maybe(on.as_ref(), |day| day.day("on"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    Ok(LawTable(answer!(py, LawTable, &whole, {
        prefix: question.prefix,
        on: question.on.map(|day| day.date()),
    })))
}

pub(crate) fn to_python<'py>(
    py: Python<'py>,
    value: &core::LawValue,
) -> Result<LawValue<'py>, Failure> {
    let source = answer!(py, Source, &value.source, {
        act: &value.source.act,
        chapter: &value.source.chapter,
        section: &value.source.section,
        amended_by: &value.source.amended_by,
        url: &value.source.url,
        note: &value.source.note,
    });
    // A list of CPV codes is no number and stays a text.
    let number_or_text = match value.decimal() {
        Ok(number) => number.into_bound_py_any(py)?,
        Err(_) => value.value.as_str().into_bound_py_any(py)?,
    };
    Ok(LawValue(answer!(py, LawValue, value, {
        key: &value.key,
        title_sv: value.title.as_ref().map(|title| &title.sv),
        title_en: value.title.as_ref().map(|title| &title.en),
        value: number_or_text,
        unit: value.unit.as_str(),
        from_day: value.from.date(),
        until: value.until.map(|day| day.date()),
        comparison: value.comparison.map(core::Comparison::as_str),
        confidence: value.confidence.as_str(),
        source: source,
        keyed_by: value.keyed_by.map(core::KeyedBy::as_str),
        overlay: value.overlay,
        tolerance: value.tolerance,
        read_to: value.read_to.map(|day| day.date()),
    })))
}

/// Which act and which of its chapters govern a purchase (tillämpligt regelverk), and whether
/// its value allows a direct award.
///
/// Give exactly one of `started_on` and `started_between`, the first and the last day on
/// which the procurement may have begun. `value` is in kronor without VAT. `subsidised` says
/// that an authority subsidises the contract of another (5 kap. 2 § LOU). `act` is the act that
/// the buyer procures under, `lou`, `luf`, `luk` or `lufs`; LOU where it is not stated.
#[pyfunction]
#[pyo3(signature = (
    *, started_on=None, started_between=None, cpv=None, authority=None, value=None,
    subsidised=None, act=None, law_book=None
))]
#[expect(clippy::too_many_arguments, reason = "the keywords of the Python function")]
pub(crate) fn regime<'py>(
    py: Python<'py>,
    started_on: Option<DateLike<'py>>,
    started_between: Option<Given<'py, Vec<Day>>>,
    cpv: Option<Given<'py, anbud::cpv::CpvCode>>,
    authority: Option<TextLike<'py>>,
    value: Option<MoneyLike<'py>>,
    subsidised: Option<Given<'py, bool>>,
    act: Option<TextLike<'py>>,
    law_book: Option<&LawBook>,
) -> Result<Regime<'py>, Failure> {
    let question = RegimeQuestion {
        started_on: maybe(started_on.as_ref(), |day| day.day("startedOn"))?,
        started_between: maybe(started_between.as_ref(), |days| days.read("startedBetween"))?,
        cpv: maybe(cpv.as_ref(), |code| code.read("cpv"))?,
        authority: maybe(authority.as_ref(), |own| own.word("authority", Authority::parse))?,
        value: maybe(value.as_ref(), |amount| amount.sek("value"))?,
        subsidised: maybe(subsidised.as_ref(), |own| own.read("subsidised"))?,
        act: maybe(act.as_ref(), |own| own.word("act", ProcurementAct::parse))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    let mut thresholds = Vec::new();
    for (key, value) in &whole.thresholds {
        let amount: rust_decimal::Decimal =
            value.parse().map_err(|_| at(&format!("law:{key}"), Problem::DecimalForm))?;
        thresholds.push((key, amount));
    }
    Ok(Regime(answer!(py, Regime, &whole, {
        act: &whole.act,
        regime: whole.regime.map(tender::Regime::as_str),
        thresholds: Many(thresholds),
        direct_award: Outcome(whole.direct_award.clone()),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
        not_checked: Many(whole.not_checked.clone()),
    })))
}
