//! Partnerships and their assessment.

use anbud::calendar::Day;
use anbud::calls::{AssessQuestion, Question};
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::partnership as core;
use anbud::wire::Extensions;
use pyo3::prelude::*;

use crate::answers::{Assessment, answer};
use crate::convert::{Many, fraction};
use crate::errors::Failure;
use crate::finding::{Outcome, findings};
use crate::shape::{shape, words};

words! {
    core::Criterion,
    core::PartnerKind,
    core::EvidenceFinding,
    core::ContributionKind,
}

shape! {
    /// IOP partnership (idéburet offentligt partnerskap): who, for what, with what evidence and resources.
    Partnership(core::Partnership) {
        /// Id of the partnership.
        id: String,
        /// The partners (parter).
        partners: Vec<core::Partner>,
        /// The shared goal (gemensamt mål), in the agreement's words.
        goal: String,
        /// What speaks for or against each criterion (underlag).
        evidence: Vec<core::Evidence>,
        /// Who contributes what (bidrag från parterna).
        contributions: Vec<core::Contribution>,
        /// Term, notice and other terms (villkor).
        terms: anbud::assignment::AssignmentTerms,
        /// Day of signing (undertecknad).
        signed_on: Day,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Partner (part) of a partnership.
    Partner(core::Partner) {
        /// Its name; contributions refer to it.
        name: String,
        /// What it is.
        kind: core::PartnerKind,
        /// Its organisation number.
        number: OrganisationNumber,
    }
}

shape! {
    /// Evidence (underlag) on one criterion, with where it stands.
    Evidence(core::Evidence) {
        /// The criterion it speaks of.
        criterion: core::Criterion,
        /// What it says.
        finding: core::EvidenceFinding,
        /// In our own words.
        text: String,
        /// Where it stands: a document and a place in it.
        source: String,
    }
}

shape! {
    /// Contribution (bidrag) of a partner: an amount, or a quantity and a rate.
    Contribution(core::Contribution) {
        /// The partner's name.
        by: String,
        /// What it is.
        kind: core::ContributionKind,
        /// Its value in kronor.
        amount: Sek,
        /// How much of the unit.
        quantity: core::Quantity,
        /// The unit, for instance `hour` or `m2`.
        unit: String,
        /// Kronor for one unit. There is no national rate for volunteers.
        rate: Sek,
        /// Where the rate comes from.
        rate_source: String,
        /// Whether it is money in a budget.
        in_budget: bool,
    }
}

#[pymethods]
impl Partnership {
    /// Assesses the partnership against the fourteen criteria of an IOP (prövning av IOP),
    /// and what each party contributes.
    fn assess<'py>(&self, py: Python<'py>) -> Result<Assessment<'py>, Failure> {
        let question = AssessQuestion { partnership: self.0.clone(), law_book: None };
        let whole = question.answer()?;
        let mut criteria = Vec::new();
        for own in &whole.criteria {
            criteria.push(answer!(py, CriterionResult, own, {
                id: own.id.as_str(),
                outcome: Outcome(own.outcome.clone()),
                partly: own.partly,
            }));
        }
        let share = |share: &Option<anbud::rational::Rational>| {
            share.as_ref().map(|share| fraction(py, share)).transpose()
        };
        let mut contributions = Vec::new();
        for own in &whole.contributions {
            contributions.push(answer!(py, PartyContribution, own, {
                party: &own.party,
                cash: own.cash.map(|amount| amount.to_decimal()),
                in_kind: own.in_kind.map(|amount| amount.to_decimal()),
                volunteers: own.volunteers.map(|amount| amount.to_decimal()),
                share_with_volunteers: share(&own.share_with_volunteers)?,
                share_without_volunteers: share(&own.share_without_volunteers)?,
            }));
        }
        Ok(Assessment(answer!(py, Assessment, &whole, {
            criteria: Many(criteria),
            verdict: Outcome(whole.verdict.clone()),
            contributions: Many(contributions),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }
}
