//! The tree of questions as a table, and the walk through any such table.

use super::Route;
use super::answer::Answer;
use crate::wire::wire_enum;

wire_enum! {
    /// Question (fråga) of the tree that leads to a form of agreement.
    #[non_exhaustive]
    pub enum AdviceQuestion {
        /// Does a unit of the same legal person do the work (samma juridiska person)?
        SameLegalPerson = "sameLegalPerson",
        /// Is the provider controlled as an own unit (intern upphandling)?
        InHouse = "inHouse",
        /// Is public authority handed over without statute (myndighetsutövning utan lagstöd)?
        AuthorityWithoutStatute = "authorityWithoutStatute",
        /// Do the parties bind themselves to performance for pay (bindande prestation mot ersättning)?
        PerformanceForPay = "performanceForPay",
        /// Do both contribute and steer jointly (båda bidrar och styr)?
        SharedSteering = "sharedSteering",
        /// Does the partnership meet the criteria (kriterierna för IOP)?
        PartnershipCriteria = "partnershipCriteria",
        /// Does the individual choose among all approved providers (valfrihet)?
        FreedomOfChoice = "freedomOfChoice",
        /// Is it reserved for civil-society organisations (idéburna organisationer)?
        ReservedNonProfit = "reservedNonProfit",
        /// Is it reserved for organisations owned by staff or users (medarbetar- och brukarägda)?
        ReservedParticipation = "reservedParticipation",
        /// Is it reserved for sheltered workshops (skyddad verksamhet)?
        ReservedSheltered = "reservedSheltered",
        /// Is the value within the limit for a direct award (direktupphandlingsgräns)?
        WithinDirectAwardLimit = "withinDirectAwardLimit",
    }
}

/// What follows an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    Ask(AdviceQuestion),
    Form(Route),
    /// Another form, which the tree does not name.
    NoForm,
}

/// A question with what follows yes and no.
pub(crate) struct Branch {
    pub(crate) question: AdviceQuestion,
    pub(crate) yes: Next,
    pub(crate) no: Next,
}

const fn branch(question: AdviceQuestion, yes: Next, no: Next) -> Branch {
    Branch { question, yes, no }
}

/// The tree, its first question first. Reservations are asked before the value.
pub(crate) const TREE: &[Branch] = {
    use AdviceQuestion as Q;
    use Next::{Ask, Form, NoForm};
    &[
        branch(Q::SameLegalPerson, Form(Route::Internal), Ask(Q::InHouse)),
        branch(Q::InHouse, Form(Route::InHouse), Ask(Q::AuthorityWithoutStatute)),
        branch(Q::AuthorityWithoutStatute, Form(Route::Stop), Ask(Q::PerformanceForPay)),
        branch(Q::PerformanceForPay, Ask(Q::FreedomOfChoice), Ask(Q::SharedSteering)),
        branch(Q::SharedSteering, Ask(Q::PartnershipCriteria), Form(Route::Grant)),
        branch(Q::PartnershipCriteria, Form(Route::Iop), NoForm),
        branch(Q::FreedomOfChoice, Form(Route::Lov), Ask(Q::ReservedNonProfit)),
        branch(Q::ReservedNonProfit, Form(Route::ReservedNonProfit), Ask(Q::ReservedParticipation)),
        branch(
            Q::ReservedParticipation,
            Form(Route::ReservedParticipation),
            Ask(Q::ReservedSheltered),
        ),
        branch(
            Q::ReservedSheltered,
            Form(Route::ReservedSheltered),
            Ask(Q::WithinDirectAwardLimit),
        ),
        branch(Q::WithinDirectAwardLimit, Form(Route::DirectAward), Form(Route::Advertised)),
    ]
};

/// Where a walk ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Form(Route),
    NoForm,
    /// The first question that cannot be answered.
    Open(AdviceQuestion),
}

/// Walks a tree from its first question. `answer` is asked for each question that is reached.
pub(crate) fn walk<E>(
    tree: &[Branch],
    mut answer: impl FnMut(AdviceQuestion) -> Result<Answer, E>,
) -> Result<(Vec<(AdviceQuestion, bool)>, End), E> {
    let mut path = Vec::new();
    let mut next = tree.first().map_or(Next::NoForm, |first| Next::Ask(first.question));
    // No path through a tree is longer than the tree.
    for _ in tree {
        let question = match next {
            Next::Ask(question) => question,
            Next::Form(route) => return Ok((path, End::Form(route))),
            Next::NoForm => return Ok((path, End::NoForm)),
        };
        let Some(own) = tree.iter().find(|own| own.question == question) else { break };
        next = match answer(question)? {
            Answer::Yes => own.yes,
            Answer::No => own.no,
            Answer::Unknown(_) => return Ok((path, End::Open(question))),
        };
        path.push((question, next == own.yes));
    }
    Ok(match next {
        Next::Form(route) => (path, End::Form(route)),
        Next::Ask(question) => (path, End::Open(question)),
        Next::NoForm => (path, End::NoForm),
    })
}

/// The ends and the questions that can be reached, where each question is yes, no, or open.
pub(crate) fn reachable(
    tree: &[Branch],
    known: &dyn Fn(AdviceQuestion) -> Option<bool>,
) -> (Vec<Next>, Vec<AdviceQuestion>) {
    let (mut ends, mut asked) = (Vec::new(), Vec::new());
    let mut ahead: Vec<Next> =
        tree.first().map(|first| Next::Ask(first.question)).into_iter().collect();
    while let Some(next) = ahead.pop() {
        let Next::Ask(question) = next else {
            if !ends.contains(&next) {
                ends.push(next);
            }
            continue;
        };
        let Some(own) = tree.iter().find(|own| own.question == question) else { continue };
        if asked.contains(&question) {
            continue;
        }
        asked.push(question);
        match known(question) {
            Some(true) => ahead.push(own.yes),
            Some(false) => ahead.push(own.no),
            None => ahead.extend([own.yes, own.no]),
        }
    }
    (ends, asked)
}

#[cfg(test)]
mod tests {
    use super::{AdviceQuestion, End, Next, TREE, reachable, walk};
    use crate::advice::Route;
    use crate::advice::answer::Answer;

    #[test]
    fn each_form_but_unknown_is_a_leaf_of_the_tree_once() {
        let ends: Vec<Next> = TREE.iter().flat_map(|own| [own.yes, own.no]).collect();
        for route in Route::ALL {
            let leaves = ends.iter().filter(|end| **end == Next::Form(*route)).count();
            assert_eq!(leaves, usize::from(*route != Route::Unknown), "{route}");
        }
    }

    #[test]
    fn each_question_stands_once_and_is_reached() {
        let (_, asked) = reachable(TREE, &|_| None);
        assert_eq!(asked.len(), AdviceQuestion::ALL.len());
        assert_eq!(TREE.len(), AdviceQuestion::ALL.len());
    }

    #[test]
    fn a_walk_ends_at_the_first_open_question() {
        let open = AdviceQuestion::PerformanceForPay;
        let answer = |question| {
            Ok::<_, ()>(if question == open { Answer::missing("x") } else { Answer::No })
        };
        let (path, end) = walk(TREE, answer).unwrap();
        assert_eq!((path.len(), end), (3, End::Open(open)));
    }

    #[test]
    fn all_answers_no_lead_to_a_grant() {
        let (_, end) = walk(TREE, |_| Ok::<_, ()>(Answer::No)).unwrap();
        assert_eq!(end, End::Form(Route::Grant));
    }
}
