//! Budget plan: several frames with their history, what is bound, optional or expected, grants
//! with periods of their own, and what is booked.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::frame::{FrameLine, FrameStatus, field_of};
use crate::assignment::{AssignmentTerms, YearMonth};
use crate::calendar::Day;
use crate::error::Problem;
use crate::money::Sek;
use crate::wire::{ChangeShare, Extensions, Node, Report, Share, record, wire_enum};

record! {
    /// Budget plan (budgetplan) of one or several committees.
    ///
    /// ```
    /// use anbud::budget::{AllocationMethod, BudgetPlan, forecast};
    /// use anbud::wire::Wire;
    ///
    /// let plan = BudgetPlan::from_json(
    ///     r#"{"frames":[{"id":"R","lines":[{"from":"2026-01-01","perYear":"10000000","status":"decided"}]}],
    ///         "commitments":[{"id":"K1","frame":"R","annual":"4200000","from":"2026-01-01","to":"2026-12-31"},
    ///                        {"id":"K2","frame":"R","from":"2026-07-01","to":"2026-12-31"}]}"#,
    /// )?;
    /// let year = &forecast(&plan, AllocationMethod::MonthEqual, &[2026], None)?.years[0];
    /// assert_eq!(year.known.committed.to_wire(), "4200000.00");
    /// assert_eq!(year.committed, None); // the cost of K2 is unknown, so the sum is
    /// assert_eq!(year.unknown[0].commitment, "K2");
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub struct BudgetPlan {
        /// The frames; absent is unknown.
        frames: Vec<PlanFrame>,
        /// The commitments; absent is unknown, an empty list is none.
        commitments: Vec<PlanCommitment>,
        /// The grants that pay for a part of them.
        grants: Vec<Grant>,
        /// What is booked; absent is unknown, an empty list is nothing yet.
        actuals: Vec<Actual>,
        /// The day through which the books are closed (stängd period): what is booked of the
        /// months that end by then is all there is of them. Absent is unknown: a booking then
        /// closes the months that its days touch.
        booked_through: Day,
        /// Data of the user's own.
        extensions: Extensions,
    }
    check = BudgetPlan::check
}

record! {
    /// Frame of a plan (ram i en budgetplan), with who holds it and how it came about.
    pub struct PlanFrame {
        /// The frame's id.
        id: String,
        /// Who holds it, for instance the committee (nämnden).
        holder: String,
        /// The cost centres (kostnadsställen) in it; one that stands in this frame alone places a commitment.
        cost_centres: Vec<String>,
        /// The month whose prices the amounts are in (prisnivå).
        price_level: YearMonth,
        /// Whether the amounts hold VAT.
        vat: AmountVat,
        /// Its lines, older decisions too.
        lines: Vec<PlanLine>,
        /// What is carried over from earlier years (resultatöverföring).
        carry_overs: Vec<CarryOver>,
    }
}

record! {
    /// Line of a frame with its decision (ramrad med beslut).
    ///
    /// Of lines with the same status and the same days the one decided last counts; the earlier
    /// ones are history.
    pub struct PlanLine {
        /// First day.
        from: Day,
        /// Last day, inclusive; absent in a level that stands until further notice.
        to: Day,
        /// Level for each year, never below zero; a level is never added up over the years.
        per_year: Sek,
        /// Amount within one calendar year.
        amount: Sek,
        /// Its status.
        status: FrameStatus,
        /// The day of the decision or announcement.
        decided_on: Day,
        /// Where it stands, for instance the minutes and their paragraph.
        source: String,
    }
}

record! {
    /// Carry-over (resultatöverföring) into a year; it counts only once it is decided.
    pub struct CarryOver {
        /// The year that gets it.
        year: i64,
        /// The amount; a deficit to restore is negative.
        amount: Sek,
        /// Its status.
        status: FrameStatus,
        /// The day of the decision.
        decided_on: Day,
        /// Where it stands.
        source: String,
    }
}

wire_enum! {
    /// VAT in an amount (moms i beloppet).
    pub enum AmountVat {
        /// Without VAT (exklusive moms).
        Excluded = "excluded",
        /// With VAT (inklusive moms).
        Included = "included",
    }
}

wire_enum! {
    /// Kind of commitment (slag av åtagande).
    pub enum CommitmentKind {
        /// Agreement after a procurement (avtal).
        Agreement = "agreement",
        /// Direct award (direktupphandling).
        DirectAward = "directAward",
        /// Partnership (partnerskap).
        Partnership = "partnership",
        /// Internal assignment (internt uppdrag).
        Internal = "internal",
        /// Sum paid once (engångsbelopp), on its first day unless it says otherwise.
        OneOff = "oneOff",
    }
}

wire_enum! {
    /// Layer (skikt) of a cost: how far it binds.
    pub enum Layer {
        /// Bound (bundet).
        Committed = "committed",
        /// Owed if an option is called (option).
        Option = "option",
        /// Expected and not bound (prognos).
        Forecast = "forecast",
    }
}

