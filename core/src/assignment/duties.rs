//! Duties beside the price: penalties, follow-up and insight, transition.

use crate::calendar::{Day, MonthSpan};
use crate::money::Sek;
use crate::wire::{Share, record, wire_enum};

/// Penalties (viten) of an agreement.
pub type Penalties = Vec<Penalty>;
/// Follow-up and insight (uppföljning och insyn) of an agreement.
pub type FollowUp = FollowUpTerms;
/// Transition (avveckling) of an agreement.
pub type Transitions = Transition;

wire_enum! {
    /// What a penalty counts (vad vitet räknas på).
    pub enum PenaltyUnit {
        /// Each occurrence (tillfälle).
        Occurrence = "occurrence",
        /// Each day (dag).
        Day = "day",
        /// Each week that has begun (påbörjad vecka).
        StartedWeek = "startedWeek",
    }
}

wire_enum! {
    /// Fee (avgift) that a share is of.
    pub enum FeeBasis {
        /// The fee of a month (månadsavgiften).
        Monthly = "monthly",
        /// The fee of a year (årsavgiften).
        Annual = "annual",
        /// The fee of the whole term (hela ersättningen).
        Total = "total",
    }
}

record! {
    /// Penalty (vite) for a breach of the terms.
    pub struct Penalty {
        /// What it is for (vad det avser), for instance delay.
        when: String,
        /// What is counted.
        per: PenaltyUnit,
        /// A fixed amount each time; exactly one of `amount` and `share`.
        amount: Sek,
        /// A share of a fee each time.
        share: Share,
        /// The fee that the share is of.
        of: FeeBasis,
        /// Cap (tak) as an amount.
        cap_amount: Sek,
        /// Cap as a share of a fee.
        cap_share: Share,
        /// The fee that the cap is a share of.
        cap_of: FeeBasis,
        /// Whether a reminder must come first (påminnelse).
        reminder: bool,
        /// Whether it may be set off against an invoice (avräknas).
        deductible: bool,
    }
    check = Penalty::check,
    schema = [at_most_one("amount", "share"), at_most_one("capAmount", "capShare")]
}

impl Penalty {
    fn check(&self, node: crate::wire::Node<'_>, report: &mut crate::wire::Report) -> Option<()> {
        use crate::error::Problem;
        if self.amount.is_some() && self.share.is_some() {
            return node.fault(Problem::ExactlyOneOf { fields: &["amount", "share"] }, report);
        }
        if self.cap_amount.is_some() && self.cap_share.is_some() {
            let fields = &["capAmount", "capShare"];
            return node.fault(Problem::ExactlyOneOf { fields }, report);
        }
        Some(())
    }
}

record! {
    /// Follow-up and insight (uppföljning och insyn), 10 kap. 8–9 §§ KL.
    pub struct FollowUpTerms {
        /// By whom (parternas id).
        by: Vec<String>,
        /// Day of the first follow-up.
        first: Day,
        /// Time from one to the next.
        every: MonthSpan,
        /// Indicators (indikatorer).
        indicators: Vec<String>,
        /// Whether the provider is a private one (privat utförare), 10 kap. 7 § KL.
        private_provider: bool,
        /// Whether the terms give the authority what the public's insight takes.
        insight: bool,
    }
}

record! {
    /// Transition (avveckling och överlämning) when the agreement ends.
    pub struct Transition {
        /// How long before the end it begins.
        begins_before: MonthSpan,
        /// What is handed over: records, staff, keys, premises.
        hands_over: Vec<String>,
        /// Compensation when the provider leaves early (ersättning vid förtida upphörande).
        early_exit: Sek,
    }
}
