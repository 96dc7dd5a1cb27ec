//! The report in brief: at most eight lines of 80 columns, for a list of cases in a terminal.

use super::content::{Content, Found};
use super::labels::pick;
use super::text::wrap;
use super::values::lower;
use crate::finding::{RuleId, Standing};
use crate::language::Language;

const WIDTH: usize = 80;
const LINES: usize = 8;
/// Columns before the text of a row: the longest label, its indent and a space after it.
const LABEL: usize = 12;

/// The rules that name the governing law, or the form that needs no procurement; the most
/// specific first.
const GOVERNING: [RuleId; 4] =
    [RuleId::REGIME, RuleId::ACT, RuleId::DOSSIER_ROUTE, RuleId::DOSSIER_PARTNERSHIP_VERDICT];

/// Which rows get a second line first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Heavy,
    Medium,
    Light,
}

impl Weight {
    const ALL: [Self; 3] = [Self::Heavy, Self::Medium, Self::Light];
}

/// A labelled row: a lead, then as many items as there is room for.
struct Row {
    weight: Weight,
    label: &'static str,
    lead: String,
    items: Vec<String>,
    /// What stands between two items.
    between: &'static str,
    /// Whether the row ends with the number of items left out.
    counts_rest: bool,
}

pub(super) fn render(content: &Content<'_>) -> String {
    let mut rows = vec![status(content), governing(content)];
    rows.extend(ranking(content));
    rows.extend([decided(content), missing(content), next(content)]);

    // Every row has one line; the other lines go to the most important rows that need them.
    let mut spare = LINES.saturating_sub(1).saturating_sub(rows.len());
    let mut granted = vec![1_usize; rows.len()];
    for weight in Weight::ALL {
        for (row, lines) in rows.iter().zip(&mut granted) {
            if row.weight == weight && spare > 0 && row.fitted(2, content.language).len() > 1 {
                *lines = 2;
                spare = spare.saturating_sub(1);
            }
        }
    }
    let as_of = content.as_of.map(|day| format!(" ({day})")).unwrap_or_default();
    let mut lines = cut(wrapped("", &[&content.title, as_of.as_str()].concat()), 1);
    for (row, most) in rows.iter().zip(granted) {
        lines.extend(row.fitted(most, content.language));
    }
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

/// How far the matter has come; a note stands in its place, since nothing counts before it.
fn status(content: &Content<'_>) -> Row {
    if let Some(note) = content.note {
        return Row {
            weight: Weight::Heavy,
            ..Row::prose(pick(content.language, "Obs", "Note"), note.to_owned())
        };
    }
    let lead = [content.status, "."].concat();
    Row {
        weight: Weight::Light,
        items: content
            .status_means
            .split_inclusive(". ")
            .map(|own| own.trim().to_owned())
            .collect(),
        between: " ",
        ..Row::prose(pick(content.language, "Läge", "Status"), lead)
    }
}

/// The law that governs the purchase, or the finding that leaves it open.
fn governing(content: &Content<'_>) -> Row {
    let language = content.language;
    let first = |decided: bool| {
        GOVERNING.iter().find_map(|rule| {
            found(content).find(|found| found.rule == *rule && is_decided(found) == decided)
        })
    };
    let text = match (first(true), first(false)) {
        (Some(found), _) => found.reason.clone().unwrap_or_else(|| headline(found)),
        (None, Some(found)) => headline(found),
        (None, None) => {
            pick(language, "inget köp i ärendet", "no purchase in the matter").to_owned()
        }
    };
    Row::prose(pick(language, "Lag", "Law"), text)
}

fn ranking(content: &Content<'_>) -> Option<Row> {
    let places = content.ranking.iter();
    let items: Vec<String> = places
        .map(|place| [place.rank.as_str(), ". ", &place.bid, " ", &place.figure].concat())
        .collect();
    let label = pick(content.language, "Ordning", "Ranking");
    (!items.is_empty()).then(|| Row {
        items,
        between: "; ",
        counts_rest: true,
        ..Row::prose(label, String::new())
    })
}

/// How many questions are decided, and what was found: first what is breached, then one finding
/// of each topic, then the others, each rule once.
fn decided(content: &Content<'_>) -> Row {
    let language = content.language;
    let asked = |found: &&Found<'_>| {
        !matches!(found.standing, Standing::NotApplicable | Standing::NotStated)
    };
    let questions = found(content).filter(asked).count();
    let mut picked: Vec<&Found<'_>> =
        found(content).filter(|found| found.standing == Standing::Breached).collect();
    let is_shown = |found: &&Found<'_>| {
        found.standing == Standing::Satisfied
            && found.reason.is_some()
            && !GOVERNING.contains(&found.rule)
    };
    let first = content.topics.iter().filter_map(|own| own.found.iter().find(is_shown));
    picked.extend(first.chain(found(content).filter(is_shown)));
    let mut rules: Vec<RuleId> = Vec::new();
    let mut items = Vec::new();
    for found in picked {
        if found.standing == Standing::Breached {
            items.push(headline(found));
        } else if !rules.contains(&found.rule) {
            rules.push(found.rule);
            items.extend(found.reason.clone());
        }
    }
    let decided = found(content).filter(|found| is_decided(found)).count();
    let lead = match language {
        Language::Swedish => format!("{decided} av {questions} frågor."),
        Language::English => format!("{decided} of {questions} questions."),
    };
    Row {
        weight: Weight::Heavy,
        items,
        between: " ",
        ..Row::prose(pick(language, "Avgjort", "Decided"), lead)
    }
}

