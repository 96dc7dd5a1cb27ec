//! The words of a contract: notice and options.

use super::deadline::Deadline;
use super::{CountingRule, Span};
use crate::calendar::Day;
use crate::error::Error;

/// Contractual period (avtalad tid): notice, options. It ends where the contract says, also
/// on a Sunday: lag (1930:173) governs statutory time only.
///
/// ```
/// use anbud::calendar::{ContractPeriod, Span};
///
/// let notice = ContractPeriod::new("2023-12-31".parse()?, Span::Months(6)).deadline()?;
/// assert_eq!(notice.last_day.unwrap().to_string(), "2024-06-30"); // a Sunday
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContractPeriod {
    from: Day,
    span: Span,
}

impl ContractPeriod {
    /// A period of this length after the day of the event.
    #[must_use]
    pub const fn new(from: Day, span: Span) -> Self {
        Self { from, span }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<Deadline, Error> {
        let mut deadline = Deadline::unmoved(CountingRule::Contract, self.from, self.span)?;
        deadline.last_day = Some(deadline.nominal_on);
        Ok(deadline)
    }
}
