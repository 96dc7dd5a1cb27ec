//! One contract of a batch: its periods have few lengths, and each length costs one division.

use super::budget::{BatchPeriod, BatchWindow};
use super::columns::{Civil, civil, days_before, is_leap, leaps_before, length};
use super::shares::{Classes, FIRST, LAST, class, odd, put, rounded, share_of_year};
use crate::budget::AllocationMethod;

/// The largest amount, as that of [`Sek`](crate::money::Sek).
pub(super) const MAX_ORE: u64 = 99_999_999_999_999_999;

/// One contract, its amount without the sign.
pub(super) struct Contract {
    size: u64,
    negative: bool,
    from: Civil,
    to: Civil,
    days: u64,
}

impl Contract {
    pub(super) fn of(annual: i64, from: i32, to: i32) -> Self {
        let days = u64::from(to.abs_diff(from)).wrapping_add(1);
        let (negative, size) = (annual < 0, annual.unsigned_abs());
        Self { size, negative, from: civil(from), to: civil(to), days }
    }

    /// Months in parts of the product of the lengths of the first and the last month.
    fn months(&self) -> Months {
        let (first, last) =
            (u64::from(self.from.month_length()), u64::from(self.to.month_length()));
        let unit = first.wrapping_mul(last);
        let before = u64::from(self.from.day.wrapping_sub(1)).wrapping_mul(last);
        let until = u64::from(self.to.day).wrapping_mul(first);
        let between = u64::from(self.to.months().wrapping_sub(self.from.months()));
        Months { unit, before, until, between }
    }

    /// Writes the row; false where the whole amount is too large.
    pub(super) fn lay_out(&self, window: BatchWindow, row: &mut [i64]) -> bool {
        let months = self.months();
        if window.method == AllocationMethod::DayActualYear {
            self.by_days_of_the_year(window, row);
            return true;
        }
        let twelve = months.unit.wrapping_mul(12);
        let Some(total) = rounded(self.size, months.all(), twelve).filter(|own| *own <= MAX_ORE)
        else {
            return false;
        };
        match (window.method, window.by) {
            (AllocationMethod::MonthEqual, BatchPeriod::Year) => {
                self.years_by_month(total, &months, window, row);
            }
            (AllocationMethod::MonthEqual, BatchPeriod::Month) => {
                self.months_by_month(total, &months, window, row);
            }
            (_, BatchPeriod::Year) => self.years_by_day(total, window, row),
            (_, BatchPeriod::Month) => self.months_by_day(total, window, row),
        }
        true
    }

    fn count_of_years(&self) -> u32 {
        self.to.year.abs_diff(self.from.year).wrapping_add(1)
    }

    fn count_of_months(&self) -> u32 {
        self.to.months().wrapping_sub(self.from.months()).wrapping_add(1)
    }

    fn years_by_month(&self, total: u64, months: &Months, window: BatchWindow, row: &mut [i64]) {
        let count = self.count_of_years();
        let whole = months.all();
        let mut classes = Classes::default();
        if count == 1 {
            put(&mut classes, FIRST, class(total, whole, whole, 1));
        } else {
            let first = u64::from(13_u32.wrapping_sub(self.from.month))
                .wrapping_mul(months.unit)
                .wrapping_sub(months.before);
            let last = u64::from(self.to.month.wrapping_sub(1))
                .wrapping_mul(months.unit)
                .wrapping_add(months.until);
            let full = months.unit.wrapping_mul(12);
            put(&mut classes, FIRST, class(total, first, whole, 1));
            put(&mut classes, LAST, class(total, last, whole, 1));
            put(&mut classes, 0, class(total, full, whole, count.wrapping_sub(2)));
        }
        self.write(total, &classes, count, self.year_offset(window), |_| 0, row);
    }

