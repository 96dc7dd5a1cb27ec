//! Which law, which version: the released book, the stamp, what differs between two books, and
//! an older book that judges as it did.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anbud::calendar::Day;
use anbud::dossier::{Dossier, law_diff};
use anbud::interchange::{CaseReport, LawPage};
use anbud::language::Language;
use anbud::law::{LawBook, ReleasedBook, Source};
use anbud::wire::{Wire, to_json};
use anbud_tests::{files, read, reads_as_reviewed, surface, workspace};
use proptest::prelude::*;
use serde_json::{Value, json};

const BOOK: &str = "core/law/book.json";
const RULES: &str = "core/law/keys_of_rules.tsv";

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn built_in() -> ReleasedBook {
    LawBook::built_in().recorded().expect("a book")
}

fn cases() -> Vec<Dossier> {
    let cases: Vec<Dossier> = files("examples/cases", "json")
        .into_iter()
        .filter(|path| !path.ends_with("umea-outreach-2014-bids.json"))
        .map(|path| Dossier::from_json(&read(path)).expect("a case"))
        .collect();
    assert_eq!(cases.len(), 5);
    cases
}

// The released book

#[test]
fn the_released_book_in_the_repository_is_the_built_in_one_and_its_sum_is_in_the_stamp() {
    let book = built_in();
    let canonical = book.canonical().expect("JSON");
    // Without a user's values the stamp of a released book is the sum of its canonical form.
    let sum = LawBook::released(book).stamp().expect("a stamp").book;
    reads_as_reviewed(BOOK, &canonical);
    reads_as_reviewed("python/anbud/law_book.json", &canonical);
    reads_as_reviewed("core/law/book.json.sha256", &format!("{sum}  book.json\n"));
    assert_eq!(LawBook::built_in().stamp().expect("a stamp").book, sum, "build again");
}

#[test]
fn the_released_book_judges_as_the_built_in_values_do() {
    let law = LawBook::built_in();
    let text = read(workspace().join(BOOK));
    let released = LawBook::released(ReleasedBook::from_json(&text).expect("a book"));
    assert_eq!(released.keys(), law.keys());
    let table = |book: &LawBook| book.table(None, None).expect("a table");
    assert_eq!(table(&released), table(&law));
    for dossier in cases() {
        let as_of = Some(day("2026-06-01"));
        let review = |book: &LawBook| {
            dossier.review(as_of, Language::Swedish, book).and_then(|own| to_json(&own))
        };
        assert_eq!(review(&released), review(&law));
    }
    let diff = law_diff(&law, &released, &cases(), None).expect("a difference");
    let nothing = r#"{"keys":[],"rules":[],"findings":[],"touched":[],"readTo":[]}"#;
    assert_eq!(to_json(&diff).expect("JSON"), nothing);
}

// Which rules rest on which keys

/// A book whose values have their key for an amending act: each finding names what it rests on.
/// No rule looks at the amending act, as it does at act and chapter.
fn tagged() -> String {
    let mut book = built_in();
    for parameter in &mut book.parameters {
        (parameter.title, parameter.note) = (None, None);
        for value in &mut parameter.values {
            let Source { act, chapter, section, .. } = value.source.clone();
            let mut source = Source::new().amended_by(format!("key:{}", parameter.key));
            (source.act, source.chapter, source.section) = (act, chapter, section);
            value.source = source;
        }
    }
    to_json(&book).expect("JSON")
}

/// The keys that each finding in an answer rests on.
fn rests_on(answer: &Value, found: &mut BTreeMap<String, BTreeSet<String>>) {
    if let (Some(rule), Some(basis)) = (answer["rule"].as_str(), answer["basis"].as_array()) {
        let missing = answer["outcome"]["missing"].as_array();
        let missing = missing.into_iter().flatten().filter_map(Value::as_str);
        let cited = basis.iter().filter_map(|own| own["amendedBy"].as_str());
        // The days of the calendar are no values of the law book.
        let keys = cited
            .filter_map(|act| act.strip_prefix("key:"))
            .chain(missing.filter_map(|path| path.strip_prefix("law:")))
            .filter(|key| !key.starts_with("calendar."));
        found.entry(rule.to_owned()).or_default().extend(keys.map(str::to_owned));
    }
    match answer {
        Value::Object(fields) => fields.values().for_each(|own| rests_on(own, found)),
        Value::Array(items) => items.iter().for_each(|own| rests_on(own, found)),
        _ => {}
    }
}

