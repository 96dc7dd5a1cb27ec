//! The commitments of a plan laid out over the years, in layers that are never mixed.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rust_decimal::Decimal;

use super::cost::{Cost, CostOrigin, Funding, Gap, LaidOut, Place, Source};
use super::cut::Ended;
use super::method::{AllocationMethod, Amount};
use super::period::Granularity;
use super::plan::{BudgetPlan, Grant, IndexForecast, Layer, PlanCommitment};
use super::running::RunningSum;
use crate::calendar::Day;
use crate::error::Error;

/// What the question says besides the plan.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) method: AllocationMethod,
    pub(super) as_of: Option<Day>,
    /// The last day of the last year; an agreement until further notice is expected to run so long.
    pub(super) last: Day,
}

/// Lays the plan out; `notices` are those of a scenario.
pub(super) fn lay_out(
    plan: &BudgetPlan,
    asked: Asked,
    notices: &BTreeMap<usize, Ended>,
) -> Result<LaidOut, Error> {
    let mut all = LaidOut::default();
    for (index, commitment) in plan.all_commitments().iter().enumerate() {
        let own = Own { plan, index, commitment, asked, ended: notices.get(&index) };
        let laid =
            own.stretches(&mut all).and_then(|own_stretches| own.costs(&own_stretches, &mut all));
        laid.map_err(|error| at_commitment(index, error))?;
    }
    Ok(all)
}

/// The path of an error that a commitment made.
pub(super) fn at_commitment(index: usize, error: Error) -> Error {
    let dot = if error.path().is_empty() { "" } else { "." };
    let path = format!("plan.commitments[{index}]{dot}{}", error.path());
    error.at(path)
}

/// One commitment of the plan.
pub(super) struct Own<'a> {
    plan: &'a BudgetPlan,
    index: usize,
    pub(super) commitment: &'a PlanCommitment,
    pub(super) asked: Asked,
    /// What notice makes of it in a scenario.
    pub(super) ended: Option<&'a Ended>,
}

/// Days with one amount in one layer.
pub(super) struct Stretch {
    pub(super) place: Place,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) amount: Amount,
}

impl Own<'_> {
    pub(super) fn gap(
        &self,
        layer: Layer,
        from: Option<i32>,
        to: Option<i32>,
        missing: BTreeSet<String>,
    ) -> Gap {
        Gap { commitment: self.index, layer, from, to, missing }
    }

    /// The costs of all stretches, cut from one running sum, and what an index is expected to add.
    fn costs(&self, stretches: &[Stretch], all: &mut LaidOut) -> Result<(), Error> {
        let mut sum = RunningSum::new(self.asked.method);
        for own in stretches {
            sum.add(own.amount, own.from, own.to)?;
        }
        let changes = self.changes();
        for own in &changes {
            sum.change(own.share, own.from, own.to);
        }
        let funding = self.funding();
        let grants = funding.as_ref().map_or_else(|_| Rc::from([]), Rc::clone);
        let source = Source { commitment: self.index, sum: Rc::new(sum), grants };
        let missing = funding.err();
        for own in stretches {
            // An agreement that notice ends costs nothing after that; its sum is cut, not laid out anew.
            let own_to = match self.ended {
                Some(Ended::On { ends_on, .. }) => own.to.min(*ends_on),
                _ => own.to,
            };
            if own_to < own.from {
                continue;
            }
            self.years(&source, own.place, (own.from, own_to), missing.as_ref(), all)?;
            // What only an option brings stays an option; what is bound becomes a forecast.
            let layer = match own.place.layer {
                Layer::Committed => Layer::Forecast,
                other => other,
            };
            let begun = changes.partition_point(|change| change.to < own.from);
            let meets = |change: &&Change| change.from <= own_to;
            for change in changes.iter().skip(begun).take_while(meets) {
                let (from, to) = (change.from.max(own.from), change.to.min(own_to));
                if change.share == Decimal::ZERO {
                    continue;
                }
                if let Amount::Total(_) = own.amount {
                    let missing = BTreeSet::from(["plan.commitments.annual".to_owned()]);
                    all.gaps.push(self.gap(layer, Some(from.year()), Some(to.year()), missing));
                    continue;
                }
                let place = Place { layer, origin: CostOrigin::Index, call: own.place.call };
                self.years(&source, place, (from, to), missing.as_ref(), all)?;
            }
        }
        Ok(())
    }

    /// The expected changes of the price in order, each through the day before the next.
    fn changes(&self) -> Vec<Change> {
        let stated = self.commitment.index.as_deref().unwrap_or_default();
        let named = |own: &IndexForecast| Some((own.from?, own.share?.to_decimal()));
        let mut stated: Vec<(Day, Decimal)> = stated.iter().filter_map(named).collect();
        stated.sort_by_key(|(from, _)| *from);
        let ends = stated.iter().skip(1).map(|(next, _)| next.previous().ok());
        let ends = ends.chain(std::iter::once(None)).map(|end| end.unwrap_or(self.asked.last));
        let change = |((from, share), to): (&(Day, Decimal), Day)| {
            (*from <= to).then_some(Change { from: *from, to, share: *share })
        };
        stated.iter().zip(ends).filter_map(change).collect()
    }

    /// The costs of some days, year by year; gaps where what the frame bears is not known.
    fn years(
        &self,
        source: &Source,
        place: Place,
        (from, to): (Day, Day),
        missing: Option<&BTreeSet<String>>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        for period in Granularity::Year.periods(from, to)? {
            match missing {
                Some(missing) => {
                    let year = Some(period.from.year());
                    all.gaps.push(self.gap(place.layer, year, year, missing.clone()));
                }
                None => all.costs.push(Cost::of(source, place, period.from, period.to)?),
            }
        }
        Ok(())
    }

    /// The grants with their shares, or what is missing to tell what the frame bears.
    fn funding(&self) -> Result<Rc<[Funding]>, BTreeSet<String>> {
        let mut shares = Vec::new();
        let mut missing = BTreeSet::new();
        for own in self.commitment.funded_by.as_deref().unwrap_or_default() {
            let is_it = |grant: &(usize, &Grant)| own.grant.is_some() && grant.1.id == own.grant;
            let Some((place, grant)) = self.plan.all_grants().iter().enumerate().find(is_it) else {
                missing.insert("plan.grants".to_owned());
                continue;
            };
            match (grant.from, grant.to) {
                (Some(from), Some(to)) => {
                    let share = own.share.unwrap_or_default().to_decimal();
                    shares.push(Funding { grant: place, from, to, share });
                }
                (None, _) => drop(missing.insert("plan.grants.from".to_owned())),
                (_, None) => drop(missing.insert("plan.grants.to".to_owned())),
            }
        }
        if missing.is_empty() { Ok(shares.into()) } else { Err(missing) }
    }
}

/// An expected change of the price, and its days.
struct Change {
    from: Day,
    to: Day,
    share: Decimal,
}
