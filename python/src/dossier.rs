//! Dossiers: one case with all its parts.

use anbud::calls::{Question, ReviewQuestion};
use anbud::dossier as core;
use anbud::interchange;
use anbud::language::Language;
use anbud::money::Sek;
use anbud::wire::Extensions;
use pyo3::prelude::*;
use rust_decimal::Decimal;

use crate::answers::{Review, answer};
use crate::calendar::CalendarEvent;
use crate::convert::{DateLike, Many, TextLike, maybe};
use crate::errors::Failure;
use crate::finding::findings;
use crate::law::LawBook;
use crate::shape::{shape, words};

words! {
    core::Status,
    core::DatePrecision,
    core::MeasurePrecision,
}

shape! {
    /// Dossier (akt): one case with all its parts, each fact stated, inferred or absent.
    Dossier(core::Dossier) {
        /// Version of the contract, `1`.
        anbud: String,
        /// Identity of the case.
        id: String,
        /// Title.
        title: String,
        /// How far the matter has come.
        status: core::Status,
        /// Parties and their roles.
        parties: Vec<core::DossierParty>,
        /// What is done, for whom and where.
        activity: core::Activity,
        /// Periods of the case.
        periods: Vec<core::Period>,
        /// Dated events.
        events: Vec<core::Event>,
        /// Who leads and who takes part in which task.
        responsibilities: Vec<core::Responsibility>,
        /// Costs and who bears them.
        costs: Vec<core::Cost>,
        /// Resources in kind; they are no money in the ledger.
        in_kind: Vec<anbud::assignment::InKind>,
        /// Staff.
        staff: Vec<core::Staff>,
        /// Measures, each with what it is a share of.
        measures: Vec<core::Measure>,
        /// Goals.
        goals: Vec<String>,
        /// Related matters.
        related: Vec<core::Related>,
        /// The procurement.
        tender: anbud::tender::Tender,
        /// The bids.
        bids: Vec<anbud::bid::Bid>,
        /// The terms of the agreement or internal assignment.
        assignment: anbud::assignment::AssignmentTerms,
        /// The procurement that follows the agreement, as it is planned.
        next_procurement: core::NextProcurement,
        /// The partnership.
        partnership: anbud::partnership::Partnership,
        /// The need, for the choice of form.
        need: anbud::advice::Need,
        /// Frame and commitments.
        budget: core::DossierBudget,
        /// Follow-up.
        follow_up: core::FollowUp,
        /// Where the facts are stated.
        sources: Vec<core::SourceDocument>,
        /// What is inferred, and why.
        inferred: Vec<core::Inference>,
        /// Data of the user's own.
        extensions: Extensions,
    }
}

shape! {
    /// Party (part) of a case, with its separate roles.
    DossierParty(core::DossierParty) {
        /// Identity within the dossier.
        id: String,
        /// Name.
        name: String,
        /// Organisation number.
        number: String,
        /// The party it is part of.
        part_of: String,
        /// Roles, each by itself.
        roles: Vec<String>,
    }
}

shape! {
    /// Activity (verksamhet).
    Activity(core::Activity) {
        /// Mode, for instance mobile.
        mode: String,
        /// Hours.
        hours: Vec<String>,
        /// Place.
        place: String,
        /// Content.
        content: Vec<String>,
        /// Target groups.
        target_groups: Vec<core::TargetGroup>,
    }
}

shape! {
    /// Target group (målgrupp).
    TargetGroup(core::TargetGroup) {
        /// Who.
        label: String,
        /// Whether it has priority.
        priority: bool,
        /// Whether it is outside the activity.
        excluded: bool,
    }
}

shape! {
    /// Period (period) of a case, both ends inclusive.
    DossierPeriod(core::Period) {
        /// What it is.
        label: String,
        /// First day or month.
        first = from: core::DayOrMonth,
        /// Last day or month.
        last = to: core::DayOrMonth,
        /// Precision of both.
        precision: core::DatePrecision,
    }
}

shape! {
    /// Event (händelse).
    DossierEvent(core::Event) {
        /// What happened.
        what: String,
        /// When.
        on: core::DayOrMonth,
        /// Precision of the date.
        precision: core::DatePrecision,
    }
}

shape! {
    /// Responsibility (ansvar) for a task.
    Responsibility(core::Responsibility) {
        /// The task.
        task: String,
        /// Who leads.
        lead: String,
        /// Who takes part.
        takes_part: Vec<String>,
    }
}

