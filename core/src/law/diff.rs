//! What differs between two law books: keys, and the days on which they differ.

use std::collections::BTreeSet;

use super::book::LawBook;
use super::stamp::read_to;
use super::value::LawValue;
use crate::calendar::Day;
use crate::error::Error;
use crate::language::Text;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// What differs (vad som skiljer) between two values of a key.
    #[non_exhaustive]
    pub enum Differing {
        /// The value.
        Value = "value",
        /// Its unit.
        Unit = "unit",
        /// How something is compared with it.
        Comparison = "comparison",
        /// Which date of a case picks it.
        KeyedBy = "keyedBy",
        /// How sure it is.
        Confidence = "confidence",
        /// The share by which a derived amount may differ from the announced one.
        Tolerance = "tolerance",
        /// Where it stands.
        Source = "source",
        /// Whether the user supplied it.
        Overlay = "overlay",
    }
}

output! {
    /// Days on which a key differs (ändrat lagvärde) between two law books.
    pub struct KeyChange {
        /// The key.
        pub key: String,
        /// The first day.
        pub from: Day,
        /// The last day, inclusive; absent where no end is recorded.
        pub until: Option<Day>,
        /// The value before; absent where none is recorded for these days.
        pub before: Option<String>,
        /// The value after; absent where none is recorded for these days.
        pub after: Option<String>,
        /// What differs; empty where a value is recorded in one of the books only.
        pub changed: Vec<Differing> [sparse],
        /// The value before with its comparison and unit.
        pub before_in_words: Option<Text>,
        /// The value after with its comparison and unit.
        pub after_in_words: Option<Text>,
    }
}

output! {
    /// Act that was read to another day (läst till annan dag).
    pub struct ReadToChange {
        /// The act's number.
        pub act: String,
        /// The last day of reading before; absent where the act was not read.
        pub before: Option<Day>,
        /// The last day of reading after; absent where the act was not read.
        pub after: Option<Day>,
    }
}

impl LawBook {
    /// On which days which keys differ in another law book (ändrade lagvärden), by key and day.
    ///
    /// Values are compared day by day: a value whose last day alone was moved differs on the days
    /// between, and on no other.
    ///
    /// ```
    /// use anbud::law::{LawBook, OverlayValue};
    /// use anbud::wire::Wire;
    ///
    /// let law = LawBook::built_in();
    /// assert!(law.changes_to(&law)?.is_empty());
    ///
    /// let value = OverlayValue::from_json(
    ///     r#"{"key":"own.days","from":"2026-01-01","value":"30","unit":"count","source":{"note":"our agreement"}}"#,
    /// )?;
    /// let changes = law.changes_to(&LawBook::with_overlay(vec![value])?)?;
    /// assert_eq!(changes[0].after.as_deref(), Some("30"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// None today; a recorded value that cannot be read would be told of here.
    pub fn changes_to(&self, other: &Self) -> Result<Vec<KeyChange>, Error> {
        let keys: BTreeSet<String> = self.keys().into_iter().chain(other.keys()).collect();
        let mut changes = Vec::new();
        for key in keys {
            let (before, after) = (self.spans(&key)?, other.spans(&key)?);
            if before != after {
                changes.extend(differing(&key, &before, &after));
            }
        }
        Ok(changes)
    }

    /// The acts that were read to another day in another law book, by number.
    ///
    /// # Errors
    /// None today; a recorded day that cannot be read would be told of here.
    pub fn readings_to(&self, other: &Self) -> Result<Vec<ReadToChange>, Error> {
        let (before, after) = (read_to(self.base())?, read_to(other.base())?);
        let acts: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let row = |act: &String| ReadToChange {
            act: act.clone(),
            before: before.get(act).copied(),
            after: after.get(act).copied(),
        };
        Ok(acts.into_iter().map(row).filter(|own| own.before != own.after).collect())
    }

    /// The values of a key as they are looked up: the user's own hide those that they replace.
    fn spans(&self, key: &str) -> Result<Vec<LawValue>, Error> {
        let Ok(values) = self.history(key) else {
            return Ok(Vec::new());
        };
        let mut days: BTreeSet<Day> = BTreeSet::new();
        for value in &values {
            days.insert(value.from);
            days.extend(value.until.and_then(|last| last.next().ok()));
        }
        let starts: Vec<Day> = days.into_iter().collect();
        let mut spans = Vec::new();
        for (place, from) in starts.iter().enumerate() {
            let next = starts.get(place.saturating_add(1));
            if let Ok(mut value) = self.value_on(key, *from) {
                value.from = *from;
                value.until = next.and_then(|next| next.previous().ok());
                spans.push(value);
            }
        }
        Ok(spans)
    }
}

/// The days on which two lists of values differ; neighbouring days with one difference are one row.
fn differing(key: &str, before: &[LawValue], after: &[LawValue]) -> Vec<KeyChange> {
    let mut days: BTreeSet<Day> = BTreeSet::new();
    for value in before.iter().chain(after) {
        days.insert(value.from);
        days.extend(value.until.and_then(|last| last.next().ok()));
    }
    let starts: Vec<Day> = days.into_iter().collect();
    let mut rows: Vec<KeyChange> = Vec::new();
    for (place, from) in starts.iter().enumerate() {
        let until = starts.get(place.saturating_add(1)).and_then(|next| next.previous().ok());
        let (one, other) = (on(before, *from), on(after, *from));
        let Some(changed) = changed(one, other) else {
            continue;
        };
        let row = KeyChange {
            key: key.to_owned(),
            from: *from,
            until,
            before: one.map(|own| own.value.clone()),
            after: other.map(|own| own.value.clone()),
            changed,
            before_in_words: one.map(LawValue::in_words),
            after_in_words: other.map(LawValue::in_words),
        };
        let meets = |last: &KeyChange| last.until.and_then(|day| day.next().ok()) == Some(*from);
        match rows.last_mut() {
            Some(last) if meets(last) && same(last, &row) => last.until = until,
            _ => rows.push(row),
        }
    }
    rows
}

fn same(one: &KeyChange, other: &KeyChange) -> bool {
    let parts = |own: &KeyChange| {
        let words = (own.before_in_words.clone(), own.after_in_words.clone());
        (own.before.clone(), own.after.clone(), own.changed.clone(), words)
    };
    parts(one) == parts(other)
}

fn on(values: &[LawValue], day: Day) -> Option<&LawValue> {
    values.iter().find(|own| own.from <= day && own.until.is_none_or(|last| day <= last))
}

/// What differs between the values of a day; none where nothing does.
fn changed(before: Option<&LawValue>, after: Option<&LawValue>) -> Option<Vec<Differing>> {
    let (Some(one), Some(other)) = (before, after) else {
        return (before.is_some() || after.is_some()).then(Vec::new);
    };
    let differs = |what: &Differing| match what {
        Differing::Value => one.value != other.value,
        Differing::Unit => one.unit != other.unit,
        Differing::Comparison => one.comparison != other.comparison,
        Differing::KeyedBy => one.keyed_by != other.keyed_by,
        Differing::Confidence => one.confidence != other.confidence,
        Differing::Tolerance => one.tolerance != other.tolerance,
        Differing::Source => one.source != other.source,
        Differing::Overlay => one.overlay != other.overlay,
    };
    let changed: Vec<_> = Differing::ALL.iter().copied().filter(differs).collect();
    (!changed.is_empty()).then_some(changed)
}
