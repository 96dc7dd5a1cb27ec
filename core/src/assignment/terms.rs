//! The shape of the terms. Every field may be absent, which means unknown.

use super::adjustment::Adjustment;
use super::compensation::Compensation;
use super::duties::{FollowUp, Penalties, Transitions};
use super::month::MonthDay;
use super::notice_by::NoticeBy;
use super::option_clause::OptionClause;
use crate::calendar::{Day, MonthSpan, NoticeLength, Span};
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
        /// Length of a fixed term (avtalstid) from the start, in place of the last day.
        term: Span,
        /// Whether it runs until further notice (tills vidare).
        until_further_notice: bool,
        /// Minimum term (bindningstid), from the start.
        minimum_term: MonthSpan,
        /// Notice periods (uppsägningstider), by party.
        notice: Vec<NoticePeriod>,
        /// Options to extend (optioner på förlängning).
        options: OptionClause,
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

    /// Last day of the first term, inclusive: as stated, or by its length from the start. Where
    /// both are stated and differ, which is a contradiction, the day that is stated counts.
    ///
    /// # Errors
    /// `date.out_of_range` at `terms.term` where it ends beyond 2199.
    pub(crate) fn fixed_end(&self) -> Result<Option<Day>, Error> {
        match self.end {
            Some(end) => Ok(Some(end)),
            None => self.end_by_length(),
        }
    }

    /// Last day of the first term by its length from the start.
    pub(crate) fn end_by_length(&self) -> Result<Option<Day>, Error> {
        let (Some(start), Some(term)) = (self.start, self.term) else { return Ok(None) };
        let last = term.after(start).and_then(Day::previous);
        last.map(Some).map_err(|error| error.at("terms.term"))
    }

    /// The path of what is missing to know the last day of the first term.
    pub(crate) const fn missing_end(&self) -> &'static str {
        if self.term.is_some() { "terms.start" } else { "terms.end" }
    }

    /// Whether it runs until further notice and has no last day.
    pub(crate) fn is_open_ended(&self) -> bool {
        self.until_further_notice == Some(true) && self.end.is_none() && self.term.is_none()
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

wire_enum! {
    /// Reach (verkan) of a notice within a term that an option has added.
    pub enum Reach {
        /// It ends the agreement on any day (vilken dag som helst).
        AnyDay = "anyDay",
        /// It ends the agreement with the term only (avtalsperiodens slut).
        TermEnd = "termEnd",
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
        /// To which day it works within a term that an option has added; absent gives both
        /// readings.
        reach: Reach,
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
