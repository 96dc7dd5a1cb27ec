//! The labels beside the contract's schema.

use std::collections::{BTreeMap, BTreeSet};

use super::{CODES, FIELDS, code, field};
use crate::calls::json_schema;
use crate::interchange::report::values::{CODED, MONEY};
use crate::language::Language;
use crate::wire::Json;

/// Every property of a dossier, at any depth, with the types that it has.
fn properties() -> BTreeMap<String, BTreeSet<String>> {
    let schema = Json::parse(&json_schema().unwrap()).unwrap();
    let types = schema.field("$defs").unwrap();
    let (mut found, mut seen) = (BTreeMap::new(), BTreeSet::new());
    let mut open = vec!["Dossier".to_owned()];
    while let Some(name) = open.pop() {
        if let Some(own) = types.field(&name).filter(|_| seen.insert(name.clone())) {
            walk(own, &mut found, &mut open);
        }
    }
    assert!(found.len() > 200, "{}", found.len());
    found
}

fn walk(json: &Json, found: &mut BTreeMap<String, BTreeSet<String>>, open: &mut Vec<String>) {
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Json::Object(properties) if name == "properties" => {
                        for (property, own) in properties {
                            let types = found.entry(property.clone()).or_default();
                            types.extend(own.field("$ref").and_then(named));
                        }
                    }
                    _ if name == "$ref" => open.extend(named(value)),
                    _ => {}
                }
                walk(value, found, open);
            }
        }
        Json::List(items) => items.iter().for_each(|item| walk(item, found, open)),
        _ => {}
    }
}

fn named(reference: &Json) -> Option<String> {
    let Json::Text(to) = reference else { return None };
    to.strip_prefix("#/$defs/").map(str::to_owned)
}

/// The codes of every type that is a choice of words.
fn choices() -> BTreeMap<String, Vec<String>> {
    let schema = Json::parse(&json_schema().unwrap()).unwrap();
    let mut found = BTreeMap::new();
    let Some(Json::Object(types)) = schema.field("$defs") else { panic!("no types") };
    for (name, own) in types {
        let Some(Json::List(words)) = own.field("enum") else { continue };
        let words = words.iter().filter_map(|word| match word {
            Json::Text(word) => Some(word.clone()),
            _ => None,
        });
        found.insert(name.clone(), words.collect());
    }
    assert!(found.len() > 20, "{}", found.len());
    found
}

#[test]
fn every_property_of_the_schema_has_a_label_in_both_languages() {
    let mut missing = properties();
    missing.retain(|name, _| {
        let line = [name.as_str(), "|"].concat();
        !FIELDS.lines().any(|label| label.starts_with(&line))
            || Language::ALL.iter().any(|language| field(name, *language).is_empty())
    });
    assert!(missing.is_empty(), "no label for {missing:?}");
}

#[test]
fn every_label_stands_once_with_both_languages() {
    for list in [FIELDS, CODES] {
        let mut seen = BTreeSet::new();
        for line in list.lines() {
            let parts: Vec<&str> = line.split('|').collect();
            assert!(parts.len() == 3 && parts.iter().all(|part| !part.is_empty()), "{line}");
            assert!(seen.insert(parts[0]), "{line} stands twice");
        }
    }
}

/// A contribution's rate is an amount and a discount rate is a share; a plain number is
/// neither falsely.
#[test]
fn amounts_are_shown_as_amounts_and_codes_in_words() {
    let choices = choices();
    let mut faults = Vec::new();
    for (name, types) in properties() {
        if types.contains("Sek") && name != "rate" && !MONEY.contains(&name.as_str()) {
            faults.push(format!("`{name}` is an amount"));
        }
        for words in types.iter().filter_map(|choice| choices.get(choice)) {
            if name == "indicator" {
                continue; // has words of its own
            }
            if !CODED.contains(&name.as_str()) {
                faults.push(format!("`{name}` is a code"));
            }
            let unnamed = words.iter().filter(|word| code(word, Language::Swedish).is_none());
            faults.extend(unnamed.map(|word| format!("`{word}` of `{name}` has no words")));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
