//! Swedish civil time: a local day and clock time as one instant.

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, LocalResult, NaiveTime, TimeZone, Timelike};
use chrono_tz::Europe::Stockholm;

use super::Day;
use crate::error::{Error, Expected, Problem};
use crate::wire::{FromWire, Node, Out, Report, ToWire, text_schema, writes};

/// Time of day (klockslag) in Sweden, `HH:MM` or `HH:MM:SS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime(NaiveTime);

impl ClockTime {
    /// Reads `HH:MM` or `HH:MM:SS`.
    ///
    /// # Errors
    /// `input.invalid` for another form, and for 24:00, which is 00:00 of the next day.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<u32> = text
            .split(':')
            .map(|part| two_digits(part).then(|| part.parse().ok()).flatten())
            .collect::<Option<_>>()
            .ok_or(Problem::ClockTimeForm)?;
        if parts.first() == Some(&24) {
            return Err(Problem::TwentyFourHours.into());
        }
        let time = match parts.as_slice() {
            [hour, minute] => NaiveTime::from_hms_opt(*hour, *minute, 0),
            [hour, minute, second] => NaiveTime::from_hms_opt(*hour, *minute, *second),
            _ => None,
        };
        time.map(Self).ok_or_else(|| Problem::ClockTimeForm.into())
    }

    /// Whether the day is over with the minute of this time.
    pub(crate) fn is_in_last_minute(self) -> bool {
        (self.0.hour(), self.0.minute()) == (23, 59)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())?;
        if self.0.second() > 0 { write!(f, ":{:02}", self.0.second()) } else { Ok(()) }
    }
}

impl ToWire for ClockTime {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(ClockTime);

text_schema! {
    ClockTime: "Time of day (klockslag) in Sweden, `HH:MM` or `HH:MM:SS`.",
    pattern = r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$",
    examples = ["23:59", "14:00:30"]
}

impl FromWire for ClockTime {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::ClockTime, Self::parse, report)
    }
}

/// Instant (tidpunkt): a moment with its offset, RFC 3339.
///
/// ```
/// use anbud::calendar::Instant;
///
/// let late_evening = Instant::parse("2026-03-31T22:30:00Z")?;
/// // Half past ten in Greenwich is already the next day in Sweden.
/// assert_eq!(late_evening.day_in_sweden()?.to_string(), "2026-04-01");
/// assert!(Instant::parse("2026-03-31T22:30:00").is_err());
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<FixedOffset>);

impl Instant {
    /// Reads `YYYY-MM-DDTHH:MM:SS` with `Z` or an offset.
    ///
    /// # Errors
    /// `input.invalid` for another form, `date.out_of_range` outside 1900–2199.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let strict = text.get(10..11) == Some("T") && !text.contains('t') && !text.contains('z');
        let read = |text: &str| DateTime::parse_from_rfc3339(text).ok().filter(|_| strict);
        match read(text) {
            Some(moment) => Self::from_date_time(moment),
            // Told only where the message obeyed makes the instant whole.
            None if read(&text.replacen("T24:", "T23:", 1)).is_some() => {
                Err(Problem::TwentyFourHours.into())
            }
            None => Err(Problem::InstantForm.into()),
        }
    }

    /// A date and time of chrono as an instant.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn from_date_time(moment: DateTime<FixedOffset>) -> Result<Self, Error> {
        Day::from_date(moment.date_naive())?;
        Ok(Self(moment))
    }

    /// The instant as a date and time of chrono.
    #[must_use]
    pub const fn date_time(self) -> DateTime<FixedOffset> {
        self.0
    }

    /// The day in Sweden at this instant.
    ///
    /// # Errors
    /// `date.out_of_range` where that day lies outside 1900–2199.
    pub fn day_in_sweden(self) -> Result<Day, Error> {
        let local = self.0.with_timezone(&Stockholm);
        Day::new(local.year(), local.month(), local.day())
    }

    /// As a person reads it: `2026-03-31 14:00 (+02:00)`, with seconds where there are any.
    pub(crate) fn shown(self) -> String {
        let text = self.to_string();
        let Some((day, time)) = text.split_once('T') else { return text };
        let zone = time.find(['Z', '+', '-']).unwrap_or(time.len());
        let Some((clock, zone)) = time.split_at_checked(zone) else { return text };
        let zone = if zone == "Z" { "UTC" } else { zone };
        format!("{day} {} ({zone})", clock.strip_suffix(":00").unwrap_or(clock))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

impl ToWire for Instant {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(Instant);

text_schema! {
    Instant: "Instant (tidpunkt), RFC 3339 with `Z` or an offset, in the years 1900 to 2199.",
    pattern = r"^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$",
    format = "date-time",
    examples = ["2026-03-31T14:00:00+02:00", "2026-03-31T12:00:00Z"]
}

impl FromWire for Instant {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Instant, Self::parse, report)
    }
}

