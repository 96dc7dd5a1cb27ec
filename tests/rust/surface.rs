//! The Rust surface: a question read from JSON, answered by its typed call.

use anbud::calls::*;
use anbud::error::Error;
use anbud::law::LawBook;
use anbud::wire::Wire;
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

/// Answers one call with the native types; none where there is no such call.
#[must_use]
pub fn ask(call: &str, input: &str) -> Option<Result<String, Error>> {
    Some(match call {
        "explain" => asked::<ExplainQuestion>(input),
        "calendar.holidays" => asked::<HolidaysQuestion>(input),
        "calendar.deadline" => asked::<DeadlineQuestion>(input),
        "organisation.check" => asked::<OrganisationQuestion>(input),
        "law.parameter" => asked::<ParameterQuestion>(input),
        "assignment.notice" => asked::<NoticeQuestion>(input),
        "assignment.latestNotice" => asked::<LatestNoticeQuestion>(input),
        "budget.allocate" => asked::<AllocateQuestion>(input),
        "budget.vatCompensation" => asked::<VatCompensationQuestion>(input),
        "evaluation.rank" => asked::<RankQuestion>(input),
        "evaluation.compare" => asked::<CompareQuestion>(input),
        "evaluation.abnormallyLow" => asked::<AbnormallyLowQuestion>(input),
        "evaluation.sensitivity" => asked::<SensitivityQuestion>(input),
        "evaluation.advise" => asked::<AdviseQuestion>(input),
        "evaluation.lots" => asked::<LotsQuestion>(input),
        "evaluation.report" => asked::<EvaluationReportQuestion>(input),
        "evaluation.reasons" => asked::<ReasonsQuestion>(input),
        "evaluation.explanationRequest" => asked::<ExplanationRequestQuestion>(input),
        "assignment.options" => asked::<OptionsQuestion>(input),
        "budget.headroom" => asked::<HeadroomQuestion>(input),
        "calendar.before" => asked::<BeforeQuestion>(input),
        "calendar.hours" => asked::<HoursQuestion>(input),
        "calendar.ics" => asked::<IcsQuestion>(input),
        "law.table" => asked::<LawTableQuestion>(input),
        "law.version" => asked::<VersionQuestion>(input),
        "law.diff" => asked::<LawDiffQuestion>(input),
        "law.regime" => asked::<RegimeQuestion>(input),
        "bid.check" => asked::<BidQuestion>(input),
        "partnership.assess" => asked::<AssessQuestion>(input),
        "partnership.draft" => asked::<DraftQuestion>(input),
        "advice.decisionSection" => asked::<DecisionSectionQuestion>(input),
        "advice.route" => asked::<RouteQuestion>(input),
        "tender.check" => asked::<TenderQuestion>(input),
        "tender.timetable" => asked::<TimetableQuestion>(input),
        "tender.backward" => asked::<BackwardQuestion>(input),
        "dossier.review" => asked::<ReviewQuestion>(input),
        "bid.checklist" => asked::<ChecklistQuestion>(input),
        "bid.table" => asked::<TableQuestion>(input),
        "bid.letters" => asked::<LettersQuestion>(input),
        "espd.import" => asked::<EspdQuestion>(input),
        "assignment.price" => asked::<PriceQuestion>(input),
        "assignment.change" => asked::<ChangeQuestion>(input),
        "assignment.lifeLine" => asked::<LifeLineQuestion>(input),
        "assignment.portfolio" => asked::<PortfolioQuestion>(input),
        "assignment.letter" => asked::<LetterQuestion>(input),
        "assignment.fee" => asked::<FeeQuestion>(input),
        "assignment.penalty" => asked::<PenaltyQuestion>(input),
        "budget.forecast" => asked::<ForecastQuestion>(input),
        "budget.scenarios" => asked::<ScenariosQuestion>(input),
        "budget.chart" => asked::<ChartQuestion>(input),
        "budget.report" => asked::<BudgetReportQuestion>(input),
        "budget.compareMethods" => asked::<CompareMethodsQuestion>(input),
        "budget.split" => asked::<SplitQuestion>(input),
        "budget.totalCost" => asked::<TotalCostQuestion>(input),
        "partnership.stateAid" => asked::<StateAidQuestion>(input),
        "advice.eligibility" => asked::<EligibilityQuestion>(input),
        _ => return None,
    })
}
