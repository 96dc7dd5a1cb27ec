//! A frame in Linköping: what two commitments, both invented, leave of it.
//!
//! `cargo run --release -p anbud-examples --bin frame`, in Swedish; `LANGUAGE=en` for English.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use anbud::budget::{AllocationMethod, Commitment, FrameStatus, headroom};
use anbud::calendar::Day;
use anbud::dossier::Dossier;
use anbud::finding::Outcome;
use anbud::language::Language;
use anbud::money::Sek;
use anbud::wire::Wire;

const YEARS: [i64; 5] = [2024, 2025, 2026, 2027, 2028];

/// Identity, kronor a year, first and last day.
const COMMITMENTS: [(&str, &str, &str, &str); 2] =
    [("A", "4200000", "2025-04-01", "2028-03-31"), ("B", "6000000", "2026-07-01", "2028-06-30")];

fn main() -> Result<(), Box<dyn Error>> {
    let language = match std::env::var("LANGUAGE") {
        Ok(name) if name.starts_with("en") => Language::English,
        _ => Language::Swedish,
    };
    match io::stdout().write_all(story(language)?.as_bytes()) {
        // Whoever reads may have seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

fn story(language: Language) -> Result<String, Box<dyn Error>> {
    let say = |sv: &'static str, en: &'static str| match language {
        Language::Swedish => sv,
        Language::English => en,
    };
    let unknown = say("okänt", "unknown");
    let kronor = |amount: Option<Sek>| amount.map_or(unknown.to_owned(), |own| own.to_string());
    let status = |status: Option<FrameStatus>| match status {
        Some(FrameStatus::Announced) => say("aviserad", "announced"),
        Some(other) => other.as_str(),
        None => unknown,
    };
    let line = |[year, frame, committed, left, status]: [&str; 5]| {
        format!("  {year:<4}  {frame:>18}  {committed:>18}  {left:>18}  {status}\n")
    };

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/linkoping-reserved-2024.json");
    let frame = Dossier::from_json(&fs::read_to_string(path)?)?.budget.and_then(|own| own.frame);

    let mut out = String::new();
    out += say("Linköping: vad ramen lämnar kvar\n", "Linköping: what the frame leaves\n");
    out += say(
        "Ramen är aviserad i ett pressmeddelande och inte beslutad. Åtagandena är påhittade.\n\n",
        "The frame is announced in a press release and not decided. The commitments are invented.\n\n",
    );
    let mut commitments = Vec::new();
    for (id, annual, first, last) in COMMITMENTS {
        let annual = Sek::parse(annual)?;
        let invented = say("Påhittat åtagande", "Invented commitment");
        let (a_year, to) = (say("per år", "a year"), say("till", "to"));
        out += &format!("  {invented} {id}: {annual} {a_year}, {first} {to} {last}\n");
        let (from, to): (Day, Day) = (first.parse()?, last.parse()?);
        commitments.push(Commitment::new().id(id).annual(annual).from(from).to(to));
    }
    out += "\n";
    out += &line([
        say("År", "Year"),
        say("Ram", "Frame"),
        say("Bundet", "Committed"),
        say("Kvar", "Left"),
        say("Ramens status", "Status of the frame"),
    ]);
    let answer =
        headroom(frame.as_ref(), Some(&commitments), AllocationMethod::MonthEqual, &YEARS)?;
    for year in &answer.years {
        let amounts = [year.frame, year.committed, year.left].map(kronor);
        let [frame, committed, left] = amounts.each_ref().map(String::as_str);
        out += &line([&year.year.to_string(), frame, committed, left, status(year.status)]);
    }
    out += &format!("\n{}\n", say("Att ta ställning till:", "To consider:"));
    for finding in &answer.findings {
        if matches!(finding.outcome, Outcome::Breached | Outcome::Unknown { .. }) {
            out += &format!("\n{}\n", finding.explain(language));
        }
    }
    Ok(out)
}
