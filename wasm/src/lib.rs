//! The WebAssembly modules behind the npm package `anbud`.
//!
//! One function, JSON text in and JSON text out: a second way in would double
//! the reading code in the file that every visitor downloads. What a JavaScript
//! caller meets (objects, types, errors that are thrown) lives in `wasm/js`.
//!
//! Two modules are built: a small one for a page that asks about days, notice, budgets and
//! bids, and with the feature `all` one that answers every call of the core. The small one
//! holds the law values that its calls look up (`core/build/small.rs`).
#![forbid(unsafe_code)]

#[cfg(not(feature = "all"))]
use anbud::calls::{
    AllocateQuestion, BidQuestion, DeadlineQuestion, ExplainQuestion, HeadroomQuestion,
    HolidaysQuestion, LatestNoticeQuestion, NoticeQuestion, OrganisationQuestion, Question,
    VatCompensationQuestion, answered,
};
use anbud::error::Error;
#[cfg(not(feature = "all"))]
use anbud::error::Problem;
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers one call: `call` is its name, `input` its JSON text.
///
/// Returns the result as JSON text, or the error as
/// `{"error":{"code","path","message":{"sv","en"}}}`. No result has a member
/// `error`, so the first characters tell the two apart.
#[wasm_bindgen]
#[must_use]
pub fn answer(call: &str, input: &str) -> String {
    answer_of(call, input).unwrap_or_else(|error| error.to_json())
}

#[cfg(feature = "all")]
fn answer_of(call: &str, input: &str) -> Result<String, Error> {
    anbud::call(call, input)
}

/// The calls of the small module.
#[cfg(not(feature = "all"))]
fn answer_of(call: &str, input: &str) -> Result<String, Error> {
    match call {
        ExplainQuestion::CALL => answered::<ExplainQuestion>(input),
        HolidaysQuestion::CALL => answered::<HolidaysQuestion>(input),
        DeadlineQuestion::CALL => answered::<DeadlineQuestion>(input),
        OrganisationQuestion::CALL => answered::<OrganisationQuestion>(input),
        BidQuestion::CALL => answered::<BidQuestion>(input),
        NoticeQuestion::CALL => answered::<NoticeQuestion>(input),
        LatestNoticeQuestion::CALL => answered::<LatestNoticeQuestion>(input),
        AllocateQuestion::CALL => answered::<AllocateQuestion>(input),
        HeadroomQuestion::CALL => answered::<HeadroomQuestion>(input),
        VatCompensationQuestion::CALL => answered::<VatCompensationQuestion>(input),
        _ => Err(Error::new(Problem::UnknownCall).at("call")),
    }
}
