//! The options in order as the terms state them: when each ends and by when it is decided.

use chrono::Months;

use super::CALL_BEFORE;
use crate::assignment::notice_by::NoticeBy;
use crate::assignment::option_clause::{ExtensionOption, OptionClause, OptionState, Options};
use crate::assignment::options::CallReading;
use crate::assignment::terms::AssignmentTerms;
use crate::calendar::{Day, Period, WorkingDayKind, last_day_in_time};
use crate::error::{Error, ErrorCode, Problem};
use crate::money::Sek;

pub(in crate::assignment) const MAX: &str = "terms.options.max";
pub(in crate::assignment) const MONTHS: &str = "terms.options.months";

/// When notice given on a day would end the agreement, were its term without an end.
pub(in crate::assignment) type NoticeEnd<'a> = dyn Fn(Day) -> Result<Day, Error> + 'a;

/// An option with the days that follow from the terms alone.
#[derive(Debug, Clone)]
pub(in crate::assignment) struct Planned {
    /// Its number, from 1.
    pub(in crate::assignment) number: u32,
    /// Last day before it, and with it; absent where its length is not stated.
    pub(in crate::assignment) before: Day,
    pub(in crate::assignment) ends_on: Option<Day>,
    /// Last day to call or refuse it.
    pub(in crate::assignment) decide_by: Option<Day>,
    /// Whether that day follows from the notice clause, for want of a period of its own.
    pub(in crate::assignment) by_notice: bool,
    pub(in crate::assignment) call_before: Option<Period>,
    /// The last day by each kind of working day, where the terms do not say which days count and
    /// it makes a difference.
    pub(in crate::assignment) readings: Vec<CallReading>,
    pub(in crate::assignment) called_by: Option<NoticeBy>,
    pub(in crate::assignment) automatic: Option<bool>,
    pub(in crate::assignment) price: Option<Sek>,
    pub(super) state: Option<OptionState>,
    /// Whether the terms say how many were called, so that the others were not.
    pub(super) counted: bool,
    /// Whether the terms leave open that there is such an option at all.
    pub(super) in_doubt: bool,
}

impl Planned {
    /// The last day by either reading of which days count, where it differs.
    pub(super) fn read_both_ways(&mut self, without_eves: &Self) {
        if self.decide_by == without_eves.decide_by {
            return;
        }
        let days = [self.decide_by.take(), without_eves.decide_by];
        let kinds = WorkingDayKind::ALL.iter().zip(days);
        let reading = |(counts, day): (&WorkingDayKind, Option<Day>)| {
            Some(CallReading { counts: *counts, call_by: day? })
        };
        self.readings = kinds.filter_map(reading).collect();
    }

    /// Whether it extends the agreement by itself, and its length or its number is not stated.
    pub(in crate::assignment) fn extends_in_doubt(&self) -> bool {
        let open = !matches!(self.state, Some(OptionState::Refused | OptionState::Lapsed));
        self.automatic == Some(true) && open && (self.ends_on.is_none() || self.in_doubt)
    }
}

/// How far the options are listed.
#[derive(Clone, Copy)]
pub(in crate::assignment) enum Far {
    /// All of them.
    All,
    /// As far as they matter on a day.
    Until(Day),
}

impl AssignmentTerms {
    /// The options in order. `notice` gives the last day to refuse one that extends by itself
    /// where no other day is stated.
    ///
    /// # Errors
    /// `input.invalid` for options of no months; `date.out_of_range` where one must be called
    /// before 1900 or ends beyond 2199.
    pub(in crate::assignment) fn planned_options(
        &self,
        notice: Option<&NoticeEnd<'_>>,
        far: Far,
    ) -> Result<Vec<Planned>, Error> {
        let (Some(end), Some(clause)) = (self.fixed_end()?, &self.options) else {
            return Ok(Vec::new());
        };
        let mut planned = Vec::new();
        let mut before = end;
        let mut months = 0_u32;
        let mut number = 0_u32;
        while let Some(stated) = clause.at(number) {
            number = number.saturating_add(1);
            if stated.months == Some(0) {
                let problem = Problem::OutOfBounds { min: 1, max: i64::from(u32::MAX) };
                return Err(Error::new(problem).at(MONTHS));
            }
            let sum = stated.months.map(|own| months.checked_add(own));
            let ends_on = match sum.map(|sum| end_after(end, sum)) {
                Some(Ok(day)) => Some(day),
                // What ends beyond the calendar matters where its term begins in time.
                Some(Err(_)) if matches!(far, Far::Until(day) if before >= day) => break,
                Some(Err(error)) => return Err(error.at("terms.options")),
                None => None,
            };
            let option = stated.planned(number, before, ends_on, notice)?;
            let last = match far {
                Far::All => false,
                Far::Until(day) => option.decide_by.is_some_and(|own| own > day) && before >= day,
            };
            planned.push(option);
            match (ends_on, sum.flatten()) {
                (Some(day), Some(sum)) if !last => (before, months) = (day, sum),
                _ => break,
            }
        }
        Ok(planned)
    }
}

