//! The shape of a tender. Every field may be absent, which means unknown.

use super::parts::{AgreementKind, BidderQuestion, EarlierAward, PublishedCriterion};
use super::{Authority, ProcurementAct};
use crate::assignment::AssignmentTerms;
use crate::award::AwardModel;
use crate::calendar::{ClockTime, Day, MonthSpan, instant_in_sweden};
use crate::cpv::CpvCode;
use crate::money::Sek;
use crate::organisation::OrganisationNumber;
use crate::wire::{Extensions, Node, Report, record, wire_enum};

record! {
    /// Tender (upphandling): one procurement with its lots, requirements and documents.
    ///
    /// Days are inclusive. The award notification, the contract and what follows are no
    /// part of it.
    ///
    /// ```
    /// use anbud::tender::{Procedure, Tender};
    /// use anbud::wire::Wire;
    ///
    /// let tender = Tender::from_json(
    ///     r#"{"id":"dagcenter","bidDeadline":{"on":"2026-03-31","time":"23:59"},"procedure":"annex2"}"#,
    /// )?;
    /// assert_eq!(tender.procedure, Some(Procedure::Annex2));
    /// assert!(tender.lots.is_none()); // unknown, not none
    /// assert_eq!(Tender::new().procedure(Procedure::Annex2).id("dagcenter").id, tender.id);
    ///
    /// // The clocks go forward at two o'clock on 29 March 2026: there is no half past two.
    /// let error = Tender::from_json(r#"{"bidDeadline":{"on":"2026-03-29","time":"02:30"}}"#).unwrap_err();
    /// assert_eq!(error.path(), "bidDeadline.time");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Tender {
        /// Its id, for instance a reference number (diarienummer).
        id: String,
        /// Its title.
        title: String,
        /// The contracting authority (upphandlande myndighet).
        buyer: Buyer,
        /// The day the procurement began, which picks the law.
        started_on: Day,
        /// The day the notice was published.
        published_on: Day,
        /// The day the notice was sent for publication, from which minimum times run.
        notice_sent_on: Day,
        /// When bids must have come in (sista anbudsdag).
        bid_deadline: BidDeadline,
        /// The procedure (förfarande).
        procedure: Procedure,
        /// CPV codes, the main one first.
        cpv: Vec<CpvCode>,
        /// Estimated value in kronor, options included (uppskattat värde).
        estimated_value: Sek,
        /// Whether amounts hold VAT (mervärdesskatt).
        vat: VatBasis,
        /// Whether bids may be submitted electronically.
        e_submission: bool,
        /// Whether the documents are freely and fully available on line.
        documents_open_online: bool,
        /// The prior information notice (förhandsannons).
        prior_notice: PriorNotice,
        /// The urgency (påskyndat förfarande).
        urgent: Urgency,
        /// For whom it is reserved (reserverad upphandling).
        reservation: Reservation,
        /// How long a bid binds from the deadline (anbudets giltighetstid).
        bid_validity: MonthSpan,
        /// The lots (delar); an empty list says that there are none.
        lots: Vec<Lot>,
        /// The limit on lots for one supplier.
        lot_limit: LotLimit,
        /// The requirements (krav).
        requirements: Vec<Requirement>,
        /// The documents that a bid holds (handlingar).
        documents: Vec<DemandedDocument>,
        /// How bids are compared (utvärderingsmodell).
        award: AwardModel,
        /// Last day for questions (sista dag för frågor).
        questions_by: Day,
        /// The terms of the assignment (uppdragsvillkor).
        terms: AssignmentTerms,
        /// What the tender says on prices (prisregler).
        pricing: PriceRules,
        /// What is procured: a contract, a framework agreement (ramavtal) or a call-off.
        agreement: AgreementKind,
        /// The particular reasons (särskilda skäl) for a framework agreement longer than the act's term.
        long_term_reason: String,
        /// When requests to participate must have come in (sista dag för anbudsansökan).
        request_deadline: BidDeadline,
        /// The day the candidates were invited to submit bids (inbjudan att lämna anbud).
        invited_on: Day,
        /// Whether all candidates agreed to the time for bids (överenskommen anbudstid), 11 kap. 7 § LOU;
        /// false where agreement was sought and not reached.
        bid_time_agreed: bool,
        /// Whether the notice was drawn up and sent electronically (elektronisk annons), in the act of 2007.
        notice_sent_electronically: bool,
        /// The award criteria (tilldelningskriterier) as published, with weights or an order of priority.
        criteria: Vec<PublishedCriterion>,
        /// Last day on which answers are given (sista dag för svar).
        answers_by: Day,
        /// Questions of bidders (frågor) and when they were answered.
        questions: Vec<BidderQuestion>,
        /// Earlier contracts of the authority for the service under a reservation of 19 kap. 25 § LOU.
        reserved_history: Vec<EarlierAward>,
        /// The act that the buyer procures under (upphandlingslag); LOU where absent.
        act: ProcurementAct,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

record! {
    /// Buyer (upphandlande myndighet): the contracting authority.
    pub struct Buyer {
        /// Its name.
        name: String,
        /// Its organisation number.
        number: OrganisationNumber,
        /// Whether it is a central government authority.
        authority: Authority,
    }
}

record! {
    /// Bid deadline (sista anbudsdag): a day, and a time of day in Sweden where one is stated.
    pub struct BidDeadline {
        /// The day.
        on: Day,
        /// The time of day; absent, the deadline lasts the whole day.
        time: ClockTime,
    }
    check = BidDeadline::check
}

impl BidDeadline {
    /// A time that the clocks skip in March is no deadline.
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let (Some(on), Some(time)) = (self.on, self.time) else {
            return Some(());
        };
        match instant_in_sweden(on, time) {
            Ok(_) => Some(()),
            Err(error) => node.fault_at("time", error.problem().clone(), report),
        }
    }
}

