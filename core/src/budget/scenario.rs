//! Scenarios: named changes over a plan, each compared with the plan as it stands.

use super::plan::PlanCommitment;
use super::plan_year::Forecast;
use crate::calendar::Day;
use crate::finding::Finding;
use crate::money::Sek;
use crate::wire::{ChangeShare, output, record, wire_enum};

record! {
    /// Scenario (scenario): named changes of a plan.
    pub struct Scenario {
        /// The scenario's id.
        id: String,
        /// What it is called.
        title: String,
        /// Its changes, made one after the other.
        changes: Vec<PlanChange>,
    }
}

wire_enum! {
    /// Kind of change (slag av ändring).
    pub enum ChangeKind {
        /// Notice of `commitment` given on `on` (uppsägning); it is then not extended either.
        NoticeGiven = "noticeGiven",
        /// The option `option` of `commitment` and those after it not called; absent is the first.
        OptionNotCalled = "optionNotCalled",
        /// Prices `share` higher from `from`, of `commitment` or of all.
        IndexChange = "indexChange",
        /// The new commitment `agreement`.
        NewAgreement = "newAgreement",
        /// The frame `frame` lower by `amount` a year or by `share`, from the year of `from`.
        FrameCut = "frameCut",
    }
}

record! {
    /// Change of a plan (ändring av planen).
    pub struct PlanChange {
        /// Its kind, which says what fields it has.
        kind: ChangeKind,
        /// The id of the commitment it is about.
        commitment: String,
        /// The day of the notice.
        on: Day,
        /// The number of the option, from 1.
        option: u32,
        /// The id of the frame it is about.
        frame: String,
        /// First day.
        from: Day,
        /// Last day, inclusive; absent is from then on.
        to: Day,
        /// A share of one, `0.03` for three percent.
        share: ChangeShare,
        /// An amount a year, stated without a sign.
        amount: Sek,
        /// A new commitment.
        agreement: PlanCommitment,
    }
}

output! {
    /// Scenarios (scenarier) beside the plan as it stands.
    pub struct Scenarios {
        /// The plan as it stands.
        pub base: Forecast,
        /// The scenarios, in the order asked.
        pub scenarios: Vec<ScenarioResult>,
    }
}

output! {
    /// Result of a scenario (utfall av ett scenario).
    pub struct ScenarioResult {
        /// The scenario's id.
        pub id: String,
        /// What it is called.
        pub title: Option<String>,
        /// The latest day on which it is still possible, inclusive; absent where no day bounds it.
        pub possible_until: Option<Day>,
        /// Whether it was possible on the day judged by.
        pub possible: Option<bool>,
        /// What it changes, frame by frame and year by year.
        pub differences: Vec<PlanDifference>,
        /// The plan with its changes.
        pub forecast: Forecast,
        /// Whether it is possible.
        pub findings: Vec<Finding>,
        /// Paths of what is missing to say so.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Difference (skillnad) of a frame's year: the scenario less the plan. Costs that are unknown in
    /// both and that the scenario does not touch cancel out; absent where the change is unknown.
    pub struct PlanDifference {
        /// The frame's id.
        pub frame: String,
        /// The year.
        pub year: i32,
        /// Change of the frame's amount.
        pub amount: Option<Sek>,
        /// Change of what is bound.
        pub committed: Option<Sek>,
        /// Change of the options.
        pub option: Option<Sek>,
        /// Change of what is expected beside.
        pub forecast: Option<Sek>,
        /// Change of what is left.
        pub left: Option<Sek>,
        /// Change of what is left of the forecast.
        pub expected_left: Option<Sek>,
    }
}
