//! Words of budget plans.

use super::words;

pub(super) const REASONS: &str = words![
    ("within_frame", ("året ryms i ramen", "the year fits its frame")),
    ("no_option_that_year", ("ingen option rör det året", "no option touches that year")),
    ("nothing_funded", ("inget åtagande betalas med bidraget", "the grant pays for no commitment")),
    (
        "no_day_bounds_it",
        (
            "ingen dag begränsar när scenariot kan väljas",
            "no day bounds when the scenario can be chosen"
        ),
    ),
    (
        "stated_once",
        ("inget anges på mer än ett ställe", "nothing is stated in more than one place"),
    ),
    (
        "no_closed_month",
        (
            "ingen månad av åtagandet är stängd i bokföringen",
            "no month of the commitment is closed in the books"
        ),
    ),
    ("no_index_clause", ("villkoren har ingen indexklausul", "the terms have no index clause"),),
    ("no_premises_shown", ("ingen del för lokaler är visad", "no part for premises is shown")),
];

pub(super) const QUESTIONS: &str = words![
    (
        "frame_not_decided",
        (
            "Ramen är aviserad eller planerad men inte beslutad. Ska pengar bindas innan beslutet är fattat?",
            "The frame is announced or planned but not decided. Should money be bound before the decision is taken?",
        ),
    ),
    (
        "carry_over_not_decided",
        (
            "Överföringen är inte beslutad och räknas därför inte. Vem beslutar, och när?",
            "The carry-over is not decided and is therefore not counted. Who decides, and when?",
        ),
    ),
    (
        "other_price_level",
        (
            "Ramen är uttryckt i ett annat års priser. Räknas den upp, eller ska kostnaderna räknas om till ramens prisnivå?",
            "The frame is stated in the prices of another year. Is it raised, or should the costs be restated in the frame's prices?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("frameId", ("ram-id", "frame id")),
    ("commitment", ("åtagande", "commitment")),
    ("outside", ("kostnad utanför ramarna", "cost outside the frames")),
    ("bookedThrough", ("bokfört till och med", "booked through")),
    ("unbookedMonths", ("månader utan bokföring", "months without a booking")),
    ("unbookedAmount", ("väntat för de månaderna", "expected for those months")),
    ("otherAmount", ("annat angivet belopp", "other stated amount")),
    ("otherDay", ("annan angiven dag", "other stated day")),
    ("carriedOver", ("överfört belopp", "carried over")),
    ("carryOverStatus", ("överföringens status", "status of the carry-over")),
    ("vatBasis", ("ramens belopp är", "amounts of the frame are")),
    ("otherVatBasis", ("åtaganden på andra sättet", "commitments on the other side")),
    ("grant", ("bidrag", "grant")),
    ("granted", ("beviljat", "granted")),
    ("drawn", ("i anspråk", "drawn")),
    ("grantEnds", ("bidraget gäller till och med", "grant runs until")),
    ("fundedUntil", ("det som betalas slutar", "what it pays for ends")),
    ("usedUpOn", ("ramen är förbrukad", "frame used up on")),
    ("actBy", ("åtgärda senast", "act by")),
    ("optionCost", ("optioner", "options")),
    ("leftAfterOptions", ("kvar efter optioner", "left after options")),
    ("actual", ("utfall", "outcome")),
    ("expected", ("väntat för året", "expected for the year")),
    ("expectedLeft", ("väntas bli kvar", "expected to be left")),
    ("known", ("känd del av det bundna", "known part of what is committed")),
    ("unknownCosts", ("åtaganden med okänd kostnad", "commitments of unknown cost")),
    ("priceLevel", ("prisnivå", "price level")),
    ("scenario", ("scenario", "scenario")),
    ("possibleUntil", ("möjligt till och med", "possible until")),
    ("asOf", ("läget den", "as of")),
    ("breakEven", ("brytpunkt i procent", "break-even in percent")),
    ("ownPremisesShare", ("lokalernas andel i procent", "share of premises in percent")),
    ("costItem", ("kostnadspost", "cost item")),
    ("resource", ("resurs", "resource")),
    ("value", ("värde", "value")),
];

pub(super) const PATHS: &str = words![
    ("plan.frames", ("planens ramar", "frames of the plan")),
    ("plan.frames.lines", ("en entydig ramrad för året", "an unambiguous frame line for the year")),
    ("plan.frames.priceLevel", ("ramens prisnivå", "price level of the frame")),
    ("plan.frames.vat", ("om ramen är med eller utan moms", "whether the frame holds VAT")),
    ("plan.frames.carryOvers.amount", ("överföringens belopp", "amount of the carry-over")),
    ("plan.frames.carryOvers.status", ("överföringens status", "status of the carry-over")),
    (
        "plan.frames.carryOvers.year",
        ("vilket år som får överföringen", "which year gets the carry-over")
    ),
    ("plan.commitments", ("planens åtaganden", "commitments of the plan")),
    (
        "plan.commitments.frame",
        ("vilken ram åtagandet hör till", "which frame the commitment belongs to")
    ),
    (
        "plan.commitments.vat",
        ("om åtagandet är med eller utan moms", "whether the commitment holds VAT")
    ),
    (
        "plan.commitments.index",
        (
            "väntad prisändring enligt indexklausulen",
            "expected change of the price by the index clause"
        ),
    ),
    ("plan.commitments.terms", ("åtagandets villkor", "terms of the commitment")),
    (
        "plan.grants",
        ("bidraget som åtagandet hänvisar till", "the grant that the commitment names")
    ),
    (
        "scenarios.changes.on",
        ("en dag då uppsägning kan lämnas", "a day on which notice can be given")
    ),
    ("plan.grants.from", ("bidragets första dag", "first day of the grant")),
    ("plan.grants.to", ("bidragets sista dag", "last day of the grant")),
    ("plan.grants.amount", ("bidragets belopp", "amount of the grant")),
    ("plan.actuals", ("bokfört utfall", "what is booked")),
    ("asOf", ("dagen som läget avser", "the day it is judged on")),
    ("costs.cost", ("kostnadens belopp", "amount of the cost")),
    ("costs.on", ("dagen då kostnaden uppkom", "the day the cost was incurred")),
    (
        "costs.exempt",
        ("om tjänsten är undantagen från skatteplikt", "whether the service is exempt from VAT")
    ),
    ("costs.inBusiness", ("om mottagaren är näringsidkare", "whether the payee is in business")),
    ("costs.landlord", ("vem som hyr ut lokalen", "who lets the premises")),
    ("inKind.quantity", ("resursens mängd", "quantity of the resource")),
    ("inKind.rate", ("vad en enhet är värd", "what one unit is valued at")),
];

pub(super) const VALUES: &str =
    words![("withoutVat", ("utan moms", "without VAT")), ("withVat", ("med moms", "with VAT")),];
pub(super) const NOT_CHECKED: &str = words![];
