//! One rule, one subject, one outcome: what several topics, or several entries of a list, say of
//! one thing stands once.

use std::collections::{BTreeMap, BTreeSet};

use super::{Topic, TopicName};
use crate::confidence::Confidence;
use crate::finding::{About, Finding, Outcome, RuleId};
use crate::wire::ordered;

/// Why a question of the choice of form was not answered: it was settled before it was reached.
const NOT_REACHED: &str = "not_reached";
/// The facts that say which of several things of a kind a finding is about.
const NAMING: &[&str] = &[
    "inBid",
    "fault",
    "priceItems",
    "price",
    "item",
    "task",
    "what",
    "staffOf",
    "staffRole",
    "measure",
    "measureBase",
    "periodLabel",
    "periodFrom",
    "periodTo",
    "gapAfter",
    "gapBefore",
    "year",
    "field",
    "otherField",
    "option",
];

/// The topics that were asked about a rule, by the topic in which its findings stand.
pub(super) type Asked = BTreeMap<(TopicName, RuleId), BTreeSet<TopicName>>;

/// Where the findings on one subject of a rule stand, by topic.
type Places = BTreeMap<(RuleId, Vec<String>), Vec<(TopicName, usize)>>;

/// Leaves of each rule and subject one finding, in the topic that says most of it.
pub(super) fn agreed(topics: Vec<Topic>) -> (Vec<Topic>, Asked) {
    let mut by_subject: Places = BTreeMap::new();
    let mut findings: Vec<Option<Finding>> = Vec::new();
    let mut order: Vec<(TopicName, Vec<usize>)> = Vec::new();
    let mut asked_by: BTreeMap<RuleId, BTreeSet<TopicName>> = BTreeMap::new();
    for topic in topics {
        let mut places = Vec::new();
        for finding in topic.findings {
            let place = findings.len();
            by_subject
                .entry((finding.rule, subject(&finding)))
                .or_default()
                .push((topic.topic, place));
            asked_by.entry(finding.rule).or_default().insert(topic.topic);
            places.push(place);
            findings.push(Some(finding));
        }
        order.push((topic.topic, places));
    }
    for said in by_subject.values() {
        settle(said, &mut findings);
    }
    let mut kept = Vec::new();
    let mut asked = Asked::new();
    for (topic, places) in order {
        let mut own = Vec::new();
        for place in places {
            let Some(finding) = findings.get_mut(place).and_then(Option::take) else { continue };
            let by = asked_by.get(&finding.rule).cloned().unwrap_or_default();
            asked.insert((topic, finding.rule), by);
            own.push(finding);
        }
        if !own.is_empty() {
            kept.push(Topic { topic, findings: own });
        }
    }
    (kept, asked)
}

/// Leaves one of the findings on one subject, where the topic stands that knows it.
fn settle(said: &[(TopicName, usize)], findings: &mut [Option<Finding>]) {
    let mut of_topic: Vec<(TopicName, usize, Finding)> = Vec::new();
    for (topic, place) in said {
        let Some(finding) = findings.get_mut(*place).and_then(Option::take) else { continue };
        match of_topic.last_mut() {
            Some((last, _, own)) if last == topic => *own = worse(own.clone(), finding),
            _ => of_topic.push((*topic, *place, finding)),
        }
    }
    let mut best: Option<(usize, Finding)> = None;
    for (_, place, finding) in of_topic {
        best = Some(match best {
            None => (place, finding),
            Some((_, own)) if !knows(&own.outcome) && knows(&finding.outcome) => (place, finding),
            Some((first, own)) => (first, held_against(own, &finding)),
        });
    }
    if let Some((place, finding)) = best
        && let Some(slot) = findings.get_mut(place)
    {
        *slot = Some(finding);
    }
}

/// Of two entries of one list that cannot be told apart the one that lacks more, the first of
/// equals; what is missing in either is missing.
fn worse(first: Finding, second: Finding) -> Finding {
    let missing = match (&first.outcome, &second.outcome) {
        (Outcome::Unknown { missing }, Outcome::Unknown { missing: more }) => {
            ordered::sorted(missing.iter().chain(more).map(String::as_str))
        }
        (one, other) if rank(other) < rank(one) => return second,
        _ => return first,
    };
    Finding { outcome: Outcome::Unknown { missing }, ..first }
}

const fn rank(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Breached => 0,
        Outcome::NeedsJudgement { .. } => 1,
        Outcome::Unknown { .. } => 2,
        Outcome::Satisfied => 3,
        Outcome::NotApplicable { .. } => 4,
    }
}

/// Whether a topic answers the question from what it was given.
fn knows(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Unknown { .. } => false,
        Outcome::NotApplicable { because } => because != NOT_REACHED,
        Outcome::Breached | Outcome::NeedsJudgement { .. } | Outcome::Satisfied => true,
    }
}

/// The answer of the topic that comes first; two topics that decide one thing differently leave
/// it to a person.
fn held_against(first: Finding, other: &Finding) -> Finding {
    match (&first.outcome, &other.outcome) {
        (Outcome::Satisfied, Outcome::Breached) | (Outcome::Breached, Outcome::Satisfied) => {
            let outcome = Outcome::needs_judgement("parts_differ");
            Finding { outcome, ..first }.with_confidence(Confidence::Medium)
        }
        _ => first,
    }
}

/// What a finding is about, so that two of one rule can be told apart.
fn subject(finding: &Finding) -> Vec<String> {
    let mut subject = Vec::new();
    match &finding.about {
        Some(About::Document(id)) => subject.push(["document ", id].concat()),
        Some(About::Requirement(id)) => subject.push(["requirement ", id].concat()),
        Some(About::Lot(id)) => subject.push(["lot ", id].concat()),
        Some(About::Bid(id)) => subject.push(["bid ", id].concat()),
        Some(About::Criterion(id)) => subject.push(["criterion ", id].concat()),
        // Of a cost it is the item that is asked about, whoever bears it.
        Some(About::Party(id)) if finding.rule != RuleId::DOSSIER_COST_BEARER => {
            subject.push(["party ", id].concat());
        }
        Some(About::Party(_)) | None => {}
    }
    for name in NAMING {
        if let Some(fact) = finding.facts.get(*name) {
            subject.push([name, " ", fact.to_string().as_str()].concat());
        }
    }
    subject
}
