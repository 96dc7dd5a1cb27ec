//! Ordered sets and lists of the browser's size: the sort of the standard library is some four
//! kilobytes for each type that is sorted, an ordered set filled one by one is not.

use std::collections::BTreeSet;

/// The items as an ordered set.
pub(crate) fn set_of<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}

/// Sorted texts, each once.
pub(crate) fn sorted<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Vec<String> {
    set_of(texts.into_iter().map(|text| text.as_ref().to_owned())).into_iter().collect()
}
