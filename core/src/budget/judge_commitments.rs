//! Findings on the commitments of a plan, each by itself.

use super::judge::Whole;
use super::layers::at_commitment;
use super::plan::Placed;
use super::stated::Facts;
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId};
use crate::money::Sek;

impl Whole<'_> {
    /// In the order of the rules, then of the plan.
    pub(super) fn commitments(&self) -> Result<Vec<Finding>, Error> {
        let mut findings = self.placed();
        findings.extend(self.agree()?);
        findings.extend(self.gaps.iter().cloned());
        findings.extend(self.index_forecasts());
        Ok(findings)
    }

    /// Each commitment stands in a frame.
    fn placed(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for commitment in self.plan.all_commitments() {
            let id = commitment.id.clone().unwrap_or_default();
            let outcome = match self.plan.frame_of(commitment) {
                Placed::In(_) => Outcome::Satisfied,
                Placed::Outside => Outcome::Breached,
                Placed::Unknown => Outcome::unknown(["plan.commitments.frame"]),
            };
            let mut finding = Finding::new(RuleId::COMMITMENT_FRAME, outcome)
                .with_fact("commitment", id.as_str());
            finding = finding.with_known("frameId", commitment.frame.as_deref());
            let own = self.outside.iter().filter(|own| own.commitment == id);
            if let Ok(sum) = own.clone().try_fold(Sek::ZERO, |sum, own| sum.plus(own.amount))
                && own.count() > 0
            {
                finding = finding.with_fact("outside", sum);
            }
            findings.push(finding);
        }
        findings
    }

    /// A commitment and its terms say the same.
    fn agree(&self) -> Result<Vec<Finding>, Error> {
        let mut findings = Vec::new();
        for (place, commitment) in self.plan.all_commitments().iter().enumerate() {
            let facts = Facts::of(commitment).map_err(|error| at_commitment(place, error))?;
            findings.extend(facts.findings(commitment.id.as_deref().unwrap_or_default()));
        }
        Ok(findings)
    }

    /// A price that an index clause changes has an expected change.
    fn index_forecasts(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for commitment in self.plan.all_commitments() {
            let clause = commitment.terms.as_ref().is_some_and(|own| own.adjustment.is_some());
            let outcome = match (clause, &commitment.index) {
                (false, _) => Outcome::not_applicable("no_index_clause"),
                (true, Some(_)) => Outcome::Satisfied,
                (true, None) => Outcome::unknown(["plan.commitments.index"]),
            };
            let id = commitment.id.as_deref().unwrap_or_default();
            let finding = Finding::new(RuleId::INDEX_FORECAST, outcome);
            findings.push(finding.with_fact("commitment", id));
        }
        findings
    }
}
