//! The rules on partnerships and on the form of an agreement.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const IOP_NON_PROFIT_PARTNER: Self = Self("iop.nonProfitPartner");
    pub(crate) const IOP_SHARED_GOAL: Self = Self("iop.sharedGoal");
    pub(crate) const IOP_MUTUAL_NEED: Self = Self("iop.mutualNeed");
    pub(crate) const IOP_BOTH_CONTRIBUTE: Self = Self("iop.bothContribute");
    pub(crate) const IOP_NOT_A_PURCHASE: Self = Self("iop.notAPurchase");
    pub(crate) const IOP_NO_MARKET: Self = Self("iop.noMarket");
    pub(crate) const IOP_STATE_AID_COMPATIBLE: Self = Self("iop.stateAidCompatible");
    pub(crate) const IOP_NO_DETAILED_CONTROL: Self = Self("iop.noDetailedControl");
    pub(crate) const IOP_LONG_TERM: Self = Self("iop.longTerm");
    pub(crate) const IOP_GOVERNANCE: Self = Self("iop.governance");
    pub(crate) const IOP_FOLLOW_UP: Self = Self("iop.followUp");
    pub(crate) const IOP_EXIT: Self = Self("iop.exit");
    pub(crate) const IOP_NO_TRANSFER_OF_AUTHORITY: Self = Self("iop.noTransferOfAuthority");
    pub(crate) const IOP_COMPETENT_OPEN_DECISION: Self = Self("iop.competentOpenDecision");
    pub(crate) const CONTRIBUTION_VALUE: Self = Self("partnership.contribution_value");
    pub(crate) const VOLUNTEERS_OUTSIDE_BUDGET: Self =
        Self("partnership.volunteers_outside_budget");
    pub(crate) const PURCHASE_INDICATORS: Self = Self("partnership.purchase_indicators");
    pub(crate) const AUTHORITY_STAYS_PUBLIC: Self = Self("partnership.authority_stays_public");
    pub(crate) const PARTNERSHIP_TARGET: Self = Self("partnership.target");
    pub(crate) const ADVICE_INTERNAL: Self = Self("advice.internal");
    pub(crate) const ADVICE_IN_HOUSE: Self = Self("advice.in_house");
    pub(crate) const ADVICE_PUBLIC_AUTHORITY: Self = Self("advice.public_authority");
    pub(crate) const ADVICE_PERFORMANCE_FOR_PAY: Self = Self("advice.performance_for_pay");
    pub(crate) const ADVICE_SHARED_STEERING: Self = Self("advice.shared_steering");
    pub(crate) const ADVICE_FREEDOM_OF_CHOICE: Self = Self("advice.freedom_of_choice");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "iop.nonProfitPartner",
        name: ("Idéburen part (IOP)", "Civil-society partner (IOP)"),
        sentence: Some((
            "Underlaget visar att parten är en idéburen organisation med allmännyttigt syfte.",
            "The evidence shows that the partner is a civil-society organisation for public benefit.",
        )),
    },
    Rule {
        id: "iop.sharedGoal",
        name: ("Gemensamt mål (IOP)", "Shared goal (IOP)"),
        sentence: Some((
            "Underlaget visar ett gemensamt allmännyttigt mål.",
            "The evidence shows a shared goal of public benefit.",
        )),
    },
    Rule {
        id: "iop.mutualNeed",
        name: ("Ömsesidigt behov (IOP)", "Mutual need (IOP)"),
        sentence: Some((
            "Underlaget visar att båda parter behöver samverkan.",
            "The evidence shows that both partners need the cooperation.",
        )),
    },
    Rule {
        id: "iop.bothContribute",
        name: ("Båda bidrar (IOP)", "Both contribute (IOP)"),
        sentence: Some((
            "Underlaget visar att båda parter bidrar med resurser.",
            "The evidence shows that both partners contribute resources.",
        )),
    },
    Rule {
        id: "iop.notAPurchase",
        name: ("Inget köp (IOP)", "Not a purchase (IOP)"),
        sentence: Some((
            "Underlaget visar att det inte är en tjänst mot betalning. Avtalets namn avgör inte.",
            "The evidence shows that it is no service against payment. The name of the agreement decides nothing.",
        )),
    },
    Rule {
        id: "iop.noMarket",
        name: ("Ingen marknad (IOP)", "No market (IOP)"),
        sentence: Some((
            "Underlaget visar att det inte finns någon marknad att konkurrensutsätta.",
            "The evidence shows that there is no market to put to competition.",
        )),
    },
    Rule {
        id: "iop.stateAidCompatible",
        name: ("Förenligt med statsstödsreglerna (IOP)", "Compatible with state-aid rules (IOP)"),
        sentence: Some((
            "Underlaget visar att det inte är otillåtet statsstöd.",
            "The evidence shows that it is no unlawful state aid.",
        )),
    },
    Rule {
        id: "iop.noDetailedControl",
        name: ("Ingen detaljstyrning (IOP)", "No detailed control (IOP)"),
        sentence: Some((
            "Underlaget visar att den offentliga parten inte styr i detalj.",
            "The evidence shows that the public partner does not control it in detail.",
        )),
    },
    Rule {
        id: "iop.longTerm",
        name: ("Långsiktighet (IOP)", "Long term (IOP)"),
        sentence: Some((
            "Underlaget visar att partnerskapet är avsett att vara länge.",
            "The evidence shows that the partnership is meant to last.",
        )),
    },
    Rule {
        id: "iop.governance",
        name: ("Styrning (IOP)", "Governance (IOP)"),
        sentence: Some((
            "Underlaget visar hur partnerskapet styrs.",
            "The evidence shows how the partnership is steered.",
        )),
    },
    Rule {
        id: "iop.followUp",
        name: ("Uppföljning (IOP)", "Follow-up (IOP)"),
        sentence: Some((
            "Underlaget visar hur partnerskapet följs upp.",
            "The evidence shows how the partnership is followed up.",
        )),
    },
    Rule {
        id: "iop.exit",
        name: ("Avslut (IOP)", "Exit (IOP)"),
        sentence: Some((
            "Underlaget visar hur partnerskapet kan avslutas.",
            "The evidence shows how the partnership can be ended.",
        )),
    },
    Rule {
        id: "iop.noTransferOfAuthority",
        name: (
            "Ingen överlämnad myndighetsutövning (IOP)",
            "No transfer of public authority (IOP)",
        ),
        sentence: Some((
            "Underlaget visar att ingen myndighetsutövning överlämnas utan stöd i lag.",
            "The evidence shows that no public authority is handed over without statute.",
        )),
    },
    Rule {
        id: "iop.competentOpenDecision",
        name: ("Behörigt och öppet beslut (IOP)", "Competent and open decision (IOP)"),
        sentence: Some((
            "Underlaget visar ett behörigt beslut och ett öppet val av part.",
            "The evidence shows a competent decision and an open choice of partner.",
        )),
    },
    Rule {
        id: "partnership.contribution_value",
        name: ("Parts bidrag", "Contributions of a partner"),
        sentence: Some((
            "Alla bidrag från parten har ett känt värde.",
            "The value of each contribution of the partner is known.",
        )),
    },
    Rule {
        id: "partnership.volunteers_outside_budget",
        name: ("Ideell tid utanför budget", "Volunteers outside the budget"),
        sentence: Some((
            "Ideell tid räknas som bidrag men inte som pengar i budgeten.",
            "Volunteers count as a contribution and not as money in the budget.",
        )),
    },
    Rule {
        id: "partnership.purchase_indicators",
        name: ("Inga kännetecken på upphandling", "No indicators of a procurement"),
        sentence: Some((
            "Inget kännetecken på upphandling finns.",
            "No indicator of a procurement is there.",
        )),
    },
    Rule {
        id: "partnership.authority_stays_public",
        name: (
            "En offentlig part leder det som är myndighetsutövning",
            "A public partner leads the exercise of public authority"
        ),
        sentence: Some((
            "En offentlig part leder varje uppgift som innefattar myndighetsutövning.",
            "A public partner leads each task that includes exercise of public authority.",
        )),
    },
    Rule {
        id: "partnership.target",
        name: ("Utfall mot mål", "Outcome against its target"),
        sentence: Some(("Utfallet når målet.", "The outcome meets the target.")),
    },
    Rule {
        id: "advice.internal",
        name: ("Internt uppdrag", "Internal assignment"),
        sentence: Some((
            "En enhet i samma juridiska person gör arbetet. Då finns inget avtal att upphandla.",
            "A unit of the same legal person does the work, so there is no contract to procure.",
        )),
    },
    Rule {
        id: "advice.in_house",
        name: ("Intern upphandling", "In-house procurement"),
        sentence: Some((
            "Utföraren kontrolleras som den egna förvaltningen, verkar för ägaren och saknar privat ägande.",
            "The provider is controlled as an own unit, works for its owner and has no private owner.",
        )),
    },
    Rule {
        id: "advice.public_authority",
        name: (
            "Myndighetsutövning överlämnas inte utan lagstöd",
            "Public authority is not handed over without support in law"
        ),
        sentence: Some((
            "Ingen myndighetsutövning överlämnas utan stöd i lag.",
            "No exercise of public authority is handed over without statute.",
        )),
    },
    Rule {
        id: "advice.performance_for_pay",
        name: ("Bindande prestation mot ersättning", "Binding performance for pay"),
        sentence: Some((
            "Parterna binder sig till prestation mot ersättning. Då gäller upphandlingsreglerna, oavsett avtalets namn.",
            "The parties bind themselves to performance for pay, so the procurement rules apply whatever the agreement is called.",
        )),
    },
    Rule {
        id: "advice.shared_steering",
        name: ("Båda bidrar och styr", "Both contribute and steer"),
        sentence: Some((
            "Båda parter bidrar och styr tillsammans. Då är det inte ett bidrag.",
            "Both partners contribute and steer jointly, so it is no grant.",
        )),
    },
    Rule {
        id: "advice.freedom_of_choice",
        name: ("Valfrihetssystem", "Freedom of choice"),
        sentence: Some((
            "Den enskilde väljer bland godkända utförare utan priskonkurrens, och tjänsten omfattas av LOV.",
            "The individual chooses among approved providers without price competition, and LOV covers the service.",
        )),
    },
];
