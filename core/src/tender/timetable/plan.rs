//! A plan: the latest day of each step, and the question for it.

use super::step::StepName;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::finding::{Finding, RuleId};
use crate::law::{Citation, LawValue};
use crate::tender::case::Open;
use crate::wire::output;

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
