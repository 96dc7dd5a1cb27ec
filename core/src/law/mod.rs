//! The law as data: acts, citations, and values through time with their sources.
//!
//! No day count, amount or percentage of a statute stands in a rule. It stands in a file
//! under `core/law/`, with its first and last day in force, its source and how sure it is,
//! and is looked up for the day that governs the case.

mod acts;
mod book;
mod citation;
mod table;
mod value;

pub use acts::Act;
pub use book::LawBook;
pub use citation::Citation;
pub use value::{Comparison, KeyedBy, LawValue, OverlayValue, Source, Unit};

pub use crate::confidence::Confidence;
