//! Texts of users on their way into a text that people read.

/// A text as part of one line (en rad): line breaks, tabs, control characters and marks that turn
/// the direction of the text around them become one space between words.
///
/// What a user writes is thereby never taken for a line of ours. Other spaces stay as they are.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut broken = false;
    for c in text.chars() {
        if breaks(c) || turns(c) {
            broken = true;
            continue;
        }
        let apart = std::mem::take(&mut broken) && c != ' ';
        if apart && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// Characters that end a line or control a device.
fn breaks(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Characters that turn the direction of the text around them.
const fn turns(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn no_line_and_no_direction_comes_from_a_text() {
        let hostile = "A\r\n\nBESLUT\u{2028}======\u{85}X\u{202e}Y\u{2066}Z\u{7}";
        assert_eq!(one_line(hostile), "A BESLUT ====== X Y Z");
        assert_eq!(
            one_line("4\u{a0}200\u{a0}000,00\u{a0}kr  netto"),
            "4\u{a0}200\u{a0}000,00\u{a0}kr  netto"
        );
    }
}
