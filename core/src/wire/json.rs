//! The tree of a JSON text, with the fields of each object in the order they stood.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::limits;
use crate::error::{Error, Problem};

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
    /// Any other number; no shape takes one.
    Number,
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
        limits::check(text)?;
        serde_json::from_str(text)
            .map_err(|error| Problem::Syntax { line: error.line(), column: error.column() }.into())
    }

    /// Whether a text that is no JSON is within the size of the contract.
    #[cfg(feature = "toml")]
    pub(crate) fn within_size(text: &str) -> Result<(), Error> {
        limits::size(text)
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
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Number => serializer.serialize_unit(),
            Self::Truth(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
            Self::Raw(raw) => raw.serialize(serializer),
        }
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Truth(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::Number, Json::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = entries.next_key::<String>()? {
            let value = if name == "extensions" {
                Json::Raw(entries.next_value()?)
            } else {
                entries.next_value()?
            };
            fields.push((name, value));
        }
        Ok(Json::Object(fields))
    }
}
