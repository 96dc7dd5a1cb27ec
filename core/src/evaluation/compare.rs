//! The winners under several models, side by side.

use super::bid::ScoredBid;
use super::contest::Contest;
use super::entry::checked_ids;
use super::findings;
use crate::award::AwardModel;
use crate::error::Error;
use crate::finding::{Finding, Outcome, missing_of};
use crate::wire::output;

output! {
    /// Comparison of models (jämförelse av utvärderingsmodeller) on the same bids.
    pub struct ModelComparison [python "Comparison"] {
        /// The winners of each model, in the order the models stand.
        pub winners: Vec<ModelWinners>,
        /// Which bids take part.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// Winners under a model (vinnare enligt en modell).
    pub struct ModelWinners {
        /// Where the model stands, from 0.
        pub index: usize,
        /// The kind of its formula.
        pub model: &'static str,
        /// The model as it was stated: what tells two models of one formula apart.
        pub stated: AwardModel,
        /// The bids ranked 1, by id; none where no bid is ranked.
        pub winners: Vec<String>,
    }
}

/// Names the winners of the same bids under several models (jämförelse av modeller): the
/// model is often the decision.
///
/// Bids take part as in [`rank`](super::rank).
///
/// # Errors
/// As [`rank`](super::rank), the model at `models[0]` and so on; one model without a value
/// for a bid fails the whole comparison.
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::{ScoredBid, compare};
/// use anbud::wire::Wire;
///
/// let bids = [
///     ScoredBid::from_json(r#"{"id":"A","price":"4800000","quality":"80","admissible":true}"#)?,
///     ScoredBid::from_json(r#"{"id":"C","price":"3900000","quality":"46","admissible":true}"#)?,
/// ];
/// let models = [
///     AwardModel::lowest_price(),
///     AwardModel::from_json(r#"{"kind":"pricePerQuality"}"#)?,
/// ];
/// let winners = compare(&bids, &models)?.winners;
/// assert_eq!((winners[0].winners[0].as_str(), winners[1].winners[0].as_str()), ("C", "A"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn compare(bids: &[ScoredBid], models: &[AwardModel]) -> Result<ModelComparison, Error> {
    let at = |index: usize| format!("models[{index}]");
    // The form of every model goes before what any of them gives.
    for (index, model) in models.iter().enumerate() {
        Contest::exact(model, &at(index))?;
    }
    checked_ids(bids)?;
    let mut winners = Vec::with_capacity(models.len());
    let mut price: Option<Finding> = None;
    for (index, model) in models.iter().enumerate() {
        let contest = Contest::new(model, &at(index), bids)?;
        contest.scored()?;
        let places = 0..contest.entries.len();
        let first = contest.first(places, &contest.reference, true).unwrap_or_default();
        let winners_of = contest.ids(&first);
        winners.push(ModelWinners {
            index,
            model: model.formula.kind(),
            stated: model.clone(),
            winners: winners_of,
        });
        let asked = findings::life_cycle_price(&contest);
        let asks = |own: &Finding| matches!(own.outcome, Outcome::NeedsJudgement { .. });
        // Once, and the question before an answer.
        if price.is_none() || (asks(&asked) && !price.as_ref().is_some_and(asks)) {
            price = contest.exact.rate().map(|_| asked).or(price);
        }
    }
    let mut findings = findings::of_bids(bids);
    findings.extend(price);
    Ok(ModelComparison { winners, missing: missing_of(&findings), findings })
}
