//! Budgets: amounts laid out over calendar periods, frames and what they leave, plans with
//! layers and scenarios, and compensation for hidden VAT.

mod act;
mod allocate;
mod booked;
mod chart;
mod compare;
mod cost;
mod cut;
mod difference;
mod extent;
mod forecast;
mod frame;
mod headroom;
mod judge;
mod judge_commitments;
mod layers;
mod made;
mod method;
mod period;
mod plan;
mod plan_year;
mod running;
mod scenario;
mod scenarios;
mod stated;
mod tally;
mod total_cost;
mod vat;

pub use act::{Action, ActionKind};
pub use allocate::{Allocation, AllocationPart, allocate};
pub use chart::{BudgetChart, ChartPoint, ChartSeries, FrameChart, SeriesKind};
pub use compare::{
    ComparedMethod, MethodComparison, Payer, Split, SplitPart, compare_methods, split,
};
pub use cost::CostOrigin;
pub use forecast::forecast;
pub use frame::{Commitment, Frame, FrameLine, FrameStatus};
pub use headroom::{Headroom, HeadroomYear, StatusFrame, headroom};
pub use method::{AllocationMethod, Amount};
pub use period::{Granularity, Period};
pub use plan::{
    Actual, AmountVat, BudgetPlan, CarryOver, CommitmentKind, FundingShare, Grant, IndexForecast,
    Layer, PlanCommitment, PlanFrame, PlanLine,
};
pub use plan_year::{
    CostCentre, Forecast, FundedPart, GrantUse, LayerSums, OutsideCost, PlanCost, PlanYear,
    UnknownCost, YearTotal,
};
pub use scenario::{ChangeKind, PlanChange, PlanDifference, Scenario, ScenarioResult, Scenarios};
pub use scenarios::scenarios;
pub use total_cost::{CostItem, CostRow, InKindItem, InKindRow, Landlord, TotalCost, total_cost};
pub use vat::{BetterWay, VatCompensation, vat_compensation};
