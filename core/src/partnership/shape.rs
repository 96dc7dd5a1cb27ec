//! The shape of a partnership. Every field may be absent, which means unknown.

use super::Criterion;
use super::model::{
    Exit, FollowUpPlan, Governance, PartnershipOutcome, PartnershipTask, Undertaking,
};
use super::signs::StatedSign;
use crate::assignment::AssignmentTerms;
use crate::calendar::Day;
use crate::error::Problem;
use crate::money::Sek;
use crate::organisation::OrganisationNumber;
use crate::wire::{Extensions, Node, Quantity, Report, record, wire_enum};

record! {
    /// IOP partnership (idéburet offentligt partnerskap): who, for what, with what evidence and resources.
    ///
    /// ```
    /// use anbud::partnership::{Partner, PartnerKind, Partnership};
    /// use anbud::wire::Wire;
    ///
    /// let partnership = Partnership::from_json(
    ///     r#"{"partners":[{"name":"Kommunen","kind":"municipality"}],"goal":"Ingen ska sova ute"}"#,
    /// )?;
    /// assert_eq!(partnership.goal.as_deref(), Some("Ingen ska sova ute"));
    /// assert!(partnership.terms.is_none());
    ///
    /// let partner = Partner::new().name("Kommunen").kind(PartnerKind::Municipality);
    /// let built = Partnership::new().partners(vec![partner]).goal("Ingen ska sova ute");
    /// assert_eq!(built, partnership);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Partnership {
        /// Id of the partnership.
        id: String,
        /// The partners (parter).
        partners: Vec<Partner>,
        /// The shared goal (gemensamt mål), in the agreement's words.
        goal: String,
        /// What speaks for or against each criterion (underlag).
        evidence: Vec<Evidence>,
        /// Who contributes what (bidrag från parterna).
        contributions: Vec<Contribution>,
        /// Term, notice and other terms (villkor).
        terms: AssignmentTerms,
        /// Day of signing (undertecknad).
        signed_on: Day,
        /// Why the partners cooperate (bakgrund): the need, and whose initiative it was.
        background: String,
        /// The values that the cooperation rests on (värdegrund).
        values: String,
        /// What each partner undertakes to do (åtaganden).
        undertakings: Vec<Undertaking>,
        /// What the cooperation is worth to those it is for (nyttoanalys).
        benefit: String,
        /// How it is steered (styrning).
        governance: Governance,
        /// How it is followed up (uppföljning).
        follow_up: FollowUpPlan,
        /// What has come out of it (utfall), each with its base.
        outcomes: Vec<PartnershipOutcome>,
        /// Changes, renegotiation, rescission, dispute and hand-over (avslut).
        exit: Exit,
        /// Who leads and who takes part in which task (ansvarsfördelning).
        responsibilities: Vec<PartnershipTask>,
        /// What speaks for and against a procurement (kännetecken på upphandling).
        indicators: Vec<StatedSign>,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

wire_enum! {
    /// Kind of partner (slag av part).
    #[non_exhaustive]
    pub enum PartnerKind {
        /// A municipality (kommun).
        Municipality = "municipality",
        /// A region (region).
        Region = "region",
        /// A civil-society organisation (idéburen organisation).
        NonProfit = "nonProfit",
        /// A company (företag).
        Company = "company",
    }
}

record! {
    /// Partner (part) of a partnership.
    pub struct Partner {
        /// Its name; contributions refer to it.
        name: String,
        /// What it is.
        kind: PartnerKind,
        /// Its organisation number.
        number: OrganisationNumber,
        /// Its roles (roller), each by itself.
        roles: Vec<PartnerRole>,
    }
}

wire_enum! {
    /// Role of a partner (parts roll).
    #[non_exhaustive]
    pub enum PartnerRole {
        /// Public partner (offentlig part).
        PublicPartner = "publicPartner",
        /// Civil-society partner (idéburen part).
        CivilSocietyPartner = "civilSocietyPartner",
        /// Funder (finansiär).
        Funder = "funder",
        /// Provider (utförare).
        Provider = "provider",
        /// Landlord (hyresvärd).
        Landlord = "landlord",
        /// Rent payer (hyresbetalare).
        RentPayer = "rentPayer",
        /// Public authority (myndighet).
        PublicAuthority = "publicAuthority",
        /// Decision body (beslutande organ).
        DecisionBody = "decisionBody",
        /// Network partner (nätverkspart).
        NetworkPartner = "networkPartner",
        /// Trainer (utbildare).
        Trainer = "trainer",
    }
}

wire_enum! {
    /// What a piece of evidence says (vad underlaget visar) of a criterion.
    pub enum EvidenceFinding {
        /// It shows that the criterion is met.
        Supports = "supports",
        /// It shows a part of it, which does not settle it.
        Partly = "partly",
        /// It shows that the criterion is not met.
        Contradicts = "contradicts",
    }
}

record! {
    /// Evidence (underlag) on one criterion, with where it stands.
    pub struct Evidence {
        /// The criterion it speaks of.
        criterion: Criterion,
        /// What it says.
        finding: EvidenceFinding,
        /// In our own words.
        text: String,
        /// Where it stands: a document and a place in it.
        source: String,
    }
}

wire_enum! {
    /// Kind of contribution (slag av bidrag).
    #[non_exhaustive]
    pub enum ContributionKind {
        /// Money (pengar).
        Cash = "cash",
        /// Premises (lokaler).
        Premises = "premises",
        /// Paid staff (personaltid).
        StaffHours = "staffHours",
        /// Volunteers (ideell tid); never money in a budget.
        VolunteerHours = "volunteerHours",
        /// Goods (varor).
        Goods = "goods",
        /// Expertise and method (sakkunskap, metod).
        Expertise = "expertise",
    }
}

wire_enum! {
    /// Valuation method (värderingsmetod) of a contribution.
    #[non_exhaustive]
    pub enum ValuationMethod {
        /// What it costs the giver (faktisk kostnad).
        ActualCost = "actualCost",
        /// What it would cost on the market (marknadspris).
        MarketPrice = "marketPrice",
        /// What paid work in its place would cost (ersättningskostnad).
        ReplacementCost = "replacementCost",
        /// What the giver could have earned meanwhile (alternativkostnad).
        OpportunityCost = "opportunityCost",
        /// What it brings about (resultatvärde).
        OutputValue = "outputValue",
        /// A flat rate (schablon).
        FlatRate = "flatRate",
    }
}

record! {
    /// Contribution (bidrag) of a partner: an amount, or a quantity and a rate.
    pub struct Contribution {
        /// The partner's name.
        by: String,
        /// What it is.
        kind: ContributionKind,
        /// Its value in kronor.
        amount: Sek,
        /// How much of the unit.
        quantity: Quantity,
        /// The unit, for instance `hour` or `m2`.
        unit: String,
        /// Kronor for one unit. There is no national rate for volunteers.
        rate: Sek,
        /// Where the rate comes from.
        rate_source: String,
        /// Whether it is money in a budget.
        in_budget: bool,
        /// How its value was found.
        method: ValuationMethod,
    }
    check = Contribution::check
}

impl Contribution {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let negative = |amount: Option<Sek>| amount.is_some_and(|amount| amount < Sek::ZERO);
        if negative(self.amount) {
            return node.fault_at("amount", Problem::Negative, report);
        }
        if negative(self.rate) {
            return node.fault_at("rate", Problem::Negative, report);
        }
        Some(())
    }
}
