//! Backward planning: by when each step must be taken for the contract to begin on a day.

use super::plan::{Plan, PlanStep};
use super::shape::{Assumptions, PlanAssumptions, SentBy};
use super::standstill;
use super::step::StepName;
use super::sure_of_chapter;
use crate::calendar::{Day, last_day_in_time};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId, mark_own_values, missing_of};
use crate::law::{Citation, LawBook, LawValue};
use crate::tender::case::{Case, Ground, Open};
use crate::tender::check::{
    Minimum, STAGED, bid_minimum, counted, days_before, open_minimum, open_rule, reasonable_rule,
    request_minimum, staged_rule,
};
use crate::tender::{Procedure, Started, Tender};
use crate::wire::ordered;

/// How far back the steps before a day are looked for.
const SEARCHED_DAYS: i64 = 400;

/// How what is not stated is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Every time that the law may give is the longest.
    Longest,
    /// Every such time is the shortest: what is too late by this reading is too late by any.
    Shortest,
}

/// A tender planned backwards.
pub(super) struct Planning<'a> {
    pub(super) reading: Reading,
    pub(super) case: &'a Case<'a>,
    pub(super) assume: &'a PlanAssumptions,
    pub(super) as_of: Option<Day>,
    pub(super) start: Day,
}

impl Planning<'_> {
    /// The steps, from the signing back to the notice, then in their order.
    pub(super) fn steps(&self) -> Result<Vec<PlanStep>, Error> {
        let signed = self.signed()?;
        let notified = self.notified(&signed)?;
        let deadline = self.deadline(&notified)?;
        let mut steps = vec![signed, notified];
        let bound = deadline.binding();
        steps.push(deadline);
        steps.extend(self.questions(bound)?);
        steps.extend(self.before_bids(bound)?);
        steps.sort_by_key(|step| step.step);
        Ok(steps)
    }

    fn signed(&self) -> Result<PlanStep, Error> {
        let mut step = PlanStep::of(StepName::Signed, None);
        let days = step.work(self.assume.start_up_days, "assume.startUpDays");
        step.latest_on = Some(self.start.plus_days(i64::from(days).saturating_neg())?);
        Ok(step)
    }

    /// The latest day to send the award notification, found by search: the standstill moves
    /// off closed days, so it cannot be counted backwards.
    fn notified(&self, signed: &PlanStep) -> Result<PlanStep, Error> {
        let mut step = PlanStep::of(StepName::AwardNotified, None);
        step.rule = Some(RuleId::STANDSTILL);
        let Some(by) = signed.latest_on else { return Ok(step) };
        match standstill::exemption(self.case) {
            Ok(Some(_)) => {
                step.latest_on = Some(by);
                step.days = Some(0);
                return Ok(step);
            }
            Ok(None) => {}
            Err(open) => return Ok(step.open(&open)),
        }
        if self.assume.sent_by.is_none() {
            step.missing.push("assume.sentBy".to_owned());
        }
        if self.case.tender.procedure.is_none() {
            // A direct award and a procedure without a notice have no standstill.
            step.missing.push("tender.procedure".to_owned());
            if self.reading == Reading::Shortest {
                step.latest_on = Some(by);
                return Ok(step);
            }
        }
        let (days, value, confidence) = match self.standstill_days(by) {
            Ok(own) => own,
            Err(open) => return Ok(step.open(&open)),
        };
        let nothing = Assumptions::new();
        let reaches = |sent: Day| {
            let (deadline, end) = standstill::ends(sent, days, &nothing)?;
            end.unwrap_or(deadline.nominal_on).next()
        };
        step.latest_on = self.search(by, &reaches, by)?;
        step.days = Some(days);
        step.basis.push(Citation::of("1930:173", None, "2"));
        let mut step = step.resting_on(&value);
        step.confidence = step.confidence.map(|own| own.and(confidence));
        Ok(step)
    }

    /// The days of the standstill; where it is not stated how the notification is sent, those of
    /// the reading.
    fn standstill_days(&self, by: Day) -> Result<(u32, LawValue, Confidence), Open> {
        let of = |sent_by| standstill::days(self.case, sent_by, Some(by));
        if let Some(sent_by) = self.assume.sent_by {
            return of(sent_by);
        }
        let (one, other) = (of(SentBy::Electronic)?, of(SentBy::Other)?);
        let longer = if one.0 < other.0 { [one, other] } else { [other, one] };
        let [shortest, longest] = longer;
        Ok(match self.reading {
            Reading::Longest => longest,
            Reading::Shortest => shortest,
        })
    }

    /// The last day from which a step is reached by another day.
    fn search(
        &self,
        last: Day,
        reaches: &dyn Fn(Day) -> Result<Day, Error>,
        by: Day,
    ) -> Result<Option<Day>, Error> {
        let first = last.plus_days(SEARCHED_DAYS.saturating_neg())?;
        last_day_in_time(first, last, reaches, by)
    }

    fn deadline(&self, notified: &PlanStep) -> Result<PlanStep, Error> {
        let mut step = PlanStep::of(StepName::BidDeadline, None);
        step.planned_on = self.case.deadline_on();
        let days = step.work(self.assume.evaluation_days, "assume.evaluationDays");
        if let Some(day) = notified.latest_on {
            step.latest_on = Some(day.plus_days(i64::from(days).saturating_neg())?);
        }
        Ok(step)
    }

    fn without_bids(&self) -> bool {
        matches!(
            self.case.tender.procedure,
            Some(Procedure::DirectAward | Procedure::NegotiatedWithoutNotice)
        )
    }

    fn questions(&self, deadline: Option<Day>) -> Result<Vec<PlanStep>, Error> {
        if self.without_bids() {
            return Ok(Vec::new());
        }
        let tender = self.case.tender;
        let mut answer = PlanStep::of(StepName::LastAnswer, None);
        answer.planned_on = tender.answers_by;
        let found = super::before::answer_rule(self.case)
            .and_then(|rule| Ok((rule.rule, rule.days(self.case)?)));
        match found {
            Ok((rule, days)) => {
                answer.rule = Some(rule);
                answer.days = Some(days.days);
                answer = answer.resting_on(&days.value);
                if let Some(on) = deadline {
                    answer.latest_on = Some(days_before(on, days.days)?.strict);
                }
            }
            Err(open) => answer = answer.open(&open),
        }
        let mut question = PlanStep::of(StepName::LastQuestion, None);
        question.planned_on = tender.questions_by;
        let days = question.work(self.assume.answer_days, "assume.answerDays");
        if let Some(on) = answer.binding() {
            question.latest_on = Some(on.plus_days(i64::from(days).saturating_neg())?);
        }
        Ok(vec![question, answer])
    }

    /// The notice, and in a procedure in stages the requests and the invitation.
    fn before_bids(&self, deadline: Option<Day>) -> Result<Vec<PlanStep>, Error> {
        if self.without_bids() {
            return Ok(Vec::new());
        }
        let tender = self.case.tender;
        let sent = tender.notice_sent_on;
        match (&self.case.ground, tender.procedure) {
            (Ok(ground), _) if !ground.of_directive() => self.reasonable(*ground, deadline),
            (Ok(ground), Some(Procedure::Open)) => {
                let minimum = open_minimum(self.case, *ground);
                let (rule, _) = open_rule(*ground);
                Ok(vec![self.least((StepName::NoticeSent, sent), rule, minimum, deadline)?])
            }
            (Ok(ground), Some(procedure)) if STAGED.contains(&procedure) => {
                self.stages(*ground, deadline)
            }
            (own, stated) => {
                let mut step = PlanStep::of(StepName::NoticeSent, None);
                step.planned_on = sent;
                if stated.is_none() {
                    step.missing.push("tender.procedure".to_owned());
                }
                Ok(vec![match own {
                    Err(open) => step.open(open),
                    Ok(_) => step,
                }])
            }
        }
    }

    /// Chapter 19 and 15 give no days: how many are reasonable is assumed.
    fn reasonable(&self, ground: Ground, deadline: Option<Day>) -> Result<Vec<PlanStep>, Error> {
        let mut step = PlanStep::of(StepName::Published, None);
        step.planned_on = self.case.tender.published_on;
        if let Some((rule, (act, chapter, section))) = reasonable_rule(ground) {
            step.rule = Some(rule);
            step.basis.push(Citation::of(act, Some(chapter), section));
        }
        match (self.assume.bid_days, deadline) {
            (Some(days), Some(on)) => {
                step.days = Some(days);
                step.latest_on = Some(on.plus_days(i64::from(days).saturating_neg())?);
            }
            (None, _) => step.missing.push("assume.bidDays".to_owned()),
            (Some(days), None) => step.days = Some(days),
        }
        Ok(vec![step])
    }

    /// A step from which a minimum time must run out by a day.
    fn least(
        &self,
        (name, planned): (StepName, Option<Day>),
        rule: RuleId,
        minimum: Result<Minimum, Open>,
        by: Option<Day>,
    ) -> Result<PlanStep, Error> {
        let mut step = PlanStep::of(name, None);
        step.planned_on = planned;
        step.rule = Some(rule);
        let minimum = match minimum {
            Ok(minimum) => minimum,
            Err(open) => return Ok(step.open(&open)),
        };
        let least = match self.reading {
            Reading::Longest => minimum.safest(),
            Reading::Shortest => minimum.shortest(),
        };
        let Some(least) = least else { return Ok(step) };
        step.missing.extend(minimum.paths().iter().map(|path| (*path).to_owned()));
        step.days = Some(least.days);
        step.basis.push(Citation::of("1182/71", None, "3"));
        let mut step = step.resting_on(&least.way.value);
        for own in &least.adjustments {
            step = step.resting_on(&own.value);
        }
        if let Some(by) = by {
            let reaches = |from: Day| {
                let period = counted(from, least.days)?;
                Ok(period.in_practice.or(period.last_day).unwrap_or(period.nominal_on))
            };
            step.latest_on = self.search(by, &reaches, by)?;
        }
        Ok(step)
    }

    fn stages(&self, ground: Ground, deadline: Option<Day>) -> Result<Vec<PlanStep>, Error> {
        let tender = self.case.tender;
        let (rule, _) = staged_rule(ground);
        let name = (StepName::Invited, tender.invited_on);
        let invited = match bid_minimum(self.case, ground) {
            Ok(Some(minimum)) => self.least(name, rule, Ok(minimum), deadline)?,
            Err(open) => self.least(name, rule, Err(open), deadline)?,
            // No minimum in days: how many are reasonable is assumed.
            Ok(None) => {
                let mut step = PlanStep::of(name.0, None);
                step.planned_on = name.1;
                match (self.assume.bid_days, deadline) {
                    (Some(days), Some(on)) => {
                        step.days = Some(days);
                        step.latest_on = Some(on.plus_days(i64::from(days).saturating_neg())?);
                    }
                    _ => step.missing.push("assume.bidDays".to_owned()),
                }
                step
            }
        };
        let mut requests = PlanStep::of(StepName::RequestsDue, None);
        requests.planned_on = tender.request_deadline.as_ref().and_then(|own| own.on);
        let days = requests.work(self.assume.selection_days, "assume.selectionDays");
        if let Some(on) = invited.binding() {
            requests.latest_on = Some(on.plus_days(i64::from(days).saturating_neg())?);
        }
        let notice = self.least(
            (StepName::NoticeSent, tender.notice_sent_on),
            rule,
            request_minimum(self.case, ground),
            requests.binding(),
        )?;
        Ok(vec![notice, requests, invited])
    }

    /// Whether every step can still be taken in time, by the longest reading of what is not
    /// stated and by the shortest.
    ///
    /// What is late by the shortest is late whatever is missing. Work of unknown length is in no
    /// reading short enough to be sure of.
    pub(super) fn finding(&self, steps: &[PlanStep], shortest: &[PlanStep]) -> Finding {
        let begin = |outcome| {
            let finding = self.case.finding(RuleId::PLAN, outcome);
            let mut finding = finding.with_fact("contractStartOn", self.start);
            if steps.iter().any(|step| step.overlay) {
                finding.overlay = Some(true);
            }
            finding.with_known("asOf", self.as_of)
        };
        if let Some(step) = latest(shortest) {
            let mut finding = begin(Outcome::Breached).with_fact("lateStep", step.step.as_str());
            finding = finding.with_known("latestOn", step.latest_on);
            finding = finding.with_known(
                "daysLate",
                step.slack_days.map(|days| Fact::Days(days.saturating_neg())),
            );
            return finding;
        }
        let late_if_longest = latest(steps).is_some();
        let mut missing: Vec<String> = Vec::new();
        for step in steps {
            if step.latest_on.is_none() || late_if_longest {
                missing.extend(step.missing.iter().cloned());
            }
            missing.extend(step.unknown_work.map(str::to_owned));
            if step.latest_on.is_some() && step.slack_days.is_none() {
                missing.push("asOf".to_owned());
            }
        }
        if missing.is_empty() {
            begin(Outcome::Satisfied)
        } else {
            begin(Outcome::Unknown { missing: ordered::sorted(missing) })
        }
    }
}

