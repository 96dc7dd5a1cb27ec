//! A share of a whole is never more than the whole: in every place that takes one, per cents
//! written as a share are refused, and what the message says to write is taken.

use std::collections::BTreeSet;

use anbud_tests::{cases, read, workspace};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A place that takes a share: the shape and field in the schema, a call, an input, where the
/// share stands in it, and the path of the error.
struct Place {
    field: &'static str,
    call: &'static str,
    input: Value,
    at: &'static str,
    path: &'static str,
}

fn places() -> Vec<Place> {
    let place = |field, call, input: &Value, at, path| Place {
        field,
        call,
        input: input.clone(),
        at,
        path,
    };
    let price = json!({
        "base": "1000", "on": "2023-06-01",
        "clause": {"indices": [{"id": "A", "share": "1"}], "base": "2022-03", "compare": "2023-03"},
        "series": {"A": {"2022-03": "100", "2023-03": "110"}},
    });
    let penalty = json!({"penalty": {"per": "day", "of": "total", "capOf": "total"}, "days": 1});
    let plan = json!({
        "method": "monthEqual", "years": [2026],
        "plan": {
            "frames": [{"id": "R", "lines": [{"from": "2026-01-01", "perYear": "10"}]}],
            "grants": [{"id": "B", "from": "2026-01-01", "to": "2026-12-31", "amount": "1"}],
            "commitments": [{
                "id": "K1", "frame": "R", "annual": "1", "from": "2026-01-01", "to": "2026-12-31",
                "index": [{"from": "2026-01-01", "share": "0"}],
                "fundedBy": [{"grant": "B", "share": "0"}],
            }],
        },
    });
    let mut scenario = plan.clone();
    scenario["scenarios"] = json!([{"id": "S", "changes": [
        {"kind": "indexChange", "from": "2026-01-01", "share": "0"},
        {"kind": "frameCut", "frame": "R", "from": "2026-01-01", "share": "0"},
    ]}]);
    let cost = json!({
        "model": {"kind": "lifeCycleCost", "rate": "0"},
        "bids": [{"id": "A", "costs": [{"year": 1, "amount": "1"}]}],
    });
    let parts = json!({
        "model": {"kind": "lowestPrice"},
        "bids": [{"id": "A", "parts": [{"id": "o", "kind": "option", "amount": "1", "counted": "0"}]}],
    });
    let bids = json!([{"id": "A", "price": "50"}, {"id": "B", "price": "100"}]);
    let screen = |screen: Value| json!({"bids": bids, "screens": [screen]});
    let mean = screen(json!({"kind": "shareOfMeanOfOthers"}));
    let gap = screen(json!({"kind": "gapToNext"}));
    let floor = screen(json!({"kind": "labourFloor", "staff": "1", "monthlyWage": "1"}));
    let need = json!({"need": {}});
    let eligibility = json!({"tender": {}, "organisation": {}});
    let model = json!({"partnership": {
        "outcomes": [{"kind": "share", "base": "20"}],
        "followUp": {"indicators": [{"kind": "share", "base": "20"}]},
    }});
    let law = json!({"key": "own.share", "on": "2026-01-01", "lawBook": {"values": [{
        "key": "own.share", "from": "2026-01-01", "unit": "share", "source": {"note": "x"},
    }]}});
    let terms = json!({"terms": {"adjustment": {}}, "asOf": "2026-01-01"});
    vec![
        place(
            "Adjustment.threshold",
            "assignment.price",
            &price,
            "/clause/threshold",
            "clause.threshold",
        ),
        place("Adjustment.cap", "assignment.price", &price, "/clause/cap", "clause.cap"),
        place(
            "Adjustment.cap",
            "assignment.lifeLine",
            &terms,
            "/terms/adjustment/cap",
            "terms.adjustment.cap",
        ),
        place("Adjustment.floor", "assignment.price", &price, "/clause/floor", "clause.floor"),
        place(
            "Adjustment.adjustableShare",
            "assignment.price",
            &price,
            "/clause/adjustableShare",
            "clause.adjustableShare",
        ),
        place(
            "IndexShare.share",
            "assignment.price",
            &price,
            "/clause/indices/0/share",
            "clause.indices[0].share",
        ),
        place("Penalty.share", "assignment.penalty", &penalty, "/penalty/share", "penalty.share"),
        place(
            "Penalty.capShare",
            "assignment.penalty",
            &penalty,
            "/penalty/capShare",
            "penalty.capShare",
        ),
        place(
            "IndexForecast.share",
            "budget.forecast",
            &plan,
            "/plan/commitments/0/index/0/share",
            "plan.commitments[0].index[0].share",
        ),
        place(
            "FundingShare.share",
            "budget.forecast",
            &plan,
            "/plan/commitments/0/fundedBy/0/share",
            "plan.commitments[0].fundedBy[0].share",
        ),
        place(
            "PlanChange.share",
            "budget.scenarios",
            &scenario,
            "/scenarios/0/changes/0/share",
            "scenarios[0].changes[0].share",
        ),
        place(
            "PlanChange.share",
            "budget.scenarios",
            &scenario,
            "/scenarios/0/changes/1/share",
            "scenarios[0].changes[1].share",
        ),
        place("AwardModel.rate", "evaluation.rank", &cost, "/model/rate", "model.rate"),
        place(
            "PricePart.counted",
            "evaluation.rank",
            &parts,
            "/bids/0/parts/0/counted",
            "bids[0].parts[0].counted",
        ),
        place(
            "Screen.below",
            "evaluation.abnormallyLow",
            &mean,
            "/screens/0/below",
            "screens[0].below",
        ),
        place(
            "Screen.above",
            "evaluation.abnormallyLow",
            &gap,
            "/screens/0/above",
            "screens[0].above",
        ),
        place(
            "Screen.employerFee",
            "evaluation.abnormallyLow",
            &floor,
            "/screens/0/employerFee",
            "screens[0].employerFee",
        ),
        place(
            "Need.activityForOwnerShare",
            "advice.route",
            &need,
            "/need/activityForOwnerShare",
            "need.activityForOwnerShare",
        ),
        place(
            "Need.disadvantagedShare",
            "advice.route",
            &need,
            "/need/disadvantagedShare",
            "need.disadvantagedShare",
        ),
        place(
            "OrganisationFacts.disadvantagedShare",
            "advice.eligibility",
            &eligibility,
            "/organisation/disadvantagedShare",
            "organisation.disadvantagedShare",
        ),
        place(
            "PartnershipOutcome.value",
            "partnership.assess",
            &model,
            "/partnership/outcomes/0/value",
            "partnership.outcomes[0].value",
        ),
        place(
            "PartnershipOutcome.low",
            "partnership.assess",
            &model,
            "/partnership/outcomes/0/low",
            "partnership.outcomes[0].low",
        ),
        place(
            "PartnershipOutcome.high",
            "partnership.assess",
            &model,
            "/partnership/outcomes/0/high",
            "partnership.outcomes[0].high",
        ),
        place(
            "Indicator.target",
            "partnership.assess",
            &model,
            "/partnership/followUp/indicators/0/target",
            "partnership.followUp.indicators[0].target",
        ),
        place(
            "LawBook.values",
            "law.parameter",
            &law,
            "/lawBook/values/0/value",
            "lawBook.values[0].value",
        ),
    ]
}

