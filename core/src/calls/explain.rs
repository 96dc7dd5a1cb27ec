//! `explain`

use super::call;
use crate::finding::Finding;
use crate::language::Language;
use crate::wire::output;

call! {
    /// What a finding says, in Swedish or English (förklaring av en bedömning).
    "explain" ExplainQuestion {
        /// The finding.
        finding: Finding,
        /// The language of the text.
        language: Language,
    } -> ExplainAnswer,
    answer = |q, _law| Ok(ExplainAnswer { text: q.finding.explain(q.language) }),
}

output! {
    /// The text (förklaring).
    pub struct ExplainAnswer {
        /// The finding in words, one statement a line.
        pub text: String,
    }
}
