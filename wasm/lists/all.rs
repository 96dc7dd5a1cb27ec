//! Every call.
#![forbid(unsafe_code)]

anbud_wasm::module!(anbud::call);
