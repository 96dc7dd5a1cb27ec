//! An adjustment clause with everything known that its arithmetic needs.

use super::super::adjustment::{Adjustment, Rounding};
use super::super::index_period::IndexPeriod;
use super::super::month::YearMonth;
use crate::calendar::{Day, MonthSpan};
use crate::error::{Error, Problem};
use crate::rational::Rational;
use crate::wire::{ChangeShare, Share, ordered};

pub(super) struct Clause {
    pub(super) indices: Vec<(String, Share)>,
    pub(super) base: IndexPeriod,
    /// Each adjustment: its day, where the clause has several, and its period of comparison.
    pub(super) rounds: Vec<(Option<Day>, IndexPeriod)>,
    pub(super) threshold: Option<Share>,
    pub(super) cap: Option<Share>,
    pub(super) floor: Option<ChangeShare>,
    pub(super) carry_over: Option<bool>,
    pub(super) adjustable: Rational,
    pub(super) adjustable_share: Option<Share>,
    pub(super) round: Rounding,
    pub(super) chained: bool,
    pub(super) round_each: bool,
}

impl Clause {
    /// The clause up to a day, or (the inner error) the paths of what is missing.
    pub(super) fn of(stated: &Adjustment, on: Day) -> Result<Result<Self, Vec<String>>, Error> {
        in_order(stated)?;
        let mut missing = Vec::new();
        let mut indices = Vec::new();
        let listed = stated.indices.as_deref().unwrap_or_default();
        if listed.is_empty() {
            missing.push("clause.indices");
        }
        for own in listed {
            match (&own.id, own.share) {
                (Some(id), Some(share)) => indices.push((id.clone(), share)),
                (id, share) => {
                    missing.extend(id.is_none().then_some("clause.indices.id"));
                    missing.extend(share.is_none().then_some("clause.indices.share"));
                }
            }
        }
        if missing.is_empty() {
            sum_to_one(&indices)?;
        }
        if stated.base.is_none() {
            missing.push("clause.base");
        }
        let rounds = match stated.compare {
            Some(compare) => vec![(None, compare)],
            None => rounds(stated, on, &mut missing)?,
        };
        if rounds.len() > 1 {
            missing.extend(stated.chained.is_none().then_some("clause.chained"));
            let limits =
                stated.threshold.is_some() || stated.cap.is_some() || stated.floor.is_some();
            let keeps = stated.chained == Some(true) && limits;
            missing.extend((keeps && stated.carry_over.is_none()).then_some("clause.carryOver"));
        }
        match stated.base {
            Some(base) if missing.is_empty() => Ok(Ok(Self {
                indices,
                base,
                rounds,
                threshold: stated.threshold,
                cap: stated.cap,
                floor: stated.floor,
                carry_over: stated.carry_over,
                adjustable: stated
                    .adjustable_share
                    .map_or_else(|| Rational::whole(1), Rational::from_decimal),
                adjustable_share: stated.adjustable_share,
                round: stated.round.unwrap_or(Rounding::Ore),
                chained: stated.chained == Some(true),
                round_each: stated.round_each == Some(true),
            })),
            _ => Ok(Err(ordered::sorted(missing))),
        }
    }
}

fn in_order(stated: &Adjustment) -> Result<(), Error> {
    let refuse = |problem: Problem, path: &str| Err(Error::new(problem).at(path));
    if let Some(problem) = stated.fault() {
        return refuse(problem, "clause.compare");
    }
    match (stated.cap, stated.floor) {
        (Some(cap), Some(floor)) if cap.to_decimal() < floor.to_decimal() => {
            refuse(Problem::FloorAboveCap, "clause.floor")
        }
        _ => Ok(()),
    }
}

fn sum_to_one(indices: &[(String, Share)]) -> Result<(), Error> {
    let sum = indices
        .iter()
        .fold(Rational::whole(0), |sum, (_, share)| sum.plus(&Rational::from_decimal(*share)));
    if sum == Rational::whole(1) {
        Ok(())
    } else {
        Err(Error::new(Problem::ShareSum).at("clause.indices"))
    }
}

/// The adjustments from the first day on, each with its period of comparison. Each day is counted
/// from the first, never from the one before, so that a short month shortens no later one.
fn rounds(
    stated: &Adjustment,
    on: Day,
    missing: &mut Vec<&'static str>,
) -> Result<Vec<(Option<Day>, IndexPeriod)>, Error> {
    let (Some(first), Some(every), Some(lag)) = (stated.first, stated.every, stated.lag_months)
    else {
        // Nothing of a timetable is stated: then it is the one month that is missing.
        if stated.first.is_none() && stated.every.is_none() && stated.lag_months.is_none() {
            missing.push("clause.compare");
        } else {
            missing.extend(stated.first.is_none().then_some("clause.first"));
            missing.extend(stated.every.is_none().then_some("clause.every"));
            missing.extend(stated.lag_months.is_none().then_some("clause.lagMonths"));
        }
        return Ok(Vec::new());
    };
    let mut rounds = Vec::new();
    for day in first.repeated(every, on) {
        let month =
            YearMonth::of(day).earlier(lag).map_err(|error| error.at("clause.lagMonths"))?;
        // Without a base the arithmetic is not reached; its length is a month's until then.
        let period = stated.base.map_or_else(|| month.into(), |base| base.around(month));
        rounds.push((Some(day), period));
    }
    Ok(rounds)
}

impl Day {
    /// This day and each so many months after it, up to a day, inclusive.
    pub(crate) fn repeated(self, every: MonthSpan, until: Self) -> Vec<Self> {
        let MonthSpan::Months(months) = every;
        let mut days = Vec::new();
        let mut times = 0_u32;
        while let Some(day) =
            months.checked_mul(times).and_then(|months| self.plus_months(months).ok())
            && day <= until
        {
            days.push(day);
            times = times.saturating_add(1);
        }
        days
    }
}