#[test]
fn the_keys_of_each_rule_are_those_that_the_findings_of_the_vectors_rest_on() {
    // Without optimisation a part of the vectors is tried: each reads the whole book.
    let whole = !cfg!(debug_assertions) || anbud_tests::is_blessing();
    let step = if whole { 1 } else { 20 };
    let book: Value = serde_json::from_str(&tagged()).expect("JSON");
    let book = json!({"base": book});
    let mut found = BTreeMap::new();
    let mut asked = 0;
    for path in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
        for vector in vectors.iter().step_by(step) {
            let call = vector["call"].as_str().expect("a call");
            let of_case = call.starts_with("law.") && call != "law.regime";
            if of_case || vector.get("expect").is_none() || vector["input"].get("lawBook").is_some()
            {
                continue;
            }
            let mut input = vector["input"].clone();
            let plain = surface::ask(call, &input.to_string()).expect("a call");
            if !plain
                .is_ok_and(|answer| answer.contains("\"basis\":[{") || answer.contains("\"law:"))
            {
                continue;
            }
            input["lawBook"] = book.clone();
            let answer = surface::ask(call, &input.to_string()).expect("a call");
            if let Ok(answer) = answer {
                rests_on(&serde_json::from_str(&answer).expect("JSON"), &mut found);
                asked += 1;
            }
        }
    }
    if step > 1 {
        let known = read(workspace().join(RULES));
        for (rule, keys) in found {
            let line = known.lines().find(|line| line.split('\t').next() == Some(&rule));
            let known: BTreeSet<&str> = line.unwrap_or_default().split('\t').skip(1).collect();
            let missing: Vec<_> = keys.iter().filter(|key| !known.contains(key.as_str())).collect();
            assert!(missing.is_empty(), "{RULES} lacks {missing:?} of {rule}: run `make bless`");
        }
        return;
    }
    assert!(asked > 500, "{asked}");
    let mut text = String::new();
    for (rule, keys) in found.iter().filter(|(_, keys)| !keys.is_empty()) {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{rule}\t{}", keys.join("\t"));
    }
    reads_as_reviewed(RULES, &text);
}

// An older book, and what differs

/// The value of a key from a day on is another one.
fn changed(key: &str, from: Day, value: &str) -> ReleasedBook {
    let mut book = built_in();
    let parameter = book.parameters.iter_mut().find(|own| own.key == key).expect("a key");
    let row = parameter.values.iter_mut().find(|own| own.from == from).expect("a value");
    value.clone_into(&mut row.value);
    book
}

fn reviewed(dossier: &Dossier, book: Option<&ReleasedBook>) -> String {
    let mut input = json!({"asOf": "2026-06-01", "stamp": true});
    input["dossier"] = serde_json::from_str(&dossier.to_json().expect("JSON")).expect("JSON");
    if let Some(book) = book {
        let base: Value = serde_json::from_str(&to_json(book).expect("JSON")).expect("JSON");
        input["lawBook"] = json!({"base": base});
    }
    anbud::call("dossier.review", &input.to_string()).expect("a review")
}

#[test]
fn a_stored_review_is_given_again_byte_for_byte_by_the_book_it_was_made_with() {
    let old = ReleasedBook::from_json(&read(workspace().join(BOOK))).expect("a book");
    let new = changed("lou.standstill_days.electronic", day("2017-01-01"), "20");
    let mut moved = 0;
    for dossier in cases() {
        let stored = reviewed(&dossier, None);
        assert_eq!(reviewed(&dossier, Some(&old)), stored);
        let today = reviewed(&dossier, Some(&new));
        let own = |text: &str| {
            let mut answer: Value = serde_json::from_str(text).expect("JSON");
            (answer["stamp"].take(), answer)
        };
        let ((stamp, before), (other, after)) = (own(&stored), own(&today));
        assert_ne!(stamp["book"], other["book"]);
        assert_eq!(stamp["readTo"], other["readTo"]);
        moved += usize::from(before != after);
        // Nothing in it is a value of the user's own.
        assert!(!today.contains("\"overlay\""));
    }
    assert!(moved > 0, "no case rests on the value that was changed");
}

