//! What governs the bids of a tender: found once, whatever their number.

use super::chapter::{Chapter, missing, regime};
use crate::law::{LawBook, LawValue};
use crate::tender::{Regime, Tender};

/// The chapters, the way to a cure, and the years after which a ground may not be used.
pub(super) struct Governing {
    pub(super) chapter: Chapter,
    /// What is missing to say which chapters govern, by path in the tender.
    pub(super) missing: Vec<String>,
    /// Where the law lets a bid be corrected or completed, as a code.
    pub(super) route: Option<&'static str>,
    /// How old a judgment may be (13:1 a); none where there is no such limit.
    pub(super) conviction: Option<LawValue>,
    /// How long ago an event may be (13:3 a); none where there is no such limit.
    pub(super) event: Option<LawValue>,
    /// Whether the chapter or the way to a cure rests on a law value of the user's own.
    pub(super) own_law: bool,
}

impl Governing {
    pub(super) fn of(tender: &Tender, law: &LawBook) -> Self {
        let chapter = Chapter::of(tender, law);
        let route = match (chapter, regime(tender, law)) {
            (Chapter::Nineteen, _) => Some("19:15"),
            (Chapter::Directive, _) => Some("4:9"),
            (_, Some(Regime::Lou2007Directive)) => Some("lou2007:9:8"),
            (_, Some(Regime::Lou2007BServices | Regime::Lou2007Below)) => Some("lou2007:15:12"),
            _ => None,
        };
        // Chapter 19 points to neither limit (19:17), and before its first day there is none.
        let limit = |key| match (chapter, tender.started_on) {
            (Chapter::Directive, Some(on)) => law.in_force(key, on).ok(),
            _ => None,
        };
        Self {
            chapter,
            missing: missing(chapter, tender, law),
            route,
            conviction: limit("lou.exclusion.conviction_years"),
            event: limit("lou.exclusion.event_years"),
            own_law: Chapter::is_of_own_law(tender, law),
        }
    }
}
