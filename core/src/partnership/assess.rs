//! The assessment of a partnership, criterion by criterion.

use super::{
    Criterion, Evidence, EvidenceFinding, Partnership, PartyContribution, Severity, WeighedSign,
};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, missing_of};
use crate::language::Text;
use crate::wire::output;

output! {
    /// Assessment (bedömning) of a partnership.
    pub struct Assessment {
        /// The fourteen criteria, in their order.
        pub criteria: Vec<CriterionResult>,
        /// Breached where a decisive criterion is, satisfied where all fourteen are, else unknown.
        pub verdict: Outcome,
        /// What each party contributes; empty where no contributions are stated.
        pub contributions: Vec<PartyContribution>,
        /// The criteria that are open, in the order in which to settle them: those with which the
        /// partnership falls, then those that weigh heavily, then the others.
        pub to_settle: Vec<Criterion>,
        /// What speaks for and against a procurement, each with what it rests on.
        pub indicators: Vec<WeighedSign>,
        /// The findings: the criteria, the contributions, what speaks for a procurement, public
        /// authority, then the outcomes.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String>,
    }
}

output! {
    /// Result of a criterion (kriteriets utfall).
    pub struct CriterionResult {
        /// The criterion.
        pub id: Criterion,
        /// What the evidence says.
        pub outcome: Outcome,
        /// Whether there is evidence that shows a part of it, and none that settles it.
        pub partly: bool [sparse],
        /// How much it weighs where it is not met.
        pub severity: Severity,
        /// The evidence on it, with where each piece stands, in the order stated.
        pub evidence: Vec<Evidence>,
        /// The evidence that would settle it.
        pub settled_by: Text,
        /// Parts of the partnership that are stated and bear on it, by path. They are no evidence by
        /// themselves.
        pub stated: Vec<String> [sparse],
    }
}

