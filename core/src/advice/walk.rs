//! The walk through the questions, from the first to the form.

use super::Need;
use super::answer::Answer;
use super::leaf::leaf;
use super::questions::{CRITERIA, Questions};
use super::route::Route;
use super::settle::{Known, OpenQuestion, TurningAnswer, remaining, turning};
use super::tree::{AdviceQuestion, End, TREE, walk};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of, value_in_words};
use crate::language::Text;
use crate::law::{Citation, LawBook, LawValue};
use crate::wire::output;

output! {
    /// Advice (råd) on the form of agreement.
    pub struct Advice {
        /// The form.
        pub route: Route,
        /// What is missing for the question that could not be decided.
        pub missing: Vec<String>,
        /// A finding on each question; those that were never reached are not applicable. The last is
        /// on the form itself.
        pub findings: Vec<Finding>,
        /// What the form rests on and asks for; absent where the form is unknown.
        pub form: Option<Form>,
        /// The questions that remain, in the order that settles most; none where the form is known.
        pub questions: Vec<OpenQuestion> [sparse],
        /// What another answer to each question on the way would lead to.
        pub turns: Vec<TurningAnswer> [sparse],
    }
}

output! {
    /// Form (avtalsform) with its sections, the limits of the day, and what to do next.
    pub struct Form [python "AdviceForm"] {
        /// The sections it rests on.
        pub basis: Vec<Citation>,
        /// The law values of the day the procurement starts; those that are not recorded are left out.
        pub limits: Vec<LawValue>,
        /// Paths of the limits that could not be told.
        pub limits_missing: Vec<String> [sparse],
        /// What to do next, in that order.
        pub next: Vec<NextStep>,
    }
}

output! {
    /// Next step (nästa steg).
    pub struct NextStep {
        /// Its code.
        pub step: &'static str,
        /// The step in words.
        pub text: Text,
    }
}

/// The rules of the call besides the criteria of a partnership.
const RULES: &[RuleId] = &[
    RuleId::DIRECT_AWARD,
    RuleId::RESERVED_SHELTERED,
    RuleId::RESERVED_PARTICIPATION,
    RuleId::RESERVED_NON_PROFIT,
    RuleId::VALUE_OF_OPEN_ENDED,
    RuleId::ADVICE_INTERNAL,
    RuleId::ADVICE_IN_HOUSE,
    RuleId::ADVICE_PUBLIC_AUTHORITY,
    RuleId::ADVICE_PERFORMANCE_FOR_PAY,
    RuleId::ADVICE_SHARED_STEERING,
    RuleId::ADVICE_FREEDOM_OF_CHOICE,
];

/// The act of 2016.
const LOU: &str = "2016:1145";

impl Need {
    /// The form of agreement that the need leads to (val av avtalsform).
    ///
    /// The law is that of `started_on`; it is asked for only where a question turns on it.
    /// A question is decided by one part that is false; the first that cannot be decided makes
    /// the form unknown. The answer is about the form alone: what the form then demands is not
    /// tried here.
    ///
    /// # Errors
    /// `money.overflow` at `need.monthlyValue` where the value of the contract is too large.
    ///
    /// ```
    /// use anbud::advice::{Need, Route};
    /// use anbud::law::LawBook;
    ///
    /// // A unit of the municipality itself does the work.
    /// let own = Need::new().same_legal_person(true);
    /// assert_eq!(own.form(&LawBook::built_in())?.route, Route::Internal);
    ///
    /// // Nothing is known: the first question is what to ask.
    /// let advice = Need::new().form(&LawBook::built_in())?;
    /// assert_eq!((advice.route, advice.missing), (Route::Unknown, vec!["need.sameLegalPerson".to_owned()]));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn form(&self, law: &LawBook) -> Result<Advice, Error> {
        let mut questions = Questions::new(self, law);
        let (path, end) = walk(TREE, |question| questions.answer(question))?;
        let criteria = CRITERIA.iter().map(|criterion| criterion.rule());
        for rule in RULES.iter().copied().chain(criteria) {
            if !questions.findings.iter().any(|finding| finding.rule == rule) {
                questions.findings.push(questions.unasked(rule));
            }
        }
        let missing = missing_of(&questions.findings);
        let route = match end {
            End::Form(route) => route,
            End::NoForm | End::Open(_) => Route::Unknown,
        };
        let (form, finding) = questions.form(route, &missing);
        let mut findings = questions.findings;
        findings.push(finding);
        findings.sort_by_key(|finding| finding.rule.place());
        let known = self.known(law);
        let questions = if let End::Open(_) = end { remaining(&known) } else { Vec::new() };
        Ok(Advice { route, missing, findings, form, questions, turns: turning(&known, &path) })
    }

    /// The answer to each question, reached or not. A question that is never reached may fail on
    /// an amount that nobody asks for; it is open then.
    fn known(&self, law: &LawBook) -> Known {
        let each = AdviceQuestion::ALL.iter().map(|question| {
            let mut own = Questions::new(self, law);
            let answer = own
                .answer(*question)
                .unwrap_or_else(|error| Answer::Unknown(vec![error.path().to_owned()]));
            (*question, answer)
        });
        each.collect()
    }
}

