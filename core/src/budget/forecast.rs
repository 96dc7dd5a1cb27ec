//! Forecast of a plan: each frame and year with its layers, what is booked and what is left.

use std::collections::{BTreeMap, BTreeSet};

use super::act;
use super::booked::Booked;
use super::cost::{Cost, LaidOut};
use super::cut::Changes;
use super::frame::{FrameLine, FrameStatus, YearFrame};
use super::headroom::StatusFrame;
use super::judge;
use super::layers::{Asked, lay_out};
use super::method::AllocationMethod;
use super::plan::{BudgetPlan, Layer, PlanFrame, PlanLine};
use super::plan_year::{Forecast, FundedPart, PlanCost, PlanYear, UnknownCost, YearTotal};
use super::tally::{Sums, Tally};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::missing_of;
use crate::money::Sek;

/// What the whole plan leaves (budgetprognos), for each frame and each of the years.
///
/// The layers are never mixed: what is bound, what options would cost, what is expected beside.
/// Nothing is weighted by a probability. An agreement until further notice binds to the day on
/// which notice given on `as_of` would end it, and is expected to go on after it. A line decided
/// after `as_of` is not known yet.
///
/// Expected is what is booked and what remains. A booking replaces the plan of the months that its
/// days touch, so that an invoice dated the 28th leaves nothing of the month. A month without a
/// booking costs what is planned: a gap is never money saved, and the finding
/// `budget.booking_gap` names it. Where the plan says through which day the books are closed
/// (`bookedThrough`), the months that end by then should be booked, and a later one costs at
/// least what is planned; where it does not, those before the last booked month should be.
///
/// A commitment that names no frame may stand in any: no frame's sums are then known. Amounts and
/// days that a commitment and its terms state differently are not known either.
///
/// # Errors
/// `input.invalid` at `plan…` where the plan contradicts itself, and at
/// `plan.commitments[i].annual` where the method needs an amount a year; `date.out_of_range` at
/// `years[i]`; `money.overflow` where a sum is too large.
///
/// ```
/// use anbud::budget::{AllocationMethod, BudgetPlan, forecast};
/// use anbud::wire::Wire;
///
/// let plan = BudgetPlan::from_json(
///     r#"{"frames":[{"id":"R","lines":[{"from":"2026-01-01","perYear":"1200000","status":"decided"}]}],
///         "commitments":[{"id":"K1","frame":"R","annual":"1460000","from":"2026-01-01","to":"2026-12-31"}]}"#,
/// )?;
/// let answer = forecast(&plan, AllocationMethod::DayActualYear, &[2026, 2027], None)?;
/// assert_eq!(answer.years[0].left.unwrap().to_wire(), "-260000.00");
/// // 4 000 kr a day: day 300 uses the last of it, and the day after goes beyond.
/// assert_eq!(answer.years[0].used_up_on.unwrap().to_string(), "2026-10-28");
/// assert_eq!(answer.years[1].left.unwrap().to_wire(), "1200000.00");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn forecast(
    plan: &BudgetPlan,
    method: AllocationMethod,
    years: &[i64],
    as_of: Option<Day>,
) -> Result<Forecast, Error> {
    Ok(forecast_with(plan, method, years, as_of, &Changes::default())?.forecast)
}

/// A forecast, and what its differences from another are made of.
pub(super) struct Projected {
    pub(super) forecast: Forecast,
    /// Beside each row of the forecast.
    pub(super) rows: Vec<Row>,
}

/// What a row of a forecast does not show.
pub(super) struct Row {
    /// The place of the frame.
    pub(super) frame: usize,
    /// What remains of commitments and forecast after what is booked.
    pub(super) remaining: Sek,
    /// The unknown costs, by commitment and layer.
    pub(super) unknown: Vec<(usize, Layer)>,
}

