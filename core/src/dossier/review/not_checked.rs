//! Codes of what no rule looks at, each once, in the order in which they came up.

use std::collections::BTreeSet;

/// The codes so far.
#[derive(Default)]
pub(super) struct NotChecked {
    seen: BTreeSet<&'static str>,
    codes: Vec<&'static str>,
}

impl NotChecked {
    pub(super) fn add(&mut self, code: &'static str) {
        if self.seen.insert(code) {
            self.codes.push(code);
        }
    }

    pub(super) fn add_all(&mut self, codes: &[&'static str]) {
        for code in codes {
            self.add(code);
        }
    }

    pub(super) fn into_codes(self) -> Vec<&'static str> {
        self.codes
    }
}
