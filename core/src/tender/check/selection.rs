//! Requests to participate in the selective procedure below the threshold.
//!
//! In the act of 2007 the time runs from the day on which the invitation was published
//! (15 kap. 9 §), which is never before it was sent; in the act of 2016, whose wording was not
//! read, from the day on which the notice was sent.

use super::minimum::{REQUESTS, SENT, speaks};
use super::period::{Minimum, Way, When};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::tender::Procedure;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Ground};
use crate::wire::ordered;

const PUBLISHED: &str = "tender.publishedOn";

/// The time for requests in the selective procedure (urvalsförfarande), until 2022-01-31.
pub(super) fn requests(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::SELECTION_MINIMUM;
    let before = speaks(case, Ground::Light2007, &[Procedure::Selection]);
    let later = speaks(case, Ground::Light2016, &[Procedure::Selection]);
    let (key, act) = match (&later, &before) {
        (Ok(()), _) => ("lou.19.selection.requests.minimum_days", ACT_2016),
        (_, Ok(())) => ("lou2007.15.selection.requests.minimum_days", ACT_2007),
        (Err(Outcome::NotApplicable { because }), Err(other)) if because == "another_act" => {
            return Ok(case.finding(rule, other.clone()));
        }
        (Err(outcome), _) => return Ok(case.finding(rule, outcome.clone())),
    };
    let chapter = if act == ACT_2007 { "15" } else { "19" };
    let mut citation = crate::law::Citation::of(act, Some(chapter), "");
    citation.section = None;
    let begin = |outcome| case.finding(rule, outcome).with_basis(citation.clone());
    let (days, value) = match case.count(key) {
        Ok(own) => own,
        Err(open) => return Ok(begin(open.outcome())),
    };
    let tender = case.tender;
    let from = match act {
        ACT_2007 => (tender.published_on, PUBLISHED),
        _ => (tender.notice_sent_on, SENT),
    };
    let way = Way { name: "mainRule", days, value, when: When::Holds, adjusted: false };
    let minimum = Minimum { ways: vec![way], adjustments: Vec::new() };
    let deadline = tender.request_deadline.as_ref().filter(|own| own.on.is_some());
    let (first, last) = (from.0.or(tender.notice_sent_on), deadline.and_then(|own| own.on));
    let shown = |finding: Finding| {
        let named =
            if from.0.is_some() && from.1 == PUBLISHED { "publishedOn" } else { "noticeSentOn" };
        let finding = match first {
            Some(day) => finding.with_fact(named, day),
            None => finding,
        };
        match (first, last) {
            (Some(first), Some(last)) => finding
                .with_fact("requestsBy", last)
                .with_fact("requestDays", Fact::Days(first.days_until(last))),
            _ => finding,
        }
    };
    let judged = match (first, deadline) {
        (Some(first), Some(deadline)) => {
            let (outcome, least) =
                minimum.judge(first, deadline).map_err(|error| error.at(from.1))?;
            Some((first, outcome, least))
        }
        _ => None,
    };
    // What is too short from the sending is too short from the publication.
    match judged {
        Some((first, outcome, least)) if from.0.is_some() || outcome == Outcome::Breached => {
            let finding = minimum.shown(begin(outcome), Some(first), least.as_ref())?;
            Ok(shown(finding))
        }
        _ => {
            let missing = [from.0.is_none().then_some(from.1), last.is_none().then_some(REQUESTS)];
            let missing = ordered::sorted(missing.into_iter().flatten());
            minimum.shown(begin(Outcome::Unknown { missing }), None, None)
        }
    }
}
