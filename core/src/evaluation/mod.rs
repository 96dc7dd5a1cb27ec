//! Evaluation: award models computed on bids, exactly.
//!
//! [`rank`] ranks admissible bids under one [`AwardModel`](crate::award::AwardModel) and says
//! how; [`compare`] names the winners under several.

mod bid;
mod compare;
mod contest;
mod decisive;
mod draw;
mod entry;
mod findings;
mod formula;
mod rank;
mod reference;

pub use bid::{CriterionScore, ScoredBid, YearCost};
pub use compare::{Comparison, ModelWinners, compare};
pub use rank::{Ranked, Ranking, rank};
