//! Exclusion grounds.

use super::case::{Case, Consequence, Judged, Ruling};
use super::chapter::Chapter;
use super::shape::ExclusionGround;
use crate::calendar::{Day, Span};
use crate::finding::{About, RuleId};
use crate::law::{Citation, LawValue};

/// One finding for each ground that is stated, present or not.
///
/// Under chapter 19 every ground is one on which the authority may exclude, after hearing
/// the supplier (19:17). Before it the act says shall for crimes (13:1) and for tax debt
/// that is finally established (13:2), may for the rest; self-cleaning (13:5) and the
/// hearing (13:4) come first in either case. So a ground that is present is a question for
/// a person unless the act says shall. From 2022-07-01, and not in chapter 19, a judgment
/// or an event may be too old to be used (13:1 a, 13:3 a), which without its day, or the day of
/// the deadline, is not known; a debt that is settled is no ground (13:5). A company relied on is replaced, not the bidder excluded (14:7).
pub(super) fn exclusion(case: &Case<'_>) -> Vec<Judged> {
    let grounds = case.bid.exclusion.as_deref().unwrap_or_default();
    if grounds.is_empty() {
        let because = if case.bid.exclusion.is_some() {
            "no_exclusion_ground_present"
        } else {
            "no_exclusion_ground_stated"
        };
        let ruling = Ruling::NotApplicable(because);
        return vec![
            case.judge_without_basis(RuleId::EXCLUSION, case.whole_bid(), &ruling)
                .unstated("exclusion", case.bid.exclusion.is_none())
                .with_basis(case.chapter.cite(("13", "4"), ("19", "17"))),
        ];
    }
    grounds.iter().map(|ground| judge(case, ground)).collect()
}

fn judge(case: &Case<'_>, ground: &ExclusionGround) -> Judged {
    let name = ground.ground.as_deref();
    let section = name.and_then(section);
    let age = age(case, ground, section);
    let relied_on = ground.concerns.as_deref().is_some_and(|name| case.relied_on.has(name));
    let of_whom = unknown_relation(case, ground);
    let ruling = match (ground.present, case.chapter) {
        (None, _) => Ruling::unknown(vec!["bid.exclusion.present"]),
        (Some(false), _) => Ruling::Met,
        (Some(true), Chapter::Directive) => match age.as_ref().map(|age| &age.is_over) {
            Some(Ok(true)) => Ruling::NotApplicable("ground_too_old"),
            // Where the act says may, a person judges the age with the rest.
            Some(Err(path)) if section == Some("1") => Ruling::unknown(vec![*path]),
            _ if section == Some("1") && !of_whom.is_empty() => Ruling::unknown(of_whom),
            _ => directive(ground, section, relied_on),
        },
        (Some(true), Chapter::Nineteen) => Ruling::Judgement("may_exclude"),
        (Some(true), Chapter::Undecided | Chapter::Unread(_)) => {
            Ruling::Judgement("shall_or_may_exclude")
        }
    };
    let sections = match case.chapter {
        Chapter::Unread(_) => case.chapter.cite(("13", "4"), ("19", "17")),
        _ => section
            .map(|section| Citation::of("2016:1145", Some("13"), section))
            .into_iter()
            .chain(case.chapter.cite(("13", "4"), ("19", "17")))
            .collect(),
    };
    let of_directive = |applies: bool, chapter: &'static str, section: &'static str| {
        let applies = applies && case.chapter == Chapter::Directive;
        applies.then(|| Citation::of("2016:1145", Some(chapter), section))
    };
    let cleaned = ground.self_cleaning == Some(true);
    let about = name.map(|name| About::Criterion(name.to_owned()));
    let judged = case
        .judge_without_basis(RuleId::EXCLUSION, about, &ruling)
        .with_known("ground", name)
        .with_known("concerns", ground.concerns.as_deref())
        .with_known("selfCleaning", cleaned.then_some("selfCleaningStated"))
        .with_basis(sections)
        .with_basis(of_directive(cleaned || ground.settled.is_some(), "13", "5"))
        .with_basis(of_directive(relied_on, "14", "7"));
    let judged = match age {
        Some(age) => judged
            .with_known("groundOn", ground.on)
            .with_known("usableUntil", age.usable_until)
            .with_law_value(age.limit),
        None => judged,
    };
    case.with_cure(judged)
}

