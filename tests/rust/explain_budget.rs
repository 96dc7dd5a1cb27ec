//! What the explanations of budget plans say, reviewed as text: `explanations_budget.txt`.

use std::collections::BTreeSet;

use anbud::finding::{Finding, RuleId};
use anbud::language::Language;
use anbud_tests::{reads_as_reviewed, vectors};

use crate::explaining::{bare_code, explained, findings_in, in_order};

const SNAPSHOT: &str = "tests/rust/explanations_budget.txt";

/// The calls whose findings are shown.
const CALLS: &[&str] = &["budget.forecast", "budget.scenarios", "budget.totalCost"];

/// The findings of the shared vectors: each rule once for each outcome, reason and question.
fn findings() -> Vec<Finding> {
    let mut found = Vec::new();
    for vector in vectors::answered(|call| CALLS.contains(&call)) {
        findings_in(vector.answer(), &mut found);
    }
    let mut seen = BTreeSet::new();
    found.retain(|own| seen.insert((own.rule, format!("{:?}", own.outcome))));
    in_order(&mut found);
    found
}

#[test]
fn explanations_of_budgets_read_as_reviewed() {
    let mut text = String::new();
    for finding in findings() {
        text += &explained("", &finding);
    }
    reads_as_reviewed(SNAPSHOT, &text);
}

#[test]
fn every_rule_of_plans_is_brought_out_by_the_vectors() {
    let shown: BTreeSet<&str> = findings().iter().map(|own| own.rule.as_str()).collect();
    let own = RuleId::all().map(RuleId::as_str).filter(|id| id.starts_with("budget."));
    let missing: Vec<&str> = own.filter(|id| !shown.contains(id)).collect();
    // The conditions of compensation in one question belong to `budget.vatCompensation`.
    assert_eq!(missing, ["budget.vat_conditions"]);
}

#[test]
fn no_sentence_shows_a_code_or_a_word_of_the_contract() {
    for finding in findings() {
        for language in Language::ALL {
            let text = finding.explain(*language);
            assert_eq!(bare_code(&text), None, "{text}");
        }
    }
}
