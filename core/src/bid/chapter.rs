//! Which chapters a check rests on: the rules are much alike, the sections are not.

use crate::cpv::CpvCode;
use crate::law::{Citation, LawBook};
use crate::tender::{Authority, Procedure, Tender};

const ACT: &str = "2016:1145";
const ACT_BEFORE: &str = "2007:1091";

/// A chapter and its section.
pub(super) type Section = (&'static str, &'static str);

/// The chapters that govern a bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chapter {
    /// Chapter 19 of the act of 2016, in the wording from 2022-02-01.
    Nineteen,
    /// The chapters before it, in the same act and time: the directive governs.
    Directive,
    /// The act of 2016 from 2022-02-01, chapter 19 or the chapters before it.
    Undecided,
    /// Another act or another wording, whose sections were not read, or no day on which
    /// the procurement began; the act, where the day of the deadline tells it.
    Unread(Option<&'static str>),
}

impl Chapter {
    /// The chapters by the day the procurement began, its procedure and its value.
    ///
    /// A procedure of chapter 6 is the directive's where the value reaches the threshold;
    /// below it the same name may be used under chapter 19, so it stays undecided.
    pub(super) fn of(tender: &Tender, law: &LawBook) -> Self {
        let deadline = tender.bid_deadline.as_ref().and_then(|deadline| deadline.on);
        // The limit of direct awards runs through both acts, and stands in chapter 19 a
        // exactly while the wording lasts.
        let source = tender
            .started_on
            .or(deadline)
            .and_then(|on| law.value_on("lou.direct_award_limit", on).ok())
            .map(|limit| limit.source);
        let act = source.as_ref().and_then(|source| source.act.as_deref());
        let act = [ACT, ACT_BEFORE].into_iter().find(|known| Some(*known) == act);
        let chapter = source.as_ref().and_then(|source| source.chapter.as_deref());
        let read = tender.started_on.is_some() && act == Some(ACT) && chapter == Some("19 a");
        match (read, tender.procedure) {
            (false, _) => Self::Unread(act),
            (true, Some(Procedure::Annex2 | Procedure::Simplified)) => Self::Nineteen,
            (true, Some(Procedure::Open | Procedure::Restricted | Procedure::Negotiated))
                if reaches_threshold(tender, law) =>
            {
                Self::Directive
            }
            (true, _) => Self::Undecided,
        }
    }

    /// The section of this chapter; both where the chapter is undecided, the act alone
    /// where the wording was not read.
    pub(super) fn cite(self, before: Section, nineteen: Section) -> Vec<Citation> {
        let citation = |(chapter, section): Section| Citation::of(ACT, Some(chapter), section);
        match self {
            Self::Nineteen => vec![citation(nineteen)],
            Self::Directive => vec![citation(before)],
            Self::Undecided => vec![citation(before), citation(nineteen)],
            Self::Unread(act) => act.map(whole_act).into_iter().collect(),
        }
    }
}

/// An act as such.
pub(super) fn whole_act(act: &str) -> Citation {
    Citation {
        act: act.to_owned(),
        chapter: None,
        section: None,
        amended_by: None,
        by_analogy: None,
    }
}

/// Whether the value is known to be the threshold or more; equal is above (1:4 LOU). What
/// is not stated is read as the kind with the higher threshold.
fn reaches_threshold(tender: &Tender, law: &LawBook) -> bool {
    let (Some(on), Some(value)) = (tender.started_on, tender.estimated_value) else {
        return false;
    };
    let central =
        tender.buyer.as_ref().and_then(|buyer| buyer.authority) == Some(Authority::Central);
    let works =
        tender.cpv.as_ref().is_none_or(|codes| codes.is_empty() || codes.iter().any(is_works));
    let key = match (works, central) {
        (true, _) => "lou.threshold.works",
        (false, true) => "lou.threshold.goods_services.central",
        (false, false) => "lou.threshold.goods_services.subcentral",
    };
    law.value_on(key, on).and_then(|limit| limit.sek()).is_ok_and(|limit| value >= limit)
}

/// Whether a code lies in division 45, works (byggentreprenad).
fn is_works(code: &CpvCode) -> bool {
    CpvCode::parse("45000000-7").is_ok_and(|works| works.includes(code))
}
