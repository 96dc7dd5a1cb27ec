//! The reports of the five real cases: everything that the review says is there, each
//! statement leads to its source, and the pages are whole.

use std::collections::BTreeSet;

use anbud::calendar::{Day, Instant};
use anbud::dossier::{Dossier, Review};
use anbud::finding::not_checked;
use anbud::interchange::{CalendarEvent, CaseReport, to_ics};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::wire::Wire;
use anbud_tests::{read, workspace};

const CASES: [(&str, &str); 5] = [
    ("linkoping-lotsen-2021", "2023-06-01"),
    ("linkoping-reserved-2024", "2024-06-01"),
    ("umea-outreach-2014", "2014-08-15"),
    ("uppsala-bostad-forst-2023", "2023-11-14"),
    ("uppsala-outreach-2023", "2023-04-01"),
];
const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

struct Case {
    name: String,
    dossier: Dossier,
    review: Review,
    text: String,
    html: String,
    language: Language,
}

fn made(name: &str, dossier: Dossier, as_of: &str, language: Language) -> Case {
    let as_of: Option<Day> = Some(as_of.parse().expect("a day"));
    let review = dossier.review(as_of, language, &LawBook::built_in()).expect("a review");
    let report = CaseReport::new(&dossier, &review, as_of, language);
    let (text, html) = (report.text().expect("text"), report.html(Some("b.html")).expect("a page"));
    Case { name: format!("{name} {}", language.as_str()), dossier, review, text, html, language }
}

fn cases() -> Vec<Case> {
    let read_case = |name: &str| {
        Dossier::from_json(&read(workspace().join(format!("examples/cases/{name}.json"))))
            .expect("a dossier")
    };
    let each = |(name, as_of)| LANGUAGES.map(|own| made(name, read_case(name), as_of, own));
    CASES.into_iter().flat_map(each).collect()
}

/// The words of a page as a reader sees them, its markup taken away.
fn words(html: &str) -> String {
    let body = html.split_once("<body>").expect("a body").1;
    let mut out = String::new();
    for part in body.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("a", part));
        let name = tag.trim_start_matches('/').split(' ').next().expect("a name");
        if !["a", "bdi", "span", "strong", "code", "time"].contains(&name) {
            out.push(' ');
        }
        out.push_str(text);
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(out, |text, (entity, sign)| text.replace(entity, sign))
}

/// Text without the places where it was wrapped.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn both(case: &Case) -> [String; 2] {
    [flat(&case.text), flat(&words(&case.html))]
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// What stands in an attribute, each time.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_finding_is_there_with_its_outcome_and_its_sections() {
    for case in cases() {
        let findings: Vec<_> =
            case.review.topics.iter().flat_map(|topic| &topic.findings).collect();
        assert_eq!(case.html.matches("<article").count(), findings.len(), "{}", case.name);
        for finding in findings {
            let said = finding.explain(case.language);
            let headline = said.lines().next().expect("a headline");
            let outcome = headline.rsplit(": ").next().expect("an outcome").trim_end_matches('.');
            let rule = headline.split([':', '(']).next().expect("a rule").trim();
            for shown in both(&case) {
                assert!(shown.contains(rule), "{}: {rule}", case.name);
                assert!(shown.contains(&capital(outcome)), "{}: {outcome}", case.name);
                for citation in &finding.basis {
                    let text = citation.text();
                    assert!(
                        shown.contains(&flat(text.in_language(case.language))),
                        "{}: {text:?}",
                        case.name
                    );
                }
            }
        }
    }
}