record! {
    /// Commitment of a plan (åtagande i en budgetplan), with what may follow from it.
    ///
    /// Amount and days may stand here or in the terms; where they stand in both and differ, the
    /// cost is unknown until one of them is corrected (`budget.commitment_agrees`). Options, notice
    /// and an end until further notice are taken from the terms.
    pub struct PlanCommitment {
        /// The commitment's id.
        id: String,
        /// What it is.
        title: String,
        /// The id of the frame that it burdens.
        frame: String,
        /// The cost centre (kostnadsställe).
        cost_centre: String,
        /// Its kind.
        kind: CommitmentKind,
        /// Its layer; absent is bound.
        layer: Layer,
        /// Amount a year; exactly one of `annual` and `total`.
        annual: Sek,
        /// Amount for the whole time.
        total: Sek,
        /// First day.
        from: Day,
        /// Last day, inclusive; an absent end is unknown, never none.
        to: Day,
        /// Terms of the agreement.
        terms: AssignmentTerms,
        /// Expected changes of the price.
        index: Vec<IndexForecast>,
        /// The grants that pay a part of it; the frame bears the rest.
        funded_by: Vec<FundingShare>,
        /// Whether the amount holds VAT.
        vat: AmountVat,
        /// Where it stands, for instance the agreement and its clause.
        source: String,
    }
}

record! {
    /// Expected index (indexprognos): a change against the agreed price, from a day to the next one stated.
    pub struct IndexForecast {
        /// First day with it.
        from: Day,
        /// The change, `0.03` for three percent.
        share: ChangeShare,
    }
}

record! {
    /// Share of a grant (bidragets andel) in a commitment, on the days of the grant.
    pub struct FundingShare {
        /// The id of the grant.
        grant: String,
        /// The share of the cost that it pays.
        share: Share,
    }
}

record! {
    /// Grant (bidrag), for instance a state grant with a period of its own (statsbidrag).
    pub struct Grant {
        /// The grant's id.
        id: String,
        /// Its name.
        name: String,
        /// First day of the time that it pays for.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// What is granted.
        amount: Sek,
        /// Where it stands.
        source: String,
    }
}

record! {
    /// Booked outcome (bokfört utfall) within one calendar year: what the frame bore, net of grants.
    pub struct Actual {
        /// The commitment it belongs to; the months that its days touch are booked.
        commitment: String,
        /// The frame, where it belongs to no commitment.
        frame: String,
        /// First day.
        from: Day,
        /// Last day, inclusive.
        to: Day,
        /// The amount; a credit is negative.
        amount: Sek,
        /// Where it stands.
        source: String,
    }
}

impl PlanLine {
    pub(super) fn line(&self) -> FrameLine {
        FrameLine {
            from: self.from,
            to: self.to,
            per_year: self.per_year,
            amount: self.amount,
            status: self.status,
        }
    }
}

/// What is wrong, and where in the plan.
type Fault = (String, Problem);

impl BudgetPlan {
    fn check(&self, node: Node<'_>, report: &mut Report) -> Option<()> {
        match self.fault() {
            Some((path, problem)) => node.fault_at(&path, problem, report),
            None => Some(()),
        }
    }

    /// The first thing that contradicts itself.
    pub(super) fn fault(&self) -> Option<Fault> {
        self.all_frames()
            .iter()
            .enumerate()
            .find_map(|(index, frame)| frame.fault(index))
            .or_else(|| repeated("frames", self.all_frames().iter().map(|frame| &frame.id)))
            .or_else(|| {
                let mut own = self.all_commitments().iter().enumerate();
                own.find_map(|(index, commitment)| commitment.fault(index))
            })
            .or_else(|| repeated("commitments", self.all_commitments().iter().map(|own| &own.id)))
            .or_else(|| {
                let mut own = self.all_grants().iter().enumerate();
                own.find_map(|(index, grant)| {
                    let ends = ends_early(grant.from, grant.to)?;
                    Some((format!("grants[{index}].to"), ends))
                })
            })
            .or_else(|| repeated("grants", self.all_grants().iter().map(|grant| &grant.id)))
            .or_else(|| {
                let mut own = self.all_actuals().iter().enumerate();
                own.find_map(|(index, actual)| {
                    actual.fault(index).or_else(|| self.stray(index, actual))
                })
            })
    }

    /// What is booked on nothing that the plan holds would be lost.
    fn stray(&self, index: usize, actual: &Actual) -> Option<Fault> {
        let place = |field: &str| format!("actuals[{index}].{field}");
        let commitment =
            |id: &String| self.all_commitments().iter().any(|own| own.id.as_ref() == Some(id));
        let frame = |id: &String| self.all_frames().iter().any(|own| own.id.as_ref() == Some(id));
        match (&actual.commitment, &actual.frame) {
            (Some(id), _) if !commitment(id) => Some((place("commitment"), Problem::NoSuchId)),
            (_, Some(id)) if !frame(id) => Some((place("frame"), Problem::NoSuchId)),
            (None, None) => Some((place("frame"), Problem::Missing)),
            _ => None,
        }
    }

