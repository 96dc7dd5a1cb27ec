//! The questions, each with the finding that answers it.

use rust_decimal::Decimal;

use super::Need;
use super::answer::Answer;
use crate::confidence::Confidence;
use crate::cpv::CpvRange;
use crate::finding::{Fact, Finding, Outcome, RuleId};
use crate::law::{Citation, LawBook, LawValue};
use crate::partnership::Criterion;

/// The act of 2016.
const LOU: &str = "2016:1145";

/// The criteria that a partnership must meet for the form to be possible.
pub(super) const CRITERIA: &[Criterion] = &[
    Criterion::NonProfitPartner,
    Criterion::SharedGoal,
    Criterion::MutualNeed,
    Criterion::BothContribute,
    Criterion::NotAPurchase,
    Criterion::StateAidCompatible,
    Criterion::NoTransferOfAuthority,
];

/// The questions on one need, and the findings so far.
pub(super) struct Questions<'a> {
    pub(super) need: &'a Need,
    pub(super) law: &'a LawBook,
    pub(super) findings: Vec<Finding>,
}

/// A law value of the day, or what is missing for it.
pub(super) type Recorded = Result<LawValue, Answer>;

impl<'a> Questions<'a> {
    pub(super) fn new(need: &'a Need, law: &'a LawBook) -> Self {
        Self { need, law, findings: Vec::new() }
    }

    /// The value of the law on the day the procurement started.
    pub(super) fn value(&self, key: &str) -> Recorded {
        let on = self.need.started_on.ok_or_else(|| Answer::missing("startedOn"))?;
        let unrecorded = || Answer::Unknown(vec![format!("law:{key}")]);
        self.law.in_force(key, on).map_err(|_| unrecorded())
    }

    /// A finding with the day that picks the law.
    pub(super) fn finding(&self, rule: RuleId, outcome: Outcome) -> Finding {
        let finding = Finding::new(rule, outcome);
        match self.need.started_on {
            Some(day) => finding.judged_on(day),
            None => finding,
        }
    }

    /// The finding with a section of the act of 2016, or with the act of 2007 as a whole, less
    /// surely, where that one governs the day: its sections have not been read.
    pub(super) fn by_lou(&self, finding: Finding, chapter: &str, section: &str) -> Finding {
        let on = self.need.started_on;
        let limit = on.and_then(|on| self.law.recorded_on("lou.direct_award_limit", on).ok());
        match limit.and_then(|limit| limit.source.act).filter(|act| act != LOU) {
            Some(act) => {
                finding.with_basis(Citation::whole(&act)).with_confidence(Confidence::Medium)
            }
            None => finding.with_basis(Citation::of(LOU, Some(chapter), section)),
        }
    }

    /// Whether all codes of the need stand in a list of the law.
    pub(super) fn listed(&self, key: &str) -> (Answer, Option<LawValue>) {
        let codes = match self.need.cpv.as_deref() {
            None | Some([]) => return (Answer::missing("cpv"), None),
            Some(codes) => codes,
        };
        let value = match self.value(key) {
            Ok(value) => value,
            Err(open) => return (open, None),
        };
        let Ok(list) = value.cpv_list() else {
            return (Answer::Unknown(vec![format!("law:{key}")]), None);
        };
        let inside = codes.iter().filter(|code| contains(&list, code)).count();
        let answer = match inside {
            0 => Answer::No,
            all if all == codes.len() => Answer::Yes,
            // Which code is the main object is not stated.
            _ => Answer::missing("cpv"),
        };
        (answer, Some(value))
    }

