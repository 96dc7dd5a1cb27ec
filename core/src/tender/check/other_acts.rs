//! The rules of the acts beside LOU: utilities (LUF), concessions (LUK), defence (LUFS).

use super::answers::{AnswerRule, of_rule};
use super::minimum::{Section, e_submission, open_period, stages, urgency, way};
use super::period::{Adjustment, Minimum, When, all};
use super::value::framework;
use crate::error::Error;
use crate::finding::{Finding, RuleId};
use crate::tender::case::{ACT_2007, ACT_2016, ACT_LUF, ACT_LUFS, ACT_LUK, Case, Ground, Open};
use crate::tender::{AgreementKind, Procedure, ProcurementAct};

const DOCUMENTS: &str = "tender.documentsOpenOnline";
const E_NOTICE: &str = "tender.noticeSentElectronically";

/// The rule on the time for bids in the open procedure, in the act that governs.
pub(crate) const fn open_rule(ground: Ground) -> (RuleId, Section) {
    match ground {
        Ground::Directive2007 => (RuleId::OPEN_MINIMUM_2007, (ACT_2007, "8", "2")),
        Ground::DirectiveLuf => (RuleId::OPEN_MINIMUM_LUF, (ACT_LUF, "11", "2")),
        Ground::DirectiveLuk => (RuleId::MINIMUM_LUK, (ACT_LUK, "9", "2")),
        _ => (RuleId::OPEN_MINIMUM, (ACT_2016, "11", "2")),
    }
}

/// The rule on the periods of a procedure in stages, in the act that governs.
pub(crate) const fn staged_rule(ground: Ground) -> (RuleId, Section) {
    match ground {
        Ground::Directive2007 => (RuleId::RESTRICTED_MINIMUM_2007, (ACT_2007, "8", "3")),
        Ground::DirectiveLuf => (RuleId::RESTRICTED_MINIMUM_LUF, (ACT_LUF, "11", "3")),
        Ground::DirectiveLuk => (RuleId::MINIMUM_LUK, (ACT_LUK, "9", "2")),
        Ground::DirectiveLufs => (RuleId::RESTRICTED_MINIMUM_LUFS, (ACT_LUFS, "9", "2")),
        _ => (RuleId::RESTRICTED_MINIMUM, (ACT_2016, "11", "3")),
    }
}

/// The rule on reasonable time for bids in the lighter part of an act; LUK has none.
pub(crate) const fn reasonable_rule(ground: Ground) -> Option<(RuleId, Section)> {
    match ground {
        Ground::Light2007 => Some((RuleId::REASONABLE_TIME_2007, (ACT_2007, "15", "9"))),
        Ground::Light2016 => Some((RuleId::REASONABLE_TIME, (ACT_2016, "19", "11"))),
        Ground::LightLuf => Some((RuleId::REASONABLE_TIME_LUF, (ACT_LUF, "19", "11"))),
        Ground::LightLufs => Some((RuleId::REASONABLE_TIME_LUFS, (ACT_LUFS, "15", "10"))),
        _ => None,
    }
}

const fn answers(
    rule: RuleId,
    section: Section,
    grounds: &'static [Ground],
    key: &'static str,
    urgent: Option<&'static str>,
) -> AnswerRule {
    AnswerRule { rule, section, grounds, key, urgent, light_key: None }
}

/// The rules on answers of the other acts. That of LUFS in its chapter 9 speaks of procedures in
/// stages, which is all that chapter has.
pub(crate) const ANSWER_RULES: [AnswerRule; 5] = [
    answers(
        RuleId::ANSWERS_LUF,
        (ACT_LUF, "12", "11"),
        &[Ground::DirectiveLuf],
        "luf.answers.days_before",
        Some("luf.answers.days_before.urgent"),
    ),
    answers(
        RuleId::ANSWERS_LUF_19,
        (ACT_LUF, "19", "13"),
        &[Ground::LightLuf],
        "luf.19.answers.days_before",
        None,
    ),
    answers(
        RuleId::ANSWERS_LUK,
        (ACT_LUK, "10", "11"),
        &[Ground::DirectiveLuk],
        "luk.answers.days_before",
        None,
    ),
    answers(
        RuleId::ANSWERS_LUFS,
        (ACT_LUFS, "9", "10"),
        &[Ground::DirectiveLufs],
        "lufs.answers.days_before",
        Some("lufs.answers.days_before.urgent"),
    ),
    answers(
        RuleId::ANSWERS_LUFS_15,
        (ACT_LUFS, "15", "12"),
        &[Ground::LightLufs],
        "lufs.15.answers.days_before",
        None,
    ),
];

/// The findings of the rules of another act than LOU, where the tender is said to follow it.
pub(super) fn findings(case: &Case<'_>) -> Result<Vec<Finding>, Error> {
    let mut findings = Vec::new();
    let (directive, light, section) = match case.tender.act {
        Some(ProcurementAct::Luf) => (Ground::DirectiveLuf, Ground::LightLuf, "7"),
        Some(ProcurementAct::Luk) => (Ground::DirectiveLuk, Ground::LightLuk, ""),
        Some(ProcurementAct::Lufs) => (Ground::DirectiveLufs, Ground::LightLufs, "5"),
        _ => return Ok(findings),
    };
    if directive != Ground::DirectiveLufs {
        findings.push(open_period(case, directive)?);
    }
    findings.extend(stages(case, directive)?);
    if reasonable_rule(light).is_some() {
        findings.push(super::reasonable(case, light));
    }
    for rule in ANSWER_RULES.iter().filter(|rule| rule.section.0 == directive.act()) {
        findings.extend(of_rule(case, *rule)?);
    }
    match directive {
        Ground::DirectiveLuf => findings.push(framework(
            case,
            (RuleId::FRAMEWORK_TERM_LUF, (ACT_LUF, section, "2")),
            &[(directive, "luf.framework.max_years")],
        )),
        Ground::DirectiveLufs => findings.push(framework(
            case,
            (RuleId::FRAMEWORK_TERM_LUFS, (ACT_LUFS, section, "3")),
            &[(directive, "lufs.framework.max_years")],
        )),
        _ => {}
    }
    Ok(findings)
}

