//! Options: when each extension ends, and by when it must be called.

use super::notice::same_number;
use super::terms::{AssignmentTerms, Options};
use crate::calendar::{Day, MonthSpan, Span, last_day_in_time};
use crate::confidence::Confidence;
use crate::error::{Error, Problem};
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::wire::{ordered, written};
use chrono::Months;

/// Answer (svar) to which options (optioner) an agreement has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OptionsAnswer {
    /// The options in order; absent where the terms do not settle them, empty where there are none.
    pub options: Option<Vec<OptionTerm>>,
    /// Last day if every option is used, inclusive.
    pub final_end: Option<Day>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// Paths of what is missing.
    pub missing: Vec<String>,
}

written!(OptionsAnswer { options, final_end, findings, missing sparse });

/// Option (option): one extension of the agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OptionTerm {
    /// Its number, from 1.
    pub number: u32,
    /// Last day on which it can be called (or, where it extends by itself, refused);
    /// absent where the terms do not say how long before the end.
    pub call_by: Option<Day>,
    /// Last day of the agreement with this option, inclusive.
    pub ends_on: Day,
}

written!(OptionTerm { number, call_by, ends_on });

/// Everything the ends are computed from.
#[derive(Clone, Copy)]
struct Schedule {
    end: Day,
    max: u32,
    months: u32,
}

impl AssignmentTerms {
    /// When each option (option) ends and by when it must be called.
    ///
    /// Option k ends the day before the day k times the option's months after the first day
    /// beyond the fixed term; it is counted from the fixed term and never from the option
    /// before, so that a clipped month does not shorten the ones that follow. It must be
    /// called on the latest day from which `callBefore` still ends on or before the end that
    /// then applies; that day is searched for, not found by subtraction. Where the terms name
    /// the day (`callDays`), that is the day. All days are inclusive. No statute governs this;
    /// 1 § lagen (1930:173) is the model for months.
    ///
    /// What this does not decide: whether the option clause is clear enough (17 kap. 10 § LOU).
    ///
    /// # Errors
    /// `input.invalid` at `terms.options.months` for options of no months;
    /// `date.out_of_range` at `terms.options` where an option ends beyond 2199, at
    /// `terms.options.callBefore` where it would have to be called before 1900.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, Options};
    /// use anbud::calendar::{Day, MonthSpan};
    ///
    /// let terms = AssignmentTerms::new()
    ///     .end("2027-08-31".parse::<Day>()?)
    ///     .options(Options::new().max(2_u32).months(12_u32).call_before(MonthSpan::Months(6)));
    /// let answer = terms.option_ends()?;
    /// let first = &answer.options.as_ref().unwrap()[0];
    /// assert_eq!(first.ends_on.to_string(), "2028-08-31");
    /// // Six months from 28 February end on 28 August, those from 29 February 2027 do not exist.
    /// assert_eq!(first.call_by.unwrap().to_string(), "2027-02-28");
    /// assert_eq!(answer.final_end.unwrap().to_string(), "2029-08-31");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn option_ends(&self) -> Result<OptionsAnswer, Error> {
        self.in_order()?;
        let stated = self.options.clone().unwrap_or_default();
        if self.end.is_none() && self.until_further_notice == Some(true) {
            return Ok(none_at_all("until_further_notice", None));
        }
        if let (Some(0), end) = (stated.max, self.end) {
            return Ok(none_at_all("no_options", end));
        }
        let (Some(end), Some(max), Some(months)) = (self.end, stated.max, stated.months) else {
            return Ok(unknown(self, &stated));
        };
        if months == 0 {
            let problem = Problem::OutOfBounds { min: 1, max: i64::from(u32::MAX) };
            return Err(Error::new(problem).at("terms.options.months"));
        }
        let schedule = Schedule { end, max, months };
        let mut options = Vec::new();
        let mut calls = Vec::new();
        let mut current = end;
        for number in 1..=max {
            let ends_on = schedule.end_of(number).map_err(|error| error.at("terms.options"))?;
            let call_by = match (stated.call_day(number), stated.call_before) {
                (Some(day), _) => Some(day),
                (None, Some(before)) => Some(
                    latest_call(before, current)
                        .map_err(|error| error.at("terms.options.callBefore"))?,
                ),
                (None, None) => None,
            };
            options.push(OptionTerm { number, call_by, ends_on });
            calls.push(self.call(&stated, number, call_by, current));
            current = ends_on;
        }
        let mut findings = vec![schedule.finding(current)];
        findings.extend(calls);
        findings.push(automatic(&stated, end));
        Ok(OptionsAnswer {
            options: Some(options),
            final_end: Some(current),
            missing: missing_of(&findings),
            findings,
        })
    }

    /// By when an option must be called, or what is missing to say it.
    fn call(&self, stated: &Options, number: u32, call_by: Option<Day>, current: Day) -> Finding {
        let rule = RuleId::OPTION_CALL;
        let finding = match (call_by, self.start) {
            (None, _) => Finding::new(rule, Outcome::unknown(["terms.options.callBefore"])),
            (Some(day), Some(start)) if day < start => {
                Finding::new(rule, Outcome::needs_judgement("called_before_start"))
                    .with_fact("callBy", day)
                    .with_fact("start", start)
            }
            (Some(day), _) => Finding::new(rule, Outcome::Satisfied).with_fact("callBy", day),
        };
        let mut finding = finding
            .judged_on(current)
            .with_fact("option", Fact::Count(i64::from(number)))
            .with_fact("currentEnd", current)
            .with_basis(same_number())
            .with_confidence(Confidence::Medium);
        if let Some(before) = stated.call_before {
            finding = finding.with_fact("callBefore", Span::from(before).to_string().as_str());
        }
        match stated.called_by {
            Some(party) => finding.with_fact("calledBy", party.as_str()),
            None => finding,
        }
    }
}

