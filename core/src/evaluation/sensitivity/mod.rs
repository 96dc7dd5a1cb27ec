//! Sensitivity: how little it takes for another bid to win.

mod cycles;
mod findings;
mod limits;
mod remarks;
mod turns;

use rust_decimal::Decimal;

use self::limits::WhatIf;
use super::bid::ScoredBid;
use super::contest::{Contest, Scored};
use super::rank::Placed;
use crate::award::AwardModel;
use crate::error::Error;
use crate::finding::{Finding, missing_of};
use crate::language::Text;
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::{output, wire_enum};

/// How many bids, the first by rank, are looked at one by one.
const MOST_BIDS: usize = 25;
/// How many circles are told.
const MOST_CYCLES: usize = 10;

output! {
    /// Sensitivity (känslighet) of a ranking.
    pub struct Sensitivity {
        /// The bids ranked 1, by id.
        pub winners: Vec<String>,
        /// Bids not ranked 1 whose removal alone changes who is, by id.
        pub decisive_losers: Vec<String>,
        /// Each of those: what it turns, and through which value.
        pub decisive: Vec<Decisive>,
        /// Each bid, by rank: at which price and quality it would win.
        pub bids: Vec<BidSensitivity>,
        /// Who wins if a bid falls away, by the rank of the bid.
        pub withdrawals: Vec<Withdrawal>,
        /// Three bids that beat each other in a circle when compared two by two.
        pub cycles: Vec<Vec<String>>,
        /// Bids that would share the first place if figures were rounded.
        pub rounding_ties: Vec<RoundingTie>,
        /// Everything above in sentences, what matters most first.
        pub remarks: Vec<Remark>,
        /// What a person should look at.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<String>,
    }
}

output! {
    /// Losing bid that decides who wins (avgörande förlorare).
    pub struct Decisive {
        /// The losing bid.
        pub bid: String,
        /// Who ranks first without it.
        pub winners_without: Vec<String>,
        /// Who ranks first with it.
        pub winners_with: Vec<String>,
        /// By how much the winner without it leads, in the figure of the model.
        pub lead: Rational,
        /// By how much the other one leads with it.
        pub lead_with: Rational,
        /// The values that the bid moves.
        pub moved: Vec<Movement>,
        /// The price of the losing bid, nearest its own, up to which it still turns the outcome;
        /// absent where no price of its own undoes it.
        pub limit: Option<Sek>,
        /// Points that the difference in price between the two is worth without the losing bid.
        pub price_points_without: Option<Rational>,
        /// And with it.
        pub price_points_with: Option<Rational>,
    }
}

output! {
    /// Reference value that a bid moves (referensvärde som flyttas).
    pub struct Movement {
        /// `lowestPrice`, `highestPrice`, `meanPrice`, `medianPrice` or `bestQuality`.
        pub what: &'static str,
        /// Its value without the bid.
        pub without: Rational,
        /// Its value with it.
        pub with: Rational [python "with_bid"],
    }
}

wire_enum! {
    /// Kind of limit (slag av gräns) of a price or a quality.
    #[non_exhaustive]
    pub enum LimitKind {
        /// There is a limit.
        Limit = "limit",
        /// The bid ranks first whatever the value.
        Always = "always",
        /// The bid ranks first at no value.
        Never = "never",
        /// The value does not count in the model.
        NotInModel = "notInModel",
        /// A higher price can help its own bid, so there is no one limit.
        NotMonotone = "notMonotone",
    }
}

output! {
    /// Price up to which a bid ranks first (prisgräns), the other bids standing as they are.
    #[derive(Copy)]
    pub struct PriceLimit {
        /// Whether there is a limit.
        pub kind: LimitKind,
        /// The highest price, inclusive, to the öre.
        pub up_to: Option<Sek>,
    }
}

output! {
    /// Quality from which a bid ranks first (kvalitetsgräns), the other bids standing as they are.
    #[derive(Copy)]
    pub struct QualityLimit {
        /// Whether there is a limit.
        pub kind: LimitKind,
        /// The lowest quality, inclusive, in steps of a hundredth of a point.
        pub from: Option<Decimal>,
    }
}