fn added(case: &Case<'_>, key: &str) -> Result<Adjustment, Open> {
    let (days, value) = case.count(key)?;
    let when = When::denied(case.tender.documents_open_online, DOCUMENTS);
    Ok(Adjustment { days: i64::from(days), value, when })
}

fn cut(case: &Case<'_>, key: &str, when: When) -> Result<Adjustment, Open> {
    let (days, value) = case.count(key)?;
    Ok(Adjustment { days: i64::from(days).saturating_neg(), value, when })
}

/// The lengths of the time for bids counted from the notice, under LUK and LUFS; none where the
/// open procedure of LOU and LUF is meant.
pub(super) fn open_minimum(case: &Case<'_>, ground: Ground) -> Option<Result<Minimum, Open>> {
    (ground == Ground::DirectiveLuk).then(|| {
        Ok(Minimum {
            ways: all(vec![
                way(case, "mainRule", "luk.bids.minimum_days", When::Holds, true),
                way(
                    case,
                    "eSubmission",
                    "luk.bids.minimum_days.e_submission",
                    e_submission(case),
                    true,
                ),
            ])?,
            adjustments: all(vec![added(case, "luk.documents_not_open.extra_days")])?,
        })
    })
}

/// The lengths of the time for requests under the other acts.
pub(super) fn request_minimum(case: &Case<'_>, ground: Ground) -> Option<Result<Minimum, Open>> {
    let dynamic = case.tender.agreement == Some(AgreementKind::DynamicSystem);
    let one = |key: &str| {
        Ok(Minimum {
            ways: all(vec![way(case, "mainRule", key, When::Holds, false)])?,
            adjustments: Vec::new(),
        })
    };
    match ground {
        Ground::DirectiveLuf if dynamic => Some(one("luf.dynamic.requests.minimum_days")),
        Ground::DirectiveLuf => Some(one("luf.restricted.requests.minimum_days")),
        Ground::DirectiveLuk => Some(one("luk.requests.minimum_days")),
        Ground::DirectiveLufs => Some(requests_of_lufs(case)),
        _ => None,
    }
}

fn requests_of_lufs(case: &Case<'_>) -> Result<Minimum, Open> {
    let key = |name: &str| ["lufs.restricted.requests.minimum_days", name].concat();
    let sent = case.tender.notice_sent_electronically;
    let by_e_notice = match (sent, urgency(case)) {
        (Some(false), _) => When::Fails,
        (None, When::Judged(question)) => When::JudgedIf(E_NOTICE, question),
        (_, urgent) => urgent,
    };
    Ok(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "urgency", &key(".urgent"), urgency(case), false),
            way(case, "urgency", &key(".urgent_e_notice"), by_e_notice, false),
        ])?,
        adjustments: all(vec![cut(
            case,
            "lufs.e_notice.reduction_days",
            When::stated(sent, E_NOTICE),
        )])?,
    })
}

/// The lengths of the time for bids after the invitation under the other acts; none within it
/// where the act has no minimum.
pub(super) fn bid_minimum(
    case: &Case<'_>,
    ground: Ground,
) -> Option<Result<Option<Minimum>, Open>> {
    match ground {
        Ground::DirectiveLuf => Some(bids_of_luf(case)),
        Ground::DirectiveLuk => Some(bids_of_luk(case).map(Some)),
        Ground::DirectiveLufs => Some(bids_of_lufs(case)),
        _ => None,
    }
}

/// 11 kap. 7 § LUF: as all candidates agreed, else ten days.
fn bids_of_luf(case: &Case<'_>) -> Result<Option<Minimum>, Open> {
    if case.tender.bid_time_agreed == Some(true) {
        return Ok(None);
    }
    // Where agreement is not known to have been sought, ten days are enough with it and without.
    let key = match case.tender.agreement {
        Some(AgreementKind::DynamicSystem) => "luf.dynamic.bids.minimum_days",
        _ => "luf.restricted.bids.minimum_days.no_agreement",
    };
    let ways = all(vec![way(case, "noAgreement", key, When::Holds, true)])?;
    let adjustments = all(vec![added(case, "luf.documents_not_open.extra_days")])?;
    Ok(Some(Minimum { ways, adjustments }))
}

fn bids_of_luk(case: &Case<'_>) -> Result<Minimum, Open> {
    let key = |name: &str| ["luk.bids.staged.minimum_days", name].concat();
    Ok(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "eSubmission", &key(".e_submission"), e_submission(case), true),
        ])?,
        adjustments: all(vec![added(case, "luk.documents_not_open.extra_days")])?,
    })
}

/// 9 kap. 2 and 7 §§ LUFS have a time for bids in the restricted procedure alone.
fn bids_of_lufs(case: &Case<'_>) -> Result<Option<Minimum>, Open> {
    if case.tender.procedure != Some(Procedure::Restricted) {
        return Ok(None);
    }
    let key = |name: &str| ["lufs.restricted.bids.minimum_days", name].concat();
    let open = When::stated(case.tender.documents_open_online, DOCUMENTS);
    Ok(Some(Minimum {
        ways: all(vec![
            way(case, "mainRule", &key(""), When::Holds, true),
            way(case, "urgency", &key(".urgent"), urgency(case), false),
        ])?,
        adjustments: all(vec![cut(case, "lufs.e_documents.reduction_days", open)])?,
    }))
}