    fn months_by_month(&self, total: u64, months: &Months, window: BatchWindow, row: &mut [i64]) {
        let count = self.count_of_months();
        let whole = months.all();
        let mut classes = Classes::default();
        if count == 1 {
            put(&mut classes, FIRST, class(total, whole, whole, 1));
        } else {
            let first = months.unit.wrapping_sub(months.before);
            put(&mut classes, FIRST, class(total, first, whole, 1));
            put(&mut classes, LAST, class(total, months.until, whole, 1));
            put(&mut classes, 0, class(total, months.unit, whole, count.wrapping_sub(2)));
        }
        self.write(total, &classes, count, self.month_offset(window), |_| 0, row);
    }

    fn years_by_day(&self, total: u64, window: BatchWindow, row: &mut [i64]) {
        let count = self.count_of_years();
        let mut classes = Classes::default();
        if count == 1 {
            put(&mut classes, FIRST, class(total, self.days, self.days, 1));
        } else {
            let (first, last) = self.ends_of_years();
            put(&mut classes, FIRST, class(total, first, self.days, 1));
            put(&mut classes, LAST, class(total, last, self.days, 1));
            let leaps = leaps_before(self.to.year)
                .wrapping_sub(leaps_before(self.from.year.wrapping_add(1)));
            let full = count.wrapping_sub(2);
            put(&mut classes, 0, class(total, 365, self.days, full.wrapping_sub(leaps)));
            put(&mut classes, 1, class(total, 366, self.days, leaps));
        }
        let year = |place: u32| usize::from(is_leap(self.from.year.wrapping_add_unsigned(place)));
        self.write(total, &classes, count, self.year_offset(window), year, row);
    }

    /// Days in the first and in the last year of several.
    fn ends_of_years(&self) -> (u64, u64) {
        let passed = u64::from(days_before(self.from).wrapping_add(self.from.day).wrapping_sub(1));
        let year = if is_leap(self.from.year) { 366_u64 } else { 365 };
        let last = u64::from(days_before(self.to).wrapping_add(self.to.day));
        (year.wrapping_sub(passed), last)
    }

    fn months_by_day(&self, total: u64, window: BatchWindow, row: &mut [i64]) {
        let count = self.count_of_months();
        let mut classes = Classes::default();
        if count == 1 {
            put(&mut classes, FIRST, class(total, self.days, self.days, 1));
        } else {
            let first =
                u64::from(self.from.month_length().wrapping_sub(self.from.day).wrapping_add(1));
            put(&mut classes, FIRST, class(total, first, self.days, 1));
            put(&mut classes, LAST, class(total, u64::from(self.to.day), self.days, 1));
            let mut counts = [0_u32; 4];
            for place in 1..count.wrapping_sub(1) {
                if let Some(own) = counts.get_mut(self.month_class(place)) {
                    *own = own.wrapping_add(1);
                }
            }
            for (place, (own, days)) in counts.iter().zip(28_u64..).enumerate() {
                put(&mut classes, place, class(total, days, self.days, *own));
            }
        }
        let own = |place: u32| self.month_class(place);
        self.write(total, &classes, count, self.month_offset(window), own, row);
    }

    /// The class of a full month: its length less 28.
    fn month_class(&self, place: u32) -> usize {
        let months = self.from.months().wrapping_add(place);
        let (year, month) = (months.wrapping_div(12), months.wrapping_rem(12).wrapping_add(1));
        usize::try_from(length(i32::try_from(year).unwrap_or(0), month).wrapping_sub(28))
            .unwrap_or(0)
    }

    /// Where the first period stands in the row; before it where negative.
    const fn year_offset(&self, window: BatchWindow) -> i64 {
        (self.from.year as i64).wrapping_sub(window.first_year as i64)
    }

    const fn month_offset(&self, window: BatchWindow) -> i64 {
        let first = (window.first_year as i64).wrapping_mul(12);
        (self.from.months() as i64).wrapping_sub(first)
    }

