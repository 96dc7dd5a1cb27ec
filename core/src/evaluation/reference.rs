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
        self.changed(without, None, None)
    }

    /// The reference values with another price or another quality of one bid.
    pub(super) fn replaced(&self, old: &Entry<'_>, new: &Entry<'_>) -> Reference {
        self.changed(Some(old), new.price.as_ref(), new.quality.as_ref())
    }

    fn changed(
        &self,
        without: Option<&Entry<'_>>,
        with_price: Option<&Rational>,
        with_quality: Option<&Rational>,
    ) -> Reference {
        let none = || Rational::whole(0);
        let price = without.and_then(|entry| entry.price.as_ref());
        let quality = without.and_then(|entry| entry.quality.as_ref());
        let prices = Rest::of(&self.prices, price, with_price);
        let qualities = Rest::of(&self.qualities, quality, with_quality);
        let sum = price.map_or_else(|| self.sum.clone(), |price| self.sum.minus(price));
        let sum = with_price.map_or_else(|| sum.clone(), |price| sum.plus(price));
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

/// A rising list without one of its elements, and with another one in its place.
struct Rest<'a> {
    all: &'a [Rational],
    without: Option<usize>,
    with: Option<(usize, &'a Rational)>,
}

impl<'a> Rest<'a> {
    fn of(all: &'a [Rational], without: Option<&Rational>, with: Option<&'a Rational>) -> Self {
        // Which of several equal elements is left out does not matter.
        let without = without.and_then(|value| all.binary_search(value).ok());
        let with = with.map(|value| {
            let below = all.partition_point(|own| own < value);
            let gone = usize::from(without.is_some_and(|place| place < below));
            (below.saturating_sub(gone), value)
        });
        Self { all, without, with }
    }

    fn len(&self) -> usize {
        let less = usize::from(self.without.is_some());
        self.all.len().saturating_sub(less).saturating_add(usize::from(self.with.is_some()))
    }

    fn get(&self, index: usize) -> Option<&'a Rational> {
        let index = match self.with {
            Some((place, value)) if place == index => return Some(value),
            Some((place, _)) if place < index => index.saturating_sub(1),
            _ => index,
        };
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
        assert_eq!(Rest::of(&all, None, None).median(), Some(Rational::whole(3)));
        assert_eq!(
            Rest::of(&all, Some(&Rational::whole(2)), None).median(),
            Some(Rational::whole(4))
        );
        assert_eq!(
            Rest::of(&all, Some(&Rational::whole(9)), None).median(),
            Some(Rational::whole(2))
        );
        assert_eq!(Rest::of(&[], None, None).median(), None);
    }

    #[test]
    fn an_element_is_replaced_without_sorting_again() {
        let all: Vec<Rational> = [1, 2, 4, 9].map(Rational::whole).to_vec();
        for without in [1, 2, 4, 9] {
            for with in 0..11 {
                let mut wanted: Vec<Rational> = all.clone();
                wanted.retain(|own| *own != Rational::whole(without));
                wanted.push(Rational::whole(with));
                wanted.sort();
                let (old, new) = (Rational::whole(without), Rational::whole(with));
                let rest = Rest::of(&all, Some(&old), Some(&new));
                let got: Vec<Rational> =
                    (0..rest.len()).map(|index| rest.get(index).unwrap().clone()).collect();
                assert_eq!(got, wanted, "{without} {with}");
            }
        }
    }
}
