//! One contract of a batch: its periods have few lengths, and each length costs one division.

use super::budget::{BatchPeriod, BatchWindow};
use super::columns::{self, Civil, civil, days_before, is_leap, leaps_before};
use super::shares::{Classes, FIRST, LAST, Odd, class, odd, put, rounded, share_of_year};
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
        self.write_alike(odd(total, &classes), &classes, count, self.year_offset(window), row);
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
        self.write_alike(odd(total, &classes), &classes, count, self.month_offset(window), row);
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
        let full = 1..count.wrapping_sub(1).max(1);
        let years =
            full.map(|place| u8::from(is_leap(self.from.year.wrapping_add_unsigned(place))));
        self.write(odd(total, &classes), &classes, count, self.year_offset(window), years, row);
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
            let counts = self.calendar.count(self.from.months().wrapping_add(1), self.to.months());
            for (place, (own, days)) in counts.iter().zip(28_u64..).enumerate() {
                put(&mut classes, place, class(total, days, self.days, *own));
            }
        }
        let lengths = self.full_months().iter().map(|kind| kind & 3);
        self.write(odd(total, &classes), &classes, count, self.month_offset(window), lengths, row);
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

    /// Writes each period of the contract that the row has room for; `full` are the classes of
    /// those between the first and the last.
    fn write(
        &self,
        mut odd: Odd,
        classes: &Classes,
        count: u32,
        offset: i64,
        full: impl Iterator<Item = u8>,
        row: &mut [i64],
    ) {
        let one = |class: usize| classes.get(class).copied().unwrap_or_default();
        self.set(row, offset, odd.deal(one(FIRST)));
        let mut place = offset;
        for class in full {
            place = place.wrapping_add(1);
            let ore = odd.deal(one(class.into()));
            self.set(row, place, ore);
        }
        if count > 1 {
            self.set(row, place.wrapping_add(1), odd.deal(one(LAST)));
        }
    }

    /// As [`Contract::write`], where all but the first and the last are of one class.
    fn write_alike(
        &self,
        mut odd: Odd,
        classes: &Classes,
        count: u32,
        offset: i64,
        row: &mut [i64],
    ) {
        let one = |class: usize| classes.get(class).copied().unwrap_or_default();
        self.set(row, offset, odd.deal(one(FIRST)));
        if count < 2 {
            return;
        }
        let first = offset.wrapping_add(1);
        let last = offset.wrapping_add(i64::from(count)).wrapping_sub(1);
        // The first so many of them get an öre more than the others.
        let full = one(0);
        let more = first.wrapping_add(odd.take(full));
        self.fill(row, first, more, full.floor.wrapping_add(1));
        self.fill(row, more, last, full.floor);
        self.set(row, last, odd.deal(one(LAST)));
    }

    /// Writes one amount into the places from one to before another.
    fn fill(&self, row: &mut [i64], from: i64, to: i64, ore: u64) {
        let width = i64::try_from(row.len()).unwrap_or(i64::MAX);
        let place = |own: i64| usize::try_from(own.clamp(0, width)).unwrap_or(0);
        if let Some(own) = row.get_mut(place(from)..place(to)) {
            own.fill(self.signed(ore));
        }
    }

    fn set(&self, row: &mut [i64], place: i64, ore: u64) {
        let Ok(place) = usize::try_from(place) else { return };
        if let Some(own) = row.get_mut(place) {
            *own = self.signed(ore);
        }
    }

    fn signed(&self, ore: u64) -> i64 {
        let ore = i64::try_from(ore).unwrap_or(i64::MAX);
        if self.negative { ore.wrapping_neg() } else { ore }
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
            BatchPeriod::Month => self.months_of_the_year(self.month_offset(window), row),
        }
    }

    fn months_of_the_year(&self, offset: i64, row: &mut [i64]) {
        let of = |year: i32| if is_leap(year) { 366 } else { 365 };
        let first = match self.count_of_months() {
            1 => self.days,
            _ => self.from.month_length().wrapping_sub(self.from.day).wrapping_add(1).into(),
        };
        self.set(row, offset, share_of_year(self.size, first, of(self.from.year)));
        // Full months of 28 to 31 days, in common and in leap years.
        let mut known = [None::<u64>; 8];
        let mut place = offset;
        for kind in self.full_months() {
            place = place.wrapping_add(1);
            let Some(ore) = known.get_mut(usize::from(*kind)) else { continue };
            let ore = *ore.get_or_insert_with(|| {
                let days = u64::from(kind & 3).wrapping_add(28);
                share_of_year(self.size, days, if *kind < 4 { 365 } else { 366 })
            });
            self.set(row, place, ore);
        }
        if self.count_of_months() > 1 {
            let last = share_of_year(self.size, self.to.day.into(), of(self.to.year));
            self.set(row, place.wrapping_add(1), last);
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
