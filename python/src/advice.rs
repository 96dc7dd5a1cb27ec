//! Needs, and the form of agreement they lead to.

use anbud::advice as core;
use anbud::calendar::Day;
use anbud::calls::{Question, RouteQuestion};
use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{Advice, answer};
use crate::convert::Many;
use crate::errors::Failure;
use crate::finding::findings;
use crate::law::LawBook;
use crate::shape::shape;

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
        activity_for_owner_share: Decimal,
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
        disadvantaged_share: Decimal,
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
        Ok(Advice(answer!(py, Advice, &whole, {
            route: whole.route.as_str(),
            missing: Many(whole.missing.clone()),
            findings: findings(&whole.findings),
        })))
    }
}
