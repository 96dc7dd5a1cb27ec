//! The parties of an agreement, as its clauses name them.

use crate::wire::wire_enum;

wire_enum! {
    /// Party that gives notice (uppsägande part).
    pub enum NoticeBy {
        /// The contracting authority (beställaren).
        Authority = "authority",
        /// The provider (utföraren).
        Provider = "provider",
        /// Either of them (endera).
        Either = "either",
    }
}
