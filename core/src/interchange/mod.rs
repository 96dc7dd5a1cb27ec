//! Interchange: the answers in the forms of other programs.

mod budget_report;
mod decision_event;
mod document;
mod espd;
mod evaluation;
mod footer;
mod html;
mod ics;
mod law_page;
mod letter;
mod letters;
mod low_price;
mod markdown;
mod partnership;
mod report;
mod xml;

pub(crate) use budget_report::base64;
pub use budget_report::{BudgetReport, ReportFormat};
pub use espd::{EspdImport, EspdLoss, read_espd};
pub use evaluation::{
    AwardReasons, EvaluationReport, ExplanationRequest, RejectedBid, RequestFacts, award_reasons,
    evaluation_report, explanation_request,
};
pub use ics::to_ics_with_alarms;
pub use ics::{CalendarEvent, stamped_ics, to_ics};
pub use law_page::LawPage;
pub use letter::{Letter, LetterDetails, LetterKind, LetterParty};
pub use letters::{BidLetter, BidLetterKind, BidLetters, LetterDays, NotDrafted, letters};
pub use partnership::{
    DecisionSection, DraftGap, PartnershipDraft, decision_section, partnership_draft,
};
pub use report::CaseReport;
