//! Properties of the review of a dossier, over the five real cases and parts of them.

mod changes;

use std::collections::{BTreeMap, BTreeSet};

use self::changes::{change, merged, of_vectors, with_another_value};

use anbud::calls::{Asked, ReviewQuestion};
use anbud::wire::to_json;
use anbud_tests::{cases as cases_of_a_property, files, read};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// Parts that no rule looks at: who says it, and why it is taken to hold.
const NO_FACTS: &[&str] = &["anbud", "sources", "inferred", "extensions"];

fn cases() -> Vec<(String, Value)> {
    let cases: Vec<(String, Value)> = files("examples/cases", "json")
        .into_iter()
        .filter(|path| !path.ends_with("umea-outreach-2014-bids.json"))
        .map(|path| (path.display().to_string(), serde_json::from_str(&read(&path)).expect("JSON")))
        .collect();
    assert_eq!(cases.len(), 5);
    cases.into_iter().chain(invented()).collect()
}

/// The invented bids on Umeå's tender, and a case with what the real ones lack.
fn invented() -> Vec<(String, Value)> {
    let bids: Value = serde_json::from_str(&read(
        anbud_tests::workspace().join("examples/cases/umea-outreach-2014-bids.json"),
    ))
    .expect("JSON");
    let mut with_bids = json!({"anbud": "1", "tender": bids["tender"], "bids": bids["bids"]});
    with_bids["tender"]["award"] = json!({"kind": "lowestPrice"});
    let rich = json!({
        "anbud": "1",
        "status": "running",
        "parties": [{"id": "a", "name": "Nämnden"}, {"id": "b", "roles": ["landlord"]}],
        "periods": [
            {"label": "ett", "from": "2024-01-01", "to": "2024-01-31"},
            {"label": "två", "from": "2024-03-01", "to": "2024-03-31"},
            {"label": "tre", "from": "2024-06-01"}
        ],
        "costs": [{"item": "lokaler", "bearer": "b", "amount": "480000"}],
        "inKind": [{"what": "bil", "quantity": 1, "providedBy": "b"}],
        "staff": [{"party": "a", "role": "handläggare", "count": 2}],
        "tender": {
            "startedOn": "2024-02-01", "publishedOn": "2024-02-05", "bidDeadline": {"on": "2024-03-06"},
            "cpv": ["85312000-9"], "buyer": {"authority": "subcentral"}, "estimatedValue": "9000000", "vat": "excluded"
        },
        "assignment": {
            "start": "2024-05-01", "end": "2026-04-30", "minimumTerm": {"months": 6},
            "notice": [{"period": {"months": 6}, "anchor": "monthEnd", "by": "either"}],
            "options": {"max": 2, "months": 12, "callBefore": {"months": 6}, "automatic": false},
            "compensation": {"annual": "4200000"},
            "costBearers": [{"item": "lokaler", "bearer": "a"}, {"item": "el"}],
            "inKind": [{"what": "dator", "quantity": 2, "providedBy": "a"}]
        },
        "budget": {
            "frame": {"lines": [{"from": "2024-01-01", "perYear": "5000000", "status": "decided"}]},
            "commitments": [{"id": "K1", "annual": "4200000", "from": "2024-05-01", "to": "2026-04-30"}]
        },
        "partnership": {
            "partners": [{"name": "Nämnden", "kind": "municipality"}, {"name": "Förening A", "kind": "nonProfit"}],
            "contributions": [{"by": "Förening A", "kind": "cash", "amount": "100000", "inBudget": true}],
            "evidence": [{"criterion": "sharedGoal", "finding": "supports", "text": "avtalet"}]
        },
        "need": {"startedOn": "2024-02-01", "sameLegalPerson": false, "controlledAsOwn": false,
            "exercisesPublicAuthority": false, "bindingPerformanceForPay": true, "individualsChoose": false,
            "cpv": ["85312000-9"], "totalValue": "9000000"}
    });
    vec![("invented bids".to_owned(), with_bids), ("invented case".to_owned(), rich)]
}

