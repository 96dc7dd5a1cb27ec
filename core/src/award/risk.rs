//! Whether a model depends on the other bids, and what would carry the least risk in its place.

use rust_decimal::Decimal;

use super::{AwardModel, Formula};
use crate::finding::{Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::rational::Rational;

impl AwardModel {
    /// Whether a losing bid can decide who wins (relativ modell): figures depend on the other bids.
    ///
    /// ```
    /// use anbud::award::{AwardModel, Formula};
    ///
    /// assert!(AwardModel::new(Formula::MedianDeduction { factor: None }).is_relative());
    /// assert!(!AwardModel::lowest_price().is_relative());
    /// ```
    #[must_use]
    pub const fn is_relative(&self) -> bool {
        matches!(
            self.formula,
            Formula::LowestOverPrice { .. }
                | Formula::LinearToLowest { .. }
                | Formula::Range { .. }
                | Formula::Quadratic { .. }
                | Formula::MeanBased { .. }
                | Formula::LowestOverPriceAndBestQuality { .. }
                | Formula::MedianDeduction { .. }
        )
    }

    /// Whether the model is absolute (absolut modell), so that no losing bid decides who wins.
    ///
    /// Satisfied for an absolute model; for a relative one it asks whether that is meant. No
    /// section forbids a relative model, and the finding names none.
    ///
    /// ```
    /// use anbud::award::AwardModel;
    /// use anbud::finding::Outcome;
    /// use anbud::wire::Wire;
    ///
    /// let model = AwardModel::from_json(
    ///     r#"{"kind":"lowestOverPrice","priceWeight":"50","qualityWeight":"50"}"#,
    /// )?;
    /// let finding = model.is_absolute_model();
    /// assert_eq!(finding.outcome, Outcome::NeedsJudgement { question: "model_is_relative".to_owned() });
    /// assert_eq!(AwardModel::lowest_price().is_absolute_model().outcome, Outcome::Satisfied);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn is_absolute_model(&self) -> Finding {
        let outcome = if self.is_relative() {
            Outcome::needs_judgement("model_is_relative")
        } else {
            Outcome::Satisfied
        };
        Finding::new(RuleId::EVALUATION_ABSOLUTE, outcome).with_fact("model", self.formula.kind())
    }

    /// As [`AwardModel::is_absolute_model`], with the alternative at an expected price.
    ///
    /// `expected` is what a bid is expected to cost, the estimated value for instance.
    #[must_use]
    pub fn is_absolute_model_at(&self, expected: Sek) -> Finding {
        let finding = self.is_absolute_model();
        match self.alternative_at(expected).map(|model| model.formula) {
            Some(Formula::AddedValue { per_point: Some(amount) }) if self.is_relative() => finding
                .with_fact("alternative", "addedValue")
                .with_fact("expectedPrice", expected)
                .with_fact("perPoint", amount),
            _ => finding,
        }
    }

    /// The model of least risk (alternativ modell) with the same exchange rate between price and
    /// quality where all bids cost as `expected`: an added-value deduction of so many kronor a
    /// point, to the nearest öre.
    ///
    /// None where the model has no exchange rate there (quality or price does not count, or the
    /// rate hangs on a range of prices), where a parameter is missing, or where it is such a
    /// deduction already. The best quality is taken as 100.
    ///
    /// ```
    /// use anbud::award::{AwardModel, Formula};
    /// use anbud::money::Sek;
    /// use anbud::wire::Wire;
    ///
    /// let model = AwardModel::from_json(
    ///     r#"{"kind":"lowestOverPrice","priceWeight":"40","qualityWeight":"60"}"#,
    /// )?;
    /// // 60/100 of a point for each point of quality, 40 points for 4 000 000 kr: 60 000 kr.
    /// let per_point = Some(Sek::parse("60000")?);
    /// let alternative = model.alternative_at(Sek::parse("4000000")?).unwrap();
    /// assert_eq!(alternative.formula, Formula::AddedValue { per_point });
    /// assert!(alternative.alternative_at(Sek::parse("4000000")?).is_none());
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn alternative_at(&self, expected: Sek) -> Option<Self> {
        let price = Rational::from_decimal(expected.to_decimal());
        let rate = |weights: (&Option<Decimal>, &Option<Decimal>)| {
            let (price, quality) = ((*weights.0)?, (*weights.1)?);
            let share = Rational::from_decimal(quality).over(&Rational::whole(100))?;
            share.over(&Rational::from_decimal(price))
        };
        let kronor = match &self.formula {
            Formula::LowestOverPrice { price_weight, quality_weight }
            | Formula::LowestOverPriceAndBestQuality { price_weight, quality_weight }
            | Formula::LinearToLowest { price_weight, quality_weight, .. } => {
                rate((price_weight, quality_weight))?.times(&price)
            }
            Formula::Quadratic { price_weight, quality_weight } => {
                rate((price_weight, quality_weight))?.times(&price).over(&Rational::whole(2))?
            }
            Formula::MeanBased { price_weight, quality_weight } => {
                rate((price_weight, quality_weight))?.times(&price).times(&Rational::whole(2))
            }
            Formula::AbsoluteLinear { price_weight, quality_weight, full, zero, .. } => {
                let scale = (*zero)?.minus(*full.as_ref()?).ok()?;
                rate((price_weight, quality_weight))?
                    .times(&Rational::from_decimal(scale.to_decimal()))
            }
            Formula::MedianDeduction { factor } => {
                Rational::from_decimal((*factor)?).times(&price).over(&Rational::whole(100))?
            }
            _ => return None,
        };
        Self::deduction(&kronor)
    }

    /// An added-value deduction of so many kronor a point, to the nearest öre; none where that
    /// is nothing.
    pub(crate) fn deduction(kronor: &Rational) -> Option<Self> {
        let per_point = kronor.times(&Rational::whole(100)).rounded().to_sek().ok()?;
        let model = Self::new(Formula::AddedValue { per_point: Some(per_point) });
        (per_point > Sek::ZERO).then_some(model)
    }
}
