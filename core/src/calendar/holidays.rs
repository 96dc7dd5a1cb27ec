//! Public holidays as dated rules (lag 1989:253), and the days on which a statutory
//! period does not end (2 § lagen 1930:173).

use chrono::Weekday;

use super::{Day, easter::easter_sunday};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::language::Text;
use crate::wire::output;

/// One row of `law/calendar/*.toml`, as the build writes it.
struct RawDay {
    #[expect(dead_code, reason = "the row's name in the law file, for whoever reads the table")]
    id: &'static str,
    sv: &'static str,
    en: &'static str,
    rule: DayRule,
    from: (i32, u32, u32),
    until: Option<(i32, u32, u32)>,
    confidence: Confidence,
    #[expect(dead_code, reason = "the source of the row; findings cite the act as a whole")]
    act: &'static str,
    #[expect(dead_code, reason = "the source of the row; findings cite the act as a whole")]
    section: Option<&'static str>,
}

/// How the date is found in a year.
enum DayRule {
    Fixed { month: u32, day: u32 },
    Easter { offset: i64 },
    WeekdayWithin { weekday: u32, from: (u32, u32), to: (u32, u32) },
    Every { weekday: u32 },
}

include!(concat!(env!("OUT_DIR"), "/holiday_table.rs"));

output! {
    /// Public holiday (allmän helgdag), lag (1989:253).
    pub struct Holiday {
        /// The day.
        pub on: Day,
        /// Its name; two names joined by ` / ` where two holidays meet.
        pub name: Text,
    }
}

/// Why a day is closed (skäl till att en frist inte löper ut den dagen).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// What kind of day it is.
    pub because: ClosedBecause,
    /// Its name.
    pub name: Text,
    /// How sure it is that the day was closed that year.
    pub confidence: Confidence,
}

/// Kind of closed day (slag av dag).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClosedBecause {
    /// Sunday (söndag) or another public holiday (annan allmän helgdag).
    Holiday,
    /// Saturday (lördag).
    Saturday,
    /// Midsummer, Christmas or New Year's Eve (midsommarafton, julafton, nyårsafton).
    Eve,
}

impl RawDay {
    fn falls_on(&self, day: Day) -> bool {
        match self.rule {
            DayRule::Every { weekday } => {
                day.weekday().number_from_monday() == weekday && self.is_recorded_for(day)
            }
            _ => self.in_year(day.year()) == Some(day),
        }
    }

    const fn because(&self) -> ClosedBecause {
        match self.rule {
            DayRule::Every { .. } => ClosedBecause::Saturday,
            _ => ClosedBecause::Eve,
        }
    }

    /// The one day of the year; none for what comes every week.
    fn in_year(&self, year: i32) -> Option<Day> {
        let day = match self.rule {
            DayRule::Fixed { month, day } => Day::new(year, month, day).ok()?,
            DayRule::Easter { offset } => {
                let (month, day) = easter_sunday(year);
                Day::new(year, month, day).ok()?.plus_days(offset).ok()?
            }
            DayRule::WeekdayWithin { weekday, from, to } => {
                let mut day = Day::new(year, from.0, from.1).ok()?;
                while day.weekday().number_from_monday() != weekday {
                    day = day.next().ok()?;
                }
                Day::new(year, to.0, to.1).ok().filter(|last| day <= *last).map(|_| day)?
            }
            DayRule::Every { .. } => return None,
        };
        self.is_recorded_for(day).then_some(day)
    }

    fn is_recorded_for(&self, day: Day) -> bool {
        let date = (day.year(), day.month(), day.day());
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }

    fn name(&self) -> Text {
        Text::new(self.sv, self.en)
    }

    fn closed(&self, because: ClosedBecause) -> Closed {
        Closed { because, name: self.name(), confidence: self.confidence }
    }
}

/// Refuses years before the recorded rules.
fn recorded(year: i32) -> Result<(), Error> {
    Day::new(year, 1, 1)?;
    let first = HOLIDAYS.iter().map(|row| row.from.0).min();
    if first.is_some_and(|first| year >= first) {
        return Ok(());
    }
    let on = year.to_string();
    Err(Problem::ParameterUnknownOn { key: KEY.to_owned(), on }.into())
}

macro_rules! key {
    () => {
        "calendar.holidays"
    };
}

/// The name under which the holidays are missing where they are not recorded.
pub(crate) const KEY: &str = key!();

/// Its path among what is missing.
pub(crate) const PATH: &str = concat!("law:", key!());

