//! The two readers of a check: the bidder before the deadline, the buyer after it.

mod checklist;
mod table;
mod titles;

pub use checklist::{Attachment, Checklist, ChecklistItem, ItemUrgency, checklist};
pub use table::{BidTable, TableCell, TableColumn, TableReason, TableRow, table};
pub(crate) use titles::{Titles, name};
