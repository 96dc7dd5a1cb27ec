//! The report of an evaluation: a table of bids and criteria with every value on the way.

use super::words::{figure, model, pick, reference, reference_value};
use crate::award::AwardModel;
use crate::error::Error;
use crate::evaluation::{EvaluationTable, ScoredBid, amount, evaluation_table, number};
use crate::interchange::document::Document;
use crate::interchange::footer;
use crate::language::{Language, Text};
use crate::law::Stamp;
use crate::rational::Rational;
use crate::wire::output;

output! {
    /// Report of an evaluation (utvärderingsrapport): the table, and the same as text and as HTML.
    pub struct EvaluationReport {
        /// The table with every value, exact.
        pub table: EvaluationTable,
        /// The report as text.
        pub text: String,
        /// The report as an HTML element `article`, without script or style.
        pub html: String,
    }
}

impl EvaluationReport {
    /// With the stamp at its foot.
    #[must_use]
    pub fn with_stamp(mut self, stamp: &Stamp, language: Language) -> Self {
        let foot = stamp.footer(language);
        footer::text(&mut self.text, &foot);
        footer::html(&mut self.html, &foot);
        self
    }
}

/// Reports an evaluation (utvärderingsrapport): per bid and criterion every value on the way to
/// the figure. Numbers in text and HTML are rounded for reading; those of the table are exact.
///
/// # Errors
/// As [`rank`](crate::evaluation::rank).
///
/// ```
/// use anbud::award::AwardModel;
/// use anbud::evaluation::ScoredBid;
/// use anbud::interchange::evaluation_report;
/// use anbud::language::Language;
/// use anbud::wire::Wire;
///
/// let bid = ScoredBid::from_json(r#"{"id":"A","price":"4800000","admissible":true}"#)?;
/// let model = AwardModel::lowest_price();
/// let report = evaluation_report(&model, &[bid], Some("Fältteam"), Language::Swedish)?;
/// assert!(report.text.starts_with("Utvärdering: Fältteam\n"));
///
/// // Without a bid there is nothing to lay out.
/// let report = evaluation_report(&model, &[], None, Language::English)?;
/// assert!(report.text.contains("No bid is ranked."));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn evaluation_report(
    model: &AwardModel,
    bids: &[ScoredBid],
    title: Option<&str>,
    language: Language,
) -> Result<EvaluationReport, Error> {
    let table = evaluation_table(model, bids)?;
    let document = document(&table, title, language);
    Ok(EvaluationReport { text: document.text(), html: document.html(), table })
}

fn document(table: &EvaluationTable, title: Option<&str>, language: Language) -> Document {
    let says = |text: Text| text.in_language(language).to_owned();
    let heading = pick(language, "Utvärdering", "Evaluation");
    let heading = title.map_or_else(|| heading.to_owned(), |title| format!("{heading}: {title}"));
    let mut out = Document::new(language, heading);
    out.paragraph(says(model(&table.model)));
    if let Some(places) = table.model.round_scores_to {
        out.paragraph(says(Text::new(
            format!("Talen avrundas till {places} decimaler före rangordning."),
            format!("Figures are rounded to {places} decimals before ranking."),
        )));
    }
    if table.rows.is_empty() {
        out.paragraph(pick(language, "Inget anbud rangordnas.", "No bid is ranked."));
    }
    let used: Vec<String> = table
        .reference
        .iter()
        .map(|own| {
            let value = says(reference_value(own.what, &own.value));
            format!("{} {value}", says(reference(own.what)))
        })
        .collect();
    if !used.is_empty() {
        let label = pick(language, "Referensvärden", "Reference values");
        out.paragraph(format!("{label}: {}.", used.join("; ")));
    }
    overview(&mut out, table, language);
    parts(&mut out, table, language);
    criteria(&mut out, table, language);
    if !table.not_ranked.is_empty() {
        let label = pick(language, "Rangordnas inte", "Not ranked");
        out.paragraph(format!("{label}: {}.", table.not_ranked.join(", ")));
    }
    out
}

type Value = fn(&crate::evaluation::EvaluationRow) -> Option<&Rational>;

