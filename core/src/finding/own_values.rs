//! What a finding owes to the user's own law values.

use super::Finding;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::law::LawBook;

/// Marks what the user's values changed, whatever a rule itself says of them.
///
/// A value of the user's own may make a rule inapplicable, or leave it unknown, without being
/// looked at by that rule. So the same question is put to the law as it is recorded: a finding
/// that is not among its answers rests on the user's values. `without` gives those answers;
/// where it gives an error, every finding does.
pub(crate) fn mark_own_values(
    findings: &mut [Finding],
    law: &LawBook,
    without: impl FnOnce(&LawBook) -> Result<Vec<Finding>, Error>,
) {
    if !law.has_overlay() {
        return;
    }
    let recorded = without(&law.without_overlay()).unwrap_or_default();
    for finding in findings.iter_mut().filter(|finding| !recorded.contains(finding)) {
        finding.overlay = Some(true);
        finding.confidence = Some(Confidence::Unverified);
    }
}
