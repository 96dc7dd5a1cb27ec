//! What a decision takes for granted because nobody stated it: it is named in `missing`, and the
//! finding says how it was read.

use super::limits::{Limits, Stands};
use super::{Binds, Case, ChangeGround, ChangedContract, ContractChange};
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId};
use crate::law::LawBook;
use crate::money::Sek;

impl Case<'_> {
    /// Marks the decisions that could turn if what is not stated were otherwise, and gives the
    /// paths of what that is.
    ///
    /// A contract is read as one for goods or services without an index clause, and a change as one
    /// that keeps the nature of the contract and meets the other conditions of its ground.
    pub(super) fn taken_for_granted(
        &self,
        findings: &mut [Finding],
        law: &LawBook,
    ) -> Result<Vec<String>, Error> {
        let mut paths = Vec::new();
        if self.binds != Binds::Yes {
            return Ok(paths);
        }
        let of_works = self.findings_of_works(law)?;
        for (place, finding) in findings.iter_mut().enumerate() {
            if !matches!(finding.outcome, Outcome::Satisfied | Outcome::Breached) {
                continue;
            }
            let Some(change) = self.change_of(finding) else { continue };
            let as_works = of_works.get(place).map(|own| &own.outcome);
            if as_works.is_some_and(|own| *own != finding.outcome) {
                paths.push("works".to_owned());
                finding.facts.insert("kindAssumed".to_owned(), "goods_or_services".into());
            }
            if self.contract.index_factor.is_none() && self.rests_on_the_share(finding, change)? {
                paths.push("indexFactor".to_owned());
                finding.facts.insert("indexAssumed".to_owned(), "no_index_clause".into());
            }
            if self.rests_on_the_order(finding)? {
                paths.push("changes.on".to_owned());
            }
            if finding.outcome == Outcome::Satisfied {
                let large = finding.rule == RuleId::CHANGE_SUPPLEMENTARY
                    || finding.rule == RuleId::CHANGE_UNFORESEEN;
                for (path, unstated) in [
                    ("changes.natureKept", change.nature_kept.is_none()),
                    ("changes.conditionsMet", large && change.conditions_met.is_none()),
                ] {
                    paths.extend(unstated.then(|| path.to_owned()));
                }
            }
        }
        Ok(paths)
    }

    /// The findings if it were a works contract, where that is not stated.
    fn findings_of_works(&self, law: &LawBook) -> Result<Vec<Finding>, Error> {
        if self.contract.works.is_some() {
            return Ok(Vec::new());
        }
        let contract = ChangedContract { works: Some(true), ..self.contract.clone() };
        let limits = Limits::of(&contract, law)?;
        Case { contract: &contract, limits, changes: self.changes, binds: self.binds }.findings()
    }

    /// Whether a net sum would stand otherwise if the changes had come in another order, where not
    /// every one has a day: after all that add to it, or after all that take from it.
    fn rests_on_the_order(&self, finding: &Finding) -> Result<bool, Error> {
        let places = self.on(ChangeGround::Small);
        let undated = places.iter().any(|place| self.day_of(*place).is_none());
        let Some(place) = self.place_of(finding) else { return Ok(false) };
        if finding.rule != RuleId::CHANGE_SMALL || !undated {
            return Ok(false);
        }
        let amount = |place: usize| self.changes.get(place).and_then(|change| change.amount);
        let Some(own) = amount(place) else { return Ok(false) };
        let (mut most, mut least) = (own, own);
        for other in places.iter().filter(|other| **other != place) {
            match amount(*other) {
                Some(other) if other > Sek::ZERO => most = most.plus(other)?,
                Some(other) => least = least.plus(other)?,
                None => return Ok(true),
            }
        }
        let stands = |net: Sek| -> Result<Outcome, Error> {
            let size = net.absolute();
            let share = self.limits.to_share(size, &self.limits.small_share)?;
            Ok(share.and(self.limits.to_threshold(size)?).outcome())
        };
        Ok(stands(most)? != finding.outcome || stands(least)? != finding.outcome)
    }

    fn change_of(&self, finding: &Finding) -> Option<&ContractChange> {
        self.changes.get(self.place_of(finding)?)
    }

    /// Whether the share of the indexed value decided: not the threshold, nor what a person judged.
    fn rests_on_the_share(
        &self,
        finding: &Finding,
        change: &ContractChange,
    ) -> Result<bool, Error> {
        if finding.rule == RuleId::CHANGE_CLAUSE {
            return Ok(false);
        }
        if finding.outcome == Outcome::Satisfied {
            return Ok(true);
        }
        let small = finding.rule == RuleId::CHANGE_SMALL;
        if change.nature_kept == Some(false) || (!small && change.conditions_met == Some(false)) {
            return Ok(false);
        }
        if !small {
            return Ok(true);
        }
        let sums = self.net_sums(&self.on(ChangeGround::Small))?;
        let net = self.place_of(finding).and_then(|place| sums.get(&place).copied());
        let Some(net) = net else { return Ok(false) };
        Ok(!matches!(self.limits.to_threshold(net.absolute())?, Stands::Beyond))
    }
}
