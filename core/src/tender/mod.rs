//! Tender: the procurement and its documents, and which act and chapter govern it.

mod bid_time;
mod bid_validity;
mod case;
mod change;
mod check;
mod counted;
mod eligibility;
mod parts;
mod regime;
mod shape;
mod start;
mod timetable;

pub use bid_validity::BidValidity;
pub(crate) use case::field_of_purchase;
pub(crate) use case::purchase;
pub use change::{
    ChangeAnswer, ChangeClause, ChangeGround, ChangedContract, ContractChange, contract_changes,
};
pub use check::TenderCheck;
pub(crate) use counted::regime_by_counted_value;
pub use eligibility::{
    ConditionAnswer, ConditionEvidence, Eligibility, EligibilityCondition, OrganisationFacts,
    ReservationEligibility,
};
pub use parts::{AgreementKind, BidderQuestion, EarlierAward, PublishedCriterion};
pub use regime::{Authority, ProcurementAct, Purchase, Regime, RegimeAnswer, Started, regime_of};
pub use shape::{
    BidDeadline, Buyer, DemandedDocument, Lot, LotLimit, PriceRules, PriorNotice, Procedure,
    Requirement, RequirementKind, RequirementText, Reservation, Tender, Urgency, VatBasis,
};
pub use timetable::{
    Assumptions, IfRow, Plan, PlanAssumptions, PlanStep, SentBy, StepName, StepReading, Timetable,
    TimetableDay, TimetableStep,
};
