//! What a report says, in its order, before it is text or a page.

use super::CaseReport;
use super::facts::{self, Part};
use super::labels::pick;
use super::values::Words;
use crate::calendar::Day;
use crate::dossier::{Backing, Dossier, SourceDocument, Status, Topic, TopicName, Trace};
use crate::error::Error;
use crate::finding::{About, Finding, RuleId, Standing, missing_in_words, not_checked};
use crate::language::Language;
use crate::wire::{Json, Wire};

/// The whole of a report.
pub(super) struct Content<'a> {
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) note: Option<&'a str>,
    pub(super) status: &'static str,
    pub(super) status_means: &'static str,
    pub(super) as_of: Option<Day>,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) topics: Vec<Asked<'a>>,
    pub(super) ranking: Vec<Place>,
    pub(super) missing: Vec<Missing>,
    pub(super) ahead: Vec<Dated>,
    pub(super) earlier: Vec<Dated>,
    pub(super) not_checked: Vec<String>,
    pub(super) sources: &'a [SourceDocument],
}

/// A topic with what was found.
pub(super) struct Asked<'a> {
    pub(super) name: &'static str,
    pub(super) key: &'static str,
    pub(super) found: Vec<Found<'a>>,
    /// The facts that its rules looked at, each once.
    pub(super) looked_at: Vec<Look<'a>>,
}

/// A finding in words.
pub(super) struct Found<'a> {
    pub(super) id: String,
    pub(super) rule: RuleId,
    pub(super) subject: String,
    pub(super) standing: Standing,
    pub(super) outcome_word: String,
    pub(super) reason: Option<String>,
    pub(super) facts: Vec<(String, String)>,
    pub(super) basis: Vec<String>,
    pub(super) law: Option<String>,
    pub(super) looked_at: Vec<Look<'a>>,
}

/// A fact of the dossier that a rule looked at.
pub(super) struct Look<'a> {
    pub(super) path: &'a str,
    pub(super) name: String,
    /// The path of the fact that it leads to.
    pub(super) leads_to: Option<String>,
    pub(super) backing: Backing<'a>,
}

/// A ranked bid.
pub(super) struct Place {
    pub(super) rank: String,
    pub(super) bid: String,
    pub(super) figure: String,
    pub(super) exact: String,
}

/// What is missing.
pub(super) struct Missing {
    pub(super) what: String,
    /// Where it would stand.
    pub(super) place: String,
}

/// A day with what falls on it.
pub(super) struct Dated {
    pub(super) on: Day,
    pub(super) weekday: &'static str,
    pub(super) what: String,
    pub(super) fact: String,
    pub(super) leads_to: Option<String>,
}

pub(super) fn of<'a>(report: &CaseReport<'a>) -> Result<Content<'a>, Error> {
    let CaseReport { dossier, review, as_of, language, .. } = *report;
    let words = Words { dossier, language };
    let parts = facts::parts(&words, &Json::parse(&dossier.to_json()?)?);
    let dated = |day: &crate::dossier::CalendarDay| Dated {
        on: day.on,
        weekday: weekday(day.on, language),
        what: day.what.clone(),
        fact: facts::in_words(&words, &day.path),
        leads_to: facts::led_to(&parts, &day.path).map(str::to_owned),
    };
    let past = |on: Day| as_of.is_some_and(|as_of| on < as_of);
    let (earlier, ahead): (Vec<_>, Vec<_>) = review.calendar.iter().partition(|day| past(day.on));
    let topic = |topic: &'a Topic| asked(&words, &parts, topic, &review.traces);
    let (status, status_means) = status(dossier, language);
    Ok(Content {
        language,
        title: title(dossier, language),
        note: report.note,
        status,
        status_means,
        as_of,
        topics: review.topics.iter().map(topic).collect(),
        ranking: places(report),
        missing: review.missing.iter().map(|path| missing(&words, path)).collect(),
        ahead: ahead.into_iter().map(dated).collect(),
        earlier: earlier.into_iter().map(dated).collect(),
        not_checked: review.not_checked.iter().map(|code| not_checked(code, language)).collect(),
        sources: dossier.sources.as_deref().unwrap_or_default(),
        parts,
    })
}

fn title(dossier: &Dossier, language: Language) -> String {
    let own = dossier.title.as_ref().or(dossier.id.as_ref());
    own.map_or_else(
        || pick(language, "Ärende utan titel", "Matter without a title").to_owned(),
        Clone::clone,
    )
}

