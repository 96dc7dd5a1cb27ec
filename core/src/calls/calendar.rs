//! `calendar.holidays`, `calendar.deadline`, `calendar.before` and `calendar.hours`

use std::num::NonZeroU32;

use super::call;
use crate::calendar::{
    ContractBackward, ContractPeriod, CountingRule, Day, Deadline, Holiday, HourDeadline, Instant,
    LatestDay, Period, RegulationBackward, RegulationHours, RegulationPeriod, StatutoryBackward,
    StatutoryPeriod, WorkingDayKind, holidays,
};
use crate::error::{Error, ErrorCode, Problem};
use crate::finding::{Finding, missing_of, open_working_days};
use crate::wire::output;

call! {
    /// The public holidays of a year (årets allmänna helgdagar), from 1990 on.
    "calendar.holidays" HolidaysQuestion {
        /// The year, from 1990 on.
        year: i64,
    } -> HolidaysAnswer,
    answer = |q, _law| {
        let year = i32::try_from(q.year).map_err(|_| Error::new(Problem::DateOutOfRange));
        let holidays = year.and_then(holidays).map_err(|error| error.at("year"))?;
        Ok(HolidaysAnswer { holidays })
    },
}

output! {
    /// The public holidays (helgdagar) in date order.
    pub struct HolidaysAnswer {
        /// The holidays.
        pub holidays: Vec<Holiday>,
    }
}

call! {
    /// When a period ends (slutdag) under Regulation 1182/71, lag (1930:173) or a contract.
    "calendar.deadline" DeadlineQuestion {
        /// The day of the event; it is not counted.
        from: Day,
        /// The length.
        period: Period,
        /// The rule of counting.
        rule: CountingRule,
    } -> DeadlineAnswer,
    answer = |q, _law| {
        let finding = |path: &str| open_working_days(q.from, "from", &q.period, path);
        let (plain, without_eves) = match by_kind(|kind| q.counted(kind)) {
            Err(error) if is_unrecorded(&q.period, &error) => {
                return Ok(DeadlineAnswer::unsettled(finding(""), Vec::new()));
            }
            both => both?,
        };
        if !q.is_open() || plain.last_day == without_eves.last_day {
            return Ok(DeadlineAnswer::settled(&plain));
        }
        let kinds = WorkingDayKind::ALL.iter().zip([plain.last_day, without_eves.last_day]);
        let readings = kinds
            .filter_map(|(kind, day)| Some(DeadlineReading { counts: *kind, last_day: day? }))
            .collect();
        Ok(DeadlineAnswer::unsettled(finding(COUNTS), readings))
    },
}

