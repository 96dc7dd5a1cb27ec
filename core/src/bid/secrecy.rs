//! What the bidder asks to be kept secret.

use super::case::{Case, Judged, Ruling};
use crate::confidence::Confidence;
use crate::finding::{About, RuleId};
use crate::law::Citation;

/// One finding for each request; none of them decides whether the bid can be tried.
///
/// The authority tries secrecy when somebody asks for the document, and is not bound by a
/// request, which is of use only if it says what harm disclosure would do.
pub(super) fn secrecy(case: &Case<'_>) -> Vec<Judged> {
    let requests = case.bid.secrecy.as_deref().unwrap_or_default();
    let judge = |about, because| {
        case.judge_without_basis(RuleId::SECRECY, about, &Ruling::NotApplicable(because))
    };
    if requests.is_empty() {
        let because = match case.bid.secrecy {
            Some(_) => "no_secrecy_requested",
            None => "no_secrecy_stated",
        };
        let judged = judge(case.whole_bid(), because);
        return vec![judged.unstated("secrecy", case.bid.secrecy.is_none())];
    }
    requests
        .iter()
        .map(|request| {
            let reason = request.reason.as_deref();
            let because = match reason {
                Some(_) => "secrecy_is_tried_on_request",
                None => "secrecy_request_without_reason",
            };
            let document = request.document.clone().map(About::Document);
            judge(document.or_else(|| case.whole_bid()), because)
                .with_known("secrecyFor", request.part.as_deref())
                .with_known("secrecyReason", reason)
                .with_basis([Citation::of("2009:400", Some("31"), "16")])
                // The section is told from memory.
                .with_confidence(Confidence::Unverified)
        })
        .collect()
}
