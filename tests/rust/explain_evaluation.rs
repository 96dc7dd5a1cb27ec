//! What the findings on evaluation say, reviewed as text: `explanations_evaluation.txt` beside this file.

use anbud::finding::{Finding, not_checked};
use anbud::language::Language;
use anbud_tests::reads_as_reviewed;
use serde_json::Value;

use crate::explaining::{bare_code, explained, findings_of};

const SNAPSHOT: &str = "tests/rust/explanations_evaluation.txt";

/// Inputs that bring out each rule of evaluation in each of its outcomes.
fn cases() -> Vec<(&'static str, String)> {
    let bid = |id: &str, price: &str, quality: &str| {
        format!(r#"{{"id":"{id}","price":"{price}","quality":"{quality}","admissible":true}}"#)
    };
    let s1 = [
        bid("A", "4800000", "80"),
        bid("B", "4200000", "69"),
        bid("C", "3900000", "46"),
        bid("F", "3200000", "20"),
    ]
    .join(",");
    let weights = r#""priceWeight":"50","qualityWeight":"50""#;
    let ask = |model: &str, bids: &str| format!(r#"{{"model":{{{model}}},"bids":[{bids}]}}"#);
    let screens = r#"{"kind":"shareOfMeanOfOthers","below":"0.8"},{"kind":"gapToNext","above":"0.15"},{"kind":"labourFloor","staff":"7","monthlyWage":"32000","employerFee":"0.3142"},{"kind":"medianDeviation","above":"1.5"}"#;
    let low = |regime: &str| format!(r#"{{"bids":[{s1}],"screens":[{screens}]{regime}}}"#);
    let lots = |tail: &str| {
        format!(
            r#"{{"model":{{"kind":"lowestPrice"}},"lots":[{{"id":"L1","bids":[{},{}]}},{{"id":"L2","bids":[{},{}]}}]{tail}}}"#,
            bid("X", "100", "50"),
            bid("Y", "120", "50"),
            bid("X", "90", "50"),
            bid("Y", "140", "50"),
        )
    };
    let part = |volume: &str, start: &str| {
        format!(
            r#"{{"id":"P{volume}","parts":[{{"id":"start","kind":"fixed","amount":"{start}"}},{{"id":"timmar","kind":"variable","unitPrice":"450","volume":{volume}}}],"admissible":true}}"#
        )
    };
    vec![
        ("evaluation.sensitivity", ask(&format!(r#""kind":"lowestOverPrice",{weights}"#), &s1)),
        ("evaluation.sensitivity", ask(r#""kind":"addedValue","perPoint":"30000""#, &s1)),
        ("evaluation.sensitivity", ask(&format!(r#""kind":"range",{weights}"#), &s1)),
        (
            "evaluation.sensitivity",
            ask(
                &format!(r#""kind":"lowestOverPrice",{weights}"#),
                &[bid("a", "32", "24"), bid("b", "61", "69"), bid("c", "85", "89")].join(","),
            ),
        ),
        (
            "evaluation.sensitivity",
            ask(
                r#""kind":"linearToLowest","priceWeight":"10","qualityWeight":"90","clampAtZero":true,"roundScoresTo":1"#,
                &[bid("A", "9000000", "90"), bid("B", "3000000", "60")].join(","),
            ),
        ),
        ("evaluation.sensitivity", ask(r#""kind":"medianDeduction","factor":"1.5""#, &s1)),
        ("evaluation.sensitivity", ask(r#""kind":"pricePerQuality""#, &s1)),
        ("evaluation.sensitivity", ask(r#""kind":"lowestPrice""#, &bid("A", "1", "1"))),
        ("evaluation.abnormallyLow", low(r#","regime":"lou-2016-annex-2""#)),
        ("evaluation.abnormallyLow", low(r#","regime":"lou-2016-directive""#)),
        ("evaluation.abnormallyLow", low(r#","regime":"lou-2007-below""#)),
        ("evaluation.abnormallyLow", low("")),
        (
            "evaluation.lots",
            lots(r#","limit":{"max":1,"order":["L1","L2"]},"regime":"lou-2016-directive""#),
        ),
        (
            "evaluation.lots",
            lots(r#","limit":{"max":1,"order":["L2","L1"]},"regime":"lou-2016-annex-2""#),
        ),
        ("evaluation.lots", lots(r#","limit":{"max":1}"#)),
        ("evaluation.lots", lots("")),
        ("evaluation.advise", ask(&format!(r#""kind":"linearToLowest",{weights}"#), &s1)),
        (
            "evaluation.rank",
            ask(r#""kind":"lowestPrice""#, &[part("1200", "-1"), part("1000", "1")].join(",")),
        ),
        ("evaluation.rank", ask(r#""kind":"lowestPrice""#, &part("1200", "1"))),
    ]
}

/// The findings of all cases, each rule once for each outcome.
fn findings() -> (Vec<Finding>, Vec<String>) {
    let mut own: Vec<Finding> = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for (call, input) in cases() {
        let answer = anbud::call(call, &input).expect(call);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        for finding in findings_of(&answer) {
            let new = own.iter().all(|earlier| {
                (earlier.rule, &earlier.outcome) != (finding.rule, &finding.outcome)
            });
            if new {
                own.push(finding);
            }
        }
        for code in answer["notChecked"].as_array().into_iter().flatten() {
            let code = code.as_str().expect("a code").to_owned();
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    own.sort_by_key(|finding| RULES.iter().position(|rule| *rule == finding.rule.as_str()));
    (own, codes)
}

/// The rules that these calls have of their own; each must come out in some case.
const RULES: &[&str] = &[
    "lou.4.15.lot_limit",
    "lou.16.7.abnormally_low",
    "lou.19.18.abnormally_low",
    "lou2007.12.3.abnormally_low",
    "evaluation.volumes",
    "evaluation.negative_part",
    "evaluation.low_price_screen",
    "evaluation.absolute_model",
    "evaluation.exchange_rate",
    "evaluation.price_matters",
    "evaluation.even_scale",
    "evaluation.range_exaggeration",
    "evaluation.transitive",
    "evaluation.clamp",
    "evaluation.rounding_tie",
    "evaluation.withdrawal",
    "evaluation.lot_award",
    "evaluation.lot_gap",
];

#[test]
fn explanations_of_evaluation_read_as_reviewed() {
    let (findings, codes) = findings();
    let mut text = String::new();
    for finding in findings.iter().filter(|finding| RULES.contains(&finding.rule.as_str())) {
        text += &explained(finding.rule.as_str(), finding);
    }
    for code in codes {
        let [sv, en] = [Language::Swedish, Language::English].map(|own| not_checked(&code, own));
        text += &format!("# {code}\n{sv}\n{en}\n\n");
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_rule_of_evaluation_comes_out_and_no_code_is_shown_bare() {
    let (findings, _) = findings();
    for rule in RULES {
        assert!(findings.iter().any(|finding| finding.rule.as_str() == *rule), "{rule}");
    }
    for finding in findings {
        for language in Language::ALL {
            let text = finding.explain(*language);
            assert_eq!(bare_code(&text), None, "{}: {text}", finding.rule);
        }
    }
}
