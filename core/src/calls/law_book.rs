//! `law.parameter`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::error::Error;
use crate::law::{LawBook, LawValue};
use crate::wire::wire_struct;

/// Asks for the value of the law on a day (lagvärde).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterQuestion {
    /// The key, for instance `lou.threshold.annex_2`.
    pub key: String,
    /// The day that governs the case.
    pub on: Day,
    /// The user's own law values.
    pub law_book: Option<LawBook>,
}

wire_struct!(ParameterQuestion { key, on, law_book });

impl Question for ParameterQuestion {
    const CALL: &'static str = "law.parameter";
    type Answer = LawValue;

    fn answer(&self) -> Result<LawValue, Error> {
        law_of(&self.law_book).value_on(&self.key, self.on)
    }
}