output! {
    /// Sensitivity of one bid (anbudets känslighet).
    pub struct BidSensitivity {
        /// The bid.
        pub bid: String,
        /// Its rank.
        pub rank: usize,
        /// Its lead before the best of the others, in the figure of the model; below zero where
        /// another bid leads, absent where there is no other.
        pub margin: Option<Rational>,
        /// The price up to which it ranks first.
        pub price: PriceLimit,
        /// The quality from which it ranks first.
        pub quality: QualityLimit,
        /// What one point of quality is worth in kronor at its price; absent where the model has
        /// no such rate.
        pub point_value: Option<Rational>,
    }
}

output! {
    /// What happens if a bid falls away (om ett anbud faller bort).
    pub struct Withdrawal {
        /// The bid that is withdrawn or rejected.
        pub without: String,
        /// Who ranks first then; absent where the model has no value for the bids that are left.
        pub winners: Option<Vec<String>>,
        /// Pairs of other bids whose order turns: the first of each was ahead.
        pub turned: Vec<Vec<String>>,
    }
}

output! {
    /// Bids that rounding would make equal (avrundningslika).
    pub struct RoundingTie {
        /// To how many decimals.
        pub decimals: u32,
        /// The bids that would share the first place.
        pub bids: Vec<String>,
    }
}

output! {
    /// Remark (anmärkning): one of the answers in a sentence.
    pub struct Remark {
        /// What it is about, `decisiveLoser` or `priceLimit` for instance.
        pub code: &'static str,
        /// The bids it names.
        pub bids: Vec<String>,
        /// The sentence.
        pub text: Text,
    }
}

/// Tells how little it takes for another bid to win (känslighetsanalys).
///
/// Bids take part as in [`rank`](super::rank). A limit of price is in whole öre, one of quality
/// in hundredths of a point; both are exact: at the limit the bid ranks first, one step further
/// it does not. The first 25 bids by rank are looked at one by one, the others in the reference
/// values alone; `notChecked` then says so.
///
/// # Errors
/// As [`rank`](super::rank).
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::{ScoredBid, sensitivity};
/// use anbud::wire::Wire;
///
/// let model = AwardModel::from_json(
///     r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50"}"#,
/// )?;
/// let bid = |id: &str, price: &str, quality: &str| ScoredBid::from_json(&format!(
///     r#"{{"id":"{id}","price":"{price}","quality":"{quality}","admissible":true}}"#
/// ));
/// let bids = [
///     bid("A", "4800000", "80")?,
///     bid("B", "4200000", "69")?,
///     bid("C", "3900000", "46")?,
///     bid("F", "3200000", "20")?,
/// ];
/// let answer = sensitivity(&model, &bids)?;
/// // F comes last and decides: below 3 696 000 kr it makes A the winner in place of B.
/// assert_eq!(answer.decisive[0].limit.unwrap().to_wire(), "3696000.00");
///
/// // A model that is absolute has no such bid.
/// let model = AwardModel::from_json(r#"{"kind":"addedValue","perPoint":"30000"}"#)?;
/// assert!(sensitivity(&model, &bids)?.decisive.is_empty());
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn sensitivity(model: &AwardModel, bids: &[ScoredBid]) -> Result<Sensitivity, Error> {
    let placed = Placed::of(model, bids)?;
    let ranking = placed.ranking();
    let first = placed.first();
    let Placed { contest, scored, order, .. } = placed;
    let place_of = |id: &str| contest.entries.iter().position(|entry| entry.id == id);
    let winners: Vec<String> = ranking.winners().map(str::to_owned).collect();
    let shown: Vec<(usize, usize)> =
        order.iter().take(MOST_BIDS).map(|(rank, place)| (*place, *rank)).collect();
    let places: Vec<usize> = shown.iter().map(|(place, _)| *place).collect();
    let details = shown.iter().filter_map(|(place, rank)| of_bid(&contest, &scored, *place, *rank));
    let details: Vec<BidSensitivity> = details.collect();
    let losers = ranking.decisive_losers.iter().filter_map(|id| place_of(id));
    let losers: Vec<usize> = losers.collect();
    let decisive: Vec<Decisive> =
        losers.iter().filter_map(|loser| turns::decisive(&contest, *loser, &first)).collect();
    let mut gone = places.clone();
    gone.extend(losers.iter().filter(|loser| !places.contains(loser)));
    let withdrawals: Vec<Withdrawal> = gone
        .into_iter()
        .filter_map(|place| withdrawal(&contest, &scored, &places, place))
        .collect();
    let cycles = cycles::cycles(&contest, &places, MOST_CYCLES);
    let rounding_ties = rounding_ties(&contest, &scored);
    let mut not_checked = vec!["criteria_are_equal".to_owned()];
    if ranking.ranking.len() > places.len() {
        not_checked.push("bids_beyond_the_first".to_owned());
    }
    let mut whole = Sensitivity {
        winners,
        decisive_losers: ranking.decisive_losers,
        decisive,
        bids: details,
        withdrawals,
        cycles,
        rounding_ties,
        remarks: Vec::new(),
        findings: Vec::new(),
        missing: Vec::new(),
        not_checked,
    };
    whole.findings = findings::of(&contest, bids, &whole);
    whole.missing = missing_of(&whole.findings);
    whole.remarks = remarks::of(&contest, &whole);
    Ok(whole)
}

