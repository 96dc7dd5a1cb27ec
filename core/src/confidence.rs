//! How sure a recorded value is.

use crate::wire::wire_enum;

wire_enum! {
    /// Confidence (säkerhet) of a recorded value and of every finding that rests on it.
    pub enum Confidence {
        /// Read in the primary text or on the authority's own page.
        High = "high",
        /// A published page prints it at second hand.
        Medium = "medium",
        /// Derived, or from one source at second hand: check it before you rely on it.
        Unverified = "unverified",
    }
}

impl Confidence {
    /// The weaker of the two: a chain is as sure as its weakest link.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }
}
