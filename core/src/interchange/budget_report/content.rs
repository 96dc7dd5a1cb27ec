//! What a budget report says, before it takes the form of a text or a page.

use super::BudgetReport;
use super::labels::{self, kronor, pick};
use super::trace;
use crate::budget::{FrameStatus, PlanFrame, PlanYear, YearTotal};
use crate::finding::{Finding, Outcome};
use crate::language::Language;
use crate::money::Sek;

/// A part of a report.
pub(super) enum Block {
    Title(String),
    Heading(String),
    /// A smaller heading that a number of a table points to.
    Traced {
        anchor: String,
        heading: String,
    },
    Words(String),
    Table(Table),
    List(Vec<String>),
}

/// A table; the first column holds headings.
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell, and the part of the report that tells what it rests on.
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) number: bool,
    pub(super) to: Option<String>,
}

impl Cell {
    pub(super) fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), number: false, to: None }
    }

    fn amount(amount: Option<Sek>, to: &str, language: Language) -> Self {
        Self { text: kronor(amount, language), number: true, to: Some(to.to_owned()) }
    }
}

/// Where the numbers of a frame's year are traced.
pub(super) fn anchor(frame: usize, year: i32) -> String {
    format!("f{}-{year}", frame.saturating_add(1))
}

pub(super) fn of(report: &BudgetReport<'_>) -> Vec<Block> {
    let mut writer = Writer { report, language: report.language, blocks: Vec::new() };
    writer.lead();
    writer.all_frames();
    for (place, frame) in report.plan.frames.iter().flatten().enumerate() {
        writer.frame(place, frame);
    }
    writer.grants();
    writer.outside();
    writer.findings();
    writer.traces();
    writer.blocks
}

struct Writer<'a> {
    report: &'a BudgetReport<'a>,
    language: Language,
    blocks: Vec<Block>,
}

