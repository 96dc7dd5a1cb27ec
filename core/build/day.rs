//! A calendar date as a law file writes it.

use serde::Deserialize;
use std::fmt;
use toml::value::Datetime;

/// A TOML local date between 1900 and 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "Datetime")]
pub(crate) struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl TryFrom<Datetime> for Day {
    type Error = String;

    fn try_from(written: Datetime) -> Result<Self, String> {
        match written {
            Datetime { date: Some(date), time: None, offset: None }
                if (1900..=2199).contains(&date.year) =>
            {
                Ok(Self { year: date.year, month: date.month, day: date.day })
            }
            _ => Err(format!(
                "{written} is not a day of law; write a date between 1900 and 2199 without a time, such as 2022-02-01"
            )),
        }
    }
}

impl Day {
    pub(crate) fn year_month_day(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
