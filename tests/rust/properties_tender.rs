//! Laws that hold for every tender: what is not stated never decides, and a plan and its
//! timetable are inverse.
//!
//! A thousand tenders; with `ANBUD_CASES` set half as many as it says.

use std::collections::BTreeMap;

use anbud::assignment::{AssignmentTerms, Options};
use anbud::calendar::{Day, holidays};
use anbud::dossier::NextProcurement;
use anbud::finding::{Finding, Outcome};
use anbud::language::Language;
use anbud::law::LawBook;
use anbud::tender::{Assumptions, BidDeadline, Plan, PlanAssumptions, SentBy, StepName, Tender};
use anbud::wire::Wire;
use anbud_tests::{cases, files, read};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A finding is known again by its rule, what it is about and which part of it.
fn key(finding: &Finding) -> (String, String, String) {
    let about = finding.about.as_ref().map(|own| anbud::wire::to_json(own).expect("JSON"));
    let part = ["stage", "part", "question", "floorPrice", "evidence"];
    let part: Vec<String> =
        part.iter().filter_map(|name| finding.facts.get(*name).map(ToString::to_string)).collect();
    // The finding on one question is another than that on the plan for answers.
    let asked = if finding.facts.contains_key("askedOn") { " asked" } else { "" };
    (finding.rule.to_string(), about.unwrap_or_default(), part.join(" ") + asked)
}

type Outcomes = BTreeMap<(String, String, String), Outcome>;

fn outcomes(tender: &Value) -> Option<Outcomes> {
    let tender = Tender::from_json(&tender.to_string()).ok()?;
    let check = tender.check(&LawBook::built_in()).ok()?;
    Some(check.findings.iter().map(|own| (key(own), own.outcome.clone())).collect())
}

/// The tender without one of its fields, at every depth.
fn without_one_field(tender: &Value) -> Vec<(String, Value)> {
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
    pointers(tender, "", &mut found);
    let less = |pointer: &String| {
        let mut less = tender.clone();
        let (parent, field) = pointer.rsplit_once('/').expect("a field");
        less.pointer_mut(parent)?.as_object_mut()?.remove(field);
        Some((pointer.clone(), less))
    };
    found.iter().filter_map(less).collect()
}

/// The first finding that a missing field turned from unknown into a decision.
fn decided_by_absence(tender: &Value) -> Option<String> {
    let before = outcomes(tender)?;
    for (pointer, less) in without_one_field(tender) {
        // An estimate stands until amounts of the terms or the lots show it to be too low; without
        // them it decides the chapter, and so nearly every rule.
        let of_value = pointer == "/terms"
            || pointer.starts_with("/terms/compensation")
            || pointer == "/lots"
            || pointer.ends_with("/estimatedValue") && pointer.starts_with("/lots");
        // A prior notice shortens the time only for an authority that invokes it. Without an act the
        // answer is that of LOU, and `notChecked` names the others.
        if of_value || pointer.starts_with("/priorNotice") || pointer == "/act" {
            continue;
        }
        let Some(after) = outcomes(&less) else { continue };
        for (key, outcome) in after {
            let decided = matches!(outcome, Outcome::Satisfied | Outcome::Breached);
            let was_unknown = matches!(before.get(&key), Some(Outcome::Unknown { .. }));
            if decided && was_unknown {
                return Some(format!("without {pointer}, {key:?} became {outcome:?}: {tender}"));
            }
        }
    }
    None
}

#[test]
fn no_case_is_decided_by_what_it_lacks() {
    let mut asked = 0;
    for file in files("examples/cases", "json") {
        let case: Value = serde_json::from_str(&read(&file)).expect("JSON");
        let tender = case.get("tender").cloned().unwrap_or_else(|| json!({}));
        assert_eq!(decided_by_absence(&tender), None, "{}", file.display());
        asked += 1;
    }
    assert!(asked >= 5, "{asked} cases");
}

#[test]
fn no_vector_is_decided_by_what_it_lacks() {
    let mut decided = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("vectors");
        for vector in vectors {
            let own = vector["call"] == "tender.check" && vector["input"].get("lawBook").is_none();
            // The contract gives an absent `clampBelowFull` a meaning of its own: no clamp.
            if own && vector["id"] != "scale-floor-unknown" {
                decided.extend(decided_by_absence(&vector["input"]["tender"]));
            }
        }
    }
    assert!(decided.is_empty(), "{decided:#?}");
}

