//! What is recorded under a key, in the built-in table or in a released book in its place.

use super::released::{BookParameter, ReleasedBook};
use super::stamp::read_to_of;
use super::table::{PARAMETERS, RawDate, RawParameter, RawSource, RawText, RawValue};
use super::value::{KeyedBy, LawValue, Source, Unit};
use crate::calendar::Day;
use crate::error::Error;
use crate::language::Text;

/// The values of one key.
#[derive(Clone, Copy)]
pub(super) enum Recorded<'a> {
    BuiltIn(&'static RawParameter),
    Released(&'a ReleasedBook, &'a BookParameter),
}

impl<'a> Recorded<'a> {
    /// What is recorded under the key: in the released book where there is one, else built in.
    pub(super) fn find(released: Option<&'a ReleasedBook>, key: &str) -> Option<Self> {
        if let Some(book) = released {
            return book.find(key).map(|own| Self::Released(book, own));
        }
        let place = PARAMETERS.binary_search_by(|own| own.key.cmp(key)).ok()?;
        PARAMETERS.get(place).map(Self::BuiltIn)
    }

    /// Everything that is recorded, by key.
    pub(super) fn all(released: Option<&'a ReleasedBook>) -> Vec<Self> {
        match released {
            Some(book) => book.parameters.iter().map(|own| Self::Released(book, own)).collect(),
            None => PARAMETERS.iter().map(Self::BuiltIn).collect(),
        }
    }

    pub(super) fn key(self) -> &'a str {
        match self {
            Self::BuiltIn(own) => own.key,
            Self::Released(_, own) => &own.key,
        }
    }

    pub(super) fn unit(self) -> Unit {
        match self {
            Self::BuiltIn(own) => own.unit,
            Self::Released(_, own) => own.unit,
        }
    }

    pub(super) fn keyed_by(self) -> KeyedBy {
        match self {
            Self::BuiltIn(own) => own.keyed_by,
            Self::Released(_, own) => own.keyed_by,
        }
    }

    /// The key whose values these are, where this is a second name of them.
    pub(super) fn alias_of(self) -> Option<&'a str> {
        match self {
            Self::BuiltIn(own) => own.alias_of,
            Self::Released(_, own) => own.alias_of.as_deref(),
        }
    }

    pub(super) fn note(self) -> Option<&'a str> {
        match self {
            Self::BuiltIn(own) => own.text().and_then(|text| text.note),
            Self::Released(_, own) => own.note.as_deref(),
        }
    }

    /// The title.
    pub(super) fn title(self) -> Option<Text> {
        match self {
            Self::BuiltIn(own) => {
                own.text().map(|RawText { title_sv, title_en, .. }| Text::new(*title_sv, *title_en))
            }
            Self::Released(_, own) => own.title.clone(),
        }
    }

    /// Adds the address of the source of a value, and what must be known of it.
    pub(super) fn describe(self, value: &mut LawValue) {
        if let Self::BuiltIn(own) = self {
            let from = RawDate::of(value.from);
            let row = own.values.iter().find(|row| row.from() == from);
            if let Some(text) = row.and_then(RawValue::source_text) {
                value.source.url = text.url.map(str::to_owned);
                value.source.note = text.note.map(str::to_owned);
            }
        }
    }

    /// Every value, by day; one that is built in without the texts of its source.
    pub(super) fn values(self) -> Result<Vec<LawValue>, Error> {
        match self {
            Self::BuiltIn(own) => own.values.iter().map(|row| built_in_value(own, row)).collect(),
            Self::Released(book, own) => {
                Ok(own.values.iter().map(|row| book.value(own, row)).collect())
            }
        }
    }

    /// The value in force on a day.
    pub(super) fn value_on(self, on: Day) -> Result<Option<LawValue>, Error> {
        match self {
            Self::BuiltIn(own) => {
                let date = RawDate::of(on);
                let row = own.values.iter().find(|row| row.from() <= date && date <= row.until());
                row.map(|row| built_in_value(own, row)).transpose()
            }
            Self::Released(book, own) => {
                let in_force = |last: Option<Day>| last.is_none_or(|last| on <= last);
                let row = own.values.iter().find(|row| row.from <= on && in_force(row.until));
                Ok(row.map(|row| book.value(own, row)))
            }
        }
    }
}

fn built_in_value(parameter: &'static RawParameter, row: &RawValue) -> Result<LawValue, Error> {
    Ok(LawValue {
        value: row.value.to_owned(),
        unit: parameter.unit,
        from: row.from().day()?,
        until: row.until().last()?,
        comparison: row.comparison,
        confidence: row.confidence,
        source: row.source().map(source).unwrap_or_default(),
        key: parameter.key.to_owned(),
        title: None,
        keyed_by: Some(parameter.keyed_by),
        overlay: false,
        tolerance: row.tolerance()?,
        read_to: row.source().and_then(|source| read_to_of(None, source.act)),
    })
}

fn source(raw: &RawSource) -> Source {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Source {
        act: Some(raw.act.to_owned()),
        chapter: owned(raw.chapter),
        section: owned(raw.section),
        amended_by: owned(raw.amended_by),
        ..Source::default()
    }
}