/// The findings of a review as JSON, each with its topic.
fn findings(dossier: &Dossier, book: &LawBook) -> Vec<(String, Value)> {
    let review =
        dossier.review(Some(day("2026-06-01")), Language::Swedish, book).expect("a review");
    let review: Value = serde_json::from_str(&to_json(&review).expect("JSON")).expect("JSON");
    let topics = review["topics"].as_array().expect("topics");
    let of_topic = |topic: &Value| {
        let name = topic["topic"].as_str().expect("a name").to_owned();
        let all = topic["findings"].as_array().expect("findings").clone();
        all.into_iter().map(move |found| (name.clone(), found)).collect::<Vec<_>>()
    };
    topics.iter().flat_map(of_topic).collect()
}

/// What is in one list of findings and not in the other, by all but what differs.
fn turned(before: &[(String, Value)], after: &[(String, Value)]) -> BTreeSet<String> {
    let short = |(topic, found): &(String, Value)| {
        format!("{topic} {} {} {}", found["rule"], found["about"], found["outcome"])
    };
    let one: BTreeSet<String> = before.iter().map(short).collect();
    let other: BTreeSet<String> = after.iter().map(short).collect();
    let named = |text: &String| text.split(" {\"kind\"").next().expect("a name").to_owned();
    one.symmetric_difference(&other).map(named).collect()
}

fn diff_of(from: &LawBook, to: &LawBook) -> Value {
    let diff = law_diff(from, to, &cases(), Some(day("2026-06-01"))).expect("a difference");
    serde_json::from_str(&to_json(&diff).expect("JSON")).expect("JSON")
}

/// That the difference names every finding of the cases that turns, and no other.
fn names_what_turns(diff: &Value, from: &LawBook, to: &LawBook) -> usize {
    let mut count = 0;
    for dossier in cases() {
        let expected = turned(&findings(&dossier, from), &findings(&dossier, to));
        let id = dossier.id.as_deref().expect("an id");
        let rows = diff["findings"].as_array().expect("findings");
        let own = rows.iter().filter(|row| row["dossier"] == id);
        let named: BTreeSet<String> = own
            .inspect(|row| assert_ne!(row.get("before"), row.get("after")))
            .map(|row| {
                let topic = row["topic"].as_str().expect("a topic");
                format!("{topic} {} {}", row["rule"], row["about"])
            })
            .collect();
        assert_eq!(named, expected, "{id}");
        count += named.len();
    }
    count
}

#[test]
fn the_difference_of_two_books_names_the_value_and_each_finding_that_it_turns() {
    // Without 19 kap. 25 a § LOU (in force from 2023-01-01) Linköping could not have reserved its
    // procurement of 2024 for non-profit organisations: the reservation has no ground, and which
    // form fits the need is open again.
    let (key, from) = ("lou.reserved.non_profit.available", day("2023-01-01"));
    let (now, then) = (LawBook::built_in(), LawBook::released(changed(key, from, "0")));
    let diff = diff_of(&now, &then);
    let keys = diff["keys"].as_array().expect("keys");
    assert_eq!(keys.len(), 1, "{keys:?}");
    let row = &keys[0];
    assert_eq!((&row["key"], &row["from"]), (&json!(key), &json!("2023-01-01")));
    assert_eq!((&row["before"], &row["after"]), (&json!("1"), &json!("0")));
    assert_eq!(row["changed"], json!(["value"]));
    assert!(names_what_turns(&diff, &now, &then) > 2);
    let rows = diff["findings"].as_array().expect("findings");
    assert!(rows.iter().all(|row| row["dossier"] == "linkoping-reserved-2024"), "{rows:?}");
    for (rule, before, after) in [
        ("tender.reservation_ground", "satisfied", "breached"),
        ("lou.19.25a.reserved_non_profit", "satisfied", "notApplicable"),
        ("dossier.route", "satisfied", "unknown"),
    ] {
        let row = rows.iter().find(|row| row["rule"] == rule).expect(rule);
        assert_eq!(row["before"]["kind"], before, "{rule}");
        assert_eq!(row["after"]["kind"], after, "{rule}");
    }
    let rules = diff["rules"].as_array().expect("rules");
    assert!(rules.contains(&json!("lou.19.25a.scope")), "{rules:?}");
    for row in rows {
        assert!(rules.contains(&row["rule"]), "{row}");
    }
}

