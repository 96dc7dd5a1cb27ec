//! `law.diff`

use super::call;
use crate::calendar::Day;
use crate::dossier::{Dossier, LawDiff, law_diff};
use crate::error::{Error, Problem};
use crate::law::{LawBook, ReleasedBook};

call! {
    /// What differs between two law books (lagändring), which rules look at it, and which findings
    /// of these cases turn.
    "law.diff" LawDiffQuestion {
        /// The released book before; the built-in values alone where absent.
        from: Option<ReleasedBook>,
        /// The released book after; `law_book` where absent.
        to: Option<ReleasedBook>,
        /// The dossiers; none where absent.
        dossiers: Option<Vec<Dossier>>,
        /// The day on which the dossiers are reviewed: notice is taken to be given, and a procurement
        /// that has not begun to begin. Absent, each is judged by the days that it states.
        as_of: Option<Day>,
        /// The law book after, where `to` is absent: the built-in values with the user's own on top.
        law_book: Option<LawBook>,
    } -> LawDiff,
    answer = |q, law| {
        if q.to.is_some() && q.law_book.is_some() {
            let fields = &["to", "lawBook"];
            return Err(Error::new(Problem::ExactlyOneOf { fields }).at("to"));
        }
        let from = q.from.clone().map_or_else(LawBook::built_in, LawBook::released);
        let to = match (&q.to, &q.law_book) {
            (Some(book), _) => LawBook::released(book.clone()),
            (None, stated) => stated.as_ref().unwrap_or(law).clone(),
        };
        law_diff(&from, &to, q.dossiers.as_deref().unwrap_or_default(), q.as_of)
    },
}