/// Chapters 13 and 14: what the act says to do about a ground that is present.
fn directive(ground: &ExclusionGround, section: Option<&str>, relied_on: bool) -> Ruling {
    let must = if relied_on {
        Ruling::Broken(Consequence::Curable("otherCompany"))
    } else {
        Ruling::Broken(Consequence::Rejectable)
    };
    let may = if relied_on { "may_ask_to_replace" } else { "may_exclude" };
    match section {
        Some("1") => must,
        // The first paragraph says shall, the second may: it depends on what is established.
        Some("2") => match (ground.settled, ground.established) {
            (Some(true), _) => Ruling::NotApplicable("debt_is_settled"),
            (Some(false), Some(true)) => must,
            (_, Some(false)) => Ruling::Judgement(may),
            _ => Ruling::Judgement("tax_debt_finally_established"),
        },
        Some("3") => Ruling::Judgement(may),
        _ if ground.ground.is_none() => Ruling::unknown(vec!["bid.exclusion.ground"]),
        _ => Ruling::Judgement("shall_or_may_exclude"),
    }
}

/// What is missing to say whether a ground concerns a company relied on, which is replaced, or
/// somebody for whom the bidder is excluded; nothing where the bid tells.
fn unknown_relation(case: &Case<'_>, ground: &ExclusionGround) -> Vec<&'static str> {
    let Some(concerns) = ground.concerns.as_deref() else {
        return Vec::new();
    };
    let bidder = case.bid.bidder.as_ref().and_then(|bidder| bidder.name.as_deref());
    let of_group = case.bid.members.iter().flatten().any(|member| member == concerns);
    if bidder == Some(concerns) || of_group || case.relied_on.has(concerns) {
        return Vec::new();
    }
    match &case.bid.relied_on {
        None => vec!["bid.reliedOn"],
        Some(_) if case.relied_on.nameless => vec!["bid.reliedOn.name"],
        Some(_) => Vec::new(),
    }
}

/// How old a ground may be, where there is a limit.
struct Age<'a> {
    limit: &'a LawValue,
    usable_until: Option<Day>,
    /// Whether that day is over before anybody can decide, by the day of the deadline or of the
    /// start; or what is missing to say so.
    is_over: Result<bool, &'static str>,
}

fn age<'a>(case: &Case<'a>, ground: &ExclusionGround, section: Option<&str>) -> Option<Age<'a>> {
    let limit = match section {
        Some("1") => case.governing.conviction.as_ref(),
        Some("3") => case.governing.event.as_ref(),
        _ => None,
    }?;
    let years = limit.count().ok()?;
    let usable_until = ground.on.and_then(|on| Span::Years(years).after(on).ok());
    let deadline = case.deadline_day();
    let is_over = match (ground.on, usable_until) {
        (None, _) => Err("bid.exclusion.on"),
        // Beyond the years that days are counted in, nothing is over.
        (Some(_), None) => Ok(false),
        (_, last) if last < deadline.max(case.tender.started_on) => Ok(true),
        _ if deadline.is_none() => Err("tender.bidDeadline.on"),
        _ => Ok(false),
    };
    Some(Age { limit, usable_until, is_over })
}

/// The section of chapter 13 that a ground such as `13:2` or `13:3 p. 4` names.
fn section(ground: &str) -> Option<&'static str> {
    let rest = ground.trim().strip_prefix("13:")?;
    let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
    ["1", "2", "3"].into_iter().find(|section| *section == number)
}
