//! `law.diff`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::dossier::{Dossier, LawDiff, law_diff};
use crate::error::{Error, Problem};
use crate::law::{LawBook, ReleasedBook};
use crate::wire::input;

input! {
    /// Asks what differs between two law books, and which findings of dossiers turn (lagändring).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LawDiffQuestion {
        /// The released book before; the built-in values alone where absent.
        pub from: Option<ReleasedBook>,
        /// The released book after; `law_book` where absent.
        pub to: Option<ReleasedBook>,
        /// The dossiers; none where absent.
        pub dossiers: Option<Vec<Dossier>>,
        /// The day on which the dossiers are reviewed: notice is taken to be given, and a procurement
        /// that has not begun to begin. Absent, each is judged by the days that it states.
        pub as_of: Option<Day>,
        /// The law book after, where `to` is absent: the built-in values with the user's own on top.
        pub law_book: Option<LawBook>,
    }
}

impl Question for LawDiffQuestion {
    const CALL: &'static str = "law.diff";
    type Answer = LawDiff;

    fn answer(&self) -> Result<LawDiff, Error> {
        if self.to.is_some() && self.law_book.is_some() {
            let fields = &["to", "lawBook"];
            return Err(Error::new(Problem::ExactlyOneOf { fields }).at("to"));
        }
        let from = self.from.clone().map_or_else(LawBook::built_in, LawBook::released);
        let to = self.to.clone().map_or_else(|| law_of(&self.law_book), LawBook::released);
        law_diff(&from, &to, self.dossiers.as_deref().unwrap_or_default(), self.as_of)
    }
}
