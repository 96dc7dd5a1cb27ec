//! The words of what nobody has stated, in a tender or in a bid.

use super::words;

/// What nobody has stated, by its code.
pub(super) const UNSTATED: &str = words![
    ("bidValidity", ("anbudens giltighetstid", "the validity of bids")),
    ("documents", ("vilka handlingar ett anbud ska innehålla", "which documents a bid must hold"),),
    (
        "evaluatedAnswers",
        ("svar på alla krav som ger poäng", "answers to all requirements that give points"),
    ),
    ("exclusion", ("uteslutningsgrunder", "exclusion grounds")),
    ("group", ("om en grupp lämnar anbudet", "whether a group submits the bid")),
    ("lots", ("om upphandlingen är uppdelad", "whether the tender has lots")),
    ("number", ("organisationsnumret", "the organisation number")),
    ("prices", ("anbudets pris", "the price of the bid")),
    ("requirements", ("vilka krav som ställs", "which requirements there are")),
    ("secrecy", ("om sekretess begärs", "whether secrecy is requested")),
    ("selfDeclaration", ("egen försäkran", "the self-declaration")),
];
