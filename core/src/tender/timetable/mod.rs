//! The timetable of a procurement: forwards from what is known, backwards from the day on which
//! the contract must begin.

mod after;
mod backward;
mod before;
mod plan;
mod shape;
mod signed;
mod standstill;
mod step;

pub use plan::{Plan, PlanStep};
pub use shape::{Assumptions, PlanAssumptions, SentBy};
pub use step::{IfRow, StepName, StepReading, TimetableStep};

use super::Tender;
use super::case::{ACT_2007, Case};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Finding, mark_own_values};
use crate::language::Language;
use crate::law::LawBook;
use crate::wire::{ordered, output};

output! {
    /// Timetable (tidplan) of a procurement.
    pub struct Timetable {
        /// The steps, in the order in which they come.
        pub steps: Vec<TimetableStep>,
        /// Paths of what is missing, sorted.
        pub missing: Vec<String>,
        /// What was judged on the way: standstill, award notice and review.
        pub findings: Vec<Finding>,
        /// The days that are known, as events of a calendar file.
        pub calendar: Vec<TimetableDay>,
    }
}

output! {
    /// Day of a timetable (dag i tidplanen), as an event of a calendar file takes it.
    pub struct TimetableDay {
        /// The day.
        pub on: Day,
        /// What falls on it.
        pub what: String,
    }
}

impl Tender {
    /// The timetable (tidplan) of the procurement: every step with its day, the rule and the
    /// sections, how it was counted, and what would move it.
    ///
    /// A step whose day is not known says what is missing, and shows for some days that the
    /// missing one may have when the step falls. Days are inclusive. Time for bids is counted
    /// under Regulation 1182/71, standstill and review under lag (1930:173), the validity of
    /// bids by the months that the tender states; the day of the event is not counted.
    /// `language` is that of the calendar.
    ///
    /// What this does not decide: whether a stated day is lawful, which [`Tender::check`]
    /// does; a review in court, which prolongs the standstill.
    ///
    /// # Errors
    /// `date.out_of_range` at the field from which a step runs out of the years 1900–2199.
    ///
    /// ```
    /// use anbud::language::Language;
    /// use anbud::law::LawBook;
    /// use anbud::tender::{Assumptions, SentBy, StepName, Tender};
    ///
    /// let law = LawBook::built_in();
    /// let tender = Tender::new().started_on("2019-02-01".parse::<anbud::calendar::Day>()?);
    /// let assume = Assumptions::new()
    ///     .award_notified_on("2019-04-18".parse::<anbud::calendar::Day>()?)
    ///     .sent_by(SentBy::Electronic);
    /// let timetable = tender.timetable(&assume, Language::Swedish, &law)?;
    /// // Day ten is a Sunday, so the standstill lasts over Monday.
    /// let on = |step| timetable.steps.iter().find(|own| own.step == step).and_then(|own| own.on);
    /// assert_eq!(on(StepName::EarliestSigning).unwrap().to_string(), "2019-04-30");
    ///
    /// // Not knowing how the notification is sent, no day is guessed.
    /// let timetable = tender.timetable(&Assumptions::new(), Language::Swedish, &law)?;
    /// assert!(timetable.missing.iter().any(|path| path == "assume.sentBy"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn timetable(
        &self,
        assume: &Assumptions,
        language: Language,
        law: &LawBook,
    ) -> Result<Timetable, Error> {
        let mut known = self.clone();
        known.invited_on = known.invited_on.or(assume.invited_on);
        let case = Case::of(&known, known.started(law), law)?;
        let mut steps = before::steps(&case)?;
        let (after, mut findings) = after::steps(&case, assume)?;
        mark_own_values(&mut findings, law, |recorded| {
            let case = Case::of(&known, known.started(recorded), recorded)?;
            after::steps(&case, assume).map(|(_, findings)| findings)
        });
        steps.extend(after);
        steps = steps
            .into_iter()
            .map(|step| match sure_of_chapter(&case, step.step) {
                Some(confidence) => step.with_confidence(confidence),
                None => step,
            })
            .collect();
        let missing = steps.iter().flat_map(|step| step.missing.iter());
        Ok(Timetable {
            missing: ordered::sorted(missing),
            calendar: calendar(&steps, language),
            findings,
            steps,
        })
    }
}

/// How sure it is which chapter governs, for a step that the chapter decides: it is no surer than
/// that. Both parts of the act of 2007 have one rule on answers.
fn sure_of_chapter(case: &Case<'_>, step: StepName) -> Option<Confidence> {
    let of_answers = matches!(step, StepName::LastQuestion | StepName::LastAnswer);
    let in_both = of_answers && case.act() == Ok(ACT_2007);
    (step.is_by_chapter() && !in_both).then(|| case.sure_of_chapter()).flatten()
}

fn calendar(steps: &[TimetableStep], language: Language) -> Vec<TimetableDay> {
    let mut days = Vec::new();
    for step in steps {
        if let Some(on) = step.on {
            days.push(TimetableDay { on, what: step.step.text().in_language(language).to_owned() });
        }
    }
    // A stable sort: the steps of one day in their order.
    days.sort_by_key(|day| day.on);
    days
}
