//! The latest start of the next procurement, as a plan counted backwards gives it.

use super::Outlook;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::wire::ordered;

/// Planned start (planerad start) of the next procurement, counted backwards from the day after
/// the agreement's last one.
///
/// A plan of a procurement belongs to the tender; this is what of it an agreement needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlannedStart {
    /// First day of the next contract; absent where the last day of this one is not known.
    pub contract_start_on: Option<Day>,
    /// The latest day of the first step, inclusive; absent where it is not known.
    pub latest_on: Option<Day>,
    /// The latest day of the first step by the shortest reading of what is missing: a start after
    /// it is too late whatever that turns out to be. Absent where it is not known.
    pub(crate) latest_at_all: Option<Day>,
    /// Code of the step that must be taken by then.
    pub first_step: Option<&'static str>,
    /// The day on which the plan says that it begins; absent where none is stated.
    pub begins_on: Option<Day>,
    /// Why there is no such day, where there is none to count from.
    pub because: Option<&'static str>,
    /// The sections that the steps rest on.
    pub basis: Vec<Citation>,
    /// The weakest value that they rest on.
    pub confidence: Confidence,
    /// Whether they rest on a value of the user's own.
    pub overlay: bool,
    /// Paths of what is missing. Time for work that is not known is taken to be nothing, so that
    /// the day is then the last at all.
    pub missing: Vec<String>,
}

impl PlannedStart {
    /// Nothing known yet.
    pub(crate) const fn unknown(missing: Vec<String>) -> Self {
        Self {
            contract_start_on: None,
            latest_on: None,
            latest_at_all: None,
            first_step: None,
            begins_on: None,
            because: None,
            basis: Vec::new(),
            confidence: Confidence::High,
            overlay: false,
            missing,
        }
    }

    /// Whether the next procurement begins in time by the plan, judged on the day that is stated
    /// for it, else on the last day that somebody stated, else on the day asked about.
    ///
    /// A day after the latest by the shortest reading is too late whatever is missing: time that is
    /// not known would only make it earlier. Else it is in time only where nothing is missing.
    pub(crate) fn finding(&self, stated: Option<Day>, as_of: Option<Day>) -> Finding {
        let begins = self.begins_on.into_iter().chain(stated).max().or(as_of);
        let outcome = match (self.because, self.latest_on, begins) {
            (Some(because), _, _) => Outcome::not_applicable(because),
            (None, _, Some(begins)) if self.latest_at_all.is_some_and(|latest| begins > latest) => {
                Outcome::Breached
            }
            (None, Some(latest), Some(begins)) if begins <= latest && self.missing.is_empty() => {
                Outcome::Satisfied
            }
            (None, latest, begins) => {
                let mut missing = self.missing.clone();
                if latest.is_some() && begins.is_none() {
                    missing.push("asOf".to_owned());
                }
                Outcome::Unknown { missing: ordered::sorted(missing) }
            }
        };
        let mut finding = Finding::new(RuleId::NEXT_PROCUREMENT_PLAN, outcome)
            .with_confidence(self.confidence.and(Confidence::Medium));
        for (name, day) in [
            ("contractStartOn", self.contract_start_on),
            ("latestStartOn", self.latest_on),
            ("plannedStartOn", self.begins_on),
            ("procurementStartsBy", stated),
            ("asOf", as_of),
        ] {
            if let Some(day) = day {
                finding = finding.with_fact(name, day);
            }
        }
        finding = finding.with_known("firstStep", self.first_step);
        if let (Some(latest), Some(start)) = (self.latest_on, self.contract_start_on) {
            finding = finding.with_fact("daysBeforeStart", Fact::Days(latest.days_until(start)));
        }
        if self.overlay {
            finding.overlay = Some(true);
            finding = finding.with_confidence(Confidence::Unverified);
        }
        for own in &self.basis {
            finding = finding.with_basis(own.clone());
        }
        match as_of {
            Some(day) => finding.judged_on(day),
            None => finding,
        }
    }
}

pub(super) fn finding(outlook: &Outlook) -> Option<Finding> {
    let planned = outlook.planned.as_ref()?;
    Some(planned.finding(outlook.procurement_starts_by, outlook.as_of))
}

/// The day by the plan, where nobody stated that same day.
pub(super) fn differing(outlook: &Outlook) -> Option<(Day, &PlannedStart)> {
    let planned = outlook.planned.as_ref()?;
    let latest = planned.latest_on?;
    (outlook.procurement_starts_by != Some(latest)).then_some((latest, planned))
}
