//! The commitments of a plan laid out over the years, in layers that are never mixed.

use super::allocate::{AllocationMethod, Amount, allocate, by_largest_remainder, weight};
use super::period::Granularity;
use super::plan::{BudgetPlan, CommitmentKind, Grant, IndexForecast, Layer, PlanCommitment};
use crate::assignment::{NoticeAnswer, NoticeBy};
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::ordered::Set;
use crate::wire::{ChangeShare, Share, wire_enum};

wire_enum! {
    /// Origin of a cost (kostnadens ursprung) within its layer.
    pub enum CostOrigin {
        /// The agreed amount.
        Base = "base",
        /// What an index is expected to add.
        Index = "index",
        /// An option's term.
        OptionTerm = "optionTerm",
        /// An agreement until further notice, after the day to which it binds.
        Continuation = "continuation",
    }
}

/// A cost of one year.
#[derive(Debug, Clone)]
pub(super) struct Cost {
    pub(super) commitment: usize,
    pub(super) layer: Layer,
    pub(super) origin: CostOrigin,
    /// Its days within the year, inclusive.
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) amount: Sek,
    /// What each grant pays of it, by the grant's place.
    pub(super) funded: Vec<(usize, Sek)>,
    /// What the frame bears.
    pub(super) net: Sek,
}

/// A cost of unknown size, in the years from one to another (inclusive) where those are known.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    pub(super) commitment: usize,
    pub(super) layer: Layer,
    pub(super) from: Option<i32>,
    pub(super) to: Option<i32>,
    pub(super) missing: Set<String>,
}

impl Gap {
    pub(super) fn touches(&self, year: i32) -> bool {
        self.from.is_none_or(|first| first <= year) && self.to.is_none_or(|last| year <= last)
    }
}

/// What the whole plan claims.
#[derive(Debug, Default)]
pub(super) struct LaidOut {
    pub(super) costs: Vec<Cost>,
    pub(super) gaps: Vec<Gap>,
}

/// What the question says besides the plan.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) method: AllocationMethod,
    pub(super) as_of: Option<Day>,
    /// The last year asked for; an agreement until further notice is expected to run so long.
    pub(super) last: Day,
}

