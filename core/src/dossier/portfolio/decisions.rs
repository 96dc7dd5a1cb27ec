//! What must be decided of one agreement within a time.

use super::{Agreement, Decision, DecisionKind};
use crate::assignment::{
    Anchor, AssignmentTerms, LatestNotice, LatestNoticeAnswer, Life, LifeTerm, NoticeAnswer,
    NoticeBy, OptionClause, TermState, cost_of_days,
};
use crate::calendar::{Day, previous_open_day};
use crate::error::{Error, ErrorCode};
use crate::finding::Finding;
use crate::language::Language;
use crate::law::LawBook;
use crate::money::Sek;
use crate::wire::ordered;

/// The time asked about, both ends inclusive.
#[derive(Clone, Copy)]
pub(super) struct Window {
    pub(super) from: Day,
    pub(super) until: Day,
    pub(super) language: Language,
}

impl Window {
    fn holds(self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// What an agreement gives: its decisions, whether the next procurement begins in time by its
/// plan, and what is missing to know of others.
pub(super) struct Asked {
    pub(super) decisions: Vec<Decision>,
    pub(super) planned: Option<Finding>,
    pub(super) missing: Vec<String>,
}

struct Decisions<'a> {
    agreement: &'a Agreement,
    id: &'a str,
    window: Window,
    found: Vec<Decision>,
    planned: Option<Finding>,
    missing: Vec<String>,
}

pub(super) fn of(
    agreement: &Agreement,
    id: &str,
    window: Window,
    law: &LawBook,
) -> Result<Asked, Error> {
    let mut own =
        Decisions { agreement, id, window, found: Vec::new(), planned: None, missing: Vec::new() };
    match &agreement.terms {
        Some(terms) if terms.in_order().is_ok() => {
            own.terms(terms)?;
            own.next_procurement(terms, law)?;
        }
        // Terms that end before they begin are told of as a contradiction.
        Some(_) => {}
        None => own.missing.push("terms".to_owned()),
    }
    let missing = ordered::sorted(own.missing);
    Ok(Asked { decisions: own.found, planned: own.planned, missing })
}

impl Decisions<'_> {
    fn terms(&mut self, terms: &AssignmentTerms) -> Result<(), Error> {
        if terms.yearly_cost().is_none() {
            self.missing.push("terms.compensation.annual".to_owned());
        }
        let life = terms.life(Some(self.window.from), NoticeBy::Either, self.window.until)?;
        if terms.options.is_some() {
            let missing = life.missing.iter().chain(&life.unsettled);
            self.missing.extend(missing.map(|path| (*path).to_owned()));
        }
        if life.open_ended {
            self.notice(terms)?;
        } else if life.terms.is_empty() {
            self.missing.extend(life.unsettled.iter().map(|path| (*path).to_owned()));
            if terms.term.is_none() {
                self.missing.push("terms.untilFurtherNotice".to_owned());
            }
        } else {
            self.options(terms, &life)?;
            self.end(terms, &life)?;
        }
        self.adjustments(terms, &life)
    }

    fn add(
        &mut self,
        kind: DecisionKind,
        (decide_by, effect_on): (Day, Day),
        amount: Option<Sek>,
        option: Option<u32>,
    ) -> Result<(), Error> {
        let advise_by = match kind {
            DecisionKind::End | DecisionKind::PriceAdjustment | DecisionKind::OptionCallPassed => {
                None
            }
            _ => advised(decide_by)?,
        };
        self.found.push(Decision {
            agreement: self.id.to_owned(),
            title: self.agreement.title.clone(),
            kind,
            decide_by,
            advise_by,
            days_left: self.window.from.days_until(decide_by),
            effect_on,
            then_ends_on: None,
            amount,
            anchors: Vec::new(),
            option,
            what: said(kind, option, self.window.language),
        });
        Ok(())
    }

