//! What each problem says to a person, and what to do about it.

use super::{Expected, Limit, Problem, Undefined};
use crate::language::Text;

pub(super) fn message(problem: &Problem) -> Text {
    match problem {
        Problem::TooLarge(limit) => too_large(*limit),
        Problem::WrongType(expected) => wrong_type(*expected),
        Problem::Syntax { line, column } => Text::new(
            format!(
                "Texten är inte giltig JSON (rad {line}, tecken {column}). Rätta den där och försök igen."
            ),
            format!(
                "The text is not valid JSON (line {line}, column {column}). Correct it there and try again."
            ),
        ),
        #[cfg(feature = "toml")]
        Problem::NotToml { line, column } => Text::new(
            format!(
                "Texten är inte giltig TOML (rad {line}, tecken {column}). Rätta den där och försök igen."
            ),
            format!(
                "The text is not valid TOML (line {line}, column {column}). Correct it there and try again."
            ),
        ),
        Problem::UnknownField { name, known } => unknown_field(name, known),
        Problem::NotOneOf { allowed } => Text::new(
            format!("Värdet finns inte i listan. Skriv ett av: {}.", allowed.join(", ")),
            format!("The value is not in the list. Write one of: {}.", allowed.join(", ")),
        ),
        Problem::ExactlyOneOf { fields } => Text::new(
            format!("Ange exakt ett av fälten {}.", fields.join(", ")),
            format!("Give exactly one of the fields {}.", fields.join(", ")),
        ),
        Problem::OutOfBounds { min, max } => Text::new(
            format!("Talet ska vara från {min} till {max}. Rätta det."),
            format!("The number must be from {min} to {max}. Correct it."),
        ),
        Problem::OrganisationNumber { reason } => organisation_number(reason),
        Problem::ParameterUnknown { key } => Text::new(
            format!(
                "Inget lagvärde är upptaget under nyckeln `{}`. Kontrollera nyckeln, eller lägg till värdet med egen källa i lawBook.",
                shown(key)
            ),
            format!(
                "No law value is recorded under the key `{}`. Check the key, or add the value with its own source in lawBook.",
                shown(key)
            ),
        ),
        Problem::ParameterUnknownOn { key, on } => Text::new(
            format!(
                "Inget värde för `{}` är upptaget för {on}. Välj en annan dag, eller lägg till värdet med egen källa i lawBook.",
                shown(key)
            ),
            format!(
                "No value of `{}` is recorded for {on}. Choose another day, or add the value with its own source in lawBook.",
                shown(key)
            ),
        ),
        Problem::OverlayConflict { key } => Text::new(
            format!(
                "Värdet för `{}` överlappar ett annat värde i tiden. Ändra from och until, eller ange replaces: true om det ska ersätta det upptagna.",
                shown(key)
            ),
            format!(
                "The value of `{}` overlaps another value in time. Change from and until, or say replaces: true if it is to replace the recorded one.",
                shown(key)
            ),
        ),
        Problem::OverlayUnit { unit } => Text::new(
            format!("Nyckeln har enheten {unit}. Ange värdet i den enheten."),
            format!("The key has the unit {unit}. Give the value in that unit."),
        ),
        Problem::OverlayKeyedBy { day } => Text::new(
            format!("Nyckelns värden väljs efter {day}. Ange den dagen, eller utelämna fältet."),
            format!("The values of the key are picked by {day}. Say so, or leave the field out."),
        ),
        Problem::Undefined(why) => undefined(*why),
        other => fixed(other),
    }
}

