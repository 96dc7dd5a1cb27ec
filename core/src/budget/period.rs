//! Calendar periods: years, tertials, quarters, months.

use crate::calendar::Day;
use crate::error::Error;
use crate::wire::wire_enum;

wire_enum! {
    /// Granularity (periodindelning) of a plan.
    pub enum Granularity {
        /// Calendar years (kalenderår), `2025`.
        Year = "year",
        /// Tertials (tertial), `2025-T1`.
        Tertial = "tertial",
        /// Quarters (kvartal), `2025-Q1`.
        Quarter = "quarter",
        /// Months (månader), `2025-01`.
        Month = "month",
    }
}

/// Period (period) of a plan: the days of one calendar period that lie inside the whole, both inclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// Its name: `2025`, `2025-T1`, `2025-Q1` or `2025-01`.
    pub label: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Granularity {
    const fn months(self) -> u32 {
        match self {
            Self::Year => 12,
            Self::Tertial => 4,
            Self::Quarter => 3,
            Self::Month => 1,
        }
    }

    /// The number of the period in its year, from 1.
    fn number(self, day: Day) -> u32 {
        day.month().div_ceil(self.months())
    }

    fn label(self, day: Day) -> String {
        let (year, number) = (day.year(), self.number(day));
        match self {
            Self::Year => format!("{year}"),
            Self::Tertial => format!("{year}-T{number}"),
            Self::Quarter => format!("{year}-Q{number}"),
            Self::Month => format!("{year}-{number:02}"),
        }
    }

    /// The periods that the days from `from` to `to` touch, ascending, cut at both ends.
    ///
    /// # Errors
    /// `date.out_of_range` is not possible for days of the calendar, but is passed on.
    pub fn periods(self, from: Day, to: Day) -> Result<Vec<Period>, Error> {
        let mut periods = Vec::new();
        let mut first = from;
        loop {
            let last_month = self.number(first).saturating_mul(self.months());
            let last = first.end_of_month_in_year(last_month)?.min(to);
            periods.push(Period { label: self.label(first), from: first, to: last });
            if last >= to {
                return Ok(periods);
            }
            first = last.next()?;
        }
    }
}
