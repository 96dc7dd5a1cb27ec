//! The values of a dossier as a person reads them.

use rust_decimal::Decimal;

use super::labels::{Shown, code, field, pick, shown};
use crate::calendar::{Instant, Span};
use crate::dossier::{Dossier, SourceDocument, measured};
use crate::finding::Fact;
use crate::language::Language;
use crate::money::Sek;
use crate::partnership::ProcurementSign;
use crate::wire::Json;

/// A text of the report, or one of the dossier's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    /// Whether the words are the dossier's own, and so not of the report's language.
    pub(super) own: bool,
}

impl Cell {
    pub(super) fn ours(text: impl Into<String>) -> Self {
        Self { text: text.into(), own: false }
    }

    pub(super) fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), own: true }
    }
}

/// Puts values into words.
pub(super) struct Words<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) language: Language,
}

impl Words<'_> {
    /// A value of a field on one line.
    pub(super) fn value(&self, name: &str, json: &Json) -> Cell {
        match json {
            Json::Truth(true) => Cell::ours(pick(self.language, "ja", "yes")),
            Json::Truth(false) => Cell::ours(pick(self.language, "nej", "no")),
            Json::Integer(number) => Cell::ours(number.to_string()),
            Json::Text(text) => self.text(name, text),
            Json::List(items) if items.is_empty() => {
                Cell::ours(pick(self.language, "inga", "none"))
            }
            Json::List(items) => self.list(name, items),
            Json::Object(fields) => self.object(fields),
            Json::Null | Json::Number(_) | Json::Raw(_) => Cell::ours(""),
        }
    }

    fn text(&self, name: &str, text: &str) -> Cell {
        let in_form = shown(name).iter().find_map(|form| self.in_form(*form, text));
        in_form.unwrap_or_else(|| if is_plain(text) { Cell::ours(text) } else { Cell::own(text) })
    }

    /// A text in a form that its field may have; none where it is no such value.
    fn in_form(&self, form: Shown, text: &str) -> Option<Cell> {
        match form {
            Shown::Money => Sek::parse(text).ok().map(|amount| Cell::ours(amount.to_string())),
            Shown::Share => {
                let share = text.parse().ok()?;
                Some(Cell::ours(Fact::Share(share).shown(self.language)))
            }
            Shown::Measure => {
                let value: Decimal = text.parse().ok()?;
                Some(Cell::ours(measured(value).shown(self.language)))
            }
            Shown::Instant => Instant::parse(text).ok().map(|own| Cell::ours(own.shown())),
            Shown::Party => self.party(text),
            Shown::Source => {
                let sources = self.dossier.sources.as_deref().unwrap_or_default();
                Some(Cell::own(source_title(sources, text)))
            }
            Shown::Indicator => {
                let sign = ProcurementSign::parse(text).ok()?;
                Some(Cell::ours(sign.name().in_language(self.language)))
            }
            Shown::Code => code(text, self.language).map(Cell::ours),
        }
    }

    /// The name of a party, or its first role where the sources do not name it.
    pub(super) fn party(&self, id: &str) -> Option<Cell> {
        let mut parties = self.dossier.parties.iter().flatten();
        let party = parties.find(|party| party.id.as_deref() == Some(id))?;
        if let Some(name) = &party.name {
            return Some(Cell::own(name));
        }
        let role = party.roles.as_deref()?.first()?;
        Some(self.text("roles", role))
    }

    fn list(&self, name: &str, items: &[Json]) -> Cell {
        let between =
            if items.iter().any(|item| matches!(item, Json::Object(_))) { "; " } else { ", " };
        let cells: Vec<Cell> = items.iter().map(|item| self.value(name, item)).collect();
        let own = cells.iter().any(|cell| cell.own);
        let texts: Vec<String> = cells.into_iter().map(|cell| cell.text).collect();
        Cell { text: texts.join(between), own }
    }

    fn object(&self, fields: &[(String, Json)]) -> Cell {
        if let Some(cell) = self.as_one(fields) {
            return cell;
        }
        if let [(name, value)] = fields
            && (name == "name" || name == "annual" || name == "total")
        {
            return self.named(name, value);
        }
        let mut own = false;
        let mut parts = Vec::new();
        for (name, value) in fields.iter().filter(|(name, _)| name != "extensions") {
            let cell = self.value(name, value);
            own |= cell.own;
            parts.push([&lower(field(name, self.language)), " ", cell.text.as_str()].concat());
        }
        Cell { text: parts.join(", "), own }
    }

    /// The only field of an object: a name needs no label, an amount does.
    fn named(&self, name: &str, value: &Json) -> Cell {
        let cell = self.value(name, value);
        match name {
            "name" => cell,
            _ => Cell::ours([&cell.text, " ", &lower(field(name, self.language))].concat()),
        }
    }

    /// An object that is one value: a length of time, or a text in both languages.
    pub(super) fn as_one(&self, fields: &[(String, Json)]) -> Option<Cell> {
        if let [(unit, Json::Integer(count))] = fields {
            let count = u32::try_from(*count).ok()?;
            let span = match unit.as_str() {
                "days" => Span::Days(count),
                "weeks" => Span::Weeks(count),
                "months" => Span::Months(count),
                "years" => Span::Years(count),
                _ => return None,
            };
            return Some(Cell::ours(span.text().in_language(self.language)));
        }
        let wanted = pick(self.language, "sv", "en");
        if fields.iter().all(|(name, _)| name == "sv" || name == "en") {
            let own = fields.iter().find(|(name, _)| name == wanted);
            return match own.or_else(|| fields.first()) {
                Some((name, Json::Text(text))) if name == wanted => Some(Cell::ours(text)),
                Some((_, Json::Text(text))) => Some(Cell::own(text)),
                _ => None,
            };
        }
        None
    }
}

/// The title of a source; what is named where the dossier lists none of that id.
pub(super) fn source_title<'a>(sources: &'a [SourceDocument], id: &'a str) -> &'a str {
    let source = sources.iter().find(|source| source.id.as_deref() == Some(id));
    source.and_then(|source| source.title.as_deref()).unwrap_or(id)
}

/// A day, a number or a code of digits, which is of no language.
fn is_plain(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic)
}

/// With a small first letter, except in abbreviations and in names of parties.
pub(super) fn lower(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}
