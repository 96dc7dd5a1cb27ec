//! `partnership.stateAid`

use rust_decimal::Decimal;

use super::{Question, law_of};
use crate::aid::{
    AidActivity, AidCase, AidGrant, AidScheme, Entrustment, EuroRate, StateAid, amounts, state_aid,
};
use crate::calendar::Day;
use crate::error::Error;
use crate::law::LawBook;
use crate::money::Sek;
use crate::wire::{Node, Report, input};

input! {
    /// Asks whether aid of little importance may be granted (stöd av mindre betydelse).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StateAidQuestion {
        /// The day of the grant; it picks the regulation.
        pub on: Day,
        /// The scheme.
        pub scheme: AidScheme,
        /// What was granted before; absent is unknown, an empty list is nothing.
        pub earlier: Option<Vec<AidGrant>>,
        /// The amount in euro, gross.
        pub proposed_eur: Option<Decimal>,
        /// The amount in kronor, gross; `rate` converts it.
        pub proposed_sek: Option<Sek>,
        /// The rate for `proposed_sek`.
        pub rate: Option<EuroRate>,
        /// The nature of the activity; absent, the question presupposes that it is economic.
        pub activity: Option<AidActivity>,
        /// The names of the single undertaking; absent, all that stands in `earlier` is counted.
        pub undertaking: Option<Vec<String>>,
        /// The entrustment, for services of general economic interest.
        pub entrustment: Option<Entrustment>,
        /// The day the aid was entered in the central register.
        pub registered_on: Option<Day>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
    check = StateAidQuestion::check
}

impl StateAidQuestion {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let fields = ["proposedEur", "proposedSek"];
        amounts(self.proposed_eur, self.proposed_sek, fields, node, report)
    }
}

impl Question for StateAidQuestion {
    const CALL: &'static str = "partnership.stateAid";
    type Answer = StateAid;

    fn answer(&self) -> Result<StateAid, Error> {
        let mut case = AidCase::new(self.on, self.scheme);
        case.earlier.clone_from(&self.earlier);
        case.proposed_eur = self.proposed_eur;
        case.proposed_sek = self.proposed_sek;
        case.rate.clone_from(&self.rate);
        case.activity = self.activity;
        case.undertaking.clone_from(&self.undertaking);
        case.entrustment.clone_from(&self.entrustment);
        case.registered_on = self.registered_on;
        state_aid(&law_of(&self.law_book), &case)
    }
}
