//! The steps from the signing on: the award notice, and review of the validity.

use super::shape::{Assumptions, SIGNED};
use super::step::{IfRow, StepName, StepReading, TimetableStep, some_days};
use crate::calendar::{
    CountingRule, Day, Deadline, HOLIDAYS_KEY, RegulationPeriod, Span, StatutoryPeriod,
};
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId};
use crate::law::{Citation, LawValue};
use crate::tender::case::{ACT_2007, Case, Open};
use crate::tender::{Procedure, Regime};
use crate::wire::ordered;

/// The law value of an award notice, and whether its time may run from the end of the quarter.
struct AwardNotice {
    days: u32,
    value: LawValue,
    quarterly: bool,
    /// Whether there is such a duty at all is left to a person.
    doubtful: Option<&'static str>,
}

fn award_notice_rule(case: &Case<'_>) -> Result<AwardNotice, Outcome> {
    let of = |key: &str| {
        let (days, value) = case.count(key).map_err(|open| open.outcome())?;
        Ok(AwardNotice { days, value, quarterly: false, doubtful: None })
    };
    let act = case.act().map_err(|open| open.outcome())?;
    let regime = case.regime.as_ref().ok().copied();
    if act == ACT_2007 {
        return match regime {
            Some(Regime::Lou2007Below) => Err(Outcome::not_applicable("below_threshold")),
            Some(Regime::Lou2007Directive) => of("lou2007.award_notice_days"),
            _ => Ok(AwardNotice {
                doubtful: Some("b_service_above_threshold"),
                ..of("lou2007.15.award_notice_days")?
            }),
        };
    }
    let prefix = case.prefix().map_err(|open| open.outcome())?;
    let key = |name: &str| [prefix, name].concat();
    if case.tender.procedure == Some(Procedure::DirectAward) {
        // Below its limit a concession has neither the one duty nor the other (15:5, 15:6 LUK).
        let (limit, days) = if prefix == "luk." {
            ("direct_award_limit", "award_notice_days")
        } else {
            ("direct_award_notice_limit", "direct_award_notice_days")
        };
        let limit = case.value(&key(limit)).map_err(|open| open.outcome())?;
        let Ok(amount) = limit.sek() else {
            return Err(Outcome::unknown([["law:", limit.key.as_str()].concat().as_str()]));
        };
        return match case.counted.is_below(amount) {
            Ok(true) => Err(Outcome::not_applicable("below_notice_limit")),
            Ok(false) => of(&key(days)),
            Err(open) => Err(open.outcome()),
        };
    }
    let quarterly = matches!(
        regime,
        Some(Regime::Lou2016Annex2 | Regime::Luf2016Annex2 | Regime::Luk2016Annex2)
    );
    Ok(AwardNotice { quarterly, ..of(&key("award_notice_days"))? })
}

/// The last day to send the award notice, counted from the signing under Regulation 1182/71.
pub(super) fn award_notice(
    case: &Case<'_>,
    assume: &Assumptions,
    earliest: Option<Day>,
) -> Result<(TimetableStep, Finding), Error> {
    let rule = RuleId::AWARD_NOTICE;
    let mut step = TimetableStep::of(StepName::AwardNoticeDue, Some(rule));
    step.moved_by = vec![SIGNED];
    let own = match award_notice_rule(case) {
        Ok(own) => own,
        Err(outcome) => {
            step.missing = outcome.missing().to_vec();
            if let Outcome::NotApplicable { because } = &outcome {
                step.because = ["below_threshold", "below_notice_limit"]
                    .into_iter()
                    .find(|code| code == because);
            }
            return Ok((step, case.finding(rule, outcome)));
        }
    };
    let due = |signed: Day| RegulationPeriod::new(signed, Span::Days(own.days)).deadline();
    let by_quarter = |signed: Day| {
        let months = signed.month().div_ceil(3).saturating_mul(3);
        signed.end_of_month_in_year(months).and_then(due)
    };
    let mut step =
        step.with_law_value(&own.value).counted(Span::Days(own.days), CountingRule::Regulation);
    let begin = |outcome| case.finding(rule, outcome).with_law_value(&own.value);
    let Some(signed) = assume.signed_on else {
        step.missing.push(SIGNED.to_owned());
        for value in some_days(earliest, &[0, 7, 14]) {
            if let Some(on) = due(value)?.last_day {
                step.rows.push(IfRow { path: SIGNED.to_owned(), value, on });
            }
        }
        return Ok((step, begin(Outcome::unknown([SIGNED]))));
    };
    let deadline = due(signed).map_err(|error| error.at(SIGNED))?;
    let mut step = step.ended(&deadline);
    step.on = deadline.last_day;
    if own.quarterly {
        let quarter = by_quarter(signed).map_err(|error| error.at(SIGNED))?;
        for (when, on) in
            [("eachContract", deadline.last_day), ("afterTheQuarter", quarter.last_day)]
        {
            step.readings.extend(on.map(|on| StepReading { when, on }));
        }
    }
    let published = assume.award_notice_published_on;
    let outcome = match (own.doubtful, step.on, published) {
        (_, None, _) => Outcome::unknown([["law:", HOLIDAYS_KEY].concat().as_str()]),
        (Some(question), Some(_), _) => Outcome::needs_judgement(question),
        (None, Some(due), Some(day)) if day > due && own.quarterly => {
            Outcome::needs_judgement("notice_after_the_quarter")
        }
        // The notice is published after it was sent, so a later day of publication tells nothing.
        (None, Some(_), _) => Outcome::Satisfied,
    };
    let finding = begin(outcome).with_fact("signedOn", signed);
    let finding = finding.with_known("awardNoticeDue", step.on);
    Ok((step, finding))
}

