//! Errors: the question could not be asked.
//!
//! An error is not an answer. "Not allowed" is a [`Finding`](crate::finding::Finding); an
//! [`Error`] says that the input is broken, or that no law value is recorded for the day.
//! Each has a stable code, the path of the field, and a sentence in Swedish and English
//! that says what to do.

mod clean;
mod code;
mod details;
mod hint;
mod kinds;
mod problem;

use std::fmt;

use self::clean::clean;
pub use self::code::ErrorCode;
use self::hint::meant;
pub use self::kinds::{Expected, Limit, Undefined};
pub use self::problem::Problem;
use crate::language::Text;

/// Error (fel): why a question could not be asked, where, and what to do about it.
///
/// ```
/// use anbud::money::Sek;
/// let error = Sek::parse("10.505").unwrap_err();
/// assert_eq!(error.code().as_str(), "money.fraction_of_ore");
/// assert!(error.message().sv.contains("öre"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Error(Box<Details>);

/// Behind a pointer, so that a result is no larger for the error it might be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Details {
    problem: Problem,
    path: String,
    given: Option<String>,
    also: Vec<Error>,
}

impl Error {
    /// An error at the root of the input.
    #[must_use]
    pub fn new(problem: Problem) -> Self {
        Self(Box::new(Details { problem, path: String::new(), given: None, also: Vec::new() }))
    }

    /// The same error at `path`, for instance `terms.notice[0].period`.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.0.path = path.into();
        self
    }

    /// The same error with the value that was given, cut to 60 characters and without control
    /// characters; a number that may be a person's is not kept.
    #[must_use]
    pub fn given(mut self, value: &str) -> Self {
        let kept = (!self.0.problem.hides_the_value()).then(|| clean(value));
        self.0.given = kept.filter(|value| !value.is_empty());
        self
    }

    /// The value that was given, where the error is about one.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.0.given.as_deref()
    }

    /// The other faults of the input, in the order of the contract; at most 100.
    #[must_use]
    pub fn also(&self) -> &[Self] {
        &self.0.also
    }

    /// The first of many faults, with the others beside it.
    pub(crate) fn beside(mut self, others: Vec<Self>) -> Self {
        self.0.also = others;
        self
    }

    /// The stable code, for instance `input.unknown_field`.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        self.0.problem.code()
    }

    /// Where in the input, for instance `lots[2].amount`; empty for the whole input.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong, with its details.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.0.problem
    }

    /// What is wrong and what to do, in both languages.
    #[must_use]
    pub fn message(&self) -> Text {
        self.0.message()
    }
}

impl Details {
    fn message(&self) -> Text {
        let (sv, en) = (self.problem.swedish(), self.problem.to_string());
        let Some(given) = &self.given else { return Text::new(sv, en) };
        let hint = meant(&self.problem, given).map_or_else(Default::default, |day| {
            (format!(" Menades {day}?"), format!(" Was {day} meant?"))
        });
        Text::new(
            format!("{sv} Angivet värde: `{given}`.{}", hint.0),
            format!("{en} Value given: `{given}`.{}", hint.1),
        )
    }
}

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.problem.code();
        let text = self.message().en;
        if self.path.is_empty() {
            write!(f, "{code}: {text}")
        } else {
            write!(f, "{code} at `{}`: {text}", self.path)
        }
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::new(problem)
    }
}
