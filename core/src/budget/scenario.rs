//! Scenarios: named changes over a plan, each compared with the plan as it stands.

use rust_decimal::Decimal;

use super::allocate::{AllocationMethod, Amount};
use super::cut::{Cut, CutBy};
use super::forecast::forecast_with;
use super::layers::at_commitment;
use super::plan::{BudgetPlan, IndexForecast, PlanCommitment};
use super::plan_year::Forecast;
use super::running::{RunningSum, Side};
use super::stated::Facts;
use crate::assignment::{LatestNoticeAnswer, NoticeAnswer, NoticeBy};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::{Finding, Outcome, RuleId, missing_of};
use crate::money::Sek;
use crate::wire::ordered::Set;
use crate::wire::{record, wire_enum, written};

record! {
    /// Scenario (scenario): named changes of a plan.
    pub struct Scenario {
        /// The scenario's id.
        id: String,
        /// What it is called.
        title: String,
        /// Its changes, made one after the other.
        changes: Vec<PlanChange>,
    }
}

wire_enum! {
    /// Kind of change (slag av ändring).
    pub enum ChangeKind {
        /// Notice of `commitment` given on `on` (uppsägning); it is then not extended either.
        NoticeGiven = "noticeGiven",
        /// The option `option` of `commitment` and those after it not called; absent is the first.
        OptionNotCalled = "optionNotCalled",
        /// Prices `share` higher from `from`, of `commitment` or of all.
        IndexChange = "indexChange",
        /// The new commitment `agreement`.
        NewAgreement = "newAgreement",
        /// The frame `frame` lower by `amount` a year or by `share`, from the year of `from`.
        FrameCut = "frameCut",
    }
}

record! {
    /// Change of a plan (ändring av planen).
    pub struct PlanChange {
        /// Its kind, which says what fields it has.
        kind: ChangeKind,
        /// The id of the commitment it is about.
        commitment: String,
        /// The day of the notice.
        on: Day,
        /// The number of the option, from 1.
        option: u32,
        /// The id of the frame it is about.
        frame: String,
        /// First day.
        from: Day,
        /// Last day, inclusive; absent is from then on.
        to: Day,
        /// A share of one, `0.03` for three percent.
        share: Decimal,
        /// An amount a year.
        amount: Sek,
        /// A new commitment.
        agreement: PlanCommitment,
    }
}

/// Scenarios (scenarier) beside the plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scenarios {
    /// The plan as it stands.
    pub base: Forecast,
    /// The scenarios, in the order asked.
    pub scenarios: Vec<ScenarioResult>,
}

written!(Scenarios { base, scenarios });

/// Result of a scenario (utfall av ett scenario).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScenarioResult {
    /// The scenario's id.
    pub id: String,
    /// What it is called.
    pub title: Option<String>,
    /// The latest day on which it is still possible, inclusive; absent where no day bounds it.
    pub possible_until: Option<Day>,
    /// Whether it was possible on the day judged by.
    pub possible: Option<bool>,
    /// What it changes, frame by frame and year by year.
    pub differences: Vec<PlanDifference>,
    /// The plan with its changes.
    pub forecast: Forecast,
    /// Whether it is possible.
    pub findings: Vec<Finding>,
    /// Paths of what is missing to say so.
    pub missing: Vec<String>,
}

written!(ScenarioResult {
    id, title, possible_until, possible, differences, forecast, findings, missing sparse
});

/// Difference (skillnad) of a frame's year: the scenario less the plan; absent where either is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlanDifference {
    /// The frame's id.
    pub frame: String,
    /// The year.
    pub year: i32,
    /// Change of the frame's amount.
    pub amount: Option<Sek>,
    /// Change of what is bound.
    pub committed: Option<Sek>,
    /// Change of the options.
    pub option: Option<Sek>,
    /// Change of what is expected beside.
    pub forecast: Option<Sek>,
    /// Change of what is left.
    pub left: Option<Sek>,
    /// Change of what is left of the forecast.
    pub expected_left: Option<Sek>,
}

written!(PlanDifference { frame, year, amount, committed, option, forecast, left, expected_left });

