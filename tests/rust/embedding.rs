//! The types of the contract inside the types of a service: derived structs, the JSON of axum and of
//! sqlx, TOML and YAML. Each reads as strictly as the entry point and writes the same values.

use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use anbud::bid::Bid;
use anbud::calls::{EachCall, Question, each_call};
use anbud::dossier::Dossier;
use anbud::law::LawBook;
use anbud::tender::Tender;
use anbud::wire::{Wire, to_json};
use anbud_tests::{files, read};
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a service keeps beside a part of the contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record<T> {
    reference: String,
    version: u32,
    part: T,
    earlier: Vec<T>,
}

impl<T: Clone> Record<T> {
    fn of(part: T) -> Self {
        Self { reference: "KS 2026/1".to_owned(), version: 3, earlier: vec![part.clone()], part }
    }
}

/// The answer of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("it waits"),
    }
}

/// The record as each format writes it, read back as plain values.
fn written<T: Serialize>(record: &T) -> Vec<(&'static str, Value)> {
    let response = axum::Json(record).into_response();
    assert_eq!(response.status(), 200);
    let body = now(axum::body::to_bytes(response.into_body(), usize::MAX)).expect("a body");
    let column = sqlx_core::types::Json(record).encode_to_string().expect("JSON");
    let yaml = serde_yaml_ng::to_string(record).expect("YAML");
    let toml = toml::to_string(record).expect("TOML");
    vec![
        ("value", serde_json::to_value(record).expect("a value")),
        ("axum", serde_json::from_slice(&body).expect("JSON")),
        ("sqlx", serde_json::from_str(&column).expect("JSON")),
        ("YAML", serde_yaml_ng::from_str(&yaml).expect("YAML")),
        ("TOML", toml::from_str(&toml).expect("TOML")),
    ]
}

/// The record as each format reads it.
fn read_by_each<T: DeserializeOwned>(record: &Value) -> Vec<(&'static str, Result<T, String>)> {
    let text = record.to_string();
    let yaml = serde_yaml_ng::to_string(record).expect("YAML");
    let toml = toml::to_string(record).expect("TOML");
    let axum = axum::Json::<T>::from_bytes(text.as_bytes());
    let sqlx = sqlx_core::types::Json::<T>::decode_from_string(&text);
    vec![
        ("text", serde_json::from_str(&text).map_err(|error| error.to_string())),
        ("value", serde_json::from_value(record.clone()).map_err(|error| error.to_string())),
        ("axum", axum.map(|json| json.0).map_err(|error| error.body_text())),
        ("sqlx", sqlx.map(|json| json.0).map_err(|error| error.to_string())),
        ("YAML", serde_yaml_ng::from_str(&yaml).map_err(|error| error.to_string())),
        ("TOML", toml::from_str(&toml).map_err(|error| error.to_string())),
    ]
}

/// How many vectors of each call are tried.
const EACH: usize = 2;

/// A question is read inside a record, and its answer written inside one.
struct Embedded(Vec<Value>);

impl EachCall for Embedded {
    fn call<Q>(&mut self)
    where
        Q: Question + DeserializeOwned,
        Q::Answer: Serialize,
    {
        let law = LawBook::built_in();
        let inputs = self.0.iter().filter(|vector| {
            // What every call takes beside its question is no field of the question.
            vector["call"] == Q::CALL
                && vector.get("expect").is_some()
                && vector["input"].get("stamp").is_none()
                && vector["input"].get("lawBook").is_none()
        });
        let mut seen = 0;
        for input in inputs.take(EACH).map(|vector| &vector["input"]) {
            seen += 1;
            // The questions whose topic is the law book hold it as a field of their own.
            let question = Q::from_json(&input.to_string()).expect("a question");
            let answer = question.answer(&law).expect("an answer");
            let expected: Value =
                serde_json::from_str(&to_json(&answer).expect("JSON")).expect("an answer");
            for (format, got) in read_by_each::<Record<Q>>(&json!(Record::of(input))) {
                let again =
                    got.unwrap_or_else(|error| panic!("{} from {format}: {error}", Q::CALL));
                let again = again.part.answer(&law).expect("an answer");
                assert_eq!(to_json(&again), to_json(&answer), "{} from {format}", Q::CALL);
            }
            for (format, got) in written(&Record::of(&answer)) {
                assert_eq!(got, json!(Record::of(&expected)), "{} as {format}", Q::CALL);
            }
        }
        assert!(seen > 0, "no vector of {}", Q::CALL);
    }
}

#[test]
fn every_question_and_every_answer_goes_into_derived_types_of_every_format() {
    let vectors = files("tests/vectors", "json")
        .into_iter()
        .flat_map(|file| serde_json::from_str::<Vec<Value>>(&read(file)).expect("vectors"));
    each_call(&mut Embedded(vectors.collect()));
}

fn shape_goes_through<T>(json: &Value)
where
    T: Wire + Serialize + DeserializeOwned + Clone + PartialEq + Debug,
{
    let shape: T = serde_json::from_value(json.clone()).expect("a shape");
    let record = Record::of(shape);
    for (format, got) in read_by_each::<Record<T>>(&json!(Record::of(json))) {
        assert_eq!(got.expect(format), record, "{format}");
    }
    for (format, got) in written(&record) {
        assert_eq!(got, json!(Record::of(json)), "{format}");
    }
}

