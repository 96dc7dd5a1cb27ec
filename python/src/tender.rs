//! Tenders and their parts.

use anbud::calendar::{ClockTime, Day, MonthSpan};
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::tender as core;
use anbud::wire::Extensions;
use pyo3::prelude::*;

use crate::shape::{shape, words};

words! {
    core::Authority,
    core::Procedure,
    core::VatBasis,
    core::Reservation,
    core::RequirementKind,
}

shape! {
    /// Tender (upphandling): one procurement with its lots, requirements and documents.
    Tender(core::Tender) {
        /// Its id, for instance a reference number (diarienummer).
        id: String,
        /// Its title.
        title: String,
        /// The contracting authority (upphandlande myndighet).
        buyer: core::Buyer,
        /// The day the procurement began, which picks the law.
        started_on: Day,
        /// The day the notice was published.
        published_on: Day,
        /// The day the notice was sent for publication, from which minimum times run.
        notice_sent_on: Day,
        /// When bids must have come in (sista anbudsdag).
        bid_deadline: core::BidDeadline,
        /// The procedure (förfarande).
        procedure: core::Procedure,
        /// CPV codes, the main one first.
        cpv: Vec<anbud::cpv::CpvCode>,
        /// Estimated value in kronor, options included (uppskattat värde).
        estimated_value: Sek,
        /// Whether amounts hold VAT (mervärdesskatt).
        vat: core::VatBasis,
        /// Whether bids may be submitted electronically.
        e_submission: bool,
        /// Whether the documents are freely and fully available on line.
        documents_open_online: bool,
        /// The prior information notice (förhandsannons).
        prior_notice: core::PriorNotice,
        /// The urgency (påskyndat förfarande).
        urgent: core::Urgency,
        /// For whom it is reserved (reserverad upphandling).
        reservation: core::Reservation,
        /// How long a bid binds from the deadline (anbudets giltighetstid).
        bid_validity_months = bid_validity: MonthSpan,
        /// The lots (delar); an empty list says that there are none.
        lots: Vec<core::Lot>,
        /// The limit on lots for one supplier.
        lot_limit: core::LotLimit,
        /// The requirements (krav).
        requirements: Vec<core::Requirement>,
        /// The documents that a bid holds (handlingar).
        documents: Vec<core::DemandedDocument>,
        /// How bids are compared (utvärderingsmodell).
        award: anbud::award::AwardModel,
        /// Last day for questions (sista dag för frågor).
        questions_by: Day,
        /// The terms of the assignment (uppdragsvillkor).
        terms: anbud::assignment::AssignmentTerms,
        /// What the tender says on prices (prisregler).
        pricing: core::PriceRules,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Buyer (upphandlande myndighet): the contracting authority.
    Buyer(core::Buyer) {
        /// Its name.
        name: String,
        /// Its organisation number.
        number: OrganisationNumber,
        /// Whether it is a central government authority.
        authority: core::Authority,
    }
}

shape! {
    /// Bid deadline (sista anbudsdag): a day, and a time of day in Sweden where one is stated.
    BidDeadline(core::BidDeadline) {
        /// The day.
        on: Day,
        /// The time of day; absent, the deadline lasts the whole day.
        time: ClockTime,
    }
}

shape! {
    /// Prior information notice (förhandsannons).
    PriorNotice(core::PriorNotice) {
        /// The day it was sent for publication.
        sent_on: Day,
    }
}

shape! {
    /// Urgency (brådska) that is given as ground for shorter times.
    Urgency(core::Urgency) {
        /// The reason that is given.
        reason: String,
    }
}

shape! {
    /// Lot (del) of a contract.
    Lot(core::Lot) {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
        /// Estimated value in kronor.
        estimated_value: Sek,
    }
}

shape! {
    /// Limit on lots (begränsning av antalet delar) for one supplier, 4 kap. 15 § LOU.
    LotLimit(core::LotLimit) {
        /// How many lots at most.
        max: u32,
        /// The lots in the order in which they are awarded.
        order: Vec<String>,
    }
}

shape! {
    /// Requirement (krav) of the procurement documents.
    Requirement(core::Requirement) {
        /// Its id.
        id: String,
        /// Its wording.
        text: core::RequirementText,
        /// What it decides.
        kind: core::RequirementKind,
        /// The documents that prove it, by id.
        evidence: Vec<String>,
        /// Whether the tender lets a failure be cured (avhjälpas).
        curable: bool,
    }
}

shape! {
    /// Wording of a requirement (kravets lydelse).
    RequirementText(core::RequirementText) {
        /// In Swedish.
        sv: String,
        /// In English.
        en: String,
    }
}

shape! {
    /// Document that the tender asks for (begärd handling).
    DemandedDocument(core::DemandedDocument) {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
        /// Whether a bid must hold it.
        required: bool,
        /// Whether it must be signed (undertecknad).
        signed: bool,
        /// How old it may be at most on the day of the deadline, in days.
        max_age_days: u32,
    }
}

shape! {
    /// Price rules (prisregler) of a tender.
    PriceRules(core::PriceRules) {
        /// Whether a part-price may be below zero; a ban is allowed (HFD 2023 ref. 7).
        negative_parts: bool,
        /// The items that a bid prices, each once; a price for anything else is not asked for.
        items: Vec<String>,
    }
}
