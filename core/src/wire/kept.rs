//! What stands under `extensions`: byte for byte in JSON, value for value in other formats.
//!
//! `serde_json` hands over the bytes of a value under a name of its own, to its readers and writers
//! alone. Its `RawValue` fails in every other format; here the value is then read as a tree.

use std::any::type_name;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::json::{Json, Tree};

/// The name under which `serde_json` hands over bytes. Should it ever change, a value is kept as a
/// value, and the test of bytes fails.
const BYTES: &str = "$serde_json::private::RawValue";

/// Writes kept JSON: its bytes to `serde_json`, its value to another format.
pub(super) fn write<S: Serializer>(kept: &RawValue, format: S) -> Result<S::Ok, S::Error> {
    // No format says what it is. An unknown name costs the bytes, never the value.
    if type_name::<S>().trim_start_matches("&mut ").starts_with("serde_json::") {
        return kept.serialize(format);
    }
    let tree: Json = serde_json::from_str(kept.get()).map_err(S::Error::custom)?;
    tree.serialize(format)
}

/// Reads the value under `extensions`.
pub(super) struct Kept(pub(super) Tree);

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
