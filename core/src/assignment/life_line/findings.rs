//! The findings of a life line.

use super::{LifeLine, LifeLineRow, Outlook, planned};
use crate::assignment::answer::{LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::terms::{Anchor, AssignmentTerms, Reach};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::wire::ordered;

const KL: &str = "2017:725";
const ANCHOR: &str = "terms.notice.anchor";

pub(super) fn of(terms: &AssignmentTerms, line: &LifeLine, outlook: &Outlook) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(answer) = &line.notice {
        findings.extend(notice(answer));
    }
    if let Some(answer) = &line.latest {
        findings.extend(latest_notice(answer));
    }
    if let Some(answer) = &line.options {
        findings.extend(answer.findings.iter().cloned());
    }
    findings.extend(terms.contradictions());
    findings.extend(follow_up(terms));
    findings.extend(delay(line));
    findings.extend(next_procurement(outlook));
    findings.extend(planned::finding(outlook));
    findings
}

/// Codes of what no rule looks at.
pub(super) fn not_checked(terms: &AssignmentTerms, outlook: &Outlook) -> Vec<&'static str> {
    let mut codes = Vec::new();
    if outlook.as_of.is_none() {
        codes.push("notice_needs_a_day");
    }
    if terms.follow_up.is_none() {
        codes.push("follow_up_and_insight");
    }
    let told = outlook.procurement_starts_by.is_some() || outlook.planned.is_some();
    if (terms.end.is_some() || terms.term.is_some()) && !told {
        codes.push("next_procurement");
    }
    codes
}

/// Three readings of a clause are one unknown finding, with each reading as a fact.
fn notice(answer: &NoticeAnswer) -> Vec<Finding> {
    match answer {
        NoticeAnswer::End(end) => end.findings.clone(),
        NoticeAnswer::Unknown(unknown) => unknown.findings.clone(),
        NoticeAnswer::Readings(answer) => {
            let read = answer.readings.iter();
            let open = answer.missing.iter().any(|path| path == ANCHOR);
            let facts: Vec<_> = read
                .filter_map(|own| {
                    Some((reading_names(own.anchor, own.reach, open)?.0, own.ends_on))
                })
                .collect();
            answer.findings.iter().map(|finding| with_days(finding, &facts)).collect()
        }
    }
}

fn latest_notice(answer: &LatestNoticeAnswer) -> Vec<Finding> {
    match answer {
        LatestNoticeAnswer::Day(latest) => latest.findings.clone(),
        LatestNoticeAnswer::Unknown(unknown) => unknown.findings.clone(),
        LatestNoticeAnswer::Readings(answer) => {
            let read = answer.readings.iter();
            let open = answer.missing.iter().any(|path| path == ANCHOR);
            let facts: Vec<_> = read
                .filter_map(|own| {
                    let names = reading_names(own.anchor, own.reach, open)?;
                    Some((names.1, own.latest.give_by?))
                })
                .collect();
            answer.findings.iter().map(|finding| with_days(finding, &facts)).collect()
        }
    }
}