    pub(super) fn all_frames(&self) -> &[PlanFrame] {
        self.frames.as_deref().unwrap_or_default()
    }

    pub(super) fn all_commitments(&self) -> &[PlanCommitment] {
        self.commitments.as_deref().unwrap_or_default()
    }

    pub(super) fn all_grants(&self) -> &[Grant] {
        self.grants.as_deref().unwrap_or_default()
    }

    pub(super) fn all_actuals(&self) -> &[Actual] {
        self.actuals.as_deref().unwrap_or_default()
    }

    /// The id of the frame that a commitment burdens.
    pub(crate) fn frame_id(&self, commitment: &PlanCommitment) -> Option<&str> {
        match self.frame_of(commitment) {
            Placed::In(place) => self.all_frames().get(place)?.id.as_deref(),
            Placed::Outside | Placed::Unknown => None,
        }
    }

    /// The place of the frame that a commitment burdens, by its id or else by a cost centre that
    /// stands in one frame alone.
    pub(super) fn frame_of(&self, commitment: &PlanCommitment) -> Placed {
        if let Some(id) = &commitment.frame {
            let place = self.all_frames().iter().position(|frame| frame.id.as_ref() == Some(id));
            return place.map_or(Placed::Outside, Placed::In);
        }
        let Some(centre) = &commitment.cost_centre else {
            return Placed::Unknown;
        };
        let holds = |frame: &PlanFrame| {
            frame.cost_centres.as_ref().is_some_and(|centres| centres.contains(centre))
        };
        let mut places = self.all_frames().iter().enumerate().filter(|(_, frame)| holds(frame));
        match (places.next(), places.next()) {
            (Some((place, _)), None) => Placed::In(place),
            _ => Placed::Unknown,
        }
    }
}

/// Where a commitment stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Placed {
    /// In the frame at this place.
    In(usize),
    /// It names a frame that the plan does not hold.
    Outside,
    /// Nothing says which frame.
    Unknown,
}

fn ends_early(from: Option<Day>, to: Option<Day>) -> Option<Problem> {
    matches!((from, to), (Some(from), Some(to)) if to < from).then_some(Problem::EndsBeforeStart)
}

/// The first id that stands twice.
fn repeated<'a>(list: &str, ids: impl Iterator<Item = &'a Option<String>>) -> Option<Fault> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if id.as_deref().is_some_and(|id| !seen.insert(id)) {
            return Some((format!("{list}[{index}].id"), Problem::RepeatedId));
        }
    }
    None
}

impl PlanFrame {
    fn fault(&self, own: usize) -> Option<Fault> {
        let lines = self.lines.as_deref().unwrap_or_default();
        lines.iter().enumerate().find_map(|(index, line)| {
            let problem = line.line().problem()?;
            let field = field_of(&problem);
            let dot = if field.is_empty() { "" } else { "." };
            Some((format!("frames[{own}].lines[{index}]{dot}{field}"), problem))
        })
    }
}

impl PlanCommitment {
    fn fault(&self, own: usize) -> Option<Fault> {
        let place = |field: &str| format!("commitments[{own}]{field}");
        if self.annual.is_some() && self.total.is_some() {
            let fields = &["annual", "total"];
            return Some((place(""), Problem::ExactlyOneOf { fields }));
        }
        if let Some(problem) = ends_early(self.from, self.to) {
            return Some((place(".to"), problem));
        }
        let mut days = BTreeSet::new();
        for (index, change) in self.index.as_deref().unwrap_or_default().iter().enumerate() {
            let field = |name: &str| place(&format!(".index[{index}].{name}"));
            let Some(from) = change.from else {
                return Some((field("from"), Problem::Missing));
            };
            if change.share.is_none() {
                return Some((field("share"), Problem::Missing));
            }
            if !days.insert(from) {
                return Some((field("from"), Problem::RepeatedDay));
            }
        }
        let mut sum = Decimal::ZERO;
        for (index, share) in self.funded_by.as_deref().unwrap_or_default().iter().enumerate() {
            let field = |name: &str| place(&format!(".fundedBy[{index}].{name}"));
            let Some(own) = share.share else {
                return Some((field("share"), Problem::Missing));
            };
            sum = sum.checked_add(own.to_decimal()).unwrap_or(Decimal::MAX);
            if sum > Decimal::ONE {
                return Some((field("share"), Problem::PartOverWhole));
            }
        }
        None
    }
}

impl Actual {
    fn fault(&self, own: usize) -> Option<Fault> {
        let place = |field: &str| format!("actuals[{own}].{field}");
        let (Some(from), Some(to)) = (self.from, self.to) else {
            return Some((
                place(if self.from.is_none() { "from" } else { "to" }),
                Problem::Missing,
            ));
        };
        if self.amount.is_none() {
            return Some((place("amount"), Problem::Missing));
        }
        if to < from {
            return Some((place("to"), Problem::EndsBeforeStart));
        }
        (from.year() != to.year()).then(|| (place("to"), Problem::BookedYear))
    }
}
