//! Where each id stands in a list, so that large bids are judged in good time.

/// The places of the entries of a list by their id, sorted.
pub(super) struct Index<'a> {
    places: Vec<(&'a str, usize)>,
    /// An entry has no id, so that it might be any of them.
    pub(super) nameless: bool,
}

impl<'a> Index<'a> {
    pub(super) fn of(ids: impl Iterator<Item = Option<&'a str>>) -> Self {
        let mut index = Self { places: Vec::new(), nameless: false };
        for (place, id) in ids.enumerate() {
            match id {
                Some(id) => index.places.push((id, place)),
                None => index.nameless = true,
            }
        }
        index.places.sort_unstable();
        index
    }

    /// The entries with this id, in the order of the list.
    pub(super) fn of_id(&self, id: &str) -> &[(&'a str, usize)] {
        let from = self.places.partition_point(|(own, _)| *own < id);
        let rest = self.places.get(from..).unwrap_or_default();
        let count = rest.partition_point(|(own, _)| *own == id);
        rest.get(..count).unwrap_or_default()
    }

    pub(super) fn has(&self, id: &str) -> bool {
        !self.of_id(id).is_empty()
    }

    /// Each id that stands more than once, in the order in which it first stands.
    pub(super) fn twice(&self) -> Vec<&'a str> {
        let mut twice = Vec::new();
        let mut rest = self.places.as_slice();
        while let Some((id, first)) = rest.first() {
            let count = rest.partition_point(|(own, _)| own <= id);
            if count > 1 {
                twice.push((*first, *id));
            }
            rest = rest.get(count..).unwrap_or_default();
        }
        twice.sort_unstable();
        twice.into_iter().map(|(_, id)| id).collect()
    }
}

/// The entries of a list at the places of an index.
pub(super) fn at<'a, T>(list: &'a [T], places: &[(&str, usize)]) -> Vec<&'a T> {
    places.iter().filter_map(|(_, place)| list.get(*place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_and_counted_in_the_order_of_the_list() {
        let index = Index::of([Some("b"), Some("a"), None, Some("b"), Some("a")].into_iter());
        assert_eq!(index.of_id("a"), [("a", 1), ("a", 4)]);
        assert!(index.nameless && index.has("b") && !index.has("c") && !index.has(""));
        assert_eq!(index.twice(), ["b", "a"]);
    }
}
