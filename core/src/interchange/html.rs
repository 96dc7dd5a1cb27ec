//! What pages have in common: their look, and words as markup.

use crate::language::one_line;

pub(super) const STYLE: &str = include_str!("style.css");

/// Text as HTML, in an element or a quoted attribute.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for c in one_line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}
