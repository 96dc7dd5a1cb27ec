//! Budgets: amounts laid out over calendar periods, and compensation for hidden VAT.

mod allocate;
mod period;
mod vat;

pub use allocate::{Allocation, AllocationMethod, AllocationPart, Amount, allocate};
pub use period::{Granularity, Period};
pub use vat::{BetterWay, VatCompensation, vat_compensation};
