//! The formulas in exact numbers.

use rust_decimal::Decimal;

use super::entry::Entry;
use super::figure::Figure;
use super::reference::Reference;
use crate::award::{Formula, LifeCyclePrice};
use crate::error::{Error, Problem, Undefined};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;

/// A formula with all its parameters there.
pub(crate) enum Exact<N = Rational> {
    LowestPrice,
    Weighted { by: PricePoints<N>, price_weight: N, quality_weight: N },
    AddedValue { per_point: N },
    MedianDeduction { factor: N },
    PricePerQuality,
    ValueForMoney,
    FixedPrice,
    LifeCycleCost { rate: N, price: Option<LifeCyclePrice> },
}

/// How the weight of the price becomes points.
pub(crate) enum PricePoints<N = Rational> {
    LowestOverPrice,
    LinearToLowest { clamp_at_zero: bool },
    Range,
    Quadratic,
    MeanBased,
    LowestOverPriceAndBestQuality,
    AbsoluteLinear { full: N, zero: N, clamp_below_full: bool },
}

/// A figure and the parts it was made of, as the formula has parts.
pub(crate) struct Score<N = Rational> {
    pub(super) price_points: Option<N>,
    pub(super) quality_points: Option<N>,
    pub(super) deduction: Option<N>,
    pub(crate) total: N,
}

