//! The dates of the terms, stated and computed, in order.

use std::collections::BTreeSet;

use super::event::{
    BY_PLAN, CALL_PASSED, ENDS_IF, ENDS_IF_CALLED, ENDS_UNLESS_CALLED, ENDS_UNLESS_EXTENDED,
    GIVE_BY_IF, LifeEvent, Milestone, OBJECT_BY, Sentence, if_read, plain, said,
};
use super::{LifeLine, Outlook, planned};
use crate::assignment::answer::{LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::life::TermState;
use crate::assignment::notice_by::NoticeBy;
use crate::assignment::option_clause::OptionClause;
use crate::assignment::terms::{Anchor, AssignmentTerms};
use crate::calendar::{Day, Period, Span};
use crate::error::Error;
use crate::language::Language;

const NOTICE: &str = "terms.notice";
const OPTIONS: &str = "terms.options";

struct Events {
    language: Language,
    events: Vec<LifeEvent>,
}

impl Events {
    fn add(&mut self, on: Option<Day>, kind: Milestone, name: &str, path: &'static str) {
        self.add_as(on, kind, plain(kind), (name, None, None), path);
    }

    fn add_as(
        &mut self,
        on: Option<Day>,
        kind: Milestone,
        sentence: Sentence,
        (name, anchor, option): (&str, Option<Anchor>, Option<u32>),
        path: &'static str,
    ) {
        let Some(on) = on else { return };
        let what = said(sentence, name, self.language);
        self.events.push(LifeEvent { on, kind, what, anchor, option, path });
    }

    /// A day under one reading of the notice clause.
    fn push(&mut self, on: Day, kind: Milestone, what: String, anchor: Option<Anchor>) {
        self.events.push(LifeEvent { on, kind, what, anchor, option: None, path: NOTICE });
    }

    /// By day; those of one day as they were added.
    fn in_order(self) -> Vec<LifeEvent> {
        let mut order = BTreeSet::new();
        for (place, event) in self.events.iter().enumerate() {
            order.insert((event.on, place));
        }
        let mut events = Vec::with_capacity(self.events.len());
        for (_, place) in order {
            events.extend(self.events.get(place).cloned());
        }
        events
    }
}

pub(super) fn of(
    terms: &AssignmentTerms,
    line: &LifeLine,
    outlook: &Outlook,
) -> Result<Vec<LifeEvent>, Error> {
    let mut events = Events { language: outlook.language, events: Vec::new() };
    stated(&mut events, terms, (outlook.as_of, outlook.by))?;
    recurring(&mut events, terms, line)?;
    notice(&mut events, line);
    options(&mut events, terms, line);
    let begin = outlook.procurement_starts_by;
    events.add(begin, Milestone::NextProcurement, "", "procurementStartsBy");
    if let Some((latest, own)) = planned::differing(outlook) {
        let start = own.contract_start_on.map_or_else(String::new, |day| day.to_string());
        let kind = Milestone::NextProcurement;
        let named = (start.as_str(), None, None);
        events.add_as(Some(latest), kind, BY_PLAN, named, "nextProcurement");
    }
    Ok(events.in_order())
}

/// The days that terms state, and those that follow from them alone, in order.
pub(super) fn stated_by(
    terms: &AssignmentTerms,
    language: Language,
) -> Result<Vec<LifeEvent>, Error> {
    let mut events = Events { language, events: Vec::new() };
    stated(&mut events, terms, (None, NoticeBy::Either))?;
    Ok(events.in_order())
}

fn stated(
    events: &mut Events,
    terms: &AssignmentTerms,
    asked: (Option<Day>, NoticeBy),
) -> Result<(), Error> {
    events.add(terms.start, Milestone::Start, "", "terms.start");
    let path = if terms.end.is_some() { "terms.end" } else { "terms.term" };
    let last = end(events, terms, asked, path)?;
    for own in terms.notice.iter().flatten() {
        events.add(own.earliest, Milestone::EarliestNotice, "", "terms.notice.earliest");
    }
    if let (Some(start), Some(term)) = (terms.start, terms.minimum_term) {
        let after = Span::from(term).after(start).map_err(|error| error.at("terms.minimumTerm"))?;
        let last = Some(after.previous()?);
        events.add(last, Milestone::MinimumTermEnds, "", "terms.minimumTerm");
    }
    let before = terms.transition.as_ref().and_then(|own| own.begins_before);
    if let (Some(end), Some(before)) = (last, before) {
        let begins = Period::from(Span::from(before))
            .latest_before(end)
            .map_err(|error| error.at("terms.transition.beginsBefore"))?;
        events.add(Some(begins), Milestone::TransitionBegins, "", "terms.transition.beginsBefore");
    }
    Ok(())
}

/// The end that counts on the day, and what may still move it. Terms that end before they begin
/// have the day that is stated.
fn end(
    events: &mut Events,
    terms: &AssignmentTerms,
    (as_of, by): (Option<Day>, NoticeBy),
    path: &'static str,
) -> Result<Option<Day>, Error> {
    let Some(first) = terms.fixed_end()? else { return Ok(None) };
    if terms.in_order().is_err() {
        events.add(Some(first), Milestone::End, "", path);
        return Ok(Some(first));
    }
    let life = terms.life(as_of, by, as_of.unwrap_or(first))?;
    let next = life.terms.iter().find(|own| !own.state.is_bound());
    let number = next.map_or_else(String::new, |own| own.number.to_string());
    let sentence = match next.map(|own| (own.state, own.automatic)) {
        Some((TermState::Unsettled, _)) => ENDS_UNLESS_CALLED,
        Some((TermState::Open, Some(true))) => ENDS_UNLESS_EXTENDED,
        _ => plain(Milestone::End),
    };
    let last = life.bound_until();
    events.add_as(last, Milestone::End, sentence, (&number, None, None), path);
    Ok(last)
}

/// Follow-ups and adjustments, up to the end with every option, or up to the wanted end.
fn recurring(events: &mut Events, terms: &AssignmentTerms, line: &LifeLine) -> Result<(), Error> {
    let unlimited = terms.options.as_ref().is_some_and(OptionClause::is_unlimited);
    let last = line.options.as_ref().and_then(|own| own.final_end);
    let last = if unlimited { line.end_by } else { last.or(terms.fixed_end()?) };
    let until = last.or(line.end_by);
    let days = |first: Option<Day>, every| match (first, every, until) {
        (Some(first), Some(every), Some(until)) => first.repeated(every, until),
        (first, _, _) => first.into_iter().collect(),
    };
    if let Some(own) = &terms.follow_up {
        for day in days(own.first, own.every) {
            events.add(Some(day), Milestone::FollowUp, "", "terms.followUp");
        }
    }
    if let Some(own) = &terms.adjustment {
        for day in days(own.first, own.every) {
            events.add(Some(day), Milestone::PriceAdjustment, "", "terms.adjustment");
        }
    }
    Ok(())
}

/// The ends and latest days of notice, under each reading of the terms.
fn notice(events: &mut Events, line: &LifeLine) {
    let given = line.as_of.map_or_else(String::new, |day| day.to_string());
    match &line.notice {
        Some(NoticeAnswer::End(end)) => {
            events.add(Some(end.ends_on), Milestone::EndsAfterNotice, &given, NOTICE);
        }
        Some(NoticeAnswer::Readings(answer)) => {
            let open = has_open_anchor(&answer.missing);
            for own in &answer.readings {
                let anchor = open.then_some(own.anchor);
                let what = if_read(ENDS_IF, &given, anchor, own.reach, events.language);
                events.push(own.ends_on, Milestone::EndsAfterNotice, what, anchor);
            }
        }
        Some(NoticeAnswer::Unknown(_)) | None => {}
    }
    let wanted = line.end_by.map_or_else(String::new, end_of);
    match &line.latest {
        Some(LatestNoticeAnswer::Day(latest)) => {
            events.add(latest.give_by, Milestone::NoticeBy, &wanted, NOTICE);
            let advised = latest.advise_by.filter(|day| Some(*day) != latest.give_by);
            events.add(advised, Milestone::AdvisedNotice, &wanted, NOTICE);
        }
        Some(LatestNoticeAnswer::Readings(answer)) => {
            let open = has_open_anchor(&answer.missing);
            for own in &answer.readings {
                let Some(give_by) = own.latest.give_by else { continue };
                let anchor = open.then_some(own.anchor);
                let what = if_read(GIVE_BY_IF, &wanted, anchor, own.reach, events.language);
                events.push(give_by, Milestone::NoticeBy, what, anchor);
            }
        }
        Some(LatestNoticeAnswer::Unknown(_)) | None => {}
    }
}

/// Whether the readings are of a clause that does not say to which day it runs.
fn has_open_anchor(missing: &[String]) -> bool {
    missing.iter().any(|path| path == "terms.notice.anchor")
}

/// The year whose last day it is, else the day.
fn end_of(day: Day) -> String {
    if (day.month(), day.day()) == (12, 31) { day.year().to_string() } else { day.to_string() }
}

/// The options that may still come about, and the one whose last day has passed without a word.
fn options(events: &mut Events, terms: &AssignmentTerms, line: &LifeLine) {
    let mut asked = false;
    for own in line.options.iter().flat_map(|answer| answer.options.iter().flatten()) {
        let automatic = terms.options.as_ref().and_then(|clause| clause.automatic_of(own.number));
        let (call, end) = match own.state {
            None | Some(TermState::Open) if automatic == Some(true) => {
                (OBJECT_BY, plain(Milestone::OptionEnd))
            }
            None | Some(TermState::Open) => {
                (plain(Milestone::OptionCall), plain(Milestone::OptionEnd))
            }
            Some(TermState::Unsettled) if !asked => {
                asked = true;
                (CALL_PASSED, ENDS_IF_CALLED)
            }
            Some(_) => continue,
        };
        let number = own.number.to_string();
        let named = (number.as_str(), None, Some(own.number));
        events.add_as(own.call_by, Milestone::OptionCall, call, named, OPTIONS);
        events.add_as(Some(own.ends_on), Milestone::OptionEnd, end, named, OPTIONS);
    }
}
