//! A notice clause with everything known that its arithmetic needs.

use super::answer::Step;
use super::month::MonthDay;
use super::terms::{Anchor, AssignmentTerms, NoticeBy, NoticePeriod, NoticeTrigger};
use crate::calendar::{Day, Span};
use crate::error::Error;

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
    pub(super) end: Option<Day>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Clause {
    pub(super) period: Span,
    anchor: Option<Anchor>,
    fixed_day: Option<MonthDay>,
    deemed_after_days: u32,
    pub(super) earliest: Option<Day>,
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

    /// The anchors under which the question has an answer: the stated ones, or each reading.
    pub(super) fn readings(&self) -> Option<[Anchor; 3]> {
        self.all().any(|clause| clause.anchor.is_none()).then_some(READINGS)
    }

    /// The earliest end that a notice on this day brings; `reading` stands in for an anchor
    /// that is not stated.
    pub(super) fn end(&self, given: Day, reading: Anchor) -> Result<Ending, Error> {
        let end =
            |clause: &Clause| clause.end(given, clause.anchor.unwrap_or(reading), self.bounds);
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
        Ok(Self { start: terms.start, minimum_until, end: terms.end })
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
        let Some(period) = entry.period else {
            missing.push("terms.notice.period");
            return None;
        };
        Some(Self {
            period: period.into(),
            anchor: entry.anchor,
            fixed_day: entry.fixed_day,
            deemed_after_days,
            earliest: entry.earliest,
        })
    }

    fn end(self, given: Day, anchor: Anchor, bounds: Bounds) -> Result<Ending, Error> {
        let received = given.plus_days(i64::from(self.deemed_after_days))?;
        let counted_from = self.earliest.map_or(received, |earliest| received.max(earliest));
        let reached = self.period.after(counted_from)?;
        let bound = bounds.minimum_until.map_or(reached, |until| reached.max(until));
        let anchored = self.anchored(bound, anchor)?;
        let ends_on = bounds.end.map_or(anchored, |end| anchored.min(end));
        Ok(Ending { clause: self, anchor, counted_from, reached, anchored, ends_on })
    }

    /// The first day of the anchor on or after `day`.
    fn anchored(self, day: Day, anchor: Anchor) -> Result<Day, Error> {
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

    fn next_fixed_day(self, day: Day) -> Result<Day, Error> {
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
        if self.ends_on != self.anchored {
            steps.push(Step::new("fixedEnd", self.ends_on));
        }
        steps
    }
}