/// Problems whose sentence has no details in it.
fn fixed(problem: &Problem) -> Text {
    let (sv, en) = match problem {
        Problem::RepeatedField => (
            "Fältet står två gånger. Ta bort det ena.",
            "The field stands twice. Remove one of them.",
        ),
        Problem::Missing => ("Fältet saknas. Lägg till det.", "The field is missing. Add it."),
        Problem::Null => (
            "null används inte. Utelämna fältet om värdet är okänt.",
            "null is not used. Leave the field out if the value is unknown.",
        ),
        Problem::NumberForDecimal => (
            "Belopp och andelar skrivs som text, till exempel \"1234.50\". Sätt citattecken om talet.",
            "Amounts and shares are written as text, for instance \"1234.50\". Put the number in quotes.",
        ),
        Problem::DecimalForm => (
            "Skriv talet med siffror och högst sex decimaler efter punkt, till exempel 1234.50, utan mellanslag, plustecken och exponent.",
            "Write the number with digits and at most six decimals after a point, for instance 1234.50, without spaces, plus sign or exponent.",
        ),
        Problem::FractionOfOre => (
            "Ett belopp i kronor har högst två decimaler; öre är minsta enhet. Avrunda beloppet själv innan du lämnar det.",
            "An amount in kronor has at most two decimals; the öre is the smallest unit. Round the amount yourself before you give it.",
        ),
        Problem::MoneyOverflow => (
            "Beloppet har fler än 15 siffror före decimaltecknet. Kontrollera beloppet.",
            "The amount has more than 15 digits before the decimal point. Check the amount.",
        ),
        Problem::DateForm => (
            "Skriv en dag som finns i kalendern på formen ÅÅÅÅ-MM-DD, till exempel 2026-03-31.",
            "Write a day that exists in the calendar in the form YYYY-MM-DD, for instance 2026-03-31.",
        ),
        Problem::DateOutOfRange => (
            "Dagen ligger utanför 1900-01-01 till 2199-12-31. Kontrollera året och tidens längd.",
            "The day lies outside 1900-01-01 to 2199-12-31. Check the year and the length of the period.",
        ),
        Problem::InstantForm => (
            "Skriv tidpunkten med datum, klockslag och tidszon, till exempel 2026-03-31T14:00:00+02:00.",
            "Write the instant with date, time and offset, for instance 2026-03-31T14:00:00+02:00.",
        ),
        Problem::ClockTimeForm => (
            "Skriv klockslaget på formen TT:MM, till exempel 14:00.",
            "Write the time of day in the form HH:MM, for instance 14:00.",
        ),
        Problem::ClockTimeSkipped => (
            "Klockslaget finns inte den dagen, eftersom klockan ställs fram. Välj ett annat klockslag.",
            "This time does not exist on that day, since the clocks go forward. Choose another time.",
        ),
        Problem::EndsBeforeStart => (
            "Sista dagen ligger före första dagen. Byt plats på dem eller rätta den ena.",
            "The last day lies before the first day. Swap them or correct one of them.",
        ),
        Problem::ControlCharacter => (
            "Texten innehåller tecknet NUL. Ta bort det.",
            "The text contains the character NUL. Remove it.",
        ),
        Problem::CpvForm => (
            "Skriv CPV-koden med åtta siffror, bindestreck och rätt kontrollsiffra, till exempel 85312000-9.",
            "Write the CPV code with eight digits, a hyphen and the right check digit, for instance 85312000-9.",
        ),
        Problem::UnknownCall => (
            "Anropet finns inte. Se listan över anrop i dokumentationen.",
            "There is no such call. See the list of calls in the documentation.",
        ),
        Problem::UnknownRule => (
            "Regeln finns inte i den här versionen. Kontrollera regelns namn, eller använd den version som skrev resultatet.",
            "There is no such rule in this version. Check the name of the rule, or use the version that wrote the finding.",
        ),
        Problem::PartOverWhole => (
            "Delen är större än helheten. Kontrollera båda beloppen.",
            "The part is more than the whole. Check both amounts.",
        ),
        Problem::LawKeyForm => (
            "En lagnyckel skrivs med små bokstäver och punkter, till exempel lou.threshold.annex_2.",
            "A law key is written in lower case with dots, for instance lou.threshold.annex_2.",
        ),
        Problem::BookOrder => (
            "Ställ lagbokens nycklar i bokstavsordning och varje nyckels värden i dagordning, var och en bara en gång. Enklast är att ta boken så som den gavs ut.",
            "Put the keys of the law book in alphabetical order and the values of each key in the order of their days, each only once. The book as it was released has that order.",
        ),
        Problem::BookValueForm => (
            "Skriv värdet så kort som möjligt, till exempel 0.1 och inte 0.10. Enklast är att ta boken så som den gavs ut.",
            "Write the value as short as possible, for instance 0.1 and not 0.10. The book as it was released has that form.",
        ),
        Problem::NotPositive => (
            "Värdet ska vara större än noll. Rätta det.",
            "The value must be above zero. Correct it.",
        ),
        Problem::Negative => (
            "Värdet får inte vara mindre än noll. Rätta det.",
            "The value must not be below zero. Correct it.",
        ),
        Problem::WeightSum => (
            "Vikterna ska tillsammans vara 100. Rätta dem.",
            "The weights must sum to 100. Correct them.",
        ),
        Problem::PriceScale => (
            "Priset som ger noll poäng ska vara högre än priset som ger full poäng. Rätta skalan.",
            "The price that gives no points must be above the price that gives full points. Correct the scale.",
        ),
        Problem::RepeatedId => (
            "Samma id står två gånger. Ge varje post ett eget id.",
            "The same id stands twice. Give each entry an id of its own.",
        ),
        Problem::XmlMalformed => (
            "Texten är inte välformad XML. Hämta filen på nytt eller rätta den.",
            "The text is not well-formed XML. Fetch the file again or correct it.",
        ),
        Problem::XmlDocumentType => (
            "XML med dokumenttyp (DOCTYPE) eller egna entiteter läses inte. Ta bort dem.",
            "XML with a document type (DOCTYPE) or entities of its own is not read. Remove them.",
        ),
        Problem::XmlUnsupported => (
            "XML av det slaget eller den versionen läses inte. Kontrollera att det är rätt fil.",
            "XML of this kind or version is not read. Check that it is the right file.",
        ),
        Problem::UnknownBid => (
            "Inget anbud i listan har detta id. Rätta id eller lägg till anbudet.",
            "No bid in the list has this id. Correct the id or add the bid.",
        ),
        #[cfg(feature = "review")]
        Problem::IndexMissing => (
            "Indexserien saknar månaden. Lägg till indextalet från den som publicerar det, eller välj en annan månad.",
            "The index series lacks the month. Add the value from where it is published, or choose another month.",
        ),
        #[cfg(feature = "review")]
        Problem::ShareSum => (
            "Andelarna ska tillsammans vara 1. Rätta dem.",
            "The shares must sum to 1. Correct them.",
        ),
        #[cfg(feature = "review")]
        Problem::ShareOfOne => (
            "Andelen ska vara från 0 till 1; 0.8 är 80 procent. Rätta den.",
            "The share must be from 0 to 1; 0.8 is 80 per cent. Correct it.",
        ),
        #[cfg(feature = "review")]
        Problem::BandOrder => (
            "Volymbandet slutar under det föregående. Ange banden i stigande ordning.",
            "The volume band ends below the one before it. State the bands in rising order.",
        ),
        #[cfg(feature = "review")]
        Problem::OutsideInterval => (
            "Värdet ligger utanför sitt intervall. Ange low, value och high i stigande ordning.",
            "The value lies outside its interval. State low, value and high in rising order.",
        ),
        Problem::FloorAboveCap => (
            "Golvet ligger över taket. Rätta det ena av dem.",
            "The floor lies above the cap. Correct one of them.",
        ),
        Problem::FrameWholeYears => (
            "En ramrad med perYear börjar den 1 januari och slutar, om den slutar, den 31 december. Rätta dagarna eller skriv amount.",
            "A frame line with perYear begins on 1 January and ends, if at all, on 31 December. Correct the days or write amount.",
        ),
        Problem::TwoDays => (
            "Skriv två dagar, den första och den sista, till exempel [\"2014-01-01\", \"2014-09-09\"].",
            "Write two days, the first and the last, for instance [\"2014-01-01\", \"2014-09-09\"].",
        ),
        Problem::BookedYear => (
            "En bokförd post ligger inom ett kalenderår. Dela upp den per år.",
            "A booked item lies within one calendar year. Split it by year.",
        ),
        Problem::ColumnLength => (
            "Kolumnerna är olika långa. Ge varje rad ett värde i varje kolumn.",
            "The columns differ in length. Give each row a value in each column.",
        ),
        Problem::ProcurementOrder => (
            "Raderna står inte i ordning. Sortera dem efter upphandling, stigande, så att anbuden i varje upphandling står intill varandra.",
            "The rows are out of order. Sort them by procurement, rising, so that the bids of each procurement stand together.",
        ),
        Problem::NoSuchId => (
            "Ingen post har det id:t. Kontrollera stavningen, eller lägg till posten.",
            "No entry has this id. Check the spelling, or add the entry.",
        ),
        Problem::RepeatedDay => (
            "Samma dag står två gånger. Slå ihop posterna eller rätta den ena dagen.",
            "The same day stands twice. Merge the entries or correct one of the days.",
        ),
        Problem::FrameAmountYear => (
            "En ramrad med amount ligger inom ett kalenderår. Dela upp den per år eller skriv perYear.",
            "A frame line with amount lies within one calendar year. Split it by year or write perYear.",
        ),
        Problem::UnknownLot => (
            "Ingen del har det namnet. Skriv delarnas id som de står i lots.",
            "No lot has this name. Write the ids of the lots as they stand in lots.",
        ),
        Problem::OrderNotWhole => (
            "Ordningen ska nämna varje del en gång. Lägg till dem som saknas.",
            "The order must name each lot once. Add those that are missing.",
        ),
        _ => (
            "Värdet kunde inte skrivas som JSON. Anmäl det gärna som ett fel i anbud.",
            "The value could not be written as JSON. Please report this as a fault of anbud.",
        ),
    };
    Text::new(sv, en)
}

