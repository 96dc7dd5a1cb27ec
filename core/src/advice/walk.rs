//! The walk through the questions, from the first to the form.

use super::Need;
use super::answer::Answer;
use super::questions::{CRITERIA, Questions};
use crate::error::Error;
use crate::finding::{Finding, RuleId, missing_of};
use crate::law::LawBook;
use crate::wire::{wire_enum, written};

wire_enum! {
    /// Form of agreement (avtalsform) that the need leads to.
    #[non_exhaustive]
    pub enum Route {
        /// An internal assignment (internt uppdrag); nothing to procure.
        Internal = "internal",
        /// In-house procurement (intern upphandling).
        InHouse = "inHouse",
        /// A grant (bidrag).
        Grant = "grant",
        /// A partnership (idéburet offentligt partnerskap) is possible.
        Iop = "iop",
        /// Freedom of choice (valfrihetssystem).
        Lov = "lov",
        /// Direct award (direktupphandling) is allowed by value.
        DirectAward = "directAward",
        /// An advertised procurement (annonserad upphandling).
        Advertised = "advertised",
        /// Procurement reserved for civil-society organisations (idéburna organisationer).
        ReservedNonProfit = "reservedNonProfit",
        /// Procurement reserved for participatory organisations (medarbetar- och brukarägda).
        ReservedParticipation = "reservedParticipation",
        /// Procurement reserved for sheltered workshops (skyddad verksamhet).
        ReservedSheltered = "reservedSheltered",
        /// Stop: public authority may not be handed over (myndighetsutövning).
        Stop = "stop",
        /// Cannot be decided (kan inte avgöras).
        Unknown = "unknown",
    }
}

/// Advice (råd) on the form of agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// The form.
    pub route: Route,
    /// What is missing for the question that could not be decided.
    pub missing: Vec<String>,
    /// A finding on each question; those that were never reached are not applicable.
    pub findings: Vec<Finding>,
}

written!(Advice { route, missing, findings });

/// What a question says of the way on.
pub(super) enum Way {
    On,
    To(Route),
}

type Ask<'a> = fn(&mut Questions<'a>) -> Result<Way, Error>;

/// The questions in their order; reservations are asked before the value.
const fn order<'a>() -> [Ask<'a>; 9] {
    [
        Questions::same_legal_person,
        Questions::in_house,
        Questions::public_authority,
        Questions::performance_for_pay,
        Questions::freedom_of_choice,
        Questions::reserved_non_profit,
        Questions::reserved_participation,
        Questions::reserved_sheltered,
        Questions::direct_award,
    ]
}

/// The rules of the call besides the criteria of a partnership.
const RULES: &[RuleId] = &[
    RuleId::LAW_DIRECT_AWARD,
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
        let mut route = Route::Unknown;
        for ask in order() {
            if let Way::To(reached) = ask(&mut questions)? {
                route = reached;
                break;
            }
        }
        let criteria = CRITERIA.iter().map(|criterion| criterion.rule());
        for rule in RULES.iter().copied().chain(criteria) {
            if !questions.findings.iter().any(|finding| finding.rule == rule) {
                questions.findings.push(questions.unasked(rule));
            }
        }
        let mut findings = questions.findings;
        findings.sort_by_key(|finding| finding.rule.place());
        Ok(Advice { route, missing: missing_of(&findings), findings })
    }
}

/// The way after a question: to `form` on yes, on after no, and no further where it is open.
pub(super) fn way(answer: &Answer, form: Route) -> Way {
    match answer {
        Answer::Yes => Way::To(form),
        Answer::No => Way::On,
        Answer::Unknown(_) => Way::To(Route::Unknown),
    }
}
