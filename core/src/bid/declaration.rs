//! The supplier's self-declaration (egen försäkran, ESPD).

use super::case::{Case, Consequence, Judged, Ruling};
use super::chapter::Chapter;
use crate::finding::{Fact, RuleId};

/// Whether a self-declaration is complete, where the act has it.
///
/// Before chapter 19 a supplier may submit one, and is not asked to; one that does, adds a
/// separate one for each company relied on (15:1), which can be completed. Chapter 19 has no
/// self-declaration: nobody is asked for one there, and one that is submitted does no harm.
/// Where it is not known which of them governs, one that would be incomplete under the first is
/// not known to be complete.
pub(super) fn declaration(case: &Case<'_>) -> Judged {
    let companies = case.bid.relied_on.as_deref().unwrap_or_default();
    let mut without = Vec::new();
    let mut unknown = false;
    for company in companies {
        match company.self_declaration {
            Some(true) => {}
            Some(false) => without.push(company.name.as_deref().unwrap_or("?")),
            None => unknown = true,
        }
    }
    let ruling = match (case.chapter, case.bid.self_declaration) {
        (Chapter::Nineteen, _) => Ruling::NotApplicable("no_self_declaration_in_chapter_19"),
        (Chapter::Undecided | Chapter::Unread(_), own) => {
            let incomplete = own == Some(true) && (unknown || !without.is_empty());
            if incomplete && !case.governing.missing.is_empty() {
                Ruling::unknown(case.governing.missing.clone())
            } else {
                Ruling::NotApplicable("self_declaration_not_settled")
            }
        }
        (Chapter::Directive, None) => Ruling::NotApplicable("no_self_declaration_stated"),
        (Chapter::Directive, Some(false)) => Ruling::NotApplicable("self_declaration_is_voluntary"),
        _ if !without.is_empty() => Ruling::Broken(Consequence::Curable("missingDeclarations")),
        _ if unknown => Ruling::unknown(vec!["bid.reliedOn.selfDeclaration"]),
        _ => Ruling::Met,
    };
    let names = (ruling == Ruling::Broken(Consequence::Curable("missingDeclarations")))
        .then(|| Fact::Text(without.join(", ")));
    // Chapter 19 has none, so that nobody has to state one there.
    let unstated = case.chapter != Chapter::Nineteen && case.bid.self_declaration.is_none();
    let judged = case
        .judge_without_basis(RuleId::SELF_DECLARATION, case.whole_bid(), &ruling)
        .unstated("selfDeclaration", unstated)
        .with_known("declarationOf", names)
        .with_basis(case.chapter.cite(("15", "1"), ("19", "17")));
    case.with_cure(judged)
}
