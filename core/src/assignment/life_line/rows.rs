//! The readings of the notice clause side by side, and what a delay costs under each.

use super::{LifeLine, LifeLineRow};
use crate::assignment::answer::{LatestNotice, LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::clause::{Clauses, Reading};
use crate::assignment::effect::{Effect, Notices, Without, readings};
use crate::assignment::notice_by::NoticeBy;
use crate::assignment::terms::{AssignmentTerms, Reach};
use crate::calendar::{Day, WorkingDayKind, last_day_in_time};
use crate::error::Error;

/// One row for each reading, those that differ by reach alone apart only where they differ; none
/// where notice brings no end.
pub(super) fn of(
    terms: &AssignmentTerms,
    given: Day,
    by: NoticeBy,
    line: &LifeLine,
) -> Result<Vec<LifeLineRow>, Error> {
    if terms.open_counts().is_empty() {
        return by_kind(terms, given, by, line, None);
    }
    let mut kinds = Vec::new();
    for kind in WorkingDayKind::ALL {
        kinds.push(by_kind(&terms.counted(*kind), given, by, line, Some(*kind))?);
    }
    kinds.dedup();
    if let [one] = kinds.as_slice() {
        return Ok(one.clone());
    }
    for (rows, kind) in kinds.iter_mut().zip(WorkingDayKind::ALL) {
        for row in rows {
            row.counts = Some(*kind);
        }
    }
    Ok(kinds.concat())
}

/// The rows where days of a kind count as working days.
fn by_kind(
    terms: &AssignmentTerms,
    given: Day,
    by: NoticeBy,
    line: &LifeLine,
    kind: Option<WorkingDayKind>,
) -> Result<Vec<LifeLineRow>, Error> {
    let Ok(clauses) = Clauses::of(terms, by)? else { return Ok(Vec::new()) };
    if !matches!(line.notice, Some(NoticeAnswer::End(_) | NoticeAnswer::Readings(_))) {
        return Ok(Vec::new());
    }
    let mut rows: Vec<LifeLineRow> = Vec::new();
    for reading in readings(&clauses) {
        let Some(mut row) = row(terms, &clauses, reading, given)? else { continue };
        if let Some(latest) = latest(line, reading, kind) {
            row.give_by = latest.give_by;
            row.give_by_ends_on = latest.ends_on;
            row.advise_by = latest.advise_by;
        }
        if reading.reach == Reach::TermEnd
            && let Some(twin) = rows.last_mut()
        {
            if *twin == row {
                continue;
            }
            twin.reach = Some(Reach::AnyDay);
            row.reach = Some(Reach::TermEnd);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The answer on the latest notice under a reading.
fn latest(
    line: &LifeLine,
    reading: Reading,
    kind: Option<WorkingDayKind>,
) -> Option<&LatestNotice> {
    match line.latest.as_ref()? {
        LatestNoticeAnswer::Day(latest) => Some(latest),
        LatestNoticeAnswer::Readings(answer) => {
            let mut own = answer.readings.iter();
            let found = own.find(|own| {
                own.read_as == reading.anchor
                    && own.reach.is_none_or(|own| own == reading.reach)
                    && own.counts.is_none_or(|own| Some(own) == kind)
            });
            found.map(|own| &own.latest)
        }
        LatestNoticeAnswer::Unknown(_) => None,
    }
}

/// The end, and until when it stays the same: what a delay costs.
fn row(
    terms: &AssignmentTerms,
    clauses: &Clauses,
    reading: Reading,
    given: Day,
) -> Result<Option<LifeLineRow>, Error> {
    let first = Notices::of(terms, clauses, reading, given)?;
    let (Effect::Ends(ending) | Effect::EndsWhatever(ending, _)) = first.effect(clauses, given)?
    else {
        return Ok(None);
    };
    let ends_on = ending.ends_on;
    let mut row = LifeLineRow {
        anchor: ending.anchor,
        reach: None,
        counts: None,
        ends_on,
        same_end_until: None,
        then_ends_on: None,
        extra_days: None,
        extra_cost: None,
        give_by: None,
        give_by_ends_on: None,
        advise_by: None,
    };
    // The last day of the calendar has none after it.
    let Ok(late) = ends_on.next() else { return Ok(Some(row)) };
    let notices = Notices::of(terms, clauses, reading, late)?;
    if matches!(notices.end_without_notice()?, Without::EndsBy(end) if end == ends_on) {
        return Ok(Some(row)); // A later notice changes nothing.
    }
    let end = |day: Day| notices.latest_end(day, late).map(|(end, _)| end);
    let Some(until) = last_day_in_time(given, ends_on, &end, ends_on)? else {
        return Ok(Some(row));
    };
    let Ok(then) = until.next().and_then(|day| notices.effect(clauses, day)) else {
        return Ok(Some(row));
    };
    if let Effect::Ends(then) = then
        && then.ends_on > ends_on
    {
        row.same_end_until = Some(until);
        row.then_ends_on = Some(then.ends_on);
        row.extra_days = Some(ends_on.days_until(then.ends_on));
        row.extra_cost = terms.cost_of_days(late, then.ends_on)?;
    }
    Ok(Some(row))
}
