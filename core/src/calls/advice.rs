//! `advice.route` and `advice.eligibility`

use super::{Question, law_of};
use crate::advice::{Advice, Need};
use crate::error::Error;
use crate::law::LawBook;
#[cfg(feature = "review")]
use crate::tender::{Eligibility, OrganisationFacts, Tender};
use crate::wire::input;

input! {
    /// Asks which form an agreement takes (val av avtalsform).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RouteQuestion {
        /// What is known of the need.
        pub need: Need,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for RouteQuestion {
    const CALL: &'static str = "advice.route";
    type Answer = Advice;

    fn answer(&self) -> Result<Advice, Error> {
        self.need.form(&law_of(&self.law_book))
    }
}

input! {
    /// Asks whether an organisation may take part in a reserved procurement (reserverad upphandling).
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct EligibilityQuestion {
        /// The procurement.
        pub tender: Tender,
        /// The organisation.
        pub organisation: OrganisationFacts,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for EligibilityQuestion {
    const CALL: &'static str = "advice.eligibility";
    type Answer = Eligibility;

    fn answer(&self) -> Result<Eligibility, Error> {
        self.tender.eligibility(&self.organisation, &law_of(&self.law_book))
    }
}