/// The step that is most days late; none where none is.
fn latest(steps: &[PlanStep]) -> Option<&PlanStep> {
    let late = steps.iter().filter(|step| step.slack_days.is_some_and(|days| days < 0));
    late.min_by_key(|step| step.slack_days)
}

impl Tender {
    /// By when each step must be taken at the latest for the contract to begin on a day
    /// (planering bakåt), and whether that is already too late.
    ///
    /// It is the inverse of [`Tender::timetable`] and of the minimum times of
    /// [`Tender::check`]: taken on its latest day, each step keeps the law and the day; a day
    /// later, it does not. What is not known of the time that work takes is taken to be
    /// nothing and is named in `missing`, so the days are then the last at all. Where a fact
    /// that would shorten a minimum time is not known, the longer time is planned for. A day
    /// that the tender states binds the steps before it. `as_of` is the day from which the
    /// slack of steps without a stated day is counted; the library has no clock.
    ///
    /// # Errors
    /// `date.out_of_range` at `contractStartOn` where a step would fall before 1900.
    ///
    /// ```
    /// use anbud::calendar::Day;
    /// use anbud::law::LawBook;
    /// use anbud::tender::{PlanAssumptions, SentBy, StepName, Tender};
    ///
    /// let law = LawBook::built_in();
    /// let tender = Tender::new().started_on("2024-05-01".parse::<Day>()?);
    /// let assume = PlanAssumptions::new().sent_by(SentBy::Electronic);
    /// let plan = tender.backward("2024-06-18".parse()?, None, &assume, &law)?;
    /// let notified = plan.steps.iter().find(|own| own.step == StepName::AwardNotified).unwrap();
    /// // Sent on the national day, day ten is a Sunday: the contract may be signed on 18 June.
    /// assert_eq!(notified.latest_on.unwrap().to_string(), "2024-06-07");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn backward(
        &self,
        contract_start_on: Day,
        as_of: Option<Day>,
        assume: &PlanAssumptions,
        law: &LawBook,
    ) -> Result<Plan, Error> {
        // A procurement that has no day yet begins, if at all, between these two.
        let started = self.started(law).or_else(|| {
            as_of
                .filter(|day| *day <= contract_start_on)
                .map(|day| Started::Between(day, contract_start_on))
        });
        let case = Case::of(self, started, law)?;
        let planned = |reading| {
            let planning =
                Planning { reading, case: &case, assume, as_of, start: contract_start_on };
            let mut steps = planning.steps().map_err(|error| error.at("contractStartOn"))?;
            for step in &mut steps {
                let from = step.planned_on.or(as_of);
                step.slack_days =
                    from.zip(step.latest_on).map(|(from, latest)| from.days_until(latest));
                step.missing = ordered::sorted(&step.missing);
                // The last day for bids is counted from the award here, whatever the chapter.
                let sure = sure_of_chapter(&case, step.step);
                if let Some(sure) = sure.filter(|_| step.step != StepName::BidDeadline) {
                    step.confidence = step.confidence.map(|own| own.and(sure));
                }
            }
            Ok::<_, Error>((planning, steps))
        };
        let (planning, steps) = planned(Reading::Longest)?;
        let (_, shortest) = planned(Reading::Shortest)?;
        let mut findings = vec![planning.finding(&steps, &shortest)];
        mark_own_values(&mut findings, law, |recorded| {
            self.backward(contract_start_on, as_of, assume, recorded).map(|plan| plan.findings)
        });
        let missing = steps.iter().flat_map(|step| step.missing.iter().cloned());
        Ok(Plan {
            missing: ordered::sorted(missing.chain(missing_of(&findings))),
            findings,
            steps,
            shortest,
        })
    }
}
