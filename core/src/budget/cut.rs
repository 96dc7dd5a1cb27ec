//! Cuts of a frame, as a scenario makes them.

use rust_decimal::Decimal;

use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;

/// A cut of a frame.
pub(super) struct Cut {
    pub(super) frame: usize,
    pub(super) from: i32,
    pub(super) to: Option<i32>,
    pub(super) by: CutBy,
}

pub(super) enum CutBy {
    Amount(Sek),
    Share(Decimal),
}

impl Cut {
    /// The amount of a frame's year after the cut.
    pub(super) fn of(&self, frame: usize, year: i32, amount: Sek) -> Result<Sek, Error> {
        let touched =
            self.frame == frame && self.from <= year && self.to.is_none_or(|last| year <= last);
        if !touched {
            return Ok(amount);
        }
        let less = match &self.by {
            CutBy::Amount(less) => *less,
            CutBy::Share(share) => Rational::from_ore(amount)
                .times(&Rational::from_decimal(*share))
                .rounded()
                .to_sek()?,
        };
        amount.minus(less)
    }
}
