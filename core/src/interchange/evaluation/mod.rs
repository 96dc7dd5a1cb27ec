//! Documents on an evaluation: the report, the reasons of the award decision, and the letter that
//! asks for an explanation of a low price.

mod reasons;
mod report;
mod request;
mod words;

pub use reasons::{AwardReasons, RejectedBid, award_reasons};
pub use report::{EvaluationReport, evaluation_report};
pub use request::{ExplanationRequest, RequestFacts, explanation_request};