/// Scenarios over a plan (scenarier): each laid out anew and compared with the plan as it stands.
///
/// A scenario with notice is possible until the latest day whose notice ends the agreement on the
/// same day; one where an option must be refused, until the day for that; one with a new
/// agreement, until its first day. The earliest of those days counts.
///
/// # Errors
/// As [`forecast`](crate::budget::forecast); `input.invalid` at `scenarios[i].changes[j].…` where
/// a field of the change is missing or names what the plan does not hold.
///
/// ```
/// use anbud::budget::{AllocationMethod, BudgetPlan, Scenario, scenarios};
/// use anbud::wire::Wire;
///
/// let plan = BudgetPlan::from_json(
///     r#"{"frames":[{"id":"R","lines":[{"from":"2026-01-01","perYear":"10000000","status":"decided"}]}],
///         "commitments":[{"id":"K1","frame":"R","annual":"1200000","terms":{"start":"2024-01-01","untilFurtherNotice":true,
///           "notice":[{"period":{"months":6},"anchor":"monthEnd"}]}}]}"#,
/// )?;
/// let change = Scenario::from_json(
///     r#"{"id":"S1","changes":[{"kind":"noticeGiven","commitment":"K1","on":"2026-03-10"}]}"#,
/// )?;
/// let as_of = Some("2026-01-15".parse()?);
/// let answer = scenarios(&plan, &[change], AllocationMethod::MonthEqual, &[2026], as_of)?;
/// let result = &answer.scenarios[0];
/// // It ends on 30 September, and so it does if notice is given as late as 31 March.
/// assert_eq!(result.forecast.years[0].committed.unwrap().to_wire(), "900000.00");
/// assert_eq!(result.possible_until.unwrap().to_string(), "2026-03-31");
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn scenarios(
    plan: &BudgetPlan,
    scenarios: &[Scenario],
    method: AllocationMethod,
    years: &[i64],
    as_of: Option<Day>,
) -> Result<Scenarios, Error> {
    let base = forecast_with(plan, method, years, as_of, &[])?;
    let mut results = Vec::new();
    for (index, scenario) in scenarios.iter().enumerate() {
        let mut made =
            Made { plan: plan.clone(), cuts: Vec::new(), until: None, missing: Set::new(), method };
        for (place, change) in scenario.changes.iter().flatten().enumerate() {
            let path = format!("scenarios[{index}].changes[{place}]");
            made.change(change, &path)?;
        }
        let forecast = forecast_with(&made.plan, method, years, as_of, &made.cuts)?;
        let finding = made.possible(scenario, as_of);
        let findings = vec![finding];
        results.push(ScenarioResult {
            id: scenario.id.clone().unwrap_or_default(),
            title: scenario.title.clone(),
            possible_until: made.until,
            possible: made.until.zip(as_of).map(|(until, as_of)| as_of <= until),
            differences: differences(&base, &forecast)?,
            forecast,
            missing: missing_of(&findings),
            findings,
        });
    }
    Ok(Scenarios { base, scenarios: results })
}

fn differences(base: &Forecast, changed: &Forecast) -> Result<Vec<PlanDifference>, Error> {
    let less = |own: Option<Sek>, before: Option<Sek>| {
        own.zip(before).map(|(own, before)| own.minus(before)).transpose()
    };
    let mut differences = Vec::new();
    for (before, own) in base.years.iter().zip(&changed.years) {
        differences.push(PlanDifference {
            frame: own.frame.clone(),
            year: own.year,
            amount: less(own.amount, before.amount)?,
            committed: less(own.committed, before.committed)?,
            option: less(own.option, before.option)?,
            forecast: less(own.forecast, before.forecast)?,
            left: less(own.left, before.left)?,
            expected_left: less(own.expected_left, before.expected_left)?,
        });
    }
    Ok(differences)
}

/// A plan with the changes made so far.
struct Made {
    plan: BudgetPlan,
    cuts: Vec<Cut>,
    until: Option<Day>,
    missing: Set<String>,
    method: AllocationMethod,
}

