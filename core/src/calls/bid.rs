//! `bid.check`

use super::{Question, law_of};
use crate::bid::{Bid, BidCheck};
use crate::error::Error;
use crate::law::LawBook;
use crate::tender::Tender;
use crate::wire::wire_struct;

/// Asks whether a bid is complete and can be tried (anbudsprövning).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BidQuestion {
    /// The tender.
    pub tender: Tender,
    /// The bid.
    pub bid: Bid,
    /// The user's own law values.
    pub law_book: Option<LawBook>,
}

wire_struct!(BidQuestion { tender, bid, law_book });

impl Question for BidQuestion {
    const CALL: &'static str = "bid.check";
    type Answer = BidCheck;

    fn answer(&self) -> Result<BidCheck, Error> {
        self.bid.check(&self.tender, &law_of(&self.law_book))
    }
}
