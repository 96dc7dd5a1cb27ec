//! When a frame is used up, and by when something can still be done about it.

use super::cost::{Call, Cost, CostOrigin};
use super::layers::Asked;
use super::plan::{BudgetPlan, Layer};
use crate::assignment::{LatestNotice, LatestNoticeAnswer, NoticeBy};
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Way to keep a year within its frame (åtgärd).
    pub enum ActionKind {
        /// Notice of the agreement (uppsägning).
        Notice = "notice",
        /// Not to call an option (option som inte avropas).
        LeaveOption = "leaveOption",
        /// To refuse an option that takes effect by itself (option som avböjs).
        RefuseOption = "refuseOption",
    }
}

output! {
    /// Action (åtgärd) that alone would keep the year within its frame.
    pub struct Action {
        /// The commitment's id.
        pub commitment: String,
        /// What can be done.
        pub kind: ActionKind,
        /// The latest day, inclusive; absent where the terms do not settle it.
        pub by: Option<Day>,
        /// The weekday on which the letter should go.
        pub advise_by: Option<Day>,
        /// When the agreement then ends.
        pub ends_on: Option<Day>,
        /// Whether the day lies before the one judged by.
        pub passed: Option<bool>,
        /// Paths of what would settle the day.
        pub missing: Vec<String> [sparse],
    }
}

/// A year's amount and what is known to be bound of it.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    pub(super) amount: Sek,
    pub(super) claimed: Sek,
    pub(super) first: Day,
}

/// The first day on which the bound costs of the year, laid out by day, go beyond the amount.
pub(super) fn used_up_on(costs: &[&Cost], amount: Sek, first: Day) -> Result<Option<Day>, Error> {
    let bound: Vec<&&Cost> = costs.iter().filter(|cost| cost.layer == Layer::Committed).collect();
    let beyond = |day: Day| -> Result<bool, Error> {
        let mut sum = Sek::ZERO;
        for cost in &bound {
            sum = sum.plus(cost.net_through(day)?)?;
        }
        Ok(sum > amount)
    };
    let last = first.end_of_month_in_year(12)?;
    // Without credits the sum only grows, and the first day can be halved for.
    if bound.iter().all(|cost| cost.net >= Sek::ZERO) {
        return first_day(first, last, beyond);
    }
    let mut day = first;
    while day < last {
        if beyond(day)? {
            return Ok(Some(day));
        }
        day = day.next()?;
    }
    Ok(beyond(last)?.then_some(last))
}

/// The first day from `first` to `last` for which something holds that then goes on to hold.
fn first_day(
    first: Day,
    last: Day,
    holds: impl Fn(Day) -> Result<bool, Error>,
) -> Result<Option<Day>, Error> {
    if !holds(last)? {
        return Ok(None);
    }
    let (mut low, mut high) = (0_i64, first.days_until(last));
    while low < high {
        let middle = low.midpoint(high);
        if holds(first.plus_days(middle)?)? {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    first.plus_days(low).map(Some)
}

/// For each agreement the latest notice that alone would keep the year within the amount.
pub(super) fn notices(
    plan: &BudgetPlan,
    costs: &[&Cost],
    limit: Limit,
    asked: Asked,
) -> Result<Vec<Action>, Error> {
    let over = limit.claimed.minus(limit.amount)?;
    let mut actions = Vec::new();
    for (index, commitment) in plan.all_commitments().iter().enumerate() {
        let own: Vec<&&Cost> = costs
            .iter()
            .filter(|cost| cost.commitment == index && cost.layer == Layer::Committed)
            .collect();
        let Some(terms) = commitment.terms.as_ref().filter(|terms| terms.notice.is_some()) else {
            continue;
        };
        let net = own.iter().try_fold(Sek::ZERO, |sum, cost| sum.plus(cost.net))?;
        let keep = net.minus(over)?;
        if net <= Sek::ZERO || keep < Sek::ZERO || own.iter().any(|cost| cost.net < Sek::ZERO) {
            continue;
        }
        let beyond = |day: Day| -> Result<bool, Error> {
            let mut sum = Sek::ZERO;
            for cost in &own {
                sum = sum.plus(cost.net_through(day)?)?;
            }
            Ok(sum > keep)
        };
        let last = limit.first.end_of_month_in_year(12)?;
        let Some(end_by) =
            first_day(limit.first, last, beyond)?.and_then(|day| day.previous().ok())
        else {
            continue;
        };
        let latest = terms
            .latest_notice(end_by, NoticeBy::Authority, 0)
            .map_err(|error| super::layers::at_commitment(index, error))?;
        let id = commitment.id.clone().unwrap_or_default();
        match latest {
            LatestNoticeAnswer::Day(latest) => actions.extend(by_notice(id, &latest, asked)),
            LatestNoticeAnswer::Readings(readings) => {
                actions.push(unsettled(id, &readings.missing));
            }
            LatestNoticeAnswer::Unknown(unknown) => actions.push(unsettled(id, &unknown.missing)),
        }
    }
    Ok(actions)
}

fn by_notice(commitment: String, latest: &LatestNotice, asked: Asked) -> Option<Action> {
    let by = latest.give_by?;
    Some(Action {
        commitment,
        kind: ActionKind::Notice,
        by: Some(by),
        advise_by: latest.advise_by,
        ends_on: latest.ends_on,
        passed: asked.as_of.map(|as_of| by < as_of),
        missing: Vec::new(),
    })
}

fn unsettled(commitment: String, missing: &[String]) -> Action {
    Action {
        commitment,
        kind: ActionKind::Notice,
        by: None,
        advise_by: None,
        ends_on: None,
        passed: None,
        missing: missing.iter().map(|path| format!("plan.commitments.{path}")).collect(),
    }
}

/// The options that cost in the year, and by when they are decided.
pub(super) fn options(
    plan: &BudgetPlan,
    costs: &[&Cost],
    calls: &[Call],
    asked: Asked,
) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for cost in costs.iter().filter(|cost| cost.origin == CostOrigin::OptionTerm) {
        let commitment = plan.all_commitments().get(cost.commitment);
        let call = cost.call.and_then(|place| calls.get(place));
        let (Some(commitment), Some(call)) = (commitment, call) else { continue };
        let kind = if call.automatic { ActionKind::RefuseOption } else { ActionKind::LeaveOption };
        actions.push(Action {
            commitment: commitment.id.clone().unwrap_or_default(),
            kind,
            by: call.by,
            advise_by: None,
            ends_on: call.ends_on,
            passed: asked.as_of.zip(call.by).map(|(as_of, by)| by < as_of),
            missing: call.missing.iter().cloned().collect(),
        });
    }
    actions
}
