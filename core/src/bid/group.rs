//! Bids of several suppliers together.

use super::case::{Case, Judged, Ruling};
use crate::finding::{Fact, RuleId};

/// Whether several suppliers bid together.
///
/// They may, and need no legal form to bid; the authority may ask for one once the contract
/// is awarded (4:5, 19:4). So nothing is demanded of a group here.
pub(super) fn group(case: &Case<'_>) -> Judged {
    let members = case.bid.members.as_deref().unwrap_or_default();
    let ruling = match (&case.bid.members, members) {
        (None, _) => Ruling::NotApplicable("no_group_stated"),
        (Some(_), []) => Ruling::NotApplicable("no_group"),
        _ => Ruling::Met,
    };
    let count = i64::try_from(members.len()).unwrap_or(i64::MAX);
    case.judge_without_basis(RuleId::GROUP, case.whole_bid(), &ruling)
        .unstated("group", case.bid.members.is_none())
        .with_known("members", (count > 0).then_some(Fact::Count(count)))
        .with_basis(case.chapter.cite(("4", "5"), ("19", "4")))
}
