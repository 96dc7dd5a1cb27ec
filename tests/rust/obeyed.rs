//! Messages that can be obeyed: for each error there is an input that gives it, and what the
//! message says to do ends it. The rows stand in `obeyed.json`: a problem, a call with its input,
//! and the changes, each a place with its new value, or a place alone that is removed.

use std::collections::BTreeSet;

use anbud::award::AwardModel;
use anbud::batch::{BidColumns, rank};
use anbud::error::{Error, Problem};
use anbud::law::LawFile;
use anbud::money::Sek;
use anbud_tests::{read, workspace};
use serde_json::{Value, json};

/// Problems that no call gives, tried by code below or by another surface, each with the reason.
const ELSEWHERE: [(&str, &str); 2] = [
    ("NoValue", "given by the Python module alone, whose tests try it"),
    ("Unwritable", "no input gives it: it stands for a fault of the library"),
];

/// The name of a problem with what it is about: `DateForm`, `WrongType(Date)`,
/// `OrganisationNumber length`.
fn name(problem: &Problem) -> String {
    let shown = format!("{problem:?}");
    let word = shown.split([' ', '{']).next().unwrap_or_default().to_owned();
    match problem {
        Problem::OrganisationNumber { reason, .. } => format!("{word} {reason}"),
        _ => word,
    }
}

fn rows() -> Vec<Value> {
    serde_json::from_str(&read(workspace().join("tests/rust/obeyed.json"))).expect("rows")
}

/// The input with the changes made.
fn changed(input: &Value, fix: &Value) -> Value {
    let mut input = input.clone();
    for change in fix.as_array().expect("changes") {
        let at = change[0].as_str().expect("a place");
        let (parent, last) = at.rsplit_once('/').expect("a path");
        let parent = input.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {at}"));
        match (parent, change.get(1)) {
            (Value::Object(fields), Some(value)) => drop(fields.insert(last.into(), value.clone())),
            (Value::Object(fields), None) => drop(fields.remove(last).expect("a field")),
            (Value::Array(items), Some(value)) => {
                items[last.parse::<usize>().expect("a place")] = value.clone();
            }
            (other, _) => panic!("{at} stands in {other}"),
        }
    }
    input
}

fn text(input: &Value) -> String {
    input.to_string().replace("\"ESPD\"", &json!(espd()).to_string())
}

/// A response that is read, from the vectors.
fn espd() -> String {
    let vectors: Vec<Value> =
        serde_json::from_str(&read(workspace().join("tests/vectors/espd_import.json"))).expect("");
    let mut read = vectors.iter().filter(|own| own.get("expect").is_some());
    let input = read.next().expect("a vector that is read")["input"]["xml"].clone();
    input.as_str().expect("a text").to_owned()
}

