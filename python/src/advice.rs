//! Needs, and the form of agreement they lead to.

use anbud::advice as core;
use anbud::calendar::Day;
use anbud::calls::{EligibilityQuestion, Question, RouteQuestion};
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::tender;
use anbud::wire::Share;
use pyo3::prelude::*;

use crate::answers::{Advice, Eligibility, answer};
use crate::convert::Many;
use crate::errors::Failure;
use crate::finding::{Citation, Outcome, findings};
use crate::law::{LawBook, to_python};
use crate::shape::{Given, shape, words};
use crate::tender::Tender;

shape! {
    /// Need (behov): what is known of a matter before its form is chosen.
    Need(core::Need) {
        /// The day on which the procurement starts; it picks the law.
        started_on: Day,
        /// CPV codes of the service.
        cpv: Vec<anbud::cpv::CpvCode>,
        /// Whether a unit of the same legal person does the work (samma juridiska person).
        same_legal_person: bool,
        /// Whether the provider is controlled as an own unit (kontroll som över den egna förvaltningen).
        controlled_as_own: bool,
        /// The share of the provider's activity that is for its owner, 0 to 1.
        activity_for_owner_share: Share,
        /// Whether there is a direct private owner (direkt privat ägarintresse).
        direct_private_ownership: bool,
        /// Whether the work includes exercise of public authority (myndighetsutövning).
        exercises_public_authority: bool,
        /// Whether a statute allows that to be handed over (stöd i lag).
        statute_allows_transfer: bool,
        /// Whether the parties bind themselves to performance for pay (ömsesidigt bindande).
        binding_performance_for_pay: bool,
        /// Whether both contribute and steer jointly (båda bidrar och styr).
        both_contribute_and_steer: bool,
        /// The partnership, where one is thought of.
        partnership: anbud::partnership::Partnership,
        /// Whether the individual chooses among all approved providers (den enskilde väljer).
        individuals_choose: bool,
        /// Whether providers compete on price (priskonkurrens).
        price_competition: bool,
        /// Value of the whole, options and extensions counted as used, excluding VAT.
        total_value: Sek,
        /// Value a month of a contract without end or total price, excluding VAT.
        monthly_value: Sek,
        /// Whether it is to be reserved for civil-society organisations (idéburna organisationer).
        only_non_profit: bool,
        /// Whether it is to be reserved for organisations owned by staff or users.
        staff_or_user_owned: bool,
        /// The share of workers who are disabled or hard to place, 0 to 1, where it is to be reserved for such.
        disadvantaged_share: Share,
    }
}

#[pymethods]
impl Need {
    /// The form of agreement that the need leads to (val av avtalsform), or what must be
    /// known first.
    #[pyo3(signature = (*, law_book=None))]
    fn form<'py>(
        &self,
        py: Python<'py>,
        law_book: Option<&LawBook>,
    ) -> Result<Advice<'py>, Failure> {
        let question =
            RouteQuestion { need: self.0.clone(), law_book: law_book.map(|own| own.book.clone()) };
        let whole = question.answer()?;
        let mut questions = Vec::new();
        for own in &whole.questions {
            questions.push(answer!(py, OpenQuestion, own, {
                question: own.question.as_str(),
                text_sv: &own.text.sv,
                text_en: &own.text.en,
                fields: Many(own.fields.clone()),
                if_yes: routes(&own.if_yes),
                if_no: routes(&own.if_no),
            }));
        }
        let mut turns = Vec::new();
        for own in &whole.turns {
            turns.push(answer!(py, TurningAnswer, own, {
                question: own.question.as_str(),
                text_sv: &own.text.sv,
                text_en: &own.text.en,
                answered: own.answered,
                otherwise: routes(&own.otherwise),
                asked: Many(own.asked.clone()),
            }));
        }
        let form = whole.form.as_ref().map(|own| form(py, own)).transpose()?;
        Ok(Advice(answer!(py, Advice, &whole, {
            route: whole.route.as_str(),
            missing: Many(whole.missing.clone()),
            findings: findings(&whole.findings),
            form: form,
            questions: Many(questions),
            turns: Many(turns),
        })))
    }
}

