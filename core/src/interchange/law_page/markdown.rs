//! The page as Markdown, to be read where the law files are kept.

use super::content::{Act, Key, Line, web_address};
use crate::confidence::Confidence;
use crate::interchange::markdown::address;
use crate::law::LawRow;

const HEAD: &str = "\
<!-- Skriven av anbud ur lagfilerna; ändra filerna, inte den här texten. Written from the law files; change them, not this text. -->

# Lagvärden / Law values

Alla lagvärden som anbud räknar med, med giltighet och källa. Dagar är inklusive. Länkar till lagen.nu visar paragrafen
som den lyder i dag, inte nödvändigtvis den dag som raden avser. **Obekräftat** betyder: kontrollera mot källan.

Every law value that anbud computes with, its validity and its source. Days are inclusive. Links to lagen.nu show the
section as it stands today, which need not be its wording on the days of the row. **Unverified** means: check the source.
";

pub(super) fn render(acts: &[Act]) -> String {
    let mut out = HEAD.to_owned();
    for act in acts {
        out.push_str(&format!("\n## {}\n\n*{}*\n", act.title.sv, act.title.en));
        for topic in &act.topics {
            out.push_str(&format!("\n### {} / {}\n", topic.title.sv, topic.title.en));
            for key in &topic.keys {
                write_key(&mut out, key);
            }
        }
    }
    out
}

fn write_key(out: &mut String, key: &Key) {
    out.push_str(&format!("\n#### `{}`\n\n", key.key));
    out.push_str(&format!("{} / *{}*\n", words(&key.title.sv), words(&key.title.en)));
    if let Some(day) = &key.keyed_by {
        out.push_str(&format!("\nVäljs efter {} / *picked by {}*\n", day.sv, day.en));
    }
    if !key.aliases.is_empty() {
        let names: Vec<String> = key.aliases.iter().map(|name| format!("`{name}`")).collect();
        out.push_str(&format!("\nÄven / *also*: {}\n", names.join(", ")));
    }
    if let Some(note) = &key.note {
        out.push_str(&format!("\n*{}*\n", words(note)));
    }
    out.push_str("\n| Gäller / In force | Värde / Value | Källa / Source | Säkerhet / Confidence |\n|---|---|---|---|\n");
    for line in &key.lines {
        match line {
            Line::Value(row) => write_value(out, row),
            Line::Gap(from, until) => {
                let until = until.map(|day| day.to_string()).unwrap_or_default();
                out.push_str(&format!("| {from}–{until} | inte upptaget / not recorded | | |\n"));
            }
        }
    }
}

fn write_value(out: &mut String, row: &LawRow) {
    let until = row.until.map(|day| day.to_string()).unwrap_or_default();
    let value = &row.in_words.value;
    let value = if value.sv == value.en {
        words(&value.sv)
    } else {
        format!("{} / {}", words(&value.sv), words(&value.en))
    };
    let sure = &row.in_words.confidence;
    let sure = match row.confidence {
        Confidence::Unverified => "**obekräftat / unverified**".to_owned(),
        _ => format!("{} / {}", sure.sv, sure.en),
    };
    out.push_str(&format!("| {}–{until} | {value} | {} | {sure} |\n", row.from, source(row)));
}

fn source(row: &LawRow) -> String {
    let cited = row.in_words.source.as_ref().map(|text| words(&text.sv));
    let mut parts: Vec<String> = match (cited, web_address(row)) {
        (Some(cited), Some(url)) => vec![format!("[{cited}]({})", address(url))],
        (Some(cited), None) => vec![cited],
        (None, Some(url)) => vec![format!("<{}>", address(url))],
        (None, None) => Vec::new(),
    };
    parts.extend(
        row.source.amended_by.as_ref().map(|act| format!("i lydelsen enligt SFS {}", words(act))),
    );
    parts.extend(row.read_to.map(|day| format!("läst t.o.m. / read to {day}")));
    parts.extend(row.source.note.as_ref().map(|note| format!("*{}*", words(note))));
    parts.join("; ")
}

/// Words in a cell: no bar ends it and no mark of Markdown is read from them.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}
