//! Why a rule is breached, and what would keep it: a sentence with facts in braces.
//!
//! A rule may be breached in several ways, which the facts tell apart: the first sentence whose
//! facts are all there is said. A sentence of several rules names them all, with spaces between.

mod agreement;
pub(super) mod bid;
mod budget;
mod partnership;
mod reserved;
mod tender;

use super::words::words;
use crate::language::Language;

/// The sentences of a rule, in the order in which they are tried.
pub(super) fn sentences(rule: &str, language: Language) -> impl Iterator<Item = &'static str> {
    let lists = [
        tender::BREACHES,
        tender::CHANGES,
        agreement::BREACHES,
        budget::BREACHES,
        partnership::BREACHES,
        reserved::BREACHES,
    ];
    lists.into_iter().flat_map(str::lines).filter_map(move |line| {
        let (ids, said) = line.split_once('\t')?;
        let (sv, en) = said.split_once('\t')?;
        let own = match language {
            Language::Swedish => sv,
            Language::English => en,
        };
        ids.split(' ').any(|id| id == rule).then_some(own)
    })
}
