//! Prose from a finding, at the edge.

use super::headings::Standing;
use super::{About, Fact, Finding, Outcome, breaches, words};
use crate::confidence::Confidence;
use crate::language::{Language, Text, one_line};
use crate::words::{Phrase, find};

impl Finding {
    /// The finding as text (förklaring): what came out and why, every fact, every section,
    /// and the day whose law was applied. One statement a line.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let mut lines = vec![self.headline(language)];
        lines.extend(self.reason(language));
        lines.extend(self.fact_line(language));
        lines.extend(self.basis_line(language));
        lines.extend(self.law_line(language));
        // One statement a line: no word of a case or of a finding that was handed in makes another.
        let lines: Vec<String> = lines.iter().map(|line| one_line(line)).collect();
        lines.join("\n")
    }

    fn headline(&self, language: Language) -> String {
        let about =
            self.about_in_words(language).map_or_else(String::new, |about| format!(" ({about})"));
        let (rule, outcome) = (self.rule_name(language), self.outcome_word(language));
        format!("{rule}{about}: {outcome}.")
    }

    /// What the part it is about is called, where the finding says so.
    pub(super) fn title(&self, language: Language) -> Option<&str> {
        let own = |name: &str| match self.facts.get(name) {
            Some(Fact::Text(title)) => Some(title.as_str()),
            _ => None,
        };
        match language {
            Language::Swedish => own("title"),
            Language::English => own("titleEn").or_else(|| own("title")),
        }
    }

    /// Which part of the case it is about, with its title: `handling pris: Prisblankett`.
    pub(crate) fn about_in_words(&self, language: Language) -> Option<String> {
        let about = self.about.as_ref()?.in_words(language);
        Some(match self.title(language) {
            Some(title) => format!("{about}: {title}"),
            None => about,
        })
    }

    /// The sentence of the rule, or what the outcome says of itself.
    pub(crate) fn reason(&self, language: Language) -> Option<String> {
        match &self.outcome {
            Outcome::Satisfied => {
                if let Some(unstated) = self.unstated_in_words(language) {
                    let lead = Phrase::FINDING_UNSTATED.in_language(language);
                    return Some(format!("{lead}: {unstated}."));
                }
                self.filled(find("holds", self.rule.as_str(), language)?, language)
            }
            Outcome::Breached => self.breach(language),
            Outcome::NotApplicable { because } => {
                Some(sentence(words::reason(self.rule.as_str(), because, language)))
            }
            Outcome::NeedsJudgement { question } => Some(words::question(question, language)),
            Outcome::Unknown { .. } if self.standing() == Standing::Satisfied => {
                self.filled(Phrase::FINDING_READINGS_AGREE.in_language(language), language)
            }
            Outcome::Unknown { missing } => {
                // What the case lacks comes before what the law book lacks: told the first, a
                // reader may not need the second.
                let mut names = Vec::with_capacity(missing.len());
                for of_law in [false, true] {
                    let own = missing.iter().filter(|path| path.starts_with("law:") == of_law);
                    names.extend(own.map(|path| words::missing(path, language)));
                }
                let label = Phrase::FINDING_MISSING.in_language(language);
                Some(format!("{label}: {}.", names.join("; ")))
            }
        }
    }

    /// What is wrong and what would mend it.
    fn breach(&self, language: Language) -> Option<String> {
        if self.rule.as_str().starts_with("bid.") {
            return breaches::of_bid(self, language);
        }
        breaches::sentences(self.rule.rule()?, language)
            .find_map(|sentence| self.filled(sentence, language))
    }

    /// The sentence with its facts in place; none where a fact is not there.
    pub(crate) fn filled(&self, template: &str, language: Language) -> Option<String> {
        let mut out = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, tail) = after.split_once('}')?;
            out.push_str(before);
            out.push_str(&words::value(name, self.facts.get(name)?, language));
            rest = tail;
        }
        out.push_str(rest);
        Some(out)
    }

    /// The facts but those that its heading tells.
    pub(crate) fn shown_facts(&self) -> impl Iterator<Item = (&String, &Fact)> {
        let told = ["unstated", "title", "titleEn"];
        self.facts.iter().filter(move |(name, _)| !told.contains(&name.as_str()))
    }

    /// The paths that a fact lists, where that is what it does.
    pub(crate) fn paths_in<'a>(
        name: &str,
        fact: &'a Fact,
    ) -> Option<impl Iterator<Item = &'a str>> {
        match fact {
            Fact::Text(paths) if words::names_paths(name) => Some(Fact::items(paths)),
            _ => None,
        }
    }

    /// Every such fact, its name and its value in words.
    pub(crate) fn facts_in_words(&self, language: Language) -> Vec<(String, String)> {
        let mut shown = Vec::new();
        for (name, fact) in self.shown_facts() {
            shown.push((words::fact(name, language), words::value(name, fact, language)));
        }
        shown
    }

    fn fact_line(&self, language: Language) -> Option<String> {
        let facts: Vec<String> = self
            .facts_in_words(language)
            .iter()
            .map(|(name, value)| format!("{name} {value}"))
            .collect();
        if facts.is_empty() {
            return None;
        }
        let label = Phrase::FINDING_FACTS.in_language(language);
        Some(full_stop(format!("{label}: {}", facts.join("; "))))
    }

    /// Every section it rests on, in words, each once: the wordings of a section before and after
    /// an amendment read the same.
    pub(crate) fn basis_in_words(&self, language: Language) -> Vec<String> {
        let mut once: Vec<String> = Vec::new();
        for citation in &self.basis {
            let named = citation.text().in_language(language).to_owned();
            if !once.contains(&named) {
                once.push(named);
            }
        }
        once
    }

    fn basis_line(&self, language: Language) -> Option<String> {
        if self.basis.is_empty() {
            return None;
        }
        let label = Phrase::FINDING_BASIS.in_language(language);
        Some(full_stop(format!("{label}: {}", self.basis_in_words(language).join("; "))))
    }

    /// The day whose law was applied, and how sure the answer is where it is not sure.
    pub(crate) fn law_line(&self, language: Language) -> Option<String> {
        let mut parts = Vec::new();
        if let Some(day) = self.law_as_of {
            let day = Text::new(day.to_string(), day.to_string());
            let judged = Phrase::FINDING_JUDGED.filled(&[("day", &day)]);
            parts.push(judged.in_language(language).to_owned());
        }
        let doubt = match self.confidence {
            Some(Confidence::Medium) => Some(Phrase::FINDING_MEDIUM),
            Some(Confidence::Unverified) => Some(Phrase::FINDING_UNVERIFIED),
            _ => None,
        };
        let overlay = (self.overlay == Some(true)).then_some(Phrase::FINDING_OVERLAY);
        for phrase in doubt.into_iter().chain(overlay) {
            parts.push(phrase.in_language(language).to_owned());
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

impl About {
    /// Which part of the case it is: `anbud A`.
    pub(crate) fn in_words(&self, language: Language) -> String {
        let kind = match self {
            Self::Document(_) => Phrase::ABOUT_DOCUMENT,
            Self::Requirement(_) => Phrase::ABOUT_REQUIREMENT,
            Self::Lot(_) => Phrase::ABOUT_LOT,
            Self::Bid(_) => Phrase::ABOUT_BID,
            Self::Criterion(_) => Phrase::ABOUT_CRITERION,
            Self::Party(_) => Phrase::ABOUT_PARTY,
        };
        one_line(&format!("{} {}", kind.in_language(language), self.parts().1))
    }
}

/// The text ended by one full stop, also where an abbreviation ends it.
fn full_stop(mut text: String) -> String {
    if !text.ends_with('.') {
        text.push('.');
    }
    text
}

/// A reason as a sentence of its own.
fn sentence(reason: String) -> String {
    let mut chars = reason.chars();
    match chars.next() {
        Some(first) => format!("{}{}.", capital(first), chars.as_str()),
        None => reason,
    }
}

/// The letters that our words begin with; the tables of Unicode would be a tenth of the
/// browser's module.
const fn capital(letter: char) -> char {
    match letter {
        'å' => 'Å',
        'ä' => 'Ä',
        'ö' => 'Ö',
        other => other.to_ascii_uppercase(),
    }
}
