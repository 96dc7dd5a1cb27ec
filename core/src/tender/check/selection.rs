//! Requests to participate in the selective procedure below the threshold.

use super::minimum::{REQUESTS, SENT, speaks};
use super::period::{Minimum, Way, When};
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::tender::Procedure;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Ground};
use crate::wire::ordered;

/// The time for requests in the selective procedure (urvalsförfarande), until 2022-01-31; the
/// wording was not read.
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
    let way = Way { name: "mainRule", days, value, when: When::Holds, adjusted: false };
    let minimum = Minimum { ways: vec![way], adjustments: Vec::new() };
    let deadline = tender.request_deadline.as_ref().filter(|own| own.on.is_some());
    let (Some(sent), Some(deadline)) = (tender.notice_sent_on, deadline) else {
        let missing = [
            tender.notice_sent_on.is_none().then_some(SENT),
            deadline.is_none().then_some(REQUESTS),
        ];
        let missing = ordered::sorted(missing.into_iter().flatten());
        return minimum.shown(begin(Outcome::Unknown { missing }), None, None);
    };
    let (outcome, least) = minimum.judge(sent, deadline).map_err(|error| error.at(SENT))?;
    let finding = minimum.shown(begin(outcome), Some(sent), least.as_ref())?;
    let finding = finding.with_fact("noticeSentOn", sent);
    Ok(match deadline.on {
        Some(day) => finding
            .with_fact("requestsBy", day)
            .with_fact("requestDays", Fact::Days(sent.days_until(day))),
        None => finding,
    })
}
