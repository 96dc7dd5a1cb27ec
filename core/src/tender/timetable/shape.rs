//! What a timetable may assume.

use crate::calendar::Day;
use crate::wire::{record, wire_enum};

wire_enum! {
    /// Means by which the award notification is sent (hur underrättelsen skickas), 20 kap. 1 § LOU.
    pub enum SentBy {
        /// Electronically to all (elektroniskt).
        Electronic = "electronic",
        /// To somebody by other means (på annat sätt).
        Other = "other",
    }
}

record! {
    /// Assumptions (antaganden) of a timetable on what follows the bids.
    pub struct Assumptions {
        /// The day the award notification is sent (underrättelsen skickas).
        award_notified_on: Day,
        /// How it is sent.
        sent_by: SentBy,
        /// The day the contract is signed (avtalet ingås).
        signed_on: Day,
        /// The day the candidates are invited (inbjudan).
        invited_on: Day,
        /// Last day of a longer standstill that the notification states, inclusive.
        standstill_until: Day,
        /// The day a voluntary notice of a direct award was published (förhandsinsyn).
        voluntary_notice_on: Day,
        /// The day the award notice was published (efterannons).
        award_notice_published_on: Day,
    }
}

record! {
    /// Assumptions (antaganden) of a plan on how long the work of each step takes, in days.
    pub struct PlanAssumptions {
        /// How the award notification is sent; absent, the longer standstill is planned for.
        sent_by: SentBy,
        /// Days from the signing to the start of the contract (uppstart).
        start_up_days: u32,
        /// Days from the last day for bids to the award notification (utvärdering).
        evaluation_days: u32,
        /// Days from the last question to the last answer (besvara frågor).
        answer_days: u32,
        /// Days from the last request to the invitation (urval).
        selection_days: u32,
        /// Days for bids where the act gives no minimum: what is reasonable (skälig tid).
        bid_days: u32,
    }
}

pub(super) const SIGNED: &str = "assume.signedOn";
