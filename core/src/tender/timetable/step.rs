//! The steps of a procurement, and what a timetable says of each.

use crate::calendar::{CountingRule, Day, Deadline, Span};
use crate::confidence::Confidence;
use crate::finding::RuleId;
use crate::language::Text;
use crate::law::{Citation, LawValue};
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Step (steg) of a procurement, in the order in which they come.
    #[non_exhaustive]
    pub enum StepName {
        /// The notice is sent for publication (annonsen skickas).
        NoticeSent = "noticeSent",
        /// The notice is published (annonsen publiceras).
        Published = "published",
        /// Last day for requests to participate (sista dag för anbudsansökan).
        RequestsDue = "requestsDue",
        /// The candidates are invited (inbjudan att lämna anbud).
        Invited = "invited",
        /// Last day for questions (sista dag för frågor).
        LastQuestion = "lastQuestion",
        /// Last day for answers (sista dag för svar).
        LastAnswer = "lastAnswer",
        /// Last day for bids (sista anbudsdag).
        BidDeadline = "bidDeadline",
        /// Last day the bids bind (anbudens giltighetstid).
        BidValidUntil = "bidValidUntil",
        /// The award notification is sent (underrättelse om tilldelningsbeslut).
        AwardNotified = "awardNotified",
        /// Last day of the standstill (avtalsspärrens slut).
        StandstillLastDay = "standstillLastDay",
        /// First day on which the contract may be signed (avtal tidigast).
        EarliestSigning = "earliestSigning",
        /// The contract is signed (avtalet ingås).
        Signed = "signed",
        /// Last day to send the award notice (efterannons senast).
        AwardNoticeDue = "awardNoticeDue",
        /// Last day for an application for review (överprövning av avtalets giltighet).
        ReviewUntil = "reviewUntil",
    }
}

impl StepName {
    /// What falls on the day, as a calendar says it.
    #[must_use]
    pub fn text(self) -> Text {
        let (sv, en) = match self {
            Self::NoticeSent => {
                ("Annonsen skickas för publicering", "The notice is sent for publication")
            }
            Self::Published => ("Annonsen publiceras", "The notice is published"),
            Self::RequestsDue => {
                ("Sista dag för anbudsansökan", "Last day for requests to participate")
            }
            Self::Invited => {
                ("Inbjudan att lämna anbud skickas", "The invitation to submit bids is sent")
            }
            Self::LastQuestion => ("Sista dag för frågor", "Last day for questions"),
            Self::LastAnswer => ("Sista dag för svar på frågor", "Last day for answers"),
            Self::BidDeadline => ("Sista anbudsdag", "Last day for bids"),
            Self::BidValidUntil => {
                ("Anbuden är bindande till och med i dag", "The bids bind until today, inclusive")
            }
            Self::AwardNotified => {
                ("Underrättelse om tilldelningsbeslut skickas", "The award notification is sent")
            }
            Self::StandstillLastDay => ("Avtalsspärrens sista dag", "Last day of the standstill"),
            Self::EarliestSigning => {
                ("Avtal får ingås tidigast i dag", "The contract may be signed from today")
            }
            Self::Signed => ("Avtalet ingås", "The contract is signed"),
            Self::AwardNoticeDue => {
                ("Efterannonsen skickas senast i dag", "The award notice is sent by today")
            }
            Self::ReviewUntil => (
                "Sista dag att ansöka om överprövning av avtalets giltighet",
                "Last day to apply for review of the validity of the contract",
            ),
        };
        Text::new(sv, en)
    }
}

impl StepName {
    /// Whether the chapter that governs decides the day or the duty, so that the step is no surer
    /// than the regime. Standstill and review are the same in every chapter.
    pub(super) const fn is_by_chapter(self) -> bool {
        matches!(
            self,
            Self::NoticeSent
                | Self::Published
                | Self::RequestsDue
                | Self::Invited
                | Self::LastQuestion
                | Self::LastAnswer
                | Self::BidDeadline
                | Self::BidValidUntil
                | Self::AwardNoticeDue
        )
    }
}

