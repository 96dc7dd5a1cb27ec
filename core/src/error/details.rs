//! Messages that depend on what was given.

use rust_decimal::Decimal;

use super::clean::clean;
use crate::language::Text;

/// A share that is a part of a whole, with what per cents become.
pub(super) fn share_of_one(share: Decimal, signed: bool) -> Text {
    let hundredth = share.checked_div(Decimal::ONE_HUNDRED).map(|share| share.normalize());
    let from = if signed { "-1" } else { "0" };
    let bounds = (
        format!("Andelen ska vara från {from} till 1."),
        format!("The share must be from {from} to 1."),
    );
    let fits = |share: &Decimal| {
        share.scale() <= 6 && share.abs() <= Decimal::ONE && (signed || *share >= Decimal::ZERO)
    };
    match hundredth.filter(fits) {
        Some(right) => Text::new(
            format!("{} Skriv {right} för {} %.", bounds.0, share.normalize()),
            format!("{} Write {right} for {} %.", bounds.1, share.normalize()),
        ),
        None => Text::new(
            format!("{} Skriv till exempel 0.05 för 5 %.", bounds.0),
            format!("{} Write 0.05 for 5 %, for instance.", bounds.1),
        ),
    }
}

pub(super) fn organisation_number(reason: &str, suggestion: Option<&str>) -> Text {
    if let Some(number) = suggestion {
        let (sv, en) = match reason {
            "checkDigit" => ("Kontrollsiffran stämmer inte.", "The check digit is wrong."),
            _ => (
                "Numret är inte skrivet som ett organisationsnummer.",
                "The number is not written as an organisation number.",
            ),
        };
        return Text::new(
            format!(
                "{sv} Skriv {number} om det är det som avses; kontrollera mot registreringsbeviset."
            ),
            format!(
                "{en} Write {number} if that is meant; compare with the certificate of registration."
            ),
        );
    }
    let (sv, en) = match reason {
        "length" => (
            "Skriv 10 siffror, eller 12 med prefixet 16.",
            "Write 10 digits, or 12 with the prefix 16.",
        ),
        "characters" => (
            "Skriv bara siffrorna 0–9 och ett bindestreck före de fyra sista.",
            "Write only the digits 0-9 and a hyphen before the last four.",
        ),
        "checkDigit" => (
            "Kontrollsiffran stämmer inte. Kontrollera numret mot registreringsbeviset.",
            "The check digit is wrong. Compare the number with the certificate of registration.",
        ),
        "thirdDigit" => (
            "Tredje siffran i ett organisationsnummer är minst 2. Kontrollera numret.",
            "The third digit of an organisation number is at least 2. Check the number.",
        ),
        _ => (
            "Prefixet ska vara 16 för en organisation. Skriv 16 eller utelämna prefixet.",
            "The prefix must be 16 for an organisation. Write 16 or leave the prefix out.",
        ),
    };
    Text::new(sv, en)
}

pub(super) fn cpv_form(suggestion: Option<&str>) -> Text {
    match suggestion {
        Some(code) => Text::new(
            format!("Det är inte så en CPV-kod skrivs. Skriv {code} om det är den som avses."),
            format!("That is not how a CPV code is written. Write {code} if it is the one meant."),
        ),
        None => Text::new(
            "Skriv CPV-koden med åtta siffror, bindestreck och kontrollsiffra, till exempel 85312000-9; kontrollsiffran kan utelämnas.",
            "Write the CPV code with eight digits, a hyphen and the check digit, for instance 85312000-9; the check digit may be left out.",
        ),
    }
}

pub(super) fn unknown_field(name: &str, known: &[String]) -> Text {
    let list = known.join(", ");
    if let Some(bare) = name.strip_prefix('\u{feff}') {
        let bare = clean(bare);
        return Text::new(
            format!(
                "Fältnamnet `{bare}` börjar med ett osynligt tecken (byte order mark, U+FEFF). Ta bort tecknet. Fält som kan stå här: {list}."
            ),
            format!(
                "The name of the field `{bare}` begins with a character that is not seen (byte order mark, U+FEFF). Remove it. Fields that may stand here: {list}."
            ),
        );
    }
    let name = clean(name);
    Text::new(
        format!(
            "Fältet `{name}` är okänt här. Fält som kan stå här: {list}. Egna uppgifter läggs under extensions där det fältet finns."
        ),
        format!(
            "The field `{name}` is unknown here. Fields that may stand here: {list}. Data of your own goes under extensions where that field exists."
        ),
    )
}
