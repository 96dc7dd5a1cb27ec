//! The types of the contract inside the types of others: serde's two traits over the one reading
//! and the one writing.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::decode::{FromWire, whole};
use super::encode::{Out, ToWire, present};
use super::json::{Json, write_kept};
use super::name::camel_case;

/// Reads a type strictly from any format. serde carries one text of an error, so it holds every
/// fault with its path; paths begin at this type.
pub(crate) fn read<'de, T: FromWire, D: Deserializer<'de>>(format: D) -> Result<T, D::Error> {
    let tree = Json::deserialize(format)?;
    whole(&tree, "").map_err(|error| {
        let mut text = error.to_string();
        for more in error.also() {
            text.push_str("; ");
            text.push_str(&more.to_string());
        }
        D::Error::custom(text)
    })
}

/// Writes a type to any format.
pub(crate) fn write<S: Serializer>(value: &dyn ToWire, format: S) -> Result<S::Ok, S::Error> {
    let mut state = Format::Waits(format);
    value.write(&mut state);
    match state {
        Format::Waits(format) => format.serialize_none(),
        Format::Ended(result) => result,
        Format::Broken => Err(S::Error::custom("a value was written twice")),
    }
}

/// A serializer, which is used up by the value that is written to it.
enum Format<S: Serializer> {
    Waits(S),
    Ended(Result<S::Ok, S::Error>),
    Broken,
}

impl<S: Serializer> Format<S> {
    fn end(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Self::Waits(format) = std::mem::replace(self, Self::Broken) {
            *self = Self::Ended(write(format));
        }
    }
}

impl<S: Serializer> Out for Format<S> {
    fn text(&mut self, text: &str) {
        self.end(|format| format.serialize_str(text));
    }

    fn truth(&mut self, value: bool) {
        self.end(|format| format.serialize_bool(value));
    }

    fn integer(&mut self, number: i64) {
        self.end(|format| format.serialize_i64(number));
    }

    fn json(&mut self, json: &RawValue) {
        self.end(|format| write_kept(json, format));
    }

    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn ToWire>) {
        self.end(|format| format.collect_seq(items.map(Item)));
    }

    fn map(&mut self, entries: &mut dyn ExactSizeIterator<Item = (&str, &dyn ToWire)>) {
        self.end(|format| format.collect_map(entries.map(|(name, value)| (name, Item(value)))));
    }

    fn object(&mut self, names: &str, values: &[&dyn ToWire]) {
        self.end(|format| {
            let mut fields = format.serialize_map(Some(present(names, values).count()))?;
            for (name, value) in present(names, values) {
                fields.serialize_entry(&camel_case(name), &Item(value))?;
            }
            fields.end()
        });
    }
}

/// A value inside another.
struct Item<'a>(&'a dyn ToWire);

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, format: S) -> Result<S::Ok, S::Error> {
        write(self.0, format)
    }
}
