//! The report as Markdown.

use super::content::{Block, Cell, Table};
use crate::interchange::markdown::escaped as plain;

pub(super) fn render(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Title(text) => out.push_str(&format!("# {}\n\n", plain(text))),
            Block::Heading(text) => out.push_str(&format!("## {}\n\n", plain(text))),
            Block::Traced { anchor, heading } => {
                out.push_str(&format!("<a id=\"{anchor}\"></a>\n\n### {}\n\n", plain(heading)));
            }
            Block::Words(text) => out.push_str(&format!("{}\n\n", plain(text))),
            Block::Table(own) => table(own, &mut out),
            Block::List(lines) => {
                for line in lines {
                    out.push_str(&format!("- {}\n", plain(line)));
                }
                out.push('\n');
            }
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn table(table: &Table, out: &mut String) {
    let head: Vec<String> = table.head.iter().map(|own| plain(own)).collect();
    out.push_str(&format!("| {} |\n|", head.join(" | ")));
    for place in 0..table.head.len() {
        let number =
            table.rows.first().and_then(|row| row.get(place)).is_some_and(|own| own.number);
        out.push_str(if number { " ---: |" } else { " --- |" });
    }
    out.push('\n');
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(cell).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out.push('\n');
}

fn cell(own: &Cell) -> String {
    let text = plain(&own.text);
    match &own.to {
        _ if text.is_empty() => text,
        Some(to) => format!("[{text}](#{to})"),
        None => text,
    }
}
