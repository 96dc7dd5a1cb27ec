//! The shared vectors, read once for the whole test program, with what the Rust surface answers.

use std::sync::OnceLock;

use anbud::error::Error;
use serde_json::Value;

use crate::{files, read, surface};

/// A vector of `tests/vectors/`.
#[derive(Debug)]
pub struct Vector {
    /// The name of its file, without the ending.
    pub file: String,
    /// Its id.
    pub id: String,
    /// The call that it asks.
    pub call: String,
    /// The input of the call.
    pub input: Value,
    /// Whether an error is expected.
    pub refused: bool,
    answer: OnceLock<Value>,
}

impl Vector {
    /// The answer to a vector that expects one; asked once, however many tests look at it.
    ///
    /// # Panics
    /// Where there is no answer.
    pub fn answer(&self) -> &Value {
        self.answer.get_or_init(|| {
            let answer = self.ask().unwrap_or_else(|error| panic!("{}: {error}", self.id));
            serde_json::from_str(&answer).expect("JSON")
        })
    }

    /// Asks the call.
    ///
    /// # Errors
    /// Those of the call.
    ///
    /// # Panics
    /// Where there is no such call.
    pub fn ask(&self) -> Result<String, Error> {
        surface::ask(&self.call, &self.input.to_string())
            .unwrap_or_else(|| panic!("{}: no call {}", self.id, self.call))
    }
}

/// Every vector, in the order of the files.
///
/// # Panics
/// Where a file is no array of vectors.
pub fn all() -> &'static [Vector] {
    static ALL: OnceLock<Vec<Vector>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for path in files("tests/vectors", "json") {
            let file = path.file_stem().map(|own| own.to_string_lossy().into_owned());
            let vectors: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
            all.extend(vectors.into_iter().map(|mut own| Vector {
                file: file.clone().unwrap_or_default(),
                id: own["id"].as_str().expect("an id").to_owned(),
                call: own["call"].as_str().expect("a call").to_owned(),
                refused: own.get("expectError").is_some(),
                input: own["input"].take(),
                answer: OnceLock::new(),
            }));
        }
        all
    })
}

/// The vectors that are answered and whose call is picked.
pub fn answered(picked: impl Fn(&str) -> bool) -> impl Iterator<Item = &'static Vector> {
    all().iter().filter(move |own| !own.refused && picked(&own.call))
}
