//! The form of a tender: its procedure, its days in order, its lots and the proof of its requirements.

use crate::calendar::{Day, comes_twice_in_sweden, instant_in_sweden};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{About, Fact, Finding, Outcome, RuleId};
use crate::law::Citation;
use crate::tender::case::{ACT_2007, ACT_2016, Case, Ground};
use crate::tender::{Procedure, Tender};
use crate::wire::ordered;

/// Whether the part of the act that governs knows the procedure.
pub(super) fn procedure(case: &Case<'_>) -> Finding {
    let rule = RuleId::PROCEDURE;
    let begin = |outcome| case.finding(rule, outcome);
    let Some(procedure) = case.tender.procedure else {
        return begin(Outcome::unknown(["tender.procedure"]));
    };
    // Where the stated procedure alone tells the chapter, it cannot be judged by it.
    let ground = match &case.regime {
        Ok(_) => case.ground.clone(),
        Err(open) => Err(open.clone()),
    };
    let (outcome, basis, confidence) = match (&ground, procedure) {
        (_, Procedure::DirectAward) => {
            (Outcome::not_applicable("direct_award_is_judged_by_value"), None, Confidence::High)
        }
        (Err(open), _) => (open.outcome(), None, Confidence::High),
        (Ok(Ground::Directive2016), _) => (
            in_the_directive(procedure),
            Some(Citation::of(ACT_2016, Some("6"), "1")),
            Confidence::Medium,
        ),
        (Ok(Ground::Light2016), _) => chapter_19(case, procedure),
        (Ok(Ground::Directive2007), _) => (
            in_the_directive(procedure),
            Some(Citation::of("2007:1091", Some("4"), "1")),
            Confidence::Unverified,
        ),
        (
            Ok(Ground::Light2007),
            Procedure::Simplified | Procedure::Selection | Procedure::CompetitiveDialogue,
        ) => (
            Outcome::Satisfied,
            Some(Citation::of("2007:1091", Some("15"), "3")),
            Confidence::Medium,
        ),
        // The procedures of the other acts are left to a person.
        (Ok(ground), _) if ![ACT_2016, ACT_2007].contains(&ground.act()) => (
            Outcome::needs_judgement("procedure_of_another_chapter"),
            Some(Citation::whole(ground.act())),
            Confidence::Medium,
        ),
        (Ok(_), _) => (
            Outcome::needs_judgement("procedure_of_another_chapter"),
            Some(Citation::of("2007:1091", Some("15"), "3")),
            Confidence::Medium,
        ),
    };
    let finding =
        begin(outcome).with_fact("procedure", procedure.as_str()).with_confidence(confidence);
    match basis {
        Some(basis) => finding.with_basis(basis),
        None => finding,
    }
}

fn in_the_directive(procedure: Procedure) -> Outcome {
    match procedure {
        Procedure::Open | Procedure::Restricted => Outcome::Satisfied,
        Procedure::Negotiated | Procedure::CompetitiveDialogue => {
            Outcome::needs_judgement("conditions_of_negotiation")
        }
        Procedure::InnovationPartnership => Outcome::needs_judgement("need_of_innovation"),
        Procedure::NegotiatedWithoutNotice => Outcome::needs_judgement("ground_without_notice"),
        _ => Outcome::Breached,
    }
}

/// From 2022-02-01 the authority shapes its procedure itself; before, the chapter named them.
fn chapter_19(case: &Case<'_>, procedure: Procedure) -> (Outcome, Option<Citation>, Confidence) {
    let basis = Some(Citation::of(ACT_2016, Some("19"), "1"));
    if procedure == Procedure::NegotiatedWithoutNotice {
        return (Outcome::needs_judgement("ground_without_notice"), basis, Confidence::High);
    }
    match case.value("lou.19.answers.days_before") {
        Ok(_) => (Outcome::Satisfied, basis, Confidence::High),
        Err(_) => match procedure {
            Procedure::Simplified | Procedure::Selection | Procedure::CompetitiveDialogue => {
                (Outcome::Satisfied, basis, Confidence::Medium)
            }
            _ => (
                Outcome::needs_judgement("procedure_of_another_chapter"),
                basis,
                Confidence::Medium,
            ),
        },
    }
}

