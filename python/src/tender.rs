//! Tenders and their parts.

use anbud::calendar::{ClockTime, Day, MonthSpan, Span};
use anbud::calls::{BackwardQuestion, Question, TenderQuestion, TimetableQuestion};
use anbud::interchange;
use anbud::language::Language;
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::tender as core;
use anbud::wire::Extensions;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{Plan, TenderCheck, Timetable, answer};
use crate::calendar::CalendarEvent;
use crate::convert::{DateLike, Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::{Citation, findings};
use crate::law::LawBook;
use crate::shape::{Given, shape, words};

words! {
    core::Authority,
    core::ProcurementAct,
    core::Procedure,
    core::VatBasis,
    core::Reservation,
    core::RequirementKind,
    core::AgreementKind,
    core::SentBy,
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
        /// What is procured: a contract, a framework agreement (ramavtal) or a call-off.
        agreement: core::AgreementKind,
        /// The particular reasons (särskilda skäl) for a framework agreement longer than the act's term.
        long_term_reason: String,
        /// When requests to participate must have come in (sista dag för anbudsansökan).
        request_deadline: core::BidDeadline,
        /// The day the candidates were invited to submit bids (inbjudan att lämna anbud).
        invited_on: Day,
        /// Whether all candidates agreed to the time for bids; false where no agreement was reached.
        bid_time_agreed: bool,
        /// Whether the notice was drawn up and sent electronically, in the act of 2007.
        notice_sent_electronically: bool,
        /// The award criteria (tilldelningskriterier) as published, with weights or an order.
        criteria: Vec<core::PublishedCriterion>,
        /// Last day on which answers are given (sista dag för svar).
        answers_by: Day,
        /// Questions of bidders (frågor) and when they were answered.
        questions: Vec<core::BidderQuestion>,
        /// Earlier contracts for the service under a reservation of 19 kap. 25 § LOU.
        reserved_history: Vec<core::EarlierAward>,
        /// The act that the buyer procures under (upphandlingslag): `lou`, `luf`, `luk` or `lufs`; LOU where absent.
        act: core::ProcurementAct,
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
        /// The lowest price that the requirement lets a bid have (golvpris), in kronor.
        floor_price: Sek,
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

shape! {
    /// Award criterion (tilldelningskriterium) as it is published, 16 kap. 6 § and 19 kap. 9 § LOU.
    PublishedCriterion(core::PublishedCriterion) {
        /// Its id.
        id: String,
        /// What it is.
        title: String,
        /// Its weight in percent (vikt).
        weight: Decimal,
        /// The least weight in percent, where a range is published.
        weight_from: Decimal,
        /// The greatest weight in percent, where a range is published.
        weight_to: Decimal,
        /// Its place in the order of priority (prioritetsordning), 1 first.
        priority: u32,
    }
}

shape! {
    /// Question of a bidder (fråga) and when it was answered.
    BidderQuestion(core::BidderQuestion) {
        /// Its id.
        id: String,
        /// The day it was put.
        asked_on: Day,
        /// The day it was answered to all.
        answered_on: Day,
    }
}

shape! {
    /// Earlier award (tidigare tilldelning) under a reservation for participatory organisations.
    EarlierAward(core::EarlierAward) {
        /// The organisation that was awarded the contract.
        supplier: String,
        /// The day of the award.
        awarded_on: Day,
    }
}

shape! {
    /// Assumptions (antaganden) of a timetable on what follows the bids.
    Assumptions(core::Assumptions) {
        /// The day the award notification is sent (underrättelsen skickas).
        award_notified_on: Day,
        /// How it is sent, `electronic` to all or `other` to somebody.
        sent_by: core::SentBy,
        /// The day the contract is signed (avtalet ingås).
        signed_on: Day,
        /// The day the candidates are invited (inbjudan).
        invited_on: Day,
        /// Last day of a longer standstill that the notification states, inclusive.
        standstill_until: Day,
        /// The day a voluntary notice of a direct award was published (förhandsinsyn).
        voluntary_notice_on: Day,
        /// The day the award notice was published (efterannons).
        award_notice_published_on: Day,
    }
}

shape! {
    /// Assumptions (antaganden) of a plan on how long the work of each step takes, in days.
    PlanAssumptions(core::PlanAssumptions) {
        /// How the award notification is sent; absent, the longer standstill is planned for.
        sent_by: core::SentBy,
        /// Days from the signing to the start of the contract (uppstart).
        start_up_days: u32,
        /// Days from the last day for bids to the award notification (utvärdering).
        evaluation_days: u32,
        /// Days from the last question to the last answer (besvara frågor).
        answer_days: u32,
        /// Days from the last request to the invitation (urval).
        selection_days: u32,
        /// Days for bids where the act gives no minimum: what is reasonable (skälig tid).
        bid_days: u32,
    }
}

#[pymethods]
impl Tender {
    /// Whether the tender keeps the law (granskning av upphandlingen): act and regime, minimum
    /// times, answers, reservation, value, term, award criteria, lots and the order of its days.
    #[pyo3(signature = (*, law_book=None))]
    fn check<'py>(
        &self,
        py: Python<'py>,
        law_book: Option<&LawBook>,
    ) -> Result<TenderCheck<'py>, Failure> {
        let question = TenderQuestion {
            tender: self.0.clone(),
            law_book: law_book.map(|own| own.book.clone()),
        };
        let check = question.answer()?;
        Ok(TenderCheck(answer!(py, TenderCheck, &check, {
            findings: findings(&check.findings),
            missing: Many(check.missing.clone()),
            not_checked: Many(check.not_checked.clone()),
        })))
    }

    /// The timetable (tidplan): every step with its day, the rule and the sections, how it was
    /// counted, and what would move it. `language` is that of the calendar.
    #[pyo3(signature = (*, assume=None, language=None, law_book=None))]
    fn timetable<'py>(
        &self,
        py: Python<'py>,
        assume: Option<Given<'py, core::Assumptions>>,
        language: Option<TextLike<'py>>,
        law_book: Option<&LawBook>,
    ) -> Result<Timetable<'py>, Failure> {
        let question = TimetableQuestion {
            tender: self.0.clone(),
            assume: maybe(assume.as_ref(), |own| own.read("assume"))?,
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            law_book: law_book.map(|own| own.book.clone()),
        };
        let whole = question.answer()?;
        let mut steps = Vec::new();
        for own in &whole.steps {
            steps.push(timetable_step(py, own)?);
        }
        let events = whole.calendar.iter().map(|own| {
            let what = own.what.clone();
            CalendarEvent(interchange::CalendarEvent { on: own.on, what, path: None })
        });
        Ok(Timetable(answer!(py, Timetable, &whole, {
            steps: Many(steps),
            missing: Many(whole.missing.clone()),
            findings: findings(&whole.findings),
            calendar: Many(events.collect()),
        })))
    }

    /// By when each step must be taken at the latest for the contract to begin on a day
    /// (planering bakåt), and whether that is already too late on `as_of`.
    #[pyo3(signature = (*, contract_start_on, as_of=None, assume=None, law_book=None))]
    fn backward<'py>(
        &self,
        py: Python<'py>,
        contract_start_on: DateLike<'py>,
        as_of: Option<DateLike<'py>>,
        assume: Option<Given<'py, core::PlanAssumptions>>,
        law_book: Option<&LawBook>,
    ) -> Result<Plan<'py>, Failure> {
        let question = BackwardQuestion {
            tender: self.0.clone(),
            contract_start_on: contract_start_on.day("contractStartOn")?,
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            assume: maybe(assume.as_ref(), |own| own.read("assume"))?,
            law_book: law_book.map(|own| own.book.clone()),
        };
        let whole = question.answer()?;
        let mut steps = Vec::new();
        for own in &whole.steps {
            steps.push(answer!(py, PlanStep, own, {
                step: own.step.as_str(),
                title_sv: own.step.text().sv,
                title_en: own.step.text().en,
                latest_on: own.latest_on.map(|day| day.date()),
                planned_on: own.planned_on.map(|day| day.date()),
                slack_days: own.slack_days,
                rule: own.rule.map(|rule| rule.as_str()),
                days: own.days,
                missing: Many(own.missing.clone()),
                basis: Many(own.basis.iter().cloned().map(Citation).collect()),
                confidence: own.confidence.map(|own| own.as_str()),
            }));
        }
        Ok(Plan(answer!(py, Plan, &whole, {
            steps: Many(steps),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }
}

fn timetable_step<'py>(
    py: Python<'py>,
    own: &core::TimetableStep,
) -> Result<Bound<'py, PyAny>, Failure> {
    let mut readings = Vec::new();
    for reading in &own.readings {
        readings.push(answer!(py, StepReading, reading, {
            when: reading.when,
            on: reading.on.date(),
        }));
    }
    let mut rows = Vec::new();
    for row in &own.rows {
        rows.push(answer!(py, IfRow, row, {
            path: &row.path,
            value: row.value.date(),
            on: row.on.date(),
        }));
    }
    let period = own.period.map(|length: Span| length.to_string());
    Ok(answer!(py, TimetableStep, own, {
        step: own.step.as_str(),
        title_sv: own.step.text().sv,
        title_en: own.step.text().en,
        on: own.on.map(|day| day.date()),
        rule: own.rule.map(|rule| rule.as_str()),
        earliest_on: own.earliest_on.map(|day| day.date()),
        counted_from: own.from.map(|day| day.date()),
        period: period,
        counting: own.counting.map(|rule| rule.as_str()),
        nominal_on: own.nominal_on.map(|day| day.date()),
        readings: Many(readings),
        moved_by: Many(own.moved_by.clone()),
        missing: Many(own.missing.clone()),
        rows: Many(rows),
        basis: Many(own.basis.iter().cloned().map(Citation).collect()),
        confidence: own.confidence.map(|own| own.as_str()),
        because: own.because,
    }))
}
