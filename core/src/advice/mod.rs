//! Advice: which form an agreement takes (avtalsform), from internal assignment to advertised procurement.
//!
//! The questions are asked in a fixed order; the first that is answered with a form ends the
//! walk, and the first that cannot be answered makes the form unknown and says what is missing.

mod answer;
mod need;
mod questions;
mod value;
mod walk;

pub use need::Need;
pub use walk::{Advice, Route};
