//! What is written from the contract file: the types for TypeScript, and the table of calls.

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

/// The fields of an object, none where it is none.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The name that a reference refers to.
fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}
