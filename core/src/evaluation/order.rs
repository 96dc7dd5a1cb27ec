//! The order of figures: ranks, ties and what separates them.

use super::draw::draw;
use super::figure::Figure;
use crate::award::{TieBreak, TieBreakKind};

/// What separates equal bids; the lower goes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TieKey<N> {
    Figure(N),
    Draw(u64),
}

/// What places a bid among equals; none where the rule is not stated in full, or where what it
/// asks for is unknown.
pub(crate) fn tie_key<N: Figure>(
    rule: &TieBreak,
    price: Option<&N>,
    quality: Option<&N>,
    id: &str,
) -> Option<TieKey<N>> {
    match rule.kind? {
        TieBreakKind::LowerPrice => price.cloned().map(TieKey::Figure),
        TieBreakKind::HigherQuality => quality.map(|quality| TieKey::Figure(quality.negated())),
        TieBreakKind::DrawLots => rule.seed.as_ref().map(|seed| TieKey::Draw(draw(seed, id))),
    }
}

/// Figures with the places of their bids, the highest first.
pub(crate) fn highest_first<N: Figure>(figures: &mut [(N, usize)]) {
    figures.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
}

/// Calls `each` for every rank, from 1, with the bids that share it. `figures` stand in the order
/// of [`highest_first`]; equal ones are separated where each of them has a key.
pub(crate) fn ranks<N: Figure, K: Ord>(
    figures: &[(N, usize)],
    key: impl Fn(usize) -> Option<K>,
    mut each: impl FnMut(usize, &[(N, usize)]),
) {
    let mut rank = 1_usize;
    let mut told = |bids: &[(N, usize)]| {
        each(rank, bids);
        rank = rank.saturating_add(bids.len());
    };
    for group in figures.chunk_by(|one, other| one.0 == other.0) {
        if group.len() == 1 {
            told(group);
            continue;
        }
        let keys = group.iter().map(|own| Some((key(own.1)?, own.clone())));
        match keys.collect::<Option<Vec<(K, (N, usize))>>>() {
            Some(mut keys) => {
                keys.sort_by(|one, other| one.0.cmp(&other.0));
                for equal in keys.chunk_by(|one, other| one.0 == other.0) {
                    let bids: Vec<(N, usize)> = equal.iter().map(|(_, own)| own.clone()).collect();
                    told(&bids);
                }
            }
            None => told(group),
        }
    }
}
