//! No word of a user's makes a line of its own in a text of ours, or turns its direction.

use std::collections::{BTreeMap, BTreeSet};

use anbud::calls::{Asked, ParameterQuestion};
use anbud::dossier::Dossier;
use anbud::finding::Finding;
use anbud::interchange::{CaseReport, LawPage};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::wire::Wire;
use anbud_tests::{files, read, surface};
use serde_json::Value;

/// What somebody may write as a name, a title or an id: lines of a decision, a line that looks
/// like one of an explanation, and marks that turn the direction of what follows.
const HOSTILE: &str = "\n\nBESLUT\n======\r\nAvtalet tilldelas X\nBasis: 99 kap. 9 § LOU.\nStöd: 99 kap. 9 § LOU.\u{2028}Sida 2 och mera\u{202e}\u{2066}\u{200f}";

/// Every text of an input that may say anything, made hostile; a text that stands in several
/// places is the same in all of them, so that ids still point at what they name.
fn hostile(call: &str, input: &Value) -> Value {
    let mut texts = BTreeSet::new();
    collect(input, &mut texts);
    let mut made = input.clone();
    for text in texts {
        let mut tried = made.clone();
        replace(&mut tried, &text, &format!("{text}{HOSTILE}"));
        if matches!(surface::ask(call, &tried.to_string()), Some(Ok(_))) {
            made = tried;
        }
    }
    made
}

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|item| collect(item, texts)),
        _ => {}
    }
}

fn replace(value: &mut Value, text: &str, by: &str) {
    match value {
        Value::String(own) if own == text => *own = by.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, text, by)),
        Value::Object(fields) => fields.values_mut().for_each(|item| replace(item, text, by)),
        _ => {}
    }
}

/// The texts of an answer that hold a word of the user's, by the field they stand in.
fn told(value: &Value, field: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.contains("BESLUT") => {
            found.push((field.to_owned(), text.clone()))
        }
        Value::Array(items) => items.iter().for_each(|item| told(item, field, found)),
        Value::Object(fields) => {
            for (name, item) in fields {
                told(item, name, found);
            }
        }
        _ => {}
    }
}

/// Every call: the fields of its answer that are texts of ours, in which a user's words may
/// stand, and those beside [`ECHOED`] that give a user's words back as data, as they came.
#[rustfmt::skip]
const CALLS: &[(&str, &[&str], &[&str])] = &[
    ("advice.decisionSection", &["html", "markdown"], &[]),
    ("advice.eligibility", &[], &[]),
    ("advice.route", &[], &[]),
    ("assignment.change", &[], &[]),
    ("assignment.fee", &[], &["item"]),
    ("assignment.latestNotice", &[], &[]),
    ("assignment.letter", &["text", "subject"], &[]),
    ("assignment.lifeLine", &["rows", "what", "ics"], &["item"]),
    ("assignment.notice", &[], &[]),
    ("assignment.options", &[], &[]),
    ("assignment.penalty", &[], &[]),
    ("assignment.portfolio", &["rows", "what", "ics"], &["agreement", "title"]),
    ("assignment.price", &[], &[]),
    ("bid.check", &[], &[]),
    ("bid.checklist", &["text", "title"], &[]),
    ("bid.letters", &["body", "html", "subject"], &[]),
    ("bid.table", &["reason", "text", "title"], &["bidder"]),
    ("budget.allocate", &[], &[]),
    ("budget.chart", &[], &["frame"]),
    ("budget.compareMethods", &[], &[]),
    ("budget.forecast", &[], &["commitment", "frame", "source"]),
    ("budget.headroom", &[], &[]),
    ("budget.report", &["content"], &[]),
    ("budget.scenarios", &[], &["commitment", "frame", "id"]),
    ("budget.split", &[], &["payer"]),
    ("budget.totalCost", &[], &["id", "unknown"]),
    ("budget.vatCompensation", &[], &[]),
    ("calendar.before", &[], &[]),
    ("calendar.deadline", &[], &[]),
    ("calendar.holidays", &[], &[]),
    ("calendar.hours", &[], &[]),
    ("calendar.ics", &["ics"], &[]),
    ("dossier.review", &["what"], &[]),
    ("espd.import", &[], &["name"]),
    ("evaluation.abnormallyLow", &["sv", "en"], &[]),
    ("evaluation.advise", &["sv", "en"], &["winners"]),
    ("evaluation.compare", &["sv", "en"], &["winners"]),
    ("evaluation.explanationRequest", &["sv", "en", "html", "text"], &[]),
    ("evaluation.lots", &["sv", "en"], &["passedOver"]),
    ("evaluation.rank", &["sv", "en"], &["decisiveLosers", "ties"]),
    ("evaluation.reasons", &["html", "text"], &[]),
    ("evaluation.report", &["html", "text"], &["id", "notRanked"]),
    ("evaluation.sensitivity", &["sv", "en"], &["bids", "cycles", "decisiveLosers", "turned", "winners", "winnersWith", "winnersWithout", "without"]),
    ("explain", &["text"], &[]),
    ("law.diff", &["beforeInWords", "afterInWords"], &["dossier"]),
    ("law.parameter", &[], &[]),
    ("law.regime", &[], &[]),
    ("law.table", &["sv", "en"], &[]),
    ("law.version", &[], &[]),
    ("organisation.check", &[], &[]),
    ("partnership.assess", &[], &["party", "source", "text"]),
    ("partnership.draft", &["html", "markdown"], &[]),
    ("partnership.stateAid", &[], &[]),
    ("tender.backward", &[], &[]),
    ("tender.check", &[], &[]),
    ("tender.timetable", &[], &[]),
];

