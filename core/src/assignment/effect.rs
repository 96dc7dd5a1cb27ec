//! What a notice on a day brings about, under one reading of the terms.

use super::clause::{Clauses, Ending, Reading};
use super::life::{AUTOMATIC, CALL_BEFORE, Far, Life, MAX, MONTHS, Planned};
use super::terms::{Anchor, AssignmentTerms, Reach};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};

/// The effect of a notice.
#[derive(Debug, Clone)]
pub(super) enum Effect {
    /// It ends the agreement.
    Ends(Ending),
    /// It ends the agreement on that day whatever became of an option, whose last day has passed.
    EndsWhatever(Ending, Passed),
    /// It depends on what the terms do not say.
    Unsettled { missing: Vec<&'static str>, passed: Option<Passed> },
    /// It is given before the agreement begins.
    BeforeStart(Day),
    /// It is given after the agreement has ended.
    AlreadyEnded(Day),
}

/// The last day of an option that has passed without a word on what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Passed {
    pub(super) option: u32,
    pub(super) call_by: Option<Day>,
    /// The end if it was not called.
    pub(super) current_end: Day,
}

impl Passed {
    /// The option whose last day has passed, where that is what is unknown.
    pub(super) fn of(life: &Life) -> Option<Self> {
        let own = life.in_question().next()?;
        let before = own.first?.previous().ok()?;
        Some(Self { option: own.number, call_by: own.decide_by, current_end: before })
    }

    pub(super) fn facts(self, finding: Finding) -> Finding {
        let finding = finding
            .with_fact("option", Fact::Count(i64::from(self.option)))
            .with_fact("currentEnd", self.current_end);
        finding.with_known("callBy", self.call_by)
    }
}

/// The clauses of a party under one reading, and the options as they stand with it.
pub(super) struct Notices<'a> {
    terms: &'a AssignmentTerms,
    clauses: Option<&'a Clauses>,
    pub(super) reading: Reading,
    pub(super) planned: Vec<Planned>,
}

impl<'a> Notices<'a> {
    /// The options laid out as far as they matter on a day.
    pub(super) fn of(
        terms: &'a AssignmentTerms,
        clauses: &'a Clauses,
        reading: Reading,
        until: Day,
    ) -> Result<Self, Error> {
        let ends = |day: Day| clauses.unbounded_end(day, reading.anchor);
        let planned = terms.planned_options(Some(&ends), Far::Until(until))?;
        Ok(Self { terms, clauses: Some(clauses), reading, planned })
    }

    /// The same without a clause on notice: an extension can still be refused.
    pub(super) fn without_clauses(terms: &'a AssignmentTerms, until: Day) -> Result<Self, Error> {
        let planned = terms.planned_options(None, Far::Until(until))?;
        let reading = Reading { anchor: Anchor::DayExact, reach: Reach::AnyDay };
        Ok(Self { terms, clauses: None, reading, planned })
    }

    pub(super) fn life(&self, on: Day) -> Result<Life, Error> {
        self.terms.life_of(&self.planned, Some(on))
    }

    /// What notice by the clauses on a day brings about.
    pub(super) fn effect(&self, clauses: &Clauses, given: Day) -> Result<Effect, Error> {
        let life = self.life(given)?;
        let ending = clauses.end(given, self.reading, &life)?;
        if let Some(start) = clauses.bounds.start
            && given < start
            && ending.counted_from < start
        {
            return Ok(Effect::BeforeStart(start));
        }
        let Some(bound) = life.bound_until() else { return Ok(Effect::Ends(ending)) };
        if ending.anchored > bound
            && given <= bound
            && let Some(path) = self.may_extend(&life)
        {
            return Ok(Effect::Unsettled { missing: vec![path], passed: None });
        }
        if life.unsettled.is_empty() {
            let over = given > bound;
            return Ok(if over { Effect::AlreadyEnded(bound) } else { Effect::Ends(ending) });
        }
        let passed = Passed::of(&life);
        match passed {
            Some(passed) if ending.anchored <= bound => Ok(Effect::EndsWhatever(ending, passed)),
            _ if ending.anchored <= bound => Ok(Effect::Ends(ending)),
            _ => Ok(Effect::Unsettled { missing: life.unsettled, passed }),
        }
    }

    /// The end that a notice or a refusal on a day brings, no earlier than it can be: where the
    /// terms do not settle it, the latest end on or after `late` that is not too early.
    pub(super) fn latest_end(&self, given: Day, late: Day) -> Result<(Day, Option<Ending>), Error> {
        let life = self.life(given)?;
        let settled = life.unsettled.is_empty();
        let Some(clauses) = self.clauses else {
            let bound = life.bound_until().filter(|_| settled);
            return Ok((bound.unwrap_or(late), None));
        };
        let ending = clauses.end(given, self.reading, &life)?;
        let ends_on = match (life.bound_until(), ending.reach) {
            (Some(bound), reach) if !settled && ending.anchored > bound => match reach {
                Reach::AnyDay => ending.anchored,
                Reach::TermEnd => ending.anchored.max(late),
            },
            _ => ending.ends_on,
        };
        Ok((ends_on, Some(ending)))
    }

