//! Dossier: one case with all its parts, each fact stated with a pointer, inferred with a
//! reason, or absent.

mod backing;
mod latest_start;
mod law_change;
mod next_procurement;
mod portfolio;
mod review;
mod shape;

pub(crate) use backing::{Backing, lies_under};
pub use law_change::{LawDiff, TouchedFinding, TurnedFinding, law_diff};
pub use next_procurement::NextProcurement;
pub use portfolio::{Agreement, Decision, DecisionKind, Portfolio, UndecidedAgreement};
pub(crate) use review::measured;
pub use review::{CalendarDay, Review, Topic, TopicName, Trace};
pub use shape::{
    Activity, Cost, DatePrecision, DayOrMonth, Dossier, DossierBudget, DossierParty, DossierPeriod,
    Event, FollowUp, Inference, Measure, MeasurePrecision, Related, Responsibility, SourceDocument,
    SourcePoint, Staff, Status, TargetGroup,
};
