//! The tree of a JSON text, with the fields of each object in the order they stood.

use std::borrow::Cow;
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
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Number(_) => serializer.serialize_unit(),
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
