//! `evaluation.rank` and `evaluation.compare`

use super::Question;
use crate::award::AwardModel;
use crate::error::Error;
use crate::evaluation::{Comparison, Ranking, ScoredBid, compare, rank};
use crate::law::LawBook;
use crate::wire::wire_struct;

/// Asks for bids ranked under a model (rangordning av anbud).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankQuestion {
    /// The model.
    pub model: AwardModel,
    /// The bids.
    pub bids: Vec<ScoredBid>,
    /// The user's own law values; no law value enters a ranking.
    pub law_book: Option<LawBook>,
}

wire_struct!(RankQuestion { model, bids, law_book });

impl Question for RankQuestion {
    const CALL: &'static str = "evaluation.rank";
    type Answer = Ranking;

    fn answer(&self) -> Result<Ranking, Error> {
        rank(&self.model, &self.bids)
    }
}

/// Asks who wins under each of several models (jämförelse av utvärderingsmodeller).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareQuestion {
    /// The bids.
    pub bids: Vec<ScoredBid>,
    /// The models.
    pub models: Vec<AwardModel>,
    /// The user's own law values; no law value enters a comparison.
    pub law_book: Option<LawBook>,
}

wire_struct!(CompareQuestion { bids, models, law_book });

impl Question for CompareQuestion {
    const CALL: &'static str = "evaluation.compare";
    type Answer = Comparison;

    fn answer(&self) -> Result<Comparison, Error> {
        compare(&self.bids, &self.models)
    }
}