fn with_days(finding: &Finding, days: &[(&'static str, Day)]) -> Finding {
    days.iter().fold(finding.clone(), |finding, (name, day)| finding.with_fact(name, *day))
}

/// The facts that hold the end, and the latest day of notice, under a reading.
const fn reading_names(
    anchor: Anchor,
    reach: Option<Reach>,
    open: bool,
) -> Option<(&'static str, &'static str)> {
    match (open, anchor, reach) {
        (false, _, Some(Reach::AnyDay)) => Some(("endsIfAnyDay", "giveByIfAnyDay")),
        (false, _, Some(Reach::TermEnd)) => Some(("endsIfTermEnd", "giveByIfTermEnd")),
        (true, Anchor::DayExact, None) => Some(("endsIfDayExact", "giveByIfDayExact")),
        (true, Anchor::MonthEnd, None) => Some(("endsIfMonthEnd", "giveByIfMonthEnd")),
        (true, Anchor::QuarterEnd, None) => Some(("endsIfQuarterEnd", "giveByIfQuarterEnd")),
        // Where both are open the readings themselves tell the days.
        _ => None,
    }
}

/// What the terms say of follow-up and insight, where they speak of it (10 kap. 8–9 §§ KL).
fn follow_up(terms: &AssignmentTerms) -> Vec<Finding> {
    let Some(own) = &terms.follow_up else { return Vec::new() };
    let of_private = |asked: Outcome| match own.private_provider {
        Some(true) => asked,
        Some(false) => Outcome::not_applicable("no_private_provider"),
        None => Outcome::unknown(["terms.followUp.privateProvider"]),
    };
    let mut absent = Vec::new();
    if own.by.as_ref().is_none_or(Vec::is_empty) {
        absent.push("terms.followUp.by");
    }
    if own.every.is_none() {
        absent.push("terms.followUp.every");
    }
    let followed = if absent.is_empty() {
        Outcome::Satisfied
    } else {
        Outcome::Unknown { missing: ordered::sorted(absent) }
    };
    let insight = match own.insight {
        Some(true) => Outcome::Satisfied,
        Some(false) => Outcome::Breached,
        None => Outcome::unknown(["terms.followUp.insight"]),
    };
    let finding = |rule: RuleId, outcome: Outcome, section: &str| {
        let finding = Finding::new(rule, outcome).with_basis(Citation::of(KL, Some("10"), section));
        match terms.start {
            Some(start) => finding.judged_on(start),
            None => finding,
        }
    };
    vec![
        finding(RuleId::FOLLOW_UP, of_private(followed), "8"),
        finding(RuleId::INSIGHT, of_private(insight), "9"),
    ]
}

/// What a delay of the notice costs, where the anchor is stated.
fn delay(line: &LifeLine) -> Option<Finding> {
    let given = line.as_of?;
    let finding = |outcome: Outcome| {
        Finding::new(RuleId::DELAY, outcome)
            .judged_on(given)
            .with_fact("given", given)
            .with_confidence(Confidence::Medium)
    };
    let alike = |one: &LifeLineRow, other: &LifeLineRow| {
        (one.same_end_until, one.then_ends_on) == (other.same_end_until, other.then_ends_on)
    };
    let settled = !matches!(line.notice, Some(NoticeAnswer::Readings(_)));
    let row = match line.readings.split_first() {
        Some((row, more)) if settled && more.iter().all(|own| alike(row, own)) => row,
        _ => {
            let missing = match &line.notice {
                Some(NoticeAnswer::Readings(answer)) => answer.missing.clone(),
                Some(NoticeAnswer::Unknown(unknown)) if unknown.missing.is_empty() => {
                    return Some(finding(Outcome::not_applicable("notice_ends_nothing")));
                }
                Some(NoticeAnswer::Unknown(unknown)) => unknown.missing.clone(),
                Some(NoticeAnswer::End(_)) => vec!["terms.notice.reach".to_owned()],
                None => return None,
            };
            return Some(finding(Outcome::Unknown { missing }));
        }
    };
    let (Some(until), Some(then), Some(days)) =
        (row.same_end_until, row.then_ends_on, row.extra_days)
    else {
        return Some(finding(Outcome::not_applicable("later_notice_changes_nothing")));
    };
    let outcome = match row.extra_cost {
        Some(_) => Outcome::Satisfied,
        None => Outcome::unknown(["terms.compensation.annual"]),
    };
    let finding = finding(outcome)
        .with_fact("endsOn", row.ends_on)
        .with_fact("sameEndUntil", until)
        .with_fact("thenEndsOn", then)
        .with_fact("extraDays", Fact::Days(days));
    Some(finding.with_known("extraCost", row.extra_cost))
}

fn next_procurement(outlook: &Outlook) -> Option<Finding> {
    let begin = outlook.procurement_starts_by?;
    let outcome = match outlook.as_of {
        Some(day) if day > begin => Outcome::Breached,
        _ => Outcome::Satisfied,
    };
    let finding = Finding::new(RuleId::NEXT_PROCUREMENT, outcome)
        .with_fact("procurementStartsBy", begin)
        .with_confidence(Confidence::Medium);
    Some(match outlook.as_of {
        Some(day) => finding.judged_on(day).with_fact("asOf", day),
        None => finding,
    })
}