/// The instant of a Swedish day and clock time (tidpunkt i svensk tid).
///
/// In the hour that comes twice in October the earlier instant is meant: what must be
/// done before a time is then done in time on both readings.
///
/// # Errors
/// `input.invalid` for a time in the hour that March lacks.
///
/// ```
/// use anbud::calendar::{ClockTime, instant_in_sweden};
///
/// let doubled = instant_in_sweden("2026-10-25".parse()?, ClockTime::parse("02:30")?)?;
/// assert_eq!(doubled.to_string(), "2026-10-25T02:30:00+02:00");
/// assert!(instant_in_sweden("2026-03-29".parse()?, ClockTime::parse("02:30")?).is_err());
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn instant_in_sweden(day: Day, time: ClockTime) -> Result<Instant, Error> {
    match Stockholm.from_local_datetime(&day.date().and_time(time.0)) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => {
            Instant::from_date_time(moment.fixed_offset())
        }
        LocalResult::None => Err(Problem::ClockTimeSkipped.into()),
    }
}

/// Whether a clock time comes twice that day (dubbel timme), as in the hour of October in
/// which the clocks go back.
///
/// ```
/// use anbud::calendar::{ClockTime, comes_twice_in_sweden};
///
/// let half_past_two = ClockTime::parse("02:30")?;
/// assert!(comes_twice_in_sweden("2026-10-25".parse()?, half_past_two));
/// assert!(!comes_twice_in_sweden("2026-10-24".parse()?, half_past_two));
/// # Ok::<(), anbud::error::Error>(())
/// ```
#[must_use]
pub fn comes_twice_in_sweden(day: Day, time: ClockTime) -> bool {
    let local = day.date().and_time(time.0);
    matches!(Stockholm.from_local_datetime(&local), LocalResult::Ambiguous(..))
}

#[cfg(test)]
mod tests {
    use super::{ClockTime, Instant, instant_in_sweden};

    #[test]
    fn the_last_minute_of_a_day_is_told_by_the_clock_and_not_by_its_text() {
        let last = |text: &str| ClockTime::parse(text).unwrap().is_in_last_minute();
        assert!(last("23:59") && last("23:59:00") && last("23:59:30") && last("23:59:59"));
        assert!(!last("23:58:59") && !last("23:00") && !last("00:00") && !last("09:59"));
    }

    fn at(day: &str, time: &str) -> String {
        instant_in_sweden(day.parse().unwrap(), ClockTime::parse(time).unwrap())
            .unwrap()
            .to_string()
    }

    #[test]
    fn summer_and_winter_time_have_their_own_offsets() {
        assert_eq!(at("2014-09-09", "14:00"), "2014-09-09T14:00:00+02:00");
        assert_eq!(at("2014-12-09", "14:00"), "2014-12-09T14:00:00+01:00");
    }

    #[test]
    fn the_missing_hour_of_march_begins_at_two_and_ends_at_three() {
        assert_eq!(at("2026-03-29", "01:59:59"), "2026-03-29T01:59:59+01:00");
        assert_eq!(at("2026-03-29", "03:00"), "2026-03-29T03:00:00+02:00");
    }

    #[test]
    fn only_whole_clock_times_and_instants_with_offset_are_read() {
        for text in ["24:00", "2:30", "14", "14:60", "14:00:60", "14:00:00.5", "14.00", ""] {
            assert!(ClockTime::parse(text).is_err(), "{text}");
        }
        for text in [
            "2026-03-31",
            "2026-03-31 14:00:00+02:00",
            "2026-03-31T14:00+02:00",
            "20260331T140000Z",
        ] {
            assert!(Instant::parse(text).is_err(), "{text}");
        }
    }
}
