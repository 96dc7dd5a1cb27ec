//! At which price and at which quality a bid would rank first, the others standing as they are.

use rust_decimal::Decimal;

use super::{LimitKind, PriceLimit, QualityLimit};
use crate::evaluation::contest::Contest;
use crate::evaluation::entry::Entry;
use crate::money::Sek;
use crate::rational::Rational;

/// The largest amount in öre.
const MOST_ORE: i64 = 99_999_999_999_999_999;
/// Full quality in steps of a hundredth of a point.
const MOST_STEPS: i64 = 10_000;

/// One bid with the others that can be first before it.
pub(super) struct WhatIf<'c, 'a> {
    contest: &'c Contest<'a>,
    place: usize,
    own: &'c Entry<'a>,
    /// The others that no other bid equals or beats in both price and quality; a bid that is
    /// beaten in both is never before the one that beats it.
    rivals: Vec<&'c Entry<'a>>,
}

impl<'c, 'a> WhatIf<'c, 'a> {
    pub(super) fn of(contest: &'c Contest<'a>, place: usize) -> Option<Self> {
        let own = contest.entries.get(place)?;
        let mut others: Vec<&Entry<'_>> =
            contest.entries.iter().filter(|entry| entry.index != own.index).collect();
        if contest.exact.rate().is_none() {
            // By rising price, and of equal prices the best quality first.
            others.sort_by(|one, other| {
                one.price.cmp(&other.price).then(other.quality.cmp(&one.quality))
            });
            let counts = contest.exact.needs_quality();
            let mut best: Option<Rational> = None;
            others.retain(|entry| {
                let quality = entry.quality.clone().filter(|_| counts);
                let better = match (&best, &quality) {
                    (None, _) => true,
                    (Some(best), Some(quality)) => quality > best,
                    (Some(_), None) => false,
                };
                if better {
                    best = Some(quality.unwrap_or_else(|| Rational::whole(0)));
                }
                better
            });
        }
        Some(Self { contest, place, own, rivals: others })
    }

    /// Whether the bid would rank first with this entry in place of its own.
    pub(super) fn is_first(&self, changed: &Entry<'a>) -> bool {
        let contest = self.contest;
        let reference = contest.figures.replaced(self.own, changed);
        let figure = |entry: &Entry<'_>| {
            let score = contest.exact.score(entry, &reference)?;
            Some(contest.upward(&contest.rounded(&score.total)))
        };
        let Some(own) = figure(changed) else {
            return false;
        };
        let mut equal = false;
        for rival in &self.rivals {
            match figure(rival) {
                Some(other) if other > own => return false,
                Some(other) => equal |= other == own,
                None => return false,
            }
        }
        if !equal {
            return true;
        }
        let all = contest.entries.iter().enumerate();
        let all =
            all.map(|(place, entry)| (place, if place == self.place { changed } else { entry }));
        contest.first_of(all, &reference, true).is_some_and(|first| first.contains(&self.place))
    }

    fn at_price(&self, ore: i64) -> bool {
        let price = Rational::of(ore, 100);
        self.is_first(&Entry { price, ..self.own.clone() })
    }

    fn at_quality(&self, steps: i64) -> bool {
        let quality = Rational::of(steps, 100);
        self.is_first(&Entry { quality, ..self.own.clone() })
    }

    /// The highest price at which the bid ranks first.
    pub(super) fn price(&self) -> PriceLimit {
        let exact = &self.contest.exact;
        let of = |kind| PriceLimit { kind, up_to: None };
        if !exact.needs_price() {
            return of(LimitKind::NotInModel);
        }
        if !exact.price_is_monotone() {
            return of(LimitKind::NotMonotone);
        }
        let lowest = i64::from(exact.divides_by_price());
        if !self.at_price(lowest) {
            return of(LimitKind::Never);
        }
        if self.at_price(MOST_ORE) {
            return of(LimitKind::Always);
        }
        let hint = self.own.price.as_ref().and_then(|price| {
            price.times(&Rational::whole(100)).floor().to_sek().ok().map(Sek::ore)
        });
        let highest =
            last_where(lowest, MOST_ORE, hint.unwrap_or(lowest), |ore| self.at_price(ore));
        PriceLimit { kind: LimitKind::Limit, up_to: Sek::from_ore(highest).ok() }
    }

    /// The lowest quality, in hundredths of a point, at which the bid ranks first.
    pub(super) fn quality(&self) -> QualityLimit {
        let exact = &self.contest.exact;
        let of = |kind| QualityLimit { kind, from: None };
        if !exact.needs_quality() {
            return of(LimitKind::NotInModel);
        }
        if !self.at_quality(MOST_STEPS) {
            return of(LimitKind::Never);
        }
        let lowest = i64::from(exact.divides_by_quality());
        if self.at_quality(lowest) {
            return of(LimitKind::Always);
        }
        // Counted down from full quality, the last step that is enough.
        let turned =
            last_where(0, MOST_STEPS, 0, |steps| self.at_quality(MOST_STEPS.saturating_sub(steps)));
        let steps = MOST_STEPS.saturating_sub(turned);
        let from = Decimal::new(steps, 2).normalize();
        QualityLimit { kind: LimitKind::Limit, from: Some(from) }
    }
}

/// The last number for which `holds`, which holds at `low` and not at `high`; it is looked for
/// around `hint` first.
pub(super) fn last_where(low: i64, high: i64, hint: i64, holds: impl Fn(i64) -> bool) -> i64 {
    let (mut low, mut high) = (low, high);
    let mut step = hint.checked_div(64).unwrap_or(0).max(1);
    let mut at = hint.clamp(low, high);
    let up = holds(at);
    while at > low && at < high {
        if holds(at) {
            low = at;
            if !up {
                break;
            }
            at = at.saturating_add(step);
        } else {
            high = at;
            if up {
                break;
            }
            at = at.saturating_sub(step);
        }
        step = step.saturating_mul(4);
    }
    while high.saturating_sub(low) > 1 {
        let half = high.saturating_sub(low).checked_div(2).unwrap_or(0);
        let middle = low.saturating_add(half);
        if holds(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::last_where;

    #[test]
    fn the_last_number_is_found_from_every_hint() {
        for last in 0..40 {
            for hint in 0..=41 {
                assert_eq!(last_where(0, 41, hint, |number| number <= last), last, "{hint}");
            }
        }
        assert_eq!(last_where(0, i64::MAX, 7, |number| number <= 1 << 60), 1 << 60);
    }
}
