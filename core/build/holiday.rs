//! The two calendar files: days that recur every year by a rule.

use super::{Confidence, Day, Source, check_periods, check_source, parse};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A day that recurs every year, for as long as its row says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayRow {
    pub(crate) id: String,
    pub(crate) name: Name,
    pub(crate) rule: DayRule,
    pub(crate) from: Day,
    pub(crate) until: Option<Day>,
    pub(crate) confidence: Confidence,
    pub(crate) source: Source,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Name {
    pub(crate) sv: String,
    pub(crate) en: String,
}

/// Where in the year the day falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum DayRule {
    /// `fixed 06-06`
    Fixed(MonthDay),
    /// `easter +39`: days after Easter Sunday.
    Easter(i16),
    /// `weekday saturday 06-20 06-26`: the one such weekday in those seven days.
    WeekdayWithin { weekday: u8, from: MonthDay, to: MonthDay },
    /// `every saturday`: each week.
    Every { weekday: u8 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MonthDay {
    pub(crate) month: u8,
    pub(crate) day: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayFile {
    #[serde(rename = "checked")]
    _checked: Day,
    #[serde(default)]
    holiday: Vec<DayRow>,
    #[serde(default)]
    eve: Vec<DayRow>,
}

/// Reads a file of `[[holiday]]` or `[[eve]]` rows; several rows of one id are periods that must not overlap.
pub(crate) fn read_days(file_name: &str, text: &str) -> Result<Vec<DayRow>, String> {
    let file: DayFile = parse(file_name, text)?;
    let rows = match (file.holiday.is_empty(), file.eve.is_empty()) {
        (false, true) => file.holiday,
        (true, false) => file.eve,
        _ => {
            return Err(format!(
                "{file_name}: write either `[[holiday]]` or `[[eve]]` rows, and at least one"
            ));
        }
    };
    let mut periods: BTreeMap<&str, Vec<(Day, Option<Day>)>> = BTreeMap::new();
    for row in &rows {
        check_row(row).map_err(|problem| format!("{file_name}: `{}`: {problem}", row.id))?;
        periods.entry(&row.id).or_default().push((row.from, row.until));
    }
    for (id, periods) in periods {
        check_periods(periods.into_iter())
            .map_err(|problem| format!("{file_name}: `{id}`: {problem}"))?;
    }
    Ok(rows)
}

fn check_row(row: &DayRow) -> Result<(), String> {
    if row.id.is_empty() || !row.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
        return Err("the id is not lower case words joined by underscores; write one such as `national_day`".to_owned());
    }
    if row.name.sv.trim().is_empty() || row.name.en.trim().is_empty() {
        return Err("a name is empty; write it in both languages".to_owned());
    }
    check_source(&row.source)
}

impl TryFrom<String> for DayRule {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        rule(&text).ok_or_else(|| {
            format!(
                "\"{text}\" is not a rule; write \"fixed 06-06\", \"easter +39\", \"every saturday\" or \"weekday saturday 06-20 06-26\" (seven days, so that the weekday falls there once)"
            )
        })
    }
}

fn rule(text: &str) -> Option<DayRule> {
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        ["fixed", date] => month_day(date).map(DayRule::Fixed),
        ["easter", offset] if offset.starts_with(['+', '-']) => {
            offset.parse().ok().map(DayRule::Easter)
        }
        ["every", weekday] => iso_weekday(weekday).map(|weekday| DayRule::Every { weekday }),
        ["weekday", weekday, from, to] => {
            let (weekday, from, to) = (iso_weekday(weekday)?, month_day(from)?, month_day(to)?);
            let seven_days = day_of_common_year(to) == day_of_common_year(from) + 6;
            seven_days.then_some(DayRule::WeekdayWithin { weekday, from, to })
        }
        _ => None,
    }
}

const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTH_LENGTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Monday is 1.
fn iso_weekday(name: &str) -> Option<u8> {
    (1..).zip(WEEKDAYS).find_map(|(number, weekday)| (weekday == name).then_some(number))
}

/// `06-20`; a day that every year has, so never 29 February.
fn month_day(text: &str) -> Option<MonthDay> {
    let (month, day) = text.split_once('-')?;
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !two_digits(month) || !two_digits(day) {
        return None;
    }
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let length = *MONTH_LENGTHS.get(usize::from(month).checked_sub(1)?)?;
    (1..=length).contains(&day).then_some(MonthDay { month, day })
}

fn day_of_common_year(date: MonthDay) -> u16 {
    let whole_months = MONTH_LENGTHS.iter().take(usize::from(date.month) - 1);
    whole_months.map(|&length| u16::from(length)).sum::<u16>() + u16::from(date.day)
}
