//! Runs vector files through the Rust surface: `vectors FILE…`.
#![expect(clippy::print_stdout, reason = "a program that prints its result")]

use std::process::ExitCode;

use anbud_tests::{matching, read, surface};
use serde_json::Value;

fn main() -> ExitCode {
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for file in std::env::args().skip(1) {
        let vectors: Vec<Value> = match serde_json::from_str(&read(&file)) {
            Ok(vectors) => vectors,
            Err(error) => {
                println!("{file}: no array of vectors: {error}");
                failed += 1;
                continue;
            }
        };
        for vector in &vectors {
            match fault(vector) {
                None => passed += 1,
                Some(fault) => {
                    println!("{} ({file}): {fault}", vector["id"]);
                    failed += 1;
                }
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is wrong with the answer to one vector.
fn fault(vector: &Value) -> Option<String> {
    let call = vector["call"].as_str().unwrap_or_default();
    let Some(answer) = surface::ask(call, &vector["input"].to_string()) else {
        return Some(format!("no call `{call}`"));
    };
    match (answer, vector.get("expect"), vector.get("expectError")) {
        (Ok(answer), Some(expected), None) => match serde_json::from_str(&answer) {
            Ok(answer) => matching::difference(expected, &answer),
            Err(error) => Some(format!("the answer is no JSON: {error}")),
        },
        (Err(error), None, Some(expected)) => {
            let got = serde_json::json!({"code": error.code().as_str(), "path": error.path()});
            matching::difference(expected, &got)
        }
        (Ok(answer), None, Some(expected)) => {
            Some(format!("{answer}, expected the error {expected}"))
        }
        (Err(error), Some(_), None) => Some(format!("error {error}")),
        _ => Some("a vector has either `expect` or `expectError`".to_owned()),
    }
}
