//! Easter Sunday by the Gregorian computus.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "small numbers: every step stays far inside 32 bits for years 1900 to 2199, and every divisor is a constant"
)]

/// Month and day of Easter Sunday in a Gregorian year (the algorithm of Meeus, Jones and Butcher).
pub(super) const fn easter_sunday(year: i32) -> (u32, u32) {
    let golden = year % 19;
    let century = year / 100;
    let in_century = year % 100;
    let leap_centuries = century / 4;
    let moon_correction = (century + 8) / 25;
    let solar = (century - moon_correction + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - solar + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let march_based = epact + to_sunday - 7 * late + 114;
    ((march_based / 31).unsigned_abs(), (march_based % 31 + 1).unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::easter_sunday;

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        // Published dates, the earliest and latest possible among them.
        for (year, month, day) in [
            (1943, 4, 25),
            (1990, 4, 15),
            (2008, 3, 23),
            (2011, 4, 24),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2038, 4, 25),
        ] {
            assert_eq!(easter_sunday(year), (month, day), "{year}");
        }
    }
}