fn undefined(why: Undefined) -> Text {
    let (sv, en) = match why {
        Undefined::Missing => (
            "Utvärderingsmodellen behöver uppgiften för varje anbud som rangordnas. Lägg till den, eller ange admissible: false om anbudet ska stå utanför.",
            "The award model needs this figure of every bid that is ranked. Add it, or say admissible: false if the bid is to stand outside.",
        ),
        Undefined::Zero => (
            "Utvärderingsmodellen delar med värdet och är inte bestämd när det är noll. Rätta värdet, eller välj en modell som tål noll.",
            "The award model divides by this value and is not defined where it is zero. Correct the value, or choose a model that bears zero.",
        ),
        Undefined::Negative => (
            "Utvärderingsmodellen är inte bestämd för ett pris under noll. Rätta priset.",
            "The award model is not defined for a price below zero. Correct the price.",
        ),
    };
    Text::new(sv, en)
}

fn too_large(limit: Limit) -> Text {
    match limit {
        Limit::Bytes => Text::new(
            "Indata är större än 16 MiB. Dela upp den.",
            "The input is larger than 16 MiB. Split it.",
        ),
        Limit::Depth => Text::new(
            "Indata är nästlad i mer än 64 nivåer. Gör den grundare.",
            "The input is nested deeper than 64 levels. Make it flatter.",
        ),
        Limit::Items => Text::new(
            "En lista har fler än 100 000 poster. Dela upp den.",
            "A list has more than 100 000 items. Split it.",
        ),
    }
}

