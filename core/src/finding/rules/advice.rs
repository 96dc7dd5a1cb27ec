//! The form of an agreement, and the conditions of each reservation.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const ADVICE_FORM: Self = Self("advice.form");
    pub(crate) const NON_PROFIT_SCOPE: Self = Self("lou.19.25a.scope");
    pub(crate) const NON_PROFIT_SERVICE: Self = Self("lou.19.25a.service");
    pub(crate) const NON_PROFIT_PURPOSE: Self = Self("lou.19.25a.purpose");
    pub(crate) const NON_PROFIT_TRANSFERS: Self = Self("lou.19.25a.transfers");
    pub(crate) const NON_PROFIT_INFLUENCE: Self = Self("lou.19.25a.influence");
    pub(crate) const NON_PROFIT_REGISTRATION: Self = Self("lou.19.25a.registration");
    pub(crate) const PARTICIPATION_SCOPE: Self = Self("lou.19.25.scope");
    pub(crate) const PARTICIPATION_SERVICE: Self = Self("lou.19.25.service");
    pub(crate) const PARTICIPATION_TASK: Self = Self("lou.19.25.public_task");
    pub(crate) const PARTICIPATION_PROFIT: Self = Self("lou.19.25.reinvestment");
    pub(crate) const PARTICIPATION_STRUCTURE: Self = Self("lou.19.25.participation");
    pub(crate) const PARTICIPATION_TERM: Self = Self("lou.19.25.term");
    pub(crate) const PARTICIPATION_REPEAT: Self = Self("lou.19.25.no_repeat");
    pub(crate) const SHELTERED_SCOPE: Self = Self("lou.4.18.scope");
    pub(crate) const SHELTERED_AIM: Self = Self("lou.4.18.aim");
    pub(crate) const SHELTERED_SHARE: Self = Self("lou.4.18.worker_share");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "advice.form",
        name: ("Avtalsform", "Form of agreement"),
        sentence: Some(("Det som är känt leder till {route}.", "What is known leads to {route}.",)),
    },
    Rule {
        id: "lou.19.25a.scope",
        name: (
            "Reserverad för idéburna: tillämplighet",
            "Reserved for civil-society organisations: scope",
        ),
        sentence: Some((
            "Bestämmelsen är i kraft och upphandlingen följer 19 kap. LOU.",
            "The provision is in force and the procurement follows chapter 19 of LOU.",
        )),
    },
    Rule {
        id: "lou.19.25a.service",
        name: (
            "Reserverad för idéburna: tjänsten",
            "Reserved for civil-society organisations: the service"
        ),
        sentence: Some((
            "Tjänsten {cpv} finns i paragrafens lista.",
            "The service {cpv} stands in the list of the section.",
        )),
    },
    Rule {
        id: "lou.19.25a.purpose",
        name: (
            "Reserverad för idéburna: syftet",
            "Reserved for civil-society organisations: the purpose"
        ),
        sentence: Some((
            "Organisationen har ett allmännyttigt syfte som bidrar till tjänstens mål.",
            "The organisation has a purpose of public benefit that contributes to the aim of the service.",
        )),
    },
    Rule {
        id: "lou.19.25a.transfers",
        name: (
            "Reserverad för idéburna: värdeöverföringar",
            "Reserved for civil-society organisations: transfers of value",
        ),
        sentence: Some((
            "Organisationen gör bara sådana värdeöverföringar som lagen om registrering av idéburna organisationer tillåter.",
            "The organisation makes only such transfers of value as the act on registration of civil-society organisations allows.",
        )),
    },
    Rule {
        id: "lou.19.25a.influence",
        name: (
            "Reserverad för idéburna: offentligt inflytande",
            "Reserved for civil-society organisations: public influence",
        ),
        sentence: Some((
            "Varken staten, en region eller en kommun har ett rättsligt bestämmande inflytande.",
            "Neither the state nor a region nor a municipality has a legally decisive influence.",
        )),
    },
    Rule {
        id: "lou.19.25a.registration",
        name: (
            "Reserverad för idéburna: registrering (bevis, inget villkor)",
            "Reserved for civil-society organisations: registration (evidence, no condition)",
        ),
        sentence: Some((
            "Organisationen är registrerad. Det talar för att villkoren är uppfyllda men krävs inte.",
            "The organisation is registered. That speaks for the conditions but is not demanded.",
        )),
    },
    Rule {
        id: "lou.19.25.scope",
        name: (
            "Reserverad för medarbetar- och brukarägda: tillämplighet",
            "Reserved for organisations of staff or users: scope",
        ),
        sentence: Some((
            "Upphandlingen följer 19 kap. LOU.",
            "The procurement follows chapter 19 of LOU.",
        )),
    },
    Rule {
        id: "lou.19.25.service",
        name: (
            "Reserverad för medarbetar- och brukarägda: tjänsten",
            "Reserved for organisations of staff or users: the service",
        ),
        sentence: Some((
            "Tjänsten {cpv} finns i paragrafens lista.",
            "The service {cpv} stands in the list of the section.",
        )),
    },
    Rule {
        id: "lou.19.25.public_task",
        name: (
            "Reserverad för medarbetar- och brukarägda: offentlig uppgift",
            "Reserved for organisations of staff or users: public task",
        ),
        sentence: Some((
            "Organisationens syfte är en offentlig uppgift som hör till sådana tjänster.",
            "The purpose of the organisation is a public task that belongs to such services.",
        )),
    },
    Rule {
        id: "lou.19.25.reinvestment",
        name: (
            "Reserverad för medarbetar- och brukarägda: vinsten",
            "Reserved for organisations of staff or users: the profit",
        ),
        sentence: Some((
            "Vinsten återinvesteras i organisationens syfte.",
            "The profit is reinvested in the purpose of the organisation.",
        )),
    },
    Rule {
        id: "lou.19.25.participation",
        name: (
            "Reserverad för medarbetar- och brukarägda: ägande och ledning",
            "Reserved for organisations of staff or users: ownership and management",
        ),
        sentence: Some((
            "Ägande eller ledning bygger på medarbetarnas ägande eller på aktivt deltagande av medarbetare, brukare eller intressenter.",
            "Ownership or management builds on ownership of the staff or on active participation of staff, users or stakeholders.",
        )),
    },
    Rule {
        id: "lou.19.25.term",
        name: (
            "Reserverad för medarbetar- och brukarägda: avtalstiden",
            "Reserved for organisations of staff or users: the term",
        ),
        sentence: Some((
            "Avtalet är inte längre än {maxYears} år.",
            "The contract is no longer than {maxYears} years.",
        )),
    },
    Rule {
        id: "lou.19.25.no_repeat",
        name: (
            "Reserverad för medarbetar- och brukarägda: inte samma organisation igen",
            "Reserved for organisations of staff or users: not the same organisation again",
        ),
        sentence: Some((
            "Organisationen har inte tilldelats ett sådant kontrakt för tjänsten de senaste {repeatBarYears} åren.",
            "The organisation has not been awarded such a contract for the service in the last {repeatBarYears} years.",
        )),
    },
    Rule {
        id: "lou.4.18.scope",
        name: (
            "Reserverad för skyddad verksamhet: tillämplighet",
            "Reserved for sheltered workshops: scope",
        ),
        sentence: Some((
            "Upphandlingen följer LOU:s regler över tröskelvärdet.",
            "The procurement follows the rules of LOU above the threshold.",
        )),
    },
    Rule {
        id: "lou.4.18.aim",
        name: (
            "Reserverad för skyddad verksamhet: syftet",
            "Reserved for sheltered workshops: the aim"
        ),
        sentence: Some((
            "Leverantören är en skyddad verkstad eller har som främsta mål att integrera personer som har svårt att få arbete.",
            "The supplier is a sheltered workshop, or its main aim is to integrate persons who find it hard to get work.",
        )),
    },
    Rule {
        id: "lou.4.18.worker_share",
        name: (
            "Reserverad för skyddad verksamhet: andelen",
            "Reserved for sheltered workshops: the share"
        ),
        sentence: Some((
            "Andelen, {disadvantagedShare}, är minst {workerShare}.",
            "The share, {disadvantagedShare}, is at least {workerShare}.",
        )),
    },
];
