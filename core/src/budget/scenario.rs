//! Scenarios: named changes over a plan, each compared with the plan as it stands.

use super::allocate::AllocationMethod;
use super::cut::Changes;
use super::difference::differences;
use super::forecast::forecast_with;
use super::made::Made;
use super::plan::{BudgetPlan, PlanCommitment};
use super::plan_year::Forecast;
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Finding, missing_of};
use crate::money::Sek;
use crate::wire::{ChangeShare, output, record, wire_enum};

record! {
    /// Scenario (scenario): named changes of a plan.
    pub struct Scenario {
        /// The scenario's id.
        id: String,
        /// What it is called.
        title: String,
        /// Its changes, made one after the other.
        changes: Vec<PlanChange>,
    }
}

wire_enum! {
    /// Kind of change (slag av ändring).
    pub enum ChangeKind {
        /// Notice of `commitment` given on `on` (uppsägning); it is then not extended either.
        NoticeGiven = "noticeGiven",
        /// The option `option` of `commitment` and those after it not called; absent is the first.
        OptionNotCalled = "optionNotCalled",
        /// Prices `share` higher from `from`, of `commitment` or of all.
        IndexChange = "indexChange",
        /// The new commitment `agreement`.
        NewAgreement = "newAgreement",
        /// The frame `frame` lower by `amount` a year or by `share`, from the year of `from`.
        FrameCut = "frameCut",
    }
}

record! {
    /// Change of a plan (ändring av planen).
    pub struct PlanChange {
        /// Its kind, which says what fields it has.
        kind: ChangeKind,
        /// The id of the commitment it is about.
        commitment: String,
        /// The day of the notice.
        on: Day,
        /// The number of the option, from 1.
        option: u32,
        /// The id of the frame it is about.
        frame: String,
        /// First day.
        from: Day,
        /// Last day, inclusive; absent is from then on.
        to: Day,
        /// A share of one, `0.03` for three percent.
        share: ChangeShare,
        /// An amount a year, stated without a sign.
        amount: Sek,
        /// A new commitment.
        agreement: PlanCommitment,
    }
}

output! {
    /// Scenarios (scenarier) beside the plan as it stands.
    pub struct Scenarios {
        /// The plan as it stands.
        pub base: Forecast,
        /// The scenarios, in the order asked.
        pub scenarios: Vec<ScenarioResult>,
    }
}

output! {
    /// Result of a scenario (utfall av ett scenario).
    pub struct ScenarioResult {
        /// The scenario's id.
        pub id: String,
        /// What it is called.
        pub title: Option<String>,
        /// The latest day on which it is still possible, inclusive; absent where no day bounds it.
        pub possible_until: Option<Day>,
        /// Whether it was possible on the day judged by.
        pub possible: Option<bool>,
        /// What it changes, frame by frame and year by year.
        pub differences: Vec<PlanDifference>,
        /// The plan with its changes.
        pub forecast: Forecast,
        /// Whether it is possible.
        pub findings: Vec<Finding>,
        /// Paths of what is missing to say so.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Difference (skillnad) of a frame's year: the scenario less the plan. Costs that are unknown in
    /// both and that the scenario does not touch cancel out; absent where the change is unknown.
    pub struct PlanDifference {
        /// The frame's id.
        pub frame: String,
        /// The year.
        pub year: i32,
        /// Change of the frame's amount.
        pub amount: Option<Sek>,
        /// Change of what is bound.
        pub committed: Option<Sek>,
        /// Change of the options.
        pub option: Option<Sek>,
        /// Change of what is expected beside.
        pub forecast: Option<Sek>,
        /// Change of what is left.
        pub left: Option<Sek>,
        /// Change of what is left of the forecast.
        pub expected_left: Option<Sek>,
    }
}

/// Scenarios over a plan (scenarier): each laid out anew and compared with the plan as it stands.
///
/// A scenario with notice is possible until the latest day whose notice ends the agreement on the
/// same day; one where an option must be refused, until the day for that; one with a new
/// agreement, until its first day. The earliest of those days counts.
///
/// # Errors
/// As [`forecast`](crate::budget::forecast); `input.invalid` at `scenarios[i].changes[j].…` where
/// a field of the change is missing or names what the plan does not hold.
///
/// ```
/// use anbud::budget::{AllocationMethod, BudgetPlan, Scenario, scenarios};
/// use anbud::wire::Wire;
///
/// let plan = BudgetPlan::from_json(
///     r#"{"frames":[{"id":"R","lines":[{"from":"2026-01-01","perYear":"10000000","status":"decided"}]}],
///         "commitments":[{"id":"K1","frame":"R","annual":"1200000","terms":{"start":"2024-01-01","untilFurtherNotice":true,
///           "notice":[{"period":{"months":6},"anchor":"monthEnd"}]}}]}"#,
/// )?;
/// let change = Scenario::from_json(
///     r#"{"id":"S1","changes":[{"kind":"noticeGiven","commitment":"K1","on":"2026-03-10"}]}"#,
/// )?;
/// let as_of = Some("2026-01-15".parse()?);
/// let answer = scenarios(&plan, &[change], AllocationMethod::MonthEqual, &[2026], as_of)?;
/// let result = &answer.scenarios[0];
/// // It ends on 30 September, and so it does if notice is given as late as 31 March.
/// assert_eq!(result.forecast.years[0].committed.unwrap().to_wire(), "900000.00");
/// assert_eq!(result.possible_until.unwrap().to_string(), "2026-03-31");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn scenarios(
    plan: &BudgetPlan,
    scenarios: &[Scenario],
    method: AllocationMethod,
    years: &[i64],
    as_of: Option<Day>,
) -> Result<Scenarios, Error> {
    let base = forecast_with(plan, method, years, as_of, &Changes::default())?;
    let mut results = Vec::new();
    for (index, scenario) in scenarios.iter().enumerate() {
        let mut made = Made::of(plan);
        for (place, change) in scenario.changes.iter().flatten().enumerate() {
            let path = format!("scenarios[{index}].changes[{place}]");
            made.change(change, &path)?;
        }
        let projected = forecast_with(&made.plan, method, years, as_of, &made.beside)?;
        let finding = made.possible(scenario, as_of);
        let findings = vec![finding];
        results.push(ScenarioResult {
            id: scenario.id.clone().unwrap_or_default(),
            title: scenario.title.clone(),
            possible_until: made.until,
            possible: made.until.zip(as_of).map(|(until, as_of)| as_of <= until),
            differences: differences(plan, &base, &made, &projected)?,
            forecast: projected.forecast,
            missing: missing_of(&findings),
            findings,
        });
    }
    Ok(Scenarios { base: base.forecast, scenarios: results })
}
