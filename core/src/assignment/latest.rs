//! By when notice must be given.

use super::answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeUnknown,
};
use super::clause::{Clauses, Reading};
use super::effect::{Notices, Without, open_paths, readings};
use super::life::{AUTOMATIC, CALL_BEFORE};
use super::notice::{same_number, unknown};
use super::notice_by::NoticeBy;
use super::terms::{AssignmentTerms, Reach};
use crate::calendar::{Day, HOLIDAYS_KEY, last_day_in_time, previous_open_day};
use crate::confidence::Confidence;
use crate::error::{Error, ErrorCode};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::law::Citation;
use crate::wire::ordered;

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
        self.by_kind(RuleId::LATEST_NOTICE, end_by, &|terms| terms.latest_notice_by_kind(wanted))
    }

    /// The same where the terms say which days count as working days.
    fn latest_notice_by_kind(&self, wanted: Wanted) -> Result<LatestNoticeAnswer, Error> {
        let Wanted { end_by, by, .. } = wanted;
        let clauses = match Clauses::of(self, by)? {
            Ok(clauses) => clauses,
            Err(missing) => {
                let notices = Notices::without_clauses(self, end_by)?;
                let found = match latest(&notices, self.start, wanted)? {
                    Found::Day(latest) if notices.may_be_refused_earlier(latest.ends_on) => {
                        missing.into_iter().chain([CALL_BEFORE]).collect()
                    }
                    Found::Day(latest) if latest.settles() => {
                        return Ok(LatestNoticeAnswer::Day(latest));
                    }
                    Found::Day(_) => missing,
                    Found::Unsettled(more) => more.into_iter().chain(missing).collect(),
                };
                let unknown = unknown(RuleId::LATEST_NOTICE, found, end_by);
                return Ok(LatestNoticeAnswer::Unknown(unknown));
            }
        };
        let mut found = Vec::new();
        for reading in readings(&clauses) {
            let notices = Notices::of(self, &clauses, reading, end_by)?;
            match latest(&notices, self.start, wanted)? {
                Found::Day(latest) => found.push((reading, latest)),
                Found::Unsettled(missing) => {
                    let unknown = unknown(RuleId::LATEST_NOTICE, missing, end_by);
                    return Ok(LatestNoticeAnswer::Unknown(unknown));
                }
            }
        }
        Ok(answer(&clauses, found, wanted))
    }
}

/// The answer to one reading.
enum Found {
    Day(LatestNotice),
    Unsettled(Vec<&'static str>),
}

impl LatestNotice {
    /// Whether it holds without a clause on notice: a day, or that none is needed.
    fn settles(&self) -> bool {
        self.give_by.is_some() || self.needs_none()
    }