fn missing(content: &Content<'_>) -> Row {
    let language = content.language;
    let items: Vec<String> = content.missing.iter().map(|own| lower(&own.what)).collect();
    let lead = if items.is_empty() { pick(language, "inget", "nothing") } else { "" };
    Row {
        weight: Weight::Heavy,
        items,
        between: "; ",
        counts_rest: true,
        ..Row::prose(pick(language, "Saknas", "Missing"), lead.to_owned())
    }
}

fn next(content: &Content<'_>) -> Row {
    let text = content.ahead.first().map_or_else(
        || pick(content.language, "ingen", "none").to_owned(),
        |day| [&day.on.to_string(), " ", day.weekday, ": ", &day.what].concat(),
    );
    Row::prose(pick(content.language, "Nästa dag", "Next date"), text)
}

fn found<'a>(content: &'a Content<'_>) -> impl Iterator<Item = &'a Found<'a>> {
    content.topics.iter().flat_map(|own| &own.found)
}

fn headline(found: &Found<'_>) -> String {
    [&found.subject, ": ", &lower(&found.outcome_word), "."].concat()
}

fn is_decided(found: &Found<'_>) -> bool {
    matches!(found.standing, Standing::Satisfied | Standing::Breached)
}

impl Row {
    const fn prose(label: &'static str, lead: String) -> Self {
        Self {
            weight: Weight::Medium,
            label,
            lead,
            items: Vec::new(),
            between: "",
            counts_rest: false,
        }
    }

    /// The row in at most so many lines, with the items that fit, in their order; text that does
    /// not fit even by itself is cut.
    fn fitted(&self, most: usize, language: Language) -> Vec<String> {
        let mut shown: Vec<&str> = Vec::new();
        for item in &self.items {
            shown.push(item);
            if self.lines(&shown, language).len() > most {
                shown.pop();
            }
        }
        if shown.is_empty() && self.lead.is_empty() {
            shown.extend(self.items.first().map(String::as_str));
        }
        cut(self.lines(&shown, language), most)
    }

    fn lines(&self, shown: &[&str], language: Language) -> Vec<String> {
        let mut text = self.lead.clone();
        for (place, item) in shown.iter().enumerate() {
            match place {
                0 if text.is_empty() => {}
                0 => text.push(' '),
                _ => text.push_str(self.between),
            }
            text.push_str(item);
        }
        let rest = self.items.len().saturating_sub(shown.len());
        if self.counts_rest && rest > 0 {
            text.push_str(&match language {
                Language::Swedish => format!(" och {rest} till"),
                Language::English => format!(" and {rest} more"),
            });
        }
        wrapped(self.label, &text)
    }
}

fn wrapped(label: &str, text: &str) -> Vec<String> {
    let (first, then) = match label.is_empty() {
        true => (String::new(), String::new()),
        false => {
            let fill = LABEL.saturating_sub(2).saturating_sub(label.chars().count());
            (["  ", label, &" ".repeat(fill)].concat(), " ".repeat(LABEL))
        }
    };
    let mut out = String::new();
    wrap(&mut out, WIDTH, &first, &then, text);
    out.lines().map(str::to_owned).collect()
}

/// The first lines; the last of them ends with an ellipsis where there were more.
fn cut(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        while last.chars().count() > WIDTH.saturating_sub(2) {
            let end = last.rfind(' ').unwrap_or_default();
            last.truncate(end);
        }
        last.push_str(" …");
    }
    lines
}
