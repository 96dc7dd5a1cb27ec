//! Interchange: the answers in the forms of other programs.

#[cfg(feature = "review")]
mod budget_report;
mod ics;
#[cfg(feature = "review")]
mod report;
#[cfg(feature = "schema")]
mod schema;

#[cfg(feature = "review")]
pub(crate) use budget_report::base64;
#[cfg(feature = "review")]
pub use budget_report::{BudgetReport, ReportFormat};
pub use ics::{CalendarEvent, to_ics};
#[cfg(feature = "review")]
pub use report::CaseReport;
#[cfg(feature = "schema")]
pub use schema::json_schema;
