//! How firm a ranking is, which model to choose, lots, and prices that appear low.

use anbud::award;
use anbud::calls::{
    AbnormallyLowQuestion, AdviseQuestion, LotsQuestion, Question, SensitivityQuestion,
};
use anbud::evaluation as core;
use anbud::language::Text;
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud::tender::Regime;
use anbud::wire::{Quantity, Share};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{AbnormallyLow, LotAwards, ModelAdvice, Sensitivity, answer};
use crate::award::AwardModel;
use crate::convert::{Many, TextLike, fraction, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::shape::{Given, shape, words};

words!(core::ScreenKind);

shape! {
    /// Screen (kontroll av lågt pris) with the parameters that the user states: no statute has any.
    Screen(core::Screen) {
        /// `shareOfMeanOfOthers`, `gapToNext`, `labourFloor` or `medianDeviation`.
        kind: core::ScreenKind,
        /// Share of the mean of the other prices, of `shareOfMeanOfOthers`.
        below: Share,
        /// Share of the next price, of `gapToNext`; number of deviations, of `medianDeviation`.
        above: Decimal,
        /// Full-time staff that the assignment needs, of `labourFloor`.
        staff: Quantity,
        /// Kronor a month for one of them, of `labourFloor`.
        monthly_wage: Sek,
        /// Employer's fees as a share of the wage, of `labourFloor`.
        employer_fee: Share,
    }
}

shape! {
    /// Lot to evaluate (del att utvärdera) with the bids on it; a bidder has one id in all lots.
    LotBids(core::LotBids) {
        /// The lot.
        id: String,
        /// Its model; absent is the model of all lots.
        model: award::AwardModel,
        /// The bids on it.
        bids: Vec<core::ScoredBid>,
    }
}

type Exact<'py> = Option<Bound<'py, PyAny>>;

fn exact<'py>(py: Python<'py>, value: &Option<Rational>) -> Result<Exact<'py>, Failure> {
    Ok(value.as_ref().map(|own| fraction(py, own)).transpose()?)
}

fn both(text: &Text) -> (&str, &str) {
    (&text.sv, &text.en)
}

fn texts(lists: &[Vec<String>]) -> Many<Many<String>> {
    Many(lists.iter().cloned().map(Many).collect())
}

/// Tells how little it takes for another bid to win (känslighetsanalys): losing bids that decide,
/// the price and the quality at which each bid would win, what happens if one falls out.
#[pyfunction]
#[pyo3(signature = (*, model, bids))]
pub(crate) fn sensitivity<'py>(
    py: Python<'py>,
    model: Given<'py, award::AwardModel>,
    bids: Given<'py, Vec<core::ScoredBid>>,
) -> Result<Sensitivity<'py>, Failure> {
    let question = SensitivityQuestion {
        model: model.read("model")?,
        bids: bids.read("bids")?,
        law_book: None,
    };
    let whole = question.answer()?;
    let mut decisive = Vec::new();
    for own in &whole.decisive {
        let mut moved = Vec::new();
        for value in &own.moved {
            moved.push(answer!(py, Movement, value, {
                what: value.what,
                without: fraction(py, &value.without)?,
                with_bid: fraction(py, &value.with)?,
            }));
        }
        decisive.push(answer!(py, Decisive, own, {
            bid: &own.bid,
            winners_without: Many(own.winners_without.clone()),
            winners_with: Many(own.winners_with.clone()),
            lead: fraction(py, &own.lead)?,
            lead_with: fraction(py, &own.lead_with)?,
            moved: Many(moved),
            limit: own.limit.map(Sek::to_decimal),
            price_points_without: exact(py, &own.price_points_without)?,
            price_points_with: exact(py, &own.price_points_with)?,
        }));
    }
    let mut each = Vec::new();
    for own in &whole.bids {
        each.push(answer!(py, BidSensitivity, own, {
            bid: &own.bid,
            rank: own.rank,
            margin: exact(py, &own.margin)?,
            price: own.price.kind.as_str(),
            wins_up_to: own.price.up_to.map(Sek::to_decimal),
            quality: own.quality.kind.as_str(),
            wins_from: own.quality.from,
            point_value: exact(py, &own.point_value)?,
        }));
    }
    let mut withdrawals = Vec::new();
    for own in &whole.withdrawals {
        withdrawals.push(answer!(py, Withdrawal, own, {
            without: &own.without,
            winners: own.winners.clone().map(Many),
            turned: texts(&own.turned),
        }));
    }
    let mut ties = Vec::new();
    for own in &whole.rounding_ties {
        ties.push(answer!(py, RoundingTie, own, {
            decimals: own.decimals,
            bids: Many(own.bids.clone()),
        }));
    }
    let mut remarks = Vec::new();
    for own in &whole.remarks {
        let (sv, en) = both(&own.text);
        remarks.push(answer!(py, Remark, own, {
            code: own.code,
            bids: Many(own.bids.clone()),
            text_sv: sv,
            text_en: en,
        }));
    }
    Ok(Sensitivity(answer!(py, Sensitivity, &whole, {
        winners: Many(whole.winners.clone()),
        decisive_losers: Many(whole.decisive_losers.clone()),
        decisive: Many(decisive),
        bids: Many(each),
        withdrawals: Many(withdrawals),
        cycles: texts(&whole.cycles),
        rounding_ties: Many(ties),
        remarks: Many(remarks),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
        not_checked: Many(whole.not_checked.clone()),
    })))
}

