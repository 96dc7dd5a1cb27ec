//! The tree of a JSON text, or of another format, with the fields of each object in the order they
//! stood.
//!
//! What stands under `extensions` is kept byte for byte in JSON and value for value elsewhere:
//! `serde_json` hands over the bytes of a value under a name of its own, to its readers and writers
//! alone, and its `RawValue` fails in every other format.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::limits;
use crate::error::{Error, Limit, Problem};

/// JSON tree (JSON-träd) that keeps field order, repeated fields and the exact text under `extensions`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Truth(bool),
    /// A whole number that fits 64 bits.
    Integer(i64),
    /// Any other number, as it reads; no shape takes one.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, its fields in document order.
    Object(Vec<(String, Json)>),
    /// What stood under `extensions`, byte for byte.
    Raw(Box<RawValue>),
}

impl Json {
    /// Parses a text within the limits of the contract.
    ///
    /// # Errors
    /// `input.too_large` over a limit, `input.invalid` where the text is no JSON.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = Self::without_mark(text);
        limits::check(text)?;
        serde_json::from_str(text)
            .map_err(|error| Problem::Syntax { line: error.line(), column: error.column() }.into())
    }

    /// A text without the byte order mark that some programs write before it.
    pub(crate) fn without_mark(text: &str) -> &str {
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }

    /// Whether a text that is no JSON is within the size of the contract.
    #[cfg(feature = "toml")]
    pub(crate) fn within_size(text: &str) -> Result<(), Error> {
        limits::size(text)
    }

    /// The value as an error shows it; a list or an object is not written out.
    pub(crate) fn shown(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Truth(value) => Some(value.to_string().into()),
            Self::Integer(value) => Some(value.to_string().into()),
            Self::Number(text) | Self::Text(text) => Some(text.into()),
            Self::Null | Self::List(_) | Self::Object(_) | Self::Raw(_) => None,
        }
    }

    /// The value at a path as errors write it, `lots[2].amount`; none where nothing is there.
    pub(crate) fn reach(&self, path: &str) -> Option<&Self> {
        path.split(['.', '[']).filter(|step| !step.is_empty()).try_fold(self, |own, step| {
            match (own, step.strip_suffix(']')) {
                (Self::List(items), Some(index)) => items.get(index.parse::<usize>().ok()?),
                (object, _) => object.field(step),
            }
        })
    }

    /// The value of a field of an object; the first where it is repeated.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => {
                fields.iter().find(|(key, _)| key == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(format: D) -> Result<Self, D::Error> {
        Tree::default().deserialize(format)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, format: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => format.serialize_unit(),
            Self::Truth(value) => format.serialize_bool(*value),
            Self::Integer(value) => format.serialize_i64(*value),
            Self::Number(text) => {
                let number: serde_json::Number = text.parse().map_err(S::Error::custom)?;
                number.serialize(format)
            }
            Self::Text(text) => format.serialize_str(text),
            Self::List(items) => format.collect_seq(items),
            Self::Object(fields) => {
                format.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
            Self::Raw(raw) => write_kept(raw, format),
        }
    }
}

/// Reads a tree of any format, within the limits of the contract: a format that is not JSON has
/// no text to measure.
#[derive(Clone, Copy, Default)]
struct Tree {
    /// How many lists and objects are open around it.
    depth: usize,
}

impl Tree {
    /// What reads the parts of a list or an object that opens here.
    fn inside<E: de::Error>(self) -> Result<Self, E> {
        let depth = self.depth.saturating_add(1);
        if depth > limits::MAX_DEPTH {
            return Err(E::custom(Error::new(Problem::TooLarge(Limit::Depth))));
        }
        Ok(Self { depth })
    }

    fn within_items<E: de::Error>(items: usize) -> Result<(), E> {
        if items > limits::MAX_ITEMS {
            return Err(E::custom(Error::new(Problem::TooLarge(Limit::Items))));
        }
        Ok(())
    }

    /// The fields of an object of which one name is read.
    fn fields<'de, A: MapAccess<'de>>(
        self,
        first: Option<String>,
        mut entries: A,
    ) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut fields = Vec::new();
        let mut next = first;
        while let Some(name) = next {
            let value = if name == "extensions" {
                entries.next_value_seed(Kept(inside))?
            } else {
                entries.next_value_seed(inside)?
            };
            fields.push((name, value));
            Self::within_items(fields.len())?;
            next = entries.next_key()?;
        }
        Ok(Json::Object(fields))
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        format.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        self.deserialize(format)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        self.deserialize(format)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Truth(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or_else(|_| Json::Number(value.to_string()), Json::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
            Self::within_items(list.len())?;
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let first = entries.next_key()?;
        self.fields(first, entries)
    }
}

/// The name under which `serde_json` hands over bytes. Should it ever change, a value is kept as a
/// value, and the test of bytes fails.
const BYTES: &str = "$serde_json::private::RawValue";

/// Writes kept JSON: its bytes to `serde_json`, its value to another format.
pub(super) fn write_kept<S: Serializer>(kept: &RawValue, format: S) -> Result<S::Ok, S::Error> {
    // No format says what it is. An unknown name costs the bytes, never the value.
    if type_name::<S>().trim_start_matches("&mut ").starts_with("serde_json::") {
        return kept.serialize(format);
    }
    let tree: Json = serde_json::from_str(kept.get()).map_err(S::Error::custom)?;
    tree.serialize(format)
}

/// Reads the value under `extensions`.
struct Kept(Tree);

impl<'de> DeserializeSeed<'de> for Kept {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        format.deserialize_newtype_struct(BYTES, self)
    }
}

impl Kept {
    /// A tree as the JSON that is kept.
    fn keep<E: serde::de::Error>(tree: Json) -> Result<Json, E> {
        let text = serde_json::to_string(&tree).map_err(E::custom)?;
        RawValue::from_string(text).map(Json::Raw).map_err(E::custom)
    }
}

/// Bytes of `serde_json` come as a map with one entry; everything else is a tree.
impl<'de> Visitor<'de> for Kept {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let first = entries.next_key::<String>()?;
        if first.as_deref() == Some(BYTES) {
            let text: String = entries.next_value()?;
            return RawValue::from_string(text).map(Json::Raw).map_err(A::Error::custom);
        }
        Self::keep(self.0.fields(first, entries)?)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        Self::keep(self.0.deserialize(format)?)
    }

    fn visit_some<D: Deserializer<'de>>(self, format: D) -> Result<Json, D::Error> {
        Self::keep(self.0.deserialize(format)?)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Json, A::Error> {
        Self::keep(self.0.visit_seq(items)?)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Json, E> {
        Self::keep(self.0.visit_unit()?)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Json, E> {
        Self::keep(self.0.visit_unit()?)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Json, E> {
        Self::keep(self.0.visit_bool(value)?)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Json, E> {
        Self::keep(self.0.visit_i64(value)?)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Json, E> {
        Self::keep(self.0.visit_u64(value)?)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Json, E> {
        Self::keep(self.0.visit_str(value)?)
    }
}
