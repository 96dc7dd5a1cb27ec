//! What the page of a bidder asks: whether a bid holds, what is left to do, who may take part, when
//! things happen, how close the award is, and when notice is given.
#![forbid(unsafe_code)]

use anbud::calls::{
    BidQuestion, ChecklistQuestion, DeadlineQuestion, EligibilityQuestion, ExplainQuestion,
    HolidaysQuestion, IcsQuestion, LatestNoticeQuestion, NoticeQuestion, OrganisationQuestion,
    Question, SensitivityQuestion, TimetableQuestion, answered,
};
use anbud::error::{Error, Problem};

anbud_wasm::module!(call);

fn call(name: &str, input: &str) -> Result<String, Error> {
    match name {
        BidQuestion::CALL => answered::<BidQuestion>(input),
        ChecklistQuestion::CALL => answered::<ChecklistQuestion>(input),
        EligibilityQuestion::CALL => answered::<EligibilityQuestion>(input),
        TimetableQuestion::CALL => answered::<TimetableQuestion>(input),
        SensitivityQuestion::CALL => answered::<SensitivityQuestion>(input),
        NoticeQuestion::CALL => answered::<NoticeQuestion>(input),
        LatestNoticeQuestion::CALL => answered::<LatestNoticeQuestion>(input),
        IcsQuestion::CALL => answered::<IcsQuestion>(input),
        ExplainQuestion::CALL => answered::<ExplainQuestion>(input),
        HolidaysQuestion::CALL => answered::<HolidaysQuestion>(input),
        DeadlineQuestion::CALL => answered::<DeadlineQuestion>(input),
        OrganisationQuestion::CALL => answered::<OrganisationQuestion>(input),
        _ => Err(Error::new(Problem::UnknownCall).at("call")),
    }
}
