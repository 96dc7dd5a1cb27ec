//! Cases from public reports and questions, where they lie beside the corpus: what must be in the
//! answer, what may not be, and which words may not stand. `ANBUD_FAULT` picks cases by the
//! beginning of their id or family.

use anbud_tests::{corpus, matching, read};
use serde_json::{Value, json};

/// Cases that ask for what is not built yet, by id.
const LATER: [&str; 1] = ["x-min-score"];

/// A case whose forbidden answer the contract came to ask for, with the finding that asks in its
/// place: a price beside life-cycle costs is ranked by the costs, with a question.
const ASKED: [(&str, &str); 1] = [("f15-lcc-price-left-out", "evaluation.life_cycle_price")];

/// What is wrong with the answer to one case; empty where nothing is.
fn faults(case: &Value) -> Vec<String> {
    let call = case["call"].as_str().unwrap_or_default();
    let answer = match anbud::call(call, &case["input"].to_string()) {
        Ok(answer) => answer,
        Err(error) => return refused(case, &error),
    };
    if let Some(expected) = case.get("expectError") {
        return vec![format!("answered, expected the error {expected}: {answer}")];
    }
    let value: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    let mut found = Vec::new();
    if let Some((_, rule)) = ASKED.iter().find(|(id, _)| case["id"] == *id) {
        let asks = json!({"findings": [{"rule": rule, "outcome": {"kind": "needsJudgement"}}]});
        return matching::difference(&asks, &value).into_iter().collect();
    }
    if let Some(expected) = case.get("expect") {
        found.extend(matching::difference(expected, &value));
    }
    if let Some(forbidden) = case.get("mustNot")
        && matching::difference(forbidden, &value).is_none()
    {
        found.push(format!("holds what it must not: {forbidden}"));
    }
    for text in case["mustNotText"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if answer.contains(text) {
            found.push(format!("says what it must not: {text}"));
        }
    }
    found
}

/// An error is right where one is expected, or where the case only names answers that are wrong.
fn refused(case: &Value, error: &anbud::error::Error) -> Vec<String> {
    let got = json!({"code": error.code().as_str(), "path": error.path()});
    let mut found = Vec::new();
    if case.get("expect").is_some() {
        found.push(format!("error {error}"));
    }
    if let Some(expected) = case.get("expectError") {
        found.extend(matching::difference(expected, &got));
    }
    if let Some(text) = case["mustNotMessage"].as_str() {
        let written = serde_json::to_string(&error.to_json()).expect("an error is written");
        if written.contains(text) {
            found.push(format!("the message says {text}"));
        }
    }
    found
}

#[test]
fn what_people_reported_is_answered_rightly() {
    let Some(folder) = corpus::folder() else { return };
    let cases: Vec<Value> =
        serde_json::from_str(&read(folder.join("../faults/cases.json"))).expect("cases");
    let picked = std::env::var("ANBUD_FAULT").unwrap_or_default();
    let mut wrong = Vec::new();
    for case in &cases {
        let id = case["id"].as_str().unwrap_or_default();
        let family = case["fault"].as_str().unwrap_or_default();
        if LATER.contains(&id) || !(id.starts_with(&picked) || family == picked) {
            continue;
        }
        wrong.extend(faults(case).into_iter().map(|fault| format!("{id}: {fault}")));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}
