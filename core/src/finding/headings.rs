//! What a finding is headed by: the name of its rule and the word for its outcome, which read
//! true together.
//!
//! A rule whose name is a condition is met or not; one that finds a day, an amount or a form is
//! settled; one that asks a question is answered by yes or no. What nobody has stated is told
//! apart from what does not apply.

use super::words::words;
use super::{Fact, Finding, Outcome, words};
use crate::language::Language;

/// What a finding is shown as: its outcome, with what nobody has stated told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Satisfied,
    /// Satisfied by what is stated, while something is not stated.
    SatisfiedAsStated,
    Breached,
    NotApplicable,
    NotStated,
    NeedsJudgement,
    Unknown,
}

impl Standing {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::SatisfiedAsStated => "satisfiedAsStated",
            Self::Breached => "breached",
            Self::NotApplicable => "notApplicable",
            Self::NotStated => "notStated",
            Self::NeedsJudgement => "needsJudgement",
            Self::Unknown => "unknown",
        }
    }
}

/// The words for every rule that has none of its own.
const GENERAL: &str = words![
    ("satisfied", ("uppfyllt", "satisfied")),
    ("satisfiedAsStated", ("ofullständigt underlag", "incomplete basis"),),
    ("breached", ("inte uppfyllt", "breached")),
    ("notApplicable", ("inte tillämpligt", "not applicable")),
    ("notStated", ("inte angivet", "not stated")),
    ("needsJudgement", ("kräver bedömning", "needs judgement")),
    ("unknown", ("kan inte avgöras", "cannot be decided")),
];

/// The words of rules that are neither met nor broken: how they stand, then their ids.
const WORDS: &str = words![
    (
        "satisfied law.act law.regime eu1182.3.1.hours lou.20.17.validity_review lou.10.4.award_notice \
         assignment.earliest_notice assignment.minimum_term assignment.fixed_end \
         assignment.latest_notice assignment.advised_day assignment.option_end \
         assignment.option_call assignment.delay assignment.price_adjustment assignment.penalty \
         assignment.penalty_cap budget.vat_compensation budget.vat_break_even evaluation.score \
         evaluation.reference evaluation.exchange_rate evaluation.lot_award \
         partnership.contribution_value advice.form aid.undertaking aid.exchange_rate \
         dossier.responsibility dossier.cost_bearer dossier.cost_amount dossier.compensation \
         dossier.in_kind dossier.staff dossier.period dossier.measure dossier.ranking \
         dossier.frame_level dossier.route dossier.company_branch",
        ("klarlagt", "settled"),
    ),
    (
        "breached law.act law.regime eu1182.3.1.hours lou.20.17.validity_review lou.10.4.award_notice \
         assignment.earliest_notice assignment.minimum_term assignment.fixed_end \
         assignment.advised_day assignment.option_end assignment.delay \
         assignment.price_adjustment assignment.penalty assignment.penalty_cap \
         budget.vat_compensation budget.vat_break_even evaluation.score evaluation.reference \
         evaluation.exchange_rate evaluation.lot_award partnership.contribution_value \
         aid.undertaking aid.exchange_rate dossier.responsibility dossier.cost_bearer \
         dossier.cost_amount dossier.compensation dossier.in_kind dossier.staff dossier.period \
         dossier.measure dossier.ranking dossier.frame_level dossier.route \
         dossier.company_branch",
        ("inte klarlagt", "not settled"),
    ),
    ("breached assignment.latest_notice", ("ingen dag är kvar", "no day is left")),
    ("breached assignment.option_call", ("kan inte längre ske", "no longer possible")),
    ("breached advice.form", ("ingen form passar", "no form fits")),
    (
        "satisfied law.direct_award evaluation.admissible evaluation.absolute_model evaluation.price_matters \
         evaluation.even_scale evaluation.volumes evaluation.tie evaluation.withdrawal \
         evaluation.rounding evaluation.lot_gap evaluation.transitive budget.scenario_possible \
         budget.act_in_time budget.vat_exempt_service budget.vat_payee_in_business \
         budget.vat_landlord dossier.direct_award_by_level dossier.bid_verdict \
         dossier.partnership_verdict \
         advice.internal advice.in_house advice.performance_for_pay \
         advice.shared_steering advice.freedom_of_choice assignment.option_automatic \
         aid.activity bid.group dossier.gap",
        ("ja", "yes"),
    ),
    (
        "breached law.direct_award evaluation.admissible evaluation.absolute_model evaluation.price_matters \
         evaluation.even_scale evaluation.volumes evaluation.tie evaluation.withdrawal \
         evaluation.rounding evaluation.lot_gap evaluation.transitive budget.scenario_possible \
         budget.act_in_time budget.vat_exempt_service budget.vat_payee_in_business \
         budget.vat_landlord dossier.direct_award_by_level dossier.bid_verdict \
         dossier.partnership_verdict \
         advice.internal advice.in_house advice.performance_for_pay \
         advice.shared_steering advice.freedom_of_choice assignment.option_automatic \
         aid.activity bid.group dossier.gap",
        ("nej", "no"),
    ),
];

