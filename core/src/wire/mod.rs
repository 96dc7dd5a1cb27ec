//! The JSON contract: strict reading, one wire form, and the limits of the input.
//!
//! A text is read in three steps: its size and nesting are measured (`limits`), it is
//! parsed into a tree that keeps the order of the fields (`json`), and the tree is
//! decoded into a type (`decode`). Decoding goes on after a fault and tells the one
//! that comes first in the contract's order, so that the answer does not depend on how
//! the types are nested.

pub(crate) mod decimal;
pub(crate) mod decode;
pub(crate) mod encode;
mod error;
mod extensions;
pub(crate) mod formats;
mod json;
mod language;
pub mod limits;
pub(crate) mod macros;
mod name;
mod numbers;
pub(crate) mod ordered;
mod quantity;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod share;

pub(crate) use decode::{FromWire, Node, Report};
pub(crate) use encode::{Out, Sparse, ToWire};
pub use extensions::Extensions;
pub use json::Json;
#[cfg(feature = "schema")]
pub(crate) use macros::about;
pub(crate) use macros::{
    input, input_output, mark, output, output_union, record, text_schema, wire_enum, writes,
    written,
};
pub use name::camel_case;
pub use quantity::Quantity;
pub use share::{ChangeShare, Share};

use crate::error::Error;

/// A type that has the wire form of the contract (typ med trådform).
///
/// ```
/// use anbud::assignment::NoticePeriod;
/// use anbud::wire::Wire;
///
/// let period = NoticePeriod::from_json(r#"{"by":"either","period":{"months":12}}"#)?;
/// assert_eq!(period.to_json()?, r#"{"by":"either","period":{"months":12}}"#);
///
/// let error = NoticePeriod::from_json(r#"{"by":"either","perod":{}}"#).unwrap_err();
/// assert_eq!(error.code().as_str(), "input.unknown_field");
/// assert_eq!(error.path(), "perod");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[expect(private_bounds, reason = "how a type is decoded is no promise of the crate")]
pub trait Wire: FromWire {
    /// Reads the strict JSON form.
    ///
    /// # Errors
    /// The first problem in the contract's order: size, syntax, unknown field, type or
    /// form in document order, date range, law.
    fn from_json(text: &str) -> Result<Self, Error> {
        Self::from_json_at(text, "")
    }

    /// As [`Wire::from_json`], for a text that stands at `path` in a larger document;
    /// the paths of errors begin with it.
    ///
    /// # Errors
    /// As [`Wire::from_json`].
    fn from_json_at(text: &str, path: &str) -> Result<Self, Error> {
        let tree = Json::parse(text).map_err(|error| error.at(path))?;
        decode::whole(&tree, path)
    }

    /// Writes the compact JSON form, fields in the order of the contract.
    ///
    /// # Errors
    /// None today; a type that could not be written would be told of here.
    fn to_json(&self) -> Result<String, Error>
    where
        Self: ToWire,
    {
        to_json(self)
    }
}

impl<T: FromWire> Wire for T {}

/// The digits of a number written with spaces or hyphens of any kind, for a suggestion; none
/// where something else stands in it.
pub(crate) fn bare_digits(text: &str) -> Option<String> {
    let hyphen = |c: char| matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let left = text.chars().filter(|c| !c.is_whitespace() && !hyphen(*c) && *c != '\u{feff}');
    let digits: String = left.collect();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
}

/// Writes any answer as compact JSON.
///
/// # Errors
/// None today; a type that could not be written would be told of here.
#[expect(private_bounds, reason = "how a type is written is no promise of the crate")]
pub fn to_json<T: ToWire>(value: &T) -> Result<String, Error> {
    Ok(encode::json(value))
}
