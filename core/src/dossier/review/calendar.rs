//! Every day of a dossier, stated or computed, as a calendar.

use std::collections::BTreeSet;

use super::CalendarDay;
use super::paths;
use super::periods::last_day;
use crate::assignment::{AssignmentTerms, LifeEvent, LifeLine};
use crate::bid::Bid;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::dossier::{DayOrMonth, Dossier, DossierBudget};
use crate::error::Error;
use crate::language::{Language, one_line};
use crate::law::LawBook;
use crate::tender::{Assumptions, StepName, Tender};

/// A sentence in both languages; `{}` is where the name of the thing stands.
type Sentence = (&'static str, &'static str);

/// The days so far.
struct Days {
    language: Language,
    days: Vec<CalendarDay>,
}

impl Days {
    /// Adds a day, if there is one.
    fn add(&mut self, on: Option<Day>, sentence: Sentence, name: &str, path: &str) {
        let Some(on) = on else { return };
        let template = match self.language {
            Language::Swedish => sentence.0,
            Language::English => sentence.1,
        };
        let what = template.replace("{}", &one_line(name));
        self.days.push(CalendarDay { on, what, path: ["dossier.", path].concat() });
    }

    /// The days in order; those of one day as they were added.
    fn in_order(self) -> Vec<CalendarDay> {
        let mut order = BTreeSet::new();
        for (place, day) in self.days.iter().enumerate() {
            order.insert((day.on, place));
        }
        let mut days = Vec::with_capacity(self.days.len());
        for (_, place) in order {
            days.extend(self.days.get(place).cloned());
        }
        days
    }
}

/// The calendar of a dossier, with the days computed from its terms.
pub(super) fn of(
    dossier: &Dossier,
    line: Option<&LifeLine>,
    language: Language,
    law: &LawBook,
) -> Result<Vec<CalendarDay>, Error> {
    let mut days = Days { language, days: Vec::new() };
    periods_and_events(&mut days, dossier);
    if let Some(own) = &dossier.tender {
        tender(&mut days, own)?;
        computed(&mut days, own, law)?;
    }
    for own in dossier.bids.iter().flatten() {
        bid(&mut days, own);
    }
    if let Some(line) = line {
        milestones(&mut days, &line.events, "assignment");
    }
    if let Some(own) = &dossier.budget {
        budget(&mut days, own);
    }
    if let Some(own) = &dossier.partnership {
        let signed = ("Partnerskapet undertecknas.", "The partnership is signed.");
        days.add(own.signed_on, signed, "", "partnership.signedOn");
        if let Some(own) = &own.terms {
            terms(&mut days, own, "partnership.terms")?;
        }
    }
    if let Some(own) = &dossier.need {
        let start = ("Behovet upphandlas från denna dag.", "The need is procured from this day.");
        days.add(own.started_on, start, "", "need.startedOn");
    }
    Ok(days.in_order())
}

fn periods_and_events(days: &mut Days, dossier: &Dossier) {
    for own in dossier.periods.iter().flatten() {
        let label = own.label.as_deref().unwrap_or("?");
        let (from, to): (Sentence, Sentence) = match own.from.or(own.to) {
            Some(DayOrMonth::Month(_)) => (
                ("Perioden ”{}” börjar denna månad.", "The period “{}” begins this month."),
                ("Perioden ”{}” slutar med denna månad.", "The period “{}” ends with this month."),
            ),
            _ => (
                ("Perioden ”{}” börjar.", "The period “{}” begins."),
                ("Perioden ”{}” slutar.", "The period “{}” ends."),
            ),
        };
        days.add(own.from.map(DayOrMonth::first_day), from, label, "periods.from");
        days.add(own.to.map(last_day), to, label, "periods.to");
    }
    for own in dossier.events.iter().flatten() {
        let sentence = match own.on {
            Some(DayOrMonth::Month(_)) => ("Under månaden: {}.", "During the month: {}."),
            _ => ("{}.", "{}."),
        };
        let what = capitalised(own.what.as_deref().unwrap_or("?"));
        days.add(own.on.map(DayOrMonth::first_day), sentence, &what, "events.on");
    }
}