/// What a rule is called beside one outcome, where its name is not true of it.
const NAMES: &str = words![
    ("notStated bid.exclusion", ("Uteslutningsgrunder", "Exclusion grounds")),
    ("notStated bid.organisation_number", ("Organisationsnummer", "Organisation number")),
];

/// The words for a rule in a list.
fn of_rule(list: &'static str, standing: Standing, rule: &str) -> Option<super::words::Pair> {
    list.lines().find_map(|line| {
        let (key, said) = line.split_once('\t')?;
        let mut parts = key.split_whitespace();
        let own = parts.next() == Some(standing.as_str()) && parts.any(|id| id == rule);
        if own { said.split_once('\t') } else { None }
    })
}

impl Finding {
    /// What it is shown as.
    pub(crate) fn standing(&self) -> Standing {
        let unstated = self.facts.contains_key("unstated");
        match &self.outcome {
            Outcome::Satisfied if unstated => Standing::SatisfiedAsStated,
            Outcome::Satisfied => Standing::Satisfied,
            Outcome::Breached => Standing::Breached,
            Outcome::NotApplicable { because } if unstated || says_unstated(because) => {
                Standing::NotStated
            }
            Outcome::NotApplicable { .. } => Standing::NotApplicable,
            Outcome::NeedsJudgement { .. } => Standing::NeedsJudgement,
            // However the terms are read, the answer is the same.
            Outcome::Unknown { .. } if self.facts.contains_key("readingsAgree") => {
                Standing::Satisfied
            }
            Outcome::Unknown { .. } => Standing::Unknown,
        }
    }

    /// The name of the rule, true beside the word for this outcome.
    pub(crate) fn rule_name(&self, language: Language) -> &'static str {
        let id = self.rule.as_str();
        let own = of_rule(NAMES, self.standing(), id);
        let name = own.or_else(|| self.rule.rule().map(|rule| rule.name));
        super::explain::pick(name.unwrap_or((id, id)), language)
    }

    /// The outcome in words.
    pub(crate) fn outcome_word(&self, language: Language) -> &'static str {
        let standing = self.standing();
        let own = of_rule(WORDS, standing, self.rule.as_str());
        let general = || {
            GENERAL.lines().find_map(|line| {
                let (key, said) = line.split_once('\t')?;
                if key == standing.as_str() { said.split_once('\t') } else { None }
            })
        };
        let word = own.or_else(general);
        super::explain::pick(word.unwrap_or((standing.as_str(), standing.as_str())), language)
    }

    /// What nobody has stated, in words, where the finding names it.
    pub(crate) fn unstated_in_words(&self, language: Language) -> Option<String> {
        match self.facts.get("unstated") {
            Some(Fact::Text(codes)) => {
                let named = codes.split("; ").map(|code| words::unstated(code, language));
                Some(named.collect::<Vec<_>>().join(", "))
            }
            _ => None,
        }
    }
}

/// Whether the reason is that nobody has stated what the rule is on.
fn says_unstated(because: &str) -> bool {
    because.starts_with("no_") && because.ends_with("_stated")
        || matches!(because, "no_documents_demanded" | "no_validity_demanded")
}
