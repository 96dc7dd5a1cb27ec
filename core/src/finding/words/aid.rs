//! Words of state aid.

use super::words;
use crate::language::Language;

pub(super) const REASONS: &str = words![
    (
        "no_economic_activity",
        (
            "verksamheten är inte ekonomisk, och då kan stödet inte vara statsstöd",
            "the activity is not economic, so the support cannot be state aid",
        ),
    ),
    (
        "one_scheme",
        (
            "inget tidigare stöd enligt den andra förordningen är angivet",
            "no earlier aid under the other regulation is stated",
        ),
    ),
    ("no_amount_in_kronor", ("alla belopp är angivna i euro", "all amounts are stated in euro"),),
    (
        "not_sgei",
        (
            "stödet ges inte enligt reglerna om tjänster av allmänt ekonomiskt intresse",
            "the aid is not granted under the rules on services of general economic interest",
        ),
    ),
    (
        "no_register_yet",
        (
            "skyldigheten att föra in stödet i det centrala registret hade inte börjat gälla",
            "the duty to enter the aid in the central register did not apply yet",
        ),
    ),
];

pub(super) const QUESTIONS: &str = words![
    (
        "is_activity_economic",
        (
            "Prövningen förutsätter att verksamheten är ekonomisk, det vill säga att varor eller tjänster erbjuds på en marknad. Är den det? En marknadsanalys visar det.",
            "The test presupposes that the activity is economic, that is, that goods or services are offered on a market. Is it? A market analysis shows it.",
        ),
    ),
    (
        "linked_undertakings",
        (
            "Allt angivet tidigare stöd räknas. Har också företag som hör ihop med mottagaren fått stöd? Ett intyg från mottagaren visar det.",
            "All earlier aid that is stated counts. Have companies linked to the recipient also received aid? A declaration by the recipient shows it.",
        ),
    ),
    (
        "two_schemes_over_the_higher",
        (
            "Stödet enligt båda förordningarna ryms inte tillsammans under det högre taket, men varje förordnings eget tak gäller för sig. Får stöden läggas samman över det högre taket?",
            "The aid under both regulations together does not fit under the higher ceiling, but the ceiling of each regulation is judged by itself. May the aid add up to more than the higher ceiling?",
        ),
    ),
    (
        "long_entrustment",
        (
            "Uppdraget är längre än vad kommissionens beslut normalt tillåter. Kräver det stora investeringar som motiverar en längre tid?",
            "The entrustment is longer than the Commission's decision allows as a rule. Does it demand large investments that justify a longer time?",
        ),
    ),
];

pub(super) const FACTS: &str = words![
    ("aidScheme", ("stödregler", "aid rules")),
    ("proposedEur", ("föreslaget stöd", "proposed aid")),
    ("ceilingEur", ("tak", "ceiling")),
    ("usedEur", ("tidigare stöd som räknas", "earlier aid that counts")),
    ("leftEur", ("kvar under taket före förslaget", "left under the ceiling before the proposal")),
    ("overEur", ("över taket med", "over the ceiling by")),
    (
        "earlierRulesEur",
        ("tidigare stöd enligt en äldre förordning", "earlier aid under an earlier regulation",),
    ),
    ("bothSchemesEur", ("tidigare stöd enligt båda", "earlier aid under both")),
    ("higherCeilingEur", ("det högre taket", "the higher ceiling")),
    ("windowKind", ("stöd räknas samman över", "aid is added up over")),
    ("windowFrom", ("första dag som räknas", "first day that counts")),
    ("windowTo", ("sista dag som räknas", "last day that counts")),
    ("linkedCompanies", ("antal i det enda företaget", "number in the single undertaking")),
    (
        "grantsToOthers",
        (
            "antal stöd till andra, som inte räknas",
            "number of grants to others, which do not count"
        ),
    ),
    ("ratesUsed", ("antal växelkurser", "number of exchange rates")),
    ("entrustedFrom", ("tilldelad från", "entrusted from")),
    ("entrustedTo", ("tilldelad till och med", "entrusted to")),
    ("entrustmentYears", ("längsta tid i år, normalt", "longest time in years, as a rule")),
    ("yearlyCeilingEur", ("tak per år", "ceiling a year")),
    ("yearlyCompensationEur", ("ersättning per år", "compensation a year")),
    ("socialService", ("social tjänst utan tak", "social service without a ceiling")),
    ("entryDays", ("tid för registrering i arbetsdagar", "time for the entry in working days")),
    ("registerBy", ("förs in senast", "to be entered by")),
    ("registeredOn", ("infört", "entered on")),
    ("aidCeilingEur", ("tak för stöd av mindre betydelse", "ceiling of de minimis aid")),
];

