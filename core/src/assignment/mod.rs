//! Assignment terms: when an agreement ends, by when notice must be given, and its options.

mod answer;
mod clause;
mod latest;
mod notice;
mod options;
mod terms;

pub use answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeAnswer,
    NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown, Step,
};
pub use options::{OptionTerm, OptionsAnswer};
pub use terms::{
    Adjustment, Anchor, AssignmentTerms, Compensation, CostBearer, InKind, IndexShare, MonthDay,
    NoticeBy, NoticePeriod, NoticeTrigger, Options, Rounding, YearMonth,
};
