//! Interchange: the answers in the forms of other programs.

#[cfg(feature = "review")]
mod evaluation;
mod ics;
#[cfg(feature = "review")]
mod report;
#[cfg(feature = "schema")]
mod schema;

#[cfg(feature = "review")]
pub use evaluation::{
    AwardReasons, EvaluationReport, ExplanationRequest, RejectedBid, RequestFacts, award_reasons,
    evaluation_report, explanation_request,
};
pub use ics::{CalendarEvent, to_ics};
#[cfg(feature = "review")]
pub use report::CaseReport;
#[cfg(feature = "schema")]
pub use schema::json_schema;
