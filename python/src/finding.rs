//! Findings, outcomes and citations.

use anbud::finding::{self as core, Fact};
use anbud::language::Language;
use anbud::law;
use chrono::NaiveDate;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::classes::{Wired, wraps};
use crate::convert::{Dict, Many, TextLike, TextsLike, fraction};
use crate::errors::Failure;
use crate::json::{Fields, parsed};

/// Finding (bedömning): one rule applied to one case, with everything it looked at.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct Finding(pub(crate) core::Finding);

wraps!(Finding(core::Finding));

#[pymethods]
impl Finding {
    /// The permanent id of the rule (regel), for instance `lou.20.1.standstill`.
    #[getter]
    fn rule(&self) -> &'static str {
        self.0.rule.as_str()
    }

    /// What came out (utfall).
    #[getter]
    fn outcome(&self) -> Outcome {
        Outcome(self.0.outcome.clone())
    }

    /// The part of the case it is about (vad bedömningen gäller), `{"lot": "1"}`.
    #[getter]
    fn about<'py>(&self, py: Python<'py>) -> Result<Option<Dict<'py>>, Failure> {
        let Some(about) = &self.0.about else {
            return Ok(None);
        };
        Ok(Some(parsed(py, &anbud::wire::to_json(about)?)?))
    }

    /// The day whose law was applied (bedömt efter), not the day of the call.
    #[getter]
    fn law_as_of(&self) -> Option<NaiveDate> {
        self.0.law_as_of.map(|day| day.date())
    }

    /// Every value the rule looked at (uppgifter), by name: a date, `datetime`, `Decimal`,
    /// `int`, `str` or, for a score, `Fraction`.
    #[getter]
    fn facts<'py>(&self, py: Python<'py>) -> PyResult<Dict<'py>> {
        let facts = PyDict::new(py);
        for (name, fact) in &self.0.facts {
            facts.set_item(name, value_of(py, fact)?)?;
        }
        Ok(Dict(facts))
    }

    /// Every section it rests on (stöd).
    #[getter]
    fn basis(&self) -> Many<Citation> {
        Many(self.0.basis.iter().cloned().map(Citation).collect())
    }

    /// How sure it is (säkerhet): `high`, `medium` or `unverified`.
    #[getter]
    fn confidence(&self) -> Option<&'static str> {
        self.0.confidence.map(anbud::confidence::Confidence::as_str)
    }

    /// Whether it rests on a law value of the user's own (eget lagvärde).
    #[getter]
    fn overlay(&self) -> bool {
        self.0.overlay == Some(true)
    }

    /// The finding as text (förklaring), one statement a line, in Swedish (`"sv"`, also where none is
    /// asked for) or English (`"en"`).
    #[pyo3(signature = (language=None))]
    fn explain(&self, language: Option<TextLike<'_>>) -> Result<String, Failure> {
        Ok(self.0.explain(TextLike::language(language)?))
    }

    fn __repr__(&self) -> String {
        format!("<Finding {}: {}>", self.0.rule, self.0.outcome.kind())
    }

    fn _repr_html_(&self) -> String {
        let text = self.0.explain(Language::Swedish);
        let (headline, rest) = text.split_once('\n').unwrap_or((text.as_str(), ""));
        let row = |name: &str, shown: &str| {
            format!("<tr><th scope=\"row\">{name}</th><td>{shown}</td></tr>")
        };
        format!(
            "<table lang=\"sv\"><caption>{}</caption><tbody>{}{}</tbody></table>",
            escaped(headline),
            row("Regel", &format!("<code>{}</code>", escaped(self.0.rule.as_str()))),
            row("Förklaring", &escaped(rest).replace('\n', "<br>")),
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#x27;")
}

/// Findings as Python objects.
pub(crate) fn findings(findings: &[core::Finding]) -> Many<Finding> {
    Many(findings.iter().cloned().map(Finding).collect())
}

/// A fact as the Python type of its kind.
fn value_of<'py>(py: Python<'py>, fact: &Fact) -> PyResult<Bound<'py, PyAny>> {
    match fact {
        Fact::Date(day) => day.date().into_bound_py_any(py),
        Fact::Instant(instant) => instant.date_time().into_bound_py_any(py),
        Fact::Money(amount) => amount.to_decimal().into_bound_py_any(py),
        Fact::Share(share) => share.into_bound_py_any(py),
        Fact::Days(count) | Fact::Count(count) => count.into_bound_py_any(py),
        Fact::Score(score) => fraction(py, score),
        other => other.to_string().into_bound_py_any(py),
    }
}

