//! Whether an organisation may take part in a reserved procurement: the three reservations side by
//! side, condition by condition.

mod conditions;
mod shape;

pub use self::shape::{ConditionEvidence, EligibilityCondition, OrganisationFacts};

use self::conditions::{Asked, Conditions};
use super::case::Case;
use super::{Reservation, Tender};
use crate::error::Error;
use crate::finding::{Finding, Outcome, OutcomeKind, mark_own_values, missing_of};
use crate::law::{Citation, LawBook};
use crate::wire::{ordered, output};

output! {
    /// Eligibility (behörighet för reserverad upphandling) of one organisation.
    pub struct Eligibility {
        /// The three reservations, 19 kap. 25 a §, 19 kap. 25 § and 4 kap. 18 § LOU.
        pub reservations: Vec<ReservationEligibility>,
        /// A finding for each condition.
        pub findings: Vec<Finding>,
        /// Paths of what is missing, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// One reservation (reservation) with its conditions.
    pub struct ReservationEligibility {
        /// The reservation.
        pub reservation: Reservation,
        /// Whether the organisation may take part.
        pub outcome: Outcome,
        /// Each condition.
        pub conditions: Vec<ConditionAnswer>,
    }
}

output! {
    /// One condition (villkor) of a reservation.
    pub struct ConditionAnswer {
        /// The condition.
        pub condition: EligibilityCondition,
        /// Whether it is met.
        pub outcome: Outcome,
        /// The evidence that the organisation gives.
        pub evidence: Vec<ConditionEvidence>,
        /// The section.
        pub basis: Vec<Citation>,
    }
}

impl Tender {
    /// Whether an organisation may take part if the tender is reserved (behörighet för reserverad
    /// upphandling): for civil-society organisations (19 kap. 25 a §), for organisations of staff
    /// or users (19 kap. 25 §), for sheltered workshops (4 kap. 18 § LOU).
    ///
    /// All three are tried whatever the tender says of its own reservation. One condition that is
    /// not met decides; a fact that is not stated does not. Registration under lagen (2022:900) is
    /// evidence and no condition. The bar on a second award hits the same organisation alone, told
    /// by its name; it ends where the procurement starts more than so many years after the award.
    ///
    /// What this does not decide: whether the evidence is true, and whether the organisation meets
    /// the other requirements of the tender.
    ///
    /// # Errors
    /// As [`Tender::check`].
    ///
    /// ```
    /// use anbud::finding::Outcome;
    /// use anbud::law::LawBook;
    /// use anbud::tender::{OrganisationFacts, Tender};
    /// use anbud::wire::Wire;
    ///
    /// let tender = Tender::from_json(r#"{"startedOn":"2024-09-02","cpv":["85312000-9"]}"#)?;
    /// let statutes = OrganisationFacts::new()
    ///     .serves_public_benefit(true)
    ///     .permitted_transfers_only(true)
    ///     .public_decisive_influence(false);
    /// let answer = tender.eligibility(&statutes, &LawBook::built_in())?;
    /// assert_eq!(answer.reservations[0].outcome, Outcome::Satisfied); // not registered, and need not be
    /// assert!(matches!(answer.reservations[1].outcome, Outcome::Unknown { .. }));
    ///
    /// // The last day before the provision came into force.
    /// let before = Tender::from_json(r#"{"startedOn":"2022-12-31","cpv":["85312000-9"]}"#)?;
    /// let answer = before.eligibility(&statutes, &LawBook::built_in())?;
    /// assert!(matches!(answer.reservations[0].outcome, Outcome::NotApplicable { .. }));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn eligibility(
        &self,
        organisation: &OrganisationFacts,
        law: &LawBook,
    ) -> Result<Eligibility, Error> {
        let case = Case::of(self, self.started(law), law)?;
        let asked = Conditions { case: &case, organisation };
        let mut reservations = Vec::new();
        let mut findings = Vec::new();
        for (reservation, conditions) in [
            (Reservation::NonProfit, asked.non_profit()),
            (Reservation::Participation, asked.participation()),
            (Reservation::Sheltered, asked.sheltered()),
        ] {
            let answered = |(condition, finding): &Asked| ConditionAnswer {
                condition: *condition,
                outcome: finding.outcome.clone(),
                evidence: organisation.evidence_on(*condition),
                basis: finding.basis.clone(),
            };
            reservations.push(ReservationEligibility {
                reservation,
                outcome: together(&conditions),
                conditions: conditions.iter().map(answered).collect(),
            });
            findings.extend(conditions.into_iter().map(|(_, finding)| finding));
        }
        mark_own_values(&mut findings, law, |recorded| {
            self.eligibility(organisation, recorded).map(|own| own.findings)
        });
        Ok(Eligibility { reservations, missing: missing_of(&findings), findings })
    }
}

impl OrganisationFacts {
    fn evidence_on(&self, condition: EligibilityCondition) -> Vec<ConditionEvidence> {
        let all = self.evidence.iter().flatten();
        all.filter(|own| own.condition == Some(condition)).cloned().collect()
    }
}

/// One outcome of all conditions: where the provision does not apply, that; else one that is not
/// met decides, then what is missing, then what a person must judge.
fn together(conditions: &[Asked]) -> Outcome {
    let counted = || {
        let registration = EligibilityCondition::NonProfitRegistration;
        conditions.iter().filter(move |(own, _)| *own != registration).map(|(_, own)| &own.outcome)
    };
    let of_kind = |kind| counted().find(|own| own.kind() == kind).cloned();
    if let Some(outcome) =
        of_kind(OutcomeKind::NotApplicable).or_else(|| of_kind(OutcomeKind::Breached))
    {
        return outcome;
    }
    let missing = ordered::sorted(counted().flat_map(Outcome::missing));
    if !missing.is_empty() {
        return Outcome::Unknown { missing };
    }
    of_kind(OutcomeKind::NeedsJudgement).unwrap_or(Outcome::Satisfied)
}
