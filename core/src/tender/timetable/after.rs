//! The steps from the award notification to the signing.

use super::shape::{Assumptions, SIGNED, SentBy};
use super::signed::{award_notice, review};
use super::standstill;
use super::step::{IfRow, StepName, StepReading, TimetableStep, some_days};
use crate::calendar::{CountingRule, Day, HOLIDAYS_KEY, Span};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::tender::Procedure;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Open};
use crate::wire::ordered;

const NOTIFIED: &str = "assume.awardNotifiedOn";
const SENT_BY: &str = "assume.sentBy";

pub(super) fn steps(
    case: &Case<'_>,
    assume: &Assumptions,
) -> Result<(Vec<TimetableStep>, Vec<Finding>), Error> {
    let mut notified = TimetableStep::of(StepName::AwardNotified, Some(RuleId::AWARD_NOTIFICATION))
        .stated(assume.award_notified_on, NOTIFIED);
    notified.moved_by = vec!["tender.bidDeadline"];
    let mut findings = Vec::new();
    let (last, earliest, finding) = standstill_steps(case, assume)?;
    let earliest_on = earliest.on;
    findings.push(finding);
    let signed = TimetableStep::of(StepName::Signed, None).stated(assume.signed_on, SIGNED);
    let (due, finding) = award_notice(case, assume, earliest_on)?;
    findings.push(finding);
    let (review, finding) = review(case, assume, earliest_on)?;
    findings.push(finding);
    Ok((vec![notified, last, earliest, signed, due, review], findings))
}

/// The end of the standstill, the first day after it, and the finding.
fn standstill_steps(
    case: &Case<'_>,
    assume: &Assumptions,
) -> Result<(TimetableStep, TimetableStep, Finding), Error> {
    let rule = RuleId::STANDSTILL;
    let mut last = TimetableStep::of(StepName::StandstillLastDay, Some(rule));
    let mut earliest = TimetableStep::of(StepName::EarliestSigning, Some(rule));
    let moved_by = vec![NOTIFIED, SENT_BY, "assume.standstillUntil"];
    last.moved_by.clone_from(&moved_by);
    earliest.moved_by = moved_by;
    let because = match standstill::exemption(case) {
        Ok(because) => because,
        Err(open) => return Ok(open_standstill(case, (last, earliest), &open)),
    };
    if let Some(because) = because {
        return exempt(case, assume, (last, earliest), because);
    }
    let Some(sent_by) = assume.sent_by else {
        return by_either_means(case, assume, (last, earliest));
    };
    let (days, value, confidence) = match standstill::days(case, sent_by, assume.award_notified_on)
    {
        Ok(own) => own,
        Err(open) => return Ok(open_standstill(case, (last, earliest), &open)),
    };
    let shown = |step: TimetableStep| {
        step.with_law_value(&value)
            .with_confidence(confidence)
            .counted(Span::Days(days), CountingRule::Statute)
    };
    let (mut last, mut earliest) = (shown(last), shown(earliest));
    let Some(sent) = assume.award_notified_on else {
        last.missing.push(NOTIFIED.to_owned());
        earliest.missing.push(NOTIFIED.to_owned());
        for value in some_days(case.deadline_on(), &[14, 28, 42]) {
            if let Some(day) = standstill::ends(value, days, assume)?.1 {
                let row = |on| IfRow { path: NOTIFIED.to_owned(), value, on };
                last.rows.push(row(day));
                earliest.rows.push(row(day.next()?));
            }
        }
        let finding = case.finding(rule, Outcome::unknown([NOTIFIED])).with_law_value(&value);
        return Ok((last, earliest, finding));
    };
    let (deadline, end) =
        standstill::ends(sent, days, assume).map_err(|error| error.at(NOTIFIED))?;
    let shown = |step: TimetableStep| step.ended(&deadline);
    let (mut last, mut earliest) = (shown(last), shown(earliest));
    let Some(end) = end else {
        let path = ["law:", HOLIDAYS_KEY].concat();
        last.missing.push(path.clone());
        earliest.missing.push(path.clone());
        return Ok((last, earliest, case.finding(rule, Outcome::unknown([path.as_str()]))));
    };
    last.on = Some(end);
    let first = end.next().map_err(|error| error.at(NOTIFIED))?;
    earliest.on = Some(first);
    let finding = kept(case, assume, first)
        .with_law_value(&value)
        .with_confidence(confidence)
        .with_basis(Citation::of("1930:173", None, "2"))
        .with_fact("standstillDays", Fact::Days(i64::from(days)))
        .with_fact("awardNotifiedOn", sent)
        .with_fact("sentBy", sent_by.as_str())
        .with_fact("nominalOn", deadline.nominal_on)
        .with_fact("lastDay", end)
        .with_fact("earliestSigning", first)
        .with_confidence(deadline.confidence);
    let finding =
        finding.with_known("movedOff", deadline.moved_off.as_ref().map(|closed| &closed.name));
    Ok((last, earliest, finding))
}

/// Breached where the contract was signed before the first day after the standstill.
fn kept(case: &Case<'_>, assume: &Assumptions, first: Day) -> Finding {
    match assume.signed_on {
        Some(signed) if signed < first => {
            case.finding(RuleId::STANDSTILL, Outcome::Breached).with_fact("signedOn", signed)
        }
        Some(signed) => {
            case.finding(RuleId::STANDSTILL, Outcome::Satisfied).with_fact("signedOn", signed)
        }
        None => case.finding(RuleId::STANDSTILL, Outcome::Satisfied),
    }
}

