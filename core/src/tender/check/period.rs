//! A minimum period that the act gives in days, its reductions, and whether a deadline keeps it.

use crate::calendar::{ClockTime, Day, Deadline, HOLIDAYS_KEY, RegulationPeriod, Span};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome};
use crate::law::{Citation, LawValue};
use crate::tender::BidDeadline;
use crate::tender::case::Open;
use crate::wire::ordered;

/// Whether something that shortens or lengthens a period is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Holds,
    Fails,
    /// It holds if the field at this path says so.
    If(&'static str),
    /// Whether it holds is left to a person.
    Judged(&'static str),
    /// The same, if the field at this path says so.
    JudgedIf(&'static str, &'static str),
    /// The tender does not claim it. A tender that relies on it says so, so it does not hold;
    /// only a day that stands in for another decides nothing on that ground, see
    /// [`Minimum::if_claimed`].
    NotClaimed(&'static str),
}

impl When {
    /// What a field states, or that it is open.
    pub(crate) const fn stated(field: Option<bool>, path: &'static str) -> Self {
        match field {
            Some(true) => Self::Holds,
            Some(false) => Self::Fails,
            None => Self::If(path),
        }
    }

    /// The same of a field that must say no.
    pub(crate) const fn denied(field: Option<bool>, path: &'static str) -> Self {
        match field {
            Some(true) => Self::Fails,
            Some(false) => Self::Holds,
            None => Self::If(path),
        }
    }

    fn holds(self, paths: &[&'static str], assigned: usize) -> bool {
        match self {
            Self::Holds => true,
            Self::Fails | Self::Judged(_) | Self::JudgedIf(..) | Self::NotClaimed(_) => false,
            Self::If(path) => says_yes(path, paths, assigned),
        }
    }

    /// What a person must judge before it holds, if anything.
    fn question(self, paths: &[&'static str], assigned: usize) -> Option<&'static str> {
        match self {
            Self::Judged(question) => Some(question),
            Self::JudgedIf(path, question) => says_yes(path, paths, assigned).then_some(question),
            Self::Holds | Self::Fails | Self::If(_) | Self::NotClaimed(_) => None,
        }
    }

    const fn path(self) -> Option<&'static str> {
        match self {
            Self::If(path) | Self::JudgedIf(path, _) => Some(path),
            Self::Holds | Self::Fails | Self::Judged(_) | Self::NotClaimed(_) => None,
        }
    }
}

/// Whether the field at the path says yes under the assignment.
fn says_yes(path: &str, paths: &[&'static str], assigned: usize) -> bool {
    let place = paths.iter().position(|own| *own == path);
    place.is_some_and(|place| assigned & (1_usize << place) != 0)
}

/// One length that the act gives, and when it applies.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    /// Its name as a fact.
    pub(crate) name: &'static str,
    pub(crate) days: u32,
    pub(crate) value: LawValue,
    pub(crate) when: When,
    /// Whether the additions and deductions apply to it.
    pub(crate) adjusted: bool,
}

/// Days that are added to or taken from a length.
#[derive(Debug, Clone)]
pub(crate) struct Adjustment {
    pub(crate) days: i64,
    pub(crate) value: LawValue,
    pub(crate) when: When,
}

/// The lengths of one period.
#[derive(Debug, Clone, Default)]
pub(crate) struct Minimum {
    pub(crate) ways: Vec<Way>,
    pub(crate) adjustments: Vec<Adjustment>,
}

/// How a deadline lies to the end of a minimum period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Enough,
    Doubtful(&'static str),
    Short,
}

/// The least length under one assignment of what is open.
#[derive(Debug, Clone)]
pub(crate) struct Least<'a> {
    pub(crate) way: &'a Way,
    pub(crate) days: u32,
    pub(crate) adjustments: Vec<&'a Adjustment>,
}

impl Minimum {
    /// The paths of what is open.
    pub(crate) fn paths(&self) -> Vec<&'static str> {
        let ways = self.ways.iter().map(|way| way.when);
        let mut paths = Vec::new();
        for when in ways.chain(self.adjustments.iter().map(|own| own.when)) {
            if let Some(path) = when.path()
                && !paths.contains(&path)
            {
                paths.push(path);
            }
        }
        paths
    }

    /// The lengths, if the tender claimed all that it does not: what even they do not allow is
    /// a breach whatever is added to the tender.
    pub(crate) fn if_claimed(&self) -> Self {
        let mut own = self.clone();
        for way in &mut own.ways {
            if let When::NotClaimed(question) = way.when {
                way.when = When::Judged(question);
            }
        }
        own
    }

    fn length<'a>(&'a self, way: &'a Way, paths: &[&'static str], assigned: usize) -> Least<'a> {
        let own = self.adjustments.iter();
        let adjustments: Vec<&Adjustment> =
            own.filter(|own| way.adjusted && own.when.holds(paths, assigned)).collect();
        let days =
            adjustments.iter().fold(i64::from(way.days), |days, own| days.saturating_add(own.days));
        Least { way, days: u32::try_from(days).unwrap_or(0).max(1), adjustments }
    }

    /// The least length that applies, none where none does.
    pub(crate) fn least(&self, paths: &[&'static str], assigned: usize) -> Option<Least<'_>> {
        let ways = self.ways.iter().filter(|way| way.when.holds(paths, assigned));
        ways.map(|way| self.length(way, paths, assigned)).min_by_key(|least| least.days)
    }

    /// The lengths, if everything that is open turned out to lengthen the period and nothing
    /// that a person must judge shortened it: under it no doubt is left.
    pub(crate) fn safest(&self) -> Option<Least<'_>> {
        let paths = self.paths();
        let all = (0..combinations(&paths)).filter_map(|assigned| self.least(&paths, assigned));
        all.max_by_key(|least| least.days)
    }

    /// The lengths, if everything that is open turned out to shorten the period: what does not
    /// keep it does not keep any.
    pub(crate) fn shortest(&self) -> Option<Least<'_>> {
        let paths = self.paths();
        let all = (0..combinations(&paths)).filter_map(|assigned| self.least(&paths, assigned));
        all.min_by_key(|least| least.days)
    }

    /// Whether a deadline keeps the period from a day, with the length that decides.
    pub(crate) fn judge(
        &self,
        from: Day,
        deadline: &BidDeadline,
    ) -> Result<(Outcome, Option<Least<'_>>), Error> {
        let paths = self.paths();
        let mut results: Vec<(Outcome, Option<Least<'_>>)> = Vec::new();
        for assigned in 0..combinations(&paths) {
            results.push(self.under(from, deadline, &paths, assigned)?);
        }
        let Some((first, rest)) = results.split_first() else {
            return Ok((Outcome::Breached, None));
        };
        if rest.iter().all(|(outcome, _)| *outcome == first.0) {
            // The outcome is the same; where the length differs, the longest is shown.
            let longest = results
                .into_iter()
                .max_by_key(|(_, least)| least.as_ref().map_or(0, |least| least.days));
            return Ok(longest.unwrap_or((Outcome::Breached, None)));
        }
        let outcome = |assigned: usize| results.get(assigned).map(|(outcome, _)| outcome);
        let matters = |place: usize| {
            (0..results.len())
                .any(|assigned| outcome(assigned) != outcome(assigned ^ (1_usize << place)))
        };
        let open = paths.iter().enumerate().filter(|(place, _)| matters(*place));
        let missing = ordered::sorted(open.map(|(_, path)| *path));
        Ok((Outcome::Unknown { missing }, None))
    }

    fn under(
        &self,
        from: Day,
        deadline: &BidDeadline,
        paths: &[&'static str],
        assigned: usize,
    ) -> Result<(Outcome, Option<Least<'_>>), Error> {
        let Some(least) = self.least(paths, assigned) else {
            return Ok((Outcome::Breached, None));
        };
        let reach = reached(from, least.days, deadline)?;
        match reach {
            None => Ok((Outcome::unknown([["law:", HOLIDAYS_KEY].concat().as_str()]), Some(least))),
            Some(Reach::Enough) => Ok((Outcome::Satisfied, Some(least))),
            Some(Reach::Doubtful(question)) => {
                Ok((Outcome::needs_judgement(question), Some(least)))
            }
            Some(Reach::Short) => {
                for way in &self.ways {
                    let Some(question) = way.when.question(paths, assigned) else { continue };
                    let length = self.length(way, paths, assigned);
                    if matches!(
                        reached(from, length.days, deadline)?,
                        Some(Reach::Enough | Reach::Doubtful(_))
                    ) {
                        return Ok((Outcome::needs_judgement(question), Some(length)));
                    }
                }
                Ok((Outcome::Breached, Some(least)))
            }
        }
    }

    /// The finding with what the period rests on.
    pub(crate) fn shown(
        &self,
        finding: Finding,
        from: Option<Day>,
        least: Option<&Least<'_>>,
    ) -> Result<Finding, Error> {
        let Some(least) = least else {
            return Ok(self.ways.iter().fold(finding, |finding, way| match way.when {
                When::Fails | When::NotClaimed(_) => finding,
                _ => finding.with_law_value(&way.value),
            }));
        };
        let mut finding = finding
            .with_law_value(&least.way.value)
            .with_fact("minimumDays", Fact::Days(i64::from(least.days)))
            .with_fact("minimumBy", least.way.name);
        for own in &least.adjustments {
            finding = finding.with_law_value(&own.value);
        }
        let Some(from) = from else { return Ok(finding) };
        let counted = counted(from, least.days)?;
        finding = finding.with_fact("nominalOn", counted.nominal_on);
        if let Some(day) = counted.last_day {
            finding = finding.with_fact("minimumEndsOn", day);
            if day != counted.nominal_on {
                finding = finding.with_basis(Citation::of("1182/71", None, "3(4)"));
            }
        }
        finding =
            finding.with_known("movedOff", counted.moved_off.as_ref().map(|closed| &closed.name));
        Ok(finding.with_basis(Citation::of("1182/71", None, "3(1)")))
    }
}

fn combinations(paths: &[&'static str]) -> usize {
    u32::try_from(paths.len()).ok().and_then(|count| 1_usize.checked_shl(count)).unwrap_or(1)
}

/// A period of so many days from a day, under Regulation 1182/71.
pub(crate) fn counted(from: Day, days: u32) -> Result<Deadline, Error> {
    RegulationPeriod::new(from, Span::Days(days)).deadline()
}

/// How a deadline lies to the end of a period; none where the holidays are not recorded.
///
/// The period runs to the end of the last hour of its last day, so a deadline with an earlier
/// clock on that day is doubtful.
fn reached(from: Day, days: u32, deadline: &BidDeadline) -> Result<Option<Reach>, Error> {
    let Some(on) = deadline.on else { return Ok(None) };
    let period = counted(from, days)?;
    let Some(last_day) = period.last_day else { return Ok(None) };
    let in_practice = period.in_practice.unwrap_or(last_day);
    let whole_day = deadline.time.is_none_or(ClockTime::is_in_last_minute);
    Ok(Some(if on < last_day {
        Reach::Short
    } else if on < in_practice {
        Reach::Doubtful("eve_counts_as_holiday")
    } else if on == last_day && !whole_day {
        Reach::Doubtful("deadline_before_end_of_day")
    } else {
        Reach::Enough
    }))
}

/// The ways and adjustments, or what of the law is not recorded.
pub(crate) fn all<T>(parts: Vec<Result<T, Open>>) -> Result<Vec<T>, Open> {
    parts.into_iter().collect()
}
