//! The ranking of bids under award models.

use anbud::award;
use anbud::calls::{CompareQuestion, Question, RankQuestion};
use anbud::evaluation as core;
use anbud::money::Sek;
use anbud::wire::{Quantity, Share};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{Comparison, Ranking, answer};
use crate::award::AwardModel;
use crate::convert::{Many, fraction};
use crate::errors::Failure;
use crate::finding::findings;
use crate::shape::{Given, shape, words};

shape! {
    /// Bid to evaluate (anbud att utvärdera): its price and its quality, or its costs.
    ScoredBid(core::ScoredBid) {
        /// Its id, different from the others'.
        id: String,
        /// The price to compare (jämförelsepris) in kronor; either this or `parts`.
        price: Sek,
        /// The parts that the price to compare is the sum of.
        parts: Vec<core::PricePart>,
        /// Points of quality (kvalitetspoäng) from 0 to 100; either this or `criteria`.
        quality: Decimal,
        /// Points of quality by criterion; the weights sum to 100.
        criteria: Vec<core::CriterionScore>,
        /// Costs by year, for the life-cycle cost.
        costs: Vec<core::YearCost>,
        /// Whether it is to be ranked; absent is unknown, not yes.
        admissible: bool,
    }
}

words!(core::PricePartKind);

shape! {
    /// Part of a price (prisdel): an amount, or a price for a unit and a volume.
    PricePart(core::PricePart) {
        /// Its id, different from the others' of the bid.
        id: String,
        /// `fixed`, `variable` or `option`.
        kind: core::PricePartKind,
        /// Kronor; either this or `unit_price` with `volume`.
        amount: Sek,
        /// Kronor for one unit.
        unit_price: Sek,
        /// How many units, the same in all bids.
        volume: Quantity,
        /// Share of an option that is counted, from 0 to 1; an option alone takes one.
        counted: Share,
    }
}

shape! {
    /// Points of a criterion (poäng på ett tilldelningskriterium).
    CriterionScore(core::CriterionScore) {
        /// The criterion.
        id: String,
        /// Its weight among the criteria of quality, above 0; the weights sum to 100.
        weight: Decimal,
        /// Points from 0 to 100.
        score: Decimal,
    }
}

shape! {
    /// Cost of a year (kostnad ett år) of a life cycle.
    YearCost(core::YearCost) {
        /// The year, counted from 0, which is not discounted, to 200.
        year: u32,
        /// The cost in kronor; an income is negative.
        amount: Sek,
    }
}

/// Ranks bids under an award model (rangordning), exactly.
///
/// Inadmissible bids are not ranked and never serve as reference; one whose admissibility is
/// unknown is ranked, and the ranking is then provisional.
#[pyfunction]
#[pyo3(signature = (*, model, bids))]
pub(crate) fn rank<'py>(
    py: Python<'py>,
    model: Given<'py, award::AwardModel>,
    bids: Given<'py, Vec<core::ScoredBid>>,
) -> Result<Ranking<'py>, Failure> {
    let question =
        RankQuestion { model: model.read("model")?, bids: bids.read("bids")?, law_book: None };
    let whole = question.answer()?;
    let mut ranked = Vec::new();
    for own in &whole.ranking {
        ranked.push(answer!(py, RankedBid, own, {
            bid: &own.bid,
            rank: own.rank,
            score: fraction(py, &own.score)?,
            unrounded: own.unrounded.as_ref().map(|score| fraction(py, score)).transpose()?,
        }));
    }
    Ok(Ranking(answer!(py, Ranking, &whole, {
        ranking: Many(ranked),
        ties: Many(whole.ties.iter().cloned().map(Many).collect()),
        decisive_losers: Many(whole.decisive_losers.clone()),
        provisional: whole.provisional,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// Names the winners of the same bids under several models (jämförelse av utvärderingsmodeller):
/// the model is often the decision.
#[pyfunction]
#[pyo3(signature = (*, bids, models))]
pub(crate) fn compare<'py>(
    py: Python<'py>,
    bids: Given<'py, Vec<core::ScoredBid>>,
    models: Given<'py, Vec<award::AwardModel>>,
) -> Result<Comparison<'py>, Failure> {
    let question = CompareQuestion {
        bids: bids.read("bids")?,
        models: models.read("models")?,
        law_book: None,
    };
    let whole = question.answer()?;
    let mut winners = Vec::new();
    for own in &whole.winners {
        winners.push(answer!(py, ModelWinners, own, {
            index: own.index,
            model: own.model,
            stated: AwardModel(own.stated.clone()),
            winners: Many(own.winners.clone()),
        }));
    }
    Ok(Comparison(answer!(py, Comparison, &whole, {
        winners: Many(winners),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}
