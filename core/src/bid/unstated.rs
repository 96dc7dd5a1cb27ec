//! What nobody has stated, in the tender or in the bid.

use super::case::Judged;
use super::verdict::Verdict;
use crate::finding::{Fact, unstated_in_words};
use crate::language::{Language, Text};
use crate::wire::ordered;

/// Codes of what nobody has stated (inte angivet), sorted: each is told by the finding that it
/// leaves without an object.
///
/// It leaves the verdict as it is, since what is not demanded is not broken. But a verdict over
/// it is on what is stated alone.
pub(super) fn unstated(judged: &[Judged]) -> Vec<String> {
    let codes = judged.iter().filter_map(|own| match own.finding.facts.get("unstated") {
        Some(Fact::Text(code)) => Some(code),
        _ => None,
    });
    ordered::sorted(codes)
}

impl Verdict {
    /// The verdict as a sentence (prövningens resultat): a bid of which something is not stated
    /// has nothing wrong in what is stated, and no more is said of it.
    pub(super) fn in_words(self, unstated: &[String]) -> Text {
        let (sv, en) = match (self, unstated) {
            (Self::Late, _) => (
                "Anbudet kom in för sent och får inte prövas",
                "The bid was received too late and may not be tried",
            ),
            (Self::Rejectable, _) => {
                ("Det finns skäl att förkasta anbudet", "There is ground to reject the bid")
            }
            (Self::Unknown, _) => ("Det går inte att avgöra ännu", "It cannot be decided yet"),
            (Self::Curable, _) => (
                "Anbudet har brister som får rättas eller kompletteras om myndigheten tillåter det",
                "The bid has faults that may be corrected or completed if the authority allows it",
            ),
            (Self::Admissible, []) => {
                ("Inga brister i det som har kontrollerats", "Nothing is wrong in what was checked")
            }
            (Self::Admissible, _) => {
                ("Inga brister i det som är angivet", "Nothing is wrong in what is stated")
            }
        };
        let said = |lead: &str, label: &str, language| {
            let named: Vec<String> =
                unstated.iter().map(|code| unstated_in_words(code, language)).collect();
            match named.as_slice() {
                [] => format!("{lead}."),
                named => format!("{lead}; {label}: {}.", named.join(", ")),
            }
        };
        Text::new(
            said(sv, "detta är inte angivet", Language::Swedish),
            said(en, "this is not stated", Language::English),
        )
    }
}
