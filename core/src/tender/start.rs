//! When a procurement began, as far as the tender tells it.

use super::{Started, Tender};
use crate::law::LawBook;

/// The key whose first value tells from when a governing act is recorded.
const ACT: &str = "lou.act";

impl Tender {
    /// When the procurement began (upphandlingens början): the stated day, or the days from the
    /// first for which a governing act is recorded to the first of the tender's own days; none
    /// where the tender has no day at all.
    ///
    /// A procurement begins on or before the first of its own days. Before which day it cannot
    /// have begun nobody says.
    pub(crate) fn started(&self, law: &LawBook) -> Option<Started> {
        if let Some(day) = self.started_on {
            return Some(Started::On(day));
        }
        let deadline = self.bid_deadline.as_ref().and_then(|deadline| deadline.on);
        let requests = self.request_deadline.as_ref().and_then(|deadline| deadline.on);
        let known = [deadline, requests, self.notice_sent_on, self.published_on, self.invited_on];
        let latest = known.into_iter().flatten().min()?;
        let recorded = law.values_of(ACT).unwrap_or_default();
        let first = recorded.first().map_or(latest, |act| act.from).min(latest);
        Some(Started::Between(first, latest))
    }
}
