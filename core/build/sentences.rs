//! What holds for every text: both languages are there, on one line, with the same facts, each of which has a kind.

use super::{Pair, Table, Words};
use std::collections::BTreeSet;

/// Checks every text of the files.
pub(super) fn check(words: &Words) -> Result<(), String> {
    for rule in &words.rules {
        let of = |pair: &Pair| with_facts(words, &rule.id, &pair.sv, &pair.en);
        plain(&rule.id, &rule.name.sv, &rule.name.en)?;
        for pair in rule.name_if.values().chain(rule.outcome.values()) {
            plain(&rule.id, &pair.sv, &pair.en)?;
        }
        rule.holds.iter().chain(&rule.breach).try_for_each(of)?;
        for fault in &rule.fault {
            of(&fault.why)?;
            of(&fault.todo)?;
            if let Some(ask) = &fault.ask {
                with_facts(words, &rule.id, ask, ask)?;
            }
        }
    }
    for breach in &words.shared {
        let id = breach.rules.first().map_or("a sentence of several rules", String::as_str);
        with_facts(words, id, &breach.sv, &breach.en)?;
    }
    for (name, fact) in &words.facts {
        plain(name, &fact.sv, &fact.en)?;
    }
    for (name, field) in &words.fields {
        plain(name, &field.sv, &field.en)?;
    }
    let outcomes = std::iter::once(&words.outcomes.outcome).chain(words.outcomes.heading.values());
    let tables = outcomes.chain(words.dictionaries.values()).chain([&words.paths.path]);
    for (key, pair) in tables.flat_map(Table::iter) {
        plain(key, &pair.sv, &pair.en)?;
    }
    for (key, pair) in words.phrases.values().flat_map(Table::iter) {
        one_line(key, &pair.sv, &pair.en)?;
        same_places(key, &pair.sv, &pair.en)?;
    }
    Ok(())
}

fn plain(key: &str, sv: &str, en: &str) -> Result<(), String> {
    one_line(key, sv, en)?;
    match places(sv).into_iter().chain(places(en)).next() {
        Some(place) => Err(format!("`{key}`: only a sentence names facts, such as `{place}`")),
        None => Ok(()),
    }
}

fn with_facts(words: &Words, key: &str, sv: &str, en: &str) -> Result<(), String> {
    one_line(key, sv, en)?;
    same_places(key, sv, en)?;
    match places(sv).iter().find(|name| !words.facts.contains_key(**name)) {
        Some(name) => Err(format!("`{key}`: facts.toml gives no kind of the fact `{name}`")),
        None => Ok(()),
    }
}

fn one_line(key: &str, sv: &str, en: &str) -> Result<(), String> {
    for text in [sv, en] {
        if text.trim().is_empty() {
            return Err(format!("`{key}` has no words in one of the languages"));
        }
        if text.chars().any(char::is_control) {
            return Err(format!("`{key}`: a text is one line without tabs"));
        }
    }
    Ok(())
}

fn same_places(key: &str, sv: &str, en: &str) -> Result<(), String> {
    match places(sv).symmetric_difference(&places(en)).next() {
        Some(place) => Err(format!("`{key}`: only one of the languages names `{place}`")),
        None => Ok(()),
    }
}

/// The names in braces.
fn places(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}
