//! Ordered sets and lists of the browser's size.
//!
//! A tree of the standard library, and its sort, are some four kilobytes for each type they hold.
//! A sorted vector is a tenth of that. It is for what the law or the calendar bounds (years, paths,
//! statuses); what a user can make long is kept in a tree.

use std::collections::BTreeSet;

/// The items as an ordered set, of any length.
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

/// A short set in ascending order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Set<T> {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn one(item: T) -> Self {
        Self(vec![item])
    }

    /// Adds an item; false where it was there.
    #[inline(never)]
    pub(crate) fn insert(&mut self, item: T) -> bool {
        match self.0.binary_search(&item) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, item);
                true
            }
        }
    }

    pub(crate) fn extend(&mut self, items: impl IntoIterator<Item = T>) {
        for item in items {
            self.insert(item);
        }
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }

    #[cfg(test)]
    fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::new();
        set.extend(items);
        set
    }
}

impl<T> std::ops::Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A short map in ascending order of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Map<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Map<K, V> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        let place = self.0.binary_search_by(|(own, _)| own.cmp(key)).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value of a key, which is added with `first` where it is not there.
    pub(crate) fn entry(&mut self, key: K, first: V) -> Option<&mut V> {
        let place = match self.0.binary_search_by(|(own, _)| own.cmp(&key)) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, first));
                place
            }
        };
        self.0.get_mut(place).map(|(_, value)| value)
    }

    pub(crate) fn entries(&self) -> &[(K, V)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, Set};

    #[test]
    fn a_set_holds_each_item_once_in_ascending_order() {
        let mut set: Set<i32> = [3, 1, 2, 3].into_iter().collect();
        assert!(!set.insert(1) && set.insert(0));
        assert_eq!(set.as_slice(), [0, 1, 2, 3]);
    }

    #[test]
    fn a_map_keeps_the_first_value_of_a_key_and_the_order_of_the_keys() {
        let mut map = Map::new();
        for (key, value) in [(2, 'b'), (1, 'a'), (2, 'c')] {
            map.entry(key, value);
        }
        assert_eq!(map.entries(), [(1, 'a'), (2, 'b')]);
        assert_eq!(map.get(&3), None);
    }
}
