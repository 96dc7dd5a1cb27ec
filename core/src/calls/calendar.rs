//! `calendar.holidays`, `calendar.deadline`, `calendar.before` and `calendar.hours`

use std::num::NonZeroU32;

use super::call;
use crate::calendar::{
    ContractBackward, ContractPeriod, CountingRule, Day, Deadline, Holiday, HourDeadline, Instant,
    LatestDay, RegulationBackward, RegulationHours, RegulationPeriod, Span, StatutoryBackward,
    StatutoryPeriod, holidays,
};
use crate::error::{Error, Problem};
use crate::finding::{Finding, missing_of};
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
        period: Span,
        /// The rule of counting.
        rule: CountingRule,
    } -> DeadlineAnswer,
    answer = |q, _law| {
        let deadline = q.deadline()?;
        let findings = deadline.findings();
        Ok(DeadlineAnswer {
            nominal_on: deadline.nominal_on,
            last_day: deadline.last_day,
            missing: missing_of(&findings),
            findings,
        })
    },
}

output! {
    /// The last day (slutdag) and how it was found.
    pub struct DeadlineAnswer [python "Deadline"] {
        /// The day before any move.
        pub nominal_on: Day,
        /// The last day, inclusive; absent where the holidays are not recorded.
        pub last_day: Option<Day>,
        /// One for each rule of the counting.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

impl DeadlineQuestion {
    /// The deadline itself.
    ///
    /// # Errors
    /// `date.out_of_range` at `period` beyond 2199.
    pub fn deadline(&self) -> Result<Deadline, Error> {
        let deadline = match self.rule {
            CountingRule::Regulation => RegulationPeriod::new(self.from, self.period).deadline(),
            CountingRule::Statute => StatutoryPeriod::new(self.from, self.period).deadline(),
            CountingRule::Contract => ContractPeriod::new(self.from, self.period).deadline(),
        };
        deadline.map_err(|error| error.at("period"))
    }
}

call! {
    /// Which day is the latest (senaste dag), counted back from an event ("at the latest six days
    /// before"), on both readings.
    "calendar.before" BeforeQuestion {
        /// The day of the event.
        before: Day,
        /// The length.
        period: Span,
        /// The rule of counting.
        rule: CountingRule,
    } -> BeforeAnswer,
    answer = |q, _law| {
        let latest = q.latest()?;
        let findings = latest.findings();
        Ok(BeforeAnswer {
            latest_on: latest.latest_on,
            if_day_counted_on: latest.if_day_counted_on,
            missing: missing_of(&findings),
            findings,
        })
    },
}

output! {
    /// The latest day (senaste dag) on both readings of the day of the event.
    pub struct BeforeAnswer [python "LatestDay"] {
        /// The latest day, inclusive, where the day of the event is not counted: the safe one.
        pub latest_on: Day,
        /// The latest day, inclusive, where the day of the event is counted.
        pub if_day_counted_on: Day,
        /// One for each rule of the counting.
        pub findings: Vec<Finding>,
        /// What is missing.
        pub missing: Vec<String> [sparse],
    }
}

impl BeforeQuestion {
    /// The latest day itself.
    ///
    /// # Errors
    /// `date.out_of_range` at `period` before 1900, or back from the very last day of 2199.
    pub fn latest(&self) -> Result<LatestDay, Error> {
        let (before, period) = (self.before, self.period);
        let latest = match self.rule {
            CountingRule::Regulation => RegulationBackward::new(before, period).latest(),
            CountingRule::Statute => StatutoryBackward::new(before, period).latest(),
            CountingRule::Contract => ContractBackward::new(before, period).latest(),
        };
        latest.map_err(|error| error.at("period"))
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
