//! What each problem says to a person, and what to do about it.

use super::details::{meant, organisation_number, share_of_one};
use super::{Expected, Limit, Problem, Undefined, clean};
use crate::language::Text;

/// What is wrong, what to do, and the value that was given.
pub(super) fn message(problem: &Problem, given: Option<&str>) -> Text {
    let text = sentence(problem);
    let Some(given) = given else { return text };
    let hint = meant(problem, given);
    let (sv, en) = hint.map_or_else(Default::default, |day| {
        (format!(" Menades {day}?"), format!(" Was {day} meant?"))
    });
    Text::new(
        format!("{} Angivet värde: `{given}`.{sv}", text.sv),
        format!("{} Value given: `{given}`.{en}", text.en),
    )
}

fn sentence(problem: &Problem) -> Text {
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
        Problem::OrganisationNumber { reason, suggestion } => {
            organisation_number(reason, suggestion.as_deref())
        }
        Problem::CpvForm { suggestion: Some(suggestion) } => Text::new(
            format!(
                "Det är inte så en CPV-kod skrivs. Skriv {suggestion} om det är den som avses."
            ),
            format!(
                "That is not how a CPV code is written. Write {suggestion} if it is the one meant."
            ),
        ),
        Problem::CpvForm { suggestion: None } => Text::new(
            "Skriv CPV-koden med åtta siffror, bindestreck och kontrollsiffra, till exempel 85312000-9; kontrollsiffran kan utelämnas.",
            "Write the CPV code with eight digits, a hyphen and the check digit, for instance 85312000-9; the check digit may be left out.",
        ),
        Problem::CpvCheckDigit { suggestion } => Text::new(
            format!(
                "Kontrollsiffran i CPV-koden är fel. Skriv {suggestion} om koden i övrigt är rätt."
            ),
            format!(
                "The check digit of the CPV code is wrong. Write {suggestion} if the rest of the code is right."
            ),
        ),
        Problem::NotBeside { fields } => Text::new(
            format!(
                "Samma sak anges på två sätt. Ta bort fältet, eller ta bort {}.",
                fields.join(", ")
            ),
            format!(
                "The same thing is stated in two ways. Remove the field, or remove {}.",
                fields.join(", ")
            ),
        ),
        Problem::AmountAmbiguous { readings } => Text::new(
            format!(
                "Det går inte att se om tecknet skiljer tusental eller decimaler. Skriv {}.",
                readings.join(" eller ")
            ),
            format!("The sign may part thousands or decimals. Write {}.", readings.join(" or ")),
        ),
        Problem::ShareOfOne { share, signed } => share_of_one(*share, *signed),
        Problem::ParameterUnknown { key } => Text::new(
            format!(
                "Inget lagvärde är upptaget under nyckeln `{}`. Kontrollera nyckeln, eller lägg till värdet med egen källa i lawBook.",
                clean(key)
            ),
            format!(
                "No law value is recorded under the key `{}`. Check the key, or add the value with its own source in lawBook.",
                clean(key)
            ),
        ),
        Problem::ParameterUnknownOn { key, on } => Text::new(
            format!(
                "Inget värde för `{}` är upptaget för {on}. Välj en annan dag, eller lägg till värdet med egen källa i lawBook.",
                clean(key)
            ),
            format!(
                "No value of `{}` is recorded for {on}. Choose another day, or add the value with its own source in lawBook.",
                clean(key)
            ),
        ),
        Problem::OverlayConflict { key } => Text::new(
            format!(
                "Värdet för `{}` överlappar ett annat värde i tiden. Ändra from och until, eller ange replaces: true om det ska ersätta det upptagna.",
                clean(key)
            ),
            format!(
                "The value of `{}` overlaps another value in time. Change from and until, or say replaces: true if it is to replace the recorded one.",
                clean(key)
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
            "The field appears twice. Remove one of them.",
        ),
        Problem::Missing => ("Fältet saknas. Lägg till det.", "The field is missing. Add it."),
        Problem::Null => (
            "null används inte. Utelämna fältet om värdet är okänt.",
            "null is not used. Leave the field out if the value is unknown.",
        ),
        Problem::NoValue => (
            "Värdet saknas. Lämna None, eller utelämna fältet.",
            "The value is missing: use None, or leave the field out.",
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
        Problem::TwentyFourHours => (
            "Klockan blir aldrig 24:00. Skriv 23:59, eller 00:00 och nästa dag.",
            "There is no time 24:00. Write 23:59, or 00:00 and the next day.",
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
        Problem::SignedCut => (
            "En minskning anges utan tecken: skriv med hur mycket ramen blir lägre, till exempel 2000000. Ta bort minustecknet.",
            "A cut is stated without sign: write by how much the frame gets lower, for instance 2000000. Remove the minus sign.",
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
            "The same id appears twice. Give each entry a different id.",
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
        Problem::IndexMissing => (
            "Indexserien saknar månaden. Lägg till indextalet från den som publicerar det, eller välj en annan månad.",
            "The index series lacks the month. Add the value from where it is published, or choose another month.",
        ),
        Problem::ShareSum => (
            "Andelarna ska tillsammans vara 1. Rätta dem.",
            "The shares must sum to 1. Correct them.",
        ),
        Problem::AmountForm => (
            "Skriv beloppet med siffror, till exempel 1 234,50 kr. Mellanslag mellan tusental, kr, tkr, mkr och mnkr går bra.",
            "Write the amount with digits, for instance 1 234,50 kr. Spaces between thousands, kr, tkr, mkr and mnkr are fine.",
        ),
        Problem::MonthForm => (
            "Skriv månaden på formen ÅÅÅÅ-MM, till exempel 2026-03.",
            "Write the month in the form YYYY-MM, for instance 2026-03.",
        ),
        Problem::MonthDayForm => (
            "Skriv månad och dag utan år på formen MM-DD, till exempel 12-31.",
            "Write the month and day without a year in the form MM-DD, for instance 12-31.",
        ),
        Problem::IndexPeriodForm => (
            "Skriv månaden, kvartalet eller året för indextalet, till exempel 2026-03, 2026-Q1 eller 2026.",
            "Write the month, quarter or year of the index value, for instance 2026-03, 2026-Q1 or 2026.",
        ),
        Problem::IndexPeriodKind => (
            "Basperioden och jämförelseperioden är olika långa. Skriv månad mot månad, kvartal mot kvartal eller år mot år.",
            "The base period and the comparison period differ in length. Write month against month, quarter against quarter or year against year.",
        ),
        Problem::RepeatedPeriod => (
            "Samma period står två gånger i serien. Ta bort det ena värdet.",
            "The same period appears twice in the series. Remove one of the values.",
        ),
        Problem::BandOrder => (
            "Volymbandet slutar under det föregående. Ange banden i stigande ordning.",
            "The volume band ends below the one before it. State the bands in rising order.",
        ),
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
            "The same day appears twice. Merge the entries or correct one of the days.",
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
        Expected::Month => (
            "en månad som text, till exempel \"2026-03\"",
            "a month as text, for instance \"2026-03\"",
        ),
        Expected::MonthDay => (
            "månad och dag som text, till exempel \"12-31\"",
            "a month and day as text, for instance \"12-31\"",
        ),
        Expected::IndexPeriod => (
            "en månad, ett kvartal eller ett år som text, till exempel \"2026-03\", \"2026-Q1\" eller \"2026\"",
            "a month, quarter or year as text, for instance \"2026-03\", \"2026-Q1\" or \"2026\"",
        ),
    };
    Text::new(format!("Fel typ av värde. Skriv {sv}."), format!("Wrong type of value. Write {en}."))
}

fn unknown_field(name: &str, known: &[String]) -> Text {
    let list = known.join(", ");
    if let Some(bare) = name.strip_prefix('\u{feff}') {
        let bare = clean(bare);
        return Text::new(
            format!(
                "Fältnamnet `{bare}` börjar med ett osynligt tecken (byte order mark, U+FEFF). Ta bort tecknet. Fält som kan stå här: {list}."
            ),
            format!(
                "The name of the field `{bare}` begins with a character that is not seen (byte order mark, U+FEFF). Remove it. Fields that may stand here: {list}."
            ),
        );
    }
    let name = clean(name);
    Text::new(
        format!(
            "Fältet `{name}` är okänt här. Fält som kan stå här: {list}. Egna uppgifter läggs under extensions där det fältet finns."
        ),
        format!(
            "The field `{name}` is unknown here. Fields that may stand here: {list}. Data of your own goes under extensions where that field exists."
        ),
    )
}
