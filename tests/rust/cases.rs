//! The real cases: each is a dossier, and each of its facts has a source or a reason.

use anbud::dossier::{Dossier, Status};
use anbud::wire::Wire;
use anbud_tests::{files, read, workspace};
use serde_json::Value;

/// Parts of a dossier that are not facts of the case.
const NOT_FACTS: &[&str] = &["anbud", "id", "title", "sources", "inferred", "extensions"];

fn cases() -> Vec<(String, String)> {
    let cases: Vec<(String, String)> = files("examples/cases", "json")
        .into_iter()
        .filter(|path| !path.ends_with("umea-outreach-2014-bids.json"))
        .map(|path| (path.display().to_string(), read(&path)))
        .collect();
    assert_eq!(cases.len(), 5);
    cases
}

/// F42: what is read is written again, field for field.
#[test]
fn every_case_survives_reading_and_writing() {
    for (name, text) in cases() {
        let dossier = Dossier::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written: Value = serde_json::from_str(&dossier.to_json().expect("JSON")).expect("JSON");
        let original: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(written, original, "{name}");
    }
}

/// A pointer or an inference at a path covers everything below it.
#[test]
fn every_fact_of_every_case_has_a_pointer_to_its_source_or_a_reason() {
    for (name, text) in cases() {
        let case: Value = serde_json::from_str(&text).expect("JSON");
        let sources = case["sources"].as_array().expect("sources");
        let points = sources.iter().flat_map(|source| source["points"].as_array().expect("points"));
        let backed: Vec<&str> = points
            .chain(case["inferred"].as_array().expect("inferences"))
            .map(|entry| entry["path"].as_str().expect("a path"))
            .collect();
        for fact in facts(&case) {
            let covered = backed.iter().any(|path| {
                fact == *path || fact.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
            });
            assert!(covered, "{name}: nothing backs `{fact}`");
        }
        for path in backed {
            let pointer = format!("/{}", path.replace('.', "/"));
            assert!(case.pointer(&pointer).is_some(), "{name}: `{path}` points at no fact");
        }
    }
}

/// Paths of the facts, one level into the parts that have a source for each of their fields.
fn facts(case: &Value) -> Vec<String> {
    let parts = case.as_object().expect("an object");
    let mut facts = Vec::new();
    for (part, value) in parts.iter().filter(|(part, _)| !NOT_FACTS.contains(&part.as_str())) {
        match value {
            Value::Object(fields) => {
                facts.extend(
                    fields
                        .iter()
                        .filter(|(_, value)| !is_empty(value))
                        .map(|(field, _)| format!("{part}.{field}")),
                );
            }
            _ => facts.push(part.clone()),
        }
    }
    facts
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

#[test]
fn a_press_release_is_no_decision_and_a_proposal_neither() {
    let status = |id: &str| {
        let (_, text) = cases().into_iter().find(|(name, _)| name.contains(id)).expect("the case");
        Dossier::from_json(&text).expect("a dossier").status
    };
    assert_eq!(status("linkoping-reserved-2024"), Some(Status::Announced));
    assert_eq!(status("linkoping-lotsen-2021"), Some(Status::Proposed));
    assert_eq!(status("uppsala-outreach-2023"), Some(Status::Decided));
}

#[test]
fn what_a_case_does_not_know_is_absent_and_not_zero() {
    for (name, text) in cases() {
        let dossier = Dossier::from_json(&text).expect("a dossier");
        let compensation = dossier.assignment.and_then(|terms| terms.compensation);
        let amounts = compensation.map(|own| (own.annual, own.monthly, own.total));
        assert!(amounts.is_none_or(|amounts| amounts == (None, None, None)), "{name}");
    }
}

#[test]
fn a_month_stands_only_where_the_precision_says_so() {
    for (period, path) in [
        (r#"{"from":"2021-09","precision":"day"}"#, "periods[0].from"),
        (r#"{"from":"2021-09"}"#, "periods[0].from"),
        (r#"{"from":"2021-09-01","precision":"month"}"#, "periods[0].from"),
        (r#"{"from":"2021-09","to":"2021-08","precision":"month"}"#, "periods[0].to"),
    ] {
        let error = Dossier::from_json(&format!(r#"{{"anbud":"1","periods":[{period}]}}"#));
        assert_eq!(error.expect_err("a refusal").path(), path);
    }
}

/// The table in `examples/cases/README.md`: each path stands in its case and holds a value, and
/// what has no path has a reason.
#[test]
fn every_statement_of_a_text_has_a_path_with_a_value_or_a_reason() {
    let readme = read(workspace().join("examples/cases/README.md"));
    let mut stated = 0_u32;
    for (name, text) in cases() {
        let file = name.rsplit('/').next().expect("a file");
        let heading = format!("## {file}\n");
        let (_, after) = readme.split_once(&heading).unwrap_or_else(|| panic!("no {heading}"));
        let section = after.split("\n## ").next().expect("a section");
        let case: Value = serde_json::from_str(&text).expect("JSON");
        for line in section.lines().filter(|line| line.starts_with("| ")).skip(1) {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [said, place] = cells.as_slice() else { panic!("{line}") };
            assert!(!said.is_empty(), "{line}");
            if place.strip_prefix('—').is_some_and(|reason| !reason.trim().is_empty()) {
                continue;
            }
            let paths: Vec<&str> = place.split('`').skip(1).step_by(2).collect();
            assert!(!paths.is_empty(), "{file}: {line} has neither a path nor a reason");
            for path in paths {
                let pointer = path.replace(['.', '['], "/").replace(']', "");
                let value = case.pointer(&format!("/{pointer}"));
                let holds = value.is_some_and(|own| match own {
                    Value::Array(items) => !items.is_empty(),
                    Value::String(text) => !text.is_empty(),
                    own => !own.is_null(),
                });
                assert!(holds, "{file}: `{path}` holds nothing");
                stated += 1;
            }
        }
    }
    assert!(stated > 100, "{stated} paths");
}
