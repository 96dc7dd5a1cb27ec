//! What is not stated decides nothing: leaving a fact out of a question never turns *breached* into
//! *satisfied* or the other way, nor a verdict into another, without saying that something is
//! unknown.
//!
//! Every vector of every call is asked again without each of its fields in turn, at every depth, and
//! so are questions composed at random of the vectors of some calls (`composed`). Where a fact left out means that a demand is
//! not made, the turn is right: those are listed in `absence_exceptions.toml`, each with its reason,
//! and every line of that list must be needed. `ANBUD_CALL` picks calls by the beginning of their
//! name.

mod composed;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anbud_tests::{files, read, workspace};
use serde::Deserialize;
use serde_json::Value;

/// Fields that state no fact of the case: the law, the caller's data, and how an answer is shown.
const NO_FACTS: &[&str] = &["lawBook", "extensions", "language", "stampedAt", "alarms"];

/// A decision in an answer, known again by its place, its rule and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    path: String,
    rule: String,
    about: String,
}

/// The decisions at one place, in their order.
type Decisions = BTreeMap<Place, Vec<String>>;

/// Facts that tell two findings of one rule about one thing apart.
const PARTS: &[&str] = &["stage", "part", "question", "floorPrice", "evidence", "changeNumber"];

fn decisions(answer: &Value) -> Decisions {
    let mut found = Decisions::new();
    collect(answer, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Decisions) {
    match value {
        Value::Object(fields) => {
            if let Some(kind) = fields.get("outcome").and_then(|own| own["kind"].as_str()) {
                let part = |name: &&str| Some(value["facts"].get(*name)?.to_string());
                let parts: Vec<String> = PARTS.iter().filter_map(part).collect();
                let about = value.get("about").map(Value::to_string).unwrap_or_default();
                let named = ["rule", "id", "criterion", "condition", "reservation", "requirement"];
                let rule = named.iter().find_map(|name| value[*name].as_str());
                let place = Place {
                    path: path.to_owned(),
                    rule: rule.unwrap_or_default().to_owned(),
                    about: about + &parts.join(" "),
                };
                found.entry(place).or_default().push(kind.to_owned());
            }
            for (name, own) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                if name != "outcome" && own.get("kind").is_some_and(|_| is_outcome(own)) {
                    let place =
                        Place { path: path.clone(), rule: String::new(), about: String::new() };
                    let kind = own["kind"].as_str().unwrap_or_default().to_owned();
                    found.entry(place).or_default().push(kind);
                }
                collect(own, &path, found);
            }
        }
        Value::Array(items) => {
            for own in items {
                collect(own, path, found);
            }
        }
        _ => {}
    }
}

fn is_outcome(value: &Value) -> bool {
    let kinds = ["satisfied", "breached", "notApplicable", "needsJudgement", "unknown"];
    value["kind"].as_str().is_some_and(|kind| kinds.contains(&kind))
}

/// Whether decisions at one place were turned round.
fn turned(before: &[String], after: &[String]) -> Option<&'static str> {
    let all = |own: &[String], kind: &str| !own.is_empty() && own.iter().all(|one| one == kind);
    let any = |own: &[String], kind: &str| own.iter().any(|one| one == kind);
    let pairs = before.iter().zip(after);
    let one_by_one = before.len() == after.len();
    let from_to = |from: &str, to: &str| {
        if one_by_one {
            pairs.clone().any(|(one, other)| one == from && other == to)
        } else {
            any(before, from) && !any(after, from) && all(after, to)
        }
    };
    if from_to("breached", "satisfied") {
        return Some("breached -> satisfied");
    }
    from_to("satisfied", "breached").then_some("satisfied -> breached")
}

/// A turn that a field left out makes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Turn {
    call: String,
    rule: String,
    path: String,
    how: String,
    /// Whether `missing` names the field, or a part of it, or what it is a part of.
    named: bool,
}

