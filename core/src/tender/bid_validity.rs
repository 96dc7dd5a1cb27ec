//! How long a bid must bind, in the three ways in which a tender says it.

use std::num::NonZeroU32;

use crate::calendar::{Day, Span};
use crate::error::{Error, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

const FORMS: &[&str] = &["months", "days", "until"];

/// Validity of bids (anbudets giltighetstid): a length from the day of the deadline, or a day.
///
/// ```
/// use anbud::calendar::Day;
/// use anbud::tender::BidValidity;
///
/// let deadline: Day = "2026-11-30".parse()?;
/// let last = |validity: BidValidity| validity.last_day(Some(deadline));
/// assert_eq!(last(BidValidity::Months(3))?, Some("2027-02-28".parse()?));
/// assert_eq!(last(BidValidity::Days(90))?, Some("2027-02-28".parse()?));
/// let until = BidValidity::Until("2027-03-31".parse()?);
/// // A stated day needs no deadline to count from.
/// assert_eq!(until.last_day(None)?, Some("2027-03-31".parse()?));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BidValidity {
    /// So many months from the deadline (månader).
    Months(u32),
    /// So many days from the deadline (dagar).
    Days(u32),
    /// To this day, inclusive (till och med).
    Until(Day),
}

impl BidValidity {
    /// The last day on which a bid must bind, inclusive; none where it is counted from a
    /// deadline that is not known. It is never moved off a holiday.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn last_day(self, deadline: Option<Day>) -> Result<Option<Day>, Error> {
        match (self, self.length(), deadline) {
            (Self::Until(day), ..) => Ok(Some(day)),
            (_, Some(length), Some(deadline)) => length.after(deadline).map(Some),
            _ => Ok(None),
        }
    }

    /// The length, where one is stated.
    #[must_use]
    pub const fn length(self) -> Option<Span> {
        match self {
            Self::Months(months) => Some(Span::Months(months)),
            Self::Days(days) => Some(Span::Days(days)),
            Self::Until(_) => None,
        }
    }

    /// The months, where it is stated in months.
    #[must_use]
    pub const fn months(self) -> Option<u32> {
        match self {
            Self::Months(months) => Some(months),
            _ => None,
        }
    }

    /// The days, where it is stated in days.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::Days(days) => Some(days),
            _ => None,
        }
    }

    /// The last day, where it is stated as a day.
    #[must_use]
    pub const fn until(self) -> Option<Day> {
        match self {
            Self::Until(day) => Some(day),
            _ => None,
        }
    }
}

impl ToWire for BidValidity {
    fn write(&self, out: &mut dyn Out) {
        match self {
            Self::Months(months) => out.object("months", &[months]),
            Self::Days(days) => out.object("days", &[days]),
            Self::Until(day) => out.object("until", &[day]),
        }
    }
}

writes!(BidValidity);

impl FromWire for BidValidity {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let mut found = Vec::new();
        node.fields("months days until", report, &mut |field, value, report| {
            found.push(match field {
                "months" => NonZeroU32::from_wire(value, report).map(|own| Self::Months(own.get())),
                "days" => NonZeroU32::from_wire(value, report).map(|own| Self::Days(own.get())),
                _ => Day::from_wire(value, report).map(Self::Until),
            });
        })?;
        match found.as_slice() {
            [validity] => *validity,
            _ => node.fault(Problem::ExactlyOneOf { fields: FORMS }, report),
        }
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for BidValidity {
    const NAME: &'static str = "BidValidity";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{exactly_one, integer};
        let length = || integer(1, i64::from(u32::MAX));
        exactly_one(
            "Validity of bids (anbudets giltighetstid): a length from the day of the deadline, or the last day.",
            [("months", length()), ("days", length()), ("until", all.of::<Day>())],
        )
    }
}
