//! What a finding is about, where a case has several of a kind.

use serde::{Serialize, Serializer};

use crate::error::Problem;
use crate::wire::{FromWire, Node, Report};

/// Part of the case (vad bedömningen gäller) by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum About {
    /// A document (handling).
    Document(String),
    /// A requirement (krav).
    Requirement(String),
    /// A lot (del).
    Lot(String),
    /// A bid (anbud).
    Bid(String),
    /// A criterion (kriterium).
    Criterion(String),
    /// A party (part).
    Party(String),
}

impl About {
    pub(super) fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Document(id) => ("document", id),
            Self::Requirement(id) => ("requirement", id),
            Self::Lot(id) => ("lot", id),
            Self::Bid(id) => ("bid", id),
            Self::Criterion(id) => ("criterion", id),
            Self::Party(id) => ("party", id),
        }
    }
}

impl Serialize for About {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([self.parts()])
    }
}

impl FromWire for About {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        const KINDS: &[&str] = &["document", "requirement", "lot", "bid", "criterion", "party"];
        let mut stated = Vec::new();
        node.fields(KINDS, report, &mut |name, value, report| {
            let known = KINDS.contains(&name);
            if known {
                stated.push((name.to_owned(), String::from_wire(value, report)));
            }
            known
        })?;
        let [(kind, id)] = stated.as_slice() else {
            return node.fault(Problem::ExactlyOneOf { fields: KINDS }, report);
        };
        let id = id.clone()?;
        Some(match kind.as_str() {
            "document" => Self::Document(id),
            "requirement" => Self::Requirement(id),
            "lot" => Self::Lot(id),
            "bid" => Self::Bid(id),
            "criterion" => Self::Criterion(id),
            _ => Self::Party(id),
        })
    }
}