const CPV: [&str; 6] =
    ["85312000-9", "72000000-5", "45000000-7", "55520000-1", "33100000-1", "79624000-4"];
const PROCEDURES: [&str; 10] = [
    "open",
    "restricted",
    "negotiated",
    "simplified",
    "annex2",
    "directAward",
    "selection",
    "competitiveDialogue",
    "innovationPartnership",
    "negotiatedWithoutNotice",
];

fn day(base: i64) -> Day {
    Day::new(2012, 1, 2).and_then(|day| day.plus_days(base)).expect("a day")
}

/// A tender whose days follow on one another, with a random choice of its fields.
fn a_tender() -> impl Strategy<Value = Value> {
    let numbers = prop::collection::vec(0_u32..1000, 40);
    (0_i64..4900, numbers, any::<u64>()).prop_map(|(start, random, chosen)| {
        let number = |place: usize, below: u32| random[place] % below;
        let after = |from: Day, place: usize, most: u32| {
            from.plus_days(i64::from(number(place, most))).expect("a day")
        };
        let pick = |place: usize, words: &[&str]| words[random[place] as usize % words.len()].to_owned();
        let started = day(start);
        let sent = after(started, 0, 30);
        let published = after(sent, 1, 6);
        let requests = after(published, 2, 45);
        let invited = after(requests, 3, 20);
        let deadline = after(invited, 4, 45);
        let questions = after(published, 5, 40).min(deadline);
        let text = |day: Day| json!(day.to_string());
        let money = |place: usize| json!((u64::from(number(place, 1000)) * 12_345).to_string());
        let flag = |place: usize| json!(number(place, 2) == 1);
        let term_start = after(deadline, 6, 90);
        let term_end = term_start.plus_days(i64::from(number(7, 2200))).expect("a day");
        let weights = 1 + number(8, 99);
        let criteria = match number(9, 3) {
            0 => json!([{"id": "a", "weight": number(10, 60).to_string()}, {"id": "b", "weight": number(11, 60).to_string()}]),
            1 => json!([{"id": "a", "priority": 1}, {"id": "b", "priority": 1 + number(10, 2)}]),
            _ => json!([{"id": "a", "weightFrom": "20", "weightTo": "60"}, {"id": "b"}]),
        };
        let all = [
            ("startedOn", text(started)),
            ("noticeSentOn", text(sent)),
            ("publishedOn", text(published)),
            ("requestDeadline", json!({"on": requests.to_string()})),
            ("invitedOn", text(invited)),
            ("bidDeadline", json!({"on": deadline.to_string(), "time": pick(12, &["10:00", "23:59"])})),
            ("questionsBy", text(questions)),
            ("answersBy", text(after(questions, 13, 12))),
            ("questions", json!([{"id": "F1", "askedOn": questions.to_string(), "answeredOn": after(questions, 14, 9).to_string()}])),
            ("procedure", json!(pick(15, &PROCEDURES))),
            ("cpv", json!([pick(16, &CPV)])),
            ("estimatedValue", money(17)),
            ("vat", json!(pick(18, &["excluded", "included"]))),
            ("buyer", json!({"authority": pick(19, &["central", "subcentral"])})),
            ("eSubmission", flag(20)),
            ("documentsOpenOnline", flag(21)),
            ("noticeSentElectronically", flag(22)),
            ("bidTimeAgreed", flag(23)),
            ("priorNotice", json!({"sentOn": sent.plus_days(-i64::from(number(24, 500))).expect("a day").to_string()})),
            ("urgent", json!({"reason": "skäl"})),
            ("reservation", json!(pick(25, &["none", "nonProfit", "participation", "sheltered"]))),
            ("agreement", json!(pick(26, &["contract", "framework", "callOff", "dynamicSystem"]))),
            ("lots", json!([{"id": "1", "estimatedValue": money(27)}, {"id": "2", "estimatedValue": money(28)}])),
            ("lotLimit", json!({"max": 1, "order": ["1", pick(29, &["1", "2"])]})),
            ("requirements", json!([{"id": "k", "kind": pick(30, &["mandatory", "evaluated"]), "floorPrice": pick(31, &["0", "350"]), "evidence": ["h"]}])),
            ("documents", json!([{"id": pick(32, &["h", "g"])}])),
            ("award", match number(33, 3) {
                0 => json!({"kind": "lowestPrice"}),
                1 => json!({"kind": "lowestOverPrice", "priceWeight": weights.to_string(), "qualityWeight": (100 - weights).to_string()}),
                _ => json!({"kind": "addedValue", "perPoint": "30000"}),
            }),
            ("criteria", criteria),
            ("terms", json!({
                "start": term_start.to_string(), "end": term_end.to_string(),
                "options": {"max": number(34, 3), "months": 12},
                "compensation": {"monthly": money(35)},
            })),
            ("reservedHistory", json!([{"supplier": "Anbudsgivare A", "awardedOn": started.plus_days(-i64::from(number(36, 2000))).expect("a day").to_string()}])),
        ];
        let mut tender = Map::new();
        for (place, (name, value)) in all.into_iter().enumerate() {
            // Three fields of four are there.
            let (one, two) = (chosen >> place & 1, chosen >> ((place + 29) % 64) & 1);
            if one | two == 1 {
                tender.insert(name.to_owned(), value);
            }
        }
        Value::Object(tender)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases().div_ceil(2)))]

    #[test]
    fn no_tender_is_decided_by_what_it_lacks(tender in a_tender()) {
        prop_assert!(outcomes(&tender).is_some(), "{tender}");
        prop_assert_eq!(decided_by_absence(&tender), None);
    }
}

