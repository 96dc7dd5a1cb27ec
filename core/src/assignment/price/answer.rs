//! The answer about a price.

use rust_decimal::Decimal;

use super::super::index_period::IndexPeriod;
use crate::calendar::Day;
use crate::finding::Finding;
use crate::money::Sek;
use crate::rational::Rational;
use crate::wire::output;

output! {
    /// Price (justerat pris) after adjustment by index, with each step.
    pub struct PriceAnswer [python "AdjustedPrice"] {
        /// The price on the day; absent where the clause does not settle it.
        pub amount: Option<Sek>,
        /// Whether the last adjustment up to the day changed the price.
        pub applied: Option<bool>,
        /// The composite change of that adjustment as a share, unrounded, before threshold and cap.
        pub change: Option<Rational>,
        /// The change that is kept for the next adjustment; absent where the clause does not say
        /// whether what is left over is kept.
        pub carried: Option<Rational>,
        /// Whether a provisional index value was used.
        pub provisional: bool [sparse],
        /// The price by the provisional values, where all final ones have come.
        pub provisional_amount: Option<Sek>,
        /// What is settled once the final values have come.
        pub settlement: Option<Settlement>,
        /// The steps of the arithmetic.
        pub steps: Vec<PriceStep>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str> [sparse],
    }
}

output! {
    /// Settlement (slutreglering) of what was paid by provisional index values.
    pub struct Settlement {
        /// The final price less the provisional one, for the whole period of the price.
        pub difference: Sek,
        /// Months for which the provisional price of a year was paid.
        pub months: Option<u32>,
        /// What those months come to, a twelfth of a yearly price each; negative is paid back.
        pub amount: Option<Sek>,
    }
}

output! {
    /// Step (räknesteg) of a price adjustment.
    #[derive(Default)]
    pub struct PriceStep {
        /// `base`, `index`, `change`, `kept`, `belowThreshold`, `cap`, `floor`, `adjustableShare`,
        /// `amount` or `rounded`.
        pub step: &'static str,
        /// Day of the adjustment, where the clause has several.
        pub on: Option<Day>,
        /// The index.
        pub index: Option<String>,
        /// Its share, or the share of the price that is adjusted, or the threshold.
        pub share: Option<Decimal>,
        /// Period compared with.
        pub from: Option<IndexPeriod> [python "from_month"],
        /// Index value of that period.
        pub from_value: Option<Decimal>,
        /// Period of comparison.
        pub to: Option<IndexPeriod> [python "to_month"],
        /// Index value of that period.
        pub to_value: Option<Decimal>,
        /// Whether one of the two is provisional.
        pub provisional: bool [sparse],
        /// Change as a share.
        pub change: Option<Rational>,
        /// Kronor before rounding.
        pub exact: Option<Rational>,
        /// Amount.
        pub amount: Option<Sek>,
    }
}
