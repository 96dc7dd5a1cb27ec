//! The bounds of a model's parameters.

use rust_decimal::Decimal;

use super::{AwardModel, Formula, LOWEST_PRICE};
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::wire::{Node, Report};

/// The most decimals that a total may be rounded to; scores are shown with as many.
pub(super) const MOST_PLACES: u32 = 6;

pub(super) fn report(model: &AwardModel, node: Node<'_>, report: &mut Report) -> Option<()> {
    match check(model) {
        Ok(()) => Some(()),
        Err(error) => node.fault_at(error.path(), error.problem().clone(), report),
    }
}

pub(super) fn check(model: &AwardModel) -> Result<(), Error> {
    match &model.formula {
        Formula::LowestPrice {}
        | Formula::PricePerQuality {}
        | Formula::ValueForMoney {}
        | Formula::LifeCycleCost { .. } => {}
        Formula::LowestOverPrice { price_weight, quality_weight }
        | Formula::LinearToLowest { price_weight, quality_weight, .. }
        | Formula::Range { price_weight, quality_weight }
        | Formula::Quadratic { price_weight, quality_weight }
        | Formula::MeanBased { price_weight, quality_weight }
        | Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight } => {
            weights(*price_weight, *quality_weight)?;
        }
        Formula::AbsoluteLinear { price_weight, quality_weight, full, zero, .. } => {
            weights(*price_weight, *quality_weight)?;
            scale(*full, *zero)?;
        }
        Formula::AddedValue { per_point } => {
            positive("perPoint", per_point.map(Sek::to_decimal))?;
        }
        Formula::MedianDeduction { factor } => positive("factor", *factor)?,
        Formula::FixedPrice { price } => not_negative("price", price.map(Sek::to_decimal))?,
    }
    shared(model)
}

/// Each weight is above 0 and below 100, and both sum to 100.
fn weights(price: Option<Decimal>, quality: Option<Decimal>) -> Result<(), Error> {
    for (name, weight) in [("priceWeight", price), ("qualityWeight", quality)] {
        positive(name, weight)?;
        if weight.is_some_and(|weight| weight >= Decimal::ONE_HUNDRED) {
            return Err(Error::new(Problem::WeightSum).at(name));
        }
    }
    match (price, quality) {
        (Some(price), Some(quality))
            if price.checked_add(quality) != Some(Decimal::ONE_HUNDRED) =>
        {
            Err(Error::new(Problem::WeightSum).at("qualityWeight"))
        }
        _ => Ok(()),
    }
}

fn scale(full: Option<Sek>, zero: Option<Sek>) -> Result<(), Error> {
    not_negative("full", full.map(Sek::to_decimal))?;
    not_negative("zero", zero.map(Sek::to_decimal))?;
    match (full, zero) {
        (Some(full), Some(zero)) if zero <= full => Err(Error::new(Problem::PriceScale).at("zero")),
        _ => Ok(()),
    }
}

fn shared(model: &AwardModel) -> Result<(), Error> {
    let lowest_price = model.formula.kind() == LOWEST_PRICE;
    let stated = [
        ("roundScoresTo", model.round_scores_to.is_some()),
        ("tieBreak", model.tie_break.is_some()),
    ];
    if let Some((name, _)) = stated.iter().find(|(_, there)| lowest_price && *there) {
        let known = vec!["kind".to_owned()];
        return Err(Error::new(Problem::UnknownField { name: (*name).to_owned(), known }).at(*name));
    }
    if model.round_scores_to.is_some_and(|places| places > MOST_PLACES) {
        let problem = Problem::OutOfBounds { min: 0, max: i64::from(MOST_PLACES) };
        return Err(Error::new(problem).at("roundScoresTo"));
    }
    match model.tie_break.as_ref().and_then(super::TieBreak::problem) {
        Some((field, problem)) => Err(Error::new(problem).at(format!("tieBreak.{field}"))),
        None => Ok(()),
    }
}

fn positive(name: &str, value: Option<Decimal>) -> Result<(), Error> {
    match value {
        Some(value) if value <= Decimal::ZERO => Err(Error::new(Problem::NotPositive).at(name)),
        _ => Ok(()),
    }
}

fn not_negative(name: &str, value: Option<Decimal>) -> Result<(), Error> {
    match value {
        Some(value) if value < Decimal::ZERO => Err(Error::new(Problem::Negative).at(name)),
        _ => Ok(()),
    }
}