output! {
    /// Row (rad) of a step as a function of a day that is not known: if that day, then this one.
    pub struct IfRow {
        /// The field that is not known.
        pub path: String,
        /// A day it may have.
        pub value: Day,
        /// The day of the step then.
        pub on: Day,
    }
}

output! {
    /// Reading (läsning) of a step that the law or the facts leave open.
    pub struct StepReading {
        /// Code of the reading.
        pub when: &'static str,
        /// The day of the step under it.
        pub on: Day,
    }
}

output! {
    /// Step of a timetable (steg i tidplanen): its day, or what it depends on.
    pub struct TimetableStep {
        /// Which step.
        pub step: StepName,
        /// The day, inclusive; absent where it is not known.
        pub on: Option<Day>,
        /// The rule that gives it or that it must keep.
        pub rule: Option<RuleId>,
        /// The earliest lawful day, where the act has a minimum time.
        pub earliest_on: Option<Day>,
        /// The day from which it is counted; that day itself is not counted.
        pub from: Option<Day> [python "counted_from"],
        /// The length of the period.
        pub period: Option<Span>,
        /// Under which rule time is counted.
        pub counting: Option<CountingRule>,
        /// The day before it was moved off a closed day.
        pub nominal_on: Option<Day>,
        /// The days under each reading, where one is not settled.
        pub readings: Vec<StepReading> [sparse],
        /// What would move it: paths of the fields.
        pub moved_by: Vec<&'static str> [sparse],
        /// What is missing.
        pub missing: Vec<String> [sparse],
        /// The step for some days that the missing one may have.
        pub rows: Vec<IfRow> [sparse, wire "if"],
        /// The sections it rests on.
        pub basis: Vec<Citation> [sparse],
        /// The weakest value it rests on.
        pub confidence: Option<Confidence>,
        /// Why there is no such step, by code.
        pub because: Option<&'static str>,
    }
}

impl TimetableStep {
    pub(super) fn of(step: StepName, rule: Option<RuleId>) -> Self {
        Self {
            step,
            on: None,
            rule,
            earliest_on: None,
            from: None,
            period: None,
            counting: None,
            nominal_on: None,
            readings: Vec::new(),
            moved_by: Vec::new(),
            missing: Vec::new(),
            rows: Vec::new(),
            basis: Vec::new(),
            confidence: Some(Confidence::High),
            because: None,
        }
    }

    /// A stated day, or the path that is missing.
    pub(super) fn stated(mut self, day: Option<Day>, path: &str) -> Self {
        self.on = day;
        if day.is_none() {
            self.missing.push(path.to_owned());
        }
        self
    }

    pub(super) fn with_basis(mut self, citation: Citation) -> Self {
        if !self.basis.contains(&citation) {
            self.basis.push(citation);
        }
        self
    }

    pub(super) fn with_confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = Some(self.confidence.map_or(confidence, |own| own.and(confidence)));
        self
    }

    /// Rests on a law value.
    pub(super) fn with_law_value(self, value: &LawValue) -> Self {
        let step = self.with_confidence(value.confidence);
        match value.source.citation() {
            Some(citation) => step.with_basis(citation),
            None => step,
        }
    }

    /// How the step is counted, whether or not the day from which is known.
    pub(super) fn counted(mut self, period: Span, counting: CountingRule) -> Self {
        self.period = Some(period);
        self.counting = Some(counting);
        let basis = match counting {
            CountingRule::Regulation => Citation::of("1182/71", None, "3"),
            CountingRule::Statute => Citation::of("1930:173", None, "2"),
            CountingRule::Contract => return self,
        };
        self.with_basis(basis)
    }

    /// The day from which a deadline was counted, and the day before any move.
    pub(super) fn ended(mut self, deadline: &Deadline) -> Self {
        self.from = Some(deadline.from);
        self.nominal_on = Some(deadline.nominal_on);
        self.with_confidence(deadline.confidence)
    }
}

pub(super) fn some_days(base: Option<Day>, offsets: &[i64]) -> Vec<Day> {
    let Some(base) = base else { return Vec::new() };
    offsets.iter().filter_map(|days| base.plus_days(*days).ok()).collect()
}
