//! The exchange rate between price and quality: what a point of quality is worth in kronor.

use super::formula::{Exact, PricePoints};
use super::reference::Reference;
use crate::rational::Rational;

impl Exact {
    /// Kronor that one point of quality outweighs at this price and quality, the reference
    /// values standing as they are; none where the model has no such rate: quality or price
    /// does not count, or the points for price are cut off there.
    ///
    /// Where points are not linear in the price it is the slope: `wq/100` over the points
    /// that a krona costs.
    pub(super) fn point_value(
        &self,
        price: &Rational,
        quality: Option<&Rational>,
        reference: &Reference,
    ) -> Option<Rational> {
        let hundred = Rational::whole(100);
        let (by, wp, wq) = match self {
            Self::AddedValue { per_point } => return Some(per_point.clone()),
            Self::MedianDeduction { factor } => {
                return factor.times(&reference.median).over(&hundred);
            }
            Self::PricePerQuality | Self::ValueForMoney => return price.over(quality?),
            Self::LowestPrice | Self::FixedPrice | Self::LifeCycleCost { .. } => return None,
            Self::Weighted { by, price_weight, quality_weight } => {
                (by, price_weight, quality_weight)
            }
        };
        let two = Rational::whole(2);
        let rate = wq.over(&hundred)?.over(wp)?;
        let lowest = &reference.lowest;
        match by {
            PricePoints::LowestOverPrice => rate.times(&price.times(price)).over(lowest),
            PricePoints::LowestOverPriceAndBestQuality => {
                let rate = wq.over(&reference.best_quality)?.over(wp)?;
                rate.times(&price.times(price)).over(lowest)
            }
            PricePoints::LinearToLowest { clamp_at_zero } => {
                let cut = *clamp_at_zero && *price > lowest.times(&two);
                (!cut).then(|| rate.times(lowest))
            }
            PricePoints::Range => {
                let range = reference.highest.minus(lowest);
                (!range.is_zero()).then(|| rate.times(&range))
            }
            PricePoints::Quadratic => {
                let cube = price.times(price).times(price);
                rate.times(&cube).over(&lowest.times(lowest).times(&two))
            }
            PricePoints::MeanBased => Some(rate.times(&reference.mean).times(&two)),
            PricePoints::AbsoluteLinear { full, zero, clamp_below_full } => {
                let cut = *clamp_below_full && price < full;
                (!cut).then(|| rate.times(&zero.minus(full)))
            }
        }
    }

    /// Whether a lower own price can never make the own rank worse.
    ///
    /// True of every formula but the median deduction with a factor above one: there a higher
    /// price of the bid in the middle raises the median, and with it the worth of its quality,
    /// by more than the price.
    pub(super) fn price_is_monotone(&self) -> bool {
        match self {
            Self::MedianDeduction { factor } => *factor <= Rational::whole(1),
            _ => true,
        }
    }

    /// Whether the points for price follow a straight line.
    pub(super) const fn is_straight(&self) -> bool {
        match self {
            Self::Weighted { by, .. } => !matches!(
                by,
                PricePoints::LowestOverPrice
                    | PricePoints::LowestOverPriceAndBestQuality
                    | PricePoints::Quadratic
            ),
            _ => true,
        }
    }

    /// The weight of the price, where the formula has one.
    pub(super) const fn price_weight(&self) -> Option<&Rational> {
        match self {
            Self::Weighted { price_weight, .. } => Some(price_weight),
            _ => None,
        }
    }

    /// Whether the points for this price are cut off.
    pub(super) fn is_clamped(&self, price: &Rational, reference: &Reference) -> bool {
        match self {
            Self::Weighted { by: PricePoints::LinearToLowest { clamp_at_zero: true }, .. } => {
                *price > reference.lowest.times(&Rational::whole(2))
            }
            Self::Weighted {
                by: PricePoints::AbsoluteLinear { full, clamp_below_full: true, .. },
                ..
            } => price < full,
            _ => false,
        }
    }

    /// Whether the formula can cut points off.
    pub(super) const fn has_clamp(&self) -> bool {
        matches!(
            self,
            Self::Weighted { by: PricePoints::LinearToLowest { clamp_at_zero: true }, .. }
                | Self::Weighted {
                    by: PricePoints::AbsoluteLinear { clamp_below_full: true, .. },
                    ..
                }
        )
    }

    pub(super) const fn is_range(&self) -> bool {
        matches!(self, Self::Weighted { by: PricePoints::Range, .. })
    }
}
