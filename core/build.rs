//! Turns the files of the law under `law/` and of the words under `words/` into Rust tables and texts, and fails the build
//! when a file is wrong.
//!
//! `build/law_files.rs` says what a law file may hold and `build/generate.rs` what is written from it; `build/words.rs` and
//! `build/words_table.rs` do so for the words.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/law_files.rs"]
mod law_files;
#[path = "build/words.rs"]
mod words;
#[path = "build/words_table.rs"]
mod words_table;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The files that hold no parameter: days of the calendar, and what was read.
const HOLIDAYS: &str = "law/calendar/holidays.toml";
const EVES: &str = "law/calendar/eves.toml";
/// Until when the acts were read.
const READING: &str = "law/reading.toml";
/// The contract, whose fields the words name.
const CONTRACT: &str = "schema/anbud.schema.json";

fn main() -> Result<(), Box<dyn Error>> {
    for watched in ["law", "words", CONTRACT, "build", "build.rs", "src/cpv/check_digit.rs"] {
        println!("cargo:rerun-if-changed={watched}");
    }

    let mut parameters = Vec::new();
    for path in toml_files(Path::new("law"))? {
        let name = path_with_slashes(&path);
        if ![HOLIDAYS, EVES, READING].contains(&name.as_str()) {
            parameters.push(law_files::read_parameter(&name, &fs::read_to_string(&path)?)?);
        }
    }
    law_files::check_all(&parameters)?;
    let holidays = read_days(HOLIDAYS)?;
    let eves = read_days(EVES)?;

    let out = PathBuf::from(env::var("OUT_DIR")?);
    let reading = law_files::read_reading(READING, &fs::read_to_string(READING)?)?;
    let table = generate::law_table(&parameters) + &generate::reading(&reading);
    fs::write(out.join("law_table.rs"), table)?;
    fs::write(out.join("holiday_table.rs"), generate::holiday_table(&holidays, &eves))?;
    write_words(&out)
}

/// The words: a text for each language, and tables of what is the same in both.
fn write_words(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = words::Files::new();
    for path in toml_files(Path::new("words"))? {
        let name = path_with_slashes(&path).trim_start_matches("words/").to_owned();
        files.insert(name, fs::read_to_string(&path)?);
    }
    let words = words::read(&files, &fs::read_to_string(CONTRACT)?)
        .map_err(|problem| format!("words: {problem}"))?;
    let version = env::var("CARGO_PKG_VERSION")?;
    for language in ["sv", "en"] {
        let text = words_table::text(&words, &version, language);
        fs::write(out.join(format!("words.{language}.txt")), text)?;
    }
    // Without the feature the texts are no part of the program, which is handed them when it runs.
    let built_in = if env::var_os("CARGO_FEATURE_WORDS").is_some() {
        r#"(Some(include_str!(concat!(env!("OUT_DIR"), "/words.sv.txt"))), Some(include_str!(concat!(env!("OUT_DIR"), "/words.en.txt"))))"#
    } else {
        "(None, None)"
    };
    let built_in = format!(
        "/// The texts of the two languages.\nconst BUILT_IN: (Option<&str>, Option<&str>) = {built_in};\n"
    );
    fs::write(out.join("words_table.rs"), built_in + &words_table::phrases(&words.phrases))?;
    fs::write(out.join("rules_table.rs"), words_table::rules(&words))?;
    fs::write(out.join("facts_table.rs"), words_table::facts(&words))?;
    fs::write(out.join("fields_table.rs"), words_table::fields(&words.shown))?;
    Ok(())
}

fn read_days(name: &str) -> Result<Vec<law_files::DayRow>, Box<dyn Error>> {
    let text = fs::read_to_string(name).map_err(|error| format!("{name}: {error}"))?;
    Ok(law_files::read_days(name, &text)?)
}

/// Every `.toml` file under a folder, in the order of its path.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(toml_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn path_with_slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
