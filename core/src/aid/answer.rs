//! The answer on a grant of aid.

use rust_decimal::Decimal;

use crate::calendar::Day;
use crate::finding::{Finding, Outcome};
use crate::wire::output;

output! {
    /// State aid (statsstöd): whether a grant fits under the ceiling of its scheme.
    ///
    /// Amounts in euro are exact as far as six decimals hold them; comparisons are exact always.
    pub struct StateAid {
        /// The ceiling of the scheme; absent where none is recorded for the day.
        pub ceiling_eur: Option<Decimal>,
        /// What earlier aid by the scheme uses of it; absent where that is not known.
        pub used_eur: Option<Decimal>,
        /// What is left before the proposal, at least 0.
        pub left_eur: Option<Decimal>,
        /// Whether the proposal fits.
        pub outcome: Outcome,
        /// The proposal in euro.
        pub proposed_eur: Option<Decimal>,
        /// First day whose aid counts.
        pub window_from: Option<Day>,
        /// Last day whose aid counts: that of the grant.
        pub window_to: Option<Day>,
        /// Each earlier grant, in the order of the input.
        pub earlier: Vec<CountedAid> [sparse],
        /// A finding for each rule.
        pub findings: Vec<Finding>,
        /// Paths of what is missing, sorted.
        pub missing: Vec<String>,
    }
}

output! {
    /// Earlier aid and whether it is counted (medräknat stöd).
    pub struct CountedAid {
        /// The day it was granted.
        pub on: Option<Day>,
        /// The amount in euro.
        pub amount_eur: Option<Decimal>,
        /// Whether its day lies in the window and it was given to the single undertaking; absent where
        /// that is not known.
        pub counted: Option<bool>,
    }
}
