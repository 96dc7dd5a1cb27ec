//! The values of a dossier as a person reads them.

use rust_decimal::Decimal;

use super::labels::{code, field, pick};
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

pub(super) const MONEY: &[&str] = &[
    "amount",
    "floorPrice",
    "annual",
    "monthly",
    "total",
    "perYear",
    "estimatedValue",
    "totalValue",
    "monthlyValue",
    "price",
    "full",
    "zero",
    "perPoint",
    "capAmount",
    "earlyExit",
];
const SHARES: &[&str] = &[
    "share",
    "adjustableShare",
    "activityForOwnerShare",
    "disadvantagedShare",
    "threshold",
    "cap",
    "floor",
    "capShare",
];
/// Fields whose texts are codes.
pub(super) const CODED: &[&str] = &[
    "status",
    "agreement",
    "sentBy",
    "unit",
    "roles",
    "mode",
    "hours",
    "precision",
    "relation",
    "authority",
    "procedure",
    "act",
    "vat",
    "reservation",
    "kind",
    "finding",
    "criterion",
    "by",
    "calledBy",
    "anchor",
    "trigger",
    "round",
    "per",
    "of",
    "capOf",
    "bandsApply",
    "aim",
    "method",
    "price",
    "reach",
    "state",
];
/// Fields whose texts are ids of parties.
const PARTIES: &[&str] =
    &["partOf", "lead", "takesPart", "bearer", "providedBy", "party", "by", "holder"];

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
        if MONEY.contains(&name)
            && let Ok(amount) = Sek::parse(text)
        {
            return Cell::ours(amount.to_string());
        }
        if let Ok(value) = text.parse::<Decimal>() {
            if SHARES.contains(&name) {
                return Cell::ours(Fact::Share(value).shown(self.language));
            }
            if name == "value" {
                return Cell::ours(measured(value).shown(self.language));
            }
        }
        if name == "receivedAt" {
            let shown = Instant::parse(text).map(Instant::shown);
            return Cell::ours(shown.unwrap_or_else(|_| text.to_owned()));
        }
        if PARTIES.contains(&name)
            && let Some(party) = self.party(text)
        {
            return party;
        }
        if name == "source" {
            let sources = self.dossier.sources.as_deref().unwrap_or_default();
            return Cell::own(source_title(sources, text));
        }
        if name == "indicator"
            && let Ok(sign) = ProcurementSign::parse(text)
        {
            return Cell::ours(sign.name().in_language(self.language));
        }
        match code(text, self.language) {
            Some(words) if CODED.contains(&name) => Cell::ours(words),
            _ if is_plain(text) => Cell::ours(text),
            _ => Cell::own(text),
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
