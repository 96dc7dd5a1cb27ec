//! From a finding to the facts of the dossier that its rule looks at, and to where each is stated.

use std::collections::BTreeSet;

use super::agreed::Asked;
use super::{CalendarDay, Topic, TopicName, Trace};
use crate::dossier::Dossier;
use crate::error::Error;
use crate::finding::RuleId;
use crate::wire::{Json, Wire};

/// The facts of a tender on which a bid is checked.
const BIDS: &[&str] = &[
    "bids",
    "tender.startedOn",
    "tender.bidDeadline",
    "tender.procedure",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.bidValidity",
    "tender.lots",
    "tender.lotLimit",
    "tender.requirements",
    "tender.documents",
    "tender.terms",
];
/// The same, and what decides the prices.
const PRICES: &[&str] = &[
    "bids",
    "tender.award",
    "tender.pricing",
    "tender.startedOn",
    "tender.bidDeadline",
    "tender.procedure",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.bidValidity",
    "tender.lots",
    "tender.lotLimit",
    "tender.requirements",
    "tender.documents",
    "tender.terms",
];
/// When a procurement began, and whether it has.
const ACT: &[&str] = &[
    "status",
    "tender.startedOn",
    "tender.noticeSentOn",
    "tender.publishedOn",
    "tender.bidDeadline",
    "tender.requestDeadline",
    "tender.invitedOn",
];
const REGIME: &[&str] = &[
    "status",
    "tender.startedOn",
    "tender.noticeSentOn",
    "tender.publishedOn",
    "tender.bidDeadline",
    "tender.requestDeadline",
    "tender.invitedOn",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.vat",
    "tender.lots",
    "tender.terms",
    "tender.procedure",
];
/// What decides the time for bids and for requests.
const PERIODS: &[&str] = &[
    "status",
    "tender.startedOn",
    "tender.noticeSentOn",
    "tender.publishedOn",
    "tender.bidDeadline",
    "tender.requestDeadline",
    "tender.invitedOn",
    "tender.procedure",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.vat",
    "tender.eSubmission",
    "tender.documentsOpenOnline",
    "tender.priorNotice",
    "tender.urgent",
    "tender.agreement",
    "tender.bidTimeAgreed",
    "tender.noticeSentElectronically",
    "tender.questionsBy",
    "tender.answersBy",
    "tender.questions",
    "tender.lots",
    "tender.terms",
];
/// What the rules on the content of a tender look at.
const CONTENT: &[&str] = &[
    "status",
    "tender.startedOn",
    "tender.noticeSentOn",
    "tender.publishedOn",
    "tender.bidDeadline",
    "tender.requestDeadline",
    "tender.invitedOn",
    "tender.procedure",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.vat",
    "tender.priorNotice",
    "tender.reservation",
    "tender.reservedHistory",
    "tender.lots",
    "tender.lotLimit",
    "tender.requirements",
    "tender.documents",
    "tender.award",
    "tender.criteria",
    "tender.questionsBy",
    "tender.answersBy",
    "tender.terms",
    "tender.agreement",
    "tender.longTermReason",
];
const LEVEL: &[&str] = &[
    "status",
    "tender.startedOn",
    "tender.noticeSentOn",
    "tender.publishedOn",
    "tender.bidDeadline",
    "tender.requestDeadline",
    "tender.invitedOn",
    "tender.cpv",
    "tender.buyer.authority",
    "tender.estimatedValue",
    "tender.vat",
    "budget.frame.lines",
];
const NOTICE: &[&str] = &[
    "assignment.start",
    "assignment.end",
    "assignment.term",
    "assignment.options",
    "assignment.untilFurtherNotice",
    "assignment.minimumTerm",
    "assignment.notice",
];
const DELAY: &[&str] = &[
    "assignment.start",
    "assignment.end",
    "assignment.term",
    "assignment.options",
    "assignment.untilFurtherNotice",
    "assignment.minimumTerm",
    "assignment.notice",
    "assignment.compensation",
];
const OPTIONS: &[&str] = &[
    "assignment.start",
    "assignment.end",
    "assignment.term",
    "assignment.untilFurtherNotice",
    "assignment.minimumTerm",
    "assignment.notice",
    "assignment.options",
];
const HEADROOM: &[&str] = &["budget.frame.lines", "budget.commitments"];
/// Each question is asked only if the ones before it did not settle the form, so every field of
/// the need may decide whether it is reached.
const NEED: &[&str] = &["need.*"];
const EVIDENCE: &[&str] = &["partnership.evidence", "partnership.signedOn"];
const CONTRIBUTIONS: &[&str] =
    &["partnership.contributions", "partnership.partners", "partnership.signedOn"];

