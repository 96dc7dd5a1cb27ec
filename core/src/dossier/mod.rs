//! Dossier: one case with all its parts, each fact stated with a pointer, inferred with a
//! reason, or absent.

mod review;
mod shape;

pub use review::{CalendarDay, Review, Topic, TopicName, Trace};
pub use shape::{
    Activity, Cost, DatePrecision, DayOrMonth, Dossier, DossierBudget, DossierParty, Event,
    FollowUp, Inference, Measure, MeasurePrecision, Period, Related, Responsibility,
    SourceDocument, SourcePoint, Staff, Status, TargetGroup,
};
