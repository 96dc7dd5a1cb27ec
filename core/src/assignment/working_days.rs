//! Terms in working days that do not say which days count: they are read both ways.

use super::answer::{
    LatestNoticeAnswer, LatestNoticeReading, LatestNoticeReadings, NoticeAnswer, NoticeReading,
    NoticeReadings, NoticeUnknown,
};
use super::clause::OF_NOTICE;
use super::notice::unknown;
use super::option_clause::OptionClause;
use super::terms::{Anchor, AssignmentTerms};
use crate::calendar::{Day, HOLIDAYS_PATH, NoticeLength, WorkingDayKind};
use crate::error::{Error, ErrorCode};
use crate::finding::{Finding, Outcome, RuleId, missing_of};
use crate::wire::ordered;

/// What is missing where the terms do not say which days count of the time in which an option is
/// called.
pub(super) const OF_CALL: &str = "terms.options.callBefore.counts";

impl AssignmentTerms {
    /// Paths of the lengths in working days of which the terms do not say which days count.
    pub(super) fn open_counts(&self) -> Vec<&'static str> {
        let of_notice = self.notice.iter().flatten().filter_map(|own| own.period.as_ref());
        let mut open = Vec::new();
        if of_notice.into_iter().any(NoticeLength::has_open_days) {
            open.push(OF_NOTICE);
        }
        let of_call = match &self.options {
            None => false,
            Some(OptionClause::Equal(own)) => {
                own.call_before.as_ref().is_some_and(NoticeLength::has_open_days)
            }
            Some(OptionClause::Each(all)) => {
                let mut lengths = all.iter().filter_map(|own| own.call_before.as_ref());
                lengths.any(NoticeLength::has_open_days)
            }
        };
        if of_call {
            open.push(OF_CALL);
        }
        open
    }

    /// The same terms, where days of a kind count in each length that does not say so.
    pub(crate) fn counted(&self, kind: WorkingDayKind) -> Self {
        let mut terms = self.clone();
        for own in terms.notice.iter_mut().flatten() {
            count(own.period.as_mut(), kind);
        }
        match &mut terms.options {
            None => {}
            Some(OptionClause::Equal(own)) => count(own.call_before.as_mut(), kind),
            Some(OptionClause::Each(all)) => {
                for own in all {
                    count(own.call_before.as_mut(), kind);
                }
            }
        }
        terms
    }
}

impl AssignmentTerms {
    /// The answer; where the terms do not say which days count as working days, that of both
    /// readings. Where the holidays are not recorded, they are what is missing.
    pub(super) fn by_kind<T: ByKind>(
        &self,
        rule: RuleId,
        on: Day,
        answer: &dyn Fn(&Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let recorded = |found: Result<T, Error>| match found {
            Err(error) if error.code() == ErrorCode::LawParameterUnknown => {
                Ok(T::unknown(unknown(rule, vec![HOLIDAYS_PATH], on)))
            }
            other => other,
        };
        let open = self.open_counts();
        if open.is_empty() {
            return recorded(answer(self));
        }
        let of = |kind: WorkingDayKind| recorded(answer(&self.counted(kind)));
        let plain = of(WorkingDayKind::Weekdays)?;
        let without_eves = of(WorkingDayKind::WeekdaysNoEves)?;
        Ok(plain.read_both_ways(without_eves, unknown(rule, open, on)))
    }
}

/// An answer that may differ by which days count as working days.
pub(super) trait ByKind: Sized {
    fn unknown(unknown: NoticeUnknown) -> Self;

    /// One answer where both readings agree on the days, else each of them; `open` says what
    /// would settle it.
    fn read_both_ways(self, without_eves: Self, open: NoticeUnknown) -> Self;
}

/// What two answers miss besides which days count.
fn together(open: NoticeUnknown, findings: [&[Finding]; 2]) -> NoticeUnknown {
    let mut all = open.findings;
    let mut missing = open.missing;
    for own in findings.concat() {
        missing.extend(missing_of(std::slice::from_ref(&own)));
        if own.rule != all.first().map_or(own.rule, |first| first.rule) && !all.contains(&own) {
            all.push(own);
        }
    }
    let missing = ordered::sorted(missing);
    if let Some(first) = all.first_mut() {
        first.outcome = Outcome::Unknown { missing: missing.clone() };
    }
    NoticeUnknown { missing, findings: all }
}

/// The findings on the question as it stands, and the readings: none where the terms do not
/// settle it.
type Parts<T> = (Vec<Finding>, Vec<T>);

impl NoticeAnswer {
    fn into_parts(self, counts: WorkingDayKind) -> Parts<NoticeReading> {
        match self {
            Self::Unknown(own) => (own.findings, Vec::new()),
            Self::Readings(own) => {
                let read = |own| NoticeReading { counts: Some(counts), ..own };
                (own.findings, own.readings.into_iter().map(read).collect())
            }
            Self::End(own) => {
                let reading = NoticeReading {
                    anchor: anchor_of(&own.findings),
                    reach: None,
                    counts: Some(counts),
                    ends_on: own.ends_on,
                    steps: own.steps,
                    findings: own.findings,
                };
                (Vec::new(), vec![reading])
            }
        }
    }

