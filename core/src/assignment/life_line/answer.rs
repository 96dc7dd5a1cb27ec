//! What a life line holds.

use super::event::LifeEvent;
use crate::assignment::answer::{LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::options::OptionsAnswer;
use crate::assignment::terms::{Anchor, Reach};
use crate::calendar::{Day, WorkingDayKind};
use crate::finding::{Finding, Outcome, RuleId};
use crate::language::{Language, one_line};
use crate::money::Sek;
use crate::wire::output;

output! {
    /// Life line (livslinje) of an agreement.
    pub struct LifeLine {
        /// The day on which notice is taken to be given.
        pub as_of: Option<Day>,
        /// The day by which the agreement shall have ended.
        pub end_by: Option<Day>,
        /// Every date in order.
        pub events: Vec<LifeEvent>,
        /// The readings of the notice clause side by side; one where the anchor is stated.
        pub readings: Vec<LifeLineRow>,
        /// What the terms leave unsaid.
        pub unknown: Vec<UnknownTerm>,
        /// The same as a table, for people.
        pub table: Table,
        /// The same as a calendar file with alarms; made by the call, where it says when.
        pub ics: Option<String>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what is missing.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
    }
    unwritten {
        /// The answer to when it ends after notice; not written, its parts are among the rest.
        pub notice: Option<NoticeAnswer>,
        /// The answer to when notice must be given; not written.
        pub latest: Option<LatestNoticeAnswer>,
        /// The answer on the options; absent where the terms end before they begin; not written.
        pub options: Option<OptionsAnswer>,
    }
}

output! {
    /// Reading (läsning) of the notice clause: when notice ends the agreement, what a delay costs,
    /// and by when notice must be given.
    pub struct LifeLineRow {
        /// To which day the period runs, as stated or as read.
        pub anchor: Anchor,
        /// How far notice is taken to reach within a term that an option has added; absent where
        /// that makes no difference or is stated.
        pub reach: Option<Reach>,
        /// Which days are taken to count as working days; absent where that makes no difference or
        /// is stated.
        pub counts: Option<WorkingDayKind>,
        /// Last day of the agreement if notice is given on the day asked about.
        pub ends_on: Day,
        /// Until when notice gives that same end; absent where a later notice changes nothing.
        pub same_end_until: Option<Day>,
        /// The end that a notice on the day after brings.
        pub then_ends_on: Option<Day>,
        /// How many days later that is.
        pub extra_days: Option<i64>,
        /// What those days cost by the fixed compensation; absent where none is stated.
        pub extra_cost: Option<Sek>,
        /// Last day to give notice for the agreement to have ended by the day wanted.
        pub give_by: Option<Day>,
        /// When it then ends.
        pub give_by_ends_on: Option<Day>,
        /// The weekday on which the letter should go.
        pub advise_by: Option<Day>,
    }
}

output! {
    /// Unknown term (okänt villkor): what the terms leave unsaid.
    pub struct UnknownTerm {
        /// Its path.
        pub path: &'static str,
        /// What it is, in the language asked for.
        pub what: String,
        /// Which one of several, for instance the cost that nobody is said to bear.
        pub item: Option<String>,
    }
}

output! {
    /// Table (tabell) for people, in the language asked for.
    #[derive(Default)]
    pub struct Table {
        /// The headings.
        pub headings: Vec<String>,
        /// The rows, each as long as the headings.
        pub rows: Vec<Vec<String>>,
    }
}

impl Table {
    /// The dates in order, then the terms that contradict one another, then what is unknown.
    pub(super) fn of(line: &LifeLine, language: Language) -> Self {
        let (headings, unknown, contradiction) = match language {
            Language::Swedish => (["Dag", "Hållpunkt"], "okänt", "motsägelse"),
            Language::English => (["Day", "Milestone"], "unknown", "contradiction"),
        };
        let mut rows = Vec::new();
        for event in &line.events {
            rows.push(vec![event.on.to_string(), one_line(&event.what)]);
        }
        for own in &line.findings {
            if own.rule == RuleId::TERMS_AGREE && own.outcome == Outcome::Breached {
                let what = own.reason(language).unwrap_or_default();
                rows.push(vec![contradiction.to_owned(), what]);
            }
        }
        for own in &line.unknown {
            let what = match &own.item {
                Some(item) => format!("{} ({item})", own.what),
                None => own.what.clone(),
            };
            rows.push(vec![unknown.to_owned(), one_line(&what)]);
        }
        Self { headings: headings.map(str::to_owned).to_vec(), rows }
    }
}
