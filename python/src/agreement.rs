//! Agreements: prices, changes, life lines, portfolios, letters, penalties.

use anbud::assignment as core;
use anbud::calendar::{Day, Instant};
use anbud::calls::{
    ChangeQuestion, FeeQuestion, LetterQuestion, LifeLineQuestion, PenaltyQuestion,
    PortfolioQuestion, PriceQuestion, Question,
};
use anbud::interchange::{self, LetterKind};
use anbud::language::Language;
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud::tender::{self, Authority, Regime};
use anbud::wire::{Extensions, Wire, to_json};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{
    AdjustedPrice, ContractChanges, Fee, Letter, LifeLine, PenaltyDue, Portfolio, answer,
};
use crate::arguments::{overlay, shown};
use crate::assignment::{AssignmentTerms, party};
use crate::convert::{CountLike, DateLike, DictLike, Many, MoneyLike, TextLike, fraction, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::json::{Fields, parsed, to_json_at};
use crate::law::LawBook;
use crate::shape::{Given, shape, words};
use crate::terms::{Adjustment, Compensation, Penalty};

words! {
    tender::ChangeGround,
}

shape! {
    /// Agreement (avtal) of a portfolio.
    Agreement(core::Agreement) {
        /// Its id, each one once.
        id: String,
        /// What it is called.
        title: String,
        /// Its terms.
        terms: core::AssignmentTerms,
        /// The last day on which the next procurement must begin, where that is known.
        procurement_starts_by: Day,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Change (ändring) of a contract.
    ContractChange(tender::ContractChange) {
        /// The day of the change.
        on: Day,
        /// What it adds to the contract's value; negative where it takes away.
        amount: Sek,
        /// The ground that is claimed: `small`, `clause`, `supplementary` or `unforeseen`.
        ground: tender::ChangeGround,
        /// Whether the overall nature of the contract is kept.
        nature_kept: bool,
        /// The clause that a change by clause rests on.
        clause: tender::ChangeClause,
        /// Whether the other conditions of 11 or 12 § are met, as a person has judged them.
        conditions_met: bool,
    }
}

shape! {
    /// Clause (klausul) of the procurement documents, as a person has judged it.
    ChangeClause(tender::ChangeClause) {
        /// Whether it stood in the procurement documents.
        in_documents: bool,
        /// Whether it is clear, exact and unequivocal.
        clear: bool,
        /// Whether it says to which extent and of which nature changes may be.
        states_scope: bool,
    }
}

shape! {
    /// Volume (volym) of a year of what is priced per unit.
    Volume(core::Volume) {
        /// The item, as in the price per unit.
        item: String,
        /// How many of the unit.
        quantity: Decimal,
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

fn share<'py>(py: Python<'py>, own: &Option<Rational>) -> PyResult<Option<Bound<'py, PyAny>>> {
    own.as_ref().map(|own| fraction(py, own)).transpose()
}

fn amount(own: Option<Sek>) -> Option<Decimal> {
    own.map(Sek::to_decimal)
}

fn table<'py>(py: Python<'py>, own: &core::Table) -> Result<Bound<'py, PyAny>, Failure> {
    Ok(answer!(py, Table, own, {
        headings: Many(own.headings.clone()),
        rows: Many(own.rows.iter().map(|row| Many(row.clone())).collect()),
    }))
}

#[pymethods]
impl Adjustment {
    /// The price on a day after adjustment by index (prisjustering).
    ///
    /// `series` holds the values of each index by month, `{"OPI": {"2017-12": "100"}}`; a value
    /// may be a `dict` with `value`, `provisional`, `publishedOn` and `source`. With both a
    /// provisional and a final value the answer tells what is settled; `settled_months` is how
    /// many months were paid by the provisional price of a year.
    #[pyo3(signature = (*, base, series, on, settled_months=None))]
    fn price<'py>(
        &self,
        py: Python<'py>,
        base: MoneyLike<'py>,
        series: DictLike<'py>,
        on: DateLike<'py>,
        settled_months: Option<CountLike<'py>>,
    ) -> Result<AdjustedPrice<'py>, Failure> {
        let question = PriceQuestion {
            base: base.sek("base")?,
            clause: self.0.clone(),
            series: core::IndexSeries::from_json_at(&to_json_at(&series.0, "series")?, "series")?,
            on: on.day("on")?,
            settled_months: maybe(settled_months.as_ref(), |own| own.count(0, "settledMonths"))?,
            law_book: None,
        };
        let whole = question.answer()?;
        let mut steps = Vec::new();
        for own in &whole.steps {
            steps.push(answer!(py, PriceStep, own, {
                step: own.step,
                on: own.on.map(|day| day.date()),
                index: &own.index,
                share: own.share,
                from_month: own.from.map(|month| month.to_string()),
                from_value: own.from_value,
                to_month: own.to.map(|month| month.to_string()),
                to_value: own.to_value,
                provisional: own.provisional,
                change: share(py, &own.change)?,
                exact: share(py, &own.exact)?,
                amount: amount(own.amount),
            }));
        }
        let mut settlement = None;
        if let Some(own) = &whole.settlement {
            settlement = Some(answer!(py, Settlement, own, {
                difference: own.difference.to_decimal(),
                months: own.months,
                amount: amount(own.amount),
            }));
        }
        Ok(AdjustedPrice(answer!(py, AdjustedPrice, &whole, {
            amount: amount(whole.amount),
            applied: whole.applied,
            change: share(py, &whole.change)?,
            carried: share(py, &whole.carried)?,
            provisional: whole.provisional,
            provisional_amount: amount(whole.provisional_amount),
            settlement: settlement,
            steps: Many(steps),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
            not_checked: Many(whole.not_checked.clone()),
        })))
    }
}