impl Questions<'_> {
    /// Answers a question of the tree, with its finding.
    fn answer(&mut self, question: AdviceQuestion) -> Result<Answer, Error> {
        match question {
            AdviceQuestion::SameLegalPerson => Ok(self.same_legal_person()),
            AdviceQuestion::InHouse => Ok(self.in_house()),
            AdviceQuestion::AuthorityWithoutStatute => Ok(self.authority_without_statute()),
            AdviceQuestion::PerformanceForPay => Ok(self.performance_for_pay()),
            AdviceQuestion::SharedSteering => Ok(self.shared_steering()),
            AdviceQuestion::PartnershipCriteria => Ok(self.partnership()),
            AdviceQuestion::FreedomOfChoice => Ok(self.freedom_of_choice()),
            AdviceQuestion::ReservedNonProfit => Ok(self.reserved_non_profit()),
            AdviceQuestion::ReservedParticipation => Ok(self.reserved_participation()),
            AdviceQuestion::ReservedSheltered => self.reserved_sheltered(),
            AdviceQuestion::WithinDirectAwardLimit => self.direct_award(),
        }
    }

    /// The form itself: its leaf, and the finding that tells it.
    fn form(&self, route: Route, missing: &[String]) -> (Option<Form>, Finding) {
        let outcome = match route {
            Route::Stop => Outcome::Breached,
            Route::Unknown if missing.is_empty() => Outcome::needs_judgement("another_form"),
            Route::Unknown => Outcome::Unknown { missing: missing.to_vec() },
            _ => Outcome::Satisfied,
        };
        let mut finding = self.finding(RuleId::ADVICE_FORM, outcome);
        // Where an answer on the way rests on a value of the user's own, so does the form.
        if self.findings.iter().any(|own| own.overlay == Some(true)) {
            finding.overlay = Some(true);
            finding = finding.with_confidence(Confidence::Unverified);
        }
        let Some(leaf) = leaf(route) else {
            // It rests on what the open question, or the criterion that is not met, rests on.
            let open = self
                .findings
                .iter()
                .filter(|own| matches!(own.outcome, Outcome::Unknown { .. } | Outcome::Breached));
            return (None, open.flat_map(|own| own.basis.clone()).fold(finding, told_once));
        };
        finding = finding.with_fact("route", route.as_str());
        for (act, chapter, section) in leaf.basis {
            finding = match (chapter, section) {
                (Some(chapter), Some(section)) if *act == LOU => {
                    self.by_lou(finding, chapter, section)
                }
                (chapter, Some(section)) => {
                    finding.with_basis(Citation::of(act, *chapter, section))
                }
                _ => finding.with_basis(Citation::whole(act)),
            };
        }
        if route == Route::Internal {
            // That an internal order is no contract is a reading.
            finding = finding.with_confidence(Confidence::Medium);
        }
        let basis = finding.basis.clone();
        let (mut limits, mut open) = (Vec::new(), Vec::new());
        let own = if route == Route::DirectAward { self.limit_keys() } else { Vec::new() };
        let own = own.into_iter().map(|key| ("limit", key));
        for (name, key) in own.chain(leaf.limits.iter().copied()) {
            match self.value(key) {
                Ok(value) => {
                    finding = finding.with_law_fact(name, &value);
                    limits.push(self.law.described(value));
                }
                Err(Answer::Unknown(paths)) => open.extend(paths),
                Err(_) => {}
            }
        }
        let sections = std::mem::take(&mut finding.basis);
        let finding = sections.into_iter().fold(finding, told_once);
        let finding = finding.with_fact("nextSteps", Fact::list(leaf.next.iter().copied()));
        let next = leaf.next.iter().map(|step| NextStep { step, text: value_in_words(step) });
        let form = Form {
            basis,
            limits,
            limits_missing: crate::wire::ordered::sorted(&open),
            next: next.collect(),
        };
        (Some(form), finding)
    }
}

/// A finding with a section that it does not name yet, whichever act amended it.
fn told_once(finding: Finding, section: Citation) -> Finding {
    let same = |own: &Citation| {
        (&own.act, &own.chapter, &own.section) == (&section.act, &section.chapter, &section.section)
    };
    if finding.basis.iter().any(same) { finding } else { finding.with_basis(section) }
}
