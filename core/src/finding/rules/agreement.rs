//! Rules on agreements: whether the terms agree, prices, penalties, follow-up, what comes after.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const TERMS_AGREE: Self = Self("assignment.terms_agree");
    pub(crate) const FOLLOW_UP: Self = Self("kl.10.8.follow_up");
    pub(crate) const INSIGHT: Self = Self("kl.10.9.insight");
    pub(crate) const OPTION_IN_TIME: Self = Self("assignment.option_in_time");
    pub(crate) const REFUSAL_IN_TIME: Self = Self("assignment.refusal_in_time");
    pub(crate) const DELAY: Self = Self("assignment.delay");
    pub(crate) const NEXT_PROCUREMENT: Self = Self("assignment.next_procurement");
    pub(crate) const NEXT_PROCUREMENT_PLAN: Self = Self("assignment.next_procurement_plan");
    pub(crate) const PRICE_ADJUSTMENT: Self = Self("assignment.price_adjustment");
    pub(crate) const INDEX_PROVISIONAL: Self = Self("assignment.index_provisional");
    pub(crate) const VOLUME: Self = Self("assignment.volume");
    pub(crate) const PENALTY: Self = Self("assignment.penalty");
    pub(crate) const PENALTY_CAP: Self = Self("assignment.penalty_cap");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "assignment.option_in_time",
        name: ("Optionen avropas i tid", "The option is called in time"),
        sentence: Some((
            "Option {option} avropas {calledOn}, och sista dagen är {callBy}.",
            "Option {option} is called on {calledOn}, and the last day is {callBy}.",
        )),
    },
    Rule {
        id: "assignment.refusal_in_time",
        name: ("Förlängningen avböjs i tid", "The extension is refused in time"),
        sentence: Some((
            "Option {option} avböjs {refusedOn}, och sista dagen är {refuseBy}.",
            "Option {option} is refused on {refusedOn}, and the last day is {refuseBy}.",
        )),
    },
    Rule {
        id: "assignment.terms_agree",
        name: ("Villkoren går ihop", "The terms agree"),
        sentence: Some((
            "De dagar och tider som villkoren anger motsäger inte varandra.",
            "The days and periods that the terms state do not contradict one another.",
        )),
    },
    Rule {
        id: "kl.10.8.follow_up",
        name: ("Uppföljning av privat utförare", "Follow-up of a private provider"),
        sentence: Some((
            "Villkoren säger vem som följer upp verksamheten och hur ofta.",
            "The terms say who follows up the activity and how often.",
        )),
    },
    Rule {
        id: "kl.10.9.insight",
        name: (
            "Allmänhetens insyn hos privat utförare",
            "The public's insight into a private provider"
        ),
        sentence: Some((
            "Villkoren ger beställaren de uppgifter som allmänhetens insyn kräver.",
            "The terms give the authority the information that the public's insight takes.",
        )),
    },
    Rule {
        id: "assignment.delay",
        name: ("Vad ett dröjsmål med uppsägningen kostar", "What a delay of the notice costs"),
        sentence: Some((
            "Lämnas uppsägningen senast {sameEndUntil} slutar avtalet {endsOn}; dagen efter blir slutet {thenEndsOn}, {extraDays} senare.",
            "With notice by {sameEndUntil} the agreement ends on {endsOn}; a day later the end is {thenEndsOn}, {extraDays} later.",
        )),
    },
    Rule {
        id: "assignment.next_procurement",
        name: ("Nästa upphandling i tid", "The next procurement in time"),
        sentence: Some((
            "Nästa upphandling måste börja senast {procurementStartsBy}.",
            "The next procurement must begin on {procurementStartsBy} at the latest.",
        )),
    },
    Rule {
        id: "assignment.next_procurement_plan",
        name: ("Nästa upphandling i tid enligt planen", "The next procurement in time by its plan"),
        sentence: Some((
            "För att nästa avtal ska kunna börja gälla {contractStartOn} ska nästa upphandling börja senast {latestStartOn}: {firstStep}.",
            "For the next agreement to begin on {contractStartOn} the next procurement must begin by {latestStartOn}: {firstStep}.",
        )),
    },
    Rule {
        id: "assignment.price_adjustment",
        name: ("Prisjustering", "Price adjustment"),
        sentence: Some((
            "Priset justeras från {base} till {amount}.",
            "The price is adjusted from {base} to {amount}.",
        )),
    },
    Rule {
        id: "assignment.index_provisional",
        name: ("Slutliga indextal", "Final index values"),
        sentence: Some((
            "Priset bygger på slutliga indextal.",
            "The price rests on final index values.",
        )),
    },
    Rule {
        id: "assignment.volume",
        name: ("Volym inom avtalets tak", "Volume within the ceiling of the agreement"),
        sentence: Some((
            "Volymen {volume} ryms inom avtalets tak {volumeCeiling}.",
            "The volume of {volume} keeps within the ceiling of {volumeCeiling}.",
        )),
    },
    Rule {
        id: "assignment.penalty",
        name: ("Vite", "Penalty"),
        sentence: Some((
            "Vitet är {penalty} ({times} × {penaltyUnit}).",
            "The penalty is {penalty} ({times} × {penaltyUnit}).",
        )),
    },
    Rule {
        id: "assignment.penalty_cap",
        name: ("Vitets tak", "Cap of the penalty"),
        sentence: Some(
            ("Vitet stannar vid taket, {cap}.", "The penalty stops at the cap, {cap}.",)
        ),
    },
];
