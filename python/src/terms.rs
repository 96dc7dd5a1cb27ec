//! Parts of the terms of an assignment.

use anbud::assignment as core;
use anbud::calendar::MonthSpan;
use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::shape::{shape, words};

words! {
    core::NoticeBy,
    core::Anchor,
    core::NoticeTrigger,
    core::Rounding,
}

shape! {
    /// Options to extend (optioner): at most so many, each of so many months.
    Options(core::Options) {
        /// How many times at most.
        max: u32,
        /// Months of each.
        months: u32,
        /// How long before the current end it must be called (avropas).
        call_before_months = call_before: MonthSpan,
        /// Who calls it.
        called_by: core::NoticeBy,
        /// Whether it extends by itself unless somebody objects.
        automatic: bool,
    }
}

shape! {
    /// Compensation (ersättning) and what it covers.
    Compensation(core::Compensation) {
        /// Amount a year.
        annual: Sek,
        /// Amount a month.
        monthly: Sek,
        /// Amount for the whole term.
        total: Sek,
        /// What is in it.
        includes: Vec<String>,
        /// What is not in it.
        excludes: Vec<String>,
    }
}

shape! {
    /// Cost bearer (kostnadsbärare) of an item; an absent bearer is unknown, never nobody.
    CostBearer(core::CostBearer) {
        /// The item, for instance premises.
        item: String,
        /// The party's id.
        bearer: String,
    }
}

shape! {
    /// Resource in kind (naturaresurs); it is no money in the ledger.
    InKind(core::InKind) {
        /// What it is.
        what: String,
        /// How many.
        quantity: u32,
        /// Who provides it.
        provided_by: String,
        /// What it is for.
        used_for: String,
    }
}

shape! {
    /// Price adjustment (prisjustering) by index.
    Adjustment(core::Adjustment) {
        /// The indices and their shares.
        indices: Vec<core::IndexShare>,
        /// Base month.
        base: core::YearMonth,
        /// Comparison month.
        compare: core::YearMonth,
        /// Smallest change that is applied, as a share.
        threshold: Decimal,
        /// Largest change upwards, as a share.
        cap: Decimal,
        /// Largest change downwards, as a share.
        floor: Decimal,
        /// Whether an unused change is kept for the next time.
        carry_over: bool,
        /// Share of the price that is adjusted.
        adjustable_share: Decimal,
        /// How the new price is rounded.
        round: core::Rounding,
    }
}

shape! {
    /// Index and its share (index och andel).
    IndexShare(core::IndexShare) {
        /// The index, for instance `OPI`.
        id: String,
        /// Its share of one.
        share: Decimal,
    }
}
