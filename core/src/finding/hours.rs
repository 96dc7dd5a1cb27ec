//! Findings of a period of hours under Regulation 1182/71.

use super::counting::unrecorded;
use super::{Fact, Finding, Outcome, RuleId};
use crate::calendar::{Day, HourDeadline};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::law::Citation;

impl HourDeadline {
    /// The findings of this end (bedömningar), one for each rule on hours.
    ///
    /// # Errors
    /// `date.out_of_range` where the event lies outside 1900–2199 in Sweden.
    pub fn findings(&self) -> Result<Vec<Finding>, Error> {
        let on = self.from.day_in_sweden()?;
        Ok(vec![self.counted(on), self.not_moved(on), self.two_working_days(on)])
    }

    fn finding(&self, rule: RuleId, outcome: Outcome, on: Day, article: &str) -> Finding {
        // The paragraphs on hours are known at second hand.
        Finding::new(rule, outcome)
            .judged_on(on)
            .with_fact("from", Fact::Instant(self.from))
            .with_fact("hours", Fact::Count(self.hours.into()))
            .with_fact("endsAt", Fact::Instant(self.ends_at))
            .with_basis(Citation::of("1182/71", None, article))
            .with_confidence(Confidence::Medium)
    }

    fn counted(&self, on: Day) -> Finding {
        self.finding(RuleId::HOURS_COUNTED, Outcome::Satisfied, on, "3(1)")
            .with_basis(Citation::of("1182/71", None, "3(2)(a)"))
            .with_fact("beginsAt", Fact::Instant(self.begins_at))
    }

    fn not_moved(&self, on: Day) -> Finding {
        let outcome = match (&self.closed, self.holds_two_working_days) {
            (_, None) => unrecorded(),
            (Some(_), Some(_)) => Outcome::Satisfied,
            (None, Some(_)) => Outcome::not_applicable("ends_on_working_day"),
        };
        let finding = self.finding(RuleId::HOURS_NOT_MOVED, outcome, on, "3(4)");
        match &self.closed {
            Some(closed) => finding.with_fact("closedDay", &closed.name),
            None => finding,
        }
    }

    fn two_working_days(&self, on: Day) -> Finding {
        let outcome = match self.holds_two_working_days {
            _ if self.is_shorter_than_two_days() => {
                Outcome::not_applicable("shorter_than_two_days")
            }
            None => unrecorded(),
            Some(true) => Outcome::not_applicable("holds_two_working_days"),
            Some(false) => Outcome::needs_judgement("hours_two_working_days"),
        };
        self.finding(RuleId::HOURS_TWO_WORKING_DAYS, outcome, on, "3(5)")
    }
}
