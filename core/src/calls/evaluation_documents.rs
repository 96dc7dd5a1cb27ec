//! `evaluation.report`, `evaluation.reasons` and `evaluation.explanationRequest`

use super::call;
use crate::award::AwardModel;
use crate::calendar::Day;
use crate::evaluation::{ScoredBid, Screen};
use crate::interchange::{
    AwardReasons, EvaluationReport, ExplanationRequest, RejectedBid, RequestFacts, award_reasons,
    evaluation_report, explanation_request,
};
use crate::language::Language;
use crate::tender::Regime;

call! {
    /// A whole evaluation as a table with every value on the way, as text and as HTML
    /// (utvärderingsrapport).
    "evaluation.report" EvaluationReportQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The procurement, for the heading.
        title: Option<String>,
        /// The language; absent is Swedish.
        language: Option<Language>,
    } -> EvaluationReport,
    answer = |q, _law| {
        let language = q.language.unwrap_or(Language::Swedish);
        evaluation_report(&q.model, &q.bids, q.title.as_deref(), language)
    },
    stamped = |q, law, stamp| {
        let language = q.language.unwrap_or(Language::Swedish);
        Ok(q.answer(law)?.with_stamp(stamp, language))
    },
}

call! {
    /// A draft in Swedish of the reasons of an award decision (tilldelningsbeslutets skäl).
    "evaluation.reasons" ReasonsQuestion {
        /// The model.
        model: AwardModel,
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The regime; absent is unknown.
        regime: Option<Regime>,
        /// The procurement, for the heading.
        title: Option<String>,
        /// Bids that were rejected, with the reason that the decision gives.
        rejected: Option<Vec<RejectedBid>>,
        /// Last day of the standstill, inclusive.
        standstill_until: Option<Day>,
    } -> AwardReasons,
    answer = |q, _law|
        award_reasons(
            &q.model,
            &q.bids,
            q.regime,
            q.title.as_deref(),
            q.rejected.as_deref().unwrap_or_default(),
            q.standstill_until,
        ),
    stamped = |q, law, stamp| Ok(q.answer(law)?.with_stamp(stamp)),
}

call! {
    /// A draft of the letter that asks a bidder to explain a low price (begäran om förklaring), and
    /// the decision log.
    "evaluation.explanationRequest" ExplanationRequestQuestion {
        /// The bids.
        bids: Vec<ScoredBid>,
        /// The screens.
        screens: Vec<Screen>,
        /// The bid to ask about.
        bid: String,
        /// The regime; absent is unknown.
        regime: Option<Regime>,
        /// The procurement.
        title: Option<String>,
        /// The authority that asks.
        authority: Option<String>,
        /// Last day for the answer, inclusive.
        answer_by: Option<Day>,
        /// The language; absent is Swedish.
        language: Option<Language>,
    } -> ExplanationRequest,
    answer = |q, _law| {
        let facts = RequestFacts {
            title: q.title.as_deref(),
            authority: q.authority.as_deref(),
            answer_by: q.answer_by,
        };
        let language = q.language.unwrap_or(Language::Swedish);
        explanation_request(&q.bids, &q.screens, q.regime, &q.bid, &facts, language)
    },
    stamped = |q, law, stamp| {
        let language = q.language.unwrap_or(Language::Swedish);
        Ok(q.answer(law)?.with_stamp(stamp, language))
    },
}
