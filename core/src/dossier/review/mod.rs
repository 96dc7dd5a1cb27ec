//! The review of a dossier: every question that can be asked of it, asked.
//!
//! A part of the dossier is handed to its topic, which answers as it answers anybody; what
//! the review adds is findings on the dossier's own facts, one list of what is missing, one
//! calendar, and for each finding the facts it looked at and where they are stated.

mod agreed;
mod assignment;
mod bids;
mod budget;
mod calendar;
mod facts;
mod form;
mod not_checked;
mod parties;
mod paths;
mod periods;
mod tender;
mod trace;

use std::collections::BTreeSet;

pub(crate) use self::facts::measured;
use self::not_checked::NotChecked;
use self::parties::Parties;
use self::trace::Facts;
use super::Dossier;
use crate::calendar::Day;
use crate::confidence::Confidence;
use crate::error::Error;
use crate::finding::{Finding, RuleId, law_after_read_to, mark_own_values, missing_of};
use crate::language::Language;
use crate::law::LawBook;
use crate::wire::{ordered, output, wire_enum};

wire_enum! {
    /// Name of a topic (ämne) of a review, in the order in which they are asked.
    #[non_exhaustive]
    pub enum TopicName {
        /// The dossier's own facts (aktens uppgifter).
        Dossier = "dossier",
        /// The procurement (upphandlingen).
        Tender = "tender",
        /// The bids (anbuden).
        Bids = "bids",
        /// The ranking of the bids (utvärderingen).
        Evaluation = "evaluation",
        /// The terms (uppdragsvillkoren).
        Assignment = "assignment",
        /// Frame and commitments (budgeten).
        Budget = "budget",
        /// The partnership (partnerskapet).
        Partnership = "partnership",
        /// The form of agreement (avtalsformen).
        Advice = "advice",
    }
}

output! {
    /// Review (genomgång) of a dossier.
    pub struct Review {
        /// The topics that could be asked, in their order.
        pub topics: Vec<Topic>,
        /// What is missing, sorted, each once.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at; [`not_checked`](crate::finding::not_checked) says them in words.
        pub not_checked: Vec<&'static str>,
        /// Every day of the dossier and every day computed from it, past ones too.
        pub calendar: Vec<CalendarDay>,
        /// For each finding the facts of the dossier that it looked at, with their sources.
        pub traces: Vec<Trace>,
    }
}

output! {
    /// Topic (ämne) of a review with its findings.
    pub struct Topic {
        /// Its name.
        pub topic: TopicName,
        /// The findings, in the order of the rules.
        pub findings: Vec<Finding>,
    }
}

output! {
    /// Day of the calendar (kalenderdag) of a dossier.
    pub struct CalendarDay {
        /// The day.
        pub on: Day,
        /// What falls on it, a sentence in the language asked for.
        pub what: String,
        /// The fact of the dossier that it is, or rests on.
        pub path: String,
    }
}

output! {
    /// Trace (spår) from the findings of a rule to a fact of the dossier and where it is stated.
    ///
    /// A stated fact has a source and the place in it, an inferred one the reason; some have both.
    pub struct Trace {
        /// The topic; absent where only the calendar rests on the fact.
        pub topic: Option<TopicName>,
        /// The rule; absent where only the calendar rests on the fact.
        pub rule: Option<RuleId>,
        /// The fact.
        pub path: String,
        /// Id of the source that states it.
        pub source: Option<String>,
        /// Where in the source it stands.
        pub place: Option<String> [wire "where", python "place"],
        /// Why it is taken to hold though no source states it, or not all of it.
        pub because: Option<String>,
    }
}

impl Dossier {
    /// Asks every question that can be asked of the dossier (genomgång).
    ///
    /// `as_of` is the day on which notice is taken to be given, and on which a procurement
    /// that has not begun is taken to begin; without it neither is asked.
    ///
    /// What no source says stays unknown; what rests on an inferred fact is no surer than that.
    /// Days and amounts are those of the dossier and of the law of the governing day.
    ///
    /// # Errors
    /// What a topic refuses, with the path of the field in the dossier.
    ///
    /// ```
    /// use anbud::dossier::Dossier;
    /// use anbud::language::Language;
    /// use anbud::law::LawBook;
    /// use anbud::wire::Wire;
    ///
    /// let dossier = Dossier::from_json(
    ///     r#"{"anbud":"1","costs":[{"item":"hyra","bearer":"umea"},{"item":"personal"}],
    ///         "parties":[{"id":"umea","name":"Umeå kommun"}],
    ///         "sources":[{"id":"annons","points":[{"path":"costs","where":"avsnittet om hyran"}]}]}"#,
    /// )?;
    /// let review = dossier.review(None, Language::Swedish, &LawBook::built_in())?;
    /// // Who pays the rent is stated; who pays for the staff is not, and no amount is.
    /// let staff = &review.topics[0].findings[0];
    /// assert!(staff.explain(Language::Swedish).contains("kostnad för personal"));
    /// assert_eq!(review.missing, ["dossier.costs.amount", "dossier.costs.bearer"]);
    /// assert_eq!(review.traces[0].place.as_deref(), Some("avsnittet om hyran"));
    /// # Ok::<(), anbud::error::Error>(())
    /// ```
    pub fn review(
        &self,
        as_of: Option<Day>,
        language: Language,
        law: &LawBook,
    ) -> Result<Review, Error> {
        let mut review = self.reviewed(as_of, language, law)?;
        if law.has_overlay() {
            let recorded = self.reviewed(as_of, language, &law.without_overlay());
            let recorded = recorded.map(|own| own.topics).unwrap_or_default();
            for topic in &mut review.topics {
                let own = recorded.iter().find(|own| own.topic == topic.topic);
                mark_own_values(&mut topic.findings, law, |_| {
                    Ok(own.map(|own| own.findings.clone()).unwrap_or_default())
                });
            }
        }
        Ok(review)
    }

