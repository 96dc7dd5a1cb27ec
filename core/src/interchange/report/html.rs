//! The report as one page: no script, no other file, each statement with a way to its source.

mod facts;
mod findings;

use super::content::{Content, capital};
use super::labels::pick;
use super::values::Cell;
use crate::interchange::html::{STYLE, push_escaped};
use crate::language::Language;

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

    /// The dossier's own words, which are Swedish on each page; whichever way their letters run,
    /// what stands around them does not turn.
    fn own(&mut self, text: &str) {
        let english = self.content.language == Language::English;
        self.put(if english { "<bdi lang=\"sv\">" } else { "<bdi>" });
        self.words(text);
        self.put("</bdi>");
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
}

/// The id of a fact on the page.
fn anchor(path: &str) -> String {
    ["fact-", &path.replace('.', "-")].concat()
}
