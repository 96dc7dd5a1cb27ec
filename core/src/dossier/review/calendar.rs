//! Every day of a dossier, stated or computed, as a calendar.

use std::collections::BTreeSet;

use super::CalendarDay;
use super::assignment::Asked;
use super::paths;
use super::periods::last_day;
use crate::assignment::{Anchor, AssignmentTerms, LatestNoticeAnswer, NoticeAnswer, OptionsAnswer};
use crate::bid::Bid;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::dossier::{DayOrMonth, Dossier, DossierBudget};
use crate::error::Error;
use crate::language::Language;
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
        let what = template.replace("{}", name);
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
    asked: Option<&Asked>,
    as_of: Option<Day>,
    language: Language,
    law: &LawBook,
) -> Result<Vec<CalendarDay>, Error> {
    let mut days = Days { language, days: Vec::new() };
    periods_and_events(&mut days, dossier);
    if let Some(own) = &dossier.tender {
        tender(&mut days, own);
        computed(&mut days, own, law)?;
    }
    for own in dossier.bids.iter().flatten() {
        bid(&mut days, own);
    }
    if let Some(own) = &dossier.assignment {
        terms(&mut days, own, "assignment");
    }
    if let Some(asked) = asked {
        notice(&mut days, asked, as_of);
        options(&mut days, &asked.options);
    }
    if let Some(own) = &dossier.budget {
        budget(&mut days, own);
    }
    if let Some(own) = &dossier.partnership {
        let signed = ("Partnerskapet undertecknas.", "The partnership is signed.");
        days.add(own.signed_on, signed, "", "partnership.signedOn");
        if let Some(own) = &own.terms {
            terms(&mut days, own, "partnership.terms");
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

fn tender(days: &mut Days, own: &Tender) {
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
    if let Some(own) = &own.terms {
        terms(days, own, "tender.terms");
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

/// The days that terms state.
fn terms(days: &mut Days, own: &AssignmentTerms, part: &str) {
    let path = |field: &str| [part, field].concat();
    days.add(own.start, ("Avtalet börjar gälla.", "The agreement begins."), "", &path(".start"));
    let end = ("Avtalets sista dag.", "Last day of the agreement.");
    days.add(own.end, end, "", &path(".end"));
    for own in own.notice.iter().flatten() {
        let earliest = (
            "Tidigaste dag som uppsägningstiden räknas från.",
            "Earliest day from which notice counts.",
        );
        days.add(own.earliest, earliest, "", &path(".notice.earliest"));
    }
}

const NOTICE: &str = "assignment.notice";

/// The ends and latest days of notice, under each reading of the terms.
fn notice(days: &mut Days, asked: &Asked, as_of: Option<Day>) {
    let given = as_of.map_or_else(String::new, |day| day.to_string());
    match &asked.notice {
        Some(NoticeAnswer::End(end)) => {
            let ends = (
                "Avtalet upphör om det sägs upp {}.",
                "The agreement ends if notice is given on {}.",
            );
            days.add(Some(end.ends_on), ends, &given, NOTICE);
        }
        Some(NoticeAnswer::Readings(readings)) => {
            for reading in &readings.readings {
                days.add(Some(reading.ends_on), ends_if(reading.anchor), &given, NOTICE);
            }
        }
        Some(NoticeAnswer::Unknown(_)) | None => {}
    }
    // The day that was asked for is the last of a year.
    let year = as_of.map_or_else(String::new, |day| day.year().saturating_add(1).to_string());
    match &asked.latest {
        Some(LatestNoticeAnswer::Day(latest)) => {
            let give_by = (
                "Sista dag att säga upp avtalet så att det har upphört vid utgången av {}.",
                "Last day to give notice for the agreement to have ended by the end of {}.",
            );
            let advised = (
                "Lämna helst uppsägningen i dag, om avtalet ska ha upphört vid utgången av {}.",
                "Better hand over the notice today, for the agreement to have ended by the end of {}.",
            );
            days.add(latest.give_by, give_by, &year, NOTICE);
            days.add(
                latest.advise_by.filter(|day| Some(*day) != latest.give_by),
                advised,
                &year,
                NOTICE,
            );
        }
        Some(LatestNoticeAnswer::Readings(readings)) => {
            for reading in &readings.readings {
                days.add(reading.latest.give_by, give_by_if(reading.anchor), &year, NOTICE);
            }
        }
        Some(LatestNoticeAnswer::Unknown(_)) | None => {}
    }
}

const fn ends_if(anchor: Anchor) -> Sentence {
    match anchor {
        Anchor::MonthEnd => (
            "Avtalet upphör om det sägs upp {} och tiden räknas till månadens slut.",
            "The agreement ends if notice is given on {} and runs to the end of the month.",
        ),
        Anchor::QuarterEnd => (
            "Avtalet upphör om det sägs upp {} och tiden räknas till kvartalets slut.",
            "The agreement ends if notice is given on {} and runs to the end of the quarter.",
        ),
        _ => (
            "Avtalet upphör om det sägs upp {} och tiden räknas till samma dag.",
            "The agreement ends if notice is given on {} and runs to the same day.",
        ),
    }
}

const fn give_by_if(anchor: Anchor) -> Sentence {
    match anchor {
        Anchor::MonthEnd => (
            "Sista dag att säga upp så att avtalet har upphört vid utgången av {}, om tiden räknas till månadens slut.",
            "Last day to give notice for the agreement to have ended by the end of {}, if it runs to the end of the month.",
        ),
        Anchor::QuarterEnd => (
            "Sista dag att säga upp så att avtalet har upphört vid utgången av {}, om tiden räknas till kvartalets slut.",
            "Last day to give notice for the agreement to have ended by the end of {}, if it runs to the end of the quarter.",
        ),
        _ => (
            "Sista dag att säga upp så att avtalet har upphört vid utgången av {}, om tiden räknas till samma dag.",
            "Last day to give notice for the agreement to have ended by the end of {}, if it runs to the same day.",
        ),
    }
}

fn options(days: &mut Days, answer: &OptionsAnswer) {
    for option in answer.options.iter().flatten() {
        let number = option.number.to_string();
        let call = ("Sista dag att avropa option {}.", "Last day to call option {}.");
        let end =
            ("Avtalets sista dag med option {}.", "Last day of the agreement with option {}.");
        days.add(option.call_by, call, &number, "assignment.options");
        days.add(Some(option.ends_on), end, &number, "assignment.options");
    }
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
