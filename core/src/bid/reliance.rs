//! Companies whose capacity is relied on.

use super::case::{Case, Consequence, Judged, Ruling};
use crate::finding::{About, RuleId};

/// One finding for each company relied on: is its commitment attached.
///
/// The supplier shows that it will have the resources at hand (14:6, 19:5); how is not
/// laid down, and a commitment is the usual way. One that is not attached can be completed.
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
            let ruling = match company.commitment_attached {
                Some(true) => Ruling::Met,
                Some(false) => Ruling::Broken(Consequence::Curable),
                None => Ruling::Unknown(vec!["bid.reliedOn.commitmentAttached"]),
            };
            let about = company.name.clone().map(About::Party);
            case.judge(RuleId::RELIED_ON_COMMITMENT, about, &ruling).with_basis(capacity())
        })
        .collect()
}