    fn reviewed(
        &self,
        as_of: Option<Day>,
        language: Language,
        law: &LawBook,
    ) -> Result<Review, Error> {
        let parties = Parties::of(self);
        let facts = Facts::of(self)?;
        let mut unchecked = NotChecked::default();
        let mut topics = Topics { facts: &facts, topics: Vec::new() };

        let mut own = facts::findings(self, &parties);
        own.extend(periods::findings(self));
        topics.add(TopicName::Dossier, own);

        let asked_budget = budget::ask(self, as_of)?;
        let levels = asked_budget.as_ref().map_or(&[][..], |asked| asked.levels.as_slice());
        let of_tender = tender::findings(self, levels, as_of, law, &mut unchecked)?;
        topics.add(TopicName::Tender, of_tender);

        let judged = bids::findings(self, law, &mut unchecked)?;
        topics.add(TopicName::Bids, judged.bids);
        topics.add(TopicName::Evaluation, judged.evaluation);

        let mut life_line = None;
        let terms = assignment::terms(self);
        if let Some(terms) = &terms {
            let line = assignment::ask(self, terms, as_of, language, law)?;
            let of_terms = assignment::findings(self, terms, &line, &parties, &mut unchecked);
            topics.add(TopicName::Assignment, of_terms);
            life_line = Some(line);
        }
        if let Some(asked) = &asked_budget {
            topics.add(TopicName::Budget, budget::findings(asked));
        }
        if let Some(own) = &self.partnership {
            topics.add(TopicName::Partnership, form::partnership(own, &mut unchecked)?);
        }
        if let Some(need) = &self.need {
            topics.add(
                TopicName::Advice,
                form::advice(need, self.inferred.as_deref().unwrap_or_default(), law)?,
            );
        }

        if self.goals.is_some() || self.follow_up.is_some() {
            unchecked.add("goals_and_follow_up");
        }
        if self.sources.is_some() {
            unchecked.add("truth_of_sources");
        }
        let findings = topics.topics.iter().flat_map(|topic| &topic.findings);
        if let Some(code) = law_after_read_to(law, findings, None) {
            unchecked.add(code);
        }
        let calendar = calendar::of(self, life_line.as_ref(), language, law)?;
        let (mut topics, asked) = agreed::agreed(topics.topics);
        for finding in topics.iter_mut().flat_map(|topic| &mut topic.findings) {
            tender::compared(self.tender.as_ref(), finding);
        }
        Ok(Review {
            missing: missing(&topics),
            not_checked: unchecked.into_codes(),
            traces: facts.traces(&topics, &asked, &calendar),
            topics,
            calendar,
        })
    }
}

/// The topics so far.
struct Topics<'a> {
    facts: &'a Facts<'a>,
    topics: Vec<Topic>,
}

impl Topics<'_> {
    /// Adds a topic that was asked, its findings in the order of the rules. What rests on an
    /// inferred fact is no surer than an inference.
    fn add(&mut self, topic: TopicName, findings: Vec<Finding>) {
        if findings.is_empty() {
            return;
        }
        let mut order = BTreeSet::new();
        for (place, finding) in findings.iter().enumerate() {
            order.insert((finding.rule.place(), place));
        }
        let mut ordered: Vec<Finding> = Vec::with_capacity(findings.len());
        let mut last = None;
        for (_, place) in order {
            let Some(finding) = findings.get(place) else { continue };
            let inferred = match last {
                Some((rule, inferred)) if rule == finding.rule => inferred,
                _ => self.facts.rests_on_inference(topic, finding.rule),
            };
            last = Some((finding.rule, inferred));
            ordered.push(if inferred {
                finding.clone().with_confidence(Confidence::Medium)
            } else {
                finding.clone()
            });
        }
        self.topics.push(Topic { topic, findings: ordered });
    }
}

fn missing(topics: &[Topic]) -> Vec<String> {
    let mut all = Vec::new();
    for topic in topics {
        all.extend(missing_of(&topic.findings));
    }
    ordered::sorted(all)
}
