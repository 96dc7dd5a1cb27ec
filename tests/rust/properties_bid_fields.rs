//! Laws of the check of a bid under change: a field left out, a document added, ids renamed,
//! a bid checked again. Each is tried on every vector of `bid.check`.

use std::collections::BTreeSet;

use anbud::bid::{Bid, BidCheck, SubmittedDocument, Verdict, check_all};
use anbud::calls::{Asked, BidQuestion};
use anbud::wire::to_json;
use anbud_tests::{files, read};
use serde_json::{Value, json};

/// The inputs of the vectors of `bid.check` that are answered, by their ids.
fn inputs() -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        for vector in vectors {
            if vector["call"] == "bid.check" && vector.get("expect").is_some() {
                all.push((vector["id"].to_string(), vector["input"].clone()));
            }
        }
    }
    assert!(all.len() > 180, "{} inputs", all.len());
    all
}

fn checked(input: &Value) -> BidCheck {
    let question = Asked::<BidQuestion>::from_json(&input.to_string()).expect("a question");
    question.answer().expect("a check")
}

/// The value without one field, for every field at every depth outside `extensions`, with the
/// path of the field.
fn each_field_removed(value: &Value, path: &str) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields.iter().filter(|(name, _)| *name != "extensions") {
                let at = format!("{path}.{name}");
                let mut without = fields.clone();
                without.shift_remove(name);
                out.push((at.clone(), Value::Object(without)));
                for (deeper, changed) in each_field_removed(inner, &at) {
                    let mut with = fields.clone();
                    with.insert(name.clone(), changed);
                    out.push((deeper, Value::Object(with)));
                }
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                for (deeper, changed) in each_field_removed(inner, path) {
                    let mut with = items.clone();
                    with[index] = changed;
                    out.push((deeper, Value::Array(with)));
                }
            }
        }
        _ => {}
    }
    out
}

/// The inputs with one field of one part left out that are still inputs.
fn without_a_field(input: &Value, part: &str) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    for (path, changed) in each_field_removed(&input[part], part) {
        let mut with = input.clone();
        with[part] = changed;
        if Asked::<BidQuestion>::from_json(&with.to_string()).is_ok() {
            out.push((path, with));
        }
    }
    out
}

/// A bid that states its price twice and then once has become another bid: nothing tells that
/// there was a second form.
fn says_one_thing_in_two_ways(path: &str) -> bool {
    ["bid.prices.annual", "bid.prices.total"].contains(&path)
}

/// What the answer says of a field that is not there in some entry of the bid.
fn told_of(path: &str) -> Option<&'static str> {
    match path {
        "bid.prices.lines.amount" => Some("line_amounts_not_stated"),
        "bid.prices.lines" => Some("price_lines_not_stated"),
        "bid.answers.evidence" => Some("proof_in_answers_not_stated"),
        "bid.reliedOn.document" => Some("commitment_document_not_stated"),
        _ => None,
    }
}

#[test]
fn a_field_left_out_of_a_bid_makes_it_admissible_only_where_the_answer_says_what_it_then_left_unchecked()
 {
    let mut asked = 0;
    for (id, input) in inputs() {
        let before = checked(&input);
        for (path, changed) in without_a_field(&input, "bid") {
            let after = checked(&changed);
            asked += 1;
            if after.verdict != Verdict::Admissible || before.verdict == Verdict::Admissible {
                continue;
            }
            let known: BTreeSet<&str> = before.not_checked.iter().copied().collect();
            let tells = told_of(&path);
            let says_so =
                after.not_checked.iter().any(|code| !known.contains(code) || Some(*code) == tells);
            assert!(says_so || says_one_thing_in_two_ways(&path), "{id} without {path}: {changed}");
        }
    }
    assert!(asked > 1_200, "{asked}");
}

#[test]
fn a_field_left_out_of_a_bid_never_turns_unknown_into_rejectable() {
    for (id, input) in inputs() {
        if checked(&input).verdict != Verdict::Unknown {
            continue;
        }
        for (path, changed) in without_a_field(&input, "bid") {
            let after = checked(&changed).verdict;
            assert_ne!(after, Verdict::Rejectable, "{id} without {path}: {changed}");
        }
    }
}

/// F38. What is stated in favour of a bid can be left out with it: a day that bars a ground,
/// a limit that is on awards, a price that the tender fixes.
#[test]
fn f38_leaving_a_fact_out_of_an_admissible_bid_never_makes_it_late_or_rejectable() {
    let mut asked = 0;
    let in_favour = |path: &str| {
        path == "bid.exclusion.on"
            || path.starts_with("tender.lotLimit")
            || path.starts_with("tender.award")
    };
    for (id, input) in inputs() {
        if checked(&input).verdict != Verdict::Admissible {
            continue;
        }
        let barred =
            input.to_string().contains("\"on\":\"20") && input["bid"]["exclusion"].is_array();
        let mut changed = without_a_field(&input, "bid");
        // Without the day of the deadline an old ground is not known to be barred.
        if !barred {
            changed.extend(without_a_field(&input, "tender"));
        }
        for (path, changed) in changed {
            if in_favour(&path) {
                continue;
            }
            asked += 1;
            let after = checked(&changed).verdict;
            assert!(
                !matches!(after, Verdict::Late | Verdict::Rejectable),
                "{id} without {path}: {changed}"
            );
        }
    }
    assert!(asked > 500, "{asked}");
}

