//! The length of a period as the calendar and an agreement take it: a span of the calendar, or a
//! number of working days.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use super::{Span, WorkingDayKind, WorkingDays};
use crate::calendar::{Day, last_day_in_time};
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

/// Length of a period (tidens längd): by the calendar, or in working days.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Period {
    /// By the calendar (kalendertid).
    Span(Span),
    /// In working days (arbetsdagar).
    WorkingDays(WorkingDays),
}

impl From<Span> for Period {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

impl From<WorkingDays> for Period {
    fn from(length: WorkingDays) -> Self {
        Self::WorkingDays(length)
    }
}

impl Period {
    /// The day on which a period of this length from `day` nominally ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199; in working days `law.parameter_unknown` before 1990.
    pub fn after(&self, day: Day) -> Result<Day, Error> {
        match self {
            Self::Span(span) => span.after(day),
            Self::WorkingDays(own) => own.after(day),
        }
    }

    /// The latest day from which a period of this length, counted forward, ends by the day.
    ///
    /// Months are not subtracted: 31 March less a month has no one answer, while the days whose
    /// month ends by then are plain.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900; in working days `law.parameter_unknown` before 1990.
    pub fn latest_before(&self, day: Day) -> Result<Day, Error> {
        match self {
            Self::Span(span) => last_day_in_time(Day::first()?, day, &|own| span.after(own), day)?
                .ok_or_else(|| Problem::DateOutOfRange.into()),
            Self::WorkingDays(own) => own.before(day),
        }
    }

    /// The same where the day itself is counted as the first.
    ///
    /// # Errors
    /// As [`latest_before`](Self::latest_before), and back from the very last day of 2199.
    pub(super) fn latest_with(&self, day: Day) -> Result<Day, Error> {
        match self {
            Self::Span(span) => {
                let by = day.next()?;
                last_day_in_time(Day::first()?, day, &|own| span.after(own), by)?
                    .ok_or_else(|| Problem::DateOutOfRange.into())
            }
            // A day that is no working day cannot be the first of them.
            Self::WorkingDays(own) if !own.is_working_day(day)? => own.before(day),
            Self::WorkingDays(own) => {
                match NonZeroU32::new(own.working_days.get().saturating_sub(1)) {
                    Some(working_days) => WorkingDays { working_days, ..own.clone() }.before(day),
                    None => Ok(day),
                }
            }
        }
    }

    /// Whether the length is in working days of which nobody says which days count.
    #[must_use]
    pub const fn has_open_days(&self) -> bool {
        matches!(self, Self::WorkingDays(WorkingDays { counts: None, .. }))
    }

    /// The same length; where it does not say which days count, those of a kind.
    #[must_use]
    pub fn counted(self, kind: WorkingDayKind) -> Self {
        match self {
            Self::WorkingDays(own) if own.counts.is_none() => Self::WorkingDays(own.counts(kind)),
            other => other,
        }
    }

    /// Which days count, where that is stated of working days.
    #[must_use]
    pub const fn counts(&self) -> Option<WorkingDayKind> {
        match self {
            Self::WorkingDays(own) => own.counts,
            Self::Span(_) => None,
        }
    }

    /// The length in words: `12 månader`, `10 working days`.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Span(span) => span.text(),
            Self::WorkingDays(own) => WorkingDays::text(own.working_days.get()),
        }
    }

    /// Whether article 3(5) of Regulation 1182/71 leaves the period alone.
    #[must_use]
    pub const fn is_shorter_than_two_days(&self) -> bool {
        match self {
            Self::Span(span) => span.is_shorter_than_two_days(),
            Self::WorkingDays(own) => own.working_days.get() < 2,
        }
    }

    /// Whether the length is counted in days, so that no number of the month is sought.
    #[must_use]
    pub const fn is_in_days(&self) -> bool {
        match self {
            Self::Span(span) => span.is_in_days(),
            Self::WorkingDays(_) => true,
        }
    }
}

/// `12 months`, `10 workingDays`
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Span(span) => span.fmt(f),
            Self::WorkingDays(own) => write!(f, "{} {UNIT}", own.working_days),
        }
    }
}

const UNIT: &str = "workingDays";

