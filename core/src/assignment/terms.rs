//! The shape of the terms. Every field may be absent, which means unknown.

use super::adjustment::Adjustment;
use super::compensation::Compensation;
use super::duties::{CallDays, FollowUp, Penalties, Transitions};
use super::month::MonthDay;
use crate::calendar::{Day, MonthSpan, NoticeLength};
use crate::error::{Error, Problem};
use crate::wire::{Extensions, record, wire_enum};

record! {
    /// Assignment terms (uppdragsvillkor): the terms of an agreement or an internal assignment.
    ///
    /// ```
    /// use anbud::assignment::{Anchor, AssignmentTerms, NoticePeriod};
    /// use anbud::calendar::{Day, NoticeLength};
    /// use anbud::wire::Wire;
    ///
    /// let notice = NoticePeriod::new().period(NoticeLength::Months(12)).anchor(Anchor::MonthEnd);
    /// let terms = AssignmentTerms::new()
    ///     .start(Day::parse("2021-10-01")?)
    ///     .until_further_notice(true)
    ///     .notice(vec![notice]);
    /// assert_eq!(
    ///     terms.to_json()?,
    ///     r#"{"start":"2021-10-01","untilFurtherNotice":true,"notice":[{"period":{"months":12},"anchor":"monthEnd"}]}"#,
    /// );
    /// assert!(terms.end.is_none()); // unknown, not never
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct AssignmentTerms {
        /// First day (startdag).
        start: Day,
        /// Last day of a fixed term, inclusive (slutdag).
        end: Day,
        /// Whether it runs until further notice (tills vidare).
        until_further_notice: bool,
        /// Minimum term (bindningstid), from the start.
        minimum_term: MonthSpan,
        /// Notice periods (uppsägningstider), by party.
        notice: Vec<NoticePeriod>,
        /// Options to extend (optioner på förlängning).
        options: Options,
        /// Compensation (ersättning).
        compensation: Compensation,
        /// Who bears which cost (kostnadsbärare).
        cost_bearers: Vec<CostBearer>,
        /// Price adjustment (prisjustering).
        adjustment: Adjustment,
        /// Resources in kind (naturaresurser).
        in_kind: Vec<InKind>,
        /// Penalties (viten).
        penalties: Penalties,
        /// Follow-up and insight (uppföljning och insyn).
        follow_up: FollowUp,
        /// Transition at the end (avveckling och överlämning).
        transition: Transitions,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

impl AssignmentTerms {
    /// Refuses to count from terms that end before they begin; what else contradicts itself
    /// is for [`AssignmentTerms::contradictions`].
    pub(crate) fn in_order(&self) -> Result<(), Error> {
        match (self.start, self.end) {
            (Some(start), Some(end)) if end < start => {
                Err(Error::new(Problem::EndsBeforeStart).at("terms.end"))
            }
            _ => Ok(()),
        }
    }
}

wire_enum! {
    /// Party that gives notice (uppsägande part).
    pub enum NoticeBy {
        /// The contracting authority (beställaren).
        Authority = "authority",
        /// The provider (utföraren).
        Provider = "provider",
        /// Either of them (endera).
        Either = "either",
    }
}

wire_enum! {
    /// Anchor (anknytning): to which day a notice period runs.
    #[non_exhaustive]
    pub enum Anchor {
        /// The same day some months later (samma dag).
        DayExact = "dayExact",
        /// The end of a month (månadsskifte).
        MonthEnd = "monthEnd",
        /// The end of a quarter (kvartalsskifte).
        QuarterEnd = "quarterEnd",
        /// The end of a half-year (halvårsskifte).
        HalfYearEnd = "halfYearEnd",
        /// The end of a year (årsskifte).
        YearEnd = "yearEnd",
        /// A fixed day of the year (fast dag).
        FixedDay = "fixedDay",
    }
}

wire_enum! {
    /// Trigger (utlösande händelse) of a notice period.
    pub enum NoticeTrigger {
        /// Sent (avsänd).
        Sent = "sent",
        /// Received (mottagen).
        Received = "received",
        /// Deemed received some days after it was sent (anses mottagen).
        DeemedReceived = "deemedReceived",
    }
}

record! {
    /// Notice period (uppsägningstid) of a party.
    pub struct NoticePeriod {
        /// Who may give notice; absent is either.
        by: NoticeBy,
        /// Its length.
        period: NoticeLength,
        /// To which day it runs; absent gives three readings.
        anchor: Anchor,
        /// The day of the anchor `fixedDay`, `MM-DD`.
        fixed_day: MonthDay,
        /// What sets it off; absent: the day given is the deciding day.
        trigger: NoticeTrigger,
        /// After how many days a notice is deemed received.
        deemed_after_days: u32,
        /// Earliest day from which it counts.
        earliest: Day,
        /// Form (form), for instance written.
        form: String,
        /// What cause it needs (skäl), for instance none.
        cause: String,
    }
}

record! {
    /// Options to extend (optioner): at most so many, each of so many months.
    pub struct Options {
        /// How many times at most.
        max: u32,
        /// Months of each.
        months: u32,
        /// How long before the current end it must be called (avropas).
        call_before: MonthSpan,
        /// The last days to call, option by option, where the terms name days.
        call_days: CallDays,
        /// Who calls it.
        called_by: NoticeBy,
        /// Whether it extends by itself unless somebody objects.
        automatic: bool,
    }
}

record! {
    /// Cost bearer (kostnadsbärare) of an item; an absent bearer is unknown, never nobody.
    pub struct CostBearer {
        /// The item, for instance premises.
        item: String,
        /// The party's id.
        bearer: String,
    }
}

record! {
    /// Resource in kind (naturaresurs); it is no money in the ledger.
    pub struct InKind {
        /// What it is.
        what: String,
        /// How many.
        quantity: u32,
        /// Who provides it.
        provided_by: String,
        /// What it is for.
        used_for: String,
    }
}