fn ask(case: &Value) -> Result<String, String> {
    let question = json!({"dossier": case, "asOf": "2024-06-01"}).to_string();
    let question =
        Asked::<ReviewQuestion>::from_json(&question).map_err(|error| error.to_string())?;
    let answer = question.answer().map_err(|error| error.to_string())?;
    Ok(to_json(&answer).expect("JSON"))
}

fn review(case: &Value) -> Value {
    let answer = ask(case).unwrap_or_else(|error| panic!("{error}: {case}"));
    serde_json::from_str(&answer).expect("JSON")
}

/// Every case without one of its fields, at every depth, with the path of that field.
fn without_one_field(case: &Value) -> Vec<(String, Value)> {
    fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, own) in fields {
                    let path = format!("{at}/{name}");
                    pointers(own, &path, found);
                    found.push(path);
                }
            }
            Value::Array(items) => {
                for (index, own) in items.iter().enumerate() {
                    pointers(own, &format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    pointers(case, "", &mut found);
    found
        .into_iter()
        .filter(|pointer| !NO_FACTS.iter().any(|part| pointer.starts_with(&format!("/{part}"))))
        .map(|pointer| {
            let mut less = case.clone();
            let (parent, field) = pointer.rsplit_once('/').expect("a field");
            let parent = less.pointer_mut(parent).and_then(Value::as_object_mut);
            parent.expect("an object").remove(field);
            let parts = pointer.split('/').filter(|part| part.parse::<usize>().is_err());
            (parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("."), less)
        })
        .collect()
}

/// The findings of a review by rule; a rule that several topics ask stands in one of them.
fn by_rule(review: &Value) -> BTreeMap<String, Vec<Value>> {
    let mut rules: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for finding in findings(review) {
        let rule = finding["rule"].as_str().expect("a rule").to_owned();
        rules.entry(rule).or_default().push(finding.clone());
    }
    rules
}

fn findings(review: &Value) -> impl Iterator<Item = &Value> {
    let topics = review["topics"].as_array().expect("topics").iter();
    topics.flat_map(|topic| topic["findings"].as_array().expect("findings"))
}

/// The paths that the traces give for a rule.
fn traced<'a>(review: &'a Value, rule: &str) -> Vec<&'a str> {
    let traces = review["traces"].as_array().expect("traces").iter();
    let own = traces.filter(|trace| trace["rule"] == rule);
    own.map(|trace| trace["path"].as_str().expect("a path")).collect()
}

/// The facts that a rule names as missing.
fn asked_for<'a>(review: &'a Value, rule: &str) -> Vec<&'a str> {
    let own = findings(review).filter(|finding| finding["rule"] == rule);
    let missing = own.filter_map(|finding| finding["outcome"]["missing"].as_array()).flatten();
    missing.map(|path| path.as_str().expect("a path")).collect()
}

/// The parts of a dossier without which a topic is not asked.
const PARTS: &[&str] = &["tender", "bids", "assignment", "budget", "partnership", "need"];

/// (b) What a rule says depends on no fact that its traces leave out: neither on whether the fact
/// is stated nor on what it says.
#[test]
fn a_field_that_no_trace_of_a_rule_names_never_changes_its_findings() {
    let mut tried = 0_u32;
    let mut silent = BTreeSet::new();
    for (name, case) in cases().into_iter().chain(of_vectors()) {
        let Ok(whole) = ask(&case) else { continue };
        let whole: Value = serde_json::from_str(&whole).expect("JSON");
        let real = !name.starts_with('"');
        for (path, less) in without_one_field(&case).into_iter().chain(with_another_value(&case)) {
            // Every rule on a bid names the bids whole.
            if !real && path.starts_with("bids.") {
                continue;
            }
            let Ok(answer) = ask(&less) else { continue };
            let less: Value = serde_json::from_str(&answer).expect("JSON");
            let (before, after) = (by_rule(&whole), by_rule(&less));
            // Without the part that it is about a topic is not asked.
            if PARTS.contains(&path.as_str()) {
                continue;
            }
            let path = format!("dossier.{path}");
            for rule in before.keys().chain(after.keys()) {
                let under =
                    |one: &str, other: &str| one == other || one.starts_with(&format!("{other}."));
                let named = [&whole, &less].into_iter().any(|review| {
                    let facts = traced(review, rule).into_iter();
                    let mut facts = facts.chain(asked_for(review, rule));
                    facts.any(|own| under(own, &path) || under(&path, own))
                });
                if !named {
                    tried += 1;
                    if before.get(rule) != after.get(rule) {
                        silent.insert(format!("{rule}: {path} ({name})"));
                    }
                }
            }
        }
    }
    assert_eq!(silent, BTreeSet::new(), "facts that decide a rule and that no trace names");
    assert!(tried > 50_000, "{tried} rules were tried");
}

