//! A plan with the changes of a scenario made in it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::cut::{Changes, Cut, CutBy, Ended};
use super::layers::at_commitment;
use super::plan::{BudgetPlan, IndexForecast};
use super::scenario::{ChangeKind, PlanChange, Scenario};
use super::stated::Facts;
use crate::assignment::{LatestNoticeAnswer, NoticeAnswer, NoticeBy};
use crate::calendar::Day;
use crate::error::{Error, Problem};
use crate::finding::{Finding, Outcome, RuleId};
use crate::money::Sek;
use crate::wire::{ChangeShare, Share};

/// A plan with the changes made so far.
pub(super) struct Made {
    pub(super) plan: BudgetPlan,
    /// What changes beside the plan.
    pub(super) beside: Changes,
    /// The earliest of the days until which the changes are possible.
    pub(super) until: Option<Day>,
    missing: BTreeSet<String>,
}

/// A field that a change must have.
fn needed<T: Clone>(value: &Option<T>, path: &str, field: &str) -> Result<T, Error> {
    value.clone().ok_or_else(|| Error::new(Problem::Missing).at(format!("{path}.{field}")))
}

impl Made {
    pub(super) fn of(plan: &BudgetPlan) -> Self {
        Self {
            plan: plan.clone(),
            beside: Changes::default(),
            until: None,
            missing: BTreeSet::new(),
        }
    }

    pub(super) fn change(&mut self, change: &PlanChange, path: &str) -> Result<(), Error> {
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
                        let index = raised(before, from, share);
                        let at = |error: Error| error.at(format!("{path}.share"));
                        own.index = Some(index.map_err(at)?);
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
        if change.amount.is_some_and(|own| own < Sek::ZERO) {
            return Err(Error::new(Problem::SignedCut).at(format!("{path}.amount")));
        }
        if change.share.is_some_and(|own| own.to_decimal() < Decimal::ZERO) {
            return Err(Error::new(Problem::SignedCut).at(format!("{path}.share")));
        }
        let by = match (change.amount, change.share) {
            (Some(amount), None) => CutBy::Amount(amount),
            (None, Some(share)) => {
                let share = Share::new(share.to_decimal());
                let share = share.map_err(|error| error.at(format!("{path}.share")))?;
                CutBy::Share(share.to_decimal())
            }
            _ => {
                let fields = &["amount", "share"];
                return Err(Error::new(Problem::ExactlyOneOf { fields }).at(path));
            }
        };
        self.beside.cuts.push(Cut { frame, from: from.year(), to: change.to.map(Day::year), by });
        Ok(())
    }

    /// The commitment ends as notice on that day ends it, and is not extended.
    fn notice(&mut self, place: usize, on: Day) -> Result<(), Error> {
        let Some(own) = self.plan.all_commitments().get(place) else { return Ok(()) };
        let facts = Facts::of(own)?;
        let twice = facts.contradicting();
        let Some(mut terms) = own.terms.clone() else {
            self.ended(
                place,
                Ended::Unknown(BTreeSet::from(["plan.commitments.terms".to_owned()])),
            );
            return Ok(());
        };
        if !twice.is_empty() {
            self.ended(place, Ended::Unknown(twice));
            return Ok(());
        }
        terms.start = terms.start.or(facts.from.known());
        terms.end = terms.end.or(facts.to.known());
        let missing = match terms.notice_end(on, NoticeBy::Authority)? {
            NoticeAnswer::End(end) => {
                let ends_on = end.ends_on;
                self.ended(place, Ended::On { given: on, ends_on });
                let latest = terms.latest_notice(ends_on, NoticeBy::Authority, 0)?;
                if let LatestNoticeAnswer::Day(latest) = latest {
                    self.until = earliest(self.until, latest.give_by);
                }
                return Ok(());
            }
            NoticeAnswer::Readings(readings) => readings.missing,
            NoticeAnswer::Unknown(unknown) => unknown.missing,
        };
        let mut paths: BTreeSet<String> =
            missing.iter().map(|path| format!("plan.commitments.{path}")).collect();
        if paths.is_empty() {
            // No notice can be given on that day, before the start or after the end.
            paths.insert("scenarios.changes.on".to_owned());
        }
        self.ended(place, Ended::Unknown(paths));
        Ok(())
    }

    fn ended(&mut self, place: usize, ended: Ended) {
        if let Ended::Unknown(missing) = &ended {
            self.missing.extend(missing.iter().cloned());
        }
        self.beside.notices.insert(place, ended);
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
            match (options.must_be_called(), option.call_by) {
                (true, _) => {}
                (_, Some(by)) => self.until = earliest(self.until, Some(by)),
                (_, None) => {
                    self.missing.insert("plan.commitments.terms.options.callBefore".to_owned());
                }
            }
            *options = options.clone().at_most(number.saturating_sub(1));
        }
        Ok(())
    }

    pub(super) fn possible(&self, scenario: &Scenario, as_of: Option<Day>) -> Finding {
        let outcome = match (self.missing.is_empty(), self.until, as_of) {
            (false, ..) => Outcome::Unknown { missing: self.missing.iter().cloned().collect() },
            (true, None, _) => Outcome::not_applicable("no_day_bounds_it"),
            (true, Some(until), Some(as_of)) if until < as_of => Outcome::Breached,
            (true, Some(_), _) => Outcome::Satisfied,
        };
        let id = scenario.id.as_deref().unwrap_or_default();
        let mut finding =
            Finding::new(RuleId::SCENARIO_POSSIBLE, outcome).with_fact("scenario", id);
        finding = finding.with_known("possibleUntil", self.until);
        finding.with_known("asOf", as_of)
    }
}

fn earliest(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The expected changes, each from a day on higher by a share.
///
/// # Errors
/// `input.invalid` where they come to more than the price.
fn raised(
    before: Vec<IndexForecast>,
    from: Day,
    share: ChangeShare,
) -> Result<Vec<IndexForecast>, Error> {
    // Two shares from -1 to 1 have a sum.
    let add = |own: ChangeShare| {
        let sum = own.to_decimal().checked_add(share.to_decimal());
        ChangeShare::new(sum.unwrap_or(Decimal::MAX))
    };
    let applies = before.iter().filter(|own| own.from.is_some_and(|day| day <= from));
    let now = applies.max_by_key(|own| own.from).and_then(|own| own.share).unwrap_or_default();
    let mut all = Vec::new();
    for mut own in before {
        if own.from == Some(from) {
            continue;
        }
        if own.from.is_some_and(|day| day > from) {
            own.share = own.share.map(add).transpose()?;
        }
        all.push(own);
    }
    all.push(IndexForecast::new().from(from).share(add(now)?));
    all.sort_by_key(|own| own.from);
    Ok(all)
}
