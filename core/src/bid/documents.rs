//! Documents: there, not too old, signed.

use super::case::{Case, Consequence, Judged, Ruling, Submitted};
use super::shape::SubmittedDocument;
use crate::finding::{About, Fact, RuleId};
use crate::tender::DemandedDocument;

/// One finding for each document the tender asks for: is it there, and is it fresh enough.
///
/// The age is counted in days from the day the document bears to the day of the deadline.
/// What is missing or too old may be completed if the authority lets it, so it is curable.
pub(super) fn documents(case: &Case<'_>) -> Vec<Judged> {
    each(case, RuleId::DOCUMENT, document)
}

/// One finding for each document the tender asks for: is it signed, if it must be.
pub(super) fn signatures(case: &Case<'_>) -> Vec<Judged> {
    each(case, RuleId::SIGNATURE, signature)
}

fn each(
    case: &Case<'_>,
    rule: RuleId,
    judge: fn(&Case<'_>, &DemandedDocument, RuleId, Option<About>) -> Judged,
) -> Vec<Judged> {
    let demanded = case.tender.documents.as_deref().unwrap_or_default();
    if demanded.is_empty() {
        let because = match case.tender.documents {
            Some(_) => "no_documents_to_submit",
            None => "no_documents_demanded",
        };
        let ruling = Ruling::NotApplicable(because);
        let judged = case.judge(rule, case.whole_bid(), &ruling);
        return vec![judged.unstated("documents", case.tender.documents.is_none())];
    }
    let about = |document: &DemandedDocument| document.id.clone().map(About::Document);
    let of = |document: &DemandedDocument| {
        let judged = judge(case, document, rule, about(document));
        let attach = judged.consequence.and(document.id.clone());
        judged.attaching(attach).with_known("title", document.title.as_deref())
    };
    demanded.iter().map(of).collect()
}

fn lookup<'a>(case: &Case<'a>, demanded: &DemandedDocument) -> Submitted<'a> {
    match &demanded.id {
        Some(id) => case.submitted(id),
        None => Submitted::Unknown("tender.documents.id"),
    }
}

fn document(
    case: &Case<'_>,
    demanded: &DemandedDocument,
    rule: RuleId,
    about: Option<About>,
) -> Judged {
    let found = match lookup(case, demanded) {
        Submitted::There(found) => found,
        not_there => {
            let ruling = not_found(demanded.required, &not_there);
            return case.judge(rule, about, &ruling);
        }
    };
    let Some(max) = demanded.max_age_days else {
        return case.judge(rule, about, &Ruling::Met);
    };
    let max = i64::from(max);
    // Of several copies the freshest counts; one without a date may be fresher still.
    let dated = found.iter().filter_map(|document| document.dated).max();
    let deadline = case.deadline_day();
    let age = match (dated, deadline) {
        (Some(dated), Some(on)) => Some(dated.days_until(on)),
        _ => None,
    };
    let undated = found.iter().any(|document| document.dated.is_none());
    let ruling = match age {
        Some(age) if age < 0 => Ruling::Judgement("document_dated_after_deadline"),
        Some(age) if age <= max => Ruling::Met,
        Some(_) if !undated => Ruling::Broken(Consequence::Curable("freshDocument")),
        _ => {
            let mut missing = Vec::new();
            if undated {
                missing.push("bid.documents.dated");
            }
            if deadline.is_none() {
                missing.push("tender.bidDeadline.on");
            }
            Ruling::unknown(missing)
        }
    };
    case.judge(rule, about, &ruling)
        .with_fact("maxAgeDays", Fact::Days(max))
        .with_known("dated", dated)
        .with_known("deadlineOn", deadline)
        .with_known("ageDays", age.map(Fact::Days))
}

fn not_found(required: Option<bool>, submitted: &Submitted<'_>) -> Ruling {
    let unknown = match submitted {
        Submitted::Unknown(path) => Some(*path),
        _ => None,
    };
    match (required, unknown) {
        (Some(false), _) => Ruling::NotApplicable("document_not_demanded"),
        (Some(true), Some(path)) => Ruling::unknown(vec![path]),
        (Some(true), None) => Ruling::Broken(Consequence::Curable("missingDocument")),
        (None, path) => {
            let mut missing = vec!["tender.documents.required"];
            missing.extend(path);
            Ruling::unknown(missing)
        }
    }
}

fn signature(
    case: &Case<'_>,
    demanded: &DemandedDocument,
    rule: RuleId,
    about: Option<About>,
) -> Judged {
    if demanded.signed != Some(true) {
        return case.judge(rule, about, &Ruling::NotApplicable("no_signature_demanded"));
    }
    let ruling = match lookup(case, demanded) {
        Submitted::There(found) => signed(&found),
        Submitted::Absent => Ruling::NotApplicable("document_not_there"),
        Submitted::Unknown(_) if demanded.required == Some(false) => {
            Ruling::NotApplicable("document_not_demanded")
        }
        Submitted::Unknown(path) => Ruling::unknown(vec![path]),
    };
    case.judge(rule, about, &ruling)
}

fn signed(found: &[&SubmittedDocument]) -> Ruling {
    if found.iter().any(|document| document.signed == Some(true)) {
        Ruling::Met
    } else if found.iter().any(|document| document.signed.is_none()) {
        Ruling::unknown(vec!["bid.documents.signed"])
    } else {
        Ruling::Broken(Consequence::Curable("signedDocument"))
    }
}
