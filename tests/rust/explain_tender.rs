//! What the rules on tenders say, reviewed as text: `explanations/tender.txt` beside this file.

use std::collections::{BTreeMap, BTreeSet};

use anbud::finding::{Fact, Finding, Outcome};
use anbud::language::Language;
use anbud_tests::{reads_as_reviewed, vectors};
use serde_json::Value;

use crate::explaining::{bare_code, code, explained, findings_of, foreign_word, unworded};

const SNAPSHOT: &str = "tests/rust/explanations/tender.txt";

/// Facts whose text is the user's own.
const OWN_TEXT: &[&str] =
    &["longTermReason", "order", "evidence", "absentDocument", "question", "cpv"];

/// Every answer to the vectors of tenders.
fn answers() -> impl Iterator<Item = &'static Value> {
    vectors::answered(|call| call.starts_with("tender.")).map(vectors::Vector::answer)
}

/// One finding for each rule and each outcome with its reason, question or what is missing.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for answer in answers() {
        for finding in findings_of(answer) {
            let code = code(&finding);
            let id = finding.rule.to_string();
            if !id.starts_with("law.") {
                let key = (id, finding.outcome.kind().as_str(), code);
                seen.entry(key).or_insert(finding);
            }
        }
    }
    seen.into_values().collect()
}

#[test]
fn the_explanations_of_tenders_read_as_reviewed() {
    let mut text = String::new();
    let mut unknown = BTreeSet::new();
    for finding in findings() {
        // One of what is unknown is enough: the others differ in what is missing alone.
        let open = matches!(finding.outcome, Outcome::Unknown { .. });
        if open && !unknown.insert(finding.rule) {
            continue;
        }
        text += &explained(&format!("{} {}", finding.rule, finding.outcome.kind()), &finding);
    }
    reads_as_reviewed(SNAPSHOT, &text);
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
    for finding in findings() {
        for language in Language::ALL {
            let words = own_words(&finding, *language);
            assert_eq!(bare_code(&words), None, "{}: {words}", finding.rule);
            assert_eq!(foreign_word(&words, *language), None, "{}: {words}", finding.rule);
        }
    }
}

#[test]
fn every_outcome_that_a_rule_can_have_is_among_the_vectors() {
    let mut kinds: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for finding in findings() {
        let own = kinds.entry(finding.rule.to_string()).or_default();
        let kind = finding.outcome.kind().as_str();
        if !own.contains(&kind) {
            own.push(kind);
        }
    }
    let all = ["satisfied", "breached", "needsJudgement", "unknown", "notApplicable"];
    // What a rule can never come to: what the act leaves to judgement alone, a number that is
    // met or not, a duty whose day is told and not judged.
    let never: &[(&str, &[&str])] = &[
        ("lou.19.11.reasonable_time", &["satisfied"]),
        ("lou2007.15.9.reasonable_time", &["satisfied"]),
        ("tender.selection_minimum", &["needsJudgement"]),
        ("lou.4.18.reserved_sheltered", &["breached", "needsJudgement"]),
        ("lou.19.25a.reserved_non_profit", &["needsJudgement"]),
        ("lou.5.13.value_of_open_ended", &["needsJudgement"]),
        ("lou.5.8.lots_add_up", &["needsJudgement"]),
        ("lou.7.2.framework_term", &["breached"]),
        ("lou.19.9.criteria", &["needsJudgement"]),
        ("lou.16.absolute_scale_floor", &["needsJudgement"]),
        ("tender.floor_price", &["satisfied", "needsJudgement"]),
        ("evaluation.absolute_model", &["breached"]),
        ("tender.days_in_order", &["needsJudgement", "notApplicable"]),
        ("tender.evidence", &["needsJudgement", "notApplicable"]),
        ("lou.10.4.award_notice", &["breached"]),
        ("lou.20.17.validity_review", &["breached", "needsJudgement", "notApplicable"]),
        ("tender.plan", &["needsJudgement", "notApplicable"]),
    ];
    // The rules of the other acts are judged by the code of those of LOU, whose every outcome is here.
    let of_other_acts =
        |rule: &str| ["luf.", "luk.", "lufs."].iter().any(|act| rule.starts_with(act));
    let mut lacking = Vec::new();
    for (rule, own) in kinds.iter().filter(|(rule, _)| !of_other_acts(rule)) {
        let never = never.iter().find(|(id, _)| id == rule).map_or(&[][..], |(_, kinds)| *kinds);
        for kind in all {
            if !own.contains(&kind) && !never.contains(&kind) {
                lacking.push(format!("{rule} {kind}"));
            }
        }
    }
    assert_eq!(lacking, Vec::<String>::new());
}

#[test]
fn what_is_not_checked_has_words() {
    assert_eq!(unworded(answers()), BTreeSet::new());
}
