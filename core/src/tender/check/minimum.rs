//! Minimum times in days: 11 kap. LOU, and chapter 8 of the act of 2007.

use super::other_acts::{self, open_rule, staged_rule};
use super::period::{Adjustment, Minimum, Way, When, all};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::tender::case::{Applies, Case, Ground, Open};
use crate::tender::{AgreementKind, Authority, BidDeadline, Procedure};
use crate::wire::ordered;

/// A section, by act, chapter and number.
pub(super) type Section = (&'static str, &'static str, &'static str);

pub(super) const SENT: &str = "tender.noticeSentOn";
pub(super) const INVITED: &str = "tender.invitedOn";
pub(super) const DEADLINE: &str = "tender.bidDeadline.on";
const DOCUMENTS_OPEN: &str = "tender.documentsOpenOnline";
const SENT_ELECTRONICALLY: &str = "tender.noticeSentElectronically";
pub(super) const REQUESTS: &str = "tender.requestDeadline.on";

/// The minimum times, in the order of the rules.
pub(super) fn of_2016(case: &Case<'_>) -> Result<Vec<Finding>, Error> {
    let mut findings = vec![open_period(case, Ground::Directive2016)?];
    findings.extend(stages(case, Ground::Directive2016)?);
    Ok(findings)
}

pub(super) fn of_2007(case: &Case<'_>) -> Result<Vec<Finding>, Error> {
    let mut findings = vec![open_period(case, Ground::Directive2007)?];
    findings.extend(stages(case, Ground::Directive2007)?);
    Ok(findings)
}

/// Whether the rule speaks of the tender: its part of the act and one of its procedures.
pub(super) fn speaks(
    case: &Case<'_>,
    ground: Ground,
    procedures: &[Procedure],
) -> Result<(), Outcome> {
    let governed = case.governed(ground);
    if let Applies::No(because) = governed {
        return Err(Outcome::not_applicable(because));
    }
    let procedure = match case.tender.procedure {
        Some(procedure) if !procedures.contains(&procedure) => {
            return Err(Outcome::not_applicable("another_procedure"));
        }
        Some(_) => None,
        None => Some("tender.procedure"),
    };
    match (governed, procedure) {
        (Applies::Open(Open::Missing(mut paths)), path) => {
            paths.extend(path.map(str::to_owned));
            Err(Open::Missing(paths).outcome())
        }
        (Applies::Open(open), _) => Err(open.outcome()),
        (_, Some(path)) => Err(Outcome::unknown([path])),
        (_, None) => Ok(()),
    }
}

/// The time for bids in the open procedure.
pub(super) fn open_period(case: &Case<'_>, ground: Ground) -> Result<Finding, Error> {
    let (rule, section) = open_rule(ground);
    if let Err(outcome) = speaks(case, ground, &[Procedure::Open]) {
        return Ok(case.under(rule, outcome, section));
    }
    let minimum = match open_minimum(case, ground) {
        Ok(minimum) => minimum,
        Err(open) => return Ok(case.under(rule, open.outcome(), section)),
    };
    let deadline = case.tender.bid_deadline.as_ref();
    judged(
        case,
        (rule, section),
        &minimum,
        &Span { from: (case.tender.notice_sent_on, SENT), until: (deadline, DEADLINE) },
    )
}

/// What a period runs from and to, and where both are stated.
struct Span<'a> {
    from: (Option<Day>, &'static str),
    until: (Option<&'a BidDeadline>, &'static str),
}

/// The finding on one period.
fn judged(
    case: &Case<'_>,
    (rule, section): (RuleId, Section),
    minimum: &Minimum,
    span: &Span<'_>,
) -> Result<Finding, Error> {
    let until = span.until.0.and_then(|deadline| deadline.on);
    let mut missing: Vec<&str> = Vec::new();
    if span.from.0.is_none() {
        missing.push(span.from.1);
    }
    if until.is_none() {
        missing.push(span.until.1);
    }
    let (outcome, least) = match (span.from.0, span.until.0) {
        (Some(from), Some(deadline)) if until.is_some() => {
            minimum.judge(from, deadline).map_err(|error| error.at(span.from.1))?
        }
        _ => {
            missing.extend(minimum.paths());
            (Outcome::Unknown { missing: ordered::sorted(missing) }, None)
        }
    };
    let finding = case.under(rule, outcome, section);
    let finding = minimum.shown(finding, span.from.0, least.as_ref())?;
    Ok(with_days(finding, span, until))
}

fn with_days(mut finding: Finding, span: &Span<'_>, until: Option<Day>) -> Finding {
    if let Some(day) = span.from.0 {
        let name = match span.from.1 {
            SENT => "noticeSentOn",
            REQUESTS => "requestsBy",
            _ => "invitedOn",
        };
        finding = finding.with_fact(name, day);
    }
    if let Some(day) = until {
        let name = if span.until.1 == REQUESTS { "requestsBy" } else { "deadlineOn" };
        finding = finding.with_fact(name, day);
    }
    match (span.from.0, until) {
        (Some(first), Some(last)) => {
            let name = if span.until.1 == REQUESTS { "requestDays" } else { "bidDays" };
            finding.with_fact(name, Fact::Days(first.days_until(last)))
        }
        _ => finding,
    }
}

/// A length of the act under a key.
pub(super) fn way(
    case: &Case<'_>,
    name: &'static str,
    key: &str,
    when: When,
    adjusted: bool,
) -> Result<Way, Open> {
    let (days, value) = case.count(key)?;
    Ok(Way { name, days, value, when, adjusted })
}

fn adjustment(case: &Case<'_>, key: &str, sign: i64, when: When) -> Result<Adjustment, Open> {
    let (days, value) = case.count(key)?;
    Ok(Adjustment { days: i64::from(days).saturating_mul(sign), value, when })
}

/// The lengths of the time for bids in the open procedure.
pub(crate) fn open_minimum(case: &Case<'_>, ground: Ground) -> Result<Minimum, Open> {
    if ground == Ground::Directive2007 {
        return open_minimum_2007(case);
    }
    if let Some(minimum) = other_acts::open_minimum(case, ground) {
        return minimum;
    }
    let sent = case.tender.notice_sent_on;
    let prefix = if ground == Ground::DirectiveLuf { "luf." } else { "lou." };
    let key = |name: &str| [prefix, "open.minimum_days", name].concat();
    Ok(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "eSubmission", &key(".e_submission"), e_submission(case), true),
            way(
                case,
                "priorNotice",
                &key(".prior_notice"),
                prior_notice(case, prefix, sent)?,
                true,
            ),
            way(case, "urgency", &key(".urgent"), urgency(case), false),
        ])?,
        adjustments: all(vec![documents_not_open(case, prefix)])?,
    })
}

