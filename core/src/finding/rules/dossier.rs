//! The rules on a dossier's own facts, and on what the answers about its parts come to.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const DOSSIER_STATUS: Self = Self("dossier.status");
    pub(crate) const DOSSIER_RESPONSIBILITY: Self = Self("dossier.responsibility");
    pub(crate) const DOSSIER_COST_BEARER: Self = Self("dossier.cost_bearer");
    pub(crate) const DOSSIER_COST_AMOUNT: Self = Self("dossier.cost_amount");
    pub(crate) const DOSSIER_COMPENSATION: Self = Self("dossier.compensation");
    pub(crate) const DOSSIER_IN_KIND: Self = Self("dossier.in_kind");
    pub(crate) const DOSSIER_STAFF: Self = Self("dossier.staff");
    pub(crate) const DOSSIER_PERIOD: Self = Self("dossier.period");
    pub(crate) const DOSSIER_GAP: Self = Self("dossier.gap");
    pub(crate) const DOSSIER_MEASURE: Self = Self("dossier.measure");
    pub(crate) const DOSSIER_DIRECT_AWARD_BY_LEVEL: Self = Self("dossier.direct_award_by_level");
    pub(crate) const DOSSIER_BID_VERDICT: Self = Self("dossier.bid_verdict");
    pub(crate) const DOSSIER_RANKING: Self = Self("dossier.ranking");
    pub(crate) const DOSSIER_FRAME_LEVEL: Self = Self("dossier.frame_level");
    pub(crate) const DOSSIER_PARTNERSHIP_VERDICT: Self = Self("dossier.partnership_verdict");
    pub(crate) const DOSSIER_ROUTE: Self = Self("dossier.route");
    pub(crate) const DOSSIER_COMPANY_BRANCH: Self = Self("dossier.company_branch");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "dossier.status",
        name: ("Ärendet är beslutat", "The matter is decided"),
        sentence: Some(("Ärendets läge: {matterStatus}.", "State of the matter: {matterStatus}.")),
    },
    Rule {
        id: "dossier.responsibility",
        name: ("Ansvar för en uppgift", "Responsibility for a task"),
        sentence: Some(("{lead} har ansvaret för: {task}.", "{lead} is responsible for: {task}.")),
    },
    Rule {
        id: "dossier.cost_bearer",
        name: ("Vem som bär en kostnad", "Who bears a cost"),
        sentence: Some(("{bearer} betalar: {item}.", "{bearer} pays: {item}.")),
    },
    Rule {
        id: "dossier.cost_amount",
        name: ("Vad en kostnad uppgår till", "What a cost amounts to"),
        sentence: Some(("Kostnaden för {item} är {amount}.", "The cost of {item} is {amount}.")),
    },
    Rule {
        id: "dossier.compensation",
        name: ("Ersättningens belopp", "Amount of the compensation"),
        sentence: Some((
            "Ersättningen är {amount} {amountPer}.",
            "The compensation is {amount} {amountPer}.",
        )),
    },
    Rule {
        id: "dossier.in_kind",
        name: ("Resurs som inte är pengar", "Resource in kind"),
        sentence: Some((
            "{providedBy} bidrar med {quantity} st: {what}. Det är ingen post i pengar.",
            "{providedBy} provides {quantity} of: {what}. It is no item in money.",
        )),
    },
    Rule {
        id: "dossier.staff",
        name: ("Personal", "Staff"),
        sentence: Some((
            "{staffOf} har {count} st: {staffRole}.",
            "{staffOf} has {count} of: {staffRole}.",
        )),
    },
    Rule {
        id: "dossier.period",
        name: ("Periodens längd", "Length of a period"),
        sentence: Some((
            "Perioden ”{periodLabel}” omfattar {periodLength}, från och med {periodFrom} till och med {periodTo}.",
            "The period “{periodLabel}” covers {periodLength}, from {periodFrom} to {periodTo} inclusive.",
        )),
    },
    Rule {
        id: "dossier.gap",
        name: ("Uppehåll mellan perioder", "Gap between periods"),
        sentence: Some((
            "Mellan ”{gapAfter}” och ”{gapBefore}” är det ett uppehåll på {periodLength}, från och med {periodFrom} till och med {periodTo}.",
            "Between “{gapAfter}” and “{gapBefore}” there is a gap of {periodLength}, from {periodFrom} to {periodTo} inclusive.",
        )),
    },
    Rule {
        id: "dossier.measure",
        name: ("Mått och vad det mäts på", "Measure and its base"),
        sentence: Some((
            "{measure}: {measured} ({measurePrecision}). Underlag: {measureBase}.",
            "{measure}: {measured} ({measurePrecision}). Base: {measureBase}.",
        )),
    },
    Rule {
        id: "dossier.direct_award_by_level",
        name: (
            "Ett års ram jämförd med gränsen för direktupphandling",
            "One year's frame compared with the direct award limit",
        ),
        sentence: None,
    },
    Rule {
        id: "dossier.bid_verdict",
        name: ("Anbudet kan prövas vidare", "The bid is admissible"),
        sentence: Some((
            "Inget av det som kontrollerats talar mot anbudet.",
            "Nothing that was checked speaks against the bid.",
        )),
    },
    Rule {
        id: "dossier.ranking",
        name: ("Rangordningens etta", "First in the ranking"),
        sentence: Some(("Först i rangordningen: {winners}.", "First in the ranking: {winners}.")),
    },
    Rule {
        id: "dossier.frame_level",
        name: ("Ramens nivå ett år", "Level of the frame in a year"),
        sentence: Some((
            "För {year} är nivån {level}. Nivån gäller per år och är ingen summa över åren. Status: {status}.",
            "For {year} the level is {level}. It is a level per year, not a sum over the years. Status: {status}.",
        )),
    },
    Rule {
        id: "dossier.partnership_verdict",
        name: (
            "Samverkan uppfyller kriterierna för ett IOP",
            "The cooperation meets the criteria of an IOP"
        ),
        sentence: Some((
            "Underlaget stöder alla fjorton kriterier.",
            "The evidence supports all fourteen criteria.",
        )),
    },
    Rule {
        id: "dossier.route",
        name: ("Avtalsform", "Form of agreement"),
        sentence: Some(("Uppgifterna leder till: {route}.", "The facts lead to: {route}.")),
    },
    Rule {
        id: "dossier.company_branch",
        name: (
            "Om utföraren vore en egen juridisk person",
            "If the provider were a legal person of its own",
        ),
        sentence: None,
    },
];
