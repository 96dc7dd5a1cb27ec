//! Exact rationals: scores and shares that never lose a digit.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "big rationals neither overflow nor wrap; the only failing operation, division by zero, is checked"
)]

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;

use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::wire::{FromWire, Node, Out, Report, ToWire, input, writes};

/// Exact rational number (exakt bråktal), used for scores (poäng) and shares (andelar).
///
/// On the wire it is `{"num","den","decimal"}`: lowest terms, a positive denominator, and
/// six decimals rounded half away from zero for people to read.
///
/// ```
/// use anbud::rational::Rational;
/// use anbud::wire::to_json;
///
/// let score = Rational::of(1133, 14).unwrap();
/// assert_eq!(to_json(&score)?, r#"{"num":"1133","den":"14","decimal":"80.928571"}"#);
/// assert!(Rational::of(1, 0).is_none());
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rational(BigRational);

impl Rational {
    /// `numerator / denominator` in lowest terms; none where the denominator is zero.
    #[must_use]
    pub fn of(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator != 0).then(|| Self(BigRational::new(numerator.into(), denominator.into())))
    }

    /// A whole number.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(BigRational::from_integer(number.into()))
    }

    /// An amount, counted in öre.
    #[must_use]
    pub fn from_ore(amount: Sek) -> Self {
        Self::whole(amount.ore())
    }

    /// A decimal number, exactly.
    #[must_use]
    pub fn from_decimal(number: impl Into<Decimal>) -> Self {
        let number = number.into();
        let scale = BigInt::from(10).pow(number.scale());
        Self(BigRational::new(number.mantissa().into(), scale))
    }

    /// The sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }

    /// The difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self(&self.0 - &other.0)
    }

    /// The product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(&self.0 * &other.0)
    }

    /// The quotient; none where `other` is zero.
    #[must_use]
    pub fn over(&self, other: &Self) -> Option<Self> {
        (!other.is_zero()).then(|| Self(&self.0 / &other.0))
    }

    /// Whether this is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0 == BigRational::from_integer(0.into())
    }

    /// The largest whole number that is not larger.
    #[must_use]
    pub fn floor(&self) -> Self {
        Self(self.0.floor())
    }

    /// The nearest whole number, halves away from zero.
    #[must_use]
    pub fn rounded(&self) -> Self {
        Self(self.0.round())
    }

    /// Rounded half up, towards more, to so many decimals.
    #[must_use]
    pub(crate) fn rounded_half_up(&self, places: u32) -> Self {
        let scale = BigRational::from_integer(BigInt::from(10).pow(places));
        let half = BigRational::new(1.into(), 2.into());
        Self((&self.0 * &scale + half).floor() / scale)
    }

    /// How many parts of ten to the power of `places` this is, halves away from zero; none where
    /// 64 bits have no room for it.
    #[must_use]
    pub(crate) fn nearest_count(&self, places: u32) -> Option<i64> {
        let scale = BigInt::from(10).pow(places);
        i64::try_from((&self.0 * scale).round().to_integer()).ok()
    }

    /// `numerator / denominator` of wide numbers, the denominator above zero.
    #[must_use]
    pub(crate) fn of_wide(numerator: i128, denominator: i128) -> Self {
        Self(BigRational::new(numerator.into(), denominator.max(1).into()))
    }

    /// With the other sign.
    #[must_use]
    pub fn negated(&self) -> Self {
        Self(-&self.0)
    }

    /// This whole number of öre as an amount.
    ///
    /// # Errors
    /// `money.overflow` where it is too large, `money.fraction_of_ore` where it is not whole.
    pub fn to_sek(&self) -> Result<Sek, Error> {
        if !self.0.is_integer() {
            return Err(Problem::FractionOfOre.into());
        }
        let ore = i64::try_from(self.0.numer()).map_err(|_| Error::new(Problem::MoneyOverflow))?;
        Sek::from_ore(ore)
    }

    /// Six decimals, halves away from zero.
    #[must_use]
    pub fn decimal(&self) -> String {
        let millionths = (&self.0 * BigInt::from(1_000_000)).round().to_integer();
        let negative = millionths < BigInt::ZERO;
        let digits = format!("{:0>7}", millionths.magnitude().to_string());
        let (whole, fraction) = digits.split_at(digits.len() - 6);
        format!("{}{whole}.{fraction}", if negative { "-" } else { "" })
    }
}

