//! The bidder's checklist: what to do before the deadline, the most urgent first.

use super::titles::Titles;
use crate::bid::case::{Case, Judged};
use crate::bid::check::{judged, not_checked, verdict};
use crate::bid::governing::Governing;
use crate::bid::shape::Bid;
use crate::bid::unstated::unstated;
use crate::bid::verdict::Verdict;
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{
    About, BidBreach, Fact, Finding, Outcome, RuleId, missing_in_words, missing_of,
};
use crate::language::{Language, one_line};
use crate::law::LawBook;
use crate::tender::{BidDeadline, Tender};
use crate::wire::{output, wire_enum};

wire_enum! {
    /// Urgency (angelägenhetsgrad) of an item, the most pressing first.
    pub enum ItemUrgency {
        /// The time is over (tiden är ute).
        Late = "late",
        /// It is ground to reject the bid (grund att förkasta).
        Rejectable = "rejectable",
        /// A person must judge it (kräver bedömning).
        Judgement = "judgement",
        /// It is not known (saknas).
        Unknown = "unknown",
        /// The authority may let it be cured, and need not (kan avhjälpas).
        Curable = "curable",
        /// What is left when all is well: submit the bid (lämna in).
        Submit = "submit",
    }
}

output! {
    /// Document to attach (handling att bifoga).
    pub struct Attachment {
        /// Its id in the tender.
        pub document: String,
        /// What the tender calls it.
        pub title: String,
    }
}

output! {
    /// Item of a checklist (att göra): one thing to do.
    pub struct ChecklistItem {
        /// How pressing it is.
        pub urgency: ItemUrgency,
        /// The rule behind it.
        pub rule: RuleId,
        /// What it is about, where there are several.
        pub about: Option<About>,
        /// What to do, in words.
        pub text: String,
        /// What to attach.
        pub attach: Vec<Attachment> [sparse],
        /// What is not known, by path.
        pub missing: Vec<String> [sparse],
        /// Last day to do it, inclusive: the last day for questions where only the authority can
        /// answer, else the day of the deadline.
        pub by: Option<Day>,
        /// Days from the day asked about to that day; 0 on the day itself, below zero after it.
        pub days_left: Option<i64>,
    }
}

output! {
    /// Checklist of a bid (checklista för anbudsgivaren), the most urgent item first.
    pub struct Checklist {
        /// What the bid comes to as it stands; one that is not submitted yet is not judged by time.
        pub verdict: Verdict,
        /// The verdict as a sentence that names what nobody has stated.
        pub verdict_text: String,
        /// What to do.
        pub items: Vec<ChecklistItem>,
        /// When bids must have come in.
        pub deadline: Option<BidDeadline>,
        /// Days from the day asked about to the day of the deadline; below zero after it.
        pub days_left: Option<i64>,
        /// What is missing, sorted.
        pub missing: Vec<String>,
        /// Codes of what no rule looked at.
        pub not_checked: Vec<&'static str>,
        /// Codes of what nobody has stated, as in the check; the verdict is on what is stated alone.
        pub unstated: Vec<String>,
    }
}

