//! What backs a fact of a dossier: the places that state it, and why it is inferred.

use super::Dossier;

/// Where a fact is stated, and why it is inferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Backing<'a> {
    /// Source and place.
    pub(crate) stated: Vec<(Option<&'a str>, Option<&'a str>)>,
    pub(crate) because: Vec<&'a str>,
}

impl Dossier {
    /// The pointers and reasons of a fact: those with the longest path that it lies under; where
    /// there is none, those of what lies under it.
    pub(crate) fn backing(&self, path: &str) -> Backing<'_> {
        let mut points = Vec::new();
        for source in self.sources.iter().flatten() {
            for point in source.points.iter().flatten() {
                let place = (source.id.as_deref(), point.r#where.as_deref());
                points.push((point.path.as_deref().unwrap_or_default(), place));
            }
        }
        let mut reasons = Vec::new();
        for inference in self.inferred.iter().flatten() {
            if let Some(because) = inference.because.as_deref() {
                reasons.push((inference.path.as_deref().unwrap_or_default(), because));
            }
        }
        Backing { stated: nearest(&points, path), because: nearest(&reasons, path) }
    }
}

/// Whether a path is another or lies under it.
pub(crate) fn lies_under(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// What is said of the longest path that the fact lies under, else of the paths under the fact.
fn nearest<T: Copy>(said: &[(&str, T)], path: &str) -> Vec<T> {
    let above = |own: &str| lies_under(path, own);
    let longest = said.iter().map(|(own, _)| *own).filter(|own| above(own)).map(str::len).max();
    let mut found = Vec::new();
    for (own, what) in said {
        let counts = match longest {
            Some(length) => above(own) && own.len() == length,
            None => lies_under(own, path),
        };
        if counts {
            found.push(*what);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_longest_path_that_a_fact_lies_under_backs_it() {
        let said = [("tender", 1), ("tender.buyer", 2), ("tender.buyers", 3)];
        assert_eq!(nearest(&said, "tender.buyer.authority"), [2]);
        assert_eq!(nearest(&said, "tender.cpv"), [1]);
        assert_eq!(nearest(&said, "costs"), Vec::<i32>::new());
    }

    #[test]
    fn a_fact_that_nothing_backs_as_a_whole_is_backed_by_what_backs_its_parts() {
        let said = [("bids.prices", 1), ("bids.answers", 2)];
        assert_eq!(nearest(&said, "bids"), [1, 2]);
    }
}
