//! What the bids have in common: the figures that relative formulas measure against.

use super::entry::Entry;
use crate::rational::Rational;

/// Reference values of a set of bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) lowest: Rational,
    pub(super) highest: Rational,
    pub(super) mean: Rational,
    pub(super) median: Rational,
    pub(super) best_quality: Rational,
}

/// Prices and qualities of all ranked bids in rising order, so that the reference without
/// one of them is found without going through the others.
pub(super) struct Figures {
    prices: Vec<Rational>,
    sum: Rational,
    qualities: Vec<Rational>,
}

impl Figures {
    pub(super) fn of(entries: &[Entry<'_>]) -> Self {
        let sorted = |values: Vec<Option<&Rational>>| {
            let mut values: Vec<Rational> = values.into_iter().flatten().cloned().collect();
            values.sort();
            values
        };
        let prices = sorted(entries.iter().map(|entry| entry.price.as_ref()).collect());
        let qualities = sorted(entries.iter().map(|entry| entry.quality.as_ref()).collect());
        let sum = prices.iter().fold(Rational::whole(0), |sum, price| sum.plus(price));
        Self { prices, sum, qualities }
    }

    /// The reference values of all bids, or of all but one.
    pub(super) fn reference(&self, without: Option<&Entry<'_>>) -> Reference {
        let none = || Rational::whole(0);
        let price = without.and_then(|entry| entry.price.as_ref());
        let quality = without.and_then(|entry| entry.quality.as_ref());
        let prices = Rest::of(&self.prices, price);
        let qualities = Rest::of(&self.qualities, quality);
        let sum = price.map_or_else(|| self.sum.clone(), |price| self.sum.minus(price));
        let count = i64::try_from(prices.len()).unwrap_or(i64::MAX);
        let last = |rest: &Rest<'_>| rest.get(rest.len().saturating_sub(1)).cloned();
        Reference {
            lowest: prices.get(0).cloned().unwrap_or_else(none),
            highest: last(&prices).unwrap_or_else(none),
            mean: sum.over(&Rational::whole(count)).unwrap_or_else(none),
            median: prices.median().unwrap_or_else(none),
            best_quality: last(&qualities).unwrap_or_else(none),
        }
    }
}

/// A rising list without one of its elements.
struct Rest<'a> {
    all: &'a [Rational],
    without: Option<usize>,
}

impl<'a> Rest<'a> {
    fn of(all: &'a [Rational], without: Option<&Rational>) -> Self {
        // Which of several equal elements is left out does not matter.
        Self { all, without: without.and_then(|value| all.binary_search(value).ok()) }
    }

    fn len(&self) -> usize {
        self.all.len().saturating_sub(usize::from(self.without.is_some()))
    }

    fn get(&self, index: usize) -> Option<&'a Rational> {
        let skipped = self.without.is_some_and(|without| index >= without);
        self.all.get(index.saturating_add(usize::from(skipped)))
    }

    /// The middle element, or the mean of the middle two.
    fn median(&self) -> Option<Rational> {
        let middle = self.len().checked_div(2)?;
        let upper = self.get(middle)?;
        if self.len().is_multiple_of(2) {
            let lower = self.get(middle.checked_sub(1)?)?;
            lower.plus(upper).over(&Rational::whole(2))
        } else {
            Some(upper.clone())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rest;
    use crate::rational::Rational;

    #[test]
    fn the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        let all: Vec<Rational> = [1, 2, 4, 9].map(Rational::whole).to_vec();
        assert_eq!(Rest::of(&all, None).median(), Some(Rational::whole(3)));
        assert_eq!(Rest::of(&all, Some(&Rational::whole(2))).median(), Some(Rational::whole(4)));
        assert_eq!(Rest::of(&all, Some(&Rational::whole(9))).median(), Some(Rational::whole(2)));
        assert_eq!(Rest::of(&[], None).median(), None);
    }
}
