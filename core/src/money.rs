//! Money: Swedish kronor, exact to the öre.

mod swedish;

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, decimal, text_schema, writes};

/// The largest amount: fifteen digits of kronor and two of öre.
const MAX_ORE: i64 = 99_999_999_999_999_999;

/// Amount of Swedish kronor (belopp i svenska kronor), exact to the öre.
///
/// An amount has at most fifteen digits before the decimal point. It is written
/// `4200000.00` on the wire and `4 200 000,00 kr` for people.
///
/// ```
/// use anbud::money::Sek;
///
/// let fee = Sek::parse("1234567.5")?;
/// assert_eq!(fee.ore(), 123_456_750);
/// assert_eq!(fee.to_wire(), "1234567.50");
/// assert_eq!(fee.to_string(), "1\u{a0}234\u{a0}567,50\u{a0}kr");
///
/// // Öre are the smallest unit: nothing is rounded in silence.
/// assert_eq!(Sek::parse("0.005").unwrap_err().code().as_str(), "money.fraction_of_ore");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Sek(i64);

impl Sek {
    /// The largest amount, counted in öre.
    pub(crate) const MAX_ORE: i64 = MAX_ORE;

    /// No kronor.
    pub const ZERO: Self = Self(0);

    /// An amount counted in öre.
    ///
    /// # Errors
    /// `money.overflow` beyond fifteen digits of kronor.
    pub fn from_ore(ore: i64) -> Result<Self, Error> {
        if !(-MAX_ORE..=MAX_ORE).contains(&ore) {
            return Err(overflow());
        }
        Ok(Self(ore))
    }

    /// The amount counted in öre.
    #[must_use]
    pub const fn ore(self) -> i64 {
        self.0
    }

    /// Reads the wire form, `-?digits` with at most two decimals after a point.
    ///
    /// # Errors
    /// `input.invalid` for another form, `money.fraction_of_ore` for more than two
    /// decimals, `money.overflow` for more than fifteen digits of kronor.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = decimal::digits(text).ok_or(Problem::DecimalForm)?;
        if digits.whole.len() > 15 {
            return Err(overflow());
        }
        if digits.fraction.len() > 2 {
            return Err(Problem::FractionOfOre.into());
        }
        // At most seventeen digits, so the number fits 64 bits.
        let ore: i64 =
            format!("{}{:0<2}", digits.whole, digits.fraction).parse().map_err(|_| overflow())?;
        Ok(Self(if digits.negative { ore.saturating_neg() } else { ore }))
    }

    /// Reads an amount as people write it in Sweden: `1 234 567,50 kr`, `1 234:-`, `SEK 1`,
    /// `12,5 mnkr`. Spaces of any kind stand between groups of three, a comma or a point before
    /// the öre; `kr`, `kronor` and `SEK` stand before or after, in capitals or not; `tkr`, `mkr`
    /// and `mnkr` after. A minus is a hyphen or the real sign.
    ///
    /// # Errors
    /// As [`Sek::parse`]; `input.invalid` for groups that are not of three digits, since `1 23`
    /// may be a slip for `123` or for `1 230`, and for a sign that may part thousands or
    /// decimals, `12.500` or `1.234,50`: the message then says what to write.
    ///
    /// ```
    /// use anbud::money::Sek;
    /// assert_eq!(Sek::parse_swedish("1 234 567,50 kr")?, Sek::parse("1234567.50")?);
    /// assert_eq!(Sek::parse_swedish("−500 kr")?, Sek::parse("-500")?);
    /// assert_eq!(Sek::parse_swedish("12,5 mnkr")?, Sek::parse("12500000")?);
    /// assert!(Sek::parse_swedish("1 23").is_err());
    /// let error = Sek::parse_swedish("12.500").unwrap_err();
    /// assert!(error.message().sv.contains("Skriv 12500 eller 12,5"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn parse_swedish(text: &str) -> Result<Self, Error> {
        swedish::parse(text).map_err(|error| error.given(text))
    }

    /// The wire form, always two decimals.
    #[must_use]
    pub fn to_wire(self) -> String {
        let (kronor, ore) = self.parts();
        format!("{}{kronor}.{ore:02}", if self.0 < 0 { "-" } else { "" })
    }

    /// The amount as a decimal number of kronor.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// A decimal number of kronor as an amount.
    ///
    /// # Errors
    /// `money.fraction_of_ore` where it has parts of an öre, `money.overflow` where it is too large.
    pub fn from_decimal(kronor: Decimal) -> Result<Self, Error> {
        Self::parse(&kronor.normalize().to_string())
    }

    /// The sum.
    ///
    /// # Errors
    /// `money.overflow` where the sum is too large.
    pub fn plus(self, other: Self) -> Result<Self, Error> {
        match self.0.checked_add(other.0) {
            Some(ore) => Self::from_ore(ore),
            None => Err(overflow()),
        }
    }

    /// The difference.
    ///
    /// # Errors
    /// `money.overflow` where the difference is too large.
    pub fn minus(self, other: Self) -> Result<Self, Error> {
        self.plus(other.negated())
    }

    /// The same amount with the other sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        // The bounds are symmetric, so nothing saturates.
        Self(self.0.saturating_neg())
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn absolute(self) -> Self {
        Self(self.0.saturating_abs())
    }

    const fn parts(self) -> (u64, u64) {
        let ore = self.0.unsigned_abs();
        (ore.wrapping_div(100), ore.wrapping_rem(100))
    }
}

