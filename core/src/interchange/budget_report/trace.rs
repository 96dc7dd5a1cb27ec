//! What the numbers of a year rest on: lines and decisions, each cost with its days, what is booked.

use super::BudgetReport;
use super::labels::{self, kronor, pick};
use crate::budget::{FrameStatus, Layer, PlanCost, PlanFrame, PlanYear};
use crate::finding::missing_in_words;
use crate::language::Language;

pub(super) const fn no_source(language: Language) -> &'static str {
    pick(language, "utan källa", "without a source")
}

/// Paths in words, joined.
pub(super) fn in_words(paths: &[String], language: Language) -> String {
    let words: Vec<&str> = paths
        .iter()
        .map(|path| missing_in_words(path, language).unwrap_or(path.as_str()))
        .collect();
    words.join(", ")
}

/// One line for each thing that the year's numbers rest on.
pub(super) fn lines(row: &PlanYear, frame: &PlanFrame, report: &BudgetReport<'_>) -> Vec<String> {
    let language = report.language;
    let say = |sv, en| pick(language, sv, en);
    let mut lines = Vec::new();
    for line in &row.history {
        let status = line.status.map_or_else(
            || say("utan status", "without a status"),
            |own| labels::status(own, language),
        );
        let decided = line.decided_on.map_or_else(String::new, |day| format!(" {day}"));
        let amount = kronor(line.per_year.or(line.amount), language);
        let level = if line.per_year.is_some() { say(" per år", " a year") } else { "" };
        let source = line.source.as_deref().unwrap_or(no_source(language));
        let name = say("Ramrad", "Frame line");
        lines.push(format!("{name}: {amount}{level}, {status}{decided} ({source})"));
    }
    for own in frame.carry_overs.iter().flatten() {
        let decided = own.status.is_some_and(|status| status >= FrameStatus::Decided);
        if own.year == Some(i64::from(row.year)) && decided {
            let amount = kronor(own.amount, language);
            let source = own.source.as_deref().unwrap_or(no_source(language));
            let name = say("Överfört från tidigare år", "Carried over from earlier years");
            lines.push(format!("{name}: {amount} ({source})"));
        }
    }
    lines.extend(row.costs.iter().map(|cost| cost_line(cost, language)));
    lines.extend(booked(row, frame, report));
    for (layer, sum) in [
        (Layer::Committed, row.committed),
        (Layer::Option, row.option),
        (Layer::Forecast, row.forecast),
    ] {
        let names: Vec<&str> = row
            .costs
            .iter()
            .map(|cost| (cost.layer, cost.commitment.as_str()))
            // A cost that is not known makes the sum unknown: it is named beside the others.
            .chain(row.unknown.iter().map(|own| (own.layer, own.commitment.as_str())))
            .filter(|(own, _)| *own == layer)
            .map(|(_, commitment)| commitment)
            .collect();
        if !names.is_empty() {
            let name = capital(labels::layer(layer, language));
            let sum = kronor(sum, language);
            lines.push(format!("{name} = {} = {sum}", names.join(" + ")));
        }
    }
    if let (Some(amount), Some(committed), Some(left)) = (row.amount, row.committed, row.left) {
        let name = say("Kvar", "Left");
        lines.push(format!("{name} = {amount} − {committed} = {left}"));
    }
    if let (Some(expected), Some(actual)) = (row.expected, row.actual) {
        let words = say(
            "Väntat helår = utfall + återstående bundet och prognos",
            "Expected for the year = outcome + what remains committed and forecast",
        );
        if let Ok(rest) = expected.minus(actual) {
            lines.push(format!("{words} = {actual} + {rest} = {expected}"));
        }
    }
    lines
}

fn cost_line(cost: &PlanCost, language: Language) -> String {
    let layer = labels::layer(cost.layer, language);
    let origin = labels::origin(cost.origin, language);
    let source = cost.source.as_deref().unwrap_or(no_source(language));
    let mut line = format!(
        "{} ({layer}, {origin}, {}–{}): {}",
        cost.commitment, cost.from, cost.to, cost.amount
    );
    for part in &cost.funded {
        line.push_str(&format!(" − {} ({})", part.amount, part.grant));
    }
    if !cost.funded.is_empty() {
        line.push_str(&format!(" = {}", cost.net));
    }
    line.push_str(&format!(" ({source})"));
    line
}

/// What is booked in the year on the frame and its commitments.
fn booked(row: &PlanYear, frame: &PlanFrame, report: &BudgetReport<'_>) -> Vec<String> {
    let language = report.language;
    let mut lines = Vec::new();
    for own in report.plan.actuals.iter().flatten() {
        let commitment = report
            .plan
            .commitments
            .iter()
            .flatten()
            .find(|commitment| own.commitment.is_some() && commitment.id == own.commitment);
        let here = match commitment {
            Some(commitment) => report.plan.frame_id(commitment) == frame.id.as_deref(),
            None => own.frame.is_some() && own.frame == frame.id,
        };
        let (Some(from), Some(to)) = (own.from, own.to) else { continue };
        if !here || from.year() != row.year {
            continue;
        }
        let name = own.commitment.as_deref().or(own.frame.as_deref()).unwrap_or_default();
        let amount = kronor(own.amount, language);
        let source = own.source.as_deref().unwrap_or(no_source(language));
        let label = pick(language, "Bokfört", "Booked");
        lines.push(format!("{label}, {name}, {from}–{to}: {amount} ({source})"));
    }
    lines
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        [first.to_uppercase().collect::<String>().as_str(), letters.as_str()].concat()
    })
}
