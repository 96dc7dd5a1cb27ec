//! What every rule of a bid has in common: the case, and a finding with its consequence.

use super::chapter::{Chapter, Section};
use super::governing::Governing;
use super::index::{Index, at};
use super::shape::{Answer, Bid, SubmittedDocument};
use crate::calendar::{ClockTime, Day};
use crate::confidence::Confidence;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::{Citation, LawValue};
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
    /// May be cured by what is sent, told by a code.
    Curable(&'static str),
}

impl Consequence {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Rejectable => "rejectable",
            Self::Curable(_) => "curable",
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
    Unknown(Vec<String>),
}

impl Ruling {
    /// Unknown, with the paths of what is missing.
    pub(super) fn unknown<P: Into<String>>(missing: Vec<P>) -> Self {
        Self::Unknown(missing.into_iter().map(Into::into).collect())
    }

    /// Unknown if anything is missing, else what `known` says.
    pub(super) fn when_known(missing: Vec<&'static str>, known: impl FnOnce() -> Self) -> Self {
        if missing.is_empty() { known() } else { Self::unknown(missing) }
    }

    fn outcome(&self) -> Outcome {
        match self {
            Self::Met => Outcome::Satisfied,
            Self::Broken(_) => Outcome::Breached,
            Self::NotApplicable(because) => Outcome::not_applicable(because),
            Self::Judgement(question) => Outcome::needs_judgement(question),
            Self::Unknown(missing) => {
                let mut missing = missing.clone();
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
    /// The documents to attach, by id.
    pub(super) attach: Vec<String>,
}

impl Judged {
    /// With the documents that are to be attached.
    pub(super) fn attaching(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.attach.extend(ids);
        self
    }

    pub(super) fn with_fact(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.finding = self.finding.with_fact(name, fact);
        self
    }

    /// Marked by the code of what nobody has stated, if nobody has.
    pub(super) fn unstated(self, code: &str, absent: bool) -> Self {
        self.with_known("unstated", absent.then_some(code))
    }

    /// The fact where there is one.
    pub(super) fn with_known<F: Into<Fact>>(mut self, name: &str, fact: Option<F>) -> Self {
        self.finding = self.finding.with_known(name, fact);
        self
    }

    pub(super) fn with_basis(mut self, citations: impl IntoIterator<Item = Citation>) -> Self {
        self.finding = citations.into_iter().fold(self.finding, Finding::with_basis);
        self
    }

    pub(super) fn with_law_value(mut self, value: &LawValue) -> Self {
        self.finding = self.finding.with_law_value(value);
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
    pub(super) governing: &'a Governing,
    /// The documents of the bid by id.
    pub(super) documents: Index<'a>,
    /// The answers of the bid by requirement.
    pub(super) answers: Index<'a>,
    /// The companies relied on by name.
    pub(super) relied_on: Index<'a>,
}

impl<'a> Case<'a> {
    pub(super) fn new(tender: &'a Tender, bid: &'a Bid, governing: &'a Governing) -> Self {
        let documents = bid.documents.iter().flatten().map(|own| own.id.as_deref());
        let answers = bid.answers.iter().flatten().map(|own| own.requirement.as_deref());
        Self {
            tender,
            bid,
            chapter: governing.chapter,
            governing,
            documents: Index::of(documents),
            answers: Index::of(answers),
            relied_on: Index::of(bid.relied_on.iter().flatten().map(|own| own.name.as_deref())),
        }
    }

    /// A finding on a part of the case, with the sections that every check rests on.
    pub(super) fn judge(&self, rule: RuleId, about: Option<About>, ruling: &Ruling) -> Judged {
        let [before, nineteen] = CONTROL;
        let judged = self.judge_without_basis(rule, about, ruling);
        self.with_cure(judged.with_basis(self.chapter.cite(before, nineteen)))
    }

    /// Where and by what a finding can be cured, if it can.
    pub(super) fn with_cure(&self, judged: Judged) -> Judged {
        let Some(Consequence::Curable(send)) = judged.consequence else {
            return judged;
        };
        let [before, nineteen] = COMPLETION;
        let route = self.governing.route;
        let judged = judged
            .with_basis(self.chapter.cite(before, nineteen))
            .with_known("cureRoute", route)
            .with_fact("send", send);
        // The sections of the act of 2007 are told from memory: its wording was not read.
        let old = route.and_then(|route| route.strip_prefix("lou2007:")?.split_once(':'));
        match old {
            Some((chapter, section)) => judged
                .with_basis([Citation::of("2007:1091", Some(chapter), section)])
                .with_confidence(Confidence::Unverified),
            None => judged,
        }
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
        if self.governing.own_law {
            finding = finding.with_confidence(Confidence::Unverified);
            finding.overlay = Some(true);
        }
        let consequence = match ruling {
            Ruling::Broken(consequence) => Some(*consequence),
            _ => None,
        };
        Judged { finding, consequence, attach: Vec::new() }
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

    /// The time of day of the deadline.
    pub(super) fn deadline_clock(&self) -> Option<ClockTime> {
        self.tender.bid_deadline.as_ref().and_then(|deadline| deadline.time)
    }

    /// Looks for a document of the bid.
    pub(super) fn submitted(&self, id: &str) -> Submitted<'a> {
        let Some(documents) = &self.bid.documents else {
            return Submitted::Unknown("bid.documents");
        };
        let places = self.documents.of_id(id);
        if !places.is_empty() {
            Submitted::There(at(documents, places))
        } else if self.documents.nameless {
            Submitted::Unknown("bid.documents.id")
        } else {
            Submitted::Absent
        }
    }

    /// The answers to a requirement.
    pub(super) fn answers_to(&self, id: &str) -> Vec<&'a Answer> {
        at(self.bid.answers.as_deref().unwrap_or_default(), self.answers.of_id(id))
    }
}
