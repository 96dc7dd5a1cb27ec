//! `calendar.ics`

use std::collections::BTreeMap;

use super::Question;
use crate::calendar::Instant;
use crate::error::{Error, Problem};
use crate::interchange::{CalendarEvent, stamped_ics, to_ics};
use crate::language::Language;
use crate::law::{LawBook, Stamp};
use crate::wire::{input, output};

input! {
    /// Asks for days as a calendar file (kalenderfil).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct IcsQuestion {
        /// The events.
        pub events: Vec<CalendarEvent>,
        /// When the file is made.
        pub stamped_at: Instant,
        /// The user's own law values; no statute governs the file.
        pub law_book: Option<LawBook>,
    }
}

output! {
    /// The calendar file (kalenderfilen), lines ended by CRLF.
    pub struct IcsAnswer {
        /// The text of the file.
        pub ics: String,
    }
}

impl Question for IcsQuestion {
    const CALL: &'static str = "calendar.ics";
    type Answer = IcsAnswer;

    fn answer(&self) -> Result<IcsAnswer, Error> {
        let mut keyed: BTreeMap<&str, &CalendarEvent> = BTreeMap::new();
        for (place, event) in self.events.iter().enumerate() {
            let Some(key) = &event.key else { continue };
            // One of two different events with one key would be lost.
            if keyed.insert(key, event).is_some_and(|other| other != event) {
                let path = format!("events[{place}].key");
                return Err(Error::new(Problem::RepeatedId).at(path));
            }
        }
        Ok(IcsAnswer { ics: to_ics(&self.events, self.stamped_at) })
    }

    fn stamped(&self, stamp: &Stamp) -> Result<Self::Answer, Error> {
        let ics = stamped_ics(&self.answer()?.ics, stamp, Language::Swedish);
        Ok(IcsAnswer { ics })
    }
}