impl<'a> Writer<'a> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        pick(self.language, sv, en)
    }

    fn lead(&mut self) {
        let title = self.say("Budgetrapport", "Budget report").to_owned();
        self.blocks.push(Block::Title(title));
        let mut words = labels::method(self.report.method, self.language).to_owned();
        if let Some(as_of) = self.report.as_of {
            words.push_str(
                &[" ", self.say("Läget den", "As of"), " ", &as_of.to_string(), "."].concat(),
            );
        }
        words.push(' ');
        words.push_str(self.say(
            "Varje tal i tabellerna leder till det som det vilar på. Det som är okänt är inte noll.",
            "Each number of the tables leads to what it rests on. What is unknown is not zero.",
        ));
        self.blocks.push(Block::Words(words));
    }

    fn rows(&self, place: usize) -> Vec<&'a PlanYear> {
        let frames = self.report.plan.frames.as_deref().unwrap_or_default().len().max(1);
        let years = self.report.forecast.years.len().checked_div(frames).unwrap_or(0);
        let rows = self.report.forecast.years.iter();
        rows.skip(place.saturating_mul(years)).take(years).collect()
    }

    fn head<'b>(&self, amounts: impl Iterator<Item = (&'b str, &'b str)>) -> Vec<String> {
        let first = [("År", "Year"), ("Status", "Status")];
        let swedish = self.language == Language::Swedish;
        let own = |(sv, en): (&str, &str)| if swedish { sv.to_owned() } else { en.to_owned() };
        first.into_iter().map(own).chain(amounts.map(own)).collect()
    }

    /// The sum that a board asks for: all frames of a year, never the years of a frame.
    fn all_frames(&mut self) {
        if !several_frames(self.report) {
            return;
        }
        let language = self.language;
        let heading = self.say("Alla ramar", "All frames").to_owned();
        self.blocks.push(Block::Heading(heading));
        let words = self.say(
            "Varje rad är summan av ramarna för ett år. Nivåer läggs aldrig ihop över åren.",
            "Each row is the sum of the frames for one year. Levels are never added up over the years.",
        );
        self.blocks.push(Block::Words(words.to_owned()));
        let mut rows = Vec::new();
        for own in &self.report.forecast.totals {
            let mut cells =
                vec![Cell::words(own.year.to_string()), Cell::words(statuses(own, language))];
            cells.extend(AMOUNTS.iter().map(|column| {
                let text = kronor((column.of_all)(own), language);
                Cell { text, number: true, to: None }
            }));
            rows.push(cells);
        }
        let head = self.head(AMOUNTS.iter().map(|own| (own.sv, own.en)));
        self.blocks.push(Block::Table(Table { head, rows }));
    }

    fn frame(&mut self, place: usize, frame: &PlanFrame) {
        let id = frame.id.clone().unwrap_or_default();
        let heading = match &frame.holder {
            Some(holder) => [self.say("Ram", "Frame"), " ", &id, ": ", holder].concat(),
            None => [self.say("Ram", "Frame"), " ", &id].concat(),
        };
        self.blocks.push(Block::Heading(heading));
        let rows = self.rows(place);
        let language = self.language;
        let status = |status: Option<FrameStatus>| {
            status.map_or_else(
                || pick(language, "okänd", "unknown").to_owned(),
                |own| labels::status(own, language).to_owned(),
            )
        };
        let mut cells = Vec::new();
        for row in &rows {
            let to = anchor(place, row.year);
            let mut own = vec![Cell::words(row.year.to_string()), Cell::words(status(row.status))];
            own.extend(AMOUNTS.iter().map(|own| Cell::amount((own.of_frame)(row), &to, language)));
            cells.push(own);
        }
        let head = self.head(AMOUNTS.iter().map(|own| (own.sv, own.en)));
        let steps = self.steps(&rows);
        let unknown = self.unknown(&rows);
        self.blocks.push(Block::Table(Table { head, rows: cells }));
        if !unknown.is_empty() {
            let lead = self.say(
                "Kostnader som inte är kända och inte ingår i summorna:",
                "Costs that are not known and are in no sum:",
            );
            self.blocks.push(Block::Words(lead.to_owned()));
            self.blocks.push(Block::List(unknown));
        }
        if !steps.is_empty() {
            self.blocks.push(Block::List(steps));
        }
    }

    fn unknown(&self, rows: &[&PlanYear]) -> Vec<String> {
        let mut lines = Vec::new();
        for row in rows {
            for own in &row.unknown {
                let layer = labels::layer(own.layer, self.language);
                let missing = trace::in_words(&own.missing, self.language);
                let label = self.say("saknas", "missing");
                lines.push(format!(
                    "{}, {} ({layer}), {label}: {missing}",
                    row.year, own.commitment
                ));
            }
        }
        lines
    }

    fn steps(&self, rows: &[&PlanYear]) -> Vec<String> {
        let mut lines = Vec::new();
        for row in rows {
            if let Some(day) = row.used_up_on {
                let words = self.say("Ramen är förbrukad", "The frame is used up on");
                lines.push(format!("{}: {words} {day}.", row.year));
            }
            for own in &row.actions {
                let what = labels::action(own.kind, self.language);
                let by = own.by.map_or_else(
                    || {
                        let label =
                            self.say("dagen är okänd, saknas", "the day is unknown, missing");
                        format!("{label}: {}", trace::in_words(&own.missing, self.language))
                    },
                    |by| format!("{} {by}", self.say("senast", "by")),
                );
                let passed = match own.passed {
                    Some(true) => self.say(" (dagen har passerat)", " (the day has passed)"),
                    _ => "",
                };
                lines.push(format!("{}, {}: {what}, {by}{passed}.", row.year, own.commitment));
            }
        }
        lines
    }

    fn grants(&mut self) {
        let language = self.language;
        let used = &self.report.forecast.grants;
        if used.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(self.say("Bidrag", "Grants").to_owned()));
        let number = |amount| Cell { text: kronor(amount, language), number: true, to: None };
        let mut rows = Vec::new();
        for (own, grant) in used.iter().zip(self.report.plan.grants.iter().flatten()) {
            let name = grant.name.clone().unwrap_or_else(|| own.grant.clone());
            let source = grant.source.clone();
            let source = source.unwrap_or_else(|| trace::no_source(language).to_owned());
            rows.push(vec![
                Cell::words(name),
                number(own.amount),
                number(Some(own.drawn)),
                number(own.left),
                Cell::words(source),
            ]);
        }
        let head = [
            ("Bidrag", "Grant"),
            ("Beviljat", "Granted"),
            ("I anspråk", "Drawn"),
            ("Kvar", "Left"),
            ("Källa", "Source"),
        ];
        let head = head.iter().map(|(sv, en)| pick(language, sv, en).to_owned()).collect();
        self.blocks.push(Block::Table(Table { head, rows }));
    }

    fn outside(&mut self) {
        if self.report.forecast.outside.is_empty() {
            return;
        }
        let heading = self.say("Utanför ramarna", "Outside the frames").to_owned();
        self.blocks.push(Block::Heading(heading));
        let language = self.language;
        let own = self.report.forecast.outside.iter();
        let line = |own: &crate::budget::OutsideCost| {
            format!("{}, {}: {}", own.year, own.commitment, kronor(Some(own.amount), language))
        };
        self.blocks.push(Block::List(own.map(line).collect()));
    }

    /// What is not as it should be, or cannot be said.
    fn findings(&mut self) {
        let language = self.language;
        let open = |finding: &&Finding| {
            !matches!(finding.outcome, Outcome::Satisfied | Outcome::NotApplicable { .. })
        };
        let mut lines = Vec::new();
        for finding in self.report.forecast.findings.iter().filter(open) {
            let name = finding.rule_name(language);
            let word = finding.outcome_word(language);
            let reason = finding.reason(language).map(|own| [" ", &own].concat());
            let facts = finding.facts_in_words(language);
            let facts: Vec<String> =
                facts.iter().map(|(name, value)| [name.as_str(), " ", value].concat()).collect();
            let facts = facts.join("; ");
            lines.push(format!("{name}: {word}.{} ({facts})", reason.unwrap_or_default()));
        }
        let heading = self.say("Att ta ställning till", "To be considered").to_owned();
        self.blocks.push(Block::Heading(heading));
        if lines.is_empty() {
            let words = self.say("Inget.", "Nothing.").to_owned();
            self.blocks.push(Block::Words(words));
        } else {
            self.blocks.push(Block::List(lines));
        }
    }

    fn traces(&mut self) {
        let heading = self.say("Vad talen vilar på", "What the numbers rest on").to_owned();
        self.blocks.push(Block::Heading(heading));
        for (place, frame) in self.report.plan.frames.iter().flatten().enumerate() {
            for row in self.rows(place) {
                let id = frame.id.clone().unwrap_or_default();
                let heading =
                    [self.say("Ram", "Frame"), " ", &id, ", ", &row.year.to_string()].concat();
                self.blocks.push(Block::Traced { anchor: anchor(place, row.year), heading });
                self.blocks.push(Block::List(trace::lines(row, frame, self.report)));
            }
        }
    }
}