/// The last day with so many months of options used.
fn end_after(end: Day, months: Option<u32>) -> Result<Day, Error> {
    let out_of_range = || Error::new(Problem::DateOutOfRange);
    let months = months.map(Months::new).ok_or_else(out_of_range)?;
    // Not by `Day`: the day after the last one of 2199 is needed on the way.
    let next_term = end.date().succ_opt().and_then(|day| day.checked_add_months(months));
    Day::from_date(next_term.and_then(|day| day.pred_opt()).ok_or_else(out_of_range)?)
}

/// One option as the clause states it.
struct Stated {
    months: Option<u32>,
    call_before: Option<Period>,
    call_day: Option<Day>,
    called_by: Option<NoticeBy>,
    automatic: Option<bool>,
    price: Option<Sek>,
    state: Option<OptionState>,
    counted: bool,
    in_doubt: bool,
}

impl OptionClause {
    /// The option after so many; none where there is none.
    fn at(&self, before: u32) -> Option<Stated> {
        match self {
            Self::Equal(own) => own.at(before, self.count(), self.is_unlimited()),
            Self::Each(all) => {
                let place = usize::try_from(before).ok()?;
                let own = all.get(place)?;
                // An option can only be called after the one before it.
                let later = all.get(place.saturating_add(1)..).unwrap_or_default();
                let called = later.iter().any(|own| own.state == Some(OptionState::Called));
                let open = matches!(own.state, None | Some(OptionState::Open));
                Some(own.stated(called && open))
            }
        }
    }
}

impl Options {
    fn at(&self, before: u32, count: Option<u32>, unlimited: bool) -> Option<Stated> {
        let called = self.called.unwrap_or(0);
        // Of an unknown number the one after those that were called is the last to speak of.
        let last = count.unwrap_or(if unlimited { u32::MAX } else { called });
        let known = count.is_some() || unlimited;
        if before > last || (before == last && known) {
            return None;
        }
        let state = if before < called {
            Some(OptionState::Called)
        } else if self.refused == Some(true) {
            Some(OptionState::Refused)
        } else {
            None
        };
        let place = usize::try_from(before).ok()?;
        Some(Stated {
            months: self.months,
            call_before: self.call_before.clone().map(Period::from),
            call_day: self.call_days.as_ref().and_then(|days| days.get(place)).copied(),
            called_by: self.called_by,
            automatic: self.automatic,
            price: None,
            state,
            counted: self.called.is_some(),
            in_doubt: !known && before >= called,
        })
    }
}

impl ExtensionOption {
    fn stated(&self, called: bool) -> Stated {
        Stated {
            months: self.months,
            call_before: self.call_before.clone().map(Period::from),
            call_day: None,
            called_by: self.called_by,
            automatic: self.automatic,
            price: self.price,
            state: if called { Some(OptionState::Called) } else { self.state },
            counted: false,
            in_doubt: false,
        }
    }
}

impl Stated {
    fn planned(
        self,
        number: u32,
        before: Day,
        ends_on: Option<Day>,
        notice: Option<&NoticeEnd<'_>>,
    ) -> Result<Planned, Error> {
        let mut by_notice = false;
        let decide_by = match (self.call_day, &self.call_before, notice) {
            (Some(day), ..) => Some(day),
            (None, Some(length), _) => {
                latest_call(length, before).map_err(|error| error.at(CALL_BEFORE))?
            }
            (None, None, Some(notice)) if self.automatic == Some(true) => {
                by_notice = true;
                // Where no notice ends it in time it could never be refused.
                let first = Day::first()?;
                match last_day_in_time(first, before, notice, before) {
                    Err(error) if error.code() == ErrorCode::LawParameterUnknown => None,
                    found => Some(found?.unwrap_or(first)),
                }
            }
            (None, None, _) => None,
        };
        Ok(Planned {
            number,
            before,
            ends_on,
            decide_by,
            by_notice,
            call_before: self.call_before,
            readings: Vec::new(),
            called_by: self.called_by,
            automatic: self.automatic,
            price: self.price,
            state: self.state,
            counted: self.counted,
            in_doubt: self.in_doubt,
        })
    }
}

/// The latest day from which the length ends on or before `end`; none in working days of years
/// whose holidays are not recorded.
fn latest_call(length: &Period, end: Day) -> Result<Option<Day>, Error> {
    match length.latest_before(end) {
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => Ok(None),
        found => found.map(Some),
    }
}
