//! Bad input gives a clear error on the Rust surface: a code, a path, both languages; never
//! a panic, never a hang.

use std::time::{Duration, Instant};

use anbud::calls::NAMES;
use anbud::error::Error;
use anbud_tests::{files, read, surface};
use serde_json::Value;

fn error(call: &str, input: &str) -> Error {
    match surface::ask(call, input).expect("a call") {
        Ok(answer) => panic!("{call} answered {answer}"),
        Err(error) => error,
    }
}

fn assert_clear(error: &Error) {
    let text = error.message();
    assert!(error.code().as_str().contains('.'));
    assert!(text.sv.len() > 10 && text.en.len() > 10 && text.sv != text.en);
    let wire: Value = serde_json::from_str(&error.to_json()).expect("an error is JSON");
    assert_eq!(wire["error"]["code"], error.code().as_str());
    assert_eq!(wire["error"]["message"]["sv"], text.sv);
}

fn assert_refused(call: &str, input: &str, code: &str, path: &str) {
    let error = error(call, input);
    assert_clear(&error);
    assert_eq!((error.code().as_str(), error.path()), (code, path), "{call} {:.200}", input);
}

const ALLOCATE: &str = r#""from":"2025-01-01","to":"2025-12-31","method":"monthEqual","by":"year""#;

