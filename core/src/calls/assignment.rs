//! `assignment.notice`, `assignment.latestNotice` and `assignment.options`

use super::Question;
use crate::assignment::{
    AssignmentTerms, LatestNoticeAnswer, NoticeAnswer, NoticeBy, OptionsAnswer,
};
use crate::calendar::Day;
use crate::error::Error;
use crate::law::LawBook;
use crate::wire::input;

input! {
    /// Asks when an agreement ends after notice (uppsägning).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct NoticeQuestion {
        /// The terms.
        pub terms: AssignmentTerms,
        /// The day notice is given.
        pub given: Day,
        /// Who gives it; absent is either party.
        pub by: Option<NoticeBy>,
        /// The user's own law values; no statute governs contractual notice.
        pub law_book: Option<LawBook>,
    }
}

impl Question for NoticeQuestion {
    const CALL: &'static str = "assignment.notice";
    type Answer = NoticeAnswer;

    fn answer(&self) -> Result<NoticeAnswer, Error> {
        self.terms.notice_end(self.given, self.by.unwrap_or(NoticeBy::Either))
    }
}

input! {
    /// Asks by when notice must be given (senaste uppsägningsdag).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LatestNoticeQuestion {
        /// The terms.
        pub terms: AssignmentTerms,
        /// The day by which the agreement shall have ended, inclusive.
        pub end_by: Day,
        /// Who gives notice; absent is either party.
        pub by: Option<NoticeBy>,
        /// Margin for the letter, in days that 2 § lagen (1930:173) does not move; absent is none.
        pub service_days: Option<u32>,
        /// The user's own law values; no statute governs contractual notice.
        pub law_book: Option<LawBook>,
    }
}

impl Question for LatestNoticeQuestion {
    const CALL: &'static str = "assignment.latestNotice";
    type Answer = LatestNoticeAnswer;

    fn answer(&self) -> Result<LatestNoticeAnswer, Error> {
        let by = self.by.unwrap_or(NoticeBy::Either);
        self.terms.latest_notice(self.end_by, by, self.service_days.unwrap_or(0))
    }
}

input! {
    /// Asks for the options of an agreement (optioner): when each ends and by when it is called.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OptionsQuestion {
        /// The terms.
        pub terms: AssignmentTerms,
        /// The day on which the options are told of; absent: nothing has passed yet.
        pub as_of: Option<Day>,
        /// The user's own law values; no statute governs when an option is called.
        pub law_book: Option<LawBook>,
    }
}

impl Question for OptionsQuestion {
    const CALL: &'static str = "assignment.options";
    type Answer = OptionsAnswer;

    fn answer(&self) -> Result<OptionsAnswer, Error> {
        self.terms.option_ends_on(self.as_of)
    }
}
