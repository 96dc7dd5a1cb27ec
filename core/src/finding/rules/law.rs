//! Rules on which law governs.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const ACT: Self = Self("law.act");
    pub(crate) const DIRECT_AWARD: Self = Self("law.direct_award");
    pub(crate) const REGIME: Self = Self("law.regime");
    pub(crate) const LAW_DIRECT_AWARD: Self = Self("law.direct_award");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "law.act",
        name: ("Tillämplig lag", "Governing act"),
        sentence: Some(("Upphandlingen följer {act}.", "The procurement is governed by {act}.")),
    },
    Rule {
        id: "law.direct_award",
        name: ("Värdet tillåter direktupphandling", "The value allows a direct award"),
        sentence: Some((
            "Värdet {value} ryms inom gränsen för direktupphandling. Bara värdet har prövats.",
            "The value {value} is within the direct award limit. Nothing but the value was judged.",
        )),
    },
];

/// Listed after the rules that the contract names.
pub(super) const REGIME: &str = rules![Rule {
    id: "law.regime",
    name: ("Regelverk", "Regime"),
    sentence: Some(("Köpet följer {regime}.", "The purchase follows {regime}.")),
}];
