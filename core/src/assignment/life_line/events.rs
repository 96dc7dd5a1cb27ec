//! The dates of the terms, stated and computed, in order.

use std::collections::BTreeSet;

use super::event::{
    BY_PLAN, LifeEvent, Milestone, OBJECT_BY, Sentence, ends_if, give_by_if, plain, said,
};
use super::{LifeLine, Outlook, is_reading, planned};
use crate::assignment::answer::{LatestNoticeAnswer, NoticeAnswer};
use crate::assignment::life::latest_call;
use crate::assignment::option_clause::OptionClause;
use crate::assignment::terms::{Anchor, AssignmentTerms};
use crate::calendar::{Day, Span};
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
    stated(&mut events, terms)?;
    recurring(&mut events, terms, line);
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
    stated(&mut events, terms)?;
    Ok(events.in_order())
}

fn stated(events: &mut Events, terms: &AssignmentTerms) -> Result<(), Error> {
    events.add(terms.start, Milestone::Start, "", "terms.start");
    events.add(terms.end, Milestone::End, "", "terms.end");
    for own in terms.notice.iter().flatten() {
        events.add(own.earliest, Milestone::EarliestNotice, "", "terms.notice.earliest");
    }
    if let (Some(start), Some(term)) = (terms.start, terms.minimum_term) {
        let after = Span::from(term).after(start).map_err(|error| error.at("terms.minimumTerm"))?;
        let last = Some(after.previous()?);
        events.add(last, Milestone::MinimumTermEnds, "", "terms.minimumTerm");
    }
    let before = terms.transition.as_ref().and_then(|own| own.begins_before);
    if let (Some(end), Some(before)) = (terms.end, before) {
        let begins = latest_call(before.into(), end)
            .map_err(|error| error.at("terms.transition.beginsBefore"))?;
        events.add(Some(begins), Milestone::TransitionBegins, "", "terms.transition.beginsBefore");
    }
    Ok(())
}

/// Follow-ups and adjustments, up to the end with every option, or up to the wanted end.
fn recurring(events: &mut Events, terms: &AssignmentTerms, line: &LifeLine) {
    let last = line.options.as_ref().and_then(|own| own.final_end).or(terms.end);
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
}

/// The ends and latest days of notice, under each reading of the terms.
fn notice(events: &mut Events, line: &LifeLine) {
    let given = line.as_of.map_or_else(String::new, |day| day.to_string());
    match &line.notice {
        Some(NoticeAnswer::End(end)) => {
            events.add(Some(end.ends_on), Milestone::EndsAfterNotice, &given, NOTICE);
        }
        Some(NoticeAnswer::Readings(answer)) => {
            for own in answer.readings.iter().filter(|own| is_reading(own.anchor)) {
                let named = (given.as_str(), Some(own.anchor), None);
                let kind = Milestone::EndsAfterNotice;
                events.add_as(Some(own.ends_on), kind, ends_if(own.anchor), named, NOTICE);
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
            for own in answer.readings.iter().filter(|own| is_reading(own.anchor)) {
                let named = (wanted.as_str(), Some(own.anchor), None);
                let kind = Milestone::NoticeBy;
                events.add_as(own.latest.give_by, kind, give_by_if(own.anchor), named, NOTICE);
            }
        }
        Some(LatestNoticeAnswer::Unknown(_)) | None => {}
    }
}

/// The year whose last day it is, else the day.
fn end_of(day: Day) -> String {
    if (day.month(), day.day()) == (12, 31) { day.year().to_string() } else { day.to_string() }
}

fn options(events: &mut Events, terms: &AssignmentTerms, line: &LifeLine) {
    let automatic = terms.options.as_ref().is_some_and(OptionClause::is_automatic);
    let call = if automatic { OBJECT_BY } else { plain(Milestone::OptionCall) };
    for own in line.options.iter().flat_map(|answer| answer.options.iter().flatten()) {
        let number = own.number.to_string();
        let named = (number.as_str(), None, Some(own.number));
        events.add_as(own.call_by, Milestone::OptionCall, call, named, OPTIONS);
        let end = plain(Milestone::OptionEnd);
        events.add_as(Some(own.ends_on), Milestone::OptionEnd, end, named, OPTIONS);
    }
}
