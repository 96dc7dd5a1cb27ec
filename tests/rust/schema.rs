//! The JSON Schema says what the library reads: it is what the types write, it takes what the
//! library takes, and it refuses what can be refused by form.

use crate::validation;

use std::collections::BTreeSet;

use anbud::advice::Need;
use anbud::assignment::AssignmentTerms;
use anbud::award::AwardModel;
use anbud::bid::Bid;
use anbud::budget::{Commitment, Frame};
use anbud::calls::json_schema;
use anbud::dossier::Dossier;
use anbud::error::Error;
use anbud::evaluation::{LotBids, ScoredBid, Screen};
use anbud::finding::Finding;
use anbud::interchange::RejectedBid;
use anbud::partnership::Partnership;
use anbud::tender::Tender;
use anbud::wire::Wire;
use anbud_tests::generated::{self, Generated};
use anbud_tests::{files, read, surface, workspace};
use serde_json::{Value, json};

fn whole() -> Value {
    serde_json::from_str(&json_schema().expect("a schema")).expect("JSON")
}

/// Whether the library reads a text as this shape; none for a shape that it does not offer.
fn read_as(shape: &str, text: &str) -> Option<Result<(), Error>> {
    Some(match shape {
        "Dossier" => Dossier::from_json(text).map(drop),
        "Tender" => Tender::from_json(text).map(drop),
        "Bid" => Bid::from_json(text).map(drop),
        "AwardModel" => AwardModel::from_json(text).map(drop),
        "ScoredBid" => ScoredBid::from_json(text).map(drop),
        "Screen" => Screen::from_json(text).map(drop),
        "LotBids" => LotBids::from_json(text).map(drop),
        "RejectedBid" => RejectedBid::from_json(text).map(drop),
        "AssignmentTerms" => AssignmentTerms::from_json(text).map(drop),
        "Frame" => Frame::from_json(text).map(drop),
        "Commitment" => Commitment::from_json(text).map(drop),
        "Partnership" => Partnership::from_json(text).map(drop),
        "Need" => Need::from_json(text).map(drop),
        "Finding" => Finding::from_json(text).map(drop),
        _ => return None,
    })
}

#[test]
fn what_is_generated_is_as_the_declarations_say() {
    for Generated { path, text } in generated::all() {
        assert!(
            read(workspace().join(path)) == text,
            "{path} is stale: run `make generate`, and read the difference"
        );
    }
}