/// The forecast with what a scenario changes beside the plan.
pub(super) fn forecast_with(
    plan: &BudgetPlan,
    method: AllocationMethod,
    years: &[i64],
    as_of: Option<Day>,
    changes: &Changes,
) -> Result<Projected, Error> {
    if let Some((path, problem)) = plan.fault() {
        return Err(Error::new(problem).at(format!("plan.{path}")));
    }
    let mut first_days = Vec::new();
    for (index, year) in years.iter().enumerate() {
        let first = i32::try_from(*year)
            .map_err(|_| Error::new(Problem::DateOutOfRange))
            .and_then(|year| Day::new(year, 1, 1));
        first_days.push(first.map_err(|error| error.at(format!("years[{index}]")))?);
    }
    let last = match first_days.iter().max() {
        Some(first) => first.end_of_month_in_year(12)?,
        None => return Err(Error::new(Problem::Missing).at("years")),
    };
    let asked = Asked { method, as_of, last };
    let laid = lay_out(plan, asked, &changes.notices)?;
    let booked = Booked::of(plan)?;
    let asked_years: BTreeSet<i32> = first_days.iter().map(|first| first.year()).collect();
    let tally = Tally::of(plan, &laid, &booked, &asked_years)?;
    let mut rows = Vec::new();
    let mut judged = Vec::new();
    let mut beside = Vec::new();
    for (place, frame) in plan.all_frames().iter().enumerate() {
        for first in &first_days {
            let own = Own { plan, laid: &laid, tally: &tally, asked, frame, place };
            let (row, year_frame) = own.row(*first, changes)?;
            let remaining = tally.sums(place, first.year()).remaining;
            let unknown = own.unknown_places(first.year()).map(|(at, own)| (at, own.layer));
            beside.push(Row { frame: place, remaining, unknown: unknown.collect() });
            judged.push(judge::Year { first: *first, frame: year_frame, own: frame });
            rows.push(row);
        }
    }
    let grants = tally.grants(plan)?;
    let outside = tally.outside(plan, &first_days);
    let whole = judge::Whole {
        plan,
        laid: &laid,
        rows: &rows,
        judged: &judged,
        grants: &grants,
        outside: &outside,
        as_of,
        gaps: booked.findings(&laid, &tally.remaining, &asked_years)?,
    };
    let findings = whole.findings()?;
    let missing = missing_of(&findings);
    let mut totals = Vec::new();
    for (place, first) in first_days.iter().enumerate() {
        let frames = rows.iter().skip(place).step_by(first_days.len().max(1));
        let frames: Vec<&PlanYear> = frames.collect();
        if !frames.is_empty() {
            totals.push(YearTotal::of(first.year(), &frames)?);
        }
    }
    let forecast = Forecast { years: rows, totals, outside, grants, findings, missing };
    Ok(Projected { forecast, rows: beside })
}

/// One frame of the plan.
struct Own<'a> {
    plan: &'a BudgetPlan,
    laid: &'a LaidOut,
    tally: &'a Tally,
    asked: Asked,
    frame: &'a PlanFrame,
    place: usize,
}