/// The form that [`Period`] prints; which days count is not part of it.
impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let working = text.split_once(' ').filter(|(_, unit)| *unit == UNIT);
        match working.and_then(|(count, _)| count.parse().ok()) {
            Some(count) => Ok(Self::WorkingDays(WorkingDays::new(count))),
            None => text.parse().map(Self::Span),
        }
    }
}

impl ToWire for Period {
    fn write(&self, out: &mut dyn Out) {
        match self {
            Self::Span(span) => span.write(out),
            Self::WorkingDays(own) => own.write(out),
        }
    }
}

writes!(Period);

const UNITS: &[&str] = &["days", "weeks", "months", "years", UNIT];

impl Period {
    /// Reads working days, or exactly one of the other units that may stand here.
    fn read(node: Node<'_>, units: &'static [&'static str], report: &mut Report) -> Option<Self> {
        let stated = |unit: &&str| node.with_field(unit, |_| ()).is_some();
        if !stated(&UNIT) {
            return Span::read(node, units, report).map(Self::Span);
        }
        if units.iter().filter(|unit| stated(unit)).count() > 1 {
            return node.fault(Problem::ExactlyOneOf { fields: units }, report);
        }
        WorkingDays::from_wire(node, report).map(Self::WorkingDays)
    }
}

impl FromWire for Period {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        Self::read(node, UNITS, report)
    }
}

#[cfg(feature = "schema")]
fn period_schema(
    doc: &str,
    units: &[&'static str],
    all: &mut crate::wire::schema::Definitions,
) -> crate::wire::Json {
    let units: Vec<_> = units.iter().copied().filter(|unit| *unit != UNIT).collect();
    let span = super::span::length_schema("Length by the calendar (kalendertid).", &units);
    crate::wire::schema::one_of(doc, [span, all.of::<WorkingDays>()])
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Period {
    const NAME: &'static str = "Period";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        let doc = "Length of a period (tidens längd) in exactly one unit, or in working days.";
        period_schema(doc, UNITS, all)
    }
}

/// Length of a notice period (uppsägningstidens längd).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NoticeLength {
    /// In days (dagar).
    Days(u32),
    /// In weeks (veckor).
    Weeks(u32),
    /// In months (månader).
    Months(u32),
    /// In working days (arbetsdagar).
    WorkingDays(WorkingDays),
}

const NOTICE_UNITS: &[&str] = &["days", "weeks", "months", UNIT];

impl From<NoticeLength> for Period {
    fn from(length: NoticeLength) -> Self {
        match length {
            NoticeLength::Days(count) => Self::Span(Span::Days(count)),
            NoticeLength::Weeks(count) => Self::Span(Span::Weeks(count)),
            NoticeLength::Months(count) => Self::Span(Span::Months(count)),
            NoticeLength::WorkingDays(own) => Self::WorkingDays(own),
        }
    }
}

impl From<WorkingDays> for NoticeLength {
    fn from(length: WorkingDays) -> Self {
        Self::WorkingDays(length)
    }
}

impl NoticeLength {
    /// States which days count, where the length is in working days and does not say so.
    pub(crate) fn count(&mut self, kind: WorkingDayKind) {
        if let Self::WorkingDays(own) = self {
            own.counts.get_or_insert(kind);
        }
    }

    /// Whether the length is in working days of which nobody says which days count.
    pub(crate) const fn has_open_days(&self) -> bool {
        matches!(self, Self::WorkingDays(WorkingDays { counts: None, .. }))
    }
}

impl ToWire for NoticeLength {
    fn write(&self, out: &mut dyn Out) {
        Period::from(self.clone()).write(out);
    }
}

writes!(NoticeLength);

impl FromWire for NoticeLength {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        match Period::read(node, NOTICE_UNITS, report)? {
            Period::Span(Span::Days(count)) => Some(Self::Days(count)),
            Period::Span(Span::Weeks(count)) => Some(Self::Weeks(count)),
            Period::Span(Span::Months(count)) => Some(Self::Months(count)),
            Period::Span(Span::Years(_)) => None,
            Period::WorkingDays(own) => Some(Self::WorkingDays(own)),
        }
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for NoticeLength {
    const NAME: &'static str = "NoticeLength";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        let doc = "Length of a notice period (uppsägningstidens längd).";
        period_schema(doc, NOTICE_UNITS, all)
    }
}
