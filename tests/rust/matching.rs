//! How an answer is compared with what a vector expects.

use serde_json::Value;

/// Arrays in which each expected element must match some element, by the name of their field.
const SET_LIKE: [&str; 9] = [
    "findings",
    "steps",
    "missing",
    "notChecked",
    "flags",
    "calendar",
    "criteria",
    "basis",
    "points",
];

/// The first difference, with its path; none where the answer matches.
#[must_use]
pub fn difference(expected: &Value, actual: &Value) -> Option<String> {
    differs(expected, actual, "", "")
}

fn differs(expected: &Value, actual: &Value, field: &str, path: &str) -> Option<String> {
    match (expected, actual) {
        (Value::Object(wanted), Value::Object(got)) => wanted.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            match got.get(name) {
                Some(own) => differs(value, own, name, &path),
                None => Some(format!("{path}: absent, expected {value}")),
            }
        }),
        (Value::Array(wanted), Value::Array(got)) if SET_LIKE.contains(&field) => {
            wanted.iter().find_map(|element| {
                let found = got.iter().any(|own| differs(element, own, "", "").is_none());
                (!found).then(|| format!("{path}: no element matches {element}, got {actual}"))
            })
        }
        (Value::Array(wanted), Value::Array(got)) => {
            if wanted.len() != got.len() {
                return Some(format!("{path}: {} elements, expected {}", got.len(), wanted.len()));
            }
            wanted.iter().zip(got).enumerate().find_map(|(index, (one, other))| {
                differs(one, other, "", &format!("{path}[{index}]"))
            })
        }
        _ if expected == actual => None,
        _ => Some(format!("{path}: {actual}, expected {expected}")),
    }
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn objects_match_as_subsets() {
        assert_eq!(difference(&json!({"a": 1}), &json!({"a": 1, "b": 2})), None);
        assert!(difference(&json!({"a": 1}), &json!({"b": 2})).is_some());
    }

    #[test]
    fn findings_match_in_any_order_and_other_arrays_do_not() {
        let (one, two) = (json!({"rule": "x"}), json!({"rule": "y"}));
        assert_eq!(difference(&json!({"findings": [two]}), &json!({"findings": [one, two]})), None);
        assert!(difference(&json!({"parts": [two]}), &json!({"parts": [one, two]})).is_some());
        assert!(difference(&json!({"parts": [two, one]}), &json!({"parts": [one, two]})).is_some());
    }

    #[test]
    fn a_number_is_not_its_text() {
        assert!(difference(&json!("1"), &json!(1)).is_some());
    }
}