/// Whether a prior notice was sent in the time that shortens the period, 11 kap. 5 §.
fn prior_notice(case: &Case<'_>, prefix: &str, sent: Option<Day>) -> Result<When, Open> {
    let Some(notice) = &case.tender.prior_notice else {
        return Ok(When::NotClaimed("prior_notice_in_time"));
    };
    let (least, _) = case.count(&[prefix, "prior_notice.minimum_days_before"].concat())?;
    let (most, _) = case.count(&[prefix, "prior_notice.maximum_months_before"].concat())?;
    Ok(match (notice.sent_on, sent) {
        (Some(earlier), Some(sent)) => {
            let in_time = earlier.days_until(sent) >= i64::from(least)
                && earlier.plus_months(most).map_or(true, |last| sent <= last);
            if in_time { When::Holds } else { When::Fails }
        }
        _ => When::Judged("prior_notice_in_time"),
    })
}

/// The same where the act asks more of the prior notice than its time, which a person must judge.
fn prior_notice_judged(case: &Case<'_>, prefix: &str) -> Result<When, Open> {
    Ok(match prior_notice(case, prefix, case.tender.notice_sent_on)? {
        When::Fails => When::Fails,
        When::NotClaimed(_) => When::NotClaimed("prior_notice_2007"),
        _ => When::Judged("prior_notice_2007"),
    })
}

pub(super) fn e_submission(case: &Case<'_>) -> When {
    When::stated(case.tender.e_submission, "tender.eSubmission")
}

/// Urgency is stated with its reason; whether it is real is left to a person.
pub(super) fn urgency(case: &Case<'_>) -> When {
    match case.tender.urgent {
        Some(_) => When::Judged("urgency_is_real"),
        None => When::NotClaimed("urgency_is_real"),
    }
}

fn documents_not_open(case: &Case<'_>, prefix: &str) -> Result<Adjustment, Open> {
    let when = When::denied(case.tender.documents_open_online, "tender.documentsOpenOnline");
    adjustment(case, &[prefix, "documents_not_open.extra_days"].concat(), 1, when)
}

