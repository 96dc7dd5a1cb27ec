//! Budgets: amounts laid out over calendar periods, frames and what they leave, plans with
//! layers and scenarios, and compensation for hidden VAT.

#[cfg(feature = "review")]
mod act;
mod allocate;
#[cfg(feature = "review")]
mod booked;
#[cfg(feature = "review")]
mod chart;
#[cfg(feature = "review")]
mod compare;
#[cfg(feature = "review")]
mod cost;
#[cfg(feature = "review")]
mod cut;
#[cfg(feature = "review")]
mod difference;
#[cfg(feature = "review")]
mod extent;
#[cfg(feature = "review")]
mod forecast;
mod frame;
mod headroom;
#[cfg(feature = "review")]
mod judge;
#[cfg(feature = "review")]
mod judge_commitments;
#[cfg(feature = "review")]
mod layers;
#[cfg(feature = "review")]
mod made;
mod period;
#[cfg(feature = "review")]
mod plan;
#[cfg(feature = "review")]
mod plan_year;
mod running;
#[cfg(feature = "review")]
mod scenario;
#[cfg(feature = "review")]
mod stated;
#[cfg(feature = "review")]
mod tally;
#[cfg(feature = "review")]
mod total_cost;
mod vat;

#[cfg(feature = "review")]
pub use act::{Action, ActionKind};
pub use allocate::{Allocation, AllocationMethod, AllocationPart, Amount, allocate};
#[cfg(feature = "review")]
pub use chart::{BudgetChart, ChartPoint, ChartSeries, FrameChart, SeriesKind};
#[cfg(feature = "review")]
pub use compare::{
    ComparedMethod, MethodComparison, Payer, Split, SplitPart, compare_methods, split,
};
#[cfg(feature = "review")]
pub use cost::CostOrigin;
#[cfg(feature = "review")]
pub use forecast::forecast;
pub use frame::{Commitment, Frame, FrameLine, FrameStatus};
pub use headroom::{Headroom, HeadroomYear, StatusFrame, headroom};
pub use period::{Granularity, Period};
#[cfg(feature = "review")]
pub use plan::{
    Actual, AmountVat, BudgetPlan, CarryOver, CommitmentKind, FundingShare, Grant, IndexForecast,
    Layer, PlanCommitment, PlanFrame, PlanLine,
};
#[cfg(feature = "review")]
pub use plan_year::{
    CostCentre, Forecast, FundedPart, GrantUse, LayerSums, OutsideCost, PlanCost, PlanYear,
    UnknownCost, YearTotal,
};
#[cfg(feature = "review")]
pub use scenario::{
    ChangeKind, PlanChange, PlanDifference, Scenario, ScenarioResult, Scenarios, scenarios,
};
#[cfg(feature = "review")]
pub use total_cost::{CostItem, CostRow, InKindItem, InKindRow, Landlord, TotalCost, total_cost};
pub use vat::{BetterWay, VatCompensation, vat_compensation};
