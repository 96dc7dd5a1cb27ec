//! By when the procurement that follows an agreement must begin: planned by the tender, told by
//! the agreement.

use super::NextProcurement;
use crate::assignment::{AssignmentTerms, OptionClause, PlannedStart};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::law::{Citation, LawBook};
use crate::tender::Plan;
use crate::wire::ordered;

/// Where a plan's paths stand in what is asked.
const ROOT: &str = "nextProcurement";

impl NextProcurement {
    /// The latest day on which the next procurement must begin (nästa upphandlings senaste
    /// start): the earliest of the latest days of [`Tender::backward`], planned for a contract
    /// that begins the day after the agreement's last one with every option.
    ///
    /// [`Tender::backward`]: crate::tender::Tender::backward
    ///
    /// The day is inclusive. Where a step has no latest day, neither has the start, and what is
    /// missing is named. Terms that end before they begin give none: that is told of as a
    /// contradiction. An agreement until further notice has no last day to count from.
    ///
    /// What this does not decide: whether the options will be called, and whether a new
    /// procurement is needed at all.
    ///
    /// # Errors
    /// `date.out_of_range` where the next contract would begin beyond 2199, or a step before
    /// 1900; what the options refuse.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, Options};
    /// use anbud::calendar::Day;
    /// use anbud::dossier::NextProcurement;
    /// use anbud::law::LawBook;
    /// use anbud::tender::{PlanAssumptions, Procedure, SentBy, Tender};
    ///
    /// let terms = AssignmentTerms::new()
    ///     .end("2024-06-17".parse::<Day>()?)
    ///     .options(Options::new().max(0_u32));
    /// let tender = Tender::new()
    ///     .started_on("2024-02-01".parse::<Day>()?)
    ///     .procedure(Procedure::DirectAward);
    /// let assume = PlanAssumptions::new().start_up_days(14_u32).evaluation_days(7_u32);
    /// let next = NextProcurement::new().tender(tender).assume(assume);
    /// let planned = next.latest_start(&terms, None, &LawBook::built_in())?.unwrap();
    /// // The contract begins on 18 June; a direct award has no standstill.
    /// assert_eq!(planned.contract_start_on.unwrap().to_string(), "2024-06-18");
    /// assert_eq!(planned.latest_on.unwrap().to_string(), "2024-05-28");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn latest_start(
        &self,
        terms: &AssignmentTerms,
        as_of: Option<Day>,
        law: &LawBook,
    ) -> Result<Option<PlannedStart>, Error> {
        if terms.in_order().is_err() {
            return Ok(None);
        }
        let options = terms.option_ends_on(as_of)?;
        let Some(last) = options.final_end else {
            let mut planned = PlannedStart::unknown(options.missing);
            if terms.until_further_notice == Some(true) {
                planned.because = Some("until_further_notice");
            } else if terms.options.as_ref().is_some_and(OptionClause::is_unlimited) {
                planned.because = Some("without_maximum");
            }
            return Ok(Some(planned));
        };
        let start = last.next().map_err(|error| error.at("terms.end"))?;
        let tender = self.tender.clone().unwrap_or_default();
        let assume = self.assume.clone().unwrap_or_default();
        let plan = tender.backward(start, as_of, &assume, law).map_err(at_root)?;
        Ok(Some(of(&plan, start, tender.started_on)))
    }
}

/// What an agreement needs of the plan.
fn of(plan: &Plan, start: Day, started_on: Option<Day>) -> PlannedStart {
    let mut planned = PlannedStart::unknown(Vec::new());
    planned.contract_start_on = Some(start);
    planned.overlay = plan.findings.iter().any(|own| own.overlay == Some(true));
    let mut known = true;
    let mut first = None;
    let mut basis: Vec<Citation> = Vec::new();
    for step in &plan.steps {
        planned.missing.extend(step.missing.iter().map(|path| rooted(path)));
        known &= step.latest_on.is_some();
        let confidence = step.confidence.unwrap_or(Confidence::High);
        planned.confidence = planned.confidence.and(confidence);
        for own in &step.basis {
            if !basis.contains(own) {
                basis.push(own.clone());
            }
        }
        // Of two steps on the same day the one that comes first.
        if first.is_none_or(|earliest| step.latest_on < earliest) {
            first = Some(step.latest_on);
            planned.first_step = Some(step.step.as_str());
            planned.begins_on = step.planned_on;
        }
    }
    planned.missing = ordered::sorted(planned.missing);
    planned.basis = basis;
    planned.begins_on = started_on.or(planned.begins_on);
    if known {
        planned.latest_on = first.flatten();
    } else {
        planned.first_step = None;
    }
    planned
}

/// A plan's path where it stands in the question; what the law does not record stays as it is.
fn rooted(path: &str) -> String {
    if path.starts_with("tender.") || path.starts_with("assume.") {
        [ROOT, ".", path].concat()
    } else {
        path.to_owned()
    }
}

fn at_root(error: Error) -> Error {
    let path = match error.path() {
        // The day is the one after the last of the terms.
        "contractStartOn" => "terms.end".to_owned(),
        path => rooted(path),
    };
    error.at(path)
}
