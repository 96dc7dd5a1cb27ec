//! What is known of an organisation. An absent field is unknown.

use crate::organisation::OrganisationNumber;
use crate::wire::{Share, record, wire_enum};

wire_enum! {
    /// Condition of a reservation (villkor för en reservation).
    #[non_exhaustive]
    pub enum EligibilityCondition {
        /// 19 kap. 25 a § LOU is in force and governs (tillämplighet).
        NonProfitScope = "nonProfitScope",
        /// The service stands in the list (tjänst).
        NonProfitService = "nonProfitService",
        /// The public benefit contributes to the aim of the service (allmännyttigt syfte).
        NonProfitPurpose = "nonProfitPurpose",
        /// Permitted transfers of value only (värdeöverföringar), 8 § lagen (2022:900).
        NonProfitTransfers = "nonProfitTransfers",
        /// No decisive public influence (bestämmande inflytande).
        NonProfitInfluence = "nonProfitInfluence",
        /// Registration (registrering): evidence and no condition.
        NonProfitRegistration = "nonProfitRegistration",
        /// 19 kap. 25 § LOU governs (tillämplighet).
        ParticipationScope = "participationScope",
        /// The service stands in the list (tjänst).
        ParticipationService = "participationService",
        /// The purpose is a public task (offentlig uppgift).
        ParticipationTask = "participationTask",
        /// Profit is reinvested (återinvestering).
        ParticipationProfit = "participationProfit",
        /// Ownership or management by staff or users (ägande och ledning).
        ParticipationStructure = "participationStructure",
        /// A short term (avtalstid).
        ParticipationTerm = "participationTerm",
        /// Not the same organisation again (inte samma organisation igen).
        ParticipationRepeat = "participationRepeat",
        /// 4 kap. 18 § LOU governs (tillämplighet).
        ShelteredScope = "shelteredScope",
        /// A sheltered workshop, or integration is the main aim (syfte).
        ShelteredAim = "shelteredAim",
        /// The share of disabled or disadvantaged workers (andel).
        ShelteredShare = "shelteredShare",
    }
}

record! {
    /// Evidence on a condition (underlag om ett villkor).
    pub struct ConditionEvidence {
        /// The condition.
        condition: EligibilityCondition,
        /// What it says.
        text: String,
        /// Where it stands.
        source: String,
    }
}

record! {
    /// Facts on an organisation (uppgifter om organisationen) that a reservation asks for.
    ///
    /// ```
    /// use anbud::tender::OrganisationFacts;
    /// use anbud::wire::Wire;
    ///
    /// let facts = OrganisationFacts::from_json(r#"{"registered":true,"disadvantagedShare":"0.3"}"#)?;
    /// assert_eq!(facts.reinvests_profit, None); // unknown, not no
    /// let percent = OrganisationFacts::from_json(r#"{"disadvantagedShare":"30"}"#);
    /// assert_eq!(percent.unwrap_err().path(), "disadvantagedShare");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct OrganisationFacts {
        /// Its name, as in `reservedHistory` of the tender.
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
        /// Whether it is a sheltered workshop, has integration as its main aim, or runs a programme
        /// for sheltered employment.
        sheltered_or_integrating: bool,
        /// The share of workers who are disabled or hard to place, 0 to 1.
        disadvantaged_share: Share,
        /// Evidence on the conditions, shown beside each.
        evidence: Vec<ConditionEvidence>,
    }
}