fn wrong_type(expected: Expected) -> Text {
    let (sv, en) = match expected {
        Expected::Object => ("ett objekt inom { }", "an object in { }"),
        Expected::List => ("en lista inom [ ]", "a list in [ ]"),
        Expected::Text => ("en text inom citattecken", "a text in quotes"),
        Expected::Integer => ("ett heltal utan citattecken", "a whole number without quotes"),
        Expected::Truth => ("true eller false", "true or false"),
        Expected::Decimal => (
            "ett tal som text, till exempel \"1234.50\"",
            "a number as text, for instance \"1234.50\"",
        ),
        Expected::Date => (
            "ett datum som text, till exempel \"2026-03-31\"",
            "a date as text, for instance \"2026-03-31\"",
        ),
        Expected::Instant => (
            "en tidpunkt som text, till exempel \"2026-03-31T14:00:00+02:00\"",
            "an instant as text, for instance \"2026-03-31T14:00:00+02:00\"",
        ),
        Expected::ClockTime => (
            "ett klockslag som text, till exempel \"14:00\"",
            "a time of day as text, for instance \"14:00\"",
        ),
    };
    Text::new(format!("Fel typ av värde. Skriv {sv}."), format!("Wrong type of value. Write {en}."))
}

fn unknown_field(name: &str, known: &[String]) -> Text {
    let name = shown(name);
    let list = known.join(", ");
    Text::new(
        format!(
            "Fältet `{name}` är okänt här. Fält som kan stå här: {list}. Egna uppgifter läggs under extensions där det fältet finns."
        ),
        format!(
            "The field `{name}` is unknown here. Fields that may stand here: {list}. Data of your own goes under extensions where that field exists."
        ),
    )
}

fn organisation_number(reason: &str) -> Text {
    let (sv, en) = match reason {
        "length" => (
            "Skriv 10 siffror, eller 12 med prefixet 16.",
            "Write 10 digits, or 12 with the prefix 16.",
        ),
        "characters" => (
            "Skriv bara siffrorna 0–9 och ett bindestreck före de fyra sista.",
            "Write only the digits 0-9 and a hyphen before the last four.",
        ),
        "checkDigit" => (
            "Kontrollsiffran stämmer inte. Kontrollera numret mot registreringsbeviset.",
            "The check digit is wrong. Compare the number with the certificate of registration.",
        ),
        "thirdDigit" => (
            "Tredje siffran i ett organisationsnummer är minst 2. Kontrollera numret.",
            "The third digit of an organisation number is at least 2. Check the number.",
        ),
        _ => (
            "Prefixet ska vara 16 för en organisation. Skriv 16 eller utelämna prefixet.",
            "The prefix must be 16 for an organisation. Write 16 or leave the prefix out.",
        ),
    };
    Text::new(sv, en)
}

/// What a user wrote, cut short and without control characters, so that a message stays a message.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}
