//! State aid (statsstöd): aid of little importance, what is left of its ceiling, and what follows.
//!
//! Which regulation counts is decided by the day of the grant. Amounts are exact euro; amounts in
//! kronor are converted at a rate that the user states with its day and source.

mod amount;
mod answer;
mod duties;
mod judge;
mod shape;
mod window;

pub use answer::{CountedAid, StateAid};
pub use judge::state_aid;
pub(crate) use shape::amounts;
pub use shape::{AidActivity, AidCase, AidGrant, AidScheme, Entrustment, EuroRate};
