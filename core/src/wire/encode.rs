//! From a type to compact JSON, fields in the order of the contract.
//!
//! One writer behind one trait object, and no code generated for each pair of type and format:
//! the browser's module would be a third larger with it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::ser::{Error as _, Serialize, Serializer};

use super::Json;
use super::name::camel_case;

/// A type that is written in the form of the contract.
pub(crate) trait ToWire {
    fn write(&self, out: &mut Out);

    /// Whether a field that holds this is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The JSON text so far.
#[derive(Default)]
pub(crate) struct Out(String);

impl Out {
    /// The JSON of a value.
    pub(crate) fn written(value: &dyn ToWire) -> String {
        let mut out = Self::default();
        value.write(&mut out);
        out.0
    }

    /// The JSON that was written.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    /// JSON that is written already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.0.push_str(json);
    }

    /// A text, with the escapes that JSON asks for and no others.
    pub(crate) fn text(&mut self, text: &str) {
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

    /// An object with the fields that are not absent; `names` holds names of Rust, each
    /// followed by a blank.
    pub(crate) fn object(&mut self, names: &str, values: &[&dyn ToWire]) {
        self.0.push('{');
        self.fields(names, values);
        self.0.push('}');
    }

    /// Fields of an object that is open.
    pub(crate) fn fields(&mut self, names: &str, values: &[&dyn ToWire]) {
        for (name, value) in names.split_terminator(' ').zip(values) {
            if !value.is_absent() {
                self.key(&camel_case(name));
                value.write(self);
            }
        }
    }

    /// The name of a field, as it stands on the wire.
    pub(crate) fn key(&mut self, name: &str) {
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

/// A field that is left out where it is empty or false.
pub(crate) struct Sparse<'a, T>(pub(crate) &'a T);

impl<T: ToWire> ToWire for Sparse<'_, Vec<T>> {
    fn write(&self, out: &mut Out) {
        self.0.write(out);
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl ToWire for Sparse<'_, bool> {
    fn write(&self, out: &mut Out) {
        self.0.write(out);
    }

    fn is_absent(&self) -> bool {
        !*self.0
    }
}

impl<T: ToWire> ToWire for Option<T> {
    fn write(&self, out: &mut Out) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToWire> ToWire for Vec<T> {
    fn write(&self, out: &mut Out) {
        out.raw("[");
        for item in self {
            out.comma();
            item.write(out);
        }
        out.raw("]");
    }
}

impl<T: ToWire> ToWire for BTreeMap<String, T> {
    fn write(&self, out: &mut Out) {
        out.raw("{");
        for (name, value) in self {
            out.key(name);
            value.write(out);
        }
        out.raw("}");
    }
}

impl ToWire for str {
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl ToWire for &str {
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl ToWire for String {
    fn write(&self, out: &mut Out) {
        out.text(self);
    }
}

impl ToWire for bool {
    fn write(&self, out: &mut Out) {
        out.raw(if *self { "true" } else { "false" });
    }
}

impl ToWire for Decimal {
    fn write(&self, out: &mut Out) {
        out.text(&self.to_string());
    }
}

macro_rules! integers {
    ($($type:ty),+) => {
        $(impl ToWire for $type {
            fn write(&self, out: &mut Out) {
                out.raw(&self.to_string());
            }
        })+
    };
}

integers!(i32, u32, i64, usize);

/// serde's writing goes through the one writer: what it wrote is handed on as a tree.
pub(crate) fn hand_on<S: Serializer>(value: &dyn ToWire, serializer: S) -> Result<S::Ok, S::Error> {
    let tree: Json = serde_json::from_str(&Out::written(value)).map_err(S::Error::custom)?;
    tree.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::{Out, ToWire};

    #[test]
    fn every_character_below_blank_is_escaped_as_serde_json_does() {
        let text: String = ('\0'..='\u{7f}').chain(['å', '\u{2028}', '😀']).collect();
        let written = Out::written(&text.as_str());
        assert_eq!(written, serde_json::to_string(&text).unwrap());
    }

    #[test]
    fn empty_lists_and_nested_objects_have_their_commas() {
        let value = vec![vec![1_i64], Vec::new(), vec![2, 3]];
        assert_eq!(Out::written(&value), "[[1],[],[2,3]]");
        let nothing: Option<i64> = None;
        let mut out = Out::default();
        out.object("one_two three four ", &[&1_i64, &nothing as &dyn ToWire, &true]);
        assert_eq!(out.0, r#"{"oneTwo":1,"four":true}"#);
    }
}
