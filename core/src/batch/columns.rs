//! Days of columns as years, months and days.

/// A day of the calendar.
#[derive(Clone, Copy)]
pub(super) struct Civil {
    pub(super) year: i32,
    pub(super) month: u32,
    pub(super) day: u32,
}

impl Civil {
    pub(super) fn month_length(self) -> u32 {
        length(self.year, self.month)
    }

    /// Months since the year 0.
    pub(super) const fn months(self) -> u32 {
        (self.year as u32).wrapping_mul(12).wrapping_add(self.month).wrapping_sub(1)
    }
}

const fn is_leap(year: i32) -> bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days of a year.
pub(super) const fn days_of(year: i32) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

/// Days of a month.
pub(super) fn length(year: i32, month: u32) -> u32 {
    match month {
        2 => 28_u32.wrapping_add(u32::from(is_leap(year))),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The months of the range, so that none is computed twice.
pub(super) struct Months {
    /// Of each month its length less 28, and 4 more in a leap year.
    kinds: Vec<u8>,
}

/// January of 1900, in months since the year 0.
const FIRST_MONTH: u32 = 22_800;

impl Months {
    pub(super) fn new() -> Self {
        let mut months = Self { kinds: Vec::new() };
        for year in 1_900..2_200 {
            for month in 1..=12 {
                let length = length(year, month).wrapping_sub(28);
                let kind = length.wrapping_add(if is_leap(year) { 4 } else { 0 });
                months.kinds.push(u8::try_from(kind).unwrap_or(0));
            }
        }
        months
    }

    /// The kinds of months from one to before another, in months since the year 0.
    pub(super) fn kinds(&self, from: u32, to: u32) -> &[u8] {
        let place = |months: u32| usize::try_from(months.wrapping_sub(FIRST_MONTH)).unwrap_or(0);
        self.kinds.get(place(from)..place(to)).unwrap_or_default()
    }
}

/// Days of the year before the month of a day.
pub(super) fn days_before(day: Civil) -> u32 {
    const BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let month = usize::try_from(day.month.wrapping_sub(1)).unwrap_or(0);
    let before = BEFORE.get(month).copied().unwrap_or(0);
    before.wrapping_add(u32::from(day.month > 2 && is_leap(day.year)))
}

/// The day so many days after 1970-01-01, for days from 1900 to 2199: counted from a 1 March, so
/// that the leap day comes last (Neri and Schneider).
pub(super) fn civil(days: i32) -> Civil {
    // 0000-03-01 is 719 468 days before 1970-01-01; no day of the range is before it.
    let days = days.wrapping_add(719_468).unsigned_abs();
    let century = days.wrapping_mul(4).wrapping_add(3);
    let in_century = century.wrapping_rem(146_097) | 3;
    let year = in_century.wrapping_div(1_461);
    let in_year = in_century.wrapping_rem(1_461).wrapping_div(4);
    let shifted = in_year.wrapping_mul(5).wrapping_add(2).wrapping_div(153);
    let first = shifted.wrapping_mul(153).wrapping_add(2).wrapping_div(5);
    let day = in_year.wrapping_sub(first).wrapping_add(1);
    let next = shifted >= 10;
    let month = if next { shifted.wrapping_sub(9) } else { shifted.wrapping_add(3) };
    let year = century.wrapping_div(146_097).wrapping_mul(100).wrapping_add(year);
    let year = i32::try_from(year.wrapping_add(u32::from(next))).unwrap_or(0);
    Civil { year, month, day }
}

#[cfg(test)]
mod tests {
    use super::{FIRST_MONTH, Months, civil, days_before, is_leap, length};
    use crate::calendar::Day;

    #[test]
    fn every_day_of_the_range_is_the_one_of_the_calendar() {
        let epoch = Day::new(1970, 1, 1).unwrap();
        let mut day = Day::new(1900, 1, 1).unwrap();
        loop {
            let own = civil(i32::try_from(epoch.days_until(day)).unwrap());
            assert_eq!((own.year, own.month, own.day), (day.year(), day.month(), day.day()));
            assert_eq!(length(own.year, own.month), day.month_end().day());
            let first = Day::new(day.year(), day.month(), 1).unwrap();
            let passed = Day::new(day.year(), 1, 1).unwrap().days_until(first);
            assert_eq!(i64::from(days_before(own)), passed);
            let Ok(next) = day.next() else { break };
            day = next;
        }
        assert_eq!(day.to_string(), "2199-12-31");
    }

    #[test]
    fn the_table_has_every_month_of_the_range() {
        let months = Months::new();
        for months_since in FIRST_MONTH..26_400 {
            let (year, month) = ((months_since / 12) as i32, months_since % 12 + 1);
            let kind = length(year, month) - 28 + if is_leap(year) { 4 } else { 0 };
            assert_eq!(months.kinds(months_since, months_since + 1), [kind as u8]);
        }
    }
}
