//! What is booked month by month, what remains to come after it, and which months are missing.

use std::collections::{BTreeMap, BTreeSet};

use super::cost::{Cost, LaidOut};
use super::method::{AllocationMethod, Amount};
use super::period::{Granularity, Period};
use super::plan::{BudgetPlan, Layer};
use super::running::{RunningSum, Side};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{Finding, Outcome, RuleId};
use crate::money::Sek;

/// What is booked of the commitments, and through which day the books are closed.
pub(super) struct Booked<'a> {
    plan: &'a BudgetPlan,
    /// What is booked on each commitment, by the first day of the month.
    by_month: BTreeMap<(usize, Day), Sek>,
    /// The last month booked of each commitment, by its first day.
    last: BTreeMap<usize, Day>,
}

/// What remains of a commitment's year, and the months that lack a booking.
#[derive(Default)]
pub(super) struct Remaining {
    pub(super) amount: Sek,
    /// Months that are booked, or should be.
    looked_at: bool,
    /// The months without a booking, and what was expected of each.
    gaps: Vec<(String, Sek)>,
}

/// A month of a commitment: what is planned, and the last day of it that costs.
#[derive(Clone, Copy)]
struct Planned {
    amount: Sek,
    last: Day,
}

impl<'a> Booked<'a> {
    pub(super) fn of(plan: &'a BudgetPlan) -> Result<Self, Error> {
        let mut booked = Self { plan, by_month: BTreeMap::new(), last: BTreeMap::new() };
        let places: BTreeMap<&str, usize> = plan
            .all_commitments()
            .iter()
            .enumerate()
            .filter_map(|(place, own)| Some((own.id.as_deref()?, place)))
            .collect();
        for actual in plan.all_actuals() {
            let place = actual.commitment.as_deref().and_then(|id| places.get(id).copied());
            let (Some(place), Some(amount)) = (place, actual.amount) else { continue };
            let (Some(from), Some(to)) = (actual.from, actual.to) else { continue };
            let method = AllocationMethod::MonthEqual;
            let sum = RunningSum::of(method, Amount::Total(amount), from, to)?;
            for month in Granularity::Month.periods(from, to)? {
                let part = sum.part(Side::Agreed, month.from, month.to)?.amount;
                let first = first_of(month.from)?;
                let own = booked.by_month.entry((place, first)).or_default();
                *own = own.plus(part)?;
                let last = booked.last.entry(place).or_insert(first);
                *last = (*last).max(first);
            }
        }
        Ok(booked)
    }

    /// What is still to come of a commitment in a year, beside what is booked.
    ///
    /// A booking replaces the plan of the months that its days touch. Where the plan says through
    /// which day the books are closed, only the months that end by then are so replaced: a later
    /// one costs at least what is planned. A month without a booking costs what is planned.
    pub(super) fn remaining(&self, commitment: usize, costs: &[&Cost]) -> Result<Remaining, Error> {
        let through = self.plan.booked_through;
        let last = self.last.get(&commitment).copied();
        let first = costs.iter().map(|own| own.from).min();
        let reached = last.max(through);
        if first.is_none_or(|first| reached.is_none_or(|reached| reached.month_end() < first)) {
            let net = costs.iter().try_fold(Sek::ZERO, |sum, own| sum.plus(own.net))?;
            return Ok(Remaining { amount: net, ..Remaining::default() });
        }
        let mut remaining = Remaining::default();
        for (first, (label, planned)) in planned(costs)? {
            let booked = self.by_month.get(&(commitment, first)).copied();
            let closed = match (through, last) {
                (Some(through), _) => planned.last <= through,
                (None, Some(last)) => first <= last,
                (None, None) => false,
            };
            let left = match (booked, closed) {
                (Some(_), true) => Sek::ZERO,
                (Some(booked), false) => at_least(planned.amount, booked)?,
                (None, _) => planned.amount,
            };
            remaining.amount = remaining.amount.plus(left)?;
            remaining.looked_at |= closed;
            if closed && booked.is_none() && planned.amount != Sek::ZERO {
                remaining.gaps.push((label, planned.amount));
            }
        }
        Ok(remaining)
    }

