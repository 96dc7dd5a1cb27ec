//! What a portfolio answers.

use crate::assignment::{Anchor, Table};
use crate::calendar::Day;
use crate::finding::Finding;
use crate::money::Sek;
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Kind of decision (beslut) on an agreement.
    #[non_exhaustive]
    pub enum DecisionKind {
        /// Give notice, or let it run on (uppsägning).
        Notice = "notice",
        /// Call an option (avrop av option).
        OptionCall = "optionCall",
        /// Object to an option that else extends by itself (invändning mot förlängning).
        OptionObjection = "optionObjection",
        /// The last day to call an option has passed, and nobody has stated whether it was
        /// called (passerad avropsdag).
        OptionCallPassed = "optionCallPassed",
        /// Begin the next procurement (nästa upphandling).
        NextProcurement = "nextProcurement",
        /// The fixed term ends (avtalstiden löper ut).
        End = "end",
        /// The price is adjusted (prisjustering).
        PriceAdjustment = "priceAdjustment",
    }
}

output! {
    /// Portfolio (avtalsportfölj): what must be decided, and the money that hangs on it.
    pub struct Portfolio {
        /// First day of the time asked about.
        pub as_of: Day,
        /// Last day of it, inclusive.
        pub until: Day,
        /// What must be decided, by day.
        pub decisions: Vec<Decision>,
        /// The agreements whose terms do not settle everything.
        pub unknown: Vec<UndecidedAgreement>,
        /// The same as a table, for people.
        pub table: Table,
        /// The same as a calendar file with alarms; made by the call, where it says when.
        pub ics: Option<String>,
        /// Terms that contradict one another, and whether the planned procurements begin in time.
        pub findings: Vec<Finding>,
        /// Paths of what is missing for the findings.
        pub missing: Vec<String>,
    }
}

output! {
    /// Decision (beslut) that must be taken on an agreement.
    pub struct Decision {
        /// The agreement's id.
        pub agreement: String,
        /// What it is called.
        pub title: Option<String>,
        /// What must be decided.
        pub kind: DecisionKind,
        /// Last day, inclusive.
        pub decide_by: Day,
        /// The weekday on which a letter should go; absent where none is sent.
        pub advise_by: Option<Day>,
        /// Days left from the day asked about; negative where the last day has passed.
        pub days_left: i64,
        /// When it takes effect: the end by notice, the end with the option, the end of the term,
        /// the day of the new price.
        pub effect_on: Day,
        /// Of a notice: the end that one given the day after brings.
        pub then_ends_on: Option<Day>,
        /// The money that hangs on it, of a notice a year's cost; absent where it is unknown.
        pub amount: Option<Sek>,
        /// The readings of the notice clause under which it is so; empty where the anchor is stated.
        pub anchors: Vec<Anchor> [sparse],
        /// The option.
        pub option: Option<u32>,
        /// What it is, a sentence in the language asked for.
        pub what: String,
    }
}

output! {
    /// Agreement (avtal) whose terms do not settle everything.
    pub struct UndecidedAgreement {
        /// The agreement's id.
        pub agreement: String,
        /// What it is called.
        pub title: Option<String>,
        /// Paths of what is missing in its terms.
        pub missing: Vec<String>,
    }
}
