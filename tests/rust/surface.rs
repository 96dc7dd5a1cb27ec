//! The Rust surface: a call by its name.

use anbud::calls::CALLS;
use anbud::error::Error;

/// Answers one call; none where there is no such call.
#[must_use]
pub fn ask(call: &str, input: &str) -> Option<Result<String, Error>> {
    let call = CALLS.iter().find(|own| own.name() == call)?;
    Some(call.answer(input))
}
