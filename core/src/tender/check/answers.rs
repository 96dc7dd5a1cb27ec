//! Answers to questions: how many days before the last day for bids they must be given.

use super::minimum::{DEADLINE, Section};
use crate::calendar::{Day, RegulationBackward, Span};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::LawValue;
use crate::tender::BidderQuestion;
use crate::tender::case::{ACT_2007, ACT_2016, Applies, Case, Ground, Open};

const QUESTIONS_BY: &str = "tender.questionsBy";
const ANSWERED: &str = "tender.questions.answeredOn";

/// The rules on answers: the parts of the acts that they belong to.
#[derive(Clone, Copy)]
pub(crate) struct AnswerRule {
    pub(crate) rule: RuleId,
    pub(super) section: Section,
    /// The same rule may stand in both parts of an act.
    pub(super) grounds: &'static [Ground],
    pub(super) key: &'static str,
    pub(super) urgent: Option<&'static str>,
    /// The key in the lighter part of the act, where that is another.
    pub(super) light_key: Option<&'static str>,
}

pub(crate) const RULE_DIRECTIVE: AnswerRule = AnswerRule {
    rule: RuleId::ANSWERS,
    section: (ACT_2016, "12", "11"),
    grounds: &[Ground::Directive2016],
    key: "lou.answers.days_before",
    urgent: Some("lou.answers.days_before.urgent"),
    light_key: None,
};
pub(crate) const RULE_CHAPTER_19: AnswerRule = AnswerRule {
    rule: RuleId::ANSWERS_19,
    section: (ACT_2016, "19", "13"),
    grounds: &[Ground::Light2016],
    key: "lou.19.answers.days_before",
    urgent: None,
    light_key: None,
};
pub(crate) const RULE_2007: AnswerRule = AnswerRule {
    rule: RuleId::ANSWERS_2007,
    section: (ACT_2007, "8", ""),
    grounds: &[Ground::Directive2007, Ground::Light2007],
    key: "lou2007.answers.days_before",
    urgent: Some("lou2007.answers.days_before.urgent"),
    light_key: Some("lou2007.15.answers.days_before"),
};

impl AnswerRule {
    /// Whether this part of an act has the rule.
    pub(crate) fn is_of(self, ground: Ground) -> bool {
        self.grounds.contains(&ground)
    }

    /// Whether the rule speaks of the tender.
    pub(crate) fn speaks(self, case: &Case<'_>) -> Result<(), Outcome> {
        if let Some(because) = super::no_bid_time(case) {
            return Err(Outcome::not_applicable(because));
        }
        let mut open = None;
        let mut no = "another_act";
        for ground in self.grounds {
            match case.governed(*ground) {
                Applies::Yes => return Ok(()),
                Applies::No(because) => no = because,
                Applies::Open(own) => open = Some(own),
            }
        }
        // Both parts of one act have the rule, so which of them governs does not matter.
        if open.is_some() && self.grounds.len() > 1 {
            return case.under_act(self.section.0);
        }
        Err(open.map_or_else(|| Outcome::not_applicable(no), |open| open.outcome()))
    }

    /// The number of days; with an urgency that a person must judge, the shorter one too.
    pub(crate) fn days(self, case: &Case<'_>) -> Result<Days, Open> {
        // Chapter 15 of the act of 2007 has had its rule since November 2011, and no shorter time.
        let light = case.ground.as_ref().is_ok_and(|ground| *ground == Ground::Light2007);
        let (key, urgent) = match (self.light_key, light) {
            (Some(key), true) => (key, None),
            _ => (self.key, self.urgent),
        };
        let (days, value) = case.count(key)?;
        let urgent = match (urgent, &case.tender.urgent) {
            (Some(key), Some(_)) => Some(case.count(key)?),
            _ => None,
        };
        Ok(Days { days, value, urgent })
    }
}

/// So many days before the deadline.
pub(crate) struct Days {
    pub(crate) days: u32,
    pub(crate) value: LawValue,
    pub(crate) urgent: Option<(u32, LawValue)>,
}