/// A field that a change must have.
fn needed<T: Clone>(value: &Option<T>, path: &str, field: &str) -> Result<T, Error> {
    value.clone().ok_or_else(|| Error::new(Problem::Missing).at(format!("{path}.{field}")))
}

impl Made {
    fn change(&mut self, change: &PlanChange, path: &str) -> Result<(), Error> {
        match needed(&change.kind, path, "kind")? {
            ChangeKind::NoticeGiven => {
                let place = self.commitment(change, path)?;
                let on = needed(&change.on, path, "on")?;
                self.notice(place, on).map_err(|error| at_commitment(place, error))
            }
            ChangeKind::OptionNotCalled => {
                let place = self.commitment(change, path)?;
                let number = change.option.unwrap_or(1);
                if number == 0 {
                    let problem = Problem::OutOfBounds { min: 1, max: i64::from(u32::MAX) };
                    return Err(Error::new(problem).at(format!("{path}.option")));
                }
                self.leave(place, number).map_err(|error| at_commitment(place, error))
            }
            ChangeKind::IndexChange => {
                let from = needed(&change.from, path, "from")?;
                let share = needed(&change.share, path, "share")?;
                let only = match change.commitment {
                    Some(_) => Some(self.commitment(change, path)?),
                    None => None,
                };
                for (place, own) in self.plan.commitments.iter_mut().flatten().enumerate() {
                    if only.is_none_or(|only| only == place) {
                        let before = own.index.take().unwrap_or_default();
                        own.index = Some(raised(before, from, share));
                    }
                }
                Ok(())
            }
            ChangeKind::NewAgreement => {
                let agreement = needed(&change.agreement, path, "agreement")?;
                let first = Facts::of(&agreement).map_err(|error| {
                    let path = format!("{path}.agreement.{}", error.path());
                    error.at(path)
                })?;
                self.until = earliest(self.until, first.from.known());
                let taken = self.plan.all_commitments().iter().any(|own| own.id == agreement.id);
                if taken && agreement.id.is_some() {
                    let path = format!("{path}.agreement.id");
                    return Err(Error::new(Problem::RepeatedId).at(path));
                }
                self.plan.commitments.get_or_insert_default().push(agreement);
                Ok(())
            }
            ChangeKind::FrameCut => self.cut(change, path),
        }
    }

    fn commitment(&self, change: &PlanChange, path: &str) -> Result<usize, Error> {
        let id = needed(&change.commitment, path, "commitment")?;
        let place = self.plan.all_commitments().iter().position(|own| own.id.as_ref() == Some(&id));
        place.ok_or_else(|| Error::new(Problem::NoSuchId).at(format!("{path}.commitment")))
    }

    fn cut(&mut self, change: &PlanChange, path: &str) -> Result<(), Error> {
        let id = needed(&change.frame, path, "frame")?;
        let from = needed(&change.from, path, "from")?;
        let place = self.plan.all_frames().iter().position(|own| own.id.as_ref() == Some(&id));
        let Some(frame) = place else {
            return Err(Error::new(Problem::NoSuchId).at(format!("{path}.frame")));
        };
        let by = match (change.amount, change.share) {
            (Some(amount), None) => CutBy::Amount(amount),
            (None, Some(share)) => CutBy::Share(share),
            _ => {
                let fields = &["amount", "share"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at(path));
            }
        };
        self.cuts.push(Cut { frame, from: from.year(), to: change.to.map(Day::year), by });
        Ok(())
    }