    /// The finding of a question that was never reached, with the section it would rest on.
    pub(super) fn unasked(&self, rule: RuleId) -> Finding {
        let finding = self.finding(rule, Outcome::not_applicable("not_reached"));
        let lou = |chapter, section| self.by_lou(finding.clone(), chapter, section);
        match rule {
            RuleId::DIRECT_AWARD => lou("19 a", "2"),
            RuleId::RESERVED_SHELTERED => lou("4", "18"),
            RuleId::RESERVED_PARTICIPATION => lou("19", "25"),
            RuleId::RESERVED_NON_PROFIT => lou("19", "25 a"),
            RuleId::VALUE_OF_OPEN_ENDED => lou("5", "13"),
            RuleId::ADVICE_IN_HOUSE => lou("3", "12"),
            RuleId::ADVICE_PUBLIC_AUTHORITY => {
                finding.with_basis(Citation::of("2017:725", Some("10"), "1"))
            }
            RuleId::ADVICE_SHARED_STEERING => finding.with_basis(Citation::whole("UHM 2457482")),
            RuleId::ADVICE_FREEDOM_OF_CHOICE => {
                finding.with_basis(Citation::of("2008:962", Some("1"), "1"))
            }
            rule => match CRITERIA.iter().find(|criterion| criterion.rule() == rule) {
                Some(criterion) => criterion.basis().into_iter().fold(finding, Finding::with_basis),
                None => lou("1", "2"),
            },
        }
    }

    /// Q1: does a unit of the same legal person do the work?
    pub(super) fn same_legal_person(&mut self) -> Answer {
        let stated = self.need.same_legal_person;
        let answer = Answer::of(stated, "sameLegalPerson");
        let no = Outcome::not_applicable("another_legal_person");
        let finding = self.finding(RuleId::ADVICE_INTERNAL, answer.outcome(no));
        // That an internal order is no contract is a reading.
        let finding = self.by_lou(finding, "1", "2").with_confidence(Confidence::Medium);
        self.findings.push(said(finding, "sameLegalPerson", stated));
        answer
    }

    /// Q2: is the provider controlled as an own unit?
    pub(super) fn in_house(&mut self) -> Answer {
        let need = self.need;
        let mut limit = None;
        let share = match need.activity_for_owner_share {
            None => Answer::missing("activityForOwnerShare"),
            Some(share) => match self.value("lou.in_house.activity_share") {
                Ok(value) => {
                    let answer = compared(share.to_decimal(), &value);
                    limit = Some(value);
                    answer
                }
                Err(open) => open,
            },
        };
        let answer = Answer::all([
            Answer::of(need.controlled_as_own, "controlledAsOwn"),
            share,
            Answer::of(need.direct_private_ownership, "directPrivateOwnership").not(),
        ]);
        let no = Outcome::not_applicable("not_in_house");
        let mut finding = self.finding(RuleId::ADVICE_IN_HOUSE, answer.outcome(no));
        finding = said(finding, "controlledAsOwn", need.controlled_as_own);
        finding = said(finding, "directPrivateOwnership", need.direct_private_ownership);
        finding = finding.with_known(
            "activityForOwnerShare",
            need.activity_for_owner_share.map(|share| Fact::Share(share.to_decimal())),
        );
        if let Some(limit) = &limit {
            finding = finding.with_law_fact("limit", limit);
        }
        let finding =
            self.by_lou(finding, "3", "12").with_basis(Citation::of("2017:725", Some("10"), "3–6"));
        self.findings.push(finding);
        answer
    }

    /// Q3: does it include exercise of public authority, without statute?
    pub(super) fn authority_without_statute(&mut self) -> Answer {
        let need = self.need;
        let stop = Answer::all([
            Answer::of(need.exercises_public_authority, "exercisesPublicAuthority"),
            Answer::of(need.statute_allows_transfer, "statuteAllowsTransfer").not(),
        ]);
        let outcome = stop.clone().not().outcome(Outcome::Breached);
        let mut finding = self
            .finding(RuleId::ADVICE_PUBLIC_AUTHORITY, outcome)
            .with_basis(Citation::of("2017:725", Some("10"), "1"));
        finding = said(finding, "exercisesPublicAuthority", need.exercises_public_authority);
        finding = said(finding, "statuteAllowsTransfer", need.statute_allows_transfer);
        self.findings.push(finding);
        stop
    }

