//! Headroom: what a frame leaves after the commitments, year by year.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::allocate::allocate;
use super::frame::{Commitment, Frame, FrameStatus, YearFrame, field_of};
use super::method::{AllocationMethod, Amount};
use super::period::Granularity;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::money::Sek;
use crate::wire::output;

output! {
    /// Headroom (utrymme i ramen), year by year.
    pub struct Headroom {
        /// The years asked for, in the order asked.
        pub years: Vec<HeadroomYear>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Headroom (utrymme) of one calendar year; what is unknown is absent, never 0.
    pub struct HeadroomYear {
        /// The year.
        pub year: i32,
        /// The frame; absent where no line speaks of the year.
        pub frame: Option<Sek>,
        /// What is committed.
        pub committed: Option<Sek>,
        /// The frame less what is committed; negative where the frame is exceeded.
        pub left: Option<Sek>,
        /// Status of the lines that the frame is made of.
        pub status: Option<FrameStatus>,
        /// The frame under each status, from the weakest, where the year has lines of several.
        pub by_status: Vec<StatusFrame> [sparse],
    }
}

output! {
    /// Frame of one status (ram med en viss status).
    pub struct StatusFrame {
        /// The status.
        pub status: FrameStatus,
        /// The frame of the lines with it.
        pub frame: Sek,
        /// That frame less what is committed.
        pub left: Option<Sek>,
    }
}

/// What the commitments claim of a year, or what is missing to say it.
type Claimed = Result<Sek, BTreeSet<&'static str>>;

/// What a frame leaves after the commitments (ramens utrymme), for each of the years.
///
/// A frame line with `perYear` is a level, not a sum: it counts once in each of its years.
/// Where a year has lines of several statuses the strongest one counts, since an
/// announcement is not a decision. Commitments are laid out over the years by
/// [`allocate`](crate::budget::allocate). A commitment with unknown amount or days makes
/// `committed` and `left` unknown in every year that it may touch.
///
/// Absent `frame` or `commitments` are unknown; an empty list of commitments is none.
///
/// # Errors
/// `date.out_of_range` at `years[i]` outside 1900–2199; `input.invalid` at a line or
/// commitment that contradicts itself, and at `commitments[i].annual` where the method
/// needs an amount a year; `money.overflow` where a sum is too large.
///
/// ```
/// use anbud::budget::{AllocationMethod, Commitment, Frame, FrameLine, headroom};
/// use anbud::calendar::Day;
/// use anbud::money::Sek;
///
/// let frame = Frame::new().lines(vec![
///     FrameLine::new().from(Day::new(2025, 1, 1)?).to(Day::new(2025, 12, 31)?).per_year(Sek::parse("5000000")?),
///     FrameLine::new().from(Day::new(2026, 1, 1)?).per_year(Sek::parse("10000000")?),
/// ]);
/// let agreement = Commitment::new()
///     .annual(Sek::parse("4200000")?)
///     .from(Day::new(2025, 4, 1)?)
///     .to(Day::new(2028, 3, 31)?);
/// let answer = headroom(Some(&frame), Some(&[agreement]), AllocationMethod::MonthEqual, &[2024, 2025, 2026])?;
/// assert_eq!(answer.years[0].frame, None); // no line, so unknown and not 0
/// assert_eq!(answer.years[1].left.unwrap().to_wire(), "1850000.00");
/// assert_eq!(answer.years[2].left.unwrap().to_wire(), "5800000.00"); // a level: not 5 + 10 million
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn headroom(
    frame: Option<&Frame>,
    commitments: Option<&[Commitment]>,
    method: AllocationMethod,
    years: &[i64],
) -> Result<Headroom, Error> {
    let lines = frame.and_then(|frame| frame.lines.as_deref());
    for (index, line) in lines.unwrap_or_default().iter().enumerate() {
        if let Some(problem) = line.problem() {
            let field = field_of(&problem);
            let dot = if field.is_empty() { "" } else { "." };
            return Err(Error::new(problem).at(format!("frame.lines[{index}]{dot}{field}")));
        }
    }
    let claims = Claims::of(commitments, method)?;
    let mut seen: BTreeMap<Day, Judged> = BTreeMap::new();
    let mut rows = Vec::new();
    let (mut exceeded, mut outside, mut overlapping) = (Vec::new(), Vec::new(), Vec::new());
    for (index, year) in years.iter().enumerate() {
        let first = i32::try_from(*year)
            .map_err(|_| Error::new(Problem::DateOutOfRange))
            .and_then(|year| Day::new(year, 1, 1))
            .map_err(|error| error.at(format!("years[{index}]")))?;
        let judged = match seen.entry(first) {
            Entry::Occupied(judged) => judged.into_mut(),
            Entry::Vacant(place) => {
                let frame = match (frame, lines) {
                    (None, _) => YearFrame::Unknown(BTreeSet::from(["frame"])),
                    (Some(_), None) => YearFrame::Unknown(BTreeSet::from(["frame.lines"])),
                    (Some(_), Some(lines)) => YearFrame::of(lines, first.year())?,
                };
                place.insert(Judged { first, frame, claimed: claims.in_year(first.year()) })
            }
        };
        rows.push(judged.row()?);
        exceeded.push(judged.frame_exceeded()?);
        outside.push(judged.outside_frame());
        overlapping.push(judged.overlapping_lines());
    }
    let findings: Vec<Finding> = exceeded.into_iter().chain(outside).chain(overlapping).collect();
    Ok(Headroom { years: rows, missing: missing_of(&findings), findings })
}

/// The commitments laid out over the years.
struct Claims {
    stated: bool,
    by_year: BTreeMap<i32, Sek>,
    open: Vec<OpenClaim>,
}

/// A claim of unknown size, on the years from one to another (inclusive) where those are known.
struct OpenClaim {
    from: Option<i32>,
    to: Option<i32>,
    missing: Vec<&'static str>,
}

impl Claims {
    fn of(commitments: Option<&[Commitment]>, method: AllocationMethod) -> Result<Self, Error> {
        let mut claims =
            Self { stated: commitments.is_some(), by_year: BTreeMap::new(), open: Vec::new() };
        for (index, commitment) in commitments.unwrap_or_default().iter().enumerate() {
            let place = |error: Error| {
                let dot = if error.path().is_empty() { "" } else { "." };
                let path = format!("commitments[{index}]{dot}{}", error.path());
                error.at(path)
            };
            if let Some(problem) = commitment.problem() {
                return Err(place(problem.into()));
            }
            let amount = match (commitment.annual, commitment.total) {
                (Some(annual), _) => Some(Amount::Annual(annual)),
                (None, Some(total)) => Some(Amount::Total(total)),
                (None, None) => None,
            };
            let (Some(amount), Some(from), Some(to)) = (amount, commitment.from, commitment.to)
            else {
                claims.open.push(OpenClaim::of(commitment));
                continue;
            };
            let plan = allocate(amount, from, to, method, Granularity::Year).map_err(place)?;
            for (year, part) in (from.year()..=to.year()).zip(plan.parts) {
                let sum = claims.by_year.entry(year).or_insert(Sek::ZERO);
                *sum = sum.plus(part.amount).map_err(place)?;
            }
        }
        Ok(claims)
    }

    fn in_year(&self, year: i32) -> Claimed {
        if !self.stated {
            return Err(BTreeSet::from(["commitments"]));
        }
        let missing: BTreeSet<&'static str> = self
            .open
            .iter()
            .filter(|claim| claim.from.is_none_or(|first| first <= year))
            .filter(|claim| claim.to.is_none_or(|last| year <= last))
            .flat_map(|claim| claim.missing.iter().copied())
            .collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        Ok(self.by_year.get(&year).copied().unwrap_or(Sek::ZERO))
    }
}

impl OpenClaim {
    fn of(commitment: &Commitment) -> Self {
        let absent = [
            (commitment.annual.is_none() && commitment.total.is_none(), "commitments.annual"),
            (commitment.from.is_none(), "commitments.from"),
            (commitment.to.is_none(), "commitments.to"),
        ];
        Self {
            from: commitment.from.map(Day::year),
            to: commitment.to.map(Day::year),
            missing: absent.iter().filter(|(absent, _)| *absent).map(|(_, path)| *path).collect(),
        }
    }
}

/// A year with its frame and the claims on it.
struct Judged {
    first: Day,
    frame: YearFrame,
    claimed: Claimed,
}

impl Judged {
    fn row(&self) -> Result<HeadroomYear, Error> {
        let committed = self.claimed.as_ref().ok().copied();
        let less = |frame: Sek| committed.map(|claimed| frame.minus(claimed)).transpose();
        let mut row = HeadroomYear {
            year: self.first.year(),
            frame: None,
            committed,
            left: None,
            status: None,
            by_status: Vec::new(),
        };
        if let YearFrame::Level { amount, status, by_status, .. } = &self.frame {
            row.frame = Some(*amount);
            row.left = less(*amount)?;
            row.status = *status;
            for (status, frame) in by_status {
                let left = less(*frame)?;
                row.by_status.push(StatusFrame { status: *status, frame: *frame, left });
            }
        }
        Ok(row)
    }

    fn finding(&self, rule: RuleId, outcome: Outcome) -> Finding {
        let finding = Finding::new(rule, outcome)
            .judged_on(self.first)
            .with_fact("year", Fact::Count(i64::from(self.first.year())));
        match &self.claimed {
            Ok(claimed) => finding.with_fact("committed", *claimed),
            Err(_) => finding,
        }
    }

    /// The year's frame holds the commitments.
    fn frame_exceeded(&self) -> Result<Finding, Error> {
        let rule = RuleId::FRAME_EXCEEDED;
        let mut missing = self.claimed.as_ref().err().cloned().unwrap_or_default();
        match &self.frame {
            YearFrame::Level { amount, status, .. } => {
                let outcome = match &self.claimed {
                    Ok(claimed) if claimed > amount => Outcome::Breached,
                    Ok(_) => Outcome::Satisfied,
                    Err(_) => unknown(missing),
                };
                let mut finding = self.finding(rule, outcome).with_fact("frame", *amount);
                if let Ok(claimed) = &self.claimed {
                    finding = finding.with_fact("left", amount.minus(*claimed)?);
                }
                return Ok(finding.with_known("status", status.map(|status| status.as_str())));
            }
            YearFrame::None | YearFrame::Overlapping { .. } => drop(missing.insert("frame.lines")),
            YearFrame::Unknown(paths) => missing.extend(paths.iter().copied()),
        }
        Ok(self.finding(rule, unknown(missing)))
    }

    /// What is committed in the year has a frame at all.
    fn outside_frame(&self) -> Finding {
        let outcome = match (&self.claimed, &self.frame) {
            (Err(missing), YearFrame::None) => unknown(missing.clone()),
            (Ok(Sek::ZERO), _) => Outcome::not_applicable("nothing_committed"),
            (Ok(_), YearFrame::None) => Outcome::Breached,
            (_, YearFrame::Unknown(missing)) => unknown(missing.clone()),
            _ => Outcome::Satisfied,
        };
        self.finding(RuleId::OUTSIDE_FRAME, outcome)
    }

    /// The lines of the year leave no doubt about its frame.
    fn overlapping_lines(&self) -> Finding {
        let (outcome, lines) = match &self.frame {
            YearFrame::None => (Outcome::not_applicable("no_frame_line"), 0),
            YearFrame::Level { lines: 1, .. } => (Outcome::not_applicable("one_frame_line"), 1),
            YearFrame::Level { lines, .. } => (Outcome::Satisfied, *lines),
            YearFrame::Overlapping { lines } => (Outcome::Breached, *lines),
            YearFrame::Unknown(missing) => (unknown(missing.clone()), 0),
        };
        let finding = Finding::new(RuleId::OVERLAPPING_LINES, outcome)
            .judged_on(self.first)
            .with_fact("year", Fact::Count(i64::from(self.first.year())));
        match i64::try_from(lines) {
            Ok(lines) if lines > 0 => finding.with_fact("lines", Fact::Count(lines)),
            _ => finding,
        }
    }
}

fn unknown(missing: BTreeSet<&'static str>) -> Outcome {
    Outcome::Unknown { missing: missing.into_iter().map(str::to_owned).collect() }
}
