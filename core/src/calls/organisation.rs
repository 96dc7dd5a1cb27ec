//! `organisation.check`

use super::Question;
use crate::error::Error;
use crate::law::LawBook;
use crate::organisation::{NumberCheck, check};
use crate::wire::input;

input! {
    /// Asks whether an organisation number is well formed (kontroll av organisationsnummer).
    #[derive(Clone, PartialEq, Eq)]
    pub struct OrganisationQuestion {
        /// The number as written; it may turn out to be a person's and is never printed.
        pub number: String,
        /// The user's own law values; the check does not depend on them.
        pub law_book: Option<LawBook>,
    }
}

impl std::fmt::Debug for OrganisationQuestion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganisationQuestion").finish_non_exhaustive()
    }
}

impl Question for OrganisationQuestion {
    const CALL: &'static str = "organisation.check";
    type Answer = NumberCheck;

    fn answer(&self) -> Result<NumberCheck, Error> {
        Ok(check(&self.number))
    }
}
