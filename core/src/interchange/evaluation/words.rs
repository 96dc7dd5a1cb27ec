//! The words of the documents on evaluation.

use crate::award::{AwardModel, Formula, LifeCyclePrice};
use crate::evaluation::{amount, number};
use crate::language::{Language, Text};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;
use crate::words::Phrase;

/// One of two words.
pub(super) fn pick(language: Language, sv: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
    }
}

/// The heading of a reference value.
pub(super) fn reference(what: &str) -> Text {
    let phrase = match what {
        "lowestPrice" => Phrase::REFERENCE_LOWEST_PRICE,
        "highestPrice" => Phrase::REFERENCE_HIGHEST_PRICE,
        "meanPrice" => Phrase::REFERENCE_MEAN_PRICE,
        "medianPrice" => Phrase::REFERENCE_MEDIAN_PRICE,
        _ => Phrase::REFERENCE_BEST_QUALITY,
    };
    phrase.text()
}

/// A reference value: kronor, or points of quality.
pub(super) fn reference_value(what: &str, value: &Rational) -> Text {
    if what == "bestQuality" { number(value, 2) } else { amount(value) }
}

/// What the model does, in a sentence with its parameters.
pub(super) fn model(model: &AwardModel) -> Text {
    let kronor = |amount: &Option<Sek>| {
        amount.map_or_else(|| Phrase::MODEL_UNKNOWN_AMOUNT.text(), amount_of)
    };
    let share = |value: &Option<rust_decimal::Decimal>| {
        value.map_or_else(
            || Phrase::MODEL_UNKNOWN.text(),
            |value| {
                let text = value.normalize().to_string();
                Text::new(text.replace('.', ","), text)
            },
        )
    };
    let weighted = |price: &Option<_>, quality: &Option<_>, sentence: Text| {
        let weights = [("price", &share(price)), ("quality", &share(quality))];
        let weights = Phrase::MODEL_WEIGHTS.filled(&weights);
        Text::new(
            format!("{} {}", weights.sv, sentence.sv),
            format!("{} {}", weights.en, sentence.en),
        )
    };
    match &model.formula {
        Formula::LowestPrice {} => Phrase::MODEL_LOWEST_PRICE.text(),
        Formula::LowestOverPrice { price_weight, quality_weight } => {
            weighted(price_weight, quality_weight, Phrase::MODEL_LOWEST_OVER_PRICE.text())
        }
        Formula::LinearToLowest { price_weight, quality_weight, clamp_at_zero } => {
            let sentence = if clamp_at_zero.unwrap_or(false) {
                Phrase::MODEL_LINEAR_TO_LOWEST_CLAMPED
            } else {
                Phrase::MODEL_LINEAR_TO_LOWEST
            };
            weighted(price_weight, quality_weight, sentence.text())
        }
        Formula::Range { price_weight, quality_weight } => {
            weighted(price_weight, quality_weight, Phrase::MODEL_RANGE.text())
        }
        Formula::Quadratic { price_weight, quality_weight } => {
            weighted(price_weight, quality_weight, Phrase::MODEL_QUADRATIC.text())
        }
        Formula::MeanBased { price_weight, quality_weight } => {
            weighted(price_weight, quality_weight, Phrase::MODEL_MEAN_BASED.text())
        }
        Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight } => {
            let sentence = Phrase::MODEL_LOWEST_OVER_PRICE_AND_BEST_QUALITY.text();
            weighted(price_weight, quality_weight, sentence)
        }
        Formula::AbsoluteLinear { price_weight, quality_weight, full, zero, .. } => {
            let ends = [("full", &kronor(full)), ("zero", &kronor(zero))];
            weighted(price_weight, quality_weight, Phrase::MODEL_ABSOLUTE_LINEAR.filled(&ends))
        }
        Formula::AddedValue { per_point } => {
            Phrase::MODEL_ADDED_VALUE.filled(&[("amount", &kronor(per_point))])
        }
        Formula::MedianDeduction { factor } => {
            Phrase::MODEL_MEDIAN_DEDUCTION.filled(&[("factor", &share(factor))])
        }
        Formula::PricePerQuality {} => Phrase::MODEL_PRICE_PER_QUALITY.text(),
        Formula::ValueForMoney {} => Phrase::MODEL_VALUE_FOR_MONEY.text(),
        Formula::FixedPrice { .. } => Phrase::MODEL_FIXED_PRICE.text(),
        Formula::LifeCycleCost { rate, price_ } => {
            let sentence = match price_ {
                Some(LifeCyclePrice::YearZero) => Phrase::MODEL_LIFE_CYCLE_COST_YEAR_ZERO,
                Some(LifeCyclePrice::InCosts) => Phrase::MODEL_LIFE_CYCLE_COST_IN_COSTS,
                None => Phrase::MODEL_LIFE_CYCLE_COST,
            };
            sentence.filled(&[("rate", &share(&rate.map(Share::to_decimal)))])
        }
    }
}

fn amount_of(amount: Sek) -> Text {
    self::amount(&Rational::from_decimal(amount.to_decimal()))
}

/// A figure: kronor where the lowest ranks first, else a number.
pub(super) fn figure(model: &AwardModel, lowest_first: bool, value: &Rational) -> Text {
    match (&model.formula, lowest_first) {
        (_, true) => amount(value),
        // Quality for a krona is a very small number.
        (Formula::ValueForMoney {}, _) => {
            let text = value.to_string();
            Text::new(text.clone(), text)
        }
        (_, false) => number(value, 4),
    }
}
