//! The evaluation as a table: each bid and criterion with every value on the way to its figure.

use super::bid::ScoredBid;
use super::contest::{Contest, Scored};
use super::parts::{PartSum, sums};
use super::rank::Placed;
use crate::award::AwardModel;
use crate::error::Error;
use crate::rational::Rational;
use crate::wire::output;

output! {
    /// Evaluation table (utvärderingstabell): every bid with each value on the way to its figure.
    pub struct EvaluationTable {
        /// The model.
        pub model: AwardModel,
        /// Whether the lowest figure ranks first: it is then in kronor, or kronor a point.
        pub lowest_first: bool,
        /// What the figures are measured against.
        pub reference: Vec<ReferenceValue>,
        /// The ranked bids, by rank.
        pub rows: Vec<EvaluationRow>,
        /// Bids that are not ranked, in input order.
        pub not_ranked: Vec<String>,
    }
}

output! {
    /// Reference value (referensvärde) of the ranked bids.
    pub struct ReferenceValue {
        /// `lowestPrice`, `highestPrice`, `meanPrice`, `medianPrice` or `bestQuality`.
        pub what: &'static str,
        /// The value.
        pub value: Rational,
    }
}

output! {
    /// Row of the table (rad): one bid.
    pub struct EvaluationRow {
        /// The bid.
        pub bid: String,
        /// Its rank.
        pub rank: usize,
        /// The price to compare in kronor, where the model asks for it.
        pub price: Option<Rational>,
        /// What the price is the sum of, where it is made of parts.
        pub parts: Vec<PartSum> [sparse],
        /// The quality from 0 to 100, where the model asks for it.
        pub quality: Option<Rational>,
        /// What the quality is the sum of, where it is scored by criterion.
        pub criteria: Vec<CriterionPoints> [sparse],
        /// Points for the price.
        pub price_points: Option<Rational>,
        /// Points for the quality.
        pub quality_points: Option<Rational>,
        /// What is deducted from the price, in kronor.
        pub deduction: Option<Rational>,
        /// The discounted cost in kronor, of the life-cycle cost.
        pub cost: Option<Rational>,
        /// The figure before it was rounded, where the model rounds.
        pub unrounded: Option<Rational>,
        /// The figure.
        pub score: Rational,
    }
}

output! {
    /// Points of a criterion in the figure (kriteriets poäng).
    pub struct CriterionPoints {
        /// The criterion.
        pub id: Option<String>,
        /// Its weight among the criteria of quality.
        pub weight: Rational,
        /// The points it was given, from 0 to 100.
        pub score: Rational,
        /// What it adds to the quality: weight times score over 100.
        pub quality: Rational,
        /// What it adds to the points for quality, or to the deduction in kronor.
        pub points: Option<Rational>,
    }
}

/// Lays out the evaluation as a table (utvärderingstabell), with every intermediate value.
///
/// # Errors
/// As [`rank`](super::rank).
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::{ScoredBid, evaluation_table};
/// use anbud::wire::Wire;
///
/// let model = AwardModel::from_json(r#"{"kind":"addedValue","perPoint":"30000"}"#)?;
/// let bids = [ScoredBid::from_json(
///     r#"{"id":"A","price":"4800000","criteria":[{"id":"metod","weight":"60","score":"90"},{"id":"bemanning","weight":"40","score":"65"}],"admissible":true}"#,
/// )?];
/// let row = &evaluation_table(&model, &bids)?.rows[0];
/// assert_eq!(row.quality.as_ref().unwrap().to_string(), "80");
/// assert_eq!(row.criteria[0].points.as_ref().unwrap().to_string(), "1620000");
///
/// // A bid that is not admissible has no row.
/// let bids = [ScoredBid::from_json(r#"{"id":"B","admissible":false}"#)?];
/// assert!(evaluation_table(&model, &bids)?.rows.is_empty());
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn evaluation_table(model: &AwardModel, bids: &[ScoredBid]) -> Result<EvaluationTable, Error> {
    Ok(Placed::of(model, bids)?.table())
}

impl Placed<'_> {
    pub(crate) fn table(&self) -> EvaluationTable {
        let contest = &self.contest;
        let rows = self
            .order
            .iter()
            .filter_map(|(rank, place)| row(contest, self.scored.get(*place)?, *rank));
        let used = contest.exact.used(&contest.reference).into_iter();
        let reference = used.filter(|_| !contest.entries.is_empty());
        let reference =
            reference.map(|(what, value)| ReferenceValue { what, value: value.clone() });
        let out = self.bids.iter().filter(|bid| bid.admissible == Some(false));
        EvaluationTable {
            model: contest.model.clone(),
            lowest_first: contest.exact.lowest_first(),
            reference: reference.collect(),
            rows: rows.collect(),
            not_ranked: out.filter_map(|bid| bid.id.clone()).collect(),
        }
    }
}

fn row(contest: &Contest<'_>, own: &Scored, rank: usize) -> Option<EvaluationRow> {
    let entry = contest.entries.get(own.place)?;
    let exact = &contest.exact;
    let quality = entry.quality.clone().filter(|_| exact.needs_quality());
    let worth = own.score.quality_points.as_ref().or(own.score.deduction.as_ref());
    let hundred = Rational::whole(100);
    let criteria = entry.bid.criteria.iter().flatten().filter(|_| exact.needs_quality());
    let criteria = criteria.filter_map(|criterion| {
        let weight = Rational::from_decimal(criterion.weight?);
        let score = Rational::from_decimal(criterion.score?);
        let adds = weight.times(&score).over(&hundred)?;
        let points = match (&quality, worth) {
            (Some(quality), Some(worth)) if quality.is_zero() => Some(worth.clone()),
            (Some(quality), Some(worth)) => worth.times(&adds).over(quality),
            _ => None,
        };
        Some(CriterionPoints { id: criterion.id.clone(), weight, score, quality: adds, points })
    });
    Some(EvaluationRow {
        bid: entry.id.to_owned(),
        rank,
        price: entry.price.clone().filter(|_| exact.needs_price()),
        parts: entry.bid.parts.as_deref().map(sums).unwrap_or_default(),
        criteria: criteria.collect(),
        quality,
        price_points: own.score.price_points.clone(),
        quality_points: own.score.quality_points.clone(),
        deduction: own.score.deduction.clone(),
        cost: entry.cost.clone(),
        unrounded: contest.model.round_scores_to.map(|_| own.score.total.clone()),
        score: own.total.clone(),
    })
}
