//! What holds for the explanation of every finding, whatever call it comes from.

use std::collections::{BTreeMap, BTreeSet};

use anbud::finding::{Fact, Finding, Outcome};
use anbud::language::Language;
use anbud_tests::vectors;

use crate::explaining::findings_in;

use crate::words::Files;
use crate::words_files::real;

/// Rules whose breach is told by its facts alone: those on bids by the fault and by what is to
/// be sent, the others by the amount or the answer that stands among the facts.
const TOLD_BY_FACTS: &[&str] = &["bid.", "advice.", "dossier.", "law."];

/// One finding for each rule, outcome and set of facts that the vectors bring out.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for vector in vectors::answered(|_| true) {
        let mut found = Vec::new();
        findings_in(vector.answer(), &mut found);
        for finding in found {
            let names: Vec<&String> = finding.facts.keys().collect();
            let key = (finding.rule, format!("{:?} {names:?}", finding.outcome));
            seen.entry(key).or_insert(finding);
        }
    }
    seen.into_values().collect()
}

#[test]
fn what_is_missing_is_told_in_words() {
    let mut bare = BTreeSet::new();
    for finding in findings() {
        let text = finding.explain(Language::Swedish);
        let told = text.lines().find_map(|line| line.strip_prefix("Det som saknas: "));
        for item in told.into_iter().flat_map(|told| told.trim_end_matches('.').split("; ")) {
            if finding.outcome.missing().iter().any(|path| path == item) {
                bare.insert(item.to_owned());
            }
        }
    }
    assert_eq!(bare, BTreeSet::new(), "paths without words");
}

#[test]
fn a_breach_says_what_is_wrong() {
    let labels = ["Uppgifter:", "Facts:", "Stöd:", "Basis:", "Bedömt", "Judged"];
    let mut silent = BTreeSet::new();
    for finding in findings().iter().filter(|finding| finding.outcome == Outcome::Breached) {
        let rule = finding.rule.as_str();
        if TOLD_BY_FACTS.iter().any(|own| rule.starts_with(own)) {
            let lines = finding.explain(Language::Swedish).lines().count();
            assert!(lines > 1, "{rule} has neither sentence nor facts");
            continue;
        }
        for language in Language::ALL {
            let text = finding.explain(*language);
            let said = text.lines().nth(1).unwrap_or_default();
            if said.is_empty() || labels.iter().any(|own| said.starts_with(own)) {
                silent.insert(format!("{rule} with {:?}", finding.facts.keys()));
            }
        }
    }
    assert_eq!(silent, BTreeSet::new(), "breaches without a sentence");
}

/// The kinds of value that a fact has in `facts.toml`, as the wire names them.
fn kinds(files: &Files) -> BTreeMap<String, BTreeSet<&'static str>> {
    let table: toml::Table = toml::from_str(&files["facts.toml"]).expect("TOML");
    let on_the_wire = |kind: &toml::Value| match kind.as_str().expect("a kind") {
        "date" => "date",
        "instant" => "instant",
        "money" => "money",
        "days" => "days",
        "share" => "share",
        "count" | "yesNo" => "count",
        "score" => "score",
        _ => "text",
    };
    let mut found = BTreeMap::new();
    for (name, fact) in table {
        let kinds = match &fact["kind"] {
            toml::Value::Array(kinds) => kinds.iter().map(on_the_wire).collect(),
            kind => BTreeSet::from([on_the_wire(kind)]),
        };
        found.insert(name, kinds);
    }
    found
}

#[test]
fn every_fact_is_of_a_kind_that_its_declaration_names() {
    let declared = kinds(&real());
    let mut wrong = BTreeSet::new();
    for finding in findings() {
        for (name, fact) in &finding.facts {
            let kind = fact.kind().as_str();
            if declared.get(name).is_none_or(|kinds| !kinds.contains(kind)) {
                wrong.insert(format!("{name}: {kind} in {}", finding.rule));
            }
        }
    }
    assert_eq!(wrong, BTreeSet::new(), "facts of another kind than facts.toml says");
}

/// A fact that is a code has words in both languages, which no answer shows as a code.
#[test]
fn every_code_among_the_facts_has_words() {
    let table: toml::Table = toml::from_str(&real()["facts.toml"]).expect("TOML");
    let codes: toml::Table = toml::from_str(&real()["codes.toml"]).expect("TOML");
    let mut bare = BTreeSet::new();
    for finding in findings() {
        for (name, fact) in &finding.facts {
            let (Fact::Text(code), Some(fact)) = (fact, table.get(name)) else { continue };
            let form = fact.get("form").and_then(toml::Value::as_str).unwrap_or_default();
            let is_code = fact["kind"].as_str() == Some("code");
            let formed = codes.contains_key(&format!("{code}.{form}"));
            if is_code && !formed && !codes.contains_key(code) {
                bare.insert(format!("{name}: {code}"));
            }
        }
    }
    assert_eq!(bare, BTreeSet::new(), "codes without words");
}
