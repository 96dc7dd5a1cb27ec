//! The limits of a text. Size comes first: a text over a limit is refused before it is parsed.

use crate::error::{Error, Limit, Problem};

/// The length of a text, in bytes of UTF-8.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// How many objects and lists stand inside each other.
pub const MAX_DEPTH: usize = 64;
/// How many items a list holds.
pub const MAX_ITEMS: usize = 100_000;

pub(super) fn size(text: &str) -> Result<(), Error> {
    if text.len() > MAX_BYTES { Err(Problem::TooLarge(Limit::Bytes).into()) } else { Ok(()) }
}

/// Measures length, nesting and list lengths in one pass over the bytes. It does not ask
/// whether the text is JSON: a broken text over a limit is still over the limit.
pub(super) fn check(text: &str) -> Result<(), Error> {
    size(text)?;
    let mut open: Vec<usize> = Vec::new();
    let mut in_text = false;
    let mut escaped = false;
    for byte in text.bytes() {
        if in_text {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'{' | b'[' => {
                open.push(1);
                if open.len() > MAX_DEPTH {
                    return Err(Problem::TooLarge(Limit::Depth).into());
                }
            }
            b'}' | b']' => {
                open.pop();
            }
            b',' => {
                if let Some(items) = open.last_mut() {
                    *items = items.saturating_add(1);
                    if *items > MAX_ITEMS {
                        return Err(Problem::TooLarge(Limit::Items).into());
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    fn nested(levels: usize) -> String {
        "[".repeat(levels) + &"]".repeat(levels)
    }

    #[test]
    fn sixty_four_levels_are_read_and_sixty_five_are_not() {
        assert!(check(&nested(64)).is_ok());
        assert!(check(&nested(65)).is_err());
    }

    #[test]
    fn a_list_may_hold_a_hundred_thousand_items_and_not_one_more() {
        let list = |n: usize| format!("[{}]", vec!["1"; n].join(","));
        assert!(check(&list(100_000)).is_ok());
        assert!(check(&list(100_001)).is_err());
    }

    #[test]
    fn brackets_and_commas_inside_texts_do_not_count() {
        let text = format!(r#"["{}\"[["]"#, "[,".repeat(200_000));
        assert!(check(&text).is_ok());
    }
}