impl fmt::Display for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = if self.named { ", named in missing" } else { "" };
        let Self { call, rule, path, how, .. } = self;
        write!(f, "{call} {rule} without {path}: {how}{named}")
    }
}

/// Turns that are right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// A call, or several.
    calls: Vec<String>,
    /// Rules of the findings that turn; `verdict` and `outcome` are those of the whole answer.
    rules: Vec<String>,
    /// Paths without indices; one that ends in `*` is every path that begins so.
    paths: Vec<String>,
    /// Whether the answer must name the path in `missing`.
    #[serde(default)]
    named: bool,
    /// Whether no vector shows it, only questions that are composed of them.
    #[serde(default)]
    composed: bool,
    /// Why it is right.
    reason: String,
}

impl Exception {
    fn allows(&self, turn: &Turn) -> bool {
        let of = |own: &[String], text: &str| {
            own.iter().any(|one| match one.strip_suffix('*') {
                Some(start) => text.starts_with(start),
                None => one == text,
            })
        };
        of(&self.calls, &turn.call)
            && of(&self.rules, &turn.rule)
            && of(&self.paths, &turn.path)
            && (turn.named || !self.named)
    }
}

#[derive(Deserialize)]
struct Exceptions {
    exception: Vec<Exception>,
}

fn exceptions() -> Vec<Exception> {
    let text = read(workspace().join("tests/rust/absence_exceptions.toml"));
    let all: Exceptions = toml::from_str(&text).expect("a list of exceptions");
    all.exception
}

