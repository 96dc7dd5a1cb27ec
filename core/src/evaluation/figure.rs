//! The numbers that a formula is computed in.
//!
//! A formula is written once, over [`Figure`]. One ranking by itself is computed in
//! [`Rational`]s, which have no bounds; many rankings first in [`Narrow`](super::narrow::Narrow)
//! fractions, which are faster and say when their digits do not suffice.

use rust_decimal::Decimal;

use crate::rational::Rational;

/// An exact number with the operations that formulas need.
pub(crate) trait Figure: Clone + Ord {
    /// A whole number.
    fn whole(number: i64) -> Self;

    /// So many parts of ten to the power of `places`.
    fn parts_of_ten(count: i64, places: u32) -> Self;

    /// A decimal number, exactly.
    fn from_decimal(number: Decimal) -> Self;

    /// The sum.
    fn plus(&self, other: &Self) -> Self;

    /// The difference.
    fn minus(&self, other: &Self) -> Self;

    /// The product.
    fn times(&self, other: &Self) -> Self;

    /// The quotient; none where `other` is zero.
    fn over(&self, other: &Self) -> Option<Self>;

    /// With the other sign.
    fn negated(&self) -> Self;

    /// Whether this is zero.
    fn is_zero(&self) -> bool;

    /// Whether this is below zero.
    fn is_negative(&self) -> bool;

    /// The larger of two.
    fn larger(self, other: Self) -> Self;

    /// The smaller of two.
    fn smaller(self, other: Self) -> Self;

    /// Rounded half up, towards more, to so many decimals.
    fn rounded_half_up(&self, places: u32) -> Self;

    /// How many parts of ten to the power of `places` this is, halves away from zero; none where
    /// 64 bits have no room for it.
    fn count(&self, places: u32) -> Option<i64>;

    /// False where the digits of a number before this did not suffice: it then means nothing.
    fn holds(&self) -> bool;

    /// This number without bounds.
    fn rational(&self) -> Rational;
}

impl Figure for Rational {
    fn whole(number: i64) -> Self {
        Self::whole(number)
    }

    fn parts_of_ten(count: i64, places: u32) -> Self {
        Self::of_wide(count.into(), 10_i128.saturating_pow(places))
    }

    fn from_decimal(number: Decimal) -> Self {
        Self::from_decimal(number)
    }

    fn plus(&self, other: &Self) -> Self {
        self.plus(other)
    }

    fn minus(&self, other: &Self) -> Self {
        self.minus(other)
    }

    fn times(&self, other: &Self) -> Self {
        self.times(other)
    }

    fn over(&self, other: &Self) -> Option<Self> {
        self.over(other)
    }

    fn negated(&self) -> Self {
        self.negated()
    }

    fn is_zero(&self) -> bool {
        self.is_zero()
    }

    fn is_negative(&self) -> bool {
        *self < Self::whole(0)
    }

    fn larger(self, other: Self) -> Self {
        self.max(other)
    }

    fn smaller(self, other: Self) -> Self {
        self.min(other)
    }

    fn rounded_half_up(&self, places: u32) -> Self {
        self.rounded_half_up(places)
    }

    fn count(&self, places: u32) -> Option<i64> {
        self.nearest_count(places)
    }

    fn holds(&self) -> bool {
        true
    }

    fn rational(&self) -> Rational {
        self.clone()
    }
}
