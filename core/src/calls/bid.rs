//! `bid.check`, `bid.checklist`, `bid.table`, `bid.letters`

use super::{Question, law_of};
use crate::bid::{Bid, BidCheck};
#[cfg(feature = "review")]
use crate::bid::{BidTable, Checklist, checklist, table};
#[cfg(feature = "review")]
use crate::calendar::Day;
use crate::error::Error;
#[cfg(feature = "review")]
use crate::interchange::{BidLetters, LetterDays, letters};
#[cfg(feature = "review")]
use crate::language::Language;
use crate::law::LawBook;
#[cfg(feature = "review")]
use crate::law::Stamp;
use crate::tender::Tender;
use crate::wire::input;

input! {
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
}

impl Question for BidQuestion {
    const CALL: &'static str = "bid.check";
    type Answer = BidCheck;

    fn answer(&self) -> Result<BidCheck, Error> {
        self.bid.check(&self.tender, &law_of(&self.law_book))
    }
}

input! {
    /// Asks what is left to do on a bid (checklista för anbudsgivaren).
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ChecklistQuestion {
        /// The tender.
        pub tender: Tender,
        /// The bid.
        pub bid: Bid,
        /// The day from which days are counted; absent, none are.
        pub as_of: Option<Day>,
        /// The language; absent is Swedish.
        pub language: Option<Language>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for ChecklistQuestion {
    const CALL: &'static str = "bid.checklist";
    type Answer = Checklist;

    fn answer(&self) -> Result<Checklist, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        checklist(&self.tender, &self.bid, self.as_of, language, &law_of(&self.law_book))
    }
}

input! {
    /// Asks for all bids against all that is demanded (sammanställning av anbuden).
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TableQuestion {
        /// The tender.
        pub tender: Tender,
        /// The bids.
        pub bids: Vec<Bid>,
        /// The language; absent is Swedish.
        pub language: Option<Language>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for TableQuestion {
    const CALL: &'static str = "bid.table";
    type Answer = BidTable;

    fn answer(&self) -> Result<BidTable, Error> {
        let language = self.language.unwrap_or(Language::Swedish);
        table(&self.tender, &self.bids, language, &law_of(&self.law_book))
    }
}

input! {
    /// Asks for drafts of letters to bidders (utkast till brev), in Swedish.
    #[cfg(feature = "review")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LettersQuestion {
        /// The tender.
        pub tender: Tender,
        /// The bids.
        pub bids: Vec<Bid>,
        /// The bids that are asked to explain a low price, by id.
        pub ask_about_price: Option<Vec<String>>,
        /// The day of the letters.
        pub as_of: Option<Day>,
        /// Last day to answer, inclusive.
        pub answer_by: Option<Day>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

#[cfg(feature = "review")]
#[cfg(feature = "review")]
impl Question for LettersQuestion {
    const CALL: &'static str = "bid.letters";
    type Answer = BidLetters;

    fn answer(&self) -> Result<BidLetters, Error> {
        let asked = self.ask_about_price.as_deref().unwrap_or_default();
        let days = LetterDays { dated: self.as_of, answer_by: self.answer_by };
        letters(&self.tender, &self.bids, asked, &days, &law_of(&self.law_book))
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        Ok(self.answer()?.with_stamp(stamp))
    }
}