const SIGNS: &[&str] = &["partnership.indicators", "partnership.evidence"];
const AUTHORITY: &[&str] = &["partnership.responsibilities", "partnership.partners"];
const TARGETS: &[&str] = &["partnership.outcomes", "partnership.followUp"];

/// The facts of a dossier that a rule may look at in a topic, rooted in the dossier; `.*` is
/// every field of a part.
fn looked_at(topic: TopicName, rule: RuleId) -> &'static [&'static str] {
    match (topic, rule) {
        (TopicName::Dossier, RuleId::DOSSIER_STATUS) => &["status"],
        (TopicName::Dossier, RuleId::DOSSIER_RESPONSIBILITY) => &["responsibilities", "parties"],
        (TopicName::Dossier, RuleId::DOSSIER_COST_BEARER) => {
            &["costs", "assignment.costBearers", "parties"]
        }
        (TopicName::Dossier, RuleId::DOSSIER_COST_AMOUNT) => &["costs"],
        (TopicName::Dossier, RuleId::DOSSIER_IN_KIND) => &["inKind", "parties"],
        (TopicName::Dossier, RuleId::DOSSIER_STAFF) => &["staff", "parties"],
        (TopicName::Dossier, RuleId::DOSSIER_MEASURE) => &["measures"],
        (TopicName::Dossier, _) => &["periods"],
        (TopicName::Tender, RuleId::ACT) => ACT,
        (TopicName::Tender, RuleId::DOSSIER_DIRECT_AWARD_BY_LEVEL) => LEVEL,
        (TopicName::Tender, RuleId::DIRECT_AWARD | RuleId::REGIME) => REGIME,
        (
            TopicName::Tender,
            RuleId::OPEN_MINIMUM
            | RuleId::RESTRICTED_MINIMUM
            | RuleId::REASONABLE_TIME
            | RuleId::OPEN_MINIMUM_2007
            | RuleId::RESTRICTED_MINIMUM_2007
            | RuleId::REASONABLE_TIME_2007
            | RuleId::SELECTION_MINIMUM
            | RuleId::ANSWERS
            | RuleId::ANSWERS_19
            | RuleId::ANSWERS_2007,
        ) => PERIODS,
        (TopicName::Tender, RuleId::EVALUATION_ABSOLUTE) => {
            &["tender.procedure", "tender.award", "tender.estimatedValue", "tender.vat"]
        }
        (TopicName::Tender, _) => CONTENT,
        (TopicName::Bids, RuleId::PRICE | RuleId::DOSSIER_BID_VERDICT)
        | (TopicName::Evaluation, _) => PRICES,
        (TopicName::Bids, _) => BIDS,
        (
            TopicName::Assignment,
            RuleId::OPTION_END | RuleId::OPTION_CALL | RuleId::OPTION_AUTOMATIC,
        ) => OPTIONS,
        (TopicName::Assignment, RuleId::DOSSIER_COST_BEARER) => {
            &["assignment.costBearers", "costs", "parties"]
        }
        (TopicName::Assignment, RuleId::DOSSIER_COST_AMOUNT) => {
            &["assignment.costBearers", "costs"]
        }
        (TopicName::Assignment, RuleId::TERMS_AGREE) => &["assignment.*"],
        (TopicName::Assignment, RuleId::FOLLOW_UP | RuleId::INSIGHT) => {
            &["assignment.followUp", "assignment.start", "followUp", "need.sameLegalPerson"]
        }
        (TopicName::Assignment, RuleId::DELAY) => DELAY,
        (TopicName::Assignment, RuleId::NEXT_PROCUREMENT_PLAN) => &[
            "nextProcurement.*",
            "assignment.start",
            "assignment.end",
            "assignment.term",
            "assignment.options",
        ],
        (TopicName::Assignment, RuleId::DOSSIER_COMPENSATION) => &["assignment.compensation"],
        (TopicName::Assignment, RuleId::DOSSIER_IN_KIND) => &["assignment.inKind", "parties"],
        (TopicName::Assignment, _) => NOTICE,
        (TopicName::Budget, RuleId::DOSSIER_FRAME_LEVEL) => &["budget.frame.lines"],
        (TopicName::Budget, _) => HEADROOM,
        (
            TopicName::Partnership,
            RuleId::CONTRIBUTION_VALUE | RuleId::VOLUNTEERS_OUTSIDE_BUDGET,
        ) => CONTRIBUTIONS,
        (TopicName::Partnership, RuleId::PURCHASE_INDICATORS) => SIGNS,
        (TopicName::Partnership, RuleId::AUTHORITY_STAYS_PUBLIC) => AUTHORITY,
        (TopicName::Partnership, RuleId::PARTNERSHIP_TARGET) => TARGETS,
        (TopicName::Partnership, _) => EVIDENCE,
        (TopicName::Advice, _) => NEED,
    }
}

