//! Hours under Regulation (EEC, Euratom) 1182/71.

use chrono::{TimeZone, Timelike};
use chrono_tz::Europe::Stockholm;

use super::deadline::unless_unrecorded;
use crate::calendar::holidays::no_working_day;
use crate::calendar::{Closed, Instant};
use crate::error::{Error, Problem};

const SECONDS_OF_AN_HOUR: i64 = 60 * 60;
const HOURS_OF_TWO_DAYS: u32 = 2 * 24;

/// Period of hours in a Union act (timfrist enligt förordning 1182/71).
///
/// The hour in which the event falls is not counted (article 3(1)); the period begins with the
/// next whole hour of the clock in Sweden and ends with the end of its last hour (article
/// 3(2)(a)). It does not move off a closed day, since article 3(4) excepts periods of hours.
/// An hour is sixty minutes, also where the clocks change.
///
/// ```
/// use anbud::calendar::{Instant, RegulationHours};
///
/// let ends = |from: &str, hours| {
///     RegulationHours::new(Instant::parse(from)?, hours).deadline().map(|end| end.ends_at.to_string())
/// };
/// // 10:17 lies in the hour from ten to eleven, so the first of the 24 begins at eleven.
/// assert_eq!(ends("2026-03-10T10:17:00+01:00", 24)?, "2026-03-11T11:00:00+01:00");
/// // Over the night when the clocks go forward the clock shows an hour more, in October one less.
/// assert_eq!(ends("2026-03-28T10:17:00+01:00", 24)?, "2026-03-29T12:00:00+02:00");
/// assert_eq!(ends("2026-10-24T10:17:00+02:00", 24)?, "2026-10-25T10:00:00+01:00");
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegulationHours {
    from: Instant,
    hours: u32,
}

/// End of a period of hours (timfristens slut).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HourDeadline {
    /// When the event took place.
    pub from: Instant,
    /// The number of hours.
    pub hours: u32,
    /// When the first hour begins, in Swedish time.
    pub begins_at: Instant,
    /// When the last hour has ended, in Swedish time: what is done before it is in time.
    pub ends_at: Instant,
    /// Why the day of the last hour is no working day, if it is known to be none.
    pub closed: Option<Closed>,
    /// Whether as many hours as two days have fall on working days; unknown where the
    /// holidays of the year are not recorded.
    pub holds_two_working_days: Option<bool>,
}

impl RegulationHours {
    /// A period of so many hours after the hour of the event.
    #[must_use]
    pub const fn new(from: Instant, hours: u32) -> Self {
        Self { from, hours }
    }

    /// When the period ends.
    ///
    /// # Errors
    /// `date.out_of_range` beyond 2199.
    pub fn deadline(self) -> Result<HourDeadline, Error> {
        let event = self.from.date_time().with_timezone(&Stockholm);
        let into_the_hour =
            i64::from(event.minute()).saturating_mul(60).saturating_add(event.second().into());
        let this_hour = event.timestamp().saturating_sub(into_the_hour);
        let after = |hours: u32| {
            let whole = i64::from(hours).saturating_add(1).saturating_mul(SECONDS_OF_AN_HOUR);
            in_sweden(this_hour.saturating_add(whole))
        };
        let working = unless_unrecorded(self.working_time(&after))?;
        let (closed, holds_two_working_days) = working.unzip();
        Ok(HourDeadline {
            from: self.from,
            hours: self.hours,
            begins_at: after(0)?,
            ends_at: after(self.hours)?,
            closed: closed.flatten(),
            holds_two_working_days,
        })
    }

    /// Why the day of the last hour is closed, and whether as many hours as two days have
    /// begin on a working day.
    fn working_time(
        self,
        after: &dyn Fn(u32) -> Result<Instant, Error>,
    ) -> Result<(Option<Closed>, bool), Error> {
        let closed_in = |hour: u32| no_working_day(after(hour)?.day_in_sweden()?);
        let mut worked = 0_u32;
        for hour in 0..self.hours {
            if closed_in(hour)?.is_none() {
                worked = worked.saturating_add(1);
            }
            if worked == HOURS_OF_TWO_DAYS {
                break;
            }
        }
        Ok((closed_in(self.hours.saturating_sub(1))?, worked == HOURS_OF_TWO_DAYS))
    }
}

impl HourDeadline {
    /// Whether the period is shorter than two days, so that article 3(5) leaves it alone.
    #[must_use]
    pub const fn is_shorter_than_two_days(&self) -> bool {
        self.hours < HOURS_OF_TWO_DAYS
    }
}

/// The instant of a count of seconds, told in Swedish time.
fn in_sweden(seconds: i64) -> Result<Instant, Error> {
    let moment = Stockholm.timestamp_opt(seconds, 0).single();
    moment.map_or_else(
        || Err(Problem::DateOutOfRange.into()),
        |moment| Instant::from_date_time(moment.fixed_offset()),
    )
}
