//! Words of which law governs.

use super::words;

pub(super) const REASONS: &str = words![];
pub(super) const QUESTIONS: &str = words![];
pub(super) const FACTS: &str = words![
    ("limitByShare", ("gränsen räknad på procentsatsen", "limit by the share")),
    ("limitShare", ("procentsats av tröskelvärdet", "share of the threshold")),
    ("doubt", ("tveksamt", "doubtful")),
];
pub(super) const PATHS: &str = words![];
pub(super) const VALUES: &str = words![(
    "published_limit_rounded",
    (
        "den publicerade gränsen är avrundad, och räknad på procentsatsen blir svaret ett annat",
        "the published limit is rounded, and by the share the answer is another",
    ),
)];