fn latest(plan: &Plan, step: StepName) -> Option<Day> {
    plan.steps.iter().find(|own| own.step == step).and_then(|own| own.latest_on)
}

/// The tender as the plan has it, each step on its latest day.
fn planned(tender: &Tender, plan: &Plan) -> Tender {
    let mut own = tender.clone();
    own.notice_sent_on = latest(plan, StepName::NoticeSent);
    own.published_on = latest(plan, StepName::Published).or(own.notice_sent_on);
    own.invited_on = latest(plan, StepName::Invited);
    let until = |day: Option<Day>| day.map(|day| BidDeadline::new().on(day));
    own.request_deadline = until(latest(plan, StepName::RequestsDue));
    own.bid_deadline = until(latest(plan, StepName::BidDeadline));
    own.questions_by = latest(plan, StepName::LastQuestion);
    own.answers_by = latest(plan, StepName::LastAnswer);
    own
}

/// Whether the tender keeps the rules that tie its steps together.
fn kept(tender: &Tender) -> bool {
    let law = LawBook::built_in();
    let check = tender.check(&law).expect("a check");
    let rules = [
        "lou.11.2.open_minimum",
        "lou.11.3.restricted_minimum",
        "lou.12.11.answers",
        "lou.19.13.answers",
        "tender.days_in_order",
    ];
    check
        .findings
        .iter()
        .filter(|own| rules.contains(&own.rule.as_str()))
        .all(|own| matches!(own.outcome, Outcome::Satisfied | Outcome::NotApplicable { .. }))
}

fn earliest_signing(tender: &Tender, notified: Day, sent_by: SentBy) -> Day {
    let law = LawBook::built_in();
    let assume = Assumptions::new().award_notified_on(notified).sent_by(sent_by);
    let timetable = tender.timetable(&assume, Language::English, &law).expect("a timetable");
    let step = timetable.steps.iter().find(|own| own.step == StepName::EarliestSigning);
    step.and_then(|own| own.on).expect("a day")
}

