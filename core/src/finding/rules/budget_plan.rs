//! Rules on budget plans.

use super::{RuleId, rules};

impl RuleId {
    pub(crate) const FRAME_DECIDED: Self = Self("budget.frame_decided");
    pub(crate) const OPTIONS_FIT: Self = Self("budget.options_fit");
    pub(crate) const FORECAST_FITS: Self = Self("budget.forecast_fits");
    pub(crate) const ACT_IN_TIME: Self = Self("budget.act_in_time");
    pub(crate) const UNKNOWN_COSTS: Self = Self("budget.unknown_costs");
    pub(crate) const COMMITMENT_FRAME: Self = Self("budget.commitment_frame");
    pub(crate) const COMMITMENT_AGREES: Self = Self("budget.commitment_agrees");
    pub(crate) const BOOKING_GAP: Self = Self("budget.booking_gap");
    pub(crate) const INDEX_FORECAST: Self = Self("budget.index_forecast");
    pub(crate) const CARRY_OVER: Self = Self("budget.carry_over");
    pub(crate) const PRICE_LEVEL: Self = Self("budget.price_level");
    pub(crate) const VAT_BASIS: Self = Self("budget.vat_basis");
    pub(crate) const GRANT_AMOUNT: Self = Self("budget.grant_amount");
    pub(crate) const GRANT_PERIOD: Self = Self("budget.grant_period");
    pub(crate) const SCENARIO_POSSIBLE: Self = Self("budget.scenario_possible");
    pub(crate) const VAT_BREAK_EVEN: Self = Self("budget.vat_break_even");
    pub(crate) const VAT_EXEMPT: Self = Self("budget.vat_exempt_service");
    pub(crate) const VAT_BUSINESS: Self = Self("budget.vat_payee_in_business");
    pub(crate) const VAT_LANDLORD: Self = Self("budget.vat_landlord");
    pub(crate) const IN_KIND_VALUE: Self = Self("budget.in_kind_value");
}

