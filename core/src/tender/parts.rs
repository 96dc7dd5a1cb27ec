//! Parts of a tender that say what is procured, how it is weighed, and what was asked and answered.

use rust_decimal::Decimal;

use crate::calendar::Day;
use crate::wire::{record, wire_enum};

wire_enum! {
    /// Kind of agreement (avtalsslag) that the procurement leads to.
    #[non_exhaustive]
    pub enum AgreementKind {
        /// A contract (kontrakt).
        Contract = "contract",
        /// A framework agreement (ramavtal), 7 kap. LOU.
        Framework = "framework",
        /// A call-off after a mini-competition (förnyad konkurrensutsättning), 7 kap. 7–8 §§ LOU.
        CallOff = "callOff",
        /// A purchase in a dynamic purchasing system (dynamiskt inköpssystem), 8 kap. LOU.
        DynamicSystem = "dynamicSystem",
    }
}

record! {
    /// Award criterion (tilldelningskriterium) as it is published, 16 kap. 6 § and 19 kap. 9 § LOU.
    ///
    /// It has a weight, a weight that lies in a range, or a place in an order of priority.
    pub struct PublishedCriterion {
        /// Its id.
        id: String,
        /// What it is.
        title: String,
        /// Its weight in percent (vikt).
        weight: Decimal,
        /// The least weight in percent, where a range is published.
        weight_from: Decimal,
        /// The greatest weight in percent, where a range is published.
        weight_to: Decimal,
        /// Its place in the order of priority (prioritetsordning), 1 first.
        priority: u32,
    }
}

record! {
    /// Question of a bidder (fråga) and when it was answered.
    pub struct BidderQuestion {
        /// Its id.
        id: String,
        /// The day it was put.
        asked_on: Day,
        /// The day it was answered to all.
        answered_on: Day,
    }
}

record! {
    /// Earlier award (tidigare tilldelning) under a reservation for participatory organisations.
    pub struct EarlierAward {
        /// The organisation that was awarded the contract.
        supplier: String,
        /// The day of the award.
        awarded_on: Day,
    }
}
