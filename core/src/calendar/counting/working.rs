//! Lengths in working days: the days of the week less the holidays of the year and the days that
//! the parties have closed.

use std::num::NonZeroU32;

use chrono::Weekday;

use crate::calendar::{Day, closed_weekdays};
use crate::error::Error;
use crate::language::Text;
use crate::wire::{input_output, wire_enum};

wire_enum! {
    /// Which days count as working days (vilka dagar som räknas som arbetsdagar).
    pub enum WorkingDayKind {
        /// Monday to Friday, public holidays left out (helgfria vardagar).
        Weekdays = "weekdays",
        /// The same without Midsummer, Christmas and New Year's Eve.
        WeekdaysNoEves = "weekdaysNoEves",
    }
}

input_output! {
    /// Length in working days (längd i arbetsdagar).
    ///
    /// ```
    /// use anbud::calendar::{WorkingDayKind, WorkingDays};
    /// use std::num::NonZeroU32;
    ///
    /// let ten = WorkingDays::new(NonZeroU32::new(10).unwrap());
    /// let ends = |kind| ten.clone().counts(kind).after("2025-06-17".parse()?);
    /// // Midsummer Eve, Friday 20 June, is a working day by the act on public holidays.
    /// assert_eq!(ends(WorkingDayKind::Weekdays)?.to_string(), "2025-07-01");
    /// assert_eq!(ends(WorkingDayKind::WeekdaysNoEves)?.to_string(), "2025-07-02");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct WorkingDays {
        /// How many.
        pub working_days: NonZeroU32,
        /// Which days count; absent is open, save under a statute, where it is weekdays.
        pub counts: Option<WorkingDayKind>,
        /// Further days that do not count (stängda dagar), for instance when the offices are closed.
        pub closed: Option<Vec<Day>>,
    }
}

impl WorkingDays {
    /// So many working days, of which nothing more is said.
    #[must_use]
    pub const fn new(working_days: NonZeroU32) -> Self {
        Self { working_days, counts: None, closed: None }
    }

    /// With the days that count.
    #[must_use]
    pub fn counts(mut self, kind: WorkingDayKind) -> Self {
        self.counts = Some(kind);
        self
    }

    /// With further days that do not count.
    #[must_use]
    pub fn closed(mut self, days: Vec<Day>) -> Self {
        self.closed = Some(days);
        self
    }

    /// The last of so many working days after `day`, which is not counted itself.
    ///
    /// # Errors
    /// `law.parameter_unknown` before 1990, when no holidays are recorded; `date.out_of_range`
    /// beyond 2199.
    pub fn after(&self, day: Day) -> Result<Day, Error> {
        let mut first = day.next()?;
        let mut left = i64::from(self.working_days.get());
        loop {
            let year = Year::of(self, first.year())?;
            let last = first.end_of_month_in_year(12)?;
            let open = year.open(first, last);
            if open < left {
                left = left.saturating_sub(open);
                first = last.next()?;
                continue;
            }
            loop {
                if year.is_open(first) {
                    left = left.saturating_sub(1);
                }
                if left == 0 {
                    return Ok(first);
                }
                first = first.next()?;
            }
        }
    }

    /// The latest day after which so many working days have passed with `day`.
    ///
    /// # Errors
    /// As [`after`](Self::after).
    pub fn before(&self, day: Day) -> Result<Day, Error> {
        let mut last = day;
        let mut left = i64::from(self.working_days.get());
        loop {
            let year = Year::of(self, last.year())?;
            let first = Day::new(last.year(), 1, 1)?;
            let open = year.open(first, last);
            if open < left {
                left = left.saturating_sub(open);
                last = first.previous()?;
                continue;
            }
            loop {
                if year.is_open(last) {
                    left = left.saturating_sub(1);
                }
                last = last.previous()?;
                if left == 0 {
                    return Ok(last);
                }
            }
        }
    }

    /// Whether a day is a working day.
    ///
    /// # Errors
    /// `law.parameter_unknown` before 1990.
    pub(super) fn is_working_day(&self, day: Day) -> Result<bool, Error> {
        Ok(Year::of(self, day.year())?.is_open(day))
    }

    /// The length in words: `10 arbetsdagar`, `10 working days`.
    pub(super) fn text(count: u32) -> Text {
        let (sv, en) = match count {
            1 => ("arbetsdag", "working day"),
            _ => ("arbetsdagar", "working days"),
        };
        Text::new(format!("{count} {sv}"), format!("{count} {en}"))
    }
}

/// The days from Monday to Friday of a year that are no working days, in order, each once.
struct Year(Vec<Day>);

impl Year {
    fn of(length: &WorkingDays, year: i32) -> Result<Self, Error> {
        let no_eves = length.counts == Some(WorkingDayKind::WeekdaysNoEves);
        let mut closed = closed_weekdays(year, no_eves)?;
        let own = length.closed.iter().flatten().copied();
        closed.extend(own.filter(|day| day.year() == year && is_weekday(*day)));
        closed.sort_unstable();
        closed.dedup();
        Ok(Self(closed))
    }

    fn is_open(&self, day: Day) -> bool {
        is_weekday(day) && self.0.binary_search(&day).is_err()
    }

    /// How many working days there are from the one day to the other, both inclusive.
    fn open(&self, first: Day, last: Day) -> i64 {
        let days = first.days_until(last).saturating_add(1);
        let begun = i64::from(first.weekday().num_days_from_monday());
        // Of the days from the Monday of the first week, those of the week less those before it.
        let weekdays = |days: i64| {
            let (weeks, rest) = (days.div_euclid(7), days.rem_euclid(7));
            weeks.saturating_mul(5).saturating_add(rest.min(5))
        };
        let all = weekdays(days.saturating_add(begun)).saturating_sub(weekdays(begun));
        let closed = self.0.iter().filter(|day| (first..=last).contains(day)).count();
        all.saturating_sub(i64::try_from(closed).unwrap_or(i64::MAX))
    }
}

fn is_weekday(day: Day) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
