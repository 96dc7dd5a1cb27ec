//! Writes checked law files as Rust literals.

use crate::law_files::{
    Confidence, Day, DayRow, DayRule, MonthDay, ParameterFile, Reading, Source, Value,
};
use std::fmt::Write;

/// `PARAMETERS`, sorted by key, each alias a row of its own, and the `SOURCES` that their values
/// name by place, since many values share one. What is only shown stands apart, in `TEXTS` and
/// `SOURCE_TEXTS`.
pub(crate) fn law_table(files: &[ParameterFile]) -> String {
    let mut rows: Vec<(&str, String)> = Vec::new();
    let mut texts = Vec::new();
    let mut sources = Vec::new();
    for (place, file) in files.iter().enumerate() {
        texts.push(format!(
            "RawText {{ title_sv: {:?}, title_en: {:?}, note: {:?} }}",
            file.title, file.title_en, file.note
        ));
        rows.push((&file.key, parameter(&file.key, file, place, None, &mut sources)));
        for alias in &file.alias {
            rows.push((&alias.key, parameter(&alias.key, file, place, alias.until, &mut sources)));
        }
    }
    rows.sort();
    let cites = sources.iter().map(|(source, _)| source.as_str());
    let said = sources.iter().map(|(_, text)| text.as_str());
    [
        table("PARAMETERS", "RawParameter", rows.iter().map(|(_, row)| row.as_str())),
        table("TEXTS", "RawText", texts.iter().map(String::as_str)),
        table("SOURCES", "RawSource", cites),
        table("SOURCE_TEXTS", "RawSourceText", said),
    ]
    .concat()
}

fn table<'a>(name: &str, row: &str, rows: impl Iterator<Item = &'a str>) -> String {
    list(&format!("pub(super) static {name}: &[{row}] = &[\n"), rows, "];\n")
}

/// `READ_TO`, sorted by the number of the act, and the tolerance of derived amounts.
pub(crate) fn reading(reading: &Reading) -> String {
    let rows: Vec<String> = reading
        .act
        .iter()
        .map(|act| format!("({:?}, RawDate({}))", act.number, packed(act.read_to)))
        .collect();
    let tolerance =
        format!("pub(super) const DERIVED_TOLERANCE: &str = {:?};\n", reading.derived_tolerance);
    list(
        "pub(super) static READ_TO: &[(&str, RawDate)] = &[\n",
        rows.iter().map(String::as_str),
        "];\n",
    ) + &tolerance
}

/// Two constants, `HOLIDAYS` and `EVES`, in the order of their files.
pub(crate) fn holiday_table(holidays: &[DayRow], eves: &[DayRow]) -> String {
    let table = |name: &str, rows: &[DayRow]| {
        let rows: Vec<String> = rows.iter().map(day_row).collect();
        list(&format!("const {name}: &[RawDay] = &[\n"), rows.iter().map(String::as_str), "];\n")
    };
    table("HOLIDAYS", holidays) + &table("EVES", eves)
}

fn list<'a>(open: &str, rows: impl Iterator<Item = &'a str>, close: &str) -> String {
    let mut text = open.to_owned();
    for row in rows {
        text.push_str(row);
        text.push_str(",\n");
    }
    text + close
}

/// The row of one key; `last` is the last day of an alias, after which its values end.
fn parameter(
    key: &str,
    file: &ParameterFile,
    place: usize,
    last: Option<Day>,
    sources: &mut Vec<(String, String)>,
) -> String {
    let in_time = |value: &&Value| last.is_none_or(|last| value.from <= last);
    let alias_of = (key != file.key).then_some(&file.key);
    let mut values = String::new();
    for row in file.value.iter().filter(in_time) {
        let until = match (row.until, last) {
            (Some(until), Some(last)) => Some(until.min(last)),
            (until, last) => until.or(last),
        };
        write_value(&mut values, row, until, sources);
    }
    format!(
        "RawParameter {{ key: {key:?}, alias_of: {alias_of:?}, text: {place}, unit: Unit::{:?}, keyed_by: KeyedBy::{:?}, values: &[\n{values}] }}",
        file.unit, file.keyed_by
    )
}

fn write_value(
    text: &mut String,
    row: &Value,
    until: Option<Day>,
    sources: &mut Vec<(String, String)>,
) {
    let comparison = row
        .comparison
        .map_or("None".to_owned(), |comparison| format!("Some(Comparison::{comparison:?})"));
    let _ = writeln!(
        text,
        "    RawValue {{ from: {}, until: {}, value: {:?}, comparison: {comparison}, confidence: {}, derived: {}, source: {} }},",
        packed(row.from),
        until.map_or(u32::MAX, packed),
        row.value,
        confidence(row.confidence),
        row.derived,
        place_of(source(&row.source), sources)
    );
}

/// The date as a number that reads and sorts like it, 20260331.
fn packed(day: Day) -> u32 {
    let (year, month, date) = day.year_month_day();
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(date)
}

fn place_of(source: (String, String), sources: &mut Vec<(String, String)>) -> usize {
    sources.iter().position(|own| *own == source).unwrap_or_else(|| {
        sources.push(source);
        sources.len() - 1
    })
}

/// A source: what a finding cites of it, and what is only shown.
fn source(source: &Source) -> (String, String) {
    let Source { act, chapter, section, amended_by, url, note } = source;
    (
        format!(
            "RawSource {{ act: {act:?}, chapter: {chapter:?}, section: {section:?}, amended_by: {amended_by:?} }}"
        ),
        format!("RawSourceText {{ url: {url:?}, note: {note:?} }}"),
    )
}

fn day_row(row: &DayRow) -> String {
    format!(
        "RawDay {{ id: {:?}, sv: {:?}, en: {:?}, rule: {}, from: {:?}, until: {}, confidence: {}, act: {:?}, section: {:?} }}",
        row.id,
        row.name.sv,
        row.name.en,
        rule(row.rule),
        row.from.year_month_day(),
        last_day(row.until),
        confidence(row.confidence),
        row.source.act,
        row.source.section
    )
}

fn rule(rule: DayRule) -> String {
    let pair = |date: MonthDay| (date.month, date.day);
    match rule {
        DayRule::Fixed(MonthDay { month, day }) => {
            format!("DayRule::Fixed {{ month: {month}, day: {day} }}")
        }
        DayRule::Every { weekday } => format!("DayRule::Every {{ weekday: {weekday} }}"),
        DayRule::Easter(offset) => format!("DayRule::Easter {{ offset: {offset} }}"),
        DayRule::WeekdayWithin { weekday, from, to } => {
            format!(
                "DayRule::WeekdayWithin {{ weekday: {weekday}, from: {:?}, to: {:?} }}",
                pair(from),
                pair(to)
            )
        }
    }
}

fn last_day(until: Option<Day>) -> String {
    format!("{:?}", until.map(Day::year_month_day))
}

fn confidence(confidence: Confidence) -> String {
    format!("Confidence::{confidence:?}")
}