impl<N: Figure> Exact<N> {
    /// The formula with its parameters.
    ///
    /// # Errors
    /// `input.invalid` at a parameter that is not there.
    pub(crate) fn of(formula: &Formula) -> Result<Self, Error> {
        let weighted = |by: PricePoints<N>, price: Option<Decimal>, quality: Option<Decimal>| {
            Ok(Self::Weighted {
                by,
                price_weight: decimal("priceWeight", price)?,
                quality_weight: decimal("qualityWeight", quality)?,
            })
        };
        match formula {
            Formula::LowestPrice {} => Ok(Self::LowestPrice),
            Formula::LowestOverPrice { price_weight, quality_weight } => {
                weighted(PricePoints::LowestOverPrice, *price_weight, *quality_weight)
            }
            Formula::LinearToLowest { price_weight, quality_weight, clamp_at_zero } => {
                let clamp_at_zero = clamp_at_zero.unwrap_or(false);
                let by = PricePoints::LinearToLowest { clamp_at_zero };
                weighted(by, *price_weight, *quality_weight)
            }
            Formula::Range { price_weight, quality_weight } => {
                weighted(PricePoints::Range, *price_weight, *quality_weight)
            }
            Formula::Quadratic { price_weight, quality_weight } => {
                weighted(PricePoints::Quadratic, *price_weight, *quality_weight)
            }
            Formula::MeanBased { price_weight, quality_weight } => {
                weighted(PricePoints::MeanBased, *price_weight, *quality_weight)
            }
            Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight } => {
                let by = PricePoints::LowestOverPriceAndBestQuality;
                weighted(by, *price_weight, *quality_weight)
            }
            Formula::AbsoluteLinear {
                price_weight,
                quality_weight,
                full,
                zero,
                clamp_below_full,
            } => {
                let (price_weight, quality_weight) = (*price_weight, *quality_weight);
                let by = PricePoints::AbsoluteLinear {
                    full: amount("full", *full)?,
                    zero: amount("zero", *zero)?,
                    clamp_below_full: clamp_below_full.unwrap_or(false),
                };
                weighted(by, price_weight, quality_weight)
            }
            Formula::AddedValue { per_point } => {
                Ok(Self::AddedValue { per_point: amount("perPoint", *per_point)? })
            }
            Formula::MedianDeduction { factor } => {
                Ok(Self::MedianDeduction { factor: decimal("factor", *factor)? })
            }
            Formula::PricePerQuality {} => Ok(Self::PricePerQuality),
            Formula::ValueForMoney {} => Ok(Self::ValueForMoney),
            // The given price is the same for all and enters no figure.
            Formula::FixedPrice { .. } => Ok(Self::FixedPrice),
            Formula::LifeCycleCost { rate, price_ } => {
                let rate = decimal("rate", rate.map(Share::to_decimal))?;
                Ok(Self::LifeCycleCost { rate, price: *price_ })
            }
        }
    }

    /// Whether the lowest figure ranks first.
    pub(crate) const fn lowest_first(&self) -> bool {
        matches!(
            self,
            Self::LowestPrice
                | Self::AddedValue { .. }
                | Self::MedianDeduction { .. }
                | Self::PricePerQuality
                | Self::LifeCycleCost { .. }
        )
    }

    pub(crate) const fn needs_price(&self) -> bool {
        match self {
            Self::FixedPrice => false,
            Self::LifeCycleCost { price, .. } => matches!(price, Some(LifeCyclePrice::YearZero)),
            _ => true,
        }
    }

    pub(crate) const fn needs_quality(&self) -> bool {
        !matches!(self, Self::LowestPrice | Self::LifeCycleCost { .. })
    }

    /// Whether a price of zero leaves the formula without a value.
    pub(super) const fn divides_by_price(&self) -> bool {
        match self {
            Self::Weighted { by, .. } => matches!(
                by,
                PricePoints::LowestOverPrice
                    | PricePoints::LinearToLowest { .. }
                    | PricePoints::Quadratic
                    | PricePoints::LowestOverPriceAndBestQuality
            ),
            Self::ValueForMoney => true,
            _ => false,
        }
    }

    pub(super) const fn divides_by_quality(&self) -> bool {
        matches!(self, Self::PricePerQuality)
    }

    pub(super) const fn rate(&self) -> Option<&N> {
        match self {
            Self::LifeCycleCost { rate, .. } => Some(rate),
            _ => None,
        }
    }

    /// What leaves the formula without a value at this price.
    pub(crate) fn price_fault(&self, price: &N) -> Option<Undefined> {
        if !self.needs_price() {
            None
        } else if price.is_negative() {
            Some(Undefined::Negative)
        } else {
            (self.divides_by_price() && price.is_zero()).then_some(Undefined::Zero)
        }
    }

    /// What leaves the formula without a value at this quality.
    pub(crate) fn quality_fault(&self, quality: &N) -> Option<Undefined> {
        (self.divides_by_quality() && quality.is_zero()).then_some(Undefined::Zero)
    }

    /// Whether the formula measures against the best quality; where it then has no value, that
    /// one is zero. No value against another reference is due to prices.
    pub(crate) const fn uses_best_quality(&self) -> bool {
        matches!(self, Self::Weighted { by: PricePoints::LowestOverPriceAndBestQuality, .. })
    }

    /// Whether the formula measures against the median.
    pub(crate) const fn uses_median(&self) -> bool {
        matches!(self, Self::MedianDeduction { .. })
    }

    /// The total as a number of which the highest ranks first.
    pub(crate) fn upward(&self, total: &N) -> N {
        if self.lowest_first() { total.negated() } else { total.clone() }
    }

    /// Whether the formula measures against the mean, which every bid moves.
    pub(super) const fn uses_mean(&self) -> bool {
        matches!(self, Self::Weighted { by: PricePoints::MeanBased, .. })
    }

    /// The reference values that the formula uses, by the name of their fact.
    pub(super) fn used<'r>(&self, reference: &'r Reference<N>) -> Vec<(&'static str, &'r N)> {
        let lowest = ("lowestPrice", &reference.lowest);
        match self {
            Self::MedianDeduction { .. } => vec![("medianPrice", &reference.median)],
            Self::Weighted { by, .. } => match by {
                PricePoints::LowestOverPrice
                | PricePoints::LinearToLowest { .. }
                | PricePoints::Quadratic => vec![lowest],
                PricePoints::Range => vec![lowest, ("highestPrice", &reference.highest)],
                PricePoints::MeanBased => vec![("meanPrice", &reference.mean)],
                PricePoints::LowestOverPriceAndBestQuality => {
                    vec![lowest, ("bestQuality", &reference.best_quality)]
                }
                PricePoints::AbsoluteLinear { .. } => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The figure of a bid; none where the formula has no value against this reference.
    pub(crate) fn figure(
        &self,
        price: Option<&N>,
        quality: Option<&N>,
        cost: Option<&N>,
        reference: &Reference<N>,
    ) -> Option<Score<N>> {
        let hundred = N::whole(100);
        match self {
            Self::LowestPrice => price.cloned().map(Score::plain),
            Self::PricePerQuality => price?.over(quality?).map(Score::plain),
            Self::ValueForMoney => quality?.over(price?).map(Score::plain),
            Self::FixedPrice => quality.cloned().map(Score::plain),
            Self::LifeCycleCost { price: Some(LifeCyclePrice::YearZero), .. } => {
                Some(Score::plain(cost?.plus(price?)))
            }
            Self::LifeCycleCost { .. } => cost.cloned().map(Score::plain),
            Self::AddedValue { per_point } => {
                Some(Score::deducted(price?, per_point.times(quality?)))
            }
            Self::MedianDeduction { factor } => {
                let share = factor.times(quality?).over(&hundred)?;
                Some(Score::deducted(price?, share.times(&reference.median)))
            }
            Self::Weighted { by, price_weight, quality_weight } => {
                let best = match by {
                    PricePoints::LowestOverPriceAndBestQuality => &reference.best_quality,
                    _ => &hundred,
                };
                let price_points = by.points(price_weight, price?, reference)?;
                let quality_points = quality_weight.times(quality?).over(best)?;
                Some(Score {
                    total: price_points.plus(&quality_points),
                    price_points: Some(price_points),
                    quality_points: Some(quality_points),
                    deduction: None,
                })
            }
        }
    }
}

impl Exact {
    /// The figure of a bid; none where the formula has no value against this reference.
    pub(super) fn score(&self, entry: &Entry<'_>, reference: &Reference) -> Option<Score> {
        let (price, quality) = (entry.price.as_ref(), entry.quality.as_ref());
        self.figure(price, quality, entry.cost.as_ref(), reference)
    }
}

impl<N: Figure> PricePoints<N> {
    fn points(&self, weight: &N, price: &N, reference: &Reference<N>) -> Option<N> {
        let one = N::whole(1);
        let share = match self {
            Self::LowestOverPrice | Self::LowestOverPriceAndBestQuality => {
                reference.lowest.over(price)?
            }
            Self::LinearToLowest { clamp_at_zero } => {
                let share = one.minus(&price.minus(&reference.lowest).over(&reference.lowest)?);
                if *clamp_at_zero { share.larger(N::whole(0)) } else { share }
            }
            Self::Range => {
                let range = reference.highest.minus(&reference.lowest);
                // No range at all: every price is the lowest one.
                reference.highest.minus(price).over(&range).unwrap_or(one)
            }
            Self::Quadratic => {
                let share = reference.lowest.over(price)?;
                share.times(&share)
            }
            Self::MeanBased => one.minus(&price.over(&reference.mean.times(&N::whole(2)))?),
            Self::AbsoluteLinear { full, zero, clamp_below_full } => {
                let share = zero.minus(price).over(&zero.minus(full))?;
                if *clamp_below_full { share.smaller(one) } else { share }
            }
        };
        Some(weight.times(&share))
    }
}

impl<N: Figure> Score<N> {
    const fn plain(total: N) -> Self {
        Self { price_points: None, quality_points: None, deduction: None, total }
    }

    fn deducted(price: &N, deduction: N) -> Self {
        let total = price.minus(&deduction);
        Self { price_points: None, quality_points: None, deduction: Some(deduction), total }
    }
}

fn decimal<N: Figure>(name: &str, value: Option<Decimal>) -> Result<N, Error> {
    value.map(N::from_decimal).ok_or_else(|| Error::new(Problem::Missing).at(name))
}

fn amount<N: Figure>(name: &str, value: Option<Sek>) -> Result<N, Error> {
    decimal(name, value.map(Sek::to_decimal))
}
