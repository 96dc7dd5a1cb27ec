//! Evaluation: award models computed on bids, exactly.
//!
//! [`rank`] ranks admissible bids under one [`AwardModel`](crate::award::AwardModel) and says
//! how; [`compare`] names the winners under several.

mod abnormal;
mod bid;
mod compare;
mod contest;
mod decisive;
mod draw;
mod entry;
mod findings;
mod formula;
mod parts;
mod rank;
mod rate;
mod reference;
mod shown;

pub use abnormal::{
    AbnormallyLow, LogEntry, LowFlag, LowPriceDuty, LowPriceDutyKind, Screen, ScreenKind,
    abnormally_low,
};
pub use bid::{CriterionScore, ScoredBid, YearCost};
pub use compare::{Comparison, ModelWinners, compare};
pub use parts::{PricePart, PricePartKind};
pub use rank::{Ranked, Ranking, rank};
