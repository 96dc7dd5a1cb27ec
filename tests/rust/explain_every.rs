//! What holds for the explanation of every finding, whatever call it comes from.

use std::collections::{BTreeMap, BTreeSet};

use anbud::finding::{Finding, Outcome};
use anbud::language::Language;
use anbud_tests::vectors;

use crate::explaining::findings_in;

/// Rules whose breach is told by its facts alone: those on bids by the fault and by what is to
/// be sent, the others by the amount or the answer that stands among the facts.
const TOLD_BY_FACTS: &[&str] = &["bid.", "advice.", "dossier.", "law."];

/// One finding for each rule, outcome and set of facts that the vectors bring out.
fn findings() -> Vec<Finding> {
    let mut seen = BTreeMap::new();
    for vector in vectors::answered(|_| true) {
        let mut found = Vec::new();
        findings_in(vector.answer(), &mut found);
        for finding in found {
            let names: Vec<&String> = finding.facts.keys().collect();
            let key = (finding.rule, format!("{:?} {names:?}", finding.outcome));
            seen.entry(key).or_insert(finding);
        }
    }
    seen.into_values().collect()
}

#[test]
fn what_is_missing_is_told_in_words() {
    let mut bare = BTreeSet::new();
    for finding in findings() {
        let text = finding.explain(Language::Swedish);
        let told = text.lines().find_map(|line| line.strip_prefix("Det som saknas: "));
        for item in told.into_iter().flat_map(|told| told.trim_end_matches('.').split("; ")) {
            if finding.outcome.missing().iter().any(|path| path == item) {
                bare.insert(item.to_owned());
            }
        }
    }
    assert_eq!(bare, BTreeSet::new(), "paths without words");
}

#[test]
fn a_breach_says_what_is_wrong() {
    let labels = ["Uppgifter:", "Facts:", "Stöd:", "Basis:", "Bedömt", "Judged"];
    let mut silent = BTreeSet::new();
    for finding in findings().iter().filter(|finding| finding.outcome == Outcome::Breached) {
        let rule = finding.rule.as_str();
        if TOLD_BY_FACTS.iter().any(|own| rule.starts_with(own)) {
            let lines = finding.explain(Language::Swedish).lines().count();
            assert!(lines > 1, "{rule} has neither sentence nor facts");
            continue;
        }
        for language in Language::ALL {
            let text = finding.explain(*language);
            let said = text.lines().nth(1).unwrap_or_default();
            if said.is_empty() || labels.iter().any(|own| said.starts_with(own)) {
                silent.insert(format!("{rule} with {:?}", finding.facts.keys()));
            }
        }
    }
    assert_eq!(silent, BTreeSet::new(), "breaches without a sentence");
}
