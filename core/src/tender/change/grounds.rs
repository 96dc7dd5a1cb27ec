//! The grounds one by one.

use std::collections::{BTreeMap, BTreeSet};

use super::limits::{Known, Stands};
use super::{Binds, Case, ChangeGround, ContractChange, share_of};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::rational::Rational;

const NO_CHANGE: &str = "no_change_on_this_ground";

impl Case<'_> {
    /// Changes of small value (17 kap. 9 §): each with the net sum up to it.
    pub(super) fn small(&self) -> Result<Vec<Finding>, Error> {
        let rule = RuleId::CHANGE_SMALL;
        let places = self.on(ChangeGround::Small);
        let sums = self.net_sums(&places)?;
        let mut findings = Vec::new();
        for place in &places {
            let Some(change) = self.changes.get(*place) else { continue };
            let net = sums.get(place).copied();
            let stands = match net {
                Some(net) => {
                    let size = net.absolute();
                    let share = self.limits.to_share(size, &self.limits.small_share)?;
                    share.and(self.limits.to_threshold(size)?)
                }
                None => Stands::Unknown(vec!["changes.amount".to_owned()]),
            };
            let decided = nature(change, stands.outcome());
            let finding = self.finding(rule, decided.clone(), Some(*place), "9");
            let finding = self.with_benchmark(finding, &decided);
            let finding = self.with_limits(finding, &self.limits.small_share, "smallLimit");
            let finding = self.with_thresholds(finding);
            findings.push(self.indexed(finding.with_known("netChange", net)));
        }
        findings.extend(self.without_ground());
        if findings.is_empty() {
            findings.push(self.finding(rule, Outcome::not_applicable(NO_CHANGE), None, "9"));
        }
        Ok(findings)
    }

    /// A change without a stated ground is asked about under the first of them.
    fn without_ground(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (place, change) in self.changes.iter().enumerate() {
            if change.ground.is_none() {
                let unknown = Outcome::unknown(["changes.ground"]);
                let mut finding =
                    self.finding(RuleId::CHANGE_SMALL, unknown.clone(), Some(place), "9");
                finding.outcome = unknown;
                findings.push(finding);
            }
        }
        findings
    }

    /// The net sums of the changes of small value up to each of them, by day where all have
    /// one, else as they stand; none from the first on whose amount is missing.
    pub(super) fn net_sums(&self, places: &[usize]) -> Result<BTreeMap<usize, Sek>, Error> {
        let dated = places.iter().all(|place| self.day_of(*place).is_some());
        let order = |place: &usize| (if dated { self.day_of(*place) } else { None }, *place);
        let mut sums = BTreeMap::new();
        let mut sum = Sek::ZERO;
        for (_, place) in places.iter().map(order).collect::<BTreeSet<_>>() {
            let Some(amount) = self.changes.get(place).and_then(|change| change.amount) else {
                break;
            };
            sum = sum.plus(amount)?;
            sums.insert(place, sum);
        }
        Ok(sums)
    }

    pub(super) fn day_of(&self, place: usize) -> Option<crate::calendar::Day> {
        self.changes.get(place)?.on
    }

    /// Changes by a clause of the documents (17 kap. 10 §): a person judges the clause.
    pub(super) fn by_clause(&self) -> Vec<Finding> {
        let rule = RuleId::CHANGE_CLAUSE;
        let mut findings = Vec::new();
        for place in self.on(ChangeGround::Clause) {
            let Some(change) = self.changes.get(place) else { continue };
            let judged = change
                .clause
                .as_ref()
                .map(|clause| [clause.in_documents, clause.clear, clause.states_scope]);
            let decided = match judged {
                Some(answers) if answers.contains(&Some(false)) => Outcome::Breached,
                Some(answers) if !answers.contains(&None) => Outcome::Satisfied,
                _ => Outcome::needs_judgement("clause_is_clear"),
            };
            let decided = nature(change, decided);
            let finding = self.finding(rule, decided.clone(), Some(place), "10");
            findings.push(self.with_benchmark(finding, &decided));
        }
        if findings.is_empty() {
            findings.push(self.finding(rule, Outcome::not_applicable(NO_CHANGE), None, "10"));
        }
        findings
    }

    /// Supplementary orders and unforeseen circumstances (17 kap. 11–12 §§): each by itself.
    pub(super) fn large(
        &self,
        ground: ChangeGround,
        rule: RuleId,
        section: &str,
    ) -> Result<Vec<Finding>, Error> {
        let mut findings = Vec::new();
        for place in self.on(ground) {
            let Some(change) = self.changes.get(place) else { continue };
            let stands = match change.amount {
                Some(amount) => {
                    self.limits.to_share(amount.absolute(), &self.limits.large_share)?
                }
                None => Stands::Unknown(vec!["changes.amount".to_owned()]),
            };
            let decided = match change.conditions_met {
                Some(false) => Outcome::Breached,
                _ => nature(change, stands.outcome()),
            };
            let finding = self.finding(rule, decided.clone(), Some(place), section);
            let finding = self.with_benchmark(finding, &decided);
            let finding = self.with_limits(finding, &self.limits.large_share, "largeLimit");
            let share = change.amount.zip(self.limits.indexed_value);
            let share = share.and_then(|(amount, value)| share_of(amount, value));
            findings.push(self.indexed(
                match share {
                    Some(share) => {
                        finding.with_fact(
                            "changeShare",
                            Fact::Score(share.times(&Rational::whole(100))),
                        )
                    }
                    None => finding,
                },
            ));
        }
        if findings.is_empty() {
            findings.push(self.finding(rule, Outcome::not_applicable(NO_CHANGE), None, section));
        }
        Ok(findings)
    }

    /// The section on the index clause, where the value was indexed; all sections as they bind.
    fn indexed(&self, finding: Finding) -> Finding {
        if self.binds == Binds::ActOf2007 {
            return finding;
        }
        let finding = self.as_bound(finding);
        match self.contract.index_factor {
            Some(factor) => {
                finding.with_fact("indexFactor", Fact::Share(factor)).with_basis(self.basis("15"))
            }
            None => finding,
        }
    }

    /// The limits that were compared with; the act of 2007 has none.
    fn with_limits(&self, finding: Finding, share: &Known, name: &str) -> Finding {
        match self.binds {
            Binds::ActOf2007 => finding,
            _ => self.limits.shown_in(finding, share, name),
        }
    }

    fn with_thresholds(&self, finding: Finding) -> Finding {
        let mut finding = finding;
        if self.binds == Binds::ActOf2007 {
            return finding;
        }
        for (name, threshold) in ["threshold", "otherThreshold"].iter().zip(&self.limits.thresholds)
        {
            if let Ok(value) = threshold {
                finding = finding.with_law_fact(name, value);
            }
        }
        finding
    }
}

/// A change that does not keep the nature of the contract is not allowed, whatever its value.
fn nature(change: &ContractChange, decided: Outcome) -> Outcome {
    if change.nature_kept == Some(false) { Outcome::Breached } else { decided }
}
