//! Breaches of the rules on budgets.

use super::words;

pub(super) const BREACHES: &str = words![
    (
        "budget.frame_exceeded",
        (
            "År {year} är ramen {frame}, men {committed} är bundet. Kvar är {left}.",
            "In {year} the frame is {frame}, but {committed} are committed. {left} are left.",
        ),
    ),
    (
        "budget.options_fit",
        (
            "Med optionerna, {optionCost}, överskrids ramen {frameId} år {year}: kvar blir {leftAfterOptions}.",
            "With the options, {optionCost}, the frame {frameId} is exceeded in {year}: {leftAfterOptions} would be left.",
        ),
    ),
    (
        "budget.forecast_fits",
        (
            "Utfall och återstående kostnader väntas bli {expected} år {year}, mer än ramen {frame}.",
            "Outcome and remaining costs are expected to be {expected} in {year}, more than the frame of {frame}.",
        ),
    ),
    (
        "budget.act_in_time",
        (
            "Ramen {frameId} är förbrukad {usedUpOn}. För att hålla år {year} skulle en åtgärd ha skett senast {actBy}.",
            "The frame {frameId} is used up on {usedUpOn}. To keep {year}, a step was due by {actBy}.",
        ),
    ),
    (
        "budget.act_in_time",
        (
            "Ramen {frameId} är förbrukad {usedUpOn}, och inget avtal kan sägas upp så att år {year} ryms.",
            "The frame {frameId} is used up on {usedUpOn}, and no agreement can be ended so that {year} fits.",
        ),
    ),
    (
        "budget.commitment_frame",
        (
            "Åtagandet {commitment} pekar på ramen {frameId}, som inte finns i planen. {outside} ligger utanför ramarna.",
            "The commitment {commitment} names the frame {frameId}, which is not in the plan. {outside} are outside the frames.",
        ),
    ),
    (
        "budget.commitment_agrees",
        (
            "Åtagandet {commitment} anger {amount} på ett ställe och {otherAmount} på ett annat. Rätta det ena; till dess är kostnaden okänd.",
            "The commitment {commitment} states {amount} in one place and {otherAmount} in another. Correct one of them; until then the cost is unknown.",
        ),
    ),
    (
        "budget.commitment_agrees",
        (
            "Åtagandet {commitment} anger {day} på ett ställe och {otherDay} på ett annat. Rätta det ena; till dess är kostnaden okänd.",
            "The commitment {commitment} states {day} in one place and {otherDay} in another. Correct one of them; until then the cost is unknown.",
        ),
    ),
    (
        "budget.commitment_agrees",
        (
            "Åtagandet {commitment} slutar {end}, före sin början {start}. Rätta den ena dagen; till dess är kostnaden okänd.",
            "The commitment {commitment} ends on {end}, before it begins on {start}. Correct one of the days; until then the cost is unknown.",
        ),
    ),
    (
        "budget.booking_gap",
        (
            "Åtagandet {commitment} saknar bokföring för {unbookedMonths}. {unbookedAmount} räknas därför som ännu inte bokfört.",
            "The commitment {commitment} has nothing booked for {unbookedMonths}. {unbookedAmount} are therefore counted as still to be booked.",
        ),
    ),
    (
        "budget.outside_frame",
        (
            "År {year} är {committed} bundet, men ingen ramrad gäller året.",
            "In {year} {committed} are committed, but no frame line covers the year.",
        ),
    ),
    (
        "budget.overlapping_lines",
        (
            "{lines} ramrader gäller {year} och går inte att läsa tillsammans. Behåll en, eller ange vilken som ersätter den andra.",
            "{lines} frame lines cover {year} and cannot be read together. Keep one, or say which replaces the other.",
        ),
    ),
    (
        "budget.grant_period",
        (
            "Bidraget {grant} gäller till och med {grantEnds}, men det som bidraget betalar slutar {fundedUntil}.",
            "The grant {grant} runs until {grantEnds}, but what it pays for ends on {fundedUntil}.",
        ),
    ),
    (
        "budget.grant_amount",
        (
            "Av bidraget {grant}, {granted}, tas {drawn} i anspråk. Det är mer än bidraget.",
            "Of the grant {grant}, {granted}, {drawn} are drawn. That is more than the grant.",
        ),
    ),
    (
        "budget.vat_basis",
        (
            "Ramen {frameId} är angiven {vatBasis}, men dessa åtaganden är det inte: {otherVatBasis}.",
            "The frame {frameId} is stated {vatBasis}, but these commitments are not: {otherVatBasis}.",
        ),
    ),
    (
        "budget.vat_exempt_service",
        (
            "Tjänsten är skattepliktig, och då finns ingen dold skatt för schablonen att ersätta.",
            "The service is taxable, so there is no hidden tax for the flat share to compensate.",
        ),
    ),
    (
        "budget.vat_payee_in_business",
        (
            "Mottagaren är ingen näringsidkare, och då betalas ingen ersättning.",
            "The payee is not in business, and then no compensation is paid.",
        ),
    ),
    (
        "budget.vat_landlord",
        (
            "Lokalen hyrs av staten, en kommun, en region eller ett förbund, och då betalas ingen ersättning.",
            "The premises are let by the state, a municipality, a region or a federation, and then no compensation is paid.",
        ),
    ),
    (
        "budget.scenario_possible",
        (
            "Scenariot gick att välja till och med {possibleUntil}, och planen bedöms {asOf}.",
            "The scenario could be chosen until {possibleUntil}, and the plan is judged on {asOf}.",
        ),
    ),
];
