//! The bidder's organisation number.

use super::case::{Case, Consequence, Judged, Ruling};
use crate::finding::RuleId;
use crate::law::Citation;
use crate::organisation::{NumberCheck, OrganisationGroup};

/// Whether the number the bidder states is well formed.
///
/// It does not say that the organisation exists. A sole trader's number is a person's: it
/// is recognised and never repeated, and neither is a faulty one, which may be a slip in
/// such a number. A fault can be corrected.
pub(super) fn organisation_number(case: &Case<'_>) -> Judged {
    let stated = case.bid.bidder.as_ref().and_then(|bidder| bidder.number.as_ref());
    let check = stated.map(super::StatedNumber::check);
    let ruling = match &check {
        None => Ruling::NotApplicable("no_number_stated"),
        Some(NumberCheck::Faulty { .. }) => Ruling::Broken(Consequence::Curable("correctNumber")),
        Some(_) => Ruling::Met,
    };
    let judged = case
        .judge(RuleId::ORGANISATION_NUMBER, case.whole_bid(), &ruling)
        .unstated("number", stated.is_none())
        .with_basis([Citation::whole("1974:174")]);
    match check {
        Some(NumberCheck::Organisation { number }) => judged
            .with_fact("number", number.to_string().as_str())
            .with_known("group", number.group().map(OrganisationGroup::as_str)),
        Some(NumberCheck::Person) => judged.with_fact("group", OrganisationGroup::Person.as_str()),
        Some(NumberCheck::Faulty { reason, .. }) => judged.with_fact("fault", reason.as_str()),
        None => judged,
    }
}