#[test]
fn it_is_a_schema_of_draft_2020_12() {
    let whole = whole();
    assert_eq!(whole["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let faults = jsonschema::draft202012::meta::validate(&whole).err();
    assert!(faults.is_none(), "{faults:?}");
}

/// Every shape of section 5 of the contract, and what a finding is.
#[test]
fn it_has_every_shape_of_the_contract() {
    let whole = whole();
    for shape in [
        "Tender",
        "Bid",
        "AwardModel",
        "AssignmentTerms",
        "Adjustment",
        "Frame",
        "Partnership",
        "Need",
        "Dossier",
        "Finding",
        "ScoredBid",
        "Screen",
        "LotBids",
        "RejectedBid",
        "Commitment",
        "LawBook",
    ] {
        assert!(whole["$defs"][shape].is_object(), "{shape}");
    }
}

/// Each object is closed, requires and forbids fields that it has, and refers to what there is.
#[test]
fn every_object_is_closed_and_every_name_in_it_is_there() {
    fn walk(value: &Value, whole: &Value, at: &str) {
        if let Some(name) = value["$ref"].as_str() {
            let pointer = name.strip_prefix('#').expect("a place in the document");
            assert!(whole.pointer(pointer).is_some(), "{at}: {name}");
        }
        if let Some(fields) = value["properties"].as_object().filter(|_| value["type"] == "object")
        {
            assert_eq!(value["additionalProperties"], false, "{at}");
            let rules = value["allOf"].as_array().into_iter().flatten();
            let named = rules.flat_map(|rule| {
                let lists = [&rule["not"]["required"], &rule["if"]["required"]];
                let required = lists.into_iter().filter_map(Value::as_array).flatten().cloned();
                let parts = [&rule["then"]["properties"], &rule["if"]["properties"]];
                let parts = parts.into_iter().filter_map(Value::as_object);
                let parts = parts.flat_map(|own| own.keys().map(|key| json!(key)));
                required.chain(parts).collect::<Vec<_>>()
            });
            for name in value["required"].as_array().into_iter().flatten().cloned().chain(named) {
                let name = name.as_str().expect("a name");
                assert!(fields.contains_key(name), "{at}: there is no `{name}`");
            }
        }
        match value {
            Value::Object(fields) => {
                for (name, own) in fields {
                    walk(own, whole, &format!("{at}/{name}"));
                }
            }
            Value::Array(items) => items.iter().for_each(|own| walk(own, whole, at)),
            _ => {}
        }
    }
    walk(&whole(), &whole(), "");
}

#[test]
fn every_named_type_says_what_it_is_in_swedish_too() {
    for (name, own) in whole()["$defs"].as_object().expect("shapes") {
        let about = own["description"].as_str();
        assert!(about.is_some_and(|about| about.contains('(')), "{name}: {about:?}");
    }
}

/// The names under `$defs` are names of types, so two types of the wire may not share one.
#[test]
fn no_two_types_of_the_wire_have_the_same_name() {
    let mut names = BTreeSet::new();
    for path in files("core/src", "rs") {
        // Types that a macro of the wire declares stand one step in.
        for line in read(&path).lines() {
            let declared =
                line.strip_prefix("    pub struct ").or_else(|| line.strip_prefix("    pub enum "));
            let Some(name) = declared.and_then(|rest| rest.split_whitespace().next()) else {
                continue;
            };
            assert!(names.insert(name.to_owned()), "{name} is declared twice: {}", path.display());
        }
    }
    assert!(names.len() > 80, "{names:?}");
}

#[test]
fn every_example_has_its_form() {
    let whole = whole();
    let mut tried = 0;
    for (name, own) in whole["$defs"].as_object().expect("shapes") {
        for example in own["examples"].as_array().into_iter().flatten() {
            assert_eq!(validation::faults(name, example), Vec::<String>::new(), "{name} {example}");
            tried += 1;
        }
    }
    assert!(tried > 10, "{tried}");
}

#[test]
fn the_real_cases_are_valid() {
    let mut cases = 0;
    for path in files("examples/cases", "json") {
        let case: Value = serde_json::from_str(&read(&path)).expect("JSON");
        if path.ends_with("umea-outreach-2014-bids.json") {
            assert_eq!(validation::faults("Tender", &case["tender"]), Vec::<String>::new());
            for bid in case["bids"].as_array().expect("bids") {
                assert_eq!(validation::faults("Bid", bid), Vec::<String>::new());
            }
            continue;
        }
        assert_eq!(
            validation::faults("Dossier", &case),
            Vec::<String>::new(),
            "{}",
            path.display()
        );
        cases += 1;
    }
    assert_eq!(cases, 5);
}

/// The shapes that a call's input holds, with the name of each.
fn shapes(call: &str, input: &Value) -> Vec<(&'static str, Value)> {
    let scored = call.starts_with("evaluation.");
    let Some(fields) = input.as_object() else { return Vec::new() };
    let each = |name: &'static str, value: &Value| -> Vec<(&'static str, Value)> {
        value.as_array().into_iter().flatten().map(|own| (name, own.clone())).collect()
    };
    let one = |name: &'static str, value: &Value| vec![(name, value.clone())];
    let of = |(field, value): (&String, &Value)| match field.as_str() {
        "dossier" => one("Dossier", value),
        "tender" => one("Tender", value),
        "bid" => one("Bid", value),
        "bids" if scored => each("ScoredBid", value),
        "screens" => each("Screen", value),
        "lots" if scored => each("LotBids", value),
        "rejected" if scored => each("RejectedBid", value),
        "model" => one("AwardModel", value),
        "models" => each("AwardModel", value),
        "terms" => one("AssignmentTerms", value),
        "frame" => one("Frame", value),
        "commitments" => each("Commitment", value),
        "partnership" => one("Partnership", value),
        "need" => one("Need", value),
        "finding" => one("Finding", value),
        _ => Vec::new(),
    };
    fields.iter().flat_map(of).collect()
}

/// What the library reads in the vectors is valid, and so is every finding that it answers.
#[test]
fn the_shapes_of_the_vectors_are_valid_where_the_library_reads_them() {
    let (mut read_and_valid, mut refused_by_both, mut findings) = (BTreeSet::new(), 0_u32, 0_u32);
    for path in files("tests/vectors", "json") {
        let vectors: Value = serde_json::from_str(&read(&path)).expect("JSON");
        for vector in vectors.as_array().expect("vectors") {
            let (id, call) = (&vector["id"], vector["call"].as_str().expect("a call"));
            for (shape, value) in shapes(call, &vector["input"]) {
                let faults = validation::faults(shape, &value);
                match read_as(shape, &value.to_string()).expect("a shape") {
                    Ok(()) => {
                        assert_eq!(faults, Vec::<String>::new(), "{id}: {shape} {value}");
                        read_and_valid.insert(shape);
                    }
                    Err(_) => refused_by_both += u32::from(!faults.is_empty()),
                }
            }
            let Some(Ok(answer)) = surface::ask(call, &vector["input"].to_string()) else {
                continue;
            };
            if call == "law.diff" {
                continue; // its findings are pairs of outcomes
            }
            let answer: Value = serde_json::from_str(&answer).expect("JSON");
            for finding in answer["findings"].as_array().into_iter().flatten() {
                assert_eq!(validation::faults("Finding", finding), Vec::<String>::new(), "{id}");
                findings += 1;
            }
        }
    }
    assert_eq!(read_and_valid.len(), 14, "{read_and_valid:?}");
    assert!(refused_by_both > 10, "{refused_by_both}");
    assert!(findings > 500, "{findings}");
}

/// What is sent and what comes back have the forms that the contract gives their call.
#[test]
fn every_question_and_answer_of_the_vectors_has_the_form_of_its_call() {
    let whole = whole();
    let name_of = |call: &str, side: &str| -> String {
        let reference = whole["calls"][call][side]["$ref"].as_str().expect("a reference");
        reference.strip_prefix("#/$defs/").expect("a definition").to_owned()
    };
    let mut answered = BTreeSet::new();
    for path in files("tests/vectors", "json") {
        let vectors: Value = serde_json::from_str(&read(&path)).expect("JSON");
        for vector in vectors.as_array().expect("vectors") {
            let (id, call) = (&vector["id"], vector["call"].as_str().expect("a call"));
            let Some(Ok(answer)) = surface::ask(call, &vector["input"].to_string()) else {
                continue;
            };
            let mut question = vector["input"].clone();
            let fields = question.as_object_mut().expect("an object");
            let beside = ["lawBook", "stamp"].map(|name| (name, fields.remove(name)));
            let asked = name_of(call, "question");
            for (name, value) in beside {
                let Some(value) = value else { continue };
                if whole["$defs"][&asked]["properties"][name].is_object() {
                    question[name] = value;
                } else {
                    let envelope = json!({ name: value });
                    assert_eq!(validation::faults("Envelope", &envelope), [""; 0], "{id}");
                }
            }
            assert_eq!(validation::faults(&asked, &question), [""; 0], "{id}: the question");
            let mut answer: Value = serde_json::from_str(&answer).expect("JSON");
            if let Some(stamp) = answer.as_object_mut().expect("an object").remove("stamp") {
                assert_eq!(validation::faults("Stamp", &stamp), [""; 0], "{id}: the stamp");
            }
            let faults = validation::faults(&name_of(call, "answer"), &answer);
            assert_eq!(faults, [""; 0], "{id}: the answer");
            answered.insert(call.to_owned());
        }
    }
    let calls = whole["calls"].as_object().expect("calls").keys();
    let unanswered: Vec<&String> = calls.filter(|call| !answered.contains(*call)).collect();
    assert!(unanswered.is_empty(), "no vector of {unanswered:?} is answered");
}

/// Forms that no shape takes, by the shape they stand in.
#[test]
fn what_breaks_the_form_is_refused_by_the_schema_and_the_library_alike() {
    let model = |tail: &str| format!(r#"{{"kind":"lowestOverPrice"{tail}}}"#);
    for (shape, broken) in [
        // A number, a text of another form, too many decimals or digits for money.
        ("Tender", r#"{"estimatedValue":4200000}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":4200000.50}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"1.000"}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"1 000"}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"1,5"}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"01"}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"1000000000000000"}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"٣"}"#.to_owned()),
        // A number for a share, seven decimals.
        ("Need", r#"{"activityForOwnerShare":0.8}"#.to_owned()),
        ("Need", r#"{"activityForOwnerShare":"0.1234567"}"#.to_owned()),
        // Unknown fields, null, other types.
        ("Tender", r#"{"titel":"x"}"#.to_owned()),
        ("Tender", r#"{"title":null}"#.to_owned()),
        ("Tender", r#"{"buyer":{"nummer":"212000-0142"}}"#.to_owned()),
        ("Tender", r#"{"lots":{}}"#.to_owned()),
        ("Tender", r#"{"eSubmission":"true"}"#.to_owned()),
        ("Tender", r#"{"extensions":[]}"#.to_owned()),
        ("Tender", r#"[]"#.to_owned()),
        // Words that are not in the list.
        ("Tender", r#"{"procedure":"Open"}"#.to_owned()),
        ("Tender", r#"{"vat":"none"}"#.to_owned()),
        (
            "Finding",
            r#"{"rule":"lou.1.1.none","outcome":{"kind":"satisfied"},"facts":{},"basis":[]}"#
                .to_owned(),
        ),
        // Days, months, times and instants.
        ("Tender", r#"{"startedOn":"2024-05"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"2024-5-1"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"2024-13-01"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"2023-02-29"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"1899-12-31"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"2200-01-01"}"#.to_owned()),
        ("Tender", r#"{"startedOn":"2024-05-01T00:00:00Z"}"#.to_owned()),
        ("Tender", r#"{"bidDeadline":{"on":"2024-05-01","time":"24:00"}}"#.to_owned()),
        ("Bid", r#"{"receivedAt":"2026-03-31T14:00:00"}"#.to_owned()),
        ("Bid", r#"{"receivedAt":"2026-03-31 14:00:00Z"}"#.to_owned()),
        ("AssignmentTerms", r#"{"adjustment":{"base":"2017-12-01"}}"#.to_owned()),
        ("AssignmentTerms", r#"{"notice":[{"fixedDay":"02-30"}]}"#.to_owned()),
        ("Dossier", r#"{"anbud":"1","events":[{"on":"2024-05"}]}"#.to_owned()),
        ("Dossier", r#"{"anbud":"1","events":[{"on":"2024-05","precision":"day"}]}"#.to_owned()),
        (
            "Dossier",
            r#"{"anbud":"1","events":[{"on":"2024-05-01","precision":"month"}]}"#.to_owned(),
        ),
        ("Dossier", r#"{"anbud":"1","periods":[{"to":"2024-05"}]}"#.to_owned()),
        // Codes and numbers.
        ("Tender", r#"{"cpv":["8531200"]}"#.to_owned()),
        ("Tender", r#"{"buyer":{"number":"212000-014"}}"#.to_owned()),
        ("Tender", r#"{"buyer":{"number":"19212000-0142"}}"#.to_owned()),
        // Counts.
        ("Tender", r#"{"lotLimit":{"max":-1}}"#.to_owned()),
        ("Tender", r#"{"lotLimit":{"max":1.5}}"#.to_owned()),
        ("Tender", r#"{"lotLimit":{"max":4294967296}}"#.to_owned()),
        ("Tender", r#"{"bidValidity":{"months":0}}"#.to_owned()),
        // Exactly one, or one of two.
        ("Tender", r#"{"bidValidity":{}}"#.to_owned()),
        ("Tender", r#"{"bidValidity":{"weeks":4}}"#.to_owned()),
        ("Tender", r#"{"bidValidity":{"days":4,"until":"2027-03-31"}}"#.to_owned()),
        ("Tender", r#"{"bidValidity":{"until":4}}"#.to_owned()),
        ("AssignmentTerms", r#"{"notice":[{"period":{"days":1,"months":1}}]}"#.to_owned()),
        ("AssignmentTerms", r#"{"notice":[{"period":{"years":1}}]}"#.to_owned()),
        ("Frame", r#"{"lines":[{"perYear":"1","amount":"1"}]}"#.to_owned()),
        ("Commitment", r#"{"annual":"1","total":"1"}"#.to_owned()),
        ("Need", r#"{"totalValue":"1","monthlyValue":"1"}"#.to_owned()),
        ("ScoredBid", r#"{"quality":"1","criteria":[]}"#.to_owned()),
        ("ScoredBid", r#"{"price":"1","parts":[]}"#.to_owned()),
        ("Screen", r#"{"below":"0.8"}"#.to_owned()),
        // The version of the contract.
        ("Dossier", "{}".to_owned()),
        ("Dossier", r#"{"anbud":"2"}"#.to_owned()),
        ("Dossier", r#"{"anbud":1}"#.to_owned()),
        // Models: the kind, its parameters, what the lowest price does not take.
        ("AwardModel", "{}".to_owned()),
        ("AwardModel", r#"{"kind":"lowest"}"#.to_owned()),
        ("AwardModel", model(r#","perPoint":"1""#)),
        ("AwardModel", model(r#","roundScoresTo":7"#)),
        ("AwardModel", model(r#","tieBreak":{}"#)),
        ("AwardModel", model(r#","tieBreak":{"kind":"lowerPrice","seed":"1"}"#)),
        ("AwardModel", r#"{"kind":"lowestPrice","roundScoresTo":2}"#.to_owned()),
        // Quantities.
        ("Partnership", r#"{"contributions":[{"quantity":"-1"}]}"#.to_owned()),
        ("Partnership", r#"{"contributions":[{"quantity":-1}]}"#.to_owned()),
        ("Partnership", r#"{"contributions":[{"quantity":0.5}]}"#.to_owned()),
        // Findings.
        ("Finding", finding(r#""outcome":{"kind":"breached","because":"x"},"facts":{}"#)),
        ("Finding", finding(r#""outcome":{"kind":"notApplicable"},"facts":{}"#)),
        ("Finding", finding(r#""outcome":{"kind":"unknown","missing":"x"},"facts":{}"#)),
        ("Finding", finding(r#""outcome":{"kind":"satisfied"}"#)),
        (
            "Finding",
            finding(r#""outcome":{"kind":"satisfied"},"facts":{"a":{"kind":"days","value":"1"}}"#),
        ),
        (
            "Finding",
            finding(r#""outcome":{"kind":"satisfied"},"facts":{"a":{"kind":"money","value":1}}"#),
        ),
        (
            "Finding",
            finding(
                r#""outcome":{"kind":"satisfied"},"facts":{"a":{"kind":"score","value":{"num":"1","den":"0"}}}"#,
            ),
        ),
        (
            "Finding",
            finding(r#""outcome":{"kind":"satisfied"},"facts":{},"about":{"bid":"A","lot":"1"}"#),
        ),
    ] {
        let refusal = read_as(shape, &broken).expect("a shape");
        assert!(refusal.is_err(), "the library reads {shape} {broken}");
        let value: Value = serde_json::from_str(&broken).expect("JSON");
        assert!(!validation::faults(shape, &value).is_empty(), "the schema takes {shape} {broken}");
    }
}

fn finding(parts: &str) -> String {
    format!(r#"{{"rule":"lou.20.1.standstill",{parts},"basis":[]}}"#)
}

/// Forms that are rare but right.
#[test]
fn what_is_unusual_but_right_is_taken_by_the_schema_and_the_library_alike() {
    for (shape, text) in [
        ("Tender", "{}".to_owned()),
        ("Tender", r#"{"estimatedValue":"-0","cpv":["85312000"],"lots":[]}"#.to_owned()),
        ("Tender", r#"{"estimatedValue":"999999999999999.99"}"#.to_owned()),
        ("Tender", r#"{"extensions":{"own":[null,1.5]}}"#.to_owned()),
        ("Tender", r#"{"buyer":{"number":"162120000142"},"bidDeadline":{"time":"14:00:30"}}"#.to_owned()),
        ("Bid", r#"{"receivedAt":"2026-03-31T14:00:00.5-01:30","bidder":{"number":"?"}}"#.to_owned()),
        ("AssignmentTerms", r#"{"notice":[{"fixedDay":"02-29","period":{"weeks":4294967295}}]}"#.to_owned()),
        ("Partnership", r#"{"contributions":[{"quantity":"-0.00"},{"quantity":600}]}"#.to_owned()),
        ("Dossier", r#"{"anbud":"1","periods":[{"from":"2024-05","precision":"month"},{"to":"2024-05-01"}]}"#.to_owned()),
        ("AwardModel", r#"{"kind":"range","tieBreak":{"kind":"drawLots","seed":""}}"#.to_owned()),
        ("Finding", finding(r#""outcome":{"kind":"unknown","missing":[]},"about":{"party":"A"},"facts":{"a":{"kind":"score","value":{"num":"-1","den":"3"}}}"#)),
    ] {
        read_as(shape, &text).expect("a shape").unwrap_or_else(|error| panic!("{text}: {error}"));
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(validation::faults(shape, &value), Vec::<String>::new(), "{shape} {text}");
    }
}
