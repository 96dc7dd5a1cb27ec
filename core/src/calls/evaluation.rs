//! `evaluation.rank`, `.compare`, `.abnormallyLow`, `.sensitivity`, `.advise` and `.lots`

use super::Question;
use crate::award::AwardModel;
use crate::error::Error;
use crate::evaluation::{
    AbnormallyLow, LotAwards, LotBids, ModelAdvice, ModelComparison, Ranking, ScoredBid, Screen,
    Sensitivity, abnormally_low, advise, award_lots, compare, rank, sensitivity,
};
use crate::law::LawBook;
use crate::tender::{LotLimit, Regime};
use crate::wire::input;

input! {
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
}

impl Question for RankQuestion {
    const CALL: &'static str = "evaluation.rank";
    type Answer = Ranking;

    fn answer(&self) -> Result<Ranking, Error> {
        rank(&self.model, &self.bids)
    }
}

input! {
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
}

impl Question for CompareQuestion {
    const CALL: &'static str = "evaluation.compare";
    type Answer = ModelComparison;

    fn answer(&self) -> Result<ModelComparison, Error> {
        compare(&self.bids, &self.models)
    }
}

input! {
    /// Asks which prices appear abnormally low (onormalt låga anbud), and what the act then demands.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AbnormallyLowQuestion {
        /// The bids.
        pub bids: Vec<ScoredBid>,
        /// The screens.
        pub screens: Vec<Screen>,
        /// The regime; absent is unknown.
        pub regime: Option<Regime>,
        /// The user's own law values; no law value enters a screen.
        pub law_book: Option<LawBook>,
    }
}

impl Question for AbnormallyLowQuestion {
    const CALL: &'static str = "evaluation.abnormallyLow";
    type Answer = AbnormallyLow;

    fn answer(&self) -> Result<AbnormallyLow, Error> {
        abnormally_low(&self.bids, &self.screens, self.regime)
    }
}

input! {
    /// Asks how little it takes for another bid to win (känslighetsanalys).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SensitivityQuestion {
        /// The model.
        pub model: AwardModel,
        /// The bids.
        pub bids: Vec<ScoredBid>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for SensitivityQuestion {
    const CALL: &'static str = "evaluation.sensitivity";
    type Answer = Sensitivity;

    fn answer(&self) -> Result<Sensitivity, Error> {
        sensitivity(&self.model, &self.bids)
    }
}

input! {
    /// Asks for advice on a model before publication (råd om utvärderingsmodell).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AdviseQuestion {
        /// The model.
        pub model: AwardModel,
        /// The bids that are expected.
        pub bids: Vec<ScoredBid>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for AdviseQuestion {
    const CALL: &'static str = "evaluation.advise";
    type Answer = ModelAdvice;

    fn answer(&self) -> Result<ModelAdvice, Error> {
        advise(&self.model, &self.bids)
    }
}

input! {
    /// Asks who is awarded each of several lots (tilldelning av delar).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LotsQuestion {
        /// The lots with the bids on each.
        pub lots: Vec<LotBids>,
        /// The model of all lots that have none of their own.
        pub model: Option<AwardModel>,
        /// How many lots one bidder is awarded at most, and in which order.
        pub limit: Option<LotLimit>,
        /// The regime; absent is unknown.
        pub regime: Option<Regime>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for LotsQuestion {
    const CALL: &'static str = "evaluation.lots";
    type Answer = LotAwards;

    fn answer(&self) -> Result<LotAwards, Error> {
        award_lots(self.model.as_ref(), &self.lots, self.limit.as_ref(), self.regime)
    }
}