/// The status and what it means: what is announced is not decided.
fn status(dossier: &Dossier, language: Language) -> (&'static str, &'static str) {
    let (sv, en, means, means_en) = match dossier.status {
        Some(Status::Announced) => (
            "aviserad",
            "announced",
            "Aviserat är inte beslutat. Inget beslut visar att det blir av.",
            "Announced is not decided. No decision shows that it will happen.",
        ),
        Some(Status::Proposed) => (
            "föreslagen",
            "proposed",
            "Föreslaget är inte beslutat. Den som beslutar kan säga nej eller ändra.",
            "Proposed is not decided. Whoever decides may refuse or change it.",
        ),
        Some(Status::Decided) => (
            "beslutad",
            "decided",
            "Ett beslut är fattat. Det visar inte att något avtal är slutet.",
            "A decision is made. It does not show that an agreement is concluded.",
        ),
        Some(Status::Advertised) => (
            "annonserad",
            "advertised",
            "Upphandlingen är annonserad. Ingen leverantör är vald.",
            "The procurement is advertised. No supplier is chosen.",
        ),
        Some(Status::Awarded) => (
            "tilldelad",
            "awarded",
            "En leverantör är vald. Tilldelat är inte avtalat.",
            "A supplier is chosen. An award is not yet an agreement.",
        ),
        Some(Status::Signed) => (
            "undertecknad",
            "signed",
            "Avtalet är undertecknat. Det visar inte att arbetet har börjat.",
            "The agreement is signed. It does not show that the work has begun.",
        ),
        Some(Status::Running) => {
            ("pågående", "running", "Verksamheten pågår.", "The activity is under way.")
        }
        Some(Status::Ended) => {
            ("avslutad", "ended", "Ärendet är avslutat.", "The matter has ended.")
        }
        None => (
            "inte angivet",
            "not stated",
            "Det är okänt hur långt ärendet har kommit.",
            "How far the matter has come is unknown.",
        ),
    };
    (pick(language, sv, en), pick(language, means, means_en))
}

fn asked<'a>(
    words: &Words<'a>,
    parts: &[Part<'a>],
    topic: &'a Topic,
    traces: &'a [Trace],
) -> Asked<'a> {
    let key = topic.topic.as_str();
    let own: Vec<&Trace> = traces.iter().filter(|own| own.topic == Some(topic.topic)).collect();
    let found = topic.findings.iter().enumerate().map(|(place, finding)| {
        let of_rule = own.iter().copied().filter(|own| own.rule == Some(finding.rule));
        let id = format!("{key}-{}", place.saturating_add(1));
        found(words, id, finding, looks(words, parts, of_rule))
    });
    Asked {
        name: topic_name(topic.topic, words.language),
        key,
        found: found.collect(),
        looked_at: looks(words, parts, own.iter().copied()),
    }
}

fn found<'a>(words: &Words<'_>, id: String, own: &Finding, looked_at: Vec<Look<'a>>) -> Found<'a> {
    let language = words.language;
    Found {
        id,
        rule: own.rule,
        subject: subject(words, own),
        standing: own.standing(),
        outcome_word: capital(own.outcome_word(language)),
        reason: reason(words, own),
        facts: facts_of(words, own),
        basis: own.basis_in_words(language),
        law: own.law_line(language),
        looked_at,
    }
}

/// The name of the rule and what it was asked of; parties by their names.
fn subject(words: &Words<'_>, own: &Finding) -> String {
    let rule = own.rule_name(words.language);
    // Which bid it is about, where its facts alone say so.
    let bid = match (&own.about, own.facts.get("inBid")) {
        (Some(About::Bid(_)), _) | (_, None) => String::new(),
        (_, Some(bid)) => [pick(words.language, ", anbud ", ", bid "), &bid.to_string()].concat(),
    };
    let about = match &own.about {
        None => return [rule, &bid].concat(),
        Some(About::Party(id)) => words.party(id).map_or_else(|| id.clone(), |party| party.text),
        Some(_) => own.about_in_words(words.language).unwrap_or_default(),
    };
    [rule, " (", &about, ")", &bid].concat()
}

