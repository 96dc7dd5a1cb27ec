//! State aid: earlier aid, exchange rates, entrustments, and whether a grant fits.

use anbud::aid as core;
use anbud::calendar::Day;
use anbud::calls::{Question, StateAidQuestion};
use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{StateAid, answer};
use crate::convert::{DateLike, Many, MoneyLike, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::{Outcome, findings};
use crate::law::LawBook;
use crate::shape::{Given, shape, words};

words! {
    core::AidScheme,
}

shape! {
    /// Exchange rate (växelkurs) of kronor for one euro, with its day and where it stands.
    EuroRate(core::EuroRate) {
        /// Kronor for one euro, from 1 to 1000.
        sek_per_euro: Decimal,
        /// The day of the rate.
        on: Day,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Earlier aid of little importance (tidigare stöd av mindre betydelse).
    AidGrant(core::AidGrant) {
        /// The day it was granted.
        on: Day,
        /// The amount in euro, gross.
        amount_eur: Decimal,
        /// The amount in kronor, gross; `rate` converts it.
        amount_sek: Sek,
        /// The rate for `amount_sek`.
        rate: core::EuroRate,
        /// The scheme; absent is the one asked about.
        scheme: core::AidScheme,
        /// Who got it.
        to: String,
        /// Who granted it.
        granted_by: String,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Entrustment (tilldelning) of a service of general economic interest, with its end.
    Entrustment(core::Entrustment) {
        /// First day.
        first_day = from: Day,
        /// Last day, inclusive.
        last_day = to: Day,
        /// Compensation a year in euro, for the decision on such services.
        compensation_per_year_eur: Decimal,
        /// Whether it is a social service that the decision leaves without a ceiling.
        social_service: bool,
        /// Where it stands.
        source: String,
    }
}

/// Whether aid of little importance may be granted (stöd av mindre betydelse): what earlier aid
/// uses of the ceiling, what is left, and whether the proposal fits.
///
/// `scheme` is `deMinimis` or `sgeiDeMinimis`. State the proposal in euro, or in kronor with a
/// `rate`. `earlier` left out is unknown, an empty list is nothing. `activity` is `economic`,
/// `nonEconomic` or `unknown`. `undertaking` names the recipient and what is linked to it.
#[pyfunction]
#[pyo3(signature = (
    *, on, scheme, earlier=None, proposed_eur=None, proposed_sek=None, rate=None, activity=None,
    undertaking=None, entrustment=None, registered_on=None, law_book=None
))]
#[allow(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn state_aid<'py>(
    py: Python<'py>,
    on: DateLike<'py>,
    scheme: TextLike<'py>,
    earlier: Option<Given<'py, Vec<core::AidGrant>>>,
    proposed_eur: Option<Given<'py, Decimal>>,
    proposed_sek: Option<MoneyLike<'py>>,
    rate: Option<Given<'py, core::EuroRate>>,
    activity: Option<TextLike<'py>>,
    undertaking: Option<Given<'py, Vec<String>>>,
    entrustment: Option<Given<'py, core::Entrustment>>,
    registered_on: Option<DateLike<'py>>,
    law_book: Option<&LawBook>,
) -> Result<StateAid<'py>, Failure> {
    let question = StateAidQuestion {
        on: on.day("on")?,
        scheme: scheme.word("scheme", core::AidScheme::parse)?,
        earlier: maybe(earlier.as_ref(), |own| own.read("earlier"))?,
        proposed_eur: maybe(proposed_eur.as_ref(), |own| own.read("proposedEur"))?,
        proposed_sek: maybe(proposed_sek.as_ref(), |own| own.sek("proposedSek"))?,
        rate: maybe(rate.as_ref(), |own| own.read("rate"))?,
        activity: maybe(activity.as_ref(), |own| own.word("activity", core::AidActivity::parse))?,
        undertaking: maybe(undertaking.as_ref(), |own| own.read("undertaking"))?,
        entrustment: maybe(entrustment.as_ref(), |own| own.read("entrustment"))?,
        registered_on: maybe(registered_on.as_ref(), |own| own.day("registeredOn"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    let mut earlier = Vec::new();
    for own in &whole.earlier {
        earlier.push(answer!(py, CountedAid, own, {
            on: own.on.map(Day::date),
            amount_eur: own.amount_eur,
            counted: own.counted,
        }));
    }
    Ok(StateAid(answer!(py, StateAid, &whole, {
        ceiling_eur: whole.ceiling_eur,
        used_eur: whole.used_eur,
        left_eur: whole.left_eur,
        outcome: Outcome(whole.outcome.clone()),
        proposed_eur: whole.proposed_eur,
        window_from: whole.window_from.map(Day::date),
        window_to: whole.window_to.map(Day::date),
        earlier: Many(earlier),
        findings: findings(&whole.findings),
        missing: Many(whole.missing.clone()),
    })))
}
