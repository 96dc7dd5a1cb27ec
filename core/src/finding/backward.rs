//! Findings of a latest day: time counted backwards from an event.

use super::counting::unrecorded;
use super::{Finding, Outcome, RuleId};
use crate::calendar::{CountingRule, LatestDay, OpenInLaw, Period, WorkingDayKind};
use crate::law::Citation;

impl LatestDay {
    /// The findings of this latest day (bedömningar), one for each rule of its kind of counting.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = vec![self.day_of_the_event()];
        if let Period::WorkingDays(own) = &self.period {
            let counts = own.counts.unwrap_or(WorkingDayKind::Weekdays);
            let finding = self.finding(RuleId::WORKING_DAYS, Outcome::Satisfied);
            let finding = finding.with_fact("counts", counts.as_str());
            findings.push(finding.with_basis(Citation::of("1989:253", None, "1")));
        }
        match self.rule {
            CountingRule::Regulation => {
                let stands = self.finding(RuleId::BACKWARD_STANDS, Outcome::Satisfied);
                let stands = stands.with_basis(Citation::of("1182/71", None, "3(4)"));
                findings.push(stands.with_confidence(self.confidence));
                findings.push(self.two_working_days());
            }
            CountingRule::Statute => findings.push(self.closed_day()),
            CountingRule::Contract => {
                let stands = self.finding(RuleId::CONTRACT_BACKWARD, Outcome::Satisfied);
                findings.push(stands.with_basis(by_analogy("1")));
            }
        }
        findings
    }

    fn finding(&self, rule: RuleId, outcome: Outcome) -> Finding {
        Finding::new(rule, outcome)
            .judged_on(self.before)
            .with_fact("before", self.before)
            .with_fact("period", self.period.to_string().as_str())
            .with_fact("latestOn", self.latest_on)
    }

    /// Whether the day of the event is counted is for a person to decide; the safe answer is
    /// that it is not.
    fn day_of_the_event(&self) -> Finding {
        let outcome = Outcome::needs_judgement("day_of_event_counted");
        let basis = match self.rule {
            CountingRule::Regulation => Citation::of("1182/71", None, "3(1)"),
            CountingRule::Statute | CountingRule::Contract => by_analogy("1"),
        };
        self.finding(RuleId::BACKWARD_DAY_OF_EVENT, outcome)
            .with_fact("ifDayCountedOn", self.if_day_counted_on)
            .with_basis(basis)
            .with_confidence(self.confidence)
    }

    fn two_working_days(&self) -> Finding {
        let (outcome, with_two) = match &self.open {
            OpenInLaw::TwoWorkingDays { latest_on } => {
                (Outcome::needs_judgement("backward_two_working_days"), Some(*latest_on))
            }
            OpenInLaw::Unrecorded => (unrecorded(), None),
            _ if self.period.is_shorter_than_two_days() => {
                (Outcome::not_applicable("shorter_than_two_days"), None)
            }
            _ => (Outcome::not_applicable("holds_two_working_days"), None),
        };
        let finding = self
            .finding(RuleId::BACKWARD_TWO_WORKING_DAYS, outcome)
            .with_basis(Citation::of("1182/71", None, "3(5)"))
            .with_confidence(self.confidence);
        match with_two {
            Some(day) => finding.with_fact("latestWithTwoWorkingDays", day),
            None => finding,
        }
    }

    fn closed_day(&self) -> Finding {
        let outcome = match &self.open {
            OpenInLaw::Closed { .. } => Outcome::needs_judgement("backward_closed_day"),
            OpenInLaw::Unrecorded => unrecorded(),
            _ => Outcome::not_applicable("latest_day_is_open"),
        };
        let finding = self
            .finding(RuleId::BACKWARD_CLOSED_DAY, outcome)
            .with_basis(Citation::of("1930:173", None, "2"))
            .with_confidence(self.confidence);
        match &self.open {
            OpenInLaw::Closed { why, open_before, open_after } => finding
                .with_fact("closedDay", &why.name)
                .with_fact("openBefore", *open_before)
                .with_fact("openAfter", *open_after),
            _ => finding,
        }
    }
}

fn by_analogy(section: &str) -> Citation {
    Citation::of("1930:173", None, section).by_analogy()
}
