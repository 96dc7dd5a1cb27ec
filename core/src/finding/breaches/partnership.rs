//! Breaches of the rules on partnerships and state aid.

use super::words;

pub(super) const BREACHES: &str = words![
    (
        "iop.nonProfitPartner iop.sharedGoal iop.mutualNeed iop.bothContribute iop.notAPurchase iop.noMarket iop.stateAidCompatible iop.noDetailedControl iop.longTerm iop.governance iop.followUp iop.exit iop.noTransferOfAuthority iop.competentOpenDecision",
        (
            "Det finns underlag som talar emot kriteriet, och det väger tyngre än underlag för det.",
            "There is evidence against the criterion, and it weighs more than evidence for it.",
        ),
    ),
    (
        "partnership.volunteers_outside_budget",
        (
            "Ideell tid står som pengar i budgeten. Räkna den som ett bidrag bredvid budgeten.",
            "Volunteers stand as money in the budget. Count them as a contribution beside the budget.",
        ),
    ),
    (
        "partnership.authority_stays_public",
        (
            "En uppgift som innefattar myndighetsutövning leds av en part som inte är offentlig. Låt en offentlig part leda den.",
            "A task that includes exercise of public authority is led by a partner that is not public. Let a public partner lead it.",
        ),
    ),
    ("partnership.target", ("Utfallet når inte målet.", "The outcome does not meet the target.")),
    (
        "aid.ceiling",
        (
            "Stödet, {proposedEur}, går över taket {ceilingEur} tillsammans med tidigare stöd. Kvar under taket är {leftEur}.",
            "The aid, {proposedEur}, exceeds the ceiling of {ceilingEur} together with earlier aid. {leftEur} are left under the ceiling.",
        ),
    ),
    (
        "aid.ceiling",
        (
            "Stödet, {proposedEur}, går över taket {ceilingEur}.",
            "The aid, {proposedEur}, exceeds the ceiling of {ceilingEur}.",
        ),
    ),
    (
        "aid.entrustment",
        (
            "Stödet ges inte under den tid då tjänsten är tilldelad, från {entrustedFrom} till och med {entrustedTo}.",
            "The aid is not granted in the time in which the service is entrusted, from {entrustedFrom} to {entrustedTo}.",
        ),
    ),
    (
        "aid.entrustment",
        (
            "Stödet ges innan tjänsten är tilldelad, {entrustedFrom}.",
            "The aid is granted before the service is entrusted, {entrustedFrom}.",
        ),
    ),
    (
        "aid.register",
        (
            "Stödet fördes in {registeredOn}, efter sista dagen {registerBy}.",
            "The aid was entered on {registeredOn}, after the last day, {registerBy}.",
        ),
    ),
    (
        "aid.sgei_decision",
        (
            "Ersättningen ryms inte i kommissionens beslut och behöver annat stöd eller anmälas.",
            "The compensation does not fit in the Commission's decision, so it needs another ground or must be notified.",
        ),
    ),
];
