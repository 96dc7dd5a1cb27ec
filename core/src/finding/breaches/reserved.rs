//! Breaches of the conditions for taking part in a reserved procurement.

use super::words;

pub(super) const BREACHES: &str = words![
    (
        "lou.19.25a.service lou.19.25.service",
        (
            "Tjänsten {cpv} finns inte i paragrafens lista.",
            "The service {cpv} does not stand in the list of the section.",
        ),
    ),
    (
        "lou.19.25a.purpose",
        (
            "Organisationen har inget allmännyttigt syfte som bidrar till tjänstens mål.",
            "The organisation has no purpose of public benefit that contributes to the aim of the service.",
        ),
    ),
    (
        "lou.19.25a.transfers",
        (
            "Organisationen gör andra värdeöverföringar än lagen om registrering av idéburna organisationer tillåter.",
            "The organisation makes other transfers of value than the act on registration of civil-society organisations allows.",
        ),
    ),
    (
        "lou.19.25a.influence",
        (
            "Staten, en region eller en kommun har ett rättsligt bestämmande inflytande.",
            "The state, a region or a municipality has a legally decisive influence.",
        ),
    ),
    (
        "lou.19.25.public_task",
        (
            "Organisationens syfte är ingen offentlig uppgift som hör till sådana tjänster.",
            "The purpose of the organisation is no public task that belongs to such services.",
        ),
    ),
    (
        "lou.19.25.reinvestment",
        (
            "Vinsten återinvesteras inte i organisationens syfte.",
            "The profit is not reinvested in the purpose of the organisation.",
        ),
    ),
    (
        "lou.19.25.participation",
        (
            "Varken ägande eller ledning bygger på medarbetarnas ägande eller på aktivt deltagande av medarbetare, brukare eller intressenter.",
            "Neither ownership nor management builds on ownership of the staff or on active participation of staff, users or stakeholders.",
        ),
    ),
    (
        "lou.19.25.term",
        (
            "Avtalet kan löpa till och med {finalEnd}, längre än {maxYears} år.",
            "The contract may run until {finalEnd}, longer than {maxYears} years.",
        ),
    ),
    (
        "lou.19.25.term",
        (
            "Avtalet har inget slut, och det får inte vara längre än {maxYears} år.",
            "The contract has no end, and it may be no longer than {maxYears} years.",
        ),
    ),
    (
        "lou.19.25.no_repeat",
        (
            "Organisationen har redan tilldelats ett sådant kontrakt för tjänsten de senaste {repeatBarYears} åren.",
            "The organisation has already been awarded such a contract for the service in the last {repeatBarYears} years.",
        ),
    ),
    (
        "lou.4.18.aim",
        (
            "Leverantören är ingen skyddad verkstad och har inte som främsta mål att integrera personer som har svårt att få arbete.",
            "The supplier is no sheltered workshop, and its main aim is not to integrate persons who find it hard to get work.",
        ),
    ),
    (
        "lou.4.18.worker_share",
        (
            "Andelen, {disadvantagedShare}, är mindre än {workerShare}.",
            "The share, {disadvantagedShare}, is less than {workerShare}.",
        ),
    ),
];
