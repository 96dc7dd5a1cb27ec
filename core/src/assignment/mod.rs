//! Assignment terms: when an agreement ends, and by when notice must be given.

mod answer;
mod clause;
mod latest;
mod notice;
mod terms;

pub use answer::{
    LatestNotice, LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeAnswer,
    NoticeEnd, NoticeReading, NoticeReadings, NoticeUnknown, Step,
};
pub use terms::{
    Adjustment, Anchor, AssignmentTerms, Compensation, CostBearer, InKind, IndexShare, MonthDay,
    NoticeBy, NoticePeriod, NoticeTrigger, Options, Rounding, YearMonth,
};
