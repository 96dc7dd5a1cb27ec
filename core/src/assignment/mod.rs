//! Agreements and assignments: their terms, when they end, what they cost, and what of them may
//! be changed.

mod adjustment;
mod answer;
mod clause;
mod compensation;
mod contradictions;
mod cost;
mod duties;
mod effect;
mod fee;
mod index_period;
mod latest;
mod life;
mod life_line;
mod month;
mod notice;
mod notice_by;
mod option_clause;
mod options;
mod penalty;
mod price;
mod terms;
mod working_days;

pub use adjustment::{Adjustment, IndexShare, Rounding};
pub use answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeAnswer,
    NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown, Step,
};
pub use compensation::{BandRule, PriceUnit, UnitPrice, VolumeBand};
pub use compensation::{Compensation, UnitPrices};
pub(crate) use cost::cost_of_days;
pub use duties::{FeeBasis, FollowUpTerms, Penalty, PenaltyUnit, Transition};
pub use duties::{FollowUp, Penalties, Transitions};
pub use fee::{FeeAnswer, FeePart, Volume};
pub use index_period::IndexPeriod;
pub use life::TermState;
pub(crate) use life::{Life, LifeTerm};
pub use life_line::{
    LifeEvent, LifeLine, LifeLineRow, Milestone, Outlook, PlannedStart, Table, UnknownTerm,
};
pub(crate) use month::months;
pub use month::{MonthDay, YearMonth};
pub use notice_by::NoticeBy;
pub use option_clause::{ExtensionOption, MaxOptions, OptionClause, OptionState, Options};
pub use options::{CallReading, OptionTerm, OptionsAnswer};
pub use penalty::{Happened, PenaltyAnswer};
pub use price::{IndexSeries, IndexValue, PriceAnswer, PriceStep, Settlement};
pub use terms::{Anchor, AssignmentTerms, CostBearer, InKind, NoticePeriod, NoticeTrigger, Reach};
