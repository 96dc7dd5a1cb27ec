//! The shape of a need. Every field may be absent, which means unknown.

use crate::calendar::Day;
use crate::cpv::CpvCode;
use crate::error::Problem;
use crate::money::Sek;
use crate::partnership::Partnership;
use crate::wire::{Node, Report, Share, record};

record! {
    /// Need (behov): what is known of a matter before its form is chosen.
    ///
    /// ```
    /// use anbud::advice::Need;
    /// use anbud::money::Sek;
    /// use anbud::wire::Wire;
    ///
    /// let need = Need::from_json(r#"{"sameLegalPerson":false,"totalValue":"4800000"}"#)?;
    /// assert_eq!(need.same_legal_person, Some(false));
    /// let value = Sek::parse("4800000")?;
    /// assert_eq!(Need::new().same_legal_person(false).total_value(value), need);
    ///
    /// // The value is stated for the whole or by the month, not both.
    /// let both = r#"{"totalValue":"4800000","monthlyValue":"100000"}"#;
    /// assert_eq!(Need::from_json(both).unwrap_err().path(), "totalValue");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Need {
        /// The day on which the procurement starts; it picks the law.
        started_on: Day,
        /// CPV codes of the service.
        cpv: Vec<CpvCode>,
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
        partnership: Partnership,
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
    check = Need::check,
    schema = [at_most_one("totalValue", "monthlyValue")]
}

impl Need {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let negative = |value: Option<Sek>| value.is_some_and(|value| value < Sek::ZERO);
        let faults = [
            ("totalValue", negative(self.total_value), Problem::Negative),
            ("monthlyValue", negative(self.monthly_value), Problem::Negative),
            (
                "totalValue",
                self.total_value.is_some() && self.monthly_value.is_some(),
                Problem::ExactlyOneOf { fields: &["totalValue", "monthlyValue"] },
            ),
        ];
        match faults.into_iter().find(|(_, faulty, _)| *faulty) {
            Some((field, _, problem)) => node.fault_at(field, problem, report),
            None => Some(()),
        }
    }
}
