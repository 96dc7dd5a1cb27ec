//! Advice on a model before the tender is published, on the bids that are expected.

use rust_decimal::Decimal;

use super::amount::amount_fact;
use super::bid::ScoredBid;
use super::contest::Contest;
use super::findings::of_bids;
use super::rank::rank;
use super::shown::{amount, joined};
use crate::award::{AwardModel, Formula};
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId, missing_of};
use crate::language::Text;
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::output;

output! {
    /// Advice on an award model (råd om utvärderingsmodell).
    pub struct ModelAdvice {
        /// Whether a losing bid can decide who wins.
        pub relative: bool,
        /// What a point of quality is worth in kronor; absent where the model has no such rate.
        pub rate: Option<ExchangeRate>,
        /// The model of least risk with the same exchange rate; absent where the model is absolute
        /// or has no exchange rate.
        pub alternative: Option<AwardModel>,
        /// Who would win under each model with the same exchange rate; the model asked about as it is.
        pub models: Vec<ModelOutcome>,
        /// What that comes to, in a few sentences.
        pub text: Text,
        /// What it rests on.
        pub findings: Vec<Finding>,
        /// What is unknown, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// Exchange rate (utbytesrelation): kronor that one point of quality outweighs.
    pub struct ExchangeRate {
        /// The least among the expected bids.
        pub least: Rational,
        /// The most.
        pub most: Rational,
        /// The median, which the alternative is built on.
        pub median: Rational,
    }
}

output! {
    /// Outcome of a model (modellens utfall) on the expected bids.
    pub struct ModelOutcome {
        /// The model.
        pub model: AwardModel,
        /// Whether it is the model asked about.
        pub asked: bool [sparse],
        /// Whether a losing bid can decide who wins.
        pub relative: bool,
        /// The bids ranked 1; absent where the formula has no value for a bid.
        pub winners: Option<Vec<String>>,
        /// Bids not ranked 1 whose removal alone changes who is.
        pub decisive_losers: Vec<String>,
    }
}

/// Advises on a model before the tender is published (råd om utvärderingsmodell), on the bids
/// that are expected.
///
/// Every other model is built so that a point of quality is worth the same in kronor, at the
/// median of what it is worth in the expected bids. The life-cycle cost has no quality and is
/// among them only if it is asked about.
///
/// # Errors
/// As [`rank`](super::rank).
///
/// ```
/// use anbud::award::{AwardModel, Formula};
/// use anbud::evaluation::{ScoredBid, advise};
/// use anbud::wire::Wire;
///
/// let bid = |id: &str, price: &str, quality: &str| ScoredBid::from_json(&format!(
///     r#"{{"id":"{id}","price":"{price}","quality":"{quality}","admissible":true}}"#
/// ));
/// let bids = [bid("A", "4800000", "80")?, bid("B", "4200000", "69")?, bid("C", "3900000", "46")?];
/// let linear = AwardModel::from_json(
///     r#"{"kind":"linearToLowest","priceWeight":"50","qualityWeight":"50"}"#,
/// )?;
/// let advice = advise(&linear, &bids)?;
/// // 0.5 points for a point of quality, 50 points for 3 900 000 kr: 39 000 kr a point.
/// let Some(Formula::AddedValue { per_point }) = advice.alternative.map(|own| own.formula) else {
///     unreachable!()
/// };
/// assert_eq!(per_point.unwrap().to_wire(), "39000.00");
///
/// // An absolute model needs no alternative.
/// assert!(advise(&AwardModel::lowest_price(), &bids)?.alternative.is_none());
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn advise(model: &AwardModel, bids: &[ScoredBid]) -> Result<ModelAdvice, Error> {
    let contest = Contest::new(model, "model", bids)?;
    contest.scored()?;
    let rate = rate(&contest);
    let relative = model.is_relative();
    let alternative =
        rate.as_ref().filter(|_| relative).and_then(|rate| AwardModel::deduction(&rate.median));
    let models: Vec<ModelOutcome> = each(model, rate.as_ref(), &contest)
        .into_iter()
        .map(|own| outcome(own, model, bids))
        .collect();
    let mut finding = model.is_absolute_model();
    if let Some(Formula::AddedValue { per_point: Some(amount) }) =
        alternative.as_ref().map(|model| &model.formula)
    {
        finding = finding.with_fact("alternative", "addedValue").with_fact("perPoint", *amount);
    }
    let mut findings = vec![model.has_no_price_floor("model")];
    findings.extend(of_bids(bids));
    findings.push(finding);
    findings.push(of_rate(rate.as_ref(), relative));
    let text = text(model, rate.as_ref(), alternative.as_ref(), &models);
    Ok(ModelAdvice {
        relative,
        rate,
        alternative,
        models,
        text,
        missing: missing_of(&findings),
        findings,
    })
}

fn rate(contest: &Contest<'_>) -> Option<ExchangeRate> {
    let values = contest.entries.iter().filter_map(|entry| {
        let price = entry.price.as_ref()?;
        contest.exact.point_value(price, entry.quality.as_ref(), &contest.reference)
    });
    let mut values: Vec<Rational> = values.collect();
    values.sort();
    let middle = values.len().checked_div(2)?;
    let upper = values.get(middle)?;
    let median = if values.len().is_multiple_of(2) {
        values.get(middle.checked_sub(1)?)?.plus(upper).over(&Rational::whole(2))?
    } else {
        upper.clone()
    };
    Some(ExchangeRate { least: values.first()?.clone(), most: values.last()?.clone(), median })
}

fn of_rate(rate: Option<&ExchangeRate>, relative: bool) -> Finding {
    let rule = RuleId::EVALUATION_EXCHANGE_RATE;
    let Some(rate) = rate else {
        return Finding::new(rule, Outcome::not_applicable("no_exchange_rate"));
    };
    let outcome = if relative {
        Outcome::needs_judgement("rate_known_after_opening")
    } else if rate.least == rate.most {
        Outcome::Satisfied
    } else {
        Outcome::needs_judgement("rate_differs_by_bid")
    };
    let finding = Finding::new(rule, outcome);
    if rate.least == rate.most {
        return finding.with_fact("pointValue", amount_fact(&rate.least));
    }
    finding
        .with_fact("leastPointValue", amount_fact(&rate.least))
        .with_fact("mostPointValue", amount_fact(&rate.most))
}

/// Every model with the same exchange rate, the one asked about in its place as it is.
fn each(asked: &AwardModel, rate: Option<&ExchangeRate>, contest: &Contest<'_>) -> Vec<AwardModel> {
    let (price, quality) = weights(asked, rate, contest);
    let worth = rate.map(|rate| &rate.median);
    let of = |kind: &str| -> Option<Formula> {
        let (price_weight, quality_weight) = (Some(price?), Some(quality?));
        let share = |kronor: &Rational, of: &Rational| {
            let share = kronor.times(&Rational::whole(100)).over(of)?;
            let millionths =
                share.times(&Rational::whole(1_000_000)).rounded().to_sek().ok()?.ore();
            (millionths > 0).then(|| Decimal::new(millionths, 6).normalize())
        };
        Some(match kind {
            "lowestOverPrice" => Formula::LowestOverPrice { price_weight, quality_weight },
            "linearToLowest" => {
                Formula::LinearToLowest { price_weight, quality_weight, clamp_at_zero: None }
            }
            "range" => Formula::Range { price_weight, quality_weight },
            "quadratic" => Formula::Quadratic { price_weight, quality_weight },
            "meanBased" => Formula::MeanBased { price_weight, quality_weight },
            "lowestOverPriceAndBestQuality" => {
                Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight }
            }
            "absoluteLinear" => {
                // From 0 kr, so that no price lies below the scale, to where the rate is met.
                let kronor = worth?
                    .times(&Rational::whole(100))
                    .times(&Rational::from_decimal(price_weight?))
                    .over(&Rational::from_decimal(quality_weight?))?;
                let zero = kronor.times(&Rational::whole(100)).rounded().to_sek().ok()?;
                Formula::AbsoluteLinear {
                    price_weight,
                    quality_weight,
                    full: Some(Sek::ZERO),
                    zero: Some(zero),
                    clamp_below_full: None,
                }
            }
            "addedValue" => return AwardModel::deduction(worth?).map(|model| model.formula),
            "medianDeduction" => {
                Formula::MedianDeduction { factor: Some(share(worth?, &contest.reference.median)?) }
            }
            _ => return None,
        })
    };
    let plain = |kind: &str| match kind {
        "lowestPrice" => Some(Formula::LowestPrice {}),
        "pricePerQuality" => Some(Formula::PricePerQuality {}),
        "valueForMoney" => Some(Formula::ValueForMoney {}),
        "fixedPrice" => Some(Formula::FixedPrice { price: None }),
        _ => None,
    };
    let kinds = Formula::KINDS.iter();
    kinds
        .filter_map(|kind| {
            if *kind == asked.formula.kind() {
                return Some(asked.clone());
            }
            plain(kind).or_else(|| of(kind)).map(AwardModel::new)
        })
        .filter(|model| model.check().is_ok())
        .collect()
}

