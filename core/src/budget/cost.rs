//! Costs of a plan: what falls on a year of one commitment, in one layer.

use std::collections::BTreeSet;
use std::rc::Rc;

use rust_decimal::Decimal;

use super::allocate::by_largest_remainder;
use super::plan::Layer;
use super::running::{RunningSum, Side};
use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::wire_enum;

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
    /// The place of the decision that the cost waits for, among those of the plan.
    pub(super) call: Option<usize>,
    sum: Rc<RunningSum>,
    grants: Rc<[Funding]>,
}

/// A grant's share on its days.
#[derive(Debug, Clone)]
pub(super) struct Funding {
    /// The place of the grant.
    pub(super) grant: usize,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) share: Decimal,
}

/// What one cost is cut from.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) commitment: usize,
    pub(super) sum: Rc<RunningSum>,
    pub(super) grants: Rc<[Funding]>,
}

/// Where a cost belongs.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) layer: Layer,
    pub(super) origin: CostOrigin,
    pub(super) call: Option<usize>,
}

impl Cost {
    /// The cost of days within one calendar year.
    pub(super) fn of(source: &Source, place: Place, from: Day, to: Day) -> Result<Self, Error> {
        let mut cost = Self {
            commitment: source.commitment,
            layer: place.layer,
            origin: place.origin,
            from,
            to,
            amount: Sek::ZERO,
            funded: Vec::new(),
            net: Sek::ZERO,
            call: place.call,
            sum: Rc::clone(&source.sum),
            grants: Rc::clone(&source.grants),
        };
        cost.amount = cost.sum.part(cost.side(), from, to)?.amount;
        cost.fund()?;
        Ok(cost)
    }

    const fn side(&self) -> Side {
        match self.origin {
            CostOrigin::Index => Side::Added,
            _ => Side::Agreed,
        }
    }

    /// Splits the amount over grants and frame: by what falls on the grant's days and by share,
    /// to the öre by largest remainder, the grants in the order stated and the frame last.
    fn fund(&mut self) -> Result<(), Error> {
        self.net = self.amount;
        if self.grants.is_empty() {
            return Ok(());
        }
        let mut weights = self.paid_through(self.to)?;
        let paid = sum_of(&weights);
        weights.push(self.exact_through(self.from, self.to)?.minus(&paid));
        let mut parts = by_largest_remainder(self.amount, &weights)?;
        if let Some(frame) = parts.pop() {
            self.net = frame.amount;
        }
        let places = self.grants.iter().map(|own| own.grant);
        self.funded = places.zip(parts.iter().map(|own| own.amount)).collect();
        Ok(())
    }

    /// What each grant pays of the days through one of them, not rounded.
    fn paid_through(&self, day: Day) -> Result<Vec<Rational>, Error> {
        let paid = |own: &Funding| {
            let (from, to) = (self.from.max(own.from), day.min(own.to));
            let share = Rational::from_decimal(own.share);
            Ok(self.exact_through(from, to)?.times(&share))
        };
        self.grants.iter().map(paid).collect()
    }

    fn exact_through(&self, from: Day, to: Day) -> Result<Rational, Error> {
        if to < from {
            return Ok(Rational::whole(0));
        }
        Ok(self.sum.part(self.side(), from, to)?.exact)
    }

    /// What the frame bears of it through a day; the rest comes after.
    pub(super) fn net_through(&self, day: Day) -> Result<Sek, Error> {
        if day < self.from {
            return Ok(Sek::ZERO);
        }
        if day >= self.to {
            return Ok(self.net);
        }
        if self.grants.is_empty() {
            return Ok(self.sum.part(self.side(), self.from, day)?.amount);
        }
        // A grant may pay for some of the days only, so the frame's part is not even over them.
        let through = |day: Day| -> Result<Rational, Error> {
            Ok(self.exact_through(self.from, day)?.minus(&sum_of(&self.paid_through(day)?)))
        };
        let Some(share) = through(day)?.over(&through(self.to)?) else { return Ok(Sek::ZERO) };
        Rational::from_ore(self.net).times(&share).rounded().to_sek()
    }

    /// What the frame bears of the days from one to another.
    pub(super) fn net_between(&self, from: Day, to: Day) -> Result<Sek, Error> {
        let before = match from.previous() {
            Ok(day) => self.net_through(day)?,
            Err(_) => Sek::ZERO,
        };
        self.net_through(to)?.minus(before)
    }
}

fn sum_of(parts: &[Rational]) -> Rational {
    parts.iter().fold(Rational::whole(0), |sum, own| sum.plus(own))
}

/// A cost of unknown size, in the years from one to another (inclusive) where those are known.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    pub(super) commitment: usize,
    pub(super) layer: Layer,
    pub(super) from: Option<i32>,
    pub(super) to: Option<i32>,
    pub(super) missing: BTreeSet<String>,
}

impl Gap {
    pub(super) fn touches(&self, year: i32) -> bool {
        self.from.is_none_or(|first| first <= year) && self.to.is_none_or(|last| year <= last)
    }
}

/// A decision that extends an agreement or leaves it: the call of an option or its refusal.
#[derive(Debug, Clone)]
pub(super) struct Call {
    /// The last day, where the terms settle it.
    pub(super) by: Option<Day>,
    /// The last day of the agreement without it.
    pub(super) ends_on: Option<Day>,
    /// Whether it takes effect unless it is refused.
    pub(super) automatic: bool,
    /// Paths of what is missing to know the last day for certain.
    pub(super) missing: BTreeSet<String>,
}

/// What the whole plan claims.
#[derive(Debug, Default)]
pub(super) struct LaidOut {
    pub(super) costs: Vec<Cost>,
    pub(super) gaps: Vec<Gap>,
    pub(super) calls: Vec<Call>,
}
