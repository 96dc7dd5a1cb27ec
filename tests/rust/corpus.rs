//! Where real and published test data lies, if it is there.

use std::path::PathBuf;

/// The folder named by `ANBUD_CORPUS`, else `../shared/corpus` beside the workspace; none
/// where there is no such folder, and the reason is printed.
#[must_use]
#[expect(clippy::print_stdout, reason = "says why a test looks at nothing")]
pub fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("ANBUD_CORPUS")
        .map_or_else(|| crate::workspace().join("../shared/corpus"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no corpus at {} (set ANBUD_CORPUS)", folder.display());
    None
}