/// The weights of the model asked about; else the whole weights whose linear model comes
/// nearest to its exchange rate.
fn weights(
    asked: &AwardModel,
    rate: Option<&ExchangeRate>,
    contest: &Contest<'_>,
) -> (Option<Decimal>, Option<Decimal>) {
    if let Formula::LowestOverPrice { price_weight, quality_weight }
    | Formula::LinearToLowest { price_weight, quality_weight, .. }
    | Formula::Range { price_weight, quality_weight }
    | Formula::Quadratic { price_weight, quality_weight }
    | Formula::MeanBased { price_weight, quality_weight }
    | Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight }
    | Formula::AbsoluteLinear { price_weight, quality_weight, .. } = &asked.formula
    {
        return (*price_weight, *quality_weight);
    }
    let hundred = Rational::whole(100);
    let weight = rate.and_then(|rate| {
        // wq/100 · pmin/wp = rate, and wq = 100 − wp.
        let ratio = rate.median.times(&hundred).over(&contest.reference.lowest)?;
        let weight = hundred.over(&Rational::whole(1).plus(&ratio))?;
        Some(weight.rounded().to_sek().ok()?.ore().clamp(1, 99))
    });
    let of = |weight: i64| Decimal::from(weight);
    (weight.map(of), weight.map(|weight| of(100_i64.saturating_sub(weight))))
}