#[test]
fn what_a_message_says_to_do_ends_the_error() {
    let mut wrong = Vec::new();
    for row in rows() {
        let call = row["call"].as_str().expect("a call");
        let wanted = row["problem"].as_str().expect("a problem");
        let error = match anbud::call(call, &text(&row["input"])) {
            Err(error) => error,
            Ok(answer) => {
                wrong.push(format!("{wanted}: answered {answer}"));
                continue;
            }
        };
        if name(error.problem()) != wanted {
            wrong.push(format!("{wanted}: {} ({error})", name(error.problem())));
            continue;
        }
        let message = error.message();
        if let Some(says) = row.get("says").and_then(Value::as_str) {
            for text in [&message.sv, &message.en] {
                if !text.contains(says) && call != "tender.chek" {
                    wrong.push(format!("{wanted}: {says} is not in: {text}"));
                }
            }
        }
        let call = if wanted == "UnknownCall" { "tender.check" } else { call };
        let fixed = text(&changed(&row["input"], &row["fix"]));
        if let Err(again) = anbud::call(call, &fixed) {
            wrong.push(format!("{wanted}: still {again} for {fixed}"));
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

/// A message of a problem ended by what the closure does.
fn ended<T>(
    wanted: &str,
    error: Result<T, Error>,
    again: Result<T, Error>,
    seen: &mut BTreeSet<String>,
) {
    let Err(error) = error else { panic!("{wanted} is not told") };
    assert_eq!(name(error.problem()), wanted, "{error}");
    if let Err(again) = again {
        panic!("{wanted}: still {again}");
    }
    seen.insert(wanted.to_owned());
}

#[test]
fn every_problem_of_the_library_has_a_row() {
    let mut seen: BTreeSet<String> =
        rows().iter().filter_map(|row| row["problem"].as_str().map(str::to_owned)).collect();
    let call = |text: &str| anbud::call("organisation.check", text);
    let number = |more: &str| format!(r#"{{"number":"212000-0142"{more}}}"#);
    ended("Syntax", call(r#"{"number":"212000-0142""#), call(&number("")), &mut seen);
    let twice = call(&number(r#","number":"212000-0142""#));
    ended("RepeatedField", twice, call(&number("")), &mut seen);
    let list = |length: usize| vec!["\"85312000-9\""; length].join(",");
    let tender =
        |cpv: &str| anbud::call("tender.check", &format!(r#"{{"tender":{{"cpv":[{cpv}]}}}}"#));
    ended("TooLarge(Items)", tender(&list(100_001)), tender(&list(1)), &mut seen);
    let deep = |levels: usize| {
        let inner = [r#"{"x":"#.repeat(levels), "1".to_owned(), "}".repeat(levels)].concat();
        anbud::call("tender.check", &format!(r#"{{"tender":{{"extensions":{inner}}}}}"#))
    };
    ended("TooLarge(Depth)", deep(64), deep(60), &mut seen);
    let long = |length: usize| {
        anbud::call(
            "tender.check",
            &format!(r#"{{"tender":{{"title":"{}"}}}}"#, "x".repeat(length)),
        )
    };
    ended("TooLarge(Bytes)", long(16 * 1024 * 1024), long(1000), &mut seen);
    let file = |key: &str| {
        LawFile::from_toml(&format!(
            "key = {key}\ntitle = \"x\"\ntitle_en = \"x\"\nunit = \"count\"\n[[value]]\nfrom = 2026-01-01\nvalue = \"30\"\nsource = {{ note = \"invented\" }}\n"
        ))
    };
    ended("NotToml", file("own.days"), file("\"own.days\""), &mut seen);
    ended("AmountForm", Sek::parse_swedish("1 23"), Sek::parse_swedish("1 234,50 kr"), &mut seen);
    let ambiguous = Sek::parse_swedish("12.500");
    ended("AmountAmbiguous", ambiguous, Sek::parse_swedish("12500"), &mut seen);
    columns(&mut seen);
    let source = read(workspace().join("core/src/error/problem.rs"));
    let listed =
        source.split("pub enum Problem {").nth(1).and_then(|rest| rest.split("\n}\n").next());
    let variants = listed.expect("the list of problems").lines().filter_map(|line| {
        let word = line.strip_prefix("    ").filter(|rest| rest.starts_with(char::is_uppercase))?;
        word.split([' ', '(', ',']).next()
    });
    let told: BTreeSet<String> =
        seen.iter().filter_map(|own| own.split([' ', '(']).next().map(str::to_owned)).collect();
    let missing: Vec<&str> = variants
        .filter(|own| !told.contains(*own) && !ELSEWHERE.iter().any(|(name, _)| name == own))
        .collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
}

/// The problems of columns, which only many rows at once have.
fn columns(seen: &mut BTreeSet<String>) {
    let lowest = AwardModel::lowest_price();
    let ranked = |procurement: &[i64], price: &[i64]| {
        let bids = BidColumns {
            procurement,
            price: Some(price),
            criteria: &[],
            point_places: 0,
            admissible: None,
            ids: None,
        };
        rank(&lowest, bids, false).map(drop)
    };
    ended("ColumnLength", ranked(&[1, 1], &[100]), ranked(&[1, 1], &[100, 200]), seen);
    let sorted = ranked(&[1, 2, 2], &[100, 200, 300]);
    ended("ProcurementOrder", ranked(&[2, 1, 2], &[200, 100, 300]), sorted, seen);
}
