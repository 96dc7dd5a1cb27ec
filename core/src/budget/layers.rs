//! The commitments of a plan laid out over the years, in layers that are never mixed.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::allocate::{AllocationMethod, Amount};
use super::cost::{Call, Cost, CostOrigin, Funding, Gap, LaidOut, Place, Source};
use super::period::Granularity;
use super::plan::{BudgetPlan, CommitmentKind, Grant, IndexForecast, Layer, PlanCommitment};
use super::running::RunningSum;
use super::stated::Facts;
use crate::assignment::{NoticeAnswer, NoticeBy, OptionTerm};
use crate::calendar::Day;
use crate::error::Error;
use crate::wire::ordered::Set;

/// What the question says besides the plan.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) method: AllocationMethod,
    pub(super) as_of: Option<Day>,
    /// The last day of the last year; an agreement until further notice is expected to run so long.
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

/// Days with one amount in one layer.
struct Stretch {
    place: Place,
    from: Day,
    to: Day,
    amount: Amount,
}

/// The last day that binds, and whether the agreement goes on until further notice.
enum End {
    On(Day),
    Continues(Day),
    Unknown(Set<String>),
}

impl Own<'_> {
    fn lay_out(&self, all: &mut LaidOut) -> Result<(), Error> {
        let facts = Facts::of(self.commitment)?;
        let layer = self.commitment.layer.unwrap_or(Layer::Committed);
        let end = self.end(&facts)?;
        let mut missing = Set::new();
        let amount = match facts.amount() {
            Ok(amount) => Some(amount),
            Err(paths) => {
                missing.extend(paths.iter().cloned());
                None
            }
        };
        let from = facts.from.known();
        facts.from.missing("plan.commitments.from", &mut missing);
        let (to, goes_on) = match &end {
            End::On(day) => (Some(*day), false),
            End::Continues(day) => (Some(*day), true),
            End::Unknown(paths) => {
                missing.extend(paths.iter().cloned());
                (None, false)
            }
        };
        let mut stretches = Vec::new();
        if let (Some(amount), Some(from), Some(to)) = (amount, from, to) {
            let place = Place { layer, origin: CostOrigin::Base, call: None };
            stretches.push(Stretch { place, from, to, amount });
            if goes_on {
                self.continuation(amount, to, &mut stretches, all)?;
            }
        } else {
            let first = facts.from.values().map(Day::year).min();
            let ends = to.into_iter().chain(facts.to.values()).map(Day::year).max();
            let last = if goes_on { None } else { ends };
            all.gaps.push(self.gap(layer, first, last, missing));
        }
        self.options(amount.filter(|_| from.is_some()), to, &mut stretches, all)?;
        self.costs(&stretches, all)
    }

    fn gap(&self, layer: Layer, from: Option<i32>, to: Option<i32>, missing: Set<String>) -> Gap {
        Gap { commitment: self.index, layer, from, to, missing }
    }

    /// The last day: stated here, in the terms, or the end if notice were given on `asOf`.
    fn end(&self, facts: &Facts) -> Result<End, Error> {
        let commitment = self.commitment;
        if let Some(to) = facts.to.known() {
            return Ok(End::On(to));
        }
        if let Some(fields) = facts.to.fields() {
            let mut missing = Set::new();
            missing.extend(fields.map(str::to_owned));
            return Ok(End::Unknown(missing));
        }
        let unknown = |path: &str| Ok(End::Unknown(Set::one(path.to_owned())));
        let from = facts.from.known();
        let Some(terms) = &commitment.terms else {
            return match (commitment.kind, from) {
                (Some(CommitmentKind::OneOff), Some(day)) => Ok(End::On(day)),
                _ => unknown("plan.commitments.to"),
            };
        };
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
    fn continuation(
        &self,
        amount: Amount,
        bound: Day,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        let last = self.asked.last;
        if bound >= last {
            return Ok(());
        }
        let from = bound.next()?;
        let Amount::Annual(_) = amount else {
            let missing = Set::one("plan.commitments.annual".to_owned());
            all.gaps.push(self.gap(Layer::Forecast, Some(from.year()), None, missing));
            return Ok(());
        };
        let place = Place { layer: Layer::Forecast, origin: CostOrigin::Continuation, call: None };
        stretches.push(Stretch { place, from, to: last, amount });
        Ok(())
    }

    /// The options of the terms, each at the agreed amount a year.
    fn options(
        &self,
        amount: Option<Amount>,
        end: Option<Day>,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        let layer = self.commitment.layer.unwrap_or(Layer::Committed);
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
        let (Some(Amount::Annual(annual)), Some(after)) = (amount, after) else {
            let missing = Set::one("plan.commitments.annual".to_owned());
            all.gaps.push(self.gap(Layer::Option, first, Some(last.ends_on.year()), missing));
            return Ok(());
        };
        let automatic = own.options.as_ref().and_then(|own| own.automatic) == Some(true);
        let mut from = after;
        for option in &options {
            let OptionTerm { call_by: by, ends_on: to, .. } = *option;
            let call = Some(all.calls.len());
            all.calls.push(Call { by, ends_on: from.previous().ok(), automatic });
            let place = Place { layer: Layer::Option, origin: CostOrigin::OptionTerm, call };
            stretches.push(Stretch { place, from, to, amount: Amount::Annual(annual) });
            let Ok(next) = to.next() else { break };
            from = next;
        }
        Ok(())
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
        let grants = funding.as_ref().map_or_else(|_| Rc::from([]), |all| Rc::clone(all));
        let source = Source { commitment: self.index, sum: Rc::new(sum), grants };
        let missing = funding.err();
        for own in stretches {
            self.years(&source, own.place, (own.from, own.to), missing.as_ref(), all)?;
            // What only an option brings stays an option; what is bound becomes a forecast.
            let layer = match own.place.layer {
                Layer::Committed => Layer::Forecast,
                other => other,
            };
            let begun = changes.partition_point(|change| change.to < own.from);
            let meets = |change: &&Change| change.from <= own.to;
            for change in changes.iter().skip(begun).take_while(meets) {
                let (from, to) = (change.from.max(own.from), change.to.min(own.to));
                if change.share == Decimal::ZERO {
                    continue;
                }
                if let Amount::Total(_) = own.amount {
                    let missing = Set::one("plan.commitments.annual".to_owned());
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
        let named = |own: &IndexForecast| Some((own.from?, own.share?));
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
        missing: Option<&Set<String>>,
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
    fn funding(&self) -> Result<Rc<[Funding]>, Set<String>> {
        let mut shares = Vec::new();
        let mut missing = Set::new();
        for own in self.commitment.funded_by.as_deref().unwrap_or_default() {
            let is_it = |grant: &(usize, &Grant)| own.grant.is_some() && grant.1.id == own.grant;
            let Some((place, grant)) = self.plan.all_grants().iter().enumerate().find(is_it) else {
                missing.insert("plan.grants".to_owned());
                continue;
            };
            match (grant.from, grant.to) {
                (Some(from), Some(to)) => {
                    let share = own.share.unwrap_or_default();
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

/// Paths of the terms as they stand in the plan.
fn own_paths(paths: &[String]) -> Set<String> {
    paths.iter().map(|path| format!("plan.commitments.{path}")).collect()
}
