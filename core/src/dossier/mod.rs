//! Dossier: one case with all its parts, each fact stated with a pointer, inferred with a
//! reason, or absent.

#[cfg(feature = "review")]
mod backing;
#[cfg(feature = "review")]
mod latest_start;
#[cfg(feature = "review")]
mod law_change;
mod next_procurement;
#[cfg(feature = "review")]
mod portfolio;
#[cfg(feature = "review")]
mod review;
mod shape;

#[cfg(feature = "review")]
pub(crate) use backing::{Backing, lies_under};
#[cfg(feature = "review")]
pub use law_change::{LawDiff, TouchedFinding, TurnedFinding, law_diff};
pub use next_procurement::NextProcurement;
#[cfg(feature = "review")]
pub use portfolio::{Agreement, Decision, DecisionKind, Portfolio, UndecidedAgreement};
#[cfg(feature = "review")]
pub(crate) use review::measured;
#[cfg(feature = "review")]
pub use review::{CalendarDay, Review, Topic, TopicName, Trace};
pub use shape::{
    Activity, Cost, DatePrecision, DayOrMonth, Dossier, DossierBudget, DossierParty, Event,
    FollowUp, Inference, Measure, MeasurePrecision, Period, Related, Responsibility,
    SourceDocument, SourcePoint, Staff, Status, TargetGroup,
};
