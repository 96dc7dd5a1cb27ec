//! `advice.route`

use super::{Question, law_of};
use crate::advice::{Advice, Need};
use crate::error::Error;
use crate::law::LawBook;
use crate::wire::wire_struct;

/// Asks which form an agreement takes (val av avtalsform).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteQuestion {
    /// What is known of the need.
    pub need: Need,
    /// The user's own law values.
    pub law_book: Option<LawBook>,
}

wire_struct!(RouteQuestion { need, law_book });

impl Question for RouteQuestion {
    const CALL: &'static str = "advice.route";
    type Answer = Advice;

    fn answer(&self) -> Result<Advice, Error> {
        self.need.form(&law_of(&self.law_book))
    }
}