    /// Whether the agreement ends by itself, so that no notice is needed.
    pub(super) fn needs_none(&self) -> bool {
        let because = |own: &Finding| matches!(own.outcome, Outcome::NotApplicable { .. });
        self.findings.first().is_some_and(because)
    }
}

/// One answer where the readings agree that none is needed, or nothing is left open; else the
/// readings, those that differ by reach alone apart only where they differ.
fn answer(
    clauses: &Clauses,
    found: Vec<(Reading, LatestNotice)>,
    wanted: Wanted,
) -> LatestNoticeAnswer {
    if found.iter().all(|(_, own)| own.needs_none())
        && let Some((_, own)) = found.first()
    {
        return LatestNoticeAnswer::Day(own.clone());
    }
    let mut by_reach = false;
    let mut readings: Vec<LatestNoticeReading> = Vec::new();
    for (reading, latest) in found {
        // Where a clause leaves its anchor open the readings are those of it, also where another clause decides.
        let stated = latest.anchor.filter(|_| !clauses.has_open_anchor());
        let anchor = stated.unwrap_or(reading.anchor);
        let twin = readings.last_mut().filter(|_| reading.reach == Reach::TermEnd);
        let mut reach = None;
        if let Some(twin) = twin {
            if (twin.latest.give_by, twin.latest.ends_on) == (latest.give_by, latest.ends_on) {
                continue;
            }
            twin.reach = Some(Reach::AnyDay);
            reach = Some(Reach::TermEnd);
            by_reach = true;
        }
        readings.push(LatestNoticeReading {
            anchor,
            reach,
            counts: None,
            latest,
            read_as: reading.anchor,
        });
    }
    let open = open_paths(clauses, by_reach);
    match (open.is_empty(), readings.pop()) {
        (true, Some(only)) => LatestNoticeAnswer::Day(only.latest),
        (_, last) => {
            readings.extend(last);
            let NoticeUnknown { mut missing, mut findings } =
                unknown(RuleId::LATEST_NOTICE, open, wanted.end_by);
            if let Some(day) = same_day(&readings) {
                let count = i64::try_from(readings.len()).unwrap_or(i64::MAX);
                let settled = |finding: Finding| {
                    finding.with_fact("giveBy", day).with_fact("readingsAgree", Fact::Count(count))
                };
                findings = findings.into_iter().map(settled).collect();
            }
            let mut more = Vec::new();
            for own in &readings {
                for finding in &own.latest.findings {
                    let option = [RuleId::OPTION_CALL, RuleId::OPTION_END].contains(&finding.rule);
                    if option && !more.contains(finding) {
                        more.push(finding.clone());
                    }
                }
            }
            missing.extend(missing_of(&more));
            findings.extend(more);
            let missing = ordered::sorted(missing);
            LatestNoticeAnswer::Readings(LatestNoticeReadings { readings, missing, findings })
        }
    }
}

/// The day that every reading gives, where they give the same: the question is then settled,
/// though not how the terms are to be read.
fn same_day(readings: &[LatestNoticeReading]) -> Option<Day> {
    let first = readings.first()?.latest.give_by?;
    readings.iter().all(|own| own.latest.give_by == Some(first)).then_some(first)
}

fn latest(notices: &Notices<'_>, start: Option<Day>, wanted: Wanted) -> Result<Found, Error> {
    let by_itself = match notices.end_without_notice()? {
        Without::EndsBy(end) => Some(end),
        Without::EndsOrExtends(end) if end <= wanted.end_by => {
            return Ok(Found::Unsettled(vec![AUTOMATIC]));
        }
        Without::Unsettled(missing) => return Ok(Found::Unsettled(missing)),
        Without::EndsOrExtends(_) | Without::RunsOn => None,
    };
    if let Some(end) = by_itself.filter(|end| *end <= wanted.end_by) {
        let because = Outcome::not_applicable("ends_by_itself");
        return Ok(Found::Day(without_day(finding(because, wanted).with_fact("end", end))));
    }
    let first = match start {
        Some(start) => start,
        None => Day::first()?,
    };
    // The last day of the calendar has none after it, and no end lies beyond it.
    let late = wanted.end_by.next().unwrap_or(wanted.end_by);
    let ends_on = |day: Day| notices.latest_end(day, late).map(|(end, _)| end);
    let give_by = last_day_in_time(first, wanted.end_by, &ends_on, wanted.end_by)?;
    let Some(give_by) = give_by else {
        let mut finding = finding(Outcome::Breached, wanted);
        finding = finding.with_known("start", start);
        return Ok(Found::Day(without_day(finding)));
    };
    let (ends_on, ending) = notices.latest_end(give_by, late)?;
    let advise_by = match previous_open_day(give_by, wanted.service_days) {
        Ok(day) => Some(day),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => None,
        Err(error) => return Err(error),
    };
    let mut finding = finding(Outcome::Satisfied, wanted)
        .with_fact("giveBy", give_by)
        .with_fact("endsOn", ends_on);
    if let Some(ending) = &ending {
        finding = finding
            .with_fact("noticePeriod", ending.clause.period.to_string().as_str())
            .with_fact("anchor", ending.anchor.as_str());
    }
    let mut findings = vec![finding, advised_day(advise_by, give_by, wanted)];
    findings.extend(notices.refused_by_notice(|own| own.before <= wanted.end_by));
    findings.extend(notices.in_doubt(wanted.end_by));
    Ok(Found::Day(LatestNotice {
        give_by: Some(give_by),
        ends_on: Some(ends_on),
        advise_by,
        missing: missing_of(&findings),
        findings,
        anchor: ending.map(|own| own.anchor),
    }))
}

/// The answer where no day is early enough, or none is needed.
fn without_day(finding: Finding) -> LatestNotice {
    LatestNotice {
        give_by: None,
        ends_on: None,
        advise_by: None,
        missing: Vec::new(),
        findings: vec![finding],
        anchor: None,
    }
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
    finding.with_known("adviseBy", advise_by)
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
