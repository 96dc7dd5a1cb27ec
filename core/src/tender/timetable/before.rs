//! The steps up to the last day for bids.

use super::step::{IfRow, StepName, StepReading, TimetableStep};
use crate::calendar::{CountingRule, Day, Span};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::RuleId;
use crate::law::Citation;
use crate::tender::Procedure;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Ground, Open};
use crate::tender::check::{
    ANSWER_RULES, AnswerRule, Minimum, RULE_2007, RULE_CHAPTER_19, RULE_DIRECTIVE, STAGED,
    bid_minimum, counted, days_before, open_minimum, open_rule, reasonable_rule, request_minimum,
    staged_rule,
};
use crate::wire::ordered;

const SENT: &str = "tender.noticeSentOn";
const INVITED: &str = "tender.invitedOn";
const DEADLINE: &str = "tender.bidDeadline.on";
const REQUESTS: &str = "tender.requestDeadline.on";
const MOVES_BIDS: &[&str] =
    &["tender.eSubmission", "tender.documentsOpenOnline", "tender.priorNotice", "tender.urgent"];

pub(super) fn steps(case: &Case<'_>) -> Result<Vec<TimetableStep>, Error> {
    let tender = case.tender;
    let mut steps = vec![notice(case, StepName::NoticeSent).stated(tender.notice_sent_on, SENT)];
    steps.push(notice(case, StepName::Published).stated(tender.published_on, "tender.publishedOn"));
    if tender.procedure.is_some_and(|own| STAGED.contains(&own) || own == Procedure::Selection) {
        steps.push(requests(case)?);
        steps.push(
            TimetableStep::of(StepName::Invited, Some(RuleId::RESTRICTED_MINIMUM))
                .stated(tender.invited_on, INVITED),
        );
    }
    steps.extend(questions(case)?);
    steps.push(deadline(case)?);
    steps.push(validity(case)?);
    Ok(steps)
}

/// The notice, in the act and chapter that govern.
fn notice(case: &Case<'_>, step: StepName) -> TimetableStep {
    let step = TimetableStep::of(step, Some(RuleId::NOTICE_OF_TENDER));
    match &case.ground {
        Ok(Ground::Directive2016) => step
            .with_basis(Citation::of(ACT_2016, Some("10"), "1"))
            .with_confidence(Confidence::Medium),
        Ok(Ground::Light2016) => step.with_basis(Citation::of(ACT_2016, Some("19"), "6")),
        Ok(Ground::Directive2007 | Ground::Light2007) => {
            step.with_basis(Citation::whole(ACT_2007)).with_confidence(Confidence::Medium)
        }
        Ok(ground) => {
            step.with_basis(Citation::whole(ground.act())).with_confidence(Confidence::Medium)
        }
        Err(_) => step,
    }
}

/// A step that must not come before a minimum time has run.
struct Least<'a> {
    rule: RuleId,
    minimum: Result<Minimum, Open>,
    from: Option<Day>,
    path: &'a str,
    /// A day near which the missing one may be, for the rows.
    near: Option<Day>,
}

impl Least<'_> {
    fn on(self, mut step: TimetableStep) -> Result<TimetableStep, Error> {
        step.rule = Some(self.rule);
        let minimum = match self.minimum {
            Ok(minimum) => minimum,
            Err(Open::Missing(paths)) => {
                step.missing.extend(paths);
                return Ok(step);
            }
            Err(Open::Judgement(_)) => return Ok(step),
        };
        let Some(least) = minimum.safest() else { return Ok(step) };
        let mut step = step
            .with_law_value(&least.way.value)
            .counted(Span::Days(least.days), CountingRule::Regulation);
        for own in &least.adjustments {
            step = step.with_law_value(&own.value);
        }
        step.missing.extend(minimum.paths().iter().map(|path| (*path).to_owned()));
        match self.from {
            Some(from) => {
                let period = counted(from, least.days).map_err(|error| error.at(self.path))?;
                step.earliest_on = period.last_day;
                step = step.ended(&period);
                if let Some(day) = period.in_practice {
                    step.readings.push(StepReading { when: "practiceMovesOffEves", on: day });
                }
            }
            None => {
                step.missing.push(self.path.to_owned());
                for days in [0, 7, 14] {
                    let Some(value) = self.near.and_then(|day| day.plus_days(days).ok()) else {
                        continue;
                    };
                    if let Ok(period) = counted(value, least.days)
                        && let Some(on) = period.last_day
                    {
                        step.rows.push(IfRow { path: self.path.to_owned(), value, on });
                    }
                }
            }
        }
        step.missing = ordered::sorted(&step.missing);
        Ok(step)
    }
}

