//! Drafts of the letters that the check of bids leads to, in Swedish.

mod body;
mod draft;

use std::collections::BTreeSet;

use super::footer;
use crate::bid::Bid;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::language::Language;
use crate::law::{LawBook, Stamp};
use crate::tender::Tender;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Kind of letter (slag av brev).
    #[non_exhaustive]
    pub enum BidLetterKind {
        /// Request to correct, clarify or complete (begäran om komplettering).
        Completion = "completion",
        /// The bid is not tried or is rejected (underrättelse om förkastat anbud).
        Rejection = "rejection",
        /// Hearing before an exclusion (tillfälle att yttra sig före uteslutning).
        Hearing = "hearing",
        /// Question on a low price (begäran om förklaring av lågt anbud).
        LowPrice = "lowPrice",
    }
}

output! {
    /// Letter to a bidder (brev): a draft for a person to read, complete and sign.
    pub struct BidLetter {
        /// The id of the bid.
        pub bid: Option<String>,
        /// What it is.
        pub kind: BidLetterKind,
        /// Its heading.
        pub subject: String,
        /// Its text; what a person must fill in stands in brackets.
        pub body: String,
        /// The same as a part of a page, every name in it escaped.
        pub html: String,
    }
}

output! {
    /// Bid without a letter (anbud utan brev), and why.
    pub struct NotDrafted {
        /// The id of the bid.
        pub bid: Option<String>,
        /// `bid_is_admissible`, or `verdict_unknown` where something must be found out or judged first.
        pub because: &'static str,
        /// Codes of what nobody has stated, as in the check of the bid.
        pub unstated: Vec<String> [sparse],
    }
}

output! {
    /// Letters (brev) to bidders, and the bids that get none.
    pub struct BidLetters {
        /// The drafts, in the order of the bids.
        pub letters: Vec<BidLetter>,
        /// The bids without one.
        pub not_drafted: Vec<NotDrafted>,
    }
}

impl BidLetters {
    /// With the stamp at the foot of each letter.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        let foot = stamp.footer(Language::Swedish);
        for letter in &mut self.letters {
            footer::text(&mut letter.body, &foot);
            footer::html(&mut letter.html, &foot);
        }
        self
    }
}

/// What the letters say beside the check (uppgifter i breven).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterDays {
    /// The day of the letters.
    pub dated: Option<Day>,
    /// Last day to answer, inclusive.
    pub answer_by: Option<Day>,
}

/// Drafts the letters that the check of bids leads to (utkast till brev), in Swedish.
///
/// A curable bid gets a request for completion; a late or rejectable one a notice of
/// rejection with its reasons, and a hearing where a ground for exclusion is among them,
/// since nobody is excluded unheard (13:4, 19:17). `ask_about_price` names bids that
/// somebody has flagged as low: each gets a question, whatever its verdict, and is not
/// rejected for it (16:7, 19:18).
///
/// # Errors
/// `input.invalid` where two bids have one id, where `askAboutPrice` names none of them, or
/// at `answerBy` where the answer is due before the letter; else as [`Bid::check`].
///
/// ```
/// use anbud::bid::Bid;
/// use anbud::interchange::{LetterDays, BidLetterKind, letters};
/// use anbud::law::LawBook;
/// use anbud::tender::Tender;
/// use anbud::wire::Wire;
///
/// let tender = Tender::from_json(
///     r#"{"title":"Dagcenter","startedOn":"2024-01-15","procedure":"annex2","bidDeadline":{"on":"2024-03-29"},"documents":[{"id":"p","title":"Prisblankett","required":true}]}"#,
/// )?;
/// let bid = Bid::from_json(
///     r#"{"id":"A","bidder":{"name":"Anbudsgivare <A>"},"receivedAt":"2024-03-28T10:00:00+01:00","prices":[{"annual":"4200000"}],"documents":[]}"#,
/// )?;
/// let drafts = letters(&tender, &[bid], &[], &LetterDays::default(), &LawBook::built_in())?;
/// assert_eq!(drafts.letters[0].kind, BidLetterKind::Completion);
/// assert!(drafts.letters[0].body.contains("1. Lämna den handling som saknas: Prisblankett."));
/// assert!(drafts.letters[0].html.contains("Anbudsgivare &lt;A&gt;"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn letters(
    tender: &Tender,
    bids: &[Bid],
    ask_about_price: &[String],
    days: &LetterDays,
    law: &LawBook,
) -> Result<BidLetters, Error> {
    let ids: BTreeSet<&str> = bids.iter().filter_map(|bid| bid.id.as_deref()).collect();
    for (place, id) in ask_about_price.iter().enumerate() {
        if !ids.contains(id.as_str()) {
            let path = format!("askAboutPrice[{place}]");
            return Err(Error::new(Problem::UnknownBid).at(path));
        }
    }
    if matches!((days.dated, days.answer_by), (Some(dated), Some(by)) if by < dated) {
        return Err(Error::new(Problem::EndsBeforeStart).at("answerBy"));
    }
    let asked: BTreeSet<&str> = ask_about_price.iter().map(String::as_str).collect();
    draft::all(tender, bids, &asked, days, law)
}
