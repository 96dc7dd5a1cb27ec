//! The life line of an agreement: every date of it in order, and what the terms leave unsaid.

mod answer;
mod event;
mod events;
mod findings;
mod planned;
mod rows;
mod unknown;

pub use answer::{LifeLine, LifeLineRow, Table, UnknownTerm};
pub use event::{LifeEvent, Milestone};
pub use planned::PlannedStart;

use super::answer::{LatestNotice, LatestNoticeAnswer};
use super::notice_by::NoticeBy;
use super::terms::AssignmentTerms;
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::missing_of;
use crate::language::Language;

/// How many years ahead an end is sought for which notice can still be given.
const YEARS_AHEAD: i32 = 5;

/// Outlook (utblick) from which a life line is told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlook {
    /// The day on which notice is taken to be given; without it notice is not asked.
    pub as_of: Option<Day>,
    /// The day by which the agreement shall have ended; absent: the last day of the first year for
    /// which notice can still be given in time, since frames run by calendar year; of the year
    /// after `as_of` where the terms do not settle that.
    pub end_by: Option<Day>,
    /// Who gives notice.
    pub by: NoticeBy,
    /// Margin for the letter, in days that 2 § lagen (1930:173) does not move.
    pub service_days: u32,
    /// The last day on which the next procurement must begin, as somebody stated it.
    pub procurement_starts_by: Option<Day>,
    /// The same as a plan of the procurement gives it; the stated day goes before it.
    pub planned: Option<PlannedStart>,
    /// The language of what is said.
    pub language: Language,
}

impl Outlook {
    /// From a day, notice by either party, no margin, in Swedish.
    #[must_use]
    pub const fn new(as_of: Option<Day>) -> Self {
        Self {
            as_of,
            end_by: None,
            by: NoticeBy::Either,
            service_days: 0,
            procurement_starts_by: None,
            planned: None,
            language: Language::Swedish,
        }
    }

    /// The day by which the agreement shall have ended: as stated, else the end of the first year
    /// for which notice can still be given in time under every reading, as a portfolio counts.
    fn wanted_end(&self, terms: &AssignmentTerms) -> Result<Option<Day>, Error> {
        let (None, Some(as_of)) = (self.end_by, self.as_of) else { return Ok(self.end_by) };
        let year_end = |after: i32| Day::new(as_of.year().saturating_add(after), 12, 31).ok();
        for after in 0..=YEARS_AHEAD {
            let Some(end_by) = year_end(after) else { break };
            let in_time = |own: &LatestNotice| own.give_by.is_some_and(|day| day >= as_of);
            let all = match terms.latest_notice(end_by, self.by, 0)? {
                LatestNoticeAnswer::Day(latest) if latest.needs_none() => break,
                LatestNoticeAnswer::Day(latest) => in_time(&latest),
                LatestNoticeAnswer::Readings(answer) => {
                    answer.readings.iter().all(|own| in_time(&own.latest))
                }
                LatestNoticeAnswer::Unknown(_) => break,
            };
            if all {
                return Ok(Some(end_by));
            }
        }
        // The last year of the calendar has none after it.
        Ok(year_end(1))
    }
}

impl AssignmentTerms {
    /// The life line (livslinje): every date of the agreement in order, the readings of its
    /// notice clause side by side, what a delay of the notice costs, and what is unknown.
    ///
    /// Dates that recur (follow-ups, adjustments) are told up to the end of the agreement with
    /// every option, or up to the wanted end where it runs until further notice. Notice is
    /// taken to be given on `as_of`; by either party, the earliest end that one of them can
    /// bring. Terms that end before they begin are told of as a contradiction, and nothing is
    /// counted from them.
    ///
    /// What this does not decide: when the next procurement must begin; that day is given, or comes
    /// from its plan.
    ///
    /// # Errors
    /// `date.out_of_range` where a date lies beyond 2199; `input.invalid` for options of no
    /// months.
    ///
    /// ```
    /// use anbud::assignment::{AssignmentTerms, CostBearer, NoticePeriod, Outlook};
    /// use anbud::calendar::NoticeLength;
    ///
    /// // Lotsen: twelve months' notice without a word on to which day, premises with nobody.
    /// let terms = AssignmentTerms::new()
    ///     .start("2021-10-01".parse::<anbud::calendar::Day>()?)
    ///     .until_further_notice(true)
    ///     .notice(vec![NoticePeriod::new().period(NoticeLength::Months(12))])
    ///     .cost_bearers(vec![CostBearer::new().item("lokaler")]);
    /// let line = terms.life_line(Outlook::new(Some("2024-05-29".parse()?)))?;
    /// let ends: Vec<String> = line.readings.iter().map(|row| row.ends_on.to_string()).collect();
    /// assert_eq!(ends, ["2025-05-29", "2025-05-31", "2025-06-30"]);
    /// let unknown: Vec<&str> = line.unknown.iter().map(|own| own.path).collect();
    /// assert!(unknown.contains(&"terms.notice.anchor") && unknown.contains(&"terms.costBearers.bearer"));
    ///
    /// // Under the quarter's reading, notice until 30 June 2024 gives the same end.
    /// assert_eq!(line.readings[2].same_end_until.unwrap().to_string(), "2024-06-30");
    /// assert_eq!(line.readings[2].then_ends_on.unwrap().to_string(), "2025-09-30");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn life_line(&self, outlook: Outlook) -> Result<LifeLine, Error> {
        let mut line = LifeLine {
            as_of: outlook.as_of,
            end_by: outlook.end_by.filter(|_| outlook.as_of.is_some()),
            notice: None,
            latest: None,
            options: None,
            events: Vec::new(),
            readings: Vec::new(),
            unknown: Vec::new(),
            table: Table::default(),
            ics: None,
            findings: Vec::new(),
            missing: Vec::new(),
            not_checked: Vec::new(),
        };
        if self.in_order().is_ok() {
            line.options = Some(self.option_ends_on(outlook.as_of)?);
            if let Some(given) = outlook.as_of {
                line.end_by = outlook.wanted_end(self)?;
                line.notice = Some(self.notice_end(given, outlook.by)?);
                if let Some(end_by) = line.end_by {
                    let latest = self.latest_notice(end_by, outlook.by, outlook.service_days)?;
                    line.latest = Some(latest);
                }
                line.readings = rows::of(self, given, outlook.by, &line)?;
            }
        }
        line.unknown = unknown::of(self, &line, outlook.language);
        line.events = events::of(self, &line, &outlook)?;
        line.findings = findings::of(self, &line, &outlook);
        line.missing = missing_of(&line.findings);
        line.not_checked = findings::not_checked(self, &outlook);
        line.table = Table::of(&line, outlook.language);
        Ok(line)
    }

    /// The days that the terms state, and those that follow from them alone.
    pub(crate) fn stated_dates(&self, language: Language) -> Result<Vec<LifeEvent>, Error> {
        events::stated_by(self, language)
    }
}
