//! The price scale: whether it hides a floor.

use super::{AwardModel, Formula};
use crate::confidence::Confidence;
use crate::finding::{Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::money::Sek;

impl AwardModel {
    /// Whether an absolute price scale has a floor (golvpris i absolut prisskala), HFD 2022 ref. 41.
    ///
    /// Breached where prices below an amount above zero give no more points than that amount:
    /// cheaper bids then gain nothing. It looks at the stated model alone, not at the bids,
    /// and an absent `clampBelowFull` is no clamp. `path` is where the model stands in the
    /// input, for what is missing.
    ///
    /// ```
    /// use anbud::award::AwardModel;
    /// use anbud::finding::Outcome;
    /// use anbud::wire::Wire;
    ///
    /// let scale = |clamp| AwardModel::from_json(&format!(
    ///     r#"{{"kind":"absoluteLinear","priceWeight":"50","qualityWeight":"50","full":"2000000","zero":"6000000","clampBelowFull":{clamp}}}"#
    /// ));
    /// assert_eq!(scale(true)?.has_no_price_floor("model").outcome, Outcome::Breached);
    /// assert_eq!(scale(false)?.has_no_price_floor("model").outcome, Outcome::Satisfied);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn has_no_price_floor(&self, path: &str) -> Finding {
        let rule = RuleId::ABSOLUTE_SCALE_FLOOR;
        let (outcome, amount) = match &self.formula {
            Formula::AbsoluteLinear { full, clamp_below_full, .. } => {
                let outcome = match (clamp_below_full.unwrap_or(false), full) {
                    (false, _) => Outcome::Satisfied,
                    (true, None) => Outcome::unknown([format!("{path}.full").as_str()]),
                    (true, Some(full)) if *full > Sek::ZERO => Outcome::Breached,
                    (true, Some(_)) => Outcome::Satisfied,
                };
                (outcome, *full)
            }
            _ => (Outcome::not_applicable("no_absolute_scale"), None),
        };
        let finding = Finding::new(rule, outcome)
            .with_fact("model", self.formula.kind())
            .with_basis(Citation::whole("HFD 2022 ref. 41"))
            .with_confidence(Confidence::Medium);
        finding.with_known("fullPointsAt", amount)
    }
}
