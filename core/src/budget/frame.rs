//! Frames and commitments: the shapes, and what a year's frame lines say together.

use std::collections::BTreeSet;

use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::wire::{Node, Report, record, wire_enum};

record! {
    /// Budget frame (budgetram): what a committee may use, by calendar year.
    ///
    /// ```
    /// use anbud::budget::{Frame, FrameLine, FrameStatus};
    /// use anbud::calendar::Day;
    /// use anbud::money::Sek;
    /// use anbud::wire::Wire;
    ///
    /// let level = FrameLine::new()
    ///     .from(Day::parse("2025-01-01")?)
    ///     .per_year(Sek::parse("5000000")?)
    ///     .status(FrameStatus::Decided);
    /// let frame = Frame::new().holder("socialnämnden").lines(vec![level]);
    /// assert_eq!(
    ///     frame.to_json()?,
    ///     r#"{"holder":"socialnämnden","lines":[{"from":"2025-01-01","perYear":"5000000.00","status":"decided"}]}"#,
    /// );
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Frame {
        /// Who holds it, for instance the committee (nämnden).
        holder: String,
        /// Its lines.
        lines: Vec<FrameLine>,
    }
}

wire_enum! {
    /// Status of a frame line (ramradens status), from the weakest to the strongest.
    pub enum FrameStatus {
        /// Announced (aviserad), for instance in a press release.
        Announced = "announced",
        /// Planned (planerad), the plan for the years after the budget year.
        Planned = "planned",
        /// Decided (beslutad).
        Decided = "decided",
        /// Adjusted (reviderad) after the decision.
        Adjusted = "adjusted",
    }
}

record! {
    /// Frame line (ramrad): a level for each year, or an amount within one year.
    ///
    /// A level begins on 1 January and ends, if at all, on 31 December; without an end it
    /// stands until a later level of the same status takes over. Days are inclusive.
    pub struct FrameLine {
        /// First day.
        from: Day,
        /// Last day, inclusive; absent in a level that stands until further notice.
        to: Day,
        /// Level for each year, never below zero; a level is never added up over the years.
        per_year: Sek,
        /// Amount within one calendar year.
        amount: Sek,
        /// Its status.
        status: FrameStatus,
    }
    check = FrameLine::check,
    schema = [at_most_one("perYear", "amount")]
}

/// Reports what is wrong with a row, if anything.
fn told(problem: Option<Problem>, node: Node<'_>, report: &mut Report) -> Option<()> {
    match problem {
        Some(problem) => match field_of(&problem) {
            "" => node.fault(problem, report),
            field => node.fault_at(field, problem, report),
        },
        None => Some(()),
    }
}

/// The field of a row that a problem is about; none where it is about the row.
pub(super) const fn field_of(problem: &Problem) -> &'static str {
    match problem {
        Problem::EndsBeforeStart => "to",
        Problem::Negative => "perYear",
        _ => "",
    }
}

impl FrameLine {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        told(self.problem(), node, report)
    }

    /// What is wrong with the line by itself.
    pub(super) fn problem(&self) -> Option<Problem> {
        if self.per_year.is_some() && self.amount.is_some() {
            return Some(Problem::ExactlyOneOf { fields: &["perYear", "amount"] });
        }
        if self.per_year.is_some_and(|level| level < Sek::ZERO) {
            return Some(Problem::Negative);
        }
        if let (Some(from), Some(to)) = (self.from, self.to) {
            if to < from {
                return Some(Problem::EndsBeforeStart);
            }
            if self.amount.is_some() && from.year() != to.year() {
                return Some(Problem::FrameAmountYear);
            }
        }
        let begins = self.from.is_none_or(|day| (day.month(), day.day()) == (1, 1));
        let ends = self.to.is_none_or(|day| (day.month(), day.day()) == (12, 31));
        (self.per_year.is_some() && !(begins && ends)).then_some(Problem::FrameWholeYears)
    }

    /// Whether the line says something about the year, or (the error) what would tell.
    fn covers(&self, year: i32) -> Result<bool, &'static str> {
        let (from, to) = (self.from.map(Day::year), self.to.map(Day::year));
        if self.amount.is_some() {
            // An amount lies within one year, so either of its days tells which.
            return from.or(to).map(|own| own == year).ok_or("frame.lines.from");
        }
        if to.is_some_and(|last| year > last) || from.is_some_and(|first| year < first) {
            return Ok(false);
        }
        match (from, to) {
            (None, _) => Err("frame.lines.from"),
            (Some(first), None) if self.per_year.is_none() && year > first => Err("frame.lines.to"),
            _ => Ok(true),
        }
    }

    /// Its days within the year, or (the error) what is missing to tell.
    fn days_in(&self, year: i32) -> Result<(Day, Day), &'static str> {
        let whole = || Ok((Day::new(year, 1, 1)?, Day::new(year, 12, 31)?));
        let (first, last) = whole().map_err(|_: Error| "frame.lines.from")?;
        if self.per_year.is_some() {
            return Ok((first, last));
        }
        let from = self.from.ok_or("frame.lines.from")?;
        let to = self.to.ok_or("frame.lines.to")?;
        Ok((from.max(first), to.min(last)))
    }

    fn money(&self) -> Result<Sek, &'static str> {
        self.per_year.or(self.amount).ok_or("frame.lines.perYear")
    }
}

/// What the lines of a frame say together about one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum YearFrame {
    /// No line speaks of the year.
    None,
    /// The amount that counts, and that of each status where there are several.
    Level {
        amount: Sek,
        status: Option<FrameStatus>,
        by_status: Vec<(FrameStatus, Sek)>,
        lines: usize,
    },
    /// Lines meet without saying whether they are added or replaced.
    Overlapping { lines: usize },
    /// Something is not stated.
    Unknown(BTreeSet<&'static str>),
}

