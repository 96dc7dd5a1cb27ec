//! What the terms leave unsaid.

use super::{LifeLine, UnknownTerm};
use crate::assignment::answer::{LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::clause::OF_NOTICE;
use crate::assignment::terms::AssignmentTerms;
use crate::assignment::working_days::OF_CALL;
use crate::finding::missing_in_words;
use crate::language::Language;

/// What is unknown, in the order of the terms.
pub(super) fn of(terms: &AssignmentTerms, line: &LifeLine, language: Language) -> Vec<UnknownTerm> {
    let mut unknown = Vec::new();
    let mut add = |absent: bool, path: &'static str, item: Option<&String>| {
        if absent {
            let what = missing_in_words(path, language).unwrap_or(path).to_owned();
            unknown.push(UnknownTerm { path, what, item: item.cloned() });
        }
    };
    let open = terms.until_further_notice == Some(true);
    add(terms.start.is_none(), "terms.start", None);
    add(terms.end.is_none() && terms.term.is_none() && !open, "terms.end", None);
    add(terms.notice.is_none(), "terms.notice", None);
    for own in terms.notice.iter().flatten() {
        add(own.period.is_none(), "terms.notice.period", None);
        add(own.anchor.is_none(), "terms.notice.anchor", None);
        add(own.by.is_none(), "terms.notice.by", None);
        add(own.trigger.is_none(), "terms.notice.trigger", None);
        add(own.form.is_none(), "terms.notice.form", None);
    }
    let asks = asked_by_notice(line);
    for path in [OF_NOTICE, "terms.notice.reach"] {
        add(asks.iter().any(|own| *own == path), path, None);
    }
    if !open {
        let missing = line.options.iter().flat_map(|answer| &answer.missing);
        for path in missing.filter(|path| path.starts_with("terms.options")) {
            for known in OPTIONS.iter().filter(|known| *known == path) {
                add(true, known, None);
            }
        }
    }
    match &terms.compensation {
        None => add(true, "terms.compensation", None),
        Some(own) => {
            let fixed = own.annual.or(own.monthly).or(own.total);
            add(fixed.is_none() && !terms.has_unit_prices(), "terms.compensation.annual", None);
        }
    }
    for own in terms.cost_bearers.iter().flatten() {
        add(own.bearer.is_none(), "terms.costBearers.bearer", own.item.as_ref());
    }
    for own in terms.in_kind.iter().flatten() {
        add(own.provided_by.is_none(), "terms.inKind.providedBy", own.what.as_ref());
        add(own.quantity.is_none(), "terms.inKind.quantity", own.what.as_ref());
    }
    add(terms.adjustment.is_none(), "terms.adjustment", None);
    add(terms.follow_up.is_none(), "terms.followUp", None);
    unknown
}

/// What the answers on notice miss, where they differ by it.
fn asked_by_notice(line: &LifeLine) -> Vec<&String> {
    let by_notice = match &line.notice {
        Some(NoticeAnswer::Readings(answer)) => answer.missing.as_slice(),
        _ => &[],
    };
    let by_latest = match &line.latest {
        Some(LatestNoticeAnswer::Readings(answer)) => answer.missing.as_slice(),
        _ => &[],
    };
    by_notice.iter().chain(by_latest).collect()
}

const OPTIONS: [&str; 7] = [
    "terms.options",
    "terms.options.max",
    "terms.options.months",
    "terms.options.callBefore",
    OF_CALL,
    "terms.options.automatic",
    "terms.options.called",
];