fn directive(case: &Case<'_>) -> Option<Ground> {
    match case.ground {
        Ok(ground) if ground.of_directive() => Some(ground),
        _ => None,
    }
}

fn requests(case: &Case<'_>) -> Result<TimetableStep, Error> {
    let tender = case.tender;
    let stated = tender.request_deadline.as_ref().and_then(|deadline| deadline.on);
    let step = TimetableStep::of(StepName::RequestsDue, None).stated(stated, REQUESTS);
    let Some(ground) = directive(case) else { return Ok(step) };
    let (rule, _) = staged_rule(ground);
    let least = Least {
        rule,
        minimum: request_minimum(case, ground),
        from: tender.notice_sent_on,
        path: SENT,
        near: tender.started_on,
    };
    let mut step = least.on(step)?;
    step.moved_by = vec!["tender.urgent"];
    Ok(step)
}

fn deadline(case: &Case<'_>) -> Result<TimetableStep, Error> {
    let tender = case.tender;
    let step = TimetableStep::of(StepName::BidDeadline, None).stated(case.deadline_on(), DEADLINE);
    let (ground, procedure) = match (&case.ground, tender.procedure) {
        (_, Some(Procedure::DirectAward | Procedure::NegotiatedWithoutNotice)) => {
            let mut step = TimetableStep::of(StepName::BidDeadline, None);
            step.on = case.deadline_on();
            return Ok(step);
        }
        (Ok(ground), Some(procedure)) => (*ground, procedure),
        (Ok(Ground::Light2016), None) => (Ground::Light2016, Procedure::Annex2),
        (Ok(Ground::Light2007), None) => (Ground::Light2007, Procedure::Simplified),
        (Ok(ground), None) if !ground.of_directive() => (*ground, Procedure::Annex2),
        (own, stated) => {
            let mut step = step;
            if let Err(Open::Missing(paths)) = own {
                step.missing.extend(paths.iter().cloned());
            }
            if stated.is_none() {
                step.missing.push("tender.procedure".to_owned());
            }
            step.missing = ordered::sorted(&step.missing);
            return Ok(step);
        }
    };
    let mut step = step;
    match ground {
        _ if !ground.of_directive() => {
            step.because = Some("no_minimum_in_days");
            let Some((rule, (act, chapter, section))) = reasonable_rule(ground) else {
                return Ok(step);
            };
            step.rule = Some(rule);
            Ok(step.with_basis(Citation::of(act, Some(chapter), section)))
        }
        _ => {
            let staged = STAGED.contains(&procedure);
            let minimum = if staged {
                match bid_minimum(case, ground) {
                    Ok(Some(minimum)) => Ok(minimum),
                    Ok(None) => {
                        step.because = Some("no_minimum_in_days");
                        return Ok(step);
                    }
                    Err(open) => Err(open),
                }
            } else if procedure == Procedure::Open {
                open_minimum(case, ground)
            } else {
                return Ok(step);
            };
            let (rule, _) = if staged { staged_rule(ground) } else { open_rule(ground) };
            let requests = tender.request_deadline.as_ref().and_then(|own| own.on);
            let (from, path, near) = if staged {
                (tender.invited_on, INVITED, requests)
            } else {
                (tender.notice_sent_on, SENT, tender.started_on)
            };
            let mut step = Least { rule, minimum, from, path, near }.on(step)?;
            step.moved_by = MOVES_BIDS.to_vec();
            Ok(step)
        }
    }
}

