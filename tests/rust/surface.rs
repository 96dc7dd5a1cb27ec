//! The Rust surface: a question read from JSON, answered by its typed call.

use anbud::calls::*;
use anbud::error::Error;
use anbud::law::LawBook;
use anbud::wire::Wire;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

fn asked<Q: Question>(input: &str) -> Result<String, Error> {
    match serde_json::from_str::<Value>(input) {
        Ok(Value::Object(fields)) if fields.contains_key("stamp") => stamped::<Q>(fields, input),
        _ => anbud::wire::to_json(&Q::from_json(input)?.answer()?),
    }
}

/// The stamp is no field of a question: a caller of Rust takes it from the law book.
fn stamped<Q: Question>(mut fields: Map<String, Value>, input: &str) -> Result<String, Error> {
    let Some(Value::Bool(wanted)) = fields.remove("stamp") else {
        return anbud::call(Q::CALL, input);
    };
    let law = match fields.get("lawBook") {
        Some(own) => LawBook::from_json_at(&own.to_string(), "lawBook")?,
        None => LawBook::built_in(),
    };
    let question = Q::from_json(&Value::Object(fields).to_string())?;
    if !wanted {
        return anbud::wire::to_json(&question.answer()?);
    }
    let stamp = law.stamp()?;
    let answer = anbud::wire::to_json(&question.stamped(&stamp)?)?;
    let mut answer: Map<String, Value> = serde_json::from_str(&answer).expect("an object");
    let stamp = anbud::wire::to_json(&stamp)?;
    answer.insert("stamp".to_owned(), serde_json::from_str(&stamp).expect("JSON"));
    Ok(Value::Object(answer).to_string())
}

/// What is done with the question type of a call.
pub trait Visitor {
    /// What comes of it.
    type Answer;

    /// Takes the type.
    fn visit<Q>(self) -> Self::Answer
    where
        Q: Question + DeserializeOwned,
        Q::Answer: Serialize;
}

struct Ask<'a>(&'a str);

impl Visitor for Ask<'_> {
    type Answer = Result<String, Error>;

    fn visit<Q: Question>(self) -> Self::Answer {
        asked::<Q>(self.0)
    }
}

/// Answers one call with the native types; none where there is no such call.
#[must_use]
pub fn ask(call: &str, input: &str) -> Option<Result<String, Error>> {
    visit(call, Ask(input))
}

/// Shows a visitor the question type of a call; none where there is no such call.
pub fn visit<V: Visitor>(call: &str, visitor: V) -> Option<V::Answer> {
    Some(match call {
        "explain" => visitor.visit::<ExplainQuestion>(),
        "calendar.holidays" => visitor.visit::<HolidaysQuestion>(),
        "calendar.deadline" => visitor.visit::<DeadlineQuestion>(),
        "organisation.check" => visitor.visit::<OrganisationQuestion>(),
        "law.parameter" => visitor.visit::<ParameterQuestion>(),
        "assignment.notice" => visitor.visit::<NoticeQuestion>(),
        "assignment.latestNotice" => visitor.visit::<LatestNoticeQuestion>(),
        "budget.allocate" => visitor.visit::<AllocateQuestion>(),
        "budget.vatCompensation" => visitor.visit::<VatCompensationQuestion>(),
        "evaluation.rank" => visitor.visit::<RankQuestion>(),
        "evaluation.compare" => visitor.visit::<CompareQuestion>(),
        "evaluation.abnormallyLow" => visitor.visit::<AbnormallyLowQuestion>(),
        "evaluation.sensitivity" => visitor.visit::<SensitivityQuestion>(),
        "evaluation.advise" => visitor.visit::<AdviseQuestion>(),
        "evaluation.lots" => visitor.visit::<LotsQuestion>(),
        "evaluation.report" => visitor.visit::<EvaluationReportQuestion>(),
        "evaluation.reasons" => visitor.visit::<ReasonsQuestion>(),
        "evaluation.explanationRequest" => visitor.visit::<ExplanationRequestQuestion>(),
        "assignment.options" => visitor.visit::<OptionsQuestion>(),
        "budget.headroom" => visitor.visit::<HeadroomQuestion>(),
        "calendar.before" => visitor.visit::<BeforeQuestion>(),
        "calendar.hours" => visitor.visit::<HoursQuestion>(),
        "calendar.ics" => visitor.visit::<IcsQuestion>(),
        "law.table" => visitor.visit::<LawTableQuestion>(),
        "law.version" => visitor.visit::<VersionQuestion>(),
        "law.diff" => visitor.visit::<LawDiffQuestion>(),
        "law.regime" => visitor.visit::<RegimeQuestion>(),
        "bid.check" => visitor.visit::<BidQuestion>(),
        "partnership.assess" => visitor.visit::<AssessQuestion>(),
        "partnership.draft" => visitor.visit::<DraftQuestion>(),
        "advice.decisionSection" => visitor.visit::<DecisionSectionQuestion>(),
        "advice.route" => visitor.visit::<RouteQuestion>(),
        "tender.check" => visitor.visit::<TenderQuestion>(),
        "tender.timetable" => visitor.visit::<TimetableQuestion>(),
        "tender.backward" => visitor.visit::<BackwardQuestion>(),
        "dossier.review" => visitor.visit::<ReviewQuestion>(),
        "bid.checklist" => visitor.visit::<ChecklistQuestion>(),
        "bid.table" => visitor.visit::<TableQuestion>(),
        "bid.letters" => visitor.visit::<LettersQuestion>(),
        "espd.import" => visitor.visit::<EspdQuestion>(),
        "assignment.price" => visitor.visit::<PriceQuestion>(),
        "assignment.change" => visitor.visit::<ChangeQuestion>(),
        "assignment.lifeLine" => visitor.visit::<LifeLineQuestion>(),
        "assignment.portfolio" => visitor.visit::<PortfolioQuestion>(),
        "assignment.letter" => visitor.visit::<LetterQuestion>(),
        "assignment.fee" => visitor.visit::<FeeQuestion>(),
        "assignment.penalty" => visitor.visit::<PenaltyQuestion>(),
        "budget.forecast" => visitor.visit::<ForecastQuestion>(),
        "budget.scenarios" => visitor.visit::<ScenariosQuestion>(),
        "budget.chart" => visitor.visit::<ChartQuestion>(),
        "budget.report" => visitor.visit::<BudgetReportQuestion>(),
        "budget.compareMethods" => visitor.visit::<CompareMethodsQuestion>(),
        "budget.split" => visitor.visit::<SplitQuestion>(),
        "budget.totalCost" => visitor.visit::<TotalCostQuestion>(),
        "partnership.stateAid" => visitor.visit::<StateAidQuestion>(),
        "advice.eligibility" => visitor.visit::<EligibilityQuestion>(),
        _ => return None,
    })
}
