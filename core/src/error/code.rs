//! The codes of errors.

use std::fmt;

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
