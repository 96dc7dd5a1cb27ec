//! What a law file may hold. Everything here is a pure function of a file's text, so that a test can drive it.
//!
//! A parameter file is one concept through time; [`read_parameter`] checks it by itself, [`check_all`] checks the files against
//! each other. The two calendar files hold days and are read by [`read_days`].

mod amount;
mod cpv;
mod day;
mod holiday;

pub(crate) use day::Day;
pub(crate) use holiday::{DayRow, DayRule, MonthDay, read_days};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// One concept through time, such as the direct award limit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterFile {
    #[serde(skip)]
    pub(crate) file_name: String,
    /// The comment before the first field: what a reader must know of the file.
    #[serde(skip)]
    pub(crate) note: Option<String>,
    pub(crate) key: String,
    pub(crate) title: String,
    pub(crate) title_en: String,
    pub(crate) unit: Unit,
    pub(crate) keyed_by: KeyedBy,
    /// The day the values were compared with their sources. Asked for in every file, read by the job that reports overdue ones.
    #[serde(rename = "checked")]
    _checked: Day,
    #[serde(default)]
    pub(crate) alias: Vec<Alias>,
    #[serde(default)]
    pub(crate) value: Vec<Value>,
}

/// A second key for the same values, up to the last day of an older act where it has one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Alias {
    pub(crate) key: String,
    pub(crate) until: Option<Day>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) from: Day,
    /// The last day, itself included; absent while the provision stands.
    pub(crate) until: Option<Day>,
    pub(crate) value: String,
    pub(crate) comparison: Option<Comparison>,
    pub(crate) confidence: Confidence,
    /// Whether the amount was computed from one in euro, and may differ from the announced one.
    #[serde(default)]
    pub(crate) derived: bool,
    pub(crate) source: Source,
}

/// What was read of the acts, and until when: `law/reading.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reading {
    #[serde(rename = "checked")]
    _checked: Day,
    /// How far a derived amount is taken to lie from the announced one at most, as a share of it.
    pub(crate) derived_tolerance: String,
    #[serde(default)]
    pub(crate) act: Vec<ReadAct>,
}

/// The last day on which the text of an act was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadAct {
    pub(crate) number: String,
    pub(crate) read_to: Day,
    /// Where the text was read; asked for, so that nobody states a day without a text.
    #[serde(rename = "text")]
    _text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) act: String,
    pub(crate) chapter: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) amended_by: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    CalendarDays,
    WorkingDays,
    Hours,
    Weeks,
    Months,
    Years,
    Sek,
    Eur,
    Share,
    Count,
    CpvList,
    Act,
}

/// Which date of a case picks the value; never today's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(clippy::enum_variant_names, reason = "every one is the day on which something happened")]
pub(crate) enum KeyedBy {
    ProcurementStartedOn,
    NotificationSentOn,
    ContractSignedOn,
    GrantedOn,
    IncurredOn,
    DecidedOn,
    AppliedOn,
}

/// How a fact must stand to the value for the rule to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Comparison {
    AtMost,
    Below,
    AtLeast,
    Above,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Confidence {
    High,
    Medium,
    Unverified,
}

/// Reads one parameter file and checks it by itself.
pub(crate) fn read_parameter(file_name: &str, text: &str) -> Result<ParameterFile, String> {
    let mut file: ParameterFile = parse(file_name, text)?;
    file.file_name = file_name.to_owned();
    file.note = leading_comment(text);
    check(&file).map_err(|problem| format!("{file_name}: `{}`: {problem}", file.key))?;
    Ok(file)
}

/// Reads and checks what was read of the acts.
pub(crate) fn read_reading(file_name: &str, text: &str) -> Result<Reading, String> {
    let reading: Reading = parse(file_name, text)?;
    amount::check(&reading.derived_tolerance, 6)
        .map_err(|problem| format!("{file_name}: `derived_tolerance`: {problem}"))?;
    let mut earlier: Option<&str> = None;
    for act in &reading.act {
        if earlier.is_some_and(|number| number >= act.number.as_str()) {
            return Err(format!("{file_name}: {}: write the acts in order, each once", act.number));
        }
        earlier = Some(&act.number);
    }
    Ok(reading)
}