impl Own<'_> {
    fn row(&self, first: Day, changes: &Changes) -> Result<(PlanYear, YearFrame), Error> {
        let year = first.year();
        let own = self.lines(year);
        let mut year_frame = match &self.frame.lines {
            None => YearFrame::Unknown(BTreeSet::from(["frame.lines"])),
            Some(_) => YearFrame::of(&own.standing, year)?,
        };
        let carried_over = self.carried_over(year)?;
        if let YearFrame::Level { amount, by_status, .. } = &mut year_frame {
            let change = |amount: Sek| -> Result<Sek, Error> {
                let mut amount = amount.plus(carried_over.unwrap_or_default())?;
                for cut in &changes.cuts {
                    amount = cut.of(self.place, year, amount)?;
                }
                Ok(amount)
            };
            *amount = change(*amount)?;
            for (_, own) in by_status.iter_mut() {
                *own = change(*own)?;
            }
        }
        let sums = self.tally.sums(self.place, year);
        let unknown = self.unknown(year);
        let known_all = |layer: Layer| {
            let gap = unknown.iter().any(|own| own.layer == layer);
            (self.plan.commitments.is_some() && !gap).then(|| sums.layers.of(layer))
        };
        let committed = known_all(Layer::Committed);
        let option = known_all(Layer::Option);
        let forecast = known_all(Layer::Forecast);
        let costs = self.costs(year);
        let actual = self.plan.actuals.is_some() && self.tally.booked_in_frames(year);
        let mut row = PlanYear {
            frame: self.frame.id.clone().unwrap_or_default(),
            year,
            amount: None,
            status: None,
            decided: None,
            by_status: Vec::new(),
            carried_over,
            history: own.history,
            committed,
            option,
            forecast,
            known: sums.layers,
            unknown,
            left: None,
            left_after_options: None,
            actual: actual.then_some(sums.actual),
            expected: None,
            expected_left: None,
            used_up_on: None,
            actions: Vec::new(),
            act_by: None,
            cost_centres: sums.cost_centres.clone(),
            costs: self.shown(&costs),
        };
        row.expected = self.expected(&row, &sums)?;
        self.compare(&mut row, &year_frame, &costs, first)?;
        Ok((row, year_frame))
    }

    fn expected(&self, row: &PlanYear, sums: &Sums) -> Result<Option<Sek>, Error> {
        match (row.actual, row.committed, row.forecast) {
            (Some(actual), Some(_), Some(_)) => Ok(Some(actual.plus(sums.remaining)?)),
            _ => Ok(None),
        }
    }

    /// What is left, and if nothing is, when it was used up and what can be done.
    fn compare(
        &self,
        row: &mut PlanYear,
        year_frame: &YearFrame,
        costs: &[&Cost],
        first: Day,
    ) -> Result<(), Error> {
        let YearFrame::Level { amount, status, by_status, .. } = year_frame else {
            return Ok(());
        };
        let amount = *amount;
        row.amount = Some(amount);
        row.status = *status;
        row.decided = status.is_some_and(|status| status >= FrameStatus::Decided).then_some(amount);
        for (status, frame) in by_status {
            let left = row.committed.map(|own| frame.minus(own)).transpose()?;
            row.by_status.push(StatusFrame { status: *status, frame: *frame, left });
        }
        row.left = row.committed.map(|own| amount.minus(own)).transpose()?;
        if let (Some(left), Some(option)) = (row.left, row.option) {
            row.left_after_options = Some(left.minus(option)?);
        }
        row.expected_left = row.expected.map(|own| amount.minus(own)).transpose()?;
        // What is known alone may go beyond the frame, whatever the unknown costs are.
        if row.known.committed > amount {
            row.used_up_on = act::used_up_on(costs, amount, first)?;
            let limit = act::Limit { amount, claimed: row.known.committed, first };
            row.actions = act::notices(self.plan, costs, limit, self.asked)?;
        } else if row.known.committed.plus(row.known.option)? > amount {
            row.actions = act::options(self.plan, costs, &self.laid.calls, self.asked);
        }
        row.act_by = row.actions.iter().filter_map(|action| action.by).max();
        Ok(())
    }

    fn carried_over(&self, year: i32) -> Result<Option<Sek>, Error> {
        let mut sum = None;
        for own in self.frame.carry_overs.as_deref().unwrap_or_default() {
            let counts = own.year == Some(i64::from(year))
                && own.status.is_some_and(|status| status >= FrameStatus::Decided)
                && self.known_then(own.decided_on);
            if let (true, Some(amount)) = (counts, own.amount) {
                sum = Some(sum.unwrap_or(Sek::ZERO).plus(amount)?);
            }
        }
        Ok(sum)
    }

    fn known_then(&self, decided_on: Option<Day>) -> bool {
        !matches!((self.asked.as_of, decided_on), (Some(as_of), Some(on)) if on > as_of)
    }

    /// The lines known by then: those that stand, and the history of the year.
    fn lines(&self, year: i32) -> Lines {
        let known: Vec<&PlanLine> = self
            .frame
            .lines
            .iter()
            .flatten()
            .filter(|line| self.known_then(line.decided_on))
            .collect();
        let mut last: BTreeMap<Key, Option<Day>> = BTreeMap::new();
        for line in &known {
            let decided = last.entry(key(line)).or_insert(line.decided_on);
            *decided = (*decided).max(line.decided_on);
        }
        // A line without a day of decision cannot be told to be older: it stays and may overlap.
        let stands = |line: &&&PlanLine| {
            line.decided_on.is_none() || last.get(&key(line)) == Some(&line.decided_on)
        };
        let standing = known.iter().filter(stands).map(|line| line.line()).collect();
        let speaks = |line: &&&PlanLine| {
            let (from, to) = (line.from.map(Day::year), line.to.map(Day::year));
            from.is_none_or(|first| first <= year) && to.is_none_or(|last| year <= last)
        };
        let mut history: Vec<PlanLine> =
            known.iter().filter(speaks).map(|line| (**line).clone()).collect();
        history.sort_by_key(|line| line.decided_on);
        Lines { standing, history }
    }

    fn unknown(&self, year: i32) -> Vec<UnknownCost> {
        self.unknown_places(year).map(|(_, own)| own).collect()
    }

    /// The costs of the year that are unknown, or that may stand in this frame, with the places
    /// of their commitments.
    fn unknown_places(&self, year: i32) -> impl Iterator<Item = (usize, UnknownCost)> {
        let commitments = self.plan.all_commitments();
        let id = move |place: usize| {
            commitments.get(place).and_then(|own| own.id.clone()).unwrap_or_default()
        };
        let gaps = self.laid.gaps.iter().filter(move |gap| {
            gap.touches(year) && self.tally.may_stand_in(gap.commitment, self.place)
        });
        let gaps = gaps.map(move |gap| {
            let missing = gap.missing.iter().cloned().collect();
            let cost = UnknownCost { commitment: id(gap.commitment), layer: gap.layer, missing };
            (gap.commitment, cost)
        });
        let unplaced = self.tally.unplaced(year).map(move |(place, layer)| {
            let missing = vec!["plan.commitments.frame".to_owned()];
            (place, UnknownCost { commitment: id(place), layer, missing })
        });
        gaps.chain(unplaced)
    }

    fn costs(&self, year: i32) -> Vec<&Cost> {
        let places = self.tally.costs(self.place, year);
        places.iter().filter_map(|place| self.laid.costs.get(*place)).collect()
    }

    fn shown(&self, costs: &[&Cost]) -> Vec<PlanCost> {
        let mut shown = Vec::new();
        for cost in costs {
            let Some(commitment) = self.plan.all_commitments().get(cost.commitment) else {
                continue;
            };
            let grant =
                |place: usize| self.plan.all_grants().get(place).and_then(|own| own.id.clone());
            let funded = cost.funded.iter().map(|(place, amount)| FundedPart {
                grant: grant(*place).unwrap_or_default(),
                amount: *amount,
            });
            shown.push(PlanCost {
                commitment: commitment.id.clone().unwrap_or_default(),
                layer: cost.layer,
                origin: cost.origin,
                from: cost.from,
                to: cost.to,
                amount: cost.amount,
                funded: funded.collect(),
                net: cost.net,
                source: commitment.source.clone(),
            });
        }
        shown
    }
}

/// What makes two lines decisions about the same thing.
type Key = (Option<FrameStatus>, Option<Day>, Option<Day>, bool);

fn key(line: &PlanLine) -> Key {
    (line.status, line.from, line.to, line.per_year.is_some())
}

struct Lines {
    standing: Vec<FrameLine>,
    history: Vec<PlanLine>,
}
