//! What follows from the check of bids: checklist, table, letters; and self-declarations.

use std::collections::BTreeMap;

use anbud::bid as core;
use anbud::calls::{ChecklistQuestion, EspdQuestion, LettersQuestion, Question, TableQuestion};
use anbud::error::Problem;
use anbud::finding::About;
use anbud::language::Language;
use pyo3::prelude::*;

use crate::answers::{BidLetters, BidTable, Checklist, EspdImport, answer};
use crate::bid::Bid;
use crate::convert::{DateLike, Many, TextLike, maybe};
use crate::errors::{Failure, at};
use crate::finding::Outcome;
use crate::law::LawBook;
use crate::law_version::answered;
use crate::shape::Given;

/// What it is about, as kind and id: hashable, unlike a `dict`.
fn about(about: Option<&About>) -> Result<Option<(String, String)>, Failure> {
    let Some(about) = about else {
        return Ok(None);
    };
    let written = anbud::wire::to_json(about)?;
    let parts: BTreeMap<String, String> =
        serde_json::from_str(&written).map_err(|_| at("about", Problem::Unwritable))?;
    Ok(parts.into_iter().next())
}

pub(crate) fn checklist<'py>(
    py: Python<'py>,
    question: &ChecklistQuestion,
) -> Result<Checklist<'py>, Failure> {
    let whole = question.answer()?;
    let mut items = Vec::new();
    for own in &whole.items {
        let mut attach = Vec::new();
        for document in &own.attach {
            attach.push(answer!(py, Attachment, document, {
                document: &document.document,
                title: &document.title,
            }));
        }
        items.push(answer!(py, ChecklistItem, own, {
            urgency: own.urgency.as_str(),
            rule: own.rule.as_str(),
            about: about(own.about.as_ref())?,
            text: &own.text,
            attach: Many(attach),
            missing: Many(own.missing.clone()),
            by: own.by.map(|day| day.date()),
            days_left: own.days_left,
        }));
    }
    Ok(Checklist(answer!(py, Checklist, &whole, {
        verdict: whole.verdict.as_str(),
        verdict_text: &whole.verdict_text,
        items: Many(items),
        days_left: whole.days_left,
        missing: Many(whole.missing.clone()),
        not_checked: Many(whole.not_checked.clone()),
        unstated: Many(whole.unstated.clone()),
    })))
}

/// Lays out all bids against all that the tender asks for (sammanställning av anbuden).
#[pyfunction]
#[pyo3(signature = (*, tender, bids, language=None, law_book=None))]
pub(crate) fn bid_table<'py>(
    py: Python<'py>,
    tender: Given<'py, anbud::tender::Tender>,
    bids: Given<'py, Vec<core::Bid>>,
    language: Option<TextLike<'py>>,
    law_book: Option<&LawBook>,
) -> Result<BidTable<'py>, Failure> {
    let question = TableQuestion {
        tender: tender.read("tender")?,
        bids: bids.read("bids")?,
        language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = question.answer()?;
    let mut columns = Vec::new();
    for own in &whole.columns {
        columns.push(answer!(py, TableColumn, own, {
            rule: own.rule.as_str(),
            about: about(own.about.as_ref())?,
            title: &own.title,
        }));
    }
    let mut rows = Vec::new();
    for own in &whole.rows {
        rows.push(row(py, own)?);
    }
    Ok(BidTable(answer!(py, BidTable, &whole, { columns: Many(columns), rows: Many(rows) })))
}

fn row<'py>(py: Python<'py>, row: &core::TableRow) -> Result<Bound<'py, PyAny>, Failure> {
    let mut cells = Vec::new();
    for own in &row.cells {
        cells.push(answer!(py, TableCell, own, {
            outcome: Outcome(own.outcome.clone()),
            consequence: &own.consequence,
            reason: &own.reason,
            word: &own.word,
        }));
    }
    let mut reasons = Vec::new();
    for own in &row.reasons {
        reasons.push(answer!(py, TableReason, own, {
            rule: own.rule.as_str(),
            about: about(own.about.as_ref())?,
            consequence: &own.consequence,
            text: &own.text,
            basis: Many(own.basis.clone()),
        }));
    }
    Ok(answer!(py, TableRow, row, {
        bid: &row.bid,
        bidder: &row.bidder,
        verdict: row.verdict.as_str(),
        verdict_text: &row.verdict_text,
        cure_route: row.cure_route,
        cells: Many(cells),
        reasons: Many(reasons),
        not_checked: Many(row.not_checked.clone()),
        unstated: Many(row.unstated.clone()),
    }))
}

/// Drafts the letters that the check of bids leads to (utkast till brev), in Swedish: requests
/// for completion, rejections, hearings before an exclusion, questions on a low price.
#[pyfunction]
#[pyo3(signature = (
    *, tender, bids, ask_about_price=None, as_of=None, answer_by=None, law_book=None, stamp=None
))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn bid_letters<'py>(
    py: Python<'py>,
    tender: Given<'py, anbud::tender::Tender>,
    bids: Given<'py, Vec<core::Bid>>,
    ask_about_price: Option<Given<'py, Vec<String>>>,
    as_of: Option<DateLike<'py>>,
    answer_by: Option<DateLike<'py>>,
    law_book: Option<&LawBook>,
    stamp: Option<&LawBook>,
) -> Result<BidLetters<'py>, Failure> {
    let question = LettersQuestion {
        tender: tender.read("tender")?,
        bids: bids.read("bids")?,
        ask_about_price: maybe(ask_about_price.as_ref(), |own| own.read("askAboutPrice"))?,
        as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
        answer_by: maybe(answer_by.as_ref(), |day| day.day("answerBy"))?,
        law_book: law_book.map(|own| own.book.clone()),
    };
    let whole = answered(&question, stamp)?;
    let mut letters = Vec::new();
    for own in &whole.letters {
        letters.push(answer!(py, BidLetter, own, {
            bid: &own.bid,
            kind: own.kind.as_str(),
            subject: &own.subject,
            body: &own.body,
            html: &own.html,
        }));
    }
    let mut others = Vec::new();
    for own in &whole.not_drafted {
        others.push(answer!(py, NotDrafted, own, {
            bid: &own.bid,
            because: own.because,
            unstated: Many(own.unstated.clone()),
        }));
    }
    Ok(BidLetters(answer!(py, BidLetters, &whole, {
        letters: Many(letters),
        not_drafted: Many(others),
    })))
}

/// Reads a self-declaration (egen försäkran, ESPD 4.1) into a bid.
#[pyfunction]
pub(crate) fn read_espd<'py>(
    py: Python<'py>,
    xml: TextLike<'py>,
) -> Result<EspdImport<'py>, Failure> {
    let whole = EspdQuestion { xml: xml.text("xml")?, law_book: None }.answer()?;
    let mut loss = Vec::new();
    for own in &whole.loss {
        loss.push(answer!(py, EspdLoss, own, { path: &own.path, because: own.because }));
    }
    Ok(EspdImport(answer!(py, EspdImport, &whole, {
        bid: Bid(whole.bid.clone()),
        version: &whole.version,
        role: &whole.role,
        loss: Many(loss),
    })))
}
