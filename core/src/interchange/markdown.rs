//! Words as Markdown.

use crate::language::one_line;

/// Text within a line or a cell: no word of a user's can become markup or end it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Text that begins a line: nor can it begin a list, a rule or the line under a heading.
pub(super) fn line(text: &str) -> String {
    let out = escaped(text.trim_start());
    let number = out.chars().take_while(char::is_ascii_digit).count();
    let (digits, rest) = out.split_at_checked(number).unwrap_or(("", &out));
    let marked = if number == 0 {
        rest.starts_with(['-', '+', '=', '~'])
    } else {
        rest.starts_with(['.', ')'])
    };
    if marked { format!("{digits}\\{rest}") } else { out }
}

/// An address in brackets.
pub(super) fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            ')' => out.push_str("%29"),
            '(' => out.push_str("%28"),
            '>' => out.push_str("%3E"),
            '<' => out.push_str("%3C"),
            '|' => out.push_str("%7C"),
            _ if c.is_whitespace() => out.push_str("%20"),
            _ => out.push(c),
        }
    }
    out
}