fn of_bid(
    contest: &Contest<'_>,
    scored: &[Scored],
    place: usize,
    rank: usize,
) -> Option<BidSensitivity> {
    let entry = contest.entries.get(place)?;
    let what_if = WhatIf::of(contest, place)?;
    let figure = |own: &Scored| contest.upward(&own.total);
    let best = scored.iter().filter(|own| own.place != place).map(figure).max();
    let own = scored.get(place).map(figure)?;
    let price = entry.price.as_ref();
    Some(BidSensitivity {
        bid: entry.id.to_owned(),
        rank,
        margin: best.map(|best| own.minus(&best)),
        price: what_if.price(),
        quality: what_if.quality(),
        point_value: price.and_then(|price| {
            contest.exact.point_value(price, entry.quality.as_ref(), &contest.reference)
        }),
    })
}

fn withdrawal(
    contest: &Contest<'_>,
    scored: &[Scored],
    places: &[usize],
    gone: usize,
) -> Option<Withdrawal> {
    let entry = contest.entries.get(gone)?;
    let reference = contest.figures.reference(Some(entry));
    let others = (0..contest.entries.len()).filter(|place| *place != gone);
    let winners = contest.first(others, &reference, true).map(|first| contest.ids(&first));
    let then = |place: usize| {
        let score = contest.exact.score(contest.entries.get(place)?, &reference)?;
        Some(contest.upward(&contest.rounded(&score.total)))
    };
    let now = |place: usize| scored.get(place).map(|own| contest.upward(&own.total));
    let mut turned = Vec::new();
    if contest.model.is_relative() {
        let rest: Vec<usize> = places.iter().copied().filter(|place| *place != gone).collect();
        for (at, one) in rest.iter().enumerate() {
            for other in rest.iter().skip(at.saturating_add(1)) {
                // `places` is by rank, so that the first of a pair is not behind now.
                if now(*one) > now(*other) && then(*one) < then(*other) {
                    let pair = [one, other].map(|place| {
                        contest.entries.get(*place).map_or("", |entry| entry.id).to_owned()
                    });
                    turned.push(pair.to_vec());
                }
            }
        }
    }
    Some(Withdrawal { without: entry.id.to_owned(), winners, turned })
}

/// Who would share the first place with figures rounded to none, one or two decimals, where
/// they do not share it now.
fn rounding_ties(contest: &Contest<'_>, scored: &[Scored]) -> Vec<RoundingTie> {
    if contest.model.round_scores_to.is_some() {
        return Vec::new();
    }
    let exact: Vec<Rational> = scored.iter().map(|own| contest.upward(&own.score.total)).collect();
    let shares = |figures: &[Rational]| -> Vec<usize> {
        let best = figures.iter().max();
        let first = figures.iter().enumerate().filter(|(_, own)| Some(*own) == best);
        first.map(|(place, _)| place).collect()
    };
    let now = shares(&exact);
    (0..=2)
        .filter_map(|decimals| {
            let rounded: Vec<Rational> = scored
                .iter()
                .map(|own| contest.upward(&own.score.total.rounded_half_up(decimals)))
                .collect();
            let first = shares(&rounded);
            (first.len() > 1 && first != now)
                .then(|| RoundingTie { decimals, bids: contest.ids(&first) })
        })
        .collect()
}
