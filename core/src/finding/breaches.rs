//! Why a rule is breached, and what would keep it: a sentence with facts in braces.
//!
//! A rule may be breached in several ways, which the facts tell apart: the first sentence whose
//! facts are all there is said.

#[cfg(feature = "review")]
mod agreement;
#[cfg(feature = "review")]
mod budget;
#[cfg(feature = "review")]
mod partnership;
#[cfg(feature = "review")]
mod reserved;
#[cfg(feature = "review")]
mod tender;

use super::words::words;
use crate::language::Language;

const EVERYWHERE: &str = words![
    (
        "assignment.latest_notice",
        (
            "Ingen uppsägning som är möjlig får avtalet att vara slut {endBy}. Välj ett senare slut.",
            "No notice that is possible ends the agreement by {endBy}. Choose a later end.",
        ),
    ),
    (
        "budget.frame_exceeded",
        (
            "År {year} är ramen {frame}, men {committed} är bundet. Kvar är {left}.",
            "In {year} the frame is {frame}, but {committed} are committed. {left} are left.",
        ),
    ),
];

/// The sentences of a rule, in the order in which they are tried.
pub(super) fn sentences(rule: &str, language: Language) -> impl Iterator<Item = &'static str> {
    let lists = [
        EVERYWHERE,
        #[cfg(feature = "review")]
        tender::BREACHES,
        #[cfg(feature = "review")]
        tender::CHANGES,
        #[cfg(feature = "review")]
        agreement::BREACHES,
        #[cfg(feature = "review")]
        budget::BREACHES,
        #[cfg(feature = "review")]
        partnership::BREACHES,
        #[cfg(feature = "review")]
        reserved::BREACHES,
    ];
    lists.into_iter().flat_map(str::lines).filter_map(move |line| {
        let (id, said) = line.split_once('\t')?;
        let (sv, en) = said.split_once('\t')?;
        let own = match language {
            Language::Swedish => sv,
            Language::English => en,
        };
        (id == rule).then_some(own)
    })
}
