//! Every call of the JSON contract: a question with its fields, and its answer.
//!
//! A [`Question`] is read strictly from JSON and answered by the topic it belongs to; what
//! is decided is decided there. [`call`] does both for a service that holds JSON anyway, and
//! [`call_among`] does it for a program that offers some of the calls only.

mod advice;
mod agreement;
mod aid;
mod asked;
mod assignment;
mod bid;
mod budget;
mod budget_plan;
mod calendar;
#[cfg(feature = "schema")]
mod contract;
mod declare;
mod dossier;
mod espd;
mod evaluation;
mod evaluation_documents;
mod explain;
mod interchange;
mod law;
mod law_book;
mod law_diff;
mod organisation;
mod partnership;
mod tender;

pub use self::advice::*;
pub use self::agreement::*;
pub use self::aid::*;
pub use self::assignment::*;
pub use self::bid::*;
pub use self::budget::*;
pub use self::budget_plan::*;
pub use self::calendar::*;
#[cfg(feature = "schema")]
pub use self::contract::json_schema;
pub use self::dossier::*;
pub use self::espd::*;
pub use self::evaluation::*;
pub use self::evaluation_documents::*;
pub use self::explain::*;
pub use self::interchange::*;
pub use self::law::*;
pub use self::law_book::*;
pub use self::law_diff::*;
pub use self::organisation::*;
pub use self::partnership::*;
pub use self::tender::*;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use self::asked::Asked;
use self::asked::answered_by;
use self::declare::{call, calls};
use crate::error::{Error, Problem};
use crate::law::{LawBook, Stamp};
#[cfg(feature = "schema")]
use crate::wire::Json;
#[cfg(feature = "schema")]
use crate::wire::schema::{Definitions, Described, object, text};
use crate::wire::{ToWire, Wire};

/// Question (fråga): the input of a call.
///
/// ```
/// use anbud::calls::{DeadlineQuestion, Question};
/// use anbud::law::LawBook;
/// use anbud::wire::Wire;
///
/// let question = DeadlineQuestion::from_json(
///     r#"{"from":"2019-04-18","period":{"days":10},"rule":"sfs-1930-173"}"#,
/// )?;
/// let answer = question.answer(&LawBook::built_in())?;
/// assert_eq!(answer.last_day.unwrap().to_string(), "2019-04-29");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[expect(private_bounds, reason = "how an answer is written is no promise of the crate")]
pub trait Question: Wire {
    /// The name of the call.
    const CALL: &'static str;
    /// What comes back.
    type Answer: ToWire;

    /// Answers the question by a law book.
    ///
    /// # Errors
    /// What the topic refuses, with the path of the field.
    fn answer(&self, law: &LawBook) -> Result<Self::Answer, Error>;

    /// The answer with the stamp at the foot of its papers, where it has any: its pages, letters,
    /// workbooks and calendar files.
    ///
    /// # Errors
    /// As [`Question::answer`].
    fn stamped(&self, law: &LawBook, stamp: &Stamp) -> Result<Self::Answer, Error> {
        // An answer without papers has nowhere to print it.
        let _ = stamp;
        self.answer(law)
    }
}

/// A call (anrop) of the contract: its name, and what answers it.
///
/// ```
/// use anbud::calls::{Call, DeadlineQuestion, HolidaysQuestion, call_among};
///
/// // Nothing that only other calls need is linked into a program that has this list.
/// const CALENDAR: &[Call] = &[Call::of::<HolidaysQuestion>(), Call::of::<DeadlineQuestion>()];
///
/// let input = r#"{"from":"2019-04-18","period":{"days":10},"rule":"sfs-1930-173"}"#;
/// assert!(call_among(CALENDAR, "calendar.deadline", input)?.contains("2019-04-29"));
/// assert_eq!(call_among(CALENDAR, "bid.check", "{}").unwrap_err().path(), "call");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Call {
    name: &'static str,
    answer: fn(&str, &LawBook) -> Result<String, Error>,
}

impl Call {
    /// The call that answers a question of this type.
    #[must_use]
    pub const fn of<Q: Question>() -> Self {
        Self { name: Q::CALL, answer: answered_by::<Q> }
    }