/// The last days for an answer under the two readings: the day of the deadline is not counted,
/// or it is.
#[derive(Clone, Copy)]
pub(crate) struct LastAnswer {
    pub(crate) strict: Day,
    pub(crate) lenient: Day,
}

/// So many days before a day, under both readings.
pub(crate) fn before(day: Day, days: u32) -> Result<LastAnswer, Error> {
    let latest = RegulationBackward::new(day, Span::Days(days)).latest()?;
    Ok(LastAnswer { strict: latest.latest_on, lenient: latest.if_day_counted_on })
}

/// The findings of the three rules: one on the plan of the tender, and one for each question.
pub(super) fn of_rule(case: &Case<'_>, own: AnswerRule) -> Result<Vec<Finding>, Error> {
    let begin = |outcome: Outcome| {
        let finding = case.finding(own.rule, outcome);
        let (act, chapter, section) = own.section;
        let mut citation = crate::law::Citation::of(act, Some(chapter), section);
        if section.is_empty() {
            citation.section = None;
        }
        finding.with_basis(citation)
    };
    if let Err(outcome) = own.speaks(case) {
        return Ok(vec![begin(outcome)]);
    }
    let days = match own.days(case) {
        Ok(days) => days,
        Err(open) => return Ok(vec![begin(open.outcome())]),
    };
    let tender = case.tender;
    let deadline = case.deadline_on();
    let (planned, path, name) = match tender.answers_by {
        Some(day) => (Some(day), "tender.answersBy", "answersBy"),
        None => (tender.questions_by, QUESTIONS_BY, "questionsBy"),
    };
    let mut findings = vec![on_time(&begin, &days, deadline, (planned, path, name))?];
    for question in tender.questions.iter().flatten() {
        let finding = match asked_too_late(question, tender.questions_by) {
            true => begin(Outcome::not_applicable("asked_after_last_day")),
            false => {
                on_time(&begin, &days, deadline, (question.answered_on, ANSWERED, "answeredOn"))?
            }
        };
        let finding = finding.with_known("question", question.id.as_deref());
        findings.push(finding.with_known("askedOn", question.asked_on));
    }
    Ok(findings)
}

/// A question that was put after the last day for questions was not put in good time.
fn asked_too_late(question: &BidderQuestion, by: Option<Day>) -> bool {
    matches!((question.asked_on, by), (Some(asked), Some(by)) if asked > by)
}

fn on_time(
    begin: &dyn Fn(Outcome) -> Finding,
    days: &Days,
    deadline: Option<Day>,
    (given, path, name): (Option<Day>, &str, &str),
) -> Result<Finding, Error> {
    let (Some(on), Some(given)) = (deadline, given) else {
        let missing = [deadline.is_none().then_some(DEADLINE), given.is_none().then_some(path)];
        let missing = crate::wire::ordered::sorted(missing.into_iter().flatten());
        let finding = begin(Outcome::Unknown { missing }).with_law_value(&days.value);
        return Ok(finding.with_fact("daysBefore", Fact::Days(i64::from(days.days))));
    };
    let last = before(on, days.days).map_err(|error| error.at(DEADLINE))?;
    let mut outcome = if given <= last.strict {
        Outcome::Satisfied
    } else if given <= last.lenient {
        Outcome::needs_judgement("deadline_day_is_counted")
    } else {
        Outcome::Breached
    };
    let mut used = &days.value;
    let mut count = days.days;
    let mut last_day = last.strict;
    if outcome == Outcome::Breached
        && let Some((shorter, value)) = &days.urgent
    {
        let last = before(on, *shorter).map_err(|error| error.at(DEADLINE))?;
        (used, count, last_day) = (value, *shorter, last.strict);
        if given <= last.lenient {
            outcome = Outcome::needs_judgement("urgency_is_real");
        }
    }
    Ok(begin(outcome)
        .with_law_value(used)
        .with_fact("daysBefore", Fact::Days(i64::from(count)))
        .with_fact("deadlineOn", on)
        .with_fact("lastAnswerOn", last_day)
        .with_fact(name, given))
}
