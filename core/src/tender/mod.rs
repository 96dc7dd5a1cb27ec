//! Tender: the procurement and its documents, and which act and chapter govern it.

mod bid_time;
#[cfg(feature = "review")]
mod change;
mod regime;
mod shape;

#[cfg(feature = "review")]
pub use change::{
    ChangeAnswer, ChangeClause, ChangeGround, ChangedContract, ContractChange, contract_changes,
};
pub use regime::{Authority, Purchase, Regime, RegimeAnswer, Started, regime_of};
pub use shape::{
    BidDeadline, Buyer, DemandedDocument, Lot, LotLimit, PriceRules, PriorNotice, Procedure,
    Requirement, RequirementKind, RequirementText, Reservation, Tender, Urgency, VatBasis,
};
