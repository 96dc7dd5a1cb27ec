//! Values of users on their way into a message.

/// How much of a value an error repeats.
const LONGEST: usize = 60;

/// What a user wrote, cut short and without characters that are not seen, so that a message
/// stays one line that reads as it is written.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).take(LONGEST).collect()
}

/// Control characters, line separators, and the marks that turn the direction of a text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