/// The facts that say which of several things of a kind a finding is about.
const NAMING: &[&str] = &[
    "inBid",
    "fault",
    "priceItems",
    "price",
    "item",
    "task",
    "what",
    "staffOf",
    "staffRole",
    "measure",
    "measureBase",
    "periodLabel",
    "periodFrom",
    "periodTo",
    "gapAfter",
    "gapBefore",
    "year",
    "field",
    "otherField",
    "option",
];

/// A rule and what it is about: the part of the case, and what the facts name. A cost is named by
/// its item, not by who bears it.
fn subject(finding: &Value) -> String {
    let named = NAMING.iter().filter_map(|name| {
        let fact = finding["facts"].get(*name)?;
        Some(format!("{name} {}", fact["value"]))
    });
    let about = finding.get("about").filter(|_| finding["rule"] != "dossier.cost_bearer");
    let mut subject = vec![finding["rule"].to_string(), format!("{about:?}")];
    subject.extend(named);
    subject.join(" ")
}

/// One rule, one subject, one outcome; and nothing is breached that nobody has to keep.
fn speaks_once(name: &str, case: &Value, review: &Value) {
    let mut seen = BTreeMap::new();
    for finding in findings(review) {
        if let Some(other) = seen.insert(subject(finding), finding) {
            panic!("{name}: {finding} and {other} on one thing in {case}");
        }
        let compared = ["law.direct_award", "dossier.direct_award_by_level"]
            .contains(&finding["rule"].as_str().expect("a rule"));
        let direct = case["tender"]["procedure"] == "directAward";
        assert!(
            !compared || direct || finding["outcome"]["kind"] != "breached",
            "{name}: {finding} in {case}"
        );
        let kept = finding["outcome"]["kind"] == "satisfied";
        let repeats = [
            "dossier.status",
            "dossier.responsibility",
            "dossier.cost_bearer",
            "dossier.cost_amount",
            "dossier.compensation",
            "dossier.in_kind",
            "dossier.staff",
            "dossier.measure",
        ];
        let repeats = repeats.contains(&finding["rule"].as_str().expect("a rule"));
        assert!(!(kept && repeats), "{name}: {finding} only repeats a stated fact");
    }
}

#[test]
fn a_review_says_of_each_thing_once_what_holds() {
    let mut pool: Vec<(String, Value)> = cases().into_iter().chain(of_vectors()).collect();
    for (name, case) in &pool {
        if let Ok(answer) = ask(case) {
            speaks_once(name, case, &serde_json::from_str(&answer).expect("JSON"));
        }
    }
    pool.sort_by_key(|(name, _)| name.clone());
    let mut runner = TestRunner::new(Config { cases: cases_of_a_property(), ..Config::default() });
    let places = 0..pool.len();
    let strategy = (places.clone(), places, any::<u32>(), vec((any::<Index>(), 0..4_u8), 0..6));
    let asked = std::cell::Cell::new(0_u32);
    let ran = runner.run(&strategy, |(one, other, parts, changes)| {
        let mut case = merged(&pool[one].1, &pool[other].1, parts);
        for (place, how) in &changes {
            change(&mut case, place, *how);
        }
        if let Ok(answer) = ask(&case) {
            asked.set(asked.get() + 1);
            speaks_once("mutated", &case, &serde_json::from_str(&answer).expect("JSON"));
        }
        Ok(())
    });
    ran.expect("one rule, one subject, one outcome");
    assert!(asked.get() * 3 > cases_of_a_property(), "{} were asked", asked.get());
}

