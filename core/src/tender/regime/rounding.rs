//! Limits that were published as rounded amounts of a share of a threshold.

use rust_decimal::Decimal;

use crate::confidence::Confidence;
use crate::finding::{Fact, Finding};
use crate::law::LawValue;
use crate::money::Sek;

/// The limit by the share that the act names (gränsen enligt procentsatsen), where it answers
/// otherwise than the published amount.
#[derive(Debug, Clone)]
pub(super) struct Unrounded {
    pub(super) share: LawValue,
    pub(super) threshold: LawValue,
    /// Their product, in kronor.
    pub(super) limit: Decimal,
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
