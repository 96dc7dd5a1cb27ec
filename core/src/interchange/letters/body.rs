//! A letter as text and as a part of a page.

use crate::interchange::html::push_escaped;
use crate::language::one_line;

/// How much of a name or a title stands in a letter.
const LONGEST: usize = 300;

/// Text of the user's on one line, without control characters, and not longer than a name is.
pub(super) fn line(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0_usize;
    for word in one_line(text).split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for letter in word.chars() {
            if count == LONGEST {
                out.push('…');
                return out;
            }
            out.push(letter);
            count = count.saturating_add(1);
        }
    }
    out
}

/// What a letter is made of.
pub(super) enum Part {
    /// Lines of a block.
    Lines(Vec<String>),
    /// A list, numbered from 1.
    List(Vec<String>),
}

/// A paragraph.
pub(super) fn paragraph(text: impl Into<String>) -> Part {
    Part::Lines(vec![text.into()])
}

/// The letter as text, a blank line between its parts.
pub(super) fn text(parts: &[Part]) -> String {
    let mut blocks = Vec::new();
    for part in parts {
        blocks.push(match part {
            Part::Lines(lines) => lines.join("\n"),
            Part::List(items) => {
                let item = |(place, item): (usize, &String)| {
                    format!("{}. {item}.", place.saturating_add(1))
                };
                items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
            }
        });
    }
    blocks.join("\n\n")
}

/// The letter as a part of a page.
pub(super) fn html(subject: &str, parts: &[Part]) -> String {
    let mut out = String::from("<article lang=\"sv\"><h1>");
    push_escaped(&mut out, subject);
    out.push_str("</h1>");
    for part in parts {
        match part {
            Part::Lines(lines) => {
                out.push_str("<p>");
                for (place, line) in lines.iter().enumerate() {
                    if place > 0 {
                        out.push_str("<br>");
                    }
                    push_escaped(&mut out, line);
                }
                out.push_str("</p>");
            }
            Part::List(items) => {
                out.push_str("<ol>");
                for item in items {
                    out.push_str("<li>");
                    push_escaped(&mut out, item);
                    out.push_str(".</li>");
                }
                out.push_str("</ol>");
            }
        }
    }
    out.push_str("</article>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_on_one_line_and_is_not_endless() {
        assert_eq!(line("A\n\u{7}\tB\u{202e}C \u{0}"), "A B C");
        assert_eq!(line(&"å".repeat(1_000_000)).chars().count(), LONGEST + 1);
        assert_eq!(line(&"x ".repeat(400)).matches('x').count(), LONGEST);
    }

    #[test]
    fn nothing_of_the_users_is_markup() {
        let html = html("<b>", &[paragraph("<script>"), Part::List(vec!["\"'&".to_owned()])]);
        assert_eq!(
            html,
            "<article lang=\"sv\"><h1>&lt;b&gt;</h1><p>&lt;script&gt;</p><ol><li>&quot;&#39;&amp;.</li></ol></article>"
        );
    }
}
