//! Periods counted backwards from a day: "at the latest six days before".

use super::{CountingRule, Period};
use crate::calendar::counting::deadline::{first_open, unless_unrecorded};
use crate::calendar::holidays::{closed_by_statute, no_working_day, previous_open_day};
use crate::calendar::{Closed, Day};
use crate::confidence::Confidence;
use crate::error::Error;

/// Latest day (senaste dag) of a period counted backwards from the day of an event.
///
/// Whether the day of the event is itself counted is not settled (for the six days of 12 kap.
/// 11 § LOU one administrative court has said no), so both readings are here. The first is the
/// earlier and therefore the safe one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LatestDay {
    /// The rule of counting.
    pub rule: CountingRule,
    /// The day of the event that is counted back from.
    pub before: Day,
    /// The length.
    pub period: Period,
    /// The latest day, inclusive, where the day of the event is not counted.
    pub latest_on: Day,
    /// The latest day, inclusive, where the day of the event is counted as the first.
    pub if_day_counted_on: Day,
    /// What the rule leaves open about the latest day.
    pub open: OpenInLaw,
    /// The weakest value used.
    pub confidence: Confidence,
}

/// What a rule leaves open about a day counted backwards (öppen fråga).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenInLaw {
    /// Nothing that bears on this day.
    Nothing,
    /// The holidays of the year are not recorded, so it cannot be told.
    Unrecorded,
    /// The period holds fewer than two working days; this earlier day gives it two, if
    /// article 3(5) of Regulation 1182/71 is read to hold backwards too.
    TwoWorkingDays {
        /// The latest day on that reading.
        latest_on: Day,
    },
    /// The latest day is closed under 2 § lagen (1930:173), which speaks of time that runs
    /// forward.
    Closed {
        /// Why it is closed.
        why: Closed,
        /// The nearest open day before: in time on every reading.
        open_before: Day,
        /// The next weekday, if 2 § is read to move this day too.
        open_after: Day,
    },
}

fn counted_back(rule: CountingRule, before: Day, period: Period) -> Result<LatestDay, Error> {
    Ok(LatestDay {
        rule,
        before,
        latest_on: period.latest_before(before)?,
        if_day_counted_on: period.latest_with(before)?,
        period,
        open: OpenInLaw::Nothing,
        confidence: Confidence::Medium,
    })
}

