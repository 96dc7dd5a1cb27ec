//! The arithmetic of one or several adjustments.

use rust_decimal::Decimal;

use super::super::adjustment::Rounding;
use super::super::index_period::IndexPeriod;
use super::answer::PriceStep;
use super::clause::Clause;
use super::series::{IndexSeries, IndexValue};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::Share;

/// Which of two values of a month is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// The final one, or where it has not come the provisional one.
    Best,
    /// The provisional one, where there was one.
    Provisional,
}

/// The price after every adjustment up to the day.
pub(super) struct Run {
    pub(super) amount: Sek,
    pub(super) applied: bool,
    pub(super) change: Option<Rational>,
    pub(super) carried: Option<Rational>,
    /// A provisional value was used.
    pub(super) provisional: bool,
    /// A value was provisional and is final now.
    pub(super) superseded: bool,
    /// A final value was compared with a provisional one.
    pub(super) unlike: bool,
    pub(super) rounds: usize,
    pub(super) steps: Vec<PriceStep>,
}

/// What goes from one adjustment to the next.
struct State<'a> {
    clause: &'a Clause,
    series: &'a IndexSeries,
    values: Values,
    /// In öre, unrounded.
    base: Rational,
    price: Rational,
    compared_with: IndexPeriod,
    /// What a cap or floor cut off and the clause keeps.
    kept: Rational,
    run: Run,
}

impl Run {
    pub(super) fn of(
        clause: &Clause,
        base: Sek,
        series: &IndexSeries,
        values: Values,
    ) -> Result<Self, Error> {
        let start = Rational::from_ore(base);
        let mut state = State {
            clause,
            series,
            values,
            base: start.clone(),
            price: start,
            compared_with: clause.base,
            kept: Rational::whole(0),
            run: Self {
                amount: base,
                applied: false,
                change: None,
                carried: None,
                provisional: false,
                superseded: false,
                unlike: false,
                rounds: clause.rounds.len(),
                steps: vec![PriceStep { step: "base", amount: Some(base), ..PriceStep::default() }],
            },
        };
        for (on, month) in &clause.rounds {
            state.adjust(*on, *month)?;
        }
        let amount = rounded(&state.price, clause.round)?;
        let exact = state.price.over(&Rational::whole(100));
        let mut run = state.run;
        run.steps.push(PriceStep {
            step: "amount",
            exact,
            amount: Some(amount),
            ..PriceStep::default()
        });
        run.amount = amount;
        Ok(run)
    }
}

