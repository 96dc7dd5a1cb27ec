//! Every finding that rests on a value of the user's own says so, whatever the rule.

use std::fmt::Write as _;

use anbud::calls::NAMES;
use anbud::law::{LawBook, LawRow, Unit};
use anbud_tests::{files, read};
use proptest::prelude::*;
use serde_json::Value;

/// Every vector that has an answer and takes an overlay, with the answer.
fn asked() -> Vec<(String, Value, Value)> {
    let mut all = Vec::new();
    for path in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
        for vector in vectors {
            let call = vector["call"].as_str().unwrap_or_default().to_owned();
            let input = vector["input"].clone();
            let plain = input.get("lawBook").is_none() && NAMES.contains(&call.as_str());
            // The book and the table are no rules.
            let no_rule = call == "law.parameter" || call == "law.table";
            if !plain || no_rule {
                continue;
            }
            let Ok(answer) = anbud::call(&call, &input.to_string()) else { continue };
            let mut with = input.clone();
            with["lawBook"] = serde_json::json!({"values": []});
            if anbud::call(&call, &with.to_string()).is_ok() {
                all.push((call, input, serde_json::from_str(&answer).expect("JSON")));
            }
        }
    }
    all
}

/// The findings of an answer, at whatever depth.
fn findings(answer: &Value) -> Vec<&Value> {
    match answer {
        Value::Object(fields) if fields.contains_key("rule") && fields.contains_key("outcome") => {
            vec![answer]
        }
        Value::Object(fields) => fields.values().flat_map(findings).collect(),
        Value::Array(items) => items.iter().flat_map(findings).collect(),
        _ => Vec::new(),
    }
}

/// Another value of the same unit.
fn other(row: &LawRow) -> String {
    match row.unit {
        Unit::CpvList => "03000000-1".to_owned(),
        Unit::Act if row.value == "2016:1145" => "2007:1091".to_owned(),
        Unit::Act => "2016:1145".to_owned(),
        Unit::Share => "0.123456".to_owned(),
        Unit::Sek | Unit::Eur => {
            let half = row.value.parse::<u64>().map_or(1, |whole| whole / 2);
            half.to_string()
        }
        _ => row.value.parse::<u64>().map_or(1, |whole| whole + 1).to_string(),
    }
}

/// An overlay that replaces the rows chosen: with the same value (0) or another one (1).
fn overlay(rows: &[LawRow], chosen: &[Option<bool>]) -> Value {
    let values: Vec<Value> = rows
        .iter()
        .zip(chosen.iter().cycle())
        // A second name holds the value of the main one.
        .filter(|(row, _)| row.alias_of.is_none())
        .filter_map(|(row, chosen)| {
            let value = if (*chosen)? { other(row) } else { row.value.clone() };
            let mut own = serde_json::json!({
                "key": row.key, "from": row.from.to_string(), "value": value,
                "unit": row.unit.as_str(), "source": {"note": "påhittat"}, "replaces": true,
            });
            if let Some(until) = row.until {
                own["until"] = until.to_string().into();
            }
            if let Some(comparison) = row.comparison {
                own["comparison"] = comparison.as_str().into();
            }
            Some(own)
        })
        .collect();
    serde_json::json!({ "values": values })
}

/// What a finding says beside how sure it is and where it stands.
fn told(case: &(String, Value, Value), book: &Value) -> Result<(), String> {
    let (call, input, base) = case;
    let mut with = input.clone();
    with["lawBook"] = book.clone();
    let answer = anbud::call(call, &with.to_string()).map_err(|error| error.to_string())?;
    let answer: Value = serde_json::from_str(&answer).map_err(|error| error.to_string())?;
    let before = findings(base);
    let mut wrong = String::new();
    for finding in findings(&answer) {
        let own = finding["overlay"] == Value::Bool(true);
        if own && finding["confidence"] != "unverified" {
            let _ = writeln!(wrong, "{call}: as sure as the law: {finding}");
        }
        if !own && !before.contains(&finding) {
            let was = before.iter().find(|was| was["rule"] == finding["rule"]);
            // Whether a question is reached is told by the finding that settled an earlier one.
            let unreached = |own: &Value| own["outcome"]["because"] == "not_reached";
            if unreached(finding) || was.is_some_and(|was| unreached(was)) {
                continue;
            }
            let _ = writeln!(
                wrong,
                "{call}: does not say so: {finding}\n  was {was:?}\n  input {input}"
            );
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

#[test]
fn every_finding_says_when_all_the_law_is_the_users_own() {
    let rows = LawBook::built_in().table(None, None).expect("a table");
    let cases = asked();
    assert!(cases.len() > 200, "{}", cases.len());
    let mut own = 0;
    for chosen in [Some(false), Some(true)] {
        let book = overlay(&rows, &[chosen]);
        let wrong: Vec<String> = cases.iter().filter_map(|case| told(case, &book).err()).collect();
        assert!(
            wrong.is_empty(),
            "{} cases\n{}",
            wrong.len(),
            wrong.iter().take(8).cloned().collect::<Vec<_>>().join("\n")
        );
        own += cases.len();
    }
    assert!(own > 400);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(anbud_tests::cases() / 5))]

    #[test]
    fn every_finding_says_when_some_of_the_law_is_the_users_own(
        place in any::<prop::sample::Index>(),
        chosen in prop::collection::vec(prop::option::of(any::<bool>()), 1..40),
    ) {
        thread_local! {
            static CASES: Vec<(String, Value, Value)> = asked();
            static ROWS: Vec<LawRow> = LawBook::built_in().table(None, None).expect("a table");
        }
        let book = ROWS.with(|rows| overlay(rows, &chosen));
        let result = CASES.with(|cases| told(place.get(cases), &book));
        prop_assert!(result.is_ok(), "{}", result.unwrap_err());
    }
}
