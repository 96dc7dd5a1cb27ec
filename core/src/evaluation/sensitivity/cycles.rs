//! Three bids that beat each other in a circle when compared two by two.

use crate::evaluation::contest::Contest;
use crate::evaluation::reference::Figures;

/// The circles among these places, each as ids: every bid beats the one after it, the last the
/// first. A circle begins with its lowest id, and there are at most `most`.
pub(super) fn cycles(contest: &Contest<'_>, places: &[usize], most: usize) -> Vec<Vec<String>> {
    if !contest.model.is_relative() {
        return Vec::new();
    }
    let beats = |one: usize, other: usize| -> bool {
        let pair: Vec<_> =
            [one, other].iter().filter_map(|place| contest.entries.get(*place).cloned()).collect();
        let reference = Figures::of(&pair).reference(None);
        let figures: Option<Vec<_>> = pair
            .iter()
            .map(|entry| {
                let score = contest.exact.score(entry, &reference)?;
                Some(contest.upward(&contest.rounded(&score.total)))
            })
            .collect();
        matches!(figures.as_deref(), Some([one, other]) if one > other)
    };
    let mut by_id: Vec<usize> = places.to_vec();
    by_id.sort_by_key(|place| contest.entries.get(*place).map(|entry| entry.id));
    let table: Vec<Vec<bool>> = by_id
        .iter()
        .map(|one| by_id.iter().map(|other| one != other && beats(*one, *other)).collect())
        .collect();
    let won = |one: usize, other: usize| {
        table.get(one).and_then(|row| row.get(other)).copied().unwrap_or(false)
    };
    let id = |at: usize| {
        let entry = by_id.get(at).and_then(|place| contest.entries.get(*place));
        entry.map_or_else(String::new, |entry| entry.id.to_owned())
    };
    let count = by_id.len();
    let mut found = Vec::new();
    for first in 0..count {
        for second in first.saturating_add(1)..count {
            for third in second.saturating_add(1)..count {
                if found.len() >= most {
                    return found;
                }
                if won(first, second) && won(second, third) && won(third, first) {
                    found.push(vec![id(first), id(second), id(third)]);
                } else if won(first, third) && won(third, second) && won(second, first) {
                    found.push(vec![id(first), id(third), id(second)]);
                }
            }
        }
    }
    found
}
