//! The fourteen criteria of an IOP and what each rests on.

use crate::confidence::Confidence;
use crate::finding::RuleId;
use crate::law::Citation;
use crate::wire::wire_enum;

wire_enum! {
    /// Criterion (kriterium) of an IOP, in the order in which they are listed.
    pub enum Criterion {
        /// The partner is a civil-society organisation for public benefit alone (idéburen part).
        NonProfitPartner = "nonProfitPartner",
        /// There is a shared goal of public benefit (gemensamt allmännyttigt mål).
        SharedGoal = "sharedGoal",
        /// Both need the cooperation, in trust and not as order and delivery (ömsesidigt behov).
        MutualNeed = "mutualNeed",
        /// Both contribute resources (båda bidrar).
        BothContribute = "bothContribute",
        /// It is no purchase: no defined service against a price (inget köp).
        NotAPurchase = "notAPurchase",
        /// There is no market or competition (ingen marknad).
        NoMarket = "noMarket",
        /// It is no aid, or aid that is compatible (förenligt med statsstödsreglerna).
        StateAidCompatible = "stateAidCompatible",
        /// The public side does not control it in detail (ingen detaljstyrning).
        NoDetailedControl = "noDetailedControl",
        /// It is meant to last (långsiktighet).
        LongTerm = "longTerm",
        /// Steering and working groups (styrning).
        Governance = "governance",
        /// Joint follow-up (uppföljning).
        FollowUp = "followUp",
        /// Term, notice, renegotiation, dispute (avslut).
        Exit = "exit",
        /// No public authority is handed over without statute (ingen överlämnad myndighetsutövning).
        NoTransferOfAuthority = "noTransferOfAuthority",
        /// A competent decision, and openness in the choice of partner (behörigt och öppet beslut).
        CompetentOpenDecision = "competentOpenDecision",
    }
}

/// Guidance of the National Agency for Public Procurement on IOP, question 2457482.
const GUIDANCE: &str = "UHM 2457482";
/// The guidelines of the municipality of Uddevalla, of 2020-08-25.
const UDDEVALLA: &str = "Uddevalla 2020-08-25";

impl Criterion {
    /// The rule under which findings on it are given.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            Self::NonProfitPartner => RuleId::IOP_NON_PROFIT_PARTNER,
            Self::SharedGoal => RuleId::IOP_SHARED_GOAL,
            Self::MutualNeed => RuleId::IOP_MUTUAL_NEED,
            Self::BothContribute => RuleId::IOP_BOTH_CONTRIBUTE,
            Self::NotAPurchase => RuleId::IOP_NOT_A_PURCHASE,
            Self::NoMarket => RuleId::IOP_NO_MARKET,
            Self::StateAidCompatible => RuleId::IOP_STATE_AID_COMPATIBLE,
            Self::NoDetailedControl => RuleId::IOP_NO_DETAILED_CONTROL,
            Self::LongTerm => RuleId::IOP_LONG_TERM,
            Self::Governance => RuleId::IOP_GOVERNANCE,
            Self::FollowUp => RuleId::IOP_FOLLOW_UP,
            Self::Exit => RuleId::IOP_EXIT,
            Self::NoTransferOfAuthority => RuleId::IOP_NO_TRANSFER_OF_AUTHORITY,
            Self::CompetentOpenDecision => RuleId::IOP_COMPETENT_OPEN_DECISION,
        }
    }

    /// Whether the partnership falls with it.
    #[must_use]
    pub const fn is_decisive(self) -> bool {
        matches!(
            self,
            Self::NonProfitPartner
                | Self::SharedGoal
                | Self::NotAPurchase
                | Self::StateAidCompatible
                | Self::NoTransferOfAuthority
        )
    }

    /// What it rests on. An IOP is governed by no statute: guidance and case law come first,
    /// statutes where they bind or serve as a model.
    pub(crate) fn basis(self) -> Vec<Citation> {
        let kl = |chapter, section| Citation::of("2017:725", Some(chapter), section);
        let guidance = Citation::whole(GUIDANCE);
        let uddevalla = Citation::whole(UDDEVALLA);
        match self {
            Self::NonProfitPartner => {
                let model = |section| Citation::of("2022:900", None, section).by_analogy();
                vec![guidance, model("2"), model("3")]
            }
            Self::SharedGoal | Self::MutualNeed => vec![guidance],
            Self::BothContribute
            | Self::NoMarket
            | Self::NoDetailedControl
            | Self::LongTerm
            | Self::Governance
            | Self::Exit => vec![uddevalla],
            Self::NotAPurchase => vec![
                Citation::of("2016:1145", Some("1"), "2"),
                Citation::whole("HFD 2020 ref. 15"),
                guidance,
            ],
            Self::StateAidCompatible => vec![guidance],
            Self::FollowUp => vec![uddevalla, kl("10", "8")],
            Self::NoTransferOfAuthority => vec![kl("10", "1")],
            Self::CompetentOpenDecision => vec![guidance, kl("2", "3")],
        }
    }

    /// How sure the basis is.
    pub(crate) const fn confidence(self) -> Confidence {
        match self {
            // Applied to IOP by reading: the section on follow-up binds where the partner is a
            // private provider (privat utförare); a market is an indicator drawn from the case.
            Self::FollowUp | Self::NoMarket => Confidence::Medium,
            // 2 kap. 3 § kommunallagen has not been read.
            Self::CompetentOpenDecision => Confidence::Unverified,
            _ => Confidence::High,
        }
    }
}
