//! The reasons of an award decision, drafted in Swedish for a person to check and sign.

use super::words::{figure, model, reference, reference_value};
use crate::award::AwardModel;
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::evaluation::{
    EvaluationRow, EvaluationTable, Placed, ScoredBid, amount, joined, number,
};
use crate::interchange::document::Document;
use crate::interchange::footer;
use crate::language::Language;
use crate::law::{Citation, Stamp};
use crate::rational::Rational;
use crate::tender::Regime;
use crate::wire::{output, record};

record! {
    /// Rejected bid (förkastat anbud) with the reason that the decision gives.
    pub struct RejectedBid {
        /// The bid.
        bid: String,
        /// Why it was rejected, as it is to stand in the decision.
        reason: String,
    }
}

output! {
    /// Reasons of an award decision (tilldelningsbeslutets skäl), a draft in Swedish.
    pub struct AwardReasons {
        /// The draft as text.
        pub text: String,
        /// The draft as an HTML element `article`, without script or style.
        pub html: String,
        /// The sections that ask for the notice and its reasons.
        pub basis: Vec<Citation>,
        /// What the draft lacks, sorted.
        pub missing: Vec<String>,
    }
}

impl AwardReasons {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp) -> Self {
        let foot = stamp.footer(Language::Swedish);
        footer::text(&mut self.text, &foot);
        footer::html(&mut self.html, &foot);
        self
    }
}

/// Drafts the reasons of an award decision in Swedish (tilldelningsbeslutets skäl), 12 kap. 12 §
/// and 19 kap. 19 § LOU.
///
/// It says who is awarded and why each other bid is not: figures, points, criterion by criterion.
/// What it lacks it leaves out and names in `missing`; a person checks, completes and signs it.
/// `standstill_until` is the last day of the standstill, as `tender.timetable` counts it.
///
/// # Errors
/// As [`rank`](crate::evaluation::rank); `input.invalid` at a rejected bid that is not among the
/// bids.
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::ScoredBid;
/// use anbud::interchange::award_reasons;
/// use anbud::tender::Regime;
/// use anbud::wire::Wire;
///
/// let bid = |id: &str, price: &str| ScoredBid::from_json(
///     &format!(r#"{{"id":"{id}","price":"{price}","admissible":true}}"#),
/// );
/// let bids = [bid("A", "4800000")?, bid("B", "4200000")?];
/// let model = AwardModel::lowest_price();
/// let reasons = award_reasons(&model, &bids, Some(Regime::Lou2016Annex2), None, &[], None)?;
/// assert!(reasons.html.contains("19 kap. 19 § LOU"));
/// assert_eq!(reasons.missing, ["standstillUntil", "title"]);
///
/// // Equal bids: nobody can be named.
/// let equal = [bid("A", "100")?, bid("B", "100")?];
/// let reasons = award_reasons(&model, &equal, None, None, &[], None)?;
/// assert!(reasons.html.contains("A och B har lika jämförelsetal"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn award_reasons(
    model: &AwardModel,
    bids: &[ScoredBid],
    regime: Option<Regime>,
    title: Option<&str>,
    rejected: &[RejectedBid],
    standstill_until: Option<Day>,
) -> Result<AwardReasons, Error> {
    for (index, own) in rejected.iter().enumerate() {
        let id = own.bid.as_deref();
        let at = format!("rejected[{index}].bid");
        let Some(id) = id else {
            return Err(Error::new(Problem::Missing).at(at));
        };
        if !bids.iter().any(|bid| bid.id.as_deref() == Some(id)) {
            return Err(Error::new(Problem::UnknownBid).at(at));
        }
    }
    let placed = Placed::of(model, bids)?;
    let (ranking, table) = (placed.ranking(), placed.table());
    let winners: Vec<String> = ranking.winners().map(str::to_owned).collect();
    let mut draft = Draft { table: &table, missing: ranking.missing.clone(), out: empty(title) };
    draft.lacks("title", title.is_none());
    draft.lacks("standstillUntil", standstill_until.is_none());
    draft.lacks("regime", regime.is_none());
    let basis = basis(regime);
    draft.decision(&winners, &basis);
    draft.method();
    if let [winner] = winners.as_slice() {
        draft.others(winner);
    }
    draft.rejected(rejected);
    draft.standstill(standstill_until);
    draft.missing.sort();
    draft.missing.dedup();
    Ok(AwardReasons {
        text: draft.out.text(),
        html: draft.out.html(),
        basis,
        missing: draft.missing,
    })
}

