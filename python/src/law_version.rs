//! Which law, which version: the stamp of a law book, and what differs between two.

use anbud::calendar::Day;
use anbud::calls::{LawDiffQuestion, Question, VersionQuestion};
use anbud::dossier as core;
use anbud::law;
use anbud::wire::{Wire, to_json};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::answers::{LawDiff, Stamp, answer};
use crate::arguments::{overlay, shown};
use crate::classes::Wired;
use crate::convert::{DateLike, Many, maybe};
use crate::errors::Failure;
use crate::json::{Fields, parsed};
use crate::law::LawBook;
use crate::shape::Given;

/// By which version of the library and by which law an answer is given (lagbokens stämpel).
#[pyfunction]
#[pyo3(signature = (*, law_book=None))]
pub(crate) fn law_version<'py>(
    py: Python<'py>,
    law_book: Option<&LawBook>,
) -> Result<Stamp<'py>, Failure> {
    let question = VersionQuestion { law_book: law_book.map(|own| own.book.clone()) };
    stamp(py, &question.answer()?)
}

/// What differs between two law books (lagändring), and which findings of the dossiers turn.
///
/// A book that is left out is the built-in one. The dossiers are reviewed on `as_of`: notice is
/// taken to be given, and a procurement that has not begun to begin; without it each is judged by
/// the days that it states.
#[pyfunction]
#[pyo3(signature = (before=None, after=None, *, dossiers=None, as_of=None))]
pub(crate) fn law_diff<'py>(
    py: Python<'py>,
    before: Option<&LawBook>,
    after: Option<&LawBook>,
    dossiers: Option<Given<'py, Vec<core::Dossier>>>,
    as_of: Option<DateLike<'py>>,
) -> Result<LawDiff<'py>, Failure> {
    let book = |own: Option<&LawBook>| own.map(|own| own.book.clone()).unwrap_or_default();
    let dossiers = maybe(dossiers.as_ref(), |own| own.read("dossiers"))?.unwrap_or_default();
    let as_of: Option<Day> = maybe(as_of.as_ref(), |day| day.day("asOf"))?;
    let whole = core::law_diff(&book(before), &book(after), &dossiers, as_of)?;
    let plain = parsed(py, &to_json(&whole)?)?.0;
    let rows = |name: &str| -> PyResult<Bound<'py, PyTuple>> {
        Ok(plain.as_any().get_item(name)?.cast_into::<PyList>()?.to_tuple())
    };
    Ok(LawDiff(answer!(py, LawDiff, &whole, {
        keys: rows("keys")?,
        rules: Many(whole.rules.iter().map(|rule| rule.as_str()).collect()),
        findings: rows("findings")?,
        touched: rows("touched")?,
        read_to: rows("readTo")?,
    })))
}

/// A stamp as its data class.
pub(crate) fn stamp<'py>(py: Python<'py>, own: &law::Stamp) -> Result<Stamp<'py>, Failure> {
    let read_to = PyDict::new(py);
    for (act, day) in &own.read_to {
        read_to.set_item(act, day.date())?;
    }
    Ok(Stamp(answer!(py, Stamp, own, {
        version: &own.version,
        book: &own.book,
        read_to: read_to,
    })))
}

/// The answer of a question, with the stamp of a law book at the foot of its papers where one is
/// given.
pub(crate) fn answered<Q: Question>(
    question: &Q,
    book: Option<&LawBook>,
) -> Result<Q::Answer, Failure> {
    Ok(match book {
        Some(own) => question.stamped(&own.book.stamp()?)?,
        None => question.answer()?,
    })
}

/// The keyword arguments of these calls; none for another call.
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    name: &str,
    text: &str,
) -> Result<Option<Fields<'py>>, Failure> {
    let given = Fields::new(py);
    Ok(Some(match name {
        VersionQuestion::CALL => {
            VersionQuestion::from_json(text)?;
            given.set("law_book", overlay(text)?)?
        }
        LawDiffQuestion::CALL => {
            let asked = LawDiffQuestion::from_json(text)?;
            if asked.to.is_some() && asked.law_book.is_some() {
                asked.answer()?;
            }
            let after = asked.to.as_ref().map(released).transpose()?;
            given
                .set("before", asked.from.as_ref().map(released).transpose()?)?
                .set("after", after.map_or_else(|| overlay(text), |own| Ok(Some(own)))?)?
                .set("dossiers", asked.dossiers.map(|own| shown(py, &own)).transpose()?.flatten())?
                .set("as_of", asked.as_of.map(|day| day.date()))?
        }
        _ => return Ok(None),
    }))
}

/// A released book as a law book.
fn released(book: &law::ReleasedBook) -> Result<LawBook, Failure> {
    Ok(LawBook::read(&[r#"{"base":"#, &to_json(book)?, "}"].concat())?)
}
