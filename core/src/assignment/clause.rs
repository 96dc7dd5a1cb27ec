//! A notice clause with everything known that its arithmetic needs.

use super::answer::Step;
use super::life::Life;
use super::month::MonthDay;
use super::notice_by::NoticeBy;
use super::terms::{Anchor, AssignmentTerms, NoticePeriod, NoticeTrigger, Reach};
use crate::calendar::{Day, Period, Span};
use crate::error::{Error, Problem};

/// What is missing where the terms do not say which days of a notice period count.
pub(super) const OF_NOTICE: &str = "terms.notice.period.counts";

/// The readings of a clause that does not say to which day it runs.
pub(super) const READINGS: [Anchor; 3] = [Anchor::DayExact, Anchor::MonthEnd, Anchor::QuarterEnd];

/// The clauses that a party can use, and the bounds of the agreement around them.
#[derive(Debug, Clone)]
pub(super) struct Clauses {
    first: Clause,
    others: Vec<Clause>,
    pub(super) bounds: Bounds,
}

/// The bounds of the agreement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) start: Option<Day>,
    pub(super) minimum_until: Option<Day>,
}

#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) period: Period,
    anchor: Option<Anchor>,
    fixed_day: Option<MonthDay>,
    deemed_after_days: u32,
    pub(super) earliest: Option<Day>,
    reach: Option<Reach>,
}

/// A reading of what the clauses do not state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) anchor: Anchor,
    pub(super) reach: Reach,
}

/// When an agreement ends, and each date on the way.
#[derive(Debug, Clone)]
pub(super) struct Ending {
    pub(super) clause: Clause,
    pub(super) anchor: Anchor,
    pub(super) counted_from: Day,
    pub(super) reached: Day,
    pub(super) anchored: Day,
    pub(super) ends_on: Day,
    /// How far it reaches within a term that an option has added, as stated or read.
    pub(super) reach: Reach,
    /// Last day of the agreement, were it left alone from the day of the notice.
    pub(super) bound_until: Option<Day>,
}

impl Clauses {
    /// The clauses that `by` can use, or (the inner error) the paths of what is missing.
    pub(super) fn of(
        terms: &AssignmentTerms,
        by: NoticeBy,
    ) -> Result<Result<Self, Vec<&'static str>>, Error> {
        let stated = terms.notice.as_deref().unwrap_or_default();
        let party = |entry: &&NoticePeriod| entry.by.unwrap_or(NoticeBy::Either);
        let own: Vec<&NoticePeriod> = stated.iter().filter(|entry| party(entry) == by).collect();
        let usable: Vec<&NoticePeriod> = match by {
            NoticeBy::Either => stated.iter().collect(),
            // A clause of the party's own goes before the common one.
            _ if !own.is_empty() => own,
            _ => stated.iter().filter(|entry| party(entry) == NoticeBy::Either).collect(),
        };
        let mut missing = Vec::new();
        if usable.is_empty() {
            missing.push("terms.notice");
        }
        if terms.minimum_term.is_some() && terms.start.is_none() {
            missing.push("terms.start");
        }
        let mut usable = usable
            .into_iter()
            .filter_map(|entry| Clause::of(entry, &mut missing))
            .collect::<Vec<_>>()
            .into_iter();
        match usable.next() {
            Some(first) if missing.is_empty() => {
                Ok(Ok(Self { first, others: usable.collect(), bounds: Bounds::of(terms)? }))
            }
            _ => Ok(Err(missing)),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Clause> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The anchors under which the question has an answer: each reading, or one that stands in
    /// for nothing where all clauses state theirs.
    pub(super) fn anchors(&self) -> &'static [Anchor] {
        if self.has_open_anchor() { &READINGS } else { &[Anchor::DayExact] }
    }

    /// Whether some clause does not say to which day it runs.
    pub(super) fn has_open_anchor(&self) -> bool {
        self.all().any(|clause| clause.anchor.is_none())
    }

    /// The readings of how far notice reaches within a term that an option has added.
    pub(super) fn reaches(&self) -> &'static [Reach] {
        if self.all().any(|clause| clause.reach.is_none()) { Reach::ALL } else { &[Reach::AnyDay] }
    }

    /// The earliest end that a notice on this day would bring in an agreement without an end.
    pub(super) fn unbounded_end(&self, given: Day, anchor: Anchor) -> Result<Day, Error> {
        let mut earliest = None;
        for clause in self.all() {
            let end = clause.reached(given, anchor, self.bounds)?.anchored;
            earliest = Some(earliest.map_or(end, |own: Day| own.min(end)));
        }
        earliest.ok_or_else(|| Problem::DateOutOfRange.into())
    }

    /// The earliest end that a notice on this day brings under a reading, among the terms of the
    /// agreement that are bound on it; the reading stands in for what a clause does not state.
    pub(super) fn end(&self, given: Day, reading: Reading, life: &Life) -> Result<Ending, Error> {
        let end = |clause: &Clause| {
            let mut ending = clause.reached(given, reading.anchor, self.bounds)?;
            let reach = clause.reach.unwrap_or(reading.reach);
            ending.ends_on = within(ending.anchored, reach, life);
            ending.reach = reach;
            ending.bound_until = life.bound_until();
            Ok::<_, Error>(ending)
        };
        let mut earliest = end(&self.first)?;
        for clause in &self.others {
            let ending = end(clause)?;
            if ending.ends_on < earliest.ends_on {
                earliest = ending;
            }
        }
        Ok(earliest)
    }
}

