//! What the test programs of anbud share: the calls by name, and the matching of vectors.

pub mod code;
pub mod corpus;
pub mod generated;
pub mod matching;
pub mod surface;
pub mod vectors;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A text file of the workspace.
///
/// # Panics
/// Where it cannot be read.
#[must_use]
pub fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below a folder of the workspace with this ending, sorted.
///
/// # Panics
/// Where the folder cannot be read.
#[must_use]
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![workspace().join(folder)];
    while let Some(next) = folders.pop() {
        let entries =
            fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display()));
        for entry in entries {
            let path = entry.expect("a folder entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Whether `make bless` runs: what a test compares with is written anew.
#[must_use]
pub fn is_blessing() -> bool {
    std::env::var_os("ANBUD_REVIEW").is_some()
}

/// Compares a text with a file of the workspace that a person has read; `make bless` writes it
/// anew.
///
/// # Panics
/// Where the two differ, with the first line that does, or the file cannot be read or written.
pub fn reads_as_reviewed(snapshot: &str, text: &str) {
    let path = workspace().join(snapshot);
    if is_blessing() {
        fs::write(&path, text).expect("the snapshot is written");
    }
    let reviewed = read(&path);
    if reviewed != text {
        let differs = |(_, (one, other)): &(usize, (&str, &str))| one != other;
        let first = text.lines().zip(reviewed.lines()).enumerate().find(differs);
        panic!(
            "{snapshot} is not what it was when it was read (first line that differs: {first:?}): run \
             `make bless`, read the difference, and keep it if it is right"
        );
    }
}

/// How many random cases a property is tried on: 2 000, or as many as `ANBUD_CASES` says.
#[must_use]
pub fn cases() -> u32 {
    std::env::var("ANBUD_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000)
}
