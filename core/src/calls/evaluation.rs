//! `evaluation.rank`, `.compare`, `.abnormallyLow`, `.sensitivity`, `.advise` and `.lots`

use super::call;
use crate::award::AwardModel;
use crate::evaluation::{
    AbnormallyLow, LotAwards, LotBids, ModelAdvice, ModelComparison, Ranking, ScoredBid, Screen,
    Sensitivity, abnormally_low, advise, award_lots, compare, rank, sensitivity,
};
use crate::tender::{LotLimit, Regime};

call! {
    /// Asks for bids ranked under a model (rangordning av anbud).
    "evaluation.rank" RankQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
    } -> Ranking,
    answer = |q, _law| rank(&q.model, &q.bids),
}

call! {
    /// Asks who wins under each of several models (jämförelse av utvärderingsmodeller).
    "evaluation.compare" CompareQuestion {
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The models.
        models: Vec<AwardModel>,
    } -> ModelComparison,
    answer = |q, _law| compare(&q.bids, &q.models),
}

call! {
    /// Asks which prices appear abnormally low (onormalt låga anbud), and what the act then demands.
    "evaluation.abnormallyLow" AbnormallyLowQuestion {
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The screens.
        screens: Vec<Screen>,
        /// The regime; absent is unknown.
        regime: Option<Regime>,
    } -> AbnormallyLow,
    answer = |q, _law| abnormally_low(&q.bids, &q.screens, q.regime),
}

call! {
    /// Asks how little it takes for another bid to win (känslighetsanalys).
    "evaluation.sensitivity" SensitivityQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
    } -> Sensitivity,
    answer = |q, _law| sensitivity(&q.model, &q.bids),
}

call! {
    /// Asks for advice on a model before publication (råd om utvärderingsmodell).
    "evaluation.advise" AdviseQuestion {
        /// The model.
        model: AwardModel,
        /// The bids that are expected.
        bids: Vec<ScoredBid>,
    } -> ModelAdvice,
    answer = |q, _law| advise(&q.model, &q.bids),
}

call! {
    /// Asks who is awarded each of several lots (tilldelning av delar).
    "evaluation.lots" LotsQuestion {
        /// The lots with the bids on each.
        lots: Vec<LotBids>,
        /// The model of all lots that have none of their own.
        model: Option<AwardModel>,
        /// How many lots one bidder is awarded at most, and in which order.
        limit: Option<LotLimit>,
        /// The regime; absent is unknown.
        regime: Option<Regime>,
    } -> LotAwards,
    answer = |q, _law| award_lots(q.model.as_ref(), &q.lots, q.limit.as_ref(), q.regime),
}
