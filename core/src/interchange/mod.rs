//! Interchange: the answers in the forms of other programs.

mod ics;
#[cfg(feature = "review")]
mod report;
#[cfg(feature = "schema")]
mod schema;

pub use ics::{CalendarEvent, to_ics};
#[cfg(feature = "review")]
pub use report::CaseReport;
#[cfg(feature = "schema")]
pub use schema::json_schema;