/// The end that a notice reaching a day brings: within the first term that day, within a term
/// that an option has added that day or the end of it, and never past the last bound term.
fn within(reached: Day, reach: Reach, life: &Life) -> Day {
    let bound = || life.terms.iter().take_while(|own| own.state.is_bound());
    let Some(first) = life.terms.first() else { return reached };
    if reached <= first.ends_on {
        return reached;
    }
    match (bound().find(|own| reached <= own.ends_on), reach) {
        (Some(_), Reach::AnyDay) => reached,
        (Some(term), Reach::TermEnd) => term.ends_on,
        (None, _) => bound().last().map_or(first.ends_on, |own| own.ends_on),
    }
}

impl Bounds {
    fn of(terms: &AssignmentTerms) -> Result<Self, Error> {
        let minimum_until = match (terms.start, terms.minimum_term) {
            (Some(start), Some(term)) => {
                let after =
                    Span::from(term).after(start).map_err(|error| error.at("terms.minimumTerm"))?;
                Some(after.previous()?)
            }
            _ => None,
        };
        Ok(Self { start: terms.start, minimum_until })
    }
}

impl Clause {
    fn of(entry: &NoticePeriod, missing: &mut Vec<&'static str>) -> Option<Self> {
        let deemed_after_days = match (entry.trigger, entry.deemed_after_days) {
            (Some(NoticeTrigger::DeemedReceived), None) => {
                missing.push("terms.notice.deemedAfterDays");
                0
            }
            (Some(NoticeTrigger::DeemedReceived), Some(days)) => days,
            _ => 0,
        };
        if entry.anchor == Some(Anchor::FixedDay) && entry.fixed_day.is_none() {
            missing.push("terms.notice.fixedDay");
        }
        let Some(period) = entry.period.clone() else {
            missing.push("terms.notice.period");
            return None;
        };
        if period.has_open_days() {
            missing.push(OF_NOTICE);
        }
        Some(Self {
            period: period.into(),
            anchor: entry.anchor,
            fixed_day: entry.fixed_day,
            deemed_after_days,
            earliest: entry.earliest,
            reach: entry.reach,
        })
    }

    /// The day to which a notice runs, in an agreement without an end.
    fn reached(&self, given: Day, reading: Anchor, bounds: Bounds) -> Result<Ending, Error> {
        let anchor = self.anchor.unwrap_or(reading);
        let received = given.plus_days(i64::from(self.deemed_after_days))?;
        let counted_from = self.earliest.map_or(received, |earliest| received.max(earliest));
        let reached = self.period.after(counted_from)?;
        let bound = bounds.minimum_until.map_or(reached, |until| reached.max(until));
        let anchored = self.anchored(bound, anchor)?;
        let clause = self.clone();
        Ok(Ending {
            clause,
            anchor,
            counted_from,
            reached,
            anchored,
            ends_on: anchored,
            reach: Reach::AnyDay,
            bound_until: None,
        })
    }

    /// The first day of the anchor on or after `day`.
    fn anchored(&self, day: Day, anchor: Anchor) -> Result<Day, Error> {
        let last_months: &[u32] = match anchor {
            Anchor::DayExact => return Ok(day),
            Anchor::FixedDay => return self.next_fixed_day(day),
            Anchor::MonthEnd => return Ok(day.month_end()),
            Anchor::QuarterEnd => &[3, 6, 9, 12],
            Anchor::HalfYearEnd => &[6, 12],
            Anchor::YearEnd => &[12],
        };
        let month = last_months.iter().find(|month| **month >= day.month()).copied().unwrap_or(12);
        day.end_of_month_in_year(month)
    }

    fn next_fixed_day(&self, day: Day) -> Result<Day, Error> {
        let Some(fixed) = self.fixed_day else {
            return Ok(day);
        };
        let this_year = fixed.in_year(day.year())?;
        if this_year >= day { Ok(this_year) } else { fixed.in_year(day.year().saturating_add(1)) }
    }
}

impl Ending {
    /// The dates on the way, those that moved nothing left out.
    pub(super) fn steps(&self, given: Day, bounds: Bounds) -> Vec<Step> {
        let mut steps = vec![Step::new("given", given)];
        if self.counted_from != given {
            steps.push(Step::new("countedFrom", self.counted_from));
        }
        steps.push(Step::new("periodEnds", self.reached));
        let bound = match bounds.minimum_until {
            Some(until) if until > self.reached => {
                steps.push(Step::new("minimumTermEnds", until));
                until
            }
            _ => self.reached,
        };
        if self.anchored != bound {
            steps.push(Step::new("anchored", self.anchored));
        }
        if self.ends_on < self.anchored {
            steps.push(Step::new("fixedEnd", self.ends_on));
        }
        if self.ends_on > self.anchored {
            steps.push(Step::new("termEnds", self.ends_on));
        }
        steps
    }
}
