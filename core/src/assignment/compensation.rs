//! What is paid, and for what.

use rust_decimal::Decimal;

use crate::error::Problem;
use crate::money::Sek;
use crate::wire::wire_enum;
use crate::wire::{Node, Report, record};

record! {
    /// Compensation (ersättning) and what it covers; no amount of it is below zero.
    pub struct Compensation {
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
        unit_prices: UnitPrices,
    }
    check = Compensation::check
}

impl Compensation {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        let amounts = [("annual", self.annual), ("monthly", self.monthly), ("total", self.total)];
        match amounts.iter().find(|(_, amount)| below_zero(*amount)) {
            Some((field, _)) => node.fault_at(field, Problem::Negative, report),
            None => Some(()),
        }
    }
}

fn below_zero(amount: Option<Sek>) -> bool {
    amount.is_some_and(|amount| amount < Sek::ZERO)
}

/// Prices per unit (styckpriser) of a compensation.
pub type UnitPrices = Vec<UnitPrice>;

wire_enum! {
    /// Unit of account (räkneenhet) of a price.
    pub enum PriceUnit {
        /// A piece, a visit, a case (styck).
        Unit = "unit",
        /// An hour (timme).
        Hour = "hour",
        /// A day (dygn).
        Day = "day",
        /// A place for a day (plats och dygn).
        PlaceAndDay = "placeAndDay",
    }
}

wire_enum! {
    /// How volume bands apply (hur volymband tillämpas).
    pub enum BandRule {
        /// Each band's price to the units within it (inom bandet).
        Within = "within",
        /// The price of the band that is reached to all units (hela volymen).
        All = "all",
    }
}

record! {
    /// Price per unit (styckpris), in volume bands where there are several.
    pub struct UnitPrice {
        /// What it is for, for instance a visit.
        item: String,
        /// What is counted.
        unit: PriceUnit,
        /// The bands, ascending; one without bounds is a single price.
        bands: Vec<VolumeBand>,
        /// How the bands apply; needed where there are several.
        bands_apply: BandRule,
        /// Least volume that is paid for (garanterad volym), where one is.
        guaranteed: Decimal,
        /// Largest volume (takvolym), where there is one.
        ceiling: Decimal,
    }
}

record! {
    /// Volume band (volymband) and its price.
    pub struct VolumeBand {
        /// Volume up to which it runs, inclusive; absent in the last.
        up_to: Decimal,
        /// Price of a unit.
        price: Sek,
    }
    check = VolumeBand::check
}

impl VolumeBand {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        if below_zero(self.price) {
            return node.fault_at("price", Problem::Negative, report);
        }
        Some(())
    }
}
