//! How the price follows an index.

use rust_decimal::Decimal;

use super::month::YearMonth;
use crate::calendar::{Day, MonthSpan};
use crate::wire::{record, wire_enum};

wire_enum! {
    /// Rounding (avrundning) of an adjusted price.
    pub enum Rounding {
        /// To the öre.
        Ore = "ore",
        /// To the krona.
        Krona = "krona",
    }
}

record! {
    /// Price adjustment (prisjustering) by index.
    ///
    /// One adjustment is stated by its two months. Where `compare` is absent the months follow
    /// from `first`, `every` and `lagMonths`: one adjustment on each such day.
    pub struct Adjustment {
        /// The indices and their shares, which sum to one.
        indices: Vec<IndexShare>,
        /// Base month.
        base: YearMonth,
        /// Comparison month.
        compare: YearMonth,
        /// Smallest change that is applied, as a share; a change of that size is.
        threshold: Decimal,
        /// Largest change of the price at a time, as a share: `0.04` is four per cent up.
        cap: Decimal,
        /// Smallest change of the price at a time, as a share: `0` where it never falls,
        /// `-0.02` where it falls by two per cent at the most.
        floor: Decimal,
        /// Whether an unused change is kept for the next time.
        carry_over: bool,
        /// Share of the price that is adjusted.
        adjustable_share: Decimal,
        /// How the new price is rounded.
        round: Rounding,
        /// Day of the first adjustment (första justering).
        first: Day,
        /// Time from one adjustment to the next.
        every: MonthSpan,
        /// Months from the month of comparison to the month of the adjustment (eftersläpning).
        lag_months: u32,
        /// Whether each adjustment starts from the price and month of the one before; else all
        /// start from the base.
        chained: bool,
        /// Whether the price is rounded at each adjustment; else only in the end.
        round_each: bool,
        /// Whether the adjustment must be asked for (begäras).
        on_request: bool,
    }
}

record! {
    /// Index and its share (index och andel).
    pub struct IndexShare {
        /// The index, for instance `OPI`.
        id: String,
        /// Its share of one.
        share: Decimal,
    }
}
