//! Rules on evaluation.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const EVALUATION_ADMISSIBLE: Self = Self("evaluation.admissible");
    pub(crate) const EVALUATION_SCORE: Self = Self("evaluation.score");
    pub(crate) const EVALUATION_REFERENCE: Self = Self("evaluation.reference");
    pub(crate) const EVALUATION_ROUNDING: Self = Self("evaluation.rounding");
    pub(crate) const EVALUATION_TIE: Self = Self("evaluation.tie");
    pub(crate) const EVALUATION_DECISIVE_LOSERS: Self = Self("evaluation.decisive_losers");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "evaluation.admissible",
        name: ("Anbudet rangordnas", "The bid is ranked"),
        sentence: Some((
            "Anbudet är uppgivet som prövningsbart och deltar i rangordningen.",
            "The bid is stated to be admissible and takes part in the ranking.",
        )),
    },
    Rule {
        id: "evaluation.score",
        name: ("Anbudets utvärderingstal", "The figure of the bid"),
        sentence: Some(("Talet är {figure}.", "The figure is {figure}.")),
    },
    Rule {
        id: "evaluation.reference",
        name: ("Referensvärden", "Reference values"),
        sentence: Some((
            "Referensvärdena kommer ur de {ranked} rangordnade anbuden.",
            "The reference values come from the {ranked} ranked bids.",
        )),
    },
    Rule {
        id: "evaluation.rounding",
        name: ("Avrundning före rangordning", "Rounding before ranking"),
        sentence: Some((
            "Talen avrundas till {decimals} decimaler; utan avrundning vinner samma anbud.",
            "Figures are rounded to {decimals} decimals; without rounding the same bid wins.",
        )),
    },
    Rule {
        id: "evaluation.tie",
        name: ("Lika anbud", "Equal bids"),
        sentence: Some((
            "Anbuden {equal} har lika tal och skiljs genom den angivna regeln.",
            "The bids {equal} have equal figures and are separated by the stated rule.",
        )),
    },
    Rule {
        id: "evaluation.decisive_losers",
        name: ("Förlorande anbud avgör inte vem som vinner", "Losing bids do not decide who wins"),
        sentence: Some((
            "Vinnaren blir densamma om ett av de andra anbuden faller bort.",
            "The winner stays the same if any one of the other bids falls out.",
        )),
    },
];