pub(super) const PATHS: &str = words![
    (
        "earlier",
        (
            "tidigare stöd av mindre betydelse, enligt mottagarens intyg eller registret",
            "earlier de minimis aid, by the recipient's declaration or the register",
        ),
    ),
    (
        "earlier.on",
        ("dag då det tidigare stödet beviljades", "day on which the earlier aid was granted"),
    ),
    ("earlier.amountEur", ("det tidigare stödets belopp", "amount of the earlier aid")),
    (
        "earlier.scheme",
        (
            "efter vilken ordning det tidigare stödet gavs",
            "by which scheme the earlier aid was given"
        ),
    ),
    ("undertaking", ("vilka som är det enda företaget", "who the single undertaking is"),),
    ("earlier.to", ("vem som fick det tidigare stödet", "who received the earlier aid")),
    (
        "earlier.rate.sekPerEuro",
        ("växelkurs för det tidigare stödet", "exchange rate of the earlier aid"),
    ),
    (
        "earlier.rate.on",
        ("dag för det tidigare stödets växelkurs", "day of the exchange rate of the earlier aid"),
    ),
    (
        "earlier.rate.source",
        (
            "källa till det tidigare stödets växelkurs",
            "source of the exchange rate of the earlier aid",
        ),
    ),
    ("proposedEur", ("det föreslagna stödets belopp", "amount of the proposed aid")),
    ("rate.sekPerEuro", ("växelkurs för förslaget", "exchange rate of the proposal")),
    ("rate.on", ("dag för förslagets växelkurs", "day of the exchange rate of the proposal")),
    (
        "rate.source",
        ("källa till förslagets växelkurs", "source of the exchange rate of the proposal"),
    ),
    (
        "activity",
        (
            "om verksamheten är ekonomisk, vilket en marknadsanalys visar",
            "whether the activity is economic, which a market analysis shows",
        ),
    ),
    (
        "entrustment",
        (
            "beslut eller avtal som tilldelar tjänsten",
            "decision or agreement that entrusts the service",
        ),
    ),
    ("entrustment.from", ("första dag för tilldelningen", "first day of the entrustment")),
    ("entrustment.to", ("sista dag för tilldelningen", "last day of the entrustment")),
    ("entrustment.compensationPerYearEur", ("ersättning per år", "compensation a year")),
    (
        "entrustment.socialService",
        (
            "om det är en social tjänst som beslutet undantar från taket",
            "whether it is a social service that the decision leaves without a ceiling",
        ),
    ),
    (
        "registeredOn",
        (
            "dag då stödet fördes in i det centrala registret",
            "day on which the aid was entered in the central register",
        ),
    ),
    (
        "law:aid.de_minimis.ceiling_eur",
        (
            "taket för stöd av mindre betydelse den dagen",
            "the ceiling of de minimis aid on that day"
        ),
    ),
    (
        "law:aid.sgei_de_minimis.ceiling_eur",
        (
            "taket för stöd av mindre betydelse till tjänster av allmänt ekonomiskt intresse den dagen",
            "the ceiling of de minimis aid to services of general economic interest on that day",
        ),
    ),
    (
        "law:aid.period_years",
        ("hur många år som räknades samman den dagen", "how many years were added up on that day"),
    ),
    (
        "law:aid.period_rolling",
        ("hur åren räknades den dagen", "how the years were counted on that day"),
    ),
    (
        "law:aid.register.required",
        (
            "om stödet skulle föras in i registret den dagen",
            "whether the aid was to be entered in the register on that day",
        ),
    ),
    (
        "law:aid.sgei.ceiling_eur",
        (
            "taket i kommissionens beslut den dagen",
            "the ceiling of the Commission's decision on that day",
        ),
    ),
    (
        "law:aid.sgei.entrustment_years",
        (
            "längsta tid för uppdraget i kommissionens beslut den dagen",
            "longest entrustment in the Commission's decision on that day",
        ),
    ),
];

pub(super) const VALUES: &str = words![
    ("deMinimis", ("stöd av mindre betydelse", "de minimis aid")),
    (
        "sgeiDeMinimis",
        (
            "stöd av mindre betydelse till tjänster av allmänt ekonomiskt intresse",
            "de minimis aid to services of general economic interest",
        ),
    ),
    (
        "rollingYears",
        ("hela år tillbaka från dagen för stödet", "whole years back from the day of the grant"),
    ),
    (
        "calendarYears",
        ("räkenskapsår, tagna som kalenderår", "fiscal years, taken as calendar years",),
    ),
];

/// An amount of euro as a person reads it: `300 000 euro`.
pub(super) fn euro(amount: &str, language: Language) -> String {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    let digits = whole.len();
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && digits.saturating_sub(place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(if language == Language::Swedish { ',' } else { '.' });
        out.push_str(fraction);
    }
    out + "\u{a0}euro"
}

#[cfg(test)]
mod tests {
    use super::{Language, euro};

    #[test]
    fn euro_are_grouped_by_three() {
        for (amount, shown) in
            [("300000", "300 000 euro"), ("999.5", "999,5 euro"), ("0", "0 euro")]
        {
            assert_eq!(euro(amount, Language::Swedish).replace('\u{a0}', " "), shown);
        }
        assert_eq!(euro("1000.25", Language::English).replace('\u{a0}', " "), "1 000.25 euro");
    }
}
