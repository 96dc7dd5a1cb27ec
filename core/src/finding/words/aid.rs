//! Words of state aid.

use super::words;

pub(super) const REASONS: &str = words![];
pub(super) const QUESTIONS: &str = words![];
pub(super) const FACTS: &str = words![];
pub(super) const PATHS: &str = words![];
pub(super) const VALUES: &str = words![];