#[test]
fn every_trace_is_there_with_its_pointer_or_its_reason() {
    for case in cases() {
        assert!(!case.review.traces.is_empty(), "{}", case.name);
        for trace in &case.review.traces {
            // A source is shown by its title.
            let sources = case.dossier.sources.as_deref().unwrap_or_default();
            let source = sources.iter().find(|own| own.id.is_some() && own.id == trace.source);
            let title = source.and_then(|own| own.title.as_ref()).or(trace.source.as_ref());
            let pointer: Vec<&str> =
                title.into_iter().chain(&trace.place).map(String::as_str).collect();
            let pointer = flat(&pointer.join(", "));
            let reasons = trace.because.iter().flat_map(|because| because.split("; "));
            for shown in both(&case) {
                assert!(shown.contains(&pointer), "{}: {pointer}", case.name);
                for reason in reasons.clone() {
                    assert!(shown.contains(&flat(reason)), "{}: {reason}", case.name);
                }
            }
            // The fact itself, what it lies under, or the parts that it consists of.
            let fact = trace.path.trim_start_matches("dossier.").replace('.', "-");
            let parts = case.html.contains(&format!("id=\"fact-{fact}-"));
            let there = parts
                || attributes(&case.html, "id").into_iter().any(|id| {
                    let own = id.strip_prefix("fact-").and_then(|own| fact.strip_prefix(own));
                    own.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                });
            assert!(there, "{}: {}", case.name, trace.path);
        }
    }
}

#[test]
fn every_link_leads_to_something_and_no_id_is_there_twice() {
    for case in cases() {
        let ids = attributes(&case.html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}", case.name);
        let links = attributes(&case.html, "href");
        assert!(links.contains(&"b.html") && links.contains(&"#source-0"), "{}", case.name);
        for link in links.iter().filter_map(|link| link.strip_prefix('#')) {
            assert!(unique.contains(link), "{}: #{link} leads nowhere", case.name);
        }
    }
}

#[test]
fn every_source_stands_in_the_list() {
    for case in cases() {
        let sources = case.dossier.sources.as_deref().unwrap_or_default();
        let cited = case.review.traces.iter().filter_map(|trace| trace.source.as_deref());
        for id in cited {
            assert!(sources.iter().any(|own| own.id.as_deref() == Some(id)), "{}: {id}", case.name);
        }
        for (place, source) in sources.iter().enumerate() {
            assert!(case.html.contains(&format!("id=\"source-{place}\"")), "{}", case.name);
            for shown in both(&case) {
                assert!(shown.contains(source.title.as_deref().expect("a title")), "{}", case.name);
            }
        }
    }
}

#[test]
fn what_is_missing_is_said_in_words_and_what_no_rule_checks_too() {
    for case in cases() {
        for path in &case.review.missing {
            // In words, and where it would stand; never by its path.
            assert!(!case.html.contains(path.as_str()), "{}: {path}", case.name);
            assert!(!flat(&case.text).contains(path.as_str()), "{}: {path}", case.name);
        }
        for code in &case.review.not_checked {
            let said = not_checked(code, case.language);
            assert_ne!(said, *code);
            assert!(flat(&case.text).contains(&flat(&said)), "{}: {code}", case.name);
            assert!(words(&case.html).contains(&capital(&said)), "{}: {code}", case.name);
        }
    }
}

/// `countedFrom`, `takesPart`: the contract's names, which no reader should meet.
#[test]
fn no_name_of_the_contract_stands_without_words() {
    for case in cases() {
        let page = case.html.split_once("<body>").expect("a body").1;
        let shown = words(&["<body>", page].concat());
        for word in shown.split(|c: char| !c.is_alphanumeric()) {
            let inner = word.char_indices().any(|(place, c)| {
                c.is_uppercase()
                    && word[..place].chars().next_back().is_some_and(char::is_lowercase)
            });
            assert!(!inner, "{}: `{word}`", case.name);
        }
        assert!(!shown.contains("dossier."), "{}", case.name);
    }
}

/// Each element is closed, in its order.
fn balanced(html: &str) {
    const VOID: [&str; 3] = ["meta", "br", "!doctype"];
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let tag = part.split_once('>').expect("a tag that ends").0;
        let name = tag.split([' ', '\n']).next().expect("a name");
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "<{tag}>"),
            None if VOID.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

