//! The shape of the terms. Every field may be absent, which means unknown.

use std::fmt;

use rust_decimal::Decimal;

use crate::calendar::{Day, MonthSpan, NoticeLength};
use crate::error::{Error, Expected, Problem};
use crate::money::Sek;
use crate::wire::{
    Extensions, FromWire, Node, Out, Report, ToWire, record, text_schema, wire_enum, writes,
};

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
        /// Data of the user's own.
        extensions: Extensions,
    }
    check = AssignmentTerms::check
}

impl AssignmentTerms {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        match (self.start, self.end) {
            (Some(start), Some(end)) if end < start => {
                node.fault_at("end", Problem::EndsBeforeStart, report)
            }
            _ => Some(()),
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
        /// Who calls it.
        called_by: NoticeBy,
        /// Whether it extends by itself unless somebody objects.
        automatic: bool,
    }
}

record! {
    /// Compensation (ersättning) and what it covers.
    pub struct Compensation {
        /// Amount a year.
        annual: Sek,
        /// Amount a month.
        monthly: Sek,
        /// Amount for the whole term.
        total: Sek,
        /// What is in it.
        includes: Vec<String>,
        /// What is not in it.
        excludes: Vec<String>,
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

wire_enum! {
    /// Rounding (avrundning) of an adjusted price.
    pub enum Rounding {
        /// To the öre.
        Ore = "ore",
        /// To the krona.
        Krona = "krona",
    }
}

record! {
    /// Price adjustment (prisjustering) by index.
    pub struct Adjustment {
        /// The indices and their shares.
        indices: Vec<IndexShare>,
        /// Base month.
        base: YearMonth,
        /// Comparison month.
        compare: YearMonth,
        /// Smallest change that is applied, as a share.
        threshold: Decimal,
        /// Largest change upwards, as a share.
        cap: Decimal,
        /// Largest change downwards, as a share.
        floor: Decimal,
        /// Whether an unused change is kept for the next time.
        carry_over: bool,
        /// Share of the price that is adjusted.
        adjustable_share: Decimal,
        /// How the new price is rounded.
        round: Rounding,
    }
}

record! {
    /// Index and its share (index och andel).
    pub struct IndexShare {
        /// The index, for instance `OPI`.
        id: String,
        /// Its share of one.
        share: Decimal,
    }
}

/// Day of the year (dag på året) without a year, `MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// Reads `MM-DD`; 29 February is the last of February in other years.
    ///
    /// # Errors
    /// `input.invalid` where no year has that day.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // A leap year has every day that any year has.
        let day = Day::parse(&format!("2000-{text}"))?;
        Ok(Self { month: day.month(), day: day.day() })
    }

    /// The day in a year, or the month's last day where the year lacks it.
    ///
    /// # Errors
    /// `date.out_of_range` outside 1900–2199.
    pub fn in_year(self, year: i32) -> Result<Day, Error> {
        Day::new(year, self.month, self.day)
            .or_else(|_| Day::new(year, self.month, 1).map(Day::month_end))
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// Month (månad) of a year, `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth(Day);

impl YearMonth {
    /// Reads `YYYY-MM`.
    ///
    /// # Errors
    /// `input.invalid` for another form, `date.out_of_range` outside 1900–2199.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Day::parse(&format!("{text}-01")).map(Self)
    }

    /// The first day of the month.
    #[must_use]
    pub const fn first_day(self) -> Day {
        self.0
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

macro_rules! as_text {
    ($($type:ident),+) => {
        $(
            impl ToWire for $type {
                fn write(&self, out: &mut Out) {
                    out.text(&self.to_string());
                }
            }

            writes!($type);

            impl FromWire for $type {
                fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
                    node.parsed(Expected::Date, Self::parse, report)
                }
            }
        )+
    };
}

as_text!(MonthDay, YearMonth);

text_schema! {
    MonthDay: "Day of the year (dag på året) without a year, `MM-DD`.",
    pattern = r"^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$",
    examples = ["12-31"]
}

text_schema! {
    YearMonth: "Month (månad) of a year, `YYYY-MM`, in the years 1900 to 2199.",
    pattern = r"^(19|20|21)\d{2}-(0[1-9]|1[0-2])$",
    examples = ["2017-12"]
}
