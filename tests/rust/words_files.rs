//! The build refuses wrong files of words and says what to do. Each test breaks one thing in files that are otherwise right.

use std::fs;
use std::path::Path;

use anbud::language::Language;
use anbud::words::built_in;
use anbud_tests::{files, read};

use crate::words::{self, Files, Words};
use crate::words_table;

/// The files of words as they are, by their names below `words/`.
pub(crate) fn real() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/words");
    let mut found = Files::new();
    for folder in [folder.clone(), folder.join("rules")] {
        for entry in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("a file")) {
            if let Ok(text) = fs::read_to_string(entry.path()) {
                let name = entry.file_name().into_string().expect("a name");
                let below = if folder.ends_with("rules") { "rules/" } else { "" };
                found.insert([below, &name].concat(), text);
            }
        }
    }
    assert!(found.len() > 20, "{}", found.len());
    found
}

fn contract() -> String {
    read(files("core/schema", "json").pop().expect("the contract"))
}

fn checked(files: &Files) -> Result<Words, String> {
    words::read(files, &contract())
}

/// What is said of the files with one text in place of another.
fn with(file: &str, text: &str, other: &str) -> String {
    let mut files = real();
    let changed = files.get_mut(file).expect("a file");
    assert!(changed.contains(text), "{file} has no {text}");
    *changed = changed.replacen(text, other, 1);
    checked(&files).expect_err("refused")
}

#[test]
fn the_words_as_they_are_can_be_read() {
    let words = checked(&real()).expect("right files");
    let version = env!("CARGO_PKG_VERSION");
    for language in Language::ALL {
        let text = words_table::text(&words, version, language.as_str());
        let same = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(same(&text), same(built_in(*language).expect("built in")));
    }
}

#[test]
fn the_tables_hold_what_the_files_say() {
    let words = checked(&real()).expect("right files");
    let rules = words_table::rules(&words);
    assert!(rules.contains("pub(crate) const FLOOR_PRICE: Self"), "{rules}");
    assert!(rules.contains("fault: None, send: Some(\"freshDocument\"), has: None"), "{rules}");
    let facts = words_table::facts(&words);
    assert!(facts.contains("(\"route\", Kind::Code(\"route\"))"), "{facts}");
    assert!(!facts.contains("(\"commitment\""), "a text needs no row: {facts}");
    let fields = words_table::fields(&words.shown);
    assert!(fields.contains("(\"price\", &[Shown::Money, Shown::Code])"), "{fields}");
    assert!(!fields.contains("(\"rate\""), "shown as it is: {fields}");
    let phrases = words_table::phrases(&words.phrases);
    assert!(phrases.contains("const FINDING_READINGS_AGREE: Self"), "{phrases}");
}

#[test]
fn a_rule_without_words_is_refused() {
    let bare = "[[rule]]\nid = \"tender.new\"\n\n[[rule]]\nid = \"tender.floor_price\"";
    let said = with("rules/tender.toml", "[[rule]]\nid = \"tender.floor_price\"", bare);
    assert!(said.contains("rules/tender.toml") && said.contains("missing field `name`"), "{said}");
    let said = with("rules/law.toml", "name.sv = \"Tillämplig lag\"", "name.sv = \"\"");
    assert!(said.contains("`law.act` has no words"), "{said}");
}

#[test]
fn a_rule_stands_once_in_a_room_that_is_listed() {
    let said = with("rules/regime.toml", "law.regime", "law.act");
    assert!(said.contains("`law.act`: the id is given to two rules"), "{said}");
    let said = with("rules/regime.toml", "\"law.regime\"", "\"law.act_\"\nconstant = \"ACT\"");
    assert!(said.contains("its constant has the name of that of `law.act`"), "{said}");
    let said = with("outcomes.toml", "  \"regime\",\n", "");
    assert!(said.contains("rules/regime.toml: name the room"), "{said}");
}

#[test]
fn a_fact_without_a_kind_is_refused() {
    let said = with("facts.toml", ", kind = \"act\"", "");
    assert!(said.contains("facts.toml") && said.contains("missing field `kind`"), "{said}");
    let said = with("facts.toml", "kind = \"act\"", "kind = \"acts\"");
    assert!(said.contains("facts.toml"), "{said}");
    let said = with("rules/law.toml", "{act}", "{actOfLaw}");
    assert!(said.contains("only one of the languages names"), "{said}");
    let mut files = real();
    let room = files.get_mut("rules/law.toml").expect("a file");
    *room = room.replace("{act}", "{actOfLaw}");
    let said = checked(&files).expect_err("refused");
    assert!(said.contains("gives no kind of the fact `actOfLaw`"), "{said}");
}

#[test]
fn a_field_of_the_contract_needs_a_label_in_both_languages() {
    let label = "floorPrice = { sv = \"Golvpris\", en = \"Floor price\" }\n";
    let said = with("fields.toml", label, "");
    assert!(said.contains("the field `floorPrice` of the contract has no label"), "{said}");
    let said = with("fields.toml", label, "floorPrice = { sv = \"Golvpris\" }\n");
    assert!(said.contains("missing field `en`"), "{said}");
    let more = [label, "floorPriceOfOld = { sv = \"Golv\", en = \"Floor\" }\n"].concat();
    let said = with("fields.toml", label, &more);
    assert!(said.contains("`floorPriceOfOld` is no field of the contract"), "{said}");
}

#[test]
fn a_code_of_the_contract_needs_words_and_stands_once() {
    let line = "drawLots = { sv = \"lottning\", en = \"drawing lots\" }\n";
    let said = with("codes.toml", line, "");
    assert!(said.contains("the code `drawLots` of the field `kind` has no words"), "{said}");
    let said = with("codes.toml", line, &line.repeat(2));
    assert!(said.contains("codes.toml") && said.contains("duplicate key"), "{said}");
    let said =
        with("codes.toml", line, &[line, "\"drawLots.x\" = { sv = \"a\", en = \"b\" }\n"].concat());
    assert!(said.contains("no fact asks for the form `x`"), "{said}");
}

#[test]
fn a_field_that_is_an_amount_and_a_share_says_how_it_is_shown() {
    let said = with("fields.toml", ", shown = \"number\"", "");
    assert!(said.contains("`rate` is an amount in one shape and a share in another"), "{said}");
}

#[test]
fn a_shared_sentence_names_rules_that_are_there() {
    let said =
        with("rules/tender.toml", "rules = [\"lou.16.6.weights\"", "rules = [\"lou.16.6.weight\"");
    assert!(
        said.contains("`lou.16.6.weight`: a sentence names a rule that has no block"),
        "{said}"
    );
}

/// Every text literal of a line, without its quotes; a comment has none.
fn literals(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap_or_default();
    code.split('"').skip(1).step_by(2).collect()
}

#[test]
fn no_word_of_a_finding_stands_in_rust() {
    let mut found = Vec::new();
    for file in files("core/src/finding", "rs") {
        let text = read(&file);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            // A description in the contract gives the Swedish term in brackets.
            let swedish = |text: &&str| {
                let words = text.split(" (").next().unwrap_or_default();
                words.contains(['å', 'ä', 'ö', 'Å', 'Ä', 'Ö'])
            };
            found.extend(literals(line).into_iter().filter(swedish).map(str::to_owned));
        }
    }
    assert_eq!(found, Vec::<String>::new(), "words belong in core/words");
}
