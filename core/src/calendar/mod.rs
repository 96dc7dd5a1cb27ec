//! Days, public holidays, Swedish civil time, and the counting of time under each rule.
//!
//! Three clocks run in procurement and are kept apart as three types: Regulation
//! (EEC, Euratom) 1182/71 for bid periods ([`RegulationPeriod`]), lag (1930:173) for
//! standstill and review ([`StatutoryPeriod`]), and the words of a contract for notice
//! and options ([`ContractPeriod`]). Time counted backwards from an event has three types of
//! its own ([`RegulationBackward`], [`StatutoryBackward`], [`ContractBackward`]), and so have
//! the hours of the Regulation ([`RegulationHours`]).
//!
//! None of them passes for another, so that a standstill cannot be counted by the wrong rule:
//!
//! ```
//! use anbud::calendar::{Span, StatutoryPeriod};
//!
//! fn standstill(period: StatutoryPeriod) -> Result<(), anbud::error::Error> {
//!     assert!(period.deadline()?.last_day.is_some());
//!     Ok(())
//! }
//! standstill(StatutoryPeriod::new("2025-03-11".parse()?, Span::Days(10)))?;
//! # Ok::<(), anbud::error::Error>(())
//! ```
//!
//! ```compile_fail,E0308
//! use anbud::calendar::{RegulationPeriod, Span, StatutoryPeriod};
//!
//! fn standstill(_: StatutoryPeriod) {}
//! standstill(RegulationPeriod::new("2025-03-11".parse().unwrap(), Span::Days(10)));
//! ```
//!
//! ```compile_fail,E0308
//! use anbud::calendar::{ContractPeriod, Span, StatutoryPeriod};
//!
//! fn standstill(_: StatutoryPeriod) {}
//! standstill(ContractPeriod::new("2025-03-11".parse().unwrap(), Span::Days(10)));
//! ```
//!
//! ```compile_fail,E0308
//! use anbud::calendar::{RegulationBackward, RegulationPeriod, Span};
//!
//! fn bid_period(_: RegulationPeriod) {}
//! bid_period(RegulationBackward::new("2025-03-11".parse().unwrap(), Span::Days(6)));
//! ```

mod civil;
mod counting;
mod day;
mod easter;
mod holidays;
mod search;

pub use civil::{ClockTime, Instant, comes_twice_in_sweden, instant_in_sweden};
pub use counting::{
    ContractBackward, ContractPeriod, CountingRule, Deadline, HourDeadline, LatestDay, MonthSpan,
    NoticeLength, OpenInLaw, Period, RegulationBackward, RegulationHours, RegulationPeriod, Span,
    StatutoryBackward, StatutoryPeriod, WorkingDayKind, WorkingDays,
};
pub use day::Day;
pub(crate) use holidays::closed_weekdays;
pub use holidays::{
    Closed, ClosedBecause, Holiday, closed_by_statute, holidays, is_public_holiday,
    previous_open_day,
};
pub(crate) use holidays::{KEY as HOLIDAYS_KEY, PATH as HOLIDAYS_PATH};
pub(crate) use search::last_day_in_time;