    /// Writes each period of the contract that the row has room for.
    fn write(
        &self,
        total: u64,
        classes: &Classes,
        count: u32,
        offset: i64,
        class_of: impl Fn(u32) -> usize,
        row: &mut [i64],
    ) {
        let mut odd = odd(total, classes);
        for place in 0..count {
            let class = match place {
                0 => FIRST,
                last if last.wrapping_add(1) == count => LAST,
                _ => class_of(place),
            };
            let Some(own) = classes.get(class) else { continue };
            let one = if odd.none || own.remainder < odd.above {
                false
            } else if own.remainder > odd.above {
                true
            } else {
                let gets = odd.equal > 0;
                odd.equal = odd.equal.saturating_sub(1);
                gets
            };
            let ore = own.floor.wrapping_add(u64::from(one));
            self.set(row, offset.wrapping_add(i64::from(place)), ore);
        }
    }

    fn set(&self, row: &mut [i64], place: i64, ore: u64) {
        let Ok(place) = usize::try_from(place) else { return };
        if let Some(own) = row.get_mut(place) {
            let ore = i64::try_from(ore).unwrap_or(i64::MAX);
            *own = if self.negative { ore.wrapping_neg() } else { ore };
        }
    }

    /// Each period by itself: days over the days of its year, halves away from zero.
    fn by_days_of_the_year(&self, window: BatchWindow, row: &mut [i64]) {
        match window.by {
            BatchPeriod::Year => {
                let count = self.count_of_years();
                let (first, last) = self.ends_of_years();
                let offset = self.year_offset(window);
                for place in 0..count {
                    let year = self.from.year.wrapping_add_unsigned(place);
                    let of = if is_leap(year) { 366 } else { 365 };
                    let days = match place {
                        0 if count == 1 => self.days,
                        0 => first,
                        own if own.wrapping_add(1) == count => last,
                        _ => of,
                    };
                    let ore =
                        if days == of { self.size } else { share_of_year(self.size, days, of) };
                    self.set(row, offset.wrapping_add(i64::from(place)), ore);
                }
            }
            BatchPeriod::Month => {
                let count = self.count_of_months();
                let offset = self.month_offset(window);
                // Full months of 28 to 31 days, in common and in leap years.
                let mut full = [[None::<u64>; 4]; 2];
                for place in 0..count {
                    let months = self.from.months().wrapping_add(place);
                    let year = i32::try_from(months.wrapping_div(12)).unwrap_or(0);
                    let leap = is_leap(year);
                    let of = if leap { 366 } else { 365 };
                    let ore = if place == 0 || place.wrapping_add(1) == count {
                        let length =
                            u64::from(length(year, months.wrapping_rem(12).wrapping_add(1)));
                        let until = if place.wrapping_add(1) == count {
                            u64::from(self.to.day)
                        } else {
                            length
                        };
                        let before =
                            if place == 0 { u64::from(self.from.day.wrapping_sub(1)) } else { 0 };
                        share_of_year(self.size, until.wrapping_sub(before), of)
                    } else {
                        let class = self.month_class(place);
                        let days = u64::try_from(class).unwrap_or(0).wrapping_add(28);
                        match full.get_mut(usize::from(leap)).and_then(|own| own.get_mut(class)) {
                            Some(known) => {
                                *known.get_or_insert_with(|| share_of_year(self.size, days, of))
                            }
                            None => share_of_year(self.size, days, of),
                        }
                    };
                    self.set(row, offset.wrapping_add(i64::from(place)), ore);
                }
            }
        }
    }
}

struct Months {
    /// A full month.
    unit: u64,
    /// What has passed of the first month before the first day.
    before: u64,
    /// What has passed of the last month with the last day.
    until: u64,
    /// Months from the first to the last.
    between: u64,
}

impl Months {
    const fn all(&self) -> u64 {
        self.between.wrapping_mul(self.unit).wrapping_add(self.until).wrapping_sub(self.before)
    }
}
