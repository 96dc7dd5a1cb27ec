//! `evaluation.report`, `evaluation.reasons` and `evaluation.explanationRequest`

use super::Question;
use crate::award::AwardModel;
use crate::calendar::Day;
use crate::error::Error;
use crate::evaluation::{ScoredBid, Screen};
use crate::interchange::{
    AwardReasons, EvaluationReport, ExplanationRequest, RejectedBid, RequestFacts, award_reasons,
    evaluation_report, explanation_request,
};
use crate::language::Language;
use crate::law::{LawBook, Stamp};
use crate::tender::Regime;
use crate::wire::input;

input! {
    /// Asks for the report of an evaluation (utvärderingsrapport).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EvaluationReportQuestion {
        /// The model.
        pub model: AwardModel,
        /// The bids.
        pub bids: Vec<ScoredBid>,
        /// The procurement, for the heading.
        pub title: Option<String>,
        /// The language; absent is Swedish.
        pub language: Option<Language>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for EvaluationReportQuestion {
    const CALL: &'static str = "evaluation.report";
    type Answer = EvaluationReport;

    fn answer(&self) -> Result<EvaluationReport, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        evaluation_report(&self.model, &self.bids, self.title.as_deref(), language)
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        Ok(self.answer()?.with_stamp(stamp, language))
    }
}

input! {
    /// Asks for a draft of the reasons of an award decision (tilldelningsbeslutets skäl), in Swedish.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ReasonsQuestion {
        /// The model.
        pub model: AwardModel,
        /// The bids.
        pub bids: Vec<ScoredBid>,
        /// The regime; absent is unknown.
        pub regime: Option<Regime>,
        /// The procurement, for the heading.
        pub title: Option<String>,
        /// Bids that were rejected, with the reason that the decision gives.
        pub rejected: Option<Vec<RejectedBid>>,
        /// Last day of the standstill, inclusive.
        pub standstill_until: Option<Day>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ReasonsQuestion {
    const CALL: &'static str = "evaluation.reasons";
    type Answer = AwardReasons;

    fn answer(&self) -> Result<AwardReasons, Error> {
        award_reasons(
            &self.model,
            &self.bids,
            self.regime,
            self.title.as_deref(),
            self.rejected.as_deref().unwrap_or_default(),
            self.standstill_until,
        )
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        Ok(self.answer()?.with_stamp(stamp))
    }
}

input! {
    /// Asks for the letter that asks a bidder to explain a low price (begäran om förklaring).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ExplanationRequestQuestion {
        /// The bids.
        pub bids: Vec<ScoredBid>,
        /// The screens.
        pub screens: Vec<Screen>,
        /// The bid to ask about.
        pub bid: String,
        /// The regime; absent is unknown.
        pub regime: Option<Regime>,
        /// The procurement.
        pub title: Option<String>,
        /// The authority that asks.
        pub authority: Option<String>,
        /// Last day for the answer, inclusive.
        pub answer_by: Option<Day>,
        /// The language; absent is Swedish.
        pub language: Option<Language>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ExplanationRequestQuestion {
    const CALL: &'static str = "evaluation.explanationRequest";
    type Answer = ExplanationRequest;

    fn answer(&self) -> Result<ExplanationRequest, Error> {
        let facts = RequestFacts {
            title: self.title.as_deref(),
            authority: self.authority.as_deref(),
            answer_by: self.answer_by,
        };
        let language = self.language.unwrap_or(Language::Swedish);
        explanation_request(&self.bids, &self.screens, self.regime, &self.bid, &facts, language)
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        Ok(self.answer()?.with_stamp(stamp, language))
    }
}
