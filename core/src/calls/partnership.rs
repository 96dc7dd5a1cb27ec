//! `partnership.assess`

use super::Question;
use crate::error::Error;
use crate::law::LawBook;
use crate::partnership::{Assessment, Partnership};
use crate::wire::wire_struct;

/// Asks how a partnership stands against the criteria of an IOP (prövning av IOP).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessQuestion {
    /// The partnership.
    pub partnership: Partnership,
    /// The user's own law values; no statute governs the criteria.
    pub law_book: Option<LawBook>,
}

wire_struct!(AssessQuestion { partnership, law_book });

impl Question for AssessQuestion {
    const CALL: &'static str = "partnership.assess";
    type Answer = Assessment;

    fn answer(&self) -> Result<Assessment, Error> {
        self.partnership.assess()
    }
}
