//! Partnerships and their assessment.

use anbud::calendar::Day;
use anbud::calls::{AssessQuestion, DecisionSectionQuestion, DraftQuestion, Question};
use anbud::money::Sek;
use anbud::organisation::OrganisationNumber;
use anbud::partnership as core;
use anbud::wire::Extensions;
use pyo3::prelude::*;

use crate::answers::{Assessment, DecisionSection, PartnershipDraft, answer};
use crate::convert::{Many, TextLike, fraction, maybe};
use crate::errors::Failure;
use crate::finding::{Citation, Outcome, findings};
use crate::law::LawBook;
use crate::law_version::answered;
use crate::shape::{Given, shape, words};

words! {
    core::Criterion,
    core::PartnerKind,
    core::EvidenceFinding,
    core::ContributionKind,
    core::PartnerRole,
    core::ValuationMethod,
    core::GroupKind,
    core::MeasureKind,
    core::TargetAim,
    core::ProcurementSign,
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
        /// Why the partners cooperate (bakgrund): the need, and whose initiative it was.
        background: String,
        /// The values that the cooperation rests on (värdegrund).
        values: String,
        /// What each partner undertakes to do (åtaganden).
        undertakings: Vec<core::Undertaking>,
        /// What the cooperation is worth to those it is for (nyttoanalys).
        benefit: String,
        /// How it is steered (styrning).
        governance: core::Governance,
        /// How it is followed up (uppföljning).
        follow_up: core::FollowUpPlan,
        /// What has come out of it (utfall), each with its base.
        outcomes: Vec<core::PartnershipOutcome>,
        /// Changes, renegotiation, rescission, dispute and hand-over (avslut).
        exit: core::Exit,
        /// Who leads and who takes part in which task (ansvarsfördelning).
        responsibilities: Vec<core::PartnershipTask>,
        /// What speaks for and against a procurement (kännetecken på upphandling).
        indicators: Vec<core::StatedSign>,
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
        /// Its roles (roller), each by itself: `publicPartner`, `funder`, `landlord` for instance.
        roles: Vec<core::PartnerRole>,
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
        /// How its value was found: `actualCost`, `flatRate` for instance.
        method: core::ValuationMethod,
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
                severity: own.severity.as_str(),
                evidence: Many(own.evidence.iter().cloned().map(Evidence).collect()),
                settled_by_sv: &own.settled_by.sv,
                settled_by_en: &own.settled_by.en,
                stated: Many(own.stated.clone()),
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
                rounded_share_with_volunteers: own.rounded_share_with_volunteers,
                rounded_share_without_volunteers: own.rounded_share_without_volunteers,
            }));
        }
        let mut indicators = Vec::new();
        for own in &whole.indicators {
            indicators.push(answer!(py, WeighedSign, own, {
                indicator: own.indicator.as_str(),
                name_sv: &own.name.sv,
                name_en: &own.name.en,
                side: own.side.as_str(),
                text: &own.text,
                source: &own.source,
                basis: Many(own.basis.iter().cloned().map(Citation).collect()),
                confidence: own.confidence.as_str(),
            }));
        }
        let to_settle = whole.to_settle.iter().map(|own| own.as_str()).collect();
        Ok(Assessment(answer!(py, Assessment, &whole, {
            criteria: Many(criteria),
            verdict: Outcome(whole.verdict.clone()),
            contributions: Many(contributions),
            to_settle: Many::<&str>(to_settle),
            indicators: Many(indicators),
            findings: findings(&whole.findings),
            missing: Many(whole.missing.clone()),
        })))
    }

    /// Drafts an IOP agreement in Swedish (avtalsutkast) from what the partnership states; what it
    /// does not is a gap, marked in the text. A person completes and decides it.
    #[pyo3(signature = (*, title=None, stamp=None))]
    fn draft<'py>(
        &self,
        py: Python<'py>,
        title: Option<TextLike<'py>>,
        stamp: Option<&LawBook>,
    ) -> Result<PartnershipDraft<'py>, Failure> {
        let question = DraftQuestion {
            partnership: self.0.clone(),
            title: maybe(title.as_ref(), |own| own.text("title"))?,
            law_book: None,
        };
        let whole = answered(&question, stamp)?;
        let mut gaps = Vec::new();
        for own in &whole.gaps {
            gaps.push(answer!(py, DraftGap, own, {
                section: &own.section,
                path: &own.path,
                ask: &own.ask,
            }));
        }
        Ok(PartnershipDraft(answer!(py, PartnershipDraft, &whole, {
            markdown: &whole.markdown,
            html: &whole.html,
            gaps: Many(gaps),
            basis: Many(whole.basis.iter().cloned().map(Citation).collect()),
            missing: Many(whole.missing.clone()),
        })))
    }
}

/// Drafts the section of a decision paper on the choice of form (val av avtalsform), in Swedish:
/// question by question with what each answer rests on, or what must be known first.
#[pyfunction]
#[pyo3(signature = (*, need, title=None, law_book=None, stamp=None))]
pub(crate) fn decision_section<'py>(
    py: Python<'py>,
    need: Given<'py, anbud::advice::Need>,
    title: Option<TextLike<'py>>,
    law_book: Option<&LawBook>,
    stamp: Option<&LawBook>,
) -> Result<DecisionSection<'py>, Failure> {
    let question = DecisionSectionQuestion {
        need: need.read("need")?,
        title: maybe(title.as_ref(), |own| own.text("title"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = answered(&question, stamp)?;
    Ok(DecisionSection(answer!(py, DecisionSection, &whole, {
        markdown: &whole.markdown,
        html: &whole.html,
        route: whole.route.as_str(),
        basis: Many(whole.basis.iter().cloned().map(Citation).collect()),
        missing: Many(whole.missing.clone()),
    })))
}
