//! `bid.check`, `bid.checklist`, `bid.table`, `bid.letters`

use super::call;
use crate::bid::{Bid, BidCheck};
use crate::bid::{BidTable, Checklist, checklist, table};
use crate::calendar::Day;
use crate::interchange::{BidLetters, LetterDays, letters};
use crate::language::Language;
use crate::tender::Tender;

call! {
    /// Whether a bid was in time and is complete (anbudsprövning), and what is curable, on which
    /// section and by what.
    "bid.check" BidQuestion {
        /// The tender.
        tender: Tender,
        /// The bid.
        bid: Bid,
    } -> BidCheck,
    answer = |q, law| q.bid.check(&q.tender, law),
}

call! {
    /// What a bidder does before the deadline, the most urgent first, with what to attach and the
    /// days left (checklista för anbudsgivaren).
    "bid.checklist" ChecklistQuestion {
        /// The tender.
        tender: Tender,
        /// The bid.
        bid: Bid,
        /// The day from which days are counted; absent, none are.
        as_of: Option<Day>,
        /// The language; absent is Swedish.
        language: Option<Language>,
    } -> Checklist,
    answer = |q, law| {
        let language = q.language.unwrap_or(Language::Swedish);
        checklist(&q.tender, &q.bid, q.as_of, language, law)
    },
}

call! {
    /// All bids against every document and requirement, with reasons, for the award report
    /// (sammanställning av anbuden).
    "bid.table" TableQuestion {
        /// The tender.
        tender: Tender,
        /// The bids.
        bids: Vec<Bid>,
        /// The language; absent is Swedish.
        language: Option<Language>,
    } -> BidTable,
    answer = |q, law| {
        let language = q.language.unwrap_or(Language::Swedish);
        table(&q.tender, &q.bids, language, law)
    },
}

call! {
    /// Drafts of letters in Swedish (utkast till brev): request for completion, rejection, hearing
    /// before an exclusion, question on a low price.
    "bid.letters" LettersQuestion {
        /// The tender.
        tender: Tender,
        /// The bids.
        bids: Vec<Bid>,
        /// The bids that are asked to explain a low price, by id.
        ask_about_price: Option<Vec<String>>,
        /// The day of the letters.
        as_of: Option<Day>,
        /// Last day to answer, inclusive.
        answer_by: Option<Day>,
    } -> BidLetters,
    answer = |q, law| {
        let asked = q.ask_about_price.as_deref().unwrap_or_default();
        let days = LetterDays { dated: q.as_of, answer_by: q.answer_by };
        letters(&q.tender, &q.bids, asked, &days, law)
    },
    stamped = |q, law, stamp| Ok(q.answer(law)?.with_stamp(stamp)),
}
