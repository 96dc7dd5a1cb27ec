//! Rules on bids.

use super::{RuleId, rules};

impl RuleId {
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
    pub(crate) const GROUP: Self = Self("bid.group");
    pub(crate) const SELF_DECLARATION: Self = Self("bid.self_declaration");
    pub(crate) const SECRECY: Self = Self("bid.secrecy");
    pub(crate) const CONSISTENCY: Self = Self("bid.consistency");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "bid.received_in_time",
        name: ("Anbudet kom in i tid", "The bid was received in time"),
        sentence: Some((
            "Anbudet kom in {receivedAt}; tiden gick ut {deadline}.",
            "The bid was received at {receivedAt}; the deadline was {deadline}.",
        )),
    },
    Rule {
        id: "bid.document",
        name: ("Handling i anbudet", "Document of the bid"),
        sentence: Some((
            "Handlingen finns i anbudet och är inte för gammal.",
            "The document is part of the bid and is not too old.",
        )),
    },
    Rule {
        id: "bid.signature",
        name: ("Underskrift", "Signature"),
        sentence: Some(("Handlingen är undertecknad.", "The document is signed.")),
    },
    Rule {
        id: "bid.requirement",
        name: ("Krav", "Requirement"),
        sentence: Some((
            "Anbudet svarar att kravet är uppfyllt, och de handlingar som ska visa det finns.",
            "The bid answers that the requirement is met, and the documents that are to prove it are there.",
        )),
    },
    Rule {
        id: "bid.price",
        name: ("Pris", "Price"),
        sentence: Some(("Priset är {price}.", "The price is {price}.")),
    },
    Rule {
        id: "bid.exclusion",
        name: ("Ingen uteslutningsgrund", "No exclusion ground"),
        sentence: Some((
            "Grunden föreligger inte enligt vad som är uppgivet.",
            "The ground is not present by what is stated.",
        )),
    },
    Rule {
        id: "bid.relied_on_commitment",
        name: ("Åtagande från åberopat företag", "Commitment of a company relied on"),
        sentence: Some((
            "Företagets åtagande är bifogat.",
            "The company's commitment is attached.",
        )),
    },
    Rule {
        id: "bid.organisation_number",
        name: ("Organisationsnumret är rätt bildat", "The organisation number is well formed"),
        sentence: Some((
            "Numret är rätt bildat; det säger inte att organisationen finns.",
            "The number is well formed; that does not say that the organisation exists.",
        )),
    },
    Rule {
        id: "bid.validity",
        name: ("Anbudets giltighetstid", "Validity of the bid"),
        sentence: Some((
            "Anbudet ska binda till och med {demandedUntil} och binder till och med {validUntil}.",
            "The bid must bind until {demandedUntil} and binds until {validUntil}.",
        )),
    },
    Rule {
        id: "bid.lots",
        name: ("Delar", "Lots"),
        sentence: Some((
            "Delen finns i upphandlingen, och antalet delar ryms.",
            "The lot is part of the tender, and the number of lots is within the limit.",
        )),
    },
    Rule {
        id: "bid.group",
        name: ("Anbud i grupp", "Bid of a group"),
        sentence: Some((
            "Flera leverantörer får lämna anbud tillsammans utan en viss juridisk form.",
            "Several suppliers may bid together without a legal form.",
        )),
    },
    Rule {
        id: "bid.self_declaration",
        name: ("Egen försäkran", "Self-declaration"),
        sentence: Some((
            "Den egna försäkran åtföljs av en för varje åberopat företag.",
            "The self-declaration comes with one for each company relied on.",
        )),
    },
    Rule {
        id: "bid.secrecy",
        name: ("Begäran om sekretess", "Request for secrecy"),
        sentence: None,
    },
    Rule {
        id: "bid.consistency",
        name: ("Anbudets delar stämmer med varandra", "The parts of the bid agree"),
        sentence: Some((
            "Anbudets delar säger inte emot varandra och pekar på sådant som finns i upphandlingen.",
            "The parts of the bid do not contradict each other and point at what the tender has.",
        )),
    },
];
