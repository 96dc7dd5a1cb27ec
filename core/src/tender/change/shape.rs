//! What is asked of changes to a contract, and what is answered.

use rust_decimal::Decimal;

use crate::calendar::Day;
use crate::finding::Finding;
use crate::money::Sek;
use crate::tender::{Authority, Regime};
use crate::wire::{output, record, wire_enum};

wire_enum! {
    /// Ground (grund) on which a contract is changed without a new procurement.
    pub enum ChangeGround {
        /// Change of small value (ändring av mindre värde), 17 kap. 9 § LOU.
        Small = "small",
        /// Change or option clause (ändrings- eller optionsklausul), 17 kap. 10 § LOU.
        Clause = "clause",
        /// Supplementary order (kompletterande beställning), 17 kap. 11 § LOU.
        Supplementary = "supplementary",
        /// Unforeseen circumstances (oförutsedda omständigheter), 17 kap. 12 § LOU.
        Unforeseen = "unforeseen",
    }
}

record! {
    /// Change (ändring) of a contract.
    pub struct ContractChange {
        /// The day of the change.
        on: Day,
        /// What it adds to the contract's value; negative where it takes away.
        amount: Sek,
        /// The ground that is claimed.
        ground: ChangeGround,
        /// Whether the overall nature of the contract is kept (övergripande karaktär).
        nature_kept: bool,
        /// The clause that a change by clause rests on.
        clause: ChangeClause,
        /// Whether the other conditions of 11 or 12 § are met, as a person has judged them.
        conditions_met: bool,
    }
}

record! {
    /// Clause (klausul) of the procurement documents, as a person has judged it.
    pub struct ChangeClause {
        /// Whether it stood in the procurement documents.
        in_documents: bool,
        /// Whether it is clear, exact and unequivocal (klar, exakt och entydig).
        clear: bool,
        /// Whether it says to which extent and of which nature changes may be.
        states_scope: bool,
    }
}

/// Contract (kontrakt) whose changes are asked about. Absent is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangedContract {
    /// Its value when it was concluded, without VAT.
    pub value: Option<Sek>,
    /// When the procurement began; that day picks the law values.
    pub started_on: Option<Day>,
    /// The regime.
    pub regime: Option<Regime>,
    /// The value now by the contract's index clause over the value then; absent where the
    /// contract has none.
    pub index_factor: Option<Decimal>,
    /// Who buys: the threshold depends on it.
    pub authority: Option<Authority>,
    /// Whether it is a works contract (byggentreprenad); absent: goods or services.
    pub works: Option<bool>,
}

output! {
    /// Answer (svar) to whether changes of a contract are allowed.
    pub struct ChangeAnswer [python "ContractChanges"] {
        /// The contract's value by its index clause, to which the changes are compared.
        pub indexed_value: Option<Sek>,
        /// The net sum of the changes of small value.
        pub net_small: Option<Sek>,
        /// The findings: for each ground each change on it, or that there is none.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
    }
}
