//! Python: the native module `anbud._native`. It converts and nothing else; what is
//! decided is decided in the core.
//!
//! What the core reads from JSON is a class here ([`classes`]); what it only answers is a
//! frozen data class in `anbud/answers.py`, filled here ([`answers`]).
#![forbid(unsafe_code)]

mod advice;
mod agreement;
mod aid;
mod answers;
mod arguments;
mod assignment;
mod award;
mod batch;
mod bid;
mod budget;
mod calendar;
mod call;
mod classes;
mod convert;
mod cpv;
mod documents;
mod dossier;
mod errors;
mod evaluation;
mod finding;
mod frame;
mod json;
mod law;
mod law_version;
mod money;
mod options;
mod organisation;
mod partnership;
mod partnership_model;
mod plan;
mod plan_answers;
mod pricing;
mod readers;
mod sensitivity;
mod shape;
mod tender;
mod terms;

/// The native module behind the package `anbud`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::advice::{ConditionEvidence, Need, OrganisationFacts, eligibility};
    #[pymodule_export]
    use crate::agreement::{Agreement, LetterDetails, LetterParty, NextProcurement, portfolio};
    #[pymodule_export]
    use crate::aid::{AidGrant, Entrustment, EuroRate, state_aid};
    #[pymodule_export]
    use crate::arguments::arguments;
    #[pymodule_export]
    use crate::assignment::{AssignmentTerms, NoticePeriod};
    #[pymodule_export]
    use crate::award::{AwardModel, TieBreak};
    #[pymodule_export]
    use crate::batch::{_allocate_columns, _rank_columns, _route_columns};
    #[pymodule_export]
    use crate::bid::{
        Bid, Bidder, Capability, ExclusionGround, Price, PriceLine, ReliedOn, RequirementAnswer,
        SecrecyRequest, SubmittedDocument,
    };
    #[pymodule_export]
    use crate::budget::{allocate, vat_compensation};
    #[pymodule_export]
    use crate::calendar::{CalendarEvent, deadline, holidays, hour_deadline, latest_day, to_ics};
    #[pymodule_export]
    use crate::call::call;
    #[pymodule_export]
    use crate::cpv::{CpvCode, CpvRange};
    #[pymodule_export]
    use crate::documents::{RejectedBid, award_reasons, evaluation_report, explanation_request};
    #[pymodule_export]
    use crate::dossier::{
        Activity, Cost, Dossier, DossierBudget, DossierEvent, DossierParty, DossierPeriod,
        FollowUp, Inference, Measure, Related, Responsibility, SourceDocument, SourcePoint, Staff,
        TargetGroup,
    };
    #[pymodule_export]
    use crate::evaluation::{CriterionScore, PricePart, ScoredBid, YearCost, compare, rank};
    #[pymodule_export]
    use crate::finding::{Citation, Finding, Outcome, not_checked};
    #[pymodule_export]
    use crate::frame::{Commitment, Frame, FrameLine, headroom};
    #[pymodule_export]
    use crate::law::{LawBook, law_table, law_value, regime};
    #[pymodule_export]
    use crate::law_version::{law_diff, law_version};
    #[pymodule_export]
    use crate::money::{format_sek, parse_sek};
    #[pymodule_export]
    use crate::options::{ExtensionOption, Options};
    #[pymodule_export]
    use crate::organisation::check_organisation_number;
    #[pymodule_export]
    use crate::partnership::{Contribution, Evidence, Partner, Partnership, decision_section};
    #[pymodule_export]
    use crate::partnership_model::{
        Exit, FollowUpPlan, Governance, GovernanceGroup, Indicator, PartnershipOutcome,
        PartnershipTask, StatedSign, Undertaking,
    };
    #[pymodule_export]
    use crate::plan::{
        Actual, BudgetPlan, CarryOver, CostItem, FundingShare, Grant, InKindItem, IndexForecast,
        Payer, PlanChange, PlanCommitment, PlanFrame, PlanLine, Scenario, compare_methods, split,
        total_cost,
    };
    #[pymodule_export]
    use crate::pricing::{ChangeClause, ContractChange, Volume, contract_changes};
    #[pymodule_export]
    use crate::readers::{bid_letters, bid_table, read_espd};
    #[pymodule_export]
    use crate::sensitivity::{LotBids, Screen, abnormally_low, advise, award_lots, sensitivity};
    #[pymodule_export]
    use crate::tender::{
        Assumptions, BidDeadline, BidderQuestion, Buyer, DemandedDocument, EarlierAward, Lot,
        LotLimit, PlanAssumptions, PriceRules, PriorNotice, PublishedCriterion, Requirement,
        RequirementText, Tender, Urgency,
    };
    #[pymodule_export]
    use crate::terms::{
        Adjustment, Compensation, CostBearer, FollowUpTerms, InKind, IndexShare, Penalty,
        Transition, UnitPrice, VolumeBand,
    };

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python packages give it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
