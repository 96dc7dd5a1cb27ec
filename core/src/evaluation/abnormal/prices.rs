//! What a screen measures a price against: the other prices.

use super::screen::Limit;
use crate::evaluation::entry::Entry;
use crate::rational::Rational;

/// What a screen says of one price.
pub(super) enum Verdict {
    /// The figure that was compared, and whether it is over the limit.
    Measured { value: Rational, against: Rational, flagged: bool },
    /// The screen says nothing of this price, for this reason.
    Silent(&'static str),
}

/// The prices of all bids that are compared, in input order and in rising order.
pub(super) struct Prices<'a> {
    stated: Vec<&'a Rational>,
    rising: Vec<&'a Rational>,
    sum: Rational,
    median: Option<Rational>,
    deviation: Option<Rational>,
}

impl<'a> Prices<'a> {
    pub(super) fn of(entries: &'a [Entry<'_>]) -> Self {
        let stated: Vec<&Rational> =
            entries.iter().filter_map(|entry| entry.price.as_ref()).collect();
        let mut rising = stated.clone();
        rising.sort();
        let sum = stated.iter().fold(Rational::whole(0), |sum, price| sum.plus(price));
        let median = median(&rising);
        let deviation = median.as_ref().and_then(|median| {
            let distance = |price: &&Rational| {
                let distance = price.minus(median);
                let back = distance.negated();
                distance.max(back)
            };
            let mut distances: Vec<Rational> = stated.iter().map(distance).collect();
            distances.sort();
            self::median(&distances.iter().collect::<Vec<_>>())
        });
        Self { stated, rising, sum, median, deviation }
    }

    /// Applies a screen to the bid at this place.
    pub(super) fn judged(&self, place: usize, limit: &Limit) -> Verdict {
        let Some(price) = self.stated.get(place) else {
            return Verdict::Silent("no_other_bids");
        };
        let alone = self.stated.len() < 2;
        let measured =
            |value: Option<Rational>, against: Rational, limit: &Rational, low: bool| match value {
                None => Verdict::Silent("other_prices_are_zero"),
                Some(value) => {
                    let flagged = if low { value < *limit } else { value > *limit };
                    Verdict::Measured { value, against, flagged }
                }
            };
        match limit {
            Limit::Floor(floor) => Verdict::Measured {
                value: floor.clone(),
                against: (*price).clone(),
                flagged: *price < floor,
            },
            _ if alone => Verdict::Silent("no_other_bids"),
            Limit::ShareOfMean(below) => {
                let others = i64::try_from(self.stated.len().saturating_sub(1)).unwrap_or(i64::MAX);
                let mean = self.sum.minus(price).over(&Rational::whole(others));
                let mean = mean.unwrap_or_else(|| Rational::whole(0));
                measured(price.over(&mean), mean, below, true)
            }
            Limit::Gap(above) => match (self.rising.first(), self.rising.get(1)) {
                (Some(lowest), Some(next)) if lowest == price => {
                    measured(next.minus(price).over(next), (*next).clone(), above, false)
                }
                _ => Verdict::Silent("price_is_not_lowest"),
            },
            Limit::Deviations(above) => {
                let zero = Rational::whole(0);
                let median = self.median.clone().unwrap_or_else(|| zero.clone());
                let below = median.minus(price);
                let value = match &self.deviation {
                    Some(deviation) => below.over(deviation),
                    None => None,
                };
                match value {
                    Some(_) => measured(value, median, above, false),
                    None if below == zero => Verdict::Silent("price_is_the_median"),
                    None => Verdict::Silent("prices_have_no_spread"),
                }
            }
        }
    }
}

/// The middle of a rising list, or the mean of the middle two.
fn median(rising: &[&Rational]) -> Option<Rational> {
    let middle = rising.len().checked_div(2)?;
    let upper = rising.get(middle)?;
    if rising.len().is_multiple_of(2) {
        let lower = rising.get(middle.checked_sub(1)?)?;
        lower.plus(upper).over(&Rational::whole(2))
    } else {
        Some((*upper).clone())
    }
}
