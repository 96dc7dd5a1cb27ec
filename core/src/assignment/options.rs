//! Options: when each extension ends, and by when it must be called.

use super::life::{AUTOMATIC, CALL_BEFORE, Far, LifeTerm, Planned, TermState, rooted};
use super::notice::same_number;
use super::notice_by::NoticeBy;
use super::option_clause::{OptionClause, Options};
use super::terms::AssignmentTerms;
use crate::calendar::{Day, Span, WorkingDayKind};
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Fact, Finding, Outcome, RuleId, missing_of};
use crate::wire::{ordered, output};

output! {
    /// Answer (svar) to which options (optioner) an agreement has.
    pub struct OptionsAnswer {
        /// The options in order; absent where the terms do not settle them, empty where there are none.
        pub options: Option<Vec<OptionTerm>>,
        /// Last day if every option is used that is not gone, inclusive; absent for options without
        /// a maximum.
        pub final_end: Option<Day>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Option (option): one extension of the agreement.
    pub struct OptionTerm {
        /// Its number, from 1.
        pub number: u32,
        /// Last day on which it can be called (or, where it extends by itself, refused);
        /// absent where the terms do not say how long before the end.
        pub call_by: Option<Day>,
        /// Last day of the agreement with this option, inclusive.
        pub ends_on: Day,
        /// Its state on the day asked about; without such a day only where the terms state it.
        pub state: Option<TermState>,
        /// The last day by each reading, where the terms do not say which days count as working
        /// days and it makes a difference.
        pub readings: Vec<CallReading> [sparse],
    }
}

output! {
    /// Reading (läsning): the last day to call an option if these are the days that count.
    pub struct CallReading {
        /// The days that count as working days.
        pub counts: WorkingDayKind,
        /// Last day on which it can be called, or refused where it extends by itself.
        pub call_by: Day,
    }
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
        self.option_ends_on(None)
    }

    /// When each option (option) ends, by when it must be called, and its state on a day.
    ///
    /// As [`option_ends`](Self::option_ends); with a day each option has a state: one whose last
    /// day to call it has passed and of which nothing is stated is `unsettled`, and the terms
    /// are asked how many were called. Options without a maximum are told as the one that the
    /// agreement runs by on the day and the next one, and there is no final end.
    ///
    /// # Errors
    /// As [`option_ends`](Self::option_ends).
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, TermState};
    /// use anbud::wire::Wire;
    ///
    /// // A year at a time, refused three months before.
    /// let terms = AssignmentTerms::from_json(
    ///     r#"{"end":"2024-12-31","options":{"max":"unlimited","months":12,"callBefore":{"months":3},"automatic":true}}"#,
    /// )?;
    /// let answer = terms.option_ends_on(Some("2025-06-01".parse()?))?;
    /// let shown: Vec<_> = answer.options.unwrap().iter().map(|own| (own.number, own.state)).collect();
    /// assert_eq!(shown, [(1, Some(TermState::Extended)), (2, Some(TermState::Open))]);
    /// assert_eq!(answer.final_end, None);
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn option_ends_on(&self, as_of: Option<Day>) -> Result<OptionsAnswer, Error> {
        self.in_order()?;
        if self.is_open_ended() {
            return Ok(none_at_all("until_further_notice", None));
        }
        let end = self.fixed_end()?;
        let Some(clause) = &self.options else { return Ok(unknown(self, as_of)) };
        if clause.count() == Some(0) {
            return Ok(none_at_all("no_options", end));
        }
        let (Some(end), []) = (end, clause.missing().as_slice()) else {
            return Ok(unknown(self, as_of));
        };
        let unlimited = clause.is_unlimited();
        let far = match (unlimited, as_of) {
            (false, _) => Far::All,
            (true, Some(day)) => Far::Until(day),
            (true, None) => return Ok(unknown(self, as_of)),
        };
        let (mut planned, mut life) = self.laid_out(as_of, NoticeBy::Either, far)?;
        life.terms.retain(|own| own.number > 0);
        if unlimited {
            // The one that the agreement runs by, and the one after it.
            let bound = life.terms.iter().filter(|own| own.state.is_bound()).count();
            let from = bound.saturating_sub(1);
            let to = bound.saturating_add(1).min(life.terms.len());
            life.terms = life.terms.get(from..to).unwrap_or_default().to_vec();
            planned = planned.get(from..to).unwrap_or_default().to_vec();
        }
        let final_end = if unlimited { None } else { Some(life.longest().unwrap_or(end)) };
        let mut findings = vec![self.ends(clause, end, final_end)];
        let mut options = Vec::new();
        for (own, term) in planned.iter().zip(&life.terms) {
            let told = as_of.is_some() || term.state != TermState::Open;
            options.push(OptionTerm {
                number: own.number,
                call_by: own.decide_by,
                ends_on: term.ends_on,
                state: told.then_some(term.state),
                readings: own.readings.clone(),
            });
            findings.push(self.call(own, term, as_of));
        }
        findings.extend(automatic(&planned, end));
        Ok(OptionsAnswer {
            options: Some(options),
            final_end,
            missing: missing_of(&findings),
            findings,
        })
    }

    /// By when an option must be called, or what is missing to say it.
    fn call(&self, own: &Planned, term: &LifeTerm, as_of: Option<Day>) -> Finding {
        let outcome = match (term.state, own.decide_by, self.start) {
            (TermState::Called, ..) => Outcome::not_applicable("option_called"),
            (TermState::Extended, ..) => Outcome::not_applicable("option_extended"),
            (TermState::Refused, ..) => Outcome::not_applicable("option_refused"),
            (TermState::Lapsed, ..) => Outcome::not_applicable("option_lapsed"),
            _ if !term.missing.is_empty() => {
                Outcome::Unknown { missing: ordered::sorted(term.missing.iter().copied()) }
            }
            (_, Some(day), Some(start)) if day < start => {
                Outcome::needs_judgement("called_before_start")
            }
            _ => Outcome::Satisfied,
        };
        let mut finding = Finding::new(RuleId::OPTION_CALL, outcome)
            .judged_on(as_of.unwrap_or(own.before))
            .with_fact("option", Fact::Count(i64::from(own.number)))
            .with_fact("currentEnd", own.before)
            .with_basis(same_number())
            .with_confidence(Confidence::Medium);
        if let Some(day) = own.decide_by {
            finding = finding.with_fact("callBy", day);
            if let Some(start) = self.start.filter(|start| day < *start) {
                finding = finding.with_fact("start", start);
            }
        }
        if let Some(before) = &own.call_before {
            finding = finding.with_fact("callBefore", before.to_string().as_str());
        }
        for reading in &own.readings {
            let name = match reading.counts {
                WorkingDayKind::Weekdays => "callByWeekdays",
                WorkingDayKind::WeekdaysNoEves => "callByWithoutEves",
            };
            finding = finding.with_fact(name, reading.call_by);
        }
        match own.called_by {
            Some(party) => finding.with_fact("calledBy", party.as_str()),
            None => finding,
        }
    }

    /// When the agreement ends at the latest.
    fn ends(&self, clause: &OptionClause, end: Day, final_end: Option<Day>) -> Finding {
        let outcome = match final_end {
            Some(_) => Outcome::Satisfied,
            None => Outcome::not_applicable("without_maximum"),
        };
        let mut finding =
            Finding::new(RuleId::OPTION_END, outcome).judged_on(end).with_fact("end", end);
        if let Some(count) = clause.count() {
            finding = finding.with_fact("options", Fact::Count(i64::from(count)));
        }
        if let OptionClause::Equal(Options { months: Some(months), .. }) = clause {
            let length = Span::Months(*months).to_string();
            finding = finding.with_fact("optionLength", length.as_str());
        }
        if let Some(day) = final_end {
            finding = finding.with_fact("finalEnd", day);
        }
        finding.with_basis(same_number()).with_confidence(Confidence::Medium)
    }
}

