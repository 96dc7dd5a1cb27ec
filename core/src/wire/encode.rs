//! From a type to compact JSON or to a serializer of serde, fields in the order of the contract.
//!
//! A type says what it is to one trait object, and no code is generated for each pair of type and
//! format: the browser's module would be a third larger with it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::value::RawValue;

use super::name::camel_case;

/// A type that is written in the form of the contract.
pub(crate) trait ToWire {
    fn write(&self, out: &mut dyn Out);

    /// Whether a field that holds this is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What a value is written to. A value writes itself by exactly one of these calls.
pub(crate) trait Out {
    fn text(&mut self, text: &str);

    fn truth(&mut self, value: bool);

    fn integer(&mut self, number: i64);

    /// JSON of the user's, of any form.
    fn json(&mut self, json: &RawValue);

    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn ToWire>);

    /// An object whose names are the user's.
    fn map(&mut self, entries: &mut dyn ExactSizeIterator<Item = (&str, &dyn ToWire)>);

    /// An object with the fields that are not absent; `names` holds names of Rust, each
    /// followed by a blank.
    fn object(&mut self, names: &str, values: &[&dyn ToWire]);
}

/// The compact JSON of a value.
pub(crate) fn json(value: &dyn ToWire) -> String {
    let mut out = Text::default();
    value.write(&mut out);
    out.0
}

/// The JSON of an object with these fields.
pub(crate) fn json_object(names: &str, values: &[&dyn ToWire]) -> String {
    let mut out = Text::default();
    out.object(names, values);
    out.0
}

/// The JSON of an object to which a last field is added.
pub(crate) fn with_field(object: &dyn ToWire, name: &str, value: &dyn ToWire) -> String {
    let mut out = Text::default();
    object.write(&mut out);
    if out.0.pop().is_some() {
        out.key(name);
        value.write(&mut out);
        out.0.push('}');
    }
    out.0
}

/// The JSON text so far.
#[derive(Default)]
struct Text(String);

impl Text {
    fn key(&mut self, name: &str) {
        self.comma();
        self.text(name);
        self.0.push(':');
    }

    fn comma(&mut self) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
    }
}

impl Out for Text {
    /// With the escapes that JSON needs and no others.
    fn text(&mut self, text: &str) {
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                '\0'..='\u{1f}' => {
                    self.0.push_str("\\u00");
                    for digit in [u32::from(c) >> 4, u32::from(c) & 15] {
                        self.0.extend(char::from_digit(digit, 16));
                    }
                }
                _ => self.0.push(c),
            }
        }
        self.0.push('"');
    }

    fn truth(&mut self, value: bool) {
        self.0.push_str(if value { "true" } else { "false" });
    }

    fn integer(&mut self, number: i64) {
        self.0.push_str(&number.to_string());
    }

    fn json(&mut self, json: &RawValue) {
        self.0.push_str(json.get());
    }

    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn ToWire>) {
        self.0.push('[');
        for item in items {
            self.comma();
            item.write(self);
        }
        self.0.push(']');
    }

    fn map(&mut self, entries: &mut dyn ExactSizeIterator<Item = (&str, &dyn ToWire)>) {
        self.0.push('{');
        for (name, value) in entries {
            self.key(name);
            value.write(self);
        }
        self.0.push('}');
    }

    fn object(&mut self, names: &str, values: &[&dyn ToWire]) {
        self.0.push('{');
        for (name, value) in present(names, values) {
            self.key(&camel_case(name));
            value.write(self);
        }
        self.0.push('}');
    }
}

/// The fields of an object that are not absent, by their names of Rust.
pub(super) fn present<'a>(
    names: &'a str,
    values: &'a [&'a dyn ToWire],
) -> impl Iterator<Item = (&'a str, &'a dyn ToWire)> {
    let all = names.split_terminator(' ').zip(values.iter().copied());
    all.filter(|(_, value)| !value.is_absent())
}

/// A field that is left out where it is empty or false.
pub(crate) struct Sparse<'a, T>(pub(crate) &'a T);

impl<T: ToWire> ToWire for Sparse<'_, Vec<T>> {
    fn write(&self, out: &mut dyn Out) {
        self.0.write(out);
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl ToWire for Sparse<'_, bool> {
    fn write(&self, out: &mut dyn Out) {
        self.0.write(out);
    }

    fn is_absent(&self) -> bool {
        !*self.0
    }
}

impl<T: ToWire> ToWire for Option<T> {
    fn write(&self, out: &mut dyn Out) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToWire> ToWire for Vec<T> {
    fn write(&self, out: &mut dyn Out) {
        out.list(&mut self.iter().map(|item| item as &dyn ToWire));
    }
}

impl<T: ToWire> ToWire for BTreeMap<String, T> {
    fn write(&self, out: &mut dyn Out) {
        out.map(&mut self.iter().map(|(name, value)| (name.as_str(), value as &dyn ToWire)));
    }
}

impl ToWire for str {
    fn write(&self, out: &mut dyn Out) {
        out.text(self);
    }
}

impl ToWire for &str {
    fn write(&self, out: &mut dyn Out) {
        out.text(self);
    }
}

impl ToWire for String {
    fn write(&self, out: &mut dyn Out) {
        out.text(self);
    }
}

impl ToWire for bool {
    fn write(&self, out: &mut dyn Out) {
        out.truth(*self);
    }
}

impl ToWire for Decimal {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

macro_rules! integers {
    ($($type:ty),+) => {
        $(impl ToWire for $type {
            fn write(&self, out: &mut dyn Out) {
                out.integer(i64::from(*self));
            }
        })+
    };
}

integers!(i32, u32, i64);

/// A count of what is in memory, which is far below the largest number of 64 bits.
impl ToWire for usize {
    fn write(&self, out: &mut dyn Out) {
        out.integer(i64::try_from(*self).unwrap_or(i64::MAX));
    }
}

#[cfg(test)]
mod tests {
    use super::{ToWire, json, json_object, with_field};

    #[test]
    fn every_character_below_blank_is_escaped_as_serde_json_does() {
        let text: String = ('\0'..='\u{7f}').chain(['å', '\u{2028}', '😀']).collect();
        let written = json(&text.as_str());
        assert_eq!(written, serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn empty_lists_and_nested_objects_have_their_commas() {
        let value = vec![vec![1_i64], Vec::new(), vec![2, 3]];
        assert_eq!(json(&value), "[[1],[],[2,3]]");
        let nothing: Option<i64> = None;
        let fields: [&dyn ToWire; 3] = [&1_i64, &nothing, &true];
        assert_eq!(json_object("one_two three four ", &fields), r#"{"oneTwo":1,"four":true}"#);
    }

    #[test]
    fn a_last_field_is_added_to_an_empty_object_and_to_one_with_fields() {
        let empty = std::collections::BTreeMap::<String, bool>::new();
        assert_eq!(with_field(&empty, "stamp", &true), r#"{"stamp":true}"#);
        let one = std::collections::BTreeMap::from([("a".to_owned(), 1_i64)]);
        assert_eq!(with_field(&one, "stamp", &true), r#"{"a":1,"stamp":true}"#);
    }
}