#[test]
fn the_pages_are_whole_in_one_language_and_ask_for_nothing() {
    for case in cases() {
        balanced(&case.html);
        let lang = format!("<html lang=\"{}\">", case.language.as_str());
        assert!(case.html.contains(&lang), "{}", case.name);
        for asks in ["<script", "<link", "<img", "@import", "url(", " src="] {
            assert!(!case.html.contains(asks), "{}: {asks}", case.name);
        }
    }
    for pair in cases().chunks_exact(2) {
        let [sv, en] = pair else { panic!("two languages") };
        for (swedish, english) in
            [("Bedömningar", "Findings"), ("Slutsats", "Inferred"), ("Vilar på", "Rests on")]
        {
            assert!(words(&sv.html).contains(swedish) && !words(&en.html).contains(swedish));
            assert!(words(&en.html).contains(english) && !words(&sv.html).contains(english));
        }
    }
}

#[test]
fn hostile_text_is_text_and_nothing_else() {
    let hostile = "\"><script>alert('1 & 2')</script>";
    let json = serde_json::json!({
        "anbud": "1", "id": hostile, "title": hostile, "goals": [hostile, "b"],
        "parties": [{"id": hostile, "name": hostile, "roles": [hostile]}],
        "costs": [{"item": hostile, "bearer": hostile}],
        "responsibilities": [{"task": hostile, "lead": hostile}],
        "sources": [{"id": hostile, "title": hostile, "url": "javascript:alert(1)",
            "points": [{"path": "costs", "where": hostile}]}],
        "inferred": [{"path": "goals", "because": hostile}],
    });
    for language in LANGUAGES {
        let dossier = Dossier::from_json(&json.to_string()).expect("a dossier");
        let case = made("hostile", dossier, "2024-01-01", language);
        balanced(&case.html);
        assert!(!case.html.contains("<script") && !case.html.contains("href=\"javascript"));
        assert!(case.html.contains("&quot;&gt;&lt;script&gt;alert(&#39;1 &amp; 2&#39;)"));
        assert!(words(&case.html).contains(hostile) && case.text.contains(hostile));
    }
}

#[test]
fn no_line_of_the_text_is_longer_than_100_characters() {
    let long = "x".repeat(350);
    let json = serde_json::json!({"anbud": "1", "title": long, "goals": [long]}).to_string();
    let dossier = Dossier::from_json(&json).expect("a dossier");
    let made_up = made("long", dossier, "2024-01-01", Language::Swedish);
    for case in cases().into_iter().chain([made_up]) {
        for line in case.text.lines() {
            assert!(line.chars().count() <= 100, "{}: {line}", case.name);
        }
    }
}

#[test]
fn an_amount_is_written_the_swedish_way_and_a_day_of_the_past_is_folded() {
    let reserved = |case: &Case| case.name.starts_with("linkoping-reserved");
    for case in cases().iter().filter(|case| reserved(case)) {
        let folded = case.html.split("<section id=\"days\">").nth(1).expect("the days");
        let (ahead, earlier) = folded.split_once("<details>").expect("earlier days");
        for shown in both(case) {
            assert!(shown.contains("10 000 000,00 kr"), "{}", case.name);
        }
        // The frame begins after the day of the review; the agreement was presented before it.
        assert!(ahead.contains("2025-01-01") && !ahead.contains("2024-05-29"));
        assert!(earlier.contains("2024-05-29"));
    }
}

#[test]
fn the_calendar_file_holds_every_day_of_the_review() {
    for case in cases() {
        let event = |day: &anbud::dossier::CalendarDay| {
            CalendarEvent::new(day.on, day.what.clone()).path(day.path.as_str())
        };
        let events: Vec<CalendarEvent> = case.review.calendar.iter().map(event).collect();
        let stamped_at = Instant::parse("2026-01-01T00:00:00+01:00").expect("an instant");
        let file = to_ics(&events, stamped_at).replace("\r\n ", "");
        let read: BTreeSet<(String, String)> = file
            .split("BEGIN:VEVENT")
            .skip(1)
            .map(|event| {
                let field = |name: &str| {
                    let line = event.lines().find_map(|line| line.strip_prefix(name));
                    line.expect(name).replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
                };
                (field("DTSTART;VALUE=DATE:"), field("SUMMARY:"))
            })
            .collect();
        let wanted: BTreeSet<(String, String)> = events
            .iter()
            .map(|event| (event.on.to_string().replace('-', ""), event.what.clone()))
            .collect();
        assert_eq!(read, wanted, "{}", case.name);
    }
}

