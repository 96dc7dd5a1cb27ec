//! What an agreement costs a year, and from one day to another.

use super::compensation::Compensation;
use super::month::months;
use super::terms::AssignmentTerms;
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;

impl AssignmentTerms {
    /// What a year costs, in öre: the amount a year, twelve months, or the total over the fixed
    /// term's months. None where no fixed amount is stated; unknown is never 0.
    pub(crate) fn yearly_cost(&self) -> Option<Rational> {
        let stated = self.compensation.as_ref()?;
        match (stated.annual, stated.monthly, stated.total) {
            (Some(annual), _, _) => Some(Rational::from_ore(annual)),
            (None, Some(monthly), _) => {
                Some(Rational::from_ore(monthly).times(&Rational::whole(12)))
            }
            (None, None, Some(total)) => {
                let months = months(self.start?, self.fixed_end().ok()??);
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
    pub(crate) fn cost_of_days(&self, first: Day, last: Day) -> Result<Option<Sek>, Error> {
        let Some(yearly) = self.yearly_cost() else { return Ok(None) };
        days_at(&yearly, first, last)
    }
}

/// What the days from the first to the last cost at a price a year, both inclusive, as the
/// agreement's own days do.
///
/// # Errors
/// `money.overflow` where it is too large.
pub(crate) fn cost_of_days(yearly: Sek, first: Day, last: Day) -> Result<Sek, Error> {
    Ok(days_at(&Rational::from_ore(yearly), first, last)?.unwrap_or(Sek::ZERO))
}

fn days_at(yearly: &Rational, first: Day, last: Day) -> Result<Option<Sek>, Error> {
    if last < first {
        return Ok(Some(Sek::ZERO));
    }
    let years = months(first, last).over(&Rational::whole(12));
    years.map(|years| yearly.times(&years).rounded().to_sek()).transpose()
}
