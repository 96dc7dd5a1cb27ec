//! A losing bid that decides who wins: by how much, through which value, and up to which price.

use super::limits::last_where;
use super::{Decisive, Movement};
use crate::evaluation::contest::Contest;
use crate::evaluation::entry::Entry;
use crate::evaluation::reference::Reference;
use crate::money::Sek;
use crate::rational::Rational;

/// What the bid at `loser` turns, where the winners without it are known.
pub(super) fn decisive(contest: &Contest<'_>, loser: usize, winners: &[usize]) -> Option<Decisive> {
    let own = contest.entries.get(loser)?;
    let without = contest.figures.reference(Some(own));
    let others = || (0..contest.entries.len()).filter(|place| *place != loser);
    let first = contest.first(others(), &without, true)?;
    let (before, after) = (*first.first()?, *winners.first()?);
    let figure = |place: usize, reference: &Reference| {
        let score = contest.exact.score(contest.entries.get(place)?, reference)?;
        Some(contest.upward(&score.total))
    };
    // The bid that leads without the loser, and the one that takes its place.
    let lead = figure(before, &without)?.minus(&figure(after, &without)?);
    let behind = figure(after, &contest.reference)?.minus(&figure(before, &contest.reference)?);
    let points = |reference: &Reference| {
        let of = |place: usize| {
            let score = contest.exact.score(contest.entries.get(place)?, reference)?;
            score.price_points
        };
        let apart = of(before)?.minus(&of(after)?);
        let back = apart.negated();
        Some(apart.max(back))
    };
    let with = contest.exact.used(&contest.reference);
    let moved = contest.exact.used(&without).into_iter().zip(with);
    let moved = moved.filter(|((_, one), (_, other))| one != other);
    Some(Decisive {
        bid: own.id.to_owned(),
        winners_without: contest.ids(&first),
        winners_with: contest.ids(winners),
        lead,
        lead_with: behind,
        moved: moved
            .map(|((name, one), (_, other))| Movement {
                what: name,
                without: one.clone(),
                with: other.clone(),
            })
            .collect(),
        limit: limit(contest, loser, own, &first),
        price_points_without: points(&without),
        price_points_with: points(&contest.reference),
    })
}

/// The price nearest its own at which the bid turns nothing any more: the last one that does.
fn limit(contest: &Contest<'_>, loser: usize, own: &Entry<'_>, first: &[usize]) -> Option<Sek> {
    let floor =
        |price: &Rational| price.times(&Rational::whole(100)).floor().to_sek().ok().map(Sek::ore);
    let turns = |ore: i64| {
        let changed = Entry { price: Rational::of(ore, 100), ..own.clone() };
        let reference = contest.figures.replaced(own, &changed);
        let all = contest.entries.iter().enumerate();
        let all = all.map(|(place, entry)| (place, if place == loser { &changed } else { entry }));
        contest.first_of(all, &reference, true).as_deref() != Some(first)
    };
    let start = floor(own.price.as_ref()?)?;
    if !turns(start) {
        return None; // it turns by its quality, or by a fraction of an öre
    }
    let rest = contest.figures.reference(Some(own));
    // Where the bid no longer moves what the formula measures against, it may turn nothing.
    let neutral = [&rest.lowest, &rest.highest, &rest.mean, &rest.median];
    let quiet = neutral.into_iter().filter_map(floor).filter(|ore| *ore != start && !turns(*ore));
    let mut quiet: Vec<i64> = quiet.collect();
    quiet.sort_by_key(|ore| ore.abs_diff(start));
    let end = *quiet.first()?;
    let ore = if end > start {
        last_where(start, end, start, turns)
    } else {
        let turned =
            last_where(0, start.saturating_sub(end), 0, |down| turns(start.saturating_sub(down)));
        start.saturating_sub(turned)
    };
    Sek::from_ore(ore).ok()
}