pub(super) fn lay_out(plan: &BudgetPlan, asked: Asked) -> Result<LaidOut, Error> {
    let mut all = LaidOut::default();
    for (index, commitment) in plan.all_commitments().iter().enumerate() {
        let own = Own { plan, index, commitment, asked };
        own.lay_out(&mut all).map_err(|error| at_commitment(index, error))?;
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
struct Own<'a> {
    plan: &'a BudgetPlan,
    index: usize,
    commitment: &'a PlanCommitment,
    asked: Asked,
}

/// Days with one amount.
#[derive(Clone, Copy)]
struct Stretch {
    layer: Layer,
    origin: CostOrigin,
    from: Day,
    to: Day,
}

/// What is stated of a commitment, here or in its terms.
pub(super) fn amount_of(commitment: &PlanCommitment) -> Result<Option<Amount>, Error> {
    match (commitment.annual, commitment.total) {
        (Some(annual), _) => return Ok(Some(Amount::Annual(annual))),
        (None, Some(total)) => return Ok(Some(Amount::Total(total))),
        (None, None) => {}
    }
    let terms = commitment.terms.as_ref();
    let Some(paid) = terms.and_then(|terms| terms.compensation.as_ref()) else {
        return Ok(None);
    };
    let monthly = |amount: Sek| Rational::from_ore(amount).times(&Rational::whole(12)).to_sek();
    Ok(match (paid.annual, paid.monthly, paid.total) {
        (Some(annual), _, _) => Some(Amount::Annual(annual)),
        (None, Some(amount), _) => {
            let annual = monthly(amount).map_err(|error| error.at("terms.compensation.monthly"))?;
            Some(Amount::Annual(annual))
        }
        (None, None, Some(total)) => Some(Amount::Total(total)),
        (None, None, None) => None,
    })
}

pub(super) fn first_day_of(commitment: &PlanCommitment) -> Option<Day> {
    commitment.from.or_else(|| commitment.terms.as_ref().and_then(|terms| terms.start))
}

/// The last day that binds, and whether the agreement goes on until further notice.
enum End {
    On(Day),
    Continues(Day),
    Unknown(Set<String>),
}

impl Own<'_> {
    fn lay_out(&self, all: &mut LaidOut) -> Result<(), Error> {
        let layer = self.commitment.layer.unwrap_or(Layer::Committed);
        let amount = amount_of(self.commitment)?;
        let from = first_day_of(self.commitment);
        let end = self.end(from)?;
        let mut missing = Set::new();
        if amount.is_none() {
            missing.insert("plan.commitments.annual".to_owned());
        }
        if from.is_none() {
            missing.insert("plan.commitments.from".to_owned());
        }
        let (to, goes_on) = match &end {
            End::On(day) => (Some(*day), false),
            End::Continues(day) => (Some(*day), true),
            End::Unknown(paths) => {
                missing.extend(paths.iter().cloned());
                (None, false)
            }
        };
        let (Some(amount), Some(from), Some(to)) = (amount, from, to) else {
            let last = if goes_on { None } else { to.map(Day::year) };
            all.gaps.push(self.gap(layer, from.map(Day::year), last, missing));
            return self.options(None, layer, to, all);
        };
        let base = Stretch { layer, origin: CostOrigin::Base, from, to };
        self.stretch(amount, base, all)?;
        if goes_on {
            self.continuation(amount, to, all)?;
        }
        self.options(Some(amount), layer, Some(to), all)
    }

    fn gap(&self, layer: Layer, from: Option<i32>, to: Option<i32>, missing: Set<String>) -> Gap {
        Gap { commitment: self.index, layer, from, to, missing }
    }

    /// The last day: stated here, in the terms, or the end if notice were given on `asOf`.
    fn end(&self, from: Option<Day>) -> Result<End, Error> {
        let commitment = self.commitment;
        if let Some(to) = commitment.to {
            return Ok(End::On(to));
        }
        let unknown = |path: &str| Ok(End::Unknown(Set::one(path.to_owned())));
        let Some(terms) = &commitment.terms else {
            return match (commitment.kind, from) {
                (Some(CommitmentKind::OneOff), Some(day)) => Ok(End::On(day)),
                _ => unknown("plan.commitments.to"),
            };
        };
        if let Some(end) = terms.end {
            return Ok(End::On(end));
        }
        if terms.until_further_notice != Some(true) {
            return unknown("plan.commitments.to");
        }
        let Some(as_of) = self.asked.as_of else {
            return unknown("asOf");
        };
        let given = from.map_or(as_of, |from| as_of.max(from));
        Ok(match terms.notice_end(given, NoticeBy::Authority)? {
            NoticeAnswer::End(end) => End::Continues(end.ends_on),
            NoticeAnswer::Readings(readings) => End::Unknown(own_paths(&readings.missing)),
            NoticeAnswer::Unknown(unknown) => End::Unknown(own_paths(&unknown.missing)),
        })
    }

    /// After the day to which it binds, an agreement until further notice is expected to go on.
    fn continuation(&self, amount: Amount, bound: Day, all: &mut LaidOut) -> Result<(), Error> {
        let last = self.asked.last;
        if bound >= last {
            return Ok(());
        }
        let Amount::Annual(_) = amount else {
            let missing = Set::one("plan.commitments.annual".to_owned());
            all.gaps.push(self.gap(Layer::Forecast, Some(bound.next()?.year()), None, missing));
            return Ok(());
        };
        let origin = CostOrigin::Continuation;
        let stretch = Stretch { layer: Layer::Forecast, origin, from: bound.next()?, to: last };
        self.stretch(amount, stretch, all)
    }

    /// The options of the terms, each at the agreed amount a year.
    fn options(
        &self,
        amount: Option<Amount>,
        layer: Layer,
        end: Option<Day>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        let Some(terms) = &self.commitment.terms else { return Ok(()) };
        if terms.options.is_none() || layer != Layer::Committed {
            return Ok(());
        }
        // An end that is stated here counts before that of the terms.
        let mut own = terms.clone();
        own.end = end.filter(|_| own.until_further_notice != Some(true)).or(own.end);
        let answer = own.option_ends()?;
        let after = end.and_then(|end| end.next().ok());
        let first = after.map(Day::year);
        let Some(options) = answer.options else {
            let missing = own_paths(&answer.missing);
            all.gaps.push(self.gap(Layer::Option, first, None, missing));
            return Ok(());
        };
        let Some(last) = options.last() else { return Ok(()) };
        let (Some(Amount::Annual(annual)), Some(from)) = (amount, after) else {
            let missing = Set::one("plan.commitments.annual".to_owned());
            all.gaps.push(self.gap(Layer::Option, first, Some(last.ends_on.year()), missing));
            return Ok(());
        };
        let mut from = from;
        for option in &options {
            let to = option.ends_on;
            let origin = CostOrigin::OptionTerm;
            let stretch = Stretch { layer: Layer::Option, origin, from, to };
            self.stretch(Amount::Annual(annual), stretch, all)?;
            let Ok(next) = to.next() else { break };
            from = next;
        }
        Ok(())
    }

    /// The cost of a stretch year by year, and what an index is expected to add to it.
    fn stretch(&self, amount: Amount, own: Stretch, all: &mut LaidOut) -> Result<(), Error> {
        self.years(amount, own, all)?;
        let mut changes: Vec<&IndexForecast> =
            self.commitment.index.as_deref().unwrap_or_default().iter().collect();
        changes.sort_by_key(|change| change.from);
        for (place, change) in changes.iter().enumerate() {
            let (Some(from), Some(share)) = (change.from, change.share) else { continue };
            let next = changes.get(place.saturating_add(1)).and_then(|next| next.from);
            let until = next.and_then(|next| next.previous().ok());
            let from = from.max(own.from);
            let to = until.map_or(own.to, |until| until.min(own.to));
            if to < from || share == ChangeShare::default() {
                continue;
            }
            // What only an option brings stays an option; what is bound becomes a forecast.
            let layer = match own.layer {
                Layer::Committed => Layer::Forecast,
                other => other,
            };
            let Amount::Annual(annual) = amount else {
                let missing = Set::one("plan.commitments.annual".to_owned());
                all.gaps.push(self.gap(layer, Some(from.year()), Some(to.year()), missing));
                continue;
            };
            let added = Rational::from_ore(annual).times(&Rational::from_decimal(share));
            let added = Amount::Annual(added.rounded().to_sek()?);
            self.years(added, Stretch { layer, origin: CostOrigin::Index, from, to }, all)?;
        }
        Ok(())
    }

    fn years(&self, amount: Amount, own: Stretch, all: &mut LaidOut) -> Result<(), Error> {
        let (from, to) = (own.from, own.to);
        let plan = allocate(amount, from, to, self.asked.method, Granularity::Year)?;
        let periods = Granularity::Year.periods(from, to)?;
        for (period, part) in periods.iter().zip(plan.parts) {
            let mut cost = Cost {
                commitment: self.index,
                layer: own.layer,
                origin: own.origin,
                from: period.from,
                to: period.to,
                amount: part.amount,
                funded: Vec::new(),
                net: part.amount,
            };
            match self.funding() {
                Ok(shares) if shares.is_empty() => all.costs.push(cost),
                Ok(shares) => {
                    cost.fund(&shares, self.asked.method)?;
                    all.costs.push(cost);
                }
                Err(missing) => {
                    let year = Some(period.from.year());
                    all.gaps.push(self.gap(own.layer, year, year, missing));
                }
            }
        }
        Ok(())
    }

    /// The grants with their shares, or what is missing to tell what the frame bears.
    fn funding(&self) -> Result<Vec<(usize, Funding)>, Set<String>> {
        let mut shares = Vec::new();
        let mut missing = Set::new();
        for own in self.commitment.funded_by.as_deref().unwrap_or_default() {
            let is_it = |grant: &&(usize, &Grant)| own.grant.is_some() && grant.1.id == own.grant;
            let grants: Vec<(usize, &Grant)> = self.plan.all_grants().iter().enumerate().collect();
            let Some((place, grant)) = grants.iter().find(is_it) else {
                missing.insert("plan.grants".to_owned());
                continue;
            };
            match (grant.from, grant.to) {
                (Some(from), Some(to)) => {
                    let share = own.share.unwrap_or_default();
                    shares.push((*place, Funding { from, to, share }));
                }
                (None, _) => drop(missing.insert("plan.grants.from".to_owned())),
                (_, None) => drop(missing.insert("plan.grants.to".to_owned())),
            }
        }
        if missing.is_empty() { Ok(shares) } else { Err(missing) }
    }
}

