//! What the page of a bidder asks: whether a bid holds, what is left to do, who may take part, when
//! things happen, how close the award is, and when notice is given.
#![forbid(unsafe_code)]

use anbud::calls::{
    BidQuestion, Call, ChecklistQuestion, DeadlineQuestion, EligibilityQuestion, ExplainQuestion,
    HolidaysQuestion, IcsQuestion, LatestNoticeQuestion, NoticeQuestion, OrganisationQuestion,
    SensitivityQuestion, TimetableQuestion,
};

anbud_wasm::module!(&[
    Call::of::<BidQuestion>(),
    Call::of::<ChecklistQuestion>(),
    Call::of::<EligibilityQuestion>(),
    Call::of::<TimetableQuestion>(),
    Call::of::<SensitivityQuestion>(),
    Call::of::<NoticeQuestion>(),
    Call::of::<LatestNoticeQuestion>(),
    Call::of::<IcsQuestion>(),
    Call::of::<ExplainQuestion>(),
    Call::of::<HolidaysQuestion>(),
    Call::of::<DeadlineQuestion>(),
    Call::of::<OrganisationQuestion>(),
]);
