//! What every class with a wire form has in common: reading and writing JSON and
//! dictionaries, hash, pickle and copy. A copy of a frozen object is the object itself.

use std::hash::{DefaultHasher, Hash, Hasher};

use anbud::error::Error;
use pyo3::prelude::*;

use crate::advice::{ConditionEvidence, Need, OrganisationFacts};
use crate::agreement::{Agreement, LetterDetails, LetterParty, NextProcurement};
use crate::aid::{AidGrant, Entrustment, EuroRate};
use crate::assignment::{AssignmentTerms, NoticePeriod};
use crate::award::{AwardModel, TieBreak};
use crate::bid::{
    Bid, Bidder, Capability, ExclusionGround, Price, PriceLine, ReliedOn, RequirementAnswer,
    SecrecyRequest, SubmittedDocument,
};
use crate::calendar::CalendarEvent;
use crate::documents::RejectedBid;
use crate::dossier::{
    Activity, Cost, Dossier, DossierBudget, DossierEvent, DossierParty, DossierPeriod, FollowUp,
    Inference, Measure, Related, Responsibility, SourceDocument, SourcePoint, Staff, TargetGroup,
};
use crate::errors::Failure;
use crate::evaluation::{CriterionScore, PricePart, ScoredBid, YearCost};
use crate::finding::{Citation, Finding, Outcome};
use crate::frame::{Commitment, Frame, FrameLine};
use crate::law::LawBook;
use crate::options::{ExtensionOption, Options};
use crate::partnership::{Contribution, Evidence, Partner, Partnership};
use crate::partnership_model::{
    Exit, FollowUpPlan, Governance, GovernanceGroup, Indicator, PartnershipOutcome,
    PartnershipTask, StatedSign, Undertaking,
};
use crate::plan::{
    Actual, BudgetPlan, CarryOver, CostItem, FundingShare, Grant, InKindItem, IndexForecast, Payer,
    PlanChange, PlanCommitment, PlanFrame, PlanLine, Scenario,
};
use crate::pricing::{ChangeClause, ContractChange, Volume};
use crate::sensitivity::{LotBids, Screen};
use crate::tender::{
    Assumptions, BidDeadline, BidderQuestion, Buyer, DemandedDocument, EarlierAward, Lot, LotLimit,
    PlanAssumptions, PriceRules, PriorNotice, PublishedCriterion, Requirement, RequirementText,
    Tender, Urgency,
};
use crate::terms::{
    Adjustment, Compensation, CostBearer, FollowUpTerms, InKind, IndexShare, Penalty, Transition,
    UnitPrice, VolumeBand,
};

/// A class that is read from JSON and written to it.
pub(crate) trait Wired: Sized {
    fn read(text: &str) -> Result<Self, Error>;
    fn write(&self) -> Result<String, Error>;

    /// Equal values have equal JSON, so its hash will do.
    fn hashed(&self) -> Result<u64, Error> {
        let mut hasher = DefaultHasher::new();
        self.write()?.hash(&mut hasher);
        Ok(hasher.finish())
    }
}

/// A class around one core type.
macro_rules! wraps {
    ($class:ident($core:ty)) => {
        impl $crate::classes::Wired for $class {
            fn read(text: &str) -> Result<Self, anbud::error::Error> {
                <$core as anbud::wire::Wire>::from_json(text).map(Self)
            }

            fn write(&self) -> Result<String, anbud::error::Error> {
                anbud::wire::to_json(&self.0)
            }
        }
    };
}
pub(crate) use wraps;