/// Advises on a model before publication (råd om utvärderingsmodell), on the bids that are
/// expected: whether it is relative, and the model of least risk with the same exchange rate.
#[pyfunction]
#[pyo3(signature = (*, model, bids))]
pub(crate) fn advise<'py>(
    py: Python<'py>,
    model: Given<'py, award::AwardModel>,
    bids: Given<'py, Vec<core::ScoredBid>>,
) -> Result<ModelAdvice<'py>, Failure> {
    let question =
        AdviseQuestion { model: model.read("model")?, bids: bids.read("bids")?, law_book: None };
    let whole = question.answer()?;
    let mut models = Vec::new();
    for own in &whole.models {
        models.push(answer!(py, ModelOutcome, own, {
            model: AwardModel(own.model.clone()),
            asked: own.asked,
            relative: own.relative,
            winners: own.winners.clone().map(Many),
            decisive_losers: Many(own.decisive_losers.clone()),
        }));
    }
    let rate_of = match &whole.rate {
        None => None,
        Some(own) => Some(answer!(py, ExchangeRate, own, {
            least: fraction(py, &own.least)?,
            most: fraction(py, &own.most)?,
            median: fraction(py, &own.median)?,
        })),
    };
    let (sv, en) = both(&whole.text);
    Ok(ModelAdvice(answer!(py, ModelAdvice, &whole, {
        relative: whole.relative,
        rate: rate_of,
        alternative: whole.alternative.clone().map(AwardModel),
        models: Many(models),
        text_sv: sv,
        text_en: en,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// Awards lots in the stated order, each bidder at most so many (tilldelning av delar), and
/// compares that with the best assignment.
#[pyfunction]
#[pyo3(signature = (*, lots, model=None, limit=None, regime=None))]
pub(crate) fn award_lots<'py>(
    py: Python<'py>,
    lots: Given<'py, Vec<core::LotBids>>,
    model: Option<Given<'py, award::AwardModel>>,
    limit: Option<Given<'py, anbud::tender::LotLimit>>,
    regime: Option<TextLike<'py>>,
) -> Result<LotAwards<'py>, Failure> {
    let question = LotsQuestion {
        lots: lots.read("lots")?,
        model: maybe(model.as_ref(), |own| own.read("model"))?,
        limit: maybe(limit.as_ref(), |own| own.read("limit"))?,
        regime: maybe(regime.as_ref(), |own| own.word("regime", Regime::parse))?,
        law_book: None,
    };
    let whole = question.answer()?;
    let mut awards = Vec::new();
    for own in &whole.awards {
        awards.push(answer!(py, LotAward, own, {
            lot: &own.lot,
            bid: own.bid.clone(),
            rank: own.rank,
            score: exact(py, &own.score)?,
            passed_over: Many(own.passed_over.clone()),
            shared: Many(own.shared.clone()),
        }));
    }
    let best = match &whole.optimal {
        None => None,
        Some(best) => {
            let mut lots = Vec::new();
            for own in &best.awards {
                lots.push(answer!(py, OptimalAward, own, {
                    lot: &own.lot,
                    bid: own.bid.clone(),
                }));
            }
            Some(answer!(py, OptimalAwards, best, {
                awards: Many(lots),
                total: fraction(py, &best.total)?,
            }))
        }
    };
    Ok(LotAwards(answer!(py, LotAwards, &whole, {
        awards: Many(awards),
        total: exact(py, &whole.total)?,
        optimal: best,
        gap: exact(py, &whole.gap)?,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// Screens bids for prices that appear abnormally low (onormalt låga anbud); a flag removes no bid.
#[pyfunction]
#[pyo3(signature = (*, bids, screens, regime=None))]
pub(crate) fn abnormally_low<'py>(
    py: Python<'py>,
    bids: Given<'py, Vec<core::ScoredBid>>,
    screens: Given<'py, Vec<core::Screen>>,
    regime: Option<TextLike<'py>>,
) -> Result<AbnormallyLow<'py>, Failure> {
    let question = AbnormallyLowQuestion {
        bids: bids.read("bids")?,
        screens: screens.read("screens")?,
        regime: maybe(regime.as_ref(), |own| own.word("regime", Regime::parse))?,
        law_book: None,
    };
    let whole = question.answer()?;
    let mut flags = Vec::new();
    for own in &whole.flags {
        flags.push(answer!(py, LowFlag, own, {
            bid: &own.bid,
            screen: own.screen.as_str(),
            index: own.index,
            value: fraction(py, &own.value)?,
        }));
    }
    Ok(AbnormallyLow(answer!(py, AbnormallyLow, &whole, {
        flags: Many(flags),
        duty: whole.duty.map(|own| own.kind.as_str()),
        log: Many(log(py, &whole.log)?),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
        not_checked: Many(whole.not_checked.clone()),
    })))
}

/// The decision log as objects.
pub(crate) fn log<'py>(
    py: Python<'py>,
    entries: &[core::LogEntry],
) -> Result<Vec<Bound<'py, PyAny>>, Failure> {
    let mut log = Vec::new();
    for own in entries {
        let (sv, en) = both(&own.text);
        log.push(answer!(py, LogEntry, own, {
            step: own.step,
            bid: own.bid.clone(),
            text_sv: sv,
            text_en: en,
        }));
    }
    Ok(log)
}
