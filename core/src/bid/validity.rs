//! How long the bid binds.

use super::case::{Case, Consequence, Judged, Ruling};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::RuleId;
use crate::law::Citation;

/// Whether the bid binds as long as the tender demands: months or days counted from the day of
/// the deadline, or to a day that is stated, which is counted from nothing. Both days are
/// inclusive and the last is never moved off a holiday.
///
/// A bid that binds for a shorter time does not meet the tender and cannot be made longer
/// after the deadline without being changed: ground for rejection.
pub(super) fn validity(case: &Case<'_>) -> Result<Judged, Error> {
    let about = case.whole_bid();
    let stated = || case.chapter.cite(("10", "10"), ("19", "2"));
    let Some(validity) = case.tender.bid_validity else {
        let ruling = Ruling::NotApplicable("no_validity_demanded");
        let judged = case.judge_without_basis(RuleId::VALIDITY, about, &ruling);
        return Ok(judged.unstated("bidValidity", true).with_basis(stated()));
    };
    let deadline = case.deadline_day();
    let demanded = validity.last_day(deadline).map_err(|error| error.at("tender.bidValidity"))?;
    // A validity that is over when bids come in binds nobody; the day is likely a slip.
    let over = demanded.is_some() && demanded < deadline;
    let ruling = match (demanded, case.bid.valid_until) {
        _ if over => Ruling::Judgement("validity_ends_before_deadline"),
        (Some(demanded), Some(until)) if until >= demanded => Ruling::Met,
        (Some(_), Some(_)) => Ruling::Broken(Consequence::Rejectable),
        (demanded, until) => {
            let mut missing = Vec::new();
            if demanded.is_none() {
                missing.push("tender.bidDeadline.on");
            }
            if until.is_none() {
                missing.push("bid.validUntil");
            }
            Ruling::unknown(missing)
        }
    };
    let judged = case
        .judge_without_basis(RuleId::VALIDITY, about, &ruling)
        .with_known("deadlineOn", deadline)
        .with_known("demandedUntil", demanded)
        .with_known("validUntil", case.bid.valid_until)
        .with_basis(stated());
    let Some(length) = validity.length() else {
        return Ok(judged);
    };
    Ok(judged
        .with_fact("period", length.to_string().as_str())
        .with_basis([Citation::of("1930:173", None, "1").by_analogy()])
        // No statute says how the length in a tender is counted; this is how it is done.
        .with_confidence(Confidence::Medium))
}