/// A column of amounts.
pub(super) struct Amounts {
    pub(super) sv: &'static str,
    pub(super) en: &'static str,
    /// The amount of one frame.
    pub(super) of_frame: fn(&PlanYear) -> Option<Sek>,
    /// The sum of all frames.
    pub(super) of_all: fn(&YearTotal) -> Option<Sek>,
}

macro_rules! amounts {
    ($($field:ident: $sv:literal, $en:literal;)+) => {
        &[$(Amounts { sv: $sv, en: $en, of_frame: |row| row.$field, of_all: |row| row.$field },)+]
    };
}

/// The columns of a year.
pub(super) const AMOUNTS: &[Amounts] = amounts![
    amount: "Ram", "Frame";
    committed: "Bundet", "Committed";
    left: "Kvar", "Left";
    option: "Optioner", "Options";
    left_after_options: "Kvar efter optioner", "Left after options";
    actual: "Utfall", "Outcome";
    expected: "Väntat helår", "Expected for the year";
    expected_left: "Väntat kvar", "Expected left";
];

/// The statuses of the frames of a year, in words.
pub(super) fn statuses(own: &YearTotal, language: Language) -> String {
    let words: Vec<&str> = own.statuses.iter().map(|own| labels::status(*own, language)).collect();
    words.join(", ")
}

/// Whether a sum of all frames says more than the frame does.
pub(super) fn several_frames(report: &BudgetReport<'_>) -> bool {
    report.plan.frames.as_deref().unwrap_or_default().len() > 1
}
