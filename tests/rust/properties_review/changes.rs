//! Dossiers of the vectors, and dossiers with something changed.

use anbud_tests::{files, read};
use proptest::sample::Index;
use serde_json::{Value, json};

use super::NO_FACTS;

/// What the vectors of a dossier and its parts ask about, each as a dossier.
pub(super) fn of_vectors() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("an array of vectors");
        for vector in vectors {
            let input = &vector["input"];
            let parts: &[(&str, &str)] = match vector["call"].as_str().expect("a call") {
                "dossier.review" => {
                    cases.push((vector["id"].to_string(), input["dossier"].clone()));
                    continue;
                }
                "bid.check" | "bid.checklist" => &[("tender", "tender"), ("bids", "bid")],
                "bid.table" | "bid.letters" => &[("tender", "tender"), ("bids", "bids")],
                _ => continue,
            };
            let mut case = json!({"anbud": "1"});
            for (part, field) in parts {
                let own = &input[*field];
                if *field == "bid" && own.is_object() {
                    case[*part] = json!([own]);
                } else if !own.is_null() {
                    case[*part] = own.clone();
                }
            }
            cases.push((vector["id"].to_string(), case));
        }
    }
    assert!(cases.len() > 200, "{} cases of vectors", cases.len());
    cases
}

/// Every case with one of its values changed, with the path of the field.
pub(super) fn with_another_value(case: &Value) -> Vec<(String, Value)> {
    let mut changed = Vec::new();
    for (pointer, value) in scalars(case) {
        let Some(other) = another(&value) else { continue };
        let mut own = case.clone();
        *own.pointer_mut(&pointer).expect("a value") = other;
        let parts = pointer.split('/').filter(|part| part.parse::<usize>().is_err());
        changed.push((parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("."), own));
    }
    changed
}

/// Every value of a case that holds no other, by its pointer.
fn scalars(case: &Value) -> Vec<(String, Value)> {
    fn below(value: &Value, at: &str, found: &mut Vec<(String, Value)>) {
        match value {
            Value::Object(fields) => {
                for (name, own) in fields {
                    below(own, &format!("{at}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, own) in items.iter().enumerate() {
                    below(own, &format!("{at}/{index}"), found);
                }
            }
            scalar => found.push((at.to_owned(), scalar.clone())),
        }
    }
    let mut found = Vec::new();
    below(case, "", &mut found);
    found.retain(|(pointer, _)| {
        !NO_FACTS.iter().any(|part| pointer.starts_with(&format!("/{part}")))
    });
    found
}

/// Another value of the same form, where there is one that is easily told.
fn another(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(own) => Some(json!(!own)),
        Value::Number(own) => own.as_u64().map(|own| json!(own + 1)),
        Value::String(text) if text.parse::<anbud::calendar::Day>().is_ok() => {
            let year: u32 = text.get(..4)?.parse().ok()?;
            Some(json!(format!("{}{}", year + 1, text.get(4..)?)))
        }
        Value::String(text) if text.parse::<rust_decimal::Decimal>().is_ok() => {
            Some(json!(if text == "1" { "0.5" } else { "1" }))
        }
        _ => None,
    }
}

/// The parts of two dossiers as one: of each part the one or the other.
pub(super) fn merged(one: &Value, other: &Value, parts: u32) -> Value {
    let mut case = one.clone();
    for (place, (part, own)) in other.as_object().expect("a dossier").iter().enumerate() {
        if parts >> (place % 32) & 1 == 1 {
            case[part] = own.clone();
        }
    }
    case
}

/// Takes a field away, doubles an entry of a list, changes a value, or gives a value of one field
/// to another.
pub(super) fn change(case: &mut Value, place: &Index, how: u8) {
    let values = scalars(case);
    if values.is_empty() {
        return;
    }
    let (pointer, value) = place.get(&values).clone();
    let (parent, field) = pointer.rsplit_once('/').expect("a field");
    match how {
        0 => {
            if let Some(fields) = case.pointer_mut(parent).and_then(Value::as_object_mut)
                && field != "anbud"
            {
                fields.remove(field);
            }
        }
        1 => {
            // The nearest list above the value.
            let mut at = parent;
            while let Some((above, _)) = at.rsplit_once('/') {
                let entry = case.pointer(at).cloned();
                if let (Some(Value::Array(list)), Some(entry)) = (case.pointer_mut(above), entry) {
                    list.push(entry);
                    return;
                }
                at = above;
            }
        }
        2 => {
            if let (Some(own), Some(other)) = (case.pointer_mut(&pointer), another(&value)) {
                *own = other;
            }
        }
        _ => {
            let same_form = |own: &&(String, Value)| {
                own.1.is_string() && own.0.ends_with(&format!("/{field}")) && own.0 != pointer
            };
            if let Some((_, other)) = values.iter().find(same_form).cloned()
                && let Some(own) = case.pointer_mut(&pointer)
            {
                *own = other;
            }
        }
    }
}
