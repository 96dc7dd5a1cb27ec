//! The report as one page: no script, no other file, each statement with a way to its source.

use super::content::{Content, Dated, Found, Look, capital};
use super::facts::{FactOf, Value};
use super::labels::pick;
use super::text::shared;
use super::values::Cell;
use crate::dossier::{Backing, SourceDocument};
use crate::finding::OutcomeKind;
use crate::language::Language;

const STYLE: &str = include_str!("style.css");

/// A page that is written from its start to its end.
struct Page<'a> {
    content: &'a Content<'a>,
    out: String,
}

pub(super) fn render(content: &Content<'_>, other: Option<&str>) -> String {
    let mut page = Page { content, out: String::new() };
    page.head();
    page.banner(other);
    page.put("<main id=\"content\">\n");
    page.facts();
    page.findings();
    page.ranking();
    page.missing();
    page.days();
    page.unchecked();
    page.sources();
    page.put("</main>\n</body>\n</html>\n");
    page.out
}

impl Page<'_> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        pick(self.content.language, sv, en)
    }

    /// Markup of ours.
    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Words, escaped.
    fn words(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    /// An element with words in it.
    fn element(&mut self, open: &str, text: &str) {
        let name = open.split(' ').next().unwrap_or(open);
        self.put(&["<", open, ">"].concat());
        self.words(text);
        self.put(&["</", name, ">\n"].concat());
    }

    /// The dossier's own words, which are Swedish on each page.
    fn own(&mut self, text: &str) {
        if self.content.language == Language::English {
            self.put("<span lang=\"sv\">");
            self.words(text);
            self.put("</span>");
        } else {
            self.words(text);
        }
    }

    fn cell(&mut self, cell: &Cell) {
        if cell.own { self.own(&cell.text) } else { self.words(&cell.text) }
    }

    fn head(&mut self) {
        let lang = self.content.language.as_str();
        self.put(&["<!doctype html>\n<html lang=\"", lang, "\">\n<head>\n"].concat());
        self.put("<meta charset=\"utf-8\">\n");
        self.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.element("title", &self.content.title);
        self.put(&["<style>\n", STYLE, "</style>\n</head>\n<body>\n"].concat());
    }

    fn banner(&mut self, other: Option<&str>) {
        let content = self.content;
        self.element(
            "a class=\"skip\" href=\"#content\"",
            self.say("Till innehållet", "To the content"),
        );
        self.put("<header>\n");
        if let Some(other) = other {
            let (lang, name) = match content.language {
                Language::Swedish => ("en", "English"),
                Language::English => ("sv", "Svenska"),
            };
            self.put("<p class=\"other\"><a href=\"");
            self.words(other);
            self.put(
                &["\" hreflang=\"", lang, "\" lang=\"", lang, "\">", name, "</a></p>\n"].concat(),
            );
        }
        self.element("p class=\"kind\"", self.say("Genomgång av ett ärende", "Review of a matter"));
        self.put("<h1>");
        self.own(&content.title);
        self.put("</h1>\n");
        if let Some(note) = content.note {
            self.element("p class=\"note\"", note);
        }
        self.put("<dl class=\"lead\">\n<div>");
        self.element("dt", self.say("Läge", "Status"));
        self.put("<dd><strong>");
        self.words(&capital(content.status));
        self.put("</strong>. ");
        self.words(content.status_means);
        self.put("</dd></div>\n<div>");
        self.element("dt", self.say("Genomgången avser", "Reviewed as of"));
        let as_of = content.as_of.map(|day| day.to_string());
        self.element(
            "dd",
            as_of.as_deref().unwrap_or(self.say("Ingen dag angiven", "No day given")),
        );
        self.put("</div>\n</dl>\n");
        self.contents();
        self.put("</header>\n");
    }

    fn contents(&mut self) {
        let label = self.say("Innehåll", "Contents");
        self.put(&["<nav aria-label=\"", label, "\">\n<ul>\n"].concat());
        let mut links = vec![
            ("facts", self.say("Uppgifter", "Facts")),
            ("findings", self.say("Bedömningar", "Findings")),
        ];
        if !self.content.ranking.is_empty() {
            links.push(("ranking", self.say("Rangordning", "Ranking")));
        }
        links.extend([
            ("missing", self.say("Det som saknas", "What is missing")),
            ("days", self.say("Kommande dagar", "Dates ahead")),
            ("unchecked", self.say("Inte kontrollerat", "Not checked")),
            ("sources", self.say("Källor", "Sources")),
        ]);
        for (id, name) in links {
            self.put(&["<li><a href=\"#", id, "\">", name, "</a></li>\n"].concat());
        }
        self.put("</ul>\n</nav>\n");
    }

    fn section(&mut self, id: &str, title: &str) {
        self.put(&["<section id=\"", id, "\">\n<h2>", title, "</h2>\n"].concat());
    }

    fn end_section(&mut self) {
        self.put("</section>\n");
    }

    fn facts(&mut self) {
        self.section("facts", self.say("Uppgifter", "Facts"));
        let parts = &self.content.parts;
        for part in parts {
            self.put("<section class=\"part\">\n");
            self.element("h3", &part.name);
            let shared = shared(part);
            let single = part.facts.iter().all(|fact| fact.label.is_none());
            self.put(if single { "<div>\n" } else { "<dl class=\"facts\">\n" });
            for fact in &part.facts {
                self.fact(fact, shared.is_none());
            }
            self.put(if single { "</div>\n" } else { "</dl>\n" });
            if let Some(backing) = shared {
                self.backing(backing);
            }
            self.put("</section>\n");
        }
        self.end_section();
    }

    fn fact(&mut self, fact: &FactOf<'_>, with_backing: bool) {
        self.put("<div class=\"fact\" id=\"");
        self.put(&anchor(&fact.path));
        self.put("\">\n");
        let tag = if fact.label.is_some() { "dd" } else { "div" };
        if let Some(label) = &fact.label {
            self.element("dt", label);
        }
        self.put(&["<", tag, ">"].concat());
        match &fact.value {
            Value::One(cell) => {
                self.put("<p class=\"value\">");
                self.cell(cell);
                self.put("</p>\n");
            }
            Value::List(cells) => {
                self.put("<ul class=\"value\">\n");
                for cell in cells {
                    self.put("<li>");
                    self.cell(cell);
                    self.put("</li>\n");
                }
                self.put("</ul>\n");
            }
            Value::Table { head, rows } => self.table(head, rows),
        }
        if with_backing {
            self.backing(&fact.backing);
        }
        self.put(&["</", tag, ">\n</div>\n"].concat());
    }

    /// A table that becomes a list of cards on a narrow screen; the roles keep it a table then.
    fn table(&mut self, head: &[String], rows: &[Vec<Option<Cell>>]) {
        self.put(
            "<table class=\"wide\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">",
        );
        for name in head {
            self.element("th role=\"columnheader\" scope=\"col\"", name);
        }
        self.put("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for row in rows {
            self.put("<tr role=\"row\">");
            for (name, cell) in head.iter().zip(row) {
                self.put("<td role=\"cell\"><span class=\"name\" aria-hidden=\"true\">");
                self.words(name);
                self.put("</span> ");
                match cell {
                    Some(cell) => self.cell(cell),
                    None => self.put("<span class=\"none\">–</span>"),
                }
                self.put("</td>\n");
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n");
    }

    /// Where a fact stands, and why it is inferred.
    fn backing(&mut self, backing: &Backing<'_>) {
        for (source, place) in &backing.stated {
            self.put("<p class=\"backing\"><span class=\"mark\">");
            self.put(self.say("Källa", "Source"));
            self.put("</span> ");
            self.source(*source);
            if let Some(place) = place {
                self.put(if source.is_some() { ", " } else { "" });
                self.own(place);
            }
            self.put("</p>\n");
        }
        for because in &backing.because {
            self.put("<p class=\"backing\"><span class=\"mark inferred\">");
            self.put(self.say("Slutsats", "Inferred"));
            self.put("</span> ");
            self.own(because);
            self.put("</p>\n");
        }
        if backing.stated.is_empty() && backing.because.is_empty() {
            self.element("p class=\"backing\"", self.say("Utan källa", "Without a source"));
        }
    }

    /// The id of a source, with a link to it in the list.
    fn source(&mut self, id: Option<&str>) {
        let Some(id) = id else { return };
        let listed = |source: &SourceDocument| source.id.as_deref() == Some(id);
        match self.content.sources.iter().position(listed) {
            Some(place) => {
                self.put(&["<a href=\"#source-", &place.to_string(), "\">"].concat());
                self.words(id);
                self.put("</a>");
            }
            None => self.words(id),
        }
    }

    fn findings(&mut self) {
        self.section("findings", self.say("Bedömningar", "Findings"));
        let topics = &self.content.topics;
        if topics.is_empty() {
            self.element(
                "p",
                self.say("Ingen fråga kunde ställas.", "No question could be asked."),
            );
        }
        for topic in topics {
            self.put(&["<section class=\"topic\" id=\"", topic.key, "\">\n"].concat());
            self.element("h3", topic.name);
            for found in &topic.found {
                self.found(found);
            }
            self.put("</section>\n");
        }
        self.end_section();
    }

    fn found(&mut self, found: &Found<'_>) {
        self.put(&["<article class=\"finding\" id=\"finding-", &found.id, "\">\n"].concat());
        let (class, sign) = match found.outcome {
            OutcomeKind::Satisfied => ("yes", "✓"),
            OutcomeKind::Breached => ("no", "✕"),
            OutcomeKind::NotApplicable => ("none", "–"),
            OutcomeKind::NeedsJudgement => ("judge", "!"),
            OutcomeKind::Unknown => ("unknown", "?"),
        };
        self.put(&["<p class=\"outcome ", class, "\"><span aria-hidden=\"true\">"].concat());
        self.put(&[sign, "</span> "].concat());
        self.words(&found.outcome_word);
        self.put("</p>\n<div class=\"body\">\n");
        self.element("h4", &found.subject);
        if let Some(reason) = &found.reason {
            self.element("p", reason);
        }
        if !found.facts.is_empty() {
            self.put("<table class=\"looked\">\n<tbody>\n");
            for (name, value) in &found.facts {
                self.put("<tr>");
                self.element("th scope=\"row\"", &capital(name));
                self.element("td", value);
                self.put("</tr>\n");
            }
            self.put("</tbody>\n</table>\n");
        }
        if !found.basis.is_empty() {
            self.put("<p class=\"basis\"><span class=\"mark\">");
            self.put(self.say("Stöd", "Basis"));
            self.put("</span> ");
            self.words(&found.basis.join("; "));
            self.put("</p>\n");
        }
        if let Some(law) = &found.law {
            self.element("p class=\"basis\"", law);
        }
        self.looked_at(&found.looked_at);
        self.put("</div>\n</article>\n");
    }

    fn looked_at(&mut self, looks: &[Look<'_>]) {
        if looks.is_empty() {
            return;
        }
        self.put("<details>\n<summary>");
        self.put(self.say("Vilar på", "Rests on"));
        self.put(&[" ", &looks.len().to_string(), " "].concat());
        self.put(match looks.len() {
            1 => self.say("uppgift i ärendet", "fact of the matter"),
            _ => self.say("uppgifter i ärendet", "facts of the matter"),
        });
        self.put("</summary>\n<ul class=\"looks\">\n");
        for look in looks {
            self.put("<li>");
            self.link_to_fact(look.leads_to.as_deref(), &look.name);
            self.backing(&look.backing);
            self.put("</li>\n");
        }
        self.put("</ul>\n</details>\n");
    }

    fn link_to_fact(&mut self, path: Option<&str>, name: &str) {
        match path {
            Some(path) => {
                self.put(&["<a href=\"#", &anchor(path), "\">"].concat());
                self.words(name);
                self.put("</a>");
            }
            None => self.words(name),
        }
    }

    fn ranking(&mut self) {
        if self.content.ranking.is_empty() {
            return;
        }
        self.section("ranking", self.say("Rangordning", "Ranking"));
        self.put("<table class=\"ranked\">\n<thead><tr>");
        for (sv, en) in
            [("Plats", "Rank"), ("Anbud", "Bid"), ("Poäng", "Points"), ("Exakt", "Exactly")]
        {
            self.element("th scope=\"col\"", self.say(sv, en));
        }
        self.put("</tr></thead>\n<tbody>\n");
        for place in &self.content.ranking {
            self.put("<tr>");
            self.element("td", &place.rank);
            self.element("th scope=\"row\"", &place.bid);
            self.element("td", &place.figure);
            self.element("td", &place.exact);
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n");
        self.end_section();
    }

    fn missing(&mut self) {
        self.section("missing", self.say("Det som saknas", "What is missing"));
        if self.content.missing.is_empty() {
            self.element("p", self.say("Inget.", "Nothing."));
        } else {
            self.put("<table class=\"missing\">\n<thead><tr>");
            self.element("th scope=\"col\"", self.say("Vad", "What"));
            self.element("th scope=\"col\"", self.say("Sökväg i akten", "Path in the dossier"));
            self.put("</tr></thead>\n<tbody>\n");
            for missing in &self.content.missing {
                self.put("<tr>");
                self.element("td", &missing.what);
                self.put("<td><code>");
                self.words(&missing.path);
                self.put("</code></td></tr>\n");
            }
            self.put("</tbody>\n</table>\n");
        }
        self.end_section();
    }

    fn days(&mut self) {
        self.section("days", self.say("Kommande dagar", "Dates ahead"));
        if self.content.ahead.is_empty() {
            self.element("p", self.say("Inga.", "None."));
        }
        self.list_of_days(&self.content.ahead);
        if !self.content.earlier.is_empty() {
            self.put("<details>\n");
            let count = self.content.earlier.len().to_string();
            let name = self.say("Tidigare dagar", "Earlier dates");
            self.element("summary", &[name, " (", &count, ")"].concat());
            self.list_of_days(&self.content.earlier);
            self.put("</details>\n");
        }
        self.end_section();
    }

    fn list_of_days(&mut self, days: &[Dated]) {
        if days.is_empty() {
            return;
        }
        self.put("<ul class=\"days\">\n");
        for day in days {
            let on = day.on.to_string();
            self.put(
                &["<li><p class=\"on\"><time datetime=\"", &on, "\">", &on, "</time> "].concat(),
            );
            self.put(&["<span>", day.weekday, "</span></p><p>"].concat());
            self.words(&day.what);
            self.put("<br><span class=\"backing\">");
            self.link_to_fact(day.leads_to.as_deref(), &day.fact);
            self.put("</span></p></li>\n");
        }
        self.put("</ul>\n");
    }

    fn unchecked(&mut self) {
        self.section("unchecked", self.say("Inte kontrollerat", "Not checked"));
        if self.content.not_checked.is_empty() {
            self.element("p", self.say("Inget.", "Nothing."));
        } else {
            self.put("<ul>\n");
            for words in &self.content.not_checked {
                self.element("li", &capital(words));
            }
            self.put("</ul>\n");
        }
        self.end_section();
    }

    fn sources(&mut self) {
        self.section("sources", self.say("Källor", "Sources"));
        let sources = self.content.sources;
        if sources.is_empty() {
            self.element("p", self.say("Inga.", "None."));
        }
        for (place, source) in sources.iter().enumerate() {
            self.put(&["<div class=\"source\" id=\"source-", &place.to_string(), "\">\n"].concat());
            self.put("<h3>");
            self.own(source.title.as_deref().unwrap_or("?"));
            self.put("</h3>\n<p class=\"backing\">");
            self.words(source.id.as_deref().unwrap_or("?"));
            if let Some(url) = &source.url {
                self.put("<br>");
                self.address(url);
            }
            self.put("</p>\n</div>\n");
        }
        self.end_section();
    }

    /// A link only to a page of the web; anything else is shown as it stands.
    fn address(&mut self, url: &str) {
        if url.starts_with("https://") || url.starts_with("http://") {
            self.put("<a href=\"");
            self.words(url);
            self.put("\">");
            self.words(url);
            self.put("</a>");
        } else {
            self.words(url);
        }
    }
}

/// The id of a fact on the page.
fn anchor(path: &str) -> String {
    ["fact-", &path.replace('.', "-")].concat()
}

/// Text as HTML, in an element or a quoted attribute.
fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ if c.is_control() && !c.is_whitespace() => out.push(' '),
            _ => out.push(c),
        }
    }
}
