//! What a finding is about, where a case has several of a kind.

use crate::error::Problem;
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

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

impl ToWire for About {
    fn write(&self, out: &mut dyn Out) {
        let (kind, id) = self.parts();
        out.object(kind, &[&id]);
    }
}

writes!(About);

const KINDS: &[&str] = &["document", "requirement", "lot", "bid", "criterion", "party"];

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for About {
    const NAME: &'static str = "About";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        crate::wire::schema::exactly_one(
            "Part of the case (vad bedömningen gäller) by its id.",
            KINDS.iter().map(|kind| (*kind, all.of::<String>())),
        )
    }
}

impl FromWire for About {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let mut stated = Vec::new();
        node.fields(
            "document requirement lot bid criterion party ",
            report,
            &mut |kind, value, report| {
                stated.push((kind.to_owned(), String::from_wire(value, report)));
            },
        )?;
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