/// The verdicts of an answer, each with what it says is missing or not stated.
fn verdicts(value: &Value, path: &str, found: &mut Vec<(String, String, BTreeSet<String>)>) {
    match value {
        Value::Object(fields) => {
            if let Some(verdict) = fields.get("verdict").and_then(Value::as_str) {
                let lists = ["missing", "unstated"].iter().filter_map(|name| fields.get(*name));
                let own = lists.filter_map(Value::as_array).flatten().filter_map(Value::as_str);
                found.push((path.to_owned(), verdict.to_owned(), own.map(str::to_owned).collect()));
            }
            for (name, own) in fields {
                verdicts(own, &format!("{path}.{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, own) in items.iter().enumerate() {
                verdicts(own, &format!("{path}.{index}"), found);
            }
        }
        _ => {}
    }
}

/// What differs between two answers: the rule, and how it turned.
fn turns(before: &Value, after: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (one, other) = (decisions(before), decisions(after));
    for (place, kinds) in &one {
        let Some(then) = other.get(place) else { continue };
        if let Some(how) = turned(kinds, then) {
            let rule = [&place.rule, &place.path].into_iter().find(|own| !own.is_empty());
            let rule = rule.map_or_else(|| "outcome".to_owned(), Clone::clone);
            found.push((rule, how.to_owned()));
        }
    }
    let (mut first, mut second) = (Vec::new(), Vec::new());
    verdicts(before, "", &mut first);
    verdicts(after, "", &mut second);
    for ((at, was, lacked), (there, is, lacks)) in first.iter().zip(&second) {
        let said = is == "unknown" || lacks.difference(lacked).next().is_some();
        if at == there && was != is && was != "unknown" && !said {
            found.push(("verdict".to_owned(), format!("{was} -> {is}")));
        }
    }
    found
}

/// Whether an answer names a path in `missing`.
fn names(answer: &Value, path: &str) -> bool {
    let entries = answer["missing"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let part_of = |one: &str, other: &str| {
        other.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    entries.into_iter().any(|own| part_of(own, path) || part_of(path, own))
}

/// Every place of a field in a question, as a pointer and as a path without indices.
fn fields(value: &Value, at: &str, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(own) => {
            for (name, inner) in own {
                if NO_FACTS.contains(&name.as_str()) {
                    continue;
                }
                let escaped = name.replace('~', "~0").replace('/', "~1");
                let at = format!("{at}/{escaped}");
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                fields(inner, &at, &path, found);
                found.push((at, path));
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                fields(inner, &format!("{at}/{index}"), path, found);
            }
        }
        _ => {}
    }
}

fn without(question: &Value, pointer: &str) -> Option<Value> {
    let mut less = question.clone();
    let (parent, field) = pointer.rsplit_once('/')?;
    let field = field.replace("~1", "/").replace("~0", "~");
    less.pointer_mut(parent)?.as_object_mut()?.shift_remove(&field)?;
    Some(less)
}

fn answer(call: &str, question: &Value) -> Option<Value> {
    let answer = anbud::call(call, &question.to_string()).ok()?;
    serde_json::from_str(&answer).ok()
}

/// The turns that any one field left out of a question makes. A field without which there is no
/// answer is not optional.
fn turns_of(call: &str, question: &Value) -> Vec<Turn> {
    let mut places = Vec::new();
    fields(question, "", "", &mut places);
    turns_without(call, question, places)
}

/// The turns that each of some fields left out makes.
fn turns_without(call: &str, question: &Value, places: Vec<(String, String)>) -> Vec<Turn> {
    let Some(before) = answer(call, question) else { return Vec::new() };
    let mut found = Vec::new();
    for (pointer, path) in places {
        let Some(after) = without(question, &pointer).and_then(|less| answer(call, &less)) else {
            continue;
        };
        for (rule, how) in turns(&before, &after) {
            let named = names(&after, &path);
            found.push(Turn { call: call.to_owned(), rule, path: path.clone(), how, named });
        }
    }
    found
}

/// The questions of the vectors that are answered: the id, the call and the question.
fn questions(picked: &[&str]) -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        for vector in vectors {
            let call = vector["call"].as_str().expect("a call");
            if vector.get("expectError").is_none() && picked.iter().any(|own| call.starts_with(own))
            {
                let id = vector["id"].as_str().unwrap_or_default();
                found.push((id.to_owned(), call.to_owned(), vector["input"].clone()));
            }
        }
    }
    found
}

#[test]
fn no_vector_is_turned_round_by_what_it_lacks() {
    let picked = std::env::var("ANBUD_CALL").unwrap_or_default();
    let asked = questions(&[&picked]);
    if picked.is_empty() {
        let calls: BTreeSet<&str> = asked.iter().map(|(_, call, _)| call.as_str()).collect();
        let unasked: Vec<_> =
            anbud::calls::NAMES.iter().filter(|name| !calls.contains(*name)).collect();
        assert!(unasked.is_empty(), "calls without vectors: {unasked:?}");
    }
    let mut exceptions = exceptions();
    exceptions.retain(|own| !own.composed);
    let mut needed = BTreeSet::new();
    let mut wrong: BTreeMap<Turn, Vec<&str>> = BTreeMap::new();
    for (id, call, question) in &asked {
        for turn in turns_of(call, question) {
            match exceptions.iter().position(|own| own.allows(&turn)) {
                Some(place) => drop(needed.insert(place)),
                None => wrong.entry(turn).or_default().push(id),
            }
        }
    }
    let mut lines: Vec<String> = wrong
        .iter()
        .map(|(turn, ids)| format!("{turn} ({}, for instance {})", ids.len(), ids[0]))
        .collect();
    let unneeded = exceptions.iter().enumerate().filter(|(place, own)| {
        let asked = own.calls.iter().any(|call| call.starts_with(&picked));
        asked && !needed.contains(place) && picked.is_empty()
    });
    lines.extend(unneeded.map(|(_, own)| {
        format!("no longer needed: {} {} without {}", own.calls[0], own.rules[0], own.paths[0])
    }));
    assert!(lines.is_empty(), "{} turns:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn every_exception_gives_its_reason() {
    for own in exceptions() {
        assert!(own.reason.split_whitespace().count() >= 5, "no reason: {own:?}");
        for call in &own.calls {
            assert!(anbud::calls::NAMES.contains(&call.as_str()), "no such call: {call}");
        }
    }
}
