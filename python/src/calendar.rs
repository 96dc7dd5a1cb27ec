//! Public holidays, the counting of time, and calendar files.

use anbud::calendar::{CountingRule, Instant, Span};
use anbud::calls::{DeadlineQuestion, HolidaysQuestion, IcsQuestion, Question};
use anbud::error::Problem;
use anbud::interchange;
use chrono::NaiveDate;
use pyo3::prelude::*;

use crate::answers::{Deadline, Holiday, answer};
use crate::classes::{Wired, wraps};
use crate::convert::{CountLike, DateLike, Many, TextLike, maybe};
use crate::errors::{Failure, at};
use crate::finding::findings;
use crate::json::Fields;
use crate::shape::{Given, nested};

/// The public holidays of a year (årets allmänna helgdagar) in date order, from 1990 on.
///
/// Ordinary Sundays are left out; where two holidays meet, their names are joined by ` / `.
#[pyfunction]
pub(crate) fn holidays<'py>(
    py: Python<'py>,
    year: CountLike<'py>,
) -> Result<Vec<Holiday<'py>>, Failure> {
    let question = HolidaysQuestion { year: year.year("year")?, law_book: None };
    let mut holidays = Vec::new();
    for holiday in question.answer()?.holidays {
        holidays.push(Holiday(answer!(py, Holiday, &holiday, {
            on: holiday.on.date(),
            name_sv: &holiday.name.sv,
            name_en: &holiday.name.en,
        })));
    }
    Ok(holidays)
}

/// When a period ends (slutdag) under a rule of counting: `eu-1182-71` for bid periods,
/// `sfs-1930-173` for standstill and review, `contract` for what the parties agreed.
///
/// The day of the event, `after`, is not counted. Give exactly one of the lengths.
#[pyfunction]
#[pyo3(signature = (*, after, rule, days=None, weeks=None, months=None, years=None))]
pub(crate) fn deadline<'py>(
    py: Python<'py>,
    after: DateLike<'py>,
    rule: TextLike<'py>,
    days: Option<CountLike<'py>>,
    weeks: Option<CountLike<'py>>,
    months: Option<CountLike<'py>>,
    years: Option<CountLike<'py>>,
) -> Result<Deadline<'py>, Failure> {
    let question = DeadlineQuestion {
        from: after.day("from")?,
        period: span([days, weeks, months, years])?,
        rule: rule.word("rule", CountingRule::parse)?,
        law_book: None,
    };
    let deadline = question.deadline()?;
    let whole = question.answer()?;
    let moved_off = deadline.moved_off.as_ref().map(|closed| &closed.name);
    Ok(Deadline(answer!(py, Deadline, &whole, {
        rule: deadline.rule.as_str(),
        after: deadline.from.date(),
        nominal_on: deadline.nominal_on.date(),
        last_day: deadline.last_day.map(|day| day.date()),
        in_practice: deadline.in_practice.map(|day| day.date()),
        moved_off_sv: moved_off.map(|name| &name.sv),
        moved_off_en: moved_off.map(|name| &name.en),
        lengthened: deadline.lengthened,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// Days, weeks, months and years: the one that is given.
fn span(lengths: [Option<CountLike<'_>>; 4]) -> Result<Span, Failure> {
    const UNITS: [&str; 4] = ["days", "weeks", "months", "years"];
    let [days, weeks, months, years] = lengths;
    let read = |count: Option<CountLike<'_>>, unit: &str| {
        maybe(count.as_ref(), |count| count.count(1, &format!("period.{unit}")))
    };
    let lengths = (
        read(days, "days")?,
        read(weeks, "weeks")?,
        read(months, "months")?,
        read(years, "years")?,
    );
    match lengths {
        (Some(days), None, None, None) => Ok(Span::Days(days)),
        (None, Some(weeks), None, None) => Ok(Span::Weeks(weeks)),
        (None, None, Some(months), None) => Ok(Span::Months(months)),
        (None, None, None, Some(years)) => Ok(Span::Years(years)),
        _ => Err(at("period", Problem::ExactlyOneOf { fields: &UNITS }).into()),
    }
}

/// Calendar event (kalenderhändelse): something that falls on a day.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct CalendarEvent(pub(crate) interchange::CalendarEvent);

wraps!(CalendarEvent(interchange::CalendarEvent));
nested!(CalendarEvent(interchange::CalendarEvent));

#[pymethods]
impl CalendarEvent {
    #[new]
    #[pyo3(signature = (*, on, what, path=None))]
    fn new<'py>(
        py: Python<'py>,
        on: DateLike<'py>,
        what: TextLike<'py>,
        path: Option<TextLike<'py>>,
    ) -> Result<Self, Failure> {
        let fields =
            Fields::new(py).set("on", Some(on))?.set("what", Some(what))?.set("path", path)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// The day (dag); the event lasts the whole of it.
    #[getter]
    fn on(&self) -> NaiveDate {
        self.0.on.date()
    }

    /// What it is (vad).
    #[getter]
    fn what(&self) -> &str {
        &self.0.what
    }

    /// The fact of the dossier that it comes from (uppgift), where there is one.
    #[getter]
    fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<CalendarEvent {}>", self.write()?))
    }
}

/// The events as the text of a calendar file (kalenderfil, iCalendar), lines ended by CRLF.
///
/// `stamped_at` is when the file is made, with its time zone: this package reads no clock.
#[pyfunction]
#[pyo3(signature = (events, *, stamped_at))]
pub(crate) fn to_ics<'py>(
    events: Given<'py, Vec<interchange::CalendarEvent>>,
    stamped_at: Given<'py, Instant>,
) -> Result<String, Failure> {
    let question = IcsQuestion {
        events: events.read("events")?,
        stamped_at: stamped_at.read("stampedAt")?,
        law_book: None,
    };
    Ok(question.answer()?.ics)
}
