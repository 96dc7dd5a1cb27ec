//! What a scenario changes beside the plan: cuts of frames, and agreements that notice ends.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::calendar::Day;
use crate::error::Error;
use crate::money::Sek;
use crate::rational::Rational;

/// Changes beside the plan.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) cuts: Vec<Cut>,
    /// Notice given, by the place of the commitment.
    pub(super) notices: BTreeMap<usize, Ended>,
}

/// What notice makes of an agreement.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Ended {
    /// Notice on one day ends it on another; it is not extended after that.
    On { given: Day, ends_on: Day },
    /// The end is not known, and what is missing to know it.
    Unknown(BTreeSet<String>),
}

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

impl Changes {
    /// Whether a frame's year is cut.
    pub(super) fn cut(&self, frame: usize, year: i32) -> bool {
        self.cuts.iter().any(|own| own.touches(frame, year))
    }
}

impl Cut {
    fn touches(&self, frame: usize, year: i32) -> bool {
        self.frame == frame && self.from <= year && self.to.is_none_or(|last| year <= last)
    }

    /// The amount of a frame's year after the cut.
    pub(super) fn of(&self, frame: usize, year: i32, amount: Sek) -> Result<Sek, Error> {
        if !self.touches(frame, year) {
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
