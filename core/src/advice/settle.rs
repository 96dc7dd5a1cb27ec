//! What remains to be asked, and what another answer would lead to.

use super::answer::Answer;
use super::route::Route;
use super::tree::{AdviceQuestion, Next, TREE, reachable};
use crate::finding::question_in_words;
use crate::language::Text;
use crate::wire::output;

output! {
    /// Question that remains (fråga som återstår).
    pub struct OpenQuestion {
        /// The question.
        pub question: AdviceQuestion,
        /// The question in words.
        pub text: Text,
        /// The paths that would answer it.
        pub fields: Vec<String>,
        /// The forms that remain after yes.
        pub if_yes: Vec<Route>,
        /// The forms that remain after no.
        pub if_no: Vec<Route>,
    }
}

output! {
    /// Question whose answer the form hangs on (fråga som avgör formen).
    pub struct TurningAnswer {
        /// The question.
        pub question: AdviceQuestion,
        /// The question in words.
        pub text: Text,
        /// Whether it was answered with yes.
        pub answered: bool,
        /// The forms that another answer could lead to.
        pub otherwise: Vec<Route>,
        /// The paths that would then be asked for first.
        pub asked: Vec<String>,
    }
}

/// The answer to every question of the tree, as far as the need tells, whether reached or not.
pub(super) type Known = Vec<(AdviceQuestion, Answer)>;

fn told(known: &Known, question: AdviceQuestion) -> Option<bool> {
    known.iter().find(|(own, _)| *own == question).and_then(|(_, answer)| match answer {
        Answer::Yes => Some(true),
        Answer::No => Some(false),
        Answer::Unknown(_) => None,
    })
}

fn paths(known: &Known, question: AdviceQuestion) -> Vec<String> {
    match known.iter().find(|(own, _)| *own == question) {
        Some((_, Answer::Unknown(paths))) => paths.clone(),
        _ => Vec::new(),
    }
}

/// What can be reached where one question is answered so, whatever else is known.
fn supposing(
    known: &Known,
    question: AdviceQuestion,
    yes: bool,
) -> (Vec<Next>, Vec<AdviceQuestion>) {
    reachable(TREE, &|own| if own == question { Some(yes) } else { told(known, own) })
}

/// The forms among the ends, in the order of the contract; where the tree names no form, unknown.
fn forms(ends: &[Next]) -> Vec<Route> {
    let is_end = |route: &Route| match route {
        Route::Unknown => ends.contains(&Next::NoForm),
        route => ends.contains(&Next::Form(*route)),
    };
    Route::ALL.iter().copied().filter(is_end).collect()
}

pub(super) fn in_words(question: AdviceQuestion) -> Text {
    question_in_words(&["advice.", question.as_str()].concat())
}

/// The questions that remain, in the order that settles most: first that whose answer, at worst,
/// leaves the fewest ends; then the fewest on both answers together; then the order of the tree.
pub(super) fn remaining(known: &Known) -> Vec<OpenQuestion> {
    let (_, asked) = reachable(TREE, &|own| told(known, own));
    let mut open = Vec::new();
    for question in AdviceQuestion::ALL {
        if !asked.contains(question) || told(known, *question).is_some() {
            continue;
        }
        let [(yes, _), (no, _)] = [true, false].map(|yes| supposing(known, *question, yes));
        let rank = (yes.len().max(no.len()), yes.len().saturating_add(no.len()));
        let own = OpenQuestion {
            question: *question,
            text: in_words(*question),
            fields: paths(known, *question),
            if_yes: forms(&yes),
            if_no: forms(&no),
        };
        open.push((rank, own));
    }
    open.sort_by_key(|(rank, _)| *rank);
    open.into_iter().map(|(_, own)| own).collect()
}

/// What another answer to each question on the way would lead to.
pub(super) fn turning(known: &Known, path: &[(AdviceQuestion, bool)]) -> Vec<TurningAnswer> {
    let mut turns = Vec::new();
    for (question, answered) in path {
        let (ends, asked) = supposing(known, *question, !answered);
        let first = AdviceQuestion::ALL
            .iter()
            .find(|own| *own != question && asked.contains(own) && told(known, **own).is_none());
        turns.push(TurningAnswer {
            question: *question,
            text: in_words(*question),
            answered: *answered,
            otherwise: forms(&ends),
            asked: first.map_or_else(Vec::new, |own| paths(known, *own)),
        });
    }
    turns
}
