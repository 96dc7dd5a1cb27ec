//! Budgets: amounts laid out over calendar periods.

mod allocate;
mod period;

pub use allocate::{Allocation, AllocationMethod, AllocationPart, Amount, allocate};
pub use period::{Granularity, Period};
