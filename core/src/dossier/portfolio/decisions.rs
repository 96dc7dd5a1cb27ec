//! What must be decided of one agreement within a time.

use super::{Agreement, Decision, DecisionKind};
use crate::assignment::{Anchor, AssignmentTerms, LatestNotice, LatestNoticeAnswer, NoticeBy};
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
        match (terms.end, terms.until_further_notice) {
            (Some(end), _) => {
                self.options(terms, end)?;
                self.end(terms, end)?;
            }
            (None, Some(true)) => self.notice(terms)?,
            (None, _) => {
                self.missing.extend(["terms.end", "terms.untilFurtherNotice"].map(str::to_owned));
            }
        }
        self.adjustments(terms)
    }

    fn add(
        &mut self,
        kind: DecisionKind,
        (decide_by, effect_on): (Day, Day),
        amount: Option<Sek>,
        option: Option<u32>,
    ) -> Result<(), Error> {
        let advise_by = match kind {
            DecisionKind::End | DecisionKind::PriceAdjustment => None,
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
                    self.reading(&latest, None, yearly)?;
                    if latest.give_by.is_some_and(|day| day > self.window.until) {
                        return Ok(());
                    }
                }
                LatestNoticeAnswer::Readings(answer) => {
                    self.missing.extend(answer.missing.iter().cloned());
                    for own in &answer.readings {
                        self.reading(&own.latest, Some(own.anchor), yearly)?;
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
        match same {
            Some(own) => own.anchors.extend(anchor),
            None => {
                self.add(DecisionKind::Notice, (give_by, ends_on), yearly, None)?;
                if let Some(own) = self.found.last_mut() {
                    own.anchors.extend(anchor);
                }
            }
        }
        Ok(())
    }

    fn options(&mut self, terms: &AssignmentTerms, end: Day) -> Result<(), Error> {
        let answer = terms.option_ends()?;
        if terms.options.is_some() {
            self.missing.extend(answer.missing.iter().cloned());
        }
        let automatic =
            terms.options.as_ref().is_some_and(crate::assignment::OptionClause::is_automatic);
        let kind = if automatic { DecisionKind::OptionObjection } else { DecisionKind::OptionCall };
        let mut current = end;
        for option in answer.options.iter().flatten() {
            if let Some(call_by) = option.call_by.filter(|day| self.window.holds(*day)) {
                let cost = terms.cost_of_days(current.next()?, option.ends_on)?;
                self.add(kind, (call_by, option.ends_on), cost, Some(option.number))?;
            }
            current = option.ends_on;
        }
        Ok(())
    }

    fn end(&mut self, terms: &AssignmentTerms, end: Day) -> Result<(), Error> {
        if self.window.holds(end) {
            self.add(DecisionKind::End, (end, end), yearly(terms)?, None)?;
        }
        Ok(())
    }

    fn adjustments(&mut self, terms: &AssignmentTerms) -> Result<(), Error> {
        let Some(own) = &terms.adjustment else { return Ok(()) };
        let Some(first) = own.first else { return Ok(()) };
        let days = match own.every {
            Some(every) => first.repeated(every, self.window.until),
            None => vec![first],
        };
        let amount = yearly(terms)?;
        for day in days {
            let running = terms.end.is_none_or(|end| day <= end);
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
        let last = terms.option_ends()?.final_end.or(terms.end);
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

fn said(kind: DecisionKind, option: Option<u32>, language: Language) -> String {
    let (sv, en) = match kind {
        DecisionKind::Notice => (
            "Säg upp, eller låt avtalet löpa ett år till.",
            "Give notice, or let the agreement run another year.",
        ),
        DecisionKind::OptionCall => {
            ("Avropa option {}, eller låt den gå.", "Call option {}, or let it go.")
        }
        DecisionKind::OptionObjection => (
            "Säg nej till option {}, eller låt den förlänga avtalet.",
            "Object to option {}, or let it extend the agreement.",
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
