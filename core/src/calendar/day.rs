//! A day of the calendar, within the years the library answers for.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, text_schema, writes};

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

/// Day (dag) of the Gregorian calendar, 1900-01-01 to 2199-12-31.
///
/// ```
/// use anbud::calendar::Day;
///
/// let day: Day = "2024-01-31".parse()?;
/// // A month that lacks the day ends on its last day (1 § lagen 1930:173).
/// assert_eq!(day.plus_months(1)?.to_string(), "2024-02-29");
/// assert_eq!("2025-3-1".parse::<Day>().unwrap_err().code().as_str(), "input.invalid");
/// assert_eq!("2200-01-01".parse::<Day>().unwrap_err().code().as_str(), "date.out_of_range");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day that the library answers for, 1900-01-01.
    pub(crate) fn first() -> Result<Self, Error> {
        Self::new(FIRST_YEAR, 1, 1)
    }

    /// The day of a year, month and day of month.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199, `input.invalid` where there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, Error> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(Problem::DateOutOfRange.into());
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or_else(|| Problem::DateForm.into())
    }

    /// A date of chrono as a day.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn from_date(date: NaiveDate) -> Result<Self, Error> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(Problem::DateOutOfRange.into())
        }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// `input.invalid` for another form or a day that does not exist,
    /// `date.out_of_range` for a year outside 1900–2199.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let form = || Error::new(Problem::DateForm);
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(form());
        };
        let numeric =
            [year, month, day].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        if !numeric || year.len() < 4 || month.len() != 2 || day.len() != 2 {
            return Err(form());
        }
        let (month, day) = (month.parse().map_err(|_| form())?, day.parse().map_err(|_| form())?);
        if year.len() > 4 {
            return Err(Problem::DateOutOfRange.into());
        }
        Self::new(year.parse().map_err(|_| form())?, month, day)
    }

    /// The day as a date of chrono.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The day so many days later, or earlier for a negative number.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn plus_days(self, days: i64) -> Result<Self, Error> {
        let count = Days::new(days.unsigned_abs());
        let date =
            if days < 0 { self.0.checked_sub_days(count) } else { self.0.checked_add_days(count) };
        date.map_or_else(|| Err(Problem::DateOutOfRange.into()), Self::from_date)
    }

    /// The day with the same number so many months later, or the last day of that month
    /// where it lacks the number (1 § lagen 1930:173).
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn plus_months(self, months: u32) -> Result<Self, Error> {
        let date = self.0.checked_add_months(Months::new(months));
        date.map_or_else(|| Err(Problem::DateOutOfRange.into()), Self::from_date)
    }

    /// The day after.
    ///
    /// # Errors
    /// `date.out_of_range` after 2199-12-31.
    pub fn next(self) -> Result<Self, Error> {
        self.plus_days(1)
    }

    /// The day before.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900-01-01.
    pub fn previous(self) -> Result<Self, Error> {
        self.plus_days(-1)
    }

    /// How many days from this day to the other; negative if it lies earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// The last day of the month.
    #[must_use]
    pub fn month_end(self) -> Self {
        let last = (28..=31).rev().find_map(|day| self.0.with_day(day));
        Self(last.unwrap_or(self.0))
    }

    /// The last day of the month with this number in the same year.
    ///
    /// # Errors
    /// `input.invalid` for a month outside 1–12.
    pub fn end_of_month_in_year(self, month: u32) -> Result<Self, Error> {
        Self::new(self.year(), month, 1).map(Self::month_end)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl ToWire for Day {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(Day);

text_schema! {
    Day: "Day (dag), `YYYY-MM-DD`, in the years 1900 to 2199.",
    pattern = r"^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
    format = "date",
    examples = ["2024-02-29"]
}

impl FromWire for Day {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Date, Self::parse, report)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    fn code(text: &str) -> &'static str {
        Day::parse(text).unwrap_err().code().as_str()
    }

    #[test]
    fn only_the_one_form_of_a_date_is_read() {
        for text in [
            "2025-3-1",
            "20250301",
            "2025-03-01T00:00:00",
            "+2025-03-01",
            "2025-02-29",
            "2025-13-01",
            "25-03-01",
            "",
            " 2025-03-01",
            "２０２５-03-01",
        ] {
            assert_eq!(code(text), "input.invalid", "{text}");
        }
    }

    #[test]
    fn years_before_1900_and_after_2199_are_out_of_range() {
        for text in ["0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "999999-01-01"] {
            assert_eq!(code(text), "date.out_of_range", "{text}");
        }
    }

    #[test]
    fn the_end_of_february_knows_leap_years() {
        let end = |text: &str| Day::parse(text).unwrap().month_end().to_string();
        assert_eq!(end("2024-02-01"), "2024-02-29");
        assert_eq!(end("2023-02-28"), "2023-02-28");
        assert_eq!(end("2100-02-10"), "2100-02-28");
    }
}
