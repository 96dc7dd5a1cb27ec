//! What the explanations of agreements say: every rule and outcome that the vectors bring out,
//! reviewed as text in `explanations_agreement.txt` beside this file.

use std::collections::BTreeSet;

use anbud::finding::{Fact, Finding, Outcome};
use anbud::language::Language;
use anbud_tests::{reads_as_reviewed, vectors};
use serde_json::Value;

use crate::explaining::{explained, findings_of, in_order, unworded};

const SNAPSHOT: &str = "tests/rust/explanations_agreement.txt";
const FILES: [&str; 7] = ["fee", "price", "change", "penalty", "life_line", "portfolio", "letter"];

/// The answers to the vectors of agreements, in the order of the files.
fn answers() -> impl Iterator<Item = &'static Value> {
    FILES.iter().flat_map(|file| {
        let name = format!("assignment_{file}");
        let own = vectors::answered(|_| true).filter(move |own| own.file == name);
        own.map(vectors::Vector::answer)
    })
}

/// One finding for each rule and outcome of this topic, in the order of the rules.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut all: Vec<Finding> = Vec::new();
    for answer in answers() {
        for finding in findings_of(answer) {
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
    in_order(&mut all);
    all
}

#[test]
fn explanations_of_agreements_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        text += &explained(finding.rule.as_str(), &finding);
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
    assert_eq!(unworded(answers()), BTreeSet::new());
}