    /// The commitment ends as notice on that day ends it, and is not extended.
    fn notice(&mut self, place: usize, on: Day) -> Result<(), Error> {
        let Some(own) = self.plan.commitments.as_mut().and_then(|all| all.get_mut(place)) else {
            return Ok(());
        };
        let facts = Facts::of(own)?;
        let twice = facts.contradicting();
        if !twice.is_empty() {
            self.missing.extend(twice.iter().cloned());
            return Ok(());
        }
        let amount = facts.amount().ok();
        own.from = facts.from.known();
        own.to = None;
        if let Some(Amount::Annual(annual)) = amount {
            own.annual = Some(annual);
        }
        let Some(terms) = own.terms.take() else {
            self.missing.insert("plan.commitments.terms".to_owned());
            return Ok(());
        };
        let ends_on = match terms.notice_end(on, NoticeBy::Authority)? {
            NoticeAnswer::End(end) => end.ends_on,
            NoticeAnswer::Readings(readings) => return self.unsettled(&readings.missing),
            NoticeAnswer::Unknown(unknown) => return self.unsettled(&unknown.missing),
        };
        let stated = facts.to.known();
        let to = stated.map_or(ends_on, |stated| stated.min(ends_on));
        own.to = Some(to);
        if let (Some(Amount::Total(total)), Some(from), Some(end)) = (amount, own.from, stated) {
            let sum = RunningSum::of(self.method, Amount::Total(total), from, end)?;
            own.total = Some(sum.part(Side::Agreed, from, to)?.amount);
        }
        if let LatestNoticeAnswer::Day(latest) =
            terms.latest_notice(ends_on, NoticeBy::Authority, 0)?
        {
            self.until = earliest(self.until, latest.give_by);
        }
        Ok(())
    }

    fn unsettled(&mut self, missing: &[String]) -> Result<(), Error> {
        self.missing.extend(missing.iter().map(|path| format!("plan.commitments.{path}")));
        Ok(())
    }

    /// The option of this number and those after it are not used.
    fn leave(&mut self, place: usize, number: u32) -> Result<(), Error> {
        let Some(own) = self.plan.commitments.as_mut().and_then(|all| all.get_mut(place)) else {
            return Ok(());
        };
        let stated = own.to;
        let Some(terms) = own.terms.as_mut() else {
            self.missing.insert("plan.commitments.terms".to_owned());
            return Ok(());
        };
        let mut whole = terms.clone();
        whole.end = stated.or(whole.end);
        let answer = whole.option_ends()?;
        let option = answer.options.iter().flatten().find(|option| option.number == number);
        let Some(option) = option else {
            self.missing.insert("plan.commitments.terms.options".to_owned());
            return Ok(());
        };
        if let Some(options) = terms.options.as_mut() {
            // One that must be called lapses by itself, and no day bounds that.
            match (options.automatic, option.call_by) {
                (Some(false), _) => {}
                (_, Some(by)) => self.until = earliest(self.until, Some(by)),
                (_, None) => {
                    self.missing.insert("plan.commitments.terms.options.callBefore".to_owned());
                }
            }
            options.max = Some(number.saturating_sub(1));
        }
        Ok(())
    }

    fn possible(&self, scenario: &Scenario, as_of: Option<Day>) -> Finding {
        let outcome = match (self.missing.is_empty(), self.until, as_of) {
            (false, ..) => Outcome::Unknown { missing: self.missing.to_vec() },
            (true, None, _) => Outcome::not_applicable("no_day_bounds_it"),
            (true, Some(until), Some(as_of)) if until < as_of => Outcome::Breached,
            (true, Some(_), _) => Outcome::Satisfied,
        };
        let id = scenario.id.as_deref().unwrap_or_default();
        let mut finding =
            Finding::new(RuleId::SCENARIO_POSSIBLE, outcome).with_fact("scenario", id);
        if let Some(until) = self.until {
            finding = finding.with_fact("possibleUntil", until);
        }
        match as_of {
            Some(as_of) => finding.with_fact("asOf", as_of),
            None => finding,
        }
    }
}

fn earliest(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The expected changes, each from a day on higher by a share.
fn raised(before: Vec<IndexForecast>, from: Day, share: Decimal) -> Vec<IndexForecast> {
    let add = |own: Decimal| own.checked_add(share).unwrap_or(own);
    let applies = before.iter().filter(|own| own.from.is_some_and(|day| day <= from));
    let now = applies.max_by_key(|own| own.from).and_then(|own| own.share).unwrap_or_default();
    let mut all = Vec::new();
    for mut own in before {
        if own.from == Some(from) {
            continue;
        }
        if own.from.is_some_and(|day| day > from) {
            own.share = own.share.map(add);
        }
        all.push(own);
    }
    all.push(IndexForecast::new().from(from).share(add(now)));
    all.sort_by_key(|own| own.from);
    all
}
