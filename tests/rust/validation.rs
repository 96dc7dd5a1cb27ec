//! Validation by the JSON Schema of the contract.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

/// What a shape of the contract finds wrong with a value; empty where it is valid.
///
/// # Panics
/// Where there is no such shape.
#[must_use]
pub(crate) fn faults(shape: &str, value: &Value) -> Vec<String> {
    static VALIDATORS: OnceLock<Mutex<BTreeMap<String, Validator>>> = OnceLock::new();
    let validators = VALIDATORS.get_or_init(Mutex::default);
    let mut validators = validators.lock().unwrap_or_else(PoisonError::into_inner);
    let own = validators.entry(shape.to_owned()).or_insert_with(|| validator(shape));
    own.iter_errors(value).map(|fault| fault.to_string()).collect()
}

fn validator(shape: &str) -> Validator {
    let text = anbud::calls::json_schema().expect("a schema");
    let mut whole: Value = serde_json::from_str(&text).expect("JSON");
    assert!(whole["$defs"][shape].is_object(), "there is no {shape}");
    whole["$ref"] = json!(format!("#/$defs/{shape}"));
    jsonschema::options().should_validate_formats(true).build(&whole).expect("a schema")
}
