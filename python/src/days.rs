//! When a period ends: called for day after day, and with more about the count than the contract
//! writes.

use anbud::calendar::{Day, OpenInLaw};
use anbud::calls::{Asked, BeforeQuestion, DeadlineQuestion, HoursQuestion};
use anbud::tender::StepName;
use anbud::wire::to_json;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::call::add;
use crate::convert::TextLike;
use crate::errors::Failure;
use crate::json::{Written, written};

/// A day, where there is one.
type Dated = Option<String>;

fn dated(day: Option<Day>) -> Dated {
    day.map(|day| day.to_string())
}

/// The question with its period, of which what is `None` is left out.
fn with_period(
    question: &Bound<'_, PyDict>,
    period: &Bound<'_, PyDict>,
) -> Result<Written, Failure> {
    let length = PyDict::new(question.py());
    add(&length, period)?;
    if !length.is_empty() {
        question.set_item("period", length)?;
    }
    written(question)
}

/// When a period ends under a rule of counting: the answer of the contract, and beside it the rule,
/// the day of the event, the nominal and the last day, the day in practice, what the last day moved off in Swedish and in
/// English, and whether the period was lengthened.
#[pyfunction]
#[expect(clippy::type_complexity, reason = "what Python has as one tuple")]
pub(crate) fn deadline(
    question: &Bound<'_, PyDict>,
    period: &Bound<'_, PyDict>,
) -> Result<(String, (&'static str, String, Dated, Dated, Dated, Dated, Dated, bool)), Failure> {
    let asked = with_period(question, period)?.read(Asked::<DeadlineQuestion>::from_json)?;
    let (question, answer) = (&asked.question, asked.answer()?);
    // Where working days give a day by each reading, there is no one count to tell of.
    let settled = answer.nominal_on.is_some();
    let counted = settled.then(|| question.deadline()).transpose()?;
    let (practice, off, lengthened) =
        counted.map_or((None, None, false), |own| (own.in_practice, own.moved_off, own.lengthened));
    let (sv, en) = off.map(|closed| (closed.name.sv, closed.name.en)).unzip();
    let (rule, after) = (question.rule.as_str(), question.from.to_string());
    let days = (dated(answer.nominal_on), dated(answer.last_day), dated(practice));
    let beside = (rule, after, days.0, days.1, days.2, sv, en, lengthened);
    Ok((to_json(&answer)?, beside))
}

/// The latest day of a period counted backwards: the answer of the contract, and beside it the
/// rule, the day of the event, the latest day with two working days, and the nearest weekdays
/// before and after a closed one.
#[pyfunction]
#[expect(clippy::type_complexity, reason = "what Python has as one tuple")]
pub(crate) fn latest_day(
    question: &Bound<'_, PyDict>,
    period: &Bound<'_, PyDict>,
) -> Result<(String, (&'static str, String, Dated, Dated, Dated)), Failure> {
    let asked = with_period(question, period)?.read(Asked::<BeforeQuestion>::from_json)?;
    let (question, answer) = (&asked.question, asked.answer()?);
    let settled = answer.latest_on.is_some();
    let (mut two, mut before, mut after) = (None, None, None);
    match settled.then(|| question.latest()).transpose()?.map(|latest| latest.open) {
        Some(OpenInLaw::Closed { open_before, open_after, .. }) => {
            (before, after) = (Some(open_before), Some(open_after));
        }
        Some(OpenInLaw::TwoWorkingDays { latest_on }) => two = Some(latest_on),
        _ => {}
    }
    let (rule, event) = (question.rule.as_str(), question.before.to_string());
    Ok((to_json(&answer)?, (rule, event, dated(two), dated(before), dated(after))))
}

/// When a period of hours ends: the answer of the contract, and beside it the moment of the event
/// and the number of hours.
#[pyfunction]
pub(crate) fn hour_deadline(
    question: &Bound<'_, PyDict>,
) -> Result<(String, (String, u32)), Failure> {
    let asked = written(question)?.read(Asked::<HoursQuestion>::from_json)?;
    let beside = (asked.question.from.to_string(), asked.question.hours.get());
    Ok((to_json(&asked.answer()?)?, beside))
}

/// What a step of a timetable is called, in Swedish and in English.
#[pyfunction]
pub(crate) fn step_title(step: TextLike<'_>) -> Result<(String, String), Failure> {
    let text = step.word("step", StepName::parse)?.text();
    Ok((text.sv.to_string(), text.en.to_string()))
}
