//! `calendar.holidays` and `calendar.deadline`

use super::Question;
use crate::calendar::{
    ContractPeriod, CountingRule, Day, Deadline, Holiday, RegulationPeriod, Span, StatutoryPeriod,
    holidays,
};
use crate::error::{Error, Problem};
use crate::finding::{Finding, missing_of};
use crate::law::LawBook;
use crate::wire::{wire_struct, written};

/// Asks for the public holidays of a year (årets allmänna helgdagar).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidaysQuestion {
    /// The year, from 1990 on.
    pub year: i64,
    /// The user's own law values; holidays cannot be overlaid.
    pub law_book: Option<LawBook>,
}

wire_struct!(HolidaysQuestion { year, law_book });

/// The public holidays (helgdagar) in date order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HolidaysAnswer {
    /// The holidays.
    pub holidays: Vec<Holiday>,
}

written!(HolidaysAnswer { holidays });

impl Question for HolidaysQuestion {
    const CALL: &'static str = "calendar.holidays";
    type Answer = HolidaysAnswer;

    fn answer(&self) -> Result<HolidaysAnswer, Error> {
        let year = i32::try_from(self.year).map_err(|_| Error::new(Problem::DateOutOfRange));
        let holidays = year.and_then(holidays).map_err(|error| error.at("year"))?;
        Ok(HolidaysAnswer { holidays })
    }
}

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

wire_struct!(DeadlineQuestion { from, period, rule, law_book });

/// The last day (slutdag) and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadlineAnswer {
    /// The day before any move.
    pub nominal_on: Day,
    /// The last day, inclusive; absent where the holidays are not recorded.
    pub last_day: Option<Day>,
    /// One for each rule of the counting.
    pub findings: Vec<Finding>,
    /// What is missing.
    pub missing: Vec<String>,
}

written!(DeadlineAnswer { nominal_on, last_day, findings, missing sparse });

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
