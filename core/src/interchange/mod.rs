//! Interchange: the answers in the forms of other programs.

#[cfg(feature = "review")]
mod budget_report;
#[cfg(feature = "review")]
mod decision_event;
#[cfg(feature = "review")]
mod document;
#[cfg(feature = "xml")]
mod espd;
#[cfg(feature = "review")]
mod evaluation;
#[cfg(feature = "review")]
mod footer;
#[cfg(feature = "review")]
mod html;
mod ics;
#[cfg(feature = "review")]
mod law_page;
#[cfg(feature = "review")]
mod letter;
#[cfg(feature = "review")]
mod letters;
#[cfg(feature = "review")]
mod low_price;
#[cfg(feature = "review")]
mod markdown;
#[cfg(feature = "review")]
mod partnership;
#[cfg(feature = "review")]
mod report;
#[cfg(feature = "xml")]
mod xml;

#[cfg(feature = "review")]
pub(crate) use budget_report::base64;
#[cfg(feature = "review")]
pub use budget_report::{BudgetReport, ReportFormat};
#[cfg(feature = "xml")]
pub use espd::{EspdImport, EspdLoss, read_espd};
#[cfg(feature = "review")]
pub use evaluation::{
    AwardReasons, EvaluationReport, ExplanationRequest, RejectedBid, RequestFacts, award_reasons,
    evaluation_report, explanation_request,
};
#[cfg(feature = "review")]
pub use ics::to_ics_with_alarms;
pub use ics::{CalendarEvent, stamped_ics, to_ics};
#[cfg(feature = "review")]
pub use law_page::LawPage;
#[cfg(feature = "review")]
pub use letter::{Letter, LetterDetails, LetterKind, LetterParty};
#[cfg(feature = "review")]
pub use letters::{BidLetter, BidLetterKind, BidLetters, LetterDays, NotDrafted, letters};
#[cfg(feature = "review")]
pub use partnership::{
    DecisionSection, DraftGap, PartnershipDraft, decision_section, partnership_draft,
};
#[cfg(feature = "review")]
pub use report::CaseReport;
