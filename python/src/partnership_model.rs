//! How a partnership is run: undertakings, steering, follow-up, outcomes, exit, responsibilities.

use anbud::calendar::{Day, MonthSpan};
use anbud::partnership as core;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::shape::shape;

shape! {
    /// Undertaking (åtagande) of a partner; it is no performance against payment.
    Undertaking(core::Undertaking) {
        /// The partner's name.
        by: String,
        /// What it does.
        what: String,
    }
}

shape! {
    /// Governance (styrning) of a partnership.
    Governance(core::Governance) {
        /// The groups.
        groups: Vec<core::GovernanceGroup>,
        /// How decisions are made (beslutsordning).
        decisions: String,
    }
}

shape! {
    /// Group (grupp) that steers or works; its members are partners and functions, never named persons.
    GovernanceGroup(core::GovernanceGroup) {
        /// What it is: `steering`, `working` or `reference`.
        kind: core::GroupKind,
        /// Partners and functions in it.
        members: Vec<String>,
        /// What it may decide (mandat).
        mandate: String,
        /// Months from one meeting to the next.
        every_months = every: MonthSpan,
    }
}

shape! {
    /// Indicator (indikator) of the follow-up; a share says of whom or what it is a share.
    Indicator(core::Indicator) {
        /// Its id; outcomes refer to it.
        id: String,
        /// What is measured.
        measure: String,
        /// What kind of number it is: `count`, `share` or `amount`.
        kind: core::MeasureKind,
        /// The target (målvärde).
        target: Decimal,
        /// Which side of the target is good: `atLeast` or `atMost`.
        aim: core::TargetAim,
        /// Of whom or what (bas).
        base: String,
        /// Where the figures come from.
        source: String,
    }
}

shape! {
    /// Follow-up plan (uppföljningsplan) of a partnership.
    FollowUpPlan(core::FollowUpPlan) {
        /// By whom; the partners' names.
        by: Vec<String>,
        /// Day of the first follow-up.
        first: Day,
        /// Months from one to the next.
        every_months = every: MonthSpan,
        /// The indicators.
        indicators: Vec<core::Indicator>,
    }
}

shape! {
    /// Outcome (utfall) of a partnership, with the interval within which it lies where that is known.
    PartnershipOutcome(core::PartnershipOutcome) {
        /// The indicator it is an outcome of, by id.
        indicator: String,
        /// What was measured.
        measure: String,
        /// What kind of number it is: `count`, `share` or `amount`.
        kind: core::MeasureKind,
        /// The value.
        value: Decimal,
        /// Lower end of the interval, inclusive.
        low: Decimal,
        /// Upper end of the interval, inclusive.
        high: Decimal,
        /// Of whom or what (bas).
        base: String,
        /// First day of what was measured.
        first_day = from: Day,
        /// Last day, inclusive.
        last_day = to: Day,
        /// Where it stands.
        source: String,
    }
}

shape! {
    /// Exit (avslut) and what may be changed before it; term and notice stand in the terms.
    Exit(core::Exit) {
        /// How the agreement is changed (ändringar).
        changes: String,
        /// When it is renegotiated (omförhandling).
        renegotiation: String,
        /// When it may be rescinded for breach (hävning).
        rescission: String,
        /// How a dispute is settled (tvist).
        dispute: String,
        /// What is handed over at the end (överlämning).
        hand_over: String,
    }
}

shape! {
    /// Task (uppgift) in the matrix of responsibilities: who leads, who takes part.
    PartnershipTask(core::PartnershipTask) {
        /// The task.
        task: String,
        /// Who leads; a partner's name.
        lead: String,
        /// Who takes part.
        takes_part: Vec<String>,
        /// Whether it is exercise of public authority (myndighetsutövning).
        exercises_authority: bool,
        /// The statute that allows it to be handed over (lagstöd).
        statute: String,
    }
}

shape! {
    /// Stated indicator (angivet kännetecken) of a procurement, or that it is none: whether it is there.
    StatedSign(core::StatedSign) {
        /// The indicator: `paymentPerPlace`, `marketExists`, `partFinancing` for instance.
        indicator: core::ProcurementSign,
        /// Whether it is there.
        present: bool,
        /// In our own words.
        text: String,
        /// Where it stands: a document and a place in it.
        source: String,
    }
}