/// Numbers that are shares only under a condition that their shape checks, or that stand outside
/// the dossier, which the schema describes.
const CONDITIONAL: [&str; 7] = [
    "OrganisationFacts.disadvantagedShare",
    "Screen.above",
    "PartnershipOutcome.value",
    "PartnershipOutcome.low",
    "PartnershipOutcome.high",
    "Indicator.target",
    "LawBook.values",
];

/// Decimals that are no shares of a whole, though their names or words might say so.
const NO_SHARES: [(&str, &str); 4] = [
    ("ChangeQuestion.indexFactor", "the value now over the value then, mostly more than the whole"),
    ("AwardModel.factor", "what full quality is worth of the median price; may be more than it"),
    ("Fact.value", "a finding's fact, written by the library"),
    ("Measure.value", "any number that is measured, of any unit"),
];

/// The input with a number at the place.
fn with(place: &Place, number: &str) -> String {
    let mut input = place.input.clone();
    let (parent, last) = place.at.rsplit_once('/').expect("a path");
    let parent = input.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {}", place.at));
    parent[last] = json!(number);
    input.to_string()
}

/// The message where the number is refused as more than the whole.
fn refused(place: &Place, number: &str) -> Option<String> {
    let error = anbud::call(place.call, &with(place, number)).err()?;
    let said = format!("{:?}", error.problem());
    if !said.starts_with("ShareOfOne") {
        return None;
    }
    assert_eq!((error.code().as_str(), error.path()), ("input.invalid", place.path), "{number}");
    assert_eq!(error.value(), Some(number));
    Some(error.message().sv)
}