    /// Q4: is there binding performance for pay?
    pub(super) fn performance_for_pay(&mut self) -> Answer {
        let stated = self.need.binding_performance_for_pay;
        let answer = Answer::of(stated, "bindingPerformanceForPay");
        let no = Outcome::not_applicable("no_binding_performance");
        let finding = self.finding(RuleId::ADVICE_PERFORMANCE_FOR_PAY, answer.outcome(no));
        let finding =
            self.by_lou(finding, "1", "2").with_basis(Citation::whole("HFD 2020 ref. 15"));
        self.findings.push(said(finding, "bindingPerformanceForPay", stated));
        answer
    }

    /// Q5: do both contribute and steer jointly?
    pub(super) fn shared_steering(&mut self) -> Answer {
        let stated = self.need.both_contribute_and_steer;
        let answer = Answer::of(stated, "bothContributeAndSteer");
        let no = Outcome::not_applicable("one_sided");
        let finding = self
            .finding(RuleId::ADVICE_SHARED_STEERING, answer.outcome(no))
            .with_basis(Citation::whole("UHM 2457482"));
        self.findings.push(said(finding, "bothContributeAndSteer", stated));
        answer
    }

    /// Q6: does the partnership meet the criteria?
    pub(super) fn partnership(&mut self) -> Answer {
        let mut answers = Vec::new();
        for criterion in CRITERIA {
            let finding = match &self.need.partnership {
                Some(partnership) => partnership.criterion_finding(*criterion, "need.partnership"),
                None => {
                    let open = Outcome::unknown(["need.partnership"]);
                    let finding = Finding::new(criterion.rule(), open)
                        .with_confidence(criterion.confidence());
                    criterion.basis().into_iter().fold(finding, Finding::with_basis)
                }
            };
            answers.push(match &finding.outcome {
                Outcome::Satisfied => Answer::Yes,
                Outcome::Unknown { missing } => Answer::Unknown(missing.clone()),
                _ => Answer::No,
            });
            self.findings.push(finding);
        }
        Answer::all(answers)
    }

    /// Q7: does the individual choose among all approved providers?
    pub(super) fn freedom_of_choice(&mut self) -> Answer {
        let need = self.need;
        let (in_scope, list) = self.listed("lov.scope.cpv");
        let answer = Answer::all([
            Answer::of(need.individuals_choose, "individualsChoose"),
            in_scope,
            Answer::of(need.price_competition, "priceCompetition").not(),
        ]);
        let because = match need.individuals_choose {
            Some(false) => "individuals_do_not_choose",
            _ if need.price_competition == Some(true) => "price_competition",
            _ => "outside_freedom_of_choice",
        };
        let outcome = answer.outcome(Outcome::not_applicable(because));
        let mut finding = self.finding(RuleId::ADVICE_FREEDOM_OF_CHOICE, outcome);
        finding = said(finding, "individualsChoose", need.individuals_choose);
        finding = said(finding, "priceCompetition", need.price_competition);
        if let Some(list) = &list {
            finding = finding.with_law_fact("scope", list);
        }
        let finding =
            with_codes(finding, need).with_basis(Citation::of("2008:962", Some("1"), "1"));
        self.findings.push(finding);
        answer
    }
}

/// Whether a number stands to a limit as the law compares them.
pub(super) fn compared(number: Decimal, limit: &LawValue) -> Answer {
    match (limit.comparison, limit.decimal()) {
        (Some(comparison), Ok(value)) => Answer::from(comparison.holds(&number, &value)),
        _ => Answer::Unknown(vec![format!("law:{}", limit.key)]),
    }
}

fn contains(list: &[CpvRange], code: &crate::cpv::CpvCode) -> bool {
    list.iter().any(|range| range.contains(code))
}

/// A finding with a yes or no that was stated.
pub(super) fn said(finding: Finding, name: &str, stated: Option<bool>) -> Finding {
    match stated {
        Some(yes) => finding.with_fact(name, if yes { "yes" } else { "no" }),
        None => finding,
    }
}

/// A finding with the codes of the need.
pub(super) fn with_codes(finding: Finding, need: &Need) -> Finding {
    let codes: Vec<String> = need.cpv.iter().flatten().map(ToString::to_string).collect();
    if codes.is_empty() { finding } else { finding.with_fact("cpv", codes.join(", ").as_str()) }
}