fn overflow() -> Error {
    Error::new(Problem::MoneyOverflow)
}

/// The Swedish way: groups of three, a comma, no-break spaces, `kr`.
impl fmt::Display for Sek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kronor, ore) = self.parts();
        let sign = if self.0 < 0 { "−" } else { "" };
        write!(f, "{sign}{},{ore:02}\u{a0}kr", grouped(&kronor.to_string()))
    }
}

/// Digits in groups of three from the right, with no-break spaces between them.
pub(crate) fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len().saturating_mul(2));
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

impl FromStr for Sek {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl ToWire for Sek {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_wire());
    }
}

writes!(Sek);

text_schema! {
    Sek: "Amount of Swedish kronor (belopp i svenska kronor) as a text, never a JSON number: at most fifteen digits of kronor and two of öre. It is written with two decimals.",
    pattern = r"^-?(0|[1-9]\d{0,14})(\.\d{1,2})?$",
    examples = ["4200000.00", "-500", "0.5"]
}

impl FromWire for Sek {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Decimal, Self::parse, report)
    }
}

#[cfg(test)]
mod tests {
    use super::Sek;

    fn code(text: &str) -> &'static str {
        Sek::parse(text).unwrap_err().code().as_str()
    }

    #[test]
    fn an_amount_keeps_its_ore_and_prints_the_swedish_way() {
        let amount = Sek::parse("-1234.5").unwrap();
        assert_eq!(amount.to_wire(), "-1234.50");
        assert_eq!(amount.to_string(), "−1\u{a0}234,50\u{a0}kr");
    }

    #[test]
    fn minus_zero_is_zero() {
        assert_eq!(Sek::parse("-0.00").unwrap(), Sek::ZERO);
        assert_eq!(Sek::parse("-0").unwrap().to_wire(), "0.00");
    }

    #[test]
    fn a_third_decimal_is_a_fraction_of_an_ore_even_when_it_is_zero() {
        assert_eq!(code("1.000"), "money.fraction_of_ore");
        assert_eq!(code("0.00000000000000000000000000000000001"), "money.fraction_of_ore");
    }

    #[test]
    fn fifteen_digits_of_kronor_are_the_most() {
        assert!(Sek::parse("999999999999999.99").is_ok());
        assert_eq!(code("1000000000000000"), "money.overflow");
        let most = Sek::parse("999999999999999.99").unwrap();
        assert_eq!(
            most.plus(Sek::parse("0.01").unwrap()).unwrap_err().code().as_str(),
            "money.overflow"
        );
    }

    #[test]
    fn other_ways_to_write_numbers_are_refused() {
        for text in ["1e400", "1_000", "+1", " 1", "1,50", "01", ".5", "5.", "NaN", ""] {
            assert_eq!(code(text), "input.invalid", "{text}");
        }
    }
}