fn routes(routes: &[core::Route]) -> Many<&'static str> {
    Many(routes.iter().map(|route| route.as_str()).collect())
}

fn form<'py>(py: Python<'py>, own: &core::Form) -> Result<Bound<'py, PyAny>, Failure> {
    let limits: Result<Vec<_>, _> = own.limits.iter().map(|value| to_python(py, value)).collect();
    let mut next = Vec::new();
    for step in &own.next {
        next.push(answer!(py, NextStep, step, {
            step: step.step,
            text_sv: &step.text.sv,
            text_en: &step.text.en,
        }));
    }
    Ok(answer!(py, AdviceForm, own, {
        basis: Many(own.basis.iter().cloned().map(Citation).collect()),
        limits: Many(limits?),
        limits_missing: Many(own.limits_missing.clone()),
        next: Many(next),
    }))
}

words! {
    tender::EligibilityCondition,
}

shape! {
    /// Evidence on a condition (underlag om ett villkor).
    ConditionEvidence(tender::ConditionEvidence) {
        /// The condition.
        condition: tender::EligibilityCondition,
        /// What it says.
        text: String,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Facts on an organisation (uppgifter om organisationen) that a reservation asks for.
    OrganisationFacts(tender::OrganisationFacts) {
        /// Its name, as in `reserved_history` of the tender.
        name: String,
        /// Its organisation number.
        number: OrganisationNumber,
        /// Whether its purpose of public benefit contributes to the aim of the service.
        serves_public_benefit: bool,
        /// Whether it makes only transfers of value that 8 § lagen (2022:900) allows.
        permitted_transfers_only: bool,
        /// Whether the state, a region or a municipality has a legally decisive influence.
        public_decisive_influence: bool,
        /// Whether it is in the register of civil-society organisations.
        registered: bool,
        /// Whether its purpose is a public task tied to such services.
        public_task: bool,
        /// Whether it reinvests its profit in its purpose.
        reinvests_profit: bool,
        /// Whether ownership or management builds on staff, users or stakeholders.
        participatory: bool,
        /// Whether it is a sheltered workshop, or integration is its main aim.
        sheltered_or_integrating: bool,
        /// The share of workers who are disabled or hard to place, 0 to 1.
        disadvantaged_share: Share,
        /// Evidence on the conditions.
        evidence: Vec<tender::ConditionEvidence>,
    }
}

/// Whether an organisation may take part if the tender is reserved (behörighet för reserverad
/// upphandling): 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU side by side.
#[pyfunction]
#[pyo3(signature = (*, tender, organisation, law_book=None))]
pub(crate) fn eligibility<'py>(
    py: Python<'py>,
    tender: &Tender,
    organisation: Given<'py, tender::OrganisationFacts>,
    law_book: Option<&LawBook>,
) -> Result<Eligibility<'py>, Failure> {
    let question = EligibilityQuestion {
        tender: tender.0.clone(),
        organisation: organisation.read("organisation")?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    let mut reservations = Vec::new();
    for own in &whole.reservations {
        let mut conditions = Vec::new();
        for one in &own.conditions {
            conditions.push(answer!(py, ConditionAnswer, one, {
                condition: one.condition.as_str(),
                outcome: Outcome(one.outcome.clone()),
                evidence: Many(one.evidence.iter().cloned().map(ConditionEvidence).collect()),
                basis: Many(one.basis.iter().cloned().map(Citation).collect()),
            }));
        }
        reservations.push(answer!(py, ReservationEligibility, own, {
            reservation: own.reservation.as_str(),
            outcome: Outcome(own.outcome.clone()),
            conditions: Many(conditions),
        }));
    }
    Ok(Eligibility(answer!(py, Eligibility, &whole, {
        reservations: Many(reservations),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}
