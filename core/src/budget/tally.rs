//! Sums of what a plan claims, frame by frame and year by year.

use std::collections::{BTreeMap, BTreeSet};

use super::booked::{Booked, Remaining};
use super::cost::{Cost, LaidOut};
use super::plan::{BudgetPlan, Layer, Placed};
use super::plan_year::{CostCentre, GrantUse, LayerSums, OutsideCost};
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;

/// The sums of one frame and year.
#[derive(Clone, Default)]
pub(super) struct Sums {
    pub(super) layers: LayerSums,
    pub(super) actual: Sek,
    /// Booked, and what remains of commitments and forecast after it.
    pub(super) remaining: Sek,
    pub(super) cost_centres: Vec<CostCentre>,
    costs: Vec<usize>,
}

/// The sums of the whole plan.
pub(super) struct Tally {
    by_frame: BTreeMap<(usize, i32), Sums>,
    /// Where each commitment stands.
    placed: Vec<Placed>,
    /// Costs in no frame, by commitment and year.
    outside: BTreeMap<(usize, i32), Sek>,
    drawn: BTreeMap<usize, Sek>,
    /// What remains of each commitment in the years asked for.
    pub(super) remaining: BTreeMap<usize, Vec<Remaining>>,
    /// By year the costs that may stand in any frame, by commitment and layer.
    unplaced: BTreeMap<i32, BTreeSet<(usize, Layer)>>,
    /// The years in which something is booked that any frame may have borne.
    unplaced_booked: BTreeSet<i32>,
}

impl Tally {
    pub(super) fn of(
        plan: &BudgetPlan,
        laid: &LaidOut,
        booked: &Booked<'_>,
        years: &BTreeSet<i32>,
    ) -> Result<Self, Error> {
        let placed: Vec<Placed> =
            plan.all_commitments().iter().map(|commitment| plan.frame_of(commitment)).collect();
        let mut tally = Self {
            by_frame: BTreeMap::new(),
            placed: placed.clone(),
            outside: BTreeMap::new(),
            drawn: BTreeMap::new(),
            remaining: BTreeMap::new(),
            unplaced: BTreeMap::new(),
            unplaced_booked: BTreeSet::new(),
        };
        let mut to_come: BTreeMap<(usize, i32), Vec<&Cost>> = BTreeMap::new();
        for (index, cost) in laid.costs.iter().enumerate() {
            let year = cost.from.year();
            for (grant, amount) in &cost.funded {
                if cost.layer == Layer::Committed {
                    add(tally.drawn.entry(*grant).or_default(), *amount)?;
                }
            }
            if cost.layer != Layer::Option && years.contains(&year) {
                to_come.entry((cost.commitment, year)).or_default().push(cost);
            }
            if placed.get(cost.commitment) == Some(&Placed::Unknown) && cost.amount != Sek::ZERO {
                let own = tally.unplaced.entry(year).or_default();
                own.insert((cost.commitment, cost.layer));
            }
            let Some(Placed::In(frame)) = placed.get(cost.commitment).copied() else {
                add(tally.outside.entry((cost.commitment, year)).or_default(), cost.net)?;
                continue;
            };
            let sums = tally.by_frame.entry((frame, year)).or_default();
            sums.costs.push(index);
            add(sums.layers.of_mut(cost.layer), cost.net)?;
            let commitment = plan.all_commitments().get(cost.commitment);
            if let Some(centre) = commitment.and_then(|own| own.cost_centre.as_ref()) {
                sums.centre(centre, cost.layer, cost.net)?;
            }
        }
        for ((commitment, year), costs) in to_come {
            let own = booked.remaining(commitment, &costs)?;
            if let Some(Placed::In(frame)) = placed.get(commitment).copied() {
                let sums = tally.by_frame.entry((frame, year)).or_default();
                add(&mut sums.remaining, own.amount)?;
            }
            tally.remaining.entry(commitment).or_default().push(own);
        }
        for actual in plan.all_actuals() {
            let (Some(amount), Some(from)) = (actual.amount, actual.from) else { continue };
            let frame = frame_of_actual(
                plan,
                &placed,
                actual.commitment.as_deref(),
                actual.frame.as_deref(),
            );
            match frame {
                Some(frame) => {
                    let sums = tally.by_frame.entry((frame, from.year())).or_default();
                    add(&mut sums.actual, amount)?;
                }
                None => drop(tally.unplaced_booked.insert(from.year())),
            }
        }
        Ok(tally)
    }

