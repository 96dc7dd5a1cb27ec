//! What a finding is headed by: the name of its rule and the word for its outcome, which read
//! true together.
//!
//! A rule whose name is a condition is met or not; one that finds a day, an amount or a form is
//! settled; one that asks a question is answered by yes or no. What nobody has stated is told
//! apart from what does not apply.

use super::{Fact, Finding, Outcome, words};
use crate::language::Language;
use crate::words::find;

/// What a finding is shown as: its outcome, with what nobody has stated told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Satisfied,
    /// Satisfied by what is stated, while something is not stated.
    SatisfiedAsStated,
    Breached,
    NotApplicable,
    NotStated,
    NeedsJudgement,
    Unknown,
}

impl Standing {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::SatisfiedAsStated => "satisfiedAsStated",
            Self::Breached => "breached",
            Self::NotApplicable => "notApplicable",
            Self::NotStated => "notStated",
            Self::NeedsJudgement => "needsJudgement",
            Self::Unknown => "unknown",
        }
    }
}

impl Finding {
    /// What it is shown as.
    pub(crate) fn standing(&self) -> Standing {
        let unstated = self.facts.contains_key("unstated");
        match &self.outcome {
            Outcome::Satisfied if unstated => Standing::SatisfiedAsStated,
            Outcome::Satisfied => Standing::Satisfied,
            Outcome::Breached => Standing::Breached,
            Outcome::NotApplicable { because } if unstated || says_unstated(because) => {
                Standing::NotStated
            }
            Outcome::NotApplicable { .. } => Standing::NotApplicable,
            Outcome::NeedsJudgement { .. } => Standing::NeedsJudgement,
            // However the terms are read, the answer is the same.
            Outcome::Unknown { .. } if self.facts.contains_key("readingsAgree") => {
                Standing::Satisfied
            }
            Outcome::Unknown { .. } => Standing::Unknown,
        }
    }

    /// The name of the rule, true beside the word for this outcome.
    pub(crate) fn rule_name(&self, language: Language) -> &'static str {
        let id = self.rule.as_str();
        let beside = find("name", &[id, " ", self.standing().as_str()].concat(), language);
        beside.or_else(|| find("name", id, language)).unwrap_or(id)
    }

    /// The outcome in words: those of this rule, those of rules of its kind, or the general ones.
    pub(crate) fn outcome_word(&self, language: Language) -> &'static str {
        let standing = self.standing().as_str();
        let heading = self.rule.rule().and_then(|rule| rule.heading);
        let word = |of: &str| find("outcome", &[standing, " ", of].concat(), language);
        word(self.rule.as_str())
            .or_else(|| word(heading?))
            .or_else(|| find("outcome", standing, language))
            .unwrap_or(standing)
    }

    /// What nobody has stated, in words, where the finding names it.
    pub(crate) fn unstated_in_words(&self, language: Language) -> Option<String> {
        match self.facts.get("unstated") {
            Some(Fact::Text(codes)) => {
                let named = Fact::items(codes).map(|code| words::unstated(code, language));
                Some(named.collect::<Vec<_>>().join(", "))
            }
            _ => None,
        }
    }
}

/// Whether the reason is that nobody has stated what the rule is on.
fn says_unstated(because: &str) -> bool {
    because.starts_with("no_") && because.ends_with("_stated")
        || matches!(because, "no_documents_demanded" | "no_validity_demanded")
}
