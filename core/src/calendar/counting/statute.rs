//! Lag (1930:173): standstill and review.

use super::deadline::{Deadline, first_open, unless_unrecorded};
use super::{CountingRule, Period};
use crate::calendar::{Day, closed_by_statute};
use crate::error::Error;

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
///
/// let ends = |from: &str, span| {
///     let deadline = StatutoryPeriod::new(from.parse()?, span).deadline()?;
///     Ok::<_, anbud::error::Error>(deadline.last_day.unwrap().to_string())
/// };
/// // Days: an ordinary Tuesday; Christmas Eve, which the act moves.
/// assert_eq!(ends("2025-03-01", Span::Days(10))?, "2025-03-11");
/// assert_eq!(ends("2024-12-14", Span::Days(10))?, "2024-12-27");
/// // Weeks: the same weekday; Midsummer Eve.
/// assert_eq!(ends("2025-03-11", Span::Weeks(3))?, "2025-04-01");
/// assert_eq!(ends("2025-05-30", Span::Weeks(3))?, "2025-06-23");
/// // Months: the same number; February lacks the 31st.
/// assert_eq!(ends("2025-03-11", Span::Months(6))?, "2025-09-11");
/// assert_eq!(ends("2024-01-31", Span::Months(1))?, "2024-02-29");
/// // Years: the same date; leap day to a year that lacks it.
/// assert_eq!(ends("2025-03-11", Span::Years(1))?, "2026-03-11");
/// assert_eq!(ends("2024-02-29", Span::Years(1))?, "2025-02-28");
/// // Before 1990 no holidays are recorded: the last day is unknown, the nominal day is not.
/// let unknown = StatutoryPeriod::new("1989-03-01".parse()?, Span::Days(10)).deadline()?;
/// assert_eq!((unknown.nominal_on.to_string().as_str(), unknown.last_day), ("1989-03-11", None));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatutoryPeriod {
    from: Day,
    period: Period,
}

impl StatutoryPeriod {
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
        let mut deadline = Deadline::unmoved(CountingRule::Statute, self.from, self.period)?;
        if let Some(opened) = unless_unrecorded(first_open(deadline.nominal_on, closed_by_statute))?
        {
            deadline.last_day = Some(opened.day);
            deadline.confidence = opened.confidence;
            deadline.moved_off = opened.moved_off;
        }
        Ok(deadline)
    }
}
