//! `dossier.review`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::dossier::{Dossier, Review};
use crate::error::Error;
use crate::language::Language;
use crate::law::LawBook;
use crate::wire::input;

input! {
    /// Asks every question that can be asked of a dossier (genomgång av en akt).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ReviewQuestion {
        /// The dossier.
        pub dossier: Dossier,
        /// The day on which notice is taken to be given, and on which a procurement that has not
        /// begun is taken to begin.
        pub as_of: Option<Day>,
        /// The language of the calendar; absent is Swedish.
        pub language: Option<Language>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ReviewQuestion {
    const CALL: &'static str = "dossier.review";
    type Answer = Review;

    fn answer(&self) -> Result<Review, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        self.dossier.review(self.as_of, language, &law_of(&self.law_book))
    }
}
