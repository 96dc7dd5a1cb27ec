//! When a counted period ends, and how the end was found.

use super::{CountingRule, Period};
use crate::calendar::{Closed, Day};
use crate::confidence::Confidence;
use crate::error::{Error, ErrorCode};

/// Deadline (slutdag): when a period ends, and how it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deadline {
    /// The rule of counting.
    pub rule: CountingRule,
    /// The day of the event; it is not counted.
    pub from: Day,
    /// The length.
    pub period: Period,
    /// The day before any move.
    pub nominal_on: Day,
    /// The last day, inclusive; unknown where the holidays of the year are not recorded.
    pub last_day: Option<Day>,
    /// Why the nominal day was closed, if the last day moved off it.
    pub moved_off: Option<Closed>,
    /// Whether the period was lengthened to hold two working days (article 3(5)).
    pub lengthened: bool,
    /// Where Swedish practice puts the last day, if it also moves off the eve on which the
    /// Regulation lets the period end.
    pub in_practice: Option<Day>,
    /// The weakest value used.
    pub confidence: Confidence,
}

impl Deadline {
    pub(super) fn unmoved(rule: CountingRule, from: Day, period: Period) -> Result<Self, Error> {
        Ok(Self {
            rule,
            from,
            nominal_on: period.after(from)?,
            period,
            last_day: None,
            moved_off: None,
            lengthened: false,
            in_practice: None,
            confidence: Confidence::High,
        })
    }
}

/// A last day that had to be open, and how it was reached.
pub(super) struct Opened {
    pub(super) day: Day,
    /// Why the nominal day was closed, if it was.
    pub(super) moved_off: Option<Closed>,
    /// The weakest of the days that were passed.
    pub(super) confidence: Confidence,
}

/// The first day on or after `day` that is not closed.
pub(super) fn first_open(
    day: Day,
    closed: impl Fn(Day) -> Result<Option<Closed>, Error>,
) -> Result<Opened, Error> {
    let mut opened = Opened { day, moved_off: closed(day)?, confidence: Confidence::High };
    while let Some(passed) = closed(opened.day)? {
        opened.confidence = opened.confidence.and(passed.confidence);
        opened.day = opened.day.next()?;
    }
    Ok(opened)
}

/// Where no holidays are recorded the answer is unknown, which is no error here.
pub(super) fn unless_unrecorded<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => Ok(None),
        Err(error) => Err(error),
    }
}
