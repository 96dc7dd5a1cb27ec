//! Terms that contradict one another: each finding names both fields.

use super::option_clause::{OptionClause, OptionState, Options};
use super::terms::{Anchor, AssignmentTerms, NoticePeriod, NoticeTrigger};
use crate::calendar::{Day, Period, Span};
use crate::error::ErrorCode;
use crate::finding::{Fact, Finding, Outcome, RuleId};

/// Two fields, whether they can hold together, and what they say.
struct Pair {
    fields: (&'static str, &'static str),
    agree: bool,
    facts: Vec<(&'static str, Fact)>,
}

impl AssignmentTerms {
    /// Terms that contradict one another (villkor som motsäger varandra).
    ///
    /// A breached finding for each two fields that cannot both hold: an end before the start, a
    /// notice or a minimum term longer than the fixed term, an option called after the end or
    /// before the start, a fixed end and "until further notice". One satisfied finding where
    /// none is found, and a not applicable one where no two fields can be compared.
    ///
    /// What this does not decide: which of the two is right.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, NoticePeriod};
    /// use anbud::calendar::{Day, NoticeLength};
    /// use anbud::finding::{Fact, OutcomeKind};
    ///
    /// // Twelve months' notice in an agreement of six months.
    /// let terms = AssignmentTerms::new()
    ///     .start("2025-01-01".parse::<Day>()?)
    ///     .end("2025-06-30".parse::<Day>()?)
    ///     .notice(vec![NoticePeriod::new().period(NoticeLength::Months(12))]);
    /// let finding = &terms.contradictions()[0];
    /// assert_eq!(finding.outcome.kind(), OutcomeKind::Breached);
    /// assert_eq!(finding.facts["field"], Fact::from("terms.notice.period"));
    /// assert_eq!(finding.facts["otherField"], Fact::from("terms.end"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    #[must_use]
    pub fn contradictions(&self) -> Vec<Finding> {
        let mut pairs = Vec::new();
        self.of_the_term(&mut pairs);
        self.of_the_notice(&mut pairs);
        self.of_the_options(&mut pairs);
        self.of_the_rest(&mut pairs);
        let compared = !pairs.is_empty();
        let mut findings = Vec::new();
        for pair in pairs.into_iter().filter(|pair| !pair.agree) {
            let mut finding = Finding::new(RuleId::TERMS_AGREE, Outcome::Breached)
                .with_fact("field", pair.fields.0)
                .with_fact("otherField", pair.fields.1);
            for (name, fact) in pair.facts {
                finding = finding.with_fact(name, fact);
            }
            findings.push(finding);
        }
        if findings.is_empty() {
            let outcome = if compared {
                Outcome::Satisfied
            } else {
                Outcome::not_applicable("nothing_to_compare")
            };
            findings.push(Finding::new(RuleId::TERMS_AGREE, outcome));
        }
        findings
    }

    /// Last day of the first term, and the path that says it.
    fn last(&self) -> (Option<Day>, &'static str) {
        let path = if self.end.is_some() { "terms.end" } else { "terms.term" };
        (self.fixed_end().ok().flatten(), path)
    }

    fn of_the_term(&self, pairs: &mut Vec<Pair>) {
        if let (Some(start), Some(end)) = (self.start, self.end) {
            pairs.push(Pair {
                fields: ("terms.end", "terms.start"),
                agree: start <= end,
                facts: vec![("start", start.into()), ("end", end.into())],
            });
        }
        if let (Some(start), (Some(end), path), Some(term)) =
            (self.start, self.last(), self.minimum_term)
        {
            pairs.push(Pair {
                fields: ("terms.minimumTerm", path),
                agree: !longer(&Span::from(term).into(), start, end),
                facts: vec![
                    ("minimumTerm", length(&Span::from(term).into())),
                    ("start", start.into()),
                    ("end", end.into()),
                ],
            });
        }
        let by_length = self.end_by_length().ok().flatten();
        if let (Some(end), Some(term), Some(counted)) = (self.end, self.term, by_length) {
            pairs.push(Pair {
                fields: ("terms.term", "terms.end"),
                agree: end == counted,
                facts: vec![
                    ("term", length(&term.into())),
                    ("end", end.into()),
                    ("endByTerm", counted.into()),
                ],
            });
        }
        if let (Some(open), Some(_)) = (self.until_further_notice, self.term) {
            pairs.push(Pair {
                fields: ("terms.untilFurtherNotice", "terms.term"),
                agree: !open,
                facts: Vec::new(),
            });
        }
        if let (Some(open), Some(end)) = (self.until_further_notice, self.end) {
            pairs.push(Pair {
                fields: ("terms.untilFurtherNotice", "terms.end"),
                agree: !open,
                facts: vec![("end", end.into())],
            });
        }
    }

