//! What the explanations of agreements say: every rule and outcome that the vectors bring out,
//! reviewed as text in `explanations_agreement.txt` beside this file.

use std::collections::BTreeSet;

use anbud::finding::{Fact, Finding, Outcome, not_checked};
use anbud::language::Language;
use anbud::wire::Wire;
use anbud_tests::{read, reads_as_reviewed, surface, workspace};
use serde_json::Value;

const SNAPSHOT: &str = "tests/rust/explanations_agreement.txt";
const FILES: [&str; 7] = ["fee", "price", "change", "penalty", "life_line", "portfolio", "letter"];

/// The answers to the vectors of agreements.
fn answers() -> Vec<Value> {
    let mut answers = Vec::new();
    for file in FILES {
        let path = format!("tests/vectors/assignment_{file}.json");
        let vectors: Vec<Value> =
            serde_json::from_str(&read(workspace().join(path))).expect("vectors");
        for vector in vectors.iter().filter(|vector| vector.get("expect").is_some()) {
            let call = vector["call"].as_str().expect("a call");
            let answer = surface::ask(call, &vector["input"].to_string()).expect("a call");
            answers.push(serde_json::from_str(&answer.expect("an answer")).expect("JSON"));
        }
    }
    answers
}

/// One finding for each rule and outcome of this topic, in the order of the rules.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut all: Vec<Finding> = Vec::new();
    for answer in answers() {
        for finding in answer["findings"].as_array().into_iter().flatten() {
            let finding = Finding::from_json(&finding.to_string()).expect("a finding");
            let rule = finding.rule.as_str();
            let elsewhere = [
                "assignment.notice_end",
                "assignment.earliest_notice",
                "assignment.minimum_term",
                "assignment.fixed_end",
                "assignment.latest_notice",
                "assignment.advised_day",
                "assignment.option_end",
                "assignment.option_call",
                "assignment.option_automatic",
            ];
            // The fields that contradict one another are words of their own.
            let fields = format!("{:?}", finding.facts.get("field"));
            let key = (rule, format!("{:?}", finding.outcome), fields);
            if !elsewhere.contains(&rule) && seen.insert((key.0, key.1, key.2)) {
                all.push(finding);
            }
        }
    }
    let order: Vec<_> = anbud::finding::RuleId::all().collect();
    all.sort_by_key(|finding| order.iter().position(|rule| *rule == finding.rule));
    all
}

#[test]
fn explanations_of_agreements_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        text += &format!("# {}\n", finding.rule);
        for language in Language::ALL {
            text += &finding.explain(*language);
            text += "\n\n";
        }
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn no_explanation_shows_a_code_or_an_unworded_fact() {
    for finding in findings() {
        for language in Language::ALL {
            let text = finding.explain(*language);
            for name in finding.facts.keys().filter(|name| name.chars().any(char::is_uppercase)) {
                assert!(!text.contains(name.as_str()), "{}: {name} in {text}", finding.rule);
            }
            if let Outcome::NotApplicable { because: code }
            | Outcome::NeedsJudgement { question: code } = &finding.outcome
            {
                assert!(!text.contains(code.as_str()), "{}: {code}", finding.rule);
            }
            for fact in finding.facts.values() {
                if let Fact::Text(word) = fact
                    && (word.contains("terms.") || word.ends_with("Benchmark"))
                {
                    assert!(!text.contains(word.as_str()), "{}: {word}", finding.rule);
                }
            }
        }
    }
}

#[test]
fn what_is_not_checked_is_said_in_words() {
    for answer in answers() {
        for code in answer["notChecked"].as_array().into_iter().flatten() {
            let code = code.as_str().expect("a code");
            for language in Language::ALL {
                assert_ne!(not_checked(code, *language), code);
            }
        }
    }
}