fn a_plan() -> impl Strategy<Value = (Tender, Day, PlanAssumptions, SentBy)> {
    let days = (0_u32..40, 0_u32..60, 0_u32..12, 0_u32..40);
    let facts = (0_usize..3, any::<bool>(), any::<bool>(), any::<bool>());
    (0_i64..1000, facts, days).prop_map(|(start, facts, days)| {
        let (kind, e_submission, open, by_mail) = facts;
        let procedure = ["open", "restricted", "annex2"][kind];
        let code = if kind == 2 { "85312000-9" } else { "72000000-5" };
        let tender = json!({
            "startedOn": "2022-03-01", "procedure": procedure, "cpv": [code],
            "estimatedValue": "9000000", "buyer": {"authority": "central"}, "bidTimeAgreed": false,
            "eSubmission": e_submission, "documentsOpenOnline": open,
        });
        let sent_by = if by_mail { SentBy::Other } else { SentBy::Electronic };
        let assume = PlanAssumptions::new()
            .sent_by(sent_by)
            .start_up_days(days.0)
            .evaluation_days(days.1)
            .answer_days(days.2)
            .selection_days(days.3)
            .bid_days(30_u32);
        let begins = Day::new(2023, 3, 1).and_then(|day| day.plus_days(start)).expect("a day");
        (Tender::from_json(&tender.to_string()).expect("a tender"), begins, assume, sent_by)
    })
}

proptest! {
    #[test]
    fn following_the_plan_keeps_the_law_and_the_day((tender, begins, assume, sent_by) in a_plan()) {
        let plan = tender.backward(begins, None, &assume, &LawBook::built_in()).expect("a plan");
        let own = planned(&tender, &plan);
        prop_assert!(kept(&own), "{}", own.to_json().expect("JSON"));
        let notified = latest(&plan, StepName::AwardNotified).expect("a day");
        let signed = latest(&plan, StepName::Signed).expect("a day");
        prop_assert!(earliest_signing(&own, notified, sent_by) <= signed);
        let start_up = i64::from(assume.start_up_days.expect("days"));
        prop_assert_eq!(signed.plus_days(start_up).expect("a day"), begins);
    }

    #[test]
    fn the_next_procurement_begins_on_the_earliest_day_of_its_plan((tender, begins, assume, _) in a_plan()) {
        let law = LawBook::built_in();
        let plan = tender.backward(begins, None, &assume, &law).expect("a plan");
        let last = begins.plus_days(-1).expect("a day");
        let terms = AssignmentTerms::new().end(last).options(Options::new().max(0_u32));
        let next = NextProcurement::new().tender(tender).assume(assume);
        let start = next.latest_start(&terms, None, &law).expect("an answer").expect("a start");
        let days = plan.steps.iter().map(|own| own.latest_on);
        prop_assert_eq!(start.latest_on, days.min().flatten());
        prop_assert_eq!(start.contract_start_on, Some(begins));
        prop_assert!(start.latest_on.is_some() && start.missing.is_empty());
    }

    #[test]
    fn a_day_later_on_any_step_misses_the_law_or_the_day((tender, begins, assume, sent_by) in a_plan()) {
        let plan = tender.backward(begins, None, &assume, &LawBook::built_in()).expect("a plan");
        let own = planned(&tender, &plan);
        let later = |step| latest(&plan, step).map(|day: Day| day.next().expect("a day"));
        let notified = later(StepName::AwardNotified).expect("a day");
        let signed = latest(&plan, StepName::Signed).expect("a day");
        prop_assert!(earliest_signing(&own, notified, sent_by) > signed);
        // The deadline moves the award with it, since the evaluation takes its days.
        let evaluated = i64::from(assume.evaluation_days.expect("days"));
        let deadline = later(StepName::BidDeadline).expect("a day");
        prop_assert!(
            earliest_signing(&own, deadline.plus_days(evaluated).expect("a day"), sent_by) > signed
        );
        let mut steps = Vec::new();
        if let Some(day) = later(StepName::NoticeSent) {
            steps.push(own.clone().notice_sent_on(day));
        }
        if let Some(day) = later(StepName::Invited) {
            steps.push(own.clone().invited_on(day));
        }
        if let Some(day) = later(StepName::LastAnswer) {
            steps.push(own.clone().answers_by(day));
        }
        for step in steps {
            prop_assert!(!kept(&step), "{}", step.to_json().expect("JSON"));
        }
    }
}

#[test]
fn the_years_of_the_plans_have_their_holidays() {
    for year in 2022..=2026 {
        assert!(holidays(year).is_ok_and(|days| !days.is_empty()), "{year}");
    }
}
