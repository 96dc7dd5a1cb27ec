//! Writes checked words: the structure as Rust, and one text for each language.

use crate::words::{Fact, FactKind, Fault, Pair, Shown, Table, Words};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The lines of a text: section and key, and the words.
type Lines<'a> = BTreeMap<(&'static str, String), &'a str>;

/// The text of a language: a head with version and language, then a line for each key, section and key parted by a blank, key
/// and words by a tab, in the order of sections and keys.
pub(crate) fn text(words: &Words, version: &str, language: &str) -> String {
    let swedish = language == "sv";
    let mut out = format!("anbud {version} {language}\n");
    for ((section, key), words) in lines(words, swedish) {
        let _ = writeln!(out, "{section} {key}\t{words}");
    }
    out
}

fn lines(words: &Words, swedish: bool) -> Lines<'_> {
    fn of(pair: &Pair, swedish: bool) -> &str {
        if swedish { &pair.sv } else { &pair.en }
    }
    let mut lines = Lines::new();
    let mut put = |section, key: String, text| {
        lines.insert((section, key), text);
    };
    let mut breach = 0_usize;
    let mut fault = 0_usize;
    for rule in &words.rules {
        let id = &rule.id;
        put("name", id.clone(), of(&rule.name, swedish));
        for (standing, name) in &rule.name_if {
            put("name", format!("{id} {standing}"), of(name, swedish));
        }
        for (standing, word) in &rule.outcome {
            put("outcome", format!("{standing} {id}"), of(word, swedish));
        }
        if let Some(holds) = &rule.holds {
            put("holds", id.clone(), of(holds, swedish));
        }
        for sentence in &rule.breach {
            put("breach", breach.to_string(), of(sentence, swedish));
            breach += 1;
        }
        for own in &rule.fault {
            put("fault", format!("{fault} why"), of(&own.why, swedish));
            put("fault", format!("{fault} todo"), of(&own.todo, swedish));
            if let Some(ask) = own.ask.as_ref().filter(|_| swedish) {
                put("fault", format!("{fault} ask"), ask);
            }
            fault += 1;
        }
    }
    for sentence in &words.shared {
        let said = if swedish { &sentence.sv } else { &sentence.en };
        put("breach", breach.to_string(), said);
        breach += 1;
    }
    for (standing, word) in &words.outcomes.outcome {
        put("outcome", standing.clone(), of(word, swedish));
    }
    for (heading, table) in &words.outcomes.heading {
        for (standing, word) in table {
            put("outcome", format!("{standing} {heading}"), of(word, swedish));
        }
    }
    for (name, fact) in &words.facts {
        put("fact", name.clone(), if swedish { &fact.sv } else { &fact.en });
    }
    for (name, field) in &words.fields {
        put("field", name.clone(), if swedish { &field.sv } else { &field.en });
    }
    for (group, table) in &words.phrases {
        for (key, pair) in table {
            put("phrase", format!("{group}.{key}"), of(pair, swedish));
        }
    }
    let dictionaries = words.dictionaries.iter().map(|(section, table)| (*section, table));
    for (section, table) in dictionaries.chain([("path", &words.paths.path)]) {
        for (key, pair) in table {
            put(section, key.clone(), of(pair, swedish));
        }
    }
    lines
}

/// The rules: a constant for each, and what is said of it by place, in the order in which findings are listed.
pub(crate) fn rules(words: &Words) -> String {
    let mut out = String::from("impl RuleId {\n");
    for (rank, rule) in words.rules.iter().enumerate() {
        let _ = writeln!(
            out,
            "    pub(crate) const {}: Self = Self {{ rank: {rank}, id: {:?} }};",
            rule.constant(),
            rule.id
        );
    }
    out.push_str("}\n\npub(super) static RULES: &[Rule] = &[\n");
    let own: usize = words.rules.iter().map(|rule| rule.breach.len()).sum();
    let (mut breach, mut fault) = (0_usize, 0_usize);
    for rule in &words.rules {
        let mut breaches: Vec<usize> = (breach..breach + rule.breach.len()).collect();
        breach += rule.breach.len();
        let shared = words.shared.iter().enumerate();
        let named = shared.filter(|(_, sentence)| sentence.rules.contains(&rule.id));
        breaches.extend(named.map(|(place, _)| own + place));
        let faults: Vec<String> = rule.fault.iter().enumerate().map(fault_row(fault)).collect();
        fault += rule.fault.len();
        let _ = writeln!(
            out,
            "    Rule {{ id: {:?}, heading: {:?}, breaches: &{breaches:?}, faults: &[{}] }},",
            rule.id,
            rule.heading,
            faults.join(", ")
        );
    }
    out + "];\n"
}

fn fault_row(first: usize) -> impl Fn((usize, &Fault)) -> String {
    move |(place, fault)| {
        format!(
            "RawFault {{ place: {}, fault: {:?}, send: {:?}, has: {:?} }}",
            first + place,
            fault.fault,
            fault.send,
            fault.has
        )
    }
}

/// The facts whose values the wire does not tell apart, by name: how each is put into words.
pub(crate) fn facts(words: &Words) -> String {
    let mut out = String::from("static KINDS: &[(&str, Kind)] = &[\n");
    for (name, fact) in &words.facts {
        if let Some(kind) = fact.kinds().iter().find_map(|kind| in_rust(*kind, fact)) {
            let _ = writeln!(out, "    ({name:?}, Kind::{kind}),");
        }
    }
    out.push_str("];\n");
    let parts = &words.paths.parts;
    let _ = writeln!(out, "static PARTS: &[(&str, &str)] = &{parts:?};");
    out
}

fn in_rust(kind: FactKind, fact: &Fact) -> Option<String> {
    let form = fact.form.as_deref().unwrap_or_default();
    Some(match kind {
        FactKind::Code => format!("Code({form:?})"),
        FactKind::Bilingual => format!("Bilingual({form:?})"),
        FactKind::YesNo
        | FactKind::Steps
        | FactKind::Party
        | FactKind::Parties
        | FactKind::Length
        | FactKind::Euro
        | FactKind::Act
        | FactKind::Path
        | FactKind::Paths
        | FactKind::Unstated => format!("{kind:?}"),
        _ => return None,
    })
}

/// The fields whose values are not shown as they are, by name, with the forms in the order in which they are tried.
pub(crate) fn fields(shown: &BTreeMap<String, Vec<Shown>>) -> String {
    let mut out = String::from("static SHOWN: &[(&str, &[Shown])] = &[\n");
    for (name, forms) in shown {
        let forms: Vec<String> = forms.iter().map(|form| format!("Shown::{form:?}")).collect();
        let _ = writeln!(out, "    ({name:?}, &[{}]),", forms.join(", "));
    }
    out + "];\n"
}

/// A constant for each phrase, `GROUP_KEY`.
pub(crate) fn phrases(phrases: &BTreeMap<String, Table>) -> String {
    let mut out = String::from("impl Phrase {\n");
    for (group, table) in phrases {
        for key in table.keys() {
            let name = screaming(&format!("{group}_{key}"));
            let _ = writeln!(
                out,
                "    pub(crate) const {name}: Self = Self({:?});",
                format!("{group}.{key}")
            );
        }
    }
    out + "}\n"
}

/// `model_lowestPrice` as `MODEL_LOWEST_PRICE`.
fn screaming(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            out.push('_');
        }
        out.extend(letter.to_uppercase());
    }
    out
}
