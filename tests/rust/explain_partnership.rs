//! What the rules on partnerships say, reviewed as text: `explanations/partnership.txt` beside this file.

use std::collections::{BTreeMap, BTreeSet};

use anbud::finding::{Fact, Finding};
use anbud::language::Language;
use anbud::partnership::{Criterion, Evidence, EvidenceFinding, Partnership};
use anbud_tests::{reads_as_reviewed, vectors};

use crate::explaining::{bare_code, code, explained, findings_of, foreign_word};

const SNAPSHOT: &str = "tests/rust/explanations/partnership.txt";

/// Facts whose text is the user's own.
const OWN_TEXT: &[&str] =
    &["evidence", "evidenceSource", "tasksHandedOver", "outcomeMeasure", "outcomeBase"];

/// The states of a criterion: the evidence that brings each about, and how it is told.
const STATES: [(&str, Option<EvidenceFinding>); 4] = [
    ("satisfied", Some(EvidenceFinding::Supports)),
    ("breached", Some(EvidenceFinding::Contradicts)),
    ("partly", Some(EvidenceFinding::Partly)),
    ("unknown", None),
];

/// One finding for each criterion in each state.
fn of_criteria() -> Vec<(String, Finding)> {
    let mut all = Vec::new();
    for criterion in Criterion::ALL {
        for (state, finding) in STATES {
            let evidence = finding.map(|finding| {
                Evidence::new()
                    .criterion(*criterion)
                    .finding(finding)
                    .text("så står det i avtalet")
                    .source("avtalet, punkt 1")
            });
            let partnership = Partnership::new().evidence(Vec::from_iter(evidence));
            let assessment = partnership.assess().expect("an assessment");
            let rule = format!("iop.{criterion}");
            let own = assessment.findings.into_iter().find(|own| own.rule.as_str() == rule);
            all.push((format!("{rule} {state}"), own.expect("a finding on the criterion")));
        }
    }
    all
}

/// One finding for each other rule and each outcome with its reason, question or what is missing.
fn of_other_rules() -> Vec<(String, Finding)> {
    let mut seen = BTreeMap::new();
    for vector in vectors::answered(|call| call == "partnership.assess") {
        for finding in findings_of(vector.answer()) {
            let id = finding.rule.to_string();
            if !id.starts_with("iop.") {
                let key = (id, finding.outcome.kind().as_str(), code(&finding));
                seen.entry(key).or_insert(finding);
            }
        }
    }
    let told = |(rule, kind, _): &(String, &str, String)| format!("{rule} {kind}");
    seen.into_iter().map(|(key, finding)| (told(&key), finding)).collect()
}

fn findings() -> Vec<(String, Finding)> {
    let mut all = of_criteria();
    all.extend(of_other_rules());
    all
}

#[test]
fn the_explanations_of_partnerships_read_as_reviewed() {
    let mut text = String::new();
    for (head, finding) in findings() {
        text += &explained(&head, &finding);
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_criterion_in_every_state_names_the_evidence_that_would_settle_it() {
    let all = of_criteria();
    assert_eq!(all.len(), 56);
    for (head, finding) in all {
        let id = finding.rule.as_str().trim_start_matches("iop.");
        let criterion = Criterion::parse(id).expect("a criterion");
        for language in Language::ALL {
            let words = finding.explain(*language);
            let label = match language {
                Language::Swedish => "avgörs av",
                Language::English => "settled by",
            };
            let evidence = criterion.settled_by();
            let said = format!("{label} {}", evidence.in_language(*language));
            assert!(words.contains(&said), "{head}: {words}");
        }
    }
    // No two criteria are settled by the same words.
    let words: BTreeSet<String> = Criterion::ALL.iter().map(|own| own.settled_by().sv).collect();
    assert_eq!(words.len(), Criterion::ALL.len());
}

/// The explanation without what the user wrote.
fn own_words(finding: &Finding, language: Language) -> String {
    let mut finding = finding.clone();
    finding.about = None;
    finding
        .facts
        .retain(|name, fact| !OWN_TEXT.contains(&name.as_str()) || !matches!(fact, Fact::Text(_)));
    finding.explain(language)
}

#[test]
fn no_sentence_shows_a_code_a_path_or_an_untranslated_word() {
    for (head, finding) in findings() {
        for language in Language::ALL {
            let words = own_words(&finding, *language);
            assert_eq!(bare_code(&words), None, "{head}: {words}");
            assert_eq!(foreign_word(&words, *language), None, "{head}: {words}");
        }
    }
}

#[test]
fn every_outcome_that_a_rule_on_partnerships_can_have_is_among_the_vectors() {
    let mut kinds: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for (_, finding) in of_other_rules() {
        let own = kinds.entry(finding.rule.to_string()).or_default();
        own.insert(finding.outcome.kind().as_str());
    }
    let all = ["satisfied", "breached", "needsJudgement", "unknown", "notApplicable"];
    // What a rule can never come to: an indicator weighs and forbids nothing; a value is known or
    // not; volunteers are in a budget or not; a task is always somebody's to judge.
    let never: &[(&str, &[&str])] = &[
        ("partnership.contribution_value", &["breached", "notApplicable"]),
        ("partnership.volunteers_outside_budget", &["needsJudgement"]),
        ("partnership.purchase_indicators", &["breached", "notApplicable"]),
        ("partnership.authority_stays_public", &["notApplicable"]),
        ("partnership.target", &[]),
    ];
    assert_eq!(kinds.len(), never.len());
    for (rule, own) in &kinds {
        let (_, never) = never.iter().find(|(id, _)| id == rule).expect("a rule of the list");
        for kind in all {
            assert_eq!(own.contains(kind), !never.contains(&kind), "{rule} {kind}");
        }
    }
}
