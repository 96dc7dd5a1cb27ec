//! Exact euro, and sums of which a part is not known.

use rust_decimal::Decimal;

use super::shape::EuroRate;
use crate::error::{Error, Problem};
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::decimal;

/// Öre of a krona.
const ORE: i64 = 100;

/// An amount in euro, or the field that lacks; none where neither amount is stated.
pub(super) fn euro(
    eur: Option<Decimal>,
    sek: Option<Sek>,
    rate: Option<&EuroRate>,
) -> Option<Result<Rational, &'static str>> {
    if let Some(eur) = eur {
        return Some(Ok(Rational::from_decimal(eur)));
    }
    let ore = Rational::from_ore(sek?);
    let lacking = "rate.sekPerEuro";
    let Some(rate) = rate.and_then(|rate| rate.sek_per_euro) else { return Some(Err(lacking)) };
    let ore_per_euro = Rational::from_decimal(rate).times(&Rational::whole(ORE));
    Some(ore.over(&ore_per_euro).ok_or(lacking))
}

/// The amount on the wire: as it is where six decimals hold it, else rounded to them.
pub(super) fn shown(amount: &Rational) -> Result<Decimal, Error> {
    let text = amount.decimal();
    decimal::parse(&text).map_err(|_| Problem::MoneyOverflow.into())
}

/// A sum that is at least `low`, and at most `high` where that is known.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    pub(super) low: Rational,
    pub(super) high: Option<Rational>,
    /// What would tell the sum.
    pub(super) missing: Vec<String>,
}

impl Sum {
    pub(super) fn zero() -> Self {
        let zero = Rational::whole(0);
        Self { low: zero.clone(), high: Some(zero), missing: Vec::new() }
    }

    /// An amount that counts.
    pub(super) fn add(&mut self, amount: &Rational) {
        self.low = self.low.plus(amount);
        self.add_perhaps(amount);
    }

    /// An amount that may count.
    pub(super) fn add_perhaps(&mut self, amount: &Rational) {
        self.high = self.high.as_ref().map(|high| high.plus(amount));
    }

    /// An amount nobody knows.
    pub(super) fn add_unknown(&mut self) {
        self.high = None;
    }

    pub(super) fn lacks(&mut self, path: &str) {
        if !self.missing.iter().any(|own| own == path) {
            self.missing.push(path.to_owned());
        }
    }

    /// The sum where it is known.
    pub(super) fn known(&self) -> Option<&Rational> {
        self.high.as_ref().filter(|high| **high == self.low)
    }

    pub(super) fn with(&self, other: &Self) -> Self {
        let high = self.high.as_ref().zip(other.high.as_ref());
        let mut sum = Self {
            low: self.low.plus(&other.low),
            high: high.map(|(own, other)| own.plus(other)),
            missing: self.missing.clone(),
        };
        for path in &other.missing {
            sum.lacks(path);
        }
        sum
    }
}
