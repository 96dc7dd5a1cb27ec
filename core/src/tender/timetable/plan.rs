//! A plan: the latest day of each step, and the question for it.

use super::backward::{Planning, Reading};
use super::shape::PlanAssumptions;
use super::step::StepName;
use super::sure_of_chapter;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Finding, RuleId, mark_own_values, missing_of};
use crate::law::{Citation, LawBook, LawValue};
use crate::tender::case::{Case, Open};
use crate::tender::{Started, Tender};
use crate::wire::{ordered, output};

output! {
    /// Plan (planering bakåt) of a procurement from the day on which the contract must begin.
    pub struct Plan {
        /// The steps, in the order in which they come.
        pub steps: Vec<PlanStep>,
        /// Whether the plan holds.
        pub findings: Vec<Finding>,
        /// Paths of what is missing, sorted.
        pub missing: Vec<String>,
    }
    unwritten {
        /// The steps, where every time that is not stated is the shortest that the law may give.
        pub(crate) shortest: Vec<PlanStep>,
    }
}

output! {
    /// Step of a plan (steg i planen) with its latest day.
    pub struct PlanStep {
        /// Which step.
        pub step: StepName,
        /// The latest day, inclusive; absent where it is not known.
        pub latest_on: Option<Day>,
        /// The day that the tender states for it.
        pub planned_on: Option<Day>,
        /// Days from the stated day, or from `asOf` where none is stated, to the latest day;
        /// negative where it is too late.
        pub slack_days: Option<i64>,
        /// The rule that ties it to the step after it.
        pub rule: Option<RuleId>,
        /// The days between it and the step after it.
        pub days: Option<u32>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
        /// The sections it rests on.
        pub basis: Vec<Citation> [sparse],
        /// The weakest value it rests on.
        pub confidence: Option<Confidence>,
    }
    unwritten {
        /// Whether it rests on a value of the user's own; not written, the finding says so.
        pub(super) overlay: bool,
        /// The path of the time that its work takes, where nobody stated it.
        pub(super) unknown_work: Option<&'static str>,
    }
}

impl PlanStep {
    pub(super) fn of(step: StepName, latest: Option<Day>) -> Self {
        Self {
            step,
            latest_on: latest,
            planned_on: None,
            slack_days: None,
            rule: None,
            days: None,
            missing: Vec::new(),
            basis: Vec::new(),
            confidence: Some(Confidence::High),
            overlay: false,
            unknown_work: None,
        }
    }

    /// The days that its work takes; none where that is not stated, which is named.
    pub(super) fn work(&mut self, days: Option<u32>, path: &'static str) -> u32 {
        if days.is_none() {
            self.missing.push(path.to_owned());
            self.unknown_work = Some(path);
        }
        let days = days.unwrap_or(0);
        self.days = Some(days);
        days
    }

    /// The day that binds the step before it: its latest, or an earlier one that is stated.
    pub(super) fn binding(&self) -> Option<Day> {
        match (self.latest_on, self.planned_on) {
            (Some(latest), Some(planned)) => Some(latest.min(planned)),
            (latest, planned) => latest.or(planned),
        }
    }

    pub(super) fn open(mut self, open: &Open) -> Self {
        if let Open::Missing(paths) = open {
            self.missing.extend(paths.iter().cloned());
        }
        self
    }

    pub(super) fn resting_on(mut self, value: &LawValue) -> Self {
        self.confidence = self.confidence.map(|own| own.and(value.confidence));
        self.overlay |= value.overlay;
        if let Some(citation) = value.source.citation()
            && !self.basis.contains(&citation)
        {
            self.basis.push(citation);
        }
        self
    }
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
