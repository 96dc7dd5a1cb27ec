//! The report as one page: no script, no other file.

use super::content::{Block, Cell, Table};
use crate::interchange::html::{STYLE, push_escaped};
use crate::language::Language;

const OWN_STYLE: &str = include_str!("style.css");

pub(super) fn render(blocks: &[Block], language: Language) -> String {
    let mut page = Page { out: String::new(), section: false };
    let title = blocks.iter().find_map(|block| match block {
        Block::Title(title) => Some(title.as_str()),
        _ => None,
    });
    page.put(&["<!doctype html>\n<html lang=\"", language.as_str(), "\">\n<head>\n"].concat());
    page.put("<meta charset=\"utf-8\">\n");
    page.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", title.unwrap_or_default());
    page.put(&["<style>\n", STYLE, OWN_STYLE, "</style>\n</head>\n<body>\n<main>\n"].concat());
    for block in blocks {
        page.block(block);
    }
    if page.section {
        page.put("</section>\n");
    }
    page.put("</main>\n</body>\n</html>\n");
    page.out
}

struct Page {
    out: String,
    section: bool,
}

impl Page {
    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn element(&mut self, open: &str, text: &str) {
        let name = open.split(' ').next().unwrap_or(open);
        self.put(&["<", open, ">"].concat());
        push_escaped(&mut self.out, text);
        self.put(&["</", name, ">\n"].concat());
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.element("h1", text),
            Block::Heading(text) => {
                self.put(if self.section { "</section>\n<section>\n" } else { "<section>\n" });
                self.section = true;
                self.element("h2", text);
            }
            Block::Traced { anchor, heading } => {
                self.element(&["h3 id=\"", anchor, "\""].concat(), heading);
            }
            Block::Words(text) => self.element("p", text),
            Block::List(lines) => {
                self.put("<ul>\n");
                for line in lines {
                    self.element("li", line);
                }
                self.put("</ul>\n");
            }
            Block::Table(table) => self.table(table),
        }
    }

    fn table(&mut self, table: &Table) {
        self.put("<div class=\"scroll\" tabindex=\"0\">\n<table class=\"amounts\">\n<thead>\n<tr>");
        for (place, head) in table.head.iter().enumerate() {
            let number = table.rows.iter().any(|row| row.get(place).is_some_and(|own| own.number));
            let open =
                if number { "th scope=\"col\" class=\"number\"" } else { "th scope=\"col\"" };
            self.element(open, head);
        }
        self.put("</tr>\n</thead>\n");
        self.put("<tbody>\n");
        table.rows.iter().for_each(|row| self.row(row));
        self.put("</tbody>\n");
        self.put("</table>\n</div>\n");
    }

    fn row(&mut self, row: &[Cell]) {
        self.put("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let open = match (place, cell.number) {
                (0, _) => "th scope=\"row\"",
                (_, true) => "td class=\"number\"",
                (_, false) => "td",
            };
            match &cell.to {
                Some(to) => {
                    self.put(&["<", open, "><a href=\"#", to, "\">"].concat());
                    push_escaped(&mut self.out, &cell.text);
                    self.put(if place == 0 { "</a></th>\n" } else { "</a></td>\n" });
                }
                None => self.element(open, &cell.text),
            }
        }
        self.put("</tr>\n");
    }
}
