//! The best assignment of lots to bidders, each with at most so many.

use crate::rational::Rational;

/// The lots of the assignment, each with the bidder that gets it, and the total.
pub(super) struct Best {
    pub(super) bidder_of: Vec<Option<usize>>,
    pub(super) total: Rational,
}

/// The assignment that fills most lots, and of those the one with the least cost.
///
/// `cost[lot][bidder]` is the cost, none where the bidder has no bid on the lot. Lots are added
/// one at a time along the cheapest augmenting path, which keeps the assignment the cheapest of
/// its size.
pub(super) fn best(cost: &[Vec<Option<Rational>>], bidders: usize, most: usize) -> Best {
    let mut bidder_of: Vec<Option<usize>> = vec![None; cost.len()];
    while let Some(path) = cheapest_path(cost, &bidder_of, bidders, most) {
        for (lot, bidder) in path {
            if let Some(own) = bidder_of.get_mut(lot) {
                *own = Some(bidder);
            }
        }
    }
    let assigned = bidder_of
        .iter()
        .enumerate()
        .filter_map(|(lot, bidder)| cost.get(lot)?.get((*bidder)?)?.as_ref());
    let total = assigned.fold(Rational::whole(0), |sum, cost| sum.plus(cost));
    Best { bidder_of, total }
}

/// How a bidder is reached most cheaply: the cost, the lot it would get, and from whom.
#[derive(Clone)]
struct Reached {
    cost: Rational,
    lot: usize,
    from: Option<usize>,
}

/// Changes that give one more lot away at the least cost; none where no more can be given.
fn cheapest_path(
    cost: &[Vec<Option<Rational>>],
    bidder_of: &[Option<usize>],
    bidders: usize,
    most: usize,
) -> Option<Vec<(usize, usize)>> {
    let of = |lot: usize, bidder: usize| cost.get(lot)?.get(bidder)?.as_ref();
    let mut reached: Vec<Option<Reached>> = vec![None; bidders];
    let reach = |reached: &mut Vec<Option<Reached>>, bidder: usize, new: Reached| -> bool {
        let Some(own) = reached.get_mut(bidder) else {
            return false;
        };
        let better = own.as_ref().is_none_or(|old| new.cost < old.cost);
        if better {
            *own = Some(new);
        }
        better
    };
    for (lot, _) in bidder_of.iter().enumerate().filter(|(_, own)| own.is_none()) {
        for bidder in 0..bidders {
            if let Some(cost) = of(lot, bidder) {
                reach(&mut reached, bidder, Reached { cost: cost.clone(), lot, from: None });
            }
        }
    }
    // As many rounds as there are bidders: a cheapest path passes each at most once.
    for _ in 0..bidders {
        let mut changed = false;
        for (lot, own) in bidder_of.iter().enumerate() {
            let Some(giver) = *own else { continue };
            let Some(so_far) = reached.get(giver).cloned().flatten() else { continue };
            let Some(back) = of(lot, giver) else { continue };
            let base = so_far.cost.minus(back);
            for bidder in (0..bidders).filter(|bidder| *bidder != giver) {
                if let Some(cost) = of(lot, bidder) {
                    let new = Reached { cost: base.plus(cost), lot, from: Some(giver) };
                    changed |= reach(&mut reached, bidder, new);
                }
            }
        }
        if !changed {
            break;
        }
    }
    let held = |bidder: usize| bidder_of.iter().filter(|own| **own == Some(bidder)).count();
    let free = (0..bidders).filter(|bidder| held(*bidder) < most);
    let ends =
        free.filter_map(|bidder| Some((reached.get(bidder)?.as_ref()?.cost.clone(), bidder)));
    let (_, end) = ends.min()?;
    let mut path = Vec::new();
    let mut at = Some(end);
    while let Some(bidder) = at {
        let step = reached.get(bidder)?.as_ref()?;
        path.push((step.lot, bidder));
        at = step.from.filter(|_| path.len() <= bidders);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::best;
    use crate::rational::Rational;

    /// Every assignment there is: how many lots are filled, and at which cost.
    fn tried(
        cost: &[Vec<Option<i64>>],
        lot: usize,
        held: &mut Vec<usize>,
        most: usize,
    ) -> (usize, i64) {
        let Some(row) = cost.get(lot) else { return (0, 0) };
        let mut found = tried(cost, lot + 1, held, most);
        for (bidder, own) in row.iter().enumerate() {
            if let Some(own) = own.filter(|_| held[bidder] < most) {
                held[bidder] += 1;
                let (filled, sum) = tried(cost, lot + 1, held, most);
                held[bidder] -= 1;
                let new = (filled + 1, sum + own);
                if new.0 > found.0 || (new.0 == found.0 && new.1 < found.1) {
                    found = new;
                }
            }
        }
        found
    }

    #[test]
    fn the_best_assignment_is_the_best_of_all_that_there_are() {
        let mut state = 17_u64;
        let mut next = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..600 {
            let (lots, bidders) = (next(5) as usize + 1, next(4) as usize + 1);
            let most = next(3) as usize + 1;
            let table: Vec<Vec<Option<i64>>> = (0..lots)
                .map(|_| (0..bidders).map(|_| (next(4) > 0).then(|| next(30) as i64 - 5)).collect())
                .collect();
            let exact: Vec<Vec<Option<Rational>>> = table
                .iter()
                .map(|row| row.iter().map(|own| own.map(Rational::whole)).collect())
                .collect();
            let found = best(&exact, bidders, most);
            let filled = found.bidder_of.iter().flatten().count();
            let wanted = tried(&table, 0, &mut vec![0; bidders], most);
            assert_eq!(
                (filled, found.total),
                (wanted.0, Rational::whole(wanted.1)),
                "{table:?} {most}"
            );
        }
    }
}