/// A text as the beginning of a sentence.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn tender(days: &mut Days, own: &Tender) -> Result<(), Error> {
    let name = own.title.as_deref().or(own.id.as_deref()).unwrap_or("?");
    let stated: [(Option<Day>, Sentence, &str); 6] = [
        (
            own.prior_notice.as_ref().and_then(|notice| notice.sent_on),
            ("Förhandsannonsen skickas: {}.", "The prior notice is sent: {}."),
            "tender.priorNotice.sentOn",
        ),
        (
            own.started_on,
            ("Upphandlingen påbörjas: {}.", "The procurement begins: {}."),
            "tender.startedOn",
        ),
        (
            own.notice_sent_on,
            ("Annonsen skickas: {}.", "The notice is sent: {}."),
            "tender.noticeSentOn",
        ),
        (
            own.published_on,
            ("Annonsen publiceras: {}.", "The notice is published: {}."),
            "tender.publishedOn",
        ),
        (
            own.questions_by,
            ("Sista dag för frågor: {}.", "Last day for questions: {}."),
            "tender.questionsBy",
        ),
        (
            own.bid_deadline.as_ref().and_then(|deadline| deadline.on),
            ("Sista anbudsdag: {}.", "Last day for bids: {}."),
            "tender.bidDeadline.on",
        ),
    ];
    for (on, sentence, path) in stated {
        days.add(on, sentence, name, path);
    }
    match &own.terms {
        Some(own) => terms(days, own, "tender.terms"),
        None => Ok(()),
    }
}

/// What the timetable computes from the days of the tender, where it is sure.
fn computed(days: &mut Days, own: &Tender, law: &LawBook) -> Result<(), Error> {
    let assumed = Assumptions::new();
    let timetable = own.timetable(&assumed, days.language, law).map_err(paths::refused)?;
    for step in timetable.steps {
        let sentence = match step.step {
            StepName::LastAnswer if own.answers_by.is_none() => {
                ("Sista dag för svar på frågor: {}.", "Last day for answers: {}.")
            }
            StepName::BidValidUntil => (
                "Anbuden är bindande till och med i dag: {}.",
                "Bids bind until today, inclusive: {}.",
            ),
            _ => continue,
        };
        // The months of the validity are the tender's own; a day of the law must be sure.
        let sure =
            step.step == StepName::BidValidUntil || step.confidence == Some(Confidence::High);
        if sure {
            let name = own.title.as_deref().or(own.id.as_deref()).unwrap_or("?");
            days.add(step.on, sentence, name, "tender.bidDeadline.on");
        }
    }
    Ok(())
}

fn bid(days: &mut Days, own: &Bid) {
    let bidder = own.bidder.as_ref().and_then(|bidder| bidder.name.as_deref());
    let name = own.id.as_deref().or(bidder).unwrap_or("?");
    let received = own.received_at.and_then(|instant| instant.day_in_sweden().ok());
    days.add(received, ("Anbud {} kommer in.", "Bid {} is received."), name, "bids.receivedAt");
    let binds =
        ("Anbud {} är bindande till och med i dag.", "Bid {} binds until today, inclusive.");
    days.add(own.valid_until, binds, name, "bids.validUntil");
    for document in own.documents.iter().flatten() {
        let dated = ("En handling i anbud {} är daterad.", "A document of bid {} is dated.");
        days.add(document.dated, dated, name, "bids.documents.dated");
    }
}

/// The days that terms state, and those that follow from them alone.
fn terms(days: &mut Days, own: &AssignmentTerms, part: &str) -> Result<(), Error> {
    let stated = own.stated_dates(days.language);
    let events = stated.map_err(|error| {
        let path = ["dossier.", &placed(error.path(), part)].concat();
        error.at(path)
    })?;
    milestones(days, &events, part);
    Ok(())
}

/// The dates of a life line, at the part of the dossier where the terms stand.
fn milestones(days: &mut Days, events: &[LifeEvent], part: &str) {
    for event in events {
        let path = ["dossier.", &placed(event.path, part)].concat();
        days.days.push(CalendarDay { on: event.on, what: one_line(&event.what), path });
    }
}

/// A path of the terms as it stands in the dossier.
fn placed(path: &str, part: &str) -> String {
    path.strip_prefix("terms").map_or_else(|| path.to_owned(), |rest| [part, rest].concat())
}

fn budget(days: &mut Days, own: &DossierBudget) {
    for line in own.frame.iter().flat_map(|frame| frame.lines.iter().flatten()) {
        let amount = match (line.per_year, line.amount, days.language) {
            (Some(level), _, Language::Swedish) => [level.to_string().as_str(), " per år"].concat(),
            (Some(level), _, Language::English) => [level.to_string().as_str(), " a year"].concat(),
            (None, Some(amount), _) => amount.to_string(),
            (None, None, _) => "?".to_owned(),
        };
        let from = ("Ramraden {} börjar gälla.", "The frame line {} begins.");
        let to = ("Ramraden {} gäller till och med i dag.", "The frame line {} ends today.");
        days.add(line.from, from, &amount, "budget.frame.lines.from");
        days.add(line.to, to, &amount, "budget.frame.lines.to");
    }
    for commitment in own.commitments.iter().flatten() {
        let name = commitment.id.as_deref().unwrap_or("?");
        let from = ("Åtagandet {} börjar.", "The commitment {} begins.");
        let to = ("Åtagandet {} upphör.", "The commitment {} ends.");
        days.add(commitment.from, from, name, "budget.commitments.from");
        days.add(commitment.to, to, name, "budget.commitments.to");
    }
}
