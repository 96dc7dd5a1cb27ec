//! Limits that were published as rounded amounts of a share of a threshold.

use rust_decimal::Decimal;

use super::day::Looking;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding};
use crate::law::LawValue;
use crate::money::Sek;

/// The limit by the share that the act names (gränsen enligt procentsatsen), where it answers
/// otherwise than the published amount.
#[derive(Debug, Clone)]
pub(super) struct Unrounded {
    share: LawValue,
    threshold: LawValue,
    /// Their product, in kronor.
    limit: Decimal,
}

impl Looking<'_> {
    /// The limit by its share, if the value is allowed by the one and not by the other.
    pub(super) fn unrounded(&self, limit: &LawValue) -> Result<Option<Unrounded>, Error> {
        let names = self.names;
        let threshold = match limit.key.as_str() {
            key if key == names.limit || key == names.limit_annex => names.threshold_subcentral,
            key if key == names.limit_annex_2a => names.threshold_annex,
            _ => return Ok(None),
        };
        let (Some(value), Some(comparison), false) =
            (self.purchase.value, limit.comparison, limit.overlay)
        else {
            return Ok(None);
        };
        // What a user supplies tells nothing of how the published limit was rounded.
        let recorded = |key| self.law.recorded_on(key, self.on);
        let (Ok(share), Ok(threshold)) = (recorded(names.limit_share), recorded(threshold)) else {
            return Ok(None);
        };
        let Some(exact) = threshold.sek()?.to_decimal().checked_mul(share.decimal()?) else {
            return Ok(None);
        };
        let published = comparison.holds(&value, &limit.sek()?);
        let differs = comparison.holds(&value.to_decimal(), &exact) != published;
        Ok(differs.then_some(Unrounded { share, threshold, limit: exact }))
    }
}

impl Unrounded {
    /// Says in a finding on the published limit that the answer hangs on its rounding.
    pub(super) fn told_in(&self, finding: Finding) -> Finding {
        let finding = finding
            .with_law_fact("limitShare", &self.share)
            .with_law_value(&self.threshold)
            .with_fact("doubt", "published_limit_rounded")
            .with_confidence(Confidence::Medium);
        match Sek::from_decimal(self.limit) {
            Ok(limit) => finding.with_fact("limitByShare", Fact::Money(limit)),
            // Fractions of an öre are no amount.
            Err(_) => finding.with_fact("limitByShare", self.limit.to_string().as_str()),
        }
    }
}
