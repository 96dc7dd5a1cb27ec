//! What is stated of a commitment: in its own fields, in its terms, or in both and not alike.

use std::collections::BTreeSet;

use super::method::Amount;
use super::plan::PlanCommitment;
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::rational::Rational;

const ANNUAL: &str = "plan.commitments.annual";
const TOTAL: &str = "plan.commitments.total";
const FROM: &str = "plan.commitments.from";
const TO: &str = "plan.commitments.to";
const TERMS_ANNUAL: &str = "plan.commitments.terms.compensation.annual";
const TERMS_MONTHLY: &str = "plan.commitments.terms.compensation.monthly";
const TERMS_TOTAL: &str = "plan.commitments.terms.compensation.total";
const START: &str = "plan.commitments.terms.start";
const END: &str = "plan.commitments.terms.end";
const TERM: &str = "plan.commitments.terms.term";

/// A value and the field that states it.
#[derive(Clone, Copy)]
struct Named<T> {
    field: &'static str,
    value: T,
}

/// What the fields say together.
#[derive(Clone)]
pub(super) struct Stated<T> {
    /// The value that the first of them states.
    first: Option<Named<T>>,
    /// A later one that states another value.
    other: Option<Named<T>>,
    /// Whether more than one states it.
    compared: bool,
}

