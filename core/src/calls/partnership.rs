//! `partnership.assess`, `partnership.draft` and `advice.decisionSection`

use super::Question;
#[cfg(feature = "review")]
use super::law_of;
#[cfg(feature = "review")]
use crate::advice::Need;
use crate::error::Error;
#[cfg(feature = "review")]
use crate::interchange::{DecisionSection, PartnershipDraft, decision_section, partnership_draft};
use crate::law::LawBook;
#[cfg(feature = "review")]
use crate::law::Stamp;
use crate::partnership::{Assessment, Partnership};
use crate::wire::input;

input! {
    /// Asks how a partnership stands against the criteria of an IOP (prövning av IOP).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AssessQuestion {
        /// The partnership.
        pub partnership: Partnership,
        /// The user's own law values; no statute governs the criteria.
        pub law_book: Option<LawBook>,
    }
}

impl Question for AssessQuestion {
    const CALL: &'static str = "partnership.assess";
    type Answer = Assessment;

    fn answer(&self) -> Result<Assessment, Error> {
        self.partnership.assess()
    }
}

input! {
    /// Asks for the draft of an IOP agreement (avtalsutkast), in Swedish.
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DraftQuestion {
        /// The partnership.
        pub partnership: Partnership,
        /// What the cooperation is called, for the heading.
        pub title: Option<String>,
        /// The user's own law values; no law value enters.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for DraftQuestion {
    const CALL: &'static str = "partnership.draft";
    type Answer = PartnershipDraft;

    fn answer(&self) -> Result<PartnershipDraft, Error> {
        partnership_draft(&self.partnership, self.title.as_deref())
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        Ok(self.answer()?.with_stamp(stamp))
    }
}

input! {
    /// Asks for a decision paper's section on the choice of form (avsnitt om val av avtalsform), in
    /// Swedish.
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DecisionSectionQuestion {
        /// What is known of the need.
        pub need: Need,
        /// The matter, for the heading.
        pub title: Option<String>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for DecisionSectionQuestion {
    const CALL: &'static str = "advice.decisionSection";
    type Answer = DecisionSection;

    fn answer(&self) -> Result<DecisionSection, Error> {
        let advice = self.need.form(&law_of(&self.law_book))?;
        Ok(decision_section(&self.need, &advice, self.title.as_deref()))
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        Ok(self.answer()?.with_stamp(stamp))
    }
}
