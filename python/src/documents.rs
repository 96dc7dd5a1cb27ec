//! Documents on an evaluation: the report, the reasons of the decision, and the letter on a low price.

use anbud::award;
use anbud::calls::{EvaluationReportQuestion, ExplanationRequestQuestion, ReasonsQuestion};
use anbud::evaluation as core;
use anbud::interchange as documents;
use anbud::language::Language;
use anbud::tender::Regime;
use pyo3::prelude::*;

use crate::answers::{AwardReasons, EvaluationReport, ExplanationRequest, answer};
use crate::convert::{DateLike, Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::Citation;
use crate::json::parsed;
use crate::law::LawBook;
use crate::law_version::answered;
use crate::sensitivity::log;
use crate::shape::{Given, shape};

shape! {
    /// Rejected bid (förkastat anbud) with the reason that the decision gives.
    RejectedBid(documents::RejectedBid) {
        /// The bid.
        bid: String,
        /// Why it was rejected, as it is to stand in the decision.
        reason: String,
    }
}

/// Reports an evaluation (utvärderingsrapport): per bid and criterion every value on the way to the
/// figure, as a table, as text and as HTML.
#[pyfunction]
#[pyo3(signature = (*, model, bids, title=None, language=None, stamp=None))]
pub(crate) fn evaluation_report<'py>(
    py: Python<'py>,
    model: Given<'py, award::AwardModel>,
    bids: Given<'py, Vec<core::ScoredBid>>,
    title: Option<TextLike<'py>>,
    language: Option<TextLike<'py>>,
    stamp: Option<&LawBook>,
) -> Result<EvaluationReport<'py>, Failure> {
    let question = EvaluationReportQuestion {
        model: model.read("model")?,
        bids: bids.read("bids")?,
        title: maybe(title.as_ref(), |own| own.text("title"))?,
        language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
        law_book: None,
    };
    let whole = answered(&question, stamp)?;
    let table = anbud::wire::to_json(&whole.table)?;
    Ok(EvaluationReport(answer!(py, EvaluationReport, &whole, {
        table: parsed(py, &table)?,
        text: &whole.text,
        html: &whole.html,
    })))
}

/// Drafts the reasons of an award decision in Swedish (tilldelningsbeslutets skäl), 12 kap. 12 § and
/// 19 kap. 19 § LOU; a person checks, completes and signs it.
#[pyfunction]
#[pyo3(signature = (
    *, model, bids, regime=None, title=None, rejected=None, standstill_until=None, stamp=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn award_reasons<'py>(
    py: Python<'py>,
    model: Given<'py, award::AwardModel>,
    bids: Given<'py, Vec<core::ScoredBid>>,
    regime: Option<TextLike<'py>>,
    title: Option<TextLike<'py>>,
    rejected: Option<Given<'py, Vec<documents::RejectedBid>>>,
    standstill_until: Option<DateLike<'py>>,
    stamp: Option<&LawBook>,
) -> Result<AwardReasons<'py>, Failure> {
    let question = ReasonsQuestion {
        model: model.read("model")?,
        bids: bids.read("bids")?,
        regime: maybe(regime.as_ref(), |own| own.word("regime", Regime::parse))?,
        title: maybe(title.as_ref(), |own| own.text("title"))?,
        rejected: maybe(rejected.as_ref(), |own| own.read("rejected"))?,
        standstill_until: maybe(standstill_until.as_ref(), |day| day.day("standstillUntil"))?,
        law_book: None,
    };
    let whole = answered(&question, stamp)?;
    Ok(AwardReasons(answer!(py, AwardReasons, &whole, {
        text: &whole.text,
        html: &whole.html,
        basis: Many(whole.basis.iter().cloned().map(Citation).collect()),
        missing: Many(whole.missing.clone()),
    })))
}

/// Drafts the letter that asks a bidder to explain a low price (begäran om förklaring), with the six
/// heads of 16 kap. 7 § LOU and the decision log.
#[pyfunction]
#[pyo3(signature = (
    *, bids, screens, bid, regime=None, title=None, authority=None, answer_by=None, language=None, stamp=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn explanation_request<'py>(
    py: Python<'py>,
    bids: Given<'py, Vec<core::ScoredBid>>,
    screens: Given<'py, Vec<core::Screen>>,
    bid: TextLike<'py>,
    regime: Option<TextLike<'py>>,
    title: Option<TextLike<'py>>,
    authority: Option<TextLike<'py>>,
    answer_by: Option<DateLike<'py>>,
    language: Option<TextLike<'py>>,
    stamp: Option<&LawBook>,
) -> Result<ExplanationRequest<'py>, Failure> {
    let question = ExplanationRequestQuestion {
        bids: bids.read("bids")?,
        screens: screens.read("screens")?,
        bid: bid.text("bid")?,
        regime: maybe(regime.as_ref(), |own| own.word("regime", Regime::parse))?,
        title: maybe(title.as_ref(), |own| own.text("title"))?,
        authority: maybe(authority.as_ref(), |own| own.text("authority"))?,
        answer_by: maybe(answer_by.as_ref(), |day| day.day("answerBy"))?,
        language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
        law_book: None,
    };
    let whole = answered(&question, stamp)?;
    Ok(ExplanationRequest(answer!(py, ExplanationRequest, &whole, {
        text: &whole.text,
        html: &whole.html,
        heads: Many(whole.heads.clone()),
        log: Many(log(py, &whole.log)?),
        basis: Many(whole.basis.iter().cloned().map(Citation).collect()),
        missing: Many(whole.missing.clone()),
    })))
}
