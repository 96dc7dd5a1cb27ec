//! Interchange: the answers in the forms of other programs.

mod ics;
#[cfg(feature = "review")]
mod report;

pub use ics::{CalendarEvent, to_ics};
#[cfg(feature = "review")]
pub use report::CaseReport;
