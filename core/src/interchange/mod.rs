//! Interchange: the answers in the forms of other programs.

mod ics;

pub use ics::{CalendarEvent, to_ics};
