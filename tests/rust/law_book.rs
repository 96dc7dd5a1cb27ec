//! The law book: the part of it that the small browser module has.

#[expect(dead_code, unused_imports, reason = "the build uses all of it")]
#[path = "../../core/build/law_files.rs"]
mod law_files;
#[path = "../../core/build/small.rs"]
mod small;

use std::collections::BTreeSet;

use anbud::law::LawBook;
use anbud_tests::{files, read, workspace};

/// The folders of the core whose code the calls of the small module run.
const SMALL_CODE: [&str; 3] = ["core/src/bid", "core/src/budget", "core/src/tender/regime"];

fn small_keys() -> BTreeSet<String> {
    let holds_days = |name: &str| name.contains("holidays.toml") || name.contains("eves.toml");
    let paths = files("core/law", "toml");
    let names = paths.iter().map(|path| path.to_string_lossy());
    let read_in = names
        .filter(|name| !holds_days(name))
        .map(|name| law_files::read_parameter(&name, &read(&*name)).expect("a law file"));
    let kept = small::keep(read_in.collect());
    let keys_of = |file: law_files::ParameterFile| {
        std::iter::once(file.key).chain(file.alias.into_iter().map(|alias| alias.key))
    };
    kept.into_iter().flat_map(keys_of).collect()
}

#[test]
fn the_small_module_has_every_key_that_its_code_names() {
    let small = small_keys();
    let all = LawBook::built_in().keys();
    let mut missing = Vec::new();
    for path in SMALL_CODE.iter().flat_map(|folder| files(folder, "rs")) {
        let text = read(&path);
        for named in text.split('"').filter(|text| all.iter().any(|key| key == text)) {
            if !small.contains(named) {
                missing.push(format!("{}: {named}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "name these keys in core/build/small.rs:\n{}", missing.join("\n"));
}

#[test]
fn the_small_module_has_the_lists_of_b_services_and_names_nothing_that_is_not_recorded() {
    let small = small_keys();
    let all = LawBook::built_in().keys();
    let lists = all.iter().filter(|key| key.starts_with("lou2007.b_services."));
    assert!(lists.clone().count() > 0 && lists.clone().all(|key| small.contains(key)));
    let text = read(workspace().join("core/build/small.rs"));
    let named: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
        .collect();
    assert!(named.len() > 10, "{named:?}");
    for name in named {
        let prefix = name.ends_with('.');
        let there = |key: &&String| *key == name || (prefix && key.starts_with(name));
        assert!(all.iter().find(there).is_some(), "{name} is not recorded");
    }
}
