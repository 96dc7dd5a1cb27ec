//! The same rules over columns: many rows in one call, over plain slices.

mod advice;
mod budget;
mod columns;
mod contract;
mod evaluation;
mod procurement;
mod running;
mod weights;

pub use advice::{AnswerColumn, RowRoute, routes};
pub use budget::{BatchPeriod, BatchWindow, ContractColumns, allocate, each};
pub use evaluation::{
    BatchRanking, BidColumns, CriterionColumn, RankedRow, each_ranked, rank, score_places,
};
