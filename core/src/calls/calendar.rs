//! `calendar.holidays`, `calendar.deadline`, `calendar.before` and `calendar.hours`

use std::num::NonZeroU32;

use super::Question;
use crate::calendar::{
    ContractBackward, ContractPeriod, CountingRule, Day, Deadline, Holiday, HourDeadline, Instant,
    LatestDay, RegulationBackward, RegulationHours, RegulationPeriod, Span, StatutoryBackward,
    StatutoryPeriod, holidays,
};
use crate::error::{Error, Problem};
use crate::finding::{Finding, missing_of};
use crate::law::LawBook;
use crate::wire::{input, output};

input! {
    /// Asks for the public holidays of a year (årets allmänna helgdagar).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct HolidaysQuestion {
        /// The year, from 1990 on.
        pub year: i64,
        /// The user's own law values; holidays cannot be overlaid.
        pub law_book: Option<LawBook>,
    }
}

output! {
    /// The public holidays (helgdagar) in date order.
    pub struct HolidaysAnswer {
        /// The holidays.
        pub holidays: Vec<Holiday>,
    }
}

impl Question for HolidaysQuestion {
    const CALL: &'static str = "calendar.holidays";
    type Answer = HolidaysAnswer;

    fn answer(&self) -> Result<HolidaysAnswer, Error> {
        let year = i32::try_from(self.year).map_err(|_| Error::new(Problem::DateOutOfRange));
        let holidays = year.and_then(holidays).map_err(|error| error.at("year"))?;
        Ok(HolidaysAnswer { holidays })
    }
}

input! {
    /// Asks when a period ends (slutdag) under a rule of counting.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct DeadlineQuestion {
        /// The day of the event; it is not counted.
        pub from: Day,
        /// The length.
        pub period: Span,
        /// The rule of counting.
        pub rule: CountingRule,
        /// The user's own law values; holidays cannot be overlaid.
        pub law_book: Option<LawBook>,
    }
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

impl Question for DeadlineQuestion {
    const CALL: &'static str = "calendar.deadline";
    type Answer = DeadlineAnswer;

    fn answer(&self) -> Result<DeadlineAnswer, Error> {
        let deadline = self.deadline()?;
        let findings = deadline.findings();
        Ok(DeadlineAnswer {
            nominal_on: deadline.nominal_on,
            last_day: deadline.last_day,
            missing: missing_of(&findings),
            findings,
        })
    }
}

input! {
    /// Asks for the latest day (senaste dag) of a period counted backwards from an event.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BeforeQuestion {
        /// The day of the event.
        pub before: Day,
        /// The length.
        pub period: Span,
        /// The rule of counting.
        pub rule: CountingRule,
        /// The user's own law values; holidays cannot be overlaid.
        pub law_book: Option<LawBook>,
    }
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

impl Question for BeforeQuestion {
    const CALL: &'static str = "calendar.before";
    type Answer = BeforeAnswer;

    fn answer(&self) -> Result<BeforeAnswer, Error> {
        let latest = self.latest()?;
        let findings = latest.findings();
        Ok(BeforeAnswer {
            latest_on: latest.latest_on,
            if_day_counted_on: latest.if_day_counted_on,
            missing: missing_of(&findings),
            findings,
        })
    }
}

input! {
    /// Asks when a period of hours (timfrist) ends under Regulation 1182/71.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct HoursQuestion {
        /// When the event took place; its hour is not counted.
        pub from: Instant,
        /// The number of hours, at least one.
        pub hours: NonZeroU32,
        /// The user's own law values; holidays cannot be overlaid.
        pub law_book: Option<LawBook>,
    }
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

impl Question for HoursQuestion {
    const CALL: &'static str = "calendar.hours";
    type Answer = HoursAnswer;

    fn answer(&self) -> Result<HoursAnswer, Error> {
        let deadline = self.deadline()?;
        let findings = deadline.findings().map_err(|error| error.at("from"))?;
        Ok(HoursAnswer {
            begins_at: deadline.begins_at,
            ends_at: deadline.ends_at,
            missing: missing_of(&findings),
            findings,
        })
    }
}
