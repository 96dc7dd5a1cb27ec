//! Fractions of bounded digits: exact as long as they hold.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::figure::Figure;
use crate::rational::Rational;

/// Fraction of two whole numbers of one width, not in lowest terms.
///
/// The denominator is above zero; zero says that the digits did not suffice here or in a number
/// that this one was made of. Such a number must not be compared: see [`Figure::holds`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Narrow<I> {
    num: I,
    den: I,
}

/// One numerator over one denominator against another, exactly.
trait Compared: Copy {
    fn compared(one: (Self, Self), other: (Self, Self)) -> Ordering;
}

impl Compared for i64 {
    fn compared(one: (Self, Self), other: (Self, Self)) -> Ordering {
        // 63 bits times 63 bits fit 127.
        let product = |num: Self, den: Self| i128::from(num).wrapping_mul(i128::from(den));
        product(one.0, other.1).cmp(&product(other.0, one.1))
    }
}

impl Compared for i128 {
    fn compared(one: (Self, Self), other: (Self, Self)) -> Ordering {
        let whole = |(num, den): (Self, Self)| num.checked_div_euclid(den).unwrap_or(0);
        let rest = |(num, den): (Self, Self)| num.checked_rem_euclid(den).unwrap_or(0);
        if let (Some(left), Some(right)) = (one.0.checked_mul(other.1), other.0.checked_mul(one.1))
        {
            return left.cmp(&right);
        }
        // The whole parts first, then what is left of each, turned upside down.
        whole(one).cmp(&whole(other)).then_with(|| match (rest(one), rest(other)) {
            (0, 0) => Ordering::Equal,
            (0, _) => Ordering::Less,
            (_, 0) => Ordering::Greater,
            (left, right) => Self::compared((other.1, right), (one.1, left)),
        })
    }
}

