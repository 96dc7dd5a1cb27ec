//! Terms of an assignment, and when notice ends it.

use anbud::assignment as core;
use anbud::calendar::{MonthSpan, Span};
use anbud::calls::{LatestNoticeQuestion, NoticeQuestion, Question};
use chrono::NaiveDate;
use pyo3::prelude::*;

use crate::answers::{LatestNoticeAnswer, NoticeAnswer, answer};
use crate::classes::{Wired, wraps};
use crate::convert::{
    CountLike, DateLike, DictLike, ListLike, Many, NoticePeriods, TextLike, TruthLike, maybe,
};
use crate::errors::Failure;
use crate::finding::findings;
use crate::json::Fields;

/// Notice period (uppsägningstid) of a party. What is left out is unknown.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct NoticePeriod(core::NoticePeriod);

wraps!(NoticePeriod(core::NoticePeriod));

#[pymethods]
impl NoticePeriod {
    #[new]
    #[pyo3(signature = (
        *, by=None, days=None, weeks=None, months=None, anchor=None, fixed_day=None,
        trigger=None, deemed_after_days=None, earliest=None, form=None
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
            .set("form", form)?;
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
        self.0.period.map(|length| Span::from(length).to_string())
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

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<NoticePeriod {}>", self.write()?))
    }
}

/// Assignment terms (uppdragsvillkor). What is left out is unknown, never no.
#[pyclass(frozen, eq, module = "anbud")]
#[derive(Clone, PartialEq)]
pub(crate) struct AssignmentTerms(pub(crate) core::AssignmentTerms);

wraps!(AssignmentTerms(core::AssignmentTerms));

#[pymethods]
impl AssignmentTerms {
    #[new]
    #[pyo3(signature = (
        *, start=None, end=None, until_further_notice=None, minimum_term_months=None,
        notice=None, options=None, compensation=None, cost_bearers=None, adjustment=None,
        in_kind=None, extensions=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python constructor")]
    fn new<'py>(
        py: Python<'py>,
        start: Option<DateLike<'py>>,
        end: Option<DateLike<'py>>,
        until_further_notice: Option<TruthLike<'py>>,
        minimum_term_months: Option<CountLike<'py>>,
        notice: Option<NoticePeriods<'py>>,
        options: Option<DictLike<'py>>,
        compensation: Option<DictLike<'py>>,
        cost_bearers: Option<ListLike<'py>>,
        adjustment: Option<DictLike<'py>>,
        in_kind: Option<ListLike<'py>>,
        extensions: Option<DictLike<'py>>,
    ) -> Result<Self, Failure> {
        let minimum_term = Fields::new(py).set("months", minimum_term_months)?;
        let fields = Fields::new(py)
            .set("start", start)?
            .set("end", end)?
            .set("untilFurtherNotice", until_further_notice)?
            .set("minimumTerm", minimum_term.nested())?
            .set("notice", notice)?
            .set("options", options)?
            .set("compensation", compensation)?
            .set("costBearers", cost_bearers)?
            .set("adjustment", adjustment)?
            .set("inKind", in_kind)?
            .set("extensions", extensions)?;
        Ok(Self::read(&fields.to_json()?)?)
    }

    /// First day (startdag).
    #[getter]
    fn start(&self) -> Option<NaiveDate> {
        self.0.start.map(|day| day.date())
    }

    /// Last day of a fixed term (slutdag), inclusive.
    #[getter]
    fn end(&self) -> Option<NaiveDate> {
        self.0.end.map(|day| day.date())
    }

    /// Whether it runs until further notice (tills vidare).
    #[getter]
    fn until_further_notice(&self) -> Option<bool> {
        self.0.until_further_notice
    }

    /// Minimum term in months (bindningstid), from the start.
    #[getter]
    fn minimum_term_months(&self) -> Option<u32> {
        self.0.minimum_term.map(|MonthSpan::Months(months)| months)
    }

    /// Notice periods (uppsägningstider), by party.
    #[getter]
    fn notice(&self) -> Option<Many<NoticePeriod>> {
        let notice = self.0.notice.as_ref()?;
        Some(Many(notice.iter().cloned().map(NoticePeriod).collect()))
    }

    /// When the agreement ends if notice is given (uppsägning) on a day, by `authority`,
    /// `provider` or, where it is left out, either party.
    ///
    /// Where the terms do not say to which day the period runs, the answer holds the three
    /// readings in use; where they do not settle it at all, what is missing.
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
            }),
            core::NoticeAnswer::Readings(answer) => {
                let mut readings = Vec::new();
                for reading in &answer.readings {
                    readings.push(answer!(py, NoticeReading, reading, {
                        anchor: reading.anchor.as_str(),
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
            }),
            core::LatestNoticeAnswer::Readings(answer) => {
                let mut readings = Vec::new();
                for reading in &answer.readings {
                    readings.push(answer!(py, LatestNoticeReading, reading, {
                        anchor: reading.anchor.as_str(),
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

    fn __repr__(&self) -> Result<String, Failure> {
        Ok(format!("<AssignmentTerms {}>", self.write()?))
    }
}

fn party(by: Option<TextLike<'_>>) -> Result<Option<core::NoticeBy>, Failure> {
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
