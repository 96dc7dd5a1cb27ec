//! What can be wrong with an input: each problem with its code and its message in both languages.

use rust_decimal::Decimal;

use super::clean::clean;
use super::code::ErrorCode;
use super::details::{cpv_form, organisation_number, share_of_one, unknown_field};
use super::kinds::{Expected, Limit, Undefined};

/// The table of problems. A row is a variant, its code, and its message: in Swedish, and in English
/// as `thiserror` takes it. Both name the fields of the variant.
macro_rules! problems {
    (
        $(#[$doc:meta])*
        pub enum $type:ident {
            $(
                $(#[$variant_doc:meta])*
                $variant:ident
                    $({ $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })?
                    $(($inner:ident: $inner_kind:ty))?
                    => $code:ident,
                sv($($sv:tt)+),
                en($($en:tt)+);
            )+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#[$variant_doc])*
                #[error($($en)+)]
                $variant $({ $($(#[$field_doc])* $field: $kind,)+ })? $(($inner_kind))?,
            )+
        }

        impl $type {
            /// The code of this problem.
            #[must_use]
            pub const fn code(&self) -> ErrorCode {
                match self {
                    $(Self::$variant { .. } => ErrorCode::$code,)+
                }
            }

            /// The message in Swedish; the English one is what the problem displays as.
            pub(super) fn swedish(&self) -> String {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(($inner))? => format!($($sv)+),)+
                }
            }
        }
    };
}

problems! {
/// Problem (vad som är fel): what an [`Error`](super::Error) is about, with its details.
pub enum Problem {
    /// The input is over a limit.
    TooLarge(limit: Limit) => InputTooLarge,
        sv("{}", limit.swedish()),
        en("{0}");
    /// The text is not JSON; line and column of the fault, from 1.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    } => InputInvalid,
        sv("Texten är inte giltig JSON (rad {line}, tecken {column}). Rätta den där och försök igen."),
        en("The text is not valid JSON (line {line}, column {column}). Correct it there and try again.");
    /// The text is not TOML; line and column of the fault, from 1.
    NotToml {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    } => InputInvalid,
        sv("Texten är inte giltig TOML (rad {line}, tecken {column}). Rätta den där och försök igen."),
        en("The text is not valid TOML (line {line}, column {column}). Correct it there and try again.");
    /// No shape has this field.
    UnknownField {
        /// The field as written.
        name: String,
        /// The fields that may stand here.
        known: Vec<String>,
    } => InputUnknownField,
        sv("{}", unknown_field(name, known).sv),
        en("{}", unknown_field(name, known).en);
    /// The same field twice in one object.
    RepeatedField => InputInvalid,
        sv("Fältet står två gånger. Ta bort det ena."),
        en("The field appears twice. Remove one of them.");
    /// A field that must be there is absent.
    Missing => InputInvalid,
        sv("Fältet saknas. Lägg till det."),
        en("The field is missing. Add it.");
    /// `null`, where unknown is said by leaving the field out.
    Null => InputInvalid,
        sv("null används inte. Utelämna fältet om värdet är okänt."),
        en("null is not used. Leave the field out if the value is unknown.");
    /// A value of another type.
    WrongType(expected: Expected) => InputInvalid,
        sv("Fel typ av värde. Skriv {}.", expected.swedish()),
        en("Wrong type of value. Write {0}.");
    /// A JSON number where a decimal text belongs.
    NumberForDecimal => InputInvalid,
        sv("Belopp och andelar skrivs som text, till exempel \"1234.50\". Sätt citattecken om talet."),
        en("Amounts and shares are written as text, for instance \"1234.50\". Put the number in quotes.");
    /// A text that is no decimal of the form `1234.50`.
    DecimalForm => InputInvalid,
        sv("Skriv talet med siffror och högst sex decimaler efter punkt, till exempel 1234.50, utan mellanslag, plustecken och exponent."),
        en("Write the number with digits and at most six decimals after a point, for instance 1234.50, without spaces, plus sign or exponent.");
    /// A text that is no amount as people write it.
    AmountForm => InputInvalid,
        sv("Skriv beloppet med siffror, till exempel 1 234,50 kr. Mellanslag mellan tusental, kr, tkr, mkr och mnkr går bra."),
        en("Write the amount with digits, for instance 1 234,50 kr. Spaces between thousands, kr, tkr, mkr and mnkr are fine.");
    /// An amount that may be read in two ways, `1.234,50` or `12.500`.
    AmountAmbiguous {
        /// The amounts that it may mean, in the form to write.
        readings: Vec<String>,
    } => InputInvalid,
        sv("Det går inte att se om tecknet skiljer tusental eller decimaler. Skriv {}.", readings.join(" eller ")),
        en("The sign may part thousands or decimals. Write {}.", readings.join(" or "));
    /// Öre are the smallest unit.
    FractionOfOre => MoneyFractionOfOre,
        sv("Ett belopp i kronor har högst två decimaler; öre är minsta enhet. Avrunda beloppet själv innan du lämnar det."),
        en("An amount in kronor has at most two decimals; the öre is the smallest unit. Round the amount yourself before you give it.");
    /// More digits than an amount may have.
    MoneyOverflow => MoneyOverflow,
        sv("Beloppet har fler än 15 siffror före decimaltecknet. Kontrollera beloppet."),
        en("The amount has more than 15 digits before the decimal point. Check the amount.");
    /// A value that stands for a missing one, as tables have it: `NaN`, `NaT`, `NA`.
    NoValue => InputInvalid,
        sv("Värdet saknas. Lämna None, eller utelämna fältet."),
        en("The value is missing: use None, or leave the field out.");
    /// No date of the form `YYYY-MM-DD`, or no such day.
    DateForm => InputInvalid,
        sv("Skriv en dag som finns i kalendern på formen ÅÅÅÅ-MM-DD, till exempel 2026-03-31."),
        en("Write a day that exists in the calendar in the form YYYY-MM-DD, for instance 2026-03-31.");
    /// No month of the form `YYYY-MM`.
    MonthForm => InputInvalid,
        sv("Skriv månaden på formen ÅÅÅÅ-MM, till exempel 2026-03."),
        en("Write the month in the form YYYY-MM, for instance 2026-03.");
    /// No day of the year of the form `MM-DD`.
    MonthDayForm => InputInvalid,
        sv("Skriv månad och dag utan år på formen MM-DD, till exempel 12-31."),
        en("Write the month and day without a year in the form MM-DD, for instance 12-31.");
    /// No month, quarter or year of an index.
    IndexPeriodForm => InputInvalid,
        sv("Skriv månaden, kvartalet eller året för indextalet, till exempel 2026-03, 2026-Q1 eller 2026."),
        en("Write the month, quarter or year of the index value, for instance 2026-03, 2026-Q1 or 2026.");
    /// Two periods of an index of different lengths, a month and a quarter for instance.
    IndexPeriodKind => InputInvalid,
        sv("Basperioden och jämförelseperioden är olika långa. Skriv månad mot månad, kvartal mot kvartal eller år mot år."),
        en("The base period and the comparison period differ in length. Write month against month, quarter against quarter or year against year.");
    /// The same period twice in an index series, written in two ways.
    RepeatedPeriod => InputInvalid,
        sv("Samma period står två gånger i serien. Ta bort det ena värdet."),
        en("The same period appears twice in the series. Remove one of the values.");
    /// A day before 1900-01-01 or after 2199-12-31, given or reached by counting.
    DateOutOfRange => DateOutOfRange,
        sv("Dagen ligger utanför 1900-01-01 till 2199-12-31. Kontrollera året och tidens längd."),
        en("The day lies outside 1900-01-01 to 2199-12-31. Check the year and the length of the period.");
    /// No instant of RFC 3339 with offset.
    InstantForm => InputInvalid,
        sv("Skriv tidpunkten med datum, klockslag och tidszon, till exempel 2026-03-31T14:00:00+02:00."),
        en("Write the instant with date, time and offset, for instance 2026-03-31T14:00:00+02:00.");
    /// No time of day `HH:MM` or `HH:MM:SS`.
    ClockTimeForm => InputInvalid,
        sv("Skriv klockslaget på formen TT:MM, till exempel 14:00."),
        en("Write the time of day in the form HH:MM, for instance 14:00.");
    /// A time of day of 24 hours.
    TwentyFourHours => InputInvalid,
        sv("Klockan blir aldrig 24:00. Skriv 23:59, eller 00:00 och nästa dag."),
        en("There is no time 24:00. Write 23:59, or 00:00 and the next day.");
    /// The clock was put forward over this time of day (the last Sunday of March).
    ClockTimeSkipped => InputInvalid,
        sv("Klockslaget finns inte den dagen, eftersom klockan ställs fram. Välj ett annat klockslag."),
        en("This time does not exist on that day, since the clocks go forward. Choose another time.");
    /// The text is not in the list.
    NotOneOf {
        /// What may stand here.
        allowed: Vec<&'static str>,
    } => InputInvalid,
        sv("Värdet finns inte i listan. Skriv ett av: {}.", allowed.join(", ")),
        en("The value is not in the list. Write one of: {}.", allowed.join(", "));
    /// Exactly one of these fields must be there.
    ExactlyOneOf {
        /// The fields.
        fields: &'static [&'static str],
    } => InputInvalid,
        sv("Ange exakt ett av fälten {}.", fields.join(", ")),
        en("Give exactly one of the fields {}.", fields.join(", "));
    /// A field that says in another way what these say.
    NotBeside {
        /// The other fields.
        fields: &'static [&'static str],
    } => InputInvalid,
        sv("Samma sak anges på två sätt. Ta bort fältet, eller ta bort {}.", fields.join(", ")),
        en("The same thing is stated in two ways. Remove the field, or remove {}.", fields.join(", "));
    /// A whole number outside its bounds, both inclusive.
    OutOfBounds {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    } => InputInvalid,
        sv("Talet ska vara från {min} till {max}. Rätta det."),
        en("The number must be from {min} to {max}. Correct it.");
    /// The last day lies before the first.
    EndsBeforeStart => InputInvalid,
        sv("Sista dagen ligger före första dagen. Byt plats på dem eller rätta den ena."),
        en("The last day lies before the first day. Swap them or correct one of them.");
    /// The control character NUL in a text.
    ControlCharacter => InputInvalid,
        sv("Texten innehåller tecknet NUL. Ta bort det."),
        en("The text contains the character NUL. Remove it.");
    /// No CPV code of the form `NNNNNNNN-N`.
    CpvForm {
        /// The code that it may mean.
        suggestion: Option<String>,
    } => InputInvalid,
        sv("{}", cpv_form(suggestion.as_deref()).sv),
        en("{}", cpv_form(suggestion.as_deref()).en);
    /// A CPV code with a wrong check digit.
    CpvCheckDigit {
        /// The code with the right one.
        suggestion: String,
    } => InputInvalid,
        sv("Kontrollsiffran i CPV-koden är fel. Skriv {suggestion} om koden i övrigt är rätt."),
        en("The check digit of the CPV code is wrong. Write {suggestion} if the rest of the code is right.");
    /// No organisation number; the reason as `organisation.check` gives it.
    OrganisationNumber {
        /// `length`, `characters`, `checkDigit`, `thirdDigit` or `prefix`.
        reason: &'static str,
        /// The number that it may mean, where it is plainly an organisation's.
        suggestion: Option<String>,
    } => InputInvalid,
        sv("{}", organisation_number(reason, suggestion.as_deref()).sv),
        en("{}", organisation_number(reason, suggestion.as_deref()).en);
    /// No call of this name.
    UnknownCall => InputInvalid,
        sv("Anropet finns inte. Se listan över anrop i dokumentationen."),
        en("There is no such call. See the list of calls in the documentation.");
    /// A rule that is not in the list of rules.
    UnknownRule => InputInvalid,
        sv("Regeln finns inte i den här versionen. Kontrollera regelns namn, eller använd den version som skrev resultatet."),
        en("There is no such rule in this version. Check the name of the rule, or use the version that wrote the finding.");
    /// No law value is recorded under this key.
    ParameterUnknown {
        /// The key.
        key: String,
    } => LawParameterUnknown,
        sv("Inget lagvärde är upptaget under nyckeln `{}`. Kontrollera nyckeln, eller lägg till värdet med egen källa i lawBook.", clean(key)),
        en("No law value is recorded under the key `{}`. Check the key, or add the value with its own source in lawBook.", clean(key));
    /// The key is recorded, but not for this day.
    ParameterUnknownOn {
        /// The key.
        key: String,
        /// The day or year asked for.
        on: String,
    } => LawParameterUnknown,
        sv("Inget värde för `{}` är upptaget för {on}. Välj en annan dag, eller lägg till värdet med egen källa i lawBook.", clean(key)),
        en("No value of `{}` is recorded for {on}. Choose another day, or add the value with its own source in lawBook.", clean(key));
    /// An overlay value meets another value of the same key.
    OverlayConflict {
        /// The key.
        key: String,
    } => LawOverlayConflict,
        sv("Värdet för `{}` överlappar ett annat värde i tiden. Ändra from och until, eller ange replaces: true om det ska ersätta det upptagna.", clean(key)),
        en("The value of `{}` overlaps another value in time. Change from and until, or say replaces: true if it is to replace the recorded one.", clean(key));
    /// An overlay value has another unit than the recorded values of the key.
    OverlayUnit {
        /// The unit on record.
        unit: &'static str,
    } => InputInvalid,
        sv("Nyckeln har enheten {unit}. Ange värdet i den enheten."),
        en("The key has the unit {unit}. Give the value in that unit.");
    /// An overlay value is picked by another date than the recorded values of the key.
    OverlayKeyedBy {
        /// The date on record.
        day: &'static str,
    } => InputInvalid,
        sv("Nyckelns värden väljs efter {day}. Ange den dagen, eller utelämna fältet."),
        en("The values of the key are picked by {day}. Say so, or leave the field out.");
    /// A law key is dotted and lower case.
    LawKeyForm => InputInvalid,
        sv("En lagnyckel skrivs med små bokstäver och punkter, till exempel lou.threshold.annex_2."),
        en("A law key is written in lower case with dots, for instance lou.threshold.annex_2.");
    /// A part is more than the whole.
    PartOverWhole => InputInvalid,
        sv("Delen är större än helheten. Kontrollera båda beloppen."),
        en("The part is more than the whole. Check both amounts.");
    /// A frame line with a level for each year covers whole calendar years.
    FrameWholeYears => InputInvalid,
        sv("En ramrad med perYear börjar den 1 januari och slutar, om den slutar, den 31 december. Rätta dagarna eller skriv amount."),
        en("A frame line with perYear begins on 1 January and ends, if at all, on 31 December. Correct the days or write amount.");
    /// A frame line with an amount lies within one calendar year.
    FrameAmountYear => InputInvalid,
        sv("En ramrad med amount ligger inom ett kalenderår. Dela upp den per år eller skriv perYear."),
        en("A frame line with amount lies within one calendar year. Split it by year or write perYear.");
    /// What is booked lies within one calendar year.
    BookedYear => InputInvalid,
        sv("En bokförd post ligger inom ett kalenderår. Dela upp den per år."),
        en("A booked item lies within one calendar year. Split it by year.");
    /// The same day twice in a list.
    RepeatedDay => InputInvalid,
        sv("Samma dag står två gånger. Slå ihop posterna eller rätta den ena dagen."),
        en("The same day appears twice. Merge the entries or correct one of the days.");
    /// Columns of different lengths.
    ColumnLength => InputInvalid,
        sv("Kolumnerna är olika långa. Ge varje rad ett värde i varje kolumn."),
        en("The columns differ in length. Give each row a value in each column.");
    /// Rows whose procurements do not stand in rising order.
    ProcurementOrder => InputInvalid,
        sv("Raderna står inte i ordning. Sortera dem efter upphandling, stigande, så att anbuden i varje upphandling står intill varandra."),
        en("The rows are out of order. Sort them by procurement, rising, so that the bids of each procurement stand together.");
    /// No entry has this id.
    NoSuchId => InputInvalid,
        sv("Ingen post har det id:t. Kontrollera stavningen, eller lägg till posten."),
        en("No entry has this id. Check the spelling, or add the entry.");
    /// A time is given by its first and its last day.
    TwoDays => InputInvalid,
        sv("Skriv två dagar, den första och den sista, till exempel [\"2014-01-01\", \"2014-09-09\"]."),
        en("Write two days, the first and the last, for instance [\"2014-01-01\", \"2014-09-09\"].");
    /// The value could not be written as JSON.
    Unwritable => InputInvalid,
        sv("Värdet kunde inte skrivas som JSON. Anmäl det gärna som ett fel i anbud."),
        en("The value could not be written as JSON. Please report this as a fault of anbud.");
    /// A value that must be above zero.
    NotPositive => InputInvalid,
        sv("Värdet ska vara större än noll. Rätta det."),
        en("The value must be above zero. Correct it.");
    /// A value that must not be below zero.
    Negative => InputInvalid,
        sv("Värdet får inte vara mindre än noll. Rätta det."),
        en("The value must not be below zero. Correct it.");
    /// A released law book whose keys or values do not stand in order, or stand twice.
    BookOrder => InputInvalid,
        sv("Ställ lagbokens nycklar i bokstavsordning och varje nyckels värden i dagordning, var och en bara en gång. Enklast är att ta boken så som den gavs ut."),
        en("Put the keys of the law book in alphabetical order and the values of each key in the order of their days, each only once. The book as it was released has that order.");
    /// A value of a released law book that is not in its shortest form.
    BookValueForm => InputInvalid,
        sv("Skriv värdet så kort som möjligt, till exempel 0.1 och inte 0.10. Enklast är att ta boken så som den gavs ut."),
        en("Write the value as short as possible, for instance 0.1 and not 0.10. The book as it was released has that form.");
    /// A cut that is stated with a sign.
    SignedCut => InputInvalid,
        sv("En minskning anges utan tecken: skriv med hur mycket ramen blir lägre, till exempel 2000000. Ta bort minustecknet."),
        en("A cut is stated without sign: write by how much the frame gets lower, for instance 2000000. Remove the minus sign.");
    /// Weights that do not sum to 100.
    WeightSum => InputInvalid,
        sv("Vikterna ska tillsammans vara 100. Rätta dem."),
        en("The weights must sum to 100. Correct them.");
    /// The price that gives no points lies at or below the one that gives full points.
    PriceScale => InputInvalid,
        sv("Priset som ger noll poäng ska vara högre än priset som ger full poäng. Rätta skalan."),
        en("The price that gives no points must be above the price that gives full points. Correct the scale.");
    /// The same id twice in a list.
    RepeatedId => InputInvalid,
        sv("Samma id står två gånger. Ge varje post ett eget id."),
        en("The same id appears twice. Give each entry a different id.");
    /// The text is no XML.
    XmlMalformed => XmlMalformed,
        sv("Texten är inte välformad XML. Hämta filen på nytt eller rätta den."),
        en("The text is not well-formed XML. Fetch the file again or correct it.");
    /// The XML has a document type or an entity of its own.
    XmlDocumentType => XmlUnsupported,
        sv("XML med dokumenttyp (DOCTYPE) eller egna entiteter läses inte. Ta bort dem."),
        en("XML with a document type (DOCTYPE) or entities of its own is not read. Remove them.");
    /// The XML is of another kind or version than what is read.
    XmlUnsupported => XmlUnsupported,
        sv("XML av det slaget eller den versionen läses inte. Kontrollera att det är rätt fil."),
        en("XML of this kind or version is not read. Check that it is the right file.");
    /// An order names a lot that is not there.
    UnknownLot => InputInvalid,
        sv("Ingen del har det namnet. Skriv delarnas id som de står i lots."),
        en("No lot has this name. Write the ids of the lots as they stand in lots.");
    /// An order of lots that leaves one out.
    OrderNotWhole => InputInvalid,
        sv("Ordningen ska nämna varje del en gång. Lägg till dem som saknas."),
        en("The order must name each lot once. Add those that are missing.");
    /// An id that no bid of the list has.
    UnknownBid => InputInvalid,
        sv("Inget anbud i listan har detta id. Rätta id eller lägg till anbudet."),
        en("No bid in the list has this id. Correct the id or add the bid.");
    /// The formula of the award model has no value for a bid.
    Undefined(why: Undefined) => EvaluationUndefined,
        sv("{}", why.swedish()),
        en("{0}");
    /// A month that an index series lacks.
    IndexMissing => AssignmentIndexMissing,
        sv("Indexserien saknar månaden. Lägg till indextalet från den som publicerar det, eller välj en annan månad."),
        en("The index series lacks the month. Add the value from where it is published, or choose another month.");
    /// Shares that do not sum to one.
    ShareSum => InputInvalid,
        sv("Andelarna ska tillsammans vara 1. Rätta dem."),
        en("The shares must sum to 1. Correct them.");
    /// A share of a whole that is more than the whole, or less than nothing.
    ShareOfOne {
        /// The share that was given.
        share: Decimal,
        /// Whether a share below zero, a fall, is taken too.
        signed: bool,
    } => InputInvalid,
        sv("{}", share_of_one(*share, *signed).sv),
        en("{}", share_of_one(*share, *signed).en);
    /// A volume band that ends below the one before it.
    BandOrder => InputInvalid,
        sv("Volymbandet slutar under det föregående. Ange banden i stigande ordning."),
        en("The volume band ends below the one before it. State the bands in rising order.");
    /// The least change lies above the largest.
    FloorAboveCap => InputInvalid,
        sv("Golvet ligger över taket. Rätta det ena av dem."),
        en("The floor lies above the cap. Correct one of them.");
    /// A value outside the interval that is stated for it.
    OutsideInterval => InputInvalid,
        sv("Värdet ligger utanför sitt intervall. Ange low, value och high i stigande ordning."),
        en("The value lies outside its interval. State low, value and high in rising order.");
}
}

impl Problem {
    /// Whether the value may be a person's number, which is neither kept nor printed.
    pub(super) const fn hides_the_value(&self) -> bool {
        matches!(self, Self::OrganisationNumber { suggestion: None, .. })
    }

    /// Which error is reported when there are several: the lower wins, then document order.
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
