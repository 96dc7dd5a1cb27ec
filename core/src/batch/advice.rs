//! Forms of agreement of many needs: a column of answers for each question of the tree.

use crate::advice::{AdviceQuestion, Answer, End, Route, TREE, walk};
use crate::error::{Error, Problem};

/// Answers of many needs to one question (svar): 1 yes, 0 no, -1 unknown.
#[derive(Debug, Clone, Copy)]
pub struct AnswerColumn<'a> {
    /// The question.
    pub question: AdviceQuestion,
    /// The answers, a need each.
    pub answers: &'a [i8],
}

/// The form of a need (avtalsform), or the first question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowRoute {
    /// The form; unknown where a question is open, and where the tree names none.
    pub route: Route,
    /// The first question that is open.
    pub open: Option<AdviceQuestion>,
}

/// Leads many needs to their forms (val av avtalsform för många behov).
///
/// A question without a column is unknown for each need. The tree is that of
/// [`Need::form`](crate::advice::Need::form), which also answers the questions from the law of
/// the day.
///
/// # Errors
/// `input.invalid` at a question's name where its column has another length than `rows`, or stands
/// twice; at `name[i]` for an answer that is not 1, 0 or -1.
///
/// ```
/// use anbud::advice::{AdviceQuestion, Route};
/// use anbud::batch::{AnswerColumn, routes};
///
/// let own = AnswerColumn { question: AdviceQuestion::SameLegalPerson, answers: &[1, 0, -1] };
/// let house = AnswerColumn { question: AdviceQuestion::InHouse, answers: &[-1, 1, 1] };
/// let found = routes(3, &[own, house])?;
/// assert_eq!(found[0].route, Route::Internal);
/// assert_eq!(found[1].route, Route::InHouse);
/// assert_eq!(found[2].open, Some(AdviceQuestion::SameLegalPerson));
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn routes(rows: usize, columns: &[AnswerColumn<'_>]) -> Result<Vec<RowRoute>, Error> {
    for (place, column) in columns.iter().enumerate() {
        let twice = columns.iter().take(place).any(|own| own.question == column.question);
        if column.answers.len() != rows || twice {
            return Err(Error::new(Problem::ColumnLength).at(column.question.as_str()));
        }
        let wrong = |answer: &i8| !(-1..=1).contains(answer);
        if let Some(index) = column.answers.iter().position(wrong) {
            let problem = Problem::OutOfBounds { min: -1, max: 1 };
            return Err(Error::new(problem).at(format!("{}[{index}]", column.question)));
        }
    }
    (0..rows).map(|row| route(row, columns)).collect()
}

fn route(row: usize, columns: &[AnswerColumn<'_>]) -> Result<RowRoute, Error> {
    let (_, end) = walk(TREE, |question| {
        let column = columns.iter().find(|column| column.question == question);
        Ok::<_, Error>(match column.and_then(|column| column.answers.get(row)) {
            Some(1) => Answer::Yes,
            Some(0) => Answer::No,
            _ => Answer::Unknown(Vec::new()),
        })
    })?;
    Ok(match end {
        End::Form(route) => RowRoute { route, open: None },
        End::NoForm => RowRoute { route: Route::Unknown, open: None },
        End::Open(question) => RowRoute { route: Route::Unknown, open: Some(question) },
    })
}