fn outcome(model: AwardModel, asked: &AwardModel, bids: &[ScoredBid]) -> ModelOutcome {
    let ranking = rank(&model, bids).ok();
    ModelOutcome {
        asked: model == *asked,
        relative: model.is_relative(),
        winners: ranking.as_ref().map(|own| own.winners().map(str::to_owned).collect()),
        decisive_losers: ranking.map(|own| own.decisive_losers).unwrap_or_default(),
        model,
    }
}

fn text(
    asked: &AwardModel,
    rate: Option<&ExchangeRate>,
    alternative: Option<&AwardModel>,
    models: &[ModelOutcome],
) -> Text {
    let mut said: Vec<(String, String)> = Vec::new();
    let mut say = |sv: String, en: String| said.push((sv, en));
    if asked.is_relative() {
        say(
            "Modellen är relativ: ett anbud som inte vinner kan avgöra vem som gör det.".to_owned(),
            "The model is relative: a bid that does not win can decide who does.".to_owned(),
        );
    } else {
        say(
            "Modellen är absolut: inget annat anbud kan ändra ordningen mellan två anbud."
                .to_owned(),
            "The model is absolute: no other bid can change the order of two bids.".to_owned(),
        );
    }
    if let Some(rate) = rate {
        let (least, most) = (amount(&rate.least), amount(&rate.most));
        if rate.least == rate.most {
            say(
                format!("Med de väntade anbuden är en kvalitetspoäng värd {}.", least.sv),
                format!("With the expected bids a point of quality is worth {}.", least.en),
            );
        } else {
            say(
                format!(
                    "Med de väntade anbuden är en kvalitetspoäng värd mellan {} och {}.",
                    least.sv, most.sv
                ),
                format!(
                    "With the expected bids a point of quality is worth between {} and {}.",
                    least.en, most.en
                ),
            );
        }
    }
    let winners = |own: &ModelOutcome| own.winners.as_ref().map(|winners| joined(winners));
    let own = models.iter().find(|own| own.asked).and_then(winners);
    if let Some(Formula::AddedValue { per_point: Some(per_point) }) =
        alternative.map(|model| &model.formula)
    {
        let worth = amount(&Rational::from_decimal(per_point.to_decimal()));
        say(
            format!(
                "Lägst risk har ett mervärdesavdrag på {} per poäng, fastställt före anbudsöppningen.",
                worth.sv
            ),
            format!(
                "The least risk has an added-value deduction of {} a point, fixed before bids are opened.",
                worth.en
            ),
        );
        let then = models.iter().find(|own| Some(&own.model) == alternative).and_then(winners);
        if let (Some(now), Some(then)) = (&own, then) {
            say(
                format!(
                    "Först av de väntade anbuden blir {} med modellen och {} med avdraget.",
                    now.sv, then.sv
                ),
                format!(
                    "Of the expected bids {} comes first under the model and {} under the deduction.",
                    now.en, then.en
                ),
            );
        }
    }
    let mut all: Vec<&str> =
        models.iter().flat_map(|own| own.winners.iter().flatten()).map(String::as_str).collect();
    all.sort_unstable();
    all.dedup();
    if all.len() > 1 {
        let (tried, ids) = (models.len(), all.join(", "));
        say(
            format!(
                "Med de {tried} jämförda modellerna kan {ids} bli först: modellen är beslutet."
            ),
            format!(
                "Under the {tried} models compared {ids} can come first: the model is the decision."
            ),
        );
    }
    let (sv, en): (Vec<String>, Vec<String>) = said.into_iter().unzip();
    Text::new(sv.join(" "), en.join(" "))
}
