//! `budget.forecast`, `budget.scenarios`, `budget.chart`, `budget.report`,
//! `budget.compareMethods`, `budget.split` and `budget.totalCost`

use super::call;
use crate::budget::{
    AllocationMethod, BudgetChart, BudgetPlan, CostItem, Forecast, Granularity, InKindItem,
    MethodComparison, Payer, Scenario, Scenarios, Split, TotalCost, compare_methods, forecast,
    scenarios, split, total_cost,
};
use crate::calendar::Day;
use crate::error::Error;
use crate::interchange::{BudgetReport, ReportFormat, base64};
use crate::language::Language;
use crate::law::Stamp;
use crate::money::Sek;
use crate::wire::output;

call! {
    /// What several frames leave, layer by layer (budgetprognos), with booked outcome, grants,
    /// history, and by when something can be done.
    "budget.forecast" ForecastQuestion {
        /// The plan.
        plan: BudgetPlan,
        /// How an amount is laid out over its years.
        method: AllocationMethod,
        /// The years.
        years: Vec<i64>,
        /// The day it is judged on: later decisions are not known, and notice is counted from it.
        as_of: Option<Day>,
    } -> Forecast,
    answer = |q, _law| forecast(&q.plan, q.method, &q.years, q.as_of),
}

call! {
    /// A forecast as chart data (diagramdata): frame line, stacked costs, what is left.
    "budget.chart" ChartQuestion {
        /// The plan.
        plan: BudgetPlan,
        /// How an amount is laid out over its years.
        method: AllocationMethod,
        /// The years.
        years: Vec<i64>,
        /// The day it is judged on.
        as_of: Option<Day>,
    } -> BudgetChart,
    answer = |q, _law| Ok(forecast(&q.plan, q.method, &q.years, q.as_of)?.chart()),
}

call! {
    /// A forecast for the board (rapport till nämnden) as Markdown, as a page or as a workbook,
    /// each number with what it rests on.
    "budget.report" BudgetReportQuestion {
        /// The plan.
        plan: BudgetPlan,
        /// How an amount is laid out over its years.
        method: AllocationMethod,
        /// The years.
        years: Vec<i64>,
        /// The day it is judged on.
        as_of: Option<Day>,
        /// The language; Swedish where none is stated.
        language: Option<Language>,
        /// The form of the document.
        format: ReportFormat,
    } -> BudgetReportAnswer,
    answer = |q, _law| q.written(None),
    stamped = |q, _law, stamp| q.written(Some(stamp)),
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

call! {
    /// What notice, an unused option, an index, a new agreement or a cut would change (scenarier),
    /// and until when it is possible.
    "budget.scenarios" ScenariosQuestion {
        /// The plan as it stands.
        plan: BudgetPlan,
        /// The scenarios.
        scenarios: Vec<Scenario>,
        /// How an amount is laid out over its years.
        method: AllocationMethod,
        /// The years.
        years: Vec<i64>,
        /// The day it is judged on.
        as_of: Option<Day>,
    } -> Scenarios,
    answer = |q, _law| scenarios(&q.plan, &q.scenarios, q.method, &q.years, q.as_of),
}

call! {
    /// The methods of allocation beside each other (jämförelse av metoder), and by how much one
    /// misses the contract.
    "budget.compareMethods" CompareMethodsQuestion {
        /// The amount a year.
        annual: Sek,
        /// First day.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// The periods.
        by: Granularity,
    } -> MethodComparison,
    answer = |q, _law| compare_methods(q.annual, q.from, q.to, q.by),
}

call! {
    /// An amount split over several payers (delning efter andelstal).
    "budget.split" SplitQuestion {
        /// The amount.
        amount: Sek,
        /// Who pays, with weights.
        payers: Vec<Payer>,
    } -> Split,
    answer = |q, _law| split(q.amount, &q.payers),
}

call! {
    /// What an activity costs with hidden VAT back and resources in kind beside (total kostnad).
    "budget.totalCost" TotalCostQuestion {
        /// The costs.
        costs: Vec<CostItem>,
        /// Resources in kind; absent is none.
        in_kind: Option<Vec<InKindItem>>,
    } -> TotalCost,
    answer = |q, law| {
        let in_kind = q.in_kind.as_deref().unwrap_or_default();
        total_cost(law, &q.costs, in_kind)
    },
}
