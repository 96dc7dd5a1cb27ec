//! Terms of an assignment, and when notice ends it.

use anbud::assignment as core;
use anbud::calendar::{Day, MonthSpan, Period, Span};
use anbud::calls::{LatestNoticeQuestion, NoticeQuestion, OptionsQuestion, Question};
use anbud::wire::Extensions;
use chrono::NaiveDate;
use pyo3::prelude::*;

use crate::answers::{LatestNoticeAnswer, NoticeAnswer, OptionsAnswer, answer};
use crate::classes::{Wired, wraps};
use crate::convert::{CountLike, DateLike, Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::json::Fields;
use crate::shape::{nested, shape};

/// Notice period (uppsägningstid) of a party. What is left out is unknown.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct NoticePeriod(core::NoticePeriod);

wraps!(NoticePeriod(core::NoticePeriod));
nested!(NoticePeriod(core::NoticePeriod));

#[pymethods]
impl NoticePeriod {
    #[new]
    #[pyo3(signature = (
        *, by=None, days=None, weeks=None, months=None, anchor=None, fixed_day=None,
        trigger=None, deemed_after_days=None, earliest=None, form=None, cause=None, reach=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
    fn new<'py>(
        py: Python<'py>,
        by: Option<TextLike<'py>>,
        days: Option<CountLike<'py>>,
        weeks: Option<CountLike<'py>>,
        months: Option<CountLike<'py>>,
        anchor: Option<TextLike<'py>>,
        fixed_day: Option<TextLike<'py>>,
        trigger: Option<TextLike<'py>>,
        deemed_after_days: Option<CountLike<'py>>,
        earliest: Option<DateLike<'py>>,
        form: Option<TextLike<'py>>,
        cause: Option<TextLike<'py>>,
        reach: Option<TextLike<'py>>,
    ) -> Result<Self, Failure> {
        let period =
            Fields::new(py).set("days", days)?.set("weeks", weeks)?.set("months", months)?;
        let fields = Fields::new(py)
            .set("by", by)?
            .set("period", period.nested())?
            .set("anchor", anchor)?
            .set("fixedDay", fixed_day)?
            .set("trigger", trigger)?
            .set("deemedAfterDays", deemed_after_days)?
            .set("earliest", earliest)?
            .set("form", form)?
            .set("cause", cause)?
            .set("reach", reach)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// Who may give notice (uppsägande part): `authority`, `provider` or `either`.
    #[getter]
    fn by(&self) -> Option<&'static str> {
        self.0.by.map(core::NoticeBy::as_str)
    }

    /// Its length (uppsägningstidens längd), `12 months` for instance.
    #[getter]
    fn period(&self) -> Option<String> {
        self.0.period.clone().map(|length| Period::from(length).to_string())
    }

    /// To which day it runs (anknytning): `dayExact`, `monthEnd`, `quarterEnd`,
    /// `halfYearEnd`, `yearEnd` or `fixedDay`.
    #[getter]
    fn anchor(&self) -> Option<&'static str> {
        self.0.anchor.map(core::Anchor::as_str)
    }

    /// The day of the anchor `fixedDay` (fast dag), `MM-DD`.
    #[getter]
    fn fixed_day(&self) -> Option<String> {
        self.0.fixed_day.map(|day| day.to_string())
    }

    /// What sets it off (utlösande händelse): `sent`, `received` or `deemedReceived`.
    #[getter]
    fn trigger(&self) -> Option<&'static str> {
        self.0.trigger.map(core::NoticeTrigger::as_str)
    }

    /// After how many days a notice is deemed received (anses mottagen).
    #[getter]
    fn deemed_after_days(&self) -> Option<u32> {
        self.0.deemed_after_days
    }

    /// Earliest day from which it counts (tidigaste uppsägningsdag).
    #[getter]
    fn earliest(&self) -> Option<NaiveDate> {
        self.0.earliest.map(|day| day.date())
    }

    /// Form (form), for instance in writing.
    #[getter]
    fn form(&self) -> Option<&str> {
        self.0.form.as_deref()
    }

    /// What cause it needs (skäl), for instance none.
    #[getter]
    fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }

    /// To which day it works within a term that an option has added (verkan): `anyDay` or
    /// `termEnd`.
    #[getter]
    fn reach(&self) -> Option<&'static str> {
        self.0.reach.map(core::Reach::as_str)
    }

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<NoticePeriod {}>", self.write()?))
    }
}

