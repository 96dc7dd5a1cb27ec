//! What can be wrong with an input, and its code.

use rust_decimal::Decimal;

use super::{Error, ErrorCode, Expected, Limit};

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
    /// A text that is no amount as people write it.
    AmountForm,
    /// An amount that may be read in two ways, `1.234,50` or `12.500`.
    AmountAmbiguous {
        /// The amounts that it may mean, in the form to write.
        readings: Vec<String>,
    },
    /// Öre are the smallest unit.
    FractionOfOre,
    /// More digits than an amount may have.
    MoneyOverflow,
    /// A value that stands for a missing one, as tables have it: `NaN`, `NaT`, `NA`.
    NoValue,
    /// No date of the form `YYYY-MM-DD`, or no such day.
    DateForm,
    /// No month of the form `YYYY-MM`.
    MonthForm,
    /// No day of the year of the form `MM-DD`.
    MonthDayForm,
    /// No month, quarter or year of an index.
    IndexPeriodForm,
    /// Two periods of an index of different lengths, a month and a quarter for instance.
    IndexPeriodKind,
    /// The same period twice in an index series, written in two ways.
    RepeatedPeriod,
    /// A day before 1900-01-01 or after 2199-12-31, given or reached by counting.
    DateOutOfRange,
    /// No instant of RFC 3339 with offset.
    InstantForm,
    /// No time of day `HH:MM` or `HH:MM:SS`.
    ClockTimeForm,
    /// A time of day of 24 hours.
    TwentyFourHours,
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
    /// A field that says in another way what these say.
    NotBeside {
        /// The other fields.
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
    /// No CPV code of the form `NNNNNNNN-N`.
    CpvForm {
        /// The code that it may mean.
        suggestion: Option<String>,
    },
    /// A CPV code with a wrong check digit.
    CpvCheckDigit {
        /// The code with the right one.
        suggestion: String,
    },
    /// No organisation number; the reason as `organisation.check` gives it.
    OrganisationNumber {
        /// `length`, `characters`, `checkDigit`, `thirdDigit` or `prefix`.
        reason: &'static str,
        /// The number that it may mean, where it is plainly an organisation's.
        suggestion: Option<String>,
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
    /// A released law book whose keys or values do not stand in order, or stand twice.
    BookOrder,
    /// A value of a released law book that is not in its shortest form.
    BookValueForm,
    /// A cut that is stated with a sign.
    SignedCut,
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
    /// An order names a lot that is not there.
    UnknownLot,
    /// An order of lots that leaves one out.
    OrderNotWhole,
    /// An id that no bid of the list has.
    UnknownBid,
    /// The formula of the award model has no value for a bid.
    Undefined(Undefined),
    /// A month that an index series lacks.
    IndexMissing,
    /// Shares that do not sum to one.
    ShareSum,
    /// A share of a whole that is more than the whole, or less than nothing.
    ShareOfOne {
        /// The share that was given.
        share: Decimal,
        /// Whether a share below zero, a fall, is taken too.
        signed: bool,
    },
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

    /// Whether the value may be a person's number, which is neither kept nor printed.
    pub(super) const fn hides_the_value(&self) -> bool {
        matches!(self, Self::OrganisationNumber { suggestion: None, .. })
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