    /// Whether every month that should be booked is, one finding for each commitment.
    pub(super) fn findings(
        &self,
        laid: &LaidOut,
        remaining: &BTreeMap<usize, Vec<Remaining>>,
        years: &BTreeSet<i32>,
    ) -> Result<Vec<Finding>, Error> {
        let unknown = self.unknown(laid, years);
        let mut findings = Vec::new();
        for (place, commitment) in self.plan.all_commitments().iter().enumerate() {
            let own = remaining.get(&place).map(Vec::as_slice).unwrap_or_default();
            let gaps: Vec<&(String, Sek)> = own.iter().flat_map(|own| &own.gaps).collect();
            let outcome = match (self.plan.booked_through, &self.plan.actuals) {
                (Some(_), None) => Outcome::unknown(["plan.actuals"]),
                _ if !gaps.is_empty() => Outcome::Breached,
                (Some(_), _) if unknown.contains_key(&place) => {
                    let missing = unknown.get(&place).cloned().unwrap_or_default();
                    Outcome::Unknown { missing: missing.into_iter().collect() }
                }
                _ if own.iter().any(|own| own.looked_at) => Outcome::Satisfied,
                _ => Outcome::not_applicable("no_closed_month"),
            };
            let mut finding = Finding::new(RuleId::BOOKING_GAP, outcome)
                .with_fact("commitment", commitment.id.as_deref().unwrap_or_default());
            finding = finding.with_known("bookedThrough", self.plan.booked_through);
            if !gaps.is_empty() && self.plan.actuals.is_some() {
                let sum = gaps.iter().try_fold(Sek::ZERO, |sum, (_, own)| sum.plus(*own))?;
                let months: Vec<&str> = gaps.iter().map(|(label, _)| label.as_str()).collect();
                finding = finding
                    .with_fact("unbookedMonths", months.join(", ").as_str())
                    .with_fact("unbookedAmount", sum);
            }
            findings.push(finding);
        }
        Ok(findings)
    }

    /// Commitments whose cost in the closed part of the years is not known.
    fn unknown(&self, laid: &LaidOut, years: &BTreeSet<i32>) -> BTreeMap<usize, BTreeSet<String>> {
        let mut unknown: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        let Some(through) = self.plan.booked_through else { return unknown };
        let closed = |year: &&i32| **year <= through.year();
        for gap in laid.gaps.iter().filter(|gap| gap.layer != Layer::Option) {
            if years.iter().filter(closed).any(|year| gap.touches(*year)) {
                unknown.entry(gap.commitment).or_default().extend(gap.missing.iter().cloned());
            }
        }
        unknown
    }
}

/// The months of a commitment's year by their first days.
type Months = BTreeMap<Day, (String, Planned)>;

fn planned(costs: &[&Cost]) -> Result<Months, Error> {
    let mut months = Months::new();
    for cost in costs {
        let periods = Granularity::Month.periods(cost.from, cost.to)?;
        for Period { label, from, to } in periods {
            let amount = cost.net_between(from, to)?;
            let none = || (label, Planned { amount: Sek::ZERO, last: to });
            let (_, own) = months.entry(first_of(from)?).or_insert_with(none);
            own.amount = own.amount.plus(amount)?;
            own.last = own.last.max(to);
        }
    }
    Ok(months)
}

/// What is left of a month that is not closed: it costs what is booked, and what is planned at least.
fn at_least(planned: Sek, booked: Sek) -> Result<Sek, Error> {
    let left = planned.minus(booked)?;
    Ok(if planned < Sek::ZERO { left.min(Sek::ZERO) } else { left.max(Sek::ZERO) })
}

fn first_of(day: Day) -> Result<Day, Error> {
    Day::new(day.year(), day.month(), 1)
}
