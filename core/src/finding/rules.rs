//! Every rule by its permanent id, with its name and, where it has one, its sentence.

#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod advice;
#[cfg(feature = "review")]
mod agreement;
#[cfg(feature = "review")]
mod aid;
mod assignment;
mod bid;
mod budget;
#[cfg(feature = "review")]
mod budget_plan;
mod counting;
#[cfg(feature = "review")]
mod dossier;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod evaluation;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod law;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod other_acts;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod partnership;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod periods;
#[cfg_attr(
    not(feature = "review"),
    allow(dead_code, reason = "the small browser module gives no such findings")
)]
mod tender;

use std::fmt;

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, writes};

/// Rule id (regelns namn): dotted, lower case, permanent, for instance `lou.20.1.standstill`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(&'static str);

/// A rule: its name, and the sentence of a satisfied finding with facts in braces.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) name: (&'static str, &'static str),
    pub(super) sentence: Option<(&'static str, &'static str)>,
}

/// Writes rules as one text, a line each, its parts separated by tabs: a table of pointers
/// would be as large in the browser's module as the words.
macro_rules! rules {
    ($($kind:ident $rule:tt),* $(,)?) => {
        concat!($($crate::finding::rules::rules!(@line $kind $rule)),*)
    };
    (@line named ($id:literal, $sv:literal, $en:literal $(,)?)) => {
        concat!($id, "\t", $sv, "\t", $en, "\n")
    };
    (@line Rule { id: $id:literal, name: ($sv:literal, $en:literal $(,)?), sentence: None $(,)? }) => {
        concat!($id, "\t", $sv, "\t", $en, "\n")
    };
    (@line Rule {
        id: $id:literal,
        name: ($sv:literal, $en:literal $(,)?),
        sentence: Some(($says:literal, $says_en:literal $(,)?)) $(,)?
    }) => {
        concat!($id, "\t", $sv, "\t", $en, "\t", $says, "\t", $says_en, "\n")
    };
}
use rules;

impl Rule {
    fn of(line: &'static str) -> Option<Self> {
        let mut parts = line.split('\t');
        let id = parts.next()?;
        let name = (parts.next()?, parts.next()?);
        Some(Self { id, name, sentence: parts.next().zip(parts.next()) })
    }
}

impl RuleId {
    /// Every rule, in the order in which a call lists its findings.
    pub fn all() -> impl Iterator<Item = Self> {
        every_rule().map(|rule| Self(rule.id))
    }

    /// The rule with this id.
    ///
    /// # Errors
    /// `input.invalid` for an id that is not in the list.
    pub fn parse(id: &str) -> Result<Self, Error> {
        let rule = every_rule().find(|rule| rule.id == id);
        rule.map(|rule| Self(rule.id)).ok_or_else(|| Problem::UnknownRule.into())
    }

    /// The id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Its place in the order in which findings are listed.
    pub(crate) fn place(self) -> usize {
        every_rule().position(|rule| rule.id == self.0).unwrap_or(usize::MAX)
    }

    pub(super) fn rule(self) -> Option<Rule> {
        every_rule().find(|rule| rule.id == self.0)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl ToWire for RuleId {
    fn write(&self, out: &mut dyn Out) {
        out.text(self.0);
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
            ("enum", list(Self::all().map(|rule| text(rule.0)))),
        ])
    }
}

impl FromWire for RuleId {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Text, Self::parse, report)
    }
}

/// Every rule, in the order in which a call lists its findings.
fn every_rule() -> impl Iterator<Item = Rule> {
    let lists = [
        counting::RULES,
        #[cfg(feature = "review")]
        periods::RULES,
        assignment::RULES,
        #[cfg(feature = "review")]
        agreement::RULES,
        #[cfg(feature = "review")]
        law::RULES,
        #[cfg(feature = "review")]
        tender::RULES,
        bid::RULES,
        budget::RULES,
        #[cfg(feature = "review")]
        budget_plan::RULES,
        #[cfg(feature = "review")]
        evaluation::RULES,
        #[cfg(feature = "review")]
        law::REGIME,
        #[cfg(feature = "review")]
        other_acts::RULES,
        #[cfg(feature = "review")]
        partnership::RULES,
        #[cfg(feature = "review")]
        advice::RULES,
        #[cfg(feature = "review")]
        aid::RULES,
        #[cfg(feature = "review")]
        dossier::RULES,
    ];
    lists.into_iter().flat_map(str::lines).filter_map(Rule::of)
}