fn open_minimum_2007(case: &Case<'_>) -> Result<Minimum, Open> {
    let tender = case.tender;
    let prior = prior_notice_judged(case, "lou2007.")?;
    let key = |name: &str| ["lou2007.open.minimum_days", name].concat();
    Ok(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "priorNotice", &key(".prior_notice"), prior, true),
            way(case, "priorNotice", &key(".prior_notice_floor"), prior, false),
        ])?,
        adjustments: all(vec![
            electronic_notice(case),
            adjustment(
                case,
                "lou2007.e_documents.reduction_days",
                -1,
                When::stated(tender.documents_open_online, "tender.documentsOpenOnline"),
            ),
        ])?,
    })
}

fn electronic_notice(case: &Case<'_>) -> Result<Adjustment, Open> {
    let stated = case.tender.notice_sent_electronically;
    let when = When::stated(stated, SENT_ELECTRONICALLY);
    adjustment(case, "lou2007.e_notice.reduction_days", -1, when)
}

/// The procedures in which suppliers first ask to take part.
pub(crate) const STAGED: &[Procedure] = &[
    Procedure::Restricted,
    Procedure::Negotiated,
    Procedure::CompetitiveDialogue,
    Procedure::InnovationPartnership,
];

/// The two periods of a procedure in stages: requests to participate, and bids.
pub(super) fn stages(case: &Case<'_>, ground: Ground) -> Result<Vec<Finding>, Error> {
    let (rule, section) = staged_rule(ground);
    if let Err(outcome) = speaks(case, ground, STAGED) {
        return Ok(vec![case.under(rule, outcome, section)]);
    }
    let requests = match request_minimum(case, ground) {
        Ok(minimum) => requests(case, (rule, section), &minimum)?,
        Err(open) => case.under(rule, open.outcome(), section),
    };
    let bids = match bid_minimum(case, ground) {
        Ok(Some(minimum)) => bids(case, (rule, section), &minimum)?,
        Ok(None) => case.under(rule, Outcome::not_applicable("no_minimum_for_bids"), section),
        Err(open) => case.under(rule, open.outcome(), section),
    };
    Ok(vec![requests.with_fact("stage", "requests"), bids.with_fact("stage", "bids")])
}

/// The lengths of the time for requests to participate.
pub(crate) fn request_minimum(case: &Case<'_>, ground: Ground) -> Result<Minimum, Open> {
    if let Some(minimum) = other_acts::request_minimum(case, ground) {
        return minimum;
    }
    let dynamic = case.tender.agreement == Some(AgreementKind::DynamicSystem);
    if ground == Ground::Directive2007 {
        let key = |name: &str| ["lou2007.restricted.requests.minimum_days", name].concat();
        let urgent = urgency(case);
        let by_e_notice = match (case.tender.notice_sent_electronically, urgent) {
            (Some(true), urgent) => urgent,
            (Some(false), _) => When::Fails,
            (None, When::Judged(question)) => When::JudgedIf(SENT_ELECTRONICALLY, question),
            (None, urgent) => urgent,
        };
        return Ok(Minimum {
            ways: all(vec![
                way(case, "mainRule", &key(""), When::Holds, true),
                way(case, "urgency", &key(".urgent"), urgent, false),
                way(case, "urgency", &key(".urgent_e_notice"), by_e_notice, false),
            ])?,
            adjustments: all(vec![electronic_notice(case)])?,
        });
    }
    let (key, urgent) = match case.tender.procedure {
        _ if dynamic => ("lou.dynamic.requests.minimum_days", None),
        Some(Procedure::CompetitiveDialogue | Procedure::InnovationPartnership) => {
            ("lou.dialogue.requests.minimum_days", None)
        }
        _ => (
            "lou.restricted.requests.minimum_days",
            Some("lou.restricted.requests.minimum_days.urgent"),
        ),
    };
    let mut ways = vec![way(case, "mainRule", key, When::Holds, false)];
    ways.extend(urgent.map(|key| way(case, "urgency", key, urgency(case), false)));
    Ok(Minimum { ways: all(ways)?, adjustments: Vec::new() })
}

