//! The house stands as DESIGN.md says: arrows one way, few dependencies, small bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anbud_tests::{files, read, workspace};

/// What every other part may use, in the order in which these use each other.
const PLUMBING: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("error", &["language"]),
    ("wire", &["language", "error"]),
    ("confidence", &["wire"]),
    ("words", &["language"]),
];

/// Each other part of the core, in the order of the design, with the parts that it may use
/// besides itself and the plumbing.
const ARROWS: &[(&str, &[&str])] = &[
    ("money", &[]),
    ("rational", &["money"]),
    ("organisation", &[]),
    ("cpv", &[]),
    ("calendar", &[]),
    ("law", &["money", "rational", "cpv", "calendar"]),
    ("finding", &["money", "rational", "cpv", "calendar", "law"]),
    ("assignment", &["money", "rational", "calendar", "law", "finding"]),
    ("award", &["money", "rational", "law", "finding", "assignment"]),
    (
        "tender",
        &[
            "money",
            "rational",
            "organisation",
            "cpv",
            "calendar",
            "law",
            "finding",
            "assignment",
            "award",
        ],
    ),
    (
        "bid",
        &[
            "money",
            "organisation",
            "cpv",
            "calendar",
            "law",
            "finding",
            "assignment",
            "award",
            "tender",
        ],
    ),
    ("evaluation", &["money", "rational", "law", "finding", "award", "tender", "bid"]),
    ("budget", &["money", "rational", "calendar", "law", "finding", "assignment"]),
    ("aid", &["money", "rational", "calendar", "law", "finding"]),
    (
        "partnership",
        &["money", "rational", "organisation", "calendar", "law", "finding", "assignment"],
    ),
    (
        "advice",
        &["money", "rational", "cpv", "calendar", "law", "finding", "assignment", "partnership"],
    ),
    (
        "dossier",
        &[
            "money",
            "rational",
            "cpv",
            "calendar",
            "law",
            "finding",
            "assignment",
            "award",
            "tender",
            "bid",
            "evaluation",
            "budget",
            "partnership",
            "advice",
        ],
    ),
    (
        "interchange",
        &[
            "money",
            "organisation",
            "rational",
            "calendar",
            "law",
            "finding",
            "assignment",
            "award",
            "tender",
            "bid",
            "evaluation",
            "budget",
            "partnership",
            "advice",
            "dossier",
        ],
    ),
    ("batch", &["money", "rational", "calendar", "award", "evaluation", "budget", "advice"]),
    (
        "calls",
        &[
            "money",
            "rational",
            "organisation",
            "cpv",
            "calendar",
            "law",
            "finding",
            "assignment",
            "award",
            "tender",
            "bid",
            "evaluation",
            "budget",
            "aid",
            "partnership",
            "advice",
            "dossier",
            "interchange",
        ],
    ),
];

/// What each manifest names, table by table: no dependency comes or goes unnoticed.
const DEPENDENCIES: &[(&str, &str, &[&str])] = &[
    (
        "core",
        "dependencies",
        &[
            "chrono",
            "chrono-tz",
            "num-bigint",
            "num-rational",
            "quick-xml",
            "rust_decimal",
            "serde",
            "serde_json",
            "sha2",
            "thiserror",
            "toml",
        ],
    ),
    ("core", "build-dependencies", &["serde", "serde_json", "toml"]),
    ("python", "dependencies", &["anbud", "pyo3", "rust_decimal", "serde_json"]),
    ("wasm", "dependencies", &["anbud", "wasm-bindgen"]),
    ("wasm/bindgen", "dependencies", &["wasm-bindgen-cli-support"]),
    ("tests", "dependencies", &["anbud", "serde", "serde_json"]),
    (
        "tests",
        "dev-dependencies",
        &["axum", "jsonschema", "proptest", "rust_decimal", "serde_yaml_ng", "sqlx-core", "toml"],
    ),
    ("examples/rust", "dependencies", &["anbud", "serde_json"]),
];

/// Dependencies of the core that a user need not build.
const OPTIONAL: &[&str] = &["toml"];

/// Where the code stands that uses the dependencies of a table.
fn users(folder: &str, table: &str) -> Vec<std::path::PathBuf> {
    match (folder, table) {
        ("core", "build-dependencies") => {
            let mut all = files("core/build", "rs");
            all.push(workspace().join("core/build.rs"));
            all
        }
        ("tests", _) => files("tests/rust", "rs"),
        (folder, _) => files(&format!("{folder}/src"), "rs"),
    }
}

