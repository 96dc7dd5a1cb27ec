//! Which chapters a check rests on: the rules are much alike, the sections are not.

use crate::finding::RuleId;
use crate::law::{Citation, LawBook};
use crate::tender::{
    Procedure, ProcurementAct, Regime, RegimeAnswer, Started, Tender, field_of_purchase,
    regime_by_counted_value,
};

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
    /// A stated procedure of chapter 19 settles it; else the regime does, and where that is
    /// undecided, so is the chapter.
    pub(super) fn of(tender: &Tender, law: &LawBook) -> Self {
        let other = match tender.act {
            None | Some(ProcurementAct::Lou) => None,
            Some(ProcurementAct::Luf) => Some("2016:1146"),
            Some(ProcurementAct::Luk) => Some("2016:1147"),
            Some(ProcurementAct::Lufs) => Some("2011:1029"),
        };
        if other.is_some() {
            return Self::Unread(other);
        }
        let deadline = tender.bid_deadline.as_ref().and_then(|deadline| deadline.on);
        // A value of the user's own changes the amount, not the wording of the act.
        // The limit of direct awards runs through both acts, and stands in chapter 19 a
        // exactly while the wording lasts.
        let source = tender
            .started_on
            .or(deadline)
            .and_then(|on| law.recorded_on("lou.direct_award_limit", on).ok())
            .map(|limit| limit.source);
        let act = source.as_ref().and_then(|source| source.act.as_deref());
        let act = [ACT, ACT_BEFORE].into_iter().find(|known| Some(*known) == act);
        let chapter = source.as_ref().and_then(|source| source.chapter.as_deref());
        let read = tender.started_on.is_some() && act == Some(ACT) && chapter == Some("19 a");
        if !read {
            return Self::Unread(act);
        }
        match (tender.procedure, regime(tender, law)) {
            (Some(Procedure::Annex2 | Procedure::Simplified), _)
            | (_, Some(Regime::Lou2016Annex2 | Regime::Lou2016Below)) => Self::Nineteen,
            (_, Some(Regime::Lou2016Directive)) => Self::Directive,
            _ => Self::Undecided,
        }
    }

    /// Whether the chapter rests on a law value of the user's own.
    pub(super) fn is_of_own_law(tender: &Tender, law: &LawBook) -> bool {
        law.has_overlay()
            && answer(tender, law).is_some_and(|answer| {
                answer.findings.iter().any(|finding| finding.overlay == Some(true))
            })
    }

    /// The section of this chapter; both where the chapter is undecided, the act alone
    /// where the wording was not read.
    pub(super) fn cite(self, before: Section, nineteen: Section) -> Vec<Citation> {
        let citation = |(chapter, section): Section| Citation::of(ACT, Some(chapter), section);
        match self {
            Self::Nineteen => vec![citation(nineteen)],
            Self::Directive => vec![citation(before)],
            Self::Undecided => vec![citation(before), citation(nineteen)],
            Self::Unread(act) => act.map(Citation::whole).into_iter().collect(),
        }
    }
}

/// What is missing to say which chapters govern, by path in the tender; nothing where they are
/// known, or where what is missing is the wording of the act.
pub(super) fn missing(chapter: Chapter, tender: &Tender, law: &LawBook) -> Vec<String> {
    match (chapter, tender.started_on) {
        (Chapter::Nineteen | Chapter::Directive, _) | (Chapter::Unread(_), Some(_)) => Vec::new(),
        (_, None) => vec!["tender.startedOn".to_owned()],
        (Chapter::Undecided, Some(_)) => {
            let findings = answer(tender, law).map(|answer| answer.findings).unwrap_or_default();
            let of_regime = findings.iter().filter(|finding| finding.rule == RuleId::REGIME);
            let paths = of_regime.flat_map(|finding| finding.outcome.missing());
            paths.map(|path| field_of_purchase(path).unwrap_or(path).to_owned()).collect()
        }
    }
}

/// The regime where one code, the authority and the value decide it.
pub(super) fn regime(tender: &Tender, law: &LawBook) -> Option<Regime> {
    answer(tender, law)?.regime
}

fn answer(tender: &Tender, law: &LawBook) -> Option<RegimeAnswer> {
    let started = Started::On(tender.started_on?);
    regime_by_counted_value(tender, started, law).ok()
}
