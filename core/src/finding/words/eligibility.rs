//! Words of the conditions of each reservation.

use super::words;

pub(super) const REASONS: &str = words![(
    "registration_is_evidence",
    (
        "registrering är ett sätt att visa villkoren och inget villkor i sig",
        "registration is a way to show the conditions and no condition itself",
    ),
),];
pub(super) const QUESTIONS: &str = words![(
    "registration_speaks_for_it",
    (
        "Organisationen är registrerad, vilket talar för att villkoret är uppfyllt, men inget annat underlag är angivet. Räcker registreringen som bevis här?",
        "The organisation is registered, which speaks for the condition, but no other evidence is stated. Is the registration proof enough here?",
    ),
),];
pub(super) const FACTS: &str = words![
    ("settledBy", ("avgörs av", "settled by")),
    (
        "servesPublicBenefit",
        ("allmännyttigt syfte för tjänsten", "purpose of public benefit for the service")
    ),
    (
        "permittedTransfersOnly",
        ("bara tillåtna värdeöverföringar", "permitted transfers of value only")
    ),
    ("publicDecisiveInfluence", ("offentligt bestämmande inflytande", "decisive public influence")),
    ("registered", ("registrerad", "registered")),
    ("publicTask", ("offentlig uppgift", "public task")),
    ("reinvestsProfit", ("vinsten återinvesteras", "profit is reinvested")),
    ("participatory", ("medarbetar- eller brukarstyrd", "steered by staff or users")),
    ("shelteredOrIntegrating", ("skyddad eller integrerande", "sheltered or integrating")),
    ("earlierAwards", ("tidigare tilldelningar som hindrar", "earlier awards that bar it")),
];
pub(super) const PATHS: &str = words![
    (
        "law:lou.reserved.participation.cpv",
        (
            "listan över tjänster i 19 kap. 25 § LOU den dagen",
            "the list of services of chapter 19, section 25 of LOU on that day",
        ),
    ),
    (
        "law:lou.reserved.participation.repeat_bar_years",
        (
            "hur länge samma organisation är spärrad den dagen",
            "how long the same organisation is barred on that day",
        ),
    ),
    (
        "law:lou.reserved.non_profit.cpv",
        (
            "listan över tjänster i 19 kap. 25 a § LOU den dagen",
            "the list of services of chapter 19, section 25 a of LOU on that day",
        ),
    ),
    (
        "law:lou.reserved.non_profit.available",
        (
            "om upphandling fick reserveras för idéburna organisationer den dagen",
            "whether procurement could be reserved for civil-society organisations on that day",
        ),
    ),
    (
        "law:lou.reserved.sheltered.worker_share",
        (
            "den minsta andelen i 4 kap. 18 § LOU den dagen",
            "the least share of chapter 4, section 18 of LOU on that day",
        ),
    ),
    ("organisation.name", ("organisationens namn", "name of the organisation"),),
    (
        "organisation.servesPublicBenefit",
        (
            "om organisationens allmännyttiga syfte bidrar till tjänstens mål",
            "whether the public benefit of the organisation contributes to the aim of the service",
        ),
    ),
    (
        "organisation.permittedTransfersOnly",
        (
            "om organisationen bara gör tillåtna värdeöverföringar",
            "whether the organisation makes permitted transfers of value only",
        ),
    ),
    (
        "organisation.publicDecisiveInfluence",
        (
            "om staten, en region eller en kommun har rättsligt bestämmande inflytande",
            "whether the state, a region or a municipality has a legally decisive influence",
        ),
    ),
    (
        "organisation.publicTask",
        (
            "om syftet är en offentlig uppgift som hör till tjänsterna",
            "whether the purpose is a public task that belongs to the services",
        ),
    ),
    (
        "organisation.reinvestsProfit",
        ("om vinsten återinvesteras i syftet", "whether the profit is reinvested in the purpose"),
    ),
    (
        "organisation.participatory",
        (
            "om ägande eller ledning bygger på medarbetare, brukare eller intressenter",
            "whether ownership or management builds on staff, users or stakeholders",
        ),
    ),
    (
        "organisation.shelteredOrIntegrating",
        (
            "om det är en skyddad verkstad eller om främsta målet är att integrera",
            "whether it is a sheltered workshop or integration is its main aim",
        ),
    ),
    (
        "organisation.disadvantagedShare",
        (
            "andelen anställda med funktionsnedsättning eller svårighet att få arbete",
            "the share of workers who are disabled or find it hard to get work",
        ),
    ),
    (
        "tender.reservedHistory",
        (
            "myndighetens tidigare kontrakt med samma reservation",
            "earlier contracts of the authority under the same reservation",
        ),
    ),
    (
        "tender.reservedHistory.supplier",
        ("vem som fick det tidigare kontraktet", "who was awarded the earlier contract"),
    ),
    (
        "tender.reservedHistory.awardedOn",
        (
            "dag då det tidigare kontraktet tilldelades",
            "day on which the earlier contract was awarded"
        ),
    ),
];
pub(super) const VALUES: &str = words![];
/// What evidence would settle a condition.
pub(super) const SETTLED: &str = words![
    (
        "nonProfitScope",
        (
            "upphandlingens början, värde och CPV-kod",
            "start, value and CPV code of the procurement"
        )
    ),
    (
        "nonProfitService",
        ("CPV-koden för det huvudsakliga föremålet", "the CPV code of the main object")
    ),
    (
        "nonProfitPurpose",
        (
            "stadgarnas ändamål, jämfört med tjänstens mål",
            "the purpose in the statutes, beside the aim of the service"
        )
    ),
    (
        "nonProfitTransfers",
        (
            "stadgar och årsredovisning, eller registerutdrag",
            "statutes and annual accounts, or an extract from the register"
        )
    ),
    (
        "nonProfitInfluence",
        (
            "stadgar, styrelse och ägare, eller registerutdrag",
            "statutes, board and owners, or an extract from the register"
        )
    ),
    (
        "nonProfitRegistration",
        (
            "utdrag ur registret över idéburna organisationer",
            "an extract from the register of civil-society organisations"
        )
    ),
    (
        "participationScope",
        (
            "upphandlingens början, värde och CPV-kod",
            "start, value and CPV code of the procurement"
        )
    ),
    (
        "participationService",
        ("CPV-koden för det huvudsakliga föremålet", "the CPV code of the main object")
    ),
    ("participationTask", ("stadgarnas ändamål", "the purpose in the statutes")),
    ("participationProfit", ("stadgar och årsredovisning", "statutes and annual accounts")),
    (
        "participationStructure",
        (
            "ägarförteckning, stadgar och beslutsordning",
            "list of owners, statutes and rules of decision"
        )
    ),
    (
        "participationTerm",
        ("avtalets start, slut och optioner", "start, end and options of the contract")
    ),
    (
        "participationRepeat",
        (
            "myndighetens tilldelningsbeslut för tjänsten",
            "award decisions of the authority for the service"
        )
    ),
    (
        "shelteredScope",
        (
            "upphandlingens början, värde och CPV-kod",
            "start, value and CPV code of the procurement"
        )
    ),
    (
        "shelteredAim",
        (
            "stadgar eller beslut om skyddad anställning",
            "statutes or a decision on sheltered employment"
        )
    ),
    (
        "shelteredShare",
        ("personalförteckning med underlag om andelen", "list of staff with evidence on the share")
    ),
];
