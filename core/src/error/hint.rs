//! What a value in another form plainly means.

use chrono::{Days, NaiveDate};

use super::kinds::Expected;
use super::problem::Problem;

/// The day that a text in another form plainly means: without hyphens, with short numbers, with
/// a clock time after it, or counted as spreadsheets count days.
pub(super) fn meant(problem: &Problem, given: &str) -> Option<NaiveDate> {
    let of_parts = |year: &str, month: &str, day: &str| {
        let number = |part: &str| part.parse::<u32>().ok();
        NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, number(day)?)
    };
    let given = given.trim();
    match problem {
        Problem::DateForm => {
            let date = given.split([' ', 'T']).next()?;
            let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
            match parts.as_slice() {
                [year, month, day] if year.len() == 4 => of_parts(year, month, day),
                [whole] if whole.len() == 8 => {
                    of_parts(whole.get(..4)?, whole.get(4..6)?, whole.get(6..)?)
                }
                _ => None,
            }
        }
        Problem::WrongType(Expected::Date) => {
            let days = given.parse::<u64>().ok().filter(|days| SPREADSHEET_DAYS.contains(days))?;
            NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
        }
        _ => None,
    }
}

/// Day numbers of spreadsheets for the years 1927 to 2119.
const SPREADSHEET_DAYS: std::ops::RangeInclusive<u64> = 10_000..=80_000;
