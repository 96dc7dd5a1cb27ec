//! Agreements: life lines, portfolios, letters.

use anbud::assignment as core;
use anbud::calendar::{Day, Instant};
use anbud::calls::{LetterQuestion, LifeLineQuestion, PortfolioQuestion, Question};
use anbud::dossier;
use anbud::interchange::{self, LetterKind};
use anbud::language::Language;
use anbud::wire::{Extensions, Wire};
use pyo3::prelude::*;

use crate::answers::{Letter, LifeLine, Portfolio, answer};
use crate::arguments::{overlay, shown};
use crate::assignment::{AssignmentTerms, party};
use crate::convert::{CountLike, DateLike, Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::json::Fields;
use crate::law::LawBook;
use crate::law_version::answered;
use crate::pricing::amount;
use crate::shape::{Given, shape};

shape! {
    /// Agreement (avtal) of a portfolio.
    Agreement(dossier::Agreement) {
        /// Its id, each one once.
        id: String,
        /// What it is called.
        title: String,
        /// Its terms.
        terms: core::AssignmentTerms,
        /// The last day on which the next procurement must begin, where that is known.
        procurement_starts_by: Day,
        /// The next procurement as it is planned, from which that day is counted backwards.
        next_procurement: dossier::NextProcurement,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Next procurement (nästa upphandling) of what an agreement is on, as it is planned.
    NextProcurement(dossier::NextProcurement) {
        /// The procurement, as far as it is planned: its procedure, value, CPV codes and days.
        tender: anbud::tender::Tender,
        /// How long its work takes.
        assume: anbud::tender::PlanAssumptions,
    }
}

shape! {
    /// Details of a letter (brevets uppgifter): what only the parties know.
    LetterDetails(interchange::LetterDetails) {
        /// What the agreement is called.
        title: String,
        /// Its number in the register (diarienummer).
        number: String,
        /// The day it was signed.
        signed_on: Day,
        /// The clause of the agreement on notice or options, for instance `punkt 7.2`.
        clause: String,
        /// Who sends the letter.
        sender: interchange::LetterParty,
        /// Who receives it.
        recipient: interchange::LetterParty,
        /// Where it is written.
        place: String,
        /// The cause, where the agreement asks for one.
        cause: String,
    }
}

shape! {
    /// Party to a letter (avsändare eller mottagare); organisations, never private persons.
    LetterParty(interchange::LetterParty) {
        /// Its name.
        name: String,
        /// Its organisation number.
        number: String,
        /// Its address, a line each.
        address: Vec<String>,
    }
}

fn table<'py>(py: Python<'py>, own: &core::Table) -> Result<Bound<'py, PyAny>, Failure> {
    Ok(answer!(py, Table, own, {
        headings: Many(own.headings.clone()),
        rows: Many(own.rows.iter().map(|row| Many(row.clone())).collect()),
    }))
}

