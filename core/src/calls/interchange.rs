//! `calendar.ics`

use std::collections::BTreeMap;

use super::call;
use crate::calendar::Instant;
use crate::error::{Error, Problem};
use crate::interchange::{CalendarEvent, stamped_ics, to_ics};
use crate::language::Language;
use crate::wire::output;

call! {
    /// Days as a calendar file (kalenderfil).
    "calendar.ics" IcsQuestion {
        /// The events.
        events: Vec<CalendarEvent>,
        /// When the file is made.
        stamped_at: Instant,
    } -> IcsAnswer,
    answer = |q, _law| {
        let mut keyed: BTreeMap<&str, &CalendarEvent> = BTreeMap::new();
        for (place, event) in q.events.iter().enumerate() {
            let Some(key) = &event.key else { continue };
            // One of two different events with one key would be lost.
            if keyed.insert(key, event).is_some_and(|other| other != event) {
                let path = format!("events[{place}].key");
                return Err(Error::new(Problem::RepeatedId).at(path));
            }
        }
        Ok(IcsAnswer { ics: to_ics(&q.events, q.stamped_at) })
    },
    stamped = |q, law, stamp| {
        let ics = stamped_ics(&q.answer(law)?.ics, stamp, Language::Swedish);
        Ok(IcsAnswer { ics })
    },
}

output! {
    /// The calendar file (kalenderfilen), lines ended by CRLF.
    pub struct IcsAnswer {
        /// The text of the file.
        pub ics: String,
    }
}
