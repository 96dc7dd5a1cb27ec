//! The buyer's table: all bids against all that the tender asks for.

use super::titles::Titles;
use crate::bid::case::{Case, Judged};
use crate::bid::check::{judged, not_checked, verdict};
use crate::bid::governing::Governing;
use crate::bid::shape::Bid;
use crate::bid::unstated::unstated;
use crate::bid::verdict::Verdict;
use crate::error::{Error, Problem};
use crate::finding::{About, BidBreach, Fact, Finding, Outcome, RuleId};
use crate::language::{Language, one_line};
use crate::law::LawBook;
use crate::tender::Tender;
use crate::wire::output;

output! {
    /// Column of the table (kolumn): a document or a requirement, or a rule on the whole bid.
    pub struct TableColumn {
        /// The rule.
        pub rule: RuleId,
        /// The document or requirement.
        pub about: Option<About>,
        /// What it is called.
        pub title: String,
    }
}

output! {
    /// Cell of the table (ruta): what comes of a rule for a bid, the gravest of its findings.
    pub struct TableCell {
        /// What came out.
        pub outcome: Outcome,
        /// What follows from a breach: `late`, `rejectable` or `curable`.
        pub consequence: Option<String>,
        /// Why, in words.
        pub reason: Option<String>,
        /// The outcome in words, `uppfyllt`; what nobody has stated is `inte angivet`.
        pub word: String,
    }
}

output! {
    /// Reason (skäl) that keeps a bid from being admissible.
    pub struct TableReason {
        /// The rule.
        pub rule: RuleId,
        /// What it is about.
        pub about: Option<About>,
        /// What follows from a breach; none where it is not settled.
        pub consequence: Option<String>,
        /// Why, in words.
        pub text: String,
        /// The sections it rests on, in words.
        pub basis: Vec<String>,
    }
}

output! {
    /// Row of the table (rad): one bid.
    pub struct TableRow {
        /// The id of the bid.
        pub bid: Option<String>,
        /// Who submitted it.
        pub bidder: Option<String>,
        /// What the check comes to.
        pub verdict: Verdict,
        /// The verdict as a sentence that names what nobody has stated.
        pub verdict_text: String,
        /// Where the law lets it be cured, as in the check.
        pub cure_route: Option<&'static str>,
        /// One cell for each column.
        pub cells: Vec<TableCell>,
        /// Everything that keeps it from being admissible, in the order of the rules.
        pub reasons: Vec<TableReason>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
        /// Codes of what nobody has stated, as in the check; the verdict is on what is stated alone.
        pub unstated: Vec<String>,
    }
}

output! {
    /// Table of bids (sammanställning av anbudsprövningen), fit for the award report.
    pub struct BidTable {
        /// What is asked for, in the order of the rules and of the tender.
        pub columns: Vec<TableColumn>,
        /// The bids in the order given.
        pub rows: Vec<TableRow>,
    }
}

/// The rules whose findings come one for each entry of the tender, in its order.
const BY_ENTRY: [RuleId; 3] = [RuleId::DOCUMENT, RuleId::SIGNATURE, RuleId::REQUIREMENT];

/// Lays out the check of every bid as a table (sammanställning): a column for each document,
/// signature and requirement of the tender and for each other rule, a row for each bid.
///
/// # Errors
/// `input.invalid` where two bids have one id, at the second; else as [`Bid::check`].
///
/// ```
/// use anbud::bid::{Bid, Verdict, table};
/// use anbud::language::Language;
/// use anbud::law::LawBook;
/// use anbud::tender::Tender;
/// use anbud::wire::Wire;
///
/// let tender = Tender::from_json(
///     r#"{"bidDeadline":{"on":"2014-09-09"},"requirements":[{"id":"k1","text":{"sv":"Kvällar"},"kind":"mandatory"}]}"#,
/// )?;
/// let bid = Bid::from_json(
///     r#"{"id":"E","receivedAt":"2014-09-08T10:00:00+02:00","prices":[{"annual":"4000000"}],"answers":[{"requirement":"k1","met":false}]}"#,
/// )?;
/// let table = table(&tender, &[bid.clone()], Language::Swedish, &LawBook::built_in())?;
/// assert_eq!(table.rows[0].verdict, Verdict::Rejectable);
/// assert_eq!(table.rows[0].reasons[0].text, "Kravet är inte uppfyllt: Kvällar");
/// // Two bids cannot have one id.
/// let twice = [bid.clone(), bid];
/// let error = anbud::bid::table(&tender, &twice, Language::Swedish, &LawBook::built_in()).unwrap_err();
/// assert_eq!(error.path(), "bids[1].id");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn table(
    tender: &Tender,
    bids: &[Bid],
    language: Language,
    law: &LawBook,
) -> Result<BidTable, Error> {
    refuse_twice(bids)?;
    let governing = Governing::of(tender, law);
    let titles = Titles::of(tender);
    let mut columns = Vec::new();
    let mut rows = Vec::with_capacity(bids.len());
    for (place, bid) in bids.iter().enumerate() {
        let case = Case::new(tender, bid, &governing);
        let judged = judged(&case).map_err(|error| of_bid(error, place))?;
        let own = grouped(&judged);
        if columns.is_empty() {
            columns = own.iter().map(|group| column(group, &titles, language)).collect();
        }
        let verdict = verdict(&judged);
        let unstated = unstated(&judged);
        let reasons = judged.iter().filter_map(|own| reason(own, &titles, language));
        rows.push(TableRow {
            bid: bid.id.clone(),
            bidder: bid.bidder.as_ref().and_then(|bidder| bidder.name.clone()),
            verdict,
            verdict_text: verdict.in_words(&unstated).in_language(language).to_owned(),
            cure_route: governing.route.filter(|_| verdict == Verdict::Curable),
            cells: own.iter().map(|group| cell(group, &titles, language)).collect(),
            reasons: reasons.collect(),
            not_checked: not_checked(&case),
            unstated,
        });
    }
    Ok(BidTable { columns, rows })
}