#[test]
fn a_tender_a_bid_and_a_dossier_go_through_every_format() {
    let tender = json!({
        "title": "Vård i egna lokaler", "procedure": "open", "estimatedValue": "4200000.50",
        "startedOn": "2026-02-01", "bidDeadline": {"on": "2026-03-31", "time": "14:00"},
        "lots": [{"id": "A"}, {"id": "B"}], "eSubmission": true,
    });
    shape_goes_through::<Tender>(&tender);
    shape_goes_through::<Bid>(
        &json!({"id": "Anbudsgivare A", "receivedAt": "2026-03-30T09:00:00+02:00"}),
    );
    shape_goes_through::<Dossier>(&json!({"anbud": "1", "id": "x", "tender": tender}));
}

#[test]
fn extensions_keep_their_bytes_in_json_and_their_values_elsewhere() {
    let kept = r#"{ "mall": 1.50,"ä":[2.5e0, null], "extensions":{"x" : 18446744073709551615}}"#;
    let text = format!(r#"{{"id":"x","extensions":{kept}}}"#);
    let record =
        format!(r#"{{"reference":"KS 2026/1","version":3,"part":{text},"earlier":[{text}]}}"#);
    let read: Record<Tender> = serde_json::from_str(&record).expect("a record");
    assert_eq!(serde_json::to_string(&read).expect("JSON"), record);
    let axum::Json(read) = axum::Json::<Record<Tender>>::from_bytes(record.as_bytes()).expect("it");
    let column = sqlx_core::types::Json(&read).encode_to_string().expect("JSON");
    assert_eq!(column, record);

    let values: Value = serde_json::from_str(kept).expect("JSON");
    let yaml = serde_yaml_ng::to_string(&read).expect("YAML");
    let plain: Value = serde_yaml_ng::from_str(&yaml).expect("YAML");
    assert_eq!(plain["part"]["extensions"], values);
    let again: Record<Tender> = serde_yaml_ng::from_str(&yaml).expect("a record");
    let again: Value = serde_json::from_str(&again.part.to_json().expect("JSON")).expect("JSON");
    assert_eq!(again["extensions"], values);
}

#[test]
fn every_fault_is_reported_with_its_path_by_every_format() {
    let tender = json!({
        "bidDedline": "2026-03-31", "startedOn": "2026-2-1",
        "lots": [{"id": "A"}, {"id": "B", "estimatedValue": 5}],
    });
    for (format, got) in read_by_each::<Record<Tender>>(&json!(Record::of(tender))) {
        let error = got.expect_err(format);
        let places = ["`bidDedline`", "`startedOn`", "`lots[1].estimatedValue`"];
        let found = places.map(|place| error.find(place));
        // The tables of TOML have no order.
        let in_order = format == "TOML" || found.is_sorted();
        assert!(found.iter().all(Option::is_some) && in_order, "{format}: {error}");
    }
}

#[test]
fn the_limits_hold_where_there_is_no_text_to_measure() {
    let deep = (0..70).fold(json!(1), |inside, _| json!([inside]));
    let long = json!(vec!["85312000-9"; 100_001]);
    for tender in [json!({"lots": deep}), json!({"extensions": {"x": deep}}), json!({"cpv": long})]
    {
        let error = serde_yaml_ng::from_value::<Tender>(
            serde_yaml_ng::to_value(&tender).expect("a value of YAML"),
        );
        let error = error.expect_err("over a limit").to_string();
        assert!(error.contains("input.too_large"), "{error}");
    }
}

#[test]
fn an_error_lists_the_other_faults_in_the_order_of_the_contract() {
    let input =
        json!({"tender": {"startedOn": "2250-01-01", "procedure": "x", "titel": 1, "id": 2}});
    let error = anbud::call("tender.check", &input.to_string()).expect_err("faults");
    let paths = |error: &anbud::error::Error| error.path().to_owned();
    assert_eq!(paths(&error), "tender.titel");
    let also: Vec<String> = error.also().iter().map(paths).collect();
    assert_eq!(also, ["tender.procedure", "tender.id", "tender.startedOn"]);
    let wire: Value = serde_json::from_str(&error.to_json()).expect("JSON");
    assert_eq!(wire["error"]["also"][2]["code"], "date.out_of_range");
    assert_eq!(wire["error"]["also"][2]["given"], "2250-01-01");

    let many = json!({"tender": {"cpv": vec![1; 300]}});
    let error = anbud::call("tender.check", &many.to_string()).expect_err("faults");
    assert_eq!((paths(&error), error.also().len()), ("tender.cpv[0]".to_owned(), 100));
    assert_eq!(paths(&error.also()[99]), "tender.cpv[100]");

    let alone = json!({"tender": {"id": 2}});
    let error = anbud::call("tender.check", &alone.to_string()).expect_err("a fault");
    let wire: Value = serde_json::from_str(&error.to_json()).expect("JSON");
    assert_eq!(wire["error"].get("also"), None);
}
