//! What the page of a bidder asks.
#![forbid(unsafe_code)]

anbud_wasm::module![
    BidQuestion,
    ChecklistQuestion,
    EligibilityQuestion,
    TimetableQuestion,
    SensitivityQuestion,
    NoticeQuestion,
    LatestNoticeQuestion,
    IcsQuestion,
    ExplainQuestion,
    HolidaysQuestion,
    DeadlineQuestion,
    OrganisationQuestion,
];