#[test]
fn what_is_unknown_does_not_become_decided_for_want_of_a_field() {
    let decided = |finding: &Value| {
        ["satisfied", "breached"].contains(&finding["outcome"]["kind"].as_str().expect("a kind"))
    };
    let mut tried = 0_u32;
    for (name, case) in cases() {
        let whole = by_rule(&review(&case));
        for (path, less) in without_one_field(&case) {
            let Ok(answer) = ask(&less) else { continue };
            let less = by_rule(&serde_json::from_str(&answer).expect("JSON"));
            for (key, findings) in &whole {
                let now = less.get(key).cloned().unwrap_or_default();
                if now.len() != findings.len() {
                    continue; // the finding is about a field that is gone
                }
                for (before, after) in findings.iter().zip(&now) {
                    let unknown = before["outcome"]["kind"] == "unknown";
                    tried += u32::from(unknown);
                    assert!(
                        !(unknown && decided(after)),
                        "{name}: {key:?} is decided without `{path}`: {after}"
                    );
                }
            }
        }
    }
    assert!(tried > 1_000, "{tried} unknown findings were tried");
}

#[test]
fn a_review_twice_gives_the_same_bytes_and_depends_on_the_language_in_its_calendar_alone() {
    for (name, case) in cases() {
        assert_eq!(ask(&case), ask(&case), "{name}");
        let in_language = |language: &str| {
            let question = json!({"dossier": case, "asOf": "2024-06-01", "language": language});
            let question =
                Asked::<ReviewQuestion>::from_json(&question.to_string()).expect("a question");
            let answer = to_json(&question.answer().expect("an answer")).expect("JSON");
            serde_json::from_str::<Value>(&answer).expect("JSON")
        };
        let (mut sv, mut en) = (in_language("sv"), in_language("en"));
        let days = |review: &Value| -> Vec<Value> {
            let calendar = review["calendar"].as_array().expect("a calendar");
            calendar.iter().map(|day| json!([day["on"], day["path"]])).collect()
        };
        assert_eq!(days(&sv), days(&en), "{name}");
        sv["calendar"].take();
        en["calendar"].take();
        assert_eq!(sv, en, "{name}");
    }
}

#[test]
fn an_empty_dossier_and_empty_parts_give_no_finding_that_decides_and_no_panic() {
    let empty = review(&json!({"anbud": "1"}));
    for field in ["topics", "missing", "notChecked", "calendar", "traces"] {
        assert_eq!(empty[field], json!([]), "{field}");
    }
    for part in ["tender", "assignment", "partnership", "need", "budget", "activity", "followUp"] {
        let review = review(&json!({"anbud": "1", part: {}}));
        for (rule, findings) in by_rule(&review) {
            for finding in findings {
                let kind = finding["outcome"]["kind"].as_str().expect("a kind");
                assert!(!["satisfied", "breached"].contains(&kind), "{part}: {rule} is {kind}");
            }
        }
    }
    for part in
        ["bids", "costs", "periods", "events", "measures", "staff", "inKind", "responsibilities"]
    {
        let review = review(&json!({"anbud": "1", part: [{}, {}]}));
        for (rule, findings) in by_rule(&review) {
            for finding in findings {
                assert_ne!(finding["outcome"]["kind"], "satisfied", "{part}: {rule}");
            }
        }
    }
}

#[test]
fn the_missing_of_a_review_is_the_sorted_union_over_its_findings() {
    for (name, case) in cases() {
        for (_, less) in without_one_field(&case).into_iter().step_by(7) {
            let Ok(answer) = ask(&less) else { continue };
            let review: Value = serde_json::from_str(&answer).expect("JSON");
            let mut union: Vec<Value> = by_rule(&review)
                .into_values()
                .flatten()
                .filter_map(|finding| finding["outcome"]["missing"].as_array().cloned())
                .flatten()
                .collect();
            union.sort_by_key(|path| path.as_str().map(str::to_owned));
            union.dedup();
            assert_eq!(review["missing"], Value::Array(union.clone()), "{name}");
            for path in union {
                let path = path.as_str().expect("a path");
                let rooted = ["dossier.", "law:", "asOf"].iter().any(|root| path.starts_with(root));
                assert!(rooted && !path.contains('['), "{name}: {path}");
            }
        }
    }
}