impl State<'_> {
    fn adjust(&mut self, on: Option<Day>, month: IndexPeriod) -> Result<(), Error> {
        let step = |step: &'static str| PriceStep { step, on, ..PriceStep::default() };
        let mut composite = self.composite(on, month)?;
        self.run.steps.push(PriceStep { change: Some(composite.clone()), ..step("change") });
        if !self.kept.is_zero() {
            composite = composite.plus(&self.kept);
            self.run.steps.push(PriceStep { change: Some(self.kept.clone()), ..step("kept") });
        }
        self.run.change = Some(composite.clone());
        if self.below_threshold(&composite) {
            self.run.applied = false;
            self.run.carried = self.carried(composite);
            let share = self.clause.threshold.map(Share::to_decimal);
            self.run.steps.push(PriceStep { share, ..step("belowThreshold") });
            // Kept by comparing with the same month next time; lost by going on from here.
            if self.clause.chained && self.clause.carry_over != Some(true) {
                self.compared_with = month;
                self.kept = Rational::whole(0);
            }
            return Ok(());
        }
        let limited = self.limited(&composite, on);
        let cut = composite.minus(&limited);
        self.run.applied = true;
        self.run.carried = self.carried(cut.clone());
        if let Some(share) = self.clause.adjustable_share {
            self.run
                .steps
                .push(PriceStep { share: Some(share.to_decimal()), ..step("adjustableShare") });
        }
        let factor = Rational::whole(1).plus(&self.clause.adjustable.times(&limited));
        let from = if self.clause.chained { &self.price } else { &self.base };
        self.price = from.times(&factor);
        if self.clause.chained {
            self.compared_with = month;
            let keeps = self.clause.carry_over == Some(true);
            self.kept = if keeps { cut } else { Rational::whole(0) };
        }
        if self.clause.round_each {
            let amount = rounded(&self.price, self.clause.round)?;
            self.price = Rational::from_ore(amount);
            self.run.steps.push(PriceStep { amount: Some(amount), ..step("rounded") });
        }
        Ok(())
    }

    /// The weighted sum of the indices' changes since the month compared with.
    fn composite(&mut self, on: Option<Day>, month: IndexPeriod) -> Result<Rational, Error> {
        let from = self.compared_with;
        let mut sum = Rational::whole(0);
        for (index, share) in &self.clause.indices {
            let before = self.used(index, from)?;
            let after = self.used(index, month)?;
            let ratio = Rational::from_decimal(after.number)
                .over(&Rational::from_decimal(before.number))
                .ok_or_else(|| Error::new(Problem::NotPositive).at("series"))?;
            let change = ratio.minus(&Rational::whole(1));
            sum = sum.plus(&Rational::from_decimal(*share).times(&change));
            self.run.provisional |= before.provisional || after.provisional;
            self.run.superseded |= before.superseded || after.superseded;
            self.run.unlike |= !before.provisional && after.provisional;
            self.run.steps.push(PriceStep {
                step: "index",
                on,
                index: Some(index.clone()),
                share: Some(share.to_decimal()),
                from: Some(from),
                from_value: Some(before.number),
                to: Some(month),
                to_value: Some(after.number),
                provisional: before.provisional || after.provisional,
                change: Some(change),
                ..PriceStep::default()
            });
        }
        Ok(sum)
    }

    fn used(&self, index: &str, month: IndexPeriod) -> Result<Used, Error> {
        let IndexValue { value, provisional, .. } = self.series.value(index, month)?;
        let superseded = value.is_some() && provisional.is_some() && value != provisional;
        let number = match self.values {
            Values::Best => value.or(*provisional),
            Values::Provisional => provisional.or(*value),
        };
        match number {
            Some(number) => Ok(Used { number, provisional: value.is_none(), superseded }),
            None => Err(Error::new(Problem::IndexMissing).at(format!("series.{index}.{month}"))),
        }
    }

    fn below_threshold(&self, change: &Rational) -> bool {
        let size = if *change < Rational::whole(0) { change.negated() } else { change.clone() };
        self.clause.threshold.is_some_and(|least| size < Rational::from_decimal(least))
    }

    /// The change within cap and floor.
    fn limited(&mut self, change: &Rational, on: Option<Day>) -> Rational {
        let cap = self.clause.cap.filter(|cap| Rational::from_decimal(*cap) < *change);
        let floor = self.clause.floor.filter(|floor| Rational::from_decimal(*floor) > *change);
        let (step, limit) = match (cap, floor) {
            (Some(cap), _) => ("cap", cap.to_decimal()),
            (None, Some(floor)) => ("floor", floor.to_decimal()),
            (None, None) => return change.clone(),
        };
        let limit = Rational::from_decimal(limit);
        let change = Some(limit.clone());
        self.run.steps.push(PriceStep { step, on, change, ..PriceStep::default() });
        limit
    }

    /// What is left over and kept for the next time; none where the clause does not say.
    fn carried(&self, left: Rational) -> Option<Rational> {
        match self.clause.carry_over {
            Some(true) => Some(left),
            Some(false) => Some(Rational::whole(0)),
            None => left.is_zero().then_some(left),
        }
    }
}

/// A value as it is used.
struct Used {
    number: Decimal,
    provisional: bool,
    superseded: bool,
}

/// Öre as an amount, half away from zero to the öre or the krona.
fn rounded(ore: &Rational, to: Rounding) -> Result<Sek, Error> {
    match to {
        Rounding::Ore => ore.rounded().to_sek(),
        Rounding::Krona => {
            let hundred = Rational::whole(100);
            let kronor = ore.over(&hundred).unwrap_or_else(|| ore.clone()).rounded();
            kronor.times(&hundred).to_sek()
        }
    }
}