    fn of_the_notice(&self, pairs: &mut Vec<Pair>) {
        let (last, path) = self.last();
        for own in self.notice.iter().flatten() {
            if let (Some(period), Some(start), Some(end)) = (&own.period, self.start, last) {
                let period = Period::from(period.clone());
                pairs.push(Pair {
                    fields: ("terms.notice.period", path),
                    agree: !longer(&period, start, end),
                    facts: vec![
                        ("noticePeriod", length(&period)),
                        ("start", start.into()),
                        ("end", end.into()),
                    ],
                });
            }
            if let (Some(earliest), Some(end)) = (own.earliest, last) {
                pairs.push(Pair {
                    fields: ("terms.notice.earliest", path),
                    agree: earliest <= end,
                    facts: vec![("earliest", earliest.into()), ("end", end.into())],
                });
            }
            words_of(own, pairs);
        }
    }

    fn of_the_options(&self, pairs: &mut Vec<Pair>) {
        let Some(stated) = &self.options else { return };
        if self.until_further_notice == Some(true)
            && self.end.is_none()
            && self.term.is_none()
            && (stated.is_unlimited() || stated.count().is_some_and(|max| max > 0))
        {
            pairs.push(Pair {
                fields: ("terms.options", "terms.untilFurtherNotice"),
                agree: false,
                facts: Vec::new(),
            });
        }
        if let OptionClause::Equal(Options { called: Some(called), .. }) = stated
            && let Some(max) = stated.count()
        {
            pairs.push(Pair {
                fields: ("terms.options.called", "terms.options.max"),
                agree: *called <= max,
                facts: vec![
                    ("called", Fact::Count(i64::from(*called))),
                    ("options", Fact::Count(i64::from(max))),
                ],
            });
        }
        if let OptionClause::Each(all) = stated {
            // What comes after one that is gone cannot have been called.
            let gone = all.iter().position(|own| {
                matches!(own.state, Some(OptionState::Refused | OptionState::Lapsed))
            });
            let called = all.iter().rposition(|own| own.state == Some(OptionState::Called));
            if let (Some(gone), Some(called)) = (gone, called) {
                pairs.push(Pair {
                    fields: ("terms.options.state", "terms.options"),
                    agree: called < gone,
                    facts: vec![(
                        "option",
                        Fact::Count(i64::try_from(called).unwrap_or(0).saturating_add(1)),
                    )],
                });
            }
        }
        // The end that each option is called before: that of the option before it.
        let ends = self.option_ends().ok().and_then(|answer| answer.options).unwrap_or_default();
        let mut current = self.fixed_end().ok().flatten();
        let call_days = match stated {
            OptionClause::Equal(own) => own.call_days.as_deref(),
            OptionClause::Each(_) => None,
        };
        for (place, day) in call_days.unwrap_or_default().iter().enumerate() {
            if let Some(end) = current {
                pairs.push(Pair {
                    fields: ("terms.options.callDays", "terms.end"),
                    agree: *day <= end,
                    facts: vec![("callBy", (*day).into()), ("currentEnd", end.into())],
                });
            }
            if let Some(start) = self.start {
                pairs.push(before_start("terms.options.callDays", *day, start));
            }
            current = ends.get(place).map(|option| option.ends_on);
        }
        if call_days.is_none()
            && let (Some(start), Some(day)) =
                (self.start, ends.first().and_then(|option| option.call_by))
        {
            pairs.push(before_start("terms.options.callBefore", day, start));
        }
    }

