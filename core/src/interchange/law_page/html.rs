//! The page as HTML: Swedish with English beside, a search field that works without a network,
//! and everything in place without scripts and in print.

use super::content::{Act, Key, Line, web_address};
use crate::confidence::Confidence;
use crate::interchange::html::{STYLE, push_escaped};
use crate::language::Text;
use crate::law::LawRow;

const OWN_STYLE: &str = include_str!("page.css");
const SEARCH: &str = include_str!("search.js");

const INTRODUCTION: &str = "\
<p>Alla lagvärden som anbud räknar med, med giltighet och källa. Dagar är inklusive. En länk till lagen.nu visar paragrafen
som den lyder i dag, inte nödvändigtvis dess lydelse de dagar som raden avser. <strong class=\"doubt\">Obekräftat</strong> betyder att värdet
ska kontrolleras mot källan innan någon litar på det.</p>
<p class=\"en\" lang=\"en\">Every law value that anbud computes with, its validity and its source. Days are inclusive. A link to lagen.nu
shows the section as it stands today, which need not be its wording on the days of the row. Unverified means: check the
source before anyone relies on it.</p>
";

const FORM: &str = "\
<form class=\"search\" role=\"search\" hidden>
<div><label for=\"words\">Sök <span class=\"en\" lang=\"en\">Search</span></label>
<input id=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></div>
<div><label for=\"day\">Gäller den dagen <span class=\"en\" lang=\"en\">In force on</span></label>
<input id=\"day\" type=\"date\" min=\"1900-01-01\" max=\"2199-12-31\"></div>
<div class=\"tick\"><input id=\"unverified\" type=\"checkbox\"><label for=\"unverified\">Bara obekräftade <span class=\"en\" lang=\"en\">Unverified only</span></label></div>
<p id=\"found\" role=\"status\"></p>
</form>
";

struct Page {
    out: String,
}

