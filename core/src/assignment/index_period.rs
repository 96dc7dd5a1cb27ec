//! The period of an index value: a month, a quarter or a year.

use std::fmt;

use super::month::YearMonth;
use crate::calendar::Day;
use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, text_schema, writes};

/// Length (längd) of the period of an index value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Length {
    Month,
    Quarter,
    Year,
}

/// Period of an index value (månad, kvartal eller år).
///
/// `2023-03` and `2023M03` are one month, `2023-Q1` and `2023K1` one quarter, `2023` a year; the
/// first form of each is written. A month, a quarter and a year are never equal.
///
/// ```
/// use anbud::assignment::IndexPeriod;
///
/// assert_eq!(IndexPeriod::parse("2023K1")?.to_string(), "2023-Q1");
/// assert_eq!(IndexPeriod::parse("2023M03")?, IndexPeriod::parse("2023-03")?);
/// assert_ne!(IndexPeriod::parse("2023")?, IndexPeriod::parse("2023-01")?);
/// let error = IndexPeriod::parse("2023-03-31").unwrap_err();
/// assert!(error.message().sv.contains("2026-03, 2026-Q1 eller 2026"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexPeriod {
    first_day: Day,
    length: Length,
}

impl IndexPeriod {
    /// Reads a month, a quarter or a year.
    ///
    /// # Errors
    /// `input.invalid` for another form, `date.out_of_range` outside 1900–2199.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let form = || Error::new(Problem::IndexPeriodForm);
        let (year, rest) = text.split_at_checked(4).ok_or_else(form)?;
        let number = |digits: &str, long: usize| {
            let plain = digits.len() == long && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u32>().ok().filter(|_| plain)
        };
        let year = number(year, 4).and_then(|year| i32::try_from(year).ok()).ok_or_else(form)?;
        let rest = rest
            .strip_prefix('-')
            .map_or(rest, |after| if after.is_empty() { rest } else { after });
        let (length, month) = match rest.split_at_checked(1) {
            None if rest.is_empty() => (Length::Year, Some(1)),
            None => return Err(form()),
            Some(("M", month)) => (Length::Month, number(month, 2)),
            Some(("Q" | "K", quarter)) => {
                let quarter = number(quarter, 1).filter(|quarter| (1..=4).contains(quarter));
                (Length::Quarter, quarter.map(first_month))
            }
            // Without a hyphen `202303` could be read in two ways.
            Some(_) if text.get(4..5) == Some("-") => (Length::Month, number(rest, 2)),
            Some(_) => return Err(form()),
        };
        let month = month.filter(|month| (1..=12).contains(month)).ok_or_else(form)?;
        Ok(Self { first_day: Day::new(year, month, 1)?, length })
    }

    /// The first day of the period.
    #[must_use]
    pub const fn first_day(self) -> Day {
        self.first_day
    }

    /// Whether both are months, quarters or years.
    #[must_use]
    pub fn is_as_long_as(self, other: Self) -> bool {
        self.length == other.length
    }

    /// The period of the same length that a month lies in.
    pub(super) fn around(self, month: YearMonth) -> Self {
        let day = month.first_day();
        let first_month = match self.length {
            Length::Month => day.month(),
            Length::Quarter => first_month(quarter_of(day.month())),
            Length::Year => 1,
        };
        let first_day = Day::new(day.year(), first_month, 1).unwrap_or(day);
        Self { first_day, length: self.length }
    }
}

impl From<YearMonth> for IndexPeriod {
    fn from(month: YearMonth) -> Self {
        Self { first_day: month.first_day(), length: Length::Month }
    }
}

/// The first month of a quarter, from 1.
const fn first_month(quarter: u32) -> u32 {
    quarter.saturating_sub(1).saturating_mul(3).saturating_add(1)
}

/// The quarter of a month, from 1.
const fn quarter_of(month: u32) -> u32 {
    month.saturating_add(2).wrapping_div(3)
}

impl std::str::FromStr for IndexPeriod {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for IndexPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first_day.year(), self.first_day.month());
        match self.length {
            Length::Month => write!(f, "{year:04}-{month:02}"),
            Length::Quarter => write!(f, "{year:04}-Q{}", quarter_of(month)),
            Length::Year => write!(f, "{year:04}"),
        }
    }
}

impl ToWire for IndexPeriod {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(IndexPeriod);

impl FromWire for IndexPeriod {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::IndexPeriod, Self::parse, report)
    }
}

text_schema! {
    IndexPeriod: "Period of an index value: a month (månad) `2017-12`, a quarter (kvartal) `2017-Q4` or a year (år) `2017`, in the years 1900 to 2199. `2017M12` and `2017K4` are read too; the first form of each is written.",
    pattern = r"^(19|20|21)\d{2}(-(0[1-9]|1[0-2])|-?M(0[1-9]|1[0-2])|-?[QK][1-4])?$",
    examples = ["2017-12", "2017-Q4", "2017"]
}

#[cfg(test)]
mod tests {
    use super::IndexPeriod;

    #[test]
    fn each_form_is_written_in_the_first_one_of_its_length() {
        for (text, shown) in [
            ("2023-03", "2023-03"),
            ("2023M03", "2023-03"),
            ("2023-Q1", "2023-Q1"),
            ("2023Q4", "2023-Q4"),
            ("2023K1", "2023-Q1"),
            ("2023", "2023"),
        ] {
            assert_eq!(IndexPeriod::parse(text).unwrap().to_string(), shown, "{text}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "202",
            "2023-",
            "2023-3",
            "202303",
            "2023M3",
            "2023M13",
            "2023-00",
            "2023-Q0",
            "2023K5",
            "2023Q11",
            "2023-03-01",
            "2023X1",
            "2023-M",
            "20é3",
            "2023−03",
            " 2023",
        ] {
            assert!(IndexPeriod::parse(text).is_err(), "{text}");
        }
        assert_eq!(IndexPeriod::parse("1899").unwrap_err().code().as_str(), "date.out_of_range");
    }
}
