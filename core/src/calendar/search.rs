//! Search over days, for the questions whose answer cannot be counted backwards.

use super::Day;
use crate::error::{Error, ErrorCode};

/// The last day from `first` to `last` that is in time, by bisection; none where even the
/// first is too late. A later day must never be in time where an earlier one was not.
///
/// Months cannot be subtracted: 29 February less twelve months has no one answer. So the
/// latest day of notice or of a call is searched for.
pub(crate) fn last_day_in_time(
    first: Day,
    last: Day,
    reaches: &dyn Fn(Day) -> Result<Day, Error>,
    by: Day,
) -> Result<Option<Day>, Error> {
    // With an error where the day lies before what is recorded, and so before the days that can
    // be counted from.
    let in_time = |day: Day| match reaches(day) {
        Ok(reached) => Ok((reached <= by, None)),
        // What lies beyond 2199 is later than any day that can be asked for.
        Err(error) if error.code() == ErrorCode::DateOutOfRange => Ok((false, None)),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => Ok((true, Some(error))),
        Err(error) => Err(error),
    };
    if first > last {
        return Ok(None);
    }
    let (holds, mut unrecorded) = in_time(first)?;
    if !holds {
        return Ok(None);
    }
    let (mut early, mut late) = (first, last);
    while early < late {
        let half = early.days_until(late).saturating_add(1).checked_div(2).unwrap_or(0);
        let middle = early.plus_days(half)?;
        match in_time(middle)? {
            (true, error) => (early, unrecorded) = (middle, error),
            (false, _) => late = middle.previous()?,
        }
    }
    unrecorded.map_or(Ok(Some(early)), Err)
}
