//! The same rules over columns: many rows in one call, over plain slices.

mod advice;
mod budget;
mod columns;
mod contract;
mod shares;

pub use advice::{AnswerColumn, RowRoute, routes};
pub use budget::{BatchPeriod, BatchWindow, ContractColumns, allocate, each};
