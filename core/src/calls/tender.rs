//! `tender.check`, `tender.timetable` and `tender.backward`

use super::call;
use crate::calendar::Day;
use crate::language::Language;
use crate::tender::{Assumptions, Plan, PlanAssumptions, Tender, TenderCheck, Timetable};

call! {
    /// Whether a procurement complies, as far as the stated facts show (granskning av
    /// upphandlingen): minimum times, answers, reservation, value, term, criteria, lots.
    "tender.check" TenderQuestion {
        /// The tender.
        tender: Tender,
    } -> TenderCheck,
    answer = |q, law| q.tender.check(law),
}

call! {
    /// Which day comes when (tidplan), by which rule, counted how, and what would move it.
    "tender.timetable" TimetableQuestion {
        /// The tender.
        tender: Tender,
        /// What is assumed of the steps after the bids.
        assume: Option<Assumptions>,
        /// The language of the calendar; Swedish where absent.
        language: Option<Language>,
    } -> Timetable,
    answer = |q, law| {
        let assume = q.assume.clone().unwrap_or_default();
        let language = q.language.unwrap_or(Language::Swedish);
        q.tender.timetable(&assume, language, law)
    },
}

call! {
    /// By when each step must be taken for the contract to begin on a day (planering bakåt), and
    /// whether it is already too late.
    "tender.backward" BackwardQuestion {
        /// The tender.
        tender: Tender,
        /// The day on which the contract must begin.
        contract_start_on: Day,
        /// The day from which slack is counted where the tender states no day.
        as_of: Option<Day>,
        /// How long the work takes.
        assume: Option<PlanAssumptions>,
    } -> Plan,
    answer = |q, law| {
        let assume = q.assume.clone().unwrap_or_default();
        q.tender.backward(q.contract_start_on, q.as_of, &assume, law)
    },
}
