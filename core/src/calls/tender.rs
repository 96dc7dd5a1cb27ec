//! `tender.check`, `tender.timetable` and `tender.backward`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::error::Error;
use crate::language::Language;
use crate::law::LawBook;
use crate::tender::{Assumptions, Plan, PlanAssumptions, Tender, TenderCheck, Timetable};
use crate::wire::input;

input! {
    /// Asks whether a tender keeps the law (granskning av upphandlingen).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TenderQuestion {
        /// The tender.
        pub tender: Tender,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for TenderQuestion {
    const CALL: &'static str = "tender.check";
    type Answer = TenderCheck;

    fn answer(&self) -> Result<TenderCheck, Error> {
        self.tender.check(&law_of(&self.law_book))
    }
}

input! {
    /// Asks for the timetable of a procurement (tidplan).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TimetableQuestion {
        /// The tender.
        pub tender: Tender,
        /// What is assumed of the steps after the bids.
        pub assume: Option<Assumptions>,
        /// The language of the calendar; Swedish where absent.
        pub language: Option<Language>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for TimetableQuestion {
    const CALL: &'static str = "tender.timetable";
    type Answer = Timetable;

    fn answer(&self) -> Result<Timetable, Error> {
        let assume = self.assume.clone().unwrap_or_default();
        let language = self.language.unwrap_or(Language::Swedish);
        self.tender.timetable(&assume, language, &law_of(&self.law_book))
    }
}

input! {
    /// Asks by when each step must be taken for the contract to begin on a day (planering bakåt).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BackwardQuestion {
        /// The tender.
        pub tender: Tender,
        /// The day on which the contract must begin.
        pub contract_start_on: Day,
        /// The day from which slack is counted where the tender states no day.
        pub as_of: Option<Day>,
        /// How long the work takes.
        pub assume: Option<PlanAssumptions>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for BackwardQuestion {
    const CALL: &'static str = "tender.backward";
    type Answer = Plan;

    fn answer(&self) -> Result<Plan, Error> {
        let assume = self.assume.clone().unwrap_or_default();
        let law = law_of(&self.law_book);
        self.tender.backward(self.contract_start_on, self.as_of, &assume, &law)
    }
}