fn empty(title: Option<&str>) -> Document {
    let heading = "Underrättelse om tilldelningsbeslut (utkast)";
    let heading = title.map_or_else(|| heading.to_owned(), |title| format!("{heading}: {title}"));
    Document::new(Language::Swedish, heading)
}

/// The sections on the notice; those of the act of 2007 are not recorded.
fn basis(regime: Option<Regime>) -> Vec<Citation> {
    match regime {
        Some(Regime::Lou2016Directive) => vec![Citation::of("2016:1145", Some("12"), "12")],
        Some(Regime::Lou2016Annex2 | Regime::Lou2016Below) => {
            vec![Citation::of("2016:1145", Some("19"), "19")]
        }
        _ => Vec::new(),
    }
}

struct Draft<'a> {
    table: &'a EvaluationTable,
    missing: Vec<String>,
    out: Document,
}

impl Draft<'_> {
    fn lacks(&mut self, path: &str, absent: bool) {
        if absent {
            self.missing.push(path.to_owned());
        }
    }

    fn figure(&self, value: &Rational) -> String {
        figure(&self.table.model, self.table.lowest_first, value).sv
    }

    fn decision(&mut self, winners: &[String], basis: &[Citation]) {
        let by: Vec<String> = basis.iter().map(|own| own.text().sv).collect();
        let by = if by.is_empty() { String::new() } else { format!(" enligt {}", by.join(", ")) };
        self.out.heading("Beslut");
        match winners {
            [] => self.out.paragraph("Inget anbud rangordnas, och inget kan tilldelas."),
            [winner] => self.out.paragraph(format!(
                "Anbud {winner} tilldelas kontraktet. Detta är en underrättelse om beslutet och skälen för det{by}."
            )),
            _ => {
                let ids = joined(winners).sv;
                self.missing.push("model.tieBreak".to_owned());
                self.out.paragraph(format!(
                    "{ids} har lika jämförelsetal och delar första platsen. Innan någon kan tilldelas kontraktet måste regeln för lika anbud i upphandlingsdokumenten användas."
                ));
            }
        }
    }

    fn method(&mut self) {
        self.out.heading("Så utvärderades anbuden");
        self.out.paragraph(model(&self.table.model).sv);
        if let Some(places) = self.table.model.round_scores_to {
            self.out.paragraph(format!("Talen avrundas till {places} decimaler före rangordning."));
        }
        let used: Vec<String> = self
            .table
            .reference
            .iter()
            .map(|own| {
                format!("{} {}", reference(own.what).sv, reference_value(own.what, &own.value).sv)
            })
            .collect();
        if !used.is_empty() {
            self.out.paragraph(format!("Anbuden mäts mot {}.", used.join(" och ")));
        }
        let rows = self.table.rows.iter().map(|row| {
            let kronor = |value: &Option<Rational>| {
                value.as_ref().map(|value| amount(value).sv).unwrap_or_default()
            };
            let points = |value: &Option<Rational>| {
                value.as_ref().map(|value| number(value, 2).sv).unwrap_or_default()
            };
            vec![
                row.bid.clone(),
                row.rank.to_string(),
                kronor(if row.cost.is_some() { &row.cost } else { &row.price }),
                points(&row.quality),
                self.figure(&row.score),
            ]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        let head = ["Anbud", "Plats", "Pris", "Kvalitet", "Jämförelsetal"].map(str::to_owned);
        self.out.table(head.to_vec(), rows);
    }

    /// Why each of the others is not awarded.
    fn others(&mut self, winner: &str) {
        let table = self.table;
        let Some(first) = table.rows.iter().find(|row| row.bid == winner) else {
            return;
        };
        let others: Vec<&EvaluationRow> =
            table.rows.iter().filter(|row| row.bid != winner).collect();
        if others.is_empty() {
            return;
        }
        self.out.heading("Skälen anbud för anbud");
        let mut criteria_apart = false;
        for row in others {
            let (sentence, apart) = self.reason(first, row);
            criteria_apart |= apart;
            self.out.paragraph(sentence);
        }
        // Points alone are no reasons: what was good and less good in words is a person's to write.
        self.lacks("criteria.reasons", criteria_apart);
    }

    /// Why one bid comes after the winner, and whether quality is part of it.
    fn reason(&self, first: &EvaluationRow, row: &EvaluationRow) -> (String, bool) {
        let apart = |one: &Rational, other: &Rational| {
            let apart = one.minus(other);
            let back = apart.negated();
            apart.max(back)
        };
        let mut said = format!(
            "Anbud {} kommer på plats {} med jämförelsetalet {}; det vinnande anbudet {} har {}.",
            row.bid,
            row.rank,
            self.figure(&row.score),
            first.bid,
            self.figure(&first.score),
        );
        if let (Some(own), Some(winning)) = (&row.price, &first.price) {
            let difference = amount(&apart(own, winning)).sv;
            said += &match own.cmp(winning) {
                std::cmp::Ordering::Greater => format!(" Priset är {difference} högre."),
                std::cmp::Ordering::Less => format!(" Priset är {difference} lägre."),
                std::cmp::Ordering::Equal => " Priset är detsamma.".to_owned(),
            };
        }
        if let (Some(own), Some(winning)) = (&row.price_points, &first.price_points) {
            said += &format!(
                " Det ger {} poäng för pris mot {}.",
                number(own, 2).sv,
                number(winning, 2).sv
            );
        }
        let mut quality_differs = false;
        if let (Some(own), Some(winning)) = (&row.quality, &first.quality) {
            quality_differs = own != winning;
            said += &format!(
                " Kvaliteten bedömdes till {} poäng mot {}.",
                number(own, 2).sv,
                number(winning, 2).sv
            );
        }
        for own in &row.criteria {
            let id = own.id.as_deref().unwrap_or_default();
            let winning = first.criteria.iter().find(|other| other.id == own.id);
            if let Some(winning) = winning.filter(|winning| winning.score != own.score) {
                said += &format!(
                    " På kriteriet {id} fick anbudet {} poäng och det vinnande {}.",
                    number(&own.score, 2).sv,
                    number(&winning.score, 2).sv
                );
            }
        }
        (said, quality_differs)
    }

    fn rejected(&mut self, rejected: &[RejectedBid]) {
        if self.table.not_ranked.is_empty() {
            return;
        }
        self.out.heading("Anbud som inte har rangordnats");
        let mut items = Vec::new();
        let mut without = false;
        for id in &self.table.not_ranked {
            let reason = rejected
                .iter()
                .find(|own| own.bid.as_deref() == Some(id))
                .and_then(|own| own.reason.as_deref());
            match reason {
                Some(reason) => items.push(format!("Anbud {id}: {reason}")),
                None => {
                    without = true;
                    items.push(format!("Anbud {id} har inte rangordnats."));
                }
            }
        }
        self.lacks("rejected.reason", without);
        self.out.list(items);
    }

    fn standstill(&mut self, until: Option<Day>) {
        if let Some(day) = until {
            self.out.heading("Avtalsspärr");
            self.out.paragraph(format!(
                "Avtal ingås inte till och med den {day}. En ansökan om överprövning av upphandlingen ska ha kommit in till förvaltningsrätten innan avtalsspärren har löpt ut."
            ));
        }
    }
}
