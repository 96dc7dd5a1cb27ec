//! When an agreement ends after notice.

use std::cmp::Ordering;

use super::answer::{NoticeAnswer, NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown};
use super::clause::{Bounds, Clauses, Ending, Reading};
use super::effect::{Effect, Notices, Passed, Read, open_paths, readings};
use super::life::Planned;
use super::notice_by::NoticeBy;
use super::terms::{AssignmentTerms, Reach};
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
        self.by_kind(RuleId::NOTICE_END, given, &|terms| terms.notice_end_by_kind(given, by))
    }

    /// The same where the terms say which days count as working days.
    fn notice_end_by_kind(&self, given: Day, by: NoticeBy) -> Result<NoticeAnswer, Error> {
        let clauses = match Clauses::of(self, by)? {
            Ok(clauses) => clauses,
            Err(missing) => {
                return Ok(NoticeAnswer::Unknown(unknown(RuleId::NOTICE_END, missing, given)));
            }
        };
        let at = |error: Error| {
            let path = if error.path().is_empty() { "given" } else { error.path() }.to_owned();
            error.at(path)
        };
        let mut effects = Vec::new();
        for reading in readings(&clauses) {
            let notices = Notices::of(self, &clauses, reading, given).map_err(at)?;
            let effect = notices.effect(&clauses, given).map_err(at)?;
            let extended = |own: &Planned| own.decide_by.is_some_and(|day| day < given);
            effects.push((reading, effect, notices.refused_by_notice(extended)));
        }
        let asked = Asked { terms: self, clauses: &clauses, given, by };
        Ok(asked.answer(&effects))
    }
}

/// What is asked, to be answered from the effects under each reading.
struct Asked<'a> {
    terms: &'a AssignmentTerms,
    clauses: &'a Clauses,
    given: Day,
    by: NoticeBy,
}

type UnderReading = (Reading, Effect, Option<Finding>);

impl Asked<'_> {
    fn answer(&self, effects: &[UnderReading]) -> NoticeAnswer {
        if let Some(unknown) = self.unsettled(effects) {
            return NoticeAnswer::Unknown(unknown);
        }
        let (read, by_reach) = read_in(effects, self.clauses.has_open_anchor());
        let mut readings = Vec::new();
        for (read, place) in read {
            let Some((_, Effect::Ends(ending) | Effect::EndsWhatever(ending, _), more)) =
                effects.get(place)
            else {
                continue;
            };
            let passed = match effects.get(place) {
                Some((_, Effect::EndsWhatever(_, passed), _)) => Some(*passed),
                _ => None,
            };
            let mut findings = self.findings(ending, passed);
            findings.extend(more.iter().cloned());
            readings.push(NoticeReading {
                anchor: read.anchor,
                reach: read.reach,
                counts: None,
                ends_on: ending.ends_on,
                steps: ending.steps(self.given, self.clauses.bounds),
                findings,
            });
        }
        let open = open_paths(self.clauses, by_reach);
        match (open.is_empty(), readings.pop()) {
            (true, Some(only)) => NoticeAnswer::End(NoticeEnd {
                ends_on: only.ends_on,
                steps: only.steps,
                missing: missing_of(&only.findings),
                findings: only.findings,
            }),
            (_, last) => {
                readings.extend(last);
                let NoticeUnknown { missing, mut findings } =
                    unknown(RuleId::NOTICE_END, open, self.given);
                findings.extend(effects.first().and_then(|(_, _, more)| more.clone()));
                let missing = ordered::sorted(missing.into_iter().chain(missing_of(&findings)));
                NoticeAnswer::Readings(NoticeReadings { readings, missing, findings })
            }
        }
    }

    /// The answer where a reading gives no end.
    fn unsettled(&self, effects: &[UnderReading]) -> Option<NoticeUnknown> {
        let mut paths = Vec::new();
        let mut judged = None;
        for (_, effect, _) in effects {
            match effect {
                Effect::Ends(_) | Effect::EndsWhatever(..) => {}
                Effect::Unsettled { missing, passed } => {
                    paths.extend(missing.iter().copied());
                    let finding = self.begin(Outcome::Unknown { missing: Vec::new() });
                    judged = judged.or(Some(match passed {
                        Some(passed) => passed.facts(finding),
                        None => finding,
                    }));
                }
                Effect::BeforeStart(start) => {
                    let question = Outcome::needs_judgement("notice_before_start");
                    judged = judged.or(Some(self.begin(question).with_fact("start", *start)));
                }
                Effect::AlreadyEnded(end) => {
                    let question = Outcome::needs_judgement("already_ended");
                    judged = judged.or(Some(self.begin(question).with_fact("end", *end)));
                }
            }
        }
        let mut finding = judged?;
        if !paths.is_empty() {
            if effects.iter().any(|(_, effect, _)| !matches!(effect, Effect::Unsettled { .. })) {
                paths.extend(open_paths(self.clauses, false));
            }
            finding.outcome = Outcome::Unknown { missing: ordered::sorted(paths) };
        }
        let findings = vec![finding];
        Some(NoticeUnknown { missing: missing_of(&findings), findings })
    }

    fn begin(&self, outcome: Outcome) -> Finding {
        Finding::new(RuleId::NOTICE_END, outcome)
            .judged_on(self.given)
            .with_fact("given", self.given)
            .with_fact("by", self.by.as_str())
            .with_basis(same_number())
            .with_confidence(Confidence::Medium)
    }

    fn findings(&self, ending: &Ending, passed: Option<Passed>) -> Vec<Finding> {
        vec![
            notice_end(ending, self.given, self.by, passed),
            earliest_notice(ending, self.given),
            minimum_term(ending, self.given, self.clauses.bounds),
            fixed_end(ending, self.given, self.terms),
        ]
    }
}

