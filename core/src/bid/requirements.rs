//! Requirements: met, answered, proved.

use super::case::{Case, Consequence, Judged, Ruling, Submitted};
use super::chapter::Chapter;
use super::shape::Answer;
use crate::finding::{About, Fact, RuleId};
use crate::law::Citation;
use crate::tender::{Requirement, RequirementKind};

/// One finding for each requirement of the tender.
///
/// A mandatory requirement or one on the supplier that is not met is ground for rejection,
/// unless the tender marks it as curable. Where it is met and a document that is to prove
/// it is not there, the document may be completed; before chapter 19 a self-declaration is
/// provisional proof of what is demanded of the supplier (15:2), and where it is not known
/// whether those chapters govern, neither is whether the proof is enough. Answers that contradict
/// each other can be clarified. A requirement that gives points never decides whether a bid
/// is tried.
pub(super) fn requirements(case: &Case<'_>) -> Vec<Judged> {
    let demanded = case.tender.requirements.as_deref().unwrap_or_default();
    if demanded.is_empty() {
        let because = match case.tender.requirements {
            Some(_) => "no_requirements",
            None => "no_requirements_stated",
        };
        let ruling = Ruling::NotApplicable(because);
        let judged = case.judge(RuleId::REQUIREMENT, case.whole_bid(), &ruling);
        return vec![judged.unstated("requirements", case.tender.requirements.is_none())];
    }
    demanded.iter().map(|requirement| judge(case, requirement)).collect()
}

fn judge(case: &Case<'_>, requirement: &Requirement) -> Judged {
    let about = requirement.id.clone().map(About::Requirement);
    let found = answers(case, requirement);
    let proof = match &found {
        Ok(answers) if met(answers) == Some(true) => evidence(case, requirement, answers),
        _ => Proof::default(),
    };
    let provable =
        requirement.kind == Some(RequirementKind::Qualification) && !proof.absent.is_empty();
    let declares = provable && case.bid.self_declaration == Some(true);
    let may_declare = provable && case.bid.self_declaration.is_none();
    let declared = declares && case.chapter == Chapter::Directive;
    let mut unsettled = Vec::new();
    if declares {
        unsettled.clone_from(&case.governing.missing);
    } else if may_declare && case.chapter == Chapter::Directive {
        unsettled.push("bid.selfDeclaration".to_owned());
    }
    let proof = if declared || !unsettled.is_empty() { Proof::default() } else { proof };
    let ruling = if !unsettled.is_empty() {
        Ruling::unknown(unsettled)
    } else {
        ruling(requirement, &found, &proof)
    };
    let text = requirement.text.as_ref();
    let sv = text.and_then(|text| text.sv.as_deref());
    let en = text.and_then(|text| text.en.as_deref());
    let differ = matches!(&found, Ok(answers) if differ(answers));
    case.judge(RuleId::REQUIREMENT, about, &ruling)
        .with_known("requirementKind", requirement.kind.map(RequirementKind::as_str))
        .with_known("evidenceMissing", proof.absent().map(Fact::Text))
        .with_known("provedBy", declared.then_some("selfDeclaration"))
        .with_known("fault", differ.then_some("answersDiffer"))
        .with_known("title", sv.or(en))
        .with_known("titleEn", en.filter(|_| sv.is_some()))
        .unstated("evaluatedAnswers", is_unanswered(requirement, &found))
        .with_basis(declared.then(|| Citation::of("2016:1145", Some("15"), "2")))
        .attaching(proof.absent.iter().map(ToString::to_string))
}

/// Whether nobody has answered a requirement that gives points: the answer is not there, or
/// says neither whether the bidder meets it nor what shows it.
fn is_unanswered(requirement: &Requirement, found: &Result<Vec<&Answer>, &'static str>) -> bool {
    let said = |answer: &&Answer| answer.met.is_some() || answer.evidence.is_some();
    requirement.kind == Some(RequirementKind::Evaluated)
        && !found.as_ref().is_ok_and(|own| own.iter().any(said))
}

