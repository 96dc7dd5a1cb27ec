//! Scenarios laid out and compared with the plan as it stands.

use super::cut::Changes;
use super::difference::differences;
use super::forecast::forecast_with;
use super::made::Made;
use super::method::AllocationMethod;
use super::plan::BudgetPlan;
use super::scenario::{Scenario, ScenarioResult, Scenarios};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::missing_of;

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
