//! Paths: a topic names what is missing by its own input, a review by the dossier.

use crate::error::Error;
use crate::finding::{Finding, Outcome};
use crate::wire::ordered;

/// The name of a part in the input of its topic, and where it stands in a review's input.
const PARTS: &[(&str, &str)] = &[
    ("terms", "dossier.assignment"),
    ("nextProcurement", "dossier.nextProcurement"),
    ("tender", "dossier.tender"),
    ("bids", "dossier.bids"),
    ("bid", "dossier.bids"),
    ("frame", "dossier.budget.frame"),
    ("commitments", "dossier.budget.commitments"),
    ("partnership", "dossier.partnership"),
    ("need", "dossier.need"),
    // What decides the regime of a purchase.
    ("startedOn", "dossier.tender.startedOn"),
    ("cpv", "dossier.tender.cpv"),
    ("authority", "dossier.tender.buyer.authority"),
    ("value", "dossier.tender.estimatedValue"),
    // The day that the review asks about.
    ("given", "asOf"),
    ("endBy", "asOf"),
    ("years", "asOf"),
];

/// The path in a review's input.
pub(super) fn rooted(path: &str) -> String {
    for (own, there) in PARTS {
        if let Some(rest) = path.strip_prefix(own)
            && (rest.is_empty() || rest.starts_with(['.', '[']))
        {
            return [there, rest].concat();
        }
    }
    path.to_owned()
}

/// The paths in a review's input, sorted, each once.
pub(super) fn rooted_all(paths: &[String]) -> Vec<String> {
    ordered::sorted(paths.iter().map(|path| rooted(path)))
}

/// An error of a topic, at its path in a review's input.
pub(super) fn refused(error: Error) -> Error {
    let path = rooted(error.path());
    error.at(path)
}

/// A topic's outcome, with what is missing named by the dossier.
pub(super) fn outcome(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Unknown { missing } => Outcome::Unknown { missing: rooted_all(&missing) },
        decided => decided,
    }
}

/// A topic's findings, with what is missing named by the dossier.
pub(super) fn findings(findings: Vec<Finding>) -> Vec<Finding> {
    let mut named = findings;
    for finding in &mut named {
        let own = std::mem::replace(&mut finding.outcome, Outcome::Satisfied);
        finding.outcome = outcome(own);
    }
    named
}

/// Satisfied, or unknown for want of the fields that are absent.
pub(super) fn known_unless(absent: &[(bool, &str)]) -> Outcome {
    let missing: Vec<&str> =
        absent.iter().filter(|(absent, _)| *absent).map(|(_, path)| *path).collect();
    if missing.is_empty() {
        return Outcome::Satisfied;
    }
    Outcome::Unknown { missing: ordered::sorted(missing) }
}

#[cfg(test)]
mod tests {
    use super::rooted;

    #[test]
    fn a_path_is_named_by_where_its_part_stands_in_the_dossier() {
        assert_eq!(rooted("terms.notice.anchor"), "dossier.assignment.notice.anchor");
        assert_eq!(rooted("frame.lines[0].to"), "dossier.budget.frame.lines[0].to");
        assert_eq!(rooted("bid.documents"), "dossier.bids.documents");
        assert_eq!(rooted("bids[1].id"), "dossier.bids[1].id");
        assert_eq!(rooted("need"), "dossier.need");
        assert_eq!(rooted("law:lou.act"), "law:lou.act");
        assert_eq!(rooted("dossier.costs.bearer"), "dossier.costs.bearer");
    }
}
