//! The overlay: law values of the user's own, one by one or as files in the form of `core/law`.

use super::value::{Comparison, KeyedBy, Source, Unit};
use crate::calendar::Day;
use crate::cpv::CpvRange;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::money::Sek;
use crate::wire::{Node, Report, Share, decimal, input_output};

input_output! {
    /// Overlay value (eget lagvärde): a value that a user adds, with its own source.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OverlayValue {
        /// Key, dotted and lower case; an existing one or a new one.
        pub key: String,
        /// First day in force.
        pub from: Day,
        /// Last day in force, inclusive.
        pub until: Option<Day>,
        /// The value.
        pub value: String,
        /// Its unit.
        pub unit: Unit,
        /// How an amount or a time is compared with it.
        pub comparison: Option<Comparison>,
        /// Where the user has it from.
        pub source: Source,
        /// Whether it may take the place of recorded values.
        pub replaces: Option<bool>,
        /// What it is, for a key of the user's own.
        pub title: Option<Text>,
        /// Which date picks the value; that of the recorded values where there are some.
        pub keyed_by: Option<KeyedBy>,
    }
    check = OverlayValue::check,
}

impl OverlayValue {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        check_key(&self.key, node, report)?;
        check_value(self.unit, (self.from, self.until), &self.value, &self.source, node, report)
    }

    /// The value in its shortest form.
    pub(super) fn shortest_value(&self) -> Result<String, Error> {
        shortest(self.unit, &self.value)
    }
}

input_output! {
    /// Law file (lagfil) of the user's own: one concept through time, in the form of the files in
    /// `core/law`.
    ///
    /// ```
    /// use anbud::law::{LawBook, LawFile};
    /// use anbud::wire::Wire;
    ///
    /// let file = LawFile::from_json(
    ///     r#"{"key":"own.reporting_days","title":"Rapporteringstid","titleEn":"Reporting time","unit":"calendar_days",
    ///         "value":[{"from":"2026-01-01","value":"30","source":{"note":"section 7 of our agreement"}}]}"#,
    /// )?;
    /// let law = LawBook::with_files(vec![file])?;
    /// let days = law.value_on("own.reporting_days", "2026-05-01".parse()?)?;
    /// assert_eq!((days.value.as_str(), days.overlay), ("30", true));
    ///
    /// // A value without a source is none.
    /// let bare = r#"{"key":"own.days","unit":"count","value":[{"from":"2026-01-01","value":"30","source":{}}]}"#;
    /// assert_eq!(LawFile::from_json(bare).unwrap_err().path(), "value[0].source.act");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LawFile {
        /// Key, dotted and lower case; an existing one or a new one.
        pub key: String,
        /// What it is, in Swedish.
        pub title: Option<String>,
        /// What it is, in English.
        pub title_en: Option<String>,
        /// The unit of every value.
        pub unit: Unit,
        /// Which date of a case picks the value; that of the recorded values where there are some.
        pub keyed_by: Option<KeyedBy>,
        /// The values, at least one.
        pub value: Vec<LawFileValue>,
    }
    check = LawFile::check,
}

input_output! {
    /// Value (lagvärde) in a law file of the user's own, with its source.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LawFileValue {
        /// First day in force.
        pub from: Day,
        /// Last day in force, inclusive.
        pub until: Option<Day>,
        /// The value.
        pub value: String,
        /// How an amount or a time is compared with it.
        pub comparison: Option<Comparison>,
        /// Where the user has it from.
        pub source: Source,
        /// Whether it may take the place of recorded values.
        pub replaces: Option<bool>,
    }
}

impl LawFile {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        check_key(&self.key, node, report)?;
        for (name, title) in [("title", &self.title), ("titleEn", &self.title_en)] {
            if title.as_ref().is_some_and(|title| title.trim().is_empty()) {
                return node.fault_at(name, Problem::Missing, report);
            }
        }
        if self.value.is_empty() {
            return node.fault_at("value", Problem::Missing, report);
        }
        node.with_field("value", |list| {
            for (value, node) in self.value.iter().zip(list.items_of()) {
                let days = (value.from, value.until);
                check_value(self.unit, days, &value.value, &value.source, node, report)?;
            }
            Some(())
        })?
    }

    /// Its values one by one.
    #[must_use]
    pub fn values(&self) -> Vec<OverlayValue> {
        let title = match (&self.title, &self.title_en) {
            (None, None) => None,
            // What has one name has it in both languages.
            (Some(only), None) | (None, Some(only)) => Some(Text::new(only, only)),
            (Some(sv), Some(en)) => Some(Text::new(sv, en)),
        };
        let value = |own: &LawFileValue| OverlayValue {
            key: self.key.clone(),
            from: own.from,
            until: own.until,
            value: own.value.clone(),
            unit: self.unit,
            comparison: own.comparison,
            source: own.source.clone(),
            replaces: own.replaces,
            title: title.clone(),
            keyed_by: self.keyed_by,
        };
        self.value.iter().map(value).collect()
    }
}

/// As the build asks of the built-in files: words joined by dots, the first a letter first.
pub(super) fn check_key(key: &str, node: Node<'_>, report: &mut Report) -> Option<()> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let mut words = key.split('.');
    let first = words.next().unwrap_or_default();
    let starts = first.starts_with(|c: char| c.is_ascii_lowercase()) && first.bytes().all(plain);
    let mut others = words.peekable();
    let goes_on = others.peek().is_some()
        && others.all(|word| !word.is_empty() && word.bytes().all(|b| plain(b) || b == b'_'));
    if starts && goes_on { Some(()) } else { node.fault_at("key", Problem::LawKeyForm, report) }
}

pub(super) fn check_value(
    unit: Unit,
    (from, until): (Day, Option<Day>),
    value: &str,
    source: &Source,
    node: Node<'_>,
    report: &mut Report,
) -> Option<()> {
    if until.is_some_and(|until| until < from) {
        return node.fault_at("until", Problem::EndsBeforeStart, report);
    }
    if let Err(error) = shortest(unit, value) {
        return node.fault_at("value", error.problem().clone(), report);
    }
    let Source { act, chapter, section, amended_by, url, note } = source;
    if *source == Source::new() {
        return node.fault_at("source.act", Problem::Missing, report);
    }
    let fields = [
        ("source.act", act),
        ("source.chapter", chapter),
        ("source.section", section),
        ("source.amendedBy", amended_by),
        ("source.url", url),
        ("source.note", note),
    ];
    for (name, field) in fields {
        if field.as_ref().is_some_and(|text| text.trim().is_empty()) {
            return node.fault_at(name, Problem::Missing, report);
        }
    }
    Some(())
}

/// A value in its shortest form.
pub(super) fn shortest(unit: Unit, value: &str) -> Result<String, Error> {
    match unit {
        Unit::CpvList => {
            for range in value.split(',') {
                range.trim().parse::<CpvRange>()?;
            }
            Ok(value.to_owned())
        }
        // An act of the user's own need not be one of SFS.
        Unit::Act if value.is_empty() => Err(Problem::Missing.into()),
        Unit::Act => Ok(value.to_owned()),
        Unit::Sek => {
            Sek::parse(value)?;
            Ok(decimal::parse(value)?.to_string())
        }
        Unit::Share => Ok(Share::parse(value)?.to_string()),
        Unit::Eur => Ok(decimal::parse(value)?.to_string()),
        _ => {
            let number = decimal::parse(value)?;
            let whole = number.is_integer() && !number.is_sign_negative();
            if whole { Ok(number.to_string()) } else { Err(Problem::DecimalForm.into()) }
        }
    }
}
