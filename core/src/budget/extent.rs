//! The days of a commitment and how far they bind: its life as it stands on the day judged by.

use std::collections::BTreeSet;

use super::cost::{Call, CostOrigin, LaidOut, Place};
use super::cut::Ended;
use super::layers::{Own, Stretch};
use super::method::Amount;
use super::plan::{CommitmentKind, Layer};
use super::stated::Facts;
use crate::assignment::{AssignmentTerms, Life, LifeTerm, NoticeAnswer, NoticeBy, TermState};
use crate::calendar::Day;
use crate::error::Error;

const MAX_OPTIONS: &str = "terms.options.max";
const MONTHS_OF_OPTIONS: &str = "terms.options.months";

/// What the layers of one commitment are made of.
struct Base {
    amount: Option<Amount>,
    from: Option<Day>,
    /// What is missing of the two.
    missing: BTreeSet<String>,
    /// The years that the commitment may touch, where they are known.
    first: Option<i32>,
    last: Option<i32>,
}

impl Own<'_> {
    /// The stretches of the commitment in their layers; what is not known becomes a gap.
    pub(super) fn stretches(&self, all: &mut LaidOut) -> Result<Vec<Stretch>, Error> {
        let facts = Facts::of(self.commitment)?;
        let amount = facts.amount();
        let mut missing = amount.as_ref().err().cloned().unwrap_or_default();
        facts.from.missing("plan.commitments.from", &mut missing);
        let base = Base {
            amount: amount.ok(),
            from: facts.from.known(),
            missing,
            first: facts.from.values().map(Day::year).min(),
            last: facts.to.values().map(Day::year).max(),
        };
        let mut stretches = Vec::new();
        if let Some(Ended::Unknown(paths)) = self.ended {
            let mut missing = base.missing.clone();
            missing.insert("plan.commitments.to".to_owned());
            missing.extend(paths.iter().cloned());
            all.gaps.push(self.gap(self.layer(), base.first, None, missing));
            return Ok(stretches);
        }
        if let Some(fields) = facts.to.fields().or_else(|| facts.reversed()) {
            let mut missing = base.missing.clone();
            missing.extend(fields.map(str::to_owned));
            // Whichever day is right: the years from the earliest to the latest one.
            let years = [base.first, base.last].into_iter().flatten();
            let first = base.first.and(years.clone().min());
            let last = self.last_year(&base).and(years.max());
            all.gaps.push(self.gap(self.layer(), first, last, missing));
            return Ok(stretches);
        }
        let to = facts.to.known();
        match &self.commitment.terms {
            None => self.without_terms(&base, to, &mut stretches, all),
            Some(terms) => {
                // What the commitment states counts where the terms are silent.
                let mut terms = terms.clone();
                terms.start = terms.start.or(base.from);
                terms.end = terms.end.or(to);
                if terms.is_open_ended() {
                    self.until_further_notice(&terms, &base, &mut stretches, all)?;
                } else {
                    self.life(&terms, &base, &mut stretches, all)?;
                }
            }
        }
        Ok(stretches)
    }

    fn layer(&self) -> Layer {
        self.commitment.layer.unwrap_or(Layer::Committed)
    }

    /// The last year that a commitment of unknown days may touch; none where options or notice
    /// may carry it further.
    fn last_year(&self, base: &Base) -> Option<i32> {
        base.last.filter(|_| self.commitment.terms.as_ref().is_none_or(|own| own.options.is_none()))
    }

    /// The stretch of the agreed amount, or a gap for what is missing of it.
    fn base(&self, base: &Base, to: Day, stretches: &mut Vec<Stretch>, all: &mut LaidOut) {
        match (base.amount, base.from) {
            (Some(amount), Some(from)) if base.missing.is_empty() => {
                let place = Place { layer: self.layer(), origin: CostOrigin::Base, call: None };
                stretches.push(Stretch { place, from, to, amount });
            }
            _ => {
                let missing = base.missing.clone();
                all.gaps.push(self.gap(self.layer(), base.first, Some(to.year()), missing));
            }
        }
    }

    fn without_terms(
        &self,
        base: &Base,
        to: Option<Day>,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) {
        let once = self.commitment.kind == Some(CommitmentKind::OneOff);
        match to.or(base.from.filter(|_| once)) {
            Some(to) => self.base(base, to, stretches, all),
            None => self.open_end(base, BTreeSet::from(["plan.commitments.to".to_owned()]), all),
        }
    }

    /// A commitment whose last day is not known.
    fn open_end(&self, base: &Base, mut missing: BTreeSet<String>, all: &mut LaidOut) {
        missing.extend(base.missing.iter().cloned());
        all.gaps.push(self.gap(self.layer(), base.first, None, missing));
    }

    /// An agreement until further notice binds to the end that notice on `asOf` would bring, and is
    /// expected to go on after it.
    fn until_further_notice(
        &self,
        terms: &AssignmentTerms,
        base: &Base,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        if let Some(Ended::On { ends_on, .. }) = self.ended {
            self.base(base, *ends_on, stretches, all);
            return Ok(());
        }
        let Some(as_of) = self.asked.as_of.filter(|_| base.missing.is_empty()) else {
            let missing = self.asked.as_of.is_none().then(|| "asOf".to_owned());
            self.open_end(base, missing.into_iter().collect(), all);
            return Ok(());
        };
        let given = base.from.map_or(as_of, |from| as_of.max(from));
        let missing = match terms.notice_end(given, NoticeBy::Authority)? {
            NoticeAnswer::End(end) => {
                self.base(base, end.ends_on, stretches, all);
                return self.continuation(base, end.ends_on, stretches, all);
            }
            NoticeAnswer::Readings(readings) => readings.missing,
            NoticeAnswer::Unknown(unknown) => unknown.missing,
        };
        let mut missing = own_paths(&missing);
        if missing.is_empty() {
            missing.insert("plan.commitments.terms.notice".to_owned());
        }
        self.open_end(base, missing, all);
        Ok(())
    }

    fn continuation(
        &self,
        base: &Base,
        bound: Day,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        let last = self.asked.last;
        if bound >= last {
            return Ok(());
        }
        let from = bound.next()?;
        let Some(amount @ Amount::Annual(_)) = base.amount else {
            let missing = BTreeSet::from(["plan.commitments.annual".to_owned()]);
            all.gaps.push(self.gap(Layer::Forecast, Some(from.year()), None, missing));
            return Ok(());
        };
        let place = Place { layer: Layer::Forecast, origin: CostOrigin::Continuation, call: None };
        stretches.push(Stretch { place, from, to: last, amount });
        Ok(())
    }

    /// The terms of an agreement as they stand on `asOf`: those that bind, those that may still be
    /// called or refused, and those of which nobody has stated what came of them.
    fn life(
        &self,
        terms: &AssignmentTerms,
        base: &Base,
        stretches: &mut Vec<Stretch>,
        all: &mut LaidOut,
    ) -> Result<(), Error> {
        let on = match self.ended {
            Some(Ended::On { given, .. }) => Some(*given),
            _ => self.asked.as_of,
        };
        let life = terms.life(on, NoticeBy::Authority, self.asked.last)?;
        let Some((first, extensions)) = life.terms.split_first() else {
            let path = match terms.missing_end() {
                "terms.end" => "plan.commitments.to".to_owned(),
                other => rooted(other),
            };
            self.open_end(base, BTreeSet::from([path]), all);
            return Ok(());
        };
        self.base(base, first.ends_on, stretches, all);
        let mut amount = base.amount;
        for own in extensions {
            let Some(from) = own.first else { break };
            if self.ended_before(from) {
                return Ok(());
            }
            amount = own.price.map(Amount::Annual).or(amount);
            let open = own.state == TermState::Open;
            let layer = match self.layer() {
                _ if own.state.is_gone() => return Ok(()),
                // Whether it is bound is for its day of decision to say; one still ahead is optional.
                Layer::Committed if open || !passed(own, on) && !own.state.is_bound() => {
                    Layer::Option
                }
                Layer::Committed => Layer::Committed,
                // A commitment that is not bound is not extended for certain.
                _ if open => return Ok(()),
                other => other,
            };
            let years = (Some(from.year()), Some(own.ends_on.year()));
            if open && life.missing.contains(&MAX_OPTIONS) {
                // Nobody has stated how many there are: from here on each may be one too many.
                let missing = BTreeSet::from([rooted(MAX_OPTIONS)]);
                all.gaps.push(self.gap(layer, years.0, None, missing));
                return Ok(());
            }
            let settled = open || own.state.is_bound();
            let Some(Amount::Annual(annual)) = amount.filter(|_| settled) else {
                let mut missing = own_paths(if settled { &[] } else { &own.missing });
                if missing.is_empty() {
                    missing.extend(self.amount_missing(base).iter().cloned());
                }
                all.gaps.push(self.gap(layer, years.0, years.1, missing));
                continue;
            };
            let call = open.then_some(all.calls.len());
            if open {
                all.calls.push(Call {
                    by: own.decide_by,
                    ends_on: from.previous().ok(),
                    automatic: own.automatic == Some(true),
                    missing: own_paths(&own.missing),
                });
            }
            let place = Place { layer, origin: CostOrigin::OptionTerm, call };
            stretches.push(Stretch {
                place,
                from,
                to: own.ends_on,
                amount: Amount::Annual(annual),
            });
        }
        self.unlisted(&life, all);
        Ok(())
    }

    /// Terms that cannot be listed, since nobody has stated how long they are, or how many.
    fn unlisted(&self, life: &Life, all: &mut LaidOut) {
        let Some(last) = life.terms.last() else { return };
        let mut missing: BTreeSet<&'static str> = BTreeSet::new();
        missing.extend(life.missing.iter().copied().filter(|path| *path == MONTHS_OF_OPTIONS));
        if last.number == 0 {
            missing.extend(life.missing.iter().copied().filter(|path| *path == MAX_OPTIONS));
        }
        if missing.is_empty() || self.ended.is_some() {
            return;
        }
        let bound = life.unsettled.contains(&MONTHS_OF_OPTIONS);
        let layer = match self.layer() {
            Layer::Committed if !bound => Layer::Option,
            other => other,
        };
        let first = last.ends_on.next().ok().map(Day::year);
        let missing = missing.iter().map(|path| rooted(path)).collect();
        all.gaps.push(self.gap(layer, first, None, missing));
    }

    /// What is missing of an amount a year.
    fn amount_missing(&self, base: &Base) -> BTreeSet<String> {
        match base.amount {
            Some(_) => BTreeSet::from(["plan.commitments.annual".to_owned()]),
            None => {
                let days = |path: &&String| path.as_str() != "plan.commitments.from";
                base.missing.iter().filter(days).cloned().collect()
            }
        }
    }

    fn ended_before(&self, day: Day) -> bool {
        matches!(self.ended, Some(Ended::On { ends_on, .. }) if *ends_on < day)
    }
}

/// Whether the day of decision on a term has passed.
fn passed(own: &LifeTerm, on: Option<Day>) -> bool {
    let by = own.decide_by.or_else(|| own.first.and_then(|first| first.previous().ok()));
    matches!((by, on), (Some(by), Some(on)) if by < on)
}

/// A path of the terms as they stand in the plan.
fn rooted(path: &str) -> String {
    format!("plan.commitments.{path}")
}

fn own_paths<T: AsRef<str>>(paths: &[T]) -> BTreeSet<String> {
    paths.iter().map(|path| rooted(path.as_ref())).collect()
}