/// A column: its heading in both languages, its value, and how that is shown.
type Column = (&'static str, &'static str, Value, fn(&Rational) -> Text);

/// One row a bid, with the columns that the model has.
fn overview(out: &mut Document, table: &EvaluationTable, language: Language) {
    let says = |text: Text| text.in_language(language).to_owned();
    let four = |value: &Rational| number(value, 4);
    let columns: [Column; 7] = [
        ("Pris", "Price", |row| row.price.as_ref(), amount),
        ("Kostnad", "Cost", |row| row.cost.as_ref(), amount),
        ("Kvalitet", "Quality", |row| row.quality.as_ref(), four),
        ("Prispoäng", "Points for price", |row| row.price_points.as_ref(), four),
        ("Kvalitetspoäng", "Points for quality", |row| row.quality_points.as_ref(), four),
        ("Avdrag", "Deduction", |row| row.deduction.as_ref(), amount),
        ("Före avrundning", "Before rounding", |row| row.unrounded.as_ref(), four),
    ];
    let used: Vec<_> = columns
        .into_iter()
        .filter(|(_, _, of, _)| table.rows.iter().any(|row| of(row).is_some()))
        .collect();
    let mut head =
        vec![pick(language, "Anbud", "Bid").to_owned(), pick(language, "Plats", "Rank").to_owned()];
    head.extend(used.iter().map(|(sv, en, ..)| match language {
        Language::Swedish => (*sv).to_owned(),
        Language::English => (*en).to_owned(),
    }));
    head.push(pick(language, "Jämförelsetal", "Figure").to_owned());
    let rows = table.rows.iter().map(|row| {
        let mut cells = vec![row.bid.clone(), row.rank.to_string()];
        for (_, _, of, shown) in &used {
            cells.push(of(row).map(|value| says(shown(value))).unwrap_or_default());
        }
        cells.push(says(figure(&table.model, table.lowest_first, &row.score)));
        cells
    });
    out.table(head, rows.collect());
}

/// What each price is the sum of.
fn parts(out: &mut Document, table: &EvaluationTable, language: Language) {
    let mut rows = Vec::new();
    for row in &table.rows {
        for part in &row.parts {
            let kind = match part.kind.as_str() {
                "fixed" => pick(language, "fast", "fixed"),
                "variable" => pick(language, "rörlig", "variable"),
                _ => pick(language, "option", "option"),
            };
            rows.push(vec![
                row.bid.clone(),
                part.id.clone().unwrap_or_default(),
                kind.to_owned(),
                amount(&part.sum).in_language(language).to_owned(),
            ]);
        }
    }
    if !rows.is_empty() {
        out.heading(pick(language, "Prisdelar", "Priced parts"));
        let head = [("Anbud", "Bid"), ("Del", "Part"), ("Slag", "Kind"), ("Summa", "Sum")];
        out.table(head.map(|(sv, en)| pick(language, sv, en).to_owned()).to_vec(), rows);
    }
}

/// Each criterion of each bid.
fn criteria(out: &mut Document, table: &EvaluationTable, language: Language) {
    let mut rows = Vec::new();
    for row in &table.rows {
        for own in &row.criteria {
            let worth = match &own.points {
                None => String::new(),
                Some(value) if row.deduction.is_some() => {
                    amount(value).in_language(language).to_owned()
                }
                Some(value) => number(value, 4).in_language(language).to_owned(),
            };
            let plain = |value: &Rational| number(value, 2).in_language(language).to_owned();
            rows.push(vec![
                row.bid.clone(),
                own.id.clone().unwrap_or_default(),
                plain(&own.weight),
                plain(&own.score),
                number(&own.quality, 4).in_language(language).to_owned(),
                worth,
            ]);
        }
    }
    if !rows.is_empty() {
        out.heading(pick(language, "Kriterier", "Criteria"));
        let head = [
            ("Anbud", "Bid"),
            ("Kriterium", "Criterion"),
            ("Vikt", "Weight"),
            ("Betyg", "Score"),
            ("Kvalitet", "Quality"),
            ("I talet", "In the figure"),
        ];
        out.table(head.map(|(sv, en)| pick(language, sv, en).to_owned()).to_vec(), rows);
    }
}
