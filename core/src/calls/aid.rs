//! `partnership.stateAid`

use rust_decimal::Decimal;

use super::call;
use crate::aid::{
    AidActivity, AidCase, AidGrant, AidScheme, Entrustment, EuroRate, StateAid, amounts, state_aid,
};
use crate::calendar::Day;
use crate::money::Sek;
use crate::wire::{Node, Report};

call! {
    /// Whether aid of little importance fits under its ceiling (stöd av mindre betydelse), what is
    /// left, and what duties follow.
    "partnership.stateAid" StateAidQuestion {
        /// The day of the grant; it picks the regulation.
        on: Day,
        /// The scheme.
        scheme: AidScheme,
        /// What was granted before; absent is unknown, an empty list is nothing.
        earlier: Option<Vec<AidGrant>>,
        /// The amount in euro, gross.
        proposed_eur: Option<Decimal>,
        /// The amount in kronor, gross; `rate` converts it.
        proposed_sek: Option<Sek>,
        /// The rate for `proposed_sek`.
        rate: Option<EuroRate>,
        /// The nature of the activity; absent, the question presupposes that it is economic.
        activity: Option<AidActivity>,
        /// The names of the single undertaking; absent, all that stands in `earlier` is counted.
        undertaking: Option<Vec<String>>,
        /// The entrustment, for services of general economic interest.
        entrustment: Option<Entrustment>,
        /// The day the aid was entered in the central register.
        registered_on: Option<Day>,
    } -> StateAid,
    check = StateAidQuestion::check,
    schema = [at_most_one("proposedEur", "proposedSek")],
    answer = |q, law| {
        let mut case = AidCase::new(q.on, q.scheme);
        case.earlier.clone_from(&q.earlier);
        case.proposed_eur = q.proposed_eur;
        case.proposed_sek = q.proposed_sek;
        case.rate.clone_from(&q.rate);
        case.activity = q.activity;
        case.undertaking.clone_from(&q.undertaking);
        case.entrustment.clone_from(&q.entrustment);
        case.registered_on = q.registered_on;
        state_aid(law, &case)
    },
}

impl StateAidQuestion {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let fields = ["proposedEur", "proposedSek"];
        amounts(self.proposed_eur, self.proposed_sek, fields, node, report)
    }
}
