//! Frames, commitments, and what the ones leave of the others.

use anbud::budget as core;
use anbud::calendar::Day;
use anbud::calls::{HeadroomQuestion, Question};
use anbud::money::Sek;
use pyo3::prelude::*;

use crate::answers::{Headroom, answer};
use crate::convert::{Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::shape::{Given, shape, words};

words! {
    core::FrameStatus,
}

shape! {
    /// Budget frame (budgetram): what a committee may use, by calendar year.
    Frame(core::Frame) {
        /// Who holds it, for instance the committee (nämnden).
        holder: String,
        /// Its lines.
        lines: Vec<core::FrameLine>,
    }
}

shape! {
    /// Frame line (ramrad): a level for each year, or an amount within one year.
    FrameLine(core::FrameLine) {
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive; absent in a level that stands until further notice.
        last_day = to: Day,
        /// Level for each year; a level is never added up over the years.
        per_year: Sek,
        /// Amount within one calendar year.
        amount: Sek,
        /// Its status.
        status: core::FrameStatus,
    }
}

shape! {
    /// Commitment (bundna medel): an agreement's claim on the frame, for its days.
    Commitment(core::Commitment) {
        /// The commitment's id.
        id: String,
        /// Amount a year; exactly one of `annual` and `total`.
        annual: Sek,
        /// Amount for the whole time.
        total: Sek,
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive; an absent end is unknown, never none.
        last_day = to: Day,
    }
}

/// What a frame leaves after the commitments (utrymme i ramen), year by year.
///
/// A frame that is left out is unknown, and so are commitments; an empty list is none.
/// `method` lays a commitment out over its years, as in `allocate`. What is unknown is None,
/// never 0.
#[pyfunction]
#[pyo3(signature = (*, frame=None, commitments=None, method, years))]
pub(crate) fn headroom<'py>(
    py: Python<'py>,
    frame: Option<Given<'py, core::Frame>>,
    commitments: Option<Given<'py, Vec<core::Commitment>>>,
    method: TextLike<'py>,
    years: Given<'py, Vec<i64>>,
) -> Result<Headroom<'py>, Failure> {
    let question = HeadroomQuestion {
        frame: maybe(frame.as_ref(), |frame| frame.read("frame"))?,
        commitments: maybe(commitments.as_ref(), |own| own.read("commitments"))?,
        method: method.word("method", core::AllocationMethod::parse)?,
        years: years.read("years")?,
        law_book: None,
    };
    let whole = question.answer()?;
    let mut rows = Vec::new();
    for year in &whole.years {
        let mut by_status = Vec::new();
        for own in &year.by_status {
            by_status.push(answer!(py, StatusFrame, own, {
                status: own.status.as_str(),
                frame: own.frame.to_decimal(),
                left: own.left.map(|amount| amount.to_decimal()),
            }));
        }
        rows.push(answer!(py, HeadroomYear, year, {
            year: year.year,
            frame: year.frame.map(|amount| amount.to_decimal()),
            committed: year.committed.map(|amount| amount.to_decimal()),
            left: year.left.map(|amount| amount.to_decimal()),
            status: year.status.map(core::FrameStatus::as_str),
            by_status: Many(by_status),
        }));
    }
    Ok(Headroom(answer!(py, Headroom, &whole, {
        years: Many(rows),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}