/// A grant's share on its days.
struct Funding {
    from: Day,
    to: Day,
    share: Share,
}

impl Cost {
    /// Splits the amount over grants and frame: by days within the grant's period and by share,
    /// to the öre by largest remainder, the grants in the order stated and the frame last.
    fn fund(&mut self, shares: &[(usize, Funding)], method: AllocationMethod) -> Result<(), Error> {
        let whole = weight(method, self.from, self.to);
        let mut rest = whole.clone();
        let mut weights = Vec::new();
        for (_, own) in shares {
            let (from, to) = (self.from.max(own.from), self.to.min(own.to));
            let paid = if to < from {
                Rational::whole(0)
            } else {
                weight(method, from, to).times(&Rational::from_decimal(own.share))
            };
            rest = rest.minus(&paid);
            weights.push(paid);
        }
        weights.push(rest);
        let mut parts = by_largest_remainder(self.amount, &weights)?;
        if let Some(frame) = parts.pop() {
            self.net = frame.amount;
        }
        self.funded = shares
            .iter()
            .map(|(place, _)| *place)
            .zip(parts.iter().map(|own| own.amount))
            .collect();
        Ok(())
    }

    /// What the frame bears of it through a day; the rest comes after.
    pub(super) fn net_through(&self, day: Day, method: AllocationMethod) -> Result<Sek, Error> {
        if day < self.from {
            return Ok(Sek::ZERO);
        }
        if day >= self.to {
            return Ok(self.net);
        }
        let passed = weight(method, self.from, day);
        let ahead = weight(method, self.from, self.to).minus(&passed);
        let parts = by_largest_remainder(self.net, &[passed, ahead])?;
        Ok(parts.first().map_or(Sek::ZERO, |own| own.amount))
    }
}

/// Paths of the terms as they stand in the plan.
fn own_paths(paths: &[String]) -> Set<String> {
    paths.iter().map(|path| format!("plan.commitments.{path}")).collect()
}
