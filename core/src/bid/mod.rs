//! Bid: what a bidder submits, and whether it can be tried.

mod case;
mod chapter;
mod check;
mod consistency;
mod declaration;
mod documents;
mod exclusion;
mod governing;
mod group;
mod index;
mod lines;
mod lots;
mod number;
mod prices;
mod reader;
mod receipt;
mod reliance;
mod requirements;
mod secrecy;
mod shape;
mod unstated;
mod validity;
mod verdict;

pub use check::{BidCheck, check_all};
pub use reader::{
    Attachment, BidTable, Checklist, ChecklistItem, ItemUrgency, TableCell, TableColumn,
    TableReason, TableRow, checklist, table,
};
pub(crate) use reader::{Titles, name};
pub use shape::{
    Answer, Bid, Bidder, Capability, ExclusionGround, Price, PriceLine, ReliedOn, SecrecyRequest,
    StatedNumber, SubmittedDocument,
};
pub use verdict::Verdict;