/// The rows of the brief, by their labels; the title is the row without one.
fn rows(brief: &str) -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> = Vec::new();
    for line in brief.lines() {
        let label: String = line.chars().take(12).collect();
        let text: String = line.chars().skip(12).collect();
        match (line.starts_with("  "), label.trim(), rows.last_mut()) {
            (false, ..) => rows.push((String::new(), line.to_owned())),
            (true, "", Some((_, row))) => row.push_str(&[" ", text.trim()].concat()),
            (true, label, _) => rows.push((label.to_owned(), text)),
        }
    }
    rows
}

#[test]
fn the_brief_is_eight_lines_of_eighty_columns_with_every_row() {
    for (name, as_of) in CASES {
        for language in LANGUAGES {
            let dossier =
                Dossier::from_json(&read(workspace().join(format!("examples/cases/{name}.json"))))
                    .expect("a dossier");
            let as_of: Day = as_of.parse().expect("a day");
            let review =
                dossier.review(Some(as_of), language, &LawBook::built_in()).expect("a review");
            let report = CaseReport::new(&dossier, &review, Some(as_of), language);
            let brief = report.brief().expect("a brief");
            assert!(brief.lines().count() <= 8, "{name}:\n{brief}");
            for line in brief.lines() {
                assert!(line.chars().count() <= 80, "{name}: {line}");
            }
            let labels = match language {
                Language::Swedish => ["", "Läge", "Lag", "Avgjort", "Saknas", "Nästa dag"],
                Language::English => ["", "Status", "Law", "Decided", "Missing", "Next date"],
            };
            let rows = rows(&brief);
            let found: Vec<&str> = rows.iter().map(|(label, _)| label.as_str()).collect();
            assert_eq!(found, labels, "{name}:\n{brief}");
            let row = |place: usize| rows[place].1.as_str();
            assert!(row(0).starts_with(dossier.title.as_deref().expect("a title")), "{name}");
            assert!(row(0).contains(&as_of.to_string()), "{name}");
            // What it lists and what it counts is all that is missing.
            let rest = row(4).strip_suffix([" till", " more"][usize::from(labels[1] == "Status")]);
            let rest = rest.and_then(|row| row.rsplit(' ').next()?.parse::<usize>().ok());
            let listed = row(4).split("; ").count();
            assert_eq!(listed + rest.unwrap_or(0), review.missing.len(), "{name}: {brief}");
            let next = review.calendar.iter().map(|day| day.on).find(|day| *day >= as_of);
            let next = next.expect("each case has a date ahead").to_string();
            assert!(row(5).starts_with(&next), "{name}: {next} in {brief}");
        }
    }
}

#[test]
fn the_brief_names_the_governing_law_and_how_much_is_decided() {
    // By the reports in full: the findings that are settled, met or not met, of those that ask.
    for (name, law, decided) in [
        ("umea-outreach-2014", "Köpet följer 15 kap. i 2007 års LOU", "3 av 8 frågor."),
        ("linkoping-reserved-2024", "Köpet följer 19 kap. LOU", "13 av 14 frågor."),
        ("linkoping-lotsen-2021", "internt uppdrag, ingen upphandling", "3 av 9 frågor."),
        ("uppsala-bostad-forst-2023", "kan inte avgöras", "1 av 22 frågor."),
    ] {
        let text = read(workspace().join(format!("examples/cases/{name}.json")));
        let dossier = Dossier::from_json(&text).expect("a dossier");
        let as_of = CASES.iter().find(|(own, _)| *own == name).expect("the case").1;
        let as_of: Option<Day> = Some(as_of.parse().expect("a day"));
        let language = Language::Swedish;
        let review = dossier.review(as_of, language, &LawBook::built_in()).expect("a review");
        let report = CaseReport::new(&dossier, &review, as_of, language);
        let rows = rows(&report.brief().expect("a brief"));
        assert!(rows[2].1.contains(law), "{name}: {}", rows[2].1);
        assert!(rows[3].1.starts_with(decided), "{name}: {}", rows[3].1);
    }
}
