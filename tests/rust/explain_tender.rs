//! What the rules on tenders say, reviewed as text: `explanations/tender.txt` beside this file.

use std::collections::{BTreeMap, BTreeSet};

use anbud::finding::{Fact, Finding, Outcome, not_checked};
use anbud::language::Language;
use anbud::wire::Wire;
use anbud_tests::{files, read, reads_as_reviewed};
use serde_json::Value;

const SNAPSHOT: &str = "tests/rust/explanations/tender.txt";

/// Facts whose text is the user's own.
const OWN_TEXT: &[&str] =
    &["longTermReason", "order", "evidence", "absentDocument", "question", "cpv"];

/// Every answer to the vectors of tenders.
fn answers() -> Vec<Value> {
    let mut answers = Vec::new();
    for file in files("tests/vectors", "json") {
        let vectors: Vec<Value> = serde_json::from_str(&read(&file)).expect("an array of vectors");
        for vector in vectors {
            let call = vector["call"].as_str().expect("a call");
            if !call.starts_with("tender.") || vector["expectError"].is_object() {
                continue;
            }
            let answer = anbud::call(call, &vector["input"].to_string()).expect("an answer");
            answers.push(serde_json::from_str(&answer).expect("JSON"));
        }
    }
    answers
}

/// One finding for each rule and each outcome with its reason, question or what is missing.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for answer in answers() {
        for finding in answer["findings"].as_array().expect("findings") {
            let finding = Finding::from_json(&finding.to_string()).expect("a finding");
            let code = match &finding.outcome {
                Outcome::NotApplicable { because } => because.clone(),
                Outcome::NeedsJudgement { question } => question.clone(),
                Outcome::Unknown { missing } => missing.join(" "),
                Outcome::Satisfied | Outcome::Breached => String::new(),
            };
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
        text += &format!("# {} {}\n", finding.rule, finding.outcome.kind());
        for language in Language::ALL {
            text += &finding.explain(*language);
            text += "\n\n";
        }
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
            for word in words.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                let code = word.contains('_');
                let mut letters = word.chars();
                let humped = letters.next().is_some_and(char::is_lowercase)
                    && letters.any(char::is_uppercase);
                assert!(!code && !humped, "{}: `{word}` in: {words}", finding.rule);
            }
            let foreign: &[&str] = match language {
                Language::Swedish => &[" the ", " of ", " is ", " and ", " by ", " bids "],
                Language::English => &["å", "ä", "ö", " och ", " inte ", " dagar"],
            };
            for word in foreign {
                assert!(!words.contains(word), "{}: `{word}` in: {words}", finding.rule);
            }
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
    for answer in answers() {
        for code in answer["notChecked"].as_array().into_iter().flatten() {
            let code = code.as_str().expect("a code");
            for language in Language::ALL {
                assert_ne!(not_checked(code, *language), code);
            }
        }
    }
}
