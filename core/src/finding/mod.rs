//! Findings: the answer to a legal question, also when the answer is "not allowed".

mod about;
mod backward;
mod breaches;
mod counting;
mod explain;
mod fact;
mod headings;
mod hours;
mod margin;
mod outcome;
mod own_values;
mod rests_on;
mod rules;
mod words;

use std::collections::BTreeMap;

pub use about::About;
pub(crate) use breaches::BidBreach;
pub(crate) use counting::open_working_days;
pub use fact::{Fact, FactKind};
pub(crate) use headings::Standing;
pub use outcome::{Outcome, OutcomeKind};
pub(crate) use own_values::mark_own_values;
pub(crate) use rests_on::rules_resting_on;
pub use rules::RuleId;

use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::language::{Language, Text};
use crate::law::{Citation, LawBook, LawValue, Unit};
use crate::wire::{input_output, ordered};

input_output! {
    /// Finding (bedömning): one rule applied to one case, with everything it looked at.
    ///
    /// Prose is made at the edge by [`Finding::explain`]; a test compares the parts.
    ///
    /// ```
    /// use anbud::finding::{Finding, Outcome};
    /// use anbud::language::Language;
    /// use anbud::wire::Wire;
    ///
    /// let finding = Finding::from_json(
    ///     r#"{"rule":"lou.20.1.standstill","outcome":{"kind":"unknown","missing":["tender.awardNotifiedOn"]},
    ///         "facts":{},"basis":[{"act":"2016:1145","chapter":"20","section":"1"}]}"#,
    /// )?;
    /// assert!(matches!(finding.outcome, Outcome::Unknown { .. }));
    /// assert!(finding.explain(Language::Swedish).contains("20 kap. 1 § LOU"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Finding {
        /// The rule that was applied.
        pub rule: RuleId,
        /// What came out.
        pub outcome: Outcome,
        /// The part of the case it is about, where there are several.
        pub about: Option<About>,
        /// The day whose law was applied; not the day of the call.
        pub law_as_of: Option<Day>,
        /// Every value that the rule looked at, by name.
        pub facts: BTreeMap<String, Fact>,
        /// Every section it rests on, those on counting included.
        pub basis: Vec<Citation>,
        /// The weakest value it rests on.
        pub confidence: Option<Confidence>,
        /// Whether it rests on a value of the user's own.
        pub overlay: Option<bool>,
    }
}

impl Finding {
    /// A finding without facts or sections; both are added by the `with_` methods.
    pub(crate) fn new(rule: RuleId, outcome: Outcome) -> Self {
        Self {
            rule,
            outcome,
            about: None,
            law_as_of: None,
            facts: BTreeMap::new(),
            basis: Vec::new(),
            confidence: Some(Confidence::High),
            overlay: None,
        }
    }

    #[inline(never)]
    pub(crate) fn judged_on(mut self, day: Day) -> Self {
        self.law_as_of = Some(day);
        self
    }

    #[inline(never)]
    pub(crate) fn about(mut self, about: About) -> Self {
        self.about = Some(about);
        self
    }

    pub(crate) fn with_fact(self, name: &str, fact: impl Into<Fact>) -> Self {
        self.with(name, fact.into())
    }

    /// The fact where it is known.
    pub(crate) fn with_known<F: Into<Fact>>(self, name: &str, fact: Option<F>) -> Self {
        match fact {
            Some(fact) => self.with(name, fact.into()),
            None => self,
        }
    }

    #[inline(never)]
    fn with(mut self, name: &str, fact: Fact) -> Self {
        self.facts.insert(name.to_owned(), fact);
        self
    }

    #[inline(never)]
    pub(crate) fn with_basis(mut self, citation: Citation) -> Self {
        if !self.basis.contains(&citation) {
            self.basis.push(citation);
        }
        self
    }

    #[inline(never)]
    pub(crate) fn with_confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = Some(self.confidence.map_or(confidence, |own| own.and(confidence)));
        self
    }

    /// Rests on a law value: its section, its confidence, and whether a user supplied it.
    #[inline(never)]
    pub(crate) fn with_law_value(mut self, value: &LawValue) -> Self {
        if value.overlay {
            self.overlay = Some(true);
        }
        let finding = self.with_confidence(value.confidence);
        match value.source.citation() {
            Some(citation) => finding.with_basis(citation),
            None => finding,
        }
    }

    /// Rests on a law value and shows it as a fact; lists and acts are looked up in, not shown.
    #[inline(never)]
    pub(crate) fn with_law_fact(mut self, name: &str, value: &LawValue) -> Self {
        let fact = match value.unit {
            Unit::Sek => value.sek().ok().map(Fact::Money),
            Unit::Share => value.decimal().ok().map(Fact::Share),
            Unit::CalendarDays | Unit::WorkingDays => {
                value.count().ok().map(|days| Fact::Days(i64::from(days)))
            }
            Unit::Hours | Unit::Weeks | Unit::Months | Unit::Years | Unit::Count => {
                value.count().ok().map(|count| Fact::Count(i64::from(count)))
            }
            Unit::Eur => Some(Fact::Text(value.value.clone())),
            Unit::CpvList | Unit::Act => None,
        };
        if let Some(fact) = fact {
            self.facts.insert(name.to_owned(), fact);
        }
        self.with_law_value(value)
    }
}

/// What no rule looked at (ej kontrollerat), by the code in `notChecked`, in words.
///
/// ```
/// use anbud::finding::not_checked;
/// use anbud::language::Language;
///
/// let words = not_checked("abnormally_low_price", Language::Swedish);
/// assert_eq!(words, "om priset är onormalt lågt");
/// ```
#[must_use]
pub fn not_checked(code: &str, language: Language) -> String {
    words::not_checked(code, language)
}

/// A question to a person in both languages.
pub(crate) fn question_in_words(code: &str) -> Text {
    Text::new(words::question(code, Language::Swedish), words::question(code, Language::English))
}

/// A code among the facts in both languages.
pub(crate) fn value_in_words(code: &str) -> Text {
    Text::new(words::code(code, Language::Swedish), words::code(code, Language::English))
}

/// What nobody has stated in a tender or a bid, by its code, in words.
pub(crate) fn unstated_in_words(code: &str, language: Language) -> String {
    words::unstated(code, language)
}

/// What a missing path stands for, where there are words for it.
pub(crate) fn missing_in_words(path: &str, language: Language) -> Option<&'static str> {
    words::path_in_words(path, language)
}

/// The code that says that a later amendment is not excluded, where a finding rests on an act of
/// a day after the last one on which its text was read. `last` is a later day than those of the
/// findings, where the day is known only as a time.
pub(crate) fn law_after_read_to<'a>(
    law: &LawBook,
    findings: impl IntoIterator<Item = &'a Finding>,
    last: Option<Day>,
) -> Option<&'static str> {
    let late = |finding: &Finding| {
        let day = finding.law_as_of.max(last);
        let acts = finding.basis.iter().filter_map(|basis| law.read_to(&basis.act));
        day.is_some_and(|day| acts.into_iter().any(|read| read < day))
    };
    findings.into_iter().any(late).then_some("law_after_read_to")
}

/// The missing paths of several findings, sorted, each once.
pub(crate) fn missing_of(findings: &[Finding]) -> Vec<String> {
    ordered::sorted(findings.iter().flat_map(|finding| finding.outcome.missing()))
}