fn part_of(path: &std::path::Path) -> String {
    let inside = path.strip_prefix(workspace().join("core/src")).expect("a file of the core");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// Code without comments, so that a word in a sentence is no use of it.
fn code(text: &str) -> String {
    let line = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The parts named after `crate::` in a text.
fn used_parts(text: &str) -> Vec<String> {
    code(text)
        .split("crate::")
        .skip(1)
        .flat_map(|rest| {
            let name = |text: &str| -> String {
                text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
            };
            match rest.strip_prefix('{') {
                Some(list) => {
                    let list = list.split('}').next().unwrap_or_default().to_owned();
                    list.split(',').map(|entry| name(entry.trim())).collect::<Vec<_>>()
                }
                None => vec![name(rest)],
            }
        })
        .collect()
}

/// Files of a room that import each other in a circle, and why they may.
const CIRCLES: &[(&[&str], &str)] = &[
    (
        &["assignment::clause", "assignment::life"],
        "a clause ends within the life of the agreement, which extends itself by its clauses",
    ),
    (
        &["law::book", "law::recorded", "law::released", "law::stamp"],
        "one book: what is built in, what is laid on top, its written form and the sum of that",
    ),
    (
        &["tender::case", "tender::counted"],
        "a case holds its counted value, and counting asks the case what is not known",
    ),
    (
        &["tender::check::answers", "tender::check::minimum", "tender::check::other_acts"],
        "the minimum times of one act are counted by the sections of another",
    ),
];

/// The files of the core by their modules, `tender::check::minimum`.
fn modules() -> BTreeMap<String, String> {
    let module = |path: &std::path::Path| {
        let inside = path.strip_prefix(workspace().join("core/src")).expect("a file of the core");
        let names: Vec<String> = inside
            .with_extension("")
            .components()
            .map(|name| name.as_os_str().to_string_lossy().into_owned())
            .filter(|name| name != "mod" && name != "lib")
            .collect();
        names.join("::")
    };
    files("core/src", "rs").iter().map(|path| (module(path), read(path))).collect()
}

/// The words and marks of a text that matter for paths.
fn tokens(text: &str) -> Vec<String> {
    let (mut tokens, mut word) = (Vec::new(), String::new());
    for c in code(text).replace("::", "\u{1}").chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            tokens.push(std::mem::take(&mut word));
        }
        if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

/// The paths below `prefix` that a tree of imports names; returns where the tree ends.
fn import(
    tokens: &[String],
    from: usize,
    prefix: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let (mut place, mut path) = (from, prefix.to_vec());
    while let Some(token) = tokens.get(place) {
        match token.as_str() {
            "\u{1}" => place += 1,
            "{" if place == from || tokens[place - 1] == "\u{1}" => {
                place += 1;
                while tokens.get(place).is_some_and(|token| token != "}") {
                    place = import(tokens, place, &path, found);
                    place += usize::from(tokens.get(place).is_some_and(|token| token != "}"));
                }
                return place + 1;
            }
            "as" => place += 2,
            "*" => place += 1,
            name if name.starts_with(|c: char| c.is_alphabetic() || c == '_')
                && (place == from || tokens[place - 1] == "\u{1}") =>
            {
                path.push(name.to_owned());
                place += 1;
            }
            _ => break,
        }
    }
    found.push(path);
    place
}

/// The paths that a text names from `crate`, `super` or `self`; what it passes on by `pub use` is
/// no use of its own.
fn paths(text: &str) -> Vec<Vec<String>> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let (tokens, mut found, mut place) = (tokens(text), Vec::new(), 0);
    while place < tokens.len() {
        let before = place.checked_sub(1).map_or("", |before| tokens[before].as_str());
        match tokens[place].as_str() {
            "use" => {
                let mut all = Vec::new();
                place = import(&tokens, place + 1, &[], &mut all);
                if before != "pub" && before != ")" {
                    found.extend(all);
                }
            }
            "crate" | "super" | "self" if tokens.get(place + 1).is_some_and(|t| t == "\u{1}") => {
                place = import(&tokens, place, &[], &mut found);
            }
            _ => place += 1,
        }
    }
    found
}

/// The file that a path of a module leads to.
fn file_of<T>(module: &str, path: &[String], all: &BTreeMap<String, T>) -> Option<String> {
    let mut place: Vec<&str> = match path.first()?.as_str() {
        "crate" => Vec::new(),
        "super" | "self" => module.split("::").collect(),
        _ => return None,
    };
    let mut file = None;
    for name in path {
        match name.as_str() {
            "crate" | "self" => {}
            "super" => drop(place.pop()),
            name => {
                place.push(name);
                if !all.contains_key(&place.join("::")) {
                    break;
                }
            }
        }
        file = Some(place.join("::")).filter(|file| all.contains_key(file)).or(file);
    }
    file
}

#[test]
fn no_files_of_a_room_import_each_other_in_a_circle() {
    let all = modules();
    let inside = |one: &str, other: &str| one == other || one.starts_with(&format!("{other}::"));
    let room = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let imports: BTreeMap<&String, BTreeSet<String>> = all
        .iter()
        .map(|(module, text)| {
            let used = paths(text).into_iter().filter_map(|path| file_of(module, &path, &all));
            // A folder's own file and those within it are one.
            let apart = used.filter(|used| {
                room(used) == room(module) && !inside(used, module) && !inside(module, used)
            });
            (module, apart.collect())
        })
        .collect();
    let reached = |from: &String| {
        let (mut reached, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(module) = next.pop() {
            next.extend(imports[module].iter().filter(|used| reached.insert((*used).clone())));
        }
        reached
    };
    let reach: BTreeMap<&String, BTreeSet<String>> =
        all.keys().map(|module| (module, reached(module))).collect();
    let circle = |module: &String| -> Vec<String> {
        let back = |other: &&String| reach[*other].contains(module);
        reach[module].iter().filter(back).cloned().collect()
    };
    let circles: BTreeSet<Vec<String>> =
        all.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
    let named: BTreeSet<Vec<String>> =
        CIRCLES.iter().map(|(files, _)| files.iter().map(|&file| file.into()).collect()).collect();
    assert_eq!(circles, named, "circles found, and circles named with a reason");
    assert!(reach.values().any(|used| used.len() > 5), "imports are found");
}

#[test]
fn arrows_run_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = PLUMBING.iter().chain(ARROWS).copied().collect();
    let mut wrong = Vec::new();
    for path in files("core/src", "rs") {
        let part = part_of(&path);
        if part == "lib" {
            continue;
        }
        let may_use = match allowed.get(part.as_str()) {
            Some(parts) => *parts,
            None => {
                wrong.push(format!("{part}: the list of arrows does not name it"));
                continue;
            }
        };
        let plumbing: &[(&str, &[&str])] =
            if PLUMBING.iter().any(|(name, _)| *name == part) { &[] } else { PLUMBING };
        if path.ends_with("tests.rs") {
            continue; // a test may look at what stands on its part
        }
        let text = read(&path);
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for used in used_parts(text) {
            let used = used.as_str();
            let may_use = may_use.contains(&used) || plumbing.iter().any(|(name, _)| *name == used);
            if used != part && !may_use {
                wrong.push(format!("{}: {part} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_manifests_name_the_dependencies_of_the_list_and_no_others() {
    let manifest = |folder: &str| -> toml::Table {
        read(workspace().join(folder).join("Cargo.toml")).parse().expect("TOML")
    };
    let members = manifest("")["workspace"]["members"].clone();
    for folder in members.as_array().expect("members").iter().filter_map(toml::Value::as_str) {
        let text = manifest(folder);
        for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let named = text.get(kind).and_then(toml::Value::as_table).cloned().unwrap_or_default();
            let named: Vec<&str> = named.keys().map(String::as_str).collect();
            let listed = DEPENDENCIES
                .iter()
                .find(|(place, table, _)| *place == folder && *table == kind)
                .map_or(&[][..], |(_, _, names)| *names);
            assert_eq!(named, listed, "{kind} of {folder}");
        }
        if folder == "core" {
            let all = text["dependencies"].as_table().expect("a table").iter();
            let optional = |value: &toml::Value| {
                value.get("optional").and_then(toml::Value::as_bool).unwrap_or_default()
            };
            let named: Vec<&str> =
                all.filter(|(_, value)| optional(value)).map(|(name, _)| name.as_str()).collect();
            assert_eq!(named, OPTIONAL, "optional dependencies of the core");
        }
    }
}

#[test]
fn every_dependency_is_used() {
    for (folder, table, names) in DEPENDENCIES {
        let texts: Vec<String> =
            users(folder, table).iter().map(|path| code(&read(path))).collect();
        for name in *names {
            let name = name.replace('-', "_");
            let uses = [format!("{name}::"), format!("use {name};")];
            let used = texts.iter().any(|text| uses.iter().any(|used| text.contains(used)));
            assert!(used, "{folder}: nothing uses {name} of its {table}");
        }
    }
}

#[test]
fn the_core_has_no_clock_no_input_no_float_and_no_binding() {
    let forbidden = [
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "std::fs",
        "std::net",
        "std::env",
        "println!",
        "f32",
        "f64",
        "pyo3",
        "wasm_bindgen",
        "unsafe ",
        "todo!",
        "unimplemented!",
    ];
    for path in files("core/src", "rs") {
        let text = code(&read(&path));
        for word in forbidden {
            // The JSON tree must name the type of a number that it keeps as text alone, for errors.
            let shown = "fn visit_f64<E>(self, value: f64) -> Result<Json, E> {\n        Ok(Json::Number(value.to_string()))\n    }";
            let refused = word == "f64" && text.contains(shown) && text.matches(word).count() == 2;
            assert!(!text.contains(word) || refused, "{} holds `{word}`", path.display());
        }
    }
}

#[test]
fn bindings_stay_thin() {
    let lines = |folder: &str| -> usize {
        files(folder, "rs").iter().map(|path| read(path).lines().count()).sum()
    };
    assert!(lines("wasm/src") <= 1_200, "wasm/src has {} lines", lines("wasm/src"));
    let hand_written: usize = files("python/anbud", "py")
        .iter()
        .map(read)
        .filter(|text| !is_generated(text))
        .map(|text| text.lines().count())
        .sum();
    let python = lines("python/src") + hand_written;
    assert!(python <= 4_500, "python/src and python/anbud have {python} lines by hand");
}

/// Whether a file says at its top that it is written from the contract.
fn is_generated(text: &str) -> bool {
    let marks = ["# Generated from ", "// Generated from "];
    text.lines().take(2).any(|line| marks.iter().any(|mark| line.starts_with(mark)))
}

#[test]
fn a_file_can_be_held_in_the_head() {
    for (folder, ending) in [
        ("core/src", "rs"),
        ("core/build", "rs"),
        ("python/src", "rs"),
        ("python/anbud", "py"),
        ("wasm/src", "rs"),
        ("wasm/js", "js"),
        ("wasm/js", "ts"),
        ("tests/rust", "rs"),
        ("tests/python", "py"),
        ("tests/js", "mjs"),
        ("tests/browser", "mjs"),
        ("examples", "js"),
        ("examples", "rs"),
        ("examples", "py"),
    ] {
        for path in files(folder, ending) {
            let text = read(&path);
            if is_generated(&text) {
                continue;
            }
            let lines = text.lines().count();
            assert!(lines <= 700, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn every_public_type_of_the_core_gives_its_swedish_term_first() {
    let mut without = Vec::new();
    for path in files("core/src", "rs") {
        if ["wire", "calls"].contains(&part_of(&path).as_str()) {
            continue; // the contract's plumbing has no Swedish terms
        }
        let text = read(&path);
        let lines: Vec<&str> = text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let declared = line.trim_start();
            if declared.contains("$type") {
                continue; // the type is declared, with its term, where the macro is used
            }
            if !declared.starts_with("pub struct ") && !declared.starts_with("pub enum ") {
                continue;
            }
            let block: Vec<&str> = lines[..index]
                .iter()
                .rev()
                .map(|line| line.trim_start())
                .take_while(|line| {
                    line.starts_with("///") || line.starts_with("#[") || line.ends_with(']')
                })
                .filter(|line| line.starts_with("///"))
                .collect();
            if !block.last().is_some_and(|first| first.contains('(')) {
                without.push(format!("{}:{}: {declared}", path.display(), index + 1));
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

#[test]
fn the_top_level_holds_the_named_folders_only() {
    let named = ["core", "python", "wasm", "examples", "tests", "target"];
    for entry in fs::read_dir(workspace()).expect("the workspace") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let known = name.starts_with('.') || named.contains(&name.as_str());
        assert!(known || !entry.path().is_dir(), "the folder `{name}` is not part of the house");
    }
}

#[test]
fn the_glue_writer_is_pinned_to_the_wasm_bindgen_of_the_lock_file() {
    let lock: toml::Table = read(workspace().join("Cargo.lock")).parse().expect("TOML");
    let packages = lock["package"].as_array().expect("packages");
    let locked = |name: &str| -> String {
        let package = packages.iter().find(|package| package["name"].as_str() == Some(name));
        package.and_then(|package| package["version"].as_str()).expect(name).to_owned()
    };
    let pin = |manifest: &str, name: &str| -> String {
        let manifest: toml::Table = read(workspace().join(manifest)).parse().expect("TOML");
        let entry = &manifest["dependencies"][name];
        let version = entry.as_str().or_else(|| entry["version"].as_str()).expect("a version");
        version.strip_prefix('=').expect("an exact pin").to_owned()
    };
    let glue = pin("wasm/bindgen/Cargo.toml", "wasm-bindgen-cli-support");
    assert_eq!(glue, locked("wasm-bindgen-cli-support"));
    assert_eq!(glue, locked("wasm-bindgen"));
    assert_eq!(glue, pin("wasm/Cargo.toml", "wasm-bindgen"));
}