/// Makes the checklist of a bid (checklista): every breach, question and gap of its check as
/// something to do, in the order of urgency and then of the rules. A requirement that gives
/// points and is not answered is something to do too, though it does not decide whether the bid
/// can be tried.
///
/// A bid without a time of receipt is taken as not submitted: its last item is to submit it.
/// Without `as_of` no days are counted.
///
/// # Errors
/// As [`Bid::check`].
///
/// ```
/// use anbud::bid::{Bid, ItemUrgency, checklist};
/// use anbud::language::Language;
/// use anbud::law::LawBook;
/// use anbud::tender::Tender;
/// use anbud::wire::Wire;
///
/// let tender = Tender::from_json(
///     r#"{"bidDeadline":{"on":"2026-03-31"},"documents":[{"id":"p","title":"Prisblankett","required":true}]}"#,
/// )?;
/// let bid = Bid::from_json(r#"{"prices":[{"annual":"4200000"}],"documents":[]}"#)?;
/// let law = LawBook::built_in();
/// let list = checklist(&tender, &bid, Some("2026-03-29".parse()?), Language::Swedish, &law)?;
/// assert_eq!(list.items[0].text, "Lägg till handlingen: Prisblankett");
/// assert_eq!(list.items[0].days_left, Some(2));
/// // Nothing else is left than to submit it.
/// assert_eq!(list.items[1].urgency, ItemUrgency::Submit);
/// # Ok::<(), anbud::error::Error>(())
/// ```
pub fn checklist(
    tender: &Tender,
    bid: &Bid,
    as_of: Option<Day>,
    language: Language,
    law: &LawBook,
) -> Result<Checklist, Error> {
    let governing = Governing::of(tender, law);
    let case = Case::new(tender, bid, &governing);
    let mut judged = judged(&case)?;
    let draft = bid.received_at.is_none();
    if draft {
        judged.retain(|own| own.finding.rule != RuleId::RECEIVED_IN_TIME);
    }
    let verdict = verdict(&judged);
    let unstated = unstated(&judged);
    let titles = Titles::of(tender);
    let list = List { tender, bid, as_of, language, titles };
    let mut items: Vec<ChecklistItem> = judged.iter().filter_map(|own| list.item(own)).collect();
    // A document that is not there is not signed either: one thing to do.
    let mut told = std::collections::BTreeSet::new();
    items.retain(|item| told.insert((item.urgency, item.text.clone())));
    if draft {
        items.push(list.submission());
    }
    items.sort_by_key(|item| item.urgency);
    let findings: Vec<Finding> = judged.into_iter().map(|judged| judged.finding).collect();
    let mut missing = missing_of(&findings);
    if draft && case.deadline_day().is_none() {
        missing.push("tender.bidDeadline.on".to_owned());
        missing.sort();
        missing.dedup();
    }
    Ok(Checklist {
        verdict,
        verdict_text: verdict.in_words(&unstated).in_language(language).to_owned(),
        items,
        deadline: tender.bid_deadline.clone(),
        days_left: list.days_to(case.deadline_day()),
        missing,
        not_checked: not_checked(&case),
        unstated,
    })
}

struct List<'a> {
    tender: &'a Tender,
    bid: &'a Bid,
    as_of: Option<Day>,
    language: Language,
    titles: Titles<'a>,
}

