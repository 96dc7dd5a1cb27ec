//! Every call.
#![forbid(unsafe_code)]

use anbud::calls::{CALLS, Call};

anbud_wasm::module!(CALLS);
