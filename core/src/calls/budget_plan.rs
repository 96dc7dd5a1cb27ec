//! `budget.forecast`, `budget.scenarios`, `budget.chart`, `budget.report`,
//! `budget.compareMethods`, `budget.split` and `budget.totalCost`

use super::{Question, law_of};
use crate::budget::{
    AllocationMethod, BudgetChart, BudgetPlan, CostItem, Forecast, Granularity, InKindItem,
    MethodComparison, Payer, Scenario, Scenarios, Split, TotalCost, compare_methods, forecast,
    scenarios, split, total_cost,
};
use crate::calendar::Day;
use crate::error::Error;
use crate::interchange::{BudgetReport, ReportFormat, base64};
use crate::language::Language;
use crate::law::{LawBook, Stamp};
use crate::money::Sek;
use crate::wire::{input, output};

input! {
    /// Asks what the frames of a plan leave, layer by layer (budgetprognos).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ForecastQuestion {
        /// The plan.
        pub plan: BudgetPlan,
        /// How an amount is laid out over its years.
        pub method: AllocationMethod,
        /// The years.
        pub years: Vec<i64>,
        /// The day it is judged on: later decisions are not known, and notice is counted from it.
        pub as_of: Option<Day>,
        /// The user's own law values; no statute governs the sums.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ForecastQuestion {
    const CALL: &'static str = "budget.forecast";
    type Answer = Forecast;

    fn answer(&self) -> Result<Forecast, Error> {
        forecast(&self.plan, self.method, &self.years, self.as_of)
    }
}

input! {
    /// Asks for the chart data of a forecast (diagramdata).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ChartQuestion {
        /// The plan.
        pub plan: BudgetPlan,
        /// How an amount is laid out over its years.
        pub method: AllocationMethod,
        /// The years.
        pub years: Vec<i64>,
        /// The day it is judged on.
        pub as_of: Option<Day>,
        /// The user's own law values; no statute governs the sums.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ChartQuestion {
    const CALL: &'static str = "budget.chart";
    type Answer = BudgetChart;

    fn answer(&self) -> Result<BudgetChart, Error> {
        Ok(forecast(&self.plan, self.method, &self.years, self.as_of)?.chart())
    }
}

input! {
    /// Asks for a forecast as a document for the board (rapport till nämnden).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BudgetReportQuestion {
        /// The plan.
        pub plan: BudgetPlan,
        /// How an amount is laid out over its years.
        pub method: AllocationMethod,
        /// The years.
        pub years: Vec<i64>,
        /// The day it is judged on.
        pub as_of: Option<Day>,
        /// The language; Swedish where none is stated.
        pub language: Option<Language>,
        /// The form of the document.
        pub format: ReportFormat,
        /// The user's own law values; no statute governs the sums.
        pub law_book: Option<LawBook>,
    }
}

output! {
    /// The document (rapporten) as a text; a workbook in base64.
    pub struct BudgetReportAnswer [python "BudgetReport"] {
        /// The text of the document, or the bytes of the workbook in base64.
        pub content: String,
        /// Its media type.
        pub media_type: &'static str,
    }
}

impl Question for BudgetReportQuestion {
    const CALL: &'static str = "budget.report";
    type Answer = BudgetReportAnswer;

    fn answer(&self) -> Result<BudgetReportAnswer, Error> {
        self.written(None)
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        self.written(Some(stamp))
    }
}

impl BudgetReportQuestion {
    fn written(&self, stamp: Option<&Stamp>) -> Result<BudgetReportAnswer, Error> {
        let forecast = forecast(&self.plan, self.method, &self.years, self.as_of)?;
        let language = self.language.unwrap_or(Language::Swedish);
        let mut report =
            BudgetReport::new(&self.plan, &forecast, self.method, self.as_of, language);
        report.stamp = stamp;
        let content = match self.format {
            ReportFormat::Markdown => report.markdown(),
            ReportFormat::Html => report.html(),
            ReportFormat::Xlsx => base64(&report.workbook()?),
        };
        Ok(BudgetReportAnswer { content, media_type: self.format.media_type() })
    }
}

input! {
    /// Asks what named changes would do to a plan (scenarier).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ScenariosQuestion {
        /// The plan as it stands.
        pub plan: BudgetPlan,
        /// The scenarios.
        pub scenarios: Vec<Scenario>,
        /// How an amount is laid out over its years.
        pub method: AllocationMethod,
        /// The years.
        pub years: Vec<i64>,
        /// The day it is judged on.
        pub as_of: Option<Day>,
        /// The user's own law values; no statute governs the sums.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ScenariosQuestion {
    const CALL: &'static str = "budget.scenarios";
    type Answer = Scenarios;

    fn answer(&self) -> Result<Scenarios, Error> {
        scenarios(&self.plan, &self.scenarios, self.method, &self.years, self.as_of)
    }
}

input! {
    /// Asks what the methods of allocation give beside each other (jämförelse av metoder).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct CompareMethodsQuestion {
        /// The amount a year.
        pub annual: Sek,
        /// First day.
        pub from: Day,
        /// Last day, inclusive.
        pub to: Day,
        /// The periods.
        pub by: Granularity,
        /// The user's own law values; no statute governs the allocation.
        pub law_book: Option<LawBook>,
    }
}

impl Question for CompareMethodsQuestion {
    const CALL: &'static str = "budget.compareMethods";
    type Answer = MethodComparison;

    fn answer(&self) -> Result<MethodComparison, Error> {
        compare_methods(self.annual, self.from, self.to, self.by)
    }
}

input! {
    /// Asks for an amount split over several payers (delning efter andelstal).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SplitQuestion {
        /// The amount.
        pub amount: Sek,
        /// Who pays, with weights.
        pub payers: Vec<Payer>,
        /// The user's own law values; no statute governs the split.
        pub law_book: Option<LawBook>,
    }
}

impl Question for SplitQuestion {
    const CALL: &'static str = "budget.split";
    type Answer = Split;

    fn answer(&self) -> Result<Split, Error> {
        split(self.amount, &self.payers)
    }
}

input! {
    /// Asks for the total cost of an activity, hidden VAT and resources in kind apart (total kostnad).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct TotalCostQuestion {
        /// The costs.
        pub costs: Vec<CostItem>,
        /// Resources in kind; absent is none.
        pub in_kind: Option<Vec<InKindItem>>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for TotalCostQuestion {
    const CALL: &'static str = "budget.totalCost";
    type Answer = TotalCost;

    fn answer(&self) -> Result<TotalCost, Error> {
        let in_kind = self.in_kind.as_deref().unwrap_or_default();
        total_cost(&law_of(&self.law_book), &self.costs, in_kind)
    }
}