output! {
    /// The last day (slutdag) and how it was found.
    pub struct DeadlineAnswer [python "Deadline"] {
        /// The day before any move; absent where working days cannot be counted, or end on another
        /// day by each reading.
        pub nominal_on: Option<Day>,
        /// The last day, inclusive; absent where the holidays are not recorded, or the readings differ.
        pub last_day: Option<Day>,
        /// One for each kind of working day, where a contract does not say which days count and it
        /// makes a difference.
        pub readings: Vec<DeadlineReading> [sparse],
        /// One for each rule of the counting.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Reading (läsning): the last day if these are the days that count.
    pub struct DeadlineReading {
        /// The days that count.
        pub counts: WorkingDayKind,
        /// The last day, inclusive.
        pub last_day: Day,
    }
}

/// What is missing where nobody says which days count as working days.
const COUNTS: &str = "period.counts";

/// The answers where weekdays count, and where the eves do not.
fn by_kind<T>(of: impl Fn(WorkingDayKind) -> Result<T, Error>) -> Result<(T, T), Error> {
    Ok((of(WorkingDayKind::Weekdays)?, of(WorkingDayKind::WeekdaysNoEves)?))
}

/// Whether a length in working days asks for holidays that are not recorded.
fn is_unrecorded(period: &Period, error: &Error) -> bool {
    matches!(period, Period::WorkingDays(_)) && error.code() == ErrorCode::LawParameterUnknown
}

impl DeadlineQuestion {
    /// The deadline itself; where a contract does not say which days count as working days, that
    /// of weekdays.
    ///
    /// # Errors
    /// `date.out_of_range` at `period` beyond 2199; `law.parameter_unknown` there for working days
    /// before 1990.
    pub fn deadline(&self) -> Result<Deadline, Error> {
        self.counted(WorkingDayKind::Weekdays)
    }

    fn counted(&self, kind: WorkingDayKind) -> Result<Deadline, Error> {
        let (from, period) = (self.from, self.period.clone().counted(kind));
        let deadline = match self.rule {
            CountingRule::Regulation => RegulationPeriod::new(from, period).deadline(),
            CountingRule::Statute => StatutoryPeriod::new(from, period).deadline(),
            CountingRule::Contract => ContractPeriod::new(from, period).deadline(),
        };
        deadline.map_err(|error| error.at("period"))
    }

    /// Whether the contract leaves open which days count as working days.
    fn is_open(&self) -> bool {
        self.rule == CountingRule::Contract && self.period.has_open_days()
    }
}

impl DeadlineAnswer {
    fn settled(deadline: &Deadline) -> Self {
        let findings = deadline.findings();
        Self {
            nominal_on: Some(deadline.nominal_on),
            last_day: deadline.last_day,
            readings: Vec::new(),
            missing: missing_of(&findings),
            findings,
        }
    }

    fn unsettled(finding: Finding, readings: Vec<DeadlineReading>) -> Self {
        let findings = vec![finding];
        let missing = missing_of(&findings);
        Self { nominal_on: None, last_day: None, readings, findings, missing }
    }
}

call! {
    /// Which day is the latest (senaste dag), counted back from an event ("at the latest six days
    /// before"), on both readings.
    "calendar.before" BeforeQuestion {
        /// The day of the event.
        before: Day,
        /// The length.
        period: Period,
        /// The rule of counting.
        rule: CountingRule,
    } -> BeforeAnswer,
    answer = |q, _law| {
        let finding = |path: &str| open_working_days(q.before, "before", &q.period, path);
        let (plain, without_eves) = match by_kind(|kind| q.counted(kind)) {
            Err(error) if is_unrecorded(&q.period, &error) => {
                return Ok(BeforeAnswer::unsettled(finding(""), Vec::new()));
            }
            both => both?,
        };
        let days = |own: &LatestDay| (own.latest_on, own.if_day_counted_on);
        let is_open = q.rule == CountingRule::Contract && q.period.has_open_days();
        if !is_open || days(&plain) == days(&without_eves) {
            return Ok(BeforeAnswer::settled(&plain));
        }
        let kinds = WorkingDayKind::ALL.iter().zip([days(&plain), days(&without_eves)]);
        let reading = |(counts, (latest_on, if_day_counted_on)): (&WorkingDayKind, (Day, Day))| {
            BeforeReading { counts: *counts, latest_on, if_day_counted_on }
        };
        Ok(BeforeAnswer::unsettled(finding(COUNTS), kinds.map(reading).collect()))
    },
}

output! {
    /// The latest day (senaste dag) on both readings of the day of the event.
    pub struct BeforeAnswer [python "LatestDay"] {
        /// The latest day, inclusive, where the day of the event is not counted: the safe one. Absent
        /// where working days cannot be counted, or give another day by each reading.
        pub latest_on: Option<Day>,
        /// The latest day, inclusive, where the day of the event is counted.
        pub if_day_counted_on: Option<Day>,
        /// One for each kind of working day, where a contract does not say which days count and it
        /// makes a difference.
        pub readings: Vec<BeforeReading> [sparse],
        /// One for each rule of the counting.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Reading (läsning): the latest day if these are the days that count.
    pub struct BeforeReading {
        /// The days that count.
        pub counts: WorkingDayKind,
        /// The latest day, inclusive, where the day of the event is not counted.
        pub latest_on: Day,
        /// The latest day, inclusive, where the day of the event is counted.
        pub if_day_counted_on: Day,
    }
}

impl BeforeQuestion {
    /// The latest day itself; where a contract does not say which days count as working days,
    /// that of weekdays.
    ///
    /// # Errors
    /// `date.out_of_range` at `period` before 1900, or back from the very last day of 2199;
    /// `law.parameter_unknown` there for working days before 1990.
    pub fn latest(&self) -> Result<LatestDay, Error> {
        self.counted(WorkingDayKind::Weekdays)
    }

    fn counted(&self, kind: WorkingDayKind) -> Result<LatestDay, Error> {
        let (before, period) = (self.before, self.period.clone().counted(kind));
        let latest = match self.rule {
            CountingRule::Regulation => RegulationBackward::new(before, period).latest(),
            CountingRule::Statute => StatutoryBackward::new(before, period).latest(),
            CountingRule::Contract => ContractBackward::new(before, period).latest(),
        };
        latest.map_err(|error| error.at("period"))
    }
}

impl BeforeAnswer {
    fn settled(latest: &LatestDay) -> Self {
        let findings = latest.findings();
        Self {
            latest_on: Some(latest.latest_on),
            if_day_counted_on: Some(latest.if_day_counted_on),
            readings: Vec::new(),
            missing: missing_of(&findings),
            findings,
        }
    }

    fn unsettled(finding: Finding, readings: Vec<BeforeReading>) -> Self {
        let findings = vec![finding];
        let missing = missing_of(&findings);
        Self { latest_on: None, if_day_counted_on: None, readings, findings, missing }
    }
}

call! {
    /// When a period of hours is over (timfrist) under Regulation 1182/71, in Swedish time.
    "calendar.hours" HoursQuestion {
        /// When the event took place; its hour is not counted.
        from: Instant,
        /// The number of hours, at least one.
        hours: NonZeroU32,
    } -> HoursAnswer,
    answer = |q, _law| {
        let deadline = q.deadline()?;
        let findings = deadline.findings().map_err(|error| error.at("from"))?;
        Ok(HoursAnswer {
            begins_at: deadline.begins_at,
            ends_at: deadline.ends_at,
            missing: missing_of(&findings),
            findings,
        })
    },
}

output! {
    /// The end of a period of hours (timfristens slut), in Swedish time.
    pub struct HoursAnswer [python "HourDeadline"] {
        /// When the first hour begins.
        pub begins_at: Instant,
        /// When the last hour has ended: what is done before it is in time.
        pub ends_at: Instant,
        /// One for each rule on hours.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

impl HoursQuestion {
    /// The end itself.
    ///
    /// # Errors
    /// `date.out_of_range` at `hours` beyond 2199.
    pub fn deadline(&self) -> Result<HourDeadline, Error> {
        let deadline = RegulationHours::new(self.from, self.hours.get()).deadline();
        deadline.map_err(|error| error.at("hours"))
    }
}