// The envelope

#[test]
fn a_stamp_of_another_type_is_told_in_the_order_of_the_document() {
    let error = |call: &str, input: &str| {
        let error = anbud::call(call, input).unwrap_err();
        (error.code().as_str(), error.path().to_owned())
    };
    let deadline = "calendar.deadline";
    let period = r#""from":"2019-04-18","period":{"days":10},"rule":"sfs-1930-173""#;
    for wrong in ["\"yes\"", "1", "null", "{}"] {
        let input = format!(r#"{{{period},"stamp":{wrong}}}"#);
        assert_eq!(error(deadline, &input), ("input.invalid", "stamp".to_owned()), "{wrong}");
    }
    let twice = format!(r#"{{"stamp":true,{period},"stamp":true}}"#);
    assert_eq!(error(deadline, &twice), ("input.invalid", "stamp".to_owned()));
    // Of two faults of one kind the first of the document, of two kinds the first kind.
    let after = r#"{"from":1,"period":{"days":10},"rule":"sfs-1930-173","stamp":1}"#;
    assert_eq!(error(deadline, after), ("input.invalid", "from".to_owned()));
    let before = r#"{"stamp":1,"from":1,"period":{"days":10},"rule":"sfs-1930-173"}"#;
    assert_eq!(error(deadline, before), ("input.invalid", "stamp".to_owned()));
    let unknown = r#"{"stamp":1,"frm":1}"#;
    assert_eq!(error(deadline, unknown), ("input.unknown_field", "frm".to_owned()));
    assert_eq!(error(deadline, r#"{"stamp":1"#).0, "input.invalid");
    // Only beside the question: no shape within it has a stamp, and a type alone has none.
    let within = r#"{"from":"2019-04-18","period":{"days":10,"stamp":true},"rule":"sfs-1930-173"}"#;
    assert_eq!(error(deadline, within), ("input.unknown_field", "period.stamp".to_owned()));
    assert_eq!(Dossier::from_json(r#"{"stamp":true}"#).unwrap_err().path(), "stamp");
}

#[test]
fn an_answer_without_a_stamp_has_no_trace_of_the_field() {
    let input = r#"{"number":"212000-0142","stamp":false}"#;
    let plain = anbud::call("organisation.check", r#"{"number":"212000-0142"}"#);
    assert_eq!(anbud::call("organisation.check", input), plain);
}

/// Every vector that has an answer gives, stamped, the same answer with a stamp; what is a paper in
/// it says the sum of the law book.
#[test]
fn a_stamp_changes_nothing_of_an_answer_but_the_foot_of_its_papers() {
    let sum = LawBook::built_in().stamp().expect("a stamp").book;
    let mut papers: BTreeMap<String, usize> = BTreeMap::new();
    for path in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&path)).expect("vectors");
        let first = vectors.iter().take(8);
        let dated = vectors.iter().skip(8).filter(|own| own["input"].get("stampedAt").is_some());
        for vector in first.chain(dated) {
            let call = vector["call"].as_str().expect("a call");
            let mut input = vector["input"].clone();
            if vector.get("expect").is_none()
                || input.get("lawBook").is_some()
                || call == "law.version"
            {
                continue;
            }
            input["stamp"] = json!(false);
            let plain = anbud::call(call, &input.to_string()).expect("an answer");
            input["stamp"] = json!(true);
            let stamped = anbud::call(call, &input.to_string()).expect("an answer");
            let mut own: Value = serde_json::from_str(&stamped).expect("JSON");
            let plain: Value = serde_json::from_str(&plain).expect("JSON");
            let stamp = own.as_object_mut().expect("an object").remove("stamp").expect("a stamp");
            assert_eq!(stamp["book"], json!(sum));
            if own != plain {
                let text = own.to_string().replace("\\r\\n ", "");
                let workbook = own["mediaType"].as_str().is_some_and(|own| own.contains("sheet"));
                assert!(workbook || text.contains(&sum), "{call}: {own}");
                *papers.entry(call.to_owned()).or_default() += 1;
            }
        }
    }
    let named: Vec<&str> = papers.keys().map(String::as_str).collect();
    let expected = [
        "advice.decisionSection",
        "assignment.letter",
        "assignment.lifeLine",
        "assignment.portfolio",
        "bid.letters",
        "budget.report",
        "calendar.ics",
        "evaluation.explanationRequest",
        "evaluation.reasons",
        "evaluation.report",
        "partnership.draft",
    ];
    assert_eq!(named, expected);
}

#[test]
fn the_calendar_file_of_a_portfolio_says_by_which_law() {
    let input = r#"{"agreements":[{"id":"a","terms":{"start":"2024-01-01","end":"2026-12-31",
        "options":{"max":1,"months":12,"callBefore":{"months":6}}}}],
        "asOf":"2026-01-01","months":12,"stampedAt":"2026-01-01T08:00:00+01:00","stamp":true}"#;
    let answer = anbud::call("assignment.portfolio", input).expect("a portfolio");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let file = answer["ics"].as_str().expect("a file").replace("\r\n ", "");
    assert!(file.contains(answer["stamp"]["book"].as_str().expect("a sum")), "{file}");
}

