//! The answers about notice.

use super::terms::{Anchor, Reach};
use crate::calendar::{Day, WorkingDayKind};
use crate::finding::Finding;
use crate::wire::{Out, ToWire, output, output_union, writes};

output! {
    /// Step (steg) of a computation: what was reached, and when.
    pub struct Step {
        /// Name of the step: `given`, `countedFrom`, `periodEnds`, `minimumTermEnds`, `anchored`,
        /// `fixedEnd`, `termEnds`.
        pub step: &'static str,
        /// The day.
        pub on: Day,
    }
}

impl Step {
    pub(super) const fn new(step: &'static str, on: Day) -> Self {
        Self { step, on }
    }
}

output_union! {
    /// Answer (svar) to when an agreement ends after notice.
    pub enum NoticeAnswer {
        /// The terms settle it.
        End(NoticeEnd),
        /// The terms do not say to which day the period runs: three readings.
        Readings(NoticeReadings),
        /// The terms do not settle it.
        Unknown(NoticeUnknown),
    }
}

output! {
    /// End after notice (avtalets slut efter uppsägning).
    pub struct NoticeEnd {
        /// Last day of the agreement, inclusive.
        pub ends_on: Day,
        /// The dates on the way.
        pub steps: Vec<Step>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what would make it certain: a last day that follows from another term.
        pub missing: Vec<String> [sparse],
    }
}

output! {
    /// Readings (läsningar) of a notice clause without anchor.
    pub struct NoticeReadings {
        /// One for each anchor, in the order day, month, quarter; within a term that an option has
        /// added, where that makes a difference, one to any day and one to the end of the term.
        pub readings: Vec<NoticeReading>,
        /// What would settle it.
        pub missing: Vec<String>,
        /// The findings on the question as it stands.
        pub findings: Vec<Finding>,
    }
}

output! {
    /// Reading (läsning): the end if the clause means this anchor and this reach.
    pub struct NoticeReading {
        /// The anchor, as stated or assumed.
        pub anchor: Anchor,
        /// How far notice is taken to reach within a term that an option has added; absent where
        /// that makes no difference or is stated.
        pub reach: Option<Reach>,
        /// Which days are taken to count as working days; absent where that makes no difference or
        /// is stated.
        pub counts: Option<WorkingDayKind>,
        /// Last day of the agreement, inclusive.
        pub ends_on: Day,
        /// The dates on the way.
        pub steps: Vec<Step>,
        /// The findings under this reading.
        pub findings: Vec<Finding>,
    }
}

output! {
    /// Unknown (okänt): what the terms would have to say.
    pub struct NoticeUnknown {
        /// Paths of what is missing.
        pub missing: Vec<String>,
        /// The findings.
        pub findings: Vec<Finding>,
    }
}

output_union! {
    /// Answer (svar) to when notice must be given.
    pub enum LatestNoticeAnswer {
        /// The terms settle it.
        Day(LatestNotice),
        /// Three readings.
        Readings(LatestNoticeReadings),
        /// The terms do not settle it.
        Unknown(NoticeUnknown),
    }
}

output! {
    /// Latest notice (senaste uppsägning) for an agreement to have ended by a day.
    pub struct LatestNotice {
        /// Last day on which notice may be given, inclusive; absent where no day is early enough.
        pub give_by: Option<Day>,
        /// When the agreement then ends; it may be before the day wanted.
        pub ends_on: Option<Day>,
        /// The weekday on which the letter should go, with the margin asked for.
        pub advise_by: Option<Day>,
        /// The findings.
        pub findings: Vec<Finding>,
        /// Paths of what would make it certain: a last day that follows from another term.
        pub missing: Vec<String> [sparse],
    }
    unwritten {
        /// To which day the notice runs; not written.
        pub(super) anchor: Option<Anchor>,
    }
}

output! {
    /// Readings (läsningar) of a notice clause without anchor.
    pub struct LatestNoticeReadings {
        /// One for each anchor, in the order day, month, quarter; where it makes a difference how far
        /// notice reaches within a term that an option has added, one for each reach.
        pub readings: Vec<LatestNoticeReading>,
        /// What would settle it.
        pub missing: Vec<String>,
        /// The findings on the question as it stands.
        pub findings: Vec<Finding>,
    }
}

/// Reading (läsning): the latest day if the clause means this anchor and this reach.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LatestNoticeReading {
    /// The anchor, as stated or assumed.
    pub anchor: Anchor,
    /// How far notice is taken to reach within a term that an option has added; absent where
    /// that makes no difference or is stated.
    pub reach: Option<Reach>,
    /// Which days are taken to count as working days; absent where that makes no difference or is
    /// stated.
    pub counts: Option<WorkingDayKind>,
    /// The latest day under it.
    pub latest: LatestNotice,
    /// The anchor that stands in where a clause states none; not written.
    pub(super) read_as: Anchor,
}

impl ToWire for LatestNoticeReading {
    fn write(&self, out: &mut dyn Out) {
        let LatestNotice { give_by, ends_on, advise_by, findings, .. } = &self.latest;
        out.object(
            "anchor reach counts give_by ends_on advise_by findings ",
            &[&self.anchor, &self.reach, &self.counts, give_by, ends_on, advise_by, findings],
        );
    }
}

writes!(LatestNoticeReading);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for LatestNoticeReading {
    const NAME: &'static str = "LatestNoticeReading";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        let about =
            "Reading (läsning): the latest day if the clause means this anchor and this reach.";
        crate::wire::schema::Shape::new(about)
            .part::<Anchor>("anchor", "The anchor, as stated or assumed.", &[], all)
            .part::<Option<Reach>>(
                "reach",
                "How far notice is taken to reach within a term that an option has added; absent where that makes no difference or is stated.",
                &[],
                all,
            )
            .part::<Option<WorkingDayKind>>(
                "counts",
                "Which days are taken to count as working days; absent where that makes no difference or is stated.",
                &[],
                all,
            )
            .parts_of::<LatestNotice>(&["give_by", "ends_on", "advise_by", "findings"], all)
            .done()
    }
}
