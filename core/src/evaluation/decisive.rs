//! Bids that do not win and yet decide who does.

use super::contest::Contest;
use super::reference::Reference;
use crate::rational::Rational;

/// The places of the bids, not among `winners`, whose removal alone changes who ranks first.
///
/// Without such a bid the reference values are others; where the formula then has no value
/// at all, nobody can be named, and that is a change too.
pub(super) fn decisive_losers(contest: &Contest<'_>, winners: &[usize]) -> Vec<usize> {
    if !contest.model.is_relative() {
        return Vec::new();
    }
    let mut known: Vec<Changed> = Vec::new();
    let candidates = candidates(contest);
    let mut decisive = Vec::new();
    let mut losers: Vec<usize> =
        (0..contest.entries.len()).filter(|place| winners.binary_search(place).is_err()).collect();
    // Bids with the same price leave the same reference behind.
    losers.sort_by(|one, other| {
        let price = |place: &usize| contest.entries.get(*place).map(|entry| &entry.price);
        price(one).cmp(&price(other)).then(one.cmp(other))
    });
    for loser in losers {
        let reference = contest.figures.reference(contest.entries.get(loser));
        if contest.exact.used(&reference) == contest.exact.used(&contest.reference) {
            continue; // the others keep their figures
        }
        let seen =
            known.iter().rev().take(8).position(|changed| changed.is_of(contest, &reference));
        let changed = match seen.and_then(|back| known.iter().rev().nth(back)) {
            Some(changed) => changed,
            None => {
                known.push(Changed::of(contest, &candidates, winners, reference));
                match known.last() {
                    Some(changed) => changed,
                    None => continue,
                }
            }
        };
        if changed.without(contest, loser, winners) {
            decisive.push(loser);
        }
    }
    decisive.sort_unstable();
    decisive
}

/// Who ranks first against changed reference values, all bids taking part.
struct Changed {
    reference: Reference,
    first: Option<Vec<usize>>,
    same: bool,
}

impl Changed {
    fn of(
        contest: &Contest<'_>,
        candidates: &[usize],
        winners: &[usize],
        reference: Reference,
    ) -> Self {
        let first = contest.first(candidates.iter().copied(), &reference, true);
        let same = first.as_deref() == Some(winners);
        Self { reference, first, same }
    }

    fn is_of(&self, contest: &Contest<'_>, reference: &Reference) -> bool {
        contest.exact.used(&self.reference) == contest.exact.used(reference)
    }

    /// Whether the winners are others once `loser` has gone.
    fn without(&self, contest: &Contest<'_>, loser: usize, winners: &[usize]) -> bool {
        let takes_part =
            self.first.as_ref().is_none_or(|first| first.binary_search(&loser).is_ok());
        if !takes_part {
            return !self.same;
        }
        // The loser would have been first here: rank the others by themselves.
        let others = (0..contest.entries.len()).filter(|place| *place != loser);
        contest.first(others, &self.reference, true).as_deref() != Some(winners)
    }
}

/// The bids that can rank first against any mean that the removal of one bid leaves.
///
/// Points against a mean rise with the mean, so a bid that does not reach the best figure at
/// the lowest mean, when measured against the highest, never ranks first. The other
/// formulas have a handful of references, and all bids are candidates.
fn candidates(contest: &Contest<'_>) -> Vec<usize> {
    let all = || (0..contest.entries.len()).collect();
    if !contest.exact.uses_mean() {
        return all();
    }
    let by_price = |entry: &&super::entry::Entry<'_>| entry.price.clone();
    let low = contest.figures.reference(contest.entries.iter().max_by_key(by_price));
    let high = contest.figures.reference(contest.entries.iter().min_by_key(by_price));
    let figure = |place: usize, reference: &Reference| {
        let entry = contest.entries.get(place)?;
        contest.exact.score(entry, reference).map(|score| score.total)
    };
    let best = (0..contest.entries.len()).filter_map(|place| figure(place, &low)).max();
    // Rounding may lift a figure to the best one over at most one step.
    let step = if contest.model.round_scores_to.is_some() { 1 } else { 0 };
    match best.map(|best| best.minus(&Rational::whole(step))) {
        None => all(),
        Some(floor) => (0..contest.entries.len())
            .filter(|place| figure(*place, &high).is_none_or(|figure| figure >= floor))
            .collect(),
    }
}
