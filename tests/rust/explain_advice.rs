//! What is said of each form of agreement, each reservation and each grant of aid, reviewed as
//! text: `explanations/advice.txt` beside this file.

use std::collections::BTreeMap;

use anbud::advice::Route;
use anbud::finding::{Fact, Finding, Outcome};
use anbud::language::Language;
use anbud_tests::{reads_as_reviewed, vectors};
use serde_json::Value;

use crate::explaining::{bare_code, code, explained, findings_of, foreign_word};

const SNAPSHOT: &str = "tests/rust/explanations/advice.txt";
const CALLS: &[&str] = &["advice.route", "advice.eligibility", "partnership.stateAid"];

/// Every answer to the vectors of these calls.
fn answers() -> impl Iterator<Item = &'static Value> {
    vectors::answered(|call| CALLS.contains(&call)).map(vectors::Vector::answer)
}

/// One finding for each rule and each outcome with its form, reason, question or what is missing;
/// those on criteria of a partnership are told elsewhere.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for answer in answers() {
        for finding in findings_of(answer) {
            let code = match finding.facts.get("route") {
                Some(Fact::Text(route)) if code(&finding).is_empty() => route.clone(),
                _ => code(&finding),
            };
            let id = finding.rule.to_string();
            if !id.starts_with("iop.") {
                seen.entry((id, finding.outcome.kind().as_str(), code)).or_insert(finding);
            }
        }
    }
    seen.into_values().collect()
}

#[test]
fn the_explanations_of_forms_reservations_and_aid_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        text += &explained(&format!("{} {}", finding.rule, finding.outcome.kind()), &finding);
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_form_is_among_the_explanations() {
    let told = findings();
    for route in Route::ALL.iter().filter(|route| **route != Route::Unknown) {
        let own = told.iter().find(|finding| {
            finding.rule.as_str() == "advice.form"
                && finding.facts.get("route") == Some(&Fact::from(route.as_str()))
        });
        assert!(own.is_some_and(|own| own.facts.contains_key("nextSteps")), "{route}");
    }
}

#[test]
fn what_is_open_names_the_evidence_that_would_settle_it() {
    for finding in findings() {
        let rule = finding.rule.as_str();
        let of_a_condition = rule.starts_with("lou.19.25") || rule.starts_with("lou.4.18");
        // Where the law of the day is not recorded, no evidence settles it.
        let open = match &finding.outcome {
            Outcome::Unknown { missing } => missing.iter().any(|path| !path.starts_with("law:")),
            outcome => matches!(outcome, Outcome::NeedsJudgement { .. }),
        };
        if open && of_a_condition && !rule.contains("reserved") {
            assert!(finding.facts.contains_key("settledBy"), "{rule}");
        }
        if let Outcome::Unknown { missing } = &finding.outcome {
            assert!(!missing.is_empty(), "{rule}");
        }
    }
}

/// The explanation without the codes of services.
fn own_words(finding: &Finding, language: Language) -> String {
    let mut finding = finding.clone();
    finding.facts.remove("cpv");
    finding.explain(language)
}

#[test]
fn no_sentence_shows_a_code_a_path_or_an_untranslated_word() {
    for finding in findings() {
        for language in Language::ALL {
            let words = own_words(&finding, *language);
            let named = ["lagvärde (lawBook)", "law value of your own (lawBook)"];
            let words = named.iter().fold(words, |words, name| words.replace(name, ""));
            assert_eq!(bare_code(&words), None, "{}: {words}", finding.rule);
            assert_eq!(foreign_word(&words, *language), None, "{}: {words}", finding.rule);
        }
    }
}

#[test]
fn questions_and_steps_have_words_in_both_languages() {
    for answer in answers() {
        let questions = ["questions", "turns"].iter().flat_map(|list| answer[*list].as_array());
        let next = answer["form"]["next"].as_array();
        for told in questions.chain(next).flatten() {
            let code = told["question"].as_str().or(told["step"].as_str()).expect("a code");
            for language in ["sv", "en"] {
                let text = told["text"][language].as_str().expect("a text");
                assert!(text.contains(' ') && !text.contains('_'), "{code}: {text}");
            }
        }
    }
}
