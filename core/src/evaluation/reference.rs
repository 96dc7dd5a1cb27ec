//! What the bids have in common: the figures that relative formulas measure against.

use super::entry::Entry;
use super::figure::Figure;
use crate::rational::Rational;

/// Reference values of a set of bids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference<N = Rational> {
    pub(super) lowest: N,
    pub(super) highest: N,
    pub(super) mean: N,
    pub(super) median: N,
    pub(super) best_quality: N,
}

/// Prices and qualities of all ranked bids in rising order, so that the reference without
/// one of them is found without going through the others.
pub(crate) struct Figures<N = Rational> {
    prices: Vec<N>,
    sum: N,
    qualities: Vec<N>,
}

impl<N: Figure> Figures<N> {
    /// Those of no bids.
    pub(crate) fn none() -> Self {
        Self { prices: Vec::new(), sum: N::whole(0), qualities: Vec::new() }
    }

    /// Takes the figures of other bids instead; the room is used again. Without `sorted` only the
    /// ends are in their places: no median, and no bid taken away.
    pub(crate) fn take(
        &mut self,
        prices: impl Iterator<Item = N>,
        qualities: impl Iterator<Item = N>,
        sorted: bool,
    ) {
        self.prices.clear();
        self.prices.extend(prices);
        self.sum = self.prices.iter().fold(N::whole(0), |sum, price| sum.plus(price));
        self.qualities.clear();
        self.qualities.extend(qualities);
        for figures in [&mut self.prices, &mut self.qualities] {
            if sorted { figures.sort_unstable() } else { ends_in_place(figures) }
        }
    }

    /// The reference values of all bids.
    pub(crate) fn whole(&self) -> Reference<N> {
        self.changed((None, None), (None, None))
    }

    /// The reference values without a price and a quality, and with others in their place.
    fn changed(
        &self,
        without: (Option<&N>, Option<&N>),
        with: (Option<&N>, Option<&N>),
    ) -> Reference<N> {
        let none = || N::whole(0);
        let prices = Rest::of(&self.prices, without.0, with.0);
        let qualities = Rest::of(&self.qualities, without.1, with.1);
        let sum = without.0.map_or_else(|| self.sum.clone(), |price| self.sum.minus(price));
        let sum = with.0.map_or_else(|| sum.clone(), |price| sum.plus(price));
        let count = i64::try_from(prices.len()).unwrap_or(i64::MAX);
        let last = |rest: &Rest<'_, N>| rest.get(rest.len().saturating_sub(1)).cloned();
        Reference {
            lowest: prices.get(0).cloned().unwrap_or_else(none),
            highest: last(&prices).unwrap_or_else(none),
            mean: sum.over(&N::whole(count)).unwrap_or_else(none),
            median: prices.median().unwrap_or_else(none),
            best_quality: last(&qualities).unwrap_or_else(none),
        }
    }
}

/// Puts the lowest first and the highest last.
fn ends_in_place<N: Figure>(figures: &mut [N]) {
    let place = |least: bool, own: &[N]| {
        let all = own.iter().enumerate();
        let found = if least { all.min_by_key(|own| own.1) } else { all.max_by_key(|own| own.1) };
        found.map_or(0, |(place, _)| place)
    };
    if figures.len() > 1 {
        figures.swap(0, place(true, figures));
        figures.swap(figures.len().saturating_sub(1), place(false, figures));
    }
}

impl Figures {
    pub(super) fn of(entries: &[Entry<'_>]) -> Self {
        let mut figures = Self::none();
        figures.take(
            entries.iter().filter_map(|entry| entry.price.clone()),
            entries.iter().filter_map(|entry| entry.quality.clone()),
            true,
        );
        figures
    }

    /// The reference values of all bids, or of all but one.
    pub(super) fn reference(&self, without: Option<&Entry<'_>>) -> Reference {
        self.changed(own(without), (None, None))
    }

    /// The reference values with another price or another quality of one bid.
    pub(super) fn replaced(&self, old: &Entry<'_>, new: &Entry<'_>) -> Reference {
        self.changed(own(Some(old)), own(Some(new)))
    }
}

/// Price and quality of a bid.
fn own<'a>(entry: Option<&'a Entry<'_>>) -> (Option<&'a Rational>, Option<&'a Rational>) {
    let price = entry.and_then(|entry| entry.price.as_ref());
    (price, entry.and_then(|entry| entry.quality.as_ref()))
}

/// A rising list without one of its elements, and with another one in its place.
struct Rest<'a, N> {
    all: &'a [N],
    without: Option<usize>,
    with: Option<(usize, &'a N)>,
}

impl<'a, N: Figure> Rest<'a, N> {
    fn of(all: &'a [N], without: Option<&N>, with: Option<&'a N>) -> Self {
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

    fn get(&self, index: usize) -> Option<&'a N> {
        let index = match self.with {
            Some((place, value)) if place == index => return Some(value),
            Some((place, _)) if place < index => index.saturating_sub(1),
            _ => index,
        };
        let skipped = self.without.is_some_and(|without| index >= without);
        self.all.get(index.saturating_add(usize::from(skipped)))
    }

    /// The middle element, or the mean of the middle two.
    fn median(&self) -> Option<N> {
        let middle = self.len().checked_div(2)?;
        let upper = self.get(middle)?;
        if self.len().is_multiple_of(2) {
            let lower = self.get(middle.checked_sub(1)?)?;
            lower.plus(upper).over(&N::whole(2))
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
        assert_eq!(Rest::of(&[], None::<&Rational>, None).median(), None);
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
