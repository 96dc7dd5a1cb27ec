//! The Rust surface: a question read from JSON, answered by its typed call.

use anbud::calls::*;
use anbud::error::Error;
use anbud::wire::to_json;

fn asked<Q: Question>(input: &str) -> Result<String, Error> {
    let question = Q::from_json(input)?;
    to_json(&question.answer()?)
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
        "assignment.options" => asked::<OptionsQuestion>(input),
        "budget.headroom" => asked::<HeadroomQuestion>(input),
        "calendar.ics" => asked::<IcsQuestion>(input),
        "law.regime" => asked::<RegimeQuestion>(input),
        "bid.check" => asked::<BidQuestion>(input),
        "partnership.assess" => asked::<AssessQuestion>(input),
        "advice.route" => asked::<RouteQuestion>(input),
        "tender.check" => asked::<TenderQuestion>(input),
        "tender.timetable" => asked::<TimetableQuestion>(input),
        "tender.backward" => asked::<BackwardQuestion>(input),
        "dossier.review" => asked::<ReviewQuestion>(input),
        _ => return None,
    })
}