macro_rules! narrow {
    ($int:ty, $unsigned:ty) => {
        impl Narrow<$int> {
            /// Digits that did not suffice.
            const OUT: Self = Self { num: 1, den: 0 };

            #[inline]
            fn of(num: Option<$int>, den: Option<$int>) -> Self {
                match (num, den) {
                    (Some(num), Some(den)) => Self { num, den },
                    _ => Self::OUT,
                }
            }

            #[inline]
            fn ten(places: u32) -> Option<$int> {
                let ten: $int = 10;
                ten.checked_pow(places)
            }

            #[inline]
            fn both_hold(&self, other: &Self) -> bool {
                self.den != 0 && other.den != 0
            }

            /// `a·d ± c·b` over `b·d`.
            #[inline]
            fn combined(&self, other: &Self, with: impl Fn($int, $int) -> Option<$int>) -> Self {
                if self.den == other.den {
                    return Self::of(with(self.num, other.num), Some(self.den));
                }
                if !self.both_hold(other) {
                    return Self::OUT;
                }
                let left = self.num.checked_mul(other.den);
                let right = other.num.checked_mul(self.den);
                let num = left.zip(right).and_then(|(left, right)| with(left, right));
                Self::of(num, self.den.checked_mul(other.den))
            }

            /// How many parts of `scale` this is: down, and what is left over, below `den`.
            #[inline]
            fn floor_parts(&self, scale: $int) -> Option<($int, $unsigned)> {
                let den = self.den.unsigned_abs();
                let whole = self.num.checked_div_euclid(self.den)?;
                let rest = self.num.checked_rem_euclid(self.den)?.unsigned_abs();
                let (parts, left) = Self::parts(rest, scale.unsigned_abs(), den)?;
                let parts = <$int>::try_from(parts).ok()?;
                Some((whole.checked_mul(scale)?.checked_add(parts)?, left))
            }
        }

        impl Ord for Narrow<$int> {
            fn cmp(&self, other: &Self) -> Ordering {
                if self.den == other.den {
                    return self.num.cmp(&other.num);
                }
                <$int>::compared((self.num, self.den), (other.num, other.den))
            }
        }

        impl PartialOrd for Narrow<$int> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl PartialEq for Narrow<$int> {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other) == Ordering::Equal
            }
        }

        impl Eq for Narrow<$int> {}

        impl Figure for Narrow<$int> {
            #[inline]
            fn whole(number: i64) -> Self {
                Self { num: number.into(), den: 1 }
            }

            #[inline]
            fn parts_of_ten(count: i64, places: u32) -> Self {
                Self::of(Some(count.into()), Self::ten(places))
            }

            #[inline]
            fn from_decimal(number: Decimal) -> Self {
                let number = number.normalize();
                Self::of(<$int>::try_from(number.mantissa()).ok(), Self::ten(number.scale()))
            }

            #[inline]
            fn plus(&self, other: &Self) -> Self {
                self.combined(other, <$int>::checked_add)
            }

            #[inline]
            fn minus(&self, other: &Self) -> Self {
                self.combined(other, <$int>::checked_sub)
            }

            #[inline]
            fn times(&self, other: &Self) -> Self {
                if !self.both_hold(other) {
                    return Self::OUT;
                }
                Self::of(self.num.checked_mul(other.num), self.den.checked_mul(other.den))
            }

            #[inline]
            fn over(&self, other: &Self) -> Option<Self> {
                if !self.both_hold(other) {
                    return Some(Self::OUT);
                }
                if other.num == 0 {
                    return None;
                }
                let (num, den) = if self.den == other.den {
                    (Some(self.num), Some(other.num))
                } else {
                    (self.num.checked_mul(other.den), self.den.checked_mul(other.num))
                };
                if other.num > 0 {
                    return Some(Self::of(num, den));
                }
                let turned = |number: Option<$int>| number.and_then(<$int>::checked_neg);
                Some(Self::of(turned(num), turned(den)))
            }

            #[inline]
            fn negated(&self) -> Self {
                Self::of(self.num.checked_neg(), Some(self.den))
            }

            #[inline]
            fn is_zero(&self) -> bool {
                self.num == 0 && self.den != 0
            }

            #[inline]
            fn is_negative(&self) -> bool {
                self.num < 0
            }

            #[inline]
            fn larger(self, other: Self) -> Self {
                if self.both_hold(&other) { self.max(other) } else { Self::OUT }
            }

            #[inline]
            fn smaller(self, other: Self) -> Self {
                if self.both_hold(&other) { self.min(other) } else { Self::OUT }
            }

            #[inline]
            fn rounded_half_up(&self, places: u32) -> Self {
                let scale = Self::ten(places);
                let rounded = scale.and_then(|scale| {
                    let (parts, left) = self.floor_parts(scale)?;
                    let up = left >= self.den.unsigned_abs().wrapping_sub(left);
                    parts.checked_add(up.into())
                });
                Self::of(rounded, scale)
            }

            #[inline]
            fn count(&self, places: u32) -> Option<i64> {
                let scale = Self::ten(places)?;
                if self.den == scale {
                    return i64::try_from(self.num).ok();
                }
                let (parts, left) = self.floor_parts(scale)?;
                let other = self.den.unsigned_abs().wrapping_sub(left);
                // Below zero, a half goes down.
                let up = left > other || (left == other && self.num > 0);
                i64::try_from(parts.checked_add(up.into())?).ok()
            }

            #[inline]
            fn holds(&self) -> bool {
                self.den != 0
            }

            #[inline]
            fn rational(&self) -> Rational {
                Rational::of_wide(self.num.into(), self.den.into())
            }
        }
    };
}

narrow!(i64, u64);
narrow!(i128, u128);

