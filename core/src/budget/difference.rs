//! What a scenario changes, known where it is known: what it does not touch cancels out.

use std::collections::BTreeSet;

use super::forecast::{Projected, Row};
use super::made::Made;
use super::plan::{BudgetPlan, Layer};
use super::scenario::PlanDifference;
use crate::error::Error;
use crate::money::Sek;

/// The differences, frame by frame and year by year.
pub(super) fn differences(
    plan: &BudgetPlan,
    base: &Projected,
    made: &Made,
    changed: &Projected,
) -> Result<Vec<PlanDifference>, Error> {
    let touched = touched(plan, made);
    let rows = base.forecast.years.iter().zip(&base.rows);
    let own_rows = changed.forecast.years.iter().zip(&changed.rows);
    let mut differences = Vec::new();
    for ((before, sums), (own, own_sums)) in rows.zip(own_rows) {
        let known = |layer: Layer| {
            let open = |row: &Row| {
                row.unknown.iter().any(|(place, own)| *own == layer && touched.contains(place))
            };
            plan.commitments.is_some() && !open(sums) && !open(own_sums)
        };
        let less = |layer: Layer| {
            known(layer).then(|| own.known.of(layer).minus(before.known.of(layer))).transpose()
        };
        let amount = match (before.amount, own.amount) {
            (Some(before), Some(own)) => Some(own.minus(before)?),
            // An unknown frame that nothing cuts is the same in both.
            (None, None)
                if !before.history.is_empty() && !made.beside.cut(sums.frame, own.year) =>
            {
                Some(Sek::ZERO)
            }
            _ => None,
        };
        let committed = less(Layer::Committed)?;
        let forecast = less(Layer::Forecast)?;
        let to_come = match (before.actual, own.actual, committed, forecast) {
            (Some(_), Some(_), Some(_), Some(_)) => Some(own_sums.remaining.minus(sums.remaining)?),
            _ => None,
        };
        let left = |claimed: Option<Sek>| {
            amount.zip(claimed).map(|(amount, claimed)| amount.minus(claimed)).transpose()
        };
        differences.push(PlanDifference {
            frame: own.frame.clone(),
            year: own.year,
            amount,
            committed,
            option: less(Layer::Option)?,
            forecast,
            left: left(committed)?,
            expected_left: left(to_come)?,
        });
    }
    Ok(differences)
}

/// The places of the commitments that the scenario changes or adds.
fn touched(plan: &BudgetPlan, made: &Made) -> BTreeSet<usize> {
    let before = plan.all_commitments();
    let changed = made.plan.all_commitments().iter().enumerate();
    let mut touched: BTreeSet<usize> = changed
        .filter(|(place, own)| before.get(*place) != Some(*own))
        .map(|(place, _)| place)
        .collect();
    touched.extend(made.beside.notices.keys().copied());
    touched
}
