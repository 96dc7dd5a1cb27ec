//! The check digit of a CPV code; the build uses this file too, for the codes in law files.

/// The eight digits weighted 3, 7, 1, 3, 7, 1, 3, 7, the sum modulo ten.
pub(crate) fn check_digit(digits: impl Iterator<Item = u32>) -> u32 {
    let weighted = digits.zip([3_u32, 7, 1, 3, 7, 1, 3, 7]);
    let sum =
        weighted.map(|(digit, weight)| digit.saturating_mul(weight)).fold(0, u32::saturating_add);
    sum.wrapping_rem(10)
}