/// A contract signed within the days of a voluntary notice is not protected by it.
fn unprotected(mut finding: Finding) -> Finding {
    if finding.outcome == Outcome::Breached {
        finding.outcome = Outcome::needs_judgement("voluntary_notice_protects_later");
    }
    finding
}

type Steps = (TimetableStep, TimetableStep);

fn open_standstill(
    case: &Case<'_>,
    (mut last, mut earliest): Steps,
    open: &Open,
) -> (TimetableStep, TimetableStep, Finding) {
    if let Open::Missing(paths) = open {
        last.missing = ordered::sorted(paths);
        earliest.missing = ordered::sorted(paths);
    }
    let finding = case.finding(RuleId::STANDSTILL, open.outcome());
    (last, earliest, finding)
}

/// No standstill; a voluntary notice of a direct award has one of its own.
fn exempt(
    case: &Case<'_>,
    assume: &Assumptions,
    (mut last, mut earliest): Steps,
    because: &'static str,
) -> Result<(TimetableStep, TimetableStep, Finding), Error> {
    let other = case.act().ok().filter(|act| ![ACT_2016, ACT_2007].contains(act));
    let basis = if let Some(act) = other {
        Citation::whole(act)
    } else if case.tender.procedure == Some(Procedure::DirectAward) {
        Citation::of(ACT_2016, Some("19 a"), "10")
    } else {
        Citation::of(ACT_2016, Some("20"), "2")
    };
    let confidence = match case.act() {
        Ok(act) if act == ACT_2016 => Confidence::High,
        _ => Confidence::Unverified,
    };
    let own = case
        .finding(RuleId::STANDSTILL, Outcome::not_applicable(because))
        .with_basis(basis.clone())
        .with_confidence(confidence);
    let shown = |step: TimetableStep| step.with_basis(basis.clone()).with_confidence(confidence);
    if let Some(published) = assume.voluntary_notice_on
        && let Ok((days, value)) = case.count("lou.standstill_days.voluntary_notice")
    {
        let (deadline, end) = standstill::ends(published, days, assume)
            .map_err(|error| error.at("assume.voluntaryNoticeOn"))?;
        let begin = |step: TimetableStep| {
            step.with_law_value(&value)
                .counted(Span::Days(days), CountingRule::Statute)
                .ended(&deadline)
        };
        last = begin(last);
        earliest = begin(earliest);
        last.on = end;
        earliest.on = end.and_then(|day| day.next().ok());
        let finding = match earliest.on {
            // The notice protects the contract only where the days have run; it forbids nothing.
            Some(first) => unprotected(kept(case, assume, first))
                .with_law_value(&value)
                .with_fact("standstillDays", Fact::Days(i64::from(days)))
                .with_fact("voluntaryNoticeOn", published)
                .with_fact("earliestSigning", first),
            None => own,
        };
        let finding = finding.with_known("lastDay", end);
        return Ok((last, earliest, finding));
    }
    last.because = Some(because);
    earliest.because = Some(because);
    earliest.on = assume.award_notified_on;
    if earliest.on.is_none() {
        earliest.missing.push(NOTIFIED.to_owned());
    }
    Ok((shown(last), shown(earliest), own))
}

/// The means of the notification is not known: both readings.
fn by_either_means(
    case: &Case<'_>,
    assume: &Assumptions,
    (mut last, mut earliest): Steps,
) -> Result<(TimetableStep, TimetableStep, Finding), Error> {
    let mut missing = vec![SENT_BY.to_owned()];
    let mut ends = Vec::new();
    for (sent_by, when) in
        [(SentBy::Electronic, "sentElectronically"), (SentBy::Other, "sentOtherwise")]
    {
        match standstill::days(case, sent_by, assume.award_notified_on) {
            Ok((days, value, _)) => {
                last = last.with_law_value(&value);
                earliest = earliest.with_law_value(&value);
                let Some(sent) = assume.award_notified_on else { continue };
                let (_, end) =
                    standstill::ends(sent, days, assume).map_err(|error| error.at(NOTIFIED))?;
                if let Some(end) = end {
                    ends.push(end);
                    last.readings.push(StepReading { when, on: end });
                    earliest.readings.push(StepReading { when, on: end.next()? });
                }
            }
            Err(Open::Missing(paths)) => missing.extend(paths),
            Err(Open::Judgement(_)) => {}
        }
    }
    if assume.award_notified_on.is_none() {
        missing.push(NOTIFIED.to_owned());
    }
    let outcome = match (ends.as_slice(), assume.signed_on) {
        ([first, second], Some(signed)) if signed <= *first && signed <= *second => {
            Outcome::Breached
        }
        ([first, second], Some(signed)) if signed > *first && signed > *second => {
            Outcome::Satisfied
        }
        _ => Outcome::Unknown { missing: ordered::sorted(&missing) },
    };
    last.missing = ordered::sorted(&missing);
    earliest.missing = ordered::sorted(&missing);
    let finding = case.finding(RuleId::STANDSTILL, outcome);
    let finding = finding.with_known("signedOn", assume.signed_on);
    Ok((last, earliest, finding))
}
