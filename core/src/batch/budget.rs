//! Allocation of many contracts over years or months: whole öre, no fractions, no floats.
//!
//! A contract has few different periods: the first and the last one, which it may fill in part,
//! and full ones of each length. So each contract costs a handful of divisions, however long it
//! runs. The answers are those of [`allocate`](crate::budget::allocate), to the öre.

use super::columns::{Civil, civil, days_before, is_leap, length};
use crate::budget::AllocationMethod;
use crate::error::{Error, Problem};
use crate::wire::wire_enum;

/// The largest amount, as that of [`Sek`](crate::money::Sek).
const MAX_ORE: u64 = 99_999_999_999_999_999;
/// 1900-01-01 and 2199-12-31 as days since 1970-01-01.
const FIRST_DAY: i32 = -25_567;
const LAST_DAY: i32 = 84_005;

wire_enum! {
    /// Periods of a batch (perioder).
    pub enum BatchPeriod {
        /// Calendar years (kalenderår).
        Year = "year",
        /// Months (månader).
        Month = "month",
    }
}

/// Contracts (avtal) as columns of one length: the amount a year in öre, the first and the last
/// day, inclusive, as days since 1970-01-01.
#[derive(Debug, Clone, Copy)]
pub struct ContractColumns<'a> {
    /// The amount a year, in öre.
    pub annual: &'a [i64],
    /// First day.
    pub from: &'a [i32],
    /// Last day, inclusive.
    pub to: &'a [i32],
}

/// What is asked of a batch (vad som ska fördelas).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchWindow {
    /// The method.
    pub method: AllocationMethod,
    /// Years or months.
    pub by: BatchPeriod,
    /// The first year of the answer.
    pub first_year: i32,
    /// How many years.
    pub years: u16,
}

impl BatchWindow {
    /// How many amounts each contract gets.
    #[must_use]
    pub const fn width(&self) -> usize {
        match self.by {
            BatchPeriod::Year => self.years as usize,
            BatchPeriod::Month => (self.years as usize).saturating_mul(12),
        }
    }
}

/// Lays many contracts out over the same years or months (periodisering av många avtal).
///
/// The answer has a row of [`BatchWindow::width`] amounts in öre for each contract, row after
/// row. What falls outside the years asked for is not in it, but it is counted: the parts inside
/// are those of the whole contract.
///
/// # Errors
/// `input.invalid` at `from` or `to` where the columns are not of one length, at `to[i]` where a
/// contract ends before it begins; `date.out_of_range` at `from[i]` or `to[i]` outside 1900–2199;
/// `money.overflow` at `annual[i]` where an amount is too large; `input.too_large` where the
/// answer has no room.
///
/// ```
/// use anbud::batch::{BatchPeriod, BatchWindow, ContractColumns, allocate};
/// use anbud::budget::AllocationMethod;
///
/// // 4 200 000 kr a year from 2025-04-01 to 2028-03-31.
/// let contracts = ContractColumns { annual: &[420_000_000], from: &[20_179], to: &[21_274] };
/// let window = BatchWindow {
///     method: AllocationMethod::MonthEqual,
///     by: BatchPeriod::Year,
///     first_year: 2025,
///     years: 3, // 2028 is left out, and changes nothing in the years before it
/// };
/// assert_eq!(allocate(contracts, window)?, [315_000_000, 420_000_000, 420_000_000]);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn allocate(contracts: ContractColumns<'_>, window: BatchWindow) -> Result<Vec<i64>, Error> {
    let width = window.width();
    let size = contracts.annual.len().checked_mul(width);
    let size = size.ok_or_else(|| Error::new(Problem::TooLarge(crate::error::Limit::Items)))?;
    let mut out = vec![0_i64; size];
    let mut rows = out.chunks_exact_mut(width.max(1));
    each(contracts, window, |row| {
        if let Some(own) = rows.next() {
            own.copy_from_slice(row);
        }
    })?;
    Ok(out)
}

/// As [`allocate`], handing on one row at a time: nothing is kept but the row.
///
/// # Errors
/// As [`allocate`]; rows before the one that is refused have been handed on.
pub fn each(
    contracts: ContractColumns<'_>,
    window: BatchWindow,
    mut row: impl FnMut(&[i64]),
) -> Result<(), Error> {
    let ContractColumns { annual, from, to } = contracts;
    if from.len() != annual.len() || to.len() != annual.len() {
        let column = if from.len() == annual.len() { "to" } else { "from" };
        return Err(Error::new(Problem::ColumnLength).at(column));
    }
    let mut own = vec![0_i64; window.width()];
    for (index, ((annual, from), to)) in annual.iter().zip(from).zip(to).enumerate() {
        own.fill(0);
        let told =
            |problem: Problem, column: &str| Error::new(problem).at(format!("{column}[{index}]"));
        for (day, column) in [(*from, "from"), (*to, "to")] {
            if !(FIRST_DAY..=LAST_DAY).contains(&day) {
                return Err(told(Problem::DateOutOfRange, column));
            }
        }
        if to < from {
            return Err(told(Problem::EndsBeforeStart, "to"));
        }
        if annual.unsigned_abs() > MAX_ORE {
            return Err(told(Problem::MoneyOverflow, "annual"));
        }
        let contract = Contract::of(*annual, *from, *to);
        if !contract.lay_out(window, &mut own) {
            return Err(told(Problem::MoneyOverflow, "annual"));
        }
        row(&own);
    }
    Ok(())
}

