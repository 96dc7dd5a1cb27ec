//! The rules on state aid.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const AID_ACTIVITY: Self = Self("aid.activity");
    pub(crate) const AID_CEILING: Self = Self("aid.ceiling");
    pub(crate) const AID_TWO_SCHEMES: Self = Self("aid.two_schemes");
    pub(crate) const AID_UNDERTAKING: Self = Self("aid.undertaking");
    pub(crate) const AID_EXCHANGE_RATE: Self = Self("aid.exchange_rate");
    pub(crate) const AID_ENTRUSTMENT: Self = Self("aid.entrustment");
    pub(crate) const AID_SGEI_DECISION: Self = Self("aid.sgei_decision");
    pub(crate) const AID_REGISTER: Self = Self("aid.register");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "aid.activity",
        name: ("Ekonomisk verksamhet", "Economic activity"),
        sentence: Some((
            "Verksamheten är ekonomisk, så stödet prövas mot reglerna om statsstöd.",
            "The activity is economic, so the aid is tried against the rules on state aid.",
        )),
    },
    Rule {
        id: "aid.ceiling",
        name: (
            "Stödet ryms under taket för stöd av mindre betydelse",
            "The aid is within the ceiling of de minimis aid"
        ),
        sentence: Some((
            "Stödet, {proposedEur}, ryms under taket {ceilingEur} tillsammans med tidigare stöd.",
            "The aid, {proposedEur}, fits under the ceiling of {ceilingEur} together with earlier aid.",
        )),
    },
    Rule {
        id: "aid.two_schemes",
        name: (
            "Stöd enligt två förordningar ryms tillsammans",
            "Aid under two regulations fits together"
        ),
        sentence: Some((
            "Stödet enligt båda förordningarna ryms tillsammans under det högre taket, {higherCeilingEur}.",
            "The aid under both regulations together fits under the higher ceiling, {higherCeilingEur}.",
        )),
    },
    Rule {
        id: "aid.undertaking",
        name: ("Ett enda företag", "Single undertaking"),
        sentence: Some((
            "Det är känt vilka som räknas som ett enda företag och vem som har fått varje stöd.",
            "It is known who counts as a single undertaking and who received each grant.",
        )),
    },
    Rule {
        id: "aid.exchange_rate",
        name: ("Växelkurs", "Exchange rate"),
        sentence: Some((
            "Varje belopp i kronor är omräknat med en kurs som har dag och källa.",
            "Each amount in kronor is converted at a rate with a day and a source.",
        )),
    },
    Rule {
        id: "aid.entrustment",
        name: (
            "Tjänst av allmänt ekonomiskt intresse är tilldelad",
            "Service of general economic interest is entrusted",
        ),
        sentence: Some((
            "Tjänsten är tilldelad mottagaren från {entrustedFrom} till och med {entrustedTo}, och stödet ges under den tiden.",
            "The service is entrusted to the recipient from {entrustedFrom} to {entrustedTo}, and the aid is granted in that time.",
        )),
    },
    Rule {
        id: "aid.sgei_decision",
        name: (
            "Ersättningen ryms i kommissionens beslut om tjänster av allmänt ekonomiskt intresse",
            "The compensation fits in the Commission's decision on services of general economic interest"
        ),
        sentence: Some((
            "Ersättningen ryms i kommissionens beslut och behöver då inte anmälas.",
            "The compensation fits in the Commission's decision, so it need not be notified.",
        )),
    },
    Rule {
        id: "aid.register",
        name: (
            "Stödet är infört i registret över stöd av mindre betydelse",
            "The aid is entered in the register of de minimis aid"
        ),
        sentence: Some((
            "Stödet fördes in {registeredOn}. Sista dagen är {registerBy}.",
            "The aid was entered on {registeredOn}. The last day is {registerBy}.",
        )),
    },
];