#[test]
fn pages_and_reports_that_no_call_gives_print_the_stamp_too() {
    let law = LawBook::built_in();
    let stamp = law.stamp().expect("a stamp");
    let foot = stamp.footer(Language::Swedish);
    let page = LawPage::of(&law).expect("a page").with_stamp(&stamp);
    let case = &cases()[0];
    let review = case.review(None, Language::Swedish, &law).expect("a review");
    let report = CaseReport::new(case, &review, None, Language::Swedish).with_stamp(&stamp);
    for text in [page.html(), page.markdown(), report.html(None).unwrap(), report.text().unwrap()] {
        let place = text.find(&stamp.book).expect("the stamp");
        assert_eq!(text.matches(&stamp.book).count(), 1);
        // At the foot: nothing but the end of the page follows.
        assert!(text.len() - place < foot.len() + 200, "{}", &text[place..]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(anbud_tests::cases() / 200))]

    /// Whatever value is changed, to whatever: the difference names what turns, and no other.
    #[test]
    fn the_difference_names_what_turns_whatever_is_changed(
        place in any::<proptest::sample::Index>(),
        row in any::<proptest::sample::Index>(),
        value in prop_oneof!["0", "1", "30", "365", "99999999"],
    ) {
        let mut book = built_in();
        let numbers: Vec<usize> = (0..book.parameters.len())
            .filter(|place| book.parameters[*place].values[0].value.parse::<u64>().is_ok())
            .collect();
        let parameter = &mut book.parameters[*place.get(&numbers)];
        let count = parameter.values.len();
        parameter.values[row.index(count)].value = value;
        let text = to_json(&book).expect("JSON");
        let then = LawBook::released(ReleasedBook::from_json(&text).expect("a book"));
        let now = LawBook::built_in();
        let diff = diff_of(&now, &then);
        names_what_turns(&diff, &now, &then);
        let back = diff_of(&then, &now);
        for (one, other) in [("before", "after"), ("after", "before")] {
            let side = |diff: &Value, side: &str| -> Vec<Value> {
                diff["findings"].as_array().expect("findings").iter().map(|row| row[side].clone()).collect()
            };
            let sorted = |mut own: Vec<Value>| {
                own.sort_by_key(ToString::to_string);
                own
            };
            prop_assert_eq!(sorted(side(&diff, one)), sorted(side(&back, other)));
        }
    }
}
