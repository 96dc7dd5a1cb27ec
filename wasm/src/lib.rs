//! What every WebAssembly module behind the npm package `anbud` has in common.
//!
//! A module is a list of calls: a file in `wasm/lists` that names them. The linker leaves out what
//! none of them reaches. JSON text goes in and JSON text comes out: a second way in would double
//! the reading code in the file that every visitor downloads. What a JavaScript caller meets
//! (objects, types, errors that are thrown) lives in `wasm/js`.
#![forbid(unsafe_code)]

pub use wasm_bindgen;

/// Makes a module of these questions.
#[macro_export]
macro_rules! module {
    ($($question:ident),* $(,)?) => {
        use anbud::calls::{Question, answered};
        use $crate::wasm_bindgen::prelude::wasm_bindgen;
        use $crate::wasm_bindgen;

        /// Answers one call: `call` is its name, `input` its JSON text.
        ///
        /// Returns the result as JSON text, or the error as
        /// `{"error":{"code","path","message":{"sv","en"}}}`. No result has a member
        /// `error`, so the first characters tell the two apart.
        #[wasm_bindgen]
        #[must_use]
        pub fn answer(call: &str, input: &str) -> String {
            let answer = match call {
                $(<anbud::calls::$question>::CALL => answered::<anbud::calls::$question>(input),)*
                _ => Err(anbud::error::Error::new(anbud::error::Problem::UnknownCall).at("call")),
            };
            answer.unwrap_or_else(|error| error.to_json())
        }
    };
}