    fn days(&self) -> Vec<Day> {
        match self {
            Self::Unknown(_) => Vec::new(),
            Self::Readings(own) => own.readings.iter().map(|own| own.ends_on).collect(),
            Self::End(own) => vec![own.ends_on],
        }
    }
}

/// The anchor that an answer says it used.
fn anchor_of(findings: &[Finding]) -> Anchor {
    let mut stated = findings.iter().filter_map(|own| own.facts.get("anchor"));
    let word = stated.next().map(ToString::to_string);
    word.and_then(|word| Anchor::parse(&word).ok()).unwrap_or(Anchor::DayExact)
}

impl ByKind for NoticeAnswer {
    fn unknown(unknown: NoticeUnknown) -> Self {
        Self::Unknown(unknown)
    }

    fn read_both_ways(self, without_eves: Self, open: NoticeUnknown) -> Self {
        if self.days() == without_eves.days() {
            return self;
        }
        let (first, mut readings) = self.into_parts(WorkingDayKind::Weekdays);
        let (second, more) = without_eves.into_parts(WorkingDayKind::WeekdaysNoEves);
        let settled = !readings.is_empty() && !more.is_empty();
        let NoticeUnknown { missing, findings } = together(open, [&first, &second]);
        if settled {
            readings.extend(more);
            Self::Readings(NoticeReadings { readings, missing, findings })
        } else {
            Self::Unknown(NoticeUnknown { missing, findings })
        }
    }
}

impl LatestNoticeAnswer {
    fn into_parts(self, counts: WorkingDayKind) -> Parts<LatestNoticeReading> {
        match self {
            Self::Unknown(own) => (own.findings, Vec::new()),
            Self::Readings(own) => {
                let read = |own| LatestNoticeReading { counts: Some(counts), ..own };
                (own.findings, own.readings.into_iter().map(read).collect())
            }
            Self::Day(latest) => {
                let anchor = latest.anchor.unwrap_or(Anchor::DayExact);
                let counts = Some(counts);
                let read =
                    LatestNoticeReading { anchor, reach: None, counts, latest, read_as: anchor };
                (Vec::new(), vec![read])
            }
        }
    }

    fn days(&self) -> Vec<(Option<Day>, Option<Day>)> {
        match self {
            Self::Unknown(_) => Vec::new(),
            Self::Readings(own) => {
                own.readings.iter().map(|own| (own.latest.give_by, own.latest.ends_on)).collect()
            }
            Self::Day(own) => vec![(own.give_by, own.ends_on)],
        }
    }
}

impl ByKind for LatestNoticeAnswer {
    fn unknown(unknown: NoticeUnknown) -> Self {
        Self::Unknown(unknown)
    }

    fn read_both_ways(self, without_eves: Self, open: NoticeUnknown) -> Self {
        if self.days() == without_eves.days() {
            return self;
        }
        let (first, mut readings) = self.into_parts(WorkingDayKind::Weekdays);
        let (second, more) = without_eves.into_parts(WorkingDayKind::WeekdaysNoEves);
        let settled = !readings.is_empty() && !more.is_empty();
        let NoticeUnknown { missing, findings } = together(open, [&first, &second]);
        if settled {
            readings.extend(more);
            Self::Readings(LatestNoticeReadings { readings, missing, findings })
        } else {
            Self::Unknown(NoticeUnknown { missing, findings })
        }
    }
}

fn count(length: Option<&mut NoticeLength>, kind: WorkingDayKind) {
    if let Some(own) = length {
        own.count(kind);
    }
}