/// The last day for an application for review of the validity, counted under lag (1930:173).
pub(super) fn review(
    case: &Case<'_>,
    assume: &Assumptions,
    earliest: Option<Day>,
) -> Result<(TimetableStep, Finding), Error> {
    let rule = RuleId::VALIDITY_REVIEW;
    let mut step = TimetableStep::of(StepName::ReviewUntil, Some(rule));
    step.moved_by = vec![SIGNED, "assume.awardNoticePublishedOn"];
    let prefix = match case.prefix() {
        Ok(prefix) => prefix,
        Err(open) => {
            if let Open::Missing(paths) = &open {
                step.missing = ordered::sorted(paths);
            }
            return Ok((step, case.finding(rule, open.outcome())));
        }
    };
    let months = match case.count(&[prefix, "validity_review.months"].concat()) {
        Ok(own) => own,
        Err(open) => {
            let outcome = open.outcome();
            step.missing = outcome.missing().to_vec();
            return Ok((step, case.finding(rule, outcome)));
        }
    };
    let (count, value) = months;
    let until = |signed: Day| StatutoryPeriod::new(signed, Span::Months(count)).deadline();
    let step = step.with_law_value(&value).counted(Span::Months(count), CountingRule::Statute);
    let mut step = step.with_basis(Citation::of("1930:173", None, "1"));
    let begin = |outcome| case.finding(rule, outcome).with_law_value(&value);
    let Some(signed) = assume.signed_on else {
        step.missing.push(SIGNED.to_owned());
        for value in some_days(earliest, &[0, 7, 14]) {
            if let Some(on) = until(value)?.last_day {
                step.rows.push(IfRow { path: SIGNED.to_owned(), value, on });
            }
        }
        return Ok((step, begin(Outcome::unknown([SIGNED]))));
    };
    let deadline = until(signed).map_err(|error| error.at(SIGNED))?;
    let mut step = step.ended(&deadline);
    step.on = deadline.last_day;
    let mut finding = begin(Outcome::Satisfied).with_fact("signedOn", signed);
    if let Some(published) = assume.award_notice_published_on
        && let Ok((days, shorter)) =
            case.count(&[prefix, "validity_review.days_after_award_notice"].concat())
    {
        let after = StatutoryPeriod::new(published, Span::Days(days))
            .deadline()
            .map_err(|error| error.at("assume.awardNoticePublishedOn"))?;
        step = with_notice(step, &after, (days, &shorter));
        finding = finding.with_law_value(&shorter).with_fact("awardNoticePublishedOn", published);
    }
    let finding = match step.on {
        Some(day) => finding.with_fact("reviewUntil", day),
        None => Finding {
            outcome: Outcome::unknown([["law:", HOLIDAYS_KEY].concat().as_str()]),
            ..finding
        },
    };
    Ok((step, finding))
}

/// An award notice shortens the time, and never prolongs it.
fn with_notice(
    mut step: TimetableStep,
    after: &Deadline,
    (days, value): (u32, &LawValue),
) -> TimetableStep {
    let readings = [("withoutAwardNotice", step.on), ("afterAwardNotice", after.last_day)];
    for (when, on) in readings {
        step.readings.extend(on.map(|on| StepReading { when, on }));
    }
    match (step.on, after.last_day) {
        (Some(long), Some(short)) if short < long => {
            let mut step = step
                .with_law_value(value)
                .counted(Span::Days(days), CountingRule::Statute)
                .ended(after);
            step.on = Some(short);
            step
        }
        _ => step,
    }
}
