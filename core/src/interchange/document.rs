//! A short document: headings, paragraphs, lists, tables and gaps, as text, as Markdown and as a
//! piece of a page.

use super::html::push_escaped;
use super::markdown;
use crate::language::{Language, one_line};
use crate::law::Citation;

/// How wide the text is.
const COLUMNS: usize = 100;

enum Block {
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
    Gap(String),
    Sources(Vec<(String, Option<String>)>),
}

/// A document with a title; every text in it is one line.
pub(super) struct Document {
    language: Language,
    title: String,
    blocks: Vec<Block>,
}

impl Document {
    pub(super) fn new(language: Language, title: impl Into<String>) -> Self {
        Self { language, title: one_line(&title.into()), blocks: Vec::new() }
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(one_line(&text.into())));
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(one_line(&text.into())));
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(lines(&items)));
        }
    }

    pub(super) fn table(&mut self, head: Vec<String>, rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            let rows = rows.iter().map(|row| lines(row)).collect();
            self.blocks.push(Block::Table { head: lines(&head), rows });
        }
    }

    /// What somebody has to fill in, marked so that it is seen.
    pub(super) fn gap(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Gap(one_line(&text.into())));
    }

    /// What it rests on, each with its address where it has one.
    pub(super) fn sources(&mut self, basis: &[Citation]) {
        let named = |own: &Citation| (own.text().in_language(self.language).to_owned(), own.url());
        let sources = basis.iter().map(named).collect();
        self.blocks.push(Block::Sources(sources));
    }

    /// As text, wrapped at a hundred columns; a table has its columns side by side.
    pub(super) fn text(&self) -> String {
        let mut out = format!("{}\n{}\n", self.title, "=".repeat(self.title.chars().count()));
        for block in &self.blocks {
            out.push('\n');
            match block {
                Block::Heading(text) => {
                    out += &format!("{text}\n{}\n", "-".repeat(text.chars().count()));
                }
                Block::Paragraph(text) => wrapped(&mut out, text, ""),
                Block::List(items) => {
                    for item in items {
                        wrapped(&mut out, item, "- ");
                    }
                }
                Block::Table { head, rows } => columns(&mut out, head, rows),
                Block::Sources(sources) => {
                    for (name, url) in sources {
                        let url = url.as_ref().map_or_else(String::new, |url| format!(", {url}"));
                        wrapped(&mut out, &format!("{name}{url}"), "- ");
                    }
                }
                Block::Gap(text) => wrapped(&mut out, &format!("[{text}]"), ""),
            }
        }
        out
    }

    /// As Markdown; no word of a user's can become markup.
    pub(super) fn markdown(&self) -> String {
        let mut out = format!("# {}\n", markdown::escaped(&self.title));
        for block in &self.blocks {
            out.push('\n');
            match block {
                Block::Heading(text) => out += &format!("## {}\n", markdown::escaped(text)),
                Block::Paragraph(text) => out += &format!("{}\n", markdown::line(text)),
                Block::List(items) => {
                    for item in items {
                        out += &format!("- {}\n", markdown::line(item));
                    }
                }
                Block::Table { head, rows } => {
                    let row = |cells: &[String]| {
                        let cells: Vec<String> =
                            cells.iter().map(|cell| markdown::escaped(cell)).collect();
                        format!("| {} |\n", cells.join(" | "))
                    };
                    out += &row(head);
                    out += &format!("|{}\n", " --- |".repeat(head.len()));
                    rows.iter().for_each(|cells| out += &row(cells));
                }
                Block::Sources(sources) => {
                    for (name, url) in sources {
                        let name = markdown::escaped(name);
                        out += &match url {
                            Some(url) => format!("- [{name}]({})\n", markdown::address(url)),
                            None => format!("- {name}\n"),
                        };
                    }
                }
                Block::Gap(text) => {
                    out += &format!("**{}**\n", markdown::escaped(&format!("[{text}]")));
                }
            }
        }
        out
    }

    /// As an element `article` without script or style; every text is escaped.
    pub(super) fn html(&self) -> String {
        let mut out = format!("<article lang=\"{}\">\n", self.language.as_str());
        element(&mut out, "h1", &self.title);
        for block in &self.blocks {
            match block {
                Block::Heading(text) => element(&mut out, "h2", text),
                Block::Paragraph(text) => element(&mut out, "p", text),
                Block::List(items) => {
                    out += "<ul>\n";
                    items.iter().for_each(|item| element(&mut out, "li", item));
                    out += "</ul>\n";
                }
                Block::Sources(sources) => {
                    out += "<ul>\n";
                    for (name, url) in sources {
                        out += "<li>";
                        match url {
                            Some(url) => {
                                out += "<a href=\"";
                                push_escaped(&mut out, url);
                                out += "\">";
                                push_escaped(&mut out, name);
                                out += "</a>";
                            }
                            None => push_escaped(&mut out, name),
                        }
                        out += "</li>\n";
                    }
                    out += "</ul>\n";
                }
                Block::Gap(text) => {
                    out += "<p>";
                    cell_of(&mut out, "mark", &format!("[{text}]"));
                    out += "</p>\n";
                }
                Block::Table { head, rows } => {
                    out += "<table>\n<thead><tr>";
                    for cell in head {
                        cell_of(&mut out, "th scope=\"col\"", cell);
                    }
                    out += "</tr></thead>\n<tbody>\n";
                    for row in rows {
                        out += "<tr>";
                        for (place, cell) in row.iter().enumerate() {
                            cell_of(
                                &mut out,
                                if place == 0 { "th scope=\"row\"" } else { "td" },
                                cell,
                            );
                        }
                        out += "</tr>\n";
                    }
                    out += "</tbody>\n</table>\n";
                }
            }
        }
        out + "</article>\n"
    }
}

fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| one_line(text)).collect()
}

fn element(out: &mut String, name: &str, text: &str) {
    cell_of(out, name, text);
    out.push('\n');
}

fn cell_of(out: &mut String, open: &str, text: &str) {
    let name = open.split(' ').next().unwrap_or(open);
    *out += &format!("<{open}>");
    push_escaped(out, text);
    *out += &format!("</{name}>");
}

/// Words in lines of a hundred columns; later lines stand under the first word.
fn wrapped(out: &mut String, text: &str, before: &str) {
    let indent = before.chars().count();
    let mut column = indent;
    out.push_str(before);
    for (place, word) in text.split(' ').enumerate() {
        let width = word.chars().count();
        if place > 0 && column.saturating_add(width).saturating_add(1) > COLUMNS {
            *out += &format!("\n{}", " ".repeat(indent));
            column = indent;
        } else if place > 0 {
            out.push(' ');
            column = column.saturating_add(1);
        }
        out.push_str(word);
        column = column.saturating_add(width);
    }
    out.push('\n');
}

/// A table in columns, the first to the left and the others to the right.
fn columns(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let width = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place)).chain(head.get(place));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        let mut line = String::new();
        for (place, cell) in row.iter().enumerate() {
            let blank = width(place).saturating_sub(cell.chars().count());
            if place == 0 {
                line += &format!("{cell}{}", " ".repeat(blank));
            } else {
                line += &format!("  {}{cell}", " ".repeat(blank));
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::Document;
    use crate::language::Language;

    #[test]
    fn text_is_wrapped_and_html_is_escaped() {
        let mut document = Document::new(Language::Swedish, "A & B");
        document.paragraph("ord ".repeat(60).trim());
        document.list(vec!["<b>".to_owned()]);
        document.table(
            vec!["Anbud".to_owned(), "Pris".to_owned()],
            vec![vec!["A".to_owned(), "1\u{a0}kr".to_owned()]],
        );
        document.gap("fyll i: <målet>");
        let text = document.text();
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        assert!(text.contains("Anbud  Pris\nA      1\u{a0}kr\n"), "{text}");
        let html = document.html();
        assert!(
            html.contains("<h1>A &amp; B</h1>") && html.contains("<li>&lt;b&gt;</li>"),
            "{html}"
        );
        assert!(html.contains("<p><mark>[fyll i: &lt;målet&gt;]</mark></p>"), "{html}");
        assert!(html.contains("<tr><th scope=\"row\">A</th><td>1\u{a0}kr</td></tr>"), "{html}");
    }

    #[test]
    fn no_word_becomes_markup_in_markdown() {
        let mut document = Document::new(Language::Swedish, "# A | B");
        document.paragraph("- ingen punkt <b> *stjärna*");
        document.paragraph("1. inget nummer");
        document.list(vec!["[länk](x)\nny rad".to_owned()]);
        document.table(vec!["a|b".to_owned()], vec![vec!["`c`".to_owned()]]);
        document.gap("fyll i: målet");
        let expected = "# \\# A \\| B\n\n\\- ingen punkt \\<b\\> \\*stjärna\\*\n\n1\\. inget nummer\n\n- \\[länk\\](x) ny rad\n\n| a\\|b |\n| --- |\n| \\`c\\` |\n\n**\\[fyll i: målet\\]**\n";
        assert_eq!(document.markdown(), expected);
    }
}