    /// The last days that let the agreement end with a calendar year, each reading by itself
    /// where they differ.
    fn notice(&mut self, terms: &AssignmentTerms) -> Result<(), Error> {
        let yearly = yearly(terms)?;
        let mut year = self.window.from.year();
        while let Ok(end_by) = Day::new(year, 12, 31) {
            year = year.saturating_add(1);
            match terms.latest_notice(end_by, NoticeBy::Either, 0)? {
                LatestNoticeAnswer::Day(latest) => {
                    self.reading(terms, &latest, None, yearly)?;
                    if latest.give_by.is_some_and(|day| day > self.window.until) {
                        return Ok(());
                    }
                }
                LatestNoticeAnswer::Readings(answer) => {
                    self.missing.extend(answer.missing.iter().cloned());
                    for own in &answer.readings {
                        let counted = own.counts.map(|kind| terms.counted(kind));
                        let terms = counted.as_ref().unwrap_or(terms);
                        self.reading(terms, &own.latest, Some(own.anchor), yearly)?;
                    }
                    let late = |day: Option<Day>| day.is_some_and(|day| day > self.window.until);
                    if answer.readings.iter().all(|own| late(own.latest.give_by)) {
                        return Ok(());
                    }
                }
                LatestNoticeAnswer::Unknown(unknown) => {
                    self.missing.extend(unknown.missing.iter().cloned());
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn reading(
        &mut self,
        terms: &AssignmentTerms,
        latest: &LatestNotice,
        anchor: Option<Anchor>,
        yearly: Option<Sek>,
    ) -> Result<(), Error> {
        let (Some(give_by), Some(ends_on)) = (latest.give_by, latest.ends_on) else {
            return Ok(());
        };
        if !self.window.holds(give_by) {
            return Ok(());
        }
        let same = self.found.iter_mut().find(|own| {
            own.kind == DecisionKind::Notice && (own.decide_by, own.effect_on) == (give_by, ends_on)
        });
        if let Some(own) = same {
            own.anchors.extend(anchor);
            return Ok(());
        }
        self.add(DecisionKind::Notice, (give_by, ends_on), yearly, None)?;
        let then_ends_on = then_ends_on(terms, give_by, anchor)?;
        let language = self.window.language;
        if let Some(own) = self.found.last_mut() {
            own.anchors.extend(anchor);
            own.then_ends_on = then_ends_on;
            own.what = give_notice(ends_on, then_ends_on, language);
        }
        Ok(())
    }

    /// The options that can still be called or refused within the time, and the first one whose
    /// last day has passed without a word on what came of it.
    fn options(&mut self, terms: &AssignmentTerms, life: &Life) -> Result<(), Error> {
        for own in life.optional() {
            let Some(decide_by) = own.decide_by.filter(|day| self.window.holds(*day)) else {
                continue;
            };
            let kind = if own.automatic == Some(true) {
                DecisionKind::OptionObjection
            } else {
                DecisionKind::OptionCall
            };
            let cost = cost_of(terms, own)?;
            self.add(kind, (decide_by, own.ends_on), cost, Some(own.number))?;
        }
        let over = life.longest().is_some_and(|end| end < self.window.from);
        let Some(own) = life.in_question().next().filter(|_| !over) else { return Ok(()) };
        let before = own.first.and_then(|day| day.previous().ok());
        if let Some(passed) = own.decide_by.or(before) {
            let cost = cost_of(terms, own)?;
            let kind = DecisionKind::OptionCallPassed;
            self.add(kind, (passed, own.ends_on), cost, Some(own.number))?;
        }
        Ok(())
    }

    /// The end that counts, where nobody knows better: one after which the agreement extends by
    /// itself is told of by the last day to refuse that.
    fn end(&mut self, terms: &AssignmentTerms, life: &Life) -> Result<(), Error> {
        let next = life.terms.iter().find(|own| !own.state.is_bound());
        let extends =
            next.is_some_and(|own| own.state == TermState::Open && own.automatic == Some(true));
        if let Some(end) = life.end().filter(|end| self.window.holds(*end) && !extends) {
            self.add(DecisionKind::End, (end, end), yearly(terms)?, None)?;
            let final_end = next.is_none_or(|own| own.state.is_gone());
            if let Some(own) = self.found.last_mut().filter(|_| final_end) {
                own.what = ended(self.window.language).to_owned();
            }
        }
        Ok(())
    }

    fn adjustments(&mut self, terms: &AssignmentTerms, life: &Life) -> Result<(), Error> {
        let Some(own) = &terms.adjustment else { return Ok(()) };
        let Some(first) = own.first else { return Ok(()) };
        let days = match own.every {
            Some(every) => first.repeated(every, self.window.until),
            None => vec![first],
        };
        let amount = yearly(terms)?;
        for day in days {
            let running = life.longest().is_none_or(|end| day <= end);
            if self.window.holds(day) && running {
                self.add(DecisionKind::PriceAdjustment, (day, day), amount, None)?;
            }
        }
        Ok(())
    }

    /// Also where the day has passed and the agreement has not ended: the day that is stated,
    /// and the one that the plan gives where they differ.
    fn next_procurement(&mut self, terms: &AssignmentTerms, law: &LawBook) -> Result<(), Error> {
        let stated = self.agreement.procurement_starts_by;
        let planned = self.planned_start(terms, stated, law)?;
        let life = terms.life(Some(self.window.from), NoticeBy::Either, self.window.until)?;
        let last = if terms.options.as_ref().is_some_and(OptionClause::is_unlimited) {
            life.bound_until()
        } else {
            life.longest()
        };
        let over = last.is_some_and(|end| end < self.window.from);
        for begin in stated.into_iter().chain(planned.filter(|day| stated != Some(*day))) {
            if begin <= self.window.until && !over {
                let effect = last.unwrap_or(begin);
                self.add(DecisionKind::NextProcurement, (begin, effect), yearly(terms)?, None)?;
            }
        }
        Ok(())
    }

    /// The day that the plan of the next procurement gives, judged and kept.
    fn planned_start(
        &mut self,
        terms: &AssignmentTerms,
        stated: Option<Day>,
        law: &LawBook,
    ) -> Result<Option<Day>, Error> {
        let Some(next) = &self.agreement.next_procurement else { return Ok(None) };
        let from = Some(self.window.from);
        let Some(planned) = next.latest_start(terms, from, law)? else { return Ok(None) };
        let finding = planned.finding(stated, from);
        self.missing.extend(finding.outcome.missing().iter().map(ToString::to_string));
        self.planned = Some(finding);
        Ok(planned.latest_on)
    }
}

/// What the days of a term cost.
fn cost_of(terms: &AssignmentTerms, own: &LifeTerm) -> Result<Option<Sek>, Error> {
    match (own.first, own.price) {
        (Some(first), None) => terms.cost_of_days(first, own.ends_on),
        (Some(first), Some(price)) => cost_of_days(price, first, own.ends_on).map(Some),
        (None, _) => Ok(None),
    }
}

/// What a year costs, to the öre.
fn yearly(terms: &AssignmentTerms) -> Result<Option<Sek>, Error> {
    terms.yearly_cost().map(|cost| cost.rounded().to_sek()).transpose()
}

/// The last weekday on or before a day; none where the holidays are not recorded.
fn advised(day: Day) -> Result<Option<Day>, Error> {
    match previous_open_day(day, 0) {
        Ok(open) => Ok(Some(open)),
        Err(error) if error.code() == ErrorCode::LawParameterUnknown => Ok(None),
        Err(error) => Err(error),
    }
}

/// The end that a notice on the day after brings, under the same reading.
fn then_ends_on(
    terms: &AssignmentTerms,
    give_by: Day,
    anchor: Option<Anchor>,
) -> Result<Option<Day>, Error> {
    // The last day of the calendar has none after it.
    let Ok(after) = give_by.next() else { return Ok(None) };
    match terms.notice_end(after, NoticeBy::Either) {
        Ok(NoticeAnswer::End(end)) => Ok(Some(end.ends_on)),
        Ok(NoticeAnswer::Readings(answer)) => {
            let mut own = answer.readings.iter();
            Ok(own.find(|own| Some(own.anchor) == anchor).map(|own| own.ends_on))
        }
        Ok(NoticeAnswer::Unknown(_)) => Ok(None),
        Err(error) if error.code() == ErrorCode::DateOutOfRange => Ok(None),
        Err(error) => Err(error),
    }
}

/// What is decided by a notice: when it ends the agreement, and when a day later would.
fn give_notice(ends_on: Day, then: Option<Day>, language: Language) -> String {
    match (language, then) {
        (Language::Swedish, Some(then)) => format!(
            "Säg upp, så upphör avtalet {ends_on}; sägs det upp dagen efter löper det till {then}."
        ),
        (Language::Swedish, None) => {
            format!("Säg upp, så upphör avtalet {ends_on}; annars löper det vidare.")
        }
        (Language::English, Some(then)) => format!(
            "Give notice for the agreement to end on {ends_on}; given a day later it runs to {then}."
        ),
        (Language::English, None) => {
            format!("Give notice for the agreement to end on {ends_on}; else it runs on.")
        }
    }
}

/// What is said of an end that no option can move.
const fn ended(language: Language) -> &'static str {
    match language {
        Language::Swedish => "Avtalstiden löper ut.",
        Language::English => "The term ends.",
    }
}

fn said(kind: DecisionKind, option: Option<u32>, language: Language) -> String {
    let (sv, en) = match kind {
        DecisionKind::Notice => ("Säg upp, eller låt avtalet löpa.", "Give notice, or let it run."),
        DecisionKind::OptionCall => {
            ("Avropa option {}, eller låt den gå.", "Call option {}, or let it go.")
        }
        DecisionKind::OptionObjection => (
            "Säg nej till option {}, eller låt den förlänga avtalet.",
            "Object to option {}, or let it extend the agreement.",
        ),
        DecisionKind::OptionCallPassed => (
            "Sista dagen att avropa option {} har passerat. Har den avropats?",
            "The last day to call option {} has passed. Has it been called?",
        ),
        DecisionKind::NextProcurement => {
            ("Börja nästa upphandling.", "Begin the next procurement.")
        }
        DecisionKind::End => {
            ("Avtalstiden löper ut, om avtalet inte förlängs.", "The term ends, unless extended.")
        }
        DecisionKind::PriceAdjustment => ("Priset justeras.", "The price is adjusted."),
    };
    let template = match language {
        Language::Swedish => sv,
        Language::English => en,
    };
    template.replace("{}", &option.map_or_else(String::new, |number| number.to_string()))
}
