//! What pages have in common: their look, and words as markup.

pub(super) const STYLE: &str = include_str!("style.css");

/// Text as HTML, in an element or a quoted attribute.
pub(super) fn push_escaped(out: &mut String, text: &str) {
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
