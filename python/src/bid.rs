//! Bids, and whether one can be tried.

use anbud::bid as core;
use anbud::calendar::{Day, Instant};
use anbud::calls::{BidQuestion, ChecklistQuestion, Question};
use anbud::language::Language;
use anbud::money::Sek;
use anbud::wire::Extensions;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{BidCheck, Checklist, answer};
use crate::convert::{DateLike, Many, STR, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::law::LawBook;
use crate::readers;
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
        /// Whether a self-declaration (egen försäkran, ESPD) of the bidder is attached.
        self_declaration: bool,
        /// What is stated on economic and technical capacity (kapacitet).
        capability: Vec<core::Capability>,
        /// What the bidder asks to be kept secret (sekretessbegäran).
        secrecy: Vec<core::SecrecyRequest>,
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
        /// The part-prices that it is the sum of (prisrader).
        lines: Vec<core::PriceLine>,
    }
}

shape! {
    /// Price line (prisrad): a price for each unit, and how many units are reckoned with.
    PriceLine(core::PriceLine) {
        /// What is priced, by the name the tender gives it.
        item: String,
        /// The unit (enhet), for instance hours.
        unit: String,
        /// How many units.
        quantity: Decimal,
        /// Kronor a unit; below zero it is a deduction.
        price: Sek,
        /// What the bidder makes of it, in kronor.
        amount: Sek,
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
        /// The document of the bid that holds the commitment, by id.
        document: String,
        /// Whether a self-declaration of its own is attached, 15 kap. 1 § LOU.
        self_declaration: bool,
    }
}

shape! {
    /// Exclusion ground (uteslutningsgrund) and whether it is present.
    ExclusionGround(core::ExclusionGround) {
        /// The section, chapter and number, for instance `13:2`.
        ground: String,
        /// Whether it is present.
        present: bool,
        /// Whom it concerns: a company of the bid by its name, or a role; absent, the bidder.
        concerns: String,
        /// The day of the judgment (13:1) or of the event (13:3).
        on: Day,
        /// Whether an unpaid debt is established by a final judgment or decision (13:2).
        established: bool,
        /// Whether the debt is paid or its payment is agreed on (13:5).
        settled: bool,
        /// Whether the supplier states what it has done to be reliable again (13:5).
        self_cleaning: bool,
    }
}

shape! {
    /// Capability (kapacitet) that is stated: one criterion of economic or technical standing.
    Capability(core::Capability) {
        /// The criterion, by the code of the self-declaration, for instance `gen-year-to`.
        criterion: String,
        /// Whether it is stated to be met.
        met: bool,
        /// What is stated, a line each.
        statements: Vec<String>,
    }
}

shape! {
    /// Secrecy request (sekretessbegäran): what is to be kept secret, and why.
    SecrecyRequest(core::SecrecyRequest) {
        /// The document of the bid, by id.
        document: String,
        /// Which part of it.
        part: String,
        /// What harm its disclosure would do.
        reason: String,
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
            unstated: Many(check.unstated.clone()),
            verdict_text_sv: &check.verdict_text.sv,
            verdict_text_en: &check.verdict_text.en,
            cure_route: check.cure_route,
        })))
    }

    /// What is left to do (checklista) before the deadline of a tender, the most urgent first.
    ///
    /// Days are counted from `as_of`; `language` is `"sv"` also where none is asked for.
    #[pyo3(signature = (tender, *, as_of=None, language=None, law_book=None))]
    fn checklist<'py>(
        &self,
        py: Python<'py>,
        tender: Given<'py, anbud::tender::Tender>,
        as_of: Option<DateLike<'py>>,
        language: Option<TextLike<'py>>,
        law_book: Option<&LawBook>,
    ) -> Result<Checklist<'py>, Failure> {
        let question = ChecklistQuestion {
            tender: tender.read("tender")?,
            bid: self.0.clone(),
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            law_book: law_book.map(|own| own.book.clone()),
        };
        readers::checklist(py, &question)
    }
}
