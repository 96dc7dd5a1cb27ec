//! The budget: the level of each year, and what the commitments leave of it.

use std::collections::BTreeSet;

use super::paths;
use crate::budget::{AllocationMethod, Commitment, FrameLine, FrameStatus, Headroom, headroom};
use crate::calendar::Day;
use crate::dossier::Dossier;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::wire::ordered;

/// How many years after the first one a level without an end is followed.
const YEARS_AHEAD: i32 = 3;
const STATUS: &str = "dossier.budget.frame.lines.status";

/// What the frame says of one year.
pub(super) struct Level {
    pub(super) year: i32,
    pub(super) amount: Option<Sek>,
    status: Option<FrameStatus>,
    missing: Vec<String>,
}

/// The answer about the budget.
pub(super) struct Asked {
    pub(super) levels: Vec<Level>,
    headroom: Headroom,
}

/// Asks what the frame leaves in the years that the lines and commitments speak of; none where
/// the dossier has no year to ask about.
pub(super) fn ask(dossier: &Dossier, as_of: Option<Day>) -> Result<Option<Asked>, Error> {
    let Some(budget) = &dossier.budget else {
        return Ok(None);
    };
    let commitments = budget.commitments.as_deref();
    let lines = budget.frame.as_ref().and_then(|frame| frame.lines.as_deref());
    let all_years = years(lines, commitments, as_of);
    if all_years.is_empty() {
        return Ok(None);
    }
    let method = AllocationMethod::MonthEqual;
    let frame = budget.frame.as_ref();
    let answer = headroom(frame, commitments, method, &all_years).map_err(paths::refused)?;
    // What is committed decides nothing of a level, so the levels are asked for by themselves.
    let of_lines =
        headroom(frame, Some(&[]), method, &years(lines, None, as_of)).map_err(paths::refused)?;
    Ok(Some(Asked { levels: levels(&of_lines), headroom: answer }))
}

/// The findings on the levels and on what is left of them.
pub(super) fn findings(asked: &Asked) -> Vec<Finding> {
    let mut findings = paths::findings(asked.headroom.findings.clone());
    for level in &asked.levels {
        findings.push(frame_level(level));
    }
    findings
}

/// The years to ask about: those in which a line or commitment begins or ends, and a few more
/// from the day of the review, or from the first of them; none before the first.
fn years(
    lines: Option<&[FrameLine]>,
    commitments: Option<&[Commitment]>,
    as_of: Option<Day>,
) -> Vec<i64> {
    let mut years = BTreeSet::new();
    let mut first: Option<i32> = None;
    for line in lines.unwrap_or_default() {
        take(&mut years, &mut first, line.from, line.to);
    }
    for commitment in commitments.unwrap_or_default() {
        take(&mut years, &mut first, commitment.from, commitment.to);
    }
    let Some(first) = first.or(as_of.map(Day::year)) else {
        return Vec::new();
    };
    let start = as_of.map_or(first, Day::year);
    for year in start..=start.saturating_add(YEARS_AHEAD) {
        years.insert(year);
    }
    let mut asked = Vec::new();
    for year in years {
        if year >= first && Day::new(year, 1, 1).is_ok() {
            asked.push(i64::from(year));
        }
    }
    asked
}

fn take(years: &mut BTreeSet<i32>, first: &mut Option<i32>, from: Option<Day>, to: Option<Day>) {
    for day in [from, to].into_iter().flatten() {
        years.insert(day.year());
        *first = Some(first.map_or(day.year(), |own| own.min(day.year())));
    }
}

/// The years of which a line speaks, or may speak.
fn levels(answer: &Headroom) -> Vec<Level> {
    let of_rule = |rule: RuleId| answer.findings.iter().filter(move |own| own.rule == rule);
    let exceeded = of_rule(RuleId::FRAME_EXCEEDED);
    let overlapping = of_rule(RuleId::OVERLAPPING_LINES);
    let mut levels = Vec::new();
    for ((row, judged), lines) in answer.years.iter().zip(exceeded).zip(overlapping) {
        if matches!(lines.outcome, Outcome::NotApplicable { .. }) && row.frame.is_none() {
            continue; // no line speaks of the year
        }
        levels.push(Level {
            year: row.year,
            amount: row.frame,
            status: row.status,
            missing: judged.outcome.missing().to_vec(),
        });
    }
    levels
}

/// The level of a year, with its status: what is announced is stated here, not decided.
fn frame_level(level: &Level) -> Finding {
    let outcome = match (level.amount, level.status) {
        (Some(_), Some(_)) => Outcome::Satisfied,
        (Some(_), None) => Outcome::unknown([STATUS]),
        (None, _) => {
            Outcome::Unknown { missing: ordered::sorted(paths::rooted_all(&level.missing)) }
        }
    };
    let mut finding = Finding::new(RuleId::DOSSIER_FRAME_LEVEL, outcome)
        .with_fact("year", Fact::Count(i64::from(level.year)));
    finding = finding.with_known("level", level.amount);
    finding.with_known("status", level.status.map(|status| status.as_str()))
}
