//! The tree of a JSON text, with the fields of each object in the order they stood.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::kept::{self, Kept};
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
            Self::Raw(raw) => kept::write(raw, format),
        }
    }
}

/// Reads a tree of any format, within the limits of the contract: a format that is not JSON has
/// no text to measure.
#[derive(Clone, Copy, Default)]
pub(super) struct Tree {
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
    pub(super) fn fields<'de, A: MapAccess<'de>>(
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
