//! The life of an agreement: its first term and the terms that options have added or may add,
//! as they stand on a day.
//!
//! Every answer on when an agreement ends goes through here: notice, the latest notice, options,
//! letters, life lines, portfolios and budgets.

mod schedule;

pub(super) use schedule::{Far, MAX, MONTHS, Planned};

use super::clause::Clauses;
use super::notice_by::NoticeBy;
use super::option_clause::{OptionClause, OptionState};
use super::terms::{Anchor, AssignmentTerms};
use crate::calendar::{Day, HOLIDAYS_PATH, WorkingDayKind};
use crate::error::Error;
use crate::money::Sek;
use crate::wire::wire_enum;

pub(super) const CALLED: &str = "terms.options.called";
pub(super) const AUTOMATIC: &str = "terms.options.automatic";
pub(super) const CALL_BEFORE: &str = "terms.options.callBefore";

wire_enum! {
    /// State (läge) of a term of an agreement on a day.
    #[non_exhaustive]
    pub enum TermState {
        /// The first term (första avtalstiden).
        First = "first",
        /// The option has been called (avropad).
        Called = "called",
        /// It extends the agreement by itself, and can no longer be refused (förlängd av sig själv).
        Extended = "extended",
        /// It can still be called, or refused where it extends by itself (öppen).
        Open = "open",
        /// It has been refused (avböjd).
        Refused = "refused",
        /// It was not called in time, or the one before it did not come about (förfallen).
        Lapsed = "lapsed",
        /// Its last day has passed, and nobody has stated what came of it (okänt läge).
        Unsettled = "unsettled",
    }
}

impl TermState {
    /// Whether the agreement runs through that term for certain.
    #[must_use]
    pub const fn is_bound(self) -> bool {
        matches!(self, Self::First | Self::Called | Self::Extended)
    }

    /// Whether it is certain that the term does not come about.
    #[must_use]
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::Refused | Self::Lapsed)
    }
}

/// A term (avtalsperiod) of an agreement on a day.
#[derive(Debug, Clone)]
pub(crate) struct LifeTerm {
    /// The option that adds it, from 1; 0 is the first term.
    pub(crate) number: u32,
    /// First day; absent for a first term whose start is not stated.
    pub(crate) first: Option<Day>,
    /// Last day, inclusive.
    pub(crate) ends_on: Day,
    /// Last day to call the option, or to refuse it where it extends by itself.
    pub(crate) decide_by: Option<Day>,
    /// Whether it extends by itself unless it is refused; absent is unknown.
    pub(crate) automatic: Option<bool>,
    /// Price of a year of it, where the terms state another than before.
    pub(crate) price: Option<Sek>,
    /// Its state on the day.
    pub(crate) state: TermState,
    /// Paths of what is missing: for certainty about its state, and about its last day of
    /// decision.
    pub(crate) missing: Vec<&'static str>,
}

/// The life (avtalets livslängd) of an agreement as it stands on a day.
#[derive(Debug, Clone)]
pub(crate) struct Life {
    /// The terms in order, the first one first; empty where there is no last day, or none known.
    pub(crate) terms: Vec<LifeTerm>,
    /// Whether it runs until further notice, without a last day.
    pub(crate) open_ended: bool,
    /// Paths of what is missing to know the end that counts on the day; empty where it is known.
    pub(crate) unsettled: Vec<&'static str>,
    /// Paths of what is missing to list the options, or to say when each is decided.
    pub(crate) missing: Vec<&'static str>,
}

impl Life {
    /// Last day of the agreement as it counts on the day, inclusive: after the options that were
    /// called and those that can no longer be refused. None where it runs until further notice
    /// and where the terms do not settle it (`unsettled`).
    pub(crate) fn end(&self) -> Option<Day> {
        if self.unsettled.is_empty() { self.bound_until() } else { None }
    }

    /// Last day to which the agreement runs for certain, also where more is unsettled.
    pub(crate) fn bound_until(&self) -> Option<Day> {
        self.bound().last().map(|own| own.ends_on)
    }

    /// Last day of the last term that may come about, inclusive.
    pub(crate) fn longest(&self) -> Option<Day> {
        self.terms.iter().take_while(|own| !own.state.is_gone()).last().map(|own| own.ends_on)
    }

    /// The terms that come about for certain, the first one first.
    pub(crate) fn bound(&self) -> impl Iterator<Item = &LifeTerm> {
        self.terms.iter().take_while(|own| own.state.is_bound())
    }

