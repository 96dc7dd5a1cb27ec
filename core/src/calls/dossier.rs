//! `dossier.review`

use super::call;
use crate::calendar::Day;
use crate::dossier::{Dossier, Review};
use crate::language::Language;

call! {
    /// A whole case: every question that it raises, what is missing, a calendar, and where each
    /// fact is stated (genomgång av en akt).
    "dossier.review" ReviewQuestion {
        /// The dossier.
        dossier: Dossier,
        /// The day on which notice is taken to be given, and on which a procurement that has not
        /// begun is taken to begin.
        as_of: Option<Day>,
        /// The language of the calendar; absent is Swedish.
        language: Option<Language>,
    } -> Review,
    answer = |q, law| {
        let language = q.language.unwrap_or(Language::Swedish);
        q.dossier.review(q.as_of, language, law)
    },
}
