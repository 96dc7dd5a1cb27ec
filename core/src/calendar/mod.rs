//! Days, public holidays, Swedish civil time, and the counting of time under each rule.
//!
//! Three clocks run in procurement and are kept apart as three types: Regulation
//! (EEC, Euratom) 1182/71 for bid periods ([`RegulationPeriod`]), lag (1930:173) for
//! standstill and review ([`StatutoryPeriod`]), and the words of a contract for notice
//! and options ([`ContractPeriod`]).

mod civil;
mod counting;
mod day;
mod easter;
mod holidays;
mod search;

pub use civil::{ClockTime, Instant, comes_twice_in_sweden, instant_in_sweden};
pub use counting::{
    ContractBackward, ContractPeriod, CountingRule, Deadline, HourDeadline, LatestDay, MonthSpan,
    NoticeLength, OpenInLaw, RegulationBackward, RegulationHours, RegulationPeriod, Span,
    StatutoryBackward, StatutoryPeriod,
};
pub use day::Day;
pub(crate) use holidays::KEY as HOLIDAYS_KEY;
pub use holidays::{
    Closed, ClosedBecause, Holiday, closed_by_statute, holidays, is_public_holiday,
    previous_open_day,
};
pub(crate) use search::last_day_in_time;
