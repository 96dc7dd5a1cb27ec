//! What an agreement costs and how it changes: prices by index, fees, penalties, changes.

use anbud::assignment as core;
use anbud::calendar::Day;
use anbud::calls::{ChangeQuestion, FeeQuestion, PenaltyQuestion, PriceQuestion, Question};
use anbud::money::Sek;
use anbud::rational::Rational;
use anbud::tender::{self, Authority, Regime};
use anbud::wire::{Wire, to_json};
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{AdjustedPrice, ContractChanges, Fee, PenaltyDue, answer};
use crate::arguments::{overlay, shown};
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

fn share<'py>(py: Python<'py>, own: &Option<Rational>) -> PyResult<Option<Bound<'py, PyAny>>> {
    own.as_ref().map(|own| fraction(py, own)).transpose()
}

pub(crate) fn amount(own: Option<Sek>) -> Option<Decimal> {
    own.map(Sek::to_decimal)
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
