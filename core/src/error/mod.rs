//! Errors: the question could not be asked.
//!
//! An error is not an answer. "Not allowed" is a [`Finding`](crate::finding::Finding); an
//! [`Error`] says that the input is broken, or that no law value is recorded for the day.
//! Each has a stable code, the path of the field, and a sentence in Swedish and English
//! that says what to do.

mod details;
mod messages;
mod problem;

use std::fmt;

pub use self::problem::{Problem, Undefined};
use crate::language::Text;

/// Error (fel): why a question could not be asked, where, and what to do about it.
///
/// ```
/// use anbud::money::Sek;
/// let error = Sek::parse("10.505").unwrap_err();
/// assert_eq!(error.code().as_str(), "money.fraction_of_ore");
/// assert!(error.message().sv.contains("öre"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Told>);

/// Behind a pointer, so that a result is no larger for the error it might be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    problem: Problem,
    path: String,
    given: Option<String>,
}

/// How much of a value an error repeats.
const SHOWN: usize = 60;

impl Error {
    /// An error at the root of the input.
    #[must_use]
    pub fn new(problem: Problem) -> Self {
        Self(Box::new(Told { problem, path: String::new(), given: None }))
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
        let tells = !self.0.problem.hides_the_value();
        self.0.given = tells.then(|| clean(value)).filter(|shown| !shown.is_empty());
        self
    }

    /// The value that was given, where the error is about one.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.0.given.as_deref()
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
        messages::message(&self.0.problem, self.value())
    }

    /// The wire form `{"error":{"code","path","message":{"sv","en"},"given"}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let text = self.message();
        let mut out = String::from("{\"error\":{\"code\":");
        quote(self.code().as_str(), &mut out);
        out.push_str(",\"path\":");
        quote(&self.0.path, &mut out);
        out.push_str(",\"message\":{\"sv\":");
        quote(&text.sv, &mut out);
        out.push_str(",\"en\":");
        quote(&text.en, &mut out);
        out.push('}');
        if let Some(given) = self.value() {
            out.push_str(",\"given\":");
            quote(given, &mut out);
        }
        out.push_str("}}");
        out
    }
}

/// What a user wrote, cut short and without characters that are not seen, so that a message
/// stays one line that reads as it is written.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).take(SHOWN).collect()
}

/// Control characters, line separators, and the marks that turn the direction of a text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text of JSON. Messages and paths hold no control characters, so two escapes are enough.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars().filter(|c| !c.is_control()) {
        if c == '"' || c == '\\' {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code().as_str();
        let text = self.message().en;
        if self.0.path.is_empty() {
            write!(f, "{code}: {text}")
        } else {
            write!(f, "{code} at `{}`: {text}", self.0.path)
        }
    }
}

impl std::error::Error for Error {}

macro_rules! error_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Error code (felkod): permanent, dotted, never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorCode { $($(#[$doc])* $name,)* }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as it stands on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

error_codes! {
    /// The input is not of the form asked for.
    InputInvalid = "input.invalid",
    /// A field that no shape names.
    InputUnknownField = "input.unknown_field",
    /// Over 16 MiB, 64 levels or 100 000 items in a list.
    InputTooLarge = "input.too_large",
    /// No law value under this key, or none recorded for the day.
    LawParameterUnknown = "law.parameter_unknown",
    /// An overlay value overlaps another without saying that it replaces it.
    LawOverlayConflict = "law.overlay_conflict",
    /// A date before 1900 or after 2199.
    DateOutOfRange = "date.out_of_range",
    /// More than two decimals in an amount of kronor.
    MoneyFractionOfOre = "money.fraction_of_ore",
    /// An amount of more than fifteen digits before the decimal point.
    MoneyOverflow = "money.overflow",
    /// A bid for which the formula of the award model has no value.
    EvaluationUndefined = "evaluation.undefined",
    /// A text that is no XML.
    XmlMalformed = "xml.malformed",
    /// XML that is not read here.
    XmlUnsupported = "xml.unsupported",
    /// A month that an index series lacks.
    AssignmentIndexMissing = "assignment.index_missing",
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Kind of value that a field wants (väntad typ).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// A whole number without quotes.
    Integer,
    /// `true` or `false`.
    Truth,
    /// A decimal as text, `"1234.50"`.
    Decimal,
    /// A date as text, `"2026-03-31"`.
    Date,
    /// An instant as text, `"2026-03-31T14:00:00+02:00"`.
    Instant,
    /// A time of day as text, `"14:00"`.
    ClockTime,
    /// A month as text, `"2026-03"`.
    Month,
    /// A day of the year as text, `"12-31"`.
    MonthDay,
    /// A month, quarter or year of an index as text, `"2026-03"`.
    IndexPeriod,
}

/// Size limit of the input (storleksgräns).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// 16 MiB of text.
    Bytes,
    /// 64 levels of nesting.
    Depth,
    /// 100 000 items in one list.
    Items,
}
