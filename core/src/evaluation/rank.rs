//! The ranking of bids under one model.

use super::bid::ScoredBid;
use super::contest::{Contest, Scored};
use super::decisive::decisive_losers;
use super::findings;
use super::order::{highest_first, ranks};
use crate::award::AwardModel;
use crate::error::Error;
use crate::finding::{Finding, missing_of};
use crate::rational::Rational;
use crate::wire::output;

output! {
    /// Ranking (rangordning) of bids.
    pub struct Ranking {
        /// The ranked bids; ranks skip after a tie (1, 1, 3), and bids of one rank stand by id.
        pub ranking: Vec<Ranked>,
        /// Groups of bids with equal figures, by rank, also where a stated rule separated them.
        pub ties: Vec<Vec<String>>,
        /// Bids not ranked 1 whose removal alone changes who is, by id.
        pub decisive_losers: Vec<String>,
        /// True where a bid is ranked whose admissibility is unknown; absent where all are known.
        pub provisional: bool [sparse],
        /// What the ranking rests on.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// Ranked bid (rangordnat anbud).
    pub struct Ranked [python "RankedBid"] {
        /// The bid.
        pub bid: String,
        /// Its rank, from 1.
        pub rank: usize,
        /// Its figure: points, or kronor where the lowest ranks first; rounded where the model says so.
        pub score: Rational,
        /// The figure before it was rounded, where the model rounds.
        pub unrounded: Option<Rational>,
    }
}

impl Ranking {
    /// The bids ranked 1, by id.
    pub fn winners(&self) -> impl Iterator<Item = &str> {
        self.ranking.iter().filter(|ranked| ranked.rank == 1).map(|ranked| ranked.bid.as_str())
    }
}

/// Ranks the bids under a model (rangordning), exactly.
///
/// Inadmissible bids are not ranked and never serve as reference. A bid whose admissibility
/// is unknown is ranked as if it were admissible; the ranking is then `provisional`, a
/// finding is unknown for the bid, and `bids.admissible` is missing. What a formula gives
/// for kronor is in kronor.
///
/// It does not decide which bids are admissible, whether a bid is abnormally low, or whether
/// the bids were scored on the same criteria.
///
/// # Errors
/// `input.invalid` where the model lacks a parameter of its formula (`model.priceWeight`) or
/// two bids have one id; `evaluation.undefined` at a bid for which the formula has no value:
/// a figure it needs is missing, a price is below zero, or it would divide by zero.
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::{ScoredBid, rank};
/// use anbud::wire::Wire;
/// use rust_decimal::Decimal;
///
/// let model = AwardModel::from_json(
///     r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50"}"#,
/// )?;
/// let bid = |id: &str, ore: i64, quality: i64| {
///     let price = anbud::money::Sek::from_ore(ore).unwrap();
///     ScoredBid::new().id(id).price(price).quality(Decimal::from(quality)).admissible(true)
/// };
/// let mut bids = vec![bid("A", 480_000_000, 80), bid("B", 420_000_000, 69), bid("C", 390_000_000, 46)];
/// let ranking = rank(&model, &bids)?;
/// assert_eq!(ranking.winners().collect::<Vec<_>>(), ["B"]);
/// assert_eq!(ranking.ranking[0].score.to_string(), "1133/14");
///
/// // A cheap and poor bid that cannot win makes A the winner.
/// bids.push(bid("F", 320_000_000, 20));
/// let ranking = rank(&model, &bids)?;
/// assert_eq!(ranking.winners().collect::<Vec<_>>(), ["A"]);
/// assert_eq!(ranking.decisive_losers, ["F"]);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn rank(model: &AwardModel, bids: &[ScoredBid]) -> Result<Ranking, Error> {
    Ok(Placed::of(model, bids)?.ranking())
}

/// One contest with every figure and its order: the ranking, the table and the reasons of a
/// decision are views of it.
pub(crate) struct Placed<'a> {
    pub(super) contest: Contest<'a>,
    pub(super) bids: &'a [ScoredBid],
    /// The figures, in input order.
    pub(super) scored: Vec<Scored>,
    /// The figures as numbers of which the highest ranks first, in that order, with their places.
    figures: Vec<(Rational, usize)>,
    /// Rank and place, bids of one rank by id.
    pub(super) order: Vec<(usize, usize)>,
}

impl<'a> Placed<'a> {
    /// # Errors
    /// As [`rank`].
    pub(crate) fn of(model: &'a AwardModel, bids: &'a [ScoredBid]) -> Result<Self, Error> {
        let contest = Contest::new(model, "model", bids)?;
        let scored = contest.scored()?;
        let mut figures: Vec<(Rational, usize)> =
            scored.iter().map(|own| (contest.upward(&own.total), own.place)).collect();
        highest_first(&mut figures);
        let order = ordered(&contest, &figures);
        Ok(Self { contest, bids, scored, figures, order })
    }

    /// The places of the bids ranked 1, rising.
    pub(super) fn first(&self) -> Vec<usize> {
        let first = self.order.iter().filter(|(rank, _)| *rank == 1);
        let mut places: Vec<usize> = first.map(|(_, place)| *place).collect();
        places.sort_unstable();
        places
    }

    pub(crate) fn ranking(&self) -> Ranking {
        let Self { contest, bids, scored, figures, order } = self;
        let winners = self.first();
        let decisive = contest.ids(&decisive_losers(contest, &winners));
        let ranking: Vec<Ranked> = order
            .iter()
            .filter_map(|(rank, place)| {
                let own = scored.get(*place)?;
                Some(Ranked {
                    bid: contest.entries.get(*place)?.id.to_owned(),
                    rank: *rank,
                    score: own.total.clone(),
                    unrounded: contest.model.round_scores_to.map(|_| own.score.total.clone()),
                })
            })
            .collect();
        let tied: Vec<Vec<usize>> = figures
            .chunk_by(|one, other| one.0 == other.0)
            .filter(|group| group.len() > 1)
            .map(|group| group.iter().map(|(_, place)| *place).collect())
            .collect();
        let findings = findings::of_ranking(contest, bids, scored, &tied, &winners, &decisive);
        Ranking {
            ranking,
            ties: tied.iter().map(|group| contest.ids(group)).collect(),
            decisive_losers: decisive,
            provisional: contest.entries.iter().any(|entry| entry.bid.admissible.is_none()),
            missing: missing_of(&findings),
            findings,
        }
    }
}

/// Ranks with places, bids of one rank by id.
fn ordered(contest: &Contest<'_>, figures: &[(Rational, usize)]) -> Vec<(usize, usize)> {
    let mut order: Vec<(usize, usize)> = Vec::with_capacity(figures.len());
    let key = |place: usize| contest.tie_key(contest.entries.get(place)?);
    ranks(figures, key, |rank, bids| {
        let mut places: Vec<usize> = bids.iter().map(|(_, place)| *place).collect();
        places.sort_by_key(|place| contest.entries.get(*place).map(|entry| entry.id));
        order.extend(places.into_iter().map(|place| (rank, place)));
    });
    order
}