shape! {
    /// Assignment terms (uppdragsvillkor). What is left out is unknown, never no.
    AssignmentTerms(core::AssignmentTerms) {
        /// First day (startdag).
        start: Day,
        /// Last day of a fixed term (slutdag), inclusive.
        end: Day,
        /// Length of a fixed term from the start (avtalstid), `24 months` or `2 years`, in place of
        /// the last day.
        term: Span,
        /// Whether it runs until further notice (tills vidare).
        until_further_notice: bool,
        /// Minimum term in months (bindningstid), from the start.
        minimum_term_months = minimum_term: MonthSpan,
        /// Notice periods (uppsägningstider), by party.
        notice: Vec<core::NoticePeriod>,
        /// Options to extend (optioner på förlängning): equal ones, or one entry for each.
        options: core::OptionClause,
        /// Compensation (ersättning).
        compensation: core::Compensation,
        /// Who bears which cost (kostnadsbärare).
        cost_bearers: Vec<core::CostBearer>,
        /// Price adjustment (prisjustering).
        adjustment: core::Adjustment,
        /// Resources in kind (naturaresurser).
        in_kind: Vec<core::InKind>,
        /// Penalties (viten).
        penalties: Vec<core::Penalty>,
        /// Follow-up and insight (uppföljning och insyn).
        follow_up: core::FollowUpTerms,
        /// Transition at the end (avveckling och överlämning).
        transition: core::Transition,
        /// Data of the user's own, kept as they stand.
        extensions: Extensions,
    }
}

