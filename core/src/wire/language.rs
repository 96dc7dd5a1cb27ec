//! Languages and texts as the contract writes them. The types are plain, since errors speak in
//! them and reading reports errors.

use super::decode::place_of;
use super::macros::{input, reads, writes, written};
use super::{FromWire, Node, Out, Report, ToWire};
use crate::error::{Error, Problem};
use crate::language::{Language, Text};

const WORDS: &[&str] = &[Language::Swedish.as_str(), Language::English.as_str()];

impl Language {
    /// The value of a word on the wire.
    ///
    /// # Errors
    /// `input.invalid` for a word that is not in the list.
    pub fn parse(word: &str) -> Result<Self, Error> {
        let place = place_of(word, WORDS)?;
        Self::ALL.get(place).copied().ok_or_else(|| Problem::Missing.into())
    }
}

impl FromWire for Language {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        Self::ALL.get(node.word(WORDS, report)?).copied()
    }
}

impl ToWire for Language {
    fn write(&self, out: &mut dyn Out) {
        out.text(self.as_str());
    }
}

writes!(Language);

#[cfg(feature = "schema")]
impl super::schema::Described for Language {
    const NAME: &'static str = "Language";

    fn schema(_: &mut super::schema::Definitions) -> super::Json {
        super::schema::words(
            " Language (språk) of a text made for people.\n",
            &[("sv", " Swedish (svenska).\n"), ("en", " English (engelska).\n")],
        )
    }
}

written!(Text { sv, en });

input! {
    /// A text in both languages (text på svenska och engelska).
    struct Both {
        /// The Swedish text.
        sv: String,
        /// The English text.
        en: String,
    }
}

impl FromWire for Text {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        let Both { sv, en } = Both::from_wire(node, report)?;
        Some(Self { sv, en })
    }
}

reads!(Text);

#[cfg(feature = "schema")]
impl super::schema::Described for Text {
    const NAME: &'static str = "Text";

    fn schema(all: &mut super::schema::Definitions) -> super::Json {
        <Both as super::schema::Described>::schema(all)
    }
}