/// Whether one answer says yes and another no.
fn differ(answers: &[&Answer]) -> bool {
    let says = |met| answers.iter().any(|answer| answer.met == Some(met));
    says(true) && says(false)
}

fn ruling(
    requirement: &Requirement,
    found: &Result<Vec<&Answer>, &'static str>,
    proof: &Proof<'_>,
) -> Ruling {
    if requirement.kind == Some(RequirementKind::Evaluated) {
        return Ruling::NotApplicable("requirement_gives_points");
    }
    let mut missing = Vec::new();
    if requirement.kind.is_none() {
        missing.push("tender.requirements.kind");
    }
    let answers = match found {
        Ok(answers) => answers,
        Err(path) => {
            missing.push(*path);
            return Ruling::unknown(missing);
        }
    };
    match met(answers) {
        None => {
            missing.push("bid.answers.met");
            Ruling::unknown(missing)
        }
        // Whether the answers contradict each other, which can be clarified, is not known either.
        Some(false)
            if requirement.curable.is_none() && answers.iter().any(|own| own.met.is_none()) =>
        {
            missing.push("bid.answers.met");
            Ruling::unknown(missing)
        }
        Some(false) => Ruling::when_known(missing, || {
            Ruling::Broken(match requirement.curable {
                Some(true) => Consequence::Curable("proofOfFulfilment"),
                None if differ(answers) => Consequence::Curable("clarification"),
                _ => Consequence::Rejectable,
            })
        }),
        Some(true) if !proof.absent.is_empty() => Ruling::when_known(missing, || {
            Ruling::Broken(if requirement.curable == Some(false) {
                Consequence::Rejectable
            } else {
                Consequence::Curable("missingProof")
            })
        }),
        Some(true) => match proof.unknown {
            Some(path) => Ruling::unknown(vec![path]),
            None => Ruling::Met,
        },
    }
}

/// Whether the requirement is met by the answers to it: a no outweighs a yes.
fn met(answers: &[&Answer]) -> Option<bool> {
    if answers.iter().any(|answer| answer.met == Some(false)) {
        return Some(false);
    }
    let all = answers.iter().all(|answer| answer.met == Some(true));
    (all && !answers.is_empty()).then_some(true)
}

/// The answers to a requirement, or what is missing to find them.
fn answers<'a>(
    case: &Case<'a>,
    requirement: &Requirement,
) -> Result<Vec<&'a Answer>, &'static str> {
    let id = requirement.id.as_deref().ok_or("tender.requirements.id")?;
    if case.bid.answers.is_none() {
        return Err("bid.answers");
    }
    let found = case.answers_to(id);
    // An answer to no requirement may be to this one, and say something else.
    let stray = || {
        let mut answers = case.bid.answers.iter().flatten();
        let says = met(&found);
        answers.any(|own| own.requirement.is_none() && (own.met.is_none() || own.met != says))
    };
    if case.answers.nameless && (found.is_empty() || stray()) {
        return Err("bid.answers.requirement");
    }
    Ok(found)
}

/// What is known of the documents that are to prove a requirement.
#[derive(Default)]
struct Proof<'a> {
    absent: Vec<&'a str>,
    unknown: Option<&'static str>,
}

impl Proof<'_> {
    fn absent(&self) -> Option<String> {
        (!self.absent.is_empty()).then(|| self.absent.join(", "))
    }
}

fn evidence<'a>(
    case: &Case<'_>,
    requirement: &'a Requirement,
    answers: &[&'a Answer],
) -> Proof<'a> {
    let mut proof = Proof::default();
    let named = answers.iter().filter_map(|answer| answer.evidence.as_ref());
    for id in requirement.evidence.iter().chain(named).flatten() {
        match case.submitted(id) {
            Submitted::There(_) => {}
            Submitted::Absent if proof.absent.contains(&id.as_str()) => {}
            Submitted::Absent => proof.absent.push(id),
            Submitted::Unknown(path) => proof.unknown = Some(path),
        }
    }
    proof
}