    /// Its name, as in `bid.check`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Answers it, JSON in and JSON out.
    ///
    /// # Errors
    /// What the call refuses.
    pub fn answer(&self, input: &str) -> Result<String, Error> {
        self.answer_by(input, &LawBook::built_in())
    }

    /// Answers it by a law book that is read already, where the input names none of its own.
    ///
    /// # Errors
    /// What the call refuses.
    pub fn answer_by(&self, input: &str, law: &LawBook) -> Result<String, Error> {
        (self.answer)(input, law)
    }
}

/// Something that is done with the types of every call: routes of a service, say.
pub trait EachCall {
    /// Takes the question of one call, and with it its answer.
    fn call<Q>(&mut self)
    where
        Q: Question + DeserializeOwned,
        Q::Answer: Serialize;
}

calls!(
    ExplainQuestion,
    HolidaysQuestion,
    DeadlineQuestion,
    OrganisationQuestion,
    ParameterQuestion,
    NoticeQuestion,
    LatestNoticeQuestion,
    AllocateQuestion,
    VatCompensationQuestion,
    RankQuestion,
    CompareQuestion,
    AbnormallyLowQuestion,
    SensitivityQuestion,
    AdviseQuestion,
    LotsQuestion,
    EvaluationReportQuestion,
    ReasonsQuestion,
    ExplanationRequestQuestion,
    OptionsQuestion,
    HeadroomQuestion,
    IcsQuestion,
    BeforeQuestion,
    HoursQuestion,
    RegimeQuestion,
    BidQuestion,
    AssessQuestion,
    LawTableQuestion,
    VersionQuestion,
    LawDiffQuestion,
    RouteQuestion,
    TenderQuestion,
    TimetableQuestion,
    BackwardQuestion,
    ReviewQuestion,
    ChecklistQuestion,
    TableQuestion,
    LettersQuestion,
    EspdQuestion,
    PriceQuestion,
    ChangeQuestion,
    LifeLineQuestion,
    PortfolioQuestion,
    LetterQuestion,
    PenaltyQuestion,
    FeeQuestion,
    ForecastQuestion,
    ScenariosQuestion,
    ChartQuestion,
    BudgetReportQuestion,
    CompareMethodsQuestion,
    SplitQuestion,
    TotalCostQuestion,
    StateAidQuestion,
    EligibilityQuestion,
    DraftQuestion,
    DecisionSectionQuestion,
);

/// Answers a call of the contract, JSON in and JSON out.
///
/// # Errors
/// `input.invalid` at `call` for a name that is not in [`NAMES`]; else what the
/// call refuses. [`Error::to_json`] gives the wire form.
///
/// ```
/// let answer = anbud::call("organisation.check", r#"{"number":"212000-0142"}"#)?;
/// assert_eq!(answer, r#"{"valid":true,"normalised":"212000-0142","group":"public"}"#);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn call(name: &str, input: &str) -> Result<String, Error> {
    call_among(CALLS, name, input)
}

/// As [`call`], for a program that offers some of the calls only.
///
/// # Errors
/// As [`call`]; also for a call that is not among them.
pub fn call_among(calls: &[Call], name: &str, input: &str) -> Result<String, Error> {
    match calls.iter().find(|call| call.name == name) {
        Some(call) => call.answer(input),
        None => Err(Error::new(Problem::UnknownCall).at("call")),
    }
}

/// Answers one call, JSON in and JSON out.
///
/// Beside the fields of the question the input may hold `lawBook`, and `"stamp": true`: the
/// answer then has the key `stamp`, and its papers print it at their foot.
///
/// # Errors
/// What the call refuses.
pub fn answered<Q: Question>(input: &str) -> Result<String, Error> {
    answered_by::<Q>(input, &LawBook::built_in())
}

/// What the contract says of a call.
#[cfg(feature = "schema")]
fn described<Q>(all: &mut Definitions) -> Json
where
    Q: Question + Described,
    Q::Answer: Described,
{
    let question = Q::schema(all);
    let about = question.field("description").cloned().unwrap_or_else(|| text(""));
    let topic = Q::CALL.split_once('.').map_or(Q::CALL, |(topic, _)| topic);
    object([
        ("description", about),
        ("topic", text(topic)),
        ("question", all.of::<Q>()),
        ("answer", all.of::<Q::Answer>()),
    ])
}
