//! Questions composed at random of the vectors of a call: values changed, fields left out, entries of
//! lists doubled and moved, and fields that another vector of the same call states. What one fact left
//! out of such a question turns round is judged as in the vectors.

use std::cell::RefCell;
use std::collections::BTreeMap;

use anbud_tests::cases;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use super::{Turn, exceptions, fields, questions, turns_without, without};

/// How many fields of a composed question are left out, each in its turn: a dossier has hundreds.
const LEFT_OUT: usize = 12;

/// Another value in place of one: an amount or a day near a limit turns more than a far one.
fn changed(value: &Value, by: i64) -> Option<Value> {
    match value {
        Value::Bool(own) => Some(Value::Bool(!own)),
        Value::Number(own) => Some(Value::from(own.as_i64()?.checked_add(by % 5)?.max(0))),
        Value::String(own) => {
            if let Ok(day) = own.parse::<anbud::calendar::Day>() {
                return Some(Value::from(day.plus_days(by).ok()?.to_string()));
            }
            let amount: rust_decimal::Decimal = own.parse().ok()?;
            let percent = rust_decimal::Decimal::from(100 + by);
            let changed = (amount * percent / rust_decimal::Decimal::from(100)).round_dp(2);
            Some(Value::from(changed.normalize().to_string()))
        }
        _ => None,
    }
}

/// A field of a question, picked: its pointer.
fn a_place(question: &Value, pick: &Index) -> Option<String> {
    let mut places = Vec::new();
    fields(question, "", "", &mut places);
    (!places.is_empty()).then(|| pick.get(&places).0.clone())
}

/// The list nearest above a place, and the index of the entry that holds the place.
fn list_above<'a>(question: &'a mut Value, pointer: &str) -> Option<(&'a mut Vec<Value>, usize)> {
    let mut at = pointer;
    while let Some((above, entry)) = at.rsplit_once('/') {
        if let (Some(Value::Array(_)), Ok(index)) = (question.pointer(above), entry.parse()) {
            let list = question.pointer_mut(above).and_then(Value::as_array_mut)?;
            return Some((list, index));
        }
        at = above;
    }
    None
}

/// One step from a question to another; `other` is a question of the same call.
#[derive(Debug, Clone)]
enum Step {
    Change(Index, i64),
    LeaveOut(Index),
    Double(Index),
    MoveFirst(Index),
    /// A field as the other question states it, where ours has the object that it belongs to.
    Take(Index),
}

fn a_step() -> impl Strategy<Value = Step> {
    let place = any::<Index>();
    prop_oneof![
        4 => (place.clone(), -60_i64..90).prop_map(|(place, by)| Step::Change(place, by)),
        2 => place.clone().prop_map(Step::LeaveOut),
        1 => place.clone().prop_map(Step::Double),
        1 => place.clone().prop_map(Step::MoveFirst),
        3 => place.prop_map(Step::Take),
    ]
}

fn taken(question: &mut Value, step: &Step, other: &Value) -> Option<()> {
    match step {
        Step::Change(place, by) => {
            let place = a_place(question, place)?;
            let own = question.pointer_mut(&place)?;
            *own = changed(own, *by)?;
        }
        Step::LeaveOut(place) => *question = without(question, &a_place(question, place)?)?,
        Step::Double(place) => {
            let place = a_place(question, place)?;
            let (list, index) = list_above(question, &place)?;
            let entry = list.get(index)?.clone();
            list.push(entry);
        }
        Step::MoveFirst(place) => {
            let place = a_place(question, place)?;
            let (list, index) = list_above(question, &place)?;
            list.get_mut(..=index)?.rotate_right(1);
        }
        Step::Take(place) => {
            let place = a_place(other, place)?;
            let (parent, field) = place.rsplit_once('/')?;
            let value = other.pointer(&place)?.clone();
            question.pointer_mut(parent)?.as_object_mut()?.insert(field.to_owned(), value);
        }
    }
    Some(())
}

/// Composes questions of some calls and collects what a field left out turns round, each turn with
/// the shortest question that showed it.
fn composed_questions_of(calls: &[&str], cases: u32) {
    let picked = std::env::var("ANBUD_CALL").unwrap_or_default();
    let mut asked = questions(calls);
    asked.retain(|(_, call, _)| call.starts_with(&picked));
    if asked.is_empty() {
        return;
    }
    let mut by_call: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (_, call, question) in &asked {
        by_call.entry(call).or_default().push(question);
    }
    let by_call: Vec<(&str, Vec<&Value>)> = by_call.into_iter().collect();
    let exceptions = exceptions();
    let wrong: RefCell<BTreeMap<Turn, String>> = RefCell::default();
    let steps = prop::collection::vec((a_step(), any::<Index>()), 1..6);
    let left_out = prop::collection::vec(any::<Index>(), LEFT_OUT);
    let strategy = (any::<Index>(), any::<Index>(), steps, left_out);
    let config = Config { cases: cases.max(1), failure_persistence: None, ..Config::default() };
    let property =
        |(call, which, steps, left_out): (Index, Index, Vec<(Step, Index)>, Vec<Index>)| {
            let (call, own) = call.get(&by_call);
            let mut question = (*which.get(own)).clone();
            for (step, other) in &steps {
                // A step that this question has no place for changes nothing.
                let other = other.get(own);
                let _ = taken(&mut question, step, other);
            }
            let mut places = Vec::new();
            fields(&question, "", "", &mut places);
            if places.len() > LEFT_OUT {
                places = left_out.iter().map(|pick| pick.get(&places).clone()).collect();
            }
            for turn in turns_without(call, &question, places) {
                if !exceptions.iter().any(|own| own.allows(&turn)) {
                    let text = question.to_string();
                    let mut wrong = wrong.borrow_mut();
                    let kept = wrong.entry(turn).or_insert_with(|| text.clone());
                    if text.len() < kept.len() {
                        *kept = text;
                    }
                }
            }
            Ok(())
        };
    // The same questions each time: a turn that is found stays found until somebody has judged it.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng)
        .run(&strategy, property)
        .unwrap_or_else(|error| panic!("{error}"));
    let wrong = wrong.into_inner();
    let lines: Vec<String> = wrong.iter().map(|(turn, text)| format!("{turn}\n  {text}")).collect();
    assert!(lines.is_empty(), "{} turns:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn no_composed_question_on_the_law_is_turned_round_by_what_it_lacks() {
    let calls = ["tender.", "assignment.change", "partnership.stateAid", "law.regime"];
    composed_questions_of(&calls, cases() / 2);
}

#[test]
fn no_composed_question_on_agreements_and_money_is_turned_round_by_what_it_lacks() {
    composed_questions_of(&["assignment.", "budget.", "partnership."], cases() / 2);
}

#[test]
fn no_composed_question_on_bids_is_turned_round_by_what_it_lacks() {
    composed_questions_of(&["bid.", "evaluation."], cases() / 2);
}

#[test]
fn no_composed_dossier_is_turned_round_by_what_it_lacks() {
    composed_questions_of(&["dossier.review"], cases() / 20);
}
