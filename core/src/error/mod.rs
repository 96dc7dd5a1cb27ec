//! Errors: the question could not be asked.
//!
//! An error is not an answer. "Not allowed" is a [`Finding`](crate::finding::Finding); an
//! [`Error`] says that the input is broken, or that no law value is recorded for the day.
//! Each has a stable code, the path of the field, and a sentence in Swedish and English
//! that says what to do.

mod messages;

use std::fmt;

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
}

impl Error {
    /// An error at the root of the input.
    #[must_use]
    #[inline(never)]
    pub fn new(problem: Problem) -> Self {
        Self(Box::new(Told { problem, path: String::new() }))
    }

    /// The same error at `path`, for instance `terms.notice[0].period`.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.0.path = path.into();
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
        messages::message(&self.0.problem)
    }

    /// The wire form `{"error":{"code","path","message":{"sv","en"}}}`.
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
        out.push_str("}}}");
        out
    }
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

/// Problem (vad som är fel): what an [`Error`] is about, with its details.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The input is over a limit.
    TooLarge(Limit),
    /// The text is not JSON; line and column of the fault, from 1.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The text is not TOML; line and column of the fault, from 1.
    #[cfg(feature = "toml")]
    NotToml {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// No shape has this field.
    UnknownField {
        /// The field as written.
        name: String,
        /// The fields that may stand here.
        known: Vec<String>,
    },
    /// The same field twice in one object.
    RepeatedField,
    /// A field that must be there is absent.
    Missing,
    /// `null`, where unknown is said by leaving the field out.
    Null,
    /// A value of another type.
    WrongType(Expected),
    /// A JSON number where a decimal text belongs.
    NumberForDecimal,
    /// A text that is no decimal of the form `1234.50`.
    DecimalForm,
    /// Öre are the smallest unit.
    FractionOfOre,
    /// More digits than an amount may have.
    MoneyOverflow,
    /// No date of the form `YYYY-MM-DD`, or no such day.
    DateForm,
    /// A day before 1900-01-01 or after 2199-12-31, given or reached by counting.
    DateOutOfRange,
    /// No instant of RFC 3339 with offset.
    InstantForm,
    /// No time of day `HH:MM` or `HH:MM:SS`.
    ClockTimeForm,
    /// The clock was put forward over this time of day (the last Sunday of March).
    ClockTimeSkipped,
    /// The text is not in the list.
    NotOneOf {
        /// What may stand here.
        allowed: Vec<&'static str>,
    },
    /// Exactly one of these fields must be there.
    ExactlyOneOf {
        /// The fields.
        fields: &'static [&'static str],
    },
    /// A whole number outside its bounds, both inclusive.
    OutOfBounds {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// The last day lies before the first.
    EndsBeforeStart,
    /// The control character NUL in a text.
    ControlCharacter,
    /// No CPV code of the form `NNNNNNNN-N`, or a wrong check digit.
    CpvForm,
    /// No organisation number; the reason as `organisation.check` gives it.
    OrganisationNumber {
        /// `length`, `characters`, `checkDigit`, `thirdDigit` or `prefix`.
        reason: &'static str,
    },
    /// No call of this name.
    UnknownCall,
    /// A rule that is not in the list of rules.
    UnknownRule,
    /// No law value is recorded under this key.
    ParameterUnknown {
        /// The key.
        key: String,
    },
    /// The key is recorded, but not for this day.
    ParameterUnknownOn {
        /// The key.
        key: String,
        /// The day or year asked for.
        on: String,
    },
    /// An overlay value meets another value of the same key.
    OverlayConflict {
        /// The key.
        key: String,
    },
    /// An overlay value has another unit than the recorded values of the key.
    OverlayUnit {
        /// The unit on record.
        unit: &'static str,
    },
    /// An overlay value is picked by another date than the recorded values of the key.
    OverlayKeyedBy {
        /// The date on record.
        day: &'static str,
    },
    /// A law key is dotted and lower case.
    LawKeyForm,
    /// A released law book whose keys or values do not stand in order, or stand twice.
    BookOrder,
    /// A value of a released law book that is not in its shortest form.
    BookValueForm,
    /// A part is more than the whole.
    PartOverWhole,
    /// A frame line with a level for each year covers whole calendar years.
    FrameWholeYears,
    /// A frame line with an amount lies within one calendar year.
    FrameAmountYear,
    /// What is booked lies within one calendar year.
    BookedYear,
    /// The same day twice in a list.
    RepeatedDay,
    /// Columns of different lengths.
    ColumnLength,
    /// Rows whose procurements do not stand in rising order.
    ProcurementOrder,
    /// No entry has this id.
    NoSuchId,
    /// A time is given by its first and its last day.
    TwoDays,
    /// The value could not be written as JSON.
    Unwritable,
    /// A value that must be above zero.
    NotPositive,
    /// A value that must not be below zero.
    Negative,
    /// Weights that do not sum to 100.
    WeightSum,
    /// The price that gives no points lies at or below the one that gives full points.
    PriceScale,
    /// The same id twice in a list.
    RepeatedId,
    /// The text is no XML.
    XmlMalformed,
    /// The XML has a document type or an entity of its own.
    XmlDocumentType,
    /// The XML is of another kind or version than what is read.
    XmlUnsupported,
    /// An id that no bid of the list has.
    /// An order names a lot that is not there.
    UnknownLot,
    /// An order of lots that leaves one out.
    OrderNotWhole,
    /// No bid of this id.
    UnknownBid,
    /// The formula of the award model has no value for a bid.
    Undefined(Undefined),
    /// A month that an index series lacks.
    IndexMissing,
    /// Shares that do not sum to one.
    ShareSum,
    /// A share that is not from 0 to 1.
    ShareOfOne,
    /// A volume band that ends below the one before it.
    BandOrder,
    /// The least change lies above the largest.
    FloorAboveCap,
    /// A value outside the interval that is stated for it.
    OutsideInterval,
}

