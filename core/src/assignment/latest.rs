//! By when notice must be given.

use super::answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeUnknown,
};
use super::clause::Clauses;
use super::notice::{same_number, unknown};
use super::terms::{Anchor, AssignmentTerms, NoticeBy};
use crate::calendar::{Day, HOLIDAYS_KEY, last_day_in_time, previous_open_day};
use crate::confidence::Confidence;
use crate::error::{Error, ErrorCode};
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::Citation;

/// The question: to have ended by a day, given by a party, with a margin for the letter.
#[derive(Clone, Copy)]
struct Wanted {
    end_by: Day,
    by: NoticeBy,
    service_days: u32,
}

impl AssignmentTerms {
    /// The latest day on which notice (uppsägning) lets the agreement have ended by a day.
    ///
    /// It is searched for over the days, never found by subtracting months: it is the last
    /// day, on or after the start, whose end is on or before `end_by`. `advise_by` is the
    /// last day on or before it that 2 § lagen (1930:173) does not move, and
    /// `service_days` such days earlier. All days are inclusive.
    ///
    /// # Errors
    /// None beyond those of the terms themselves.
    ///
    /// ```
    /// use anbud::assignment::{Anchor, AssignmentTerms, LatestNoticeAnswer, NoticeBy, NoticePeriod};
    /// use anbud::calendar::NoticeLength;
    ///
    /// let terms = AssignmentTerms::new()
    ///     .notice(vec![NoticePeriod::new().period(NoticeLength::Months(12)).anchor(Anchor::MonthEnd)]);
    /// let LatestNoticeAnswer::Day(latest) =
    ///     terms.latest_notice("2024-12-31".parse()?, NoticeBy::Authority, 0)?
    /// else {
    ///     panic!("the terms settle it");
    /// };
    /// assert_eq!(latest.give_by.unwrap().to_string(), "2023-12-31"); // a Sunday
    /// assert_eq!(latest.advise_by.unwrap().to_string(), "2023-12-29"); // the Friday before
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn latest_notice(
        &self,
        end_by: Day,
        by: NoticeBy,
        service_days: u32,
    ) -> Result<LatestNoticeAnswer, Error> {
        let wanted = Wanted { end_by, by, service_days };
        self.in_order()?;
        let clauses = match Clauses::of(self, by)? {
            Ok(clauses) => clauses,
            Err(missing) => {
                let unknown = unknown(RuleId::LATEST_NOTICE, missing, end_by);
                return Ok(LatestNoticeAnswer::Unknown(unknown));
            }
        };
        let Some(anchors) = clauses.readings() else {
            return Ok(LatestNoticeAnswer::Day(latest(&clauses, Anchor::DayExact, wanted)?));
        };
        let mut readings = Vec::new();
        for anchor in anchors {
            readings
                .push(LatestNoticeReading { anchor, latest: latest(&clauses, anchor, wanted)? });
        }
        let NoticeUnknown { missing, mut findings } =
            unknown(RuleId::LATEST_NOTICE, vec!["terms.notice.anchor"], end_by);
        if let Some(day) = same_day(&readings) {
            let count = i64::try_from(readings.len()).unwrap_or(i64::MAX);
            let settled = |finding: Finding| {
                finding.with_fact("giveBy", day).with_fact("readingsAgree", Fact::Count(count))
            };
            findings = findings.into_iter().map(settled).collect();
        }
        Ok(LatestNoticeAnswer::Readings(LatestNoticeReadings { readings, missing, findings }))
    }
}

/// The day that every reading gives, where they give the same: the question is then settled,
/// though not how the terms are to be read.
fn same_day(readings: &[LatestNoticeReading]) -> Option<Day> {
    let first = readings.first()?.latest.give_by?;
    readings.iter().all(|own| own.latest.give_by == Some(first)).then_some(first)
}

fn latest(clauses: &Clauses, reading: Anchor, wanted: Wanted) -> Result<LatestNotice, Error> {
    let first = match clauses.bounds.start {
        Some(start) => start,
        None => Day::new(1900, 1, 1)?,
    };
    let last = clauses.bounds.end.map_or(wanted.end_by, |end| end.min(wanted.end_by));
    let ends_on = |day: Day| clauses.end(day, reading).map(|ending| ending.ends_on);
    let give_by = last_day_in_time(first, last, &ends_on, wanted.end_by)?;
    let Some(give_by) = give_by else {
        let mut finding = finding(Outcome::Breached, wanted);
        if let Some(start) = clauses.bounds.start {
            finding = finding.with_fact("start", start);
        }
        return Ok(LatestNotice {
            give_by: None,
            ends_on: None,
            advise_by: None,
            findings: vec![finding],
        });
    };
    let ending = clauses.end(give_by, reading)?;
    let advise_by = match previous_open_day(give_by, wanted.service_days) {
        Ok(day) => Some(day),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => None,
        Err(error) => return Err(error),
    };
    let finding = finding(Outcome::Satisfied, wanted)
        .with_fact("giveBy", give_by)
        .with_fact("endsOn", ending.ends_on)
        .with_fact("noticePeriod", ending.clause.period.to_string().as_str())
        .with_fact("anchor", ending.anchor.as_str());
    Ok(LatestNotice {
        give_by: Some(give_by),
        ends_on: Some(ending.ends_on),
        advise_by,
        findings: vec![finding, advised_day(advise_by, give_by, wanted)],
    })
}

/// The weekday on which the letter should go.
fn advised_day(advise_by: Option<Day>, give_by: Day, wanted: Wanted) -> Finding {
    let outcome = match advise_by {
        Some(_) => Outcome::Satisfied,
        None => Outcome::unknown([format!("law:{HOLIDAYS_KEY}").as_str()]),
    };
    let finding = Finding::new(RuleId::ADVISED_DAY, outcome)
        .judged_on(give_by)
        .with_fact("giveBy", give_by)
        .with_fact("serviceDays", Fact::Days(i64::from(wanted.service_days)))
        .with_basis(Citation::of("1930:173", None, "2").by_analogy());
    match advise_by {
        Some(day) => finding.with_fact("adviseBy", day),
        None => finding,
    }
}

fn finding(outcome: Outcome, wanted: Wanted) -> Finding {
    Finding::new(RuleId::LATEST_NOTICE, outcome)
        .judged_on(wanted.end_by)
        .with_fact("endBy", wanted.end_by)
        .with_fact("by", wanted.by.as_str())
        .with_fact("serviceDays", Fact::Days(i64::from(wanted.service_days)))
        .with_basis(same_number())
        .with_confidence(Confidence::Medium)
}
