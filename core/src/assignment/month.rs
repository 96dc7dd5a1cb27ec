//! A day without a year, and a month.

use std::fmt;

use crate::calendar::Day;
use crate::error::{Error, Expected, Problem};
use crate::rational::Rational;
use crate::wire::{FromWire, Node, Out, Report, ToWire, text_schema, writes};

/// Day of the year (dag på året) without a year, `MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// Reads `MM-DD`; 29 February is the last of February in other years.
    ///
    /// # Errors
    /// `input.invalid` where no year has that day.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // A leap year has every day that any year has.
        let day = Day::parse(&format!("2000-{text}")).map_err(|_| Problem::MonthDayForm)?;
        Ok(Self { month: day.month(), day: day.day() })
    }

    /// The day in a year, or the month's last day where the year lacks it.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn in_year(self, year: i32) -> Result<Day, Error> {
        Day::new(year, self.month, self.day)
            .or_else(|_| Day::new(year, self.month, 1).map(Day::month_end))
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// Month (månad) of a year, `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth(Day);

impl YearMonth {
    /// Reads `YYYY-MM`.
    ///
    /// # Errors
    /// `input.invalid` for another form, `date.out_of_range` outside 1900–2199.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match Day::parse(&format!("{text}-01")) {
            Ok(day) => Ok(Self(day)),
            Err(error) if error.problem() == &Problem::DateOutOfRange => Err(error),
            Err(_) => Err(Problem::MonthForm.into()),
        }
    }

    /// The first day of the month.
    #[must_use]
    pub const fn first_day(self) -> Day {
        self.0
    }

    /// The month that a day lies in.
    pub(super) fn of(day: Day) -> Self {
        Self(Day::new(day.year(), day.month(), 1).unwrap_or(day))
    }

    /// The month so many months before.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900.
    pub(super) fn earlier(self, months: u32) -> Result<Self, Error> {
        let date = self.0.date().checked_sub_months(chrono::Months::new(months));
        date.map_or_else(|| Err(Problem::DateOutOfRange.into()), Day::from_date).map(Self)
    }
}

impl std::str::FromStr for YearMonth {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// Months (månader) from a day to another, both inclusive: a part month is its days over the
/// days of that month.
pub(crate) fn months(from: Day, to: Day) -> Rational {
    let part = |day: Day, days: u32| Rational::of(days.into(), day.month_end().day().into());
    let number =
        |day: Day| i64::from(day.year()).saturating_mul(12).saturating_add(day.month().into());
    let whole = Rational::whole(number(to).saturating_sub(number(from)));
    // What has passed of the last month, less what had passed of the first one.
    match (part(to, to.day()), part(from, from.day().saturating_sub(1))) {
        (Some(last), Some(first)) => whole.plus(&last).minus(&first),
        // No month is without days.
        _ => whole,
    }
}

macro_rules! as_text {
    ($($type:ident: $expected:ident),+) => {
        $(
            impl ToWire for $type {
                fn write(&self, out: &mut dyn Out) {
                    out.text(&self.to_string());
                }
            }

            writes!($type);

            impl FromWire for $type {
                fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
                    node.parsed(Expected::$expected, Self::parse, report)
                }
            }
        )+
    };
}

as_text!(MonthDay: MonthDay, YearMonth: Month);

text_schema! {
    MonthDay: "Day of the year (dag på året) without a year, `MM-DD`.",
    pattern = r"^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$",
    examples = ["12-31"]
}

text_schema! {
    YearMonth: "Month (månad) of a year, `YYYY-MM`, in the years 1900 to 2199.",
    pattern = r"^(19|20|21)\d{2}-(0[1-9]|1[0-2])$",
    examples = ["2017-12"]
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn whole_months_are_counted_and_part_months_by_their_days() {
        let of =
            |from: &str, to: &str| months(from.parse().unwrap(), to.parse().unwrap()).to_string();
        assert_eq!(of("2024-01-01", "2024-12-31"), "12");
        // Fifteen of thirty days, and one of twenty-nine.
        assert_eq!(of("2024-11-01", "2024-11-15"), "1/2");
        assert_eq!(of("2024-02-29", "2024-02-29"), "1/29");
        assert_eq!(of("2025-01-31", "2025-02-14"), "33/62");
    }
}
