//! Breaches of the rules on agreements.

use super::words;

pub(super) const BREACHES: &str = words![
    (
        "assignment.latest_notice",
        (
            "Ingen uppsägning som är möjlig får avtalet att vara slut {endBy}. Välj ett senare slut.",
            "No notice that is possible ends the agreement by {endBy}. Choose a later end.",
        ),
    ),
    (
        "assignment.terms_agree",
        (
            "Två villkor säger emot varandra: {field} och {otherField}. Rätta det ena.",
            "Two terms contradict each other: {field} and {otherField}. Correct one of them.",
        ),
    ),
    (
        "assignment.option_in_time",
        (
            "Option {option} avropades {calledOn}, men sista dagen var {callBy}.",
            "Option {option} was called on {calledOn}, but the last day was {callBy}.",
        ),
    ),
    (
        "assignment.refusal_in_time",
        (
            "Option {option} avböjdes {refusedOn}, men sista dagen var {refuseBy}. Avtalet har förlängts.",
            "Option {option} was refused on {refusedOn}, but the last day was {refuseBy}. The agreement is extended.",
        ),
    ),
    (
        "assignment.next_procurement",
        (
            "Nästa upphandling skulle ha börjat senast {procurementStartsBy}. Avtalet hinner ta slut före det nya, om upphandlingen inte går fortare än planerat.",
            "The next procurement should have begun by {procurementStartsBy}. The agreement ends before the new one, unless the procurement goes faster than planned.",
        ),
    ),
    (
        "assignment.next_procurement_plan",
        (
            "Nästa upphandling måste börja senast {latestStartOn} för att nästa avtal ska kunna börja gälla {contractStartOn}. Korta ett steg, eller skjut på nästa avtal.",
            "The next procurement must begin by {latestStartOn} for the next agreement to begin on {contractStartOn}. Shorten a step, or put off the next agreement.",
        ),
    ),
    (
        "assignment.volume",
        (
            "Volymen {volume} går över avtalets tak {volumeCeiling}. Det som ligger över taket omfattas inte av avtalet.",
            "The volume of {volume} is above the ceiling of {volumeCeiling}. The agreement does not cover what is above it.",
        ),
    ),
    (
        "kl.10.8.follow_up",
        (
            "Villkoren säger inte vem som följer upp verksamheten och hur ofta.",
            "The terms do not say who follows up the activity and how often.",
        ),
    ),
    (
        "kl.10.9.insight",
        (
            "Villkoren ger inte beställaren de uppgifter som allmänhetens insyn kräver. Lägg till dem i avtalet.",
            "The terms do not give the authority the information that the public's insight takes. Add it to the agreement.",
        ),
    ),
];
