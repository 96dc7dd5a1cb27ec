//! `evaluation.rank`, `.compare`, `.abnormallyLow`, `.sensitivity`, `.advise` and `.lots`

use super::call;
use crate::award::AwardModel;
use crate::evaluation::{
    AbnormallyLow, LotAwards, LotBids, ModelAdvice, ModelComparison, Ranking, ScoredBid, Screen,
    Sensitivity, abnormally_low, advise, award_lots, compare, rank, sensitivity,
};
use crate::tender::{LotLimit, Regime};

call! {
    /// Which bid is best under an award model (rangordning av anbud), why, and whether a losing bid
    /// decides it.
    "evaluation.rank" RankQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
    } -> Ranking,
    answer = |q, _law| rank(&q.model, &q.bids),
}

call! {
    /// Who wins under each of several award models (jämförelse av utvärderingsmodeller).
    "evaluation.compare" CompareQuestion {
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The models.
        models: Vec<AwardModel>,
    } -> ModelComparison,
    answer = |q, _law| compare(&q.bids, &q.models),
}

call! {
    /// Which prices appear low by your own screens (onormalt låga anbud), and what the act then
    /// requires.
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
    /// How little it takes for another bid to win (känslighetsanalys): a deciding loser, a price, a
    /// quality, a withdrawal.
    "evaluation.sensitivity" SensitivityQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
    } -> Sensitivity,
    answer = |q, _law| sensitivity(&q.model, &q.bids),
}

call! {
    /// Whether a model is relative, and which one has the least risk at the same exchange of price
    /// and quality (råd om utvärderingsmodell).
    "evaluation.advise" AdviseQuestion {
        /// The model.
        model: AwardModel,
        /// The bids that are expected.
        bids: Vec<ScoredBid>,
    } -> ModelAdvice,
    answer = |q, _law| advise(&q.model, &q.bids),
}

call! {
    /// Who is awarded which lot within a limit (tilldelning av delar), and how far that is from the
    /// best assignment.
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
