//! The name of a rule and the word for its outcome are read together, so they are tried together.

use std::fmt::Write as _;

use anbud::finding::{Finding, RuleId};
use anbud::language::Language;
use anbud::wire::Wire;
use anbud_tests::reads_as_reviewed;

/// Each outcome as it stands in JSON; what nobody has stated is an outcome of its own to a reader.
const OUTCOMES: &[&str] = &[
    r#"{"kind":"satisfied"}"#,
    r#"{"kind":"breached"}"#,
    r#"{"kind":"notApplicable","because":"another_act"}"#,
    r#"{"kind":"notApplicable","because":"no_lots_stated"}"#,
    r#"{"kind":"needsJudgement","question":"may_exclude"}"#,
    r#"{"kind":"unknown","missing":["tender.cpv"]}"#,
];

/// The heading of a finding of the rule: its name and the word for its outcome.
fn heading(rule: RuleId, outcome: &str, language: Language) -> (String, String) {
    let finding = format!(r#"{{"rule":"{rule}","outcome":{outcome},"facts":{{}},"basis":[]}}"#);
    let text = Finding::from_json(&finding).expect("a finding").explain(language);
    let line = text.lines().next().expect("a heading").trim_end_matches('.').to_owned();
    let (name, word) = line.rsplit_once(": ").expect("a name and an outcome");
    (name.to_owned(), word.to_owned())
}

/// Every rule with its name beside each outcome; a name of one outcome alone stands for itself.
fn table() -> String {
    let mut table = String::new();
    for rule in RuleId::all() {
        writeln!(table, "{rule}").expect("a line");
        for language in Language::ALL {
            let mut last = String::new();
            table.push_str("   ");
            for outcome in OUTCOMES {
                let (name, word) = heading(rule, outcome, *language);
                if name == last {
                    write!(table, " | {word}").expect("a word");
                } else {
                    write!(table, " {name}: {word}").expect("a heading");
                    last = name;
                }
            }
            table.push('\n');
        }
    }
    table
}

#[test]
fn every_heading_is_as_it_was_read() {
    reads_as_reviewed("tests/rust/headings.txt", &table());
}

/// A ground that exists is met (uppfylld) in the words of the law, so a heading that names the
/// ground beside "uppfyllt" would say the opposite of a finding that there is none.
#[test]
fn what_must_not_exist_is_named_as_absent() {
    for (rule, sv, en) in [
        ("bid.exclusion", "Ingen", "No "),
        ("partnership.purchase_indicators", "Inga", "No "),
        ("evaluation.negative_part", "Inga", "No "),
        ("iop.noTransferOfAuthority", "Ingen", "No "),
    ] {
        let rule = RuleId::parse(rule).expect("a rule");
        assert!(heading(rule, OUTCOMES[0], Language::Swedish).0.starts_with(sv), "{rule}");
        assert!(heading(rule, OUTCOMES[0], Language::English).0.starts_with(en), "{rule}");
    }
}

#[test]
fn what_nobody_has_stated_is_never_said_not_to_apply() {
    for rule in RuleId::all() {
        assert_eq!(heading(rule, OUTCOMES[3], Language::Swedish).1, "inte angivet");
        assert_eq!(heading(rule, OUTCOMES[3], Language::English).1, "not stated");
    }
}