macro_rules! backward {
    ($(#[$($doc:tt)*])* $type:ident) => {
        $(#[$($doc)*])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $type {
            before: Day,
            period: Period,
        }

        impl $type {
            /// A period of this length back from the day of the event.
            #[must_use]
            pub fn new(before: Day, period: impl Into<Period>) -> Self {
                Self { before, period: period.into() }
            }
        }
    };
}

backward!(
    /// Period of a Union act counted backwards (frist bakåt enligt förordning 1182/71), for
    /// instance the six days before the last day for bids (12 kap. 11 § LOU).
    ///
    /// It never moves: the second sentence of article 3(4) excepts it from the move to the next
    /// working day.
    ///
    /// ```
    /// use anbud::calendar::{OpenInLaw, RegulationBackward, Span};
    ///
    /// // Answers six days before Monday 20 April 2026.
    /// let answers = RegulationBackward::new("2026-04-20".parse()?, Span::Days(6)).latest()?;
    /// assert_eq!(answers.latest_on.to_string(), "2026-04-14");
    /// assert_eq!(answers.if_day_counted_on.to_string(), "2026-04-15");
    ///
    /// // Six days before Friday 24 April are a Saturday, and it stays a Saturday.
    /// let saturday = RegulationBackward::new("2026-04-24".parse()?, Span::Days(6)).latest()?;
    /// assert_eq!(saturday.latest_on.to_string(), "2026-04-18");
    ///
    /// // Four days before the Tuesday after Easter hold no working day: a question is left open.
    /// let easter = RegulationBackward::new("2026-04-07".parse()?, Span::Days(4)).latest()?;
    /// assert_eq!(easter.latest_on.to_string(), "2026-04-03");
    /// assert_eq!(easter.open, OpenInLaw::TwoWorkingDays { latest_on: "2026-04-01".parse()? });
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    RegulationBackward
);

backward!(
    /// Statutory period counted backwards (lagstadgad tid bakåt), lag (1930:173).
    ///
    /// The act speaks of time that runs forward. Whether a latest day that is closed moves, and
    /// in which direction, is not answered here: [`OpenInLaw::Closed`] gives the days.
    ///
    /// ```
    /// use anbud::calendar::{OpenInLaw, Span, StatutoryBackward};
    ///
    /// // Two weeks before Monday 15 June 2026: an ordinary Monday.
    /// let plain = StatutoryBackward::new("2026-06-15".parse()?, Span::Weeks(2)).latest()?;
    /// assert_eq!(plain.latest_on.to_string(), "2026-06-01");
    /// assert_eq!(plain.open, OpenInLaw::Nothing);
    ///
    /// // Ten days before 3 January 2026 are Christmas Eve.
    /// let eve = StatutoryBackward::new("2026-01-03".parse()?, Span::Days(10)).latest()?;
    /// assert_eq!(eve.latest_on.to_string(), "2025-12-24");
    /// let OpenInLaw::Closed { open_before, open_after, .. } = eve.open else { panic!() };
    /// assert_eq!(open_before.to_string(), "2025-12-23");
    /// assert_eq!(open_after.to_string(), "2025-12-29");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    StatutoryBackward
);

backward!(
    /// Contractual period counted backwards (avtalad tid bakåt): "at the latest three months
    /// before the agreement ends". It never moves, holiday or not.
    ///
    /// ```
    /// use anbud::calendar::{ContractBackward, Span};
    ///
    /// let option = ContractBackward::new("2024-12-31".parse()?, Span::Months(3)).latest()?;
    /// assert_eq!(option.latest_on.to_string(), "2024-09-30");
    ///
    /// // A month before 31 March: no 31 February; the last day whose month is over in time.
    /// let short = ContractBackward::new("2025-03-31".parse()?, Span::Months(1)).latest()?;
    /// assert_eq!(short.latest_on.to_string(), "2025-02-28");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    ContractBackward
);

impl RegulationBackward {
    /// The latest day.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900, or back from the very last day of 2199.
    pub fn latest(self) -> Result<LatestDay, Error> {
        let mut latest = counted_back(CountingRule::Regulation, self.before, self.period)?;
        latest.open = if latest.period.is_shorter_than_two_days() {
            OpenInLaw::Nothing
        } else {
            match unless_unrecorded(second_working_day_back(self.before))? {
                Some(day) if day < latest.latest_on => OpenInLaw::TwoWorkingDays { latest_on: day },
                Some(_) => OpenInLaw::Nothing,
                None => OpenInLaw::Unrecorded,
            }
        };
        Ok(latest)
    }
}

/// The second working day before a day.
fn second_working_day_back(before: Day) -> Result<Day, Error> {
    let mut day = before;
    for _ in 0..2 {
        day = day.previous()?;
        while no_working_day(day)?.is_some() {
            day = day.previous()?;
        }
    }
    Ok(day)
}

impl StatutoryBackward {
    /// The latest day.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900, or back from the very last day of 2199.
    pub fn latest(self) -> Result<LatestDay, Error> {
        let mut latest = counted_back(CountingRule::Statute, self.before, self.period)?;
        latest.open =
            unless_unrecorded(closed_on(latest.latest_on))?.unwrap_or(OpenInLaw::Unrecorded);
        Ok(latest)
    }
}

fn closed_on(day: Day) -> Result<OpenInLaw, Error> {
    let opened = first_open(day, closed_by_statute)?;
    Ok(match opened.moved_off {
        None => OpenInLaw::Nothing,
        Some(why) => OpenInLaw::Closed {
            why,
            open_before: previous_open_day(day, 0)?,
            open_after: opened.day,
        },
    })
}

impl ContractBackward {
    /// The latest day.
    ///
    /// # Errors
    /// `date.out_of_range` before 1900, or back from the very last day of 2199.
    pub fn latest(self) -> Result<LatestDay, Error> {
        counted_back(CountingRule::Contract, self.before, self.period)
    }
}
