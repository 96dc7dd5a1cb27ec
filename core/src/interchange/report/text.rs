//! The report as plain text for a terminal, wrapped at 100 columns.

use super::content::{Asked, Content, Dated, Found};
use super::facts::{FactOf, Part, Value};
use super::labels::pick;
use super::values::{Cell, source_title};
use crate::dossier::Backing;
use crate::language::one_line;

const WIDTH: usize = 100;
/// As wide as the longest outcome, with room after it.
const OUTCOME: usize = 20;
const DATE: usize = 23;

/// Text that is written line by line.
struct Text<'a> {
    content: &'a Content<'a>,
    out: String,
}

pub(super) fn render(content: &Content<'_>) -> String {
    let mut text = Text { content, out: String::new() };
    text.heading();
    text.facts();
    text.findings();
    text.ranking();
    text.missing();
    text.days();
    text.unchecked();
    text.sources();
    text.out
}

impl Text<'_> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        pick(self.content.language, sv, en)
    }

    fn heading(&mut self) {
        let content = self.content;
        self.underlined(&content.title, '=');
        if let Some(note) = content.note {
            self.wrap("", "", note);
            self.blank();
        }
        let status = [self.say("Läge: ", "Status: "), content.status, ". ", content.status_means];
        self.wrap("", "", &status.concat());
        let as_of = content.as_of.map(|day| day.to_string());
        let as_of =
            as_of.unwrap_or_else(|| self.say("ingen dag angiven", "no day given").to_owned());
        self.wrap("", "", &[self.say("Genomgången avser: ", "Reviewed as of: "), &as_of].concat());
    }

    fn facts(&mut self) {
        self.section(self.say("Uppgifter", "Facts"));
        let parts = &self.content.parts;
        for part in parts {
            self.blank();
            self.wrap("", "", &part.name);
            let shared = shared(part);
            for fact in &part.facts {
                self.fact(fact, shared.is_none());
            }
            if let Some(backing) = shared {
                self.backing("  ", backing);
            }
        }
    }

    fn fact(&mut self, fact: &FactOf<'_>, with_backing: bool) {
        let label = fact.label.as_ref().map_or_else(String::new, |label| [label, ": "].concat());
        match &fact.value {
            Value::One(cell) => self.wrap("  ", "    ", &[&label, cell.text.as_str()].concat()),
            Value::List(cells) => {
                let texts: Vec<&str> = cells.iter().map(|cell| cell.text.as_str()).collect();
                self.wrap("  ", "    ", &[&label, texts.join("; ").as_str()].concat());
            }
            Value::Table { head, rows } => {
                if !label.is_empty() {
                    self.wrap("  ", "    ", &label);
                }
                for row in rows {
                    let row = self.row(head, row);
                    self.wrap("  - ", "    ", &row);
                }
            }
        }
        if with_backing {
            self.backing("    ", &fact.backing);
        }
    }

    /// The first value by itself, then the others with their names.
    fn row(&self, head: &[String], row: &[Option<Cell>]) -> String {
        let mut parts = Vec::new();
        for (name, cell) in head.iter().zip(row) {
            let Some(cell) = cell else { continue };
            parts.push(match parts.is_empty() {
                true if head.first() == Some(name) => cell.text.clone(),
                _ => [&super::values::lower(name), " ", cell.text.as_str()].concat(),
            });
        }
        parts.join("; ")
    }

    fn backing(&mut self, indent: &str, backing: &Backing<'_>) {
        let hanging = [indent, "   "].concat();
        for (source, place) in &backing.stated {
            let title = source.map(|id| source_title(self.content.sources, id));
            let pointer = pointer(title, *place);
            let label = self.say("[källa: ", "[source: ");
            self.wrap(indent, &hanging, &[label, &pointer, "]"].concat());
        }
        for because in &backing.because {
            let label = self.say("[slutsats: ", "[inferred: ");
            self.wrap(indent, &hanging, &[label, because, "]"].concat());
        }
        if backing.stated.is_empty() && backing.because.is_empty() {
            self.wrap(indent, &hanging, self.say("[utan källa]", "[without a source]"));
        }
    }

    fn findings(&mut self) {
        self.section(self.say("Bedömningar", "Findings"));
        let topics = &self.content.topics;
        if topics.is_empty() {
            self.wrap(
                "",
                "",
                self.say("Ingen fråga kunde ställas.", "No question could be asked."),
            );
        }
        for topic in topics {
            self.blank();
            self.underlined(topic.name, '·');
            for found in &topic.found {
                self.found(found);
            }
            self.looked_at(topic);
        }
    }

    fn found(&mut self, found: &Found<'_>) {
        let indent = " ".repeat(OUTCOME);
        let label = padded(&found.outcome_word, OUTCOME);
        self.wrap(&label, &indent, &found.subject);
        if let Some(reason) = &found.reason {
            self.wrap(&indent, &indent, reason);
        }
        let hanging = [&indent, "  "].concat();
        let facts: Vec<String> =
            found.facts.iter().map(|(name, value)| [name, " ", value].concat()).collect();
        if !facts.is_empty() {
            let label = self.say("Uppgifter: ", "Facts: ");
            self.wrap(&indent, &hanging, &[label, &facts.join("; ")].concat());
        }
        if !found.basis.is_empty() {
            let label = self.say("Stöd: ", "Basis: ");
            self.wrap(&indent, &hanging, &[label, &found.basis.join("; ")].concat());
        }
        if let Some(law) = &found.law {
            self.wrap(&indent, &hanging, law);
        }
        self.blank();
    }

    fn looked_at(&mut self, topic: &Asked<'_>) {
        if topic.looked_at.is_empty() {
            return;
        }
        self.wrap("  ", "  ", self.say("Vilar på:", "Rests on:"));
        for look in &topic.looked_at {
            self.wrap("  - ", "    ", &look.name);
            self.backing("      ", &look.backing);
        }
    }

    fn ranking(&mut self) {
        if self.content.ranking.is_empty() {
            return;
        }
        self.section(self.say("Rangordning", "Ranking"));
        for place in &self.content.ranking {
            let bid = padded(&[self.say("anbud ", "bid "), &place.bid].concat(), 12);
            let exact = [" (", self.say("exakt", "exactly"), " ", &place.exact, ")"].concat();
            let line = [bid.as_str(), &place.figure, exact.as_str()].concat();
            self.wrap(&["  ", &place.rank, ". "].concat(), "     ", &line);
        }
    }

    fn missing(&mut self) {
        self.section(self.say("Det som saknas", "What is missing"));
        if self.content.missing.is_empty() {
            self.wrap("", "", self.say("Inget.", "Nothing."));
        }
        for missing in &self.content.missing {
            self.wrap("  - ", "    ", &[&missing.what, " (", missing.place.as_str(), ")"].concat());
        }
    }

    fn days(&mut self) {
        self.section(self.say("Kommande dagar", "Dates ahead"));
        if self.content.ahead.is_empty() {
            self.wrap("", "", self.say("Inga.", "None."));
        }
        for day in &self.content.ahead {
            self.day(day);
        }
        if !self.content.earlier.is_empty() {
            self.section(self.say("Tidigare dagar", "Earlier dates"));
            for day in &self.content.earlier {
                self.day(day);
            }
        }
    }

    fn day(&mut self, day: &Dated) {
        let date = padded(&["  ", &day.on.to_string(), " ", day.weekday].concat(), DATE);
        let what = [day.what.as_str(), " [", day.fact.as_str(), "]"].concat();
        self.wrap(&date, &" ".repeat(DATE), &what);
    }

    fn unchecked(&mut self) {
        self.section(self.say("Inte kontrollerat", "Not checked"));
        for words in &self.content.not_checked {
            self.wrap("  - ", "    ", words);
        }
    }

    fn sources(&mut self) {
        self.section(self.say("Källor", "Sources"));
        if self.content.sources.is_empty() {
            self.wrap("", "", self.say("Inga.", "None."));
        }
        for source in self.content.sources {
            let id = source.id.as_deref().unwrap_or("?");
            let title = source.title.as_deref().unwrap_or(id);
            self.wrap("  - ", "    ", title);
            if let Some(url) = &source.url {
                self.wrap("    ", "    ", url);
            }
        }
    }

    fn section(&mut self, title: &str) {
        self.blank();
        self.blank();
        self.underlined(&title.to_uppercase(), '-');
    }

    fn underlined(&mut self, title: &str, mark: char) {
        self.wrap("", "", title);
        self.out.extend(std::iter::repeat_n(mark, title.chars().count().min(WIDTH)));
        self.out.push('\n');
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    fn wrap(&mut self, first: &str, then: &str, text: &str) {
        wrap(&mut self.out, WIDTH, first, then, text);
    }
}

