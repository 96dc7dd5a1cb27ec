//! Companies whose capacity is relied on.

use super::case::{Case, Consequence, Judged, Ruling, Submitted};
use super::shape::ReliedOn;
use crate::finding::{About, RuleId};

/// One finding for each company relied on: is its commitment attached.
///
/// The supplier shows that it will have the resources at hand (14:6, 19:5); how is not
/// laid down, and a commitment is the usual way. One that is not attached can be completed,
/// and so can one that is said to be in a document that the bid does not hold.
pub(super) fn commitments(case: &Case<'_>) -> Vec<Judged> {
    let companies = case.bid.relied_on.as_deref().unwrap_or_default();
    let capacity = || case.chapter.cite(("14", "6"), ("19", "5"));
    if companies.is_empty() {
        let ruling = Ruling::NotApplicable("nobody_relied_on");
        return vec![
            case.judge_without_basis(RuleId::RELIED_ON_COMMITMENT, case.whole_bid(), &ruling)
                .with_basis(capacity()),
        ];
    }
    companies
        .iter()
        .map(|company| {
            let about = company.name.clone().map(About::Party);
            case.judge(RuleId::RELIED_ON_COMMITMENT, about, &commitment(case, company))
                .with_known("commitmentIn", company.document.as_deref())
                .with_basis(capacity())
        })
        .collect()
}

fn commitment(case: &Case<'_>, company: &ReliedOn) -> Ruling {
    let not_attached = Ruling::Broken(Consequence::Curable("companyCommitment"));
    match (company.commitment_attached, &company.document) {
        (Some(false), _) => not_attached,
        (None, _) => Ruling::unknown(vec!["bid.reliedOn.commitmentAttached"]),
        (Some(true), None) => Ruling::Met,
        (Some(true), Some(document)) => match case.submitted(document) {
            Submitted::There(_) => Ruling::Met,
            Submitted::Absent => not_attached,
            Submitted::Unknown(path) => Ruling::unknown(vec![path]),
        },
    }
}
