//! Public holidays and the counting of time.

use anbud::calendar::{CountingRule, Span};
use anbud::calls::{DeadlineQuestion, HolidaysQuestion, Question};
use anbud::error::Problem;
use pyo3::prelude::*;

use crate::answers::{Deadline, Holiday, answer};
use crate::convert::{CountLike, DateLike, Many, TextLike, maybe};
use crate::errors::{Failure, at};
use crate::finding::findings;

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