/// The comment lines at the head of a file as one text.
fn leading_comment(text: &str) -> Option<String> {
    let lines = text.trim_start().lines().map_while(|line| line.strip_prefix('#'));
    let words: Vec<&str> = lines.map(str::trim).filter(|line| !line.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Checks what no file can know by itself: a key, aliases included, stands in one file only.
pub(crate) fn check_all(files: &[ParameterFile]) -> Result<(), String> {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for file in files {
        for key in std::iter::once(&file.key).chain(file.alias.iter().map(|alias| &alias.key)) {
            if let Some(earlier) = owners.insert(key, &file.file_name) {
                return Err(format!(
                    "{}: `{key}`: the key is already used by {earlier}; give one of them another key",
                    file.file_name
                ));
            }
        }
    }
    Ok(())
}

/// Reads TOML into a shape that allows no other fields; the message names the file and, where one can be read, the key.
fn parse<T: DeserializeOwned>(file_name: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let table: Option<toml::Table> = toml::from_str(text).ok();
        match table.as_ref().and_then(|table| table.get("key")).and_then(|key| key.as_str()) {
            Some(key) => format!("{file_name}: `{key}`: {error}"),
            None => format!("{file_name}: {error}"),
        }
    })
}

fn check(file: &ParameterFile) -> Result<(), String> {
    for key in std::iter::once(&file.key).chain(file.alias.iter().map(|alias| &alias.key)) {
        if !is_key(key) {
            return Err(format!(
                "`{key}` is not a key; write lower case words joined by dots, such as `lou.direct_award_limit`"
            ));
        }
    }
    if file.title.trim().is_empty() || file.title_en.trim().is_empty() {
        return Err("`title` or `title_en` is empty; name the concept in both languages".to_owned());
    }
    for value in &file.value {
        check_value(file.unit, value)
            .map_err(|problem| format!("value from {}: {problem}", value.from))?;
    }
    check_periods(file.value.iter().map(|value| (value.from, value.until)))?;
    let Some(first) = file.value.first() else {
        return Err("the file has no value; add a `[[value]]`, or remove the file".to_owned());
    };
    for alias in &file.alias {
        if let Some(until) = alias.until.filter(|until| *until < first.from) {
            return Err(format!(
                "alias `{}` ends {}, before the first value; remove it or correct `until`",
                alias.key, until
            ));
        }
    }
    Ok(())
}

fn check_value(unit: Unit, value: &Value) -> Result<(), String> {
    check_source(&value.source)?;
    if value.derived && value.confidence != Confidence::Unverified {
        return Err("the value is derived; its confidence is `unverified`".to_owned());
    }
    match unit {
        Unit::CpvList => cpv::check_list(&value.value),
        Unit::Act => check_act(&value.value),
        Unit::Sek | Unit::Eur => amount::check(&value.value, 2),
        Unit::Share => amount::check(&value.value, 6),
        Unit::CalendarDays
        | Unit::WorkingDays
        | Unit::Hours
        | Unit::Weeks
        | Unit::Months
        | Unit::Years
        | Unit::Count => amount::check(&value.value, 0),
    }
}

fn check_source(source: &Source) -> Result<(), String> {
    if source.act.trim().is_empty() {
        return Err("`source.act` is empty; name the act, such as \"2016:1145\"".to_owned());
    }
    let optional =
        [&source.chapter, &source.section, &source.amended_by, &source.url, &source.note];
    if optional.into_iter().flatten().any(|text| text.trim().is_empty()) {
        return Err("a field of `source` is empty; leave it out".to_owned());
    }
    Ok(())
}

/// A Swedish act by its number in SFS, such as `2016:1145`.
fn check_act(text: &str) -> Result<(), String> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once(':') {
        Some((year, number)) if year.len() == 4 && digits(year) && digits(number) => Ok(()),
        _ => Err(format!("\"{text}\" is not the number of an act; write it as \"2016:1145\"")),
    }
}

/// Periods run forwards, one after another; gaps are allowed, a shared day is not.
fn check_periods(periods: impl Iterator<Item = (Day, Option<Day>)>) -> Result<(), String> {
    let mut earlier: Option<(Day, Option<Day>)> = None;
    for (from, until) in periods {
        if until.is_some_and(|until| until < from) {
            return Err(format!("the value from {from} ends before it begins; correct `until`"));
        }
        if let Some((earlier_from, earlier_until)) = earlier {
            if from <= earlier_from {
                return Err(format!(
                    "the value from {from} stands after the one from {earlier_from}; write the earliest first"
                ));
            }
            if earlier_until.is_none_or(|last| last >= from) {
                return Err(format!(
                    "the value from {earlier_from} is still in force on {from}, when the next begins; end it with `until` on the day before"
                ));
            }
        }
        earlier = Some((from, until));
    }
    Ok(())
}

/// `^[a-z][a-z0-9]*(\.[a-z0-9_]+)+$`
fn is_key(key: &str) -> bool {
    let mut words = key.split('.');
    let first = words.next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let rest: Vec<&str> = words.collect();
    first.starts_with(|c: char| c.is_ascii_lowercase())
        && first.chars().all(plain)
        && !rest.is_empty()
        && rest.iter().all(|word| !word.is_empty() && word.chars().all(|c| plain(c) || c == '_'))
}
