//! Rules on budgets.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const VAT_COMPENSATION: Self = Self("budget.vat_compensation");
    pub(crate) const VAT_CONDITIONS: Self = Self("budget.vat_conditions");
    pub(crate) const FRAME_EXCEEDED: Self = Self("budget.frame_exceeded");
    pub(crate) const OUTSIDE_FRAME: Self = Self("budget.outside_frame");
    pub(crate) const OVERLAPPING_LINES: Self = Self("budget.overlapping_lines");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "budget.vat_compensation",
        name: ("Ersättning för mervärdesskatt", "VAT compensation"),
        sentence: Some((
            "Schablonen ger {flat} av kostnaden {cost}.",
            "The flat share gives {flat} of the cost {cost}.",
        )),
    },
    named(
        "budget.vat_conditions",
        "Villkor för ersättning för mervärdesskatt",
        "Conditions of VAT compensation",
    ),
    Rule {
        id: "budget.frame_exceeded",
        name: ("Åtagandena ryms i årets ram", "The commitments fit the year's frame"),
        sentence: Some((
            "År {year} är ramen {frame}. Bundet är {committed} och kvar är {left}.",
            "In {year} the frame is {frame}. {committed} are committed and {left} are left.",
        )),
    },
    Rule {
        id: "budget.outside_frame",
        name: ("Åtagandena har en ram", "The commitments have a frame"),
        sentence: Some((
            "Det som är bundet år {year} har en ramrad.",
            "What is committed in {year} has a frame line.",
        )),
    },
    Rule {
        id: "budget.overlapping_lines",
        name: ("Ramraderna är entydiga", "The frame lines are unambiguous"),
        sentence: Some((
            "De {lines} ramrader som gäller {year} ger tillsammans en ram.",
            "The {lines} frame lines for {year} give one frame together.",
        )),
    },
];
