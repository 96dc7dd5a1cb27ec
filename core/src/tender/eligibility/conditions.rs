//! The conditions, each with its finding. What is known of the procurement is judged as in the
//! check of a tender.

use super::shape::{EligibilityCondition as Condition, OrganisationFacts};
use crate::confidence::Confidence;
use crate::finding::{Fact, Finding, Outcome, OutcomeKind, RuleId};
use crate::law::{Citation, LawValue};
use crate::tender::case::{ACT_2016, Applies, Case, Ground, Open};
use crate::tender::check::reserved::{
    NON_PROFIT_AVAILABLE, awarded_within, in_chapter_19, listed, term, with_code,
};
use crate::wire::{Share, ordered};

const HISTORY: &str = "tender.reservedHistory";

/// A condition and the finding on it.
pub(super) type Asked = (Condition, Finding);

pub(super) struct Conditions<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) organisation: &'a OrganisationFacts,
}

/// What the organisation states, and what it should be.
struct Stated {
    field: &'static str,
    value: Option<bool>,
    wanted: bool,
}

impl Conditions<'_> {
    /// 19 kap. 25 a § LOU.
    pub(super) fn non_profit(&self) -> Vec<Asked> {
        let of = self.organisation;
        let section = ("19", "25 a");
        let transfers = self.stated(
            (Condition::NonProfitTransfers, RuleId::NON_PROFIT_TRANSFERS, section),
            &Stated {
                field: "permittedTransfersOnly",
                value: of.permitted_transfers_only,
                wanted: true,
            },
        );
        let influence = self.stated(
            (Condition::NonProfitInfluence, RuleId::NON_PROFIT_INFLUENCE, section),
            &Stated {
                field: "publicDecisiveInfluence",
                value: of.public_decisive_influence,
                wanted: false,
            },
        );
        let act = || Citation::of("2022:900", None, "8");
        vec![
            self.non_profit_scope(),
            self.service(
                (Condition::NonProfitService, RuleId::NON_PROFIT_SERVICE, section),
                "lou.reserved.non_profit.cpv",
            ),
            self.stated(
                (Condition::NonProfitPurpose, RuleId::NON_PROFIT_PURPOSE, section),
                &Stated {
                    field: "servesPublicBenefit",
                    value: of.serves_public_benefit,
                    wanted: true,
                },
            ),
            self.by_registration((transfers.0, transfers.1.with_basis(act()))),
            self.by_registration(influence),
            self.registration(),
        ]
    }

    /// 19 kap. 25 § LOU.
    pub(super) fn participation(&self) -> Vec<Asked> {
        let of = self.organisation;
        let section = ("19", "25");
        let scope = match in_chapter_19(self.case) {
            Ok(()) => Outcome::Satisfied,
            Err(outcome) => outcome,
        };
        vec![
            self.asked(
                (Condition::ParticipationScope, RuleId::PARTICIPATION_SCOPE, section),
                scope,
            ),
            self.service(
                (Condition::ParticipationService, RuleId::PARTICIPATION_SERVICE, section),
                "lou.reserved.participation.cpv",
            ),
            self.stated(
                (Condition::ParticipationTask, RuleId::PARTICIPATION_TASK, section),
                &Stated { field: "publicTask", value: of.public_task, wanted: true },
            ),
            self.stated(
                (Condition::ParticipationProfit, RuleId::PARTICIPATION_PROFIT, section),
                &Stated { field: "reinvestsProfit", value: of.reinvests_profit, wanted: true },
            ),
            self.stated(
                (Condition::ParticipationStructure, RuleId::PARTICIPATION_STRUCTURE, section),
                &Stated { field: "participatory", value: of.participatory, wanted: true },
            ),
            self.term(),
            self.no_repeat(),
        ]
    }

    /// 4 kap. 18 § LOU; that it does not reach into chapter 19 is a reading of 19 kap. 1 §.
    pub(super) fn sheltered(&self) -> Vec<Asked> {
        let of = self.organisation;
        let section = ("4", "18");
        let scope = match self.case.governed(Ground::Directive2016) {
            Applies::Yes => Outcome::Satisfied,
            Applies::No(because) => Outcome::not_applicable(because),
            Applies::Open(open) => open.outcome(),
        };
        let (condition, scope) =
            self.asked((Condition::ShelteredScope, RuleId::SHELTERED_SCOPE, section), scope);
        vec![
            (condition, scope.with_confidence(Confidence::Medium)),
            self.stated(
                (Condition::ShelteredAim, RuleId::SHELTERED_AIM, section),
                &Stated {
                    field: "shelteredOrIntegrating",
                    value: of.sheltered_or_integrating,
                    wanted: true,
                },
            ),
            self.worker_share(),
        ]
    }

    /// A condition with its finding; where it is open, what evidence would settle it.
    fn asked(
        &self,
        (condition, rule, (chapter, section)): (Condition, RuleId, (&str, &str)),
        outcome: Outcome,
    ) -> Asked {
        // Where the law of the day is not recorded, no evidence settles it.
        let open = match &outcome {
            Outcome::Unknown { missing } => missing.iter().any(|path| !path.starts_with("law:")),
            outcome => outcome.kind() == OutcomeKind::NeedsJudgement,
        };
        let finding = self.case.under(rule, outcome, (ACT_2016, chapter, section));
        let settled = |finding: Finding| finding.with_fact("settledBy", condition.as_str());
        (condition, if open { settled(finding) } else { finding })
    }

    fn stated(&self, of: (Condition, RuleId, (&str, &str)), stated: &Stated) -> Asked {
        let outcome = match stated.value {
            None => Outcome::Unknown { missing: vec![["organisation.", stated.field].concat()] },
            Some(value) if value == stated.wanted => Outcome::Satisfied,
            Some(_) => Outcome::Breached,
        };
        let (condition, finding) = self.asked(of, outcome);
        match stated.value {
            Some(value) => {
                (condition, finding.with_fact(stated.field, if value { "yes" } else { "no" }))
            }
            None => (condition, finding),
        }
    }

    /// What registration speaks for where nothing else is stated: a person must say whether it does.
    fn by_registration(&self, (condition, finding): Asked) -> Asked {
        let mut finding = finding;
        if self.organisation.registered == Some(true)
            && finding.outcome.kind() == OutcomeKind::Unknown
        {
            finding.outcome = Outcome::needs_judgement("registration_speaks_for_it");
            finding = finding.with_fact("registered", "yes");
        }
        (condition, finding)
    }

    fn registration(&self) -> Asked {
        let outcome = match self.organisation.registered {
            Some(true) => Outcome::Satisfied,
            _ => Outcome::not_applicable("registration_is_evidence"),
        };
        let of =
            (Condition::NonProfitRegistration, RuleId::NON_PROFIT_REGISTRATION, ("19", "25 a"));
        let (condition, finding) = self.asked(of, outcome);
        (condition, finding.with_basis(Citation::whole("2022:900")))
    }

    fn non_profit_scope(&self) -> Asked {
        let of = (Condition::NonProfitScope, RuleId::NON_PROFIT_SCOPE, ("19", "25 a"));
        let available = match self.case.value(NON_PROFIT_AVAILABLE) {
            Err(open) => return self.asked(of, open.outcome()),
            Ok(value) => value,
        };
        let outcome = match in_chapter_19(self.case) {
            _ if available.value == "0" => Outcome::not_applicable("not_in_force"),
            Ok(()) => Outcome::Satisfied,
            Err(outcome) => outcome,
        };
        let (condition, finding) = self.asked(of, outcome);
        (condition, finding.with_law_value(&available))
    }

    fn service(&self, of: (Condition, RuleId, (&str, &str)), list: &str) -> Asked {
        let (outcome, value): (Outcome, Option<LawValue>) = match listed(self.case, list) {
            Ok((true, value)) => (Outcome::Satisfied, Some(value)),
            Ok((false, value)) => (Outcome::Breached, Some(value)),
            Err(open) => (open.outcome(), None),
        };
        let (condition, finding) = self.asked(of, outcome);
        let finding = with_code(finding, self.case);
        (condition, value.iter().fold(finding, Finding::with_law_value))
    }

    fn term(&self) -> Asked {
        let of = (Condition::ParticipationTerm, RuleId::PARTICIPATION_TERM, ("19", "25"));
        let (years, limit) = match self.case.count("lou.reserved.participation.max_years") {
            Ok(limit) => limit,
            Err(open) => return self.asked(of, open.outcome()),
        };
        let own = term(self.case, years);
        let outcome = match &own {
            Ok((true, _)) => Outcome::Satisfied,
            Ok((false, _)) => Outcome::Breached,
            Err(open) => open.outcome(),
        };
        let (condition, finding) = self.asked(of, outcome);
        let finding = finding.with_law_fact("maxYears", &limit);
        match own {
            Ok((_, Some(end))) => (condition, finding.with_fact("finalEnd", end)),
            _ => (condition, finding),
        }
    }

    fn no_repeat(&self) -> Asked {
        let of = (Condition::ParticipationRepeat, RuleId::PARTICIPATION_REPEAT, ("19", "25"));
        let (years, bar) = match self.case.count("lou.reserved.participation.repeat_bar_years") {
            Ok(bar) => bar,
            Err(open) => return self.asked(of, open.outcome()),
        };
        let (mut barred, mut missing) = (0_i64, Vec::new());
        for award in self.case.tender.reserved_history.iter().flatten() {
            let within = awarded_within(self.case, years, award);
            let same = award.supplier.as_ref().zip(self.organisation.name.as_ref());
            let same = same.map(|(one, other)| one == other);
            match (within, same) {
                (Some(false), _) | (_, Some(false)) => {}
                (Some(true), Some(true)) => barred = barred.saturating_add(1),
                _ => {
                    let lacking = [
                        (award.awarded_on.is_none(), "tender.reservedHistory.awardedOn"),
                        (award.supplier.is_none(), "tender.reservedHistory.supplier"),
                        (self.organisation.name.is_none(), "organisation.name"),
                        (self.case.started.is_none(), "tender.startedOn"),
                    ];
                    let lacking = lacking.into_iter().filter(|(lacks, _)| *lacks);
                    missing.extend(lacking.map(|(_, path)| path.to_owned()));
                }
            }
        }
        let outcome = match &self.case.tender.reserved_history {
            _ if barred > 0 => Outcome::Breached,
            None => Open::missing([HISTORY]).outcome(),
            Some(_) if missing.is_empty() => Outcome::Satisfied,
            Some(_) => Outcome::Unknown { missing: ordered::sorted(&missing) },
        };
        let (condition, finding) = self.asked(of, outcome);
        let finding = finding.with_law_fact("repeatBarYears", &bar);
        (condition, finding.with_fact("earlierAwards", Fact::Count(barred)))
    }

    fn worker_share(&self) -> Asked {
        let of = (Condition::ShelteredShare, RuleId::SHELTERED_SHARE, ("4", "18"));
        let limit = match self.case.value("lou.reserved.sheltered.worker_share") {
            Ok(limit) => limit,
            Err(open) => return self.asked(of, open.outcome()),
        };
        let share = self.organisation.disadvantaged_share.map(Share::to_decimal);
        let outcome = match (share, limit.comparison, limit.decimal()) {
            (None, ..) => Outcome::unknown(["organisation.disadvantagedShare"]),
            (Some(share), Some(comparison), Ok(least)) if comparison.holds(&share, &least) => {
                Outcome::Satisfied
            }
            (Some(_), Some(_), Ok(_)) => Outcome::Breached,
            _ => Outcome::Unknown { missing: vec![["law:", &limit.key].concat()] },
        };
        let (condition, finding) = self.asked(of, outcome);
        let finding = finding.with_law_fact("workerShare", &limit);
        match share {
            Some(share) => (condition, finding.with_fact("disadvantagedShare", Fact::Share(share))),
            None => (condition, finding),
        }
    }
}
