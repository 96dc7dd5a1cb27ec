//! How long the periods of a dossier are, and how long between them.

use std::collections::BTreeSet;

use super::parties::{with, with_text};
use super::paths::known_unless;
use crate::calendar::{Day, Span};
use crate::dossier::{DatePrecision, DayOrMonth, Dossier, DossierPeriod};
use crate::finding::{Fact, Finding, Outcome, RuleId};

const FROM: &str = "dossier.periods.from";
const TO: &str = "dossier.periods.to";
const PRECISION: &str = "dossier.periods.precision";

/// The findings on each period, and on each gap between one and the next.
pub(super) fn findings(dossier: &Dossier) -> Vec<Finding> {
    let periods = dossier.periods.as_deref().unwrap_or_default();
    let mut findings = Vec::new();
    for period in periods {
        findings.push(length_of(period));
    }
    findings.extend(gaps(periods));
    findings
}

/// A time from one day to another, both inclusive, as precise as it is stated.
#[derive(Clone, Copy)]
struct Time {
    first: Day,
    last: Day,
    precision: DatePrecision,
}

impl Time {
    /// Its length in whole months or days, the first and the last counted.
    fn length(self) -> Span {
        match self.precision {
            DatePrecision::Day => {
                let days = self.first.days_until(self.last).saturating_add(1);
                Span::Days(u32::try_from(days).unwrap_or(u32::MAX))
            }
            DatePrecision::Month => {
                let months = month_number(self.last).saturating_sub(month_number(self.first));
                Span::Months(u32::try_from(months.saturating_add(1)).unwrap_or(u32::MAX))
            }
        }
    }

    fn shown_in(self, finding: Finding) -> Finding {
        finding
            .with_fact("periodFrom", shown(self.first, self.precision))
            .with_fact("periodTo", shown(self.last, self.precision))
            .with_fact("periodLength", self.length().to_string().as_str())
    }
}

/// Months since the year 0.
fn month_number(day: Day) -> i64 {
    let month = i64::from(day.month());
    i64::from(day.year()).saturating_mul(12).saturating_add(month)
}

/// The day, or the month it lies in.
fn shown(day: Day, precision: DatePrecision) -> Fact {
    match precision {
        DatePrecision::Day => Fact::Date(day),
        DatePrecision::Month => Fact::Text(day.to_string().chars().take(7).collect()),
    }
}

/// A stated boundary as it is shown.
fn boundary(date: DayOrMonth) -> Fact {
    match date {
        DayOrMonth::Day(day) => Fact::Date(day),
        DayOrMonth::Month(month) => Fact::Text(month.to_string()),
    }
}

/// How precise a period is stated; what is not said is a day.
fn precision_of(period: &DossierPeriod) -> DatePrecision {
    period.precision.unwrap_or(DatePrecision::Day)
}

/// The last day that is meant, inclusive.
pub(super) fn last_day(date: DayOrMonth) -> Day {
    match date {
        DayOrMonth::Day(day) => day,
        DayOrMonth::Month(month) => month.first_day().month_end(),
    }
}

fn length_of(period: &DossierPeriod) -> Finding {
    let outcome = known_unless(&[(period.from.is_none(), FROM), (period.to.is_none(), TO)]);
    let finding = Finding::new(RuleId::DOSSIER_PERIOD, outcome);
    let finding = with_text(finding, "periodLabel", period.label.as_deref());
    match (period.from, period.to) {
        (Some(from), Some(to)) => {
            let precision = precision_of(period);
            Time { first: from.first_day(), last: last_day(to), precision }.shown_in(finding)
        }
        (from, to) => {
            let finding = with(finding, "periodFrom", from.map(boundary));
            with(finding, "periodTo", to.map(boundary))
        }
    }
}

/// The gaps between the periods in the order of their first days. A gap begins after the
/// last day of all periods before it, so one without an end leaves every later gap unknown;
/// and where a period has no beginning, it may lie in any gap.
fn gaps(periods: &[DossierPeriod]) -> Vec<Finding> {
    let mut order = BTreeSet::new();
    for (place, period) in periods.iter().enumerate() {
        order.insert((period.from.map(DayOrMonth::first_day), place));
    }
    let placeless = periods.iter().any(|period| period.from.is_none());
    let mut findings = Vec::new();
    let mut before: Option<&DossierPeriod> = None;
    let mut end = Reached { last: None, precision: DatePrecision::Month, open: false };
    for (_, place) in order {
        let Some(period) = periods.get(place) else { continue };
        if let Some(earlier) = before {
            findings.push(gap(earlier, period, &end, placeless));
        }
        end.goes_on_to(period);
        before = Some(period);
    }
    findings
}

/// The last day of the periods so far.
struct Reached {
    last: Option<Day>,
    /// Of the period that reaches furthest.
    precision: DatePrecision,
    /// Whether one of them has no end.
    open: bool,
}

impl Reached {
    fn goes_on_to(&mut self, period: &DossierPeriod) {
        match period.to.map(last_day) {
            Some(last) if self.last.is_none_or(|own| own <= last) => {
                self.last = Some(last);
                self.precision = precision_of(period);
            }
            Some(_) => {}
            None => self.open = true,
        }
    }
}

fn gap(earlier: &DossierPeriod, later: &DossierPeriod, end: &Reached, placeless: bool) -> Finding {
    let precise = end.precision == precision_of(later);
    let unknown = known_unless(&[
        (placeless, FROM),
        (end.open, TO),
        (!precise && !placeless && !end.open, PRECISION),
    ]);
    let decided = match (unknown, end.last, later.from) {
        (Outcome::Satisfied, Some(last), Some(from)) => {
            between(last, from.first_day(), precision_of(later))
        }
        (outcome, _, _) => Err(outcome),
    };
    let named = |outcome: Outcome| {
        let finding = Finding::new(RuleId::DOSSIER_GAP, outcome);
        let finding = with_text(finding, "gapAfter", earlier.label.as_deref());
        with_text(finding, "gapBefore", later.label.as_deref())
    };
    match decided {
        Ok(time) => time.shown_in(named(Outcome::Satisfied)),
        Err(outcome) => named(outcome),
    }
}

/// The time between the last day of one period and the first of the next, or why there is none.
fn between(last: Day, first: Day, precision: DatePrecision) -> Result<Time, Outcome> {
    if first <= last {
        return Err(Outcome::not_applicable("periods_overlap"));
    }
    let (Ok(after), Ok(until)) = (last.next(), first.previous()) else {
        return Err(Outcome::not_applicable("periods_adjoin"));
    };
    if until < after {
        return Err(Outcome::not_applicable("periods_adjoin"));
    }
    Ok(Time { first: after, last: until, precision })
}
