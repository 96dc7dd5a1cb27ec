//! Counting of time under the three rules, one type for each.

use std::fmt;
use std::str::FromStr;

use super::holidays::{self, Closed};
use super::{Day, closed_by_statute};
use crate::confidence::Confidence;
use crate::error::{Error, ErrorCode, Problem};
use crate::language::Text;
use crate::wire::{FromWire, Node, Out, Report, ToWire, wire_enum, writes};

wire_enum! {
    /// Rule of counting (regel för beräkning av tid).
    #[non_exhaustive]
    pub enum CountingRule {
        /// Regulation (EEC, Euratom) 1182/71: bid periods.
        Regulation = "eu-1182-71",
        /// Lag (1930:173) om beräkning av lagstadgad tid: standstill and review.
        Statute = "sfs-1930-173",
        /// The words of the contract: notice and options.
        Contract = "contract",
    }
}

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
    fn write(&self, out: &mut Out) {
        let (unit, count) = self.parts();
        out.object(unit, &[&count]);
    }
}

writes!(Span);

/// A count of at least one.
#[derive(Clone, Copy)]
struct Count(u32);

impl FromWire for Count {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let count = node.integer(1, i64::from(u32::MAX), report)?;
        u32::try_from(count).ok().map(Self)
    }
}

impl Span {
    /// Reads exactly one of the units that may stand here.
    fn read(node: Node<'_>, units: &'static [&'static str], report: &mut Report) -> Option<Self> {
        let mut found = Vec::new();
        let known: String = units.iter().flat_map(|unit| [unit, " "]).collect();
        node.fields(&known, report, &mut |place, value, report| {
            let count = Count::from_wire(value, report);
            found.extend(units.get(place).map(|unit| (*unit, count)));
        })?;
        match found.as_slice() {
            [(unit, count)] => {
                let count = count.as_ref()?.0;
                Some(match *unit {
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
fn length_schema(doc: &str, units: &[&'static str]) -> crate::wire::Json {
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

macro_rules! part_of_span {
    ($(#[$($doc:tt)*])* $type:ident [$($unit:literal),+] { $($variant:ident),+ }) => {
        $(#[$($doc)*])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $type {
            $(#[doc = concat!("In ", stringify!($variant), ".")] $variant(u32),)+
        }

        impl From<$type> for Span {
            fn from(length: $type) -> Self {
                match length { $($type::$variant(count) => Self::$variant(count),)+ }
            }
        }

        impl ToWire for $type {
            fn write(&self, out: &mut Out) {
                Span::from(*self).write(out);
            }
        }

        writes!($type);

        impl FromWire for $type {
            fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
                match Span::read(node, &[$($unit),+], report)? {
                    $(Span::$variant(count) => Some(Self::$variant(count)),)+
                    #[allow(unreachable_patterns, reason = "the units above are all that is read")]
                    _ => None,
                }
            }
        }

        #[cfg(feature = "schema")]
        impl crate::wire::schema::Described for $type {
            const NAME: &'static str = stringify!($type);

            fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
                length_schema(crate::wire::about!($([$($doc)*])*), &[$($unit),+])
            }
        }
    };
}

part_of_span!(
    /// Length of a notice period (uppsägningstidens längd).
    NoticeLength ["days", "weeks", "months"] { Days, Weeks, Months }
);
part_of_span!(
    /// Length in months (längd i månader).
    MonthSpan ["months"] { Months }
);

/// Deadline (slutdag): when a period ends, and how it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deadline {
    /// The rule of counting.
    pub rule: CountingRule,
    /// The day of the event; it is not counted.
    pub from: Day,
    /// The length.
    pub span: Span,
    /// The day before any move.
    pub nominal_on: Day,
    /// The last day, inclusive; unknown where the holidays of the year are not recorded.
    pub last_day: Option<Day>,
    /// Why the nominal day was closed, if the last day moved off it.
    pub moved_off: Option<Closed>,
    /// Whether the period was lengthened to hold two working days (article 3(5)).
    pub lengthened: bool,
    /// Where Swedish practice puts the last day, if it also moves off the eve on which the
    /// Regulation lets the period end.
    pub in_practice: Option<Day>,
    /// The weakest value used.
    pub confidence: Confidence,
}

impl Deadline {
    fn unmoved(rule: CountingRule, from: Day, span: Span) -> Result<Self, Error> {
        Ok(Self {
            rule,
            from,
            span,
            nominal_on: span.after(from)?,
            last_day: None,
            moved_off: None,
            lengthened: false,
            in_practice: None,
            confidence: Confidence::High,
        })
    }
}

/// Period of a Union act (frist enligt förordning 1182/71): bid periods and requests.
///
/// The day of the event is not counted; a last day on a Saturday, Sunday or public holiday
/// moves to the next working day (article 3(4)), and a period of two days or more holds at
/// least two working days (article 3(5)).
///
/// ```
/// use anbud::calendar::{RegulationPeriod, Span};
///
/// // 35 days from 17 May 2025 end on Midsummer Day, a Saturday.
/// let bids = RegulationPeriod::new("2025-05-17".parse()?, Span::Days(35)).deadline()?;
/// assert_eq!(bids.nominal_on.to_string(), "2025-06-21");
/// assert_eq!(bids.last_day.unwrap().to_string(), "2025-06-23");
///
/// // Christmas Eve is a working day to the Regulation; practice moves off it.
/// let eve = RegulationPeriod::new("2019-12-14".parse()?, Span::Days(10)).deadline()?;
/// assert_eq!(eve.last_day.unwrap().to_string(), "2019-12-24");
/// assert_eq!(eve.in_practice.unwrap().to_string(), "2019-12-27");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegulationPeriod {
    from: Day,
    span: Span,
}

impl RegulationPeriod {
    /// A period of this length after the day of the event.
    #[must_use]
    pub const fn new(from: Day, span: Span) -> Self {
        Self { from, span }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<Deadline, Error> {
        let deadline = Deadline::unmoved(CountingRule::Regulation, self.from, self.span)?;
        Ok(unless_unrecorded(self.moved(deadline.clone()))?.unwrap_or(deadline))
    }

    fn moved(self, mut deadline: Deadline) -> Result<Deadline, Error> {
        let (working_day, moved_off) = first_open(deadline.nominal_on, holidays::no_working_day)?;
        let last_day = self.with_two_working_days(working_day)?;
        let (in_practice, _) = first_open(last_day, closed_by_statute)?;
        deadline.last_day = Some(last_day);
        deadline.moved_off = moved_off;
        deadline.lengthened = last_day != working_day;
        deadline.in_practice = (in_practice != last_day).then_some(in_practice);
        Ok(deadline)
    }

    /// Article 3(5): goes on until the period holds two working days.
    fn with_two_working_days(self, last_day: Day) -> Result<Day, Error> {
        if !matches!(self.span, Span::Days(2..)) {
            return Ok(last_day);
        }
        let mut day = self.from;
        let mut working_days = 0_u32;
        while working_days < 2 {
            day = day.next()?;
            if holidays::no_working_day(day)?.is_none() {
                working_days = working_days.saturating_add(1);
            }
        }
        Ok(day.max(last_day))
    }
}

/// Statutory period (lagstadgad tid), lag (1930:173): standstill and review.
///
/// Weeks, months and years end on the same weekday or number (1 §); a last day on a
/// Saturday, Sunday, public holiday, midsummer, Christmas or New Year's Eve moves to the
/// next weekday (2 §).
///
/// ```
/// use anbud::calendar::{Span, StatutoryPeriod};
///
/// // An award notification sent on Maundy Thursday 2019: day ten is a Sunday.
/// let standstill = StatutoryPeriod::new("2019-04-18".parse()?, Span::Days(10)).deadline()?;
/// assert_eq!(standstill.last_day.unwrap().to_string(), "2019-04-29");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatutoryPeriod {
    from: Day,
    span: Span,
}

impl StatutoryPeriod {
    /// A period of this length after the day of the event.
    #[must_use]
    pub const fn new(from: Day, span: Span) -> Self {
        Self { from, span }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<Deadline, Error> {
        let mut deadline = Deadline::unmoved(CountingRule::Statute, self.from, self.span)?;
        if let Some((last_day, moved_off)) =
            unless_unrecorded(first_open(deadline.nominal_on, closed_by_statute))?
        {
            deadline.last_day = Some(last_day);
            deadline.confidence =
                moved_off.as_ref().map_or(Confidence::High, |closed| closed.confidence);
            deadline.moved_off = moved_off;
        }
        Ok(deadline)
    }
}

/// Contractual period (avtalad tid): notice, options. It ends where the contract says, also
/// on a Sunday: lag (1930:173) governs statutory time only.
///
/// ```
/// use anbud::calendar::{ContractPeriod, Span};
///
/// let notice = ContractPeriod::new("2023-12-31".parse()?, Span::Months(6)).deadline()?;
/// assert_eq!(notice.last_day.unwrap().to_string(), "2024-06-30"); // a Sunday
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContractPeriod {
    from: Day,
    span: Span,
}

impl ContractPeriod {
    /// A period of this length after the day of the event.
    #[must_use]
    pub const fn new(from: Day, span: Span) -> Self {
        Self { from, span }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<Deadline, Error> {
        let mut deadline = Deadline::unmoved(CountingRule::Contract, self.from, self.span)?;
        deadline.last_day = Some(deadline.nominal_on);
        Ok(deadline)
    }
}

/// The first day on or after `day` that is not closed, and why `day` itself was.
fn first_open(
    day: Day,
    closed: impl Fn(Day) -> Result<Option<Closed>, Error>,
) -> Result<(Day, Option<Closed>), Error> {
    let why = closed(day)?;
    let mut open = day;
    while closed(open)?.is_some() {
        open = open.next()?;
    }
    Ok((open, why))
}

/// Where no holidays are recorded the answer is unknown, which is no error here.
fn unless_unrecorded<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => Ok(None),
        Err(error) => Err(error),
    }
}
