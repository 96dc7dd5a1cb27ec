//! The same rules over columns: many rows in one call, over plain slices.

mod advice;
mod budget;
mod columns;
mod contract;
mod evaluation;
mod procurement;
mod ranking;
mod running;
mod weights;
mod window;

pub use advice::{AnswerColumn, RowRoute, routes};
pub use budget::{ContractColumns, allocate, each};
pub use evaluation::{BatchRanking, each_ranked, rank};
pub use ranking::{BidColumns, CriterionColumn, RankedRow, score_places};
pub use window::{BatchPeriod, BatchWindow};
