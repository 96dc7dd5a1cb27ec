//! Prose from a finding, at the edge.

#[cfg(feature = "review")]
use super::breaches;
use super::headings::Standing;
use super::{About, Fact, Finding, Outcome, words};
use crate::confidence::Confidence;
use crate::language::{Language, one_line};

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
                    let lead = (
                        "Inga brister i det som är angivet; detta är inte angivet",
                        "Nothing is wrong in what is stated; this is not stated",
                    );
                    return Some(format!("{}: {unstated}.", pick(lead, language)));
                }
                let sentence = self.rule.rule()?.sentence?;
                self.filled(pick(sentence, language), language)
            }
            Outcome::Breached => self.breach(language),
            Outcome::NotApplicable { because } => Some(sentence(words::reason(because, language))),
            Outcome::NeedsJudgement { question } => Some(words::question(question, language)),
            Outcome::Unknown { .. } if self.standing() == Standing::Satisfied => {
                let agree = (
                    "Säg upp senast {giveBy}: de {readingsAgree} sätten att läsa villkoren ger samma dag.",
                    "Give notice on {giveBy} at the latest: the {readingsAgree} ways to read the terms give the same day.",
                );
                self.filled(pick(agree, language), language)
            }
            Outcome::Unknown { missing } => {
                // What the case lacks comes before what the law book lacks: told the first, a
                // reader may not need the second.
                let mut names = Vec::with_capacity(missing.len());
                for of_law in [false, true] {
                    let own = missing.iter().filter(|path| path.starts_with("law:") == of_law);
                    names.extend(own.map(|path| words::missing(path, language)));
                }
                let label = pick(("Det som saknas", "What is missing"), language);
                Some(format!("{label}: {}.", names.join("; ")))
            }
        }
    }

    /// What is wrong and what would mend it; the small browser module tells it by the facts.
    #[cfg(feature = "review")]
    fn breach(&self, language: Language) -> Option<String> {
        if self.rule.as_str().starts_with("bid.") {
            return breaches::bid::told(self, language);
        }
        breaches::sentences(self.rule.as_str(), language)
            .find_map(|sentence| self.filled(sentence, language))
    }

    #[cfg(not(feature = "review"))]
    #[expect(clippy::unused_self, reason = "the sentences are left out")]
    const fn breach(&self, _: Language) -> Option<String> {
        None
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
        let label = pick(("Uppgifter", "Facts"), language);
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
        let label = pick(("Stöd", "Basis"), language);
        Some(full_stop(format!("{label}: {}", self.basis_in_words(language).join("; "))))
    }

    /// The day whose law was applied, and how sure the answer is where it is not sure.
    pub(crate) fn law_line(&self, language: Language) -> Option<String> {
        let mut parts = Vec::new();
        if let Some(day) = self.law_as_of {
            parts.push(match language {
                Language::Swedish => format!("Bedömt efter vad som gällde {day}."),
                Language::English => format!("Judged by what was in force on {day}."),
            });
        }
        let doubt = match self.confidence {
            Some(Confidence::Medium) => Some((
                "Säkerhet: medel (andrahandskälla eller härledning).",
                "Confidence: medium (second-hand source or derivation).",
            )),
            Some(Confidence::Unverified) => Some((
                "Obekräftat: kontrollera mot källan innan du litar på det.",
                "Unverified: check the source before you rely on it.",
            )),
            _ => None,
        };
        parts.extend(doubt.map(|doubt| pick(doubt, language).to_owned()));
        if self.overlay == Some(true) {
            let own = (
                "Vilar på ett lagvärde som du själv har angett.",
                "Rests on a law value that you stated yourself.",
            );
            parts.push(pick(own, language).to_owned());
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}

impl About {
    /// Which part of the case it is: `anbud A`.
    pub(crate) fn in_words(&self, language: Language) -> String {
        let (kind, id) = self.parts();
        one_line(&format!("{} {id}", pick(words::about(kind), language)))
    }
}

pub(super) fn pick((sv, en): (&'static str, &'static str), language: Language) -> &'static str {
    match language {
        Language::Swedish => sv,
        Language::English => en,
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