/// Whether the options take effect unless somebody objects: one finding where they are alike.
fn automatic(planned: &[Planned], end: Day) -> Vec<Finding> {
    let finding = |stated: Option<bool>| {
        let outcome = match stated {
            Some(true) => Outcome::Satisfied,
            Some(false) => Outcome::not_applicable("must_be_called"),
            None => Outcome::unknown([AUTOMATIC]),
        };
        Finding::new(RuleId::OPTION_AUTOMATIC, outcome).judged_on(end).with_fact("end", end)
    };
    let first = planned.first().and_then(|own| own.automatic);
    if planned.iter().all(|own| own.automatic == first) {
        return vec![finding(first)];
    }
    let numbered = |own: &Planned| {
        finding(own.automatic).with_fact("option", Fact::Count(i64::from(own.number)))
    };
    planned.iter().map(numbered).collect()
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

/// The answer where the terms do not say how many options there are, or of which length, or
/// where they go on without a maximum and no day is asked about.
fn unknown(terms: &AssignmentTerms, as_of: Option<Day>) -> OptionsAnswer {
    let end = terms.fixed_end().ok().flatten();
    let mut absent = Vec::new();
    if end.is_none() {
        absent.push(terms.missing_end());
    }
    match &terms.options {
        None => absent.push("terms.options"),
        Some(clause) => {
            absent.extend(clause.missing().into_iter().map(rooted));
            if clause.is_unlimited() && as_of.is_none() {
                absent.push("asOf");
            }
        }
    }
    let with = |more: Option<&'static str>| {
        let missing = ordered::sorted(absent.iter().copied().chain(more));
        Outcome::Unknown { missing }
    };
    let (mut call_before, mut automatic) = (None, None);
    match &terms.options {
        None => {}
        Some(OptionClause::Equal(own)) => {
            call_before = own.call_before.is_none().then_some(CALL_BEFORE);
            automatic = own.automatic.is_none().then_some(AUTOMATIC);
        }
        Some(OptionClause::Each(all)) => {
            call_before = all.iter().any(|own| own.call_before.is_none()).then_some(CALL_BEFORE);
            automatic = all.iter().any(|own| own.automatic.is_none()).then_some(AUTOMATIC);
        }
    }
    let findings: Vec<Finding> = RULES
        .into_iter()
        .zip([with(None), with(call_before), with(automatic)])
        .map(|(rule, outcome)| {
            let finding = Finding::new(rule, outcome);
            match end {
                Some(end) => finding.judged_on(end).with_fact("end", end),
                None => finding,
            }
        })
        .collect();
    OptionsAnswer { options: None, final_end: None, missing: missing_of(&findings), findings }
}

#[cfg(test)]
mod tests {
    use crate::calendar::{Day, Period, Span};

    fn call(months: u32, end: &str) -> String {
        let end: Day = end.parse().unwrap();
        Period::from(Span::Months(months)).latest_before(end).unwrap().to_string()
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
        let error = Period::from(Span::Months(3)).latest_before(end).unwrap_err();
        assert_eq!(error.code().as_str(), "date.out_of_range");
    }
}
