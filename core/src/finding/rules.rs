//! Every rule by its permanent id, with its name and, where it has one, its sentence.

#[cfg(feature = "review")]
mod dossier;
mod list;
mod partnership;

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
    fn write(&self, out: &mut Out) {
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

/// The rules that have code of their own so far.
impl RuleId {
    pub(crate) const NEXT_WORKING_DAY: Self = Self("eu1182.3.4.next_working_day");
    pub(crate) const TWO_WORKING_DAYS: Self = Self("eu1182.3.5.two_working_days");
    pub(crate) const EVES_IN_PRACTICE: Self = Self("eu1182.practice.eves");
    pub(crate) const SAME_NUMBER: Self = Self("sfs1930.1.same_number");
    pub(crate) const NEXT_WEEKDAY: Self = Self("sfs1930.2.next_weekday");
    pub(crate) const NEVER_MOVED: Self = Self("contract.never_moved");
    pub(crate) const NOTICE_END: Self = Self("assignment.notice_end");
    pub(crate) const EARLIEST_NOTICE: Self = Self("assignment.earliest_notice");
    pub(crate) const MINIMUM_TERM: Self = Self("assignment.minimum_term");
    pub(crate) const FIXED_END: Self = Self("assignment.fixed_end");
    pub(crate) const LATEST_NOTICE: Self = Self("assignment.latest_notice");
    pub(crate) const ADVISED_DAY: Self = Self("assignment.advised_day");
    pub(crate) const VAT_COMPENSATION: Self = Self("budget.vat_compensation");
    pub(crate) const VAT_CONDITIONS: Self = Self("budget.vat_conditions");
    pub(crate) const ABSOLUTE_SCALE_FLOOR: Self = Self("lou.16.absolute_scale_floor");
    pub(crate) const EVALUATION_ADMISSIBLE: Self = Self("evaluation.admissible");
    pub(crate) const EVALUATION_SCORE: Self = Self("evaluation.score");
    pub(crate) const EVALUATION_REFERENCE: Self = Self("evaluation.reference");
    pub(crate) const EVALUATION_ROUNDING: Self = Self("evaluation.rounding");
    pub(crate) const EVALUATION_TIE: Self = Self("evaluation.tie");
    pub(crate) const EVALUATION_DECISIVE_LOSERS: Self = Self("evaluation.decisive_losers");
    pub(crate) const OPTION_END: Self = Self("assignment.option_end");
    pub(crate) const OPTION_CALL: Self = Self("assignment.option_call");
    pub(crate) const OPTION_AUTOMATIC: Self = Self("assignment.option_automatic");
    pub(crate) const ACT: Self = Self("law.act");
    pub(crate) const DIRECT_AWARD: Self = Self("law.direct_award");
    pub(crate) const REASONABLE_TIME: Self = Self("lou.19.11.reasonable_time");
    pub(crate) const REASONABLE_TIME_2007: Self = Self("lou2007.15.11.reasonable_time");
    pub(crate) const REGIME: Self = Self("law.regime");
    pub(crate) const FRAME_EXCEEDED: Self = Self("budget.frame_exceeded");
    pub(crate) const OUTSIDE_FRAME: Self = Self("budget.outside_frame");
    pub(crate) const OVERLAPPING_LINES: Self = Self("budget.overlapping_lines");
    pub(crate) const RECEIVED_IN_TIME: Self = Self("bid.received_in_time");
    pub(crate) const DOCUMENT: Self = Self("bid.document");
    pub(crate) const SIGNATURE: Self = Self("bid.signature");
    pub(crate) const REQUIREMENT: Self = Self("bid.requirement");
    pub(crate) const PRICE: Self = Self("bid.price");
    pub(crate) const EXCLUSION: Self = Self("bid.exclusion");
    pub(crate) const RELIED_ON_COMMITMENT: Self = Self("bid.relied_on_commitment");
    pub(crate) const ORGANISATION_NUMBER: Self = Self("bid.organisation_number");
    pub(crate) const VALIDITY: Self = Self("bid.validity");
    pub(crate) const LOTS: Self = Self("bid.lots");
    pub(crate) const LAW_DIRECT_AWARD: Self = Self("law.direct_award");
    pub(crate) const RESERVED_SHELTERED: Self = Self("lou.4.18.reserved_sheltered");
    pub(crate) const RESERVED_PARTICIPATION: Self = Self("lou.19.25.reserved_participation");
    pub(crate) const RESERVED_NON_PROFIT: Self = Self("lou.19.25a.reserved_non_profit");
    pub(crate) const VALUE_OF_OPEN_ENDED: Self = Self("lou.5.13.value_of_open_ended");
}

/// Every rule, in the order in which a call lists its findings.
fn every_rule() -> impl Iterator<Item = Rule> {
    let lists = [
        list::RULES,
        partnership::RULES,
        #[cfg(feature = "review")]
        dossier::RULES,
    ];
    lists.into_iter().flat_map(str::lines).filter_map(Rule::of)
}