impl List<'_> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Swedish => sv,
            Language::English => en,
        }
    }

    fn deadline(&self) -> Option<Day> {
        self.tender.bid_deadline.as_ref().and_then(|deadline| deadline.on)
    }

    fn days_to(&self, day: Option<Day>) -> Option<i64> {
        Some(self.as_of?.days_until(day?))
    }

    fn item(&self, judged: &Judged) -> Option<ChecklistItem> {
        let finding = &judged.finding;
        let title = self.titles.of_finding(finding, self.language);
        let (urgency, text) = match &finding.outcome {
            Outcome::Breached => {
                let urgency = match finding.facts.get("consequence") {
                    Some(Fact::Text(code)) => {
                        ItemUrgency::parse(code).unwrap_or(ItemUrgency::Rejectable)
                    }
                    _ => ItemUrgency::Rejectable,
                };
                let attach: Vec<&str> =
                    judged.attach.iter().map(|id| self.titles.document(id)).collect();
                let named = BidBreach::new(finding, title, &attach.join(", "));
                (urgency, named.todo(self.language))
            }
            Outcome::NeedsJudgement { .. } => {
                let question = finding.reason(self.language).unwrap_or_default();
                (ItemUrgency::Judgement, format!("{}: {question}", self.say("Bedöm", "Judge")))
            }
            Outcome::Unknown { missing } => {
                (ItemUrgency::Unknown, self.gap(missing, title, finding))
            }
            Outcome::NotApplicable { .. } if is_unanswered(finding) => {
                (ItemUrgency::Unknown, self.unanswered(title))
            }
            Outcome::Satisfied | Outcome::NotApplicable { .. } => return None,
        };
        let mut missing = finding.outcome.missing().to_vec();
        if is_unanswered(finding) {
            missing.push("bid.answers".to_owned());
        }
        let by = self.by(&missing);
        Some(ChecklistItem {
            urgency,
            rule: finding.rule,
            about: finding.about.clone(),
            text: one_line(&text),
            attach: self.attachments(judged),
            missing,
            by,
            days_left: self.days_to(by),
        })
    }

    /// What is not known, and who can tell it.
    fn gap(&self, missing: &[String], title: &str, finding: &Finding) -> String {
        let words = |path: &String| {
            missing_in_words(path, self.language).map_or_else(|| path.clone(), str::to_owned)
        };
        let gaps: Vec<String> = missing.iter().map(words).collect();
        let lead = if of_tender(missing) {
            self.say("Fråga myndigheten om", "Ask the authority about")
        } else {
            self.say("Ta reda på och skriv in", "Find out and write down")
        };
        match finding.about {
            None | Some(About::Bid(_)) => format!("{lead}: {}", gaps.join("; ")),
            _ => format!("{lead}: {}: {title}", gaps.join("; ")),
        }
    }

    fn unanswered(&self, title: &str) -> String {
        match self.language {
            Language::Swedish => {
                format!(
                    "Ni har inte svarat på: {title}. Utan svar får ni troligen inga poäng för det"
                )
            }
            Language::English => {
                format!(
                    "You have not answered: {title}. Without an answer it is likely to give you no points"
                )
            }
        }
    }

    fn by(&self, missing: &[String]) -> Option<Day> {
        let asked = self
            .tender
            .questions_by
            .filter(|last| of_tender(missing) && self.as_of.is_none_or(|as_of| as_of <= *last));
        asked.or_else(|| self.deadline())
    }

    fn attachments(&self, judged: &Judged) -> Vec<Attachment> {
        let document = |id: &String| Attachment {
            document: id.clone(),
            title: one_line(self.titles.document(id)),
        };
        judged.attach.iter().map(document).collect()
    }

    /// What is left to do in any case, or that it is too late for it.
    fn submission(&self) -> ChecklistItem {
        let day = self.deadline();
        let time = self.tender.bid_deadline.as_ref().and_then(|deadline| deadline.time);
        let days_left = self.days_to(day);
        let (urgency, text) = match (day, time) {
            _ if days_left.is_some_and(|days| days < 0) => (
                ItemUrgency::Late,
                self.say(
                    "Tiden för anbud är ute. Fråga myndigheten om den har förlängts",
                    "The time for bids has run out. Ask the authority whether it has been extended",
                )
                .to_owned(),
            ),
            (Some(day), Some(time)) => {
                let lead = self.say("Lämna anbudet senast", "Submit the bid by");
                (ItemUrgency::Submit, format!("{lead} {day} {time}"))
            }
            (Some(day), None) => {
                let lead = self.say(
                    "Lämna anbudet senast (inget klockslag är angivet, så hela dagen räknas)",
                    "Submit the bid by (no time is stated, so the whole day counts)",
                );
                (ItemUrgency::Submit, format!("{lead}: {day}"))
            }
            (None, _) => (
                ItemUrgency::Submit,
                self.say(
                    "Ta reda på sista anbudsdag, och lämna anbudet innan dess",
                    "Find out the deadline, and submit the bid before it",
                )
                .to_owned(),
            ),
        };
        ChecklistItem {
            urgency,
            rule: RuleId::RECEIVED_IN_TIME,
            about: self.bid.id.clone().map(About::Bid),
            text,
            attach: Vec::new(),
            missing: Vec::new(),
            by: day,
            days_left,
        }
    }
}

/// Whether it is on a requirement that gives points and is not answered.
fn is_unanswered(finding: &Finding) -> bool {
    finding.facts.get("unstated") == Some(&Fact::from("evaluatedAnswers"))
}

/// Whether only the tender can tell what is missing.
fn of_tender(missing: &[String]) -> bool {
    !missing.is_empty() && missing.iter().all(|path| path.starts_with("tender."))
}
