//! One contract of a batch: its periods have few lengths, and each length costs one division.

use super::columns::{self, Civil, civil, days_before, days_of};
use super::running::{RunningSum, Step, rounded, step};
use super::window::{BatchPeriod, BatchWindow};
use crate::budget::AllocationMethod;

/// The largest amount, as that of [`Sek`](crate::money::Sek).
pub(super) const MAX_ORE: u64 = 99_999_999_999_999_999;

/// One contract, its amount without the sign.
pub(super) struct Contract<'a> {
    calendar: &'a columns::Months,
    size: u64,
    negative: bool,
    from: Civil,
    to: Civil,
    days: u64,
}

impl<'a> Contract<'a> {
    pub(super) fn of(calendar: &'a columns::Months, annual: i64, from: i32, to: i32) -> Self {
        let days = u64::from(to.abs_diff(from)).wrapping_add(1);
        let (negative, size) = (annual < 0, annual.unsigned_abs());
        Self { calendar, size, negative, from: civil(from), to: civil(to), days }
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
            match window.by {
                BatchPeriod::Year => self.years_of_their_days(self.year_offset(window), row),
                BatchPeriod::Month => self.months_of_the_year(self.month_offset(window), row),
            }
            return true;
        }
        let twelve = months.unit.wrapping_mul(12);
        if rounded(self.size, months.all(), twelve).is_none_or(|total| total > MAX_ORE) {
            return false;
        }
        match (window.method, window.by) {
            (AllocationMethod::MonthEqual, BatchPeriod::Year) => {
                self.years_by_month(&months, self.year_offset(window), row);
            }
            (AllocationMethod::MonthEqual, BatchPeriod::Month) => {
                self.months_by_month(&months, self.month_offset(window), row);
            }
            (_, BatchPeriod::Year) => {
                self.years_by_day(&months, self.year_offset(window), row);
            }
            (_, BatchPeriod::Month) => {
                self.months_by_day(&months, self.month_offset(window), row);
            }
        }
        true
    }

    fn count_of_years(&self) -> u32 {
        self.to.year.abs_diff(self.from.year).wrapping_add(1)
    }

    fn count_of_months(&self) -> u32 {
        self.to.months().wrapping_sub(self.from.months()).wrapping_add(1)
    }

    fn years_by_month(&self, months: &Months, offset: i64, row: &mut [i64]) {
        let of = months.unit.wrapping_mul(12);
        let own = |weight: u64| step(self.size, weight, of);
        let count = self.count_of_years();
        if count == 1 {
            return self.write(of, std::iter::once(own(months.all())), offset, row);
        }
        let first = u64::from(13_u32.wrapping_sub(self.from.month))
            .wrapping_mul(months.unit)
            .wrapping_sub(months.before);
        let last = u64::from(self.to.month.wrapping_sub(1))
            .wrapping_mul(months.unit)
            .wrapping_add(months.until);
        let full = own(months.unit.wrapping_mul(12));
        let between = (2..count).map(|_| full);
        self.write(of, within(own(first), between, own(last)), offset, row);
    }

    fn months_by_month(&self, months: &Months, offset: i64, row: &mut [i64]) {
        let of = months.unit.wrapping_mul(12);
        let own = |weight: u64| step(self.size, weight, of);
        let count = self.count_of_months();
        if count == 1 {
            return self.write(of, std::iter::once(own(months.all())), offset, row);
        }
        let first = months.unit.wrapping_sub(months.before);
        let full = own(months.unit);
        let between = (2..count).map(|_| full);
        self.write(of, within(own(first), between, own(months.until)), offset, row);
    }

    /// What some days get of the whole amount, and what the rests are over.
    fn by_day(&self, months: &Months) -> (impl Fn(u64) -> Step, u64) {
        let (size, all) = (self.size, months.all());
        let of = months.unit.wrapping_mul(12).wrapping_mul(self.days);
        (move |days: u64| step(size, all.wrapping_mul(days), of), of)
    }

    fn years_by_day(&self, months: &Months, offset: i64, row: &mut [i64]) {
        let (own, of) = self.by_day(months);
        let count = self.count_of_years();
        if count == 1 {
            return self.write(of, std::iter::once(own(self.days)), offset, row);
        }
        let (first, last) = self.ends_of_years();
        let (common, leap) = (own(365), own(366));
        let between = (1..count.wrapping_sub(1)).map(|place| {
            let year = self.from.year.wrapping_add_unsigned(place);
            if days_of(year) == 366 { leap } else { common }
        });
        self.write(of, within(own(first), between, own(last)), offset, row);
    }

    fn months_by_day(&self, months: &Months, offset: i64, row: &mut [i64]) {
        let (own, of) = self.by_day(months);
        if self.count_of_months() == 1 {
            return self.write(of, std::iter::once(own(self.days)), offset, row);
        }
        let lengths = [28, 29, 30, 31].map(&own);
        let full = |kind: &u8| lengths.get(usize::from(kind & 3)).copied().unwrap_or_default();
        let between = self.full_months().iter().map(full);
        let (first, last) = (own(self.days_of_first_month()), own(self.to.day.into()));
        self.write(of, within(first, between, last), offset, row);
    }

    /// Days in the first and in the last year of several.
    fn ends_of_years(&self) -> (u64, u64) {
        let passed = u64::from(days_before(self.from).wrapping_add(self.from.day).wrapping_sub(1));
        let last = u64::from(days_before(self.to).wrapping_add(self.to.day));
        (days_of(self.from.year).wrapping_sub(passed), last)
    }

    /// Days in the first of several months.
    fn days_of_first_month(&self) -> u64 {
        self.from.month_length().wrapping_sub(self.from.day).wrapping_add(1).into()
    }

    /// The kinds of the months between the first and the last one.
    fn full_months(&self) -> &'a [u8] {
        self.calendar.kinds(self.from.months().wrapping_add(1), self.to.months())
    }

    /// Where the first period stands in the row; before it where negative.
    const fn year_offset(&self, window: BatchWindow) -> i64 {
        (self.from.year as i64).wrapping_sub(window.first_year as i64)
    }

    const fn month_offset(&self, window: BatchWindow) -> i64 {
        let first = (window.first_year as i64).wrapping_mul(12);
        (self.from.months() as i64).wrapping_sub(first)
    }

    /// Writes each period of the contract that the row has room for, cut from one running sum.
    fn write(&self, of: u64, steps: impl Iterator<Item = Step>, offset: i64, row: &mut [i64]) {
        let mut sum = RunningSum::new(of);
        for (place, own) in (offset..i64::try_from(row.len()).unwrap_or(i64::MAX)).zip(steps) {
            let ore = sum.next(own);
            self.set(row, place, ore);
        }
    }

    fn set(&self, row: &mut [i64], place: i64, ore: u64) {
        let Ok(place) = usize::try_from(place) else { return };
        if let Some(own) = row.get_mut(place) {
            let ore = i64::try_from(ore).unwrap_or(i64::MAX);
            *own = if self.negative { ore.wrapping_neg() } else { ore };
        }
    }

    /// Each year by itself: its days over the days of that year.
    fn years_of_their_days(&self, offset: i64, row: &mut [i64]) {
        let count = self.count_of_years();
        let (first, last) = self.ends_of_years();
        for place in 0..count {
            let of = days_of(self.from.year.wrapping_add_unsigned(place));
            let days = match place {
                0 if count == 1 => self.days,
                0 => first,
                own if own.wrapping_add(1) == count => last,
                _ => of,
            };
            let ore = RunningSum::new(of).next(step(self.size, days, of));
            self.set(row, offset.wrapping_add(i64::from(place)), ore);
        }
    }

    /// As the years by themselves, with a running sum within each.
    fn months_of_the_year(&self, offset: i64, row: &mut [i64]) {
        let count = self.count_of_months();
        let first = if count == 1 { self.days } else { self.days_of_first_month() };
        let full = self.full_months().iter().map(|kind| u64::from(kind & 3).wrapping_add(28));
        let last = (count > 1).then_some(u64::from(self.to.day));
        let days = std::iter::once(first).chain(full).chain(last);
        let (mut year, mut month) = (self.from.year, self.from.month);
        let mut of = days_of(year);
        let mut sum = RunningSum::new(of);
        // Steps of 28 to 31 days in the year at hand.
        let mut known = [None::<Step>; 4];
        for (place, days) in (offset..).zip(days) {
            if month > 12 {
                (year, month) = (year.wrapping_add(1), 1);
                if days_of(year) != of {
                    (of, known) = (days_of(year), [None; 4]);
                }
                sum = RunningSum::new(of);
            }
            let make = || step(self.size, days, of);
            let length = days.checked_sub(28).and_then(|own| usize::try_from(own).ok());
            let kept = length.and_then(|own| known.get_mut(own));
            let own = kept.map_or_else(make, |kept| *kept.get_or_insert_with(make));
            let ore = sum.next(own);
            self.set(row, place, ore);
            month = month.wrapping_add(1);
        }
    }
}

/// The steps of several periods: the first, those between, the last.
fn within(
    first: Step,
    between: impl Iterator<Item = Step>,
    last: Step,
) -> impl Iterator<Item = Step> {
    std::iter::once(first).chain(between).chain(std::iter::once(last))
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
