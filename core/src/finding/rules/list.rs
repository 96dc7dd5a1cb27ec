//! The rules in the order in which a call lists its findings.

use super::rules;

pub(super) const RULES: &str = rules![
    Rule {
        id: "eu1182.3.4.next_working_day",
        name: ("Slutdag på icke-arbetsdag flyttas", "A last day that is no working day moves"),
        sentence: Some((
            "Tiden löper från {from} och skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period runs from {from} and would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "eu1182.3.5.two_working_days",
        name: ("Minst två arbetsdagar i en frist", "At least two working days in a period"),
        sentence: Some((
            "Fristen förlängs till {lastDay} så att den rymmer två arbetsdagar.",
            "The period is lengthened to {lastDay} so that it holds two working days.",
        )),
    },
    named("eu1182.practice.eves", "Svensk praxis för aftnar", "Swedish practice on eves"),
    Rule {
        id: "sfs1930.1.same_number",
        name: (
            "Vecka, månad och år räknas till samma dag",
            "Weeks, months and years run to the same day",
        ),
        sentence: Some((
            "Tiden löper från {from} till samma dag, {nominalOn}; saknas dagen i månaden slutar den månadens sista dag.",
            "The period runs from {from} to the same day, {nominalOn}; where the month lacks it, to the last day of the month.",
        )),
    },
    Rule {
        id: "sfs1930.2.next_weekday",
        name: ("Slutdag på helgdag flyttas", "A last day on a holiday moves"),
        sentence: Some((
            "Tiden skulle sluta {nominalOn}. Slutdagen är {lastDay}.",
            "The period would end on {nominalOn}. The last day is {lastDay}.",
        )),
    },
    Rule {
        id: "contract.never_moved",
        name: ("Avtalad tid flyttas inte", "Contractual time does not move"),
        sentence: Some((
            "Tiden löper från {from} och slutar {lastDay}, också om det är en helgdag; lagen om lagstadgad tid gäller inte avtal.",
            "The period runs from {from} and ends on {lastDay}, holiday or not; the act on statutory time does not govern contracts.",
        )),
    },
    Rule {
        id: "assignment.notice_end",
        name: ("Uppsägning", "Notice"),
        sentence: Some((
            "Uppsägning den {given} ger slutdag {endsOn}.",
            "Notice on {given} ends the agreement on {endsOn}.",
        )),
    },
    Rule {
        id: "assignment.earliest_notice",
        name: ("Tidigaste uppsägningsdag", "Earliest day of notice"),
        sentence: Some((
            "Uppsägningen räknas från {earliest}, eftersom avtalet inte kan sägas upp tidigare.",
            "The notice counts from {earliest}, since the agreement cannot be terminated sooner.",
        )),
    },
    Rule {
        id: "assignment.minimum_term",
        name: ("Bindningstid", "Minimum term"),
        sentence: Some((
            "Avtalet gäller i vart fall till och med {minimumUntil}.",
            "The agreement runs at least until {minimumUntil}.",
        )),
    },
    Rule {
        id: "assignment.fixed_end",
        name: ("Avtalstidens slut", "End of the fixed term"),
        sentence: Some((
            "Avtalet upphör senast {end}, oavsett uppsägning.",
            "The agreement ends on {end} at the latest, whatever notice is given.",
        )),
    },
    Rule {
        id: "assignment.latest_notice",
        name: ("Senaste uppsägningsdag", "Latest day of notice"),
        sentence: Some((
            "Säg upp senast {giveBy} för att avtalet ska vara slut {endBy}.",
            "Give notice on {giveBy} at the latest for the agreement to have ended by {endBy}.",
        )),
    },
    Rule {
        id: "assignment.advised_day",
        name: ("Rådd dag att lämna uppsägningen", "Advised day to hand over the notice"),
        sentence: Some((
            "Lämna helst uppsägningen {adviseBy}, en vardag med marginal för brevet.",
            "Better hand over the notice on {adviseBy}, a weekday with a margin for the letter.",
        )),
    },
    Rule {
        id: "law.act",
        name: ("Tillämplig lag", "Governing act"),
        sentence: Some(("Upphandlingen följer {act}.", "The procurement is governed by {act}.")),
    },
    Rule {
        id: "law.direct_award",
        name: ("Värdet tillåter direktupphandling", "The value allows a direct award"),
        sentence: Some((
            "Värdet {value} ryms inom gränsen för direktupphandling. Bara värdet har prövats.",
            "The value {value} is within the direct award limit. Nothing but the value was judged.",
        )),
    },
    named(
        "lou.11.2.open_minimum",
        "Anbudstid vid öppet förfarande",
        "Bid period in the open procedure",
    ),
    named(
        "lou.11.3.restricted_minimum",
        "Tider vid selektivt och förhandlat förfarande",
        "Periods in restricted and negotiated procedures",
    ),
    named("lou.19.11.reasonable_time", "Skälig tid för anbud", "Reasonable time for bids"),
    named(
        "lou2007.8.2.open_minimum",
        "Anbudstid vid öppet förfarande, 2007 års lag",
        "Bid period in the open procedure, act of 2007",
    ),
    named(
        "lou2007.15.11.reasonable_time",
        "Skälig anbudstid, 2007 års lag",
        "Reasonable bid period, act of 2007",
    ),
    named("lou.12.11.answers", "Kompletterande upplysningar", "Supplementary information"),
    named(
        "lou.19.13.answers",
        "Kompletterande upplysningar enligt 19 kap.",
        "Supplementary information under chapter 19",
    ),
    named(
        "lou.4.18.reserved_sheltered",
        "Reserverad upphandling för skyddad verksamhet",
        "Procurement reserved for sheltered workshops",
    ),
    named(
        "lou.19.25.reserved_participation",
        "Reserverad upphandling, medarbetar- och brukarägda",
        "Procurement reserved for participatory organisations",
    ),
    named(
        "lou.19.25a.reserved_non_profit",
        "Reserverad upphandling för idéburna organisationer",
        "Procurement reserved for civil-society organisations",
    ),
    named("lou.19a.2.direct_award", "Direktupphandling", "Direct award"),
    named(
        "lou.5.13.value_of_open_ended",
        "Värde av avtal utan slut",
        "Value of an open-ended contract",
    ),
    named("lou.7.2.framework_term", "Ramavtalets löptid", "Term of a framework agreement"),
    named("lou.16.6.weights", "Viktning av tilldelningskriterier", "Weighting of award criteria"),
    named(
        "lou.19.9.criteria",
        "Tilldelningskriterier i upphandlingsdokumenten",
        "Award criteria in the procurement documents",
    ),
    named(
        "lou.16.absolute_scale_floor",
        "Inget golv i absolut prisskala (HFD 2022 ref. 41)",
        "No floor in an absolute price scale (HFD 2022 ref. 41)",
    ),
    named("lou.16.7.abnormally_low", "Onormalt lågt anbud", "Abnormally low bid"),
    named(
        "lou.19.18.abnormally_low",
        "Onormalt lågt anbud enligt 19 kap.",
        "Abnormally low bid under chapter 19",
    ),
    named("lou.17.9.small_change", "Ändring av mindre värde", "Change of small value"),
    named("lou.17.10.clause", "Ändrings- och optionsklausul", "Change and option clause"),
    named("lou.17.11.supplementary", "Kompletterande beställning", "Supplementary order"),
    named("lou.17.12.unforeseen", "Oförutsedda omständigheter", "Unforeseen circumstances"),
    named("lou.20.1.standstill", "Avtalsspärr", "Standstill period"),
    Rule {
        id: "bid.received_in_time",
        name: ("Anbudet kom in i tid", "The bid was received in time"),
        sentence: Some((
            "Anbudet kom in {receivedAt}; tiden gick ut {deadline}.",
            "The bid was received at {receivedAt}; the deadline was {deadline}.",
        )),
    },
    Rule {
        id: "bid.document",
        name: ("Handling i anbudet", "Document of the bid"),
        sentence: Some((
            "Handlingen finns i anbudet och är inte för gammal.",
            "The document is part of the bid and is not too old.",
        )),
    },
    Rule {
        id: "bid.signature",
        name: ("Underskrift", "Signature"),
        sentence: Some(("Handlingen är undertecknad.", "The document is signed.")),
    },
    Rule {
        id: "bid.requirement",
        name: ("Krav", "Requirement"),
        sentence: Some((
            "Anbudet svarar att kravet är uppfyllt, och de handlingar som ska visa det finns.",
            "The bid answers that the requirement is met, and the documents that are to prove it are there.",
        )),
    },
    Rule {
        id: "bid.price",
        name: ("Pris", "Price"),
        sentence: Some(("Priset är {price}.", "The price is {price}.")),
    },
    Rule {
        id: "bid.exclusion",
        name: ("Uteslutningsgrund", "Exclusion ground"),
        sentence: Some((
            "Grunden föreligger inte enligt vad som är uppgivet.",
            "The ground is not present by what is stated.",
        )),
    },
    Rule {
        id: "bid.relied_on_commitment",
        name: ("Åtagande från åberopat företag", "Commitment of a company relied on"),
        sentence: Some((
            "Företagets åtagande är bifogat.",
            "The company's commitment is attached.",
        )),
    },
    Rule {
        id: "bid.organisation_number",
        name: ("Organisationsnummer", "Organisation number"),
        sentence: Some((
            "Numret är rätt bildat; det säger inte att organisationen finns.",
            "The number is well formed; that does not say that the organisation exists.",
        )),
    },
    Rule {
        id: "bid.validity",
        name: ("Anbudets giltighetstid", "Validity of the bid"),
        sentence: Some((
            "Anbudet ska binda till och med {demandedUntil} och binder till och med {validUntil}.",
            "The bid must bind until {demandedUntil} and binds until {validUntil}.",
        )),
    },
    Rule {
        id: "bid.lots",
        name: ("Delar", "Lots"),
        sentence: Some((
            "Delen finns i upphandlingen, och antalet delar ryms.",
            "The lot is part of the tender, and the number of lots is within the limit.",
        )),
    },
    Rule {
        id: "budget.vat_compensation",
        name: ("Ersättning för mervärdesskatt", "VAT compensation"),
        sentence: Some((
            "Schablonen ger {flat} av kostnaden {cost}.",
            "The flat share gives {flat} of the cost {cost}.",
        )),
    },
    named(
        "budget.vat_conditions",
        "Villkor för ersättning för mervärdesskatt",
        "Conditions of VAT compensation",
    ),
    Rule {
        id: "budget.frame_exceeded",
        name: ("Åtagandena ryms i årets ram", "The commitments fit the year's frame"),
        sentence: Some((
            "År {year} är ramen {frame}. Bundet är {committed} och kvar är {left}.",
            "In {year} the frame is {frame}. {committed} are committed and {left} are left.",
        )),
    },
    Rule {
        id: "budget.outside_frame",
        name: ("Åtagandena har en ram", "The commitments have a frame"),
        sentence: Some((
            "Det som är bundet år {year} har en ramrad.",
            "What is committed in {year} has a frame line.",
        )),
    },
    Rule {
        id: "budget.overlapping_lines",
        name: ("Ramraderna är entydiga", "The frame lines are unambiguous"),
        sentence: Some((
            "De {lines} ramrader som gäller {year} ger tillsammans en ram.",
            "The {lines} frame lines for {year} give one frame together.",
        )),
    },
    named(
        "iop.stateAidCompatible",
        "Förenligt med statsstödsreglerna (IOP)",
        "Compatible with state-aid rules (IOP)",
    ),
    named(
        "iop.noTransferOfAuthority",
        "Ingen överlämnad myndighetsutövning (IOP)",
        "No transfer of public authority (IOP)",
    ),
    named(
        "iop.competentOpenDecision",
        "Behörigt och öppet beslut (IOP)",
        "Competent and open decision (IOP)",
    ),
    Rule {
        id: "evaluation.admissible",
        name: ("Anbudet rangordnas", "The bid is ranked"),
        sentence: Some((
            "Anbudet är uppgivet som prövningsbart och deltar i rangordningen.",
            "The bid is stated to be admissible and takes part in the ranking.",
        )),
    },
    Rule {
        id: "evaluation.score",
        name: ("Anbudets utvärderingstal", "The figure of the bid"),
        sentence: Some(("Talet är {figure}.", "The figure is {figure}.")),
    },
    Rule {
        id: "evaluation.reference",
        name: ("Referensvärden", "Reference values"),
        sentence: Some((
            "Referensvärdena kommer ur de {ranked} rangordnade anbuden.",
            "The reference values come from the {ranked} ranked bids.",
        )),
    },
    Rule {
        id: "evaluation.rounding",
        name: ("Avrundning före rangordning", "Rounding before ranking"),
        sentence: Some((
            "Talen avrundas till {decimals} decimaler; utan avrundning vinner samma anbud.",
            "Figures are rounded to {decimals} decimals; without rounding the same bid wins.",
        )),
    },
    Rule {
        id: "evaluation.tie",
        name: ("Lika anbud", "Equal bids"),
        sentence: Some((
            "Anbuden {equal} har lika tal och skiljs genom den angivna regeln.",
            "The bids {equal} have equal figures and are separated by the stated rule.",
        )),
    },
    Rule {
        id: "evaluation.decisive_losers",
        name: ("Förlorande anbud avgör inte vem som vinner", "Losing bids do not decide who wins"),
        sentence: Some((
            "Vinnaren blir densamma om ett av de andra anbuden faller bort.",
            "The winner stays the same if any one of the other bids falls out.",
        )),
    },
    Rule {
        id: "assignment.option_end",
        name: ("Optioner", "Options"),
        sentence: Some((
            "Avtalet gäller till och med {end}. Används alla {options} optioner gäller det till och med {finalEnd}.",
            "The agreement runs until {end}. With all {options} options used it runs until {finalEnd}.",
        )),
    },
    Rule {
        id: "assignment.option_call",
        name: ("Avrop av option", "Calling an option"),
        sentence: Some((
            "Option {option} avgörs senast {callBy}; avtalet gäller då till och med {currentEnd}.",
            "Option {option} is decided on {callBy} at the latest; the agreement then runs until {currentEnd}.",
        )),
    },
    Rule {
        id: "assignment.option_automatic",
        name: ("Automatisk förlängning", "Automatic extension"),
        sentence: Some((
            "Avtalet förlängs av sig självt om ingen säger nej i tid. Sista dagen för ett avrop är då sista dagen att säga nej.",
            "The agreement extends by itself unless somebody objects in time. The last day to call is then the last day to object.",
        )),
    },
    Rule {
        id: "law.regime",
        name: ("Regelverk", "Regime"),
        sentence: Some(("Köpet följer {regime}.", "The purchase follows {regime}.")),
    },
];
