//! The kinds that a problem distinguishes, with their words in both languages.

use std::fmt;

/// A closed list of kinds, each with its words.
macro_rules! kinds {
    (
        $(#[$doc:meta])*
        pub enum $type:ident {
            $($(#[$kind_doc:meta])* $kind:ident, sv $sv:literal, en $en:literal;)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $type { $($(#[$kind_doc])* $kind,)+ }

        impl $type {
            pub(super) const fn swedish(self) -> &'static str {
                match self { $(Self::$kind => $sv,)+ }
            }
        }

        /// The English words.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$kind => $en,)+ })
            }
        }
    };
}

kinds! {
/// Kind of value that a field wants (väntad typ).
pub enum Expected {
    /// `{…}`
    Object,
        sv "ett objekt inom { }",
        en "an object in { }";
    /// `[…]`
    List,
        sv "en lista inom [ ]",
        en "a list in [ ]";
    /// `"…"`
    Text,
        sv "en text inom citattecken",
        en "a text in quotes";
    /// A whole number without quotes.
    Integer,
        sv "ett heltal utan citattecken",
        en "a whole number without quotes";
    /// `true` or `false`.
    Truth,
        sv "true eller false",
        en "true or false";
    /// A decimal as text, `"1234.50"`.
    Decimal,
        sv "ett tal som text, till exempel \"1234.50\"",
        en "a number as text, for instance \"1234.50\"";
    /// A date as text, `"2026-03-31"`.
    Date,
        sv "ett datum som text, till exempel \"2026-03-31\"",
        en "a date as text, for instance \"2026-03-31\"";
    /// An instant as text, `"2026-03-31T14:00:00+02:00"`.
    Instant,
        sv "en tidpunkt som text, till exempel \"2026-03-31T14:00:00+02:00\"",
        en "an instant as text, for instance \"2026-03-31T14:00:00+02:00\"";
    /// A time of day as text, `"14:00"`.
    ClockTime,
        sv "ett klockslag som text, till exempel \"14:00\"",
        en "a time of day as text, for instance \"14:00\"";
    /// A month as text, `"2026-03"`.
    Month,
        sv "en månad som text, till exempel \"2026-03\"",
        en "a month as text, for instance \"2026-03\"";
    /// A day of the year as text, `"12-31"`.
    MonthDay,
        sv "månad och dag som text, till exempel \"12-31\"",
        en "a month and day as text, for instance \"12-31\"";
    /// A month, quarter or year of an index as text, `"2026-03"`.
    IndexPeriod,
        sv "en månad, ett kvartal eller ett år som text, till exempel \"2026-03\", \"2026-Q1\" eller \"2026\"",
        en "a month, quarter or year as text, for instance \"2026-03\", \"2026-Q1\" or \"2026\"";
}
}

kinds! {
/// Size limit of the input (storleksgräns).
pub enum Limit {
    /// 16 MiB of text.
    Bytes,
        sv "Indata är större än 16 MiB. Dela upp den.",
        en "The input is larger than 16 MiB. Split it.";
    /// 64 levels of nesting.
    Depth,
        sv "Indata är nästlad i mer än 64 nivåer. Gör den grundare.",
        en "The input is nested deeper than 64 levels. Make it flatter.";
    /// 100 000 items in one list.
    Items,
        sv "En lista har fler än 100 000 poster. Dela upp den.",
        en "A list has more than 100 000 items. Split it.";
}
}

kinds! {
/// Reason why a formula has no value for a bid (varför formeln saknar värde).
pub enum Undefined {
    /// The formula needs a figure that the bid does not state.
    Missing,
        sv "Utvärderingsmodellen behöver uppgiften för varje anbud som rangordnas. Lägg till den, eller ange admissible: false om anbudet ska stå utanför.",
        en "The award model needs this figure of every bid that is ranked. Add it, or say admissible: false if the bid is to stand outside.";
    /// The formula divides by a figure that is zero.
    Zero,
        sv "Utvärderingsmodellen delar med värdet och är inte bestämd när det är noll. Rätta värdet, eller välj en modell som tål noll.",
        en "The award model divides by this value and is not defined where it is zero. Correct the value, or choose a model that bears zero.";
    /// The price is below zero.
    Negative,
        sv "Utvärderingsmodellen är inte bestämd för ett pris under noll. Rätta priset.",
        en "The award model is not defined for a price below zero. Correct the price.";
}
}