    /// The terms that may still be called or refused.
    pub(crate) fn optional(&self) -> impl Iterator<Item = &LifeTerm> {
        self.terms.iter().filter(|own| own.state == TermState::Open)
    }

    /// The terms of which nobody knows whether they come about.
    pub(crate) fn in_question(&self) -> impl Iterator<Item = &LifeTerm> {
        self.terms.iter().filter(|own| own.state == TermState::Unsettled)
    }
}

impl AssignmentTerms {
    /// The life of the agreement as it stands on a day.
    ///
    /// Without a day nothing has passed: only what the terms state of an option counts. Options
    /// without a maximum are listed as far as they matter on `until`. An extension
    /// that nobody says when to refuse is refused by the notice of `by`.
    ///
    /// # Errors
    /// What the terms refuse, at their paths.
    pub(crate) fn life(&self, as_of: Option<Day>, by: NoticeBy, until: Day) -> Result<Life, Error> {
        let unlimited = self.options.as_ref().is_some_and(OptionClause::is_unlimited);
        let far = match unlimited {
            true => Far::Until(as_of.map_or(until, |day| day.max(until))),
            false => Far::All,
        };
        Ok(self.laid_out(as_of, by, far)?.1)
    }

    /// The options laid out, and the life with them. Where the readings of the notice clause
    /// differ on the last day to refuse one, it has none.
    pub(super) fn laid_out(
        &self,
        as_of: Option<Day>,
        by: NoticeBy,
        far: Far,
    ) -> Result<(Vec<Planned>, Life), Error> {
        let open = self.open_counts();
        if open.is_empty() {
            return self.laid_out_by_kind(as_of, by, far);
        }
        let [plain, without_eves] = [WorkingDayKind::Weekdays, WorkingDayKind::WeekdaysNoEves]
            .map(|kind| self.counted(kind).laid_out_by_kind(as_of, by, far));
        let ((mut planned, life), (other, life_of_other)) = (plain?, without_eves?);
        for (own, other) in planned.iter_mut().zip(&other) {
            own.read_both_ways(other);
        }
        Ok((planned, life.agreed(life_of_other, &open)))
    }

    /// The same where the terms say which days count as working days.
    fn laid_out_by_kind(
        &self,
        as_of: Option<Day>,
        by: NoticeBy,
        far: Far,
    ) -> Result<(Vec<Planned>, Life), Error> {
        let automatic = self.options.as_ref().is_some_and(OptionClause::is_automatic);
        let clauses = if automatic { Clauses::of(self, by)?.ok() } else { None };
        let mut whole: Option<(Vec<Planned>, Life)> = None;
        let anchors = clauses.as_ref().map_or(&[Anchor::DayExact][..], Clauses::anchors);
        for anchor in anchors {
            let planned = match &clauses {
                Some(own) => {
                    self.planned_options(Some(&|day| own.unbounded_end(day, *anchor)), far)?
                }
                None => self.planned_options(None, far)?,
            };
            let life = self.life_of(&planned, as_of)?;
            whole = Some(match whole {
                None => (planned, life),
                Some((mut first, before)) => {
                    for (own, other) in first.iter_mut().zip(&planned) {
                        own.decide_by = own.decide_by.filter(|day| Some(*day) == other.decide_by);
                    }
                    (first, before.agreed(life, &[CALL_BEFORE]))
                }
            });
        }
        Ok(whole.unwrap_or_else(|| (Vec::new(), Life::unknown(self.missing_end()))))
    }

