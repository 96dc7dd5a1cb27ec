//! What an agreement costs a year, and from one day to another.

use super::compensation::Compensation;
use super::terms::AssignmentTerms;
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;

impl AssignmentTerms {
    /// What a year costs, in öre: the amount a year, twelve months, or the total over the fixed
    /// term's months. None where no fixed amount is stated; unknown is never 0.
    pub(super) fn yearly_cost(&self) -> Option<Rational> {
        let stated = self.compensation.as_ref()?;
        match (stated.annual, stated.monthly, stated.total) {
            (Some(annual), _, _) => Some(Rational::from_ore(annual)),
            (None, Some(monthly), _) => {
                Some(Rational::from_ore(monthly).times(&Rational::whole(12)))
            }
            (None, None, Some(total)) => {
                let months = months(self.start?, self.end?).ok()?;
                Rational::from_ore(total).times(&Rational::whole(12)).over(&months)
            }
            (None, None, None) => None,
        }
    }

    /// Whether the yearly cost is the whole of it: prices per unit come on top.
    pub(super) fn has_unit_prices(&self) -> bool {
        let priced =
            |own: &Compensation| own.unit_prices.as_ref().is_some_and(|own| !own.is_empty());
        self.compensation.as_ref().is_some_and(priced)
    }

    /// What the days from the first to the last cost, both inclusive: a full month is a twelfth
    /// of the year, a part month its days over the days of that month.
    ///
    /// # Errors
    /// `money.overflow` where it is too large.
    pub(super) fn cost_of_days(&self, first: Day, last: Day) -> Result<Option<Sek>, Error> {
        let Some(yearly) = self.yearly_cost() else { return Ok(None) };
        if last < first {
            return Ok(Some(Sek::ZERO));
        }
        let years = months(first, last)?.over(&Rational::whole(12));
        years.map(|years| yearly.times(&years).rounded().to_sek()).transpose()
    }
}

/// Months (månader) from one day to another, both inclusive: a part month is its days over the
/// days of that month.
///
/// # Errors
/// `date.out_of_range` is not possible for days of the calendar, but is passed on.
pub(crate) fn months(from: Day, to: Day) -> Result<Rational, Error> {
    let mut sum = Rational::whole(0);
    let mut first = from;
    while first <= to {
        let (begins, ends) = (Day::new(first.year(), first.month(), 1)?, first.month_end());
        let last = ends.min(to);
        let part = Rational::of(inclusive(first, last), inclusive(begins, ends));
        sum = part.map_or_else(|| sum.clone(), |part| sum.plus(&part));
        if last == to {
            break;
        }
        first = last.next()?;
    }
    Ok(sum)
}

fn inclusive(first: Day, last: Day) -> i64 {
    first.days_until(last).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn whole_months_are_counted_and_part_months_by_their_days() {
        let of = |from: &str, to: &str| {
            months(from.parse().unwrap(), to.parse().unwrap()).unwrap().to_string()
        };
        assert_eq!(of("2024-01-01", "2024-12-31"), "12");
        // Fifteen of thirty days, and one of twenty-nine.
        assert_eq!(of("2024-11-01", "2024-11-15"), "1/2");
        assert_eq!(of("2024-02-29", "2024-02-29"), "1/29");
        assert_eq!(of("2025-01-31", "2025-02-14"), "33/62");
    }
}
