//! Agreements and assignments: their terms, when they end, what they cost, and what of them may
//! be changed.

mod adjustment;
mod answer;
mod clause;
mod compensation;
#[cfg(feature = "review")]
mod contradictions;
#[cfg(feature = "review")]
mod cost;
mod duties;
mod effect;
#[cfg(feature = "review")]
mod fee;
mod index_period;
mod latest;
mod life;
#[cfg(feature = "review")]
mod life_line;
mod month;
mod notice;
mod option_clause;
mod options;
#[cfg(feature = "review")]
mod penalty;
#[cfg(feature = "review")]
mod price;
mod terms;
mod working_days;

pub use adjustment::{Adjustment, IndexShare, Rounding};
pub use answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeAnswer,
    NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown, Step,
};
#[cfg(feature = "review")]
pub use compensation::{BandRule, PriceUnit, UnitPrice, VolumeBand};
pub use compensation::{Compensation, UnitPrices};
#[cfg(feature = "review")]
pub(crate) use cost::cost_of_days;
#[cfg(feature = "review")]
pub use duties::{FeeBasis, FollowUpTerms, Penalty, PenaltyUnit, Transition};
pub use duties::{FollowUp, Penalties, Transitions};
#[cfg(feature = "review")]
pub use fee::{FeeAnswer, FeePart, Volume};
pub use index_period::IndexPeriod;
pub use life::TermState;
#[cfg(feature = "review")]
pub(crate) use life::{Life, LifeTerm};
#[cfg(feature = "review")]
pub use life_line::{
    LifeEvent, LifeLine, LifeLineRow, Milestone, Outlook, PlannedStart, Table, UnknownTerm,
};
pub(crate) use month::months;
pub use month::{MonthDay, YearMonth};
pub use option_clause::{ExtensionOption, MaxOptions, OptionClause, OptionState, Options};
pub use options::{CallReading, OptionTerm, OptionsAnswer};
#[cfg(feature = "review")]
pub use penalty::{Happened, PenaltyAnswer};
#[cfg(feature = "review")]
pub use price::{IndexSeries, IndexValue, PriceAnswer, PriceStep, Settlement};
pub use terms::{
    Anchor, AssignmentTerms, CostBearer, InKind, NoticeBy, NoticePeriod, NoticeTrigger, Reach,
};
