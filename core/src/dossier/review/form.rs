//! The partnership and the form of agreement, with what each answer comes to.

use super::not_checked::NotChecked;
use super::paths;
use crate::advice::Need;
use crate::confidence::Confidence;
use crate::dossier::Inference;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, OutcomeKind, RuleId};
use crate::law::{Citation, LawBook};
use crate::partnership::Partnership;

/// The act of 2016, whose conditions of in-house procurement have been read.
const LOU: &str = "2016:1145";

/// The findings on a partnership, and its verdict.
pub(super) fn partnership(
    partnership: &Partnership,
    not_checked: &mut NotChecked,
) -> Result<Vec<Finding>, Error> {
    let assessment = partnership.assess().map_err(paths::refused)?;
    let mut findings = paths::findings(assessment.findings);
    let standing = match assessment.verdict {
        Outcome::Satisfied => "shown",
        Outcome::Breached => "excluded",
        _ => "neitherShownNorExcluded",
    };
    let verdict = paths::outcome(assessment.verdict);
    let mut finding =
        Finding::new(RuleId::DOSSIER_PARTNERSHIP_VERDICT, verdict).with_fact("standing", standing);
    for (name, kind) in [
        ("criteriaSupported", OutcomeKind::Satisfied),
        ("criteriaContradicted", OutcomeKind::Breached),
        ("criteriaOpen", OutcomeKind::Unknown),
    ] {
        let of_kind = assessment.criteria.iter().filter(|own| own.outcome.kind() == kind);
        let count = i64::try_from(of_kind.count()).unwrap_or(i64::MAX);
        finding = finding.with_fact(name, Fact::Count(count));
    }
    findings.push(finding);
    not_checked.add("state_aid_ceiling");
    Ok(findings)
}

/// The findings on the form of agreement, and the form itself, which names the facts of the need
/// that are inferred.
pub(super) fn advice(
    need: &Need,
    inferred: &[Inference],
    law: &LawBook,
) -> Result<Vec<Finding>, Error> {
    let advice = need.form(law).map_err(paths::refused)?;
    let mut findings = paths::findings(advice.findings);
    let of_need = inferred.iter().filter_map(|own| own.path.as_deref());
    let of_need = of_need.filter(|path| *path == "need" || path.starts_with("need."));
    let of_need: Vec<String> = of_need.map(paths::rooted).collect();
    for finding in &mut findings {
        if finding.rule == RuleId::ADVICE_FORM {
            finding.rule = RuleId::DOSSIER_ROUTE;
            if !of_need.is_empty() {
                let paths = Fact::list(of_need.iter().map(String::as_str));
                finding.facts.insert("restsOnInferred".to_owned(), paths);
            }
        }
    }
    if need.same_legal_person == Some(true) {
        findings.push(company_branch(need, law)?);
    }
    Ok(findings)
}

/// What would be asked if the provider were a legal person of its own, for instance a company
/// of the municipality: the conditions of in-house procurement, 3 kap. 11–16 §§ LOU.
fn company_branch(need: &Need, law: &LawBook) -> Result<Finding, Error> {
    let otherwise = need.clone().same_legal_person(false).form(law).map_err(paths::refused)?;
    let finding =
        Finding::new(RuleId::DOSSIER_COMPANY_BRANCH, Outcome::not_applicable("same_legal_person"))
            .with_fact("routeOtherwise", otherwise.route.as_str());
    let asked = paths::rooted_all(&otherwise.missing);
    let finding = if asked.is_empty() {
        finding
    } else {
        finding.with_fact("conditionsAsked", Fact::list(asked.iter().map(String::as_str)))
    };
    let act = need.started_on.and_then(|day| law.recorded_on("lou.act", day).ok());
    Ok(match act {
        Some(act) if act.value != LOU => {
            finding.with_basis(Citation::whole(&act.value)).with_confidence(Confidence::Medium)
        }
        _ => finding.with_basis(Citation::of(LOU, Some("3"), "11–16")),
    })
}