wire_enum! {
    /// Procedure (upphandlingsförfarande).
    #[non_exhaustive]
    pub enum Procedure {
        /// Open procedure (öppet förfarande).
        Open = "open",
        /// Restricted procedure (selektivt förfarande).
        Restricted = "restricted",
        /// Negotiated procedure with a notice (förhandlat förfarande med föregående annonsering).
        Negotiated = "negotiated",
        /// Simplified procedure (förenklat förfarande), until 2022-01-31.
        Simplified = "simplified",
        /// Procedure of the authority's own design for annex 2 services (bilaga 2-tjänster, 19 kap. LOU).
        Annex2 = "annex2",
        /// Direct award (direktupphandling).
        DirectAward = "directAward",
        /// Selective procedure below the threshold (urvalsförfarande), until 2022-01-31.
        Selection = "selection",
        /// Competitive dialogue (konkurrenspräglad dialog).
        CompetitiveDialogue = "competitiveDialogue",
        /// Innovation partnership (förfarande för inrättande av innovationspartnerskap).
        InnovationPartnership = "innovationPartnership",
        /// Negotiated procedure without a notice (förhandlat förfarande utan föregående annonsering).
        NegotiatedWithoutNotice = "negotiatedWithoutNotice",
    }
}

wire_enum! {
    /// Basis of amounts (med eller utan mervärdesskatt).
    pub enum VatBasis {
        /// Without VAT (exklusive moms).
        Excluded = "excluded",
        /// With VAT (inklusive moms).
        Included = "included",
    }
}

record! {
    /// Prior information notice (förhandsannons).
    pub struct PriorNotice {
        /// The day it was sent for publication.
        sent_on: Day,
    }
}

record! {
    /// Urgency (brådska) that is given as ground for shorter times.
    pub struct Urgency {
        /// The reason that is given.
        reason: String,
    }
}

wire_enum! {
    /// Reservation (reserverad upphandling).
    #[non_exhaustive]
    pub enum Reservation {
        /// Open to all (inte reserverad).
        None = "none",
        /// For civil-society organisations (idéburna organisationer), 19 kap. 25 a § LOU.
        NonProfit = "nonProfit",
        /// For staff- or user-owned organisations (medarbetar- och brukarägda), 19 kap. 25 § LOU.
        Participation = "participation",
        /// For sheltered workshops (skyddade verkstäder), 4 kap. 18 § LOU.
        Sheltered = "sheltered",
    }
}

record! {
    /// Lot (del) of a contract.
    pub struct Lot {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
        /// Estimated value in kronor.
        estimated_value: Sek,
    }
}

record! {
    /// Limit on lots (begränsning av antalet delar) for one supplier, 4 kap. 15 § LOU.
    ///
    /// With an order it limits what one supplier is awarded; without one, what one
    /// supplier may bid for.
    pub struct LotLimit {
        /// How many lots at most.
        max: u32,
        /// The lots in the order in which they are awarded.
        order: Vec<String>,
    }
}

record! {
    /// Requirement (krav) of the procurement documents.
    pub struct Requirement {
        /// Its id.
        id: String,
        /// Its wording.
        text: RequirementText,
        /// What it decides.
        kind: RequirementKind,
        /// The documents that prove it, by id.
        evidence: Vec<String>,
        /// Whether the tender lets a failure be cured (avhjälpas).
        curable: bool,
        /// The lowest price that the requirement lets a bid have (golvpris), in kronor.
        floor_price: Sek,
    }
}

record! {
    /// Wording of a requirement (kravets lydelse).
    pub struct RequirementText {
        /// In Swedish.
        sv: String,
        /// In English.
        en: String,
    }
}

wire_enum! {
    /// Kind of requirement (kravslag).
    pub enum RequirementKind {
        /// Must be met (ska-krav).
        Mandatory = "mandatory",
        /// On the supplier (kvalificeringskrav).
        Qualification = "qualification",
        /// Gives points (utvärderas, bör-krav).
        Evaluated = "evaluated",
    }
}

record! {
    /// Price rules (prisregler) of a tender.
    pub struct PriceRules {
        /// Whether a part-price may be below zero; a ban is allowed (HFD 2023 ref. 7).
        negative_parts: bool,
        /// The items that a bid prices, each once; a price for anything else is not asked for.
        items: Vec<String>,
    }
}

record! {
    /// Document that the tender asks for (begärd handling).
    pub struct DemandedDocument {
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
