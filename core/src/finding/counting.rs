//! Findings of a deadline: how the time was counted, rule by rule.

use super::{Finding, Outcome, RuleId};
use crate::calendar::{CountingRule, Day, Deadline, HOLIDAYS_KEY, Period, WorkingDayKind};
use crate::confidence::Confidence;
use crate::law::Citation;

impl Deadline {
    /// The findings of this deadline (bedömningar), one for each rule of its kind of counting.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if matches!(self.period, Period::WorkingDays(_)) {
            findings.push(self.working_days());
        }
        match self.rule {
            CountingRule::Regulation => findings.extend([
                self.next_working_day(),
                self.two_working_days(),
                self.eves_in_practice(),
            ]),
            CountingRule::Statute => findings.extend([self.same_number(), self.next_weekday()]),
            CountingRule::Contract => findings.push(self.never_moved()),
        }
        findings
    }

    fn finding(&self, rule: RuleId, outcome: Outcome, basis: Citation) -> Finding {
        let finding = Finding::new(rule, outcome)
            .judged_on(self.from)
            .with_fact("from", self.from)
            .with_fact("period", self.period.to_string().as_str())
            .with_fact("nominalOn", self.nominal_on)
            .with_basis(basis)
            .with_confidence(self.confidence);
        match self.last_day {
            Some(day) => finding.with_fact("lastDay", day),
            None => finding,
        }
    }

    /// Satisfied where the last day moved, unknown where the holidays are not recorded.
    fn move_of_last_day(&self, rule: RuleId, basis: Citation) -> Finding {
        let outcome = match (&self.last_day, &self.moved_off) {
            (None, _) => unrecorded(),
            (Some(_), Some(_)) => Outcome::Satisfied,
            (Some(_), None) => Outcome::not_applicable("ends_on_open_day"),
        };
        let finding = self.finding(rule, outcome, basis);
        match &self.moved_off {
            Some(closed) => finding.with_fact("movedOff", &closed.name),
            None => finding,
        }
    }

    fn next_working_day(&self) -> Finding {
        self.move_of_last_day(RuleId::NEXT_WORKING_DAY, regulation("3(4)"))
    }

    fn two_working_days(&self) -> Finding {
        let outcome = match (self.last_day, self.lengthened) {
            (None, _) => unrecorded(),
            (Some(_), true) => Outcome::Satisfied,
            (Some(_), false) if self.period.is_shorter_than_two_days() => {
                Outcome::not_applicable("shorter_than_two_days")
            }
            (Some(_), false) => Outcome::not_applicable("holds_two_working_days"),
        };
        // The wording of article 3(5) is known at second hand.
        self.finding(RuleId::TWO_WORKING_DAYS, outcome, regulation("3(5)"))
            .with_confidence(Confidence::Medium)
    }

    fn eves_in_practice(&self) -> Finding {
        let outcome = match (self.last_day, self.in_practice) {
            (None, _) => unrecorded(),
            (Some(_), Some(_)) => Outcome::needs_judgement("eve_counts_as_holiday"),
            (Some(_), None) => Outcome::not_applicable("last_day_is_no_eve"),
        };
        let finding = self
            .finding(RuleId::EVES_IN_PRACTICE, outcome, regulation("2(1)"))
            .with_basis(Citation::of("1930:173", None, "2").by_analogy());
        match self.in_practice {
            Some(day) => finding.with_fact("lastDayInPractice", day),
            None => finding,
        }
    }

    fn same_number(&self) -> Finding {
        let outcome = if self.period.is_in_days() {
            Outcome::not_applicable("counted_in_days")
        } else {
            Outcome::Satisfied
        };
        self.finding(RuleId::SAME_NUMBER, outcome, Citation::of("1930:173", None, "1"))
    }

    fn next_weekday(&self) -> Finding {
        self.move_of_last_day(RuleId::NEXT_WEEKDAY, Citation::of("1930:173", None, "2"))
    }

    /// The days are counted one by one, and so end on one that counts.
    fn working_days(&self) -> Finding {
        let counts = self.period.counts().unwrap_or(WorkingDayKind::Weekdays);
        let finding = self.finding(
            RuleId::WORKING_DAYS,
            Outcome::Satisfied,
            Citation::of("1989:253", None, "1"),
        );
        finding.with_fact("counts", counts.as_str())
    }

    fn never_moved(&self) -> Finding {
        let outcome = match self.period {
            Period::Span(_) => Outcome::Satisfied,
            Period::WorkingDays(_) => Outcome::not_applicable("ends_on_open_day"),
        };
        self.finding(RuleId::NEVER_MOVED, outcome, Citation::of("1930:173", None, "1").by_analogy())
    }
}

/// What is unknown of a length in working days that is counted from a day or back to it: which
/// days count, or the holidays.
pub(crate) fn open_working_days(on: Day, side: &str, period: &Period, path: &str) -> Finding {
    let missing = if path.is_empty() { unrecorded() } else { Outcome::unknown([path]) };
    Finding::new(RuleId::WORKING_DAYS, missing)
        .judged_on(on)
        .with_fact(side, on)
        .with_fact("period", period.to_string().as_str())
        .with_basis(Citation::of("1989:253", None, "1"))
}

fn regulation(article: &str) -> Citation {
    Citation::of("1182/71", None, article)
}

/// What cannot be told for want of the holidays of the year.
pub(super) fn unrecorded() -> Outcome {
    Outcome::unknown([format!("law:{HOLIDAYS_KEY}").as_str()])
}
