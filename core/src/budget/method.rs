//! How an amount is spread over time.

use crate::money::Sek;
use crate::wire::wire_enum;

wire_enum! {
    /// Allocation method (fördelningsmetod).
    #[non_exhaustive]
    pub enum AllocationMethod {
        /// A full month is a twelfth of the year, a part month its days over the days of that
        /// month. Conserves the total.
        MonthEqual = "monthEqual",
        /// Days over the days of the calendar year, each year rounded by itself. Over a leap
        /// year the shares need not sum to the contract's total.
        DayActualYear = "dayActualYear",
        /// Days over the contract's own days. Conserves the total.
        DayActualContract = "dayActualContract",
    }
}

/// Amount to allocate (belopp att fördela).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// For the whole time.
    Total(Sek),
    /// For each year.
    Annual(Sek),
}