#[pymethods]
impl Compensation {
    /// What a year comes to (årets ersättning): the fixed fee, and each price per unit by its
    /// volume.
    #[pyo3(signature = (*, volumes))]
    fn fee<'py>(
        &self,
        py: Python<'py>,
        volumes: Given<'py, Vec<core::Volume>>,
    ) -> Result<Fee<'py>, Failure> {
        let question = FeeQuestion {
            compensation: self.0.clone(),
            volumes: volumes.read("volumes")?,
            law_book: None,
        };
        let whole = question.answer()?;
        let mut parts = Vec::new();
        for own in &whole.parts {
            parts.push(answer!(py, FeePart, own, {
                item: &own.item,
                quantity: own.quantity,
                paid: own.paid,
                amount: amount(own.amount),
            }));
        }
        Ok(Fee(answer!(py, Fee, &whole, {
            amount: amount(whole.amount),
            fixed: amount(whole.fixed),
            parts: Many(parts),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }
}

#[pymethods]
impl Penalty {
    /// What the penalty (vite) comes to, with its cap: for so many times, or for so many days.
    #[pyo3(signature = (*, compensation=None, times=None, days=None))]
    fn due<'py>(
        &self,
        py: Python<'py>,
        compensation: Option<Given<'py, core::Compensation>>,
        times: Option<CountLike<'py>>,
        days: Option<CountLike<'py>>,
    ) -> Result<PenaltyDue<'py>, Failure> {
        let question = PenaltyQuestion {
            penalty: self.0.clone(),
            compensation: maybe(compensation.as_ref(), |own| own.read("compensation"))?,
            times: maybe(times.as_ref(), |own| own.count(0, "times"))?,
            days: maybe(days.as_ref(), |own| own.count(0, "days"))?,
            law_book: None,
        };
        let whole = question.answer()?;
        Ok(PenaltyDue(answer!(py, PenaltyDue, &whole, {
            amount: amount(whole.amount),
            uncapped: amount(whole.uncapped),
            cap: amount(whole.cap),
            times: whole.times,
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
            not_checked: Many(whole.not_checked.clone()),
        })))
    }
}

/// Whether changes of a contract are allowed without a new procurement (ändring av kontrakt),
/// 17 kap. 9-12 §§ LOU.
///
/// The changes of small value are summed net. `index_factor` is the value now by the contract's
/// index clause over the value then. Under chapter 19 the answer is a benchmark.
#[pyfunction]
#[pyo3(signature = (
    *, changes, value=None, started_on=None, regime=None, index_factor=None, authority=None,
    works=None, law_book=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn contract_changes<'py>(
    py: Python<'py>,
    changes: Given<'py, Vec<tender::ContractChange>>,
    value: Option<MoneyLike<'py>>,
    started_on: Option<DateLike<'py>>,
    regime: Option<TextLike<'py>>,
    index_factor: Option<Given<'py, Decimal>>,
    authority: Option<TextLike<'py>>,
    works: Option<Given<'py, bool>>,
    law_book: Option<&LawBook>,
) -> Result<ContractChanges<'py>, Failure> {
    let question = ChangeQuestion {
        value: maybe(value.as_ref(), |own| own.sek("value"))?,
        started_on: maybe(started_on.as_ref(), |own| own.day("startedOn"))?,
        regime: maybe(regime.as_ref(), |own| own.word("regime", Regime::parse))?,
        index_factor: maybe(index_factor.as_ref(), |own| own.read("indexFactor"))?,
        authority: maybe(authority.as_ref(), |own| own.word("authority", Authority::parse))?,
        works: maybe(works.as_ref(), |own| own.read("works"))?,
        changes: changes.read("changes")?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    Ok(ContractChanges(answer!(py, ContractChanges, &whole, {
        indexed_value: amount(whole.indexed_value),
        net_small: amount(whole.net_small),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
        not_checked: Many(whole.not_checked.clone()),
    })))
}

