//! Turns the law files under `law/` into Rust tables, and fails the build when a file is wrong.
//!
//! `build/law_files.rs` says what a law file may hold, `build/generate.rs` what is written from it.

#[path = "build/generate.rs"]
mod generate;
#[path = "build/law_files.rs"]
mod law_files;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The files that hold no parameter: days of the calendar, and what was read.
const HOLIDAYS: &str = "law/calendar/holidays.toml";
const EVES: &str = "law/calendar/eves.toml";
/// Until when the acts were read.
const READING: &str = "law/reading.toml";

fn main() -> Result<(), Box<dyn Error>> {
    for watched in ["law", "build", "build.rs", "src/cpv/check_digit.rs"] {
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
