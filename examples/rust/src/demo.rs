//! The review of each of the five real cases, in the terminal and as pages and calendar files.
//!
//! `cargo run -p anbud-examples --bin demo -- STAMPED_AT [FOLDER]`, in Swedish; `LANGUAGE=en` for
//! English. The terminal shows each case in brief, with `FULL=yes` in full; the pages are always
//! whole. The calendar files bear `STAMPED_AT` as the time they were made.

mod bids;
mod index;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anbud::calendar::{Day, Instant};
use anbud::dossier::Dossier;
use anbud::interchange::{CalendarEvent, CaseReport, LawPage, to_ics};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::wire::Wire;

/// Each case with the day that it is reviewed as of.
const CASES: [(&str, &str); 5] = [
    // While bids could still be submitted.
    ("umea-outreach-2014", "2014-08-15"),
    // A day on which notice could be given.
    ("linkoping-lotsen-2021", "2023-06-01"),
    // Just after the agreement was presented.
    ("linkoping-reserved-2024", "2024-06-01"),
    // The first month of the permanent activity.
    ("uppsala-outreach-2023", "2023-04-01"),
    // The day on which the source was published.
    ("uppsala-bostad-forst-2023", "2023-11-14"),
];

const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

fn main() -> Result<(), Box<dyn Error>> {
    let language = match std::env::var("LANGUAGE") {
        Ok(name) if name.starts_with("en") => Language::English,
        _ => Language::Swedish,
    };
    let mut arguments = std::env::args().skip(1);
    let stamped_at = arguments.next().ok_or("usage: demo STAMPED_AT [FOLDER]")?;
    let folder = arguments.next().map_or_else(|| root().join("target/demo"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let in_full = std::env::var("FULL").is_ok_and(|own| own == "yes");
    let demo = Demo { language, in_full, stamped_at: Instant::parse(&stamped_at)?, folder };
    match demo.run() {
        // Whoever reads may have seen enough.
        Err(error) if is_broken_pipe(error.as_ref()) => Ok(()),
        done => done,
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The text of a file of the cases.
fn case_file(name: &str) -> Result<String, io::Error> {
    fs::read_to_string(root().join("examples/cases").join([name, ".json"].concat()))
}

/// Where the reports go, and how the terminal shows them.
struct Demo {
    language: Language,
    in_full: bool,
    stamped_at: Instant,
    folder: PathBuf,
}

impl Demo {
    fn run(&self) -> Result<(), Box<dyn Error>> {
        let mut listed = Vec::new();
        for (name, as_of) in CASES {
            let dossier = Dossier::from_json(&case_file(name)?)?;
            listed.push(self.case(name, &dossier, as_of.parse()?, None)?);
            if name == bids::CASE {
                let invented = bids::read()?;
                listed.push(self.case(
                    bids::NAME,
                    &invented.dossier,
                    bids::AS_OF.parse()?,
                    Some(&invented),
                )?);
            }
        }
        fs::write(self.folder.join("lag.html"), LawPage::of(&LawBook::built_in())?.html())?;
        fs::write(self.folder.join("index.html"), index::page(&listed, self.language))?;
        let folder = self.folder.canonicalize()?;
        let shown = folder.strip_prefix(root().canonicalize()?).unwrap_or(&folder).display();
        let bids =
            [bids::NAME, if self.language == Language::English { ".en" } else { "" }].concat();
        let addresses = match self.language {
            Language::Swedish => format!(
                "Påhittade anbud på Umeås upphandling, prövade och rangordnade:\n  \
                 {shown}/{bids}.html\n\
                 Hela genomgångarna, med alla uppgifter, källor och bedömningar:\n  \
                 {shown}/index.html\n"
            ),
            Language::English => format!(
                "Invented bids on Umeå's procurement, checked and ranked:\n  \
                 {shown}/{bids}.html\n\
                 The whole reviews, with every fact, source and finding:\n  \
                 {shown}/index.html\n"
            ),
        };
        io::stdout().write_all(addresses.as_bytes())?;
        Ok(())
    }

    /// Reviews a case, shows the report, and writes its pages and its calendar.
    fn case(
        &self,
        name: &str,
        dossier: &Dossier,
        as_of: Day,
        invented: Option<&bids::Invented>,
    ) -> Result<index::Entry, Box<dyn Error>> {
        for language in LANGUAGES {
            let review = dossier.review(Some(as_of), language, &LawBook::built_in())?;
            let mut report = CaseReport::new(dossier, &review, Some(as_of), language);
            if let Some(invented) = invented {
                report = report.with_note(invented.note(language)).with_ranking(&invented.ranking);
            }
            let (own, other) = match language {
                Language::Swedish => ([name, ".html"].concat(), [name, ".en.html"].concat()),
                Language::English => ([name, ".en.html"].concat(), [name, ".html"].concat()),
            };
            fs::write(self.folder.join(own), report.html(Some(&other))?)?;
            if language == self.language {
                let text = match (self.in_full, invented) {
                    (true, _) => [report.text()?.as_str(), "\n\n\n"].concat(),
                    (false, None) => [report.brief()?.as_str(), "\n"].concat(),
                    // On a screen there is room for the real cases.
                    (false, Some(_)) => String::new(),
                };
                io::stdout().write_all(text.as_bytes())?;
                let events: Vec<CalendarEvent> = review
                    .calendar
                    .iter()
                    .map(|day| CalendarEvent::new(day.on, day.what.clone()).path(day.path.as_str()))
                    .collect();
                let file = self.folder.join([name, ".ics"].concat());
                fs::write(file, to_ics(&events, self.stamped_at))?;
            }
        }
        let title = dossier.title.clone().unwrap_or_else(|| name.to_owned());
        Ok(index::Entry { name: name.to_owned(), title, as_of, invented: invented.is_some() })
    }
}
