//! The WebAssembly module behind the npm package `anbud`.
//!
//! One function, JSON text in and JSON text out: a second way in would double
//! the reading code in the file that every visitor downloads. What a JavaScript
//! caller meets (objects, types, errors that are thrown) lives in `wasm/js`.
#![forbid(unsafe_code)]

use wasm_bindgen::prelude::wasm_bindgen;

/// Answers one call: `call` is its name, `input` its JSON text.
///
/// Returns the result as JSON text, or the error as
/// `{"error":{"code","path","message":{"sv","en"}}}`. No result has a member
/// `error`, so the first characters tell the two apart.
#[wasm_bindgen]
#[must_use]
pub fn answer(call: &str, input: &str) -> String {
    anbud::call(call, input).unwrap_or_else(|error| error.to_json())
}
