//! The whole law as rows: every key, value and validity with its source, for a lawyer to read.

use super::book::LawBook;
use super::recorded::Recorded;
use super::value::{Comparison, KeyedBy, LawValue, Source, Unit};
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::language::Text;
use crate::wire::output;

output! {
    /// Row (rad) of the public table of law values: one value of one key.
    pub struct LawRow {
        /// The key.
        pub key: String,
        /// What it is; absent for a key of the user's own without a title.
        pub title: Option<Text>,
        /// The value, as short as possible.
        pub value: String,
        /// Its unit.
        pub unit: Unit,
        /// First day in force.
        pub from: Day,
        /// Last day in force, inclusive; absent where no end is recorded.
        pub until: Option<Day>,
        /// How an amount or a time is compared with it.
        pub comparison: Option<Comparison>,
        /// Which date of a case picks the value; absent for a key of the user's own without one.
        pub keyed_by: Option<KeyedBy>,
        /// How sure it is.
        pub confidence: Confidence,
        /// Where it stands.
        pub source: Source,
        /// Where the source can be read: its own address, else the one derived from the citation.
        pub url: Option<String>,
        /// Other keys under which the same value is found.
        pub aliases: Vec<String> [sparse],
        /// The key whose value it is, where this key is a second name.
        pub alias_of: Option<String>,
        /// What else must be known of the key, in English: what is not recorded, for instance.
        pub note: Option<String>,
        /// Whether the user supplied it.
        pub overlay: bool [sparse],
        /// The last day on which the text of the act was read; absent where no act was read.
        pub read_to: Option<Day>,
        /// The same for people.
        pub in_words: InWords,
    }
}

output! {
    /// Words (i ord) of a row, in both languages.
    pub struct InWords {
        /// The value with its comparison and its unit.
        pub value: Text,
        /// The date that picks it.
        pub keyed_by: Option<Text>,
        /// How sure it is.
        pub confidence: Text,
        /// The citation; absent where the source names no act.
        pub source: Option<Text>,
    }
}

impl LawBook {
    /// Every value of every key that begins with `prefix`, by key and then by day: with `on`
    /// the one in force on that day. The user's own values are among them.
    ///
    /// A prefix or a day that nothing matches gives no rows.
    ///
    /// ```
    /// use anbud::law::LawBook;
    ///
    /// let law = LawBook::built_in();
    /// let rows = law.table(Some("lou.standstill_days."), Some("2024-05-01".parse()?))?;
    /// assert_eq!(rows[1].key, "lou.standstill_days.electronic");
    /// assert_eq!(rows[1].in_words.value.sv, "minst 10\u{a0}kalenderdagar");
    /// assert_eq!(rows[1].url.as_deref(), Some("https://lagen.nu/2016:1145#K20P1"));
    ///
    /// assert!(law.table(None, Some("1989-12-31".parse()?))?.is_empty());
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// None today; a recorded value that cannot be read would be told of here.
    pub fn table(&self, prefix: Option<&str>, on: Option<Day>) -> Result<Vec<LawRow>, Error> {
        let prefix = prefix.unwrap_or_default();
        let mut rows = Vec::new();
        for key in self.keys().iter().filter(|key| key.starts_with(prefix)) {
            let values = match on {
                // Nothing recorded for the day is no row, not an error.
                Some(day) => self.value_on(key, day).into_iter().collect(),
                None => self.history(key)?,
            };
            rows.extend(
                values.into_iter().map(|value| self.row(value)).collect::<Result<Vec<_>, _>>()?,
            );
        }
        Ok(rows)
    }

    fn row(&self, value: LawValue) -> Result<LawRow, Error> {
        let citation = value.source.citation();
        let derived = || citation.as_ref().and_then(super::Citation::url);
        let all = Recorded::all(self.base());
        let recorded = all.iter().copied().find(|own| own.key() == value.key && !value.overlay);
        Ok(LawRow {
            url: value.source.url.clone().or_else(derived),
            in_words: InWords {
                value: value.in_words(),
                keyed_by: value.keyed_by.map(KeyedBy::name),
                confidence: value.confidence.name(),
                source: citation.as_ref().map(super::Citation::text),
            },
            aliases: recorded
                .map_or_else(|| Ok(Vec::new()), |own| second_names(&all, own, value.from))?,
            alias_of: recorded.and_then(Recorded::alias_of).map(str::to_owned),
            note: recorded.and_then(Recorded::note).map(str::to_owned),
            key: value.key,
            title: value.title,
            value: value.value,
            unit: value.unit,
            from: value.from,
            until: value.until,
            comparison: value.comparison,
            keyed_by: value.keyed_by,
            confidence: value.confidence,
            source: value.source,
            overlay: value.overlay,
            read_to: value.read_to,
        })
    }
}

/// The second names of a key that have a value from the day.
fn second_names(all: &[Recorded<'_>], own: Recorded<'_>, from: Day) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for other in all.iter().filter(|other| other.alias_of() == Some(own.key())) {
        if other.values()?.iter().any(|row| row.from == from) {
            names.push(other.key().to_owned());
        }
    }
    Ok(names)
}
