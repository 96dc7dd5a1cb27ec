//! The fourteen criteria of an IOP and what each rests on.

use crate::confidence::Confidence;
use crate::finding::RuleId;
use crate::language::Text;
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

wire_enum! {
    /// Severity (tyngd) of a criterion that is not met.
    pub enum Severity {
        /// The partnership falls with it (stopp).
        Stop = "stop",
        /// The procurement rules apply in its place (avgörande).
        Decisive = "decisive",
        /// It weighs heavily (hög).
        High = "high",
        /// It weighs (medel).
        Medium = "medium",
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

    /// How much it weighs where it is not met.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::NonProfitPartner
            | Self::SharedGoal
            | Self::StateAidCompatible
            | Self::NoTransferOfAuthority => Severity::Stop,
            Self::NotAPurchase => Severity::Decisive,
            Self::MutualNeed
            | Self::BothContribute
            | Self::NoMarket
            | Self::CompetentOpenDecision => Severity::High,
            Self::NoDetailedControl
            | Self::LongTerm
            | Self::Governance
            | Self::FollowUp
            | Self::Exit => Severity::Medium,
        }
    }

    /// The evidence that would settle it, in words.
    #[must_use]
    pub fn settled_by(self) -> Text {
        let (sv, en) = match self {
            Self::NonProfitPartner => (
                "stadgar eller urkund med enbart allmännyttigt syfte, och uppgift om att inget offentligt organ har ett bestämmande inflytande (registrering enligt lagen (2022:900) är ett stöd men inget krav)",
                "articles of association with a purpose of public benefit alone, and a statement that no public body has a controlling influence (registration under Act 2022:900 supports it but is no condition)",
            ),
            Self::SharedGoal => (
                "målet så som det står i avtalet, och dess koppling till ett politiskt program eller en plan",
                "the goal as it stands in the agreement, and its link to a political programme or plan",
            ),
            Self::MutualNeed => (
                "en gemensam behovsanalys, minnesanteckningar från dialogen och uppgift om vem som tog initiativet",
                "a joint analysis of needs, notes from the dialogue and a statement of whose initiative it was",
            ),
            Self::BothContribute => (
                "en förteckning över vad varje part bidrar med, med värde och källa",
                "a list of what each partner contributes, with its value and source",
            ),
            Self::NotAPurchase => (
                "avtalets text, som visar om det finns volym, pris, sanktioner eller en detaljerad specifikation",
                "the wording of the agreement, which shows whether there is volume, price, sanctions or a detailed specification",
            ),
            Self::NoMarket => (
                "en beskrivning av marknaden och uppgift om vilka som har tillfrågats",
                "a description of the market and a statement of who was asked",
            ),
            Self::StateAidCompatible => (
                "en prövning mot statsstödsreglerna och uppgifter ur stödregistret",
                "an assessment under the state-aid rules and entries of the aid register",
            ),
            Self::NoDetailedControl => {
                ("avtalets bestämmelse om styrning", "the clause of the agreement on steering")
            }
            Self::LongTerm => (
                "avtalstiden och en tidpunkt för översyn",
                "the term of the agreement and a time for review",
            ),
            Self::Governance => (
                "styrgruppens och arbetsgruppens sammansättning, mandat och mötesintervall",
                "the members, mandate and meeting interval of the steering group and the working group",
            ),
            Self::FollowUp => (
                "en uppföljningsplan med indikatorer, ansvariga och tidpunkter",
                "a follow-up plan with indicators, those responsible and times",
            ),
            Self::Exit => (
                "bestämmelser om avtalstid, uppsägning, omförhandling, hävning och tvist",
                "clauses on term, notice, renegotiation, rescission and dispute",
            ),
            Self::NoTransferOfAuthority => (
                "en ansvarsfördelning som visar vem som utövar myndighet, eller det lagstöd som medger att uppgiften överlämnas",
                "a division of responsibilities that shows who exercises public authority, or the statute that allows the task to be handed over",
            ),
            Self::CompetentOpenDecision => (
                "det beslutande organets beslut och en öppen inbjudan till intresserade organisationer",
                "the decision of the competent body and an open call for interest",
            ),
        };
        Text::new(sv, en)
    }

    /// The parts of a partnership that bear on it; they are no evidence by themselves.
    pub(super) const fn parts(self) -> &'static [&'static str] {
        match self {
            Self::NonProfitPartner => &["partners"],
            Self::SharedGoal => &["goal", "values"],
            Self::MutualNeed => &["background", "benefit"],
            Self::BothContribute => &["contributions", "undertakings"],
            Self::NotAPurchase => &["indicators", "terms"],
            Self::NoMarket | Self::NoDetailedControl => &["indicators"],
            Self::LongTerm => &["terms"],
            Self::Governance => &["governance"],
            Self::FollowUp => &["followUp", "outcomes"],
            Self::Exit => &["exit", "terms"],
            Self::NoTransferOfAuthority => &["responsibilities"],
            Self::StateAidCompatible | Self::CompetentOpenDecision => &[],
        }
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
