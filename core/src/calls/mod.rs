//! Every call of the JSON contract: a question with its fields, and its answer.
//!
//! A [`Question`] is read strictly from JSON and answered by the topic it belongs to; what
//! is decided is decided there. [`call`] does both for a service that holds JSON anyway.

#[cfg(feature = "whole-law")]
mod advice;
#[cfg(feature = "review")]
mod agreement;
#[cfg(feature = "review")]
mod aid;
mod assignment;
mod bid;
mod budget;
#[cfg(feature = "review")]
mod budget_plan;
mod calendar;
#[cfg(feature = "schema")]
mod contract;
#[cfg(feature = "review")]
mod dossier;
#[cfg(feature = "xml")]
mod espd;
mod evaluation;
#[cfg(feature = "review")]
mod evaluation_documents;
mod explain;
mod interchange;
mod law;
#[cfg(feature = "whole-law")]
mod law_book;
#[cfg(feature = "review")]
mod law_diff;
mod organisation;
mod partnership;
#[cfg(feature = "whole-law")]
mod tender;

#[cfg(feature = "review")]
pub use advice::EligibilityQuestion;
#[cfg(feature = "whole-law")]
pub use advice::RouteQuestion;
#[cfg(feature = "review")]
pub use agreement::{
    ChangeQuestion, FeeQuestion, LetterQuestion, LifeLineQuestion, PenaltyQuestion,
    PortfolioQuestion, PriceQuestion,
};
#[cfg(feature = "review")]
pub use aid::StateAidQuestion;
pub use assignment::{LatestNoticeQuestion, NoticeQuestion, OptionsQuestion};
pub use bid::BidQuestion;
#[cfg(feature = "review")]
pub use bid::{ChecklistQuestion, LettersQuestion, TableQuestion};
pub use budget::{AllocateQuestion, HeadroomQuestion, VatCompensationQuestion};
#[cfg(feature = "review")]
pub use budget_plan::{
    BudgetReportAnswer, BudgetReportQuestion, ChartQuestion, CompareMethodsQuestion,
    ForecastQuestion, ScenariosQuestion, SplitQuestion, TotalCostQuestion,
};
pub use calendar::{
    BeforeAnswer, BeforeQuestion, DeadlineAnswer, DeadlineQuestion, HolidaysAnswer,
    HolidaysQuestion, HoursAnswer, HoursQuestion,
};
#[cfg(feature = "schema")]
pub use contract::json_schema;
#[cfg(feature = "review")]
pub use dossier::ReviewQuestion;
#[cfg(feature = "xml")]
pub use espd::EspdQuestion;
pub use evaluation::{
    AbnormallyLowQuestion, AdviseQuestion, CompareQuestion, LotsQuestion, RankQuestion,
    SensitivityQuestion,
};
#[cfg(feature = "review")]
pub use evaluation_documents::{
    EvaluationReportQuestion, ExplanationRequestQuestion, ReasonsQuestion,
};
pub use explain::{ExplainAnswer, ExplainQuestion};
pub use interchange::{IcsAnswer, IcsQuestion};
pub use law::RegimeQuestion;
#[cfg(feature = "whole-law")]
pub use law_book::{LawTableAnswer, LawTableQuestion, ParameterQuestion, VersionQuestion};
#[cfg(feature = "review")]
pub use law_diff::LawDiffQuestion;
pub use organisation::OrganisationQuestion;
pub use partnership::AssessQuestion;
#[cfg(feature = "review")]
pub use partnership::{DecisionSectionQuestion, DraftQuestion};
#[cfg(feature = "whole-law")]
pub use tender::{BackwardQuestion, TenderQuestion, TimetableQuestion};

use std::borrow::Cow;

use crate::error::{Error, Problem};
use crate::law::{LawBook, Stamp};
#[cfg(feature = "schema")]
use crate::wire::schema::{Definitions, Described, object, text};
use crate::wire::{Json, Out, ToWire, Wire, decode, to_json};

/// Question (fråga): the input of a call.
///
/// ```
/// use anbud::calls::{DeadlineQuestion, Question};
/// use anbud::wire::Wire;
///
/// let question = DeadlineQuestion::from_json(
///     r#"{"from":"2019-04-18","period":{"days":10},"rule":"sfs-1930-173"}"#,
/// )?;
/// assert_eq!(question.answer()?.last_day.unwrap().to_string(), "2019-04-29");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[expect(private_bounds, reason = "how an answer is written is no promise of the crate")]
pub trait Question: Wire {
    /// The name of the call.
    const CALL: &'static str;
    /// What comes back.
    type Answer: ToWire;

    /// Answers the question.
    ///
    /// # Errors
    /// What the topic refuses, with the path of the field.
    fn answer(&self) -> Result<Self::Answer, Error>;

    /// The answer with the stamp at the foot of its papers, where it has any: its pages, letters,
    /// workbooks and calendar files.
    ///
    /// # Errors
    /// As [`Question::answer`].
    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        // An answer without papers has nowhere to print it.
        let _ = stamp;
        self.answer()
    }
}

