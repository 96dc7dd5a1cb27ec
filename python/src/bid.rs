//! Bids, and whether one can be tried.

use anbud::bid as core;
use anbud::calendar::{Day, Instant};
use anbud::calls::{BidQuestion, Question};
use anbud::money::Sek;
use anbud::wire::Extensions;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use crate::answers::{BidCheck, answer};
use crate::convert::{Many, STR};
use crate::errors::Failure;
use crate::finding::findings;
use crate::law::LawBook;
use crate::shape::{Field, Given, shape};

shape! {
    /// Bid (anbud): what one bidder, alone or with others, has submitted.
    Bid(core::Bid) {
        /// Its id.
        id: String,
        /// Who submitted it (anbudsgivare).
        bidder: core::Bidder,
        /// When it came in, by the clock of the receiver.
        received_at: Instant,
        /// The lots bid for, by id.
        lots: Vec<String>,
        /// The prices, one a lot, or one for the whole.
        prices: Vec<core::Price>,
        /// The answers to requirements.
        answers: Vec<core::Answer>,
        /// The documents submitted; the list is taken as whole.
        documents: Vec<core::SubmittedDocument>,
        /// The members of a group, by name.
        members: Vec<String>,
        /// The companies whose capacity is relied on.
        relied_on: Vec<core::ReliedOn>,
        /// The subcontractors, by name.
        subcontractors: Vec<String>,
        /// What is known on exclusion grounds.
        exclusion: Vec<core::ExclusionGround>,
        /// Last day the bid binds, inclusive (giltig till och med).
        valid_until: Day,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Bidder (anbudsgivare).
    Bidder(core::Bidder) {
        /// Its name.
        name: String,
        /// Its number as stated; it need not be right.
        number: core::StatedNumber,
    }
}

shape! {
    /// Price (pris) of a lot, or of the whole where no lot is named: a year or in total.
    Price(core::Price) {
        /// The lot, by id.
        lot: String,
        /// Kronor a year.
        annual: Sek,
        /// Kronor for the whole term.
        total: Sek,
    }
}

shape! {
    /// Answer to a requirement (svar på krav).
    RequirementAnswer(core::Answer) {
        /// The requirement, by id.
        requirement: String,
        /// Whether the bidder meets it.
        met: bool,
        /// The documents of the bid that prove it, by id.
        evidence: Vec<String>,
    }
}

shape! {
    /// Document of a bid (inlämnad handling).
    SubmittedDocument(core::SubmittedDocument) {
        /// The id that the tender gives it.
        id: String,
        /// Its file.
        file_name: String,
        /// Whether it is signed (undertecknad).
        signed: bool,
        /// The day it bears.
        dated: Day,
    }
}

shape! {
    /// Company whose capacity is relied on (åberopat företag), 14 kap. 6 § and 19 kap. 5 § LOU.
    ReliedOn(core::ReliedOn) {
        /// Its name.
        name: String,
        /// Whether its commitment is attached (åtagande bifogat).
        commitment_attached: bool,
    }
}

shape! {
    /// Exclusion ground (uteslutningsgrund) and whether it is present.
    ExclusionGround(core::ExclusionGround) {
        /// The section, chapter and number, for instance `13:2`.
        ground: String,
        /// Whether it is present.
        present: bool,
    }
}

/// The number is written where the bid is written, and not where it is printed: it may be a
/// person's.
impl Field for core::StatedNumber {
    const HINT: PyStaticExpr = STR;
    type Shown<'py> = Bound<'py, PyAny>;

    fn shown<'py>(&self, py: Python<'py>) -> Result<Self::Shown<'py>, Failure> {
        let text = anbud::wire::to_json(self)?;
        Ok(py.import("json")?.call_method1("loads", (text,))?)
    }

    fn printed(&self, _: Python<'_>) -> Result<String, Failure> {
        Ok("...".to_owned())
    }
}

#[pymethods]
impl Bid {
    /// Whether the bid is complete and can be tried (anbudsprövning) against a tender: the
    /// verdict `late`, `rejectable`, `unknown`, `curable` or `admissible`, with every finding.
    #[pyo3(signature = (tender, *, law_book=None))]
    fn check<'py>(
        &self,
        py: Python<'py>,
        tender: Given<'py, anbud::tender::Tender>,
        law_book: Option<&LawBook>,
    ) -> Result<BidCheck<'py>, Failure> {
        let question = BidQuestion {
            tender: tender.read("tender")?,
            bid: self.0.clone(),
            law_book: law_book.map(|own| own.book.clone()),
        };
        let check = question.answer()?;
        Ok(BidCheck(answer!(py, BidCheck, &check, {
            verdict: check.verdict.as_str(),
            findings: findings(&check.findings),
            missing: Many(check.missing.clone()),
            not_checked: Many(check.not_checked.clone()),
        })))
    }
}
