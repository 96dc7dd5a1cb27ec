//! The shapes of the contract by the names of their Python classes.

use anbud::error::{Error, Problem};
use anbud::wire::{Wire, to_json};

use crate::errors::at;

/// `Class` reads the type of that name in the room; `Class = Type` one with another name there.
macro_rules! shapes {
    (@type $room:ident $class:ident) => { anbud::$room::$class };
    (@type $room:ident $class:ident $own:ident) => { anbud::$room::$own };
    ($($room:ident: $($class:ident $(= $own:ident)?),+;)+) => {
        /// Reads a shape strictly and writes it in the one form that the core gives it.
        pub(crate) fn read(kind: &str, text: &str) -> Result<String, Error> {
            match kind {
                $($(stringify!($class) => {
                    let shape: shapes!(@type $room $class $($own)?) = Wire::from_json(text)?;
                    to_json(&shape)
                })+)+
                // A class that is not listed here; a test reads each of them.
                _ => Err(at("", Problem::Unwritable)),
            }
        }
    };
}

shapes! {
    advice: Need;
    aid: AidGrant, Entrustment, EuroRate;
    assignment: Adjustment, AssignmentTerms, Compensation, CostBearer, ExtensionOption,
        FollowUpTerms, InKind, IndexShare, NoticePeriod, Options, Penalty, Transition,
        UnitPrice, Volume, VolumeBand;
    award: AwardModel, TieBreak;
    bid: Bid, Bidder, Capability, ExclusionGround, Price, PriceLine, ReliedOn, RequirementAnswer
        = Answer, SecrecyRequest, SubmittedDocument;
    budget: Actual, BudgetPlan, CarryOver, Commitment, CostItem, Frame, FrameLine, FundingShare,
        Grant, InKindItem, IndexForecast, Payer, PlanChange, PlanCommitment, PlanFrame,
        PlanLine, Scenario;
    dossier: Activity, Agreement, Cost, Dossier, DossierBudget, DossierEvent = Event,
        DossierParty, DossierPeriod, FollowUp, Inference, Measure, NextProcurement,
        Related, Responsibility, SourceDocument, SourcePoint, Staff, TargetGroup;
    evaluation: CriterionScore, LotBids, PricePart, ScoredBid, Screen, YearCost;
    finding: Finding, Outcome;
    interchange: CalendarEvent, LetterDetails, LetterParty, RejectedBid;
    law: Citation;
    partnership: Contribution, Evidence, Exit, FollowUpPlan, Governance, GovernanceGroup,
        Indicator, Partner, Partnership, PartnershipOutcome, PartnershipTask, StatedSign,
        Undertaking;
    tender: Assumptions, BidDeadline, BidderQuestion, Buyer, ChangeClause, ConditionEvidence,
        ContractChange, DemandedDocument, EarlierAward, Lot, LotLimit, OrganisationFacts,
        PlanAssumptions, PriceRules, PriorNotice, PublishedCriterion, Requirement,
        RequirementText, Tender, Urgency;
}