/// Answers one call, JSON in and JSON out, for a program that offers a choice of calls only.
///
/// Beside the fields of the question the input may say `"stamp": true`: the answer then has the
/// key `stamp`, and its papers print it at their foot.
///
/// # Errors
/// What the call refuses.
#[inline(never)]
pub fn answered<Q: Question>(input: &str) -> Result<String, Error> {
    let tree = Json::parse(input)?;
    let (question, stamped) = decode::asked::<Q>(&tree)?;
    // What was refused after the reading is looked up where its path says.
    let told = |error: Error| match (error.value(), given(&tree, &error)) {
        (None, Some(value)) => error.given(&value),
        _ => error,
    };
    if !stamped {
        return to_json(&question.answer().map_err(told)?);
    }
    // The question holds the same book; which of its fields that is, only the question knows.
    let stamp = match tree.field("lawBook") {
        Some(own) => decode::whole::<LawBook>(own, "lawBook")?.stamp()?,
        None => LawBook::built_in().stamp()?,
    };
    to_json(&Stamped { answer: question.stamped(&stamp).map_err(told)?, stamp })
}

fn given(json: &Json, error: &Error) -> Option<String> {
    if error.path().is_empty() {
        None
    } else {
        json.reach(error.path())?.shown().map(Cow::into_owned)
    }
}

/// An answer, which is an object, with the stamp as its last field.
struct Stamped<T> {
    answer: T,
    stamp: Stamp,
}

impl<T: ToWire> ToWire for Stamped<T> {
    fn write(&self, out: &mut Out) {
        let answer = Out::written(&self.answer);
        out.raw(answer.strip_suffix('}').unwrap_or(&answer));
        out.fields("stamp ", &[&self.stamp]);
        out.raw("}");
    }
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

macro_rules! calls {
    ($($(#[$only:meta])* $question:ident),+ $(,)?) => {
        /// The names of all calls.
        pub const NAMES: &[&str] = &[$($(#[$only])* $question::CALL),+];

        /// Every call of the contract by its name, in their order.
        #[cfg(feature = "schema")]
        fn described_calls(all: &mut Definitions) -> Json {
            object([$(($question::CALL, described::<$question>(all))),+])
        }

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
            match name {
                $($(#[$only])* name if name == $question::CALL => answered::<$question>(input),)+
                _ => Err(Error::new(Problem::UnknownCall).at("call")),
            }
        }
    };
}

calls!(
    ExplainQuestion,
    HolidaysQuestion,
    DeadlineQuestion,
    OrganisationQuestion,
    #[cfg(feature = "whole-law")]
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
    #[cfg(feature = "review")]
    EvaluationReportQuestion,
    #[cfg(feature = "review")]
    ReasonsQuestion,
    #[cfg(feature = "review")]
    ExplanationRequestQuestion,
    OptionsQuestion,
    HeadroomQuestion,
    IcsQuestion,
    BeforeQuestion,
    HoursQuestion,
    RegimeQuestion,
    BidQuestion,
    AssessQuestion,
    #[cfg(feature = "whole-law")]
    LawTableQuestion,
    #[cfg(feature = "whole-law")]
    VersionQuestion,
    #[cfg(feature = "review")]
    LawDiffQuestion,
    #[cfg(feature = "whole-law")]
    RouteQuestion,
    #[cfg(feature = "whole-law")]
    TenderQuestion,
    #[cfg(feature = "whole-law")]
    TimetableQuestion,
    #[cfg(feature = "whole-law")]
    BackwardQuestion,
    #[cfg(feature = "review")]
    ReviewQuestion,
    #[cfg(feature = "review")]
    ChecklistQuestion,
    #[cfg(feature = "review")]
    TableQuestion,
    #[cfg(feature = "review")]
    LettersQuestion,
    #[cfg(feature = "xml")]
    EspdQuestion,
    #[cfg(feature = "review")]
    PriceQuestion,
    #[cfg(feature = "review")]
    ChangeQuestion,
    #[cfg(feature = "review")]
    LifeLineQuestion,
    #[cfg(feature = "review")]
    PortfolioQuestion,
    #[cfg(feature = "review")]
    LetterQuestion,
    #[cfg(feature = "review")]
    PenaltyQuestion,
    #[cfg(feature = "review")]
    FeeQuestion,
    #[cfg(feature = "review")]
    ForecastQuestion,
    #[cfg(feature = "review")]
    ScenariosQuestion,
    #[cfg(feature = "review")]
    ChartQuestion,
    #[cfg(feature = "review")]
    BudgetReportQuestion,
    #[cfg(feature = "review")]
    CompareMethodsQuestion,
    #[cfg(feature = "review")]
    SplitQuestion,
    #[cfg(feature = "review")]
    TotalCostQuestion,
    #[cfg(feature = "review")]
    StateAidQuestion,
    #[cfg(feature = "review")]
    EligibilityQuestion,
    #[cfg(feature = "review")]
    DraftQuestion,
    #[cfg(feature = "review")]
    DecisionSectionQuestion,
);

/// The law book of a question: the user's overlay, or the built-in values alone.
fn law_of(overlay: &Option<LawBook>) -> LawBook {
    overlay.clone().unwrap_or_default()
}