/// A paragraph of lines of at most `width` columns; `first` begins its first line, `then` the
/// others. A word that is longer than a line is broken.
pub(super) fn wrap(out: &mut String, width: usize, first: &str, then: &str, text: &str) {
    let mut line = first.to_owned();
    let mut used = first.chars().count();
    let mut begun = false;
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        let needed = used.saturating_add(length).saturating_add(usize::from(begun));
        if begun && needed > width {
            end_line(out, &line);
            line = then.to_owned();
            used = then.chars().count();
            begun = false;
        }
        if begun {
            line.push(' ');
            used = used.saturating_add(1);
        }
        for c in word.chars() {
            if used >= width {
                end_line(out, &line);
                line = then.to_owned();
                used = then.chars().count();
            }
            line.push(c);
            used = used.saturating_add(1);
        }
        begun = true;
    }
    end_line(out, &line);
}

fn end_line(out: &mut String, line: &str) {
    out.push_str(line.trim_end_matches(' '));
    out.push('\n');
}

fn padded(text: &str, width: usize) -> String {
    let fill = width.saturating_sub(text.chars().count()).max(1);
    [text, &" ".repeat(fill)].concat()
}

/// The backing that all facts of a part share, where there are several.
pub(super) fn shared<'a, 'b>(part: &'b Part<'a>) -> Option<&'b Backing<'a>> {
    let first = &part.facts.first()?.backing;
    let same = part.facts.iter().all(|fact| fact.backing == *first);
    (same && part.facts.len() > 1).then_some(first)
}

/// `source, where`
pub(super) fn pointer(source: Option<&str>, place: Option<&str>) -> String {
    let parts: Vec<&str> = source.into_iter().chain(place).collect();
    parts.join(", ")
}
