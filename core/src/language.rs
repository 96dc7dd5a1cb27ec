//! The two languages of every answer: Swedish first, English beside it.

mod plain;

use std::fmt;

pub(crate) use plain::one_line;

/// Language (språk) of a text made for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Swedish (svenska).
    Swedish,
    /// English (engelska).
    English,
}

impl Language {
    /// Every value, in the order of the contract.
    pub const ALL: &'static [Self] = &[Self::Swedish, Self::English];

    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text in both languages (text på svenska och engelska).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The Swedish text.
    pub sv: String,
    /// The English text.
    pub en: String,
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