    /// The last day of the agreement if nobody gives notice, refuses an extension or calls an
    /// option; none where it runs on without end, or longer than the options are laid out.
    pub(super) fn end_without_notice(&self) -> Result<Without, Error> {
        let life = self.terms.life_of(&self.planned, None)?;
        let Some(mut end) = life.bound_until() else { return Ok(Without::RunsOn) };
        if !life.unsettled.is_empty() {
            return Ok(Without::Unsettled(life.unsettled));
        }
        for own in life.terms.iter().filter(|own| !own.state.is_bound()) {
            match own.automatic {
                Some(true) if !own.state.is_gone() => end = own.ends_on,
                None if !own.state.is_gone() => return Ok(Without::EndsOrExtends(end)),
                _ => break,
            }
        }
        // One whose length or number is not stated extends it all the same.
        let in_doubt = self.planned.last().is_some_and(Planned::extends_in_doubt);
        Ok(if in_doubt { Without::RunsOn } else { Without::EndsBy(end) })
    }

    /// The extension that matters whose last day of refusal is the one of the notice, for want
    /// of a day of its own.
    pub(super) fn refused_by_notice(&self, matters: impl Fn(&Planned) -> bool) -> Option<Finding> {
        let own = self.planned.iter().find(|own| own.by_notice && matters(own))?;
        let finding = Finding::new(RuleId::OPTION_CALL, Outcome::unknown([CALL_BEFORE]))
            .judged_on(own.before)
            .with_fact("option", Fact::Count(i64::from(own.number)))
            .with_fact("currentEnd", own.before)
            .with_confidence(Confidence::Medium);
        Some(finding.with_known("callBy", own.decide_by))
    }

    /// Whether the extension after this end must be refused by a day that nothing states: neither
    /// a period of its own nor a clause on notice.
    pub(super) fn may_be_refused_earlier(&self, end: Option<Day>) -> bool {
        let mut planned = self.planned.iter();
        planned.any(|own| {
            let undated = own.decide_by.is_none() && own.call_before.is_none();
            Some(own.before) == end && undated && own.automatic == Some(true)
        })
    }

    /// The extension whose length, or whose number, is not stated.
    pub(super) fn in_doubt(&self, until: Day) -> Option<Finding> {
        let own = self.planned.last()?;
        if own.before > until || !own.extends_in_doubt() {
            return None;
        }
        let path = if own.ends_on.is_none() { MONTHS } else { MAX };
        let finding = Finding::new(RuleId::OPTION_END, Outcome::unknown([path]));
        Some(finding.judged_on(own.before).with_fact("end", own.before))
    }

    /// The path that says whether the next option extends the agreement by itself, where that
    /// matters: no day is stated by which somebody must have acted.
    fn may_extend(&self, life: &Life) -> Option<&'static str> {
        let next = life.terms.iter().find(|own| !own.state.is_bound())?;
        let open = !next.state.is_gone() && next.automatic.is_none();
        (open && next.decide_by.is_none()).then_some(AUTOMATIC)
    }
}

/// The end of an agreement that is left alone.
pub(super) enum Without {
    /// It ends on that day.
    EndsBy(Day),
    /// It ends on that day, or extends by itself: the terms do not say which.
    EndsOrExtends(Day),
    /// The terms do not settle it.
    Unsettled(Vec<&'static str>),
    /// It runs on.
    RunsOn,
}

/// Each reading of the clauses, in order: by anchor, then by reach.
pub(super) fn readings(clauses: &Clauses) -> Vec<Reading> {
    let mut all = Vec::new();
    for anchor in clauses.anchors() {
        for reach in clauses.reaches() {
            all.push(Reading { anchor: *anchor, reach: *reach });
        }
    }
    all
}

/// The paths that would settle which of several readings is right.
pub(super) fn open_paths(clauses: &Clauses, by_reach: bool) -> Vec<&'static str> {
    let anchor = clauses.has_open_anchor().then_some("terms.notice.anchor");
    anchor.into_iter().chain(by_reach.then_some("terms.notice.reach")).collect()
}

/// What is read in: the anchor, and the reach where that makes a difference.
#[derive(Debug, Clone, Copy)]
pub(super) struct Read {
    pub(super) anchor: Anchor,
    pub(super) reach: Option<Reach>,
}
