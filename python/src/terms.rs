//! Parts of the terms of an assignment.

use anbud::assignment as core;
use anbud::calendar::{Day, MonthSpan};
use anbud::money::Sek;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::shape::{shape, words};

words! {
    core::NoticeBy,
    core::Anchor,
    core::NoticeTrigger,
    core::Rounding,
    core::PriceUnit,
    core::BandRule,
    core::PenaltyUnit,
    core::FeeBasis,
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
        /// Prices per unit, beside or in place of a fixed amount.
        unit_prices: Vec<core::UnitPrice>,
    }
}

shape! {
    /// Price per unit (styckpris), in volume bands where there are several.
    UnitPrice(core::UnitPrice) {
        /// What it is for, for instance a visit.
        item: String,
        /// What is counted: `unit`, `hour`, `day` or `placeAndDay`.
        unit: core::PriceUnit,
        /// The bands, ascending; one without bounds is a single price.
        bands: Vec<core::VolumeBand>,
        /// How the bands apply, `within` or `all`; needed where there are several.
        bands_apply: core::BandRule,
        /// Least volume that is paid for (garanterad volym), where one is.
        guaranteed: Decimal,
        /// Largest volume (takvolym), where there is one.
        ceiling: Decimal,
    }
}

shape! {
    /// Volume band (volymband) and its price.
    VolumeBand(core::VolumeBand) {
        /// Volume up to which it runs, inclusive; absent in the last.
        up_to: Decimal,
        /// Price of a unit.
        price: Sek,
    }
}

shape! {
    /// Penalty (vite) for a breach of the terms.
    Penalty(core::Penalty) {
        /// What it is for, for instance delay.
        when: String,
        /// What is counted: `occurrence`, `day` or `startedWeek`.
        per: core::PenaltyUnit,
        /// A fixed amount each time; exactly one of `amount` and `share`.
        amount: Sek,
        /// A share of a fee each time.
        share: Decimal,
        /// The fee that the share is of: `monthly`, `annual` or `total`.
        of: core::FeeBasis,
        /// Cap as an amount.
        cap_amount: Sek,
        /// Cap as a share of a fee.
        cap_share: Decimal,
        /// The fee that the cap is a share of.
        cap_of: core::FeeBasis,
        /// Whether a reminder must come first.
        reminder: bool,
        /// Whether it may be set off against an invoice.
        deductible: bool,
    }
}

shape! {
    /// Follow-up and insight (uppföljning och insyn), 10 kap. 8-9 §§ KL.
    FollowUpTerms(core::FollowUpTerms) {
        /// By whom.
        by: Vec<String>,
        /// Day of the first follow-up.
        first: Day,
        /// Months from one to the next.
        every_months = every: MonthSpan,
        /// Indicators.
        indicators: Vec<String>,
        /// Whether the provider is a private one (privat utförare).
        private_provider: bool,
        /// Whether the terms give the authority what the public's insight takes.
        insight: bool,
    }
}

shape! {
    /// Transition (avveckling och överlämning) when the agreement ends.
    Transition(core::Transition) {
        /// Months before the end at which it begins.
        begins_before_months = begins_before: MonthSpan,
        /// What is handed over: records, staff, keys, premises.
        hands_over: Vec<String>,
        /// Compensation when the provider leaves early.
        early_exit: Sek,
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
        /// Day of the first adjustment.
        first: Day,
        /// Months from one adjustment to the next.
        every_months = every: MonthSpan,
        /// Months from the month of comparison to the month of the adjustment.
        lag_months: u32,
        /// Whether each adjustment starts from the one before; else all start from the base.
        chained: bool,
        /// Whether the price is rounded at each adjustment; else only in the end.
        round_each: bool,
        /// Whether the adjustment must be asked for.
        on_request: bool,
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