impl YearFrame {
    /// Judges the lines of a year. The strongest status counts; within it a later level
    /// takes over from an open-ended one, and lines that share no day are added.
    pub(super) fn of(lines: &[FrameLine], year: i32) -> Result<Self, Error> {
        let mut own = Vec::new();
        let mut missing = BTreeSet::new();
        for line in lines {
            match line.covers(year) {
                Ok(true) => own.push(line),
                Ok(false) => {}
                Err(path) => drop(missing.insert(path)),
            }
        }
        let statuses: BTreeSet<Option<FrameStatus>> = own.iter().map(|line| line.status).collect();
        if statuses.len() > 1 && statuses.contains(&None) {
            missing.insert("frame.lines.status");
        }
        if !missing.is_empty() {
            return Ok(Self::Unknown(missing));
        }
        let Some(status) = statuses.last().copied() else {
            return Ok(Self::None);
        };
        let mut by_status = Vec::new();
        let mut level = None;
        for own_status in &statuses {
            let group: Vec<&FrameLine> =
                own.iter().filter(|line| line.status == *own_status).copied().collect();
            let sum = sum_of(&group, year)?;
            if let (Some(name), Ok(Some(sum))) = (own_status, &sum) {
                by_status.push((*name, *sum));
            }
            level = Some(sum);
        }
        let weaker: Vec<&FrameLine> =
            own.iter().filter(|line| line.status != status).copied().collect();
        let strongest: Vec<&FrameLine> =
            own.iter().filter(|line| line.status == status).copied().collect();
        Ok(match level {
            Some(Ok(Some(amount))) => match replaced(&weaker, &strongest, year) {
                Ok(true) => {
                    if statuses.len() < 2 {
                        by_status.clear();
                    }
                    Self::Level { amount, status, by_status, lines: own.len() }
                }
                Ok(false) => Self::Overlapping { lines: own.len() },
                Err(path) => Self::Unknown(BTreeSet::from([path])),
            },
            Some(Ok(None)) => Self::Overlapping { lines: own.len() },
            Some(Err(path)) => Self::Unknown(BTreeSet::from([path])),
            None => Self::None,
        })
    }
}

/// The sum of lines of one status; none where they meet.
fn sum_of(group: &[&FrameLine], year: i32) -> Result<Result<Option<Sek>, &'static str>, Error> {
    let levels = group.iter().filter(|line| line.per_year.is_some());
    let latest = levels.filter_map(|line| line.from).max();
    let superseded =
        |line: &FrameLine| line.per_year.is_some() && line.to.is_none() && line.from < latest;
    let standing: Vec<&FrameLine> =
        group.iter().filter(|line| !superseded(line)).copied().collect();
    let mut taken: Vec<(Day, Day)> = Vec::new();
    let mut sum = Sek::ZERO;
    for line in &standing {
        if standing.len() > 1 {
            let (from, to) = match line.days_in(year) {
                Ok(days) => days,
                Err(path) => return Ok(Err(path)),
            };
            if taken.iter().any(|(first, last)| from <= *last && *first <= to) {
                return Ok(Ok(None));
            }
            taken.push((from, to));
        }
        match line.money() {
            Ok(amount) => sum = sum.plus(amount).map_err(|error| error.at("frame.lines"))?,
            Err(path) => return Ok(Err(path)),
        }
    }
    Ok(Ok(Some(sum)))
}

/// Whether each weaker line is wholly replaced by the stronger ones, or shares no day with them.
fn replaced(
    weaker: &[&FrameLine],
    stronger: &[&FrameLine],
    year: i32,
) -> Result<bool, &'static str> {
    let days = |lines: &[&FrameLine]| -> Result<BTreeSet<(Day, Day)>, &'static str> {
        lines.iter().map(|line| line.days_in(year)).collect()
    };
    let weaker = days(weaker)?;
    let mut taken = BTreeSet::new();
    for (first, last) in if weaker.is_empty() { weaker.clone() } else { days(stronger)? } {
        let mut day = first;
        while day <= last {
            taken.insert(day);
            // Only the last day of the calendar has no next one.
            day = match day.next() {
                Ok(next) => next,
                Err(_) => break,
            };
        }
    }
    Ok(weaker.iter().all(|(first, last)| {
        let shared = taken.iter().filter(|day| (first..=last).contains(day)).count();
        let length = usize::try_from(first.days_until(*last).saturating_add(1)).unwrap_or(0);
        shared == 0 || shared == length
    }))
}

record! {
    /// Commitment (bundna medel): an agreement's claim on the frame, for its days.
    pub struct Commitment {
        /// The commitment's id.
        id: String,
        /// Amount a year; exactly one of `annual` and `total`.
        annual: Sek,
        /// Amount for the whole time.
        total: Sek,
        /// First day.
        from: Day,
        /// Last day, inclusive; an absent end is unknown, never none.
        to: Day,
    }
    check = Commitment::check,
    schema = [at_most_one("annual", "total")]
}

impl Commitment {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        told(self.problem(), node, report)
    }

    /// What is wrong with the commitment by itself.
    pub(super) fn problem(&self) -> Option<Problem> {
        if self.annual.is_some() && self.total.is_some() {
            return Some(Problem::ExactlyOneOf { fields: &["annual", "total"] });
        }
        match (self.from, self.to) {
            (Some(from), Some(to)) if to < from => Some(Problem::EndsBeforeStart),
            _ => None,
        }
    }
}