/// Two bids with one id could not be told apart.
fn refuse_twice(bids: &[Bid]) -> Result<(), Error> {
    let mut seen = std::collections::BTreeSet::new();
    for (place, bid) in bids.iter().enumerate() {
        if bid.id.as_ref().is_some_and(|id| !seen.insert(id)) {
            return Err(Error::new(Problem::RepeatedId).at(format!("bids[{place}].id")));
        }
    }
    Ok(())
}

/// An error at a field of a bid, in the list of bids.
fn of_bid(error: Error, place: usize) -> Error {
    let path = match error.path().strip_prefix("bid.") {
        Some(rest) => format!("bids[{place}].{rest}"),
        None => error.path().to_owned(),
    };
    error.at(path)
}

/// The findings column by column; every bid of a tender has the same columns.
fn grouped(judged: &[Judged]) -> Vec<&[Judged]> {
    judged
        .chunk_by(|a, b| a.finding.rule == b.finding.rule && !BY_ENTRY.contains(&a.finding.rule))
        .collect()
}

fn column(group: &[Judged], titles: &Titles<'_>, language: Language) -> TableColumn {
    let Some(finding) = group.first().map(|own| &own.finding) else {
        let rule = RuleId::CONSISTENCY;
        return TableColumn { rule, about: None, title: String::new() };
    };
    let name = finding.rule_name(language);
    let (about, title) = match &finding.about {
        Some(About::Document(id)) if BY_ENTRY.contains(&finding.rule) => {
            (finding.about.clone(), format!("{name}: {}", titles.document(id)))
        }
        Some(About::Requirement(id)) if finding.rule == RuleId::REQUIREMENT => {
            (finding.about.clone(), format!("{name}: {}", titles.requirement(id, language)))
        }
        _ => (None, name.to_owned()),
    };
    TableColumn { rule: finding.rule, about, title: one_line(&title) }
}

fn consequence(finding: &Finding) -> Option<&str> {
    match finding.facts.get("consequence") {
        Some(Fact::Text(code)) => Some(code),
        _ => None,
    }
}

/// The lightest first, in the order of the verdicts.
const GRAVITY: &[&str] = &["notApplicable", "satisfied", "curable", "open", "rejectable", "late"];

/// How grave a finding is: its place in that order.
fn gravity(finding: &Finding) -> Option<usize> {
    let kind = match &finding.outcome {
        Outcome::Breached => consequence(finding).unwrap_or("rejectable"),
        Outcome::Unknown { .. } | Outcome::NeedsJudgement { .. } => "open",
        Outcome::Satisfied => "satisfied",
        Outcome::NotApplicable { .. } => "notApplicable",
    };
    GRAVITY.iter().position(|own| *own == kind)
}

fn cell(group: &[Judged], titles: &Titles<'_>, language: Language) -> TableCell {
    // The first of the gravest.
    let mut gravest: Option<&Judged> = None;
    for own in group {
        if gravest.is_none_or(|so_far| gravity(&own.finding) > gravity(&so_far.finding)) {
            gravest = Some(own);
        }
    }
    let Some(own) = gravest else {
        let outcome = Outcome::not_applicable("no_requirements_stated");
        return TableCell { outcome, consequence: None, reason: None, word: String::new() };
    };
    TableCell {
        outcome: own.finding.outcome.clone(),
        consequence: consequence(&own.finding).map(str::to_owned),
        reason: why(own, titles, language),
        word: own.finding.outcome_word(language).to_owned(),
    }
}

/// Why, in words.
fn why(own: &Judged, titles: &Titles<'_>, language: Language) -> Option<String> {
    let finding = &own.finding;
    match &finding.outcome {
        Outcome::Breached => {
            let title = titles.of_finding(finding, language);
            let attach: Vec<&str> = own.attach.iter().map(|id| titles.document(id)).collect();
            Some(BidBreach::new(finding, title, &attach.join(", ")).why(language))
        }
        Outcome::Satisfied => None,
        _ => finding.reason(language),
    }
}

fn reason(own: &Judged, titles: &Titles<'_>, language: Language) -> Option<TableReason> {
    let finding = &own.finding;
    if matches!(finding.outcome, Outcome::Satisfied | Outcome::NotApplicable { .. }) {
        return None;
    }
    Some(TableReason {
        rule: finding.rule,
        about: finding.about.clone(),
        consequence: consequence(finding).map(str::to_owned),
        text: why(own, titles, language)?,
        basis: finding.basis_in_words(language),
    })
}

impl TableRow {
    /// Who the row is on: the bidder, else the id of the bid.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.bidder.as_deref().or(self.bid.as_deref())
    }
}
