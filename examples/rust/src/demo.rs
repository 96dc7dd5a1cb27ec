//! A first review of the Lotsen agreement: when does it end, and by when must notice be given?
//!
//! `cargo run --release -p anbud-examples --bin demo`, in Swedish; `LANGUAGE=en` for English.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use anbud::assignment::{
    Anchor, AssignmentTerms, LatestNoticeAnswer, NoticeAnswer, NoticeBy, NoticeReadings, Step,
};
use anbud::calendar::{Day, Span};
use anbud::finding::Finding;
use anbud::language::Language;
use anbud::wire::Wire;
use serde_json::Value;

/// The day on which the wind-up was known to be decided; a decision is not yet a notice.
const GIVEN: &str = "2024-05-29";
const END_BY: &str = "2024-12-31";

fn main() -> Result<(), Box<dyn Error>> {
    let language = match std::env::var("LANGUAGE") {
        Ok(name) if name.starts_with("en") => Language::English,
        _ => Language::Swedish,
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/linkoping-lotsen-2021.json");
    let case: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let terms = AssignmentTerms::from_json_at(&case["assignment"].to_string(), "assignment")?;
    let mut report = Report { language, text: String::new() };
    report.heading(&case, &terms);
    report.notice(&terms, GIVEN.parse()?)?;
    report.latest(&terms, END_BY.parse()?)?;
    report.unknown(&terms);
    match io::stdout().write_all(report.text.as_bytes()) {
        // Whoever reads may have seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// A report in one language.
struct Report {
    language: Language,
    text: String,
}

/// Adds a line to the report.
macro_rules! line {
    ($report:ident, $($argument:tt)+) => {{
        let text = format!($($argument)+);
        $report.text.push_str(&text);
        $report.text.push('\n');
    }};
}

impl Report {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Swedish => sv,
            Language::English => en,
        }
    }

    fn heading(&mut self, case: &Value, terms: &AssignmentTerms) {
        let title = case["title"].as_str().unwrap_or_default();
        line!(self, "{title}\n{}", "=".repeat(title.chars().count()));
        let source = case["sources"][0]["title"].as_str().unwrap_or_default();
        line!(self, "{}: {source}", self.say("Källa", "Source"));
        if case["status"] == "proposed" {
            let proposed = self.say("förslag till beslut", "proposed decision");
            line!(self, "{}: {proposed}", self.say("Läge", "Status"));
        }
        if let Some(start) = terms.start {
            let further = self.say("tills vidare", "until further notice");
            line!(
                self,
                "{}: {} {start}, {further}",
                self.say("Avtalet", "Agreement"),
                self.say("från", "from")
            );
        }
        for length in terms.notice.iter().flatten().filter_map(|notice| notice.period) {
            let text = Span::from(length).text();
            let label = self.say("Uppsägningstid", "Notice period");
            line!(self, "{label}: {}", text.in_language(self.language));
        }
        line!(self, "");
    }

    fn notice(&mut self, terms: &AssignmentTerms, given: Day) -> Result<(), Box<dyn Error>> {
        let heading = self.say("Om uppsägning lämnas", "If notice is given on");
        self.section(&format!("{heading} {given}"));
        match terms.notice_end(given, NoticeBy::Authority)? {
            NoticeAnswer::End(end) => line!(self, "  {}", end.ends_on),
            NoticeAnswer::Readings(answer) => self.readings(&answer),
            NoticeAnswer::Unknown(unknown) => self.findings(&unknown.findings),
        }
        Ok(())
    }

    fn readings(&mut self, answer: &NoticeReadings) {
        line!(
            self,
            "  {}\n",
            self.say(
                "Villkoren säger inte till vilken dag uppsägningstiden räknas. Tre läsningar:",
                "The terms do not say to which day the notice period runs. Three readings:",
            )
        );
        for (number, reading) in answer.readings.iter().enumerate() {
            let ends = self.say("avtalet slutar", "the agreement ends on");
            line!(
                self,
                "  {}. {}: {ends} {}",
                number + 1,
                self.anchor(reading.anchor),
                reading.ends_on
            );
            line!(self, "     {}: {}", self.say("Steg", "Steps"), self.steps(&reading.steps));
            for finding in reading.findings.iter().take(1) {
                for line in finding.explain(self.language).lines().skip(1) {
                    line!(self, "     {line}");
                }
            }
            line!(self, "");
        }
        self.findings(&answer.findings);
    }

    fn latest(&mut self, terms: &AssignmentTerms, end_by: Day) -> Result<(), Box<dyn Error>> {
        let heading =
            self.say("För att avtalet ska vara slut senast", "For the agreement to have ended by");
        self.section(&format!("{heading} {end_by}"));
        if let LatestNoticeAnswer::Readings(answer) =
            terms.latest_notice(end_by, NoticeBy::Authority, 0)?
        {
            for reading in &answer.readings {
                let (Some(give_by), Some(advise_by)) =
                    (reading.latest.give_by, reading.latest.advise_by)
                else {
                    continue;
                };
                line!(
                    self,
                    "  {}: {} {give_by}; {} {advise_by} ({})",
                    self.anchor(reading.anchor),
                    self.say("säg upp senast", "give notice by"),
                    self.say("råd: lämna uppsägningen", "advice: hand it over on"),
                    self.weekday(advise_by),
                );
            }
        }
        line!(self, "");
        Ok(())
    }

    /// What the terms leave open: an absent bearer or amount is unknown, not nobody and not 0.
    fn unknown(&mut self, terms: &AssignmentTerms) {
        self.section(self.say("Okänt", "Unknown"));
        for cost in terms.cost_bearers.iter().flatten().filter(|cost| cost.bearer.is_none()) {
            let item = cost.item.as_deref().unwrap_or_default();
            line!(
                self,
                "  {}: {item}",
                self.say("vem som bär kostnaden för", "who bears the cost of")
            );
        }
        let amounts = terms.compensation.as_ref().map(|own| (own.annual, own.monthly, own.total));
        if amounts.is_none_or(|amounts| amounts == (None, None, None)) {
            line!(self, "  {}", self.say("ersättningens belopp", "the amount of the compensation"));
        }
        if terms.notice.iter().flatten().any(|period| period.by.is_none()) {
            line!(self, "  {}", self.say("vem som får säga upp", "who may give notice"));
        }
        line!(self, "\n{}", self.say(
            "Inte prövat: om uppdraget behövde upphandlas, och vad en månads dröjsmål kostar.",
            "Not checked: whether the assignment had to be procured, and what a month's delay costs.",
        ));
    }

    fn section(&mut self, title: &str) {
        line!(self, "{title}\n{}", "-".repeat(title.chars().count()));
    }

    fn findings(&mut self, findings: &[Finding]) {
        for finding in findings {
            for line in finding.explain(self.language).lines() {
                line!(self, "  {line}");
            }
        }
        line!(self, "");
    }

    fn steps(&self, steps: &[Step]) -> String {
        let shown = steps.iter().map(|step| {
            let name = match step.step {
                "given" => self.say("uppsägning", "notice"),
                "countedFrom" => self.say("räknas från", "counts from"),
                "periodEnds" => self.say("uppsägningstiden slut", "notice period ends"),
                "minimumTermEnds" => self.say("bindningstiden slut", "minimum term ends"),
                "anchored" => self.say("skiftet därefter", "the next turn"),
                _ => self.say("avtalstiden slut", "the term ends"),
            };
            format!("{name} {}", step.on)
        });
        shown.collect::<Vec<_>>().join(" → ")
    }

    fn anchor(&self, anchor: Anchor) -> &'static str {
        match (anchor, self.language) {
            (Anchor::DayExact, Language::Swedish) => "Samma dag",
            (Anchor::DayExact, Language::English) => "Same day",
            (Anchor::MonthEnd, Language::Swedish) => "Månadsskifte",
            (Anchor::MonthEnd, Language::English) => "End of month",
            (Anchor::QuarterEnd, Language::Swedish) => "Kvartalsskifte",
            (Anchor::QuarterEnd, Language::English) => "End of quarter",
            (other, _) => other.as_str(),
        }
    }

    fn weekday(&self, day: Day) -> &'static str {
        let number = day.weekday().num_days_from_monday();
        let names = match self.language {
            Language::Swedish => {
                ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
            }
            Language::English => {
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            }
        };
        names.into_iter().nth(number as usize).unwrap_or_default()
    }
}
