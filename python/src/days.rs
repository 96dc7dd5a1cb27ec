//! When a period ends: called for day after day, and with more about the count than the contract
//! writes.

use anbud::calendar::{Day, OpenInLaw};
use anbud::calls::{Asked, BeforeQuestion, DeadlineQuestion, HoursQuestion};
use anbud::tender::StepName;
use anbud::wire::to_json;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::{Value, json};

use crate::convert::TextLike;
use crate::errors::Failure;
use crate::json::written;

/// The answer of the contract, and what is said beside it, both as JSON.
type Answered = Result<(String, String), Failure>;

/// When a period ends under a rule of counting.
#[pyfunction]
pub(crate) fn deadline(question: &Bound<'_, PyDict>) -> Answered {
    let asked = written(question)?.read(Asked::<DeadlineQuestion>::from_json)?;
    let question = &asked.question;
    let answer = asked.answer()?;
    let mut beside = json!({
        "rule": question.rule.as_str(),
        "after": question.from.to_string(),
        "lengthened": false,
    });
    // Where working days give a day by each reading, none of them is told apart here.
    if Option::<Day>::from(answer.nominal_on).is_some() {
        let deadline = question.deadline()?;
        beside["inPractice"] = json!(deadline.in_practice.map(|day| day.to_string()));
        beside["movedOff"] = json!(deadline.moved_off.map(|closed| json!({
            "sv": closed.name.sv,
            "en": closed.name.en,
        })));
        beside["lengthened"] = json!(deadline.lengthened);
    }
    Ok((to_json(&answer)?, stated(beside)))
}

/// The latest day of a period counted backwards.
#[pyfunction]
pub(crate) fn latest_day(question: &Bound<'_, PyDict>) -> Answered {
    let asked = written(question)?.read(Asked::<BeforeQuestion>::from_json)?;
    let question = &asked.question;
    let answer = asked.answer()?;
    let mut beside = json!({
        "rule": question.rule.as_str(),
        "before": question.before.to_string(),
    });
    if Option::<Day>::from(answer.latest_on).is_some() {
        match question.latest()?.open {
            OpenInLaw::Closed { open_before, open_after, .. } => {
                beside["openBefore"] = open_before.to_string().into();
                beside["openAfter"] = open_after.to_string().into();
            }
            OpenInLaw::TwoWorkingDays { latest_on } => {
                beside["withTwoWorkingDays"] = latest_on.to_string().into();
            }
            _ => {}
        }
    }
    Ok((to_json(&answer)?, stated(beside)))
}

/// When a period of hours ends.
#[pyfunction]
pub(crate) fn hour_deadline(question: &Bound<'_, PyDict>) -> Answered {
    let asked = written(question)?.read(Asked::<HoursQuestion>::from_json)?;
    let question = &asked.question;
    let beside = json!({ "after": question.from.to_string(), "hours": question.hours.get() });
    Ok((to_json(&asked.answer()?)?, stated(beside)))
}

/// JSON without the fields that hold nothing.
fn stated(mut beside: Value) -> String {
    if let Some(fields) = beside.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    beside.to_string()
}

/// What a step of a timetable is called, in Swedish and in English.
#[pyfunction]
pub(crate) fn step_title(step: TextLike<'_>) -> Result<(String, String), Failure> {
    let text = step.word("step", StepName::parse)?.text();
    Ok((text.sv.to_string(), text.en.to_string()))
}
