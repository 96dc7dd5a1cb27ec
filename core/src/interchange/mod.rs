//! Interchange: the answers in the forms of other programs.

#[cfg(feature = "review")]
mod html;
mod ics;
#[cfg(feature = "review")]
mod law_page;
#[cfg(feature = "review")]
mod report;
#[cfg(feature = "schema")]
mod schema;

pub use ics::{CalendarEvent, to_ics};
#[cfg(feature = "review")]
pub use law_page::LawPage;
#[cfg(feature = "review")]
pub use report::CaseReport;
#[cfg(feature = "schema")]
pub use schema::json_schema;