/// The facts of the finding; paths among them are named in words alone.
fn facts_of(words: &Words<'_>, own: &Finding) -> Vec<(String, String)> {
    let shown = own.facts_in_words(words.language).into_iter().zip(own.shown_facts());
    shown
        .map(|((label, value), (name, fact))| match Finding::paths_in(name, fact) {
            Some(paths) => {
                let names = paths.map(|path| missing(words, path).what);
                let names: Vec<String> = names.map(|name| super::values::lower(&name)).collect();
                (label, names.join("; "))
            }
            None => (label, value),
        })
        .collect()
}

/// The sentence of the finding; what is missing is named without its path, which stands in
/// the list of what is missing.
fn reason(words: &Words<'_>, own: &Finding) -> Option<String> {
    if own.standing() != Standing::Unknown {
        return own.reason(words.language).map(|reason| capital(&reason));
    }
    let names = own.outcome.missing().iter().map(|path| missing(words, path).what);
    let names: Vec<String> = names.map(|name| super::values::lower(&name)).collect();
    let label = pick(words.language, "Det som saknas: ", "What is missing: ");
    Some([label, &names.join("; "), "."].concat())
}

/// The facts that were looked at, each path once, with all places that state it.
fn looks<'a>(
    words: &Words<'_>,
    parts: &[Part<'_>],
    traces: impl Iterator<Item = &'a Trace>,
) -> Vec<Look<'a>> {
    let mut looks: Vec<Look<'a>> = Vec::new();
    for trace in traces {
        let place = looks.iter().position(|look| look.path == trace.path);
        let look = match place {
            Some(place) => looks.get_mut(place),
            None => {
                looks.push(Look {
                    path: &trace.path,
                    name: facts::in_words(words, &trace.path),
                    leads_to: facts::led_to(parts, &trace.path).map(str::to_owned),
                    backing: Backing { stated: Vec::new(), because: Vec::new() },
                });
                looks.last_mut()
            }
        };
        let Some(look) = look else { continue };
        let stated = (trace.source.as_deref(), trace.place.as_deref());
        if stated != (None, None) && !look.backing.stated.contains(&stated) {
            look.backing.stated.push(stated);
        }
        if let Some(because) = trace.because.as_deref()
            && !look.backing.because.contains(&because)
        {
            look.backing.because.push(because);
        }
    }
    looks
}

/// The ranking, each figure with two decimals and exactly.
fn places(report: &CaseReport<'_>) -> Vec<Place> {
    let ranked = report.ranking.iter().flat_map(|ranking| &ranking.ranking);
    ranked
        .map(|ranked| {
            let decimal = ranked.score.decimal();
            Place {
                rank: ranked.rank.to_string(),
                bid: ranked.bid.clone(),
                figure: match report.language {
                    Language::Swedish => decimal.replace('.', ","),
                    Language::English => decimal,
                },
                exact: ranked.score.to_string(),
            }
        })
        .collect()
}

fn missing(words: &Words<'_>, path: &str) -> Missing {
    let what = missing_in_words(path, words.language);
    Missing {
        what: what.map_or_else(|| facts::in_words(words, path), capital),
        place: if path.starts_with("law:") {
            pick(words.language, "lagboken", "the law book").to_owned()
        } else {
            facts::in_words(words, path)
        },
    }
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

const fn topic_name(topic: TopicName, language: Language) -> &'static str {
    match topic {
        TopicName::Dossier => pick(language, "Ärendets egna uppgifter", "The matter's own facts"),
        TopicName::Tender => pick(language, "Upphandlingen", "The procurement"),
        TopicName::Bids => pick(language, "Anbuden", "The bids"),
        TopicName::Evaluation => pick(language, "Rangordningen", "The ranking"),
        TopicName::Assignment => pick(language, "Villkoren", "The terms"),
        TopicName::Budget => pick(language, "Budgeten", "The budget"),
        TopicName::Partnership => pick(language, "Partnerskapet", "The partnership"),
        TopicName::Advice => pick(language, "Avtalsformen", "The form of agreement"),
    }
}

fn weekday(day: Day, language: Language) -> &'static str {
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let (sv, en) = match day.weekday() {
        Mon => ("måndag", "Monday"),
        Tue => ("tisdag", "Tuesday"),
        Wed => ("onsdag", "Wednesday"),
        Thu => ("torsdag", "Thursday"),
        Fri => ("fredag", "Friday"),
        Sat => ("lördag", "Saturday"),
        Sun => ("söndag", "Sunday"),
    };
    pick(language, sv, en)
}