impl Narrow<i64> {
    /// `rest · scale / den`, down, and what is left over. `rest` is below `den`.
    fn parts(rest: u64, scale: u64, den: u64) -> Option<(u64, u64)> {
        if let Some(product) = rest.checked_mul(scale) {
            return Some((product.checked_div(den)?, product.checked_rem(den)?));
        }
        let product = u128::from(rest).wrapping_mul(u128::from(scale));
        let wide = u128::from(den);
        let parts = u64::try_from(product.checked_div(wide)?).ok()?;
        Some((parts, u64::try_from(product.checked_rem(wide)?).ok()?))
    }
}

impl Narrow<i128> {
    /// `rest · scale / den`, down, and what is left over; none where the product has no room.
    fn parts(rest: u128, scale: u128, den: u128) -> Option<(u128, u128)> {
        let product = rest.checked_mul(scale)?;
        Some((product.checked_div(den)?, product.checked_rem(den)?))
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Narrow};
    use crate::rational::Rational;

    /// Numbers of all sizes that are the same each time (xorshift).
    fn numbers() -> impl Iterator<Item = i64> {
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        std::iter::repeat_with(move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let size = (state >> 58).min(62);
            i64::from_ne_bytes(state.to_ne_bytes()) >> size
        })
    }

    fn fractions<N: Figure>() -> Vec<(N, Rational)> {
        let mut all = numbers();
        let mut made = Vec::new();
        while made.len() < 300 {
            let (num, den) = (all.next().unwrap(), all.next().unwrap());
            let own = N::whole(num).over(&N::whole(den));
            if let Some(own) = own.filter(N::holds) {
                made.push((own, Rational::of(num, den).unwrap()));
            }
        }
        made
    }

    fn agrees<N: Figure>(own: &N, wanted: &Rational, held: &mut usize) {
        if own.holds() {
            assert_eq!(own.rational(), *wanted);
            *held += 1;
        }
    }

    /// What holds is what the rationals give, and enough holds for this to say something.
    fn like_rationals<N: Figure>() {
        let all = fractions::<N>();
        let mut held = 0;
        for (own, wide) in &all {
            assert_eq!(own.rational(), *wide);
            agrees(&own.negated(), &wide.negated(), &mut held);
            for places in [0, 2, 6] {
                agrees(&own.rounded_half_up(places), &wide.rounded_half_up(places), &mut held);
                if let Some(count) = own.count(places) {
                    assert_eq!(Some(count), wide.nearest_count(places), "{wide} {places}");
                }
            }
            for (other, wide_other) in &all {
                assert_eq!(own.cmp(other), wide.cmp(wide_other), "{wide} {wide_other}");
                agrees(&own.plus(other), &wide.plus(wide_other), &mut held);
                agrees(&own.minus(other), &wide.minus(wide_other), &mut held);
                agrees(&own.times(other), &wide.times(wide_other), &mut held);
                match (own.over(other), wide.over(wide_other)) {
                    (Some(own), Some(wide)) => agrees(&own, &wide, &mut held),
                    (own, wide) => assert!(own.is_none() && wide.is_none()),
                }
            }
        }
        assert!(held > 50_000, "{held}");
    }

    #[test]
    fn fractions_of_64_bits_are_those_of_the_rationals_or_say_that_they_do_not_hold() {
        like_rationals::<Narrow<i64>>();
    }

    #[test]
    fn fractions_of_128_bits_are_those_of_the_rationals_or_say_that_they_do_not_hold() {
        like_rationals::<Narrow<i128>>();
    }

    #[test]
    fn a_number_made_of_one_that_does_not_hold_does_not_hold() {
        let large = Narrow::<i64>::whole(i64::MAX);
        let out = large.times(&large);
        let one = Narrow::<i64>::whole(1);
        assert!(!out.holds() && !out.is_zero());
        for made in [
            out.plus(&one),
            one.plus(&out),
            out.minus(&out),
            one.times(&out),
            one.over(&out).unwrap(),
            out.over(&one).unwrap(),
            out.negated(),
            out.larger(one),
            one.smaller(out),
            out.rounded_half_up(2),
        ] {
            assert!(!made.holds());
        }
        assert_eq!(out.count(2), None);
    }
}