/// One contract, its amount without the sign.
struct Contract {
    size: u64,
    negative: bool,
    from: Civil,
    to: Civil,
    days: u64,
}

/// The periods of one length in a contract: what each gets before the odd öre, the remainder
/// that decides who gets one, and how many there are.
#[derive(Clone, Copy, Default)]
struct Class {
    floor: u64,
    remainder: u64,
    count: u32,
}

/// Which periods get an odd öre: all with a larger remainder, and the first so many of an equal one.
#[derive(Clone, Copy)]
struct Odd {
    above: u64,
    equal: u64,
    /// Whether no period gets one.
    none: bool,
}

/// Classes of periods: the first, the last, and full ones of each length.
const FIRST: usize = 4;
const LAST: usize = 5;
type Classes = [Class; 6];

impl Contract {
    fn of(annual: i64, from: i32, to: i32) -> Self {
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
    fn lay_out(&self, window: BatchWindow, row: &mut [i64]) -> bool {
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

/// How many leap years there are from year 1 up to, and without, a year.
const fn leaps_before(year: i32) -> u32 {
    let last = (year as u32).wrapping_sub(1);
    (last / 4).wrapping_sub(last / 100).wrapping_add(last / 400)
}

fn put(classes: &mut Classes, place: usize, class: Class) {
    if let Some(own) = classes.get_mut(place) {
        *own = class;
    }
}

/// `amount * weight / whole`, down, and the remainder. A weight is at most the whole, so what
/// comes out is at most the amount.
fn class(amount: u64, weight: u64, whole: u64, count: u32) -> Class {
    if count == 0 || whole == 0 {
        return Class::default();
    }
    let (floor, remainder) = match amount.checked_mul(weight) {
        Some(product) => (product.wrapping_div(whole), product.wrapping_rem(whole)),
        None => {
            let product = u128::from(amount).wrapping_mul(u128::from(weight));
            let whole = u128::from(whole);
            let floor = u64::try_from(product.wrapping_div(whole)).unwrap_or(u64::MAX);
            (floor, u64::try_from(product.wrapping_rem(whole)).unwrap_or(0))
        }
    };
    Class { floor, remainder, count }
}

/// `amount * weight / whole`, to the nearest, halves up.
fn rounded(amount: u64, weight: u64, whole: u64) -> Option<u64> {
    let half = u128::from(whole).wrapping_div(2);
    if let Some(product) = amount.checked_mul(weight).and_then(|own| own.checked_add(whole / 2)) {
        return product.checked_div(whole);
    }
    let product = u128::from(amount).wrapping_mul(u128::from(weight)).wrapping_add(half);
    u64::try_from(product.checked_div(u128::from(whole))?).ok()
}

fn share_of_year(amount: u64, days: u64, of: u64) -> u64 {
    // 365 is odd, so there is no exact half to lose: 2 * product + of over 2 * of.
    let (two, twice) = (amount.checked_mul(days.wrapping_mul(2)), of.wrapping_mul(2));
    match two.and_then(|own| own.checked_add(of)) {
        Some(own) => own.wrapping_div(twice),
        None => {
            let own = u128::from(amount).wrapping_mul(u128::from(days)).wrapping_mul(2);
            let own = own.wrapping_add(u128::from(of)).wrapping_div(u128::from(twice));
            u64::try_from(own).unwrap_or(u64::MAX)
        }
    }
}

/// Who gets the öre that the floors leave: the largest remainders first.
fn odd(total: u64, classes: &Classes) -> Odd {
    let mut left = total;
    for own in classes {
        left = left.wrapping_sub(own.floor.wrapping_mul(u64::from(own.count)));
    }
    let mut above = u64::MAX;
    loop {
        // The largest remainder below those that have got theirs, and how many periods have it.
        let below = classes.iter().filter(|own| own.count > 0 && own.remainder < above);
        let Some(next) = below.map(|own| own.remainder).max() else {
            return Odd { above: u64::MAX, equal: 0, none: true };
        };
        let equal = classes.iter().filter(|own| own.count > 0 && own.remainder == next);
        let count: u64 = equal.map(|own| u64::from(own.count)).sum();
        if left <= count {
            return Odd { above: next, equal: left, none: left == 0 && above == u64::MAX };
        }
        left = left.wrapping_sub(count);
        above = next;
    }
}
