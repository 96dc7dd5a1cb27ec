//! A call as it comes in: the question, and what every call takes beside it.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use super::Question;
use crate::error::Error;
use crate::law::LawBook;
use crate::wire::encode::with_field;
#[cfg(feature = "schema")]
use crate::wire::schema::{Definitions, Described, Shape};
use crate::wire::{Json, Node, Report, decode, to_json};

/// A question with what the input of its call holds beside it (anropets indata): the law book,
/// and whether the answer is to be stamped.
///
/// ```
/// use anbud::calls::{Asked, VersionQuestion};
///
/// let asked = Asked::<VersionQuestion>::from_json(r#"{"stamp":true}"#)?;
/// assert!(asked.stamp && asked.law_book.is_none());
/// assert_eq!(asked.answer()?.version, env!("CARGO_PKG_VERSION"));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<Q> {
    /// The question.
    pub question: Q,
    /// The law book that the answer rests on; the built-in values alone where absent.
    pub law_book: Option<LawBook>,
    /// Whether the answer is to be stamped.
    pub stamp: bool,
}

impl<Q: Question> Asked<Q> {
    /// Reads the strict JSON form of a call's input.
    ///
    /// # Errors
    /// As [`Wire::from_json`](crate::wire::Wire::from_json).
    pub fn from_json(text: &str) -> Result<Self, Error> {
        Self::of(&Json::parse(text)?)
    }

    fn of(tree: &Json) -> Result<Self, Error> {
        let beside = Rc::new(Beside::default());
        let read_into = Rc::clone(&beside);
        let question = decode::with_beside(
            tree,
            Beside::FIELDS,
            Box::new(move |field, value, report| read_into.read(field, value, report)),
        )?;
        Ok(Self {
            question,
            law_book: beside.law_book.take(),
            stamp: beside.stamp.take() == Some(true),
        })
    }

    /// The answer, without a stamp.
    ///
    /// # Errors
    /// As [`Question::answer`].
    pub fn answer(&self) -> Result<Q::Answer, Error> {
        self.question.answer(self.law_book.as_ref().unwrap_or(&LawBook::built_in()))
    }
}

/// Answers one call, JSON in and JSON out, by `law` where the input has no law book of its own.
pub(super) fn answered_by<Q: Question>(input: &str, law: &LawBook) -> Result<String, Error> {
    let tree = Json::parse(input)?;
    let Asked { question, law_book, stamp } = Asked::<Q>::of(&tree)?;
    // What was refused after the reading is looked up where its path says.
    let with_value = |error: Error| match (error.value(), given(&tree, &error)) {
        (None, Some(value)) => error.given(&value),
        _ => error,
    };
    let by = law_book.as_ref().unwrap_or(law);
    if !stamp {
        return to_json(&question.answer(by).map_err(with_value)?);
    }
    let stamp = match tree.field("lawBook") {
        // A question may hold the law book itself.
        Some(own) if law_book.is_none() => decode::whole::<LawBook>(own, "lawBook")?.stamp()?,
        _ => by.stamp()?,
    };
    Ok(with_field(&question.stamped(by, &stamp).map_err(with_value)?, "stamp", &stamp))
}

fn given(json: &Json, error: &Error) -> Option<String> {
    if error.path().is_empty() {
        None
    } else {
        json.reach(error.path())?.shown().map(Cow::into_owned)
    }
}

/// What every call takes beside its question, while it is read.
#[derive(Default)]
pub(super) struct Beside {
    law_book: Cell<Option<LawBook>>,
    stamp: Cell<Option<bool>>,
}

impl Beside {
    const FIELDS: &str = "law_book stamp ";

    fn read(&self, field: &str, value: Node<'_>, report: &mut Report) {
        match field {
            "law_book" => self.law_book.set(decode::read(value, report)),
            _ => self.stamp.set(decode::read(value, report)),
        }
    }
}

#[cfg(feature = "schema")]
impl Described for Beside {
    const NAME: &'static str = "Envelope";

    fn schema(all: &mut Definitions) -> Json {
        let stamp = "Whether the answer has the key `stamp`, a Stamp, and its papers print it at their foot.";
        Shape::new("What every call takes beside its question (utöver frågan).")
            .field::<LawBook>(
                "law_book",
                "The law book that the answer rests on; the built-in values alone where absent.",
                &[],
                all,
            )
            .field::<bool>("stamp", stamp, &[], all)
            .done()
    }
}