impl Partnership {
    /// Assesses the partnership (prövar partnerskapet) against the fourteen criteria.
    ///
    /// On one criterion evidence that contradicts beats evidence that supports, which beats
    /// evidence in part; evidence in part, or none, leaves it unknown. No statute governs an
    /// IOP, so this says what speaks for and against, and decides no case. `to_settle` says which
    /// evidence to look for first.
    ///
    /// # Errors
    /// `money.overflow` at `partnership.contributions` where a sum is too large.
    ///
    /// ```
    /// use anbud::finding::Outcome;
    /// use anbud::partnership::Partnership;
    /// use anbud::wire::Wire;
    ///
    /// let partnership = Partnership::from_json(
    ///     r#"{"evidence":[{"criterion":"notAPurchase","finding":"contradicts","text":"pris per plats"}]}"#,
    /// )?;
    /// let assessment = partnership.assess()?;
    /// assert_eq!(assessment.verdict, Outcome::Breached);
    /// assert_eq!(assessment.to_settle[0].as_str(), "nonProfitPartner");
    /// let settled_by = &assessment.criteria[0].settled_by;
    /// assert!(settled_by.sv.starts_with("stadgar eller urkund"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn assess(&self) -> Result<Assessment, Error> {
        self.assess_at("partnership")
    }

    /// As [`Partnership::assess`], for a partnership that stands at `root` in the input.
    pub(crate) fn assess_at(&self, root: &str) -> Result<Assessment, Error> {
        let contributions = self
            .party_contributions()
            .map_err(|error| error.at(format!("{root}.contributions")))?;
        let mut criteria = Vec::new();
        let mut findings = Vec::new();
        for criterion in Criterion::ALL {
            let finding = self.criterion_finding(*criterion, root);
            criteria.push(CriterionResult {
                id: *criterion,
                outcome: finding.outcome.clone(),
                partly: finding.facts.contains_key("partly")
                    && matches!(finding.outcome, Outcome::Unknown { .. }),
                severity: criterion.severity(),
                evidence: self.evidence_on(*criterion).cloned().collect(),
                settled_by: criterion.settled_by(),
                stated: self.stated_parts(*criterion, root),
            });
            findings.push(finding);
        }
        let verdict = verdict(&criteria, root);
        findings.extend(self.contribution_findings(root));
        findings.push(self.volunteers_outside_budget(root));
        let indicators = self.weighed_signs();
        findings.push(Self::signs_finding(&indicators, root));
        findings.push(self.authority_stays_public(root));
        findings.extend(self.target_findings(root));
        let missing = missing_of(&findings);
        let to_settle = to_settle(&criteria);
        Ok(Assessment {
            criteria,
            verdict,
            contributions,
            to_settle,
            indicators,
            findings,
            missing,
        })
    }

    /// The evidence on one criterion, in the order stated.
    fn evidence_on(&self, criterion: Criterion) -> impl Iterator<Item = &Evidence> {
        let rows = self.evidence.iter().flatten();
        rows.filter(move |evidence| evidence.criterion == Some(criterion))
    }

    /// The paths of the parts that bear on a criterion and are stated.
    fn stated_parts(&self, criterion: Criterion, root: &str) -> Vec<String> {
        let is_stated = |part: &str| match part {
            "partners" => self.partners.is_some(),
            "goal" => self.goal.is_some(),
            "values" => self.values.is_some(),
            "background" => self.background.is_some(),
            "benefit" => self.benefit.is_some(),
            "contributions" => self.contributions.is_some(),
            "undertakings" => self.undertakings.is_some(),
            "indicators" => self.indicators.is_some(),
            "terms" => self.terms.is_some(),
            "governance" => self.governance.is_some(),
            "followUp" => self.follow_up.is_some(),
            "outcomes" => self.outcomes.is_some(),
            "exit" => self.exit.is_some(),
            "responsibilities" => self.responsibilities.is_some(),
            _ => false,
        };
        let parts = criterion.parts().iter().filter(|part| is_stated(part));
        parts.map(|part| format!("{root}.{part}")).collect()
    }

    /// What the evidence says of one criterion.
    pub(crate) fn criterion_finding(&self, criterion: Criterion, root: &str) -> Finding {
        let on_it: Vec<&Evidence> = self.evidence_on(criterion).collect();
        let of_kind = |kind: EvidenceFinding| -> Vec<&Evidence> {
            on_it.iter().copied().filter(|evidence| evidence.finding == Some(kind)).collect()
        };
        let contradicting = of_kind(EvidenceFinding::Contradicts);
        let supporting = of_kind(EvidenceFinding::Supports);
        let in_part = of_kind(EvidenceFinding::Partly);
        let (outcome, decisive) = if !contradicting.is_empty() {
            (Outcome::Breached, &contradicting)
        } else if !supporting.is_empty() {
            (Outcome::Satisfied, &supporting)
        } else {
            (Outcome::Unknown { missing: self.missing_evidence(&on_it, root) }, &in_part)
        };
        let mut finding =
            Finding::new(criterion.rule(), outcome).with_confidence(criterion.confidence());
        finding = finding
            .with_fact("severity", criterion.severity().as_str())
            .with_fact("settledBy", &criterion.settled_by());
        for (name, list) in
            [("contradicts", &contradicting), ("supports", &supporting), ("partly", &in_part)]
        {
            if !list.is_empty() {
                let count = i64::try_from(list.len()).unwrap_or(i64::MAX);
                finding = finding.with_fact(name, Fact::Count(count));
            }
        }
        let texts = joined(decisive.iter().filter_map(|evidence| evidence.text.as_deref()));
        let sources = joined(decisive.iter().filter_map(|evidence| evidence.source.as_deref()));
        for (name, text) in [("evidence", texts), ("evidenceSource", sources)] {
            if !text.is_empty() {
                finding = finding.with_fact(name, text.as_str());
            }
        }
        for citation in criterion.basis() {
            finding = finding.with_basis(citation);
        }
        match self.signed_on {
            Some(day) => finding.judged_on(day),
            None => finding,
        }
    }

    /// The paths that would settle a criterion on which the evidence says nothing decisive.
    fn missing_evidence(&self, on_it: &[&Evidence], root: &str) -> Vec<String> {
        let mut missing = Vec::new();
        if on_it.iter().any(|evidence| evidence.finding.is_none()) {
            missing.push(format!("{root}.evidence.finding"));
        }
        if self.evidence.iter().flatten().any(|evidence| evidence.criterion.is_none()) {
            missing.push(format!("{root}.evidence.criterion"));
        }
        missing.push(format!("{root}.evidence"));
        missing.sort();
        missing
    }
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.collect::<Vec<_>>().join("; ")
}

/// What is open, the heaviest first and of equal weight in the order of the criteria.
fn to_settle(criteria: &[CriterionResult]) -> Vec<Criterion> {
    let open = |result: &&CriterionResult| matches!(result.outcome, Outcome::Unknown { .. });
    let mut list: Vec<Criterion> = criteria.iter().filter(open).map(|result| result.id).collect();
    list.sort_by_key(|criterion| match criterion.severity() {
        Severity::Stop | Severity::Decisive => 0_u8,
        Severity::High => 1,
        Severity::Medium => u8::MAX,
    });
    list
}

fn verdict(criteria: &[CriterionResult], root: &str) -> Outcome {
    let breached = |result: &CriterionResult| result.outcome == Outcome::Breached;
    if criteria.iter().any(|result| result.id.is_decisive() && breached(result)) {
        return Outcome::Breached;
    }
    if criteria.iter().all(|result| result.outcome == Outcome::Satisfied) {
        return Outcome::Satisfied;
    }
    let mut missing: Vec<String> =
        criteria.iter().flat_map(|result| result.outcome.missing()).cloned().collect();
    if missing.is_empty() {
        // A criterion that is not decisive is breached: only more evidence could settle the rest.
        missing.push(format!("{root}.evidence"));
    }
    missing.sort();
    missing.dedup();
    Outcome::Unknown { missing }
}
