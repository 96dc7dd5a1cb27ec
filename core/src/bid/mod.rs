//! Bid: what a bidder submits, and whether it can be tried.

mod case;
mod chapter;
mod check;
mod documents;
mod exclusion;
mod lots;
mod number;
mod prices;
mod receipt;
mod reliance;
mod requirements;
mod shape;
mod validity;

pub(crate) use check::check_all;
pub use check::{BidCheck, Verdict};
pub use shape::{
    Answer, Bid, Bidder, ExclusionGround, Price, ReliedOn, StatedNumber, SubmittedDocument,
};
