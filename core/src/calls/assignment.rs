//! `assignment.notice`, `assignment.latestNotice` and `assignment.options`

use super::call;
use crate::assignment::{
    AssignmentTerms, LatestNoticeAnswer, NoticeAnswer, NoticeBy, OptionsAnswer,
};
use crate::calendar::Day;

call! {
    /// When an agreement ends if notice is given (uppsägning).
    "assignment.notice" NoticeQuestion {
        /// The terms.
        terms: AssignmentTerms,
        /// The day notice is given.
        given: Day,
        /// Who gives it; absent is either party.
        by: Option<NoticeBy>,
    } -> NoticeAnswer,
    answer = |q, _law| q.terms.notice_end(q.given, q.by.unwrap_or(NoticeBy::Either)),
}

call! {
    /// By when notice must be given for an agreement to have ended (senaste uppsägningsdag).
    "assignment.latestNotice" LatestNoticeQuestion {
        /// The terms.
        terms: AssignmentTerms,
        /// The day by which the agreement shall have ended, inclusive.
        end_by: Day,
        /// Who gives notice; absent is either party.
        by: Option<NoticeBy>,
        /// Margin for the letter, in days that 2 § lagen (1930:173) does not move; absent is none.
        service_days: Option<u32>,
    } -> LatestNoticeAnswer,
    answer = |q, _law| {
        let by = q.by.unwrap_or(NoticeBy::Either);
        q.terms.latest_notice(q.end_by, by, q.service_days.unwrap_or(0))
    },
}

call! {
    /// When each option ends (optioner), and by when it must be called.
    "assignment.options" OptionsQuestion {
        /// The terms.
        terms: AssignmentTerms,
        /// The day on which the options are told of; absent: nothing has passed yet.
        as_of: Option<Day>,
    } -> OptionsAnswer,
    answer = |q, _law| q.terms.option_ends_on(q.as_of),
}
