//! The running sum of an agreement's amount through its days, from which every part is cut.

use rust_decimal::Decimal;

use super::method::{AllocationMethod, Amount};
use crate::assignment::months;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;

/// Days with one amount: the agreed term, or a term by which it is extended.
#[derive(Debug, Clone)]
struct Term {
    from: Day,
    to: Day,
    amount: Amount,
    /// The sum through the day before its first one.
    before: Rational,
}

/// Days on which the price is another than the agreed one, by a share of it.
#[derive(Debug, Clone)]
struct Change {
    from: Day,
    to: Day,
    share: Rational,
    /// What the changes before it add.
    before: Rational,
}

/// What of the sum a part is cut from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The agreed amounts.
    Agreed,
    /// What changes of the price add to them.
    Added,
}

/// Share of an amount: to the öre, and in kronor before it was rounded.
pub(super) struct Share {
    pub(super) amount: Sek,
    pub(super) exact: Rational,
}

/// The running sum (löpande summa) of one agreement.
///
/// A part is the rounded sum through its last day less the rounded sum through the day before its
/// first one, halves away from zero. So parts that meet sum to the part that holds them, whatever
/// their lengths, and no part depends on the days after it. By
/// [`AllocationMethod::DayActualYear`] the sum begins anew each 1 January.
#[derive(Debug, Clone)]
pub(super) struct RunningSum {
    method: AllocationMethod,
    terms: Vec<Term>,
    changes: Vec<Change>,
}

impl RunningSum {
    pub(super) const fn new(method: AllocationMethod) -> Self {
        Self { method, terms: Vec::new(), changes: Vec::new() }
    }

    /// A sum of one term.
    ///
    /// # Errors
    /// As [`RunningSum::add`].
    pub(super) fn of(
        method: AllocationMethod,
        amount: Amount,
        from: Day,
        to: Day,
    ) -> Result<Self, Error> {
        let mut sum = Self::new(method);
        sum.add(amount, from, to)?;
        Ok(sum)
    }

    /// Adds a term after those before it, both days inclusive.
    ///
    /// # Errors
    /// `input.invalid` at `annual` where the method needs an amount a year.
    pub(super) fn add(&mut self, amount: Amount, from: Day, to: Day) -> Result<(), Error> {
        if self.method == AllocationMethod::DayActualYear && matches!(amount, Amount::Total(_)) {
            return Err(Error::new(Problem::Missing).at("annual"));
        }
        let before = from.previous().map_or_else(|_| zero(), |day| self.agreed_through(day));
        self.terms.push(Term { from, to, amount, before });
        Ok(())
    }

    /// Adds a change of the price by a share, after the terms and the changes before it.
    pub(super) fn change(&mut self, share: Decimal, from: Day, to: Day) {
        let before = from.previous().map_or_else(|_| zero(), |day| self.added_through(day));
        self.changes.push(Change { from, to, share: Rational::from_decimal(share), before });
    }

    /// The part of the days from the first to the last, both inclusive; by
    /// [`AllocationMethod::DayActualYear`] they lie in one calendar year.
    ///
    /// # Errors
    /// `money.overflow` where it is too large.
    pub(super) fn part(&self, side: Side, from: Day, to: Day) -> Result<Share, Error> {
        let agreed = self.cut(from, to, |day| self.agreed_through(day))?;
        match side {
            Side::Agreed => Ok(agreed),
            Side::Added => {
                let both = |day| self.agreed_through(day).plus(&self.added_through(day));
                let whole = self.cut(from, to, both)?;
                let amount = whole.amount.minus(agreed.amount)?;
                Ok(Share { amount, exact: whole.exact.minus(&agreed.exact) })
            }
        }
    }

    fn cut(&self, from: Day, to: Day, through: impl Fn(Day) -> Rational) -> Result<Share, Error> {
        // Only the first day of the calendar has no day before it, and nothing came before that.
        let before_day = |day: Day| day.previous().map_or_else(|_| zero(), &through);
        let year_by_itself = self.method == AllocationMethod::DayActualYear;
        let origin = if year_by_itself { before_day(Day::new(from.year(), 1, 1)?) } else { zero() };
        let (before, after) = (before_day(from).minus(&origin), through(to).minus(&origin));
        let amount = after.rounded().minus(&before.rounded()).to_sek()?;
        Ok(Share { amount, exact: over(&after.minus(&before), 100) })
    }

    /// The agreed amounts through a day, in öre and not rounded.
    fn agreed_through(&self, day: Day) -> Rational {
        let begun = self.terms.partition_point(|own| own.from <= day);
        match begun.checked_sub(1).and_then(|last| self.terms.get(last)) {
            Some(own) => own.before.plus(&own.exact(self.method, day.min(own.to))),
            None => zero(),
        }
    }

