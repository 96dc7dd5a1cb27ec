//! Which law, which version: the released book, the stamp, what differs between two books, and
//! an older book that judges as it did.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anbud::calendar::Day;
use anbud::dossier::{Dossier, law_diff};
use anbud::language::Language;
use anbud::law::{LawBook, ReleasedBook, Source};
use anbud::wire::{Wire, to_json};
use anbud_tests::{files, read, reads_as_reviewed, surface, workspace};
use proptest::prelude::*;
use serde_json::{Value, json};

const BOOK: &str = "core/law/book.json";
const RULES: &str = "core/law/keys_of_rules.tsv";

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn built_in() -> ReleasedBook {
    LawBook::built_in().recorded().expect("a book")
}

fn cases() -> Vec<Dossier> {
    let cases: Vec<Dossier> = files("examples/cases", "json")
        .into_iter()
        .filter(|path| !path.ends_with("umea-outreach-2014-bids.json"))
        .map(|path| Dossier::from_json(&read(path)).expect("a case"))
        .collect();
    assert_eq!(cases.len(), 5);
    cases
}

// The released book

#[test]
fn the_released_book_in_the_repository_is_the_built_in_one_and_its_sum_is_in_the_stamp() {
    let book = built_in();
    let canonical = book.canonical().expect("JSON");
    // Without a user's values the stamp of a released book is the sum of its canonical form.
    let sum = LawBook::released(book).stamp().expect("a stamp").book;
    reads_as_reviewed(BOOK, &canonical);
    reads_as_reviewed("core/law/book.json.sha256", &format!("{sum}  book.json\n"));
    assert_eq!(LawBook::built_in().stamp().expect("a stamp").book, sum, "build again");
}

#[test]
fn the_released_book_judges_as_the_built_in_values_do() {
    let law = LawBook::built_in();
    let text = read(workspace().join(BOOK));
    let released = LawBook::released(ReleasedBook::from_json(&text).expect("a book"));
    assert_eq!(released.keys(), law.keys());
    let table = |book: &LawBook| book.table(None, None).expect("a table");
    assert_eq!(table(&released), table(&law));
    for dossier in cases() {
        let as_of = Some(day("2026-06-01"));
        let review = |book: &LawBook| {
            dossier.review(as_of, Language::Swedish, book).and_then(|own| to_json(&own))
        };
        assert_eq!(review(&released), review(&law));
    }
    let diff = law_diff(&law, &released, &cases(), None).expect("a difference");
    let nothing = r#"{"keys":[],"rules":[],"findings":[],"touched":[],"readTo":[]}"#;
    assert_eq!(to_json(&diff).expect("JSON"), nothing);
}

// Which rules rest on which keys

/// A book whose values have their key for a source: each finding names what it rests on.
fn tagged() -> String {
    let mut book = built_in();
    for parameter in &mut book.parameters {
        for value in &mut parameter.values {
            value.source = Source::new().act(format!("key:{}", parameter.key));
        }
    }
    to_json(&book).expect("JSON")
}

/// The keys that each finding in an answer rests on.
fn rests_on(answer: &Value, found: &mut BTreeMap<String, BTreeSet<String>>) {
    if let (Some(rule), Some(basis)) = (answer["rule"].as_str(), answer["basis"].as_array()) {
        let missing = answer["outcome"]["missing"].as_array();
        let missing = missing.into_iter().flatten().filter_map(Value::as_str);
        let cited = basis.iter().filter_map(|own| own["act"].as_str());
        let keys = cited
            .filter_map(|act| act.strip_prefix("key:"))
            .chain(missing.filter_map(|path| path.strip_prefix("law:")));
        found.entry(rule.to_owned()).or_default().extend(keys.map(str::to_owned));
    }
    match answer {
        Value::Object(fields) => fields.values().for_each(|own| rests_on(own, found)),
        Value::Array(items) => items.iter().for_each(|own| rests_on(own, found)),
        _ => {}
    }
}

#[test]
fn the_keys_of_each_rule_are_those_that_the_findings_of_the_vectors_rest_on() {
    let book: Value = serde_json::from_str(&tagged()).expect("JSON");
    let book = json!({"base": book});
    let mut found = BTreeMap::new();
    let mut asked = 0;
    for path in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
        for vector in vectors {
            let call = vector["call"].as_str().expect("a call");
            let of_case = call.starts_with("law.") && call != "law.regime";
            if of_case || vector.get("expect").is_none() || vector["input"].get("lawBook").is_some() {
                continue;
            }
            let mut input = vector["input"].clone();
            input["lawBook"] = book.clone();
            let answer = surface::ask(call, &input.to_string()).expect("a call");
            if let Ok(answer) = answer {
                rests_on(&serde_json::from_str(&answer).expect("JSON"), &mut found);
                asked += 1;
            }
        }
    }
    assert!(asked > 500, "{asked}");
    let mut text = String::new();
    for (rule, keys) in found.iter().filter(|(_, keys)| !keys.is_empty()) {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{rule}\t{}", keys.join("\t"));
    }
    reads_as_reviewed(RULES, &text);
}