pub(super) fn render(acts: &[Act]) -> String {
    let mut page = Page { out: String::new() };
    page.put("<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.put("<title>Lagvärden med giltighet och källa</title>\n");
    page.put(&["<style>\n", STYLE, OWN_STYLE, "</style>\n</head>\n<body>\n"].concat());
    page.put("<a class=\"skip\" href=\"#content\">Till innehållet</a>\n<header>\n");
    page.put("<h1>Lagvärden med giltighet och källa</h1>\n");
    page.put("<p class=\"en\" lang=\"en\">Law values, their validity and their sources</p>\n");
    page.put(INTRODUCTION);
    page.contents(acts);
    page.put("</header>\n");
    page.put(FORM);
    page.put("<main id=\"content\">\n");
    for act in acts {
        page.act(act);
    }
    page.put(&["</main>\n<script>\n", SEARCH, "</script>\n</body>\n</html>\n"].concat());
    page.out
}

impl Page {
    /// Markup of ours.
    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Words, escaped.
    fn words(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    /// Swedish, and English beside it where it says something else.
    fn both(&mut self, text: &Text) {
        self.words(&text.sv);
        if text.sv != text.en {
            self.put(" <span class=\"en\" lang=\"en\">");
            self.words(&text.en);
            self.put("</span>");
        }
    }

    fn contents(&mut self, acts: &[Act]) {
        self.put("<nav aria-label=\"Innehåll\">\n<ul>\n");
        for act in acts {
            self.put("<li><a href=\"#act-");
            self.words(&act.id);
            self.put("\">");
            self.words(&act.title.sv);
            self.put("</a></li>\n");
        }
        self.put("</ul>\n</nav>\n");
    }

    fn act(&mut self, act: &Act) {
        self.put("<section class=\"act\" id=\"act-");
        self.words(&act.id);
        self.put("\">\n<h2>");
        self.both(&act.title);
        self.put("</h2>\n");
        for topic in &act.topics {
            self.put("<section class=\"topic\">\n<h3>");
            self.both(&topic.title);
            self.put("</h3>\n");
            for key in &topic.keys {
                self.key(key);
            }
            self.put("</section>\n");
        }
        self.put("</section>\n");
    }

    fn key(&mut self, key: &Key) {
        self.put("<article id=\"");
        self.words(&key.key);
        self.put("\">\n<h4>");
        self.both(&key.title);
        self.put("</h4>\n<p class=\"about\"><a href=\"#");
        self.words(&key.key);
        self.put("\"><code>");
        self.words(&key.key);
        self.put("</code></a></p>\n");
        if !key.aliases.is_empty() {
            self.put("<p class=\"about\">Även <span class=\"en\" lang=\"en\">also</span>");
            for alias in &key.aliases {
                self.put(" <code id=\"");
                self.words(alias);
                self.put("\">");
                self.words(alias);
                self.put("</code>");
            }
            self.put("</p>\n");
        }
        if let Some(day) = &key.keyed_by {
            self.put("<p class=\"about\">Väljs efter ");
            self.words(&day.sv);
            self.put(" <span class=\"en\" lang=\"en\">picked by ");
            self.words(&day.en);
            self.put("</span></p>\n");
        }
        if let Some(note) = &key.note {
            self.put("<p class=\"about en\" lang=\"en\">");
            self.words(note);
            self.put("</p>\n");
        }
        self.put("<table class=\"wide\">\n<thead><tr>");
        for (sv, en) in [
            ("Gäller", "In force"),
            ("Värde", "Value"),
            ("Källa", "Source"),
            ("Säkerhet", "Confidence"),
        ] {
            self.put("<th scope=\"col\">");
            self.both(&Text::new(sv, en));
            self.put("</th>");
        }
        self.put("</tr></thead>\n<tbody>\n");
        for line in &key.lines {
            match line {
                Line::Value(row) => self.value(row),
                Line::Gap(from, until) => {
                    self.open_row(&from.to_string(), until.map(|day| day.to_string()), "gap");
                    self.put("<td colspan=\"3\">Inget värde upptaget <span class=\"en\" lang=\"en\">no value recorded</span></td></tr>\n");
                }
            }
        }
        self.put("</tbody>\n</table>\n</article>\n");
    }

    fn open_row(&mut self, from: &str, until: Option<String>, class: &str) {
        let until = until.unwrap_or_default();
        self.put(
            &[
                "<tr class=\"",
                class,
                "\" data-from=\"",
                from,
                "\" data-until=\"",
                &until,
                "\"><td><span class=\"name\">Gäller</span><span>",
                from,
                "–",
                &until,
                "</span></td>",
            ]
            .concat(),
        );
    }

    fn value(&mut self, row: &LawRow) {
        let class = match row.confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Unverified => "unverified",
        };
        self.open_row(&row.from.to_string(), row.until.map(|day| day.to_string()), class);
        self.put("<td class=\"value\"><span class=\"name\">Värde</span><span>");
        self.both(&row.in_words.value);
        self.put("</span></td><td><span class=\"name\">Källa</span><span>");
        self.source(row);
        self.put("</span></td><td><span class=\"name\">Säkerhet</span><span>");
        if row.overlay {
            self.put("Eget värde <span class=\"en\" lang=\"en\">your own</span>. ");
        }
        let doubtful = row.confidence == Confidence::Unverified;
        self.put(if doubtful { "<strong class=\"doubt\">" } else { "" });
        self.both(&row.in_words.confidence);
        self.put(if doubtful { "</strong>" } else { "" });
        self.put("</span></td></tr>\n");
    }

    fn source(&mut self, row: &LawRow) {
        let cited = row.in_words.source.as_ref().map(|text| text.sv.as_str());
        match web_address(row) {
            Some(url) => {
                self.put("<a href=\"");
                self.words(url);
                self.put("\">");
                self.words(cited.unwrap_or(url));
                self.put("</a>");
            }
            None => self.words(cited.unwrap_or_default()),
        }
        if let Some(act) = &row.source.amended_by {
            self.put(", i lydelsen enligt SFS ");
            self.words(act);
        }
        if let Some(day) = row.read_to {
            self.put(", lagen läst till och med ");
            self.words(&day.to_string());
            self.put(" <span class=\"en\" lang=\"en\">act read to this day</span>");
        }
        if let Some(note) = &row.source.note {
            self.put("<small lang=\"en\">");
            self.words(note);
            self.put("</small>");
        }
    }
}
