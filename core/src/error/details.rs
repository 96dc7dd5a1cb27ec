//! Sentences that are made of the value that was given.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::{Expected, Problem};
use crate::language::Text;

/// The day that a text in another form plainly means: without hyphens, with short numbers, with
/// a clock time after it, or counted as spreadsheets count days.
pub(super) fn meant(problem: &Problem, given: &str) -> Option<NaiveDate> {
    let of_parts = |year: &str, month: &str, day: &str| {
        let number = |part: &str| part.parse::<u32>().ok();
        NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, number(day)?)
    };
    let given = given.trim();
    match problem {
        Problem::DateForm => {
            let date = given.split([' ', 'T']).next()?;
            let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
            match parts.as_slice() {
                [year, month, day] if year.len() == 4 => of_parts(year, month, day),
                [whole] if whole.len() == 8 => {
                    of_parts(whole.get(..4)?, whole.get(4..6)?, whole.get(6..)?)
                }
                _ => None,
            }
        }
        Problem::WrongType(Expected::Date) => {
            let days = given.parse::<u64>().ok().filter(|days| SPREADSHEET_DAYS.contains(days))?;
            NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
        }
        _ => None,
    }
}

/// Day numbers of spreadsheets for the years 1927 to 2119.
const SPREADSHEET_DAYS: std::ops::RangeInclusive<u64> = 10_000..=80_000;

/// A share that is a part of a whole, with what per cents become.
pub(super) fn share_of_one(share: Decimal, signed: bool) -> Text {
    let hundredth = share.checked_div(Decimal::ONE_HUNDRED).map(|own| own.normalize());
    let from = if signed { "-1" } else { "0" };
    let bounds = (
        format!("Andelen ska vara från {from} till 1."),
        format!("The share must be from {from} to 1."),
    );
    let fits = |own: &Decimal| {
        own.scale() <= 6 && own.abs() <= Decimal::ONE && (signed || *own >= Decimal::ZERO)
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
