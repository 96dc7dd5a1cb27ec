//! Budgets: amounts laid out over calendar periods, frames and what they leave, and compensation
//! for hidden VAT.

mod allocate;
mod frame;
mod headroom;
mod period;
mod vat;

pub use allocate::{Allocation, AllocationMethod, AllocationPart, Amount, allocate};
pub use frame::{Commitment, Frame, FrameLine, FrameStatus};
pub use headroom::{Headroom, HeadroomYear, StatusFrame, headroom};
pub use period::{Granularity, Period};
pub use vat::{BetterWay, VatCompensation, vat_compensation};