/// Reason why a formula has no value for a bid (varför formeln saknar värde).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Undefined {
    /// The formula needs a figure that the bid does not state.
    Missing,
    /// The formula divides by a figure that is zero.
    Zero,
    /// The price is below zero.
    Negative,
}

impl Problem {
    /// The code of this problem.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::TooLarge(_) => ErrorCode::InputTooLarge,
            Self::UnknownField { .. } => ErrorCode::InputUnknownField,
            Self::FractionOfOre => ErrorCode::MoneyFractionOfOre,
            Self::MoneyOverflow => ErrorCode::MoneyOverflow,
            Self::DateOutOfRange => ErrorCode::DateOutOfRange,
            Self::ParameterUnknown { .. } | Self::ParameterUnknownOn { .. } => {
                ErrorCode::LawParameterUnknown
            }
            Self::OverlayConflict { .. } => ErrorCode::LawOverlayConflict,
            Self::Undefined(_) => ErrorCode::EvaluationUndefined,
            Self::XmlMalformed => ErrorCode::XmlMalformed,
            Self::XmlDocumentType | Self::XmlUnsupported => ErrorCode::XmlUnsupported,
            Self::IndexMissing => ErrorCode::AssignmentIndexMissing,
            _ => ErrorCode::InputInvalid,
        }
    }

    /// Which error is told when there are several: the lower wins, then document order.
    pub(crate) const fn precedence(&self) -> u8 {
        match self.code() {
            ErrorCode::InputTooLarge => 0,
            ErrorCode::InputUnknownField => 2,
            ErrorCode::DateOutOfRange => 4,
            ErrorCode::LawParameterUnknown | ErrorCode::LawOverlayConflict => 5,
            ErrorCode::EvaluationUndefined | ErrorCode::AssignmentIndexMissing => 6,
            _ => match self {
                Self::Syntax { .. } => 1,
                _ => 3,
            },
        }
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::new(problem)
    }
}