#[pymethods]
impl AssignmentTerms {
    /// When the agreement ends if notice is given (uppsägning) on a day, by `authority`,
    /// `provider` or, where it is left out, either party.
    ///
    /// Where the terms do not say to which day the period runs, or whether notice works to any day
    /// of an extended term, the answer holds the readings; where they do not settle it at all,
    /// what is missing, or what must be asked.
    #[pyo3(signature = (*, given, by=None))]
    fn notice_end<'py>(
        &self,
        py: Python<'py>,
        given: DateLike<'py>,
        by: Option<TextLike<'py>>,
    ) -> Result<NoticeAnswer<'py>, Failure> {
        let question = NoticeQuestion {
            terms: self.0.clone(),
            given: given.day("given")?,
            by: party(by)?,
            law_book: None,
        };
        Ok(NoticeAnswer(match &question.answer()? {
            core::NoticeAnswer::End(end) => answer!(py, NoticeEnd, end, {
                ends_on: end.ends_on.date(),
                steps: steps(py, &end.steps)?,
                findings: findings(&end.findings),
                missing: Many(end.missing.clone()),
            }),
            core::NoticeAnswer::Readings(answer) => {
                let mut readings = Vec::new();
                for reading in &answer.readings {
                    readings.push(answer!(py, NoticeReading, reading, {
                        anchor: reading.anchor.as_str(),
                        reach: reading.reach.map(core::Reach::as_str),
                        counts: reading.counts.map(|kind| kind.as_str()),
                        ends_on: reading.ends_on.date(),
                        steps: steps(py, &reading.steps)?,
                        findings: findings(&reading.findings),
                    }));
                }
                answer!(py, NoticeReadings, answer, {
                    readings: Many(readings),
                    missing: Many(answer.missing.clone()),
                    findings: findings(&answer.findings),
                })
            }
            core::NoticeAnswer::Unknown(unknown) => not_settled(py, unknown)?,
        }))
    }

    /// The latest day on which notice (uppsägning) lets the agreement have ended by a day.
    ///
    /// `service_days` is a margin for the letter, in days that lagen (1930:173) does not move.
    #[pyo3(signature = (*, end_by, by=None, service_days=None))]
    fn latest_notice<'py>(
        &self,
        py: Python<'py>,
        end_by: DateLike<'py>,
        by: Option<TextLike<'py>>,
        service_days: Option<CountLike<'py>>,
    ) -> Result<LatestNoticeAnswer<'py>, Failure> {
        let question = LatestNoticeQuestion {
            terms: self.0.clone(),
            end_by: end_by.day("endBy")?,
            by: party(by)?,
            service_days: maybe(service_days.as_ref(), |days| days.count(0, "serviceDays"))?,
            law_book: None,
        };
        Ok(LatestNoticeAnswer(match &question.answer()? {
            core::LatestNoticeAnswer::Day(latest) => answer!(py, LatestNotice, latest, {
                give_by: latest.give_by.map(|day| day.date()),
                ends_on: latest.ends_on.map(|day| day.date()),
                advise_by: latest.advise_by.map(|day| day.date()),
                findings: findings(&latest.findings),
                missing: Many(latest.missing.clone()),
            }),
            core::LatestNoticeAnswer::Readings(answer) => {
                let mut readings = Vec::new();
                for reading in &answer.readings {
                    readings.push(answer!(py, LatestNoticeReading, reading, {
                        anchor: reading.anchor.as_str(),
                        reach: reading.reach.map(core::Reach::as_str),
                        counts: reading.counts.map(|kind| kind.as_str()),
                        give_by: reading.latest.give_by.map(|day| day.date()),
                        ends_on: reading.latest.ends_on.map(|day| day.date()),
                        advise_by: reading.latest.advise_by.map(|day| day.date()),
                        findings: findings(&reading.latest.findings),
                    }));
                }
                answer!(py, LatestNoticeReadings, answer, {
                    readings: Many(readings),
                    missing: Many(answer.missing.clone()),
                    findings: findings(&answer.findings),
                })
            }
            core::LatestNoticeAnswer::Unknown(unknown) => not_settled(py, unknown)?,
        }))
    }

    /// When each option (option) ends, and by when it must be called; with `as_of` also its state
    /// on that day. Options without a maximum are told of on a day alone.
    #[pyo3(signature = (*, as_of=None))]
    fn option_ends<'py>(
        &self,
        py: Python<'py>,
        as_of: Option<DateLike<'py>>,
    ) -> Result<OptionsAnswer<'py>, Failure> {
        let as_of = maybe(as_of.as_ref(), |own| own.day("asOf"))?;
        let question = OptionsQuestion { terms: self.0.clone(), as_of, law_book: None };
        let whole = question.answer()?;
        let mut options = None;
        if let Some(terms) = &whole.options {
            let mut shown = Vec::new();
            for term in terms {
                let mut readings = Vec::new();
                for own in &term.readings {
                    readings.push(answer!(py, CallReading, own, {
                        counts: own.counts.as_str(),
                        call_by: own.call_by.date(),
                    }));
                }
                shown.push(answer!(py, OptionTerm, term, {
                    number: term.number,
                    call_by: term.call_by.map(|day| day.date()),
                    ends_on: term.ends_on.date(),
                    state: term.state.map(core::TermState::as_str),
                    readings: Many(readings),
                }));
            }
            options = Some(Many(shown));
        }
        Ok(OptionsAnswer(answer!(py, OptionsAnswer, &whole, {
            options: options,
            final_end: whole.final_end.map(|day| day.date()),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }
}

pub(crate) fn party(by: Option<TextLike<'_>>) -> Result<Option<core::NoticeBy>, Failure> {
    Ok(maybe(by.as_ref(), |by| by.word("by", core::NoticeBy::parse))?)
}

fn steps<'py>(py: Python<'py>, steps: &[core::Step]) -> Result<Many<Bound<'py, PyAny>>, Failure> {
    let mut shown = Vec::new();
    for step in steps {
        shown.push(answer!(py, Step, step, { step: step.step, on: step.on.date() }));
    }
    Ok(Many(shown))
}

fn not_settled<'py>(
    py: Python<'py>,
    unknown: &core::NoticeUnknown,
) -> Result<Bound<'py, PyAny>, Failure> {
    Ok(answer!(py, NoticeUnknown, unknown, {
        missing: Many(unknown.missing.clone()),
        findings: findings(&unknown.findings),
    }))
}
