//! The facts of a report and the sources that they lead to.

use super::{Page, anchor};
use crate::dossier::{Backing, SourceDocument};
use crate::interchange::report::facts::{FactOf, Value};
use crate::interchange::report::text::shared;
use crate::interchange::report::values::{Cell, source_title};

impl Page<'_> {
    pub(super) fn facts(&mut self) {
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
    pub(super) fn backing(&mut self, backing: &Backing<'_>) {
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

    /// The title of a source, with a link to it in the list.
    fn source(&mut self, id: Option<&str>) {
        let Some(id) = id else { return };
        let listed = |source: &SourceDocument| source.id.as_deref() == Some(id);
        match self.content.sources.iter().position(listed) {
            Some(place) => {
                self.put(&["<a href=\"#source-", &place.to_string(), "\">"].concat());
                self.own(source_title(self.content.sources, id));
                self.put("</a>");
            }
            None => self.own(id),
        }
    }

    pub(super) fn sources(&mut self) {
        self.section("sources", self.say("Källor", "Sources"));
        let sources = self.content.sources;
        if sources.is_empty() {
            self.element("p", self.say("Inga.", "None."));
        }
        for (place, source) in sources.iter().enumerate() {
            self.put(&["<div class=\"source\" id=\"source-", &place.to_string(), "\">\n"].concat());
            self.put("<h3>");
            let id = source.id.as_deref().unwrap_or("?");
            self.own(source.title.as_deref().unwrap_or(id));
            self.put("</h3>\n<p class=\"backing\">");
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