/// The public holidays of a year (årets allmänna helgdagar) in date order, lag (1989:253).
///
/// Ordinary Sundays are holidays too but are left out; Easter Sunday and Whit Sunday are
/// in. One entry a date: where two meet, their names are joined by ` / `.
///
/// # Errors
/// `law.parameter_unknown` before 1990, when the act came into force;
/// `date.out_of_range` outside 1900–2199.
///
/// ```
/// use anbud::calendar::holidays;
///
/// let year = holidays(2026)?;
/// assert_eq!(year.len(), 13);
/// assert_eq!(year[0].name.sv, "Nyårsdagen");
/// assert_eq!(holidays(1989).unwrap_err().code().as_str(), "law.parameter_unknown");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn holidays(year: i32) -> Result<Vec<Holiday>, Error> {
    recorded(year)?;
    let mut days: Vec<Holiday> = Vec::new();
    for row in HOLIDAYS {
        let Some(on) = row.in_year(year) else { continue };
        if let Some(Holiday { name, .. }) = days.iter_mut().find(|own| own.on == on) {
            name.sv = format!("{} / {}", name.sv, row.sv);
            name.en = format!("{} / {}", name.en, row.en);
            continue;
        }
        let earlier = days.iter().filter(|own| own.on < on).count();
        days.insert(earlier, Holiday { on, name: row.name() });
    }
    Ok(days)
}

/// Whether a day is a public holiday (allmän helgdag), Sundays included, lag (1989:253).
///
/// # Errors
/// `law.parameter_unknown` before 1990.
pub fn is_public_holiday(day: Day) -> Result<bool, Error> {
    Ok(holiday_on(day)?.is_some())
}

/// A Sunday or another public holiday.
pub(super) fn holiday_on(day: Day) -> Result<Option<Closed>, Error> {
    recorded(day.year())?;
    if let Some(row) = row_on(HOLIDAYS, day) {
        return Ok(Some(row.closed(ClosedBecause::Holiday)));
    }
    let sunday = (day.weekday() == Weekday::Sun).then(|| Closed {
        because: ClosedBecause::Holiday,
        name: Text::new("söndag", "Sunday"),
        confidence: Confidence::High,
    });
    Ok(sunday)
}

fn row_on(rows: &'static [RawDay], day: Day) -> Option<&'static RawDay> {
    rows.iter().find(|row| row.falls_on(day))
}

/// A Saturday, Sunday or another public holiday: no working day in Regulation 1182/71 art. 2(2).
pub(super) fn no_working_day(day: Day) -> Result<Option<Closed>, Error> {
    if let Some(closed) = holiday_on(day)? {
        return Ok(Some(closed));
    }
    let saturday = (day.weekday() == Weekday::Sat).then(|| Closed {
        because: ClosedBecause::Saturday,
        name: Text::new("lördag", "Saturday"),
        confidence: Confidence::High,
    });
    Ok(saturday)
}

/// The days from Monday to Friday of a year that are public holidays, and on demand the eves that
/// 2 § lagen (1930:173) names; in the order of the law files.
///
/// # Errors
/// `law.parameter_unknown` before 1990; `date.out_of_range` outside 1900–2199.
pub(crate) fn closed_weekdays(year: i32, with_eves: bool) -> Result<Vec<Day>, Error> {
    recorded(year)?;
    let eves = if with_eves { EVES } else { &[] };
    let days = HOLIDAYS.iter().chain(eves).filter_map(|row| row.in_year(year));
    Ok(days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).collect())
}

/// Whether a statutory period cannot end on this day (2 § lagen 1930:173), and why:
/// a Sunday, another public holiday, a Saturday, or one of the three eves.
///
/// The present list was read in the wording of 2015; since when it has named every Saturday
/// and the three eves is not known, so before 2017 these are of medium confidence.
///
/// # Errors
/// `law.parameter_unknown` before 1990.
///
/// ```
/// use anbud::calendar::{ClosedBecause, closed_by_statute};
///
/// let christmas_eve = closed_by_statute("2024-12-24".parse()?)?;
/// assert_eq!(christmas_eve.unwrap().because, ClosedBecause::Eve);
/// // The day before Epiphany is an ordinary day to the act.
/// assert!(closed_by_statute("2026-01-05".parse()?)?.is_none());
/// let saturday = |day: &str| Ok::<_, anbud::error::Error>(closed_by_statute(day.parse()?)?.unwrap());
/// assert_eq!(saturday("2017-01-07")?.confidence.as_str(), "high");
/// assert_eq!(saturday("2016-12-17")?.confidence.as_str(), "medium");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn closed_by_statute(day: Day) -> Result<Option<Closed>, Error> {
    if let Some(closed) = holiday_on(day)? {
        return Ok(Some(closed));
    }
    Ok(row_on(EVES, day).map(|row| row.closed(row.because())))
}

/// The last day on or before `day` that 2 § lagen (1930:173) does not move, less `more`
/// such days: the day on which a letter should go, with a margin for its way.
///
/// # Errors
/// `law.parameter_unknown` before 1990.
pub fn previous_open_day(day: Day, more: u32) -> Result<Day, Error> {
    let mut open = day;
    let mut left = more;
    loop {
        if closed_by_statute(open)?.is_none() {
            if left == 0 {
                return Ok(open);
            }
            left = left.saturating_sub(1);
        }
        open = open.previous()?;
    }
}
