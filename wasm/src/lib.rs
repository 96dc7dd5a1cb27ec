//! What every WebAssembly module behind the npm package `anbud` has in common.
//!
//! A module is a list of calls: a file in `wasm/lists` names them, and the linker leaves out what none
//! of them reaches. JSON text goes in and JSON text comes out: a second way in would double the
//! reading code in the file that every visitor downloads. The words are no part of a module; they
//! are handed over once it runs. What a JavaScript caller meets (objects, types, errors that are
//! thrown) lives in `wasm/js`.
#![forbid(unsafe_code)]

use anbud::calls::{Call, call_among};
use anbud::language::Language;
use anbud::words;

/// Exports a module of these calls.
#[macro_export]
macro_rules! module {
    ($calls:expr) => {
        static MODULE: &[Call] = $calls;

        use wasm_bindgen::prelude::wasm_bindgen;

        /// Answers one call: `call` is its name, `input` its JSON text.
        ///
        /// Returns the result as JSON text, or the error as
        /// `{"error":{"code","path","message":{"sv","en"}}}`. No result has a member
        /// `error`, so the first characters tell the two apart.
        #[wasm_bindgen]
        #[must_use]
        pub fn answer(call: &str, input: &str) -> String {
            $crate::answer(MODULE, call, input)
        }

        /// Takes the words of a language, and returns why it does not take them.
        #[wasm_bindgen]
        #[must_use]
        pub fn install(language: &str, text: String) -> Option<String> {
            $crate::install(language, text)
        }

        /// Whether an answer since the last time of asking lacks words of a language that was not
        /// installed.
        #[wasm_bindgen]
        #[must_use]
        pub fn missed(language: &str) -> bool {
            $crate::missed(language)
        }
    };
}

/// As the function of a module with these calls.
#[must_use]
pub fn answer(calls: &[Call], call: &str, input: &str) -> String {
    call_among(calls, call, input).unwrap_or_else(|error| error.to_json())
}

/// As the function of a module.
#[must_use]
pub fn install(language: &str, text: String) -> Option<String> {
    words::install(language_of(language), text).err().map(|refused| refused.to_string())
}

/// As the function of a module.
#[must_use]
pub fn missed(language: &str) -> bool {
    words::take_missed(language_of(language))
}

fn language_of(code: &str) -> Language {
    if code == "en" { Language::English } else { Language::Swedish }
}
