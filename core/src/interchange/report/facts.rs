//! The facts of a dossier, part by part, each with where it is stated or why it is inferred.

use super::labels::{field, pick};
use super::values::{Cell, Words};
use crate::dossier::{Backing, lies_under};
use crate::wire::Json;

/// Parts of a dossier that are no facts of the case.
const NO_FACTS: &[&str] = &["anbud", "id", "title", "sources", "inferred", "extensions"];

/// Fields that every item of a list should have; the others say something by being absent.
const ASKED: &[&str] = &["name", "bearer", "lead", "providedBy", "amount", "quantity"];

/// A part of the dossier with its facts.
pub(super) struct Part<'a> {
    pub(super) name: String,
    pub(super) facts: Vec<FactOf<'a>>,
}

/// A fact, which its path names.
pub(super) struct FactOf<'a> {
    pub(super) path: String,
    /// Absent where the part is one fact.
    pub(super) label: Option<String>,
    pub(super) value: Value,
    pub(super) backing: Backing<'a>,
}

/// The value of a fact.
pub(super) enum Value {
    One(Cell),
    List(Vec<Cell>),
    /// One row an item, with `None` where the item does not state the column.
    Table {
        head: Vec<String>,
        rows: Vec<Vec<Option<Cell>>>,
    },
}

/// The parts with facts, in the order of the contract.
pub(super) fn parts<'a>(words: &Words<'a>, tree: &Json) -> Vec<Part<'a>> {
    let Json::Object(fields) = tree else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    for (name, value) in fields.iter().filter(|(name, _)| !NO_FACTS.contains(&name.as_str())) {
        let mut facts = Vec::new();
        walk(words, name, Vec::new(), value, &mut facts);
        if !facts.is_empty() {
            parts.push(Part { name: field(name, words.language).to_owned(), facts });
        }
    }
    parts
}

fn walk<'a>(
    words: &Words<'a>,
    path: &str,
    labels: Vec<&str>,
    json: &Json,
    facts: &mut Vec<FactOf<'a>>,
) {
    if let Json::Object(fields) = json
        && words.as_one(fields).is_none()
    {
        for (name, value) in fields.iter().filter(|(name, _)| name != "extensions") {
            let mut labels = labels.clone();
            labels.push(field(name, words.language));
            walk(words, &[path, ".", name].concat(), labels, value, facts);
        }
        return;
    }
    let name = path.rsplit('.').next().unwrap_or(path);
    let mut label = String::new();
    for (place, own) in labels.iter().enumerate() {
        if place == 0 {
            label.push_str(own);
        } else {
            label.push_str(", ");
            label.push_str(&super::values::lower(own));
        }
    }
    facts.push(FactOf {
        path: path.to_owned(),
        label: (!label.is_empty()).then_some(label),
        value: value(words, name, json),
        backing: words.dossier.backing(path),
    });
}

fn value(words: &Words<'_>, name: &str, json: &Json) -> Value {
    match json {
        Json::List(items) if items.iter().any(|item| matches!(item, Json::Object(_))) => {
            table(words, name, items)
        }
        Json::List(items) if items.len() > 1 => {
            Value::List(items.iter().map(|item| words.value(name, item)).collect())
        }
        other => Value::One(words.value(name, other)),
    }
}

fn table(words: &Words<'_>, part: &str, items: &[Json]) -> Value {
    let mut columns: Vec<&str> = Vec::new();
    for item in items {
        let Json::Object(fields) = item else { continue };
        for (name, _) in fields {
            // What a party is called by the other parts is of no use to a reader.
            let shown = name != "extensions" && !(part == "parties" && name == "id");
            if shown && !columns.contains(&name.as_str()) {
                columns.push(name);
            }
        }
    }
    let row = |item: &Json| -> Vec<Option<Cell>> {
        let cell = |name: &&str| match item.field(name) {
            Some(value) => Some(words.value(name, value)),
            // An absent payer is unknown, never nobody.
            None if ASKED.contains(name) => {
                Some(Cell::ours(pick(words.language, "inte angivet", "not stated")))
            }
            None => None,
        };
        columns.iter().map(cell).collect()
    };
    if columns.len() == 1 {
        return Value::List(items.iter().filter_map(|item| row(item).pop().flatten()).collect());
    }
    Value::Table {
        head: columns.iter().map(|name| field(name, words.language).to_owned()).collect(),
        rows: items.iter().map(row).collect(),
    }
}

/// The fact that a path of the review leads to: itself, what it lies under, or what lies under it.
pub(super) fn led_to<'a>(parts: &'a [Part<'_>], path: &str) -> Option<&'a str> {
    let own = path.strip_prefix("dossier.").unwrap_or(path);
    let mut paths = parts.iter().flat_map(|part| &part.facts).map(|fact| fact.path.as_str());
    let above = paths.clone().find(|fact| lies_under(own, fact));
    above.or_else(|| paths.find(|fact| lies_under(fact, own)))
}

/// A path in words: `Upphandling: annonsen skickad`.
pub(super) fn in_words(words: &Words<'_>, path: &str) -> String {
    let own = path.strip_prefix("dossier.").unwrap_or(path);
    let mut names = own.split('.').map(|name| field(name, words.language));
    let mut said = names.next().unwrap_or_default().to_owned();
    for (place, name) in names.enumerate() {
        said.push_str(if place == 0 { ": " } else { ", " });
        said.push_str(&super::values::lower(name));
    }
    said
}
