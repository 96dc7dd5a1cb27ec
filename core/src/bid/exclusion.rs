//! Exclusion grounds.

use super::case::{Case, Consequence, Judged, Ruling};
use super::chapter::Chapter;
use super::shape::ExclusionGround;
use crate::finding::{About, RuleId};
use crate::law::Citation;

/// One finding for each ground that is stated, present or not.
///
/// Under chapter 19 every ground is one on which the authority may exclude, after hearing
/// the supplier (19:17). Before it the act says shall for crimes (13:1) and for tax debt
/// that is finally established (13:2), may for the rest; self-cleaning (13:5) and the
/// hearing (13:4) come first in either case. So a ground that is present is a question for
/// a person unless the act says shall.
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
                .with_basis(case.chapter.cite(("13", "4"), ("19", "17"))),
        ];
    }
    grounds.iter().map(|ground| judge(case, ground)).collect()
}

fn judge(case: &Case<'_>, ground: &ExclusionGround) -> Judged {
    let name = ground.ground.as_deref();
    let section = name.and_then(section);
    let ruling = match (ground.present, case.chapter) {
        (None, _) => Ruling::Unknown(vec!["bid.exclusion.present"]),
        (Some(false), _) => Ruling::Met,
        (Some(true), Chapter::Directive) => shall_or_may(name, section),
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
    let about = name.map(|name| About::Criterion(name.to_owned()));
    case.judge_without_basis(RuleId::EXCLUSION, about, &ruling)
        .with_known("ground", name)
        .with_basis(sections)
}

fn shall_or_may(name: Option<&str>, section: Option<&str>) -> Ruling {
    match section {
        Some("1") => Ruling::Broken(Consequence::Rejectable),
        // The first paragraph says shall, the second may: it depends on what is established.
        Some("2") => Ruling::Judgement("tax_debt_finally_established"),
        Some("3") => Ruling::Judgement("may_exclude"),
        _ if name.is_none() => Ruling::Unknown(vec!["bid.exclusion.ground"]),
        _ => Ruling::Judgement("shall_or_may_exclude"),
    }
}

/// The section of chapter 13 that a ground such as `13:2` or `13:3 p. 4` names.
fn section(ground: &str) -> Option<&'static str> {
    let rest = ground.trim().strip_prefix("13:")?;
    let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
    ["1", "2", "3"].into_iter().find(|section| *section == number)
}