impl Options {
    /// The last day to call an option, where the terms name it.
    #[cfg(feature = "review")]
    pub(super) fn call_day(&self, number: u32) -> Option<Day> {
        let place = usize::try_from(number.checked_sub(1)?).ok()?;
        self.call_days.as_ref()?.get(place).copied()
    }

    /// The small browser module is not asked for options.
    #[cfg(not(feature = "review"))]
    #[expect(clippy::unused_self, reason = "as in the whole library")]
    const fn call_day(&self, _: u32) -> Option<Day> {
        None
    }
}

impl Schedule {
    /// The last day with so many options used.
    fn end_of(self, number: u32) -> Result<Day, Error> {
        let out_of_range = || Error::new(Problem::DateOutOfRange);
        let months = self.months.checked_mul(number).map(Months::new).ok_or_else(out_of_range)?;
        // Not by `Day`: the day after the last one of 2199 is needed on the way.
        let first_day_beyond = self.end.date().succ_opt();
        let next_term = first_day_beyond.and_then(|day| day.checked_add_months(months));
        Day::from_date(next_term.and_then(|day| day.pred_opt()).ok_or_else(out_of_range)?)
    }

    fn finding(self, final_end: Day) -> Finding {
        let months = Span::Months(self.months).to_string();
        Finding::new(RuleId::OPTION_END, Outcome::Satisfied)
            .judged_on(self.end)
            .with_fact("end", self.end)
            .with_fact("options", Fact::Count(i64::from(self.max)))
            .with_fact("optionLength", months.as_str())
            .with_fact("finalEnd", final_end)
            .with_basis(same_number())
            .with_confidence(Confidence::Medium)
    }
}

/// Whether the options take effect unless somebody objects.
fn automatic(stated: &Options, end: Day) -> Finding {
    let outcome = match stated.automatic {
        Some(true) => Outcome::Satisfied,
        Some(false) => Outcome::not_applicable("must_be_called"),
        None => Outcome::unknown(["terms.options.automatic"]),
    };
    Finding::new(RuleId::OPTION_AUTOMATIC, outcome).judged_on(end).with_fact("end", end)
}

/// The latest day from which the span ends on or before `end`.
pub(super) fn latest_call(before: MonthSpan, end: Day) -> Result<Day, Error> {
    let reaches = |day: Day| Span::from(before).after(day);
    let latest = last_day_in_time(Day::new(1900, 1, 1)?, end, &reaches, end)?;
    latest.ok_or_else(|| Problem::DateOutOfRange.into())
}

const RULES: [RuleId; 3] = [RuleId::OPTION_END, RuleId::OPTION_CALL, RuleId::OPTION_AUTOMATIC];

/// The answer where nothing can be extended.
fn none_at_all(because: &str, end: Option<Day>) -> OptionsAnswer {
    let finding = |rule: RuleId| {
        let finding = Finding::new(rule, Outcome::not_applicable(because));
        match end {
            Some(end) => finding.judged_on(end).with_fact("end", end),
            None => finding,
        }
    };
    OptionsAnswer {
        options: Some(Vec::new()),
        final_end: end,
        findings: RULES.map(finding).to_vec(),
        missing: Vec::new(),
    }
}

/// The answer where the terms do not say how many options there are, or of which length.
fn unknown(terms: &AssignmentTerms, stated: &Options) -> OptionsAnswer {
    let mut absent = Vec::new();
    if terms.end.is_none() {
        absent.push("terms.end");
    }
    match &terms.options {
        None => absent.push("terms.options"),
        Some(_) => {
            if stated.max.is_none() {
                absent.push("terms.options.max");
            }
            if stated.months.is_none() {
                absent.push("terms.options.months");
            }
        }
    }
    let with = |more: Option<&'static str>| {
        let more = more.filter(|_| terms.options.is_some());
        let missing = ordered::sorted(absent.iter().copied().chain(more));
        Outcome::Unknown { missing }
    };
    let call_before = stated.call_before.is_none().then_some("terms.options.callBefore");
    let automatic = stated.automatic.is_none().then_some("terms.options.automatic");
    let findings: Vec<Finding> = RULES
        .into_iter()
        .zip([with(None), with(call_before), with(automatic)])
        .map(|(rule, outcome)| {
            let finding = Finding::new(rule, outcome);
            match terms.end {
                Some(end) => finding.judged_on(end).with_fact("end", end),
                None => finding,
            }
        })
        .collect();
    OptionsAnswer { options: None, final_end: None, missing: missing_of(&findings), findings }
}

#[cfg(test)]
mod tests {
    use super::latest_call;
    use crate::calendar::{Day, MonthSpan};

    fn call(months: u32, end: &str) -> String {
        let end: Day = end.parse().unwrap();
        latest_call(MonthSpan::Months(months), end).unwrap().to_string()
    }

    #[test]
    fn the_last_day_that_a_short_month_clips_to_is_still_in_time() {
        // 29, 30 and 31 August 2024 plus six months are all clipped to 28 February 2025.
        assert_eq!(call(6, "2025-02-28"), "2024-08-31");
        assert_eq!(call(6, "2025-02-27"), "2024-08-27");
    }

    #[test]
    fn a_day_before_1900_is_out_of_range() {
        let end: Day = "1900-03-01".parse().unwrap();
        let error = latest_call(MonthSpan::Months(3), end).unwrap_err();
        assert_eq!(error.code().as_str(), "date.out_of_range");
    }
}
