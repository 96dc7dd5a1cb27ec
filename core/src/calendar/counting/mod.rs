//! Counting of time under the three rules, one type for each.

mod backward;
mod contract;
mod deadline;
mod hours;
mod period;
mod regulation;
mod span;
mod statute;
mod working;

pub use backward::{ContractBackward, LatestDay, OpenInLaw, RegulationBackward, StatutoryBackward};
pub use contract::ContractPeriod;
pub use deadline::Deadline;
pub use hours::{HourDeadline, RegulationHours};
pub use period::{NoticeLength, Period};
pub use regulation::RegulationPeriod;
pub use span::{MonthSpan, Span};
pub use statute::StatutoryPeriod;
pub use working::{WorkingDayKind, WorkingDays};

use crate::wire::wire_enum;

wire_enum! {
    /// Rule of counting (regel för beräkning av tid).
    #[non_exhaustive]
    pub enum CountingRule {
        /// Regulation (EEC, Euratom) 1182/71: bid periods.
        Regulation = "eu-1182-71",
        /// Lag (1930:173) om beräkning av lagstadgad tid: standstill and review.
        Statute = "sfs-1930-173",
        /// The words of the contract: notice and options.
        Contract = "contract",
    }
}