macro_rules! common_methods {
    ($($class:ident),+ $(,)?) => {
        $(
            #[pymethods]
            impl $class {
                /// Reads the strict JSON form of the contract.
                #[staticmethod]
                fn from_json(text: $crate::convert::TextLike<'_>) -> Result<Self, Failure> {
                    Ok(Self::read(&text.json()?)?)
                }

                /// Reads a `dict` in the form of the contract. Days may be `datetime.date`,
                /// amounts `decimal.Decimal`, instants a `datetime` with time zone.
                #[staticmethod]
                fn from_dict(data: $crate::convert::DictLike<'_>) -> Result<Self, Failure> {
                    Ok(Self::read(&$crate::json::to_json(&data.0)?)?)
                }

                /// The compact JSON form of the contract.
                fn to_json(&self) -> Result<String, Failure> {
                    Ok(self.write()?)
                }

                /// The form of the contract as a `dict` of plain values.
                fn to_dict<'py>(
                    &self,
                    py: Python<'py>,
                ) -> Result<$crate::convert::Dict<'py>, Failure> {
                    Ok($crate::json::parsed(py, &self.write()?)?)
                }

                fn __hash__(&self) -> Result<u64, Failure> {
                    Ok(self.hashed()?)
                }

                fn __reduce__<'py>(
                    &self,
                    py: Python<'py>,
                ) -> Result<(Bound<'py, PyAny>, (String,)), Failure> {
                    let read = py.get_type::<Self>().getattr("from_json")?;
                    Ok((read, (self.write()?,)))
                }

                fn __copy__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
                    this
                }

                #[pyo3(signature = (memo, /))]
                fn __deepcopy__<'py>(
                    this: PyRef<'py, Self>,
                    memo: &Bound<'py, PyAny>,
                ) -> PyRef<'py, Self> {
                    let _ = memo;
                    this
                }
            }
        )+

        /// The JSON of an object of this package that stands inside a dictionary.
        pub(crate) fn wire_form(value: &Bound<'_, PyAny>) -> Option<Result<String, Error>> {
            $(if let Ok(own) = value.cast::<$class>() {
                return Some(own.get().write());
            })+
            None
        }
    };
}

common_methods!(
    Need,
    Agreement,
    ChangeClause,
    ContractChange,
    LetterDetails,
    LetterParty,
    Volume,
    AssignmentTerms,
    NextProcurement,
    NoticePeriod,
    Bid,
    Bidder,
    Capability,
    ExclusionGround,
    Price,
    PriceLine,
    PriceRules,
    ReliedOn,
    RequirementAnswer,
    SecrecyRequest,
    SubmittedDocument,
    CalendarEvent,
    Activity,
    Cost,
    Dossier,
    DossierBudget,
    DossierEvent,
    DossierParty,
    DossierPeriod,
    FollowUp,
    Inference,
    Measure,
    Related,
    Responsibility,
    SourceDocument,
    SourcePoint,
    Staff,
    TargetGroup,
    AwardModel,
    CriterionScore,
    LotBids,
    PricePart,
    RejectedBid,
    ScoredBid,
    Screen,
    TieBreak,
    YearCost,
    Citation,
    Finding,
    Outcome,
    Commitment,
    Frame,
    FrameLine,
    AidGrant,
    ConditionEvidence,
    Entrustment,
    EuroRate,
    OrganisationFacts,
    LawBook,
    Contribution,
    Evidence,
    Partner,
    Partnership,
    Exit,
    FollowUpPlan,
    Governance,
    GovernanceGroup,
    Indicator,
    PartnershipOutcome,
    PartnershipTask,
    StatedSign,
    Undertaking,
    Actual,
    BudgetPlan,
    CarryOver,
    CostItem,
    FundingShare,
    Grant,
    InKindItem,
    IndexForecast,
    Payer,
    PlanChange,
    PlanCommitment,
    PlanFrame,
    PlanLine,
    Scenario,
    BidDeadline,
    Buyer,
    Assumptions,
    BidderQuestion,
    EarlierAward,
    PlanAssumptions,
    PublishedCriterion,
    DemandedDocument,
    Lot,
    LotLimit,
    PriorNotice,
    Requirement,
    RequirementText,
    Tender,
    Urgency,
    Adjustment,
    Compensation,
    CostBearer,
    FollowUpTerms,
    InKind,
    IndexShare,
    ExtensionOption,
    Options,
    Penalty,
    Transition,
    UnitPrice,
    VolumeBand,
);
