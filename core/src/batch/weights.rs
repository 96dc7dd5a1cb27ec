//! The weights of criteria, and the points of quality of many bids at once.

use rust_decimal::Decimal;

use super::ranking::CriterionColumn;
use crate::error::{Error, Problem};
use crate::evaluation::{CriterionScore, ScoredBid};

/// The most decimals that points may have.
const MOST_PLACES: u32 = 6;
/// Ten to this power fits 64 bits, and so does every sum of weighted points below it.
const FITS: u32 = 18;

/// Weights that sum to 100.
pub(super) struct Weights {
    pub(super) stated: Vec<Decimal>,
    /// As whole numbers of one scale, where they and the sums of weighted points then fit.
    whole: Option<Vec<u32>>,
    /// The decimals of a sum of weighted points, a hundredth of it being the quality.
    pub(super) places: u32,
}

impl Weights {
    /// # Errors
    /// `input.invalid` at `criteria[i].weight` or `criteria`, and at `pointPlaces`.
    pub(super) fn of(criteria: &[CriterionColumn<'_>], point_places: u32) -> Result<Self, Error> {
        if point_places > MOST_PLACES {
            let problem = Problem::OutOfBounds { min: 0, max: i64::from(MOST_PLACES) };
            return Err(Error::new(problem).at("pointPlaces"));
        }
        let stated: Vec<Decimal> = criteria.iter().map(|own| own.weight).collect();
        if !stated.is_empty() {
            let criterion = |weight: &Decimal| CriterionScore::new().weight(*weight);
            ScoredBid::new().criteria(stated.iter().map(criterion).collect::<Vec<_>>()).check()?;
        }
        let scale = stated.iter().map(|own| own.normalize().scale()).max().unwrap_or(0);
        let whole = |own: &Decimal| {
            let own = own.normalize();
            let missing = scale.checked_sub(own.scale())?;
            u32::try_from(own.mantissa().checked_mul(10_i128.checked_pow(missing)?)?).ok()
        };
        let places = scale.saturating_add(point_places);
        // A sum is at most 100 (the weights) times 100 (the points), in parts of that scale.
        let fits = !stated.is_empty() && places.saturating_add(4) <= FITS;
        let whole = if fits { stated.iter().map(whole).collect() } else { None };
        Ok(Self { stated, whole, places: places.saturating_add(2) })
    }

    /// The weighted sums, row by row; none where they would not fit.
    pub(super) fn sums(&self, criteria: &[CriterionColumn<'_>]) -> Vec<i64> {
        let Some(weights) = &self.whole else { return Vec::new() };
        let mut sums = vec![0_i64; criteria.first().map_or(0, |own| own.points.len())];
        for (weight, criterion) in weights.iter().zip(criteria) {
            for (sum, own) in sums.iter_mut().zip(criterion.points) {
                // What fits was found out above, and the points are at most ten to the power of 8:
                // the low halves alone are multiplied, which is faster.
                *sum = sum.wrapping_add((own & 0xffff_ffff).wrapping_mul(i64::from(*weight)));
            }
        }
        sums
    }
}