/// The lengths of the time for bids after the invitation; none where the act has no minimum.
pub(crate) fn bid_minimum(case: &Case<'_>, ground: Ground) -> Result<Option<Minimum>, Open> {
    let tender = case.tender;
    if matches!(
        tender.procedure,
        Some(Procedure::CompetitiveDialogue | Procedure::InnovationPartnership)
    ) {
        return Ok(None);
    }
    if let Some(minimum) = other_acts::bid_minimum(case, ground) {
        return minimum;
    }
    if ground == Ground::Directive2007 {
        let key = |name: &str| ["lou2007.restricted.bids.minimum_days", name].concat();
        let open = When::stated(tender.documents_open_online, "tender.documentsOpenOnline");
        return Ok(Some(Minimum {
            ways: all(vec![
                way(case, "mainRule", &key(""), When::Holds, true),
                way(case, "urgency", &key(".urgent"), urgency(case), false),
            ])?,
            adjustments: all(vec![adjustment(
                case,
                "lou2007.e_documents.reduction_days",
                -1,
                open,
            )])?,
        }));
    }
    if tender.agreement == Some(AgreementKind::DynamicSystem) {
        let ways = vec![way(case, "mainRule", "lou.dynamic.bids.minimum_days", When::Holds, false)];
        return Ok(Some(Minimum { ways: all(ways)?, adjustments: Vec::new() }));
    }
    let key = |name: &str| ["lou.restricted.bids.minimum_days", name].concat();
    let sent = tender.notice_sent_on;
    Ok(Some(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "eSubmission", &key(".e_submission"), e_submission(case), true),
            way(
                case,
                "priorNotice",
                &key(".prior_notice"),
                prior_notice(case, "lou.", sent)?,
                true,
            ),
            way(case, "noAgreement", &key(".no_agreement"), by_agreement(case), false),
            way(case, "urgency", &key(".urgent"), urgency(case), false),
        ])?,
        adjustments: all(vec![documents_not_open(case, "lou.")])?,
    }))
}

/// An authority other than the state may agree on the time with all candidates; where they do
/// not agree, a shorter least time applies to it, 11 kap. 7 §.
fn by_agreement(case: &Case<'_>) -> When {
    let authority = case.tender.buyer.as_ref().and_then(|buyer| buyer.authority);
    match (authority, case.tender.bid_time_agreed) {
        (Some(Authority::Central), _) => When::Fails,
        (None, Some(_)) => When::If("tender.buyer.authority"),
        (_, None) => When::If("tender.bidTimeAgreed"),
        (Some(Authority::Subcentral), Some(_)) => When::Holds,
    }
}

/// The time for requests. Where the last day for them is not known, that for bids bounds it:
/// a request cannot come in after the bids. It decides only where no claim could shorten the
/// period enough, so that a tender with less in it is not decided by what it lacks.
fn requests(case: &Case<'_>, rule: (RuleId, Section), minimum: &Minimum) -> Result<Finding, Error> {
    let tender = case.tender;
    let from = (tender.notice_sent_on, SENT);
    let stated = tender.request_deadline.as_ref();
    if stated.and_then(|deadline| deadline.on).is_none() && case.deadline_on().is_some() {
        let bound = Span { from, until: (tender.bid_deadline.as_ref(), DEADLINE) };
        let finding = judged(case, rule, &minimum.if_claimed(), &bound)?;
        if finding.outcome == Outcome::Breached {
            return Ok(finding);
        }
    }
    judged(case, rule, minimum, &Span { from, until: (stated, REQUESTS) })
}

/// The time for bids. Where the day of the invitation is not known, the last day for requests
/// bounds it: nobody is invited before it.
fn bids(case: &Case<'_>, rule: (RuleId, Section), minimum: &Minimum) -> Result<Finding, Error> {
    let tender = case.tender;
    let until = (tender.bid_deadline.as_ref(), DEADLINE);
    let authority = tender.buyer.as_ref().and_then(|buyer| buyer.authority);
    // In a dynamic purchasing system no time is agreed (8 kap. 11 §), so the kind must be known.
    let agreed = tender.bid_time_agreed == Some(true)
        && authority == Some(Authority::Subcentral)
        && tender.agreement.is_some();
    if agreed && minimum.ways.iter().any(|way| way.name == "noAgreement") {
        let (rule, section) = rule;
        let finding = case.under(rule, Outcome::Satisfied, section);
        let by_agreement = minimum.ways.iter().find(|way| way.name == "noAgreement");
        let finding = match by_agreement {
            Some(way) => finding.with_law_value(&way.value).with_fact("minimumBy", "agreement"),
            None => finding,
        };
        return Ok(with_days(
            finding,
            &Span { from: (tender.invited_on, INVITED), until },
            case.deadline_on(),
        ));
    }
    let requests = tender.request_deadline.as_ref().and_then(|deadline| deadline.on);
    if tender.invited_on.is_none() && requests.is_some() {
        let bound = Span { from: (requests, REQUESTS), until };
        let finding = judged(case, rule, &minimum.if_claimed(), &bound)?;
        if finding.outcome == Outcome::Breached {
            return after_prior_notice(case, rule, unless_agreed(case, minimum, finding));
        }
    }
    let span = Span { from: (tender.invited_on, INVITED), until };
    let finding = unless_agreed(case, minimum, judged(case, rule, minimum, &span)?);
    after_prior_notice(case, rule, finding)
}