/// How well a bid stands, in the order of the verdicts.
fn standing(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|own| *own == verdict).expect("a verdict")
}

/// The ids of the documents that a tender and a bid name and the bid does not hold.
fn missing_documents(input: &Value) -> BTreeSet<String> {
    let Some(documents) = input["bid"]["documents"].as_array() else {
        return BTreeSet::new();
    };
    let there: BTreeSet<&str> = documents.iter().filter_map(|own| own["id"].as_str()).collect();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut named: Vec<Value> = Vec::new();
    named.extend(list(&input["tender"]["documents"]).iter().map(|own| own["id"].clone()));
    named.extend(list(&input["bid"]["reliedOn"]).iter().map(|own| own["document"].clone()));
    named.extend(list(&input["bid"]["secrecy"]).iter().map(|own| own["document"].clone()));
    for own in list(&input["tender"]["requirements"]).iter().chain(&list(&input["bid"]["answers"]))
    {
        named.extend(list(&own["evidence"]));
    }
    named
        .iter()
        .filter_map(Value::as_str)
        .filter(|id| !there.contains(id))
        .map(str::to_owned)
        .collect()
}

#[test]
fn adding_a_missing_document_never_worsens_the_verdict() {
    let mut added = 0;
    for (id, input) in inputs() {
        let before = standing(checked(&input).verdict);
        for document in missing_documents(&input) {
            let on = input["tender"]["bidDeadline"]["on"].as_str().unwrap_or("2024-03-01");
            let mut with = input.clone();
            let documents = with["bid"]["documents"].as_array_mut().expect("documents");
            documents.push(json!({"id": document, "signed": true, "dated": on}));
            let after = standing(checked(&with).verdict);
            added += 1;
            assert!(after >= before, "{id} with {document}: {with}");
        }
    }
    assert!(added >= 12, "{added}");
}

#[test]
fn a_bid_checked_twice_alone_or_among_others_gives_the_same_bytes() {
    for (id, input) in inputs() {
        let question = Asked::<BidQuestion>::from_json(&input.to_string()).expect("a question");
        let first = to_json(&question.answer().expect("a check")).expect("JSON");
        let again = to_json(&question.answer().expect("a check")).expect("JSON");
        assert_eq!(first, again, "{id}");
        let law = question.law_book.clone().unwrap_or_default();
        let other = Bid::new().documents(vec![SubmittedDocument::new().id("x")]);
        let among = [other, question.question.bid.clone()];
        let checks = check_all(&among, &question.question.tender, &law).expect("checks");
        assert_eq!(first, to_json(&checks[1]).expect("JSON"), "{id}");
    }
}

/// Where ids stand: the entries of the tender and the bid, and what points to them.
const ID_FIELDS: &[&str] = &["id", "lot", "requirement", "document"];
const ID_LISTS: &[&str] = &["lots", "evidence", "order"];

/// The value with every id renamed; `¤` stands in no vector.
fn renamed(value: &Value) -> Value {
    let id = |value: &Value| match value.as_str() {
        Some(text) => Value::from(format!("¤{}¤{text}¤", text.len() % 7)),
        None => renamed(value),
    };
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, inner)| {
                let own = match inner {
                    Value::Array(items) if ID_LISTS.contains(&name.as_str()) => {
                        items.iter().map(id).collect()
                    }
                    _ if name == "extensions" || name == "award" || name == "terms" => {
                        inner.clone()
                    }
                    _ if ID_FIELDS.contains(&name.as_str()) => id(inner),
                    _ => renamed(inner),
                };
                (name.clone(), own)
            })
            .collect(),
        Value::Array(items) => items.iter().map(renamed).collect(),
        other => other.clone(),
    }
}

/// The text with every id as it was.
fn named_back(text: &str) -> String {
    let mut out = String::new();
    let mut parts = text.split('¤');
    out.push_str(parts.next().unwrap_or_default());
    // A number, the id, and what follows it.
    while let (Some(_), Some(id), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
        out.push_str(id);
        out.push_str(rest);
    }
    out
}

#[test]
fn renaming_ids_changes_nothing_else() {
    for (id, input) in inputs() {
        let mut other = input.clone();
        for part in ["tender", "bid"] {
            other[part] = renamed(&input[part]);
        }
        let before = to_json(&checked(&input)).expect("JSON");
        let after = named_back(&to_json(&checked(&other)).expect("JSON"));
        assert_eq!(before, after, "{id}");
    }
}
