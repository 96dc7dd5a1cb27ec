//! Allocation: an amount laid out over periods, to the öre.

use super::period::{Granularity, Period};
use crate::assignment::months;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::{Rational, to_whole_parts};
use crate::wire::{wire_enum, written};

wire_enum! {
    /// Allocation method (fördelningsmetod).
    #[non_exhaustive]
    pub enum AllocationMethod {
        /// A full month is a twelfth of the year, a part month its days over the days of that
        /// month. Conserves the total.
        MonthEqual = "monthEqual",
        /// Days over the days of the calendar year, each share rounded by itself. Over a leap
        /// year the shares need not sum to the contract's total.
        DayActualYear = "dayActualYear",
        /// Days over the contract's own days. Conserves the total.
        DayActualContract = "dayActualContract",
    }
}

/// Amount to allocate (belopp att fördela).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// For the whole time.
    Total(Sek),
    /// For each year.
    Annual(Sek),
}

/// Allocation (fördelning) of an amount to periods.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allocation {
    /// The parts, ascending.
    pub parts: Vec<AllocationPart>,
    /// Their sum.
    pub total: Sek,
}

written!(Allocation { parts, total });

/// Part of an allocation (del av fördelning).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AllocationPart {
    /// The period: `2025`, `2025-T1`, `2025-Q1` or `2025-01`.
    pub period: String,
    /// The amount.
    pub amount: Sek,
    /// The amount in kronor before it was rounded to the öre.
    pub exact: Rational,
}

written!(AllocationPart { period, amount, exact });

/// Lays an amount out over calendar periods (periodisering).
///
/// `from` and `to` are inclusive. Parts are rounded to the öre by largest remainder, ties to
/// the earliest period, so that they sum to the total; a negative amount is mirrored. Only
/// [`AllocationMethod::DayActualYear`] rounds each part by itself.
///
/// # Errors
/// `input.invalid` at `to` where it lies before `from`, at `annual` where the method needs
/// an amount a year; `money.overflow` where the total is too large.
///
/// ```
/// use anbud::budget::{AllocationMethod, Amount, Granularity, allocate};
/// use anbud::money::Sek;
///
/// let plan = allocate(
///     Amount::Annual(Sek::parse("4200000")?),
///     "2025-04-01".parse()?,
///     "2028-03-31".parse()?,
///     AllocationMethod::MonthEqual,
///     Granularity::Year,
/// )?;
/// let shown: Vec<String> = plan.parts.iter().map(|part| part.amount.to_wire()).collect();
/// assert_eq!(shown, ["3150000.00", "4200000.00", "4200000.00", "1050000.00"]);
/// assert_eq!(plan.total.to_wire(), "12600000.00");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn allocate(
    amount: Amount,
    from: Day,
    to: Day,
    method: AllocationMethod,
    by: Granularity,
) -> Result<Allocation, Error> {
    if to < from {
        return Err(Error::new(Problem::EndsBeforeStart).at("to"));
    }
    let periods = by.periods(from, to)?;
    match (method, amount) {
        (AllocationMethod::DayActualYear, Amount::Annual(annual)) => {
            by_actual_year(annual, &periods)
        }
        (AllocationMethod::DayActualYear, Amount::Total(_)) => {
            Err(Error::new(Problem::Missing).at("annual"))
        }
        (AllocationMethod::MonthEqual, _) => {
            conserving(total_of(amount, from, to)?, &periods, |period| {
                Ok(months(period.from, period.to))
            })
        }
        (AllocationMethod::DayActualContract, _) => {
            conserving(total_of(amount, from, to)?, &periods, |period| Ok(days(period)))
        }
    }
}

/// The total for the whole time: an amount a year counts by months.
pub(super) fn total_of(amount: Amount, from: Day, to: Day) -> Result<Sek, Error> {
    match amount {
        Amount::Total(total) => Ok(total),
        Amount::Annual(annual) => {
            let years = over(&months(from, to), 12);
            Rational::from_ore(annual).times(&years).rounded().to_sek()
        }
    }
}

/// Largest remainder over the weights of the periods.
fn conserving(
    total: Sek,
    periods: &[Period],
    weight: impl Fn(&Period) -> Result<Rational, Error>,
) -> Result<Allocation, Error> {
    let weights = periods.iter().map(weight).collect::<Result<Vec<_>, _>>()?;
    let shares = by_largest_remainder(total, &weights)?;
    let parts = periods.iter().zip(shares).map(|(period, share)| AllocationPart {
        period: period.label.clone(),
        amount: share.amount,
        exact: share.exact,
    });
    Ok(Allocation { parts: parts.collect(), total })
}

/// Share of an amount: to the öre, and in kronor before it was rounded.
pub(super) struct Share {
    pub(super) amount: Sek,
    pub(super) exact: Rational,
}

/// Shares by weight that sum to the total: largest remainder, ties to the first; a negative
/// total is mirrored.
pub(super) fn by_largest_remainder(total: Sek, weights: &[Rational]) -> Result<Vec<Share>, Error> {
    let sum = weights.iter().fold(Rational::whole(0), |sum, weight| sum.plus(weight));
    let size = Rational::from_ore(total.absolute());
    let exact: Vec<Rational> = weights
        .iter()
        .map(|weight| size.times(weight).over(&sum).unwrap_or_else(|| Rational::whole(0)))
        .collect();
    let ore = to_whole_parts(&exact, &size)
        .iter()
        .map(Rational::to_sek)
        .collect::<Result<Vec<_>, _>>()?;

    let mirrored = total < Sek::ZERO;
    let shares = ore.into_iter().zip(exact).map(|(amount, share)| Share {
        amount: if mirrored { amount.negated() } else { amount },
        exact: over(&share, if mirrored { -100 } else { 100 }),
    });
    Ok(shares.collect())
}

/// The weight of the days from `from` to `to` under a method, for shares within one amount.
#[cfg(feature = "review")]
pub(super) fn weight(method: AllocationMethod, from: Day, to: Day) -> Rational {
    match method {
        AllocationMethod::MonthEqual => months(from, to),
        AllocationMethod::DayActualYear | AllocationMethod::DayActualContract => {
            Rational::whole(inclusive(from, to))
        }
    }
}

/// Each part by itself: days over the days of its calendar year.
fn by_actual_year(annual: Sek, periods: &[Period]) -> Result<Allocation, Error> {
    let mut parts = Vec::new();
    let mut total = Sek::ZERO;
    for period in periods {
        let year = Day::new(period.from.year(), 1, 1)?;
        let length = inclusive(year, year.end_of_month_in_year(12)?);
        let share = over(&Rational::from_ore(annual).times(&days(period)), length);
        let amount = share.rounded().to_sek()?;
        total = total.plus(amount)?;
        parts.push(AllocationPart {
            period: period.label.clone(),
            amount,
            exact: over(&share, 100),
        });
    }
    Ok(Allocation { parts, total })
}

fn days(period: &Period) -> Rational {
    Rational::whole(inclusive(period.from, period.to))
}

fn inclusive(first: Day, last: Day) -> i64 {
    first.days_until(last).saturating_add(1)
}

/// Divides by a whole number that is never zero here.
fn over(number: &Rational, divisor: i64) -> Rational {
    number.over(&Rational::whole(divisor)).unwrap_or_else(|| Rational::whole(0))
}