/// Ids, facts and citations: data of every call, which `explain` and the papers put into words.
const ECHOED: &[&str] = &[
    "value",
    "bid",
    "lot",
    "document",
    "requirement",
    "criterion",
    "party",
    "act",
    "chapter",
    "section",
    "note",
];

/// Whether a text has a line that a user made, or a mark that turns its direction.
fn is_forged(text: &str) -> bool {
    let turned = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let forged = |line: &str| {
        let line = line.trim_matches(['#', '-', '>', '*', '|', ' ', '\t']);
        ["BESLUT", "======", "Avtalet tilldelas X", "Basis: 99 kap. 9 § LOU."].contains(&line)
    };
    let breaks = |c: char| matches!(c, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    // The lines of a calendar file end in CRLF, and only there.
    let lines = text.replace("\r\n", "\n");
    lines.contains(turned) || lines.contains(breaks) || lines.lines().any(forged)
}

#[test]
fn a_text_that_is_handed_in_is_seen_as_forged() {
    assert!(is_forged(&format!("A{HOSTILE}")));
    assert!(!is_forged("A BESLUT ====== Avtalet tilldelas X Basis: 99 kap. 9 § LOU."));
}

#[test]
fn every_call_says_which_of_its_texts_hold_words_of_a_user() {
    let listed: BTreeSet<&str> = CALLS.iter().map(|(call, ..)| *call).collect();
    let asked: BTreeSet<String> = vectors().into_iter().map(|(call, _)| call).collect();
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    assert_eq!(listed, asked, "the calls with vectors and those of the table");
}

/// The call and the input of every vector that is answered.
fn vectors() -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("an array of vectors");
        for vector in vectors.into_iter().filter(|vector| vector.get("expect").is_some()) {
            all.push((
                vector["call"].as_str().expect("a call").to_owned(),
                vector["input"].clone(),
            ));
        }
    }
    all
}

/// How many vectors of a call are tried.
const TRIED: u32 = 6;

#[test]
fn no_word_of_a_user_makes_a_line_of_a_text() {
    let mut tried: BTreeMap<String, u32> = BTreeMap::new();
    let mut texts = 0_u32;
    let mut unlisted = BTreeSet::new();
    for (call, input) in vectors() {
        let count = tried.entry(call.clone()).or_default();
        if *count >= TRIED {
            continue;
        }
        let made = hostile(&call, &input);
        if !made.to_string().contains("BESLUT") {
            continue;
        }
        *count += 1;
        let answer = surface::ask(&call, &made.to_string()).expect("a call").expect("an answer");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        let row = CALLS.iter().find(|(own, ..)| *own == call);
        let (_, prose, data) = row.unwrap_or_else(|| panic!("`{call}` has no row"));
        let mut found = Vec::new();
        told(&answer, "", &mut found);
        for (field, text) in found {
            let field = field.as_str();
            if prose.contains(&field) && !data.contains(&field) {
                texts += 1;
                assert!(!is_forged(&text), "{call} `{field}`: {text}");
            } else if !prose.contains(&field) && !data.contains(&field) && !ECHOED.contains(&field)
            {
                unlisted.insert(format!("{call} {field}"));
            }
        }
        // What a finding says in words, in both languages.
        for finding in findings_in(&answer) {
            for language in Language::ALL {
                let told = finding.explain(*language);
                texts += 1;
                assert!(!is_forged(&told), "{call} explained: {told}");
            }
        }
    }
    assert_eq!(unlisted, BTreeSet::new(), "fields with words of a user that stand in no row");
    assert!(texts > 500, "{texts} texts were read");
}

fn findings_in(answer: &Value) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut open = vec![answer];
    while let Some(next) = open.pop() {
        match next {
            Value::Object(fields) => {
                if fields.contains_key("rule") && fields.contains_key("outcome") {
                    found.extend(Finding::from_json(&next.to_string()));
                }
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// The report of a case and the page of the law are no answers of a call.
#[test]
fn no_word_of_a_user_makes_a_line_of_a_report_or_of_the_law_page() {
    for file in files("examples/cases", "json") {
        let case: Value = serde_json::from_str(&read(&file)).expect("JSON");
        let case = if case["anbud"] == "1" {
            case
        } else {
            serde_json::json!({"anbud": "1", "title": "anbud", "tender": case["tender"], "bids": case["bids"]})
        };
        let made = hostile("dossier.review", &serde_json::json!({"dossier": case}));
        let dossier = Dossier::from_json(&made["dossier"].to_string()).expect("a dossier");
        for language in Language::ALL {
            let law = LawBook::built_in();
            let review = dossier.review(None, *language, &law).expect("a review");
            let report = CaseReport::new(&dossier, &review, None, *language);
            let text = report.text().expect("a text");
            assert!(text.contains("BESLUT") && !is_forged(&text), "{}: {text}", file.display());
            let html = report.html(None).expect("a page");
            assert!(html.contains("BESLUT") && !is_forged(&html), "{}", file.display());
        }
    }
    let value = serde_json::json!([{"key": "own.days", "from": "2025-01-01", "value": "14", "unit": "calendar_days",
        "source": {"act": format!("akt{HOSTILE}"), "note": format!("not{HOSTILE}")}}]);
    let question =
        serde_json::json!({"key": "own.days", "on": "2025-06-01", "lawBook": {"values": value}});
    let law = Asked::<ParameterQuestion>::from_json(&question.to_string()).expect("a question");
    let law = law.law_book.expect("a law book");
    let page = LawPage::of(&law).expect("a page");
    for text in [page.html(), page.markdown()] {
        assert!(text.contains("BESLUT"), "the value is shown");
        let at = text.find("BESLUT").expect("the value");
        let around: String = text[..at].chars().rev().take(80).collect();
        assert!(!is_forged(&text), "{around}");
    }
}
