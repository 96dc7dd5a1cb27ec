//! The words of the documents on evaluation.

use crate::award::{AwardModel, Formula, LifeCyclePrice};
use crate::evaluation::{amount, number};
use crate::language::{Language, Text};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;

/// One of two words.
pub(super) fn pick(language: Language, sv: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
    }
}

/// The heading of a reference value.
pub(super) fn reference(what: &str) -> Text {
    let (sv, en) = match what {
        "lowestPrice" => ("lägsta pris", "lowest price"),
        "highestPrice" => ("högsta pris", "highest price"),
        "meanPrice" => ("medelpris", "mean price"),
        "medianPrice" => ("medianpris", "median price"),
        _ => ("bästa kvalitet", "best quality"),
    };
    Text::new(sv, en)
}

/// A reference value: kronor, or points of quality.
pub(super) fn reference_value(what: &str, value: &Rational) -> Text {
    if what == "bestQuality" { number(value, 2) } else { amount(value) }
}

/// What the model does, in a sentence with its parameters.
pub(super) fn model(model: &AwardModel) -> Text {
    let kronor = |amount: &Option<Sek>| {
        amount.map_or_else(|| Text::new("ett okänt belopp", "an unknown amount"), amount_of)
    };
    let share = |own: &Option<rust_decimal::Decimal>| {
        own.map_or_else(
            || Text::new("okänd", "unknown"),
            |own| {
                let text = own.normalize().to_string();
                Text::new(text.replace('.', ","), text)
            },
        )
    };
    let weighted = |price: &Option<_>, quality: &Option<_>, sv: &str, en: &str| {
        let (price, quality) = (share(price), share(quality));
        Text::new(
            format!("Priset väger {} och kvaliteten {} av 100. {sv}", price.sv, quality.sv),
            format!("The price weighs {} and the quality {} of 100. {en}", price.en, quality.en),
        )
    };
    match &model.formula {
        Formula::LowestPrice {} => {
            Text::new("Det lägsta priset är först.", "The lowest price comes first.")
        }
        Formula::LowestOverPrice { price_weight, quality_weight } => weighted(
            price_weight,
            quality_weight,
            "Poängen för pris är prisets vikt gånger lägsta pris genom anbudets pris.",
            "The points for price are the weight of the price times the lowest price over the price of the bid.",
        ),
        Formula::LinearToLowest { price_weight, quality_weight, clamp_at_zero } => {
            if clamp_at_zero.unwrap_or(false) {
                weighted(
                    price_weight,
                    quality_weight,
                    "Poängen för pris faller i rak linje från lägsta pris och stannar vid noll.",
                    "The points for price fall in a straight line from the lowest price and stop at zero.",
                )
            } else {
                weighted(
                    price_weight,
                    quality_weight,
                    "Poängen för pris faller i rak linje från lägsta pris.",
                    "The points for price fall in a straight line from the lowest price.",
                )
            }
        }
        Formula::Range { price_weight, quality_weight } => weighted(
            price_weight,
            quality_weight,
            "Poängen för pris fördelas mellan högsta och lägsta pris.",
            "The points for price are spread between the highest and the lowest price.",
        ),
        Formula::Quadratic { price_weight, quality_weight } => weighted(
            price_weight,
            quality_weight,
            "Poängen för pris är prisets vikt gånger kvadraten på lägsta pris genom anbudets pris.",
            "The points for price are the weight of the price times the square of the lowest price over the price of the bid.",
        ),
        Formula::MeanBased { price_weight, quality_weight } => weighted(
            price_weight,
            quality_weight,
            "Poängen för pris mäts mot dubbla medelpriset.",
            "The points for price are measured against twice the mean price.",
        ),
        Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight } => weighted(
            price_weight,
            quality_weight,
            "Priset mäts mot lägsta pris och kvaliteten mot bästa kvalitet.",
            "The price is measured against the lowest price and the quality against the best quality.",
        ),
        Formula::AbsoluteLinear { price_weight, quality_weight, full, zero, .. } => {
            let (full, zero) = (kronor(full), kronor(zero));
            weighted(
                price_weight,
                quality_weight,
                &format!(
                    "Poängen för pris faller i rak linje från full poäng vid {} till noll vid {}.",
                    full.sv, zero.sv
                ),
                &format!(
                    "The points for price fall in a straight line from full points at {} to none at {}.",
                    full.en, zero.en
                ),
            )
        }
        Formula::AddedValue { per_point } => {
            let worth = kronor(per_point);
            Text::new(
                format!(
                    "Från priset dras {} för varje kvalitetspoäng; det lägsta jämförelsetalet är först.",
                    worth.sv
                ),
                format!(
                    "From the price {} is deducted for each point of quality; the lowest figure comes first.",
                    worth.en
                ),
            )
        }
        Formula::MedianDeduction { factor } => {
            let factor = share(factor);
            Text::new(
                format!(
                    "Från priset dras medianpriset gånger {} gånger kvaliteten genom 100; det lägsta jämförelsetalet är först.",
                    factor.sv
                ),
                format!(
                    "From the price is deducted the median price times {} times the quality over 100; the lowest figure comes first.",
                    factor.en
                ),
            )
        }
        Formula::PricePerQuality {} => Text::new(
            "Jämförelsetalet är priset för varje kvalitetspoäng; det lägsta är först.",
            "The figure is the price for each point of quality; the lowest comes first.",
        ),
        Formula::ValueForMoney {} => Text::new(
            "Jämförelsetalet är kvalitetspoängen för varje krona; det högsta är först.",
            "The figure is the points of quality for each krona; the highest comes first.",
        ),
        Formula::FixedPrice { .. } => Text::new(
            "Priset är givet, och den högsta kvaliteten är först.",
            "The price is given, and the highest quality comes first.",
        ),
        Formula::LifeCycleCost { rate, price_ } => {
            let rate = share(&rate.map(Share::to_decimal));
            let (sv, en) = match price_ {
                Some(LifeCyclePrice::YearZero) => (
                    "priset läggs till år noll, och den lägsta summan är först",
                    "the price is added in year zero, and the lowest sum comes first",
                ),
                Some(LifeCyclePrice::InCosts) => (
                    "priset ingår i kostnaderna, och den lägsta summan är först",
                    "the price is among the costs, and the lowest sum comes first",
                ),
                None => ("den lägsta summan är först", "the lowest sum comes first"),
            };
            Text::new(
                format!("Kostnaderna diskonteras med räntan {} per år; {sv}.", rate.sv),
                format!("The costs are discounted at the rate {} a year; {en}.", rate.en),
            )
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