    /// What the changes add through a day, in öre and not rounded.
    fn added_through(&self, day: Day) -> Rational {
        let begun = self.changes.partition_point(|own| own.from <= day);
        let Some(own) = begun.checked_sub(1).and_then(|last| self.changes.get(last)) else {
            return zero();
        };
        let before = own.from.previous().map_or_else(|_| zero(), |day| self.agreed_through(day));
        let agreed = self.agreed_through(day.min(own.to)).minus(&before);
        own.before.plus(&agreed.times(&own.share))
    }
}

impl Term {
    /// What falls on its days through one of them, in öre and not rounded.
    fn exact(&self, method: AllocationMethod, to: Day) -> Rational {
        let amount = |amount: Sek, share: Rational| Rational::from_ore(amount).times(&share);
        let days = |to: Day| Rational::whole(inclusive(self.from, to));
        let ratio = |part: Rational, whole: Rational| part.over(&whole).unwrap_or_else(zero);
        match (method, self.amount) {
            (AllocationMethod::MonthEqual, Amount::Annual(annual)) => {
                amount(annual, over(&months(self.from, to), 12))
            }
            (AllocationMethod::MonthEqual, Amount::Total(total)) => {
                amount(total, ratio(months(self.from, to), months(self.from, self.to)))
            }
            (AllocationMethod::DayActualYear, Amount::Annual(annual)) => {
                amount(annual, years(self.from, to))
            }
            (_, Amount::Total(total)) => amount(total, ratio(days(to), days(self.to))),
            (AllocationMethod::DayActualContract, Amount::Annual(annual)) => {
                let whole = amount(annual, over(&months(self.from, self.to), 12));
                whole.times(&ratio(days(to), days(self.to)))
            }
        }
    }
}

/// Days over the days of their calendar year, year by year.
fn years(from: Day, to: Day) -> Rational {
    let of_year = |day: Day| {
        let passed = Day::new(day.year(), 1, 1).map_or(0, |first| inclusive(first, day));
        let leap = Day::new(day.year(), 2, 29).is_ok();
        over(&Rational::whole(passed), if leap { 366 } else { 365 })
    };
    let between = Rational::whole(i64::from(to.year()).saturating_sub(from.year().into()));
    // What has passed of the first year before its first day is counted without that day.
    let before = match from.previous() {
        Ok(day) if day.year() == from.year() => of_year(day),
        _ => zero(),
    };
    between.plus(&of_year(to)).minus(&before)
}

fn zero() -> Rational {
    Rational::whole(0)
}

/// Divides by a whole number that is never zero here.
fn over(number: &Rational, divisor: i64) -> Rational {
    number.over(&Rational::whole(divisor)).unwrap_or_else(zero)
}

fn inclusive(first: Day, last: Day) -> i64 {
    first.days_until(last).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::{RunningSum, Side};
    use crate::budget::{AllocationMethod, Amount};
    use crate::calendar::Day;
    use crate::money::Sek;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn one_year(annual: &str) -> RunningSum {
        let amount = Amount::Annual(Sek::parse(annual).unwrap());
        let (from, to) = (day("2025-01-01"), day("2025-12-31"));
        RunningSum::of(AllocationMethod::MonthEqual, amount, from, to).unwrap()
    }

    fn part(sum: &RunningSum, side: Side, from: &str, to: &str) -> String {
        sum.part(side, day(from), day(to)).unwrap().amount.to_wire()
    }

    /// 1 öre a year is 1/12 a month: through June 1/2, rounded to 1.
    #[test]
    fn half_an_ore_is_rounded_up_and_the_other_half_is_then_nothing() {
        let sum = one_year("0.01");
        assert_eq!(part(&sum, Side::Agreed, "2025-01-01", "2025-05-31"), "0.00");
        assert_eq!(part(&sum, Side::Agreed, "2025-06-01", "2025-06-30"), "0.01");
        assert_eq!(part(&sum, Side::Agreed, "2025-07-01", "2025-12-31"), "0.00");
    }

    /// 0.99 a year and a tenth more: 99 and 9.9 öre, 108.9 together. Agreed 99, added 10.
    #[test]
    fn what_is_agreed_and_what_is_added_sum_to_the_rounded_whole() {
        let mut sum = one_year("0.99");
        sum.change("0.1".parse().unwrap(), day("2025-01-01"), day("2025-12-31"));
        assert_eq!(part(&sum, Side::Agreed, "2025-01-01", "2025-12-31"), "0.99");
        assert_eq!(part(&sum, Side::Added, "2025-01-01", "2025-12-31"), "0.10");
    }

    /// 1 krona a year and half of it more for the second half of the year: 100 and 25 öre.
    #[test]
    fn a_change_adds_to_its_days_only() {
        let mut sum = one_year("1.00");
        sum.change("0.5".parse().unwrap(), day("2025-07-01"), day("2025-12-31"));
        assert_eq!(part(&sum, Side::Added, "2025-01-01", "2025-06-30"), "0.00");
        assert_eq!(part(&sum, Side::Added, "2025-07-01", "2025-12-31"), "0.25");
    }
}
