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

pub use check::{BidCheck, Verdict, check_all};
pub use shape::{
    Answer, Bid, Bidder, ExclusionGround, Price, ReliedOn, StatedNumber, SubmittedDocument,
};
