//! What every rule of a bid has in common: the case, and a finding with its consequence.

use super::chapter::{Chapter, Section};
use super::shape::{Bid, SubmittedDocument};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::tender::Tender;

/// Equal treatment, and the control that a bid meets what is demanded.
const CONTROL: [Section; 2] = [("4", "10"), ("19", "2")];
/// Correction, clarification and completion.
const COMPLETION: [Section; 2] = [("4", "9"), ("19", "15")];

/// What follows for the bid if the rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consequence {
    Late,
    Rejectable,
    Curable,
}

impl Consequence {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Rejectable => "rejectable",
            Self::Curable => "curable",
        }
    }
}

/// What a rule comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ruling {
    Met,
    Broken(Consequence),
    NotApplicable(&'static str),
    Judgement(&'static str),
    Unknown(Vec<&'static str>),
}

impl Ruling {
    /// Unknown if anything is missing, else what `known` says.
    pub(super) fn when_known(missing: Vec<&'static str>, known: impl FnOnce() -> Self) -> Self {
        if missing.is_empty() { known() } else { Self::Unknown(missing) }
    }

    fn outcome(&self) -> Outcome {
        match self {
            Self::Met => Outcome::Satisfied,
            Self::Broken(_) => Outcome::Breached,
            Self::NotApplicable(because) => Outcome::not_applicable(because),
            Self::Judgement(question) => Outcome::needs_judgement(question),
            Self::Unknown(missing) => {
                let mut missing: Vec<String> = missing.iter().map(ToString::to_string).collect();
                missing.sort();
                missing.dedup();
                Outcome::Unknown { missing }
            }
        }
    }
}

/// A finding, and what follows from it.
#[derive(Debug, Clone)]
pub(super) struct Judged {
    pub(super) finding: Finding,
    pub(super) consequence: Option<Consequence>,
}

impl Judged {
    pub(super) fn with_fact(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.finding = self.finding.with_fact(name, fact);
        self
    }

    /// The fact where there is one.
    pub(super) fn with_known<F: Into<Fact>>(self, name: &str, fact: Option<F>) -> Self {
        match fact {
            Some(fact) => self.with_fact(name, fact),
            None => self,
        }
    }

    pub(super) fn with_basis(mut self, citations: impl IntoIterator<Item = Citation>) -> Self {
        self.finding = citations.into_iter().fold(self.finding, Finding::with_basis);
        self
    }

    pub(super) fn with_confidence(mut self, confidence: Confidence) -> Self {
        self.finding = self.finding.with_confidence(confidence);
        self
    }
}

/// Whether a document is among those of the bid.
pub(super) enum Submitted<'a> {
    /// All documents with the id.
    There(Vec<&'a SubmittedDocument>),
    Absent,
    /// It cannot be told, for want of this.
    Unknown(&'static str),
}

/// A tender and a bid, seen together.
pub(super) struct Case<'a> {
    pub(super) tender: &'a Tender,
    pub(super) bid: &'a Bid,
    pub(super) chapter: Chapter,
    /// Whether the chapter rests on a law value of the user's own.
    pub(super) own_law: bool,
}

impl Case<'_> {
    /// A finding on a part of the case, with the sections that every check rests on.
    pub(super) fn judge(&self, rule: RuleId, about: Option<About>, ruling: &Ruling) -> Judged {
        let [before, nineteen] = CONTROL;
        let judged = self.judge_without_basis(rule, about, ruling);
        let completion = match judged.consequence {
            Some(Consequence::Curable) => {
                let [before, nineteen] = COMPLETION;
                self.chapter.cite(before, nineteen)
            }
            _ => Vec::new(),
        };
        judged.with_basis(self.chapter.cite(before, nineteen)).with_basis(completion)
    }

    /// A finding whose sections the rule itself names.
    pub(super) fn judge_without_basis(
        &self,
        rule: RuleId,
        about: Option<About>,
        ruling: &Ruling,
    ) -> Judged {
        let mut finding = Finding::new(rule, ruling.outcome());
        finding.about = about;
        finding.law_as_of = self.tender.started_on;
        if let Chapter::Unread(_) = self.chapter {
            // The act is told by the deadline, or its wording was not read.
            finding = finding.with_confidence(Confidence::Medium);
        }
        if self.own_law {
            finding = finding.with_confidence(Confidence::Unverified);
            finding.overlay = Some(true);
        }
        let consequence = match ruling {
            Ruling::Broken(consequence) => Some(*consequence),
            _ => None,
        };
        Judged { finding, consequence }
            .with_known("consequence", consequence.map(Consequence::as_str))
    }

    /// The bid as a whole.
    pub(super) fn whole_bid(&self) -> Option<About> {
        self.bid.id.clone().map(About::Bid)
    }

    /// The day of the deadline.
    pub(super) fn deadline_day(&self) -> Option<Day> {
        self.tender.bid_deadline.as_ref().and_then(|deadline| deadline.on)
    }

    /// Looks for a document of the bid.
    pub(super) fn submitted(&self, id: &str) -> Submitted<'_> {
        let Some(documents) = &self.bid.documents else {
            return Submitted::Unknown("bid.documents");
        };
        let found: Vec<_> =
            documents.iter().filter(|document| document.id.as_deref() == Some(id)).collect();
        if !found.is_empty() {
            Submitted::There(found)
        } else if documents.iter().any(|document| document.id.is_none()) {
            Submitted::Unknown("bid.documents.id")
        } else {
            Submitted::Absent
        }
    }
}