#[pymethods]
impl AssignmentTerms {
    /// The life line (livslinje): every date of the agreement in order, the readings of its
    /// notice clause side by side, what a delay costs, and what is unknown.
    ///
    /// Notice is taken to be given on `as_of`. With `stamped_at` the answer holds a calendar
    /// file that reminds `alarms` days before what must be decided, 30 and 7 where left out.
    #[pyo3(signature = (
        *, as_of=None, end_by=None, by=None, service_days=None, procurement_starts_by=None,
        language=None, stamped_at=None, alarms=None
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
        language: Option<TextLike<'py>>,
        stamped_at: Option<Given<'py, Instant>>,
        alarms: Option<Given<'py, Vec<u32>>>,
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
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            stamped_at: maybe(stamped_at.as_ref(), |own| own.read("stampedAt"))?,
            alarms: maybe(alarms.as_ref(), |own| own.read("alarms"))?,
            law_book: None,
        };
        let whole = question.answer()?;
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

    /// A letter (brev) as a draft in Swedish: `notice` (uppsägning) or `optionCall` (avrop).
    ///
    /// What is not known becomes a blank in brackets, listed by its path.
    #[pyo3(signature = (*, kind, on, by=None, option=None, details=None))]
    fn letter<'py>(
        &self,
        py: Python<'py>,
        kind: TextLike<'py>,
        on: DateLike<'py>,
        by: Option<TextLike<'py>>,
        option: Option<CountLike<'py>>,
        details: Option<Given<'py, interchange::LetterDetails>>,
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
        let whole = question.answer()?;
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
#[pyo3(signature = (agreements, *, as_of, months, language=None, stamped_at=None, alarms=None))]
pub(crate) fn portfolio<'py>(
    py: Python<'py>,
    agreements: Given<'py, Vec<core::Agreement>>,
    as_of: DateLike<'py>,
    months: CountLike<'py>,
    language: Option<TextLike<'py>>,
    stamped_at: Option<Given<'py, Instant>>,
    alarms: Option<Given<'py, Vec<u32>>>,
) -> Result<Portfolio<'py>, Failure> {
    let question = PortfolioQuestion {
        agreements: agreements.read("agreements")?,
        as_of: as_of.day("asOf")?,
        months: months.count(0, "months")?,
        language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
        stamped_at: maybe(stamped_at.as_ref(), |own| own.read("stampedAt"))?,
        alarms: maybe(alarms.as_ref(), |own| own.read("alarms"))?,
        law_book: None,
    };
    let whole = question.answer()?;
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
        PriceQuestion::CALL => {
            let asked = PriceQuestion::from_json(text)?;
            given
                .set("clause", Some(Adjustment(asked.clause)))?
                .set("base", Some(asked.base.to_decimal()))?
                .set("series", Some(parsed(py, &to_json(&asked.series)?)?))?
                .set("on", Some(asked.on.date()))?
                .set("settled_months", asked.settled_months)?
        }
        ChangeQuestion::CALL => {
            let asked = ChangeQuestion::from_json(text)?;
            given
                .set("value", amount(asked.value))?
                .set("started_on", asked.started_on.map(|day| day.date()))?
                .set("regime", asked.regime.map(Regime::as_str))?
                .set("index_factor", asked.index_factor)?
                .set("authority", asked.authority.map(Authority::as_str))?
                .set("works", asked.works)?
                .set("changes", shown(py, &asked.changes)?)?
                .set("law_book", overlay(text)?)?
        }
        LifeLineQuestion::CALL => {
            let asked = LifeLineQuestion::from_json(text)?;
            given
                .set("terms", Some(AssignmentTerms(asked.terms)))?
                .set("as_of", asked.as_of.map(|day| day.date()))?
                .set("end_by", asked.end_by.map(|day| day.date()))?
                .set("by", asked.by.map(core::NoticeBy::as_str))?
                .set("service_days", asked.service_days)?
                .set("procurement_starts_by", asked.procurement_starts_by.map(|day| day.date()))?
                .set("language", asked.language.map(Language::as_str))?
                .set("stamped_at", asked.stamped_at.map(|own| own.date_time()))?
                .set("alarms", asked.alarms.map(Many))?
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
        FeeQuestion::CALL => {
            let asked = FeeQuestion::from_json(text)?;
            given
                .set("compensation", Some(Compensation(asked.compensation)))?
                .set("volumes", shown(py, &asked.volumes)?)?
        }
        PenaltyQuestion::CALL => {
            let asked = PenaltyQuestion::from_json(text)?;
            given
                .set("penalty", Some(Penalty(asked.penalty)))?
                .set("compensation", asked.compensation.map(Compensation))?
                .set("times", asked.times)?
                .set("days", asked.days)?
        }
        _ => return Ok(None),
    }))
}
