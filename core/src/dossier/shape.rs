//! The shape of a dossier: one case with all its parts. Every field may be absent, which means unknown.

use std::fmt;

use rust_decimal::Decimal;

use super::next_procurement::NextProcurement;
use crate::advice::Need;
use crate::assignment::{AssignmentTerms, InKind, YearMonth};
use crate::bid::Bid;
use crate::budget::{Commitment, Frame};
use crate::calendar::Day;
use crate::error::{Error, Expected, Problem};
use crate::money::Sek;
use crate::partnership::Partnership;
use crate::tender::Tender;
use crate::wire::{Extensions, FromWire, Node, Out, Report, ToWire, record, wire_enum, writes};

record! {
    /// Dossier (akt): one case with all its parts, each fact stated, inferred or absent.
    ///
    /// ```
    /// use anbud::dossier::{Dossier, Status};
    /// use anbud::tender::{Procedure, Tender};
    /// use anbud::wire::Wire;
    ///
    /// let tender = Tender::new().procedure(Procedure::Annex2);
    /// let dossier = Dossier::new().anbud("1").status(Status::Announced).tender(tender);
    /// let text = r#"{"anbud":"1","status":"announced","tender":{"procedure":"annex2"}}"#;
    /// assert_eq!(dossier.to_json()?, text);
    ///
    /// // The version of the contract is always stated.
    /// assert_eq!(Dossier::from_json("{}").unwrap_err().path(), "anbud");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct Dossier {
        /// Version of the contract, `1`.
        anbud: String,
        /// Identity of the case.
        id: String,
        /// Title.
        title: String,
        /// How far the matter has come.
        status: Status,
        /// Parties and their roles.
        parties: Vec<DossierParty>,
        /// What is done, for whom and where.
        activity: Activity,
        /// Periods of the case.
        periods: Vec<DossierPeriod>,
        /// Dated events.
        events: Vec<Event>,
        /// Who leads and who takes part in which task.
        responsibilities: Vec<Responsibility>,
        /// Costs and who bears them.
        costs: Vec<Cost>,
        /// Resources in kind; they are no money in the ledger.
        in_kind: Vec<InKind>,
        /// Staff.
        staff: Vec<Staff>,
        /// Measures, each with what it is a share of.
        measures: Vec<Measure>,
        /// Goals.
        goals: Vec<String>,
        /// Related matters.
        related: Vec<Related>,
        /// The procurement.
        tender: Tender,
        /// The bids.
        bids: Vec<Bid>,
        /// The terms of the agreement or internal assignment.
        assignment: AssignmentTerms,
        /// The procurement that follows the agreement, as it is planned.
        next_procurement: NextProcurement,
        /// The partnership.
        partnership: Partnership,
        /// The need, for the choice of form.
        need: Need,
        /// Frame and commitments.
        budget: DossierBudget,
        /// Follow-up.
        follow_up: FollowUp,
        /// Where the facts are stated.
        sources: Vec<SourceDocument>,
        /// What is inferred, and why.
        inferred: Vec<Inference>,
        /// Data of the user's own.
        extensions: Extensions,
    }
    check = Dossier::check,
    schema = [constant("anbud", "1")]
}

impl Dossier {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        match self.anbud.as_deref() {
            Some("1") => Some(()),
            Some(_) => node.fault_at("anbud", Problem::NotOneOf { allowed: vec!["1"] }, report),
            None => node.fault_at("anbud", Problem::Missing, report),
        }
    }
}

wire_enum! {
    /// State of a matter (ärendets läge). A press release is not a decision.
    pub enum Status {
        /// Announced (aviserad).
        Announced = "announced",
        /// Proposed (föreslagen).
        Proposed = "proposed",
        /// Decided (beslutad).
        Decided = "decided",
        /// Advertised (annonserad).
        Advertised = "advertised",
        /// Awarded (tilldelad).
        Awarded = "awarded",
        /// Signed (undertecknad).
        Signed = "signed",
        /// Running (pågående).
        Running = "running",
        /// Ended (avslutad).
        Ended = "ended",
    }
}

record! {
    /// Party (part) of a case, with its separate roles.
    pub struct DossierParty {
        /// Identity within the dossier.
        id: String,
        /// Name.
        name: String,
        /// Organisation number.
        number: String,
        /// The party it is part of.
        part_of: String,
        /// Roles, each by itself.
        roles: Vec<String>,
    }
}

record! {
    /// Activity (verksamhet).
    pub struct Activity {
        /// Mode, for instance mobile.
        mode: String,
        /// Hours.
        hours: Vec<String>,
        /// Place.
        place: String,
        /// Content.
        content: Vec<String>,
        /// Target groups.
        target_groups: Vec<TargetGroup>,
    }
}

record! {
    /// Target group (målgrupp).
    pub struct TargetGroup {
        /// Who.
        label: String,
        /// Whether it has priority.
        priority: bool,
        /// Whether it is outside the activity.
        excluded: bool,
    }
}

wire_enum! {
    /// Precision (precision) of a date.
    pub enum DatePrecision {
        /// A day.
        Day = "day",
        /// A month.
        Month = "month",
    }
}

/// Day or month (dag eller månad), as `precision` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOrMonth {
    /// A day.
    Day(Day),
    /// A month.
    Month(YearMonth),
}

impl DayOrMonth {
    /// Reads `YYYY-MM-DD` or `YYYY-MM`.
    ///
    /// # Errors
    /// As [`Day::parse`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        if text.len() == 7 {
            YearMonth::parse(text).map(Self::Month)
        } else {
            Day::parse(text).map(Self::Day)
        }
    }

    const fn precision(self) -> DatePrecision {
        match self {
            Self::Day(_) => DatePrecision::Day,
            Self::Month(_) => DatePrecision::Month,
        }
    }

    /// The first day that is meant.
    #[must_use]
    pub const fn first_day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => month.first_day(),
        }
    }
}