/// The dossier as a tree, in which the facts that are there can be told from those that are not.
pub(super) struct Facts<'a> {
    dossier: &'a Dossier,
    tree: Json,
}

impl<'a> Facts<'a> {
    /// # Errors
    /// `input.too_large` for a dossier that was not read from JSON and is over a limit.
    pub(super) fn of(dossier: &'a Dossier) -> Result<Self, Error> {
        Ok(Self { dossier, tree: Json::parse(&dossier.to_json()?)? })
    }

    /// The facts that a rule looks at and that are there.
    fn present(&self, topic: TopicName, rule: RuleId) -> Vec<String> {
        let mut present = Vec::new();
        for path in looked_at(topic, rule) {
            match path.strip_suffix(".*") {
                None if self.has(path) => present.push((*path).to_owned()),
                None => {}
                Some(part) => {
                    let Some(Json::Object(fields)) = self.tree.field(part) else { continue };
                    for (field, _) in fields {
                        present.push([part, ".", field].concat());
                    }
                }
            }
        }
        present
    }

    fn has(&self, path: &str) -> bool {
        let mut parts = Vec::new();
        for part in path.split('.') {
            parts.push(part);
        }
        holds(&self.tree, &parts)
    }

    /// Whether a fact that the rule looks at is inferred, wholly or in part.
    pub(super) fn rests_on_inference(&self, topic: TopicName, rule: RuleId) -> bool {
        let present = self.present(topic, rule);
        present.iter().any(|path| !self.dossier.backing(path).because.is_empty())
    }

    /// A trace for each rule of each topic and each fact that it looks at, in whichever topic it
    /// was asked, then for the facts that the calendar alone rests on.
    pub(super) fn traces(
        &self,
        topics: &[Topic],
        asked: &Asked,
        calendar: &[CalendarDay],
    ) -> Vec<Trace> {
        let mut traces = Vec::new();
        let mut traced = BTreeSet::new();
        for topic in topics {
            let mut seen = BTreeSet::new();
            for finding in &topic.findings {
                if !seen.insert(finding.rule) {
                    continue;
                }
                let by = asked.get(&(topic.topic, finding.rule));
                let mut looked_at = BTreeSet::new();
                for asked_by in by.into_iter().flatten() {
                    for path in self.present(*asked_by, finding.rule) {
                        if looked_at.insert(path.clone()) {
                            self.trace(&path, Some((topic.topic, finding.rule)), &mut traces);
                            traced.insert(path);
                        }
                    }
                }
            }
        }
        for day in calendar {
            let path = day.path.strip_prefix("dossier.").unwrap_or(&day.path).to_owned();
            if !traced.contains(&path) {
                self.trace(&path, None, &mut traces);
                traced.insert(path);
            }
        }
        traces
    }

    fn trace(&self, path: &str, by: Option<(TopicName, RuleId)>, traces: &mut Vec<Trace>) {
        let backing = self.dossier.backing(path);
        let because = (!backing.because.is_empty()).then(|| backing.because.join("; "));
        let bare = Trace {
            topic: by.map(|(topic, _)| topic),
            rule: by.map(|(_, rule)| rule),
            path: ["dossier.", path].concat(),
            source: None,
            place: None,
            because,
        };
        if backing.stated.is_empty() {
            traces.push(bare);
            return;
        }
        for (source, place) in backing.stated {
            let (source, place) = (source.map(str::to_owned), place.map(str::to_owned));
            traces.push(Trace { source, place, ..bare.clone() });
        }
    }
}

/// Whether a field is there; in a list, in any of its items.
fn holds(tree: &Json, path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else {
        return true;
    };
    match tree {
        Json::List(items) => items.iter().any(|item| holds(item, path)),
        Json::Object(_) => tree.field(first).is_some_and(|value| holds(value, rest)),
        _ => false,
    }
}
