//! `explain`

use super::Question;
use crate::error::Error;
use crate::finding::Finding;
use crate::language::Language;
use crate::law::LawBook;
use crate::wire::{input, output};

input! {
    /// Asks for a finding as text (förklaring av en bedömning).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ExplainQuestion {
        /// The finding.
        pub finding: Finding,
        /// The language of the text.
        pub language: Language,
        /// The user's own law values; a text does not depend on them.
        pub law_book: Option<LawBook>,
    }
}

output! {
    /// The text (förklaring).
    pub struct ExplainAnswer {
        /// The finding in words, one statement a line.
        pub text: String,
    }
}

impl Question for ExplainQuestion {
    const CALL: &'static str = "explain";
    type Answer = ExplainAnswer;

    fn answer(&self) -> Result<ExplainAnswer, Error> {
        Ok(ExplainAnswer { text: self.finding.explain(self.language) })
    }
}
