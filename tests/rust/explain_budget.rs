//! What the explanations of budget plans say, reviewed as text: `explanations_budget.txt`.

use std::collections::BTreeSet;

use anbud::finding::{Finding, RuleId};
use anbud::language::Language;
use anbud::wire::Wire;
use anbud_tests::surface::ask;
use anbud_tests::{files, read, reads_as_reviewed};
use serde_json::Value;

const SNAPSHOT: &str = "tests/rust/explanations_budget.txt";

/// The calls whose findings are shown.
const CALLS: &[&str] = &["budget.forecast", "budget.scenarios", "budget.totalCost"];

/// Every finding in an answer, also in the forecasts inside it.
fn collect(answer: &Value, found: &mut Vec<Finding>) {
    match answer {
        Value::Object(fields) => {
            for (name, value) in fields {
                match (name.as_str(), value) {
                    ("findings", Value::Array(findings)) => found.extend(
                        findings
                            .iter()
                            .map(|own| Finding::from_json(&own.to_string()).expect("a finding")),
                    ),
                    _ => collect(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// The findings of the shared vectors: each rule once for each outcome, reason and question.
fn findings() -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Value = serde_json::from_str(&read(&file)).expect("JSON");
        for vector in vectors.as_array().expect("vectors") {
            let call = vector["call"].as_str().expect("a call");
            if CALLS.contains(&call)
                && let Some(Ok(answer)) = ask(call, &vector["input"].to_string())
            {
                collect(&serde_json::from_str(&answer).expect("JSON"), &mut found);
            }
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|own| seen.insert((own.rule, format!("{:?}", own.outcome))));
    found.sort_by_key(|own| RuleId::all().position(|rule| rule == own.rule));
    found
}

#[test]
fn explanations_of_budgets_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        for language in [Language::Swedish, Language::English] {
            text.push_str(&finding.explain(language));
            text.push_str("\n\n");
        }
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_rule_of_plans_is_brought_out_by_the_vectors() {
    let shown: BTreeSet<&str> = findings().iter().map(|own| own.rule.as_str()).collect();
    let own = RuleId::all().map(RuleId::as_str).filter(|id| id.starts_with("budget."));
    let missing: Vec<&str> = own.filter(|id| !shown.contains(id)).collect();
    // The conditions of compensation in one question belong to `budget.vatCompensation`.
    assert_eq!(missing, ["budget.vat_conditions"]);
}

#[test]
fn no_sentence_shows_a_code_or_a_word_of_the_contract() {
    for finding in findings() {
        for language in [Language::Swedish, Language::English] {
            let text = finding.explain(language);
            for line in text.lines() {
                for word in line.split([' ', ';', ':', ',']) {
                    let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
                    let camel = inner.chars().skip(1).any(char::is_uppercase)
                        && inner.chars().any(char::is_lowercase);
                    assert!(!camel && !inner.contains('_'), "{word} in {line}");
                }
            }
        }
    }
}
