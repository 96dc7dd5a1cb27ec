//! The two languages of every answer: Swedish first, English beside it.

mod plain;

pub(crate) use plain::one_line;

use crate::wire::{input_output, wire_enum};

wire_enum! {
    /// Language (språk) of a text made for people.
    pub enum Language {
        /// Swedish (svenska).
        Swedish = "sv",
        /// English (engelska).
        English = "en",
    }
}

input_output! {
    /// A text in both languages (text på svenska och engelska).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Text {
        /// The Swedish text.
        pub sv: String,
        /// The English text.
        pub en: String,
    }
}

impl Text {
    /// A text of one line from its Swedish and its English form.
    pub fn new(sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self { sv: one_line(&sv.into()), en: one_line(&en.into()) }
    }

    /// The form in the asked language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Swedish => &self.sv,
            Language::English => &self.en,
        }
    }
}
