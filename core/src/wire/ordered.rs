//! Texts in order, each once.

use std::collections::BTreeSet;

/// Sorted texts, each once.
pub(crate) fn sorted<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Vec<String> {
    let set: BTreeSet<String> = texts.into_iter().map(|text| text.as_ref().to_owned()).collect();
    set.into_iter().collect()
}
