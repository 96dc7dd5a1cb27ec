//! The stamp: by which version of the library and by which law an answer was given.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::book::LawBook;
use super::released::{ReleasedBook, canonical};
use super::table::READ_TO;
use crate::calendar::Day;
use crate::error::Error;
use crate::language::{Language, Text};
use crate::wire::encode::json_object;
use crate::wire::input_output;

/// The SHA-256 of the built-in book as `sha256sum` writes it, since a module with a part of the
/// law cannot compute that of the whole. A test compares the two.
const BUILT_IN: &str = include_str!("../../law/book.json.sha256");

input_output! {
    /// Stamp (stämpel) of an answer: by which version of the library and by which law it was given.
    /// The same version gives the same bytes for the same input and the same law book.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Stamp {
        /// The version of the library.
        pub version: String,
        /// The SHA-256 of the law book, in hexadecimal; the user's own values are in it.
        pub book: String,
        /// The last day on which the text of each act was read, by the act's number.
        pub read_to: BTreeMap<String, Day>,
    }
}

impl LawBook {
    /// By which version of the library and by which law an answer is given (stämpel).
    ///
    /// `book` is the SHA-256 of the [canonical form](ReleasedBook::canonical) of what is recorded.
    /// With values of the user's own on top it is that of the canonical JSON of
    /// `{"base":…,"values":[…]}`: `base` is the SHA-256 before, `values` the user's values by key and
    /// day, each with its value in the shortest form and without `replaces`.
    ///
    /// ```
    /// use anbud::law::LawBook;
    ///
    /// let stamp = LawBook::built_in().stamp()?;
    /// assert_eq!((stamp.version.as_str(), stamp.book.len()), (env!("CARGO_PKG_VERSION"), 64));
    /// assert!(stamp.read_to.contains_key("2016:1145"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// None today; a value that cannot be written would be told of here.
    pub fn stamp(&self) -> Result<Stamp, Error> {
        let mut book = match self.base() {
            None => BUILT_IN.split(' ').next().unwrap_or_default().to_owned(),
            Some(own) => hash(&own.canonical()?),
        };
        if !self.overlay().is_empty() {
            let mut values = Vec::new();
            for own in self.overlay() {
                let mut own = own.clone();
                own.value = own.shortest_value()?;
                own.replaces = None;
                values.push(own);
            }
            values.sort_by(|one, other| (&one.key, one.from).cmp(&(&other.key, other.from)));
            let whole = json_object("base values ", &[&book, &values]);
            book = hash(&canonical(&whole)?);
        }
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Ok(Stamp { version, book, read_to: read_to(self.base())? })
    }
}

/// The last day on which the text of each act was read.
pub(super) fn read_to(base: Option<&ReleasedBook>) -> Result<BTreeMap<String, Day>, Error> {
    if let Some(book) = base {
        return Ok(book.read_to.clone());
    }
    READ_TO.iter().map(|(act, day)| Ok(((*act).to_owned(), day.day()?))).collect()
}

/// The last day on which the text of an act was read.
pub(super) fn read_to_of(base: Option<&ReleasedBook>, act: &str) -> Option<Day> {
    if let Some(book) = base {
        return book.read_to.get(act).copied();
    }
    let row = READ_TO.iter().find(|(number, _)| *number == act)?;
    row.1.day().ok()
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Stamp {
    /// The stamp as a paper prints it at its foot (sidfot).
    #[must_use]
    pub fn footer(&self, language: Language) -> String {
        let mut days: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
        for (act, day) in &self.read_to {
            days.entry(*day).or_default().push(act);
        }
        let read: Vec<String> =
            days.iter().rev().map(|(day, acts)| format!("{day} ({})", acts.join(", "))).collect();
        let Self { version, book, .. } = self;
        let read = read.join("; ");
        let text = Text::new(
            format!(
                "anbud {version}. Lagbok, SHA-256: {book}. Lagtexten är läst till och med {read}."
            ),
            format!(
                "anbud {version}. Law book, SHA-256: {book}. The text of the law was read to {read}."
            ),
        );
        let unread = Text::new(
            format!("anbud {version}. Lagbok, SHA-256: {book}."),
            format!("anbud {version}. Law book, SHA-256: {book}."),
        );
        let text = if self.read_to.is_empty() { unread } else { text };
        text.in_language(language).to_owned()
    }
}