impl<T: Copy + PartialEq> Stated<T> {
    fn of(fields: impl IntoIterator<Item = (&'static str, Option<T>)>) -> Self {
        let named =
            |(field, value): (&'static str, Option<T>)| Some(Named { field, value: value? });
        let stated: Vec<Named<T>> = fields.into_iter().filter_map(named).collect();
        let first = stated.first().copied();
        let differs = |own: &&Named<T>| first.is_some_and(|first| own.value != first.value);
        let other = stated.iter().find(differs).copied();
        Self { first, other, compared: stated.len() > 1 }
    }

    /// The value, where the fields agree.
    pub(super) fn known(&self) -> Option<T> {
        self.first.filter(|_| self.other.is_none()).map(|own| own.value)
    }

    pub(super) fn is_stated(&self) -> bool {
        self.first.is_some()
    }

    /// The fields that contradict each other.
    pub(super) fn fields(&self) -> Option<[&'static str; 2]> {
        Some([self.first?.field, self.other?.field])
    }

    /// The values stated: one, two that differ, or none.
    pub(super) fn values(&self) -> impl Iterator<Item = T> {
        self.first.into_iter().chain(self.other).map(|own| own.value)
    }

    /// Names what is missing to know the value: one of the fields that differ, or `absent`.
    pub(super) fn missing(&self, absent: &str, missing: &mut BTreeSet<String>) {
        match self.fields() {
            Some(fields) => missing.extend(fields.map(str::to_owned)),
            None if self.first.is_none() => drop(missing.insert(absent.to_owned())),
            None => {}
        }
    }

    fn finding(
        &self,
        commitment: &str,
        fact: impl Fn(T) -> Fact,
        names: (&'static str, &'static str),
    ) -> Option<Finding> {
        let (first, other) = (self.first?, self.other?);
        let finding = Finding::new(RuleId::COMMITMENT_AGREES, Outcome::Breached)
            .with_fact("commitment", commitment)
            .with_fact("field", first.field)
            .with_fact("otherField", other.field)
            .with_fact(names.0, fact(first.value))
            .with_fact(names.1, fact(other.value));
        Some(finding)
    }
}

/// Everything that a commitment states of its amount and its days.
pub(super) struct Facts {
    annual: Stated<Sek>,
    total: Stated<Sek>,
    pub(super) from: Stated<Day>,
    pub(super) to: Stated<Day>,
}

impl Facts {
    /// # Errors
    /// `money.overflow` where twelve months are too large an amount.
    pub(super) fn of(commitment: &PlanCommitment) -> Result<Self, Error> {
        let terms = commitment.terms.as_ref();
        let paid = terms.and_then(|terms| terms.compensation.as_ref());
        let year = |amount: Sek| Rational::from_ore(amount).times(&Rational::whole(12)).to_sek();
        let monthly = paid.and_then(|paid| paid.monthly).map(year).transpose();
        let monthly = monthly.map_err(|error| error.at("terms.compensation.monthly"))?;
        let of_year = paid.and_then(|paid| paid.annual);
        // A month that is the year's twelfth, rounded to the öre, says the same as the year.
        let twelfth = |annual: &Sek| {
            let month = Rational::from_ore(*annual).over(&Rational::whole(12));
            let month = month.and_then(|month| month.rounded().to_sek().ok());
            month.is_some() && month == paid.and_then(|paid| paid.monthly)
        };
        let monthly = commitment.annual.or(of_year).filter(twelfth).or(monthly);
        let annual =
            [(ANNUAL, commitment.annual), (TERMS_ANNUAL, of_year), (TERMS_MONTHLY, monthly)];
        let total = [(TOTAL, commitment.total), (TERMS_TOTAL, paid.and_then(|paid| paid.total))];
        Ok(Self {
            annual: Stated::of(annual),
            total: Stated::of(total),
            from: Stated::of([
                (FROM, commitment.from),
                (START, terms.and_then(|terms| terms.start)),
            ]),
            to: Stated::of([
                (TO, commitment.to),
                (END, terms.and_then(|terms| terms.end)),
                (TERM, terms.map(|terms| terms.end_by_length()).transpose()?.flatten()),
            ]),
        })
    }

    /// The amount, or what is missing to know it. An amount for the whole time that stands beside
    /// the terms' amount a year is the commitment's: the two are not of one kind.
    pub(super) fn amount(&self) -> Result<Amount, BTreeSet<String>> {
        let mut missing = BTreeSet::new();
        let of_commitment = self.total.first.is_some_and(|own| own.field == TOTAL);
        if of_commitment || !self.annual.is_stated() {
            if let Some(total) = self.total.known() {
                return Ok(Amount::Total(total));
            }
            self.total.missing(ANNUAL, &mut missing);
        } else {
            if let Some(annual) = self.annual.known() {
                return Ok(Amount::Annual(annual));
            }
            self.annual.missing(ANNUAL, &mut missing);
        }
        Err(missing)
    }

    /// The fields of a last day that lies before the first one.
    pub(super) fn reversed(&self) -> Option<[&'static str; 2]> {
        let (from, to) = (self.from.first?, self.to.first?);
        let agree = self.from.other.is_none() && self.to.other.is_none();
        (agree && to.value < from.value).then_some([to.field, from.field])
    }

    /// The fields that contradict each other.
    pub(super) fn contradicting(&self) -> BTreeSet<String> {
        let amounts = [self.annual.fields(), self.total.fields()];
        let days = [self.from.fields(), self.to.fields().or_else(|| self.reversed())];
        let fields = amounts.into_iter().chain(days).flatten().flatten();
        fields.map(str::to_owned).collect()
    }

    fn reversed_finding(&self, commitment: &str) -> Option<Finding> {
        let [field, other] = self.reversed()?;
        let finding = Finding::new(RuleId::COMMITMENT_AGREES, Outcome::Breached)
            .with_fact("commitment", commitment)
            .with_fact("field", field)
            .with_fact("otherField", other)
            .with_fact("end", self.to.first?.value)
            .with_fact("start", self.from.first?.value);
        Some(finding)
    }

    /// What stands twice and differs, an end before its start, or that there is no such thing.
    pub(super) fn findings(&self, commitment: &str) -> Vec<Finding> {
        let amounts = ("amount", "otherAmount");
        let days = ("day", "otherDay");
        let found: Vec<Finding> = [
            self.annual.finding(commitment, Fact::from, amounts),
            self.total.finding(commitment, Fact::from, amounts),
            self.from.finding(commitment, Fact::from, days),
            self.to.finding(commitment, Fact::from, days),
            self.reversed_finding(commitment),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !found.is_empty() {
            return found;
        }
        let compared =
            self.annual.compared || self.total.compared || self.from.compared || self.to.compared;
        let outcome =
            if compared { Outcome::Satisfied } else { Outcome::not_applicable("stated_once") };
        let finding = Finding::new(RuleId::COMMITMENT_AGREES, outcome);
        vec![finding.with_fact("commitment", commitment)]
    }
}