/// The rule on answers of the act and chapter that govern.
pub(super) fn answer_rule(case: &Case<'_>) -> Result<AnswerRule, Open> {
    match &case.ground {
        Ok(Ground::Directive2016) => Ok(RULE_DIRECTIVE),
        Ok(Ground::Light2016) => Ok(RULE_CHAPTER_19),
        Ok(Ground::Directive2007 | Ground::Light2007) => Ok(RULE_2007),
        Ok(ground) => {
            let own = ANSWER_RULES.iter().find(|rule| rule.is_of(*ground));
            own.copied().ok_or_else(|| Open::Missing(Vec::new()))
        }
        Err(open) => Err(open.clone()),
    }
}

/// The last question and the last answer.
fn questions(case: &Case<'_>) -> Result<Vec<TimetableStep>, Error> {
    let tender = case.tender;
    if matches!(tender.procedure, Some(Procedure::DirectAward | Procedure::NegotiatedWithoutNotice))
    {
        return Ok(Vec::new());
    }
    let mut question = TimetableStep::of(StepName::LastQuestion, None)
        .stated(tender.questions_by, "tender.questionsBy");
    let mut answer = TimetableStep::of(StepName::LastAnswer, None);
    let found = answer_rule(case).and_then(|rule| Ok((rule, rule.days(case)?)));
    match found {
        Ok((rule, days)) => {
            question.rule = Some(rule.rule);
            answer.rule = Some(rule.rule);
            answer = answer.with_law_value(&days.value);
            answer.period = Some(Span::Days(days.days));
            answer.moved_by = vec![DEADLINE];
            if days.urgent.is_some() {
                answer.moved_by.push("tender.urgent");
            }
            match case.deadline_on() {
                Some(on) => {
                    let last = days_before(on, days.days).map_err(|error| error.at(DEADLINE))?;
                    answer.on = Some(last.strict);
                    answer.from = Some(on);
                    answer.readings = vec![
                        StepReading { when: "deadlineDayNotCounted", on: last.strict },
                        StepReading { when: "deadlineDayCounted", on: last.lenient },
                    ];
                    if let Some((shorter, _)) = &days.urgent {
                        let last = days_before(on, *shorter).map_err(|error| error.at(DEADLINE))?;
                        answer
                            .readings
                            .push(StepReading { when: "urgencyIsReal", on: last.strict });
                    }
                }
                None => answer.missing.push(DEADLINE.to_owned()),
            }
        }
        Err(Open::Missing(paths)) => {
            answer.missing = ordered::sorted(paths);
        }
        Err(Open::Judgement(_)) => {}
    }
    question.moved_by = vec!["tender.answersBy"];
    Ok(vec![question, answer])
}

/// How long the bids bind: the months that the tender states, never moved off a holiday.
fn validity(case: &Case<'_>) -> Result<TimetableStep, Error> {
    let mut step = TimetableStep::of(StepName::BidValidUntil, Some(RuleId::VALIDITY))
        .with_confidence(Confidence::Medium);
    step.moved_by = vec![DEADLINE, "tender.bidValidity"];
    if let Some(length) = case.tender.bid_validity {
        step = step.counted(Span::from(length), CountingRule::Contract);
    } else {
        step.missing.push("tender.bidValidity".to_owned());
    }
    match (case.deadline_on(), case.tender.bid_validity) {
        (Some(on), Some(length)) => {
            let until = Span::from(length).after(on);
            step.on = Some(until.map_err(|error| error.at("tender.bidValidity"))?);
            step.from = Some(on);
        }
        (None, _) => step.missing.push(DEADLINE.to_owned()),
        _ => {}
    }
    step.missing = ordered::sorted(&step.missing);
    Ok(match case.ground {
        Ok(Ground::Directive2016) => step.with_basis(Citation::of(ACT_2016, Some("10"), "10")),
        Ok(Ground::Light2016) => step.with_basis(Citation::of(ACT_2016, Some("19"), "2")),
        _ => step,
    })
}
