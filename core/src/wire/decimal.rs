//! Decimals as the contract writes them: `^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$`.

use rust_decimal::Decimal;

use super::{FromWire, Node, Report};
use crate::error::{Error, Expected, Problem};

/// The parts of a text of decimal form, of any length.
pub(crate) struct Digits<'a> {
    pub(crate) negative: bool,
    pub(crate) whole: &'a str,
    pub(crate) fraction: &'a str,
}

/// Splits a text of decimal form; its lengths are for the caller to judge.
pub(crate) fn digits(text: &str) -> Option<Digits<'_>> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    let numeric = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = whole.len() > 1 && whole.starts_with('0');
    let well_formed = !whole.is_empty() && !leading_zero && numeric(whole) && numeric(fraction);
    well_formed.then_some(Digits { negative, whole, fraction })
}

/// Reads a decimal that is no amount of kronor: a share, an index, an amount of euro.
///
/// # Errors
/// `input.invalid` for any other form.
pub(crate) fn parse(text: &str) -> Result<Decimal, Error> {
    let malformed = || Error::new(Problem::DecimalForm);
    let digits = digits(text).ok_or_else(malformed)?;
    let fraction = digits.fraction.trim_end_matches('0');
    if digits.whole.len() > 15 || digits.fraction.len() > 6 {
        return Err(malformed());
    }
    // At most twenty-one digits, so the number fits; without trailing zeros it is shortest.
    let size: i128 = format!("{}{fraction}", digits.whole).parse().map_err(|_| malformed())?;
    let mantissa = if digits.negative { size.saturating_neg() } else { size };
    let scale = u32::try_from(fraction.len()).map_err(|_| malformed())?;
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| malformed())
}

impl FromWire for Decimal {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Decimal, parse, report)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn plain_decimals_are_read_and_written_as_short_as_possible() {
        for (text, shortest) in
            [("0.10", "0.1"), ("300000", "300000"), ("-0", "0"), ("10.000000", "10")]
        {
            assert_eq!(parse(text).unwrap().to_string(), shortest);
        }
    }

    #[test]
    fn other_forms_of_numbers_are_refused() {
        for text in [
            "",
            "1.",
            ".5",
            "+1",
            "1e3",
            "1_000",
            "01",
            "1,5",
            "1 000",
            "0.1234567",
            "1234567890123456",
            "٣",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
