//! What the tests of explanations share: the findings of the vectors, the text that a person reads
//! through, and what no explanation may show.

use std::collections::BTreeSet;

use anbud::finding::{Finding, Outcome, RuleId, not_checked};
use anbud::language::Language;
use anbud::wire::Wire;
use serde_json::Value;

/// Every finding in an answer, at any depth.
pub(crate) fn findings_in(answer: &Value, found: &mut Vec<Finding>) {
    match answer {
        Value::Object(fields) => {
            if fields.contains_key("rule") && fields.contains_key("outcome") {
                found.push(Finding::from_json(&answer.to_string()).expect("a finding"));
            }
            fields.values().for_each(|own| findings_in(own, found));
        }
        Value::Array(items) => items.iter().for_each(|own| findings_in(own, found)),
        _ => {}
    }
}

/// The findings of the list `findings` of an answer.
pub(crate) fn findings_of(answer: &Value) -> Vec<Finding> {
    let findings = answer["findings"].as_array().into_iter().flatten();
    findings.map(|own| Finding::from_json(&own.to_string()).expect("a finding")).collect()
}

/// The reason, the question or what is missing; empty where the outcome says everything.
pub(crate) fn code(finding: &Finding) -> String {
    match &finding.outcome {
        Outcome::NotApplicable { because } => because.clone(),
        Outcome::NeedsJudgement { question } => question.clone(),
        Outcome::Unknown { missing } => missing.join(" "),
        Outcome::Satisfied | Outcome::Breached => String::new(),
    }
}

/// Puts findings in the order of the rules.
pub(crate) fn in_order(findings: &mut [Finding]) {
    let order: Vec<RuleId> = RuleId::all().collect();
    findings.sort_by_key(|own| order.iter().position(|rule| *rule == own.rule));
}

/// The explanations of a finding in both languages, under a heading where there is one.
pub(crate) fn explained(heading: &str, finding: &Finding) -> String {
    let mut text = match heading {
        "" => String::new(),
        heading => format!("# {heading}\n"),
    };
    for language in Language::ALL {
        text += &finding.explain(*language);
        text += "\n\n";
    }
    text
}

/// A word of the contract that stands bare in a text: `snake_case` or `camelCase`.
pub(crate) fn bare_code(text: &str) -> Option<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).find(|word| {
        let mut letters = word.chars();
        let begins_low = letters.next().is_some_and(char::is_lowercase);
        word.contains('_') || begins_low && letters.any(char::is_uppercase)
    })
}

/// A word that shows that a text was not translated into its language.
pub(crate) fn foreign_word(text: &str, language: Language) -> Option<&'static str> {
    let foreign: &[&str] = match language {
        Language::Swedish => &[" the ", " of ", " is ", " and ", " by ", " years ", " bids "],
        Language::English => &["å", "ä", "ö", " och ", " inte ", " av ", " dagar"],
    };
    foreign.iter().copied().find(|word| text.contains(word))
}

/// The codes of what the answers say no rule looked at that have no words.
pub(crate) fn unworded<'a>(answers: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    let codes = answers.filter_map(|own| own["notChecked"].as_array()).flatten();
    codes
        .map(|code| code.as_str().expect("a code"))
        .filter(|code| Language::ALL.iter().any(|own| not_checked(code, *own) == *code))
        .map(str::to_owned)
        .collect()
}
