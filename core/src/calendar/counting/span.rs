//! The length of a period in one of its units.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use super::NoticeLength;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

const UNITS: &[&str] = &["days", "weeks", "months", "years"];

/// Length of a period (tidens längd), at least one of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    /// Days (dagar).
    Days(u32),
    /// Weeks (veckor).
    Weeks(u32),
    /// Months (månader).
    Months(u32),
    /// Years (år).
    Years(u32),
}

impl Span {
    /// The day on which a period of this length from `day` nominally ends: the same day of
    /// the week, the same number in the month, or the month's last day (1 § lagen 1930:173,
    /// article 3(2)(c) of Regulation 1182/71).
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn after(self, day: Day) -> Result<Day, Error> {
        match self {
            Self::Days(days) => day.plus_days(i64::from(days)),
            Self::Weeks(weeks) => day.plus_days(i64::from(weeks).saturating_mul(7)),
            Self::Months(months) => day.plus_months(months),
            Self::Years(years) => day.plus_months(years.saturating_mul(12)),
        }
    }

    const fn parts(self) -> (&'static str, u32) {
        match self {
            Self::Days(count) => ("days", count),
            Self::Weeks(count) => ("weeks", count),
            Self::Months(count) => ("months", count),
            Self::Years(count) => ("years", count),
        }
    }

    /// The length in words: `12 månader`, `12 months`.
    #[must_use]
    pub fn text(self) -> Text {
        let (count, one) = (self.parts().1, self.parts().1 == 1);
        let (sv, en) = match self {
            Self::Days(_) if one => ("dag", "day"),
            Self::Days(_) => ("dagar", "days"),
            Self::Weeks(_) if one => ("vecka", "week"),
            Self::Weeks(_) => ("veckor", "weeks"),
            Self::Months(_) if one => ("månad", "month"),
            Self::Months(_) => ("månader", "months"),
            Self::Years(_) if one => ("år", "year"),
            Self::Years(_) => ("år", "years"),
        };
        Text::new(format!("{count} {sv}"), format!("{count} {en}"))
    }

    /// Whether article 3(5) of Regulation 1182/71 leaves the period alone.
    #[must_use]
    pub const fn is_shorter_than_two_days(self) -> bool {
        matches!(self, Self::Days(0 | 1))
    }

    /// Whether the length is counted in days, so that no number of the month is sought.
    #[must_use]
    pub const fn is_in_days(self) -> bool {
        matches!(self, Self::Days(_))
    }
}

/// `12 months`
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, count) = self.parts();
        write!(f, "{count} {unit}")
    }
}

/// The form that [`Span`] prints, `12 months`.
impl FromStr for Span {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts =
            text.split_once(' ').and_then(|(count, unit)| Some((count.parse().ok()?, unit)));
        match parts {
            Some((count, "days")) => Ok(Self::Days(count)),
            Some((count, "weeks")) => Ok(Self::Weeks(count)),
            Some((count, "months")) => Ok(Self::Months(count)),
            Some((count, "years")) => Ok(Self::Years(count)),
            _ => Err(Problem::ExactlyOneOf { fields: UNITS }.into()),
        }
    }
}

impl ToWire for Span {
    fn write(&self, out: &mut dyn Out) {
        let (unit, count) = self.parts();
        out.object(unit, &[&count]);
    }
}

writes!(Span);

impl Span {
    /// Reads exactly one of the units that may stand here.
    pub(super) fn read(
        node: Node<'_>,
        units: &'static [&'static str],
        report: &mut Report,
    ) -> Option<Self> {
        let mut found = Vec::new();
        let known: String = units.iter().flat_map(|unit| [unit, " "]).collect();
        node.fields(&known, report, &mut |unit, value, report| {
            found.push((unit.to_owned(), NonZeroU32::from_wire(value, report)));
        })?;
        match found.as_slice() {
            [(unit, count)] => {
                let count = count.as_ref()?.get();
                Some(match unit.as_str() {
                    "days" => Self::Days(count),
                    "weeks" => Self::Weeks(count),
                    "months" => Self::Months(count),
                    _ => Self::Years(count),
                })
            }
            _ => node.fault(Problem::ExactlyOneOf { fields: units }, report),
        }
    }
}

impl FromWire for Span {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        Self::read(node, UNITS, report)
    }
}

/// A length in one of its units, at least one of it.
#[cfg(feature = "schema")]
pub(super) fn length_schema(doc: &str, units: &[&'static str]) -> crate::wire::Json {
    use crate::wire::schema::{exactly_one, integer};
    exactly_one(doc, units.iter().map(|unit| (*unit, integer(1, i64::from(u32::MAX)))))
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Span {
    const NAME: &'static str = "Span";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        length_schema("Length of a period (tidens längd) in exactly one unit.", UNITS)
    }
}

/// Length in months (längd i månader).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MonthSpan {
    /// In months.
    Months(u32),
}

impl From<MonthSpan> for Span {
    fn from(MonthSpan::Months(months): MonthSpan) -> Self {
        Self::Months(months)
    }
}

impl ToWire for MonthSpan {
    fn write(&self, out: &mut dyn Out) {
        Span::from(*self).write(out);
    }
}

writes!(MonthSpan);

impl FromWire for MonthSpan {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        match Span::read(node, &["months"], report)? {
            Span::Months(months) => Some(Self::Months(months)),
            _ => None,
        }
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for MonthSpan {
    const NAME: &'static str = "MonthSpan";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        length_schema("Length in months (längd i månader).", &["months"])
    }
}

impl From<MonthSpan> for NoticeLength {
    fn from(MonthSpan::Months(months): MonthSpan) -> Self {
        Self::Months(months)
    }
}
