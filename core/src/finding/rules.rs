//! Every rule by its permanent id, in the order in which findings are listed, and what is said of it by place. The rules are
//! declared in `core/words/rules/`.

use std::fmt;

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

// A constant of `RuleId` for each rule, and `RULES`.
include!(concat!(env!("OUT_DIR"), "/rules_table.rs"));

/// Rule id (regelns namn): dotted, lower case, permanent, for instance `lou.20.1.standstill`. Ids are ordered as a call lists
/// its findings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId {
    /// Its place in the order.
    rank: u16,
    id: &'static str,
}

/// What is said of a rule, in whatever language.
pub(super) struct Rule {
    id: &'static str,
    /// The words that its outcomes take, where they are not those of a condition.
    pub(super) heading: Option<&'static str>,
    /// Its sentences of a breach, in the order in which they are tried.
    pub(super) breaches: &'static [u16],
    /// What a breach means to bidder and buyer, in the order in which they are tried.
    pub(super) faults: &'static [RawFault],
}

/// When the texts of a fault hold, and their place among all of them.
pub(super) struct RawFault {
    pub(super) place: u16,
    /// The value of the fact `fault`.
    pub(super) fault: Option<&'static str>,
    /// The value of the fact `send`.
    pub(super) send: Option<&'static str>,
    /// A fact that is there.
    pub(super) has: Option<&'static str>,
}

impl RuleId {
    /// Every rule, in the order in which a call lists its findings.
    pub fn all() -> impl Iterator<Item = Self> {
        RULES.iter().zip(0..).map(|(rule, rank)| Self { rank, id: rule.id })
    }

    /// The rule with this id.
    ///
    /// # Errors
    /// `input.invalid` for an id that is not in the list.
    pub fn parse(id: &str) -> Result<Self, Error> {
        Self::all().find(|rule| rule.id == id).ok_or_else(|| Problem::UnknownRule.into())
    }

    /// The id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.id
    }

    /// Its place in the order in which findings are listed.
    pub(crate) fn place(self) -> usize {
        usize::from(self.rank)
    }

    pub(super) fn rule(self) -> Option<&'static Rule> {
        RULES.get(self.place())
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl ToWire for RuleId {
    fn write(&self, out: &mut dyn Out) {
        out.text(self.id);
    }
}

writes!(RuleId);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for RuleId {
    const NAME: &'static str = "RuleId";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{list, object, text};
        object([
            ("description", text("Rule id (regelns namn): dotted, lower case, permanent.")),
            ("type", text("string")),
            ("enum", list(Self::all().map(|rule| text(rule.id)))),
        ])
    }
}

impl FromWire for RuleId {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Text, Self::parse, report)
    }
}