/// A stated day and its path.
type Stated = (Option<Day>, &'static str);

/// The pairs of days of which the first does not come after the second.
fn pairs(tender: &Tender) -> Vec<(Stated, Stated)> {
    let deadline = (tender.bid_deadline.as_ref().and_then(|own| own.on), "deadlineOn");
    let requests = (tender.request_deadline.as_ref().and_then(|own| own.on), "requestsBy");
    let prior = (tender.prior_notice.as_ref().and_then(|own| own.sent_on), "priorNoticeSentOn");
    let started = (tender.started_on, "startedOn");
    let sent = (tender.notice_sent_on, "noticeSentOn");
    let published = (tender.published_on, "publishedOn");
    let invited = (tender.invited_on, "invitedOn");
    let questions = (tender.questions_by, "questionsBy");
    let answers = (tender.answers_by, "answersBy");
    let start = (tender.terms.as_ref().and_then(|terms| terms.start), "start");
    vec![
        (prior, sent),
        (started, sent),
        (sent, published),
        (started, published),
        (sent, requests),
        (published, requests),
        (requests, invited),
        (invited, deadline),
        (requests, deadline),
        (sent, deadline),
        (published, deadline),
        (started, deadline),
        (published, questions),
        (questions, answers),
        (questions, deadline),
        (answers, deadline),
        (deadline, start),
    ]
}

/// Whether the days of the tender follow on one another, and at which instant the deadline falls.
pub(super) fn days_in_order(case: &Case<'_>) -> Result<Finding, Error> {
    let rule = RuleId::DAYS_IN_ORDER;
    let wrong = pairs(case.tender).into_iter().find_map(|((first, name), (second, other))| {
        let (first, second) = (first?, second?);
        (second < first).then_some(((name, first), (other, second)))
    });
    if let Some(((name, first), (other, second))) = wrong {
        let finding = case.finding(rule, Outcome::Breached);
        return Ok(finding.with_fact(name, first).with_fact(other, second));
    }
    let deadline = case.tender.bid_deadline.as_ref();
    let Some(on) = deadline.and_then(|deadline| deadline.on) else {
        return Ok(case.finding(rule, Outcome::unknown(["tender.bidDeadline.on"])));
    };
    let finding = case.finding(rule, Outcome::Satisfied);
    let Some(time) = deadline.and_then(|deadline| deadline.time) else {
        return Ok(finding
            .with_fact("deadline", on)
            .with_fact("deadlineLasts", "wholeDay")
            .with_confidence(Confidence::Medium));
    };
    let instant =
        instant_in_sweden(on, time).map_err(|error| error.at("tender.bidDeadline.time"))?;
    let finding = finding.with_fact("deadline", Fact::Instant(instant));
    Ok(if comes_twice_in_sweden(on, time) {
        finding.with_fact("doubledHour", "earlierInstant").with_confidence(Confidence::Medium)
    } else {
        finding
    })
}

/// Whether the order in which lots are awarded is complete, 4 kap. 15 §; in chapter 19 the
/// section does not apply and the support is doubtful.
pub(super) fn lot_limit(case: &Case<'_>) -> Finding {
    let rule = RuleId::LOT_LIMIT;
    let begin = |outcome| case.under(rule, outcome, (ACT_2016, "4", "15"));
    let Some(limit) = &case.tender.lot_limit else {
        return begin(Outcome::not_applicable("no_lot_limit"));
    };
    let shown = |finding: Finding| {
        finding.with_known("maxLots", limit.max.map(|max| Fact::Count(i64::from(max))))
    };
    let Some(lots) = &case.tender.lots else {
        return shown(begin(Outcome::unknown(["tender.lots"])));
    };
    let Some(order) = &limit.order else {
        return shown(begin(Outcome::needs_judgement("limit_on_bids_or_awards")));
    };
    let ids: Option<Vec<&str>> = lots.iter().map(|lot| lot.id.as_deref()).collect();
    let mut missing = Vec::new();
    missing.extend(ids.is_none().then_some("tender.lots.id"));
    missing.extend(limit.max.is_none().then_some("tender.lotLimit.max"));
    let named: Vec<&str> = order.iter().map(String::as_str).collect();
    let complete = ids.is_some_and(|ids| {
        ids.len() == named.len()
            && ordered::sorted(&ids) == ordered::sorted(&named)
            && ordered::sorted(&ids).len() == ids.len()
    });
    let outcome = if !missing.is_empty() {
        Outcome::Unknown { missing: ordered::sorted(missing) }
    } else if !complete {
        Outcome::Breached
    } else {
        match &case.ground {
            Ok(Ground::Directive2016) => Outcome::Satisfied,
            Ok(_) => Outcome::needs_judgement("lot_limit_without_support"),
            Err(open) => open.outcome(),
        }
    };
    shown(begin(outcome)).with_fact("order", named.join("; ").as_str())
}

/// Whether the documents that prove a requirement are among those that the tender asks for.
pub(super) fn evidence(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for own in case.tender.requirements.iter().flatten() {
        let Some(evidence) = own.evidence.as_ref().filter(|evidence| !evidence.is_empty()) else {
            continue;
        };
        let ids: Option<Vec<&str>> = case.tender.documents.as_ref().map(|documents| {
            documents.iter().filter_map(|document| document.id.as_deref()).collect()
        });
        let all_named = case.tender.documents.iter().flatten().all(|own| own.id.is_some());
        let absent = ids
            .as_ref()
            .and_then(|ids| evidence.iter().find(|document| !ids.contains(&document.as_str())));
        let outcome = match (&ids, absent) {
            (None, _) => Outcome::unknown(["tender.documents"]),
            (Some(_), None) => Outcome::Satisfied,
            (Some(_), Some(_)) if !all_named => Outcome::unknown(["tender.documents.id"]),
            (Some(_), Some(_)) => Outcome::Breached,
        };
        let mut finding = case
            .finding(RuleId::EVIDENCE, outcome)
            .with_fact("evidence", evidence.join("; ").as_str());
        finding = finding.with_known("absentDocument", absent.map(|absent| absent.as_str()));
        findings.push(match &own.id {
            Some(id) => finding.about(About::Requirement(id.clone())),
            None => finding,
        });
    }
    findings
}
