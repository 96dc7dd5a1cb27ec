//! Public holidays, the counting of time, and calendar files.

use anbud::calendar::{CountingRule, Day, Instant, OpenInLaw, Period};
use anbud::calls::{
    BeforeQuestion, DeadlineQuestion, HolidaysQuestion, HoursQuestion, IcsQuestion, Question,
};
use anbud::error::Problem;
use anbud::interchange;
use anbud::wire::Wire;
use chrono::NaiveDate;
use pyo3::prelude::*;

use crate::answers::{Deadline, Holiday, HourDeadline, LatestDay, answer};
use crate::classes::{Wired, wraps};
use crate::convert::{CountLike, DateLike, Many, TextLike};
use crate::errors::{Failure, at};
use crate::finding::findings;
use crate::json::Fields;
use crate::law::LawBook;
use crate::law_version::answered;
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
#[pyo3(signature = (
    *, after, rule, days=None, weeks=None, months=None, years=None, working_days=None, counts=None,
    closed=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn deadline<'py>(
    py: Python<'py>,
    after: DateLike<'py>,
    rule: TextLike<'py>,
    days: Option<CountLike<'py>>,
    weeks: Option<CountLike<'py>>,
    months: Option<CountLike<'py>>,
    years: Option<CountLike<'py>>,
    working_days: Option<CountLike<'py>>,
    counts: Option<TextLike<'py>>,
    closed: Option<Given<'py, Vec<Day>>>,
) -> Result<Deadline<'py>, Failure> {
    let question = DeadlineQuestion {
        from: after.day("from")?,
        period: period(py, [days, weeks, months, years, working_days], counts, closed)?,
        rule: rule.word("rule", CountingRule::parse)?,
        law_book: None,
    };
    let whole = question.answer()?;
    let settled = whole.nominal_on.is_some();
    let deadline = if settled { Some(question.deadline()?) } else { None };
    let moved_off = deadline.as_ref().and_then(|own| own.moved_off.as_ref());
    let moved_off = moved_off.map(|closed| &closed.name);
    let in_practice = deadline.as_ref().and_then(|own| own.in_practice);
    let mut readings = Vec::new();
    for own in &whole.readings {
        readings.push(answer!(py, DeadlineReading, own, {
            counts: own.counts.as_str(),
            last_day: own.last_day.date(),
        }));
    }
    Ok(Deadline(answer!(py, Deadline, &whole, {
        rule: question.rule.as_str(),
        after: question.from.date(),
        nominal_on: whole.nominal_on.map(|day| day.date()),
        last_day: whole.last_day.map(|day| day.date()),
        readings: Many(readings),
        in_practice: in_practice.map(|day| day.date()),
        moved_off_sv: moved_off.map(|name| &name.sv),
        moved_off_en: moved_off.map(|name| &name.en),
        lengthened: deadline.is_some_and(|own| own.lengthened),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// The latest day (senaste dag) of a period counted backwards from the day of an event,
/// `before`, under a rule of counting: "at the latest six days before".
///
/// Whether the day of the event is itself counted is not settled: `latest_on` leaves it out and
/// is the safe one, `if_day_counted_on` is the other reading. Give exactly one of the lengths.
#[pyfunction]
#[pyo3(signature = (
    *, before, rule, days=None, weeks=None, months=None, years=None, working_days=None,
    counts=None, closed=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn latest_day<'py>(
    py: Python<'py>,
    before: DateLike<'py>,
    rule: TextLike<'py>,
    days: Option<CountLike<'py>>,
    weeks: Option<CountLike<'py>>,
    months: Option<CountLike<'py>>,
    years: Option<CountLike<'py>>,
    working_days: Option<CountLike<'py>>,
    counts: Option<TextLike<'py>>,
    closed: Option<Given<'py, Vec<Day>>>,
) -> Result<LatestDay<'py>, Failure> {
    let question = BeforeQuestion {
        before: before.day("before")?,
        period: period(py, [days, weeks, months, years, working_days], counts, closed)?,
        rule: rule.word("rule", CountingRule::parse)?,
        law_book: None,
    };
    let whole = question.answer()?;
    let settled = whole.latest_on.is_some();
    let open = if settled { Some(question.latest()?.open) } else { None };
    let (open_before, open_after, with_two_working_days) = match &open {
        Some(OpenInLaw::Closed { open_before, open_after, .. }) => {
            (Some(*open_before), Some(*open_after), None)
        }
        Some(OpenInLaw::TwoWorkingDays { latest_on }) => (None, None, Some(*latest_on)),
        _ => (None, None, None),
    };
    let mut readings = Vec::new();
    for own in &whole.readings {
        readings.push(answer!(py, BeforeReading, own, {
            counts: own.counts.as_str(),
            latest_on: own.latest_on.date(),
            if_day_counted_on: own.if_day_counted_on.date(),
        }));
    }
    Ok(LatestDay(answer!(py, LatestDay, &whole, {
        rule: question.rule.as_str(),
        before: question.before.date(),
        latest_on: whole.latest_on.map(|day| day.date()),
        if_day_counted_on: whole.if_day_counted_on.map(|day| day.date()),
        readings: Many(readings),
        with_two_working_days: with_two_working_days.map(|day| day.date()),
        open_before: open_before.map(|day| day.date()),
        open_after: open_after.map(|day| day.date()),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// When a period of hours (timfrist) ends under Regulation 1182/71, in Swedish time.
///
/// The hour of the event, `after`, is not counted; the period does not move off a closed day.
#[pyfunction]
#[pyo3(signature = (*, after, hours))]
pub(crate) fn hour_deadline<'py>(
    py: Python<'py>,
    after: Given<'py, Instant>,
    hours: CountLike<'py>,
) -> Result<HourDeadline<'py>, Failure> {
    let question = HoursQuestion {
        from: after.read("from")?,
        hours: hours.at_least_one("hours")?,
        law_book: None,
    };
    let whole = question.answer()?;
    Ok(HourDeadline(answer!(py, HourDeadline, &whole, {
        after: question.from.date_time(),
        hours: question.hours.get(),
        begins_at: whole.begins_at.date_time(),
        ends_at: whole.ends_at.date_time(),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// Days, weeks, months, years and working days: the one that is given.
fn period<'py>(
    py: Python<'py>,
    [days, weeks, months, years, working_days]: [Option<CountLike<'py>>; 5],
    counts: Option<TextLike<'py>>,
    closed: Option<Given<'py, Vec<Day>>>,
) -> Result<Period, Failure> {
    let length = Fields::new(py)
        .set("days", days)?
        .set("weeks", weeks)?
        .set("months", months)?
        .set("years", years)?
        .set("workingDays", working_days)?
        .set("counts", counts)?
        .set("closed", closed)?;
    let stated = length.nested();
    if stated.is_none() {
        const UNITS: [&str; 5] = ["days", "weeks", "months", "years", "workingDays"];
        return Err(at("period", Problem::ExactlyOneOf { fields: &UNITS }).into());
    }
    // Read as part of a question, so that errors have its path.
    let whole = Fields::new(py)
        .set("from", Some("2000-01-01"))?
        .set("period", stated)?
        .set("rule", Some(CountingRule::Contract.as_str()))?;
    Ok(DeadlineQuestion::from_json(&whole.to_json()?)?.period)
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
    #[pyo3(signature = (*, on, what, path=None, key=None, description=None))]
    fn new<'py>(
        py: Python<'py>,
        on: DateLike<'py>,
        what: TextLike<'py>,
        path: Option<TextLike<'py>>,
        key: Option<TextLike<'py>>,
        description: Option<TextLike<'py>>,
    ) -> Result<Self, Failure> {
        let fields = Fields::new(py)
            .set("on", Some(on))?
            .set("what", Some(what))?
            .set("path", path)?
            .set("key", key)?
            .set("description", description)?;
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

    /// What it is found again by (nyckel), so that a calendar program moves or renames the event
    /// in place of adding one; where it is left out, the day and what it is.
    #[getter]
    fn key(&self) -> Option<&str> {
        self.0.key.as_deref()
    }

    /// More about it (beskrivning).
    #[getter]
    fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<CalendarEvent {}>", self.write()?))
    }
}

/// The events as the text of a calendar file (kalenderfil, iCalendar), lines ended by CRLF.
///
/// `stamped_at` is when the file is made, with its time zone: this package reads no clock.
#[pyfunction]
#[pyo3(signature = (events, *, stamped_at, stamp=None))]
pub(crate) fn to_ics<'py>(
    events: Given<'py, Vec<interchange::CalendarEvent>>,
    stamped_at: Given<'py, Instant>,
    stamp: Option<&LawBook>,
) -> Result<String, Failure> {
    let question = IcsQuestion {
        events: events.read("events")?,
        stamped_at: stamped_at.read("stampedAt")?,
        law_book: None,
    };
    Ok(answered(&question, stamp)?.ics)
}
