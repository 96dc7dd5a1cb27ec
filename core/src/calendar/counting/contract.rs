//! The words of a contract: notice and options.

use super::deadline::Deadline;
use super::{CountingRule, Period};
use crate::calendar::Day;
use crate::error::Error;

/// Contractual period (avtalad tid): notice, options. It ends where the contract says, also
/// on a Sunday: lag (1930:173) governs statutory time only.
///
/// ```
/// use anbud::calendar::{ContractPeriod, Span};
///
/// let ends = |from: &str, span| {
///     let deadline = ContractPeriod::new(from.parse()?, span).deadline()?;
///     Ok::<_, anbud::error::Error>(deadline.last_day.unwrap().to_string())
/// };
/// // Days: a Tuesday; Christmas Eve stands.
/// assert_eq!(ends("2025-03-01", Span::Days(10))?, "2025-03-11");
/// assert_eq!(ends("2024-12-14", Span::Days(10))?, "2024-12-24");
/// // Weeks: the same weekday; a Sunday stands.
/// assert_eq!(ends("2025-03-11", Span::Weeks(2))?, "2025-03-25");
/// assert_eq!(ends("2025-03-09", Span::Weeks(2))?, "2025-03-23");
/// // Months: the same number; a month that lacks it ends on its last day, here a Sunday.
/// assert_eq!(ends("2025-03-11", Span::Months(6))?, "2025-09-11");
/// assert_eq!(ends("2023-12-31", Span::Months(6))?, "2024-06-30");
/// // Years: the same date; leap day to the last day of February.
/// assert_eq!(ends("2025-03-11", Span::Years(2))?, "2027-03-11");
/// assert_eq!(ends("2024-02-29", Span::Years(1))?, "2025-02-28");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractPeriod {
    from: Day,
    period: Period,
}

impl ContractPeriod {
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
        let mut deadline = Deadline::unmoved(CountingRule::Contract, self.from, self.period)?;
        deadline.last_day = Some(deadline.nominal_on);
        Ok(deadline)
    }
}