    /// The life of the agreement by options that are laid out already.
    pub(super) fn life_of(&self, planned: &[Planned], as_of: Option<Day>) -> Result<Life, Error> {
        if self.is_open_ended() {
            return Ok(Life {
                terms: Vec::new(),
                open_ended: true,
                unsettled: Vec::new(),
                missing: Vec::new(),
            });
        }
        let Some(end) = self.fixed_end()? else { return Ok(Life::unknown(self.missing_end())) };
        let first = LifeTerm {
            number: 0,
            first: self.start,
            ends_on: end,
            decide_by: None,
            automatic: None,
            price: None,
            state: TermState::First,
            missing: Vec::new(),
        };
        let mut life = Life {
            terms: vec![first],
            open_ended: false,
            unsettled: Vec::new(),
            missing: Vec::new(),
        };
        let clause = self.options.as_ref();
        life.missing.extend(clause.iter().flat_map(|own| own.missing()).map(rooted));
        let mut walk = Walk { as_of, before: TermState::First };
        // A refusal without a count could be of any of several.
        let only = clause.and_then(OptionClause::count) == Some(1);
        for own in planned {
            let (state, missing) = walk.next(own, end, only);
            life.missing.extend(missing.iter().copied());
            if state == TermState::Open && own.automatic.is_none() {
                life.missing.push(AUTOMATIC);
            }
            if state == TermState::Unsettled {
                life.unsettled.extend(missing.iter().copied());
            }
            let Some(ends_on) = own.ends_on else {
                // Its length is not stated: it cannot be listed, and if it is bound no end is known.
                if state.is_bound() || state == TermState::Unsettled {
                    life.unsettled.push(MONTHS);
                }
                break;
            };
            life.terms.push(LifeTerm {
                number: own.number,
                first: own.before.next().ok(),
                ends_on,
                decide_by: own.decide_by,
                automatic: own.automatic,
                price: own.price,
                state,
                missing,
            });
        }
        life.unsettled = sorted(life.unsettled);
        life.missing = sorted(life.missing);
        Ok(life)
    }
}

impl Life {
    fn unknown(path: &'static str) -> Self {
        Self { terms: Vec::new(), open_ended: false, unsettled: vec![path], missing: vec![path] }
    }

    /// What two readings of the terms agree on; the rest is unsettled for want of the paths.
    fn agreed(mut self, other: Self, paths: &[&'static str]) -> Self {
        let mut doubt = self.terms.len() != other.terms.len();
        for (own, theirs) in self.terms.iter_mut().zip(&other.terms) {
            let differs = own.decide_by != theirs.decide_by;
            own.decide_by = own.decide_by.filter(|_| !differs);
            doubt |= own.state != theirs.state;
            if doubt {
                own.state = TermState::Unsettled;
                own.missing = paths.to_vec();
            } else if differs && own.state == TermState::Open {
                own.missing = sorted([own.missing.as_slice(), paths].concat());
                self.missing.extend(paths);
            }
        }
        if doubt {
            self.unsettled.extend(paths);
        }
        self.unsettled = sorted(self.unsettled);
        self.missing = sorted(self.missing);
        self
    }
}

/// The walk through the options on a day, each resting on the one before it.
struct Walk {
    as_of: Option<Day>,
    before: TermState,
}

impl Walk {
    /// The state of the next option, and what is missing to know it.
    fn next(
        &mut self,
        own: &Planned,
        first_end: Day,
        only: bool,
    ) -> (TermState, Vec<&'static str>) {
        let mut missing = Vec::new();
        if own.decide_by.is_none() && own.call_before.is_some() {
            missing.push(HOLIDAYS_PATH);
        } else if own.decide_by.is_none() || own.by_notice {
            missing.push(CALL_BEFORE);
        }
        // Where no day is stated, the end of the term before is the last one that can be.
        let passed = self.as_of.is_some_and(|day| own.decide_by.unwrap_or(own.before) < day);
        let state = match own.state {
            _ if self.before.is_gone() => TermState::Lapsed,
            Some(OptionState::Called) => TermState::Called,
            _ if self.before == TermState::Unsettled => {
                missing = vec![CALLED];
                TermState::Unsettled
            }
            Some(OptionState::Refused) => {
                let later = self.as_of.is_some_and(|day| day > first_end);
                if own.counted || only || !later || own.number > 1 {
                    TermState::Refused
                } else {
                    missing = vec![CALLED];
                    TermState::Unsettled
                }
            }
            Some(OptionState::Lapsed) => TermState::Lapsed,
            Some(OptionState::Open) | None if !passed => TermState::Open,
            _ if own.in_doubt => {
                missing.push(MAX);
                TermState::Unsettled
            }
            // One that rests on an option not yet called waits with it.
            _ if own.automatic == Some(true) && self.before == TermState::Open => TermState::Open,
            _ if own.automatic == Some(true) => TermState::Extended,
            _ if own.counted => TermState::Lapsed,
            _ => {
                missing = vec![CALLED];
                TermState::Unsettled
            }
        };
        if state.is_gone() {
            missing.clear();
        }
        self.before = state;
        (state, missing)
    }
}

/// Each path once, in order.
pub(super) fn sorted(mut paths: Vec<&'static str>) -> Vec<&'static str> {
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// A path of the option clause from the root of the question.
pub(super) fn rooted(path: &'static str) -> &'static str {
    if path == "options.max" { MAX } else { MONTHS }
}