#[pymethods]
impl AssignmentTerms {
    /// The life line (livslinje): every date of the agreement in order, the readings of its
    /// notice clause side by side, what a delay costs, and what is unknown.
    ///
    /// Notice is taken to be given on `as_of`. With `stamped_at` the answer holds a calendar
    /// file that reminds `alarms` days before what must be decided, 30 and 7 where left out.
    /// When the next procurement must begin is stated by `procurement_starts_by`, or counted
    /// backwards from the plan in `next_procurement`.
    #[pyo3(signature = (
        *, as_of=None, end_by=None, by=None, service_days=None, procurement_starts_by=None,
        next_procurement=None, language=None, stamped_at=None, alarms=None, law_book=None, stamp=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python method")]
    fn life_line<'py>(
        &self,
        py: Python<'py>,
        as_of: Option<DateLike<'py>>,
        end_by: Option<DateLike<'py>>,
        by: Option<TextLike<'py>>,
        service_days: Option<CountLike<'py>>,
        procurement_starts_by: Option<DateLike<'py>>,
        next_procurement: Option<Given<'py, dossier::NextProcurement>>,
        language: Option<TextLike<'py>>,
        stamped_at: Option<Given<'py, Instant>>,
        alarms: Option<Given<'py, Vec<u32>>>,
        law_book: Option<&LawBook>,
        stamp: Option<&LawBook>,
    ) -> Result<LifeLine<'py>, Failure> {
        let day = |own: &DateLike<'py>, path: &str| own.day(path);
        let question = LifeLineQuestion {
            terms: self.0.clone(),
            as_of: maybe(as_of.as_ref(), |own| day(own, "asOf"))?,
            end_by: maybe(end_by.as_ref(), |own| day(own, "endBy"))?,
            by: party(by)?,
            service_days: maybe(service_days.as_ref(), |own| own.count(0, "serviceDays"))?,
            procurement_starts_by: maybe(procurement_starts_by.as_ref(), |own| {
                day(own, "procurementStartsBy")
            })?,
            next_procurement: maybe(next_procurement.as_ref(), |own| own.read("nextProcurement"))?,
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            stamped_at: maybe(stamped_at.as_ref(), |own| own.read("stampedAt"))?,
            alarms: maybe(alarms.as_ref(), |own| own.read("alarms"))?,
            law_book: law_book.map(|own| own.book.clone()),
        };
        let whole = answered(&question, stamp)?;
        let mut events = Vec::new();
        for own in &whole.events {
            events.push(answer!(py, LifeEvent, own, {
                on: own.on.date(),
                kind: own.kind.as_str(),
                what: &own.what,
                anchor: own.anchor.map(core::Anchor::as_str),
                option: own.option,
                path: own.path,
            }));
        }
        let mut readings = Vec::new();
        for own in &whole.readings {
            readings.push(answer!(py, LifeLineRow, own, {
                anchor: own.anchor.as_str(),
                reach: own.reach.map(core::Reach::as_str),
                counts: own.counts.map(|kind| kind.as_str()),
                ends_on: own.ends_on.date(),
                same_end_until: own.same_end_until.map(|day| day.date()),
                then_ends_on: own.then_ends_on.map(|day| day.date()),
                extra_days: own.extra_days,
                extra_cost: amount(own.extra_cost),
                give_by: own.give_by.map(|day| day.date()),
                give_by_ends_on: own.give_by_ends_on.map(|day| day.date()),
                advise_by: own.advise_by.map(|day| day.date()),
            }));
        }
        let mut unknown = Vec::new();
        for own in &whole.unknown {
            unknown.push(answer!(py, UnknownTerm, own, {
                path: own.path,
                what: &own.what,
                item: &own.item,
            }));
        }
        Ok(LifeLine(answer!(py, LifeLine, &whole, {
            as_of: whole.as_of.map(|day| day.date()),
            end_by: whole.end_by.map(|day| day.date()),
            events: Many(events),
            readings: Many(readings),
            unknown: Many(unknown),
            table: table(py, &whole.table)?,
            ics: &whole.ics,
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
            not_checked: Many(whole.not_checked.clone()),
        })))
    }

    /// A letter (brev) as a draft in Swedish: `notice` (uppsägning), `optionCall` (avrop) or
    /// `extensionRefusal` (avböjande av en förlängning som annars kommer av sig själv).
    ///
    /// What is not known becomes a blank in brackets, listed by its path.
    #[pyo3(signature = (*, kind, on, by=None, option=None, details=None, stamp=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python method")]
    fn letter<'py>(
        &self,
        py: Python<'py>,
        kind: TextLike<'py>,
        on: DateLike<'py>,
        by: Option<TextLike<'py>>,
        option: Option<CountLike<'py>>,
        details: Option<Given<'py, interchange::LetterDetails>>,
        stamp: Option<&LawBook>,
    ) -> Result<Letter<'py>, Failure> {
        let question = LetterQuestion {
            terms: self.0.clone(),
            kind: kind.word("kind", LetterKind::parse)?,
            on: on.day("on")?,
            by: party(by)?,
            option: maybe(option.as_ref(), |own| own.count(0, "option"))?,
            details: maybe(details.as_ref(), |own| own.read("details"))?,
            law_book: None,
        };
        let whole = answered(&question, stamp)?;
        Ok(Letter(answer!(py, Letter, &whole, {
            subject: &whole.subject,
            text: &whole.text,
            blanks: Many(whole.blanks.clone()),
            ends_on: whole.ends_on.map(|day| day.date()),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }
}

/// What must be decided of many agreements (avtalsportfölj) from a day on, for so many months,
/// sorted by day, with the money that hangs on it.
#[pyfunction]
#[pyo3(signature = (
    agreements, *, as_of, months, language=None, stamped_at=None, alarms=None, law_book=None, stamp=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn portfolio<'py>(
    py: Python<'py>,
    agreements: Given<'py, Vec<dossier::Agreement>>,
    as_of: DateLike<'py>,
    months: CountLike<'py>,
    language: Option<TextLike<'py>>,
    stamped_at: Option<Given<'py, Instant>>,
    alarms: Option<Given<'py, Vec<u32>>>,
    law_book: Option<&LawBook>,
    stamp: Option<&LawBook>,
) -> Result<Portfolio<'py>, Failure> {
    let question = PortfolioQuestion {
        agreements: agreements.read("agreements")?,
        as_of: as_of.day("asOf")?,
        months: months.count(0, "months")?,
        language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
        stamped_at: maybe(stamped_at.as_ref(), |own| own.read("stampedAt"))?,
        alarms: maybe(alarms.as_ref(), |own| own.read("alarms"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = answered(&question, stamp)?;
    let mut decisions = Vec::new();
    for own in &whole.decisions {
        let anchors = own.anchors.iter().map(|anchor| anchor.as_str());
        decisions.push(answer!(py, Decision, own, {
            agreement: &own.agreement,
            title: &own.title,
            kind: own.kind.as_str(),
            decide_by: own.decide_by.date(),
            advise_by: own.advise_by.map(|day| day.date()),
            days_left: own.days_left,
            effect_on: own.effect_on.date(),
            then_ends_on: own.then_ends_on.map(|day| day.date()),
            amount: amount(own.amount),
            anchors: Many(anchors.collect()),
            option: own.option,
            what: &own.what,
        }));
    }
    let mut unknown = Vec::new();
    for own in &whole.unknown {
        unknown.push(answer!(py, UndecidedAgreement, own, {
            agreement: &own.agreement,
            title: &own.title,
            missing: Many(own.missing.clone()),
        }));
    }
    Ok(Portfolio(answer!(py, Portfolio, &whole, {
        as_of: whole.as_of.date(),
        until: whole.until.date(),
        decisions: Many(decisions),
        unknown: Many(unknown),
        table: table(py, &whole.table)?,
        ics: &whole.ics,
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}

/// The arguments of the native calls of this topic; none for another call.
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    name: &str,
    text: &str,
) -> Result<Option<Fields<'py>>, Failure> {
    let given = Fields::new(py);
    Ok(Some(match name {
        LifeLineQuestion::CALL => {
            let asked = LifeLineQuestion::from_json(text)?;
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("end_by", asked.end_by.map(|day| day.date()))?
                .set("by", asked.by.map(core::NoticeBy::as_str))?
                .set("service_days", asked.service_days)?
                .set("procurement_starts_by", asked.procurement_starts_by.map(|day| day.date()))?
                .set("next_procurement", asked.next_procurement.map(NextProcurement))?
                .set("language", asked.language.map(Language::as_str))?
                .set("stamped_at", asked.stamped_at.map(|own| own.date_time()))?
                .set("alarms", asked.alarms.map(Many))?
                .set("law_book", overlay(text)?)?
        }
        PortfolioQuestion::CALL => {
            let asked = PortfolioQuestion::from_json(text)?;
            given
                .set("agreements", shown(py, &asked.agreements)?)?
                .set("as_of", Some(asked.as_of.date()))?
                .set("months", Some(asked.months))?
                .set("language", asked.language.map(Language::as_str))?
                .set("stamped_at", asked.stamped_at.map(|own| own.date_time()))?
                .set("alarms", asked.alarms.map(Many))?
                .set("law_book", overlay(text)?)?
        }
        LetterQuestion::CALL => {
            let asked = LetterQuestion::from_json(text)?;
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("kind", Some(asked.kind.as_str()))?
                .set("on", Some(asked.on.date()))?
                .set("by", asked.by.map(core::NoticeBy::as_str))?
                .set("option", asked.option)?
                .set("details", asked.details.map(LetterDetails))?
        }
        _ => return Ok(None),
    }))
}
