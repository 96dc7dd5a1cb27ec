//! What is written from the contract file: the types for
//! TypeScript, the functions of the npm package, and the table of calls.

mod javascript;
mod readme;
mod typescript;

use std::fs;

use serde_json::Value;

use crate::{read, workspace};

/// A file that is written from the contract, and what it should hold.
pub struct Generated {
    /// Its path in the workspace.
    pub path: &'static str,
    /// Its whole text.
    pub text: String,
}

/// Every generated file, the contract first.
///
/// # Panics
/// Where the contract or a file that is only in part generated cannot be read.
#[must_use]
pub fn all() -> Vec<Generated> {
    let contract = anbud::calls::json_schema().expect("a contract");
    let tree: Value = serde_json::from_str(&contract).expect("JSON");
    vec![
        Generated { path: "core/schema/anbud.schema.json", text: contract },
        Generated { path: "wasm/js/contract.d.ts", text: typescript::types(&tree) },
        Generated { path: "wasm/js/calls.js", text: javascript::calls(&tree) },
        Generated { path: "wasm/js/limits.js", text: javascript::limits(&tree) },
        Generated {
            path: "README.md",
            text: readme::with_calls(&read(workspace().join("README.md")), &tree),
        },
    ]
}

/// Writes every generated file.
///
/// # Panics
/// Where one cannot be written.
pub fn write() {
    for Generated { path, text } in all() {
        fs::write(workspace().join(path), text).expect("a generated file is written");
    }
}

/// The calls by their topics, in the order of the contract.
fn topics(contract: &Value) -> Vec<(&str, Vec<(&str, &Value)>)> {
    let mut topics: Vec<(&str, Vec<(&str, &Value)>)> = Vec::new();
    for (name, call) in entries(&contract["calls"]) {
        let topic = call["topic"].as_str().expect("a topic");
        match topics.iter_mut().find(|(other, _)| *other == topic) {
            Some((_, calls)) => calls.push((name, call)),
            None => topics.push((topic, vec![(name, call)])),
        }
    }
    topics
}

/// The name of a call within its topic; none where the topic is the call.
fn short(name: &str) -> Option<&str> {
    name.split_once('.').map(|(_, short)| short)
}

/// The fields of an object, none where it is none.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The name that a reference refers to.
fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}