/// What no rule looked at (ej kontrollerat), by its code in `not_checked`, in words: Swedish
/// (`"sv"`, also where none is asked for) or English (`"en"`).
#[pyfunction]
#[pyo3(signature = (code, language=None))]
pub(crate) fn not_checked(
    code: TextLike<'_>,
    language: Option<TextLike<'_>>,
) -> Result<String, Failure> {
    Ok(core::not_checked(&code.text("code")?, TextLike::language(language)?))
}

/// Outcome (utfall) of a rule: `satisfied`, `breached`, `notApplicable`, `needsJudgement`
/// or `unknown`. There is no sixth, and unknown is never a no.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct Outcome(pub(crate) core::Outcome);

wraps!(Outcome(core::Outcome));

#[pymethods]
impl Outcome {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("kind",)
    }

    #[new]
    #[pyo3(signature = (kind, *, because=None, question=None, missing=None))]
    fn new(
        py: Python<'_>,
        kind: TextLike<'_>,
        because: Option<TextLike<'_>>,
        question: Option<TextLike<'_>>,
        missing: Option<TextsLike<'_>>,
    ) -> Result<Self, Failure> {
        let fields = Fields::new(py)
            .set("kind", Some(kind))?
            .set("because", because)?
            .set("question", question)?
            .set("missing", missing)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// Its kind (slag).
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind().as_str()
    }

    /// Code of the reason (skäl) of `notApplicable`.
    #[getter]
    fn because(&self) -> Option<&str> {
        match &self.0 {
            core::Outcome::NotApplicable { because } => Some(because),
            _ => None,
        }
    }

    /// Code of the question (fråga) that `needsJudgement` leaves to a person.
    #[getter]
    fn question(&self) -> Option<&str> {
        match &self.0 {
            core::Outcome::NeedsJudgement { question } => Some(question),
            _ => None,
        }
    }

    /// Paths of what is missing (saknas) where the outcome is `unknown`.
    #[getter]
    fn missing(&self) -> Many<String> {
        Many(self.0.missing().to_vec())
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<Outcome {}>", self.write()?))
    }
}

/// Citation (hänvisning) to a section of an act, or an article of a Union act.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct Citation(pub(crate) law::Citation);

wraps!(Citation(law::Citation));

#[pymethods]
impl Citation {
    /// Act (författning), `2016:1145` or `1182/71`.
    #[getter]
    fn act(&self) -> &str {
        &self.0.act
    }

    /// Chapter (kapitel).
    #[getter]
    fn chapter(&self) -> Option<&str> {
        self.0.chapter.as_deref()
    }

    /// Section or article (paragraf eller artikel).
    #[getter]
    fn section(&self) -> Option<&str> {
        self.0.section.as_deref()
    }

    /// Amending act (ändringsförfattning) whose wording is meant.
    #[getter]
    fn amended_by(&self) -> Option<&str> {
        self.0.amended_by.as_deref()
    }

    /// Whether the section does not bind here and serves as a model only (analogi).
    #[getter]
    fn by_analogy(&self) -> bool {
        self.0.by_analogy == Some(true)
    }

    /// The citation as it stands in a sentence, in Swedish (`"sv"`, also where none is
    /// asked for) or English (`"en"`).
    #[pyo3(signature = (language=None))]
    fn text(&self, language: Option<TextLike<'_>>) -> Result<String, Failure> {
        Ok(self.0.text().in_language(TextLike::language(language)?).to_owned())
    }

    fn __repr__(&self) -> String {
        format!("<Citation {}>", self.0.text().sv)
    }
}
