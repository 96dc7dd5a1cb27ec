//! The same rules over columns: many rows in one call, over plain slices.

mod budget;
mod columns;
mod contract;
mod shares;

pub use budget::{BatchPeriod, BatchWindow, ContractColumns, allocate, each};
