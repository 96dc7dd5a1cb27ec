//! The years over which aid is added up.

use crate::calendar::Day;
use crate::error::Error;
use crate::law::{LawBook, LawValue};

const YEARS: &str = "aid.period_years";
const ROLLING: &str = "aid.period_rolling";

/// The days whose aid counts (tidsfönster), both inclusive.
pub(super) struct Window {
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) rolling: bool,
    pub(super) values: [LawValue; 2],
}

impl Window {
    /// The window that ends on the day of a grant, or the law value that is not recorded.
    pub(super) fn of(on: Day, law: &LawBook) -> Result<Result<Self, String>, Error> {
        let at = |key: &str| law.in_force(key, on).map_err(|_| format!("law:{key}"));
        let (years, rolling) = match (at(YEARS), at(ROLLING)) {
            (Ok(years), Ok(rolling)) => (years, rolling),
            (Err(path), _) | (_, Err(path)) => return Ok(Err(path)),
        };
        let count = i32::try_from(years.count()?).unwrap_or(i32::MAX);
        let turns = rolling.count()? != 0;
        let first = if turns { after_the_same_day(on, count)? } else { first_year(on, count)? };
        Ok(Ok(Self { first, last: on, rolling: turns, values: [years, rolling] }))
    }

    pub(super) fn contains(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

/// Rolling years: from the day after the same day so many years before. Where the month is too
/// short for it, its last day stands in.
fn after_the_same_day(on: Day, years: i32) -> Result<Day, Error> {
    let month = Day::new(on.year().saturating_sub(years), on.month(), 1)?;
    let last = month.month_end();
    let same = Day::new(month.year(), month.month(), on.day()).unwrap_or(last);
    same.next()
}

/// Fiscal years, taken to be calendar years: that of the grant and those before it.
fn first_year(on: Day, years: i32) -> Result<Day, Error> {
    let before = years.saturating_sub(1);
    Day::new(on.year().saturating_sub(before), 1, 1)
}