impl fmt::Display for DayOrMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Month(month) => month.fmt(f),
        }
    }
}

impl ToWire for DayOrMonth {
    fn write(&self, out: &mut dyn Out) {
        out.text(&self.to_string());
    }
}

writes!(DayOrMonth);

#[cfg(feature = "schema")]
impl crate::wire::schema::Described for DayOrMonth {
    const NAME: &'static str = "DayOrMonth";

    fn schema(all: &mut crate::wire::schema::Definitions) -> crate::wire::Json {
        crate::wire::schema::one_of(
            "Day or month (dag eller månad), as `precision` says.",
            [all.of::<Day>(), all.of::<YearMonth>()],
        )
    }
}

impl FromWire for DayOrMonth {
    fn from_wire(node: Node<'_>, report: &mut Report) -> Option<Self> {
        node.parsed(Expected::Date, Self::parse, report)
    }
}

/// A month may stand only where `precision` says `month`, and then nothing else may.
fn precise(
    dates: &[(&str, Option<DayOrMonth>)],
    precision: Option<DatePrecision>,
    node: Node<'_>,
    report: &mut Report,
) -> Option<()> {
    let stated = precision.unwrap_or(DatePrecision::Day);
    for (field, date) in dates {
        if date.is_some_and(|date| date.precision() != stated) {
            let month = stated == DatePrecision::Month;
            let problem = if month { Problem::MonthForm } else { Problem::DateForm };
            return node.fault_at(field, problem, report);
        }
    }
    Some(())
}

record! {
    /// Period (period) of a case, both ends inclusive.
    pub struct DossierPeriod {
        /// What it is.
        label: String,
        /// First day or month.
        from: DayOrMonth [python "first"],
        /// Last day or month.
        to: DayOrMonth [python "last"],
        /// Precision of both.
        precision: DatePrecision,
    }
    check = DossierPeriod::check,
    schema = [precise("from"), precise("to")]
}

impl DossierPeriod {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        precise(&[("from", self.from), ("to", self.to)], self.precision, node, report)?;
        match (self.from, self.to) {
            (Some(from), Some(to)) if to.first_day() < from.first_day() => {
                node.fault_at("to", Problem::EndsBeforeStart, report)
            }
            _ => Some(()),
        }
    }
}

record! {
    /// Event (händelse).
    pub struct Event [python "DossierEvent"] {
        /// What happened.
        what: String,
        /// When.
        on: DayOrMonth,
        /// Precision of the date.
        precision: DatePrecision,
    }
    check = Event::check,
    schema = [precise("on")]
}

impl Event {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        precise(&[("on", self.on)], self.precision, node, report)
    }
}

record! {
    /// Responsibility (ansvar) for a task.
    pub struct Responsibility {
        /// The task.
        task: String,
        /// Who leads.
        lead: String,
        /// Who takes part.
        takes_part: Vec<String>,
    }
}

record! {
    /// Cost (kostnad); an absent bearer or amount is unknown, never nobody or 0.
    pub struct Cost {
        /// What for.
        item: String,
        /// Who bears it.
        bearer: String,
        /// How much.
        amount: Sek,
    }
}

record! {
    /// Staff (personal) of a party.
    pub struct Staff {
        /// The party.
        party: String,
        /// The role.
        role: String,
        /// How many.
        count: u32,
        /// How many at least, where the source says "several".
        at_least: u32,
    }
}

wire_enum! {
    /// Precision (precision) of a measure.
    pub enum MeasurePrecision {
        /// Exact (exakt).
        Exact = "exact",
        /// Approximate (ungefär).
        Approximate = "approximate",
        /// At least (minst).
        AtLeast = "atLeast",
        /// Claimed (påstådd): neither measured here nor a target.
        Claim = "claim",
    }
}

record! {
    /// Measure (mått), always with what it is a measure of.
    pub struct Measure {
        /// What is measured.
        measure: String,
        /// The value; a share is of one.
        value: Decimal,
        /// How precise it is.
        precision: MeasurePrecision,
        /// Of whom or what.
        base: String,
    }
}

record! {
    /// Related matter (närliggande ärende).
    pub struct Related {
        /// Its name.
        name: String,
        /// How it is related.
        relation: String,
    }
}

record! {
    /// Budget of a case (budget).
    pub struct DossierBudget {
        /// The frame.
        frame: Frame,
        /// The commitments.
        commitments: Vec<Commitment>,
    }
}

record! {
    /// Follow-up (uppföljning).
    pub struct FollowUp {
        /// By whom.
        by: Vec<String>,
        /// How often.
        interval: String,
        /// Indicators.
        indicators: Vec<String>,
    }
}

record! {
    /// Source document (källa) and where in it the facts stand.
    pub struct SourceDocument {
        /// Identity within the dossier.
        id: String,
        /// Title.
        title: String,
        /// Address.
        url: String,
        /// Where each fact stands.
        points: Vec<SourcePoint>,
    }
}

record! {
    /// Pointer (pekare) from a fact to the place in a source that states it.
    pub struct SourcePoint {
        /// Path of the fact.
        path: String,
        /// Where it stands, in our own words.
        r#where: String,
    }
}

record! {
    /// Inference (slutsats): a fact that the source does not state, and why it is taken to hold.
    pub struct Inference {
        /// Path of the fact.
        path: String,
        /// Why.
        because: String,
    }
}
