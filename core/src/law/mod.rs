//! The law as data: acts, citations, and values through time with their sources.
//!
//! No day count, amount or percentage of a statute stands in a rule. It stands in a file
//! under `core/law/`, with its first and last day in force, its source and how sure it is,
//! and is looked up for the day that governs the case.

mod acts;
mod book;
mod citation;
mod diff;
mod overlay;
mod overview;
mod recorded;
mod released;
mod stamp;
mod table;
#[cfg(feature = "toml")]
mod toml_file;
mod value;
mod words;

pub use acts::Act;
pub use book::LawBook;
pub use citation::Citation;
pub use diff::{Differing, KeyChange, ReadToChange};
pub use overlay::{LawFile, LawFileValue, OverlayValue};
pub use overview::{InWords, LawRow};
pub use released::{BookParameter, BookValue, ReleasedBook};
pub use stamp::Stamp;
pub use value::{Comparison, KeyedBy, LawValue, Source, Unit};

pub use crate::confidence::Confidence;