/// The time for bids in the restricted procedure after a prior notice, 8 kap. 4 § of the act of
/// 2007 and 9 kap. 3 § LUFS: it runs from the notice and not from the invitation. Whether the
/// prior notice opens it is left to a person.
fn after_prior_notice(
    case: &Case<'_>,
    (rule, section): (RuleId, Section),
    by_invitation: Finding,
) -> Result<Finding, Error> {
    let tender = case.tender;
    let prefix = match &case.ground {
        Ok(Ground::Directive2007) => "lou2007.",
        Ok(Ground::DirectiveLufs) => "lufs.",
        _ => return Ok(by_invitation),
    };
    let restricted = tender.procedure == Some(Procedure::Restricted);
    if !restricted || by_invitation.outcome == Outcome::Satisfied {
        return Ok(by_invitation);
    }
    match prior_notice_judged(case, prefix) {
        Ok(When::Judged(_)) => {}
        Ok(_) => return Ok(by_invitation),
        Err(open) => return Ok(case.under(rule, open.outcome(), section)),
    }
    let key = |name: &str| [prefix, name].concat();
    let span = Span {
        from: (tender.notice_sent_on, SENT),
        until: (tender.bid_deadline.as_ref(), DEADLINE),
    };
    let mut open = None;
    for (name, adjusted) in after_prior_notice_keys(prefix) {
        let parts = way(case, "priorNotice", &key(name), When::Holds, adjusted).and_then(|way| {
            let online = When::stated(tender.documents_open_online, DOCUMENTS_OPEN);
            let cut = adjustment(case, &key("e_documents.reduction_days"), -1, online)?;
            Ok(Minimum { ways: vec![way], adjustments: vec![cut] })
        });
        let minimum = match parts {
            Ok(minimum) => minimum,
            Err(open) => return Ok(case.under(rule, open.outcome(), section)),
        };
        let mut finding = judged(case, (rule, section), &minimum, &span)?;
        match finding.outcome {
            Outcome::Satisfied | Outcome::NeedsJudgement { .. } => {
                finding.outcome = Outcome::needs_judgement("prior_notice_2007");
                return Ok(finding);
            }
            Outcome::Unknown { .. } => open = open.or(Some(finding)),
            _ => {}
        }
    }
    Ok(open.filter(|_| by_invitation.outcome == Outcome::Breached).unwrap_or(by_invitation))
}

/// The keys of the time that should be given, and of the time that must be.
fn after_prior_notice_keys(prefix: &str) -> [(&'static str, bool); 2] {
    match prefix {
        // The act of 2007 has one time for the open and the restricted procedure.
        "lou2007." => [
            ("open.minimum_days.prior_notice", true),
            ("open.minimum_days.prior_notice_floor", false),
        ],
        _ => [
            ("restricted.bids.minimum_days.prior_notice", true),
            ("restricted.bids.minimum_days.prior_notice_floor", false),
        ],
    }
}

/// An agreed time may be as short as the candidates agree, so a short time is no breach while
/// nobody says that none was agreed.
fn unless_agreed(case: &Case<'_>, minimum: &Minimum, mut finding: Finding) -> Finding {
    let authority = case.tender.buyer.as_ref().and_then(|buyer| buyer.authority);
    let may_agree = minimum.ways.iter().any(|way| way.name == "noAgreement");
    if finding.outcome != Outcome::Breached || !may_agree {
        return finding;
    }
    // Under LUF every entity may agree on the time (11 kap. 7 §), under LOU not the state.
    let any = case.ground == Ok(Ground::DirectiveLuf);
    let mut missing = Vec::new();
    match (authority, case.tender.bid_time_agreed) {
        (_, Some(false)) => return finding,
        (Some(Authority::Central), _) if !any => return finding,
        (own, agreed) => {
            let asked = own.is_none() && !any;
            missing.extend(asked.then_some("tender.buyer.authority"));
            missing.extend(agreed.is_none().then_some("tender.bidTimeAgreed"));
            let kind = agreed == Some(true) && case.tender.agreement.is_none();
            missing.extend(kind.then_some("tender.agreement"));
        }
    }
    finding.outcome = Outcome::Unknown { missing: ordered::sorted(missing) };
    finding
}
