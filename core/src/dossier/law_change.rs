//! What another law book does to the reviews of dossiers: the findings that turn.

use std::collections::BTreeSet;

use super::review::TopicName;
use super::{Dossier, Review};
use crate::calendar::Day;
use crate::error::Error;
use crate::finding::{About, Finding, Outcome, RuleId, rules_resting_on};
use crate::language::Language;
use crate::law::{KeyChange, LawBook, ReadToChange};
use crate::wire::output;

output! {
    /// Difference (skillnad) between two law books, and what it does to dossiers.
    pub struct LawDiff {
        /// The keys that differ, by key and day.
        pub keys: Vec<KeyChange>,
        /// The rules that look at one of these keys, and those of the findings below, in the order of
        /// the rules.
        pub rules: Vec<RuleId>,
        /// The findings whose outcome another law book turns, in the order of the dossiers.
        pub findings: Vec<TurnedFinding>,
        /// The findings that come out the same with other figures, sections or confidence.
        pub touched: Vec<TouchedFinding>,
        /// The acts that were read to another day.
        pub read_to: Vec<ReadToChange>,
    }
}

output! {
    /// Finding (bedömning) whose outcome another law book turns.
    pub struct TurnedFinding {
        /// The id of the dossier, or its place, `dossiers[2]`, where it has none.
        pub dossier: String,
        /// The topic of the review.
        pub topic: TopicName,
        /// The rule.
        pub rule: RuleId,
        /// The part of the case it is about, where there are several.
        pub about: Option<About>,
        /// The outcome before; absent where there was no such finding.
        pub before: Option<Outcome>,
        /// The outcome after; absent where there is no such finding.
        pub after: Option<Outcome>,
    }
}

output! {
    /// Finding (bedömning) that comes out the same with other figures, sections or confidence.
    pub struct TouchedFinding {
        /// The id of the dossier, or its place, `dossiers[2]`, where it has none.
        pub dossier: String,
        /// The topic of the review.
        pub topic: TopicName,
        /// The rule.
        pub rule: RuleId,
        /// The part of the case it is about, where there are several.
        pub about: Option<About>,
        /// The facts that differ, by name.
        pub facts: Vec<String>,
    }
}

/// What differs between two law books (lagändring), and which findings of these dossiers turn.
///
/// Each dossier is reviewed by both books, as [`Dossier::review`] does it on `as_of`: the day on
/// which a procurement that has not begun is taken to begin, and notice to be given. Without it a
/// dossier is judged by the days that it states, and by no other.
///
/// ```
/// use anbud::dossier::{Dossier, law_diff};
/// use anbud::law::{LawBook, OverlayValue};
/// use anbud::wire::Wire;
///
/// let announced = OverlayValue::from_json(
///     r#"{"key":"lou.direct_award_limit.annex_2","from":"2028-01-01","value":"9000000","unit":"sek",
///         "comparison":"below","source":{"note":"the announcement"},"replaces":true}"#,
/// )?;
/// let (now, then) = (LawBook::built_in(), LawBook::with_overlay(vec![announced])?);
/// let case = Dossier::from_json(r#"{"anbud":"1","id":"dagcenter","tender":{"startedOn":"2026-03-01"}}"#)?;
/// let diff = law_diff(&now, &then, &[case], None)?;
/// assert_eq!(diff.keys[0].key, "lou.direct_award_limit.annex_2");
/// // It began before that day: nothing turns.
/// assert!(diff.findings.is_empty());
/// # Ok::<(), anbud::error::Error>(())
/// ```
///
/// # Errors
/// What a review refuses, at `dossiers[i]`.
pub fn law_diff(
    from: &LawBook,
    to: &LawBook,
    dossiers: &[Dossier],
    as_of: Option<Day>,
) -> Result<LawDiff, Error> {
    let keys = from.changes_to(to)?;
    let mut diff = LawDiff {
        rules: Vec::new(),
        findings: Vec::new(),
        touched: Vec::new(),
        read_to: from.readings_to(to)?,
        keys,
    };
    for (place, dossier) in dossiers.iter().enumerate() {
        let at = format!("dossiers[{place}]");
        let review = |law: &LawBook| {
            let found = dossier.review(as_of, Language::Swedish, law);
            found.map_err(|error| within(&at, &error))
        };
        let name = dossier.id.clone().unwrap_or_else(|| at.clone());
        diff.compare(&name, &review(from)?, &review(to)?);
    }
    let keys = diff.keys.iter().map(|own| own.key.as_str());
    let mut rules: BTreeSet<RuleId> = rules_resting_on(keys).into_iter().collect();
    rules.extend(diff.findings.iter().map(|own| own.rule));
    rules.extend(diff.touched.iter().map(|own| own.rule));
    diff.rules = RuleId::all().filter(|rule| rules.contains(rule)).collect();
    Ok(diff)
}

/// The error of one dossier, which calls itself `dossier`, in a list of them.
fn within(at: &str, error: &Error) -> Error {
    let path = error.path();
    let rest = path.strip_prefix("dossier").unwrap_or(path);
    let dot = if rest.is_empty() || rest.starts_with(['.', '[']) { "" } else { "." };
    Error::new(error.problem().clone()).at([at, dot, rest].concat())
}

/// The findings of a review with their topics.
fn all(review: &Review) -> Vec<(TopicName, &Finding)> {
    let topics = review.topics.iter();
    topics.flat_map(|own| own.findings.iter().map(|found| (own.topic, found))).collect()
}

impl LawDiff {
    fn compare(&mut self, dossier: &str, before: &Review, after: &Review) {
        let mut left = all(after);
        let alike = |one: (TopicName, &Finding), other: (TopicName, &Finding)| {
            one.0 == other.0 && one.1.rule == other.1.rule && one.1.about == other.1.about
        };
        for one in all(before) {
            let place = left.iter().position(|other| alike(one, *other));
            let other = place.map(|place| left.remove(place).1);
            self.pair(dossier, one.0, Some(one.1), other);
        }
        for (topic, found) in left {
            self.pair(dossier, topic, None, Some(found));
        }
    }

    fn pair(
        &mut self,
        dossier: &str,
        topic: TopicName,
        before: Option<&Finding>,
        after: Option<&Finding>,
    ) {
        let Some(either) = before.or(after) else {
            return;
        };
        let (dossier, rule, about) = (dossier.to_owned(), either.rule, either.about.clone());
        let outcome = |own: Option<&Finding>| own.map(|own| own.outcome.clone());
        let (one, other) = (outcome(before), outcome(after));
        if one != other {
            let turned = TurnedFinding { dossier, topic, rule, about, before: one, after: other };
            self.findings.push(turned);
        } else if before != after {
            let facts = [before, after].into_iter().flatten().flat_map(|own| own.facts.keys());
            let fact = |own: Option<&Finding>, name: &str| {
                own.and_then(|own| own.facts.get(name)).cloned()
            };
            let differing: BTreeSet<String> =
                facts.filter(|name| fact(before, name) != fact(after, name)).cloned().collect();
            let facts = differing.into_iter().collect();
            self.touched.push(TouchedFinding { dossier, topic, rule, about, facts });
        }
    }
}