    pub(super) fn sums(&self, frame: usize, year: i32) -> Sums {
        self.by_frame.get(&(frame, year)).cloned().unwrap_or_default()
    }

    pub(super) fn costs(&self, frame: usize, year: i32) -> &[usize] {
        self.by_frame.get(&(frame, year)).map_or(&[], |sums| sums.costs.as_slice())
    }

    /// Whether a commitment stands in a frame, or may.
    pub(super) fn may_stand_in(&self, commitment: usize, frame: usize) -> bool {
        // One that names no frame may stand in any.
        match self.placed.get(commitment) {
            Some(Placed::In(own)) => *own == frame,
            Some(Placed::Unknown) => true,
            Some(Placed::Outside) | None => false,
        }
    }

    /// The costs of a year that may stand in any frame, by commitment and layer.
    pub(super) fn unplaced(&self, year: i32) -> impl Iterator<Item = (usize, Layer)> {
        self.unplaced.get(&year).into_iter().flatten().copied()
    }

    /// Whether every booking of the year has a frame.
    pub(super) fn booked_in_frames(&self, year: i32) -> bool {
        !self.unplaced_booked.contains(&year)
    }

    pub(super) fn outside(&self, plan: &BudgetPlan, first_days: &[Day]) -> Vec<OutsideCost> {
        let asked = |year: i32| first_days.iter().any(|first| first.year() == year);
        let mut outside = Vec::new();
        for ((place, year), amount) in self.outside.iter().filter(|((_, year), _)| asked(*year)) {
            let commitment = plan.all_commitments().get(*place).and_then(|own| own.id.clone());
            let commitment = commitment.unwrap_or_default();
            outside.push(OutsideCost { commitment, year: *year, amount: *amount });
        }
        outside
    }

    pub(super) fn grants(&self, plan: &BudgetPlan) -> Result<Vec<GrantUse>, Error> {
        let mut used = Vec::new();
        for (place, grant) in plan.all_grants().iter().enumerate() {
            let drawn = self.drawn.get(&place).copied().unwrap_or_default();
            used.push(GrantUse {
                grant: grant.id.clone().unwrap_or_default(),
                amount: grant.amount,
                drawn,
                left: grant.amount.map(|amount| amount.minus(drawn)).transpose()?,
            });
        }
        Ok(used)
    }
}

impl Sums {
    fn centre(&mut self, name: &str, layer: Layer, amount: Sek) -> Result<(), Error> {
        let place = self.cost_centres.iter().position(|own| own.cost_centre == name);
        let place = place.unwrap_or_else(|| {
            self.cost_centres.push(CostCentre {
                cost_centre: name.to_owned(),
                committed: Sek::ZERO,
                option: Sek::ZERO,
                forecast: Sek::ZERO,
            });
            self.cost_centres.len().saturating_sub(1)
        });
        let Some(own) = self.cost_centres.get_mut(place) else { return Ok(()) };
        let sum = match layer {
            Layer::Committed => &mut own.committed,
            Layer::Option => &mut own.option,
            Layer::Forecast => &mut own.forecast,
        };
        add(sum, amount)
    }
}

fn add(sum: &mut Sek, amount: Sek) -> Result<(), Error> {
    *sum = sum.plus(amount).map_err(|error| error.at("plan.commitments"))?;
    Ok(())
}

/// The frame that bore what is booked: that of its commitment, or the one it names.
pub(super) fn frame_of_actual(
    plan: &BudgetPlan,
    placed: &[Placed],
    commitment: Option<&str>,
    frame: Option<&str>,
) -> Option<usize> {
    let own = commitment.and_then(|id| {
        let place = plan.all_commitments().iter().position(|own| own.id.as_deref() == Some(id))?;
        match placed.get(place) {
            Some(Placed::In(frame)) => Some(*frame),
            _ => None,
        }
    });
    own.or_else(|| {
        let id = frame?;
        plan.all_frames().iter().position(|frame| frame.id.as_deref() == Some(id))
    })
}