pub(super) const RULES: &str = rules![
    Rule {
        id: "budget.frame_decided",
        name: ("Ramen är beslutad", "The frame is decided"),
        sentence: Some((
            "Ramen {frameId} för {year} är beslutad.",
            "The frame {frameId} for {year} is decided.",
        )),
    },
    Rule {
        id: "budget.options_fit",
        name: ("Optionerna ryms i årets ram", "The options fit the year's frame"),
        sentence: Some((
            "Med optionerna, {optionCost}, är {leftAfterOptions} kvar av ramen {frameId} år {year}.",
            "With the options, {optionCost}, {leftAfterOptions} of the frame {frameId} are left in {year}.",
        )),
    },
    Rule {
        id: "budget.forecast_fits",
        name: ("Prognosen ryms i årets ram", "The forecast fits the year's frame"),
        sentence: Some((
            "Utfall och återstående kostnader väntas bli {expected} år {year}, och {expectedLeft} blir kvar av ramen {frameId}.",
            "Outcome and remaining costs are expected to be {expected} in {year}, which leaves {expectedLeft} of the frame {frameId}.",
        )),
    },
    Rule {
        id: "budget.act_in_time",
        name: ("Det går att hålla ramen", "The frame can still be kept"),
        sentence: Some((
            "År {year} går att hålla inom ramen {frameId} om åtgärden sker senast {actBy}.",
            "{year} can be kept within the frame {frameId} if the step is taken by {actBy}.",
        )),
    },
    Rule {
        id: "budget.unknown_costs",
        name: ("Alla kostnader är kända", "Every cost is known"),
        sentence: Some((
            "Alla kostnader i ramen {frameId} år {year} är kända.",
            "Every cost in the frame {frameId} in {year} is known.",
        )),
    },
    Rule {
        id: "budget.commitment_frame",
        name: ("Åtagandet hör till en ram", "The commitment belongs to a frame"),
        sentence: Some((
            "Åtagandet {commitment} hör till en ram i planen.",
            "The commitment {commitment} belongs to a frame of the plan.",
        )),
    },
    Rule {
        id: "budget.commitment_agrees",
        name: (
            "Åtagandet och avtalsvillkoren anger samma belopp och dagar",
            "The commitment and its terms state the same amounts and days",
        ),
        sentence: Some((
            "Det som åtagandet {commitment} anger på två ställen stämmer överens.",
            "What the commitment {commitment} states in two places agrees.",
        )),
    },
    Rule {
        id: "budget.booking_gap",
        name: ("De stängda månaderna är bokförda", "The closed months are booked"),
        sentence: Some((
            "Varje månad av åtagandet {commitment} som ska vara bokförd är det.",
            "Each month of the commitment {commitment} that should be booked is booked.",
        )),
    },
    Rule {
        id: "budget.index_forecast",
        name: ("Väntad prisändring är angiven", "The expected change of the price is stated"),
        sentence: Some((
            "Åtagandet {commitment} har en indexklausul, och den väntade prisändringen är angiven.",
            "The commitment {commitment} has an index clause, and the expected change of the price is stated.",
        )),
    },
    Rule {
        id: "budget.carry_over",
        name: ("Överföringen är beslutad", "The carry-over is decided"),
        sentence: Some((
            "{carriedOver} förs över till ramen {frameId} år {year}.",
            "{carriedOver} are carried over to the frame {frameId} in {year}.",
        )),
    },
    Rule {
        id: "budget.price_level",
        name: ("Ramen är i årets priser", "The frame is in the year's prices"),
        sentence: Some((
            "Ramen {frameId} för {year} är i det årets priser.",
            "The frame {frameId} for {year} is in the prices of that year.",
        )),
    },
    Rule {
        id: "budget.vat_basis",
        name: (
            "Ram och åtaganden räknas på samma sätt med eller utan moms",
            "Frame and commitments are on the same side of VAT",
        ),
        sentence: Some((
            "Ramen {frameId} och dess åtaganden är angivna {vatBasis}.",
            "The frame {frameId} and its commitments are stated {vatBasis}.",
        )),
    },
    Rule {
        id: "budget.grant_amount",
        name: ("Bidraget räcker", "The grant is enough"),
        sentence: Some((
            "Av bidraget {grant}, {granted}, tas {drawn} i anspråk och {left} är kvar.",
            "Of the grant {grant}, {granted}, {drawn} are drawn and {left} are left.",
        )),
    },
    Rule {
        id: "budget.grant_period",
        name: ("Kostnaderna ligger i bidragets tid", "The costs lie within the grant's period"),
        sentence: Some((
            "Bidraget {grant} gäller till och med {grantEnds}, och det som bidraget betalar slutar {fundedUntil}.",
            "The grant {grant} runs until {grantEnds}, and what it pays for ends on {fundedUntil}.",
        )),
    },
    Rule {
        id: "budget.scenario_possible",
        name: ("Scenariot är möjligt", "The scenario is possible"),
        sentence: Some((
            "Scenariot är möjligt till och med {possibleUntil}.",
            "The scenario is possible until {possibleUntil}.",
        )),
    },
    Rule {
        id: "budget.vat_break_even",
        name: ("Brytpunkt för uppdelning", "Break-even of the split"),
        sentence: Some((
            "Uppdelning lönar sig när lokaler är mer än {breakEven} procent av kostnaden.",
            "The split pays where premises are more than {breakEven} percent of the cost.",
        )),
    },
    Rule {
        id: "budget.vat_exempt_service",
        name: ("Tjänsten är undantagen från skatteplikt", "The service is exempt from VAT"),
        sentence: Some((
            "Tjänsten är undantagen, så skatten ligger dold i priset.",
            "The service is exempt, so the tax is hidden in the price.",
        )),
    },
    Rule {
        id: "budget.vat_payee_in_business",
        name: ("Mottagaren är näringsidkare", "The payee is in business"),
        sentence: Some(("Mottagaren är näringsidkare.", "The payee is in business.",)),
    },
    Rule {
        id: "budget.vat_landlord",
        name: ("Lokalen hyrs inte av det allmänna", "The premises are not let by a public body",),
        sentence: Some((
            "Lokalen hyrs av någon annan än staten, en kommun, en region eller ett förbund.",
            "The premises are let by somebody other than the state, a municipality, a region or a federation.",
        )),
    },
    Rule {
        id: "budget.in_kind_value",
        name: ("Resursen utan pengar är värderad", "The resource in kind is valued",),
        sentence: Some((
            "{resource} är värderad till {value} och står bredvid kostnaden.",
            "{resource} is valued at {value} and stands beside the cost.",
        )),
    },
];