    fn of_the_rest(&self, pairs: &mut Vec<Pair>) {
        if let Some(own) = &self.adjustment {
            if let (Some(base), Some(compare)) = (own.base, own.compare) {
                pairs.push(Pair {
                    fields: ("terms.adjustment.compare", "terms.adjustment.base"),
                    agree: base <= compare,
                    facts: vec![
                        ("baseMonth", base.to_string().as_str().into()),
                        ("comparisonMonth", compare.to_string().as_str().into()),
                    ],
                });
            }
            self.within("terms.adjustment.first", "firstAdjustment", own.first, pairs);
        }
        if let Some(own) = &self.follow_up {
            self.within("terms.followUp.first", "firstFollowUp", own.first, pairs);
        }
        if let (Some(own), Some(start), (Some(end), path)) =
            (&self.transition, self.start, self.last())
            && let Some(before) = own.begins_before
        {
            pairs.push(Pair {
                fields: ("terms.transition.beginsBefore", path),
                agree: !longer(&Span::from(before).into(), start, end),
                facts: vec![
                    ("beginsBefore", length(&Span::from(before).into())),
                    ("start", start.into()),
                    ("end", end.into()),
                ],
            });
        }
    }

    /// A day of the agreement lies inside its term, options counted.
    fn within(
        &self,
        field: &'static str,
        name: &'static str,
        day: Option<Day>,
        pairs: &mut Vec<Pair>,
    ) {
        let Some(day) = day else { return };
        if let Some(start) = self.start {
            pairs.push(Pair {
                fields: (field, "terms.start"),
                agree: start <= day,
                facts: vec![(name, day.into()), ("start", start.into())],
            });
        }
        let unlimited = self.options.as_ref().is_some_and(OptionClause::is_unlimited);
        let (last, path) = self.last();
        let with_options = self.option_ends().ok().and_then(|answer| answer.final_end);
        let last = if unlimited { None } else { with_options.or(last) };
        if let Some(last) = last {
            pairs.push(Pair {
                fields: (field, path),
                agree: day <= last,
                facts: vec![(name, day.into()), ("finalEnd", last.into())],
            });
        }
    }
}

/// Fields of a notice clause that speak of another anchor or trigger than the stated one.
fn words_of(own: &NoticePeriod, pairs: &mut Vec<Pair>) {
    if let (Some(_), Some(anchor)) = (own.fixed_day, own.anchor) {
        pairs.push(Pair {
            fields: ("terms.notice.fixedDay", "terms.notice.anchor"),
            agree: anchor == Anchor::FixedDay,
            facts: vec![("anchor", anchor.as_str().into())],
        });
    }
    if let (Some(days), Some(trigger)) = (own.deemed_after_days, own.trigger) {
        pairs.push(Pair {
            fields: ("terms.notice.deemedAfterDays", "terms.notice.trigger"),
            agree: trigger == NoticeTrigger::DeemedReceived,
            facts: vec![
                ("trigger", trigger.as_str().into()),
                ("deemedAfterDays", Fact::Days(i64::from(days))),
            ],
        });
    }
}

fn before_start(field: &'static str, day: Day, start: Day) -> Pair {
    Pair {
        fields: (field, "terms.start"),
        agree: start <= day,
        facts: vec![("callBy", day.into()), ("start", start.into())],
    }
}

/// Whether a period from the first day runs past the last one: twelve months from 1 January
/// last through 31 December.
fn longer(period: &Period, start: Day, end: Day) -> bool {
    match period.after(start) {
        // The last day is inclusive, so the day after it is the first that is too late.
        Ok(reached) => start <= end && end.days_until(reached) > 1,
        // Working days of years whose holidays are not recorded.
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => false,
        Err(_) => true,
    }
}

fn length(period: &Period) -> Fact {
    period.to_string().as_str().into()
}

#[cfg(test)]
mod tests {
    use super::longer;
    use crate::calendar::Span;

    #[test]
    fn a_period_as_long_as_the_term_is_not_longer() {
        let day = |text: &str| text.parse().unwrap();
        let (start, end) = (day("2025-01-01"), day("2025-12-31"));
        assert!(!longer(&Span::Months(12).into(), start, end));
        assert!(longer(&Span::Months(13).into(), start, end));
        assert!(longer(&Span::Days(366).into(), start, end));
        assert!(!longer(&Span::Days(365).into(), start, end));
    }
}
