//! Regulation (EEC, Euratom) 1182/71: bid periods and requests.

use super::deadline::{Deadline, first_open, unless_unrecorded};
use super::{CountingRule, Period};
use crate::calendar::Day;
use crate::calendar::holidays::{closed_by_statute, no_working_day};
use crate::error::Error;

/// Period of a Union act (frist enligt förordning 1182/71): bid periods and requests.
///
/// The day of the event is not counted (article 3(1)); weeks, months and years end on the
/// same weekday or number, or on the last day of a month that lacks it (article 3(2)(c)). A
/// last day on a Saturday, Sunday or public holiday moves to the next working day (article
/// 3(4)), and a period of two days or more, in whichever unit, holds at least two working days
/// (article 3(5)). Hours are [`RegulationHours`](super::RegulationHours), time counted
/// backwards is [`RegulationBackward`](super::RegulationBackward).
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
///
/// // Two days over a weekend are lengthened to hold two working days.
/// let short = RegulationPeriod::new("2025-03-07".parse()?, Span::Days(2)).deadline()?;
/// assert_eq!(short.last_day.unwrap().to_string(), "2025-03-11");
/// assert!(short.lengthened);
///
/// let ends = |from: &str, span| {
///     let deadline = RegulationPeriod::new(from.parse()?, span).deadline()?;
///     Ok::<_, anbud::error::Error>(deadline.last_day.unwrap().to_string())
/// };
/// // Weeks: the same weekday; Good Friday 2025 moves over Easter to Tuesday.
/// assert_eq!(ends("2025-03-12", Span::Weeks(2))?, "2025-03-26");
/// assert_eq!(ends("2025-04-11", Span::Weeks(1))?, "2025-04-22");
/// // Months: the same number; February lacks the 31st, and its last day is a Saturday here.
/// assert_eq!(ends("2025-01-15", Span::Months(1))?, "2025-02-17");
/// assert_eq!(ends("2026-01-31", Span::Months(1))?, "2026-03-02");
/// // Years: the same date; 2025 lacks 29 February.
/// assert_eq!(ends("2024-03-12", Span::Years(1))?, "2025-03-12");
/// assert_eq!(ends("2024-02-29", Span::Years(1))?, "2025-02-28");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegulationPeriod {
    from: Day,
    period: Period,
}

impl RegulationPeriod {
    /// A period of this length after the day of the event.
    #[must_use]
    pub fn new(from: Day, period: impl Into<Period>) -> Self {
        Self { from, period: period.into() }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<Deadline, Error> {
        let deadline = Deadline::unmoved(CountingRule::Regulation, self.from, self.period.clone())?;
        Ok(unless_unrecorded(self.moved(deadline.clone()))?.unwrap_or(deadline))
    }

    fn moved(&self, mut deadline: Deadline) -> Result<Deadline, Error> {
        let working = first_open(deadline.nominal_on, no_working_day)?;
        let last_day = self.with_two_working_days(working.day)?;
        let in_practice = first_open(last_day, closed_by_statute)?.day;
        deadline.last_day = Some(last_day);
        deadline.moved_off = working.moved_off;
        deadline.lengthened = last_day != working.day;
        deadline.in_practice = (in_practice != last_day).then_some(in_practice);
        Ok(deadline)
    }

    /// Article 3(5): a period of two days or more, in whichever unit, goes on until it holds
    /// two working days.
    fn with_two_working_days(&self, last_day: Day) -> Result<Day, Error> {
        if self.period.is_shorter_than_two_days() {
            return Ok(last_day);
        }
        let mut day = self.from;
        let mut working_days = 0_u32;
        while working_days < 2 {
            day = day.next()?;
            if no_working_day(day)?.is_none() {
                working_days = working_days.saturating_add(1);
            }
        }
        Ok(day.max(last_day))
    }
}
