//! The sheets of the workbook: the years of the frames, and every cost.

use super::BudgetReport;
use super::content::{AMOUNTS, several_frames, statuses};
use super::labels::{self, pick};
use super::trace;
use super::xlsx::{Column, Sheet, Value, letters};
use crate::law::Stamp;

/// The place of the first amount in the sheet of the frames.
const FIRST_AMOUNT: usize = 3;

pub(super) fn of(report: &BudgetReport<'_>) -> Vec<Sheet> {
    let mut sheets = vec![years(report)];
    if several_frames(report) {
        sheets.push(all_frames(report));
    }
    sheets.extend([costs(report), unknown(report)]);
    sheets.extend(report.stamp.map(|stamp| version(stamp, report)));
    sheets
}

fn text(heading: &str, width: u32) -> Column {
    Column { heading: heading.to_owned(), width }
}

fn money(heading: &str) -> Column {
    Column { heading: heading.to_owned(), width: 20 }
}

fn years(report: &BudgetReport<'_>) -> Sheet {
    let language = report.language;
    let say = |sv, en| pick(language, sv, en);
    let mut head = vec![
        text(say("Ram", "Frame"), 16),
        text(say("År", "Year"), 8),
        text(say("Status", "Status"), 14),
    ];
    head.extend(AMOUNTS.iter().map(|own| money(say(own.sv, own.en))));
    let mut rows = Vec::new();
    for row in &report.forecast.years {
        let status = row.status.map_or("", |own| labels::status(own, language));
        let mut cells = vec![
            Value::Text(row.frame.clone()),
            Value::Count(i64::from(row.year)),
            Value::Text(status.to_owned()),
        ];
        cells.extend(AMOUNTS.iter().map(|own| Value::Amount((own.of_frame)(row))));
        rows.push(cells);
    }
    sheet(frames_sheet(report), head, rows, report)
}

fn frames_sheet(report: &BudgetReport<'_>) -> &'static str {
    pick(report.language, "Ramar", "Frames")
}

/// All frames of a year, summed from the sheet of the frames; years are never added up.
fn all_frames(report: &BudgetReport<'_>) -> Sheet {
    let language = report.language;
    let say = |sv, en| pick(language, sv, en);
    let mut head = vec![text(say("År", "Year"), 8), text(say("Status", "Status"), 22)];
    head.extend(AMOUNTS.iter().map(|own| money(say(own.sv, own.en))));
    let last = report.forecast.years.len().saturating_add(1);
    let source = frames_sheet(report);
    let years = format!("{source}!$B$2:$B${last}");
    let mut rows = Vec::new();
    for (row, own) in (2_usize..).zip(&report.forecast.totals) {
        let mut cells =
            vec![Value::Count(i64::from(own.year)), Value::Text(statuses(own, language))];
        for (place, column) in AMOUNTS.iter().enumerate() {
            let amounts = letters(place.saturating_add(FIRST_AMOUNT));
            let amounts = format!("{source}!${amounts}$2:${amounts}${last}");
            let unknown = say("okänt", "unknown");
            let all = format!("SUMPRODUCT(({years}=$A{row})*ISNUMBER({amounts}))");
            let sum = format!("SUMIF({years},$A{row},{amounts})");
            let formula = format!("IF({all}=COUNTIF({years},$A{row}),{sum},\"{unknown}\")");
            cells.push(Value::Sum { amount: (column.of_all)(own), formula });
        }
        rows.push(cells);
    }
    sheet(say("Alla ramar", "All frames"), head, rows, report)
}

fn costs(report: &BudgetReport<'_>) -> Sheet {
    let language = report.language;
    let say = |sv, en| pick(language, sv, en);
    let head = vec![
        text(say("Åtagande", "Commitment"), 18),
        text(say("Ram", "Frame"), 16),
        text(say("Skikt", "Layer"), 12),
        text(say("Ursprung", "Origin"), 22),
        text(say("Från och med", "From"), 13),
        text(say("Till och med", "To, inclusive"), 13),
        money(say("Belopp", "Amount")),
        money(say("Därav bidrag", "Of which grants")),
        money(say("Ramen bär", "Borne by the frame")),
        text(say("Källa", "Source"), 40),
    ];
    let mut rows = Vec::new();
    for row in &report.forecast.years {
        for cost in &row.costs {
            let source = cost.source.as_deref().unwrap_or(trace::no_source(language));
            rows.push(vec![
                Value::Text(cost.commitment.clone()),
                Value::Text(row.frame.clone()),
                Value::Text(labels::layer(cost.layer, language).to_owned()),
                Value::Text(labels::origin(cost.origin, language).to_owned()),
                Value::Date(cost.from),
                Value::Date(cost.to),
                Value::Amount(Some(cost.amount)),
                Value::Amount(cost.amount.minus(cost.net).ok()),
                Value::Amount(Some(cost.net)),
                Value::Text(source.to_owned()),
            ]);
        }
    }
    sheet(say("Kostnader", "Costs"), head, rows, report)
}

fn unknown(report: &BudgetReport<'_>) -> Sheet {
    let language = report.language;
    let say = |sv, en| pick(language, sv, en);
    let head = vec![
        text(say("Åtagande", "Commitment"), 18),
        text(say("Ram", "Frame"), 16),
        text(say("År", "Year"), 8),
        text(say("Skikt", "Layer"), 12),
        text(say("Det som saknas", "What is missing"), 60),
    ];
    let mut rows = Vec::new();
    for row in &report.forecast.years {
        for own in &row.unknown {
            rows.push(vec![
                Value::Text(own.commitment.clone()),
                Value::Text(row.frame.clone()),
                Value::Count(i64::from(row.year)),
                Value::Text(labels::layer(own.layer, language).to_owned()),
                Value::Text(trace::in_words(&own.missing, language)),
            ]);
        }
    }
    sheet(say("Okänt", "Unknown"), head, rows, report)
}

/// By which version and which law the report was made.
fn version(stamp: &Stamp, report: &BudgetReport<'_>) -> Sheet {
    let say = |sv, en| pick(report.language, sv, en);
    let head = vec![text(say("Uppgift", "Item"), 34), text(say("Värde", "Value"), 70)];
    let row =
        |name: &str, value: &str| vec![Value::Text(name.to_owned()), Value::Text(value.to_owned())];
    let mut rows = vec![
        row(say("Version av anbud", "Version of anbud"), &stamp.version),
        row(say("Lagbok, SHA-256", "Law book, SHA-256"), &stamp.book),
    ];
    let read = say("Läst till och med", "Read to");
    let days = stamp.read_to.iter();
    rows.extend(days.map(|(act, day)| row(&format!("{read}: {act}"), &day.to_string())));
    sheet(say("Version", "Version"), head, rows, report)
}

fn sheet(name: &str, head: Vec<Column>, rows: Vec<Vec<Value>>, report: &BudgetReport<'_>) -> Sheet {
    let unknown = pick(report.language, "okänt", "unknown");
    Sheet { name: name.to_owned(), head, rows, unknown }
}