/// Every field of the schema that refers to a type, as `Shape.field`.
fn fields_of(kinds: &[&str]) -> BTreeSet<String> {
    let schema = read(workspace().join("core/schema/anbud.schema.json"));
    let schema: Value = serde_json::from_str(&schema).expect("a schema");
    let mut found = BTreeSet::new();
    // What a share of an answer is, no caller states.
    let stated = schema["$defs"].as_object().expect("shapes").iter();
    for (name, shape) in stated.filter(|(_, shape)| shape["x-side"] != "output") {
        let forms = shape["oneOf"].as_array().cloned().unwrap_or_default();
        for form in forms.iter().chain([shape]) {
            for (field, own) in form["properties"].as_object().into_iter().flatten() {
                let target = own["$ref"].as_str().unwrap_or_default();
                if kinds.iter().any(|kind| target == format!("#/$defs/{kind}")) {
                    found.insert(format!("{name}.{field}"));
                }
            }
        }
    }
    found
}

#[test]
fn every_share_of_the_contract_is_in_the_table() {
    let stated: BTreeSet<String> = places().iter().map(|own| own.field.to_owned()).collect();
    let mut shares = fields_of(&["Share", "ChangeShare"]);
    shares.extend(CONDITIONAL.map(str::to_owned));
    assert_eq!(stated, shares);
    // A decimal that is named like a share is one, or is listed as none.
    let words = ["share", "rate", "cap", "floor", "threshold", "factor", "fee"];
    for field in fields_of(&["Decimal"]) {
        let name = field.split('.').nth(1).unwrap_or_default().to_lowercase();
        let like = words.iter().any(|word| name.ends_with(word));
        assert!(!like || NO_SHARES.iter().any(|(own, _)| *own == field), "{field}");
    }
}

#[test]
fn the_whole_is_a_share_and_more_is_refused_in_every_place() {
    for place in places() {
        assert!(refused(&place, "1").is_none(), "{}", place.path);
        assert!(refused(&place, "0.5").is_none(), "{}", place.path);
        for number in ["1.000001", "5", "70", "100", "101", "999999999999999"] {
            assert!(refused(&place, number).is_some(), "{} {number}", place.path);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn per_cents_are_refused_with_the_share_they_are_and_that_share_is_taken(
        which in 0_usize..1000, hundredths in 101_u32..=10_000,
    ) {
        let places = places();
        let place = &places[which % places.len()];
        let per_cent = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let per_cent = per_cent.trim_end_matches('0').trim_end_matches('.');
        let said = refused(place, per_cent);
        prop_assert!(said.is_some(), "{} {}", place.path, per_cent);
        let said = said.unwrap_or_default();
        let share = said.split("Skriv ").nth(1).and_then(|rest| rest.split(' ').next());
        let share = share.unwrap_or_default();
        prop_assert!(said.contains(&format!("Skriv {share} för {per_cent} %.")), "{}", said);
        prop_assert!(refused(place, share).is_none(), "{} {}", place.path, share);
    }
}
