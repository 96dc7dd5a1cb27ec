//! How the price follows an index.

use super::index_period::IndexPeriod;
use crate::calendar::{Day, MonthSpan};
use crate::error::Problem;
use crate::wire::{ChangeShare, Node, Report, Share, record, wire_enum};

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
    /// One adjustment is stated by its two periods. Where `compare` is absent the periods follow
    /// from `first`, `every` and `lagMonths`: one adjustment on each such day, with the period of
    /// the base's length in which the month that many months earlier lies.
    pub struct Adjustment {
        /// The indices and their shares, which sum to one.
        indices: Vec<IndexShare>,
        /// Base period: a month (basmånad), a quarter or a year.
        base: IndexPeriod,
        /// Comparison period (jämförelsemånad), as long as the base period; never beside `first`,
        /// `every` and `lagMonths`, which give the periods.
        compare: IndexPeriod,
        /// Smallest change that is applied, as a share; a change of that size is.
        threshold: Share,
        /// Largest change of the price at a time, as a share: `0.04` is four per cent up.
        cap: Share,
        /// Smallest change of the price at a time, as a share: `0` where it never falls,
        /// `-0.02` where it falls by two per cent at the most.
        floor: ChangeShare,
        /// Whether an unused change is kept for the next time.
        carry_over: bool,
        /// Share of the price that is adjusted.
        adjustable_share: Share,
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
    check = Adjustment::check,
    schema = [at_most_one("compare", "first"), at_most_one("compare", "every"), at_most_one("compare", "lagMonths")]
}

impl Adjustment {
    /// One comparison period, or a timetable that gives them: a clause with both would be
    /// adjusted once for ever, or again and again.
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        match self.fault() {
            Some(problem) => node.fault_at("compare", problem, report),
            None => Some(()),
        }
    }

    /// What is wrong with `compare`, if anything.
    pub(super) fn fault(&self) -> Option<Problem> {
        let timetable = self.first.is_some() || self.every.is_some() || self.lag_months.is_some();
        if self.compare.is_some() && timetable {
            return Some(Problem::NotBeside { fields: &["first", "every", "lagMonths"] });
        }
        let (base, compare) = self.base.zip(self.compare)?;
        (!base.is_as_long_as(compare)).then_some(Problem::IndexPeriodKind)
    }
}

record! {
    /// Index and its share (index och andel).
    pub struct IndexShare {
        /// The index, for instance `OPI`.
        id: String,
        /// Its share of one.
        share: Share,
    }
}