shape! {
    /// Cost (kostnad); an absent bearer or amount is unknown, never nobody or 0.
    Cost(core::Cost) {
        /// What for.
        item: String,
        /// Who bears it.
        bearer: String,
        /// How much.
        amount: Sek,
    }
}

shape! {
    /// Staff (personal) of a party.
    Staff(core::Staff) {
        /// The party.
        party: String,
        /// The role.
        role: String,
        /// How many.
        count: u32,
        /// How many at least, where the source says "several".
        at_least: u32,
    }
}

shape! {
    /// Measure (mått), always with what it is a measure of.
    Measure(core::Measure) {
        /// What is measured.
        measure: String,
        /// The value; a share is of one.
        value: Decimal,
        /// How precise it is.
        precision: core::MeasurePrecision,
        /// Of whom or what.
        base: String,
    }
}

shape! {
    /// Related matter (närliggande ärende).
    Related(core::Related) {
        /// Its name.
        name: String,
        /// How it is related.
        relation: String,
    }
}

shape! {
    /// Budget of a case (budget).
    DossierBudget(core::DossierBudget) {
        /// The frame.
        frame: anbud::budget::Frame,
        /// The commitments.
        commitments: Vec<anbud::budget::Commitment>,
    }
}

shape! {
    /// Follow-up (uppföljning).
    FollowUp(core::FollowUp) {
        /// By whom.
        by: Vec<String>,
        /// How often.
        interval: String,
        /// Indicators.
        indicators: Vec<String>,
    }
}

shape! {
    /// Source document (källa) and where in it the facts stand.
    SourceDocument(core::SourceDocument) {
        /// Identity within the dossier.
        id: String,
        /// Title.
        title: String,
        /// Address.
        url: String,
        /// Where each fact stands.
        points: Vec<core::SourcePoint>,
    }
}

shape! {
    /// Pointer (pekare) from a fact to the place in a source that states it.
    SourcePoint(core::SourcePoint) {
        /// Path of the fact.
        path: String,
        /// Where it stands, in our own words.
        place = r#where: String,
    }
}

shape! {
    /// Inference (slutsats): a fact that the source does not state, and why it is taken to hold.
    Inference(core::Inference) {
        /// Path of the fact.
        path: String,
        /// Why.
        because: String,
    }
}

#[pymethods]
impl Dossier {
    /// Asks every question that can be asked of the dossier (genomgång).
    ///
    /// On `as_of` notice is taken to be given, and a procurement that has not begun is taken
    /// to begin. `language` is that of the calendar, `"sv"` also where none is asked for.
    #[pyo3(signature = (*, as_of=None, language=None, law_book=None))]
    fn review<'py>(
        &self,
        py: Python<'py>,
        as_of: Option<DateLike<'py>>,
        language: Option<TextLike<'py>>,
        law_book: Option<&LawBook>,
    ) -> Result<Review<'py>, Failure> {
        let question = ReviewQuestion {
            dossier: self.0.clone(),
            as_of: maybe(as_of.as_ref(), |day| day.day("asOf"))?,
            language: maybe(language.as_ref(), |own| own.word("language", Language::parse))?,
            law_book: law_book.map(|own| own.book.clone()),
        };
        let whole = question.answer()?;
        let mut topics = Vec::new();
        for own in &whole.topics {
            topics.push(answer!(py, Topic, own, {
                topic: own.topic.as_str(),
                findings: findings(&own.findings),
            }));
        }
        let events = whole.calendar.iter().map(|own| {
            let event = interchange::CalendarEvent::new(own.on, own.what.clone());
            CalendarEvent(event.path(own.path.as_str()))
        });
        let mut traces = Vec::new();
        for own in &whole.traces {
            traces.push(answer!(py, Trace, own, {
                topic: own.topic.map(core::TopicName::as_str),
                rule: own.rule.map(|rule| rule.as_str()),
                path: &own.path,
                source: &own.source,
                place: &own.place,
                because: &own.because,
            }));
        }
        Ok(Review(answer!(py, Review, &whole, {
            topics: Many(topics),
            missing: Many(whole.missing.clone()),
            not_checked: Many(whole.not_checked.clone()),
            calendar: Many(events.collect()),
            traces: Many(traces),
        })))
    }
}
