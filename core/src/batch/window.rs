//! The periods over which contracts are laid out.

use crate::budget::AllocationMethod;
use crate::wire::wire_enum;

/// 1900-01-01 and 2199-12-31 as days since 1970-01-01.
pub(super) const FIRST_DAY: i32 = -25_567;
pub(super) const LAST_DAY: i32 = 84_005;

wire_enum! {
    /// Periods of a batch (perioder).
    pub enum BatchPeriod {
        /// Calendar years (kalenderår).
        Year = "year",
        /// Months (månader).
        Month = "month",
    }
}

/// What is asked of a batch (vad som ska fördelas).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchWindow {
    /// The method.
    pub method: AllocationMethod,
    /// Years or months.
    pub by: BatchPeriod,
    /// The first year of the answer.
    pub first_year: i32,
    /// How many years.
    pub years: u16,
}

impl BatchWindow {
    /// How many amounts each contract gets.
    #[must_use]
    pub const fn width(&self) -> usize {
        match self.by {
            BatchPeriod::Year => self.years as usize,
            BatchPeriod::Month => (self.years as usize).saturating_mul(12),
        }
    }
}
