//! `law.parameter`, `law.table` and `law.version`

use super::{Question, law_of};
use crate::calendar::Day;
use crate::error::Error;
use crate::law::{LawBook, LawRow, LawValue, Stamp};
use crate::wire::{input, output};

input! {
    /// Asks for the value of the law on a day (lagvärde).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParameterQuestion {
        /// The key, for instance `lou.threshold.annex_2`.
        pub key: String,
        /// The day that governs the case.
        pub on: Day,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

impl Question for ParameterQuestion {
    const CALL: &'static str = "law.parameter";
    type Answer = LawValue;

    fn answer(&self) -> Result<LawValue, Error> {
        law_of(&self.law_book).value_on(&self.key, self.on)
    }
}

input! {
    /// Asks for every law value (lagvärden), or those of some keys or of a day.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LawTableQuestion {
        /// How the keys begin, for instance `lou.threshold.`; all where absent.
        pub prefix: Option<String>,
        /// The day on which the values are in force; every value through time where absent.
        pub on: Option<Day>,
        /// The user's own law values.
        pub law_book: Option<LawBook>,
    }
}

output! {
    /// The table of law values (tabell över lagvärden).
    pub struct LawTableAnswer {
        /// By key and then by day.
        pub rows: Vec<LawRow>,
    }
}

impl Question for LawTableQuestion {
    const CALL: &'static str = "law.table";
    type Answer = LawTableAnswer;

    fn answer(&self) -> Result<LawTableAnswer, Error> {
        let rows = law_of(&self.law_book).table(self.prefix.as_deref(), self.on)?;
        Ok(LawTableAnswer { rows })
    }
}

input! {
    /// Asks by which version of the library and by which law it answers (lagbokens stämpel).
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct VersionQuestion {
        /// The law book; the built-in values alone where absent.
        pub law_book: Option<LawBook>,
    }
}

impl Question for VersionQuestion {
    const CALL: &'static str = "law.version";
    type Answer = Stamp;

    fn answer(&self) -> Result<Stamp, Error> {
        law_of(&self.law_book).stamp()
    }
}
