//! Allocation: an amount laid out over periods, to the öre.

use super::method::{AllocationMethod, Amount};
use super::period::Granularity;
use super::running::Share;
use super::running::{RunningSum, Side};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::rational::to_whole_parts;
use crate::wire::output;

output! {
    /// Allocation (fördelning) of an amount to periods.
    pub struct Allocation {
        /// The parts, ascending.
        pub parts: Vec<AllocationPart>,
        /// Their sum.
        pub total: Sek,
    }
}

output! {
    /// Part of an allocation (del av fördelning).
    pub struct AllocationPart {
        /// The period: `2025`, `2025-T1`, `2025-Q1` or `2025-01`.
        pub period: String,
        /// The amount.
        pub amount: Sek,
        /// The amount in kronor before it was rounded to the öre.
        pub exact: Rational,
    }
}

/// Lays an amount out over calendar periods (periodisering).
///
/// `from` and `to` are inclusive. Each part is the running sum through its last day, rounded to the
/// öre, less the rounded running sum through the last day of the part before, halves away from
/// zero. So months, quarters, tertials and years agree with each other, and they sum to the total;
/// a negative amount is mirrored. By [`AllocationMethod::DayActualYear`] each calendar year is
/// rounded by itself, and the running sum begins anew in it.
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
    let sum = RunningSum::of(method, amount, from, to)?;
    let mut parts = Vec::new();
    let mut total = Sek::ZERO;
    for period in by.periods(from, to)? {
        let share = sum.part(Side::Agreed, period.from, period.to)?;
        total = total.plus(share.amount)?;
        parts.push(AllocationPart {
            period: period.label,
            amount: share.amount,
            exact: share.exact,
        });
    }
    Ok(Allocation { parts, total })
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
    let hundred = Rational::whole(if mirrored { -100 } else { 100 });
    let shares = ore.into_iter().zip(exact).map(|(amount, share)| Share {
        amount: if mirrored { amount.negated() } else { amount },
        exact: share.over(&hundred).unwrap_or_else(|| Rational::whole(0)),
    });
    Ok(shares.collect())
}
