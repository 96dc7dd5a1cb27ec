//! When an agreement ends after notice.

use super::answer::{NoticeAnswer, NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown};
use super::clause::{Bounds, Clauses, Ending};
use super::terms::{Anchor, AssignmentTerms, NoticeBy};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId, missing_of};
use crate::law::Citation;
use crate::wire::ordered;

impl AssignmentTerms {
    /// When the agreement ends if notice is given (uppsägning) on a day.
    ///
    /// There is no statute on notice in service contracts; the terms decide. Where they do
    /// not say to which day the period runs, the answer is the three readings in use. A
    /// minimum term is read so that the agreement cannot end before its last day; a notice
    /// before `earliest` counts from it; a fixed term never runs past its end. `given` is
    /// the deciding day unless the clause deems a notice received some days later. The end
    /// is inclusive. With `by` as either party, the earliest end that one of them can bring.
    ///
    /// # Errors
    /// `date.out_of_range` at `given` where the end lies beyond 2199.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, NoticeAnswer, NoticeBy, NoticePeriod};
    /// use anbud::calendar::NoticeLength;
    ///
    /// // Twelve months' notice, and not a word on to which day.
    /// let terms = AssignmentTerms::new()
    ///     .until_further_notice(true)
    ///     .notice(vec![NoticePeriod::new().period(NoticeLength::Months(12))]);
    /// let NoticeAnswer::Readings(answer) = terms.notice_end("2024-05-29".parse()?, NoticeBy::Authority)?
    /// else {
    ///     panic!("the anchor is missing");
    /// };
    /// let ends: Vec<String> = answer.readings.iter().map(|reading| reading.ends_on.to_string()).collect();
    /// assert_eq!(ends, ["2025-05-29", "2025-05-31", "2025-06-30"]);
    /// assert_eq!(answer.missing, ["terms.notice.anchor"]);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn notice_end(&self, given: Day, by: NoticeBy) -> Result<NoticeAnswer, Error> {
        self.in_order()?;
        let clauses = match Clauses::of(self, by)? {
            Ok(clauses) => clauses,
            Err(missing) => {
                return Ok(NoticeAnswer::Unknown(unknown(RuleId::NOTICE_END, missing, given)));
            }
        };
        let at = |error: Error| error.at("given");
        let Some(anchors) = clauses.readings() else {
            let ending = clauses.end(given, Anchor::DayExact).map_err(at)?;
            return Ok(NoticeAnswer::End(NoticeEnd {
                ends_on: ending.ends_on,
                steps: ending.steps(given, clauses.bounds),
                findings: findings(&ending, given, by, clauses.bounds),
            }));
        };
        let mut readings = Vec::new();
        for anchor in anchors {
            let ending = clauses.end(given, anchor).map_err(at)?;
            readings.push(NoticeReading {
                anchor,
                ends_on: ending.ends_on,
                steps: ending.steps(given, clauses.bounds),
                findings: findings(&ending, given, by, clauses.bounds),
            });
        }
        let NoticeUnknown { missing, findings } =
            unknown(RuleId::NOTICE_END, vec!["terms.notice.anchor"], given);
        Ok(NoticeAnswer::Readings(NoticeReadings { readings, missing, findings }))
    }
}

/// The finding that the terms do not settle the question.
pub(super) fn unknown(rule: RuleId, missing: Vec<&'static str>, on: Day) -> NoticeUnknown {
    let missing = ordered::sorted(missing);
    let asked = if rule == RuleId::LATEST_NOTICE { "endBy" } else { "given" };
    let finding = Finding::new(rule, Outcome::Unknown { missing })
        .judged_on(on)
        .with_fact(asked, on)
        .with_basis(same_number())
        .with_confidence(Confidence::Medium);
    let findings = vec![finding];
    NoticeUnknown { missing: missing_of(&findings), findings }
}

fn findings(ending: &Ending, given: Day, by: NoticeBy, bounds: Bounds) -> Vec<Finding> {
    vec![
        notice_end(ending, given, by),
        earliest_notice(ending, given),
        minimum_term(ending, given, bounds),
        fixed_end(ending, given, bounds),
    ]
}

fn notice_end(ending: &Ending, given: Day, by: NoticeBy) -> Finding {
    Finding::new(RuleId::NOTICE_END, Outcome::Satisfied)
        .judged_on(given)
        .with_fact("given", given)
        .with_fact("by", by.as_str())
        .with_fact("countedFrom", ending.counted_from)
        .with_fact("noticePeriod", ending.clause.period.to_string().as_str())
        .with_fact("anchor", ending.anchor.as_str())
        .with_fact("endsOn", ending.ends_on)
        .with_basis(same_number())
        // No statute says how a contract's months are counted; this is how it is done.
        .with_confidence(Confidence::Medium)
}

/// 1 § of the act on statutory time, the model for months in contracts.
pub(super) fn same_number() -> Citation {
    Citation::of("1930:173", None, "1").by_analogy()
}

fn earliest_notice(ending: &Ending, given: Day) -> Finding {
    let Some(earliest) = ending.clause.earliest else {
        return Finding::new(RuleId::EARLIEST_NOTICE, Outcome::not_applicable("no_earliest_day"))
            .judged_on(given);
    };
    let outcome = if ending.counted_from == earliest && given < earliest {
        Outcome::Satisfied
    } else {
        Outcome::not_applicable("given_after_earliest_day")
    };
    Finding::new(RuleId::EARLIEST_NOTICE, outcome)
        .judged_on(given)
        .with_fact("given", given)
        .with_fact("earliest", earliest)
}

fn minimum_term(ending: &Ending, given: Day, bounds: Bounds) -> Finding {
    let Some(until) = bounds.minimum_until else {
        return Finding::new(RuleId::MINIMUM_TERM, Outcome::not_applicable("no_minimum_term"))
            .judged_on(given);
    };
    let outcome = if until > ending.reached {
        Outcome::Satisfied
    } else {
        Outcome::not_applicable("minimum_term_is_over")
    };
    Finding::new(RuleId::MINIMUM_TERM, outcome)
        .judged_on(given)
        .with_fact("minimumUntil", until)
        .with_basis(same_number())
        .with_confidence(Confidence::Medium)
}

fn fixed_end(ending: &Ending, given: Day, bounds: Bounds) -> Finding {
    let Some(end) = bounds.end else {
        return Finding::new(RuleId::FIXED_END, Outcome::not_applicable("no_fixed_end"))
            .judged_on(given);
    };
    let outcome = if ending.ends_on < ending.anchored {
        Outcome::Satisfied
    } else {
        Outcome::not_applicable("notice_ends_sooner")
    };
    Finding::new(RuleId::FIXED_END, outcome).judged_on(given).with_fact("end", end)
}