fn allocate(total: &str) -> String {
    format!(r#"{{"total":{total},{ALLOCATE}}}"#)
}

fn deadline(from: &str) -> String {
    format!(r#"{{"from":{from},"period":{{"days":10}},"rule":"contract"}}"#)
}

#[test]
fn text_that_is_no_json_is_refused_in_every_call() {
    for call in NAMES {
        for input in
            ["", "{", r#"{"year":20"#, "nul", "{}{}", "\u{feff}{", r#"{"a":1,}"#, r#"{'a':1}"#]
        {
            assert_refused(call, input, "input.invalid", "");
        }
    }
}

#[test]
fn anything_but_an_object_is_refused_in_every_call() {
    for call in NAMES {
        for input in ["null", "true", "1", "1.5", r#""text""#, "[]"] {
            assert_refused(call, input, "input.invalid", "");
        }
    }
}

#[test]
fn an_unknown_field_is_named_in_every_call() {
    for call in NAMES {
        assert_refused(call, r#"{"okänt":1}"#, "input.unknown_field", "okänt");
    }
}

#[test]
fn money_is_text_of_one_form() {
    for (total, code) in [
        ("100", "input.invalid"),
        ("100.5", "input.invalid"),
        ("true", "input.invalid"),
        ("null", "input.invalid"),
        (r#""1e400""#, "input.invalid"),
        (r#""1_000""#, "input.invalid"),
        (r#""0.12345678901234567890123456789012345""#, "money.fraction_of_ore"),
        (r#""1000000000000000""#, "money.overflow"),
        (r#""NaN""#, "input.invalid"),
    ] {
        assert_refused("budget.allocate", &allocate(total), code, "total");
    }
    // A number that JSON itself cannot hold is a fault of the text.
    assert_refused("budget.allocate", &allocate("1e400"), "input.invalid", "");
}

#[test]
fn dates_have_one_form_and_a_range() {
    for (from, code) in [
        (r#""2025-3-1""#, "input.invalid"),
        (r#""0000-01-01""#, "date.out_of_range"),
        (r#""999999-01-01""#, "date.out_of_range"),
        (r#""+2025-01-01""#, "input.invalid"),
        (r#""2025-02-30""#, "input.invalid"),
        (r#""2025-01-01T00:00:00Z""#, "input.invalid"),
        ("null", "input.invalid"),
        ("20250101", "input.invalid"),
    ] {
        assert_refused("calendar.deadline", &deadline(from), code, "from");
    }
    for year in ["0", "999999", "-1", "9223372036854775807"] {
        assert_refused(
            "calendar.holidays",
            &format!(r#"{{"year":{year}}}"#),
            "date.out_of_range",
            "year",
        );
    }
    for year in ["2026.5", "1e3", "99999999999999999999", r#""2026""#] {
        assert_refused(
            "calendar.holidays",
            &format!(r#"{{"year":{year}}}"#),
            "input.invalid",
            "year",
        );
    }
}

#[test]
fn nul_and_lone_surrogates_in_texts_are_refused() {
    assert_refused(
        "organisation.check",
        r#"{"number":"212000\u0000-0142"}"#,
        "input.invalid",
        "number",
    );
    for surrogate in [r"\ud800", r"\udc00", r"\ud800\ud800", r"\ud800x"] {
        assert_refused(
            "organisation.check",
            &format!(r#"{{"number":"{surrogate}"}}"#),
            "input.invalid",
            "",
        );
    }
    assert_refused(
        "law.parameter",
        r#"{"key":"a\u0000","on":"2025-01-01"}"#,
        "input.invalid",
        "key",
    );
}

#[test]
fn depth_length_and_list_size_are_limited() {
    let deep =
        |levels: usize| format!(r#"{{"terms":{}1{}}}"#, "[".repeat(levels), "]".repeat(levels));
    for levels in [64, 100, 100_000] {
        assert_refused("assignment.notice", &deep(levels), "input.too_large", "");
    }
    assert_refused("assignment.notice", &"[".repeat(1_000_000), "input.too_large", "");
    let long = format!(r#"{{"number":"{}"}}"#, "1".repeat(50_000_000));
    assert_refused("organisation.check", &long, "input.too_large", "");
    let many = format!(r#"{{"terms":{{"notice":[{}]}}}}"#, vec!["1"; 100_001].join(","));
    assert_refused("assignment.notice", &many, "input.too_large", "");
}

#[test]
fn the_first_error_is_told_by_kind_and_then_by_place() {
    // An unknown field goes before a wrong type that stands earlier.
    assert_refused("calendar.holidays", r#"{"year":"x","yeer":1}"#, "input.unknown_field", "yeer");
    // A wrong form goes before a day out of range.
    let both = r#"{"from":"1800-01-01","period":{"days":"1"},"rule":"contract"}"#;
    assert_refused("calendar.deadline", both, "input.invalid", "period.days");
    // Of two wrong types the one that stands first.
    let two = r#"{"rule":1,"from":2,"period":{"days":1}}"#;
    assert_refused("calendar.deadline", two, "input.invalid", "rule");
}

#[test]
fn a_repeated_field_is_refused_and_not_overwritten() {
    assert_refused("calendar.holidays", r#"{"year":2025,"year":2026}"#, "input.invalid", "year");
}

#[test]
fn a_field_of_a_megabyte_does_not_make_a_message_of_a_megabyte() {
    let name = "x".repeat(1_000_000);
    let error = error("calendar.holidays", &format!(r#"{{"{name}":1}}"#));
    assert!(error.to_json().len() < 2_000);
}

/// Every vector's input, changed in many small ways: each answer is an answer or a clear error.
#[test]
fn no_change_of_a_good_input_panics_or_hangs() {
    let begun = Instant::now();
    let mut asked = 0;
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        for vector in vectors.iter().step_by(3) {
            let call = vector["call"].as_str().expect("a call");
            let text = vector["input"].to_string();
            let mut inputs: Vec<String> =
                text.char_indices().step_by(7).map(|(end, _)| text[..end].to_owned()).collect();
            for wrong in
                ["null", "true", "-1", "1e400", "\"\"", "[]", "{}", "[[[[]]]]", "\"\\u0000\""]
            {
                inputs.extend(replaced(&vector["input"], wrong));
            }
            for input in inputs {
                asked += 1;
                if let Err(error) = surface::ask(call, &input).expect("a call") {
                    assert_clear(&error);
                }
            }
        }
    }
    assert!(asked > 5_000, "{asked}");
    assert!(begun.elapsed() < Duration::from_secs(120));
}

/// The input with each of its values in turn replaced by a text of JSON.
fn replaced(input: &Value, by: &str) -> Vec<String> {
    const MARK: &str = "\"\u{1}\"";
    let mut paths = vec![String::new()];
    collect(input, "", &mut paths);
    paths
        .iter()
        .map(|path| {
            let mut changed = input.clone();
            if let Some(place) = changed.pointer_mut(path) {
                *place = Value::from("\u{1}");
            }
            changed
                .to_string()
                .replace(&serde_json::to_string("\u{1}").unwrap_or(MARK.to_owned()), by)
        })
        .collect()
}

fn collect(value: &Value, path: &str, paths: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect()
        }
        _ => return,
    };
    for (name, child) in children {
        let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
        paths.push(path.clone());
        collect(child, &path, paths);
    }
}