/// Parts that sum to a whole number, as whole numbers that sum to it: largest remainder, ties to
/// the first.
pub(crate) fn to_whole_parts(exact: &[Rational], whole: &Rational) -> Vec<Rational> {
    let mut parts: Vec<Rational> = exact.iter().map(Rational::floor).collect();
    let mut left = parts.iter().fold(whole.clone(), |left, part| left.minus(part));
    // The largest remainder first, and of equal ones the earliest.
    let by_remainder: BTreeSet<_> = exact
        .iter()
        .enumerate()
        .map(|(index, share)| (Reverse(share.minus(&share.floor())), index))
        .collect();
    let one = Rational::whole(1);
    for (_, index) in by_remainder {
        if left.is_zero() {
            break;
        }
        if let Some(part) = parts.get_mut(index) {
            *part = part.plus(&one);
            left = left.minus(&one);
        }
    }
    parts
}

impl fmt::Display for Rational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl ToWire for Rational {
    fn write(&self, out: &mut dyn Out) {
        let (num, den) = (self.0.numer().to_string(), self.0.denom().to_string());
        out.object("num den decimal ", &[&num, &den, &self.decimal()]);
    }
}

writes!(Rational);

input! {
    /// The three texts of a score on the wire.
    struct Parts {
        num: String,
        den: String,
        decimal: Option<String>,
    }
}

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for Rational {
    const NAME: &'static str = "Rational";

    fn schema(_: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        use crate::wire::schema::{Shape, object, text};
        let form = |pattern| object([("type", text("string")), ("pattern", text(pattern))]);
        // Written always, and not needed to read it.
        let decimal = object([
            ("type", text("string")),
            ("pattern", text(r"^-?(0|[1-9]\d*)\.\d{6}$")),
            ("x-needed", crate::wire::Json::Truth(true)),
        ]);
        Shape::new("Exact rational number (exakt bråktal), in lowest terms when written.")
            .property("num", "Numerator.", form(r"^-?(0|[1-9]\d{0,999})$"))
            .property("den", "Denominator, above zero.", form(r"^[1-9]\d{0,999}$"))
            .property("decimal", "Six decimals, halves away from zero.", decimal)
            .required("num")
            .required("den")
            .done()
    }
}

impl FromWire for Rational {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let parts = Parts::from_wire(node, report)?;
        let Some(num) = whole(&parts.num) else {
            return node.fault_at("num", Problem::DecimalForm, report);
        };
        let Some(den) = whole(&parts.den).filter(|den| *den > BigInt::ZERO) else {
            return node.fault_at("den", Problem::DecimalForm, report);
        };
        let value = Self(BigRational::new(num, den));
        match parts.decimal {
            Some(decimal) if decimal != value.decimal() => {
                node.fault_at("decimal", Problem::DecimalForm, report)
            }
            _ => Some(value),
        }
    }
}

/// A whole number of at most a thousand digits, so that a text cannot cost hours to read.
fn whole(text: &str) -> Option<BigInt> {
    let digits = crate::wire::decimal::digits(text)?;
    let fits = digits.fraction.is_empty() && !text.contains('.') && digits.whole.len() <= 1000;
    fits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::Rational;

    #[test]
    fn decimals_are_rounded_half_away_from_zero() {
        assert_eq!(Rational::of(1, 2_000_000).unwrap().decimal(), "0.000001");
        assert_eq!(Rational::of(-1, 2_000_000).unwrap().decimal(), "-0.000001");
        assert_eq!(Rational::of(-1, 3).unwrap().decimal(), "-0.333333");
        assert_eq!(Rational::of(0, 5).unwrap().decimal(), "0.000000");
    }

    #[test]
    fn half_up_goes_towards_more_on_both_sides_of_zero() {
        for (num, den, places, rounded) in
            [(161, 2, 0, "81"), (-1, 2, 0, "0"), (-3, 2, 0, "-1"), (1, 3, 2, "33/100")]
        {
            let number = Rational::of(num, den).unwrap();
            assert_eq!(number.rounded_half_up(places).to_string(), rounded);
        }
    }

    #[test]
    fn a_fraction_is_kept_in_lowest_terms_with_a_positive_denominator() {
        assert_eq!(Rational::of(6, -4).unwrap().to_string(), "-3/2");
    }
}