/// The places of the effects to tell, each with what is read in: where it makes no difference
/// how far notice reaches, the anchor alone. And whether it does for some anchor.
fn read_in(effects: &[UnderReading], open_anchor: bool) -> (Vec<(Read, usize)>, bool) {
    let end = |place: usize| match effects.get(place) {
        Some((_, Effect::Ends(ending) | Effect::EndsWhatever(ending, _), _)) => {
            Some((ending.ends_on, ending.anchor))
        }
        _ => None,
    };
    let mut read: Vec<(Read, usize)> = Vec::new();
    let mut by_reach = false;
    for (place, (reading, ..)) in effects.iter().enumerate() {
        let before = place.checked_sub(1);
        let twin = before.and_then(|before| effects.get(before));
        if twin.is_some_and(|(own, ..)| own.anchor == reading.anchor) {
            let Some((first, at)) = read.last_mut() else { continue };
            if end(*at) == end(place) {
                continue;
            }
            first.reach = Some(Reach::AnyDay);
            by_reach = true;
            let anchor = first.anchor;
            read.push((Read { anchor, reach: Some(reading.reach) }, place));
        } else {
            let stated = end(place).filter(|_| !open_anchor);
            let anchor = stated.map_or(reading.anchor, |(_, anchor)| anchor);
            read.push((Read { anchor, reach: None }, place));
        }
    }
    (read, by_reach)
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

fn notice_end(ending: &Ending, given: Day, by: NoticeBy, passed: Option<Passed>) -> Finding {
    let outcome = match passed {
        Some(_) => Outcome::needs_judgement("was_option_called"),
        None => Outcome::Satisfied,
    };
    let finding = Finding::new(RuleId::NOTICE_END, outcome)
        .judged_on(given)
        .with_fact("given", given)
        .with_fact("by", by.as_str())
        .with_fact("countedFrom", ending.counted_from)
        .with_fact("noticePeriod", ending.clause.period.to_string().as_str())
        .with_fact("anchor", ending.anchor.as_str())
        .with_fact("endsOn", ending.ends_on)
        .with_basis(same_number())
        // No statute says how a contract's months are counted; this is how it is done.
        .with_confidence(Confidence::Medium);
    match passed {
        Some(passed) => passed.facts(finding),
        None => finding,
    }
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

fn fixed_end(ending: &Ending, given: Day, terms: &AssignmentTerms) -> Finding {
    let finding = |outcome: Outcome| Finding::new(RuleId::FIXED_END, outcome).judged_on(given);
    let Some(end) = ending.bound_until else {
        return finding(Outcome::not_applicable("no_fixed_end"));
    };
    // The day that is stated counts; where the length says another day a person settles it.
    let by_length = terms.end_by_length().ok().flatten();
    let differs = terms.end.zip(by_length).is_some_and(|(stated, counted)| stated != counted);
    let outcome = match ending.ends_on.cmp(&ending.anchored) {
        _ if differs => Outcome::needs_judgement("term_and_end_differ"),
        Ordering::Less => Outcome::Satisfied,
        Ordering::Equal => Outcome::not_applicable("notice_ends_sooner"),
        Ordering::Greater => Outcome::not_applicable("ends_with_the_term"),
    };
    let finding = finding(outcome).with_fact("end", end);
    finding.with_known("endByTerm", by_length.filter(|_| differs))
}
